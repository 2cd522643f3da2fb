//! The weeks ahead as a calendar.

use crate::ahead::Ahead;
use crate::ahead_page::{courses, day, dish, lines, title};
use crate::page::Planned;
use crate::week::Week;
use gizi::locale::Language;
use gizi::plan::optimise::PlanTray;
use maud::{Markup, html};

pub(super) fn section(planned: &Planned, week: &Week, language: Language) -> Markup {
    html! {
        h2 { (title(language)) }
        @match planned {
            Err(error) => p.doubt { (error) },
            Ok(ahead) => {
                div.weeks {
                    @for tray in &ahead.trays { (cell(tray, ahead, week, language)) }
                }
                dl.plan { @for (what, said) in lines(ahead, week, language) { dt { (what) } dd { (said) } } }
            }
        }
    }
}

/// A day of the calendar.
fn cell(tray: &PlanTray, ahead: &Ahead, week: &Week, language: Language) -> Markup {
    html! {
        div.day {
            h3 { (day(tray, language)) }
            @for (place, course) in courses(ahead).enumerate() {
                p.main[place == 1] { (dish(tray, course, ahead, week)) }
            }
        }
    }
}
