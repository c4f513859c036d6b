use super::configuration::Configuration;
use super::exit::Problem;
use super::inputs::Inputs;
use legetall::job::Job;
use legetall::language::{Language, Texts};
use legetall::report::Options;
use legetall::settings::Grenser;
use legetall::workbook::Limits;
use std::path::{Path, PathBuf};

/// What every run works with: the files found, the configuration that applies, the words.
#[derive(Debug)]
pub struct Prepared {
    pub inputs: Inputs,
    pub configuration: Configuration,
    pub texts: Texts,
}

impl Prepared {
    /// Finds the files and the configuration, and settles the language: the one asked for,
    /// else the configured one, else bokmål.
    pub fn new(
        files: &[PathBuf],
        config: Option<&Path>,
        language: Option<Language>,
    ) -> Result<Self, Problem> {
        let inputs = Inputs::find(files)?;
        let configuration = Configuration::load(config, &inputs)?;
        let configured = configuration.settings.kommune.malform;
        let texts = Texts::built_in(language.or(configured).unwrap_or_default());
        Ok(Self { inputs, configuration, texts })
    }

    /// The job, with the files read into memory.
    pub fn job(&self, options: Options) -> Result<Job, Problem> {
        let limits = limits(self.configuration.settings.grenser);
        let (inputs, too_large) = self.inputs.read(&limits)?;
        let findings = self.inputs.findings.iter().cloned().chain(too_large).collect();
        Ok(Job {
            inputs,
            settings: self.configuration.settings.clone(),
            findings,
            language: self.texts.language,
            options,
            limits,
        })
    }
}

/// The limits of the configuration, else the program's own.
pub fn limits(grenser: Grenser) -> Limits {
    let Limits { cells, decompressed, sheets, text } = Limits::default();
    let count = |stated: Option<u32>| stated.and_then(|stated| usize::try_from(stated).ok());
    Limits {
        cells: count(grenser.celler).unwrap_or(cells),
        decompressed: grenser.utpakket.map_or(decompressed, |megabytes| u64::from(megabytes) << 20),
        sheets: count(grenser.ark).unwrap_or(sheets),
        text: count(grenser.tekst).map_or(text, |megabytes| megabytes << 20),
    }
}
