use crate::store::postgres::PostgresOptions;

const SECRET: &str = "hunter2";

#[test]
fn what_is_wrong_with_a_url_is_not_repeated() {
    let broken = [
        "postgres://gizi:hunter2@localhost:port/db",
        "postgres://gizi:hunter2@localhost/db?hunter2=1",
        "host=localhost passwd=hunter2",
        "hunter2",
    ];
    for url in broken {
        let error = PostgresOptions::new(url).config().unwrap_err();
        assert_eq!(error.code(), "store.bad_options", "{url}");
        assert!(!format!("{error} {error:?}").contains(SECRET), "{error:?}");
    }
    let options = PostgresOptions::new("postgres://gizi:hunter2@localhost/db");
    assert!(options.config().is_ok());
    assert!(!format!("{options:?} {:#?}", options).contains(SECRET));
}

#[cfg(not(feature = "postgres-tls"))]
#[test]
fn nothing_is_sent_in_the_clear_that_was_to_be_sealed() {
    let options = PostgresOptions::new("postgres://gizi:hunter2@localhost/db?sslmode=require");
    assert_eq!(options.config().unwrap_err().code(), "store.bad_options");
}

#[test]
fn a_schema_is_no_statement() {
    for schema in ["", "Gizi", "gizi; drop", "gizi\"", &"g".repeat(41)] {
        assert_eq!(
            PostgresOptions::new("host=localhost").schema(schema).config().unwrap_err().code(),
            "store.bad_options"
        );
    }
}
