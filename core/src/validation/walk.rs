//! The second look at JSON that could not be read: finds every value of a wrong type or form, every unknown, missing
//! and repeated field, and puts stand-ins in their place so that the rest can be checked.

use super::limits::{too_large, too_many_digits, too_small};
use super::nearest::nearest;
use super::shown::{noun, shown};
use super::{Field, Finding, Place, Presence, Record, Report, Shape};
use crate::json::{Node, Piece, Pieces};
use crate::quantity::decimal;

/// Writes the value with stand-ins for what cannot be read; the report names each.
pub(super) fn walk<'a>(
    node: Node<'_, 'a>,
    shape: &Shape,
    place: &Place<'_>,
    report: &mut Report,
    written: &mut Pieces<'a>,
) {
    let read = match (shape, node.piece()) {
        (Shape::Record(record), Piece::Object(_)) => return object(node, record, place, report, written),
        (Shape::List(of, _), Piece::List(_)) => {
            let opened = written.open();
            for (index, item) in node.items().enumerate() {
                walk(item, of, &place.item(index), report, written);
            }
            return written.close(opened, Piece::List);
        }
        (Shape::Flag, Piece::Flag(_)) | (Shape::Text(_), Piece::Text(_)) | (Shape::Measured, Piece::Number(_)) => {
            Ok(())
        }
        (Shape::Count(limits), Piece::Number(number)) => match (number.as_u64(), number.as_i64()) {
            (Some(whole), _) if u32::try_from(whole).is_ok() => Ok(()),
            (Some(whole), _) => Err(too_large(limits.most, limits.unit, whole)),
            (None, Some(negative)) => Err(too_small(limits.least, limits.unit, negative)),
            (None, None) => Err(wrong_type(shape, node.piece())),
        },
        (Shape::Number(_), Piece::Number(number)) => {
            // How many digits may enter, the check of the record says, in its own order.
            let is_read = node.read::<Entry>(true).is_ok();
            if is_read { Ok(()) } else { Err(too_many_digits(&number.to_string())) }
        }
        (Shape::Number(_), Piece::Text(text)) => number(text),
        (Shape::Choice(names), Piece::Text(text)) => choice(text, names()),
        (Shape::Id, Piece::Text(text)) => {
            form(text, !text.is_empty() && crate::id::MenuId::new(text.as_ref()).is_ok(), shape)
        }
        (Shape::OwnId, Piece::Text(text)) => form(text, crate::id::MenuId::new(text.as_ref()).is_ok(), shape),
        (Shape::Moment, Piece::Text(text)) => form(text, text.parse::<jiff::Timestamp>().is_ok(), shape),
        (Shape::Day, Piece::Text(text)) => form(text, text.parse::<jiff::civil::Date>().is_ok(), shape),
        (Shape::Time, Piece::Text(text)) => form(text, crate::program::TimeOfDay::new(text).is_ok(), shape),
        (Shape::NutrientKey, Piece::Text(text)) => {
            form(text, crate::nutrient::NutrientKey::new(text.as_ref()).is_ok(), shape)
        }
        (Shape::Currency, Piece::Text(text)) => form(text, crate::money::Currency::new(text).is_ok(), shape),
        _ => Err(wrong_type(shape, node.piece())),
    };
    match read {
        Ok(()) => written.push(node.piece().clone()),
        Err(finding) => {
            // Of a number that lost digits nothing more is said.
            if !report.is_broken(place) {
                report.unreadable(place, finding);
            }
            stand_in(shape, written);
        }
    }
}

/// A number as somebody enters it.
#[derive(serde::Deserialize)]
#[serde(transparent)]
#[expect(dead_code, reason = "all that is asked is whether it can be read")]
struct Entry(#[serde(with = "decimal::wire")] crate::quantity::Decimal);

fn wrong_type(shape: &Shape, found: &Piece<'_>) -> Finding {
    let value = shown(found);
    let finding = Finding::new("wrong_type", "violation.wrong_type").limit(shape.kind()).words("wanted", shape.noun());
    let finding = match (found, &value) {
        (Piece::Number(_), Some(number)) => finding.text("found", number),
        _ => finding.words("found", noun(found)),
    };
    match value {
        Some(value) => finding.value(value),
        None => finding,
    }
}

fn number(text: &str) -> Result<(), Finding> {
    match decimal::from_wire(text) {
        Some(_) => Ok(()),
        None => {
            let digits = text.strip_prefix('-').unwrap_or(text);
            let is_number = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
                && digits.bytes().any(|byte| byte.is_ascii_digit())
                && digits.bytes().filter(|byte| *byte == b'.').count() < 2;
            Err(if is_number {
                too_many_digits(text)
            } else {
                Finding::new("not_a_number", "violation.not_a_number").value(text)
            })
        }
    }
}

fn form(text: &str, is_well_formed: bool, shape: &Shape) -> Result<(), Finding> {
    if is_well_formed { Ok(()) } else { Err(malformed(text, shape)) }
}

/// A text that has not the form of its shape.
pub(super) fn malformed(text: &str, shape: &Shape) -> Finding {
    let finding = Finding::new("malformed", "violation.malformed").limit(shape.form().unwrap_or_default()).value(text);
    finding.words("wanted", shape.noun())
}

fn choice(text: &str, names: &[&str]) -> Result<(), Finding> {
    if names.contains(&text) {
        return Ok(());
    }
    let finding = match nearest(text, names.iter().copied()) {
        Some(near) => Finding::new("unknown_choice", "violation.unknown_choice_near").text("near", near),
        None => Finding::new("unknown_choice", "violation.unknown_choice"),
    };
    Err(finding.limit(names.join(", ")).value(text))
}

fn object<'a>(object: Node<'_, 'a>, record: &Record, place: &Place<'_>, report: &mut Report, written: &mut Pieces<'a>) {
    for (name, node) in object.fields() {
        if !record.fields.iter().any(|field| field.is_called(name)) {
            unknown(name, node, record, place, report);
        }
    }
    let opened = written.open();
    for field in record.fields {
        let here = place.field(field);
        let mut given = object.fields().filter(|(name, _)| field.is_called(name));
        let value = match (given.next(), given.next()) {
            (Some((first, _)), Some((second, _))) => {
                let finding = Finding::new("given_twice", "violation.given_twice").text("first", first).value(second);
                report.unreadable(&here, finding);
                Taken::StandIn
            }
            (given, _) => one(given.map(|(_, node)| node), field, written.first_text(opened), record, place, report),
        };
        let name = Piece::Text(field.name.into());
        match value {
            Taken::Nothing => {}
            Taken::StandIn => {
                written.push(name);
                stand_in(&field.shape, written);
            }
            Taken::Value(node) => {
                written.push(name);
                walk(node, &field.shape, &here, report, written);
            }
        }
    }
    written.close(opened, Piece::Object);
}

/// What is taken for a field.
enum Taken<'t, 'a> {
    Nothing,
    Value(Node<'t, 'a>),
    StandIn,
}

/// What is taken for a field that is given at most once; `tag` is the text of the record's first field.
fn one<'t, 'a>(
    given: Option<Node<'t, 'a>>,
    field: &'static Field,
    tag: Option<&str>,
    record: &Record,
    place: &Place<'_>,
    report: &mut Report,
) -> Taken<'t, 'a> {
    let here = place.field(field);
    let missing = |report: &mut Report| {
        report.unreadable(&here, Finding::new("missing", "violation.missing"));
        Taken::StandIn
    };
    match (field.presence, given) {
        (Presence::Required, None) => missing(report),
        // What is absent and what is null are the same where both may be.
        (Presence::Defaulted | Presence::Optional, None) => Taken::Nothing,
        (Presence::Optional, Some(node)) if *node.piece() == Piece::Null => Taken::Nothing,
        (Presence::With(names) | Presence::MayWith(names), given) => {
            let given = given.filter(|node| *node.piece() != Piece::Null);
            let must = matches!(field.presence, Presence::With(_));
            let has_place = tag.is_some_and(|tag| names.contains(&tag));
            match given {
                // Nobody can say what belongs to a name that could not be read.
                _ if record.fields.first().is_some_and(|tag| report.is_broken(&place.field(tag))) => {
                    report.mark(&here);
                    if has_place && must { Taken::StandIn } else { Taken::Nothing }
                }
                Some(node) if has_place => Taken::Value(node),
                None if has_place && must => missing(report),
                Some(node) => {
                    let finding = Finding::new("out_of_place", "violation.out_of_place").limit(names.join(", "));
                    report.unreadable(&here, shown(node.piece()).into_iter().fold(finding, Finding::value));
                    Taken::Nothing
                }
                None => Taken::Nothing,
            }
        }
        (_, Some(node)) => Taken::Value(node),
    }
}

fn unknown(name: &str, node: Node<'_, '_>, record: &Record, place: &Place<'_>, report: &mut Report) {
    if report.is_full() {
        return;
    }
    let finding = match nearest(name, record.fields.iter().map(|field| field.name)) {
        Some(near) => Finding::new("unknown_field", "violation.unknown_field_near").limit(near),
        None => Finding::new("unknown_field", "violation.unknown_field"),
    };
    let finding = finding.text("record", record.name);
    report.unreadable(&place.unknown(name), shown(node.piece()).into_iter().fold(finding, Finding::value));
}

/// Writes something that can be read in place of what cannot. It is never checked, nor returned.
fn stand_in(shape: &Shape, written: &mut Pieces<'_>) {
    let text = match shape {
        Shape::Text(_) => "",
        Shape::Id | Shape::OwnId | Shape::NutrientKey => "x",
        Shape::Day => "1970-01-01",
        Shape::Time => "00:00",
        Shape::Moment => "1970-01-01T00:00:00Z",
        Shape::Currency => "IDR",
        Shape::Choice(names) => names().first().copied().unwrap_or_default(),
        Shape::Flag => return written.push(Piece::Flag(false)),
        Shape::Count(_) | Shape::Number(_) | Shape::Measured => return written.push(Piece::Number(0.into())),
        Shape::List(..) => return written.push(Piece::List(0)),
        Shape::Record(record) => {
            let opened = written.open();
            for field in record.fields {
                // The first name of a choice is the one whose stand-in is read.
                let is_required = match field.presence {
                    Presence::Required => true,
                    Presence::With(names) => written.first_text(opened).is_some_and(|tag| names.contains(&tag)),
                    Presence::Defaulted | Presence::Optional | Presence::MayWith(_) => false,
                };
                if is_required {
                    written.push(Piece::Text(field.name.into()));
                    stand_in(&field.shape, written);
                }
            }
            return written.close(opened, Piece::Object);
        }
    };
    written.push(Piece::Text(text.into()));
}
