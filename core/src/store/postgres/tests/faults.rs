use super::kept::{keep, options, store};
use super::server::Server;
use crate::store::{
    ChangeSet, EventQuery, Noun, PostgresOptions, PostgresStore, Query, RecordIndex, Store, StoredRecord, Write,
};
use crate::testing::store::sample::{create, detail, event, found, kept, key, kitchen, menu, refused, revision};
use std::net::TcpListener;
use std::thread::{scope, sleep};
use std::time::Duration;

#[test]
fn a_refused_connection_may_be_tried_again() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let nobody = PostgresOptions::new(&format!("postgres://gizi:hunter2@127.0.0.1:{port}/postgres"));
    let error = refused(PostgresStore::connect(nobody), "store.busy");
    assert!(error.is_retryable());
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[test]
fn a_wrong_password_is_not_repeated() {
    let server = Server::start();
    let mut admin = postgres::Client::connect(&server.url, postgres::NoTls).unwrap();
    admin.batch_execute("CREATE USER secretive PASSWORD 'hunter1'").unwrap();
    server.ask_for_password("secretive");
    admin.batch_execute("SELECT pg_reload_conf()").unwrap();
    let right = server.url.replace("gizi@", "secretive:hunter1@");
    while postgres::Client::connect(&server.url.replace("gizi@", "secretive@"), postgres::NoTls).is_ok() {
        sleep(Duration::from_millis(20));
    }
    let store = PostgresStore::connect(PostgresOptions::new(&right)).unwrap();
    assert!(!format!("{store:?}").contains("hunter1"));
    let wrong = server.url.replace("gizi@", "secretive:hunter2@");
    let error = refused(PostgresStore::connect(PostgresOptions::new(&wrong)), "store.failed");
    assert!(!error.is_retryable());
    assert!(!format!("{error} {error:?}").contains("hunter"));
    assert!(!server.log().contains("hunter2"));
}

#[test]
fn tables_not_made_yet_are_named() {
    let store = store();
    let error = refused(store.get(&crate::testing::store::sample::tenant("dapur"), &[]), "store.failed");
    assert!(error.message().contains("migrate"), "{error}");
}

#[test]
fn many_may_migrate_at_once() {
    let first = store();
    let options = &first.options;
    scope(|scope| {
        for _ in 0..8 {
            scope.spawn(move || {
                let store = PostgresStore::connect(PostgresOptions { notify: false, ..options.clone() }).unwrap();
                assert_eq!(store.migrate().unwrap(), 2);
            });
        }
    });
    first.commit(&kitchen(&*first), create(&[menu("a")])).unwrap();
}

#[test]
fn tables_of_a_newer_schema_are_left_alone() {
    let store = store();
    store.migrate().unwrap();
    store.client().batch_execute("UPDATE schema_number SET number = 7").unwrap();
    let error = refused(store.migrate(), "store.newer_schema");
    assert_eq!((detail(&error, "found"), detail(&error, "known")), ("7".to_owned(), "2".to_owned()));
    refused(PostgresStore::connect(store.options.clone()), "store.newer_schema");
}

/// Two menus as version 1 kept them.
const KEPT_BY_VERSION_1: &str = r#"
    INSERT INTO schema_number VALUES ('tables', 1);
    INSERT INTO tenants VALUES ('dapur', 7, 0, 1);
    INSERT INTO records VALUES ('dapur', 'MENU', 'nasi', 1, 1, '{"id":"nasi"}', NULL,
        '{"search":"nasi","texts":[{"field":"menu_name","value":"nasi"}],"numbers":[],"links":[]}');
    INSERT INTO records VALUES ('dapur', 'MENU', 'sop', 3, 1, '{"id":"sop"}', '{"calories":350}',
        '{"search":"sop","texts":[],"numbers":[{"field":"calories","value":350}],"links":[{"label":"ingredient","target":"ayam"}]}');
    INSERT INTO listings (tenant, noun, id, text_1, search) VALUES ('dapur', 'MENU', 'nasi', 'nasi', 'nasi');
    INSERT INTO listings (tenant, noun, id, number_7, search) VALUES ('dapur', 'MENU', 'sop', 350, 'sop');
    INSERT INTO links VALUES ('dapur', 'MENU', 'ingredient', 'ayam', 'sop');
"#;

#[test]
fn tables_of_version_1_are_migrated_and_answer_the_same() {
    let store = store();
    let mut client = store.client();
    client.batch_execute(&format!("CREATE SCHEMA \"{}\"", store.options.schema)).unwrap();
    client.batch_execute("CREATE TABLE schema_number (part TEXT PRIMARY KEY, number BIGINT NOT NULL)").unwrap();
    client.batch_execute(&super::super::schema::first()).unwrap();
    client.batch_execute(KEPT_BY_VERSION_1).unwrap();
    assert_eq!(store.migrate().unwrap(), 2);
    let kitchen = kitchen(&*store);
    let sop = StoredRecord { version: 3, derived: Some("{\"calories\":350}".to_owned()), ..menu("sop") };
    assert_eq!(kept(&*store, &kitchen, "sop"), Some(sop.without_index()));
    let menus = Query::of(Noun::Menu);
    assert_eq!(found(&*store, &kitchen, &menus), ["nasi", "sop"]);
    let query = menus.clone().search("SOP").number("calories", 350).linked("ingredient", "ayam");
    assert_eq!(found(&*store, &kitchen, &query), ["sop"]);
    let write = Write::Derive { key: key("nasi"), derived: None, index: RecordIndex::default().number("servings", 40) };
    assert_eq!(store.commit(&kitchen, ChangeSet::default().write(write)).unwrap().revision, 8);
    assert_eq!(found(&*store, &kitchen, &menus.number("servings", 40)), ["nasi"]);
}

#[test]
fn a_lost_connection_is_made_anew_without_a_word() {
    let store = store();
    let kitchen = kitchen(&*store);
    let mut client = store.client();
    for number in 1..=5 {
        store.commit(&kitchen, create(&[menu(&number.to_string())])).unwrap();
        client.execute(CUT, &[&store.options.schema]).unwrap();
        if number % 2 == 0 {
            assert_eq!(revision(&*store, &kitchen), number);
        }
    }
    assert_eq!(revision(&*store, &kitchen), 5);
}

/// Ends the connections of a store.
const CUT: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
    WHERE application_name = $1 AND pid <> pg_backend_pid()";

/// Makes writing a record fail as a database may fail.
fn failing_with(code: &str) -> crate::Error {
    let store = store();
    let kitchen = kitchen(&*store);
    let failing = format!(
        "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS \
         $$BEGIN RAISE EXCEPTION 'said by the test' USING ERRCODE = '{code}', DETAIL = 'hunter2'; END$$; \
         CREATE TRIGGER fail BEFORE INSERT ON records FOR EACH ROW EXECUTE FUNCTION fail()"
    );
    store.client().batch_execute(&failing).unwrap();
    let error = store.commit(&kitchen, create(&[menu("a")]).event(event("a"))).unwrap_err();
    assert_eq!(revision(&*store, &kitchen), 0);
    assert_eq!(store.events(&kitchen, &EventQuery::after(0)).unwrap().last_seq, 0);
    store.client().batch_execute("DROP TRIGGER fail ON records").unwrap();
    assert_eq!(store.commit(&kitchen, create(&[menu("a")])).unwrap().revision, 1);
    error
}

#[test]
fn failures_of_the_database_are_typed_and_write_nothing() {
    let expected = [
        ("53100", "store.full"),
        ("25006", "store.read_only"),
        ("57014", "store.busy"),
        ("53200", "store.busy"),
        ("40001", "store.busy"),
        ("40P01", "store.busy"),
        ("XX001", "store.failed"),
        ("23514", "store.failed"),
    ];
    for (code, meaning) in expected {
        let error = failing_with(code);
        assert_eq!(error.code(), meaning, "{code}");
        assert_eq!(error.is_retryable(), meaning == "store.busy", "{code}");
        assert!(error.message().contains(code), "{error}");
        assert!(!format!("{error:?}").contains("hunter2"));
    }
}

#[test]
fn what_the_database_rolls_back_for_another_is_tried_again() {
    let store = store();
    let kitchen = kitchen(&*store);
    let failing = "CREATE SEQUENCE tries; CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS \
        $$BEGIN IF nextval('tries') < 4 THEN RAISE EXCEPTION 'later' USING ERRCODE = '40001'; END IF; RETURN NEW; END$$; \
        CREATE TRIGGER fail BEFORE INSERT ON records FOR EACH ROW EXECUTE FUNCTION fail()";
    store.client().batch_execute(failing).unwrap();
    assert_eq!(store.commit(&kitchen, create(&[menu("a")])).unwrap().revision, 1);
}

#[test]
fn a_lock_that_is_held_too_long_is_busy() {
    let store = keep(PostgresOptions { statement_timeout_millis: 300, ..options() });
    let kitchen = kitchen(&*store);
    store.commit(&kitchen, create(&[menu("a")])).unwrap();
    let mut client = store.client();
    let mut holder = client.transaction().unwrap();
    holder.execute("UPDATE tenants SET revision = revision", &[]).unwrap();
    assert!(refused(store.commit(&kitchen, create(&[menu("b")])), "store.busy").is_retryable());
    // Readers do not wait for it.
    assert_eq!(revision(&*store, &kitchen), 1);
    holder.rollback().unwrap();
    assert_eq!(store.commit(&kitchen, create(&[menu("b")])).unwrap().revision, 2);
}

#[test]
fn a_database_that_may_only_be_read_says_so() {
    let store = store();
    let kitchen = kitchen(&*store);
    store.commit(&kitchen, create(&[menu("a")])).unwrap();
    let url = format!("{}&options=-c%20default_transaction_read_only%3Don", store.options.url);
    let reader = PostgresStore::connect(PostgresOptions { url, ..store.options.clone() }).unwrap();
    refused(reader.commit(&kitchen, create(&[menu("b")])), "store.read_only");
    assert_eq!(reader.migrate().unwrap(), 2);
    assert!(kept(&reader, &kitchen, "a").is_some());
}

#[test]
fn a_connection_lost_while_committing_leaves_doubt() {
    let store = store();
    let kitchen = kitchen(&*store);
    let slow = "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS \
        $$BEGIN PERFORM pg_sleep(30); RETURN NULL; END$$; \
        CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON records DEFERRABLE INITIALLY DEFERRED \
        FOR EACH ROW EXECUTE FUNCTION slow()";
    let mut client = store.client();
    client.batch_execute(slow).unwrap();
    let error = scope(|scope| {
        let committing = scope.spawn(|| store.commit(&kitchen, create(&[menu("a")])));
        let end = "SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a JOIN pg_locks l ON l.pid = a.pid \
            WHERE a.query = 'COMMIT' AND a.state = 'active' AND l.relation = 'records'::regclass";
        while client.execute(end, &[]).unwrap() == 0 {
            sleep(Duration::from_millis(20));
        }
        refused(committing.join().unwrap(), "store.in_doubt")
    });
    assert!(!error.is_retryable(), "whoever tries again without looking may write twice");
    client.batch_execute("DROP TRIGGER slow ON records").unwrap();
    assert_eq!(store.commit(&kitchen, ChangeSet::default()).unwrap().revision, 1);
}

/// A database that stands still ends no statement itself, and neither does the way to it.
#[cfg(target_os = "linux")]
#[test]
fn a_silent_database_is_not_waited_for() {
    let server = Server::start();
    let options =
        PostgresOptions { statement_timeout_millis: 100, connections: 2, ..PostgresOptions::new(&server.url) };
    let store = PostgresStore::connect(options).unwrap();
    store.migrate().unwrap();
    let kitchen = kitchen(&store);
    store.commit(&kitchen, create(&[menu("a")])).unwrap();
    server.signal("STOP");
    let read = store.get(&kitchen, &[]);
    let commit = store.commit(&kitchen, create(&[menu("b")]));
    server.signal("CONT");
    assert!(refused(read, "store.busy").is_retryable());
    refused(commit, "store.in_doubt");
    while store.get(&kitchen, &[]).is_err() {
        sleep(Duration::from_millis(50));
    }
    let there = found(&store, &kitchen, &Query::of(Noun::Menu));
    assert!(there == ["a"] || there == ["a", "b"], "{there:?}");
}
