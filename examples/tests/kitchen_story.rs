//! Runs the story on every backend: each prints the same, and names all 25 actions of the plan.

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

fn told(arguments: &[&str]) -> Result<String, Box<dyn std::error::Error>> {
    let output = Command::new(env!("CARGO_BIN_EXE_kitchen_story")).args(arguments).output()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

#[test]
fn all_25_actions_of_the_plan_are_in_the_story() -> Outcome {
    let story = told(&[])?;
    for action in ACTIONS {
        let done = |line: &&str| line.trim_start().starts_with(&format!("{action} ")) && !line.contains("refused: ");
        assert!(story.lines().any(|line| done(&line)), "{action} is not in the story:\n{story}");
    }
    // 80 g of rice at 365 kcal per 100 g and Rp 13,500 a kg: 292 kcal, Rp 1,080.
    assert!(story.contains("Nasi putih: 292.0 kcal, 1080 IDR, version 1"), "{story}");
    // And 55 g of egg, 88 % of it eaten, at Rp 29,000 a kg; 60 g of carrot, 89 % of it eaten, at Rp 14,000:
    // 1,080 + 1,812.50 + 943.82 = 3,836.32
    assert!(story.contains("3836 IDR a serving"), "{story}");
    assert!(!story.contains("although it must be refused"), "{story}");
    for refusal in ["store.conflict", "kitchen.slot_taken", "kitchen.in_use"] {
        assert!(story.contains(refusal), "{refusal} is not in the story:\n{story}");
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
