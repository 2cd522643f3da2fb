//! The programme: whom the kitchen feeds.

use crate::told::Told;
use gizi::id::{AudienceKey, ProgramId};
use gizi::kitchen::{Action, Kitchen, ProgramFilters};
use gizi::menu::MealType;
use gizi::program::{NutritionProgram, ProgramAudience, ProgramMeal, ProgramType, ProgramUpdate};
use gizi::store::{EventQuery, MAX_PAGE, Page};
use jiff::civil::date;

pub(crate) const PROGRAM: &str = "mbg-cibinong";

pub(crate) fn begin(kitchen: &Kitchen, told: &mut Told) -> gizi::Result<()> {
    told.chapter("A new programme");
    let mut program = NutritionProgram::new(PROGRAM, "MBG Cibinong", ProgramType::SchoolFeeding, date(2026, 1, 5))?;
    program.program_code = Some("MBG-CBN".to_owned());
    program.meals = vec![ProgramMeal { meal_type: MealType::Lunch, service_time: Some("11:30".parse()?) }];
    program.audiences =
        vec![ProgramAudience { audience: AudienceKey::new("sd_4_6")?, heads: 280, special_diets: Vec::new() }];
    let created = kitchen.create_program(&program, Some("story-program"))?;
    told.did(Action::CreateProgram, format!("{} from {}", created.program_name, created.start_date));
    let again = kitchen.create_program(&program, Some("story-program"))?;
    told.did(Action::CreateProgram, format!("the same request again made no second one: version {}", again.version));

    let update = ProgramUpdate { end_date: Some(date(2026, 6, 19)), ..ProgramUpdate::new(created.id, created.version) };
    let updated = kitchen.update_program(&update)?;
    told.did(Action::UpdateProgram, format!("ends {}, version {}", date(2026, 6, 19), updated.version));
    told.refused(Action::UpdateProgram, kitchen.update_program(&update));

    let page = kitchen
        .get_programs(&ProgramFilters { search: Some("cibi".to_owned()), ..Default::default() }, &Page::first(10))?;
    let names: Vec<&str> = page.programs.iter().map(|program| program.program_name.as_str()).collect();
    told.did(Action::GetPrograms, format!("{} found: {}", page.total, names.join(", ")));
    Ok(())
}

pub(crate) fn end(kitchen: &Kitchen, told: &mut Told) -> gizi::Result<()> {
    told.chapter("What stays");
    let program = ProgramId::new(PROGRAM)?;
    let version = kitchen.get_program_by_id(&program)?.version;
    told.refused(Action::DeleteProgram, kitchen.delete_program(&program, version));
    let trial = NutritionProgram::new("percobaan", "Percobaan", ProgramType::Other, date(2026, 2, 1))?;
    let trial = kitchen.create_program(&trial, None)?;
    kitchen.delete_program(&trial.id, trial.version)?;
    told.did(Action::DeleteProgram, "a trial that nothing depends on is gone");

    let events = kitchen.get_events(&EventQuery { limit: MAX_PAGE, ..EventQuery::after(0) })?;
    let gapless = events.events.iter().map(|event| event.seq).eq(1..=events.last_seq);
    let gaps = if gapless { "without a gap" } else { "with a gap" };
    told.did(Action::GetEvents, format!("{} events, {gaps}", events.last_seq));
    let export = kitchen.export_kitchen()?;
    let again = kitchen.export_kitchen()?;
    let same = if export == again { "the same twice" } else { "another each time" };
    told.did(Action::ExportKitchen, format!("the whole kitchen as JSON, {same}"));
    Ok(())
}
