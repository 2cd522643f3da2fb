use crate::id::TenantId;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How often whoever waits looks anew when nobody would wake him.
const POLL: Duration = Duration::from_millis(250);
/// How often he looks although he would be woken: another process may write without telling.
const DOUBT: Duration = Duration::from_secs(5);

/// Wakes those who wait for events of a tenant.
#[derive(Debug, Default)]
pub(super) struct Bell {
    waited_for: Mutex<HashMap<TenantId, Waited>>,
    rung: Condvar,
    /// Whether writes of other processes ring it at this moment.
    pub(super) listening: AtomicBool,
    /// Whether the database can ring it, as it showed once.
    pub(super) wired: AtomicBool,
}

#[derive(Debug, Default)]
struct Waited {
    by: usize,
    rings: u64,
}

/// Somebody who waits for events of a tenant.
pub(super) struct Waiter<'a> {
    bell: &'a Bell,
    tenant: &'a TenantId,
}

impl Bell {
    /// Lines up for a tenant. To be done before looking, or a ring between looking and waiting is missed.
    pub(super) fn line_up<'a>(&'a self, tenant: &'a TenantId) -> Waiter<'a> {
        self.tenants().entry(tenant.clone()).or_default().by += 1;
        Waiter { bell: self, tenant }
    }

    /// Wakes those who wait for a tenant.
    pub(super) fn ring(&self, tenant: &TenantId) {
        if let Some(waited) = self.tenants().get_mut(tenant) {
            waited.rings += 1;
            self.rung.notify_all();
        }
    }

    /// Wakes everybody: something may have been missed.
    pub(super) fn ring_all(&self) {
        self.tenants().values_mut().for_each(|waited| waited.rings += 1);
        self.rung.notify_all();
    }

    fn tenants(&self) -> MutexGuard<'_, HashMap<TenantId, Waited>> {
        self.waited_for.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Waiter<'_> {
    /// How often the bell rang for the tenant.
    pub(super) fn rings(&self) -> u64 {
        self.bell.tenants().get(self.tenant).map_or(0, |waited| waited.rings)
    }

    /// Waits until it rings once more, at most for some time; less if it is time to look anyway.
    pub(super) fn wait(&self, rings: u64, most: Duration) {
        let interval = if self.bell.listening.load(Ordering::Relaxed) { DOUBT } else { POLL };
        let unchanged =
            |tenants: &mut HashMap<TenantId, Waited>| tenants.get(self.tenant).is_some_and(|now| now.rings == rings);
        // Woken or not, he looks anew.
        drop(self.bell.rung.wait_timeout_while(self.bell.tenants(), most.min(interval), unchanged));
    }
}

impl Drop for Waiter<'_> {
    fn drop(&mut self) {
        let mut tenants = self.bell.tenants();
        if let Some(waited) = tenants.get_mut(self.tenant) {
            waited.by -= 1;
            if waited.by == 0 {
                tenants.remove(self.tenant);
            }
        }
    }
}
