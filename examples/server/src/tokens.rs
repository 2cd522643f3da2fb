use ctutils::CtEq;
use gizi::id::{ActorId, TenantId};
use gizi::kitchen::{Role, Session};
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::fmt;

/// Who may come in: a token fixes the kitchen, the person and the roles.
///
/// Only SHA-256 digests are kept, so neither the file nor a log of this value lets anybody in.
#[derive(Debug, Clone)]
pub struct Tokens(Vec<Token>);

/// Why a file of tokens cannot be used.
#[derive(Debug)]
pub struct BadTokens(String);

impl fmt::Display for BadTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the tokens cannot be read: {}", self.0)
    }
}

impl std::error::Error for BadTokens {}

#[derive(Debug, Clone)]
struct Token {
    digest: [u8; 32],
    session: Session,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    token: Vec<Row>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    sha256: String,
    tenant: TenantId,
    actor: ActorId,
    roles: Vec<Role>,
}

impl Tokens {
    /// Reads them from TOML.
    pub fn read(text: &str) -> Result<Self, BadTokens> {
        // The parser's own message would show the line.
        let file: File = toml::from_str(text).map_err(|error| BadTokens(error.message().to_owned()))?;
        let tokens = file.token.into_iter().map(|row| {
            let digest = digest(&row.sha256).ok_or_else(|| BadTokens("sha256 is 64 hexadecimal digits".to_owned()))?;
            Ok(Token { digest, session: Session { tenant: row.tenant, actor: row.actor, roles: row.roles } })
        });
        let tokens: Vec<Token> = tokens.collect::<Result<_, _>>()?;
        let mut seen = HashSet::new();
        for Token { digest, session } in &tokens {
            if session.roles.is_empty() {
                return Err(BadTokens(format!("{} of {} has no role", session.actor, session.tenant)));
            }
            if !seen.insert(digest) {
                return Err(BadTokens("one token stands there twice".to_owned()));
            }
        }
        Ok(Self(tokens))
    }

    /// Whose a token is. Every one is compared whole, so the time says nothing about it.
    pub(crate) fn session(&self, token: &str) -> Option<Session> {
        let digest: [u8; 32] = Sha256::digest(token).into();
        let mut found = None;
        for known in &self.0 {
            if known.digest.ct_eq(&digest).to_bool() {
                found = Some(&known.session);
            }
        }
        found.cloned()
    }
}

fn digest(hex: &str) -> Option<[u8; 32]> {
    let mut digest = [0; 32];
    if hex.len() != 64 {
        return None;
    }
    for (byte, place) in digest.iter_mut().zip((0..64).step_by(2)) {
        *byte = u8::from_str_radix(hex.get(place..place + 2)?, 16).ok()?;
    }
    Some(digest)
}
