use super::*;
use crate::nutrient::NutrientRegistry;

fn built_in() -> Vec<Standard> {
    Standard::built_in_ids().iter().map(|id| Standard::built_in(id.as_str()).unwrap()).collect()
}

#[test]
fn every_shipped_standard_loads_under_its_id_and_round_trips() {
    let registry = NutrientRegistry::standard().unwrap();
    for (standard, id) in built_in().iter().zip(Standard::built_in_ids()) {
        assert_eq!(standard.id, id);
        standard.check(&registry).unwrap();
        let wire = serde_json::to_string(standard).unwrap();
        assert_eq!(&serde_json::from_str::<Standard>(&wire).unwrap(), standard, "{id}");
    }
    assert_eq!(Standard::built_in("akg-2013").unwrap_err().code(), "balance.unknown_standard");
}

#[test]
fn every_audience_of_every_shipped_standard_has_limits() {
    for standard in built_in() {
        for audience in &standard.audiences {
            assert!(!standard.targets(&audience.key, None).unwrap().is_empty(), "{} {}", standard.id, audience.key);
        }
    }
}

#[test]
fn akg_2019_has_26_groups_of_36_nutrients_in_the_units_of_the_registry() {
    let akg = Standard::built_in("akg-2019").unwrap();
    assert_eq!(akg.groups.len(), 26);
    assert_eq!(akg.groups.iter().filter(|group| group.increment).count(), 5);
    let cells: usize = akg.intakes.iter().flat_map(|table| &table.rows).map(|row| row.daily.len()).sum();
    assert_eq!(cells, 26 * 36);
    let cell = |group: &str, nutrient: &str| akg.intake(IntakeLevel::Recommended, group, &key(nutrient));
    // Printed: girls 13-15 iron 15 mg; boys 10-12 water 1,850 ml; men 16-18 copper 890 ug; vitamin A in RE.
    assert_eq!(cell("female_13_15y", "iron_mg"), Some(15.0));
    assert_eq!(cell("male_10_12y", "water_g"), Some(1850.0));
    assert_eq!(cell("male_16_18y", "copper_mg"), Some(0.89));
    assert_eq!(cell("child_4_6y", "vit_a_re_ug"), Some(450.0));
    assert_eq!(cell("child_4_6y", "vit_a_rae_ug"), None);
    assert_eq!(cell("pregnancy_trimester_3", "protein_g"), Some(30.0));
}

/// Cells where the printed limit is off the computed one by more than half a printed unit.
fn differing(printed: &Standard) -> Vec<(String, String, LimitSide)> {
    let audiences = printed.audiences.iter();
    let found = audiences.flat_map(|audience| {
        let differences = printed.differences(&audience.key).unwrap();
        let name = |found: LimitDifference| (audience.key.to_string(), found.nutrient.to_string(), found.side);
        differences.into_iter().map(name).collect::<Vec<_>>()
    });
    found.collect()
}

#[test]
fn of_96_printed_mbg_cells_86_are_computed_and_10_known_ones_differ() {
    let computed = Standard::built_in("mbg-2026").unwrap();
    let printed = Standard::built_in("mbg-2026-printed").unwrap();
    // Every printed cell against the computed target of the other profile, by the plain rule: half a printed unit.
    let (mut cells, mut agree) = (0, 0);
    for limit in &printed.printed {
        let half = 0.5 * 10f64.powi(-(i32::try_from(limit.places).unwrap()));
        let target = |standard: &Standard| {
            let targets = standard.targets(&limit.audience, None).unwrap();
            let wanted = |target: &RuleTarget| target.subject == limit.nutrient.as_str() && target.member.is_none();
            targets.into_iter().find(|target| target.rule == limit.rule && wanted(target)).unwrap().limit
        };
        let (ours, theirs) = (target(&computed), target(&printed));
        for (ours, theirs) in [(ours.min, theirs.min), (ours.max, theirs.max)] {
            cells += 1;
            agree += u32::from((ours.unwrap() - theirs.unwrap()).abs() <= half + 1e-9);
        }
    }
    assert_eq!((cells, agree), (96, 86));
    let mut expected = Vec::new();
    for audience in ["sma", "educator", "school_staff"] {
        expected.push((audience, "fat_g", LimitSide::Minimum));
        expected.push((audience, "fat_g", LimitSide::Maximum));
    }
    for nutrient in ["energy_kcal", "protein_g"] {
        expected.push(("breastfeeding", nutrient, LimitSide::Minimum));
        expected.push(("breastfeeding", nutrient, LimitSide::Maximum));
    }
    let expected: Vec<_> = expected.into_iter().map(|(a, n, side)| (a.to_owned(), n.to_owned(), side)).collect();
    assert_eq!(differing(&printed), expected);
    assert_eq!(differing(&computed), expected, "both profiles show the same differences");
}

#[test]
fn mbg_limits_by_hand() {
    let mbg = Standard::built_in("mbg-2026").unwrap();
    let limit = |group: &str, rule: &str, subject: &str, member: Option<&str>| {
        let targets = mbg.targets(&audience(group), None).unwrap();
        let target = targets.into_iter().find(|target| {
            target.rule.as_str() == rule && target.subject == subject && target.member.as_deref() == member
        });
        let limit = target.unwrap().limit;
        (limit.min, limit.max)
    };
    let close = |found: (Option<f64>, Option<f64>), min: Option<f64>, max: Option<f64>| {
        let near = |a: Option<f64>, b: Option<f64>| a.zip(b).map_or(a == b, |(a, b)| (a - b).abs() < 1e-9);
        assert!(near(found.0, min) && near(found.1, max), "{found:?} is not {min:?} to {max:?}");
    };
    // SMP: (2400 + 2050) / 2 = 2225; 30 % = 667.5, 35 % = 778.75. Boys: 720-840, girls: 615-717.5.
    close(limit("smp", "energy", "energy_kcal", None), Some(667.5), Some(778.75));
    close(limit("smp", "energy", "energy_kcal", Some("male_13_15y")), Some(720.0), Some(840.0));
    close(limit("smp", "energy", "energy_kcal", Some("female_13_15y")), Some(615.0), Some(717.5));
    // Pregnant, protein: 60 + (1 + 10 + 30) / 3 = 73.6667; 30 % = 22.1. Third trimester alone: 90 x 30 % = 27.
    close(limit("pregnant", "macronutrients", "protein_g", None), Some(22.1), Some(221.0 / 3.0 * 0.35));
    let third = Some("female_19_29y+pregnancy_trimester_3");
    close(limit("pregnant", "macronutrients", "protein_g", third), Some(27.0), Some(31.5));
    // Breast-feeding, energy: 2250 + (330 + 400) / 2 = 2615; 30 % = 784.5.
    close(limit("breastfeeding", "energy", "energy_kcal", None), Some(784.5), Some(915.25));
    // Micronutrients have a minimum only: SMP iron (11 + 15) / 2 = 13; 30 % = 3.9.
    close(limit("smp", "micronutrients", "iron_mg", None), Some(3.9), None);
    // Sodium has a maximum only: SD 1-3 2000 x 1650/2450 = 1347 mg a day; 25 % = 336.75 mg.
    close(limit("sd_1_3", "sodium", "sodium_mg", None), None, Some(336.75));
    // Ceilings follow the portion.
    close(limit("sd_1_3", "ingredient-ceiling", "ingredient-ceiling", None), None, Some(8_000.0));
    close(limit("smp", "ingredient-ceiling", "ingredient-ceiling", None), None, Some(10_000.0));
}

#[test]
fn the_scaled_sodium_limits_are_the_formula_beside_them() {
    let mbg = Standard::built_in("mbg-2026").unwrap();
    let table = mbg.intakes.iter().find(|table| table.nutrients == [key("sodium_mg")]).unwrap();
    for row in &table.rows {
        let energy = mbg.intake(IntakeLevel::Recommended, &row.group, &key("energy_kcal")).unwrap();
        let adult = row.group == "female_19_29y";
        let limit = if adult { 2000.0 } else { (2000.0 * energy / 2450.0).min(2000.0) };
        assert!((row.daily[0] - limit).abs() <= 0.5, "{}: {} is not {limit}", row.group, row.daily[0]);
    }
}

fn broken(edit: impl Fn(&str) -> String) -> crate::Error {
    let text = "id = \"own\"\nname_en = \"Own\"\nedition = \"1\"\nsource = \"us\"\n[[audiences]]\nkey = \"all\"\n\
                [[rules]]\nid = \"iron\"\nbasis = [\"MEAL\"]\nminimum = \"REQUIRED\"\nlimits = [{ min = 3 }]\n\
                measure = { kind = \"NUTRIENT\", nutrients = [\"iron_mg\"] }\n";
    Standard::from_toml(text).unwrap();
    Standard::from_toml(&edit(text)).unwrap_err()
}

#[test]
fn a_mistake_in_a_standard_is_named_with_its_place() {
    let unknown_key = broken(|text| text.replace("minimum", "minimun"));
    assert_eq!(unknown_key.code(), "balance.toml");
    assert!(unknown_key.message().contains("minimun") && unknown_key.message().starts_with("line "), "{unknown_key}");
    let unknown_nutrient = broken(|text| text.replace("iron_mg", "irn_mg"));
    assert_eq!((unknown_nutrient.code(), unknown_nutrient.path()), ("nutrient.unknown", "rules[0].measure"));
    let unknown_unit = broken(|text| {
        text.replace("\"NUTRIENT\", nutrients = [\"iron_mg\"]", "\"COMPONENT\", component = \"x\", unit = \"BUCKET\"")
    });
    assert!(unknown_unit.message().contains("BUCKET"), "{unknown_unit}");
    let no_limit = broken(|text| text.replace("min = 3", "max = 3"));
    assert_eq!((no_limit.code(), no_limit.path()), ("balance.no_limit", "rules[0]"));
    let no_side = broken(|text| text.replace("minimum = \"REQUIRED\"\n", ""));
    assert_eq!(no_side.code(), "balance.no_limit");
    let order = broken(|text| text.replace("min = 3", "min = 3, max = 2"));
    assert_eq!((order.code(), order.path()), ("balance.order", "rules[0].limits[0]"));
    let syntax = broken(|text| text.replace("[[rules]]", "[[rules]"));
    assert!(syntax.message().starts_with("line 7"), "{syntax}");
    let share = broken(|text| text.replace("\"NUTRIENT\"", "\"SHARE_OF_DAY\""));
    assert_eq!(share.code(), "balance.no_reference");
    let twice = broken(|text| text.replace("[[rules]]", "[[audiences]]\nkey = \"all\"\n[[rules]]"));
    assert_eq!((twice.code(), twice.path()), ("balance.duplicate", "audiences"));
    let base = broken(|text| text.replace("source = \"us\"", "source = \"us\"\nextends = \"nowhere\""));
    assert_eq!(base.code(), "balance.unknown_standard");
    let group = broken(|text| text.replace("key = \"all\"", "key = \"all\"\nreference = [{ group = \"men\" }]"));
    assert_eq!((group.code(), group.path()), ("balance.unknown_group", "audiences[0]"));
}

#[test]
fn the_example_of_the_guide_loads_and_judges() {
    let guide = include_str!("../../../docs/standards.md");
    let example = guide.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let own = Standard::from_toml(example).unwrap();
    let audience = own.audiences[0].key.clone();
    // Girls of 13 to 15 need 2050 kcal a day: 30 to 35 % of it is 615 to 717.5 kcal.
    let energy = |kcal| {
        let report = judge_meal(&meal(monday(), &[("energy_kcal", kcal, kcal)]), &own, &audience).unwrap();
        report.findings.into_iter().find(|finding| finding.rule.as_str() == "energy").unwrap().verdict
    };
    assert_eq!(energy(650.0), Verdict::Met);
    assert_eq!(energy(600.0), Verdict::Low { short_by: 15.0 });
}

#[test]
fn what_a_standard_states_itself_beats_what_it_extends() {
    let own = "id = \"own\"\nname_en = \"Own\"\nedition = \"1\"\nsource = \"us\"\nextends = \"mbg-2026\"\n\
               [[rules]]\nid = \"energy\"\nbasis = [\"MEAL\"]\nminimum = \"INFO\"\nlimits = [{ min = 25 }]\n\
               measure = { kind = \"SHARE_OF_DAY\", nutrients = [\"energy_kcal\"] }\n";
    let (own, mbg) = (Standard::from_toml(own).unwrap(), Standard::built_in("mbg-2026").unwrap());
    assert_eq!(own.rules.len(), mbg.rules.len());
    assert_eq!(own.audiences, mbg.audiences);
    let energy = own.rule("energy").unwrap();
    assert_eq!((energy.minimum, energy.maximum), (Some(Severity::Info), None));
}

#[test]
fn the_plan_of_2025_calls_below_80_low_and_above_120_excessive() {
    let plan = Standard::built_in("plan-2025").unwrap();
    // School: 1,800 kcal; 80 % = 1,440, 120 % = 2,160. Both limits still fit.
    let verdict = |kcal: f64| {
        let report = judge_meal(&meal(monday(), &[("energy_kcal", kcal, kcal)]), &plan, &audience("school")).unwrap();
        report.finding("targets", "energy_kcal").unwrap().verdict.clone()
    };
    assert_eq!(verdict(1440.0), Verdict::Met);
    assert_eq!(verdict(2160.0), Verdict::Met);
    assert_eq!(verdict(1439.0), Verdict::Low { short_by: 1.0 });
    assert_eq!(verdict(2161.0), Verdict::High { over_by: 1.0 });
}

#[test]
fn a_printed_profile_judges_by_what_is_printed_and_says_so() {
    // Senior school, fat: computed 30 % of 77.5 = 23.25 g, printed 22.5 g. A tray of 23 g is low by one, met by the other.
    let tray = meal(monday(), &[("fat_g", 23.0, 23.0)]);
    let judged = |id: &str| judge_meal(&tray, &Standard::built_in(id).unwrap(), &audience("sma")).unwrap();
    let (computed, printed) = (judged("mbg-2026"), judged("mbg-2026-printed"));
    let fat = |report: &BalanceReport| report.finding("macronutrients", "fat_g").unwrap().clone();
    assert_eq!(fat(&computed).verdict, Verdict::Low { short_by: 0.25 });
    assert_eq!(fat(&printed).verdict, Verdict::Met);
    assert!(matches!(fat(&printed).limit.origin, LimitOrigin::Printed { .. }));
    assert_eq!((computed.profile, printed.profile), (Profile::Computed, Profile::Printed));
    let seen: Vec<_> = computed.differences.iter().map(|found| (found.side, found.computed, found.printed)).collect();
    assert_eq!(seen, [(LimitSide::Minimum, 23.25, 22.5), (LimitSide::Maximum, 27.125, 26.3)]);
    assert_eq!(computed.differences, printed.differences);
}

#[test]
fn a_school_week_in_america_is_judged_by_its_mean_and_its_components() {
    let lunch = |after: i64, kcal: f64, sfa: f64| meal(day(after), &[("energy_kcal", kcal, kcal), ("sfa_g", sfa, sfa)]);
    let standard = Standard::built_in("us-nslp-lunch").unwrap();
    // Mean (500 + 700 + 600) / 3 = 600: within 550-650 though no day needs to be. Fat 9 x 18 / 1,800 = 9 %.
    let week_of = [lunch(0, 500.0, 6.0), lunch(1, 700.0, 6.0), lunch(2, 600.0, 6.0)];
    let report = judge_period(&week_of, &week(), &standard, &audience("k_5")).unwrap();
    assert_eq!(report.finding("energy", "energy_kcal").unwrap().verdict, Verdict::Met);
    assert_eq!(report.finding("saturated-fat", "sfa_g").unwrap().verdict, Verdict::Met);
    assert!(report.finding("added-sugars", "added_sugars_g").is_none(), "from July 2027 on");
    let older = judge_period(&week_of, &week(), &standard, &audience("9_12")).unwrap();
    assert_eq!(older.finding("energy", "energy_kcal").unwrap().verdict, Verdict::Low { short_by: 150.0 });
    // Nothing is credited and no dish is stated: 0 cups, not unknown.
    assert!(older.finding("fruit-week", "fruit").unwrap().verdict.is_failing());
}

#[test]
fn a_checked_standard_has_no_impossible_part() {
    type Edit = fn(&mut Standard);
    let registry = NutrientRegistry::standard().unwrap();
    let mbg = Standard::built_in("mbg-2026").unwrap();
    let cases: [(Edit, &str); 16] = [
        (|s| s.intakes[0].rows[0].daily.push(1.0), "balance.row_length"),
        (|s| s.intakes[0].rows[0].daily[0] = f64::NAN, "balance.bad_number"),
        (|s| s.intakes[0].rows[0].daily[0] = -1.0, "balance.bad_number"),
        (|s| s.intakes[0].rows[0].group = "nobody".into(), "balance.unknown_group"),
        (|s| s.intakes[1].nutrients[1] = key("retinol_ug"), "balance.duplicate"),
        (|s| s.audiences[0].reference[0].weight = 0.0, "balance.bad_number"),
        (|s| s.audiences[0].shares.clear(), "balance.no_limit"),
        (|s| s.audiences[0].reference.clear(), "balance.no_reference"),
        (|s| s.rules[0].basis.clear(), "balance.no_basis"),
        (|s| s.rules[0].minimum = None, "balance.no_limit"),
        (|s| s.rules[0].audiences.push(AudienceKey::new("nobody").unwrap()), "balance.unknown_audience"),
        (|s| s.printed[0].rule = RuleId::new("nothing").unwrap(), "balance.unknown_rule"),
        (|s| s.printed[0].min = 1000.into(), "balance.order"),
        (|s| s.printed[0].min = Decimal::from(-1), "balance.bad_number"),
        (|s| s.valid_from = Some(Date::MAX), "balance.bad_period"),
        (|s| s.groups.push(s.groups[0].clone()), "balance.duplicate"),
    ];
    for (place, (edit, code)) in cases.into_iter().enumerate() {
        let mut standard = mbg.clone();
        edit(&mut standard);
        assert_eq!(standard.check(&registry).unwrap_err().code(), code, "case {place}");
    }
}

#[test]
fn a_checked_rule_measures_something_on_a_basis_it_has() {
    let registry = NutrientRegistry::standard().unwrap();
    let code = |basis, measure, min| {
        let checked = standard(vec![rule("rule", basis, measure, min, Some("9"))]).check(&registry);
        checked.map_err(|error| error.code())
    };
    let dishes = |count, window_days| Measure::Dishes { dishes: DishFilter::default(), count, window_days };
    let component =
        |days| Measure::Component { component: "fruit".into(), unit: ComponentUnit::Cup, courses: Vec::new(), days };
    let energy =
        |nutrient: &str, kcal: i64| Measure::PercentOfEnergy { nutrient: key(nutrient), kcal_per_gram: kcal.into() };
    let currency = crate::money::Currency::new("IDR").unwrap();
    let cost = Measure::Cost { components: Vec::new(), cost_basis: CostBasis::Used, currency };
    assert_eq!(code(RuleBasis::Meal, dishes(DishCount::Servings, None), Some("1")), Ok(()));
    assert_eq!(code(RuleBasis::Meal, dishes(DishCount::Days, None), None), Err("balance.no_basis"));
    assert_eq!(code(RuleBasis::Period, dishes(DishCount::Days, Some(0)), None), Err("balance.bad_number"));
    assert_eq!(code(RuleBasis::Period, component(5), None), Ok(()));
    assert_eq!(code(RuleBasis::Meal, component(5), None), Err("balance.no_basis"));
    assert_eq!(code(RuleBasis::Period, component(0), None), Err("balance.bad_number"));
    assert_eq!(code(RuleBasis::Meal, energy("sodium_mg", 4), None), Err("balance.not_in_grams"));
    assert_eq!(code(RuleBasis::Meal, energy("fat_g", 0), None), Err("balance.bad_number"));
    assert_eq!(code(RuleBasis::Meal, cost, None), Err("balance.bad_number"));
    let nothing = Measure::Nutrient { nutrients: Vec::new() };
    assert_eq!(code(RuleBasis::Meal, nothing, None), Err("balance.bad_number"));
    assert_eq!(code(RuleBasis::Meal, Measure::PlateShare { courses: Vec::new() }, None), Err("balance.bad_number"));
    let peanut = Measure::FreeOf { allergen: "PEANUT".into() };
    assert_eq!(code(RuleBasis::Meal, peanut, None), Err("balance.no_limit"), "an exclusion has no limits");
}
