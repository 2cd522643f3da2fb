use crate::backends::Backend;
use crate::deeds::{Deed, TODAY, kitchen, perform};
use gizi::kitchen::Role;
use gizi::program::{NutritionProgram, ProgramType, ProgramUpdate};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// An action that reads every menu comes to its end beside writers of the same kitchen who never pause, and they go on
/// once it has. Without turns it is overtaken every time and gives up.
fn a_long_action_is_not_starved(backend: &Backend) {
    let kitchen = kitchen(&backend.store, "dapur-ramai", Role::Admin);
    perform(&kitchen, &Deed::CreateIngredient { food: 0, iron: 10, key: None });
    for menu in 0..150 {
        perform(&kitchen, &Deed::CreateMenu { menu, lines: vec![(true, 0, 100)], key: None });
    }
    let (is_over, written) = (AtomicBool::new(false), AtomicU32::new(0));
    std::thread::scope(|scope| {
        for writer in 0..2 {
            let (kitchen, is_over, written) = (&kitchen, &is_over, &written);
            scope.spawn(move || {
                // Programmes are no part of any menu's values: the writer is quick, the refresh is not.
                let id = format!("program-{writer}");
                let program = NutritionProgram::new(&id, "MBG Cimahi", ProgramType::SchoolFeeding, TODAY).unwrap();
                kitchen.create_program(&program, None).unwrap();
                for version in 1_u32.. {
                    if is_over.load(Ordering::SeqCst) {
                        return;
                    }
                    let update = ProgramUpdate {
                        description: Some(version.to_string()),
                        ..ProgramUpdate::new(id.parse().unwrap(), version)
                    };
                    kitchen.update_program(&update).unwrap();
                    written.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        // A failed assertion must not leave the writers running.
        let long = [1, 2, 3].map(|days| {
            let refreshed = kitchen.refresh(Some(TODAY.checked_add(jiff::Span::new().days(days)).unwrap()));
            let between = written.load(Ordering::SeqCst);
            let exported = kitchen.export_kitchen();
            (refreshed, exported.map(|export| export.len()), between)
        });
        is_over.store(true, Ordering::SeqCst);
        for (refreshed, exported, _) in &long {
            assert!(refreshed.is_ok() && exported.is_ok(), "{refreshed:?} {exported:?}");
        }
        assert!(long[0].2 < long[2].2, "the writers were kept out for good");
    });
    assert_eq!(
        kitchen.get_menu_by_id(&"menu-0".parse().unwrap()).unwrap().derived.unwrap().as_of,
        kitchen.derived_date().unwrap()
    );
}

on_every_backend!(a_long_action_is_not_starved);
