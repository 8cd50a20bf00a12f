//! What the format allows and a careful reader would ask about.

use chi_tieu::domain::{
    Agreement, Assessment, ComputedVerdict, Dataset, Direction, Group, GroupKind, Period, Reading, UnitKind, Verdict,
};
use serde_json::{Value, json};
use std::fmt;

/// Something worth a second look: its kind for programs, where it is, and what it is.
pub struct Remark {
    pub kind: &'static str,
    /// A JSON pointer; empty where it is about the whole file.
    pub path: String,
    pub message: String,
}

impl Remark {
    pub fn json(&self) -> Value {
        json!({ "kind": self.kind, "path": self.path, "message": self.message })
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the dataset" } else { &self.path };
        write!(f, "{path}: {}", self.message)
    }
}

/// All of them.
pub fn remarks(dataset: &Dataset) -> Vec<Remark> {
    let mut found = Vec::new();
    for (at, period) in dataset.periods.iter().enumerate() {
        if !dataset.indicators().any(|indicator| indicator.reading(&period.id).place().is_some()) {
            let message = format!("no indicator has a figure for the period {}", period.id);
            found.push(Remark { kind: "empty-period", path: format!("/periods/{at}"), message });
        }
        for (group_at, group) in dataset.groups.iter().enumerate() {
            found.extend(whole(group, period).map(|message| Remark {
                kind: "shares",
                path: format!("/groups/{group_at}"),
                message,
            }));
        }
    }
    found.extend(dataset.assessments().iter().flat_map(|assessment| judged(dataset, assessment)));
    found.extend(counted(dataset));
    found
}

/// What is odd about the shares of a group in a period: they cannot make a whole.
fn whole(group: &Group, period: &Period) -> Option<String> {
    if group.kind != GroupKind::Composition {
        return None;
    }
    let parts = group.parts();
    let quantities: Vec<_> = parts.iter().filter_map(|part| part.reading(&period.id).quantity()).collect();
    if quantities.is_empty() {
        return None;
    }
    if quantities.len() < parts.len() {
        return Some(format!("{}: not all shares are stated", period.id));
    }
    let (low, high) = quantities.iter().fold((0.into(), 0.into()), |(low, high), quantity| {
        let (first, last): (chi_tieu::domain::Decimal, _) = (quantity.decimal, quantity.last());
        (low + first, high + last)
    });
    let hundred = chi_tieu::domain::Decimal::ONE_HUNDRED;
    let is_open = quantities.iter().any(|quantity| quantity.relation.is_bound() || quantity.approximate);
    let message = if low == high {
        format!("{}: the shares add up to {low}", period.id)
    } else {
        format!("{}: the shares add up to between {low} and {high}", period.id)
    };
    (!is_open && !(low..=high).contains(&hundred)).then_some(message)
}

/// Verdicts against the rule, and what makes a direction look odd.
fn judged(dataset: &Dataset, assessment: &Assessment) -> Vec<Remark> {
    let indicator = &assessment.indicator;
    // In the order of the groups, in which files have their rows.
    let place = dataset.position(&indicator.id).unwrap_or_default();
    let path = |field: &str| format!("/indicators/{place}/{field}");
    let mut found = Vec::new();
    if let (Agreement::Differs, Some(official)) = (assessment.agreement, assessment.official()) {
        let computed = match assessment.check.verdict {
            ComputedVerdict::Reached(verdict) => verdict.slug(),
            _ => "open",
        };
        let message = format!(
            "{}: the document says “{}” ({}), the figures say {computed}",
            indicator.id,
            official.printed,
            official.class.slug()
        );
        found.push(Remark { kind: "verdict", path: path("verdict"), message });
        // Beyond the plan by its word and short of it by the figures, or the reverse: with the other direction they agree.
        let is_turned = matches!(
            (official.class, assessment.check.verdict),
            (Verdict::Exceeded, ComputedVerdict::Reached(Verdict::Missed))
                | (Verdict::Missed, ComputedVerdict::Reached(Verdict::Exceeded))
        );
        if is_turned && indicator.direction != Direction::Neutral {
            let message = format!("{}: the verdict would fit the other direction", indicator.id);
            found.push(Remark { kind: "direction", path: path("direction"), message });
        }
    }
    for (period, reading) in &indicator.readings {
        if let Reading::Worded(words) = reading
            && words.text.vi.contains(|letter: char| letter.is_ascii_digit())
        {
            let message =
                format!("{}: words with a number, “{}”, with which nothing is calculated", indicator.id, words.text.vi);
            found.push(Remark { kind: "number-in-words", path: path(&format!("values/{period}")), message });
        }
    }
    if indicator.unit.kind == UnitKind::Percent && indicator.unit.name.vi.contains('‰') {
        let message =
            format!("{}: a unit per mille of the kind percent: its gaps would be percentage points", indicator.id);
        found.push(Remark { kind: "unit", path: path("unit"), message });
    }
    found
}

/// Rows that the document counts and the file does not have.
fn counted(dataset: &Dataset) -> Option<Remark> {
    let stated = dataset.stated_counts.as_ref()?;
    let rows = dataset.groups.len();
    (usize::from(stated.of) != rows).then(|| Remark {
        kind: "count",
        path: "/verdicts/reported/of".to_owned(),
        message: format!("the document counts {} indicators, the file has {rows} numbered rows", stated.of),
    })
}
