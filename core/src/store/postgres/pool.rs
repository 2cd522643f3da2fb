use super::address::Address;
use super::connection::Connection;
use super::failure::{Failure, is_lost, is_transient};
use super::options::PostgresOptions;
use super::runtime::refuse_inside_a_task;
use crate::error::Result;
use crate::store::StoreError;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// Most times that a transaction is tried again which the database rolled back for another's sake.
const MOST_TRIES: u32 = 5;

/// How much longer than it may take an answer is waited for: the database gives up first.
const GRACE: Duration = Duration::from_secs(2);

/// Threads that each own a connection and take work from one queue.
///
/// The client drives a small async runtime of its own. It only ever does so on these threads, so a caller may stand
/// anywhere; it waits for the answer as for any other blocking call.
pub(super) struct Pool {
    jobs: Sender<Job>,
    patience: Duration,
}

type Job = Box<dyn FnOnce(&mut Slot) + Send>;

/// Where a thread keeps its connection; made when it is needed, and again after it was lost.
struct Slot {
    address: Address,
    options: Arc<PostgresOptions>,
    connection: Option<Connection>,
}

impl Pool {
    /// Starts the threads. None connects before it has work.
    pub(super) fn start(address: &Address, options: &Arc<PostgresOptions>) -> Result<Self> {
        let (jobs, queue) = channel();
        let queue = Arc::new(Mutex::new(queue));
        for number in 0..options.connections.max(1) {
            let slot = Slot { address: address.clone(), options: Arc::clone(options), connection: None };
            let queue = Arc::clone(&queue);
            let started = thread::Builder::new().name(format!("gizi-postgres-{number}"));
            started
                .spawn(move || slot.serve(&queue))
                .map_err(|error| StoreError::Failed { reason: format!("no thread: {}", error.kind()) })?;
        }
        Ok(Self { jobs, patience: Duration::from_millis(options.statement_timeout_millis.into()) })
    }

    /// Does work on one of the connections and waits for it, however long it takes.
    pub(super) fn run<T: Send + 'static>(
        &self,
        work: impl Fn(&mut Connection) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T> {
        self.ask(work)?.recv().map_err(|_| ended())?
    }

    /// The same, but a database that has gone silent is not waited for: neither it nor the way to it ends a statement
    /// that takes too long, as it should. What that means depends on the work.
    pub(super) fn run_in_time<T: Send + 'static>(
        &self,
        silence: fn(String) -> StoreError,
        work: impl Fn(&mut Connection) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T> {
        let answered = self.ask(work)?;
        // Its turn may take as long as a statement, and then the statement.
        match answered.recv_timeout(self.patience * 2 + GRACE) {
            Ok(done) => done,
            Err(RecvTimeoutError::Timeout) => Err(silence("the database does not answer".to_owned()).into()),
            Err(RecvTimeoutError::Disconnected) => Err(ended().into()),
        }
    }

    /// Has work done on one of the connections. If the connection turns out to be lost before anything was committed,
    /// the work is done again on a fresh one, once.
    fn ask<T: Send + 'static>(
        &self,
        work: impl Fn(&mut Connection) -> Result<T, Failure> + Send + 'static,
    ) -> Result<Receiver<Result<T>>> {
        refuse_inside_a_task()?;
        let (answer, answered) = sync_channel(1);
        let asked = Instant::now();
        let patience = self.patience;
        let job: Job = Box::new(move |slot| {
            let result = if asked.elapsed() > patience {
                Err(StoreError::Busy { reason: "all connections are at work".to_owned() }.into())
            } else {
                slot.run(&work)
            };
            // Whoever asked may have given up.
            let _ = answer.send(result);
        });
        self.jobs.send(job).map_err(|_| ended())?;
        Ok(answered)
    }
}

fn ended() -> StoreError {
    StoreError::Failed { reason: "a thread of the pool ended".to_owned() }
}

impl Slot {
    fn serve(mut self, queue: &Mutex<Receiver<Job>>) {
        loop {
            let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
            match job {
                Ok(job) => job(&mut self),
                Err(_) => return,
            }
        }
    }

    fn run<T>(&mut self, work: &impl Fn(&mut Connection) -> Result<T, Failure>) -> Result<T> {
        let mut tries = 1;
        loop {
            let (connection, fresh) = match &mut self.connection {
                Some(connection) => (connection, false),
                None => {
                    let opened = Connection::open(&self.address, &self.options).map_err(Failure::Database)?;
                    (self.connection.insert(opened), true)
                }
            };
            match work(connection) {
                Err(Failure::Database(error)) if is_lost(&error) => {
                    self.connection = None;
                    if fresh {
                        return Err(Failure::Database(error).into());
                    }
                }
                Err(Failure::Database(error)) if is_transient(&error) && tries < MOST_TRIES => tries += 1,
                Err(Failure::InDoubt(error)) => {
                    self.connection = None;
                    return Err(Failure::InDoubt(error).into());
                }
                done => return Ok(done?),
            }
        }
    }
}
