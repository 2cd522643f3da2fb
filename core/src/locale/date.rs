use super::Language;
use jiff::civil::{Date, Weekday};

/// Full and short names of the months, English and Indonesian.
const MONTHS: [[&str; 4]; 12] = [
    ["January", "Januari", "Jan", "Jan"],
    ["February", "Februari", "Feb", "Feb"],
    ["March", "Maret", "Mar", "Mar"],
    ["April", "April", "Apr", "Apr"],
    ["May", "Mei", "May", "Mei"],
    ["June", "Juni", "Jun", "Jun"],
    ["July", "Juli", "Jul", "Jul"],
    ["August", "Agustus", "Aug", "Agu"],
    ["September", "September", "Sep", "Sep"],
    ["October", "Oktober", "Oct", "Okt"],
    ["November", "November", "Nov", "Nov"],
    ["December", "Desember", "Dec", "Des"],
];

const MINUTES_OF_A_DAY: u32 = 24 * 60;

fn names(date: Date) -> [&'static str; 4] {
    let place = usize::from(date.month().unsigned_abs()).saturating_sub(1);
    MONTHS.get(place).copied().unwrap_or_default()
}

fn month(date: Date, language: Language) -> &'static str {
    let [en, id, ..] = names(date);
    language.say(en, id)
}

/// A day in short: `5 Jan 2026`, `17 Agu 2026`.
pub fn format_date(date: Date, language: Language) -> String {
    let [.., en, id] = names(date);
    format!("{} {} {}", date.day(), language.say(en, id), date.year())
}

/// A day with its weekday: `Monday, 5 January 2026`, `Senin, 5 Januari 2026`.
pub fn format_long_date(date: Date, language: Language) -> String {
    format!("{}, {} {} {}", weekday(date, language), date.day(), month(date, language), date.year())
}

/// The weekday of a day: `Monday`, `Senin`.
pub fn format_weekday(date: Date, language: Language) -> String {
    weekday(date, language).to_owned()
}

fn weekday(date: Date, language: Language) -> &'static str {
    let (en, id) = match date.weekday() {
        Weekday::Monday => ("Monday", "Senin"),
        Weekday::Tuesday => ("Tuesday", "Selasa"),
        Weekday::Wednesday => ("Wednesday", "Rabu"),
        Weekday::Thursday => ("Thursday", "Kamis"),
        Weekday::Friday => ("Friday", "Jumat"),
        Weekday::Saturday => ("Saturday", "Sabtu"),
        Weekday::Sunday => ("Sunday", "Minggu"),
    };
    language.say(en, id)
}

/// The days between two, both included, in either order: `5–9 Januari 2026`, `30 January – 3 February 2026`.
pub fn format_date_range(from: Date, to: Date, language: Language) -> String {
    let (from, to) = (from.min(to), from.max(to));
    let day = |date: Date| format!("{} {}", date.day(), month(date, language));
    let end = format!("{} {}", day(to), to.year());
    if from == to {
        end
    } else if from.year() != to.year() {
        format!("{} {} – {end}", day(from), from.year())
    } else if from.month() != to.month() {
        format!("{} – {end}", day(from))
    } else {
        format!("{}–{end}", from.day())
    }
}

/// A time of day from its minutes after midnight: 390 is `06:30`, in Indonesian `06.30`. 24 hours begin anew.
pub fn format_time(minutes_after_midnight: u32, language: Language) -> String {
    let minutes = minutes_after_midnight % MINUTES_OF_A_DAY;
    format!("{:02}{}{:02}", minutes / 60, language.say(":", "."), minutes % 60)
}

/// How long something takes: `1 hour 20 minutes`, `1 jam 20 menit`, `45 menit`.
pub fn format_minutes(minutes: u32, language: Language) -> String {
    let counted = |count: u32, one: &str, many: &str, id: &str| {
        let en = if count == 1 { one } else { many };
        format!("{count} {}", language.say(en, id))
    };
    let hours = counted(minutes / 60, "hour", "hours", "jam");
    let rest = counted(minutes % 60, "minute", "minutes", "menit");
    match (minutes / 60, minutes % 60) {
        (0, _) => rest,
        (_, 0) => hours,
        _ => format!("{hours} {rest}"),
    }
}
