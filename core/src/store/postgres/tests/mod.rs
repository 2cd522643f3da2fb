mod crash;
mod faults;
mod kept;
mod plans;
mod runtime;
mod secrets;
mod server;
mod waiting;

use kept::store;

crate::store_conformance!(conformance, store);

#[test]
fn five_hundred_updates_on_each_of_eight_threads() {
    crate::testing::store::racing::race(&*store(), 500);
}
