//! The kitchen over HTTP: thin JSON routes, events as they happen. `README.md` beside this crate shows every route.

mod caller;
mod failure;
mod feed;
mod form;
mod path;
mod query;
mod reply;
mod routes;
mod sent;
mod stream;
mod tokens;
mod written;

pub use tokens::{BadTokens, Tokens};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use failure::Failure;
use feed::Feeds;
use gizi::id::{ActorId, TenantId};
use gizi::kitchen::{Host, Kitchen, Session};
use gizi::store::Store;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// Most bytes of a request; an import has [`IMPORT_BYTES`].
pub const REQUEST_BYTES: usize = 1 << 20;
/// Most bytes of an import.
pub const IMPORT_BYTES: usize = 256 << 20;

/// What every request works with.
#[derive(Debug, Clone)]
pub struct Server {
    /// Nobody's: each request takes it over for whom its token names.
    kitchen: Kitchen,
    tokens: Arc<Tokens>,
    feeds: Arc<Feeds>,
    /// The turns of those who search for plans.
    searches: Arc<Semaphore>,
}

/// How events are passed on.
#[derive(Debug, Clone, Copy)]
pub struct EventOptions {
    /// How many events wait for a subscriber who is slow before it reads them from the store instead.
    pub waiting: usize,
    /// How long nothing happens before a PING.
    pub ping: Duration,
    /// How often the store is asked what other processes wrote.
    pub poll: Duration,
}

impl Default for EventOptions {
    fn default() -> Self {
        Self { waiting: 1024, ping: Duration::from_secs(15), poll: Duration::from_secs(1) }
    }
}

impl Server {
    /// A server of the kitchens of a store, for those who hold a token.
    pub fn new(store: Arc<dyn Store>, host: Host, tokens: Tokens, events: EventOptions) -> gizi::Result<Self> {
        let feeds = Arc::new(Feeds::new(events));
        let nobody = Session { tenant: TenantId::new("none")?, actor: ActorId::new("nobody")?, roles: Vec::new() };
        let kitchen = Kitchen::new(store, nobody, host).with_sink(feeds.clone());
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        Ok(Self { kitchen, tokens: Arc::new(tokens), feeds, searches: Arc::new(Semaphore::new(processors)) })
    }

    /// A kitchen of the same store, as somebody works in it. Who listens hears of what they do.
    pub fn kitchen_of(&self, session: Session) -> Kitchen {
        self.kitchen.with_session(session)
    }

    /// Every route.
    pub fn router(self) -> Router {
        let routes = Router::new()
            .merge(routes::menus::router())
            .merge(routes::lines::router())
            .merge(routes::recipes::router())
            .merge(routes::calculations::router())
            .merge(routes::programs::router())
            .merge(routes::ingredients::router())
            .merge(routes::plans::router())
            .merge(routes::workflow::router())
            .merge(routes::actuals::router())
            .merge(routes::calendar::router())
            .merge(routes::supply::router())
            .merge(routes::planner::router())
            .merge(routes::general::router())
            .layer(DefaultBodyLimit::max(REQUEST_BYTES));
        routes
            .merge(routes::transfer::router().layer(DefaultBodyLimit::max(IMPORT_BYTES)))
            .fallback(|| async { Failure::NO_ROUTE })
            .method_not_allowed_fallback(|| async { Failure::NO_METHOD })
            .with_state(self)
    }
}
