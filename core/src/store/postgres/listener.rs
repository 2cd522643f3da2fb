use super::address::Address;
use super::bell::Bell;
use super::connection::Connection;
use super::failure::is_lost;
use super::options::PostgresOptions;
use crate::id::TenantId;
use fallible_iterator::FallibleIterator;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

/// How often the thread looks whether the store is still in use.
const ROUND: Duration = Duration::from_millis(500);

/// The channel that a commit names its tenant on.
pub(super) fn channel(options: &PostgresOptions) -> String {
    format!("{}_events", options.schema)
}

/// Starts a thread that rings the bell when other processes write, and waits until it tried for the first time.
pub(super) fn listen(address: &Address, options: &Arc<PostgresOptions>, bell: &Arc<Bell>) {
    let (tried, first) = sync_channel(1);
    let (address, options, bell) = (address.clone(), Arc::clone(options), Arc::downgrade(bell));
    let started = thread::Builder::new()
        .name("gizi-postgres-listener".to_owned())
        .spawn(move || serve(&address, &options, &bell, &tried));
    if started.is_ok() {
        // No answer means the same as no: whoever waits polls.
        let _ = first.recv();
    }
}

fn serve(address: &Address, options: &PostgresOptions, bell: &Weak<Bell>, tried: &SyncSender<()>) {
    while bell.strong_count() > 0 {
        let heard = Connection::open(address, options).and_then(|mut connection| {
            connection.client().batch_execute(&format!("LISTEN \"{}\"", channel(options)))?;
            if let Some(bell) = bell.upgrade() {
                bell.listening.store(true, Ordering::Relaxed);
                bell.wired.store(true, Ordering::Relaxed);
                bell.ring_all();
            }
            let _ = tried.try_send(());
            hear(&mut connection, bell)
        });
        let _ = tried.try_send(());
        if let Some(bell) = bell.upgrade() {
            bell.listening.store(false, Ordering::Relaxed);
        }
        if heard.is_err_and(|error| error.as_db_error().is_some() && !is_lost(&error)) {
            // The database has no LISTEN.
            return;
        }
        thread::sleep(ROUND);
    }
}

/// Rings until the connection is lost or nobody is left to hear it.
fn hear(connection: &mut Connection, bell: &Weak<Bell>) -> Result<(), postgres::Error> {
    loop {
        let mut notifications = connection.client().notifications();
        let mut round = notifications.timeout_iter(ROUND);
        while let Some(notification) = round.next()? {
            let (Some(bell), Ok(tenant)) = (bell.upgrade(), TenantId::new(notification.payload())) else { continue };
            bell.ring(&tenant);
        }
        if bell.strong_count() == 0 {
            return Ok(());
        }
    }
}
