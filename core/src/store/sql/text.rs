//! Statements that never change. Parameters are written `?1`; an engine that writes `$1` replaces the mark.

/// The tenant's row.
pub(crate) const TENANT: &str = "SELECT revision, last_seq, oldest FROM tenants WHERE tenant = ?1";

/// Takes the next revision and the numbers of so many events, and keeps others from doing so until the transaction ends.
pub(crate) const BUMP: &str = "INSERT INTO tenants (tenant, revision, last_seq, oldest) VALUES (?1, 1, ?2, 1) \
     ON CONFLICT (tenant) DO UPDATE SET revision = tenants.revision + 1, \
     last_seq = tenants.last_seq + excluded.last_seq \
     RETURNING revision, last_seq, oldest";

pub(crate) const SET_OLDEST: &str = "UPDATE tenants SET oldest = ?2 WHERE tenant = ?1";

/// A record whole.
pub(crate) const RECORD: &str = "SELECT version, schema, body, derived FROM records \
     WHERE tenant = ?1 AND noun = ?2 AND id = ?3";

/// What a write must know of the record it replaces.
pub(crate) const HEAD: &str = "SELECT version, found_by FROM records WHERE tenant = ?1 AND noun = ?2 AND id = ?3";

pub(crate) const PUT_RECORD: &str = "INSERT INTO records (tenant, noun, id, version, schema, body, derived, found_by) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
     ON CONFLICT (tenant, noun, id) DO UPDATE SET version = excluded.version, schema = excluded.schema, \
     body = excluded.body, derived = excluded.derived, found_by = excluded.found_by";

pub(crate) const DERIVE_RECORD: &str =
    "UPDATE records SET derived = ?4, found_by = ?5 WHERE tenant = ?1 AND noun = ?2 AND id = ?3";

pub(crate) const DELETE_RECORD: &str = "DELETE FROM records WHERE tenant = ?1 AND noun = ?2 AND id = ?3";

pub(crate) const DELETE_LISTING: &str = "DELETE FROM listings WHERE tenant = ?1 AND noun = ?2 AND id = ?3";

pub(crate) const INSERT_LINK: &str =
    "INSERT INTO links (tenant, noun, label, target, id) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";

pub(crate) const DELETE_LINK: &str =
    "DELETE FROM links WHERE tenant = ?1 AND noun = ?2 AND label = ?3 AND target = ?4 AND id = ?5";

pub(crate) const INSERT_EVENT: &str = "INSERT INTO events (tenant, seq, subject, body) VALUES (?1, ?2, ?3, ?4)";

pub(crate) const PRUNE_EVENTS: &str = "DELETE FROM events WHERE tenant = ?1 AND seq <= ?2";

pub(crate) const EVENTS: &str = "SELECT body FROM events WHERE tenant = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3";

/// The numbers come from the key of subjects alone, however many events the tenant has.
pub(crate) const EVENTS_ABOUT: &str = "SELECT body FROM events WHERE tenant = ?1 AND seq IN \
     (SELECT seq FROM events WHERE tenant = ?1 AND subject = ?4 AND seq > ?2 ORDER BY seq LIMIT ?3) ORDER BY seq";

pub(crate) const DELETE_TENANT: [&str; 5] = [
    "DELETE FROM tenants WHERE tenant = ?1",
    "DELETE FROM records WHERE tenant = ?1",
    "DELETE FROM listings WHERE tenant = ?1",
    "DELETE FROM links WHERE tenant = ?1",
    "DELETE FROM events WHERE tenant = ?1",
];
