/// Text of a page as a browser shows it: runs of white space are one space, breaks are lines.
#[derive(Debug, Default)]
pub(super) struct Text {
    text: String,
    /// What stands between what is there and what comes.
    gap: Gap,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Space,
    /// Where a block begins or ends.
    Line,
}

impl Text {
    /// Adds what stands between two tags.
    pub fn add(&mut self, text: &str) {
        for c in text.chars() {
            if matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}') {
                self.gap = self.gap.max(Gap::Space);
            } else {
                self.close_gap();
                self.text.push(c);
            }
        }
    }

    /// A line break that is shown even beside another.
    pub fn line_break(&mut self) {
        self.gap = Gap::None;
        self.text.push('\n');
    }

    /// The beginning or end of a block.
    pub fn block(&mut self) {
        self.gap = Gap::Line;
    }

    pub fn shown(&self) -> &str {
        self.text.trim_matches(['\n', ' '])
    }

    fn close_gap(&mut self) {
        let at_start = self.text.is_empty() || self.text.ends_with('\n');
        match self.gap {
            Gap::Space if !at_start => self.text.push(' '),
            Gap::Line if !at_start => self.text.push('\n'),
            _ => {}
        }
        self.gap = Gap::None;
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn white_space_is_shown_as_a_browser_does() {
        let mut text = Text::default();
        text.add("\n  Lege \t");
        text.add(" nr");
        text.add(".\n1  ");
        text.line_break();
        text.add(" ny linje");
        text.block();
        text.block();
        text.add("11\u{a0}000 ");
        text.line_break();
        assert_eq!(text.shown(), "Lege nr. 1\nny linje\n11\u{a0}000");
    }
}
