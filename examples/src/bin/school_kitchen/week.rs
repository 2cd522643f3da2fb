//! The week as it was computed: each tray in each size, for each audience, with what it costs and what the standard says.

use crate::bill::Bill;
use crate::kitchen::{Eaters, Kitchen};
use gizi::balance::{BalanceReport, CostObservation, Finding, Period, ServedMeal, Standard, judge_meal, judge_period};
use gizi::cost::{Cost, CostSettings, calculate_cost};
use gizi::id::PortionKey;
use gizi::locale::Language;
use gizi::menu::{Catalog, Menu, MenuOptions};
use gizi::message::{Message, MessageTable};
use jiff::civil::Date;

/// Everything the pages are made from.
#[derive(Debug)]
pub(crate) struct Week {
    pub(crate) kitchen: Kitchen,
    pub(crate) catalog: Catalog,
    pub(crate) standard: Standard,
    pub(crate) messages: MessageTable,
    pub(crate) settings: CostSettings,
    pub(crate) days: Vec<Day>,
    /// The report over the whole week, one for each audience in the kitchen's order.
    pub(crate) periods: Vec<BalanceReport>,
}

/// One tray on its day.
#[derive(Debug)]
pub(crate) struct Day {
    pub(crate) date: Date,
    pub(crate) tray: Menu,
    pub(crate) sizes: Vec<Size>,
    /// One for each audience, in the kitchen's order.
    pub(crate) plates: Vec<Plate>,
}

/// A tray in one portion size.
#[derive(Debug)]
pub(crate) struct Size {
    pub(crate) portion: PortionKey,
    pub(crate) cost: Cost,
    pub(crate) ingredients: Bill,
    pub(crate) operations: Bill,
}

/// A tray for one audience.
#[derive(Debug)]
pub(crate) struct Plate {
    pub(crate) meal: ServedMeal,
    pub(crate) report: BalanceReport,
}

impl Day {
    /// One for each audience, in the kitchen's order.
    pub(crate) fn reports(&self) -> Vec<&BalanceReport> {
        self.plates.iter().map(|plate| &plate.report).collect()
    }
}

impl Week {
    pub(crate) fn compute(
        kitchen: Kitchen,
        catalog: Catalog,
        standard: Standard,
        trays: Vec<Menu>,
    ) -> gizi::Result<Self> {
        let mut settings = CostSettings::new(kitchen.currency, kitchen.price_date);
        settings.region = Some(kitchen.region.clone());
        settings.rates = kitchen.rates.clone();
        let messages = MessageTable::standard()?;
        let mut week = Self { kitchen, catalog, standard, messages, settings, days: Vec::new(), periods: Vec::new() };
        let mut date = week.kitchen.week_start;
        for tray in trays {
            week.days.push(week.day(tray, date)?);
            date = date.tomorrow().unwrap_or(date);
        }
        week.periods = week
            .kitchen
            .audiences
            .iter()
            .enumerate()
            .map(|(place, eaters)| week.period(place, eaters))
            .collect::<gizi::Result<_>>()?;
        Ok(week)
    }

    fn day(&self, tray: Menu, date: Date) -> gizi::Result<Day> {
        let mut sizes = Vec::new();
        for portion in self.kitchen.portions() {
            sizes.push(self.size(&tray, &portion)?);
        }
        let plates =
            self.kitchen.audiences.iter().map(|eaters| self.plate(&tray, date, eaters)).collect::<gizi::Result<_>>()?;
        Ok(Day { date, tray, sizes, plates })
    }

    fn size(&self, tray: &Menu, portion: &PortionKey) -> gizi::Result<Size> {
        let cost = calculate_cost(tray, &self.catalog, &MenuOptions::portion(portion.clone()), &self.settings)?;
        let ingredients = Bill::ingredients(&cost, &self.standard, portion)?;
        let operations = Bill::operations(&cost, &self.standard, portion)?;
        Ok(Size { portion: portion.clone(), cost, ingredients, operations })
    }

    /// A tray as one audience gets it, judged.
    pub(crate) fn plate(&self, tray: &Menu, date: Date, eaters: &Eaters) -> gizi::Result<Plate> {
        let options = MenuOptions { date: Some(date), ..MenuOptions::portion(eaters.portion.clone()) };
        let mut meal = ServedMeal::of_menu(tray, &self.catalog, &options, eaters.heads)?;
        let cost = calculate_cost(tray, &self.catalog, &options, &self.settings)?;
        meal.costs = CostObservation::of_cost(&cost);
        let report = judge_meal(&meal, &self.standard, &eaters.key)?;
        Ok(Plate { meal, report })
    }

    fn period(&self, place: usize, eaters: &Eaters) -> gizi::Result<BalanceReport> {
        let plates = self.days.iter().filter_map(|day| day.plates.get(place));
        let meals: Vec<ServedMeal> = plates.map(|plate| plate.meal.clone()).collect();
        let from = self.kitchen.week_start;
        let to = self.days.last().map_or(from, |day| day.date);
        judge_period(&meals, &Period { from, to }, &self.standard, &eaters.key)
    }

    /// The portion size an audience gets on a day.
    pub(crate) fn size_of<'a>(&self, day: &'a Day, audience: usize) -> Option<&'a Size> {
        let eaters = self.kitchen.audiences.get(audience)?;
        day.sizes.iter().find(|size| size.portion == eaters.portion)
    }

    /// A message in words.
    pub(crate) fn say(&self, message: &Message, language: Language) -> String {
        self.messages.render(message, language)
    }

    /// What a finding is about, for people.
    pub(crate) fn subject(&self, finding: &Finding, language: Language) -> String {
        if let Ok(nutrient) = self.catalog.registry().get(&finding.subject) {
            let name = language.say(&nutrient.name_en, &nutrient.name_id);
            let short = name.split([',', '(']).next().unwrap_or(name).trim();
            return match (finding.limit.unit.as_str(), finding.limit.min) {
                ("%", _) => format!("{short}, % {}", language.say("of energy", "energi")),
                (_, None) => format!("{short}, {}", language.say("upper limit", "batas atas")),
                _ => short.to_owned(),
            };
        }
        let rule = self.standard.rules.iter().find(|rule| rule.id == finding.rule);
        let name = rule.map(|rule| language.say(&rule.name_en, &rule.name_id)).filter(|name| !name.is_empty());
        name.map_or_else(|| finding.subject.clone(), str::to_owned)
    }
}
