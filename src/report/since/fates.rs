use crate::development::{self, Fates};
use crate::earlier::{EarlierFinding, Snapshot};
use crate::finding::{Finding, Severity, by_code};
use crate::language::Arg;
use crate::report::context::Context;
use crate::report::wording::{self, NO_VALUE};
use crate::report::{Audience, Block, Cell, Column, Format, Row, SheetTable};

/// Rows in the appendix; the workbook has them all.
const MOST_ON_PAGE: usize = 20;

/// What became of the findings of last time; nothing when there were none and are none.
pub(super) fn blocks(cx: &Context<'_>, last: &Snapshot) -> Vec<Block> {
    let fates = development::fates(last, cx.analysis);
    let counted: Vec<String> =
        [grave(cx, &fates), notes(cx, &fates)].into_iter().flatten().collect();
    if counted.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(cx.text("heading-fates")), Block::Text(counted.join(" "))];
    let rows = rows(cx, &fates);
    if !rows.is_empty() {
        blocks.push(Block::Table(table(cx, rows)));
    }
    blocks
}

const fn is_grave(severity: Severity) -> bool {
    !matches!(severity, Severity::Note)
}

/// How many are solved, are still there, are new and cannot be told of.
struct Counts {
    solved: usize,
    unseen: usize,
    still: usize,
    new: usize,
}

impl Counts {
    fn of(fates: &Fates<'_>, counts: impl Fn(Severity) -> bool) -> Self {
        let told = |list: &[&EarlierFinding]| list.iter().filter(|f| counts(f.severity)).count();
        let now = |list: &[&Finding]| list.iter().filter(|f| counts(f.severity())).count();
        Self {
            solved: told(&fates.solved),
            unseen: told(&fates.unseen),
            still: now(&fates.still),
            new: now(&fates.new),
        }
    }

    const fn before(&self) -> usize {
        self.solved + self.unseen + self.still
    }

    /// "2 er borte, 1 står fortsatt og 1 er nytt": what there is none of is left out.
    fn parts(&self, cx: &Context<'_>) -> String {
        let part = |key: &str, count: usize| {
            (count > 0).then(|| cx.with(key, &[("count", Arg::Count(count))]))
        };
        let parts = [
            part("fates-solved", self.solved),
            part("fates-still", self.still),
            part("fates-unseen", self.unseen),
            part("fates-new", self.new),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        cx.numbers().list(&parts)
    }
}

/// Errors and warnings together.
fn grave(cx: &Context<'_>, fates: &Fates<'_>) -> Option<String> {
    sentence(cx, "fates-grave", &Counts::of(fates, is_grave))
}

fn notes(cx: &Context<'_>, fates: &Fates<'_>) -> Option<String> {
    sentence(cx, "fates-notes", &Counts::of(fates, |severity| !is_grave(severity)))
}

fn sentence(cx: &Context<'_>, key: &str, counts: &Counts) -> Option<String> {
    let any = counts.before() + counts.new > 0;
    let before = ("count", Arg::Count(counts.before()));
    any.then(|| cx.with(key, &[before, ("parts", Arg::Text(counts.parts(cx)))]))
}

/// Errors and warnings, the new ones first.
fn rows(cx: &Context<'_>, fates: &Fates<'_>) -> Vec<Row> {
    let now = |key: &'static str, findings: &[&Finding]| {
        let grave = findings.iter().filter(|finding| is_grave(finding.severity()));
        grave.map(|finding| Row::body(of_now(cx, key, finding))).collect::<Vec<_>>()
    };
    let told = |key: &'static str, findings: &[&EarlierFinding]| {
        let grave = findings.iter().filter(|finding| is_grave(finding.severity));
        grave.map(|finding| Row::body(of_earlier(cx, key, finding))).collect::<Vec<_>>()
    };
    [
        now("fate-new", &fates.new),
        now("fate-still", &fates.still),
        told("fate-solved", &fates.solved),
        told("fate-unseen", &fates.unseen),
    ]
    .concat()
}

fn of_now(cx: &Context<'_>, fate: &str, finding: &Finding) -> Vec<Cell> {
    let place = finding.place.as_ref();
    let place =
        place.map_or_else(|| cx.text("place-whole-run"), |place| wording::place(place, cx.texts));
    cells(cx, fate, finding.code(), finding.severity(), place)
}

fn of_earlier(cx: &Context<'_>, fate: &str, finding: &EarlierFinding) -> Vec<Cell> {
    cells(cx, fate, &finding.code, finding.severity, place(cx, finding))
}

fn cells(cx: &Context<'_>, fate: &str, code: &str, severity: Severity, place: String) -> Vec<Cell> {
    // A code of another version may have no words here.
    let title = by_code(code).map(|entry| wording::code_title(entry.code, cx.texts));
    vec![
        Cell::text(code),
        Cell::text(cx.text(fate)),
        Cell::text(wording::severity(severity, cx.texts)),
        Cell::text(place),
        Cell::text(title.unwrap_or_else(|| NO_VALUE.to_owned())),
    ]
}

/// Where an earlier finding stood, in the words of [`wording::place`].
fn place(cx: &Context<'_>, finding: &EarlierFinding) -> String {
    let Some(file) = finding.file.as_deref() else { return cx.text("place-whole-run") };
    let with = |key: &str, more: &[(&str, &str)]| {
        let more = more.iter().map(|(name, text)| (*name, Arg::from(*text)));
        cx.with(key, &std::iter::once(("file", Arg::from(file))).chain(more).collect::<Vec<_>>())
    };
    match (finding.sheet.as_deref(), finding.cell.as_deref()) {
        (Some(sheet), Some(cells)) => {
            let key = if cells.contains(':') { "place-cells" } else { "place-cell" };
            with(key, &[("sheet", sheet), ("cells", cells)])
        }
        (Some(sheet), None) => with("place-sheet", &[("sheet", sheet)]),
        (None, Some(line)) => with("place-line", &[("line", line)]),
        (None, None) => file.to_owned(),
    }
}

fn table(cx: &Context<'_>, rows: Vec<Row>) -> SheetTable {
    let rest = rows.len().saturating_sub(MOST_ON_PAGE);
    let table = SheetTable {
        audience: Audience::Both,
        sheet: cx.text("sheet-fates"),
        name: "Funn_siden_sist".to_owned(),
        caption: cx.text("caption-fates"),
        columns: vec![
            Column::new(cx.text("header-code"), Format::Text, 0.6).naming_rows(),
            Column::new(cx.text("header-fate"), Format::Text, 1.2),
            Column::new(cx.text("header-severity"), Format::Text, 0.9),
            Column::new(cx.text("header-place"), Format::Text, 2.4),
            Column::new(cx.text("header-about"), Format::Text, 2.4),
        ],
        rows,
        notes: vec![cx.text("note-fates")],
        pdf_rows: (rest > 0).then_some(MOST_ON_PAGE),
        rest: cx.with("rest-in-workbook", &[("count", Arg::Count(rest))]),
    };
    table.explaining_no_value(|| cx.text("note-no-value"))
}
