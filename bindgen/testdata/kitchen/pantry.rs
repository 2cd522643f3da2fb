//! None of this may cross.

#[non_exhaustive]
pub struct Open {
    pub maybe: Option<Option<u32>>,
    pub pair: (u32, u32),
    pub map: HashMap<String, f64>,
    pub count: usize,
    pub shared: Arc<Jar>,
    pub hidden: Hidden,
    pub shelf: Shelf,
    #[serde(flatten)]
    pub flat: Jar,
    #[serde(default = "computed")]
    pub day: u32,
}

fn computed() -> u32 {
    40 + 2
}

pub struct Jar {
    pub grams: f64,
}

/// An object: fine to call, not to nest.
pub struct Shelf {
    jars: Vec<Jar>,
}

#[serde(default, try_from = "Shelf")]
pub struct Whole {
    pub grams: f64,
}

#[serde(into = "String")]
pub enum Spelled {
    One,
}

pub struct Hidden {
    pub grams: f64,
}

impl Shelf {
    pub fn each(&self, call: impl Fn(&Jar)) {}
    pub fn first<'a>(&'a self) -> Option<&'a Jar> {}
    pub fn fill(&mut self, jar: Jar) -> Result<()> {}
    fn private(&self) -> usize {}
}

pub enum Error {
    Broken(u32),
}
