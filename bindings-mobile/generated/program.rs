// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

#[allow(unused_imports)]
use crate::{cross::*, fault::*, object::*};
#[allow(unused_imports)]
use jiff::Timestamp;

use gizi::program::DayKind;
/// Whether a programme feeds on a day, and if not, why.
#[uniffi::remote(Enum)]
pub enum DayKind {
    /// It feeds.
    Feeding,
    /// A holiday on a day of the week on which it would feed.
    Holiday,
    /// A day of the week on which it does not feed.
    RestDay,
    /// Before its first day or after its last.
    OutsideProgram,
}
use gizi::program::Holiday;
/// Days on which the kitchen feeds nobody, whatever the day of the week: a public holiday, a school break.
#[uniffi::remote(Record)]
pub struct Holiday {
    /// Its name: "Hari Raya Nyepi".
    pub name: String,
    /// The day, or its first.
    pub date: CivilDate,
    /// Its last day, itself included. Absent: one day.
    #[uniffi(default)]
    pub end_date: Option<CivilDate>,
}
use gizi::program::NutritionProgram;
/// A feeding programme of a kitchen: whom it feeds, when, where, by which standard and for how much.
#[uniffi::remote(Record)]
pub struct NutritionProgram {
    /// Its id. Empty: the kitchen makes one when it is stored.
    #[uniffi(default)]
    pub id: gizi::id::ProgramId,
    /// Its name.
    pub program_name: String,
    /// Its code, unique in the kitchen.
    #[uniffi(default)]
    pub program_code: Option<String>,
    /// What it is for.
    pub program_type: gizi::program::ProgramType,
    /// What it is, for people.
    #[uniffi(default)]
    pub description: Option<String>,
    /// The standard its menus are judged by. Absent: the kitchen's own.
    #[uniffi(default)]
    pub standard_id: Option<gizi::id::StandardId>,
    /// Whom it feeds.
    #[uniffi(default)]
    pub audiences: Vec<gizi::program::ProgramAudience>,
    /// Its first day.
    pub start_date: CivilDate,
    /// Its last day. Absent: it has no end yet.
    #[uniffi(default)]
    pub end_date: Option<CivilDate>,
    /// The days of the week on which it feeds, holidays aside.
    pub feeding_days: Vec<gizi::program::Weekday>,
    /// The meals of such a day.
    pub meals: Vec<gizi::program::ProgramMeal>,
    /// What there is to spend from its first day to its last.
    #[uniffi(default)]
    pub total_budget: Option<gizi::money::Money>,
    /// The most that what one person is served may cost, by portion size where it differs.
    #[uniffi(default)]
    pub ceilings: Vec<gizi::cost::Ceiling>,
    /// The places it delivers to.
    #[uniffi(default)]
    pub sites: Vec<gizi::program::Site>,
    /// Where it works, in words: "Kecamatan Cibinong".
    #[uniffi(default)]
    pub implementation_area: Option<String>,
    /// Where it stands.
    pub status: gizi::program::ProgramStatus,
    /// When it was created.
    #[uniffi(default)]
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    #[uniffi(default)]
    pub updated_at: Option<Timestamp>,
    /// Who created it.
    #[uniffi(default)]
    pub created_by: Option<gizi::id::ActorId>,
    /// Who changed it last.
    #[uniffi(default)]
    pub updated_by: Option<gizi::id::ActorId>,
    /// Counts its changes; 0 before it is stored.
    #[uniffi(default)]
    pub version: u32,
}
use gizi::program::ParsedProgram;
/// A programme read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedProgram {
    /// The programme; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub program: Option<gizi::program::NutritionProgram>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::program::ParsedProgramUpdate;
/// An update of a programme read from JSON, or what is wrong with the text.
#[uniffi::remote(Record)]
pub struct ParsedProgramUpdate {
    /// The update; present exactly if nothing is wrong.
    #[uniffi(default)]
    pub update: Option<gizi::program::ProgramUpdate>,
    /// Everything that is wrong.
    pub violations: Vec<gizi::validation::Violation>,
}
use gizi::program::ProgramAudience;
/// An audience of a programme and how many it has.
#[uniffi::remote(Record)]
pub struct ProgramAudience {
    /// Its key in the programme's standard, which says its reference intake and its portion size.
    pub audience: gizi::id::AudienceKey,
    /// How many people it has, over all sites.
    pub heads: u32,
    /// Those among them who need another tray. Nobody counts in two entries.
    #[uniffi(default)]
    pub special_diets: Vec<gizi::program::SpecialDiet>,
}
use gizi::program::ProgramMeal;
/// A meal of a programme's day.
#[uniffi::remote(Record)]
pub struct ProgramMeal {
    /// The meal.
    pub meal_type: gizi::menu::MealType,
    /// When it is eaten. Absent: not said.
    #[uniffi(default)]
    pub service_time: Option<gizi::program::TimeOfDay>,
}
use gizi::program::ProgramStatus;
/// Where a programme stands.
#[uniffi::remote(Enum)]
pub enum ProgramStatus {
    /// It runs, or will on its first day.
    Active,
    /// It rests and may go on.
    Paused,
    /// It is over.
    Completed,
    /// It was given up.
    Cancelled,
}
use gizi::program::ProgramType;
/// What a programme is for.
#[uniffi::remote(Enum)]
pub enum ProgramType {
    /// Meals for pupils on school days.
    SchoolFeeding,
    /// Food beside what is eaten at home: for toddlers, pregnant and breastfeeding women.
    SupplementaryFeeding,
    /// Food for people who recover from malnutrition.
    NutritionalRecovery,
    /// Teaching about food, with meals.
    NutritionalEducation,
    /// Food after a disaster.
    EmergencyNutrition,
    /// Food against stunting.
    StuntingIntervention,
    /// Something else: a hospital, a canteen, a care home.
    Other,
}
use gizi::program::ProgramUpdate;
/// What is to change about a programme. A field that is absent stays as it is; `clear` names those that are to be
/// absent.
#[uniffi::remote(Record)]
pub struct ProgramUpdate {
    /// The programme.
    pub id: gizi::id::ProgramId,
    /// The version it was seen at; if somebody changed it since, nothing is written.
    pub expected_version: u32,
    /// Its name.
    #[uniffi(default)]
    pub program_name: Option<String>,
    /// Its code.
    #[uniffi(default)]
    pub program_code: Option<String>,
    /// What it is for.
    #[uniffi(default)]
    pub program_type: Option<gizi::program::ProgramType>,
    /// What it is, for people.
    #[uniffi(default)]
    pub description: Option<String>,
    /// The standard its menus are judged by.
    #[uniffi(default)]
    pub standard_id: Option<gizi::id::StandardId>,
    /// Whom it feeds, all of them.
    #[uniffi(default)]
    pub audiences: Option<Vec<gizi::program::ProgramAudience>>,
    /// Its first day.
    #[uniffi(default)]
    pub start_date: Option<CivilDate>,
    /// Its last day.
    #[uniffi(default)]
    pub end_date: Option<CivilDate>,
    /// The days of the week on which it feeds, all of them.
    #[uniffi(default)]
    pub feeding_days: Option<Vec<gizi::program::Weekday>>,
    /// The meals of such a day, all of them.
    #[uniffi(default)]
    pub meals: Option<Vec<gizi::program::ProgramMeal>>,
    /// What there is to spend.
    #[uniffi(default)]
    pub total_budget: Option<gizi::money::Money>,
    /// The most that what one person is served may cost, all ceilings.
    #[uniffi(default)]
    pub ceilings: Option<Vec<gizi::cost::Ceiling>>,
    /// The places it delivers to, all of them.
    #[uniffi(default)]
    pub sites: Option<Vec<gizi::program::Site>>,
    /// Where it works, in words.
    #[uniffi(default)]
    pub implementation_area: Option<String>,
    /// Where it stands.
    #[uniffi(default)]
    pub status: Option<gizi::program::ProgramStatus>,
    /// Fields that are to be absent, by their names in JSON or in snake case.
    #[uniffi(default)]
    pub clear: Vec<String>,
}
use gizi::program::Site;
/// A place the kitchen delivers to: a school, a health post.
#[uniffi::remote(Record)]
pub struct Site {
    /// Its id.
    pub id: gizi::id::SiteId,
    /// Its name.
    pub name: String,
    /// Where it is.
    #[uniffi(default)]
    pub address: Option<String>,
    /// Who is fed there, as a part of the programme's audiences. Empty: not counted, so any of them.
    #[uniffi(default)]
    pub audiences: Vec<gizi::cost::AudienceHeads>,
}
use gizi::program::SpecialDiet;
/// People of an audience who need another tray.
#[uniffi::remote(Record)]
pub struct SpecialDiet {
    /// What the kitchen calls it: "tanpa telur".
    pub name: String,
    /// How many people.
    pub heads: u32,
    /// Allergens their tray must be free of, by code: `EGG`. Unknown never counts as free.
    #[uniffi(default)]
    pub free_of: Vec<String>,
    /// Whether their tray must be vegetarian.
    #[uniffi(default)]
    pub vegetarian: bool,
}
use gizi::program::TimeOfDay;
text_type!(
/// A time of day in the kitchen, to the minute: `11:30`. It belongs to no time zone.
TimeOfDay);
use gizi::program::Weekday;
/// A day of the week.
#[uniffi::remote(Enum)]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}
/// Reads and checks an update of a programme from JSON (UTF-8): names, limits and codes are those of the record. Unknown
/// fields are refused. What must hold between fields is found when the update meets its record.
#[uniffi::export]
pub fn parse_program_update(json: Vec<u8>) -> Result<gizi::program::ParsedProgramUpdate, GiziError> {
    guarded(move || Ok(gizi::program::parse_program_update(&json)))
}
/// Everything that is wrong with a programme by itself; empty if nothing is. Whether its standard and its audiences
/// exist is found when it is stored.
///
/// At most `validation.MAX_VIOLATIONS` are listed.
#[uniffi::export]
pub fn validate_program(
    program: gizi::program::NutritionProgram,
) -> Result<Vec<gizi::validation::Violation>, GiziError> {
    guarded(move || Ok(gizi::program::validate_program(&program)))
}
/// Reads and checks a programme from JSON (UTF-8).
///
/// `name`, `headcount` and `partnerSchools` and the Indonesian names of days, meals, types and states are accepted.
/// Unknown fields are refused.
#[uniffi::export]
pub fn parse_program(json: Vec<u8>) -> Result<gizi::program::ParsedProgram, GiziError> {
    guarded(move || Ok(gizi::program::parse_program(&json)))
}
/// The JSON Schema (draft 2020-12) of what `parse_program` reads. What holds between fields is not in it.
#[uniffi::export]
pub fn program_schema() -> Result<String, GiziError> {
    guarded(move || Ok(gizi::program::program_schema()))
}
/// Every code the violations of a programme can carry, field by field: for translations and exhaustive handling.
#[uniffi::export]
pub fn program_violation_codes() -> Result<Vec<gizi::validation::ViolationCode>, GiziError> {
    guarded(move || Ok(gizi::program::program_violation_codes()))
}
/// Whether an audience is fed here.
#[uniffi::export]
pub fn site_feeds(site: gizi::program::Site, audience: gizi::id::AudienceKey) -> Result<bool, GiziError> {
    guarded(move || Ok(site.feeds(&audience)))
}
/// Whether a day belongs to it.
#[uniffi::export]
pub fn holiday_includes(holiday: gizi::program::Holiday, date: CivilDate) -> Result<bool, GiziError> {
    guarded(move || Ok(holiday.includes(date)))
}
/// Whether it feeds on a day, and if not, why. Its status is not asked: a paused programme keeps its calendar.
#[uniffi::export]
pub fn nutrition_program_day_kind(
    nutrition_program: gizi::program::NutritionProgram,
    date: CivilDate,
    holidays: Vec<gizi::program::Holiday>,
) -> Result<gizi::program::DayKind, GiziError> {
    guarded(move || Ok(nutrition_program.day_kind(date, &holidays)))
}
/// A programme that serves lunch from Monday to Friday, without audiences and sites.
#[uniffi::export]
pub fn nutrition_program_new(
    id: String,
    name: String,
    program_type: gizi::program::ProgramType,
    start_date: CivilDate,
) -> Result<gizi::program::NutritionProgram, GiziError> {
    guarded(move || Ok(gizi::program::NutritionProgram::new(&id, &name, program_type, start_date)?))
}
/// Whether a day lies between its first and its last, both included.
#[uniffi::export]
pub fn nutrition_program_includes(
    nutrition_program: gizi::program::NutritionProgram,
    date: CivilDate,
) -> Result<bool, GiziError> {
    guarded(move || Ok(nutrition_program.includes(date)))
}
/// Minutes since midnight, 0 to 1439.
#[uniffi::export]
pub fn time_of_day_minutes(time_of_day: gizi::program::TimeOfDay) -> Result<u32, GiziError> {
    guarded(move || Ok(time_of_day.minutes()))
}
/// An update that changes nothing yet.
#[uniffi::export]
pub fn program_update_new(
    id: gizi::id::ProgramId,
    expected_version: u32,
) -> Result<gizi::program::ProgramUpdate, GiziError> {
    guarded(move || Ok(gizi::program::ProgramUpdate::new(id, expected_version)))
}
/// The update, or one error `program.invalid` whose details list every violation.
#[uniffi::export]
pub fn parsed_program_update_into_result(
    parsed_program_update: gizi::program::ParsedProgramUpdate,
) -> Result<gizi::program::ProgramUpdate, GiziError> {
    guarded(move || Ok(parsed_program_update.into_result()?))
}
/// The programme, or one error `program.invalid` whose details list every violation.
#[uniffi::export]
pub fn parsed_program_into_result(
    parsed_program: gizi::program::ParsedProgram,
) -> Result<gizi::program::NutritionProgram, GiziError> {
    guarded(move || Ok(parsed_program.into_result()?))
}
/// The day of the week of a date.
#[uniffi::export]
pub fn weekday_of(date: CivilDate) -> Result<gizi::program::Weekday, GiziError> {
    guarded(move || Ok(gizi::program::Weekday::of(date)))
}
