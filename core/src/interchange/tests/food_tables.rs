use super::*;

#[cfg(feature = "foods")]
#[test]
fn reference_foods_load() {
    assert_eq!(reference_foods().unwrap().len(), 223);
}
