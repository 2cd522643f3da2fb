use super::super::{plan_row, program_row};
use super::{both, rupiah, words};
use crate::locale::Language;
use crate::plan::{MenuPlan, PlanStatus};
use crate::program::{NutritionProgram, ProgramAudience, ProgramStatus, ProgramType, Weekday};
use jiff::civil::date;

#[test]
fn a_programme_in_a_list_says_whom_it_feeds_and_when() {
    let mut program =
        NutritionProgram::new("mbg", "MBG Cibinong", ProgramType::SchoolFeeding, date(2026, 1, 5)).unwrap();
    program.feeding_days = vec![Weekday::Monday, Weekday::Thursday];
    program.status = ProgramStatus::Paused;
    program.total_budget = Some(rupiah(6_500_000_000));
    let audience = |key: &str, heads| ProgramAudience { audience: key.parse().unwrap(), heads, special_diets: vec![] };
    program.audiences = vec![audience("sd_1_3", 2500), audience("pregnant", 50)];
    let row = |language| program_row(&program, &words(), language);
    assert_eq!(both(|language| row(language).program_type.text), ["school meals", "makan di sekolah"]);
    assert_eq!(both(|language| row(language).status.text), ["paused", "dijeda"]);
    assert_eq!(both(|language| row(language).days), ["from 5 Jan 2026 on", "mulai 5 Jan 2026"]);
    assert_eq!(both(|language| row(language).feeding_days), ["Monday, Thursday", "Senin, Kamis"]);
    assert_eq!(both(|language| row(language).meals), ["lunch", "makan siang"]);
    assert_eq!(both(|language| row(language).heads_text), ["2,550 people", "2.550 orang"]);
    assert_eq!(row(Language::Id).total_budget_text.as_deref(), Some("Rp 6.500.000.000"));
    program.end_date = Some(date(2026, 6, 19));
    program.audiences = vec![audience("pregnant", 1)];
    let row = |language| program_row(&program, &words(), language);
    assert_eq!(both(|language| row(language).days), ["5 January – 19 June 2026", "5 Januari – 19 Juni 2026"]);
    assert_eq!(both(|language| row(language).heads_text), ["1 person", "1 orang"]);
    // Whom a programme feeds that lists no audiences is not known, and not nobody.
    program.audiences.clear();
    let row = program_row(&program, &words(), Language::Id);
    assert_eq!((row.heads, row.heads_text.as_str()), (None, "belum diketahui"));
}

#[test]
fn a_plan_in_a_list_says_its_days_and_where_it_stands() {
    let mut plan = MenuPlan::new("jan", "mbg", "Minggu ke-2", date(2026, 1, 5), date(2026, 1, 9)).unwrap();
    plan.status = PlanStatus::Review;
    let row = |language| plan_row(&plan, &words(), language);
    assert_eq!(both(|language| row(language).days), ["5–9 January 2026", "5–9 Januari 2026"]);
    assert_eq!(both(|language| row(language).status.text), ["in review", "ditinjau"]);
    assert_eq!(
        (row(Language::Id).plan_name.as_str(), row(Language::Id).status.value.as_str()),
        ("Minggu ke-2", "REVIEW")
    );
}
