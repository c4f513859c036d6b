use super::nearest::nearest_first;
use super::value::Value;
use crate::finding::{Finding, settings as codes};
use crate::place::Place;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The file as text, and the name it is known by.
#[derive(Debug)]
pub struct Source<'t> {
    pub file: &'t Arc<str>,
    pub text: &'t str,
}

impl<'t> Source<'t> {
    /// The line a byte stands on, counted from one.
    pub fn line(&self, offset: usize) -> u32 {
        let breaks = self.text.get(..offset).unwrap_or_default().matches('\n').count();
        u32::try_from(breaks).map_or(u32::MAX, |breaks| breaks + 1)
    }

    pub fn place(&self, offset: usize) -> Place {
        Place::line(self.file, self.line(offset))
    }

    /// The first line of what is written there.
    pub fn written(&self, span: Range<usize>) -> &'t str {
        self.text.get(span).and_then(|text| text.lines().next()).unwrap_or_default().trim()
    }
}

/// A section of the file. What is asked for is what it may hold; the rest is unknown.
#[derive(Debug)]
pub struct Keys<'t, 'f> {
    source: &'t Source<'t>,
    /// Name of the section with a full stop, or nothing at the top: `kommune.`.
    prefix: String,
    /// Where it begins, for findings about the section as a whole.
    line: u32,
    table: Option<&'t DeTable<'t>>,
    asked: Vec<&'static str>,
    findings: &'f mut Vec<Finding>,
}

impl<'t, 'f> Keys<'t, 'f> {
    pub fn new(
        source: &'t Source<'t>,
        table: &'t DeTable<'t>,
        findings: &'f mut Vec<Finding>,
    ) -> Self {
        Self {
            source,
            prefix: String::new(),
            line: 1,
            table: Some(table),
            asked: Vec::new(),
            findings,
        }
    }

    /// The value under a key, read; a finding and nothing when it is wrong.
    pub fn read<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(Value<'_>) -> Result<T, Finding>,
    ) -> Option<T> {
        self.asked.push(key);
        let (name, content) = self.table?.get_key_value(key)?;
        self.value(name, content, read)
    }

    /// A section below this one, empty when it is left out.
    pub fn section<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Keys<'t, '_>) -> T,
    ) -> T {
        self.asked.push(key);
        let Some((name, content)) = self.table.and_then(|table| table.get_key_value(key)) else {
            return self.below(key, 0, None, read);
        };
        let table = content.get_ref().as_table();
        if table.is_none() {
            self.value(name, content, |value| Err::<(), _>(value.is(&codes::NOT_A_SECTION)));
        }
        self.below(key, name.span().start, table, read)
    }

    /// The sections of a list (`[[tabell]]`).
    pub fn list<T>(&mut self, key: &'static str, read: impl Fn(&mut Keys<'t, '_>) -> T) -> Vec<T> {
        self.asked.push(key);
        let Some((name, content)) = self.table.and_then(|table| table.get_key_value(key)) else {
            return Vec::new();
        };
        let tables: Option<Vec<_>> = content.get_ref().as_array().and_then(|items| {
            let table = |item: &'t Spanned<DeValue<'t>>| Some((item, item.get_ref().as_table()?));
            items.iter().map(table).collect()
        });
        let Some(tables) = tables else {
            let finding = Finding::new(&codes::NOT_A_LIST).at(self.source.place(name.span().start));
            self.findings.push(finding.with("key", key));
            return Vec::new();
        };
        tables
            .into_iter()
            .map(|(item, table)| self.below(key, item.span().start, Some(table), &read))
            .collect()
    }

    /// Every key of the section with its value, for sections whose keys are years or columns.
    pub fn every<K, T>(
        &mut self,
        read: impl Fn(&str, Value<'_>) -> Result<(K, T), Finding>,
    ) -> Vec<(K, T)> {
        let Some(table) = self.table.take() else { return Vec::new() };
        table
            .iter()
            .filter_map(|(name, content)| {
                self.value(name, content, |value| read(name.get_ref(), value))
            })
            .collect()
    }

    /// The other keys of the section, each with a section below it, for sections whose keys are
    /// years.
    pub fn every_section<K, T>(
        &mut self,
        key: impl Fn(&str, Value<'_>) -> Result<K, Finding>,
        read: impl Fn(&mut Keys<'t, '_>) -> Option<T>,
    ) -> Vec<(K, T)> {
        let Some(table) = self.table.take() else { return Vec::new() };
        let mut found = Vec::new();
        for (name, content) in table {
            if self.asked.contains(&name.get_ref().as_ref()) {
                continue;
            }
            let Some(known) = self.value(name, content, |value| key(name.get_ref(), value)) else {
                continue;
            };
            let below = content.get_ref().as_table();
            if below.is_none() {
                self.value(name, content, |value| Err::<(), _>(value.is(&codes::NOT_A_SECTION)));
            }
            let offset = name.span().start;
            if let Some(below) = self.below(name.get_ref(), offset, below, &read) {
                found.push((known, below));
            }
        }
        found
    }

    /// Whether the section is there and has this key, right or wrong.
    pub fn has(&self, key: &str) -> bool {
        self.table.is_some_and(|table| table.contains_key(key))
    }

    /// Demands a key of a section that is there.
    pub fn require(&mut self, key: &str) {
        if self.table.is_some() && !self.has(key) {
            let key = format!("{}{key}", self.prefix);
            self.report(Finding::new(&codes::MISSING_KEY).with("key", key));
        }
    }

    /// Where the section begins.
    pub fn line(&self) -> u32 {
        self.line
    }

    pub fn place(&self) -> Place {
        Place::line(self.source.file, self.line)
    }

    /// Adds a finding about the section as a whole, or about the place it already names.
    pub fn report(&mut self, finding: Finding) {
        let place = finding.place.clone();
        let place = place.unwrap_or_else(|| self.place());
        self.findings.push(finding.at(place));
    }

    fn below<T>(
        &mut self,
        key: &str,
        offset: usize,
        table: Option<&'t DeTable<'t>>,
        read: impl FnOnce(&mut Keys<'t, '_>) -> T,
    ) -> T {
        let mut keys = Keys {
            source: self.source,
            prefix: format!("{}{key}.", self.prefix),
            line: self.source.line(offset),
            table,
            asked: Vec::new(),
            findings: self.findings,
        };
        let value = read(&mut keys);
        keys.refuse_the_rest();
        value
    }

    /// Names the keys nobody asked for.
    pub fn refuse_the_rest(&mut self) {
        for (name, _) in self.table.into_iter().flatten() {
            if !self.asked.contains(&name.get_ref().as_ref()) {
                let finding =
                    Finding::new(&codes::UNKNOWN_KEY).at(self.source.place(name.span().start));
                let found = name.get_ref();
                let known = nearest_first(found, &self.asked);
                self.findings.push(finding.with("found", found.as_ref()).with("known", known));
            }
        }
    }

    fn value<T>(
        &mut self,
        name: &Spanned<std::borrow::Cow<'_, str>>,
        content: &Spanned<DeValue<'_>>,
        read: impl FnOnce(Value<'_>) -> Result<T, Finding>,
    ) -> Option<T> {
        let value = Value {
            file: self.source.file,
            key: &format!("{}{}", self.prefix, name.get_ref()),
            line: self.source.line(name.span().start),
            content: content.get_ref(),
            written: self.source.written(content.span()),
        };
        read(value).map_err(|finding| self.findings.push(finding)).ok()
    }
}
