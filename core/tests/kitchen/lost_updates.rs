use crate::backends::Backend;
use crate::deeds::{Deed, kitchen, perform};
use gizi::ErrorKind;
use gizi::id::MenuId;
use gizi::kitchen::Role;
use gizi::menu::MenuUpdate;
use std::collections::HashMap;

const THREADS: u32 = 8;
const UPDATES: u32 = 500;

/// Eight people change the same menus: every accepted change is one version, and every loser is told.
fn no_update_is_lost(backend: &Backend) {
    let kitchen = kitchen(&backend.store, "dapur-ramai", Role::Nutritionist);
    let menus: Vec<MenuId> = (0..4_u8)
        .map(|menu| {
            perform(&kitchen, &Deed::CreateMenu { menu, lines: Vec::new(), key: None });
            format!("menu-{menu}").parse().unwrap()
        })
        .collect();
    let (mut accepted, mut conflicts) = (HashMap::<&MenuId, u32>::new(), 0);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..THREADS)
            .map(|thread| {
                let (kitchen, menus) = (&kitchen, &menus);
                scope.spawn(move || {
                    let mut counts = (vec![0_u32; menus.len()], 0_u32);
                    for update in 0..UPDATES {
                        let place = ((thread + update) as usize) % menus.len();
                        let seen = kitchen.get_menu_by_id(&menus[place]).unwrap().menu.version;
                        let change = MenuUpdate {
                            description: Some(format!("{thread}-{update}")),
                            ..MenuUpdate::new(menus[place].clone(), seen)
                        };
                        match kitchen.update_menu(&change) {
                            Ok(written) => {
                                assert_eq!(written.menu.version, seen + 1);
                                counts.0[place] += 1;
                            }
                            Err(error) => {
                                assert_eq!((error.code(), error.kind()), ("store.conflict", ErrorKind::Conflict));
                                counts.1 += 1;
                            }
                        }
                    }
                    counts
                })
            })
            .collect();
        for worker in workers {
            let (written, lost) = worker.join().unwrap();
            conflicts += lost;
            for (menu, count) in menus.iter().zip(written) {
                *accepted.entry(menu).or_default() += count;
            }
        }
    });
    assert_eq!(accepted.values().sum::<u32>() + conflicts, THREADS * UPDATES);
    for menu in &menus {
        assert_eq!(kitchen.get_menu_by_id(menu).unwrap().menu.version, 1 + accepted[menu], "{menu}");
        let history = kitchen.get_menu_history(menu, 0).unwrap();
        assert_eq!(history.len() as u32, (1 + accepted[menu]).min(1000), "{menu}");
    }
}

on_every_backend!(no_update_is_lost);
