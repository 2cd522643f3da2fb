//! A whole kitchen as one JSON document, so that its data outlives any backend.

use super::kept::{Kept, Stored};
use super::work::Work;
use super::{Action, Kitchen, KitchenError, KitchenSettings};
use crate::error::Result;
use crate::event::{Event, NewEvent};
use crate::ingredient::Ingredient;
use crate::menu::Menu;
use crate::plan::{Assignment, MenuPlan};
use crate::program::NutritionProgram;
use crate::store::{EventQuery, MAX_PAGE, Noun, Query, RecordIndex, StoredRecord, Write};

/// What the document says it is.
const FORMAT: &str = "gizi-kitchen";
/// The schema of the document; its records carry their own.
const SCHEMA: u32 = 1;

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
    pub fn import_kitchen(&self, json: &str) -> Result<u32> {
        self.permit(Action::ImportKitchen)?;
        let export: Export = serde_json::from_str(json).map_err(|error| bad(error.to_string()))?;
        if export.format != FORMAT {
            return Err(bad(format!("its format is `{}`", export.format.chars().take(40).collect::<String>())).into());
        }
        if export.schema > SCHEMA {
            let (what, found) = ("the export".to_owned(), export.schema);
            return Err(crate::store::StoreError::NewerSchema { what, found, known: SCHEMA }.into());
        }
        let writes: Vec<Write> = export.records.iter().map(ExportRecord::write).collect::<Result<_>>()?;
        let count = u32::try_from(writes.len()).unwrap_or(u32::MAX);
        self.act(Action::ImportKitchen, |work| {
            if work.revision()? != 0 {
                return Err(KitchenError::NotEmpty { tenant: work.kitchen.session.tenant.to_string() }.into());
            }
            work.take_over(writes.clone(), export.history.clone());
            Ok(count)
        })
    }
}

fn bad(reason: String) -> KitchenError {
    KitchenError::BadExport { reason }
}

/// Every event that is still kept.
fn history(work: &mut Work<'_>) -> Result<Vec<NewEvent>> {
    let (store, tenant) = (&work.kitchen.store, &work.kitchen.session.tenant);
    let mut history = Vec::new();
    let mut after = 0;
    loop {
        let page = match store.events(tenant, &EventQuery { limit: MAX_PAGE, ..EventQuery::after(after) }) {
            Ok(page) => page,
            Err(error) => match oldest(&error) {
                Some(oldest) if oldest > after + 1 => {
                    after = oldest - 1;
                    continue;
                }
                _ => return Err(error),
            },
        };
        let Some(last) = page.events.last().map(|event| event.seq) else { return Ok(history) };
        after = last;
        history.extend(page.events.into_iter().map(|event| {
            let Event { id, event_type, at, actor, data, .. } = event;
            NewEvent { id, event_type, at, actor, data }
        }));
    }
}

/// The number of the oldest event kept, as the error says it.
fn oldest(error: &crate::Error) -> Option<i64> {
    let detail = error.details().iter().find(|detail| detail.key == "oldest");
    detail.filter(|_| error.code() == "store.events_pruned").and_then(|detail| detail.value.parse().ok())
}

impl ExportRecord {
    fn of(record: StoredRecord) -> Result<Self> {
        let read = |text: &str| serde_json::from_str(text).map_err(|error| bad(error.to_string()));
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
    fn write(&self) -> Result<Write> {
        let record = match self.noun {
            Noun::Menu => self.checked::<Menu>()?,
            Noun::Ingredient => self.checked::<Ingredient>()?,
            Noun::Program => self.checked::<NutritionProgram>()?,
            Noun::Plan => self.checked::<MenuPlan>()?,
            Noun::Assignment => self.checked::<Assignment>()?,
            Noun::Settings => self.checked::<KitchenSettings>()?,
            Noun::Request => self.stored(),
        };
        Ok(Write::Put { expected: 0, record })
    }

    fn checked<T: Kept>(&self) -> Result<StoredRecord> {
        let at = |error: crate::Error| error.at(format!("{}/{}", self.noun.code(), self.id));
        let stored = Stored::<T>::read(&self.stored()).map_err(at)?;
        stored.record.checked().map_err(at)?;
        let record = stored.write().map_err(at)?;
        if record.key.id == self.id && record.version == self.version {
            return Ok(record);
        }
        Err(at(bad("its id or version is another inside".to_owned()).into()))
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
