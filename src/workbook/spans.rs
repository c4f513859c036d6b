/// Ranges of row or column numbers, kept as they are stated: a file may hide a million rows in
/// forty bytes.
#[derive(Debug, Default)]
pub(super) struct Spans(Vec<(u32, u32)>);

impl Spans {
    /// Adds first to last, both included.
    pub fn add(&mut self, first: u32, last: u32) {
        if first <= last {
            self.0.push((first, last));
        }
    }

    /// Moves all spans up by so many numbers.
    pub fn shift(&mut self, by: u32) {
        for (first, last) in &mut self.0 {
            *first = first.saturating_add(by);
            *last = last.saturating_add(by);
        }
    }

    /// Those of the numbers, which come in rising order, that lie in a span.
    pub fn among(mut self, numbers: impl IntoIterator<Item = u32>) -> Vec<u32> {
        self.0.sort_unstable();
        let mut spans = self.0.into_iter().peekable();
        let mut reach = None;
        let mut inside = Vec::new();
        for number in numbers {
            while let Some((_, last)) = spans.next_if(|(first, _)| *first <= number) {
                reach = reach.max(Some(last));
            }
            if reach >= Some(number) {
                inside.push(number);
            }
        }
        inside
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(spans: &[(u32, u32)], numbers: &[u32], expected: &[u32]) {
        let mut all = Spans::default();
        for (first, last) in spans {
            all.add(*first, *last);
        }
        assert_eq!(all.among(numbers.iter().copied()), expected);
    }

    #[test]
    fn numbers_inside_a_span_are_found() {
        check(&[], &[0, 1], &[]);
        check(&[(1, 1)], &[0, 1, 2], &[1]);
        check(&[(5, 1_048_575), (0, 0)], &[0, 4, 5, 900], &[0, 5, 900]);
        check(&[(0, 9), (2, 3)], &[1, 2, 5, 10], &[1, 2, 5]);
        check(&[(3, 2)], &[2, 3], &[]);
    }
}
