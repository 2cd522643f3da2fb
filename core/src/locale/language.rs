use crate::quantity::NumberFormat;

/// A language that gizi speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Language {
    /// English.
    En,
    /// Indonesian.
    #[default]
    Id,
}

impl Language {
    /// The language of an ISO 639-1 code, `en` or `id`, with or without a region: `id-ID`.
    pub fn of_code(code: &str) -> Option<Self> {
        match code.split(['-', '_']).next()?.to_ascii_lowercase().as_str() {
            "en" => Some(Self::En),
            "id" => Some(Self::Id),
            _ => None,
        }
    }

    /// Its ISO 639-1 code, as `lang` in HTML wants it.
    pub fn code(self) -> &'static str {
        self.say("en", "id")
    }

    /// How it writes numbers: `1,500.25` or `1.500,25`.
    pub fn number_format(self) -> NumberFormat {
        match self {
            Self::En => NumberFormat::Point,
            Self::Id => NumberFormat::Comma,
        }
    }

    /// The text in this language; the English one where there is no Indonesian.
    pub fn say<'a>(self, en: &'a str, id: &'a str) -> &'a str {
        match self {
            Self::Id if !id.is_empty() => id,
            _ => en,
        }
    }
}
