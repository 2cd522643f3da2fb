//! Runs the demo as a user would: on the shipped folder, and on copies that somebody broke.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("school-kitchen")
}

/// Without the weeks ahead, which take longer than the rest of the page.
fn run(folder: &Path, more: &[&str]) -> std::io::Result<Output> {
    ahead(folder, 0, more)
}

fn ahead(folder: &Path, weeks: u32, more: &[&str]) -> std::io::Result<Output> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_school_kitchen"));
    command.arg("--folder").arg(folder).arg("--weeks").arg(weeks.to_string()).args(more).output()
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A copy of the shipped folder under a name of its own.
fn copy(name: &str) -> std::io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy_into(&shipped(), &folder)?;
    Ok(folder)
}

fn copy_into(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_into(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Puts one text in the place of another in a file of the folder; the old one must be there.
fn edit(folder: &Path, file: &str, old: &str, new: &str) -> Outcome {
    let file = folder.join(file);
    let text = fs::read_to_string(&file)?;
    assert!(text.contains(old), "`{old}` is not in {}", file.display());
    fs::write(&file, text.replacen(old, new, 1))?;
    Ok(())
}

/// The broken folder is refused with exit code 2, and the message says each of these.
fn refused(folder: &Path, more: &[&str], says: &[&str]) -> Outcome {
    let output = run(folder, more)?;
    let message = said(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{message}");
    assert!(output.stdout.is_empty(), "nothing is printed beside the message");
    for part in says {
        assert!(message.contains(part), "`{part}` is not in:\n{message}");
    }
    Ok(())
}

#[test]
fn the_shipped_kitchen_prints_its_week() -> Outcome {
    let output = run(&shipped(), &[])?;
    let page = said(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
    for part in [
        "SPPG Contoh Bandung · Monday, 12 January 2026 · 3,000 portions a day",
        "On the tray: Ayam kecap, tempe orek, sop wortel buncis",
        "1½ gls",
        "▲  high",
        "▼  low",
        "(≥ 4.0) (?)",
        "look up: Dietary fibre, total in Tempe kedelai",
        "NO PRICE: Jeruk nipis.",
        "operations Rp 3,000",
        "example price, not from a source ◄",
        "From the bag to the plate: Ayam kecap",
        // 8.5 kg of whole chicken, 68% of it eaten: 5.78 kg.
        "8.500 kg × 68% = 5.780 kg",
        // 8.5 kg at Rp 40,000 a kg, of which one large portion takes 72 g of 6.926 kg cooked: Rp 340,000 × 1.0395%.
        "8.500 kg × Rp 40,000 ÷ 1 kg × 1.0395% = Rp 3,534",
        "One fix and what it costs",
        "Alergen: mengandung",
        "mbg-2026",
    ] {
        assert!(page.contains(part), "`{part}` is not on the page:\n{page}");
    }
    Ok(())
}

/// The page's lines on one tray, or on the week, in words between blank lines.
fn summary(page: &str, title: &str) -> Option<String> {
    let (_, list) = page.split_once("Every tray: ")?;
    let (_, rest) = list.split_once(&format!("\n  {title}"))?;
    let lines = rest.lines().skip(1).take_while(|line| !line.trim().is_empty()).map(str::trim);
    Some(lines.collect::<Vec<_>>().join(" "))
}

#[test]
fn every_tray_says_what_is_on_it_and_why_it_falls_short() -> Outcome {
    let page = said(&run(&shipped(), &[])?.stdout);
    for (title, says) in [
        ("Monday: ", ["Tempe orek", "▲   Energy: TK 376.5 kcal; target 280–350 kcal: 26.46 kcal too much"]),
        (
            "Tuesday: ",
            ["Telur balado · Tahu goreng", "▼   Energy: SMA 705.8 kcal; target 712.5–831.3 kcal: 6.7 kcal short"],
        ),
        ("Wednesday: ", ["Tempe bacem", "look up: the cost of ingredients (Jeruk nipis)"]),
        (
            "Thursday: ",
            ["Susu UHT", "(▼) Calcium: SD 4-6, SMP, SMA, Ibu hamil 331.8 mg; target at least 360 mg: 28.21 mg short"],
        ),
        ("Friday: ", ["Urap sayur", "meets the standard: SD 1-3, SMP"]),
        ("The week", ["does not meet the standard: TK", "▲   Energy: TK 386.3 kcal"]),
    ] {
        let found = summary(&page, title).ok_or(title)?;
        for part in says {
            assert!(found.contains(part), "`{part}` is not under {title}:\n{found}");
        }
    }
    Ok(())
}

#[test]
fn what_makes_a_tray_doubtful_is_said_once() -> Outcome {
    let folder = copy("doubtful")?;
    edit(&folder, "kitchen.toml", "week_start = \"2026-01-12\"", "week_start = \"2025-12-29\"")?;
    let page = said(&run(&folder, &[])?.stdout);
    let warning = "!   mbg-2026 does not hold on all of these days";
    // Monday is the 29th of December, and the standard holds from January on.
    assert_eq!(summary(&page, "Monday: ").ok_or("Monday")?.matches(warning).count(), 1);
    assert_eq!(summary(&page, "Thursday: ").ok_or("Thursday")?.matches(warning).count(), 0);
    let page = said(&run(&folder, &["--lang", "id"])?.stdout);
    assert!(page.contains("mbg-2026 tidak berlaku pada semua hari ini"), "{page}");
    Ok(())
}

#[test]
fn a_fix_is_judged_for_all_who_get_it() -> Outcome {
    let page = said(&run(&shipped(), &[])?.stdout);
    let (_, fix) = page.split_once("One fix and what it costs").ok_or("no fix")?;
    let fix: Vec<&str> = fix.lines().skip(2).take_while(|line| !line.is_empty()).collect();
    let fix = fix.join("\n");
    assert!(fix.contains("+5 g Tempe orek (large portion)"), "{fix}");
    for part in [
        "Carbohydrate ▼ → ✓ (SMA)",
        "worse     Energy ▲ further off (SD 4-6)",
        "Fat ✓ → (▲) (SD 4-6, Ibu hamil)",
        "does not meet the standard: SD 4-6, Ibu hamil; meets the standard: SMP, SMA",
    ] {
        assert!(fix.contains(part), "`{part}` is not in:\n{fix}");
    }
    assert!(!fix.contains("TK"), "the small portion stays as it is:\n{fix}");
    Ok(())
}

#[test]
fn a_portion_costs_what_its_lines_cost() -> Outcome {
    let page = said(&run(&shipped(), &[])?.stdout);
    let monday = page.lines().find(|line| line.contains("Monday") && line.contains("Rp"));
    let monday = monday.ok_or("no cost of Monday")?;
    // Labour 4,650,000 ÷ 3,000 = 1,550; utilities 430; packaging 270; transport 1,560,000 ÷ 3,000 = 520;
    // equipment 60; overhead 140.
    assert!(monday.contains("Rp 2,970 ✓"), "{monday}");
    assert!(monday.contains("Rp 30"), "{monday}");
    let wednesday = page.lines().find(|line| line.contains("Wednesday") && line.contains("Rp"));
    assert!(wednesday.is_some_and(|line| line.contains("at least Rp")), "a missing price makes no tray cheaper");
    Ok(())
}

#[test]
fn indonesian_pages_write_a_decimal_comma() -> Outcome {
    let output = run(&shipped(), &["--lang", "id"])?;
    let page = said(&output.stdout);
    for part in ["Senin, 12 Januari 2026", "kkal", "13,3", "Rp 2.970", "TANPA HARGA: Jeruk nipis."] {
        assert!(page.contains(part), "`{part}` is not on the page:\n{page}");
    }
    Ok(())
}

#[test]
fn the_report_needs_no_other_file() -> Outcome {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("report").join("week.html");
    let output = run(&shipped(), &["--html", &file.to_string_lossy()])?;
    assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
    let page = fs::read_to_string(&file)?;
    assert!(page.contains("<svg") && page.contains("@page { size: A4"));
    for part in
        ["The week in amounts per portion", "Telur balado · Tahu goreng", "SMA 705.8 kcal; target 712.5–831.3 kcal"]
    {
        assert!(page.contains(part), "`{part}` is not in the report");
    }
    for outside in ["<script", "http:", "https:", "src=", "@import", "url("] {
        assert!(!page.contains(outside), "the report reaches outside: {outside}");
    }
    Ok(())
}

#[test]
fn the_weeks_ahead_are_planned_judged_and_bought_for_and_a_wish_is_refused_with_reasons() -> Outcome {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ahead").join("weeks.html");
    let output = ahead(&shipped(), 4, &["--html", &file.to_string_lossy()])?;
    assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
    let page = said(&output.stdout);
    let (_, plan) = page.split_once("The weeks ahead").ok_or("no plan")?;
    let words = plan.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "Mon 19 Jan 2026 Nasi putih",
        "Fri 13 Feb 2026 Nasi putih",
        "20 days: a plan that keeps every required rule",
        "20 days filled for every audience, 120 plates judged by the standard; 0 break a required rule",
        "for 60,000 portions",
        "Ikan kembung bumbu kuning (look up: Jeruk nipis)",
        "One ladle for TK and SD 1-3, every band held at both ends: impossible, proved.",
        "Protein TK 5.0–6.3 g",
        "Protein SD 1-3 8.0–10.0 g",
    ] {
        assert!(words.contains(part), "`{part}` is not in:\n{plan}");
    }
    assert_eq!(fs::read_to_string(&file)?.matches("class=\"day ").count(), 20);
    // What kitchen.toml asks for, read off the page.
    let days: Vec<Vec<&str>> = plan.lines().filter(|line| line.contains(" 2026 ")).map(cells).take(20).collect();
    assert_eq!(days.len(), 20, "{plan}");
    let column = |place: usize| days.iter().map(|cells| cells[place]).collect::<Vec<_>>();
    for place in [2, 3, 4, 5] {
        let dishes = column(place);
        for week in dishes.windows(5) {
            assert!((1..5).all(|later| !week[..later].contains(&week[later])), "twice within five days: {week:?}");
        }
        let most = dishes.iter().map(|dish| dishes.iter().filter(|other| *other == dish).count()).max();
        assert!(![2, 4].contains(&place) || most <= Some(2), "more than twice: {dishes:?}");
    }
    let animal = column(2);
    let of = |days: &[&str], words: &[&str]| {
        let named = |dish: &&&str| words.iter().any(|word| dish.to_lowercase().contains(word));
        days.iter().filter(named).count()
    };
    assert!(animal.windows(10).all(|days| of(days, &["hati"]) <= 1), "liver: {animal:?}");
    assert!(animal.windows(5).all(|days| of(days, &["lele", "nila", "bandeng", "tongkol"]) >= 1), "fish: {animal:?}");
    assert!(of(&animal, &["daging sapi"]) >= 1, "beef: {animal:?}");
    let tofu: Vec<bool> = column(3).iter().map(|dish| dish.to_lowercase().contains("tahu")).collect();
    assert!(tofu.windows(2).all(|pair| pair[0] != pair[1]), "tempe and tofu take turns: {:?}", column(3));
    Ok(())
}

/// The cells of a line of a table: two spaces stand between them at least.
fn cells(line: &str) -> Vec<&str> {
    line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect()
}

#[test]
fn a_list_of_commodities_prices_the_ingredients_it_is_linked_to() -> Outcome {
    let folder = copy("commodities")?;
    let list = folder.join("market.csv");
    fs::write(&list, "date,commodity_id,commodity,unit,price_idr\n2026-01-11,28,Beras Medium,kg,13100\n")?;
    let output = run(&folder, &["--prices", &list.to_string_lossy()])?;
    let page = said(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
    assert!(page.contains("Rp 13,100 / 1 kg"), "{page}");
    assert!(page.contains("NO PRICE: ") && page.contains("Tempe kedelai"), "{page}");
    Ok(())
}

#[test]
fn a_kept_kitchen_goes_on_where_it_stopped() -> Outcome {
    let folder = copy("kept")?;
    let file = folder.join("kept").join("kitchen.db");
    let file = file.to_string_lossy().into_owned();
    let week = said(&run(&folder, &[])?.stdout);
    // The page is made of what the book holds, and is the one that the files alone make.
    let run = |more: &[&str]| -> Result<(String, String), Box<dyn std::error::Error>> {
        let output = run(&folder, &[&["--kitchen", file.as_str()], more].concat())?;
        assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
        let page = said(&output.stdout);
        let (page, book) = page.split_once("\nKept in: ").ok_or("nothing was kept")?;
        Ok((page.to_owned(), book.to_owned()))
    };
    let (first, book) = run(&[])?;
    assert_eq!(first, week);
    assert!(book.contains("kitchen.db, new, revision "), "{book}");
    let (second, book) = run(&[])?;
    assert_eq!(second, week);
    assert!(book.contains("nothing changed since the last run"), "{book}");

    edit(&folder, "prices.csv", ",2025-11-16,12958,IDR", ",2025-12-01,15000,IDR")?;
    edit(&folder, "menus/dishes/tempe-orek.json", "\"menuName\": \"Tempe orek", "\"menuName\": \"Tempe orek manis")?;
    let (third, book) = run(&[])?;
    assert!(third.contains("Rp 15,000 / 1 kg") && third.contains("Tempe orek manis"), "{third}");
    assert!(book.contains("opened at revision ") && book.contains("15000 IDR / 1 kg (2025-12-01)"), "{book}");
    assert!(book.contains("menu: Tempe orek manis"), "{book}");
    let (_, book) = run(&[])?;
    assert!(book.contains("nothing changed since the last run"), "{book}");
    Ok(())
}

#[test]
fn broken_json_is_named_with_its_line() -> Outcome {
    let folder = copy("broken-json")?;
    edit(&folder, "menus/dishes/tempe-orek.json", "\"servings\": 100,", "\"servings\": 100")?;
    refused(&folder, &[], &["tempe-orek.json", "line 8", "missing comma"])
}

#[test]
fn a_bad_price_is_named_with_row_and_column() -> Outcome {
    let folder = copy("bad-price")?;
    edit(&folder, "prices.csv", ",15000,IDR", ",15rb,IDR")?;
    refused(&folder, &[], &["prices.csv", "row 8", "column amount", "15rb", "Correct this cell"])
}

#[test]
fn faults_are_told_in_the_language_of_the_page() -> Outcome {
    let folder = copy("kesalahan")?;
    edit(&folder, "prices.csv", ",15000,IDR", ",15rb,IDR")?;
    let cell = "prices.csv, baris 8, kolom amount: `15rb`: bukan angka dalam format yang dipakai";
    refused(&folder, &["--lang", "id"], &["Tidak dapat memakai", cell, "Perbaiki sel ini"])?;
    let folder = copy("bahan-salah")?;
    edit(&folder, "menus/dishes/tempe-orek.json", "\"ingredientId\": \"tempe\"", "\"ingredientId\": \"tempeh\"")?;
    refused(
        &folder,
        &["--lang", "id"],
        &["ingredients[0]", "bahan `tempeh` tidak ada dalam katalog", "Tulis id bahan"],
    )?;
    let folder = copy("porsi-salah")?;
    edit(&folder, "menus/dishes/tempe-orek.json", "\"servings\": 100,", "\"servings\": 0,")?;
    refused(&folder, &["--lang", "id"], &["servings: harus lebih dari 0, tertulis 0", "Perbaiki isian ini"])
}

#[test]
fn a_price_of_nothing_known_is_named() -> Outcome {
    let folder = copy("unknown-price")?;
    edit(&folder, "prices.csv", "tempe,", "tempeh,")?;
    refused(
        &folder,
        &["--lang", "id"],
        &["Tidak dapat memakai", "prices.csv", "baris 8: `tempeh` bukan bahan", "Tulis id bahan"],
    )
}

#[test]
fn an_unknown_ingredient_is_named_with_the_line_that_uses_it() -> Outcome {
    let folder = copy("unknown-ingredient")?;
    edit(&folder, "menus/dishes/tempe-orek.json", "\"ingredientId\": \"tempe\"", "\"ingredientId\": \"tempeh\"")?;
    refused(&folder, &[], &["tempe-orek.json", "ingredients[0]", "tempeh", "Write the id of an ingredient"])
}

#[test]
fn a_unit_that_cannot_be_weighed_is_named() -> Outcome {
    let folder = copy("unweighable")?;
    edit(
        &folder,
        "menus/dishes/tempe-orek.json",
        "\"quantity\": 2.8, \"unit\": \"kg\"",
        "\"quantity\": 28, \"unit\": \"papan\"",
    )?;
    refused(&folder, &[], &["tempe-orek.json", "ingredients[0].unit", "Give the quantity in grams"])
}

#[test]
fn a_menu_that_contains_itself_is_named() -> Outcome {
    let folder = copy("cycle")?;
    let line = "{\"id\": \"1\", \"ingredientId\": \"cabai-merah\", \"quantity\": 1.5, \"unit\": \"kg\", \"basis\": \"AS_PURCHASED\"";
    let itself = "{\"id\": \"1\", \"componentMenuId\": \"bumbu-dasar-merah\", \"quantity\": 1.5, \"unit\": \"kg\", \"basis\": \"COOKED\"";
    edit(&folder, "menus/preparations/bumbu-dasar-merah.json", line, itself)?;
    refused(&folder, &[], &["bumbu-dasar-merah.json", "ingredients[0].componentMenuId", "cannot contain itself"])
}

#[test]
fn the_kitchens_own_file_is_checked() -> Outcome {
    let folder = copy("bad-kitchen")?;
    edit(&folder, "kitchen.toml", "key = \"smp\"", "key = \"smk\"")?;
    refused(&folder, &[], &["kitchen.toml", "smk", "tk_paud"])?;
    edit(&folder, "kitchen.toml", "heads = 280", "heads = many")?;
    refused(&folder, &[], &["kitchen.toml", "line "])
}

#[test]
fn what_is_not_there_is_named() -> Outcome {
    refused(Path::new("no-such-kitchen"), &[], &["no-such-kitchen", "Check the path"])?;
    refused(&shipped(), &["--prices", "no-such-list.csv"], &["no-such-list.csv", "Check the path"])?;
    refused(&shipped(), &["--standard", "mbg-1926"], &["mbg-1926", "mbg-2026-printed"])?;
    refused(&shipped(), &["--lang", "fr"], &["`en` or `id`", "Usage:"])
}
