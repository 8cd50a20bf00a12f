//! An axis that ends at round numbers: for bars from zero, for marks wherever their values lie.

use super::scale::power_of_ten;

/// An axis from one tick to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// Where it begins: zero, or the tick below the lowest value.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    step: f64,
}

/// Tick distances that people count in, in parts of a hundred.
const STEPS: [f64; 5] = [1.0, 2.0, 5.0, 10.0, 20.0];
/// More ticks than that would touch on a narrow screen.
const MOST_STEPS: f64 = 6.0;
/// Zero is near where the values fill at least this part of the way to it: a quarter.
const NEAR: f64 = 4.0;
/// Room on either side of values that lie far from zero, in parts of their spread.
const ROOM: f64 = 0.25;
/// Room on either side of a value that stands alone, in parts of itself.
const ROOM_ALONE: f64 = 0.04;

impl Span {
    /// Covers zero and all values.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        let ends = |(low, high): (f64, f64), value: f64| (low.min(value), high.max(value));
        let (low, high) = values.into_iter().filter(|value| value.is_finite()).fold((0.0, 0.0), ends);
        Self::covering(low, if high > low { high } else { 1.0 })
    }

    /// Covers all values and some room around them; zero too where it lies near them. No end lies beyond `most`.
    pub fn around(values: &[f64], most: Option<f64>) -> Self {
        let low = values.iter().copied().fold(f64::MAX, f64::min);
        let high = values.iter().copied().fold(f64::MIN, f64::max);
        let (spread, size) = (high - low, low.abs().max(high.abs()));
        if values.is_empty() || low <= 0.0 && high >= 0.0 || spread * NEAR >= size {
            return Self::of(values.iter().copied());
        }
        let room = if spread > 0.0 { spread * ROOM } else { size * ROOM_ALONE };
        let most = most.unwrap_or(f64::MAX);
        Self::covering(low - room, (high + room).min(most).max(high))
    }

    fn covering(low: f64, high: f64) -> Self {
        let hundredth = power_of_ten(high - low) / 10.0;
        let outward = |step: f64| ((low / step).floor(), (high / step).ceil());
        let fits = |step: &f64| {
            let (from, to) = outward(*step);
            to - from <= MOST_STEPS
        };
        let step = STEPS.into_iter().map(|step| step * hundredth).find(fits).unwrap_or(hundredth * 50.0);
        let (from, to) = outward(step);
        Self { from: from * step, to: to * step, step }
    }

    /// Both ends.
    pub fn ends(&self) -> (f64, f64) {
        (self.from, self.to)
    }

    /// Ticks from end to end, zero among them.
    pub fn ticks(&self) -> Vec<f64> {
        let first = (self.from / self.step).round();
        std::iter::successors(Some(first), |at| Some(at + 1.0))
            .map(|at| at * self.step)
            .take_while(|tick| *tick <= self.to + self.step / 2.0)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_covers_zero_and_its_values_with_a_handful_of_ticks() {
        for values in [vec![100.0, 0.35], vec![5.56], vec![-1.2, 4.4], vec![-7.0, -0.5], vec![0.003], vec![9_999.0]] {
            let span = Span::of(values.clone());
            assert!(values.iter().all(|value| (span.from..=span.to).contains(value)), "{values:?}: {span:?}");
            let ticks = span.ticks();
            assert!(ticks.contains(&0.0), "{values:?}: {ticks:?}");
            assert!((2..=7).contains(&ticks.len()), "{values:?}: {ticks:?}");
        }
    }

    #[test]
    fn shares_stand_on_a_whole_of_a_hundred() {
        let span = Span::of([100.0, 86.15]);
        assert_eq!(span.ticks(), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(span.ends(), (0.0, 100.0));
    }

    #[test]
    fn an_axis_of_marks_has_zero_only_where_it_is_near() {
        for (values, most, ends) in [
            (vec![8.5, 5.56, 7.5], None, (0.0, 10.0)),
            (vec![9.0, -9.2, 8.0], None, (-10.0, 10.0)),
            (vec![20_000.0, 20_000.0, 19_515.0], None, (19_200.0, 20_200.0)),
            (vec![95.0, 95.0, 95.0], Some(100.0), (90.0, 100.0)),
            (vec![97.5, 96.5, 96.5], Some(100.0), (96.0, 98.0)),
            (vec![98.0], Some(100.0), (94.0, 100.0)),
        ] {
            let span = Span::around(&values, most);
            assert_eq!(span.ends(), ends, "{values:?}");
            assert!((2..=8).contains(&span.ticks().len()), "{values:?}: {:?}", span.ticks());
        }
    }

    #[test]
    fn nothing_has_an_axis_too() {
        assert_eq!(Span::of([]).ends(), (0.0, 1.0));
    }
}
