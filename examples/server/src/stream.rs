//! Server-sent events: from a cursor on, then as they happen, each once and in order.

use crate::Server;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::feed::{self, Feed, Frame};
use crate::query::Asked;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use bytes::{Bytes, BytesMut};
use futures_util::stream;
use gizi::kitchen::Kitchen;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::{self, error::RecvError, error::TryRecvError};
use tokio::time::{sleep, timeout};

/// Events that wait for one who reads go out together up to so many bytes.
const CHUNK_BYTES: usize = 16 * 1024;
const PING: Bytes = Bytes::from_static(b"event: PING\ndata: {}\n\n");

#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
struct Start {
    after: Option<i64>,
}

/// `GET /events`: after `Last-Event-ID` or `?after=`, else from now on.
pub(crate) async fn events(
    State(server): State<Server>,
    caller: Caller,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let mut asked = Asked::new(query)?;
    let start: Start = asked.read()?;
    asked.done()?;
    let kitchen = caller.kitchen().clone();
    let after = match headers.get("last-event-id") {
        Some(id) => Some(id.to_str().ok().and_then(|id| id.parse().ok()).ok_or(Failure::BAD_HEADER)?),
        None => start.after,
    };
    // Whoever listens first and reads then misses nothing in between.
    let feed = server.feeds.of(&kitchen).await?;
    let frames = feed.listen();
    let last = match after {
        Some(after) => after,
        None => feed::newest(&kitchen).await?,
    };
    // Whoever may not read and a cursor that is no good are answered before the stream begins.
    let waiting = feed::read(&kitchen, last).await?;
    let hello = format!("retry: 2000\nevent: CONNECTED\ndata: {{\"after\":{last}}}\n\n");
    let mut listener =
        Listener { kitchen, frames, _feed: feed, ping: server.feeds.options.ping, last, behind: true, ended: false };
    let mut first = BytesMut::from(hello.as_bytes());
    for frame in waiting {
        listener.last = frame.seq;
        first.extend_from_slice(&frame.bytes);
    }
    let stream = stream::unfold((Some(first.freeze()), listener), |(first, mut listener)| async move {
        let chunk = match first {
            Some(first) => first,
            None => listener.next().await?,
        };
        Some((Ok::<_, Infallible>(chunk), (None, listener)))
    });
    let headers = [(header::CONTENT_TYPE, "text/event-stream"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, Body::from_stream(stream)).into_response())
}

/// One who listens. It is asked for more only when the connection takes more, so a slow one holds up nobody: it falls
/// behind and reads the rest from the store.
struct Listener {
    kitchen: Kitchen,
    frames: broadcast::Receiver<Frame>,
    _feed: Arc<Feed>,
    ping: Duration,
    last: i64,
    behind: bool,
    ended: bool,
}

impl Listener {
    async fn next(&mut self) -> Option<Bytes> {
        loop {
            if self.ended {
                return None;
            }
            if self.behind {
                if let Some(chunk) = self.catch_up().await {
                    return Some(chunk);
                }
                continue;
            }
            match timeout(self.ping, self.frames.recv()).await {
                Err(_) => return Some(PING),
                Ok(Ok(frame)) => {
                    let chunk = self.gather(frame);
                    if !chunk.is_empty() {
                        return Some(chunk);
                    }
                }
                Ok(Err(RecvError::Lagged(_))) => self.behind = true,
                Ok(Err(RecvError::Closed)) => self.ended = true,
            }
        }
    }

    /// What the store has after the last event; nothing: no more behind.
    async fn catch_up(&mut self) -> Option<Bytes> {
        match feed::read(&self.kitchen, self.last).await {
            Ok(frames) if frames.is_empty() => {
                self.behind = false;
                None
            }
            Ok(frames) => {
                let mut chunk = BytesMut::new();
                for frame in frames {
                    self.last = frame.seq;
                    chunk.extend_from_slice(&frame.bytes);
                }
                Some(chunk.freeze())
            }
            Err(failure) if failure.may_pass() => {
                sleep(Duration::from_secs(1)).await;
                None
            }
            Err(failure) => {
                self.ended = true;
                let failure = serde_json::to_string(&failure).unwrap_or_default();
                Some(format!("event: ERROR\ndata: {failure}\n\n").into())
            }
        }
    }

    /// A frame and those that wait behind it.
    fn gather(&mut self, first: Frame) -> Bytes {
        let Some(first) = self.take(first) else { return Bytes::new() };
        let mut more = BytesMut::new();
        while !self.behind && first.len() + more.len() < CHUNK_BYTES {
            match self.frames.try_recv() {
                Ok(frame) => more.extend_from_slice(&self.take(frame).unwrap_or_default()),
                Err(TryRecvError::Lagged(_)) => self.behind = true,
                Err(TryRecvError::Empty | TryRecvError::Closed) => break,
            }
        }
        // Nobody copies an event that goes out by itself.
        if more.is_empty() { first } else { [first, more.freeze()].concat().into() }
    }

    /// An event that comes next; one that was heard already is nothing, one too far on means some are missing.
    fn take(&mut self, frame: Frame) -> Option<Bytes> {
        if frame.seq == self.last + 1 {
            self.last = frame.seq;
            return Some(frame.bytes);
        }
        self.behind = self.behind || frame.seq > self.last;
        None
    }
}
