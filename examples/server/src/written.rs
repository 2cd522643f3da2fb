use crate::failure::Failure;
use crate::form::Form;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use gizi::interchange::{Table, write_table_csv, write_xlsx};
use gizi::locale::Language;

/// An answer in the form that was asked for.
#[derive(Debug)]
pub(crate) struct Written {
    form: Form,
    /// The file it is kept as, without its ending: of letters, digits, `_` and `-`. JSON is kept as none.
    name: String,
    bytes: Vec<u8>,
}

/// Which table, from 1; all of them if none is said.
#[derive(Debug, Clone, Copy, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Which {
    pub(crate) table: Option<usize>,
}

impl Written {
    pub(crate) fn file(form: Form, name: String, bytes: Vec<u8>) -> Self {
        Self { form, name, bytes }
    }

    pub(crate) fn json(record: &impl serde::Serialize) -> Result<Self, Failure> {
        let bytes = serde_json::to_vec(record).map_err(|_| Failure::BROKEN)?;
        Ok(Self { form: Form::Json, name: String::new(), bytes })
    }

    /// Tables as a workbook, or as CSV: the one asked for by its place, else all, an empty line between them.
    pub(crate) fn tables(
        form: Form,
        name: String,
        tables: &[Table],
        which: Which,
        language: Language,
    ) -> Result<Self, Failure> {
        let tables = match which.table {
            None => tables,
            Some(place) => {
                let one = place.checked_sub(1).and_then(|place| tables.get(place));
                let count = tables.len();
                let missing = || Failure::unreadable("table", format!("say which, from 1 to {count}"));
                std::slice::from_ref(one.ok_or_else(missing)?)
            }
        };
        if form == Form::Workbook {
            return Ok(Self::file(form, name, write_xlsx(tables)?));
        }
        let tables = tables.iter().map(|table| write_table_csv(table, language.number_format()));
        Ok(Self::file(form, name, tables.collect::<Vec<_>>().join("\r\n").into_bytes()))
    }
}

impl IntoResponse for Written {
    fn into_response(self) -> Response {
        let Self { form, name, bytes } = self;
        let kind = match form {
            Form::Json | Form::Workbook => form.media_type().to_owned(),
            Form::Calendar | Form::Csv => format!("{}; charset=utf-8", form.media_type()),
        };
        let headers = [(header::CONTENT_TYPE, kind), (header::VARY, "Accept".to_owned())];
        let file = format!("attachment; filename=\"{name}.{}\"", form.extension());
        let file = (form != Form::Json).then_some([(header::CONTENT_DISPOSITION, file)]);
        (headers, file, bytes).into_response()
    }
}
