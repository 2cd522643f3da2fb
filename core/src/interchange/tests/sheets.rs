use super::*;

#[test]
fn rows_are_numbered_as_a_spreadsheet_shows_them() {
    // Row 2 holds a line break in its name, row 3 is blank, row 4 has blank cells only, row 5 is bad.
    let file = "code,name,energy_kcal,iron_mg\n1,\"rice,\nsteamed\",130,0.2\n\n,,,\n2,egg,bad,1\n\n3,tofu,80,worse\n";
    let expected = vec![(5, "energy_kcal", CellFault::NotANumber), (7, "iron_mg", CellFault::NotANumber)];
    assert_eq!(places(&lenient(file, &small()).problems), expected);
    let windows = file.replace('\n', "\r\n");
    assert_eq!(places(&lenient(&windows, &small()).problems), expected);
    let old_mac = file.replace('\n', "\r");
    assert_eq!(places(&lenient(&old_mac, &small()).problems), expected);
    assert_eq!(places(&lenient(&format!("\n{file}"), &small()).problems)[0].0, 6);
    assert_eq!(lenient(file, &small()).ingredients[0].name, "rice, steamed");
}

#[test]
fn a_byte_order_mark_and_any_separator_are_read() {
    for file in [
        "\u{feff}code,name,energy_kcal,iron_mg\n01,Tempe,201,4\n",
        "\"code\";\"name, local\";name;energy_kcal;iron_mg\n01;x;Tempe;201;4\n",
        "code\tname\tenergy_kcal\tiron_mg\n01\tTempe\t201\t4\n",
    ] {
        let reading = strict(file, &small());
        assert_eq!(reading.ingredients.len(), 1, "{file}: {:?}", reading.problems);
        assert_eq!(reading.ingredients[0].id.as_str(), "01");
        assert_eq!(*reading.ingredients[0].composition.get("iron_mg"), known(4.0));
    }
}

#[test]
fn a_row_of_another_length_is_a_problem_and_blank_surplus_is_not() {
    let file = "code,name,energy_kcal,iron_mg\n1,a,1\n2,b,1,1,,\n3,c,1,1,9\n";
    let reading = lenient(file, &small());
    assert_eq!(places(&reading.problems), [(2, "", CellFault::RowLength), (4, "", CellFault::RowLength)]);
    assert_eq!(reading.problems[1].text, "5 cells");
    assert_eq!(reading.ingredients.len(), 1);
}

#[test]
fn files_that_cannot_be_read_say_why() {
    assert_eq!(error_code(b""), "sheet.unreadable");
    assert_eq!(error_code(b"\n\n"), "sheet.unreadable");
    assert_eq!(error_code(b"code,name,energy_kcal,iron_mg\n1,\"a,1,1\n2,b,1,1\n"), "sheet.unreadable");
    assert_eq!(error_code(b"code,name,energy_kcal\n"), "sheet.missing_column");
    assert_eq!(error_code(b"code,name,code,energy_kcal,iron_mg\n"), "sheet.duplicate_column");
    let wide = format!("code,name,energy_kcal,iron_mg{}\n", ",x".repeat(100_000));
    assert_eq!(error_code(wide.as_bytes()), "sheet.too_many_columns");

    let latin_1 = b"code,name,energy_kcal,iron_mg\n1,a,1,1\n2,cr\xe8me,1,1\n";
    let error = read_food_table(latin_1, &small(), Strictness::Lenient).unwrap_err();
    assert_eq!((error.code(), error.details()[1].value.as_str()), ("sheet.not_utf8", "3"));
    assert_eq!(error_code(b"\xff\xfec\0o\0d\0e\0"), "sheet.not_utf8");
}

#[test]
fn a_quoted_last_cell_is_not_an_open_quote() {
    let file = "code,energy_kcal,iron_mg,name\n1,1,1,\"two\nlines \"\"quoted\"\"\"";
    assert_eq!(strict(file, &small()).ingredients[0].name, "two lines \"quoted\"");
}

#[test]
fn a_retention_table_is_taken_whole_or_not_at_all() {
    let factors = retention_factors(b"code,description,iron_pct,vit_c\n3005,\"GREENS,BOILED\",95,\n").unwrap();
    assert_eq!((factors[0].code, factors[0].description.as_str()), (3005, "GREENS,BOILED"));
    assert_eq!(factors[0].percents.len(), 1);
    assert_eq!((factors[0].percents[0].column.as_str(), factors[0].percents[0].percent), ("iron", 95.0));
    let error = retention_factors(b"code,description,iron\n1,a,90\n2,b,Sep-75\n").unwrap_err();
    assert_eq!(error.code(), "sheet.bad_cell");
    assert_eq!(error.message(), "retention table, row 3, column iron: `Sep-75` cannot be read");
}
