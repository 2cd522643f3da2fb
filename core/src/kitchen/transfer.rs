//! A whole kitchen as one JSON document, so that its data outlives any backend.

use super::kept::{Kept, Stored};
use super::menus::check_references;
use super::work::Work;
use super::{Action, Kitchen, KitchenError, KitchenSettings, PlanApproval};
use crate::clock::IdSource;
use crate::error::Result;
use crate::event::{Event, NewEvent};
use crate::ingredient::Ingredient;
use crate::json;
use crate::menu::Menu;
use crate::plan::{Assignment, MealActual, MenuPlan};
use crate::program::NutritionProgram;
use crate::store::{EventQuery, MAX_PAGE, Noun, Query, RecordIndex, StoredRecord, Write};
use std::collections::HashSet;

/// What the document says it is.
const FORMAT: &str = "gizi-kitchen";
/// The schema of the document; its records carry their own.
const SCHEMA: u32 = 1;
/// Nobody changes a record more often; versions still count on from there.
const MOST_VERSIONS: u32 = 1 << 31;

/// A whole kitchen: every record as the store keeps it, and its history.
///
/// `docs/export.md` describes it. What backends find records by is not in it: it is made anew from the records.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Export {
    format: String,
    schema: u32,
    records: Vec<ExportRecord>,
    /// The events still kept, oldest first.
    history: Vec<NewEvent>,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ExportRecord {
    noun: Noun,
    id: String,
    version: u32,
    schema: u32,
    body: serde_json::Value,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    derived: Option<serde_json::Value>,
}

impl Kitchen {
    /// The whole kitchen as one JSON document, as it stands at one moment.
    pub fn export_kitchen(&self) -> Result<String> {
        self.look(Action::ExportKitchen, |work| {
            let mut records = Vec::new();
            for noun in Noun::ALL {
                for record in work.list_all(&Query::of(noun))? {
                    records.push(ExportRecord::of(record)?);
                }
            }
            let export = Export { format: FORMAT.to_owned(), schema: SCHEMA, records, history: history(work)? };
            // Another look at the revision: what was read in between belongs to this one state.
            work.list(&Query::of(Noun::Settings), &crate::store::Page::first(1))?;
            serde_json::to_string(&export).map_err(|error| bad(error.to_string()).into())
        })
    }

    /// Fills a kitchen that has no record from an export, whatever backend that came from. Versions, audit and history
    /// stay; another export gives the same document. Returns how many records came in.
    ///
    /// Every record is checked by itself and with the others, and what is computed about menus is computed anew: a
    /// document that was tampered with brings no false value in.
    pub fn import_kitchen(&self, json: &str) -> Result<u32> {
        self.permit(Action::ImportKitchen)?;
        let export: Export = json::read(json).map_err(|error| bad(error.to_string()))?;
        if export.format != FORMAT {
            return Err(bad(format!("its format is `{}`", export.format.chars().take(40).collect::<String>())).into());
        }
        if export.schema > SCHEMA {
            let (what, found) = ("the export".to_owned(), export.schema);
            return Err(crate::store::StoreError::NewerSchema { what, found, known: SCHEMA }.into());
        }
        let mut told = HashSet::new();
        if let Some(twice) = export.history.iter().find(|event| !told.insert(event.id.as_str())) {
            return Err(
                bad(format!("the event {} stands there twice", twice.id.chars().take(64).collect::<String>())).into()
            );
        }
        let ids = self.host.ids.as_ref();
        let writes: Vec<Write> = export.records.iter().map(|record| record.write(ids)).collect::<Result<_>>()?;
        let count = u32::try_from(writes.len()).unwrap_or(u32::MAX);
        self.act(Action::ImportKitchen, |work| {
            if work.revision()? != 0 {
                return Err(KitchenError::NotEmpty { tenant: work.kitchen.session.tenant.to_string() }.into());
            }
            work.take_over(writes.clone(), export.history.clone());
            check_together(work, &writes)?;
            Ok(count)
        })
    }
}

fn bad(reason: String) -> KitchenError {
    KitchenError::BadExport { reason }
}

/// Every event that is still kept.
fn history(work: &mut Work<'_>) -> Result<Vec<NewEvent>> {
    let mut history = Vec::new();
    let mut after = 0;
    loop {
        let page = work.events_kept(&EventQuery { limit: MAX_PAGE, ..EventQuery::after(after) })?;
        let Some(last) = page.events.last().map(|event| event.seq) else { return Ok(history) };
        after = last;
        history.extend(page.events.into_iter().map(|event| {
            let Event { id, event_type, at, actor, data, .. } = event;
            NewEvent { id, event_type, at, actor, data }
        }));
    }
}

/// What no record can say of itself: every record once, every reference to one that is there, no code taken twice.
fn check_together(work: &mut Work<'_>, writes: &[Write]) -> Result<()> {
    let mut seen = HashSet::new();
    let mut codes = HashSet::new();
    for write in writes {
        let key = write.key();
        let at = |error: crate::Error| error.at(format!("{}/{}", key.noun.code(), key.id));
        if !seen.insert(key) {
            return Err(at(bad("the record stands there twice".to_owned()).into()));
        }
        let code = match key.noun {
            Noun::Menu => {
                let Some(stored) = work.find::<Menu>(&key.id)?.filter(|stored| !stored.is_deleted()) else { continue };
                check_references(work, &stored.record).map_err(at)?;
                stored.record.menu_code
            }
            Noun::Program => work.require::<NutritionProgram>(&key.id)?.record.program_code,
            Noun::Plan => {
                let program = work.require::<MenuPlan>(&key.id)?.record.program_id;
                work.require::<NutritionProgram>(program.as_str()).map_err(at)?;
                None
            }
            Noun::Assignment => {
                let assignment = work.require::<Assignment>(&key.id)?.record;
                work.require::<MenuPlan>(assignment.plan_id.as_str()).map_err(at)?;
                for menu in assignment.trays().map(|tray| tray.menu_id) {
                    if work.find::<Menu>(menu.as_str())?.is_none() {
                        return Err(at(KitchenError::NotFound { noun: "menu", id: menu.to_string() }.into()));
                    }
                }
                None
            }
            Noun::Approval => {
                work.require::<MenuPlan>(&key.id).map_err(at)?;
                None
            }
            Noun::Actual => {
                let actual = work.require::<MealActual>(&key.id)?.record;
                let assignment = work.require::<Assignment>(&key.id).map_err(at)?.record;
                if actual.plan_id != assignment.plan_id {
                    return Err(at(bad("it names another plan than its assignment".to_owned()).into()));
                }
                for menu in actual.portions.iter().map(|row| &row.menu_id) {
                    if work.find::<Menu>(menu.as_str())?.is_none() {
                        return Err(at(KitchenError::NotFound { noun: "menu", id: menu.to_string() }.into()));
                    }
                }
                None
            }
            Noun::Ingredient | Noun::Settings | Noun::Date | Noun::Request => None,
        };
        if let Some(code) = code.filter(|code| !codes.insert((key.noun, code.clone()))) {
            return Err(at(bad(format!("the code {code} stands there twice")).into()));
        }
    }
    Ok(())
}

impl ExportRecord {
    fn of(record: StoredRecord) -> Result<Self> {
        let read = |text: &str| json::read(text).map_err(|error| bad(error.to_string()));
        Ok(Self {
            body: read(&record.body)?,
            derived: record.derived.as_deref().map(read).transpose()?,
            noun: record.key.noun,
            id: record.key.id,
            version: record.version,
            schema: record.schema,
        })
    }

    /// The record as it is stored, checked like any input.
    fn write(&self, ids: &dyn IdSource) -> Result<Write> {
        if !(1..=MOST_VERSIONS).contains(&self.version) {
            let reason = format!("{}/{} cannot be at version {}", self.noun.code(), self.id, self.version);
            return Err(bad(reason).into());
        }
        let record = match self.noun {
            Noun::Menu => self.checked::<Menu>(ids)?,
            Noun::Ingredient => self.checked::<Ingredient>(ids)?,
            Noun::Program => self.checked::<NutritionProgram>(ids)?,
            Noun::Plan => self.checked::<MenuPlan>(ids)?,
            Noun::Assignment => self.checked::<Assignment>(ids)?,
            Noun::Approval => self.checked::<PlanApproval>(ids)?,
            Noun::Actual => self.checked::<MealActual>(ids)?,
            Noun::Settings => self.checked::<KitchenSettings>(ids)?,
            Noun::Date | Noun::Request => self.stored(),
        };
        Ok(Write::Put { expected: 0, record })
    }

    fn checked<T: Kept>(&self, ids: &dyn IdSource) -> Result<StoredRecord> {
        let at = |error: crate::Error| error.at(format!("{}/{}", self.noun.code(), self.id));
        let mut stored = Stored::<T>::read(&self.stored()).map_err(at)?;
        stored.record.name(ids).map_err(at)?;
        stored.record.checked().map_err(at)?;
        let record = stored.write().map_err(at)?;
        if record.key.id == self.id {
            return Ok(record);
        }
        Err(at(bad("its id is another inside".to_owned()).into()))
    }

    fn stored(&self) -> StoredRecord {
        StoredRecord {
            key: crate::store::RecordKey::new(self.noun, &self.id),
            version: self.version,
            schema: self.schema,
            body: self.body.to_string(),
            derived: self.derived.as_ref().map(ToString::to_string),
            index: RecordIndex::default(),
        }
    }
}
