//! Where the kitchen stands makes no difference to its days.

use super::*;
use crate::clock::{Clock, IdSource};
use crate::error::Result;
use crate::id::{PlanId, ProgramId};
use crate::kitchen::{Host, PlannedBy, SettingsUpdate};
use crate::menu::MealType;
use crate::plan::{Assignment, DayRange, MenuPlan, PlannedPortions, ProcurementOptions, ProductionOptions};
use crate::program::{Holiday, NutritionProgram, ProgramType};
use crate::testing::CountedIds;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

/// A clock that stands at a moment in a kitchen so many seconds east of Greenwich.
#[derive(Debug)]
struct East {
    moment: Timestamp,
    seconds: i32,
}

impl Clock for East {
    fn now(&self) -> Timestamp {
        self.moment
    }

    fn today(&self, _: &str) -> Result<Date> {
        Ok(self.moment.to_zoned(TimeZone::fixed(Offset::from_seconds(self.seconds).unwrap())).date())
    }
}

/// Everything with a day in it that a kitchen tells of a plan of four weeks around a day, in one text.
fn told(moment: Timestamp, seconds: i32, middle: Date, lunches: &[(i8, u32)], holidays: &[(i8, i8)]) -> String {
    let clock = Arc::new(East { moment, seconds });
    let ids: Arc<dyn IdSource> = Arc::new(CountedIds::default());
    let kitchen =
        Kitchen::new(Arc::new(MemoryStore::new()), session("dapur-cimahi", Role::Admin), Host::new(clock, ids));
    let day = |after: i8| middle.checked_add(jiff::Span::new().days(after)).unwrap();
    let range = DayRange { first: day(-14), last: day(13) };
    kitchen.create_ingredient(&rice(), None).unwrap();
    kitchen.set_ingredient_price(&price("beras", date(2020, 1, 1), 14_000)).unwrap();
    kitchen.create_menu(&cooked_rice(), None).unwrap();
    let holiday = |(first, days): &(i8, i8)| Holiday {
        name: format!("Libur {first}"),
        date: day(*first),
        end_date: Some(day((first + days).min(13))),
    };
    let update = SettingsUpdate {
        expected_version: kitchen.get_settings().unwrap().version,
        holidays: Some(holidays.iter().map(holiday).collect()),
        ..SettingsUpdate::default()
    };
    kitchen.update_settings(&update).unwrap();
    let program = NutritionProgram::new("mbg", "MBG Cimahi", ProgramType::SchoolFeeding, range.first).unwrap();
    kitchen.create_program(&program, None).unwrap();
    kitchen.create_menu_plan(&MenuPlan::new("pekan", "mbg", "Pekan", range.first, range.last).unwrap(), None).unwrap();
    let mut assignments = Vec::new();
    for (after, count) in lunches {
        let id = format!("makan-{}", day(*after));
        let mut lunch = Assignment::new(&id, "pekan", day(*after), MealType::Lunch, "nasi").unwrap();
        lunch.portions = vec![PlannedPortions { portion: None, count: *count }];
        assignments.push(lunch);
    }
    kitchen.assign_menu_to_plan(&assignments, None).unwrap();

    let (mbg, pekan): (ProgramId, PlanId) = ("mbg".parse().unwrap(), "pekan".parse().unwrap());
    let plan = PlannedBy::Plan { plan_id: "pekan".parse().unwrap() };
    let sheet = |after| {
        kitchen
            .get_production_sheet(
                &PlannedBy::Program { program_id: mbg.clone() },
                day(after),
                &ProductionOptions::standard().unwrap(),
            )
            .unwrap()
    };
    [
        serde_json::to_string(&kitchen.get_menu_calendar(&mbg, &range).unwrap()),
        serde_json::to_string(&kitchen.get_menu_plan_by_id(&pekan).unwrap()),
        serde_json::to_string(&kitchen.get_procurement(&plan, &range, &ProcurementOptions::default()).unwrap()),
        serde_json::to_string(&[sheet(-1), sheet(0), sheet(1)]),
        Ok(kitchen.export_plan_calendar(&pekan).unwrap()),
    ]
    .map(|text| text.unwrap())
    .join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Around the ends of years and the leap day, at any moment of the days when zones disagree about the date.
    #[test]
    fn a_plan_and_its_calendar_are_the_same_in_every_time_zone(
        middle in prop::sample::select(vec![
            date(2023, 12, 31), date(2024, 1, 1), date(2024, 2, 29), date(2025, 2, 28), date(2025, 12, 31),
        ]),
        seconds in -48_i64 * 3600..48 * 3600,
        quarters in -48_i32..=56,
        lunches in prop::collection::btree_map(-14_i8..14, 0_u32..500, 0..10),
        holidays in prop::collection::vec((-14_i8..14, 0_i8..4), 0..3),
    ) {
        let noon = middle.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp();
        let moment = noon.checked_add(SignedDuration::from_secs(seconds)).unwrap();
        let lunches: Vec<(i8, u32)> = lunches.into_iter().collect();
        let here = told(moment, quarters * 900, middle, &lunches, &holidays);
        let greenwich = told(moment, 0, middle, &lunches, &holidays);
        prop_assert_eq!(here, greenwich);
    }
}
