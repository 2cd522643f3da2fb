#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    gizi_fuzz::calendar(bytes);
});
