use crate::failure::Failure;
use gizi::store::{Page, PageStart};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What stands behind the `?` of an address. A name that nobody reads is an error: a filter that was misspelt must not
/// find everything.
#[derive(Debug)]
pub(crate) struct Asked {
    text: String,
    unread: Vec<String>,
}

/// Which page: `limit` entries, from a `cursor` that an answer gave as `next`, or by its number.
#[derive(Debug, Default, Serialize, serde::Deserialize)]
#[serde(default)]
struct Paging {
    limit: Option<u32>,
    cursor: Option<String>,
    page: Option<u32>,
}

impl Asked {
    pub(crate) fn new(text: Option<String>) -> Result<Self, Failure> {
        let text = text.unwrap_or_default();
        let pairs: Vec<(String, String)> =
            serde_html_form::from_str(&text).map_err(|error| Failure::unreadable("", error.to_string()))?;
        Ok(Self { text, unread: pairs.into_iter().map(|(name, _)| name).collect() })
    }

    /// The fields of a record.
    pub(crate) fn read<T: Serialize + DeserializeOwned + Default>(&mut self) -> Result<T, Failure> {
        let known = serde_json::to_value(T::default()).map_err(|error| Failure::unreadable("", error.to_string()))?;
        self.unread.retain(|name| known.get(name).is_none());
        serde_html_form::from_str(&self.text).map_err(|error| self.which::<T>(&error))
    }

    /// The same error, at the parameter that cannot be read.
    fn which<T: DeserializeOwned>(&self, error: &serde_html_form::de::Error) -> Failure {
        let is_wrong = |pair: &&str| serde_html_form::from_str::<T>(pair).is_err();
        let wrong = self.text.split('&').find(is_wrong).and_then(|pair| pair.split('=').next());
        Failure::unreadable(wrong.unwrap_or_default(), error.to_string())
    }

    pub(crate) fn page(&mut self) -> Result<Page, Failure> {
        let paging: Paging = self.read()?;
        let start = match (paging.cursor, paging.page) {
            (None, None) => PageStart::First,
            (Some(cursor), None) => PageStart::After { cursor },
            (None, Some(0)) => return Err(Failure::unreadable("page", "pages are counted from 1".to_owned())),
            (None, Some(number)) => PageStart::Number { number },
            (Some(_), Some(_)) => {
                return Err(Failure::unreadable("page", "a page starts at a cursor or has a number".to_owned()));
            }
        };
        Ok(Page { limit: paging.limit.unwrap_or(20), start })
    }

    /// Refuses what nobody read.
    pub(crate) fn done(self) -> Result<(), Failure> {
        match self.unread.first() {
            Some(name) => Err(Failure::unreadable(name, "there is no such parameter".to_owned())),
            None => Ok(()),
        }
    }
}
