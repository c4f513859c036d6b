use super::arguments::Common;
use super::configuration::Configuration;
use super::exit::{Exit, Problem};
use super::inputs::Inputs;
use super::terminal::{self, HEADING, styled};
use super::{refusal, sets};
use legetall::finding::Finding;
use legetall::job::Job;
use legetall::language::Texts;
use legetall::report::Options;
use legetall::settings::Grenser;
use legetall::workbook::Limits;
use std::path::PathBuf;

/// What every command works with: the files found, the configuration that applies, the words.
#[derive(Debug)]
pub struct Prepared {
    pub inputs: Inputs,
    pub configuration: Configuration,
    pub texts: Texts,
}

/// The runs that the paths given ask for: one per municipality.
#[derive(Debug)]
pub struct Runs {
    /// At least one.
    pub runs: Vec<Prepared>,
    /// Folders without workbooks among several.
    pub passed_over: Vec<Finding>,
}

impl Runs {
    pub fn new(files: &[PathBuf], common: &Common) -> Result<Self, Problem> {
        let (mut runs, mut passed_over) = (Vec::new(), Vec::new());
        for set in sets::part(files, common.config.as_deref()) {
            match Prepared::new(&set, common) {
                Ok(prepared) => runs.push(prepared),
                Err(Problem::NoWorkbooks(why)) => passed_over.extend(why),
                Err(problem) => return Err(problem),
            }
        }
        if runs.is_empty() {
            // Nothing given: `explain` needs no files.
            if files.is_empty() {
                runs.push(Prepared::new(files, common)?);
            } else {
                return Err(Problem::NoWorkbooks(passed_over));
            }
        }
        if let [only] = runs.as_mut_slice() {
            only.inputs.findings.append(&mut passed_over);
        }
        Ok(Self { runs, passed_over })
    }

    /// The one whose words are used for what is told of all.
    pub fn first(&self) -> &Prepared {
        // `new` makes none without a run.
        #[expect(clippy::indexing_slicing, reason = "there is at least one")]
        &self.runs[0]
    }

    /// Does the same with each; the gravest exit is that of all. Of several, one that fails is
    /// told and the others go on.
    pub fn each(
        &self,
        as_json: bool,
        mut work: impl FnMut(&Prepared) -> Result<Exit, Problem>,
    ) -> Result<Exit, Problem> {
        if let [only] = self.runs.as_slice() {
            return work(only);
        }
        let mut gravest = Exit::Written;
        for prepared in &self.runs {
            let exit = match work(prepared) {
                Ok(exit) => exit,
                Err(problem) if problem.is_closed_pipe() => return Err(problem),
                Err(problem) => {
                    if !as_json {
                        terminal::print(&styled(HEADING, &prepared.inputs.stem))?;
                    }
                    refusal::tell(&problem, &prepared.texts, as_json)
                }
            };
            gravest = gravest.max(exit);
        }
        Ok(gravest)
    }
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
fn limits(grenser: Grenser) -> Limits {
    let Limits { cells, decompressed, sheets, text } = Limits::default();
    let count = |stated: Option<u32>| stated.and_then(|stated| usize::try_from(stated).ok());
    Limits {
        cells: count(grenser.celler).unwrap_or(cells),
        decompressed: grenser.utpakket.map_or(decompressed, |megabytes| u64::from(megabytes) << 20),
        sheets: count(grenser.ark).unwrap_or(sheets),
        text: count(grenser.tekst).map_or(text, |megabytes| megabytes << 20),
    }
}
