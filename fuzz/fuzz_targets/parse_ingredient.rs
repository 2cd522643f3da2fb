//! Any bytes are an ingredient or a list of violations, never both and never a panic; an ingredient survives its own JSON.
#![no_main]

use gizi::ingredient::{parse_ingredient, validate_ingredient};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let parsed = parse_ingredient(bytes);
    assert_eq!(parsed.ingredient.is_none(), !parsed.violations.is_empty());
    if let Some(ingredient) = parsed.ingredient {
        assert!(validate_ingredient(&ingredient).is_empty());
        let json = serde_json::to_vec(&ingredient).expect("an ingredient is JSON");
        assert_eq!(parse_ingredient(&json).ingredient, Some(ingredient));
    }
});
