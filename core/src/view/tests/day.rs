use super::super::{DayPanel, MenuName, day_panel};
use super::{both, words};
use crate::balance::Standard;
use crate::cost::AudienceHeads;
use crate::id::{AudienceKey, MenuId, SiteId};
use crate::locale::Language;
use crate::menu::MealType;
use crate::plan::{Assignment, DayRange, PlannedPortions, SlotState, calendar};
use crate::program::{Holiday, NutritionProgram, ProgramAudience, ProgramType, Site, TimeOfDay};
use jiff::civil::{Date, date};

const MONDAY: Date = date(2026, 1, 5);

fn key(text: &str) -> AudienceKey {
    text.parse().unwrap()
}

/// Small pupils at two schools and mothers at one of them.
fn program() -> NutritionProgram {
    let mut program = NutritionProgram::new("mbg", "MBG Cibinong", ProgramType::SchoolFeeding, MONDAY).unwrap();
    let audience = |name: &str, heads| ProgramAudience { audience: key(name), heads, special_diets: vec![] };
    program.audiences = vec![audience("sd_1_3", 2000), audience("pregnant", 50)];
    program.meals[0].service_time = Some(TimeOfDay::new("11:30").unwrap());
    let heads = |name: &str, heads| AudienceHeads { audience: key(name), heads };
    let site = |id: &str, name: &str, audiences| Site {
        id: SiteId::new(id).unwrap(),
        name: name.to_owned(),
        address: None,
        audiences,
    };
    program.sites = vec![
        site("sdn-1", "SDN Cibinong 1", vec![heads("sd_1_3", 1200)]),
        site("sdn-2", "SDN Cibinong 2", vec![heads("sd_1_3", 800), heads("pregnant", 50)]),
    ];
    program
}

fn standard() -> Standard {
    let named = |name: &str, en: &str, id: &str| serde_json::json!({"key": name, "nameEn": en, "nameId": id});
    let audiences = [named("sd_1_3", "Primary school, years 1-3", "SD kelas 1-3"), named("pregnant", "", "")];
    let standard =
        serde_json::json!({"id": "own", "nameEn": "Own", "edition": "1", "source": "example", "audiences": audiences});
    serde_json::from_value(standard).unwrap()
}

fn planned(id: &str, meal: MealType, menu: &str, audience: Option<&str>, site: Option<&str>, count: u32) -> Assignment {
    let mut assignment = Assignment::new(id, "jan", MONDAY, meal, menu).unwrap();
    assignment.audience = audience.map(key);
    assignment.site = site.map(|site| SiteId::new(site).unwrap());
    assignment.portions = vec![PlannedPortions { portion: None, count }];
    assignment
}

fn panel(day: Date, assignments: &[Assignment], language: Language) -> DayPanel {
    let holidays = [Holiday { name: "Isra Mikraj".to_owned(), date: date(2026, 1, 16), end_date: None }];
    let range = DayRange { first: day, last: day };
    let days = calendar(&range, &program(), &holidays, assignments).unwrap();
    let name = |id: &str, name: &str| MenuName { menu_id: MenuId::new(id).unwrap(), menu_name: name.to_owned() };
    let menus = [name("ayam", "Nasi ayam kecap"), name("telur", "Nasi telur balado")];
    day_panel(&days[0], &program(), &menus, Some(&standard()), &words(), language)
}

#[test]
fn a_day_names_its_meals_audiences_sites_and_menus() {
    let lunch = [planned("a1", MealType::Lunch, "ayam", Some("sd_1_3"), Some("sdn-1"), 1200)];
    let day = |language| panel(MONDAY, &lunch, language);
    assert_eq!(both(|language| day(language).date_text), ["Monday, 5 January 2026", "Senin, 5 Januari 2026"]);
    assert_eq!(both(|language| day(language).kind_text), ["feeding day", "hari pemberian makan"]);
    assert_eq!(both(|language| day(language).portions_text), ["1,200 portions", "1.200 porsi"]);
    let slot = |place: usize, language| day(language).slots.remove(place);
    assert_eq!(both(|language| slot(0, language).meal_type.text), ["lunch", "makan siang"]);
    assert_eq!(both(|language| slot(0, language).service_time.unwrap()), ["11:30", "11.30"]);
    assert_eq!(both(|language| slot(0, language).audience_name), ["Primary school, years 1-3", "SD kelas 1-3"]);
    let state = both(|language| slot(0, language).state_text);
    assert_eq!(state, ["some sites lack a menu", "sebagian lokasi belum punya menu"]);
    assert_eq!(slot(0, Language::Id).empty_sites, ["SDN Cibinong 2"]);
    let menu = slot(0, Language::Id).assignments.remove(0);
    assert_eq!((menu.menu_name.as_str(), menu.site_name.as_str()), ("Nasi ayam kecap", "SDN Cibinong 1"));
    assert_eq!(menu.portions_text, "1.200 porsi");
    // The standard does not name mothers, so they go by their key.
    assert_eq!(slot(1, Language::Id).audience_name, "pregnant");
    assert_eq!(both(|language| slot(1, language).state_text), ["no menu yet", "belum ada menu"]);
}

#[test]
fn what_is_for_everybody_stands_in_every_slot_and_what_is_double_says_so() {
    let lunch = [
        planned("a1", MealType::Lunch, "ayam", None, None, 2050),
        planned("a2", MealType::Lunch, "bubur", Some("pregnant"), None, 1),
    ];
    let day = |language| panel(MONDAY, &lunch, language);
    let states: Vec<SlotState> = day(Language::En).slots.iter().map(|slot| slot.state).collect();
    assert_eq!(states, [SlotState::Filled, SlotState::Doubled]);
    assert_eq!(both(|language| day(language).slots[0].state_text.clone()), ["planned", "sudah direncanakan"]);
    let mothers = |language| day(language).slots.remove(1);
    assert_eq!(both(|language| mothers(language).state_text), ["more than one menu", "lebih dari satu menu"]);
    assert_eq!(mothers(Language::Id).doubled_sites, ["SDN Cibinong 2"]);
    let all = |language| mothers(language).assignments.remove(0);
    assert_eq!(both(|language| all(language).audience_name), ["everybody", "semua sasaran"]);
    assert_eq!(both(|language| all(language).site_name), ["every site", "semua lokasi"]);
    // Nobody gave the name of this menu.
    let own = |language| mothers(language).assignments.remove(1);
    assert_eq!(own(Language::Id).menu_name, "bubur");
    assert_eq!(both(|language| own(language).portions_text), ["1 portion", "1 porsi"]);
}

#[test]
fn days_without_feeding_say_why_and_show_what_is_planned_on_them() {
    let kind = |day| both(|language| panel(day, &[], language).kind_text);
    assert_eq!(kind(date(2026, 1, 16)), ["holiday", "hari libur"]);
    assert_eq!(kind(date(2026, 1, 10)), ["no feeding day", "bukan hari pemberian makan"]);
    assert_eq!(kind(date(2026, 1, 2)), ["outside the programme", "di luar masa program"]);
    assert_eq!(panel(date(2026, 1, 16), &[], Language::Id).holidays, ["Isra Mikraj"]);
    let dinner = [planned("a1", MealType::Dinner, "telur", None, Some("sdn-9"), 10)];
    let day = panel(MONDAY, &dinner, Language::Id);
    assert!(day.slots.iter().all(|slot| slot.assignments.is_empty()));
    let misplaced = &day.misplaced[0];
    assert_eq!((misplaced.meal_type.text.as_str(), misplaced.menu_name.as_str()), ("makan malam", "Nasi telur balado"));
    assert_eq!((misplaced.site_name.as_str(), day.portions), ("sdn-9", 10));
}
