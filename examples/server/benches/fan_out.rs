//! How fast events reach a thousand listeners over real HTTP: server, writer and listeners in one process.
//!
//! `cargo bench -p gizi-server`, or with the number of listeners: `cargo bench -p gizi-server -- 5000`.

use gizi::id::{ActorId, TenantId};
use gizi::kitchen::{Host, Kitchen, Role, Session};
use gizi::menu::{Menu, MenuKind, MenuUpdate};
use gizi::store::MemoryStore;
use gizi_server::{EventOptions, Server, Tokens};
use std::error::Error;
use std::io::Write;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// Events sent one by one, for the time until everybody has them.
const SINGLE: u32 = 30;
/// Events sent as fast as the kitchen writes them.
const BURST: u32 = 2_000;

/// What all listeners have heard, and when the last one was.
#[derive(Default)]
struct Heard {
    events: AtomicU64,
    bytes: AtomicU64,
}

fn main() -> Outcome {
    let listeners = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(1_000);
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(measure(listeners))
}

async fn measure(listeners: u64) -> Outcome {
    let store = Arc::new(MemoryStore::new());
    let server =
        Server::new(store, Host::system(), Tokens::read(include_str!("../tokens.toml"))?, EventOptions::default())?;
    let head = Session::new(TenantId::new("dapur-cimahi")?, ActorId::new("ibu-siti")?, Role::Head);
    let kitchen = server.kitchen_of(head);
    let menu = Menu::new("nasi", "Nasi putih", MenuKind::Dish)?;
    let kitchen = blocking(move || {
        kitchen.create_menu(&menu, None)?;
        Ok(kitchen)
    })
    .await?;

    let socket = TcpListener::bind("127.0.0.1:0").await?;
    let address = socket.local_addr()?;
    tokio::spawn(axum::serve(socket, server.router()).into_future());
    let heard = Arc::new(Heard::default());
    let (ready, mut all_ready) = mpsc::channel(64);
    let begun = Instant::now();
    for _ in 0..listeners {
        tokio::spawn(listen(address, heard.clone(), ready.clone()));
    }
    for _ in 0..listeners {
        all_ready.recv().await;
    }
    say(&format!("{listeners} listeners connected in {:.2} s", begun.elapsed().as_secs_f64()));

    let mut version = 1;
    let mut times = Vec::new();
    for _ in 0..SINGLE {
        let before = heard.events.load(Ordering::Acquire);
        let begun = Instant::now();
        change(&kitchen, version, 1).await?;
        version += 1;
        until(&heard, before + listeners).await?;
        times.push(begun.elapsed());
    }
    times.sort();
    let millis = |time: Option<&Duration>| time.map_or(0.0, |time| time.as_secs_f64() * 1e3);
    let (median, most) = (millis(times.get(times.len() / 2)), millis(times.last()));
    say(&format!("one change to all, commit included: {median:.1} ms median, {most:.1} ms at most"));

    let (before, bytes) = (heard.events.load(Ordering::Acquire), heard.bytes.load(Ordering::Relaxed));
    let begun = Instant::now();
    change(&kitchen, version, BURST).await?;
    let written = begun.elapsed().as_secs_f64();
    until(&heard, before + listeners * u64::from(BURST)).await?;
    let seconds = begun.elapsed().as_secs_f64();
    let deliveries = listeners as f64 * f64::from(BURST);
    let size = (heard.bytes.load(Ordering::Relaxed) - bytes) as f64 / deliveries;
    say(&format!("{BURST} changes written in {written:.2} s, heard by all, none lost, in {seconds:.2} s"));
    say(&format!("{:.2} million deliveries a second of {size:.0} bytes", deliveries / seconds / 1e6));
    Ok(())
}

fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> gizi::Result<T> + Send + 'static) -> Outcome<T> {
    Ok(tokio::task::spawn_blocking(work).await??)
}

/// Renames the menu so many times.
async fn change(kitchen: &Kitchen, version: u32, times: u32) -> Outcome {
    let kitchen = kitchen.clone();
    blocking(move || {
        for version in version..version + times {
            let name = format!("Nasi putih {version}");
            kitchen.update_menu(&MenuUpdate { menu_name: Some(name), ..MenuUpdate::new("nasi".parse()?, version) })?;
        }
        Ok(())
    })
    .await
}

/// Waits until so many events were heard by all listeners together.
async fn until(heard: &Heard, events: u64) -> Outcome {
    let begun = Instant::now();
    while heard.events.load(Ordering::Acquire) < events {
        if begun.elapsed() > Duration::from_secs(120) {
            let missing = events - heard.events.load(Ordering::Acquire);
            return Err(format!("{missing} deliveries are missing").into());
        }
        tokio::time::sleep(Duration::from_micros(500)).await;
    }
    Ok(())
}

/// Listens and counts what comes; every event has one `id:` line.
async fn listen(address: SocketAddr, heard: Arc<Heard>, ready: mpsc::Sender<()>) -> Outcome {
    let mut stream = TcpStream::connect(address).await?;
    let hello = "GET /events HTTP/1.1\r\nHost: fan-out\r\nAuthorization: Bearer cimahi-head\r\n\r\n";
    stream.write_all(hello.as_bytes()).await?;
    let mut buffer = vec![0; 64 * 1024];
    let mut matched = 0;
    let mut said = false;
    loop {
        let read = stream.read(&mut buffer).await?;
        let Some(bytes) = buffer.get(..read).filter(|bytes| !bytes.is_empty()) else { return Ok(()) };
        if !said && bytes.windows(9).any(|window| window == b"CONNECTED") {
            said = true;
            ready.send(()).await?;
        }
        let mut events = 0;
        for byte in bytes {
            // Counted over the seams of the reads.
            matched = match (matched, byte) {
                (_, b'\n') => 1,
                (1, b'i') => 2,
                (2, b'd') => 3,
                (3, b':') => {
                    events += 1;
                    0
                }
                _ => 0,
            };
        }
        heard.bytes.fetch_add(read as u64, Ordering::Relaxed);
        heard.events.fetch_add(events, Ordering::Release);
    }
}
