use crate::error::Result;
use crate::id::AudienceKey;
use crate::money::Money;

/// How many of an audience are served.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AudienceHeads {
    /// The audience.
    pub audience: AudienceKey,
    /// Its heads, or its portions.
    pub heads: u32,
}

/// What one audience bears of a shared amount.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AudienceAmount {
    /// The audience.
    pub audience: AudienceKey,
    /// What its heads bear together.
    pub amount: Money,
}

/// Splits an amount that all audiences share, such as a day's gas, by heads; the parts sum to the amount exactly.
///
/// Parts have so many decimal places; [`Money::allocate`] says who gets the rest. Nobody to share is the error
/// `money.nothing_to_share`.
pub fn allocate_over_audiences(
    amount: &Money,
    audiences: &[AudienceHeads],
    places: u32,
) -> Result<Vec<AudienceAmount>> {
    let heads: Vec<u32> = audiences.iter().map(|audience| audience.heads).collect();
    let parts = amount.allocate(&heads, places)?;
    let named = audiences.iter().zip(parts);
    Ok(named.map(|(audience, amount)| AudienceAmount { audience: audience.audience.clone(), amount }).collect())
}
