//! A symmetric axis around zero that most values fill and outliers do not crush.

/// The half-width of an axis from −limit to +limit, and its tick distance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Values beyond this are clipped: drawn as an arrow at the edge with their number.
    pub limit: f64,
    /// Distance between ticks.
    pub step: f64,
}

/// Numbers people count in, within one power of ten, each with a tick distance that divides it.
const NICE: [(f64, f64); 7] = [(1.0, 0.5), (1.5, 0.5), (2.0, 1.0), (3.0, 1.0), (4.0, 2.0), (6.0, 2.0), (10.0, 5.0)];

impl Scale {
    /// Covers nine tenths of the values that are not zero, and all of them where that costs little room.
    ///
    /// ```
    /// use chi_tieu::charts::Scale;
    /// assert_eq!(Scale::of([0.5, -1.0, 2.0, 3.0, -2.5, 90.0]).limit, 3.0);
    /// assert_eq!(Scale::of([]).limit, 1.0);
    /// ```
    pub fn of(values: impl IntoIterator<Item = f64>) -> Self {
        // In ascending order. A sort would bring its code into the first download.
        let mut sizes: Vec<f64> = Vec::new();
        for size in values.into_iter().map(f64::abs).filter(|size| *size > 0.0 && size.is_finite()) {
            sizes.insert(sizes.partition_point(|smaller| *smaller < size), size);
        }
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "small counts"
        )]
        let rank = ((sizes.len() as f64) * 0.9).floor() as usize;
        let usual = sizes.get(rank.saturating_sub(1)).copied().unwrap_or(1.0);
        let largest = sizes.last().copied().unwrap_or(usual);
        Self::covering(if largest <= usual * 1.6 { largest } else { usual })
    }

    fn covering(size: f64) -> Self {
        let power = power_of_ten(size);
        let (limit, step) = NICE.into_iter().find(|(limit, _)| limit * power >= size).unwrap_or((10.0, 5.0));
        Self { limit: limit * power, step: step * power }
    }

    /// A value moved to the edge when it lies beyond.
    pub fn clamp(&self, value: f64) -> f64 {
        // `clamp` would panic with both numbers printed, and bring their printer into the first download.
        value.max(-self.limit).min(self.limit)
    }

    /// Which edge a value lies beyond: −1, 0 or +1.
    pub fn beyond(&self, value: f64) -> i8 {
        if value > self.limit {
            1
        } else if value < -self.limit {
            -1
        } else {
            0
        }
    }

    /// Ticks from edge to edge, zero among them.
    pub fn ticks(&self) -> Vec<f64> {
        let half: Vec<f64> = std::iter::successors(Some(self.step), |tick| Some(tick + self.step))
            .take_while(|tick| *tick <= self.limit * 1.001)
            .collect();
        half.iter().rev().map(|tick| -tick).chain([0.0]).chain(half.iter().copied()).collect()
    }
}

/// The largest power of ten that is not above a size. Multiplying costs less code than a logarithm.
pub(super) fn power_of_ten(size: f64) -> f64 {
    let up = std::iter::successors(Some(1.0), |power| Some(power * 10.0)).take_while(|power| *power <= size);
    let down = || std::iter::successors(Some(0.1), |power| Some(power / 10.0)).take(12).find(|power| *power <= size);
    up.last().or_else(down).unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_symmetric_and_reach_the_edges_or_the_last_step_within() {
        for size in [0.03, 0.7, 1.0, 4.37, 18.2, 171.0, 9_999.0] {
            let scale = Scale::covering(size);
            let ticks = scale.ticks();
            assert!(scale.limit >= size, "{size}");
            assert!(ticks.contains(&0.0), "{size}");
            for tick in &ticks {
                assert!(tick.abs() <= scale.limit * 1.001, "{size}: {tick}");
                assert!(ticks.contains(&-tick), "{size}: {tick}");
            }
        }
    }

    #[test]
    fn one_outlier_is_clipped_and_says_on_which_side() {
        let scale = Scale::of([1.0, 1.0, 2.0, 3.0, 3.0, -18.2]);
        assert_eq!(scale.beyond(-18.2), -1);
        assert!((scale.clamp(-18.2) + scale.limit).abs() < f64::EPSILON);
        assert_eq!(scale.beyond(3.0), 0);
    }
}
