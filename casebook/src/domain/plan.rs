//! The time plan: how the minutes of a session fall over its phases. A proposal the group can stretch.
//!
//! Columns for 30, 75 and 120 minutes come from the method; other lengths lie on the line between them.
use crate::domain::lens::Lens;
use crate::domain::phase::Phase;
use serde::{Deserialize, Serialize};

/// Minutes of one column of the method's table.
struct Column {
    total: f64,
    arrive: f64,
    case: f64,
    first_thought: f64,
    write: f64,
    open: f64,
    talk: f64,
    own_picture: f64,
    harvest: f64,
}

const COLUMNS: [Column; 3] = [
    Column {
        total: 30.0,
        arrive: 3.0,
        case: 5.0,
        first_thought: 1.0,
        write: 6.0,
        open: 2.0,
        talk: 8.0,
        own_picture: 3.0,
        harvest: 2.0,
    },
    Column {
        total: 75.0,
        arrive: 7.0,
        case: 12.0,
        first_thought: 1.0,
        write: 12.0,
        open: 8.0,
        talk: 26.0,
        own_picture: 5.0,
        harvest: 4.0,
    },
    Column {
        total: 120.0,
        arrive: 10.0,
        case: 20.0,
        first_thought: 2.0,
        write: 20.0,
        open: 12.0,
        talk: 42.0,
        own_picture: 8.0,
        harvest: 6.0,
    },
];

/// Part of the talk that is held at the lenses; the rest is for comparing.
const TALK_AT_LENSES: f64 = 0.4;

/// What one phase is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanStep {
    /// The phase.
    pub phase: Phase,
    /// Its time in seconds.
    pub seconds: u32,
    /// Of which silent writing, in seconds.
    pub writing_seconds: u32,
}

/// The plan of a session of `minutes` that looks through `lenses`. Lenses not chosen get no time.
/// The steps add up to the whole within ten seconds.
pub fn plan(minutes: u16, lenses: &[Lens]) -> Vec<PlanStep> {
    let column = column_for(f64::from(minutes));
    let scale = f64::from(minutes) / sum(&column);
    #[allow(clippy::cast_precision_loss)] // at most five lenses
    let lens_share = 1.0 / lenses.len().max(1) as f64;
    Phase::ALL
        .into_iter()
        .map(|phase| {
            let (whole, writing) = match phase {
                Phase::Aankomen => (column.arrive, 0.0),
                Phase::Casus => (column.case + column.first_thought, column.first_thought),
                Phase::Vergelijken if lenses.is_empty() => (column.write + column.open + column.talk, 0.0),
                Phase::Vergelijken => (column.talk * (1.0 - TALK_AT_LENSES), 0.0),
                Phase::EigenBeeld => (column.own_picture, column.own_picture),
                Phase::Oogst => (column.harvest, 0.0),
                lens if lens.lens().is_some_and(|lens| lenses.contains(&lens)) => (
                    (column.write + column.open + column.talk * TALK_AT_LENSES) * lens_share,
                    column.write * lens_share,
                ),
                _ => (0.0, 0.0),
            };
            PlanStep { phase, seconds: seconds(whole * scale), writing_seconds: seconds(writing * scale) }
        })
        .collect()
}

/// The column on the line through the two nearest; beyond the ends, the nearest one, to be scaled.
fn column_for(minutes: f64) -> Column {
    let [short, middle, long] = &COLUMNS;
    let (from, to) = if minutes <= middle.total { (short, middle) } else { (middle, long) };
    let part = ((minutes - from.total) / (to.total - from.total)).clamp(0.0, 1.0);
    let on = |pick: fn(&Column) -> f64| pick(from) + (pick(to) - pick(from)) * part;
    Column {
        total: on(|c| c.total),
        arrive: on(|c| c.arrive),
        case: on(|c| c.case),
        first_thought: on(|c| c.first_thought),
        write: on(|c| c.write),
        open: on(|c| c.open),
        talk: on(|c| c.talk),
        own_picture: on(|c| c.own_picture),
        harvest: on(|c| c.harvest),
    }
}

fn sum(column: &Column) -> f64 {
    column.arrive
        + column.case
        + column.first_thought
        + column.write
        + column.open
        + column.talk
        + column.own_picture
        + column.harvest
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // at most 480 minutes, never negative
fn seconds(minutes: f64) -> u32 {
    (minutes * 60.0).round() as u32
}

#[cfg(test)]
mod tests {
    use crate::domain::lens::Lens;
    use crate::domain::phase::Phase;
    use crate::domain::plan::plan;

    fn total(minutes: u16, lenses: &[Lens]) -> u32 {
        plan(minutes, lenses).iter().map(|step| step.seconds).sum()
    }

    #[test]
    fn the_steps_add_up_to_the_minutes_the_group_has() {
        for minutes in [10, 30, 45, 60, 75, 90, 120, 180, 480] {
            for lenses in [&Lens::ALL[..], &Lens::ALL[..2], &[]] {
                let off = total(minutes, lenses).abs_diff(u32::from(minutes) * 60);
                assert!(off <= 10, "{minutes} minutes with {} lenses is {off} seconds off", lenses.len());
            }
        }
    }

    #[test]
    fn the_columns_of_the_method_are_kept() {
        let of = |minutes, phase| {
            plan(minutes, &Lens::ALL).into_iter().find(|step| step.phase == phase).map(|step| step.seconds)
        };
        assert_eq!(of(30, Phase::Aankomen), Some(180));
        assert_eq!(of(75, Phase::Aankomen), Some(420));
        assert_eq!(of(120, Phase::Oogst), Some(360));
    }

    #[test]
    fn a_lens_that_is_not_chosen_gets_no_time() {
        let steps = plan(30, &[Lens::Deugden]);
        assert!(steps.iter().all(|step| step.phase != Phase::Kennis || step.seconds == 0));
    }
}
