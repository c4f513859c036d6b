use super::typeface;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, IntoValue};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

/// The template's files; the first one is the document.
const FILES: [(&str, &str); 4] = [
    ("appendix.typ", include_str!("../../../templates/appendix/appendix.typ")),
    ("theme.typ", include_str!("../../../templates/appendix/theme.typ")),
    ("table.typ", include_str!("../../../templates/appendix/table.typ")),
    ("chart.typ", include_str!("../../../templates/appendix/chart.typ")),
];

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    FILES.iter().filter_map(|(name, text)| Some(Source::new(id(name)?, (*text).into()))).collect()
});

fn id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

/// All that the typesetter can see: the template, the embedded fonts and one report.
#[derive(Debug)]
pub struct AppendixWorld {
    library: LazyHash<Library>,
}

impl AppendixWorld {
    /// The report's data stand in the template as `sys.inputs.report`.
    pub fn new(report: Dict) -> Self {
        let inputs = [("report".into(), report.into_value())].into_iter().collect();
        // Row headers (`pdf.header-cell`) are still behind this feature.
        let features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder().with_inputs(inputs).with_features(features).build();
        Self { library: LazyHash::new(library) }
    }
}

impl World for AppendixWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        typeface::book()
    }

    fn main(&self) -> FileId {
        SOURCES[0].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = SOURCES.iter().find(|source| source.id() == id);
        source.cloned().ok_or_else(|| FileError::NotFound(id.get().vpath().get_with_slash().into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.source(id).map(|source| Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        typeface::fonts().get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
