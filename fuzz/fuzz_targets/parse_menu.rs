//! Any bytes are a menu or a list of violations, never both and never a panic; a menu survives its own JSON.
#![no_main]

use gizi::menu::{parse_menu, validate_menu};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let parsed = parse_menu(bytes);
    assert_eq!(parsed.menu.is_none(), !parsed.violations.is_empty());
    if let Some(menu) = parsed.menu {
        assert!(validate_menu(&menu).is_empty());
        let json = serde_json::to_vec(&menu).expect("a menu is JSON");
        assert_eq!(parse_menu(&json).menu, Some(menu));
    }
});
