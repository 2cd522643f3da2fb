//! What a backend of the store must do, case by case.
//!
//! [`store_conformance!`](crate::store_conformance) expands to one test per sentence of the contract. The factory makes
//! an empty store for each; it may return anything that dereferences to one, such as a guard that removes its files.
//!
//! ```
//! # #[cfg(test)]
//! gizi::store_conformance!(my_backend, || std::sync::Arc::new(gizi::store::MemoryStore::new()));
//! ```

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a case fails by panicking")]

#[allow(missing_docs, reason = "a case is named by its sentence")]
#[doc(hidden)]
pub mod events;
mod fault;
#[allow(missing_docs, reason = "a case is named by its sentence")]
#[doc(hidden)]
pub mod finding;
#[allow(missing_docs, reason = "a case is named by its sentence")]
#[doc(hidden)]
pub mod model;
#[allow(missing_docs, reason = "a case is named by its sentence")]
#[doc(hidden)]
pub mod paging;
#[allow(missing_docs, reason = "a case is named by its sentence")]
#[doc(hidden)]
pub mod racing;
#[allow(missing_docs, reason = "a case is named by its sentence")]
#[doc(hidden)]
pub mod reading;
pub(crate) mod sample;
#[allow(missing_docs, reason = "a case is named by its sentence")]
#[doc(hidden)]
pub mod tenants;
#[allow(missing_docs, reason = "a case is named by its sentence")]
#[doc(hidden)]
pub mod writing;

pub use fault::{Fault, FaultStore};

/// One test for every case that a backend of the store must pass.
///
/// The first argument names the module of the tests, the second is a closure that makes an empty store.
#[macro_export]
macro_rules! store_conformance {
    ($name:ident, $make:expr) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;
            $crate::store_conformance! { @room $make, writing:
                a_tenant_never_written_to_is_empty_at_revision_0
                what_is_created_is_read_back_whole
                an_update_replaces_body_and_index
                a_derivation_leaves_body_and_version
                a_removed_record_is_gone_and_may_be_created_anew
                creating_what_is_there_conflicts
                updating_another_version_conflicts_and_says_both
                updating_what_is_not_there_conflicts
                removing_another_version_conflicts
                deriving_what_is_not_there_conflicts
                a_base_of_another_revision_is_stale
                a_failing_later_write_undoes_the_earlier_ones
                a_record_written_twice_is_refused
                a_new_record_may_start_at_any_version
                a_version_that_does_not_follow_is_refused
                an_unknown_index_field_is_refused
                every_commit_takes_one_revision
                a_thousand_records_in_one_commit
                a_large_body_is_kept
                odd_characters_are_kept
                versions_and_numbers_reach_their_limits
                migrating_twice_changes_nothing
            }
            $crate::store_conformance! { @room $make, reading:
                records_come_in_the_order_of_the_keys
                keys_not_there_are_left_out
                a_key_asked_twice_comes_twice
                an_id_of_another_kind_is_another_record
                no_keys_still_tell_the_revision
            }
            $crate::store_conformance! { @room $make, finding:
                only_records_of_the_kind_are_listed
                search_ignores_case_and_accents
                every_searched_word_must_occur
                a_searched_word_is_no_pattern
                one_of_several_values
                one_of_no_values_finds_nothing
                one_of_a_thousand_values
                text_from_and_through
                numbers_at_least_and_at_most
                zero_is_a_value
                linked_and_not_linked
                a_removed_link_is_found_no_more
                conditions_hold_together
                unknown_fields_are_refused
                every_field_of_every_kind_finds_and_sorts
                letters_without_a_decomposition_are_found_by_what_people_type
            }
            $crate::store_conformance! { @room $make, paging:
                sorted_by_id_without_a_sort
                sorted_by_text_both_ways_with_absent_last
                sorted_by_number_both_ways_with_absent_last
                text_is_sorted_bytewise
                pages_together_hold_every_record_once
                a_page_behind_another_ignores_what_is_inserted_before
                a_numbered_page_moves_with_what_is_inserted_before
                a_page_behind_a_removed_record_goes_on
                a_page_past_the_end_is_empty
                a_cursor_of_another_order_is_refused
                a_cursor_that_is_none_is_refused
                page_sizes_have_limits
                the_total_counts_every_record_found
            }
            $crate::store_conformance! { @room $make, events:
                numbers_start_at_1_and_have_no_gap
                a_refused_commit_takes_no_number
                events_follow_a_number_up_to_a_limit
                events_about_one_record
                events_are_read_back_whole
                a_limit_out_of_bounds_is_refused
                a_number_not_reached_is_refused
                pruned_events_are_refused
                pruning_everything_keeps_counting
                waiting_ends_with_its_time
                waiting_is_ended_by_a_write
                waiting_for_one_record_ignores_the_others
                waiting_ignores_other_tenants
                a_write_and_its_event_are_seen_together
            }
            $crate::store_conformance! { @room $make, tenants:
                records_of_another_tenant_are_not_there
                another_tenant_is_never_listed_counted_or_found
                links_of_another_tenant_find_nothing
                events_and_revisions_are_a_tenants_own
                errors_tell_nothing_of_another_tenant
                a_tenant_whose_name_begins_another_is_apart
                a_deleted_tenant_is_forgotten_and_others_stay
                a_deleted_tenant_starts_anew
            }
            $crate::store_conformance! { @room $make, racing:
                no_update_is_lost
                no_reader_sees_half_a_commit
                tenants_write_side_by_side
                racing_first_writes_of_a_tenant_are_all_counted
            }
            $crate::store_conformance! { @room $make, model:
                behaves_as_records_in_memory
            }
        }
    };
    (@room $make:expr, $room:ident: $($case:ident)+) => {
        mod $room {
            #[allow(unused_imports)]
            use super::super::*;
            $(
                #[test]
                fn $case() {
                    let store = ($make)();
                    $crate::testing::store::$room::$case(&*store);
                }
            )+
        }
    };
}
