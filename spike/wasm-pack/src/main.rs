//! Turns the compiled wasm into an ES module: `gizi-spike-wasm-pack FILE.wasm FOLDER`.

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(wasm), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: gizi-spike-wasm-pack FILE.wasm FOLDER".into());
    };
    let mut bindgen = Bindgen::new();
    // The declarations are written by gizi-bindgen: wasm-bindgen's own would say `any`.
    bindgen.web(true)?.typescript(false).remove_name_section(true).remove_producers_section(true).out_name("gizi");
    bindgen.input_path(wasm).generate(folder)?;
    Ok(())
}
