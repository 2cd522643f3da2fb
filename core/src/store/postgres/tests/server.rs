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
        server.url = server.start_again();
        server
    }

    /// On the port it had, with the data it kept; returns its URL.
    pub(super) fn start_again(&self) -> String {
        self.ask("start", None).trim().to_owned()
    }

    /// `fast`, `immediate`, or `kill`.
    pub(super) fn stop(&self, mode: &str) {
        self.ask("stop", Some(mode));
    }

    /// Has the server and its processes stand still, or go on: `STOP` or `CONT`.
    #[cfg(target_os = "linux")]
    pub(super) fn signal(&self, signal: &str) {
        let file = std::fs::read_to_string(self.folder.path().join("data/postmaster.pid")).unwrap();
        let server = file.lines().next().unwrap();
        let children = Command::new("ps").args(["-o", "pid=", "--ppid", server]).output().unwrap();
        let children = String::from_utf8(children.stdout).unwrap();
        let pids = std::iter::once(server).chain(children.split_whitespace());
        assert!(Command::new("kill").arg(format!("-{signal}")).args(pids).status().unwrap().success());
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

    fn ask(&self, verb: &str, mode: Option<&str>) -> String {
        let output = script(verb).arg(self.folder.path()).args(mode).output().unwrap();
        assert!(output.status.success(), "{verb}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

fn script(verb: &str) -> Command {
    let mut command = Command::new("sh");
    command.args([concat!(env!("CARGO_MANIFEST_DIR"), "/../.ci/postgres"), verb]);
    command
}

impl Drop for Server {
    fn drop(&mut self) {
        // Some tests have stopped it already.
        let _ = script("stop").arg(self.folder.path()).arg("immediate").output();
    }
}
