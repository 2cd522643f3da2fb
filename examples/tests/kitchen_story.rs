//! Runs the story on every backend: each prints the same, and names all 25 actions of the plan and those of a signed plan.

use std::process::Command;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// The names as the plan lists them.
const ACTIONS: [&str; 25] = [
    "getMenus",
    "getMenuById",
    "createMenu",
    "updateMenu",
    "deleteMenu",
    "getPrograms",
    "createProgram",
    "updateProgram",
    "deleteProgram",
    "calculateNutrition",
    "calculateCost",
    "validateMenuBalance",
    "getIngredients",
    "searchIngredients",
    "addIngredientToMenu",
    "removeIngredientFromMenu",
    "updateIngredientQuantity",
    "getMenuPlans",
    "createMenuPlan",
    "assignMenuToPlan",
    "getMenuCalendar",
    "getRecipes",
    "createRecipe",
    "updateRecipe",
    "duplicateMenu",
];

/// What a plan goes through after it is written.
const SIGNED: [&str; 10] = [
    "submitMenuPlan",
    "decideMenuPlan",
    "getPlanApproval",
    "substituteMenu",
    "getPlanDrift",
    "getPlanReport",
    "getProcurement",
    "getProductionSheet",
    "exportPlanCalendar",
    "duplicateMenuPlan",
];

fn told(arguments: &[&str]) -> Result<String, Box<dyn std::error::Error>> {
    let output = Command::new(env!("CARGO_BIN_EXE_kitchen_story")).args(arguments).output()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

#[test]
fn all_25_actions_of_the_plan_and_the_way_of_a_signed_plan_are_in_the_story() -> Outcome {
    let story = told(&[])?;
    for action in ACTIONS.into_iter().chain(SIGNED) {
        let done = |line: &&str| line.trim_start().starts_with(&format!("{action} ")) && !line.contains("refused: ");
        assert!(story.lines().any(|line| done(&line)), "{action} is not in the story:\n{story}");
    }
    // 80 g of rice at 365 kcal per 100 g and Rp 13,500 a kg: 292 kcal, Rp 1,080.
    assert!(story.contains("Nasi putih: 292.0 kcal, 1080 IDR, version 1"), "{story}");
    // And 55 g of egg, 88 % of it eaten, at Rp 29,000 a kg; 60 g of carrot, 89 % of it eaten, at Rp 14,000:
    // 1,080 + 1,812.50 + 943.82 = 3,836.32
    assert!(story.contains("3836 IDR a serving"), "{story}");
    assert!(!story.contains("although it must be refused"), "{story}");
    // With eggs at Rp 32,000 two days cost 1,080 + 2,000 + 943.82 a portion; the day with tempe 1,080 + 900 + 943.82. 280
    // portions of each: 280 x 10,971.46.
    assert!(story.contains("840 portions on 3 days, 3072009 IDR"), "{story}");
    assert!(story.contains("3072009 IDR in all, complete: true"), "{story}");
    let refusals = [
        "store.conflict",
        "kitchen.slot_taken",
        "kitchen.in_use",
        "kitchen.plan_locked",
        "kitchen.no_such_step",
        "assignment.invalid",
    ];
    for refusal in refusals {
        assert!(story.contains(refusal), "{refusal} is not in the story:\n{story}");
    }
    Ok(())
}

/// The zone of the machine is no part of it.
#[test]
fn every_time_zone_tells_the_same() -> Outcome {
    let story = told(&[])?;
    for zone in ["Asia/Jakarta", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns"] {
        let output = Command::new(env!("CARGO_BIN_EXE_kitchen_story")).env("TZ", zone).output()?;
        assert_eq!(String::from_utf8(output.stdout)?, story, "{zone}");
    }
    Ok(())
}

#[test]
fn sqlite_tells_the_same() -> Outcome {
    let folder = tempfile::tempdir()?;
    let store = format!("sqlite:{}", folder.path().join("kitchen.db").display());
    assert_eq!(told(&["--store", &store])?, told(&[])?);
    // A kitchen that is there already is left alone.
    let again = Command::new(env!("CARGO_BIN_EXE_kitchen_story")).args(["--store", &store]).output()?;
    assert!(!again.status.success() && again.stdout.is_empty());
    Ok(())
}

#[test]
#[cfg(feature = "postgres")]
fn postgres_tells_the_same() -> Outcome {
    let url =
        std::env::var("GIZI_TEST_POSTGRES").map_err(|_| "GIZI_TEST_POSTGRES names no server: .ci/postgres run")?;
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_micros();
    let tenant = format!("story-{}-{now}", std::process::id());
    assert_eq!(told(&["--store", &url, "--tenant", &tenant])?, told(&[])?);
    Ok(())
}
