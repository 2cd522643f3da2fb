use crate::running::{HEAD, OTHER, Outcome, Running};
use gizi::store::Store;
use gizi_server::EventOptions;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Somebody who listens, by hand: a client library would read ahead and hide who is slow.
struct Listener(BufReader<TcpStream>);

/// What is heard: the number (none for CONNECTED), the name, the data.
type Heard = (Option<i64>, String, String);

impl Listener {
    fn connect(server: &Running, token: &str, headers: &str) -> Outcome<Self> {
        let address = server.url.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        // HTTP/1.0: the answer comes as it is, not in chunks.
        write!(stream, "GET /events HTTP/1.0\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\n{headers}\r\n")?;
        let mut reader = BufReader::new(stream);
        let mut line = String::new();
        reader.read_line(&mut line)?;
        assert!(line.contains(" 200 "), "{line}");
        while line.trim() != "" {
            line.clear();
            reader.read_line(&mut line)?;
        }
        Ok(Self(reader))
    }

    fn next(&mut self) -> Outcome<Heard> {
        let (mut seq, mut name, mut data) = (None, String::new(), String::new());
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line)? == 0 {
                return Err("the stream ended".into());
            }
            match line.trim_end().split_once(": ") {
                Some(("id", value)) => seq = Some(value.parse()?),
                Some(("event", value)) => value.clone_into(&mut name),
                Some(("data", value)) => value.clone_into(&mut data),
                Some(_) => {}
                None if name.is_empty() => {}
                None => return Ok((seq, name, data)),
            }
        }
    }

    fn seq(&mut self) -> Outcome<i64> {
        loop {
            if let (Some(seq), ..) = self.next()? {
                return Ok(seq);
            }
        }
    }
}

#[test]
fn who_listens_hears_what_happens_in_this_kitchen_only() -> Outcome {
    let server = Running::start()?;
    server.menu("sebelum")?;
    let (mut here, mut there) = (Listener::connect(&server, HEAD, "")?, Listener::connect(&server, OTHER, "")?);
    assert_eq!(here.next()?.1, "CONNECTED");
    assert_eq!(there.next()?.1, "CONNECTED");
    let body = r#"{"id": "bogor", "menuName": "Nasi bogor", "kind": "DISH"}"#;
    server.menu("sesudah")?;
    assert_eq!(server.ask("POST", "/menus", OTHER, &[], body)?.status, 201);
    let (_, name, data) = here.next()?;
    assert_eq!(name, "MENU_CREATED");
    assert!(data.contains("sesudah") && data.contains("dapur-cimahi"), "{data}");
    let (_, _, data) = there.next()?;
    assert!(data.contains("bogor") && !data.contains("cimahi"), "{data}");
    Ok(())
}

#[test]
fn a_listener_who_comes_back_misses_nothing_and_hears_nothing_twice() -> Outcome {
    let server = Running::start()?;
    let menus = 200;
    let heard = std::thread::scope(|scope| -> Outcome<Vec<i64>> {
        let writer = scope.spawn(|| (0..menus).all(|menu| server.menu(&format!("m{menu}")).is_ok()));
        let mut heard = Vec::new();
        // Hangs up after every 17 events, in the middle of what is being written.
        while !writer.is_finished() || heard.len() < newest(&server)? {
            let after = format!("Last-Event-ID: {}\r\n", heard.last().copied().unwrap_or(0));
            let mut listener = Listener::connect(&server, HEAD, &after)?;
            for _ in 0..17 {
                if heard.len() == newest(&server)? {
                    break;
                }
                heard.push(listener.seq()?);
            }
        }
        assert!(writer.join().unwrap_or(false), "every menu was written");
        Ok(heard)
    })?;
    let last = newest(&server)?;
    assert!(last >= menus);
    assert_eq!(heard, (1..=i64::try_from(last)?).collect::<Vec<_>>());
    Ok(())
}

/// The number of the newest event, which is how many there are.
fn newest(server: &Running) -> Outcome<usize> {
    let last = server.get("/history", HEAD)?.json.get("lastSeq").and_then(serde_json::Value::as_u64);
    Ok(usize::try_from(last.ok_or("no number")?)?)
}

#[test]
fn who_does_not_read_holds_up_nobody() -> Outcome {
    // Few events wait, and few bytes fit between: whoever does not read is behind soon.
    let server = Running::start_with(EventOptions { waiting: 16, ..EventOptions::default() })?;
    server.menu("m")?;
    let mut slow = Listener::connect(&server, HEAD, "Last-Event-ID: 0\r\n")?;
    let mut prompt = Listener::connect(&server, HEAD, "Last-Event-ID: 0\r\n")?;
    assert_eq!((prompt.next()?.1, prompt.seq()?), ("CONNECTED".to_owned(), 1));
    let text = "x".repeat(1900);
    for change in 1..=400 {
        let body = format!(r#"{{"instructions": "{change} {text}", "expectedVersion": {change}}}"#);
        let answer = server.ask("PATCH", "/menus/m", HEAD, &[], &body)?;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(prompt.seq()?, change + 1, "who reads hears it at once");
    }
    // And now it reads after all: everything is there, each once and in order.
    for seq in 1..=401 {
        assert_eq!(slow.seq()?, seq);
    }
    Ok(())
}

#[test]
fn when_nothing_happens_there_is_a_ping() -> Outcome {
    let server = Running::start_with(EventOptions { ping: Duration::from_millis(20), ..EventOptions::default() })?;
    let mut listener = Listener::connect(&server, HEAD, "")?;
    let names = [listener.next()?.1, listener.next()?.1, listener.next()?.1];
    assert_eq!(names, ["CONNECTED", "PING", "PING"]);
    Ok(())
}

#[test]
fn who_listens_is_told_when_the_kitchen_begins_anew() -> Outcome {
    let server = Running::start_with(EventOptions::default())?;
    server.menu("satu")?;
    server.menu("dua")?;
    let mut listener = Listener::connect(&server, HEAD, "")?;
    assert_eq!(listener.next()?.1, "CONNECTED");
    server.store.as_ref().ok_or("no store")?.delete_tenant(&"dapur-cimahi".parse()?)?;
    server.menu("tiga")?;
    let (_, name, data) = listener.next()?;
    assert!(name == "ERROR" && data.contains("store.events_ahead"), "{name} {data}");
    assert!(listener.next().is_err(), "the stream ends there");
    Ok(())
}

#[test]
fn a_cursor_of_another_life_is_gone() -> Outcome {
    let server = Running::start()?;
    server.menu("m")?;
    let ahead = server.ask("GET", "/events", HEAD, &[("Last-Event-ID", "999")], "")?;
    assert_eq!(ahead.code(), (410, "store.events_ahead"));
    assert_eq!(server.ask("GET", "/events", HEAD, &[("Last-Event-ID", "x")], "")?.code(), (400, "server.bad_header"));
    let mut nothing = [0; 1];
    let mut listener = Listener::connect(&server, HEAD, "")?;
    assert_eq!(listener.next()?.1, "CONNECTED");
    listener.0.get_ref().set_read_timeout(Some(Duration::from_millis(100)))?;
    assert!(listener.0.read(&mut nothing).is_err(), "from now on, so nothing yet");
    Ok(())
}
