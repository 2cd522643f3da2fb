use gizi::kitchen::Host;
use gizi::store::MemoryStore;
use gizi_server::{EventOptions, Server, Tokens};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpSocket;

pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

pub(crate) const HEAD: &str = "cimahi-head";
pub(crate) const VIEWER: &str = "cimahi-viewer";
pub(crate) const OTHER: &str = "bogor-admin";

/// A server of its own on a free port, with an empty store; gone with this value.
pub(crate) struct Running {
    /// Absent: it runs in this process.
    child: Option<Child>,
    pub(crate) url: String,
    /// What it writes to, if it runs in this process.
    pub(crate) store: Option<Arc<MemoryStore>>,
    agent: ureq::Agent,
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().http_status_as_error(false).build().into()
}

/// What a request is answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) tag: Option<String>,
    /// What kind it is, and the file it is kept as.
    pub(crate) kind: String,
    pub(crate) file: String,
    pub(crate) bytes: Vec<u8>,
    /// The same if it is JSON.
    pub(crate) json: Value,
}

impl Running {
    pub(crate) fn start() -> Outcome<Self> {
        let tokens = Path::new(env!("CARGO_MANIFEST_DIR")).join("tokens.toml");
        let mut child = Command::new(env!("CARGO_BIN_EXE_gizi-server"))
            .args(["--listen", "127.0.0.1:0", "--store", "memory", "--tokens"])
            .arg(tokens)
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        let url = line.trim().strip_prefix("listening on ").ok_or("the server did not start")?.to_owned();
        Ok(Self { child: Some(child), url, store: None, agent: agent() })
    }

    /// The same in this process, with options, and little room in its sockets.
    pub(crate) fn start_with(events: EventOptions) -> Outcome<Self> {
        let tokens = Tokens::read(include_str!("../../tokens.toml"))?;
        let store = Arc::new(MemoryStore::new());
        let server = Server::new(store.clone(), Host::system(), tokens, events)?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let listener = runtime.block_on(async {
            let socket = TcpSocket::new_v4()?;
            socket.set_send_buffer_size(8 * 1024)?;
            socket.bind("127.0.0.1:0".parse().map_err(std::io::Error::other)?)?;
            socket.listen(64)
        })?;
        let url = format!("http://{}", listener.local_addr()?);
        std::thread::spawn(move || runtime.block_on(axum::serve(listener, server.router()).into_future()));
        Ok(Self { child: None, url, store: Some(store), agent: agent() })
    }

    /// A request with further headers; a body of `""` is none.
    pub(crate) fn ask(
        &self,
        method: &str,
        path: &str,
        token: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Outcome<Answer> {
        let mut request = ureq::http::Request::builder().method(method).uri(format!("{}{path}", self.url));
        if !token.is_empty() {
            request = request.header("Authorization", format!("Bearer {token}"));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut response = self.agent.run(request.body(body.to_owned())?)?;
        let header =
            |name: &str| response.headers().get(name).map(|value| value.to_str().map(str::to_owned)).transpose();
        let (tag, kind, file) = (header("etag")?, header("content-type")?, header("content-disposition")?);
        let (kind, file, status) = (kind.unwrap_or_default(), file.unwrap_or_default(), response.status().as_u16());
        let bytes = response.body_mut().read_to_vec()?;
        let json = if kind == "application/json" { serde_json::from_slice(&bytes)? } else { Value::Null };
        Ok(Answer { status, tag, kind, file, bytes, json })
    }

    pub(crate) fn get(&self, path: &str, token: &str) -> Outcome<Answer> {
        self.ask("GET", path, token, &[], "")
    }

    pub(crate) fn post(&self, path: &str, body: &str) -> Outcome<Answer> {
        self.ask("POST", path, HEAD, &[], body)
    }

    /// Asks and hangs up after some time. Whether no answer came until then.
    pub(crate) fn given_up(&self, path: &str, body: &str, after: Duration) -> bool {
        let impatient = ureq::Agent::config_builder().timeout_global(Some(after)).build().new_agent();
        let url = format!("{}{path}", self.url);
        let asked = impatient.post(url).header("Authorization", format!("Bearer {HEAD}")).send(body);
        matches!(asked, Err(ureq::Error::Timeout(_)))
    }

    /// What must go well.
    pub(crate) fn made(&self, path: &str, body: &str) -> Outcome {
        let answer = self.post(path, body)?;
        assert!((200..300).contains(&answer.status), "{path}: {answer:?}");
        Ok(())
    }

    /// A menu without lines.
    pub(crate) fn menu(&self, id: &str) -> Outcome {
        self.made("/menus", &format!(r#"{{"id": "{id}", "menuName": "Menu {id}", "kind": "DISH"}}"#))
    }
}

impl Answer {
    pub(crate) fn text(&self) -> Outcome<&str> {
        Ok(std::str::from_utf8(&self.bytes)?)
    }

    pub(crate) fn code(&self) -> (u16, &str) {
        (self.status, self.json.get("code").and_then(Value::as_str).unwrap_or_default())
    }
}
