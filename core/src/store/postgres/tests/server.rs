use std::process::Command;
use tempfile::TempDir;

/// A PostgreSQL of one test, which may do to it what it likes.
pub(super) struct Server {
    folder: TempDir,
    pub(super) url: String,
}

impl Server {
    pub(super) fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("gizi-pg").tempdir().unwrap();
        let mut server = Self { folder, url: String::new() };
        server.start_again();
        server
    }

    /// On the port it had, with the data it kept.
    pub(super) fn start_again(&mut self) {
        self.url = self.ask(&["start"], &[]).trim().to_owned();
    }

    /// `fast`, `immediate`, or `kill`.
    pub(super) fn stop(&self, mode: &str) {
        self.ask(&["stop"], &[mode]);
    }

    /// What the server wrote about itself.
    pub(super) fn log(&self) -> String {
        let bytes = std::fs::read(self.folder.path().join("server.log")).unwrap();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Lets a user in by password only, from now on.
    pub(super) fn ask_for_password(&self, user: &str) {
        let path = self.folder.path().join("data/pg_hba.conf");
        let rules = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, format!("host all {user} 127.0.0.1/32 scram-sha-256\n{rules}")).unwrap();
    }

    fn ask(&self, verb: &[&str], more: &[&str]) -> String {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../.ci/postgres");
        let mut command = Command::new("sh");
        let output = command.arg(script).args(verb).arg(self.folder.path()).args(more).output().unwrap();
        assert!(output.status.success(), "{verb:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../.ci/postgres");
        // Some tests have stopped it already.
        let _ = Command::new("sh").arg(script).arg("stop").arg(self.folder.path()).arg("immediate").output();
    }
}
