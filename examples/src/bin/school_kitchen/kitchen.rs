//! `kitchen.toml`: who eats, on which days, at which rates.

use crate::trouble::{Advice, Place, Trouble, Wrong};
use gizi::cost::CostRates;
use gizi::id::{AudienceKey, MenuId, PortionKey};
use gizi::menu::Course;
use gizi::money::Currency;
use gizi::plan::optimise::PlanRule;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// The kitchen's own facts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Kitchen {
    pub(crate) name: String,
    pub(crate) region: String,
    pub(crate) currency: Currency,
    /// The first day of the week; the trays follow day by day, in the order of their file names.
    pub(crate) week_start: Date,
    /// The day whose prices count.
    pub(crate) price_date: Date,
    /// The standard the trays are judged against.
    pub(crate) standard: String,
    #[serde(rename = "audience")]
    pub(crate) audiences: Vec<Eaters>,
    pub(crate) rates: CostRates,
    #[serde(default, rename = "measure")]
    pub(crate) measures: Vec<ServingMeasure>,
    #[serde(default)]
    pub(crate) plan: Variety,
}

/// How the weeks ahead vary.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Variety {
    /// A dish returns after so many planned days at the earliest.
    pub(crate) dish_gap: Option<u32>,
    /// So does a main protein of the animal protein course.
    pub(crate) protein_gap: Option<u32>,
    #[serde(default, rename = "rule")]
    pub(crate) rules: Vec<VarietyRule>,
}

/// A rule of the kitchen's own, and what it says to people.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VarietyRule {
    pub(crate) en: String,
    pub(crate) id: String,
    pub(crate) rule: PlanRule,
}

/// A group that eats.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Eaters {
    /// The audience's key in the standard.
    pub(crate) key: AudienceKey,
    pub(crate) name: String,
    pub(crate) heads: u32,
    pub(crate) portion: PortionKey,
    /// What the plan of four weeks gives it of each course, as parts of a dish's serving; 1 where nothing is said.
    #[serde(default)]
    pub(crate) ladle: BTreeMap<Course, f64>,
}

/// What one household measure of a dish weighs as served.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ServingMeasure {
    pub(crate) menu: MenuId,
    /// As written on the page: `gls`, `ptg`, `buah`.
    pub(crate) measure: String,
    pub(crate) grams: f64,
}

impl Kitchen {
    pub(crate) fn read(folder: &Path) -> Result<Self, Trouble> {
        let file = folder.join("kitchen.toml");
        let text = crate::files::text(&file)?;
        toml::from_str(&text).map_err(|error| {
            let line = error.span().map(|span| text.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1);
            let place = line.map_or(Place::File, Place::Line);
            let advice = Advice {
                en: "Compare the line with the shipped examples/school-kitchen/kitchen.toml.",
                id: "Bandingkan baris ini dengan contoh examples/school-kitchen/kitchen.toml.",
            };
            Trouble::new(&file, place, Wrong::Other(error.message().to_owned()), advice)
        })
    }

    /// The measure a dish is served in, if the kitchen says.
    pub(crate) fn measure(&self, menu: &MenuId) -> Option<&ServingMeasure> {
        self.measures.iter().find(|measure| measure.menu == *menu)
    }

    /// The two portion sizes, smallest first, each once, in the order of the audiences.
    pub(crate) fn portions(&self) -> Vec<PortionKey> {
        let mut portions: Vec<PortionKey> = Vec::new();
        for eaters in &self.audiences {
            if !portions.contains(&eaters.portion) {
                portions.push(eaters.portion.clone());
            }
        }
        portions
    }
}
