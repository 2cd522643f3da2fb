//! The generator of UniFFI.
fn main() {
    uniffi::uniffi_bindgen_main()
}
