use super::arguments::Common;
use super::configuration::Configuration;
use super::exit::{Exit, Problem};
use super::inputs::Inputs;
use super::{findings, terminal};
use legetall::finding::Finding;
use legetall::job::Job;
use legetall::language::Texts;
use legetall::render::json;
use legetall::report::Options;
use legetall::settings::Settings;
use legetall::workbook::Limits;
use std::path::PathBuf;

/// What every command works with: the files found, the configuration that applies, the words.
#[derive(Debug)]
pub struct Prepared {
    pub inputs: Inputs,
    pub configuration: Configuration,
    pub texts: Texts,
}

impl Prepared {
    /// Finds the files and the configuration, and settles the language: the one asked for,
    /// else the configured one, else bokmål.
    pub fn new(files: &[PathBuf], common: &Common) -> Result<Self, Problem> {
        let inputs = Inputs::find(files)?;
        let configuration = Configuration::load(common.config.as_deref(), &inputs)?;
        let configured = configuration.settings.kommune.malform;
        let texts = Texts::built_in(common.lang.or(configured).unwrap_or_default());
        Ok(Self { inputs, configuration, texts })
    }

    /// The job, with the files read into memory.
    pub fn job(&self, options: Options) -> Result<Job, Problem> {
        let limits = Limits::default();
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

    /// Tells what is wrong in the configuration. With such a one nothing is computed:
    /// a setting that did not take effect would change numbers in silence.
    pub fn refuse(&self, as_json: bool) -> Result<Exit, Problem> {
        let found = &self.configuration.findings;
        if as_json {
            terminal::print(&refusal(found, &self.texts))?;
        } else {
            let mut words = findings::list(found, &self.texts);
            words.push('\n');
            words.push_str(&self.texts.plain("terminal-nothing-computed"));
            terminal::print(&words)?;
        }
        Ok(Exit::Usage)
    }
}

/// The JSON object of a run that read nothing: findings only.
pub fn refusal(findings: &[Finding], texts: &Texts) -> String {
    let nothing = Job {
        inputs: Vec::new(),
        settings: Settings::default(),
        findings: findings.to_vec(),
        language: texts.language,
        options: Options::default(),
        limits: Limits::default(),
    };
    json::render(&nothing.analyse(), texts, &[])
}
