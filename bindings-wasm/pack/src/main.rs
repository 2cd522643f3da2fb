//! Turns the compiled wasm into an ES module: `gizi-wasm-pack FILE.wasm FOLDER [NAME]`.

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(wasm), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: gizi-wasm-pack FILE.wasm FOLDER [NAME]".into());
    };
    let name = arguments.next().unwrap_or_else(|| "gizi".to_owned());
    // Who looks for what is large wants the names of the functions.
    let nameless = std::env::var_os("GIZI_WASM_NAMES").is_none();
    let mut bindgen = Bindgen::new();
    // The declarations are written by gizi-bindgen: wasm-bindgen's own would say `any`.
    bindgen.web(true)?.typescript(false).remove_name_section(nameless).remove_producers_section(true).out_name(&name);
    // A page finds the file beside the module, and bundlers see it there.
    bindgen.omit_default_module_path(false);
    bindgen.input_path(wasm).generate(folder)?;
    Ok(())
}
