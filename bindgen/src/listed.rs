//! What a language lacks, by path.

/// Paths in a file, each with a reason; a path stands for all that lies in it.
pub(crate) struct Listed<'t> {
    paths: Vec<(&'t str, std::cell::Cell<bool>)>,
}

impl<'t> Listed<'t> {
    pub(crate) fn read(text: &'t str) -> Self {
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let paths = lines.filter_map(|line| line.split_once(": ")).map(|(path, _)| (path, std::cell::Cell::default()));
        Self { paths: paths.collect() }
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        let holds =
            |listed: &str| path == listed || path.strip_prefix(listed).is_some_and(|rest| rest.starts_with("::"));
        let found = self.paths.iter().find(|(listed, _)| holds(listed));
        found.inspect(|(_, used)| used.set(true)).is_some()
    }

    pub(crate) fn unused(&self) -> Vec<&'t str> {
        self.paths.iter().filter(|(_, used)| !used.get()).map(|(path, _)| *path).collect()
    }
}
