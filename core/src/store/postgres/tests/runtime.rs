use crate::store::postgres::runtime::refuse_inside_a_task;
use crate::store::{ChangeSet, PostgresStore, Store};
use std::future::Future;
use tokio::runtime::{Builder, Runtime};
use tokio::task::coop::{consume_budget, has_budget_remaining};
use tokio::task::{block_in_place, spawn, spawn_blocking};

fn many() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).build().unwrap()
}

fn runtimes() -> [Runtime; 2] {
    [many(), Builder::new_current_thread().build().unwrap()]
}

fn allowed() -> bool {
    match refuse_inside_a_task() {
        Ok(()) => true,
        Err(error) => {
            assert_eq!(error.code(), "store.would_block");
            assert!(!error.is_retryable());
            false
        }
    }
}

fn everywhere<F: Future<Output = bool>>(ask: impl Fn() -> F) -> [bool; 2] {
    runtimes().map(|runtime| runtime.block_on(ask()))
}

#[test]
fn threads_without_a_task_may_wait() {
    assert!(allowed());
    for runtime in runtimes() {
        let _entered = runtime.enter();
        assert!(allowed(), "a thread that only knows of a runtime holds nobody up");
    }
    assert_eq!(everywhere(|| async { spawn_blocking(allowed).await.unwrap() }), [true, true]);
    assert_eq!(
        everywhere(|| async { spawn(async { spawn_blocking(allowed).await.unwrap() }).await.unwrap() }),
        [true, true]
    );
    assert!(many().block_on(async { block_in_place(allowed) }));
    assert!(many().block_on(async { spawn(async { block_in_place(allowed) }).await.unwrap() }));
}

#[test]
fn tasks_may_not() {
    assert_eq!(everywhere(|| async { allowed() }), [false, false]);
    assert_eq!(everywhere(|| async { spawn(async { allowed() }).await.unwrap() }), [false, false]);
    let after_waiting = || async {
        tokio::task::yield_now().await;
        spawn_blocking(|| ()).await.unwrap();
        allowed()
    };
    assert_eq!(everywhere(after_waiting), [false, false]);
    let local = tokio::task::LocalSet::new();
    assert!(!local.block_on(&Builder::new_current_thread().build().unwrap(), async { allowed() }));
}

#[test]
fn asking_takes_nothing_from_the_task() {
    let spent = many().block_on(async {
        for _ in 0..50 {
            consume_budget().await;
        }
        assert!(!allowed() && !allowed());
        let mut spent = 50;
        while has_budget_remaining() {
            // What is left of 128 steps, one by one, without ever yielding.
            std::future::poll_fn(|cx| tokio::task::coop::poll_proceed(cx).map(|step| step.made_progress())).await;
            spent += 1;
        }
        assert!(!allowed(), "a task that has spent its budget is still a task");
        spent
    });
    assert_eq!(spent, 128);
}

#[test]
fn a_store_works_in_spawn_blocking_and_nowhere_else_in_a_runtime() {
    let store = std::sync::Arc::new(super::store());
    let kitchen = crate::testing::store::sample::kitchen(&**store);
    for runtime in runtimes() {
        let (store, kitchen) = (std::sync::Arc::clone(&store), kitchen.clone());
        runtime.block_on(async {
            let options = store.options.clone();
            assert_eq!(PostgresStore::connect(options).unwrap_err().code(), "store.would_block");
            assert_eq!(store.get(&kitchen, &[]).unwrap_err().code(), "store.would_block");
            assert_eq!(store.commit(&kitchen, ChangeSet::default()).unwrap_err().code(), "store.would_block");
            spawn_blocking(move || {
                let other = PostgresStore::connect(store.options.clone()).unwrap();
                other.commit(&kitchen, ChangeSet::default()).unwrap();
                store.get(&kitchen, &[]).unwrap()
            })
            .await
            .unwrap()
        });
    }
    assert_eq!(store.get(&kitchen, &[]).unwrap().revision, 2);
}
