use std::path::Path;
use std::sync::Mutex;
use tracing_appender::rolling::{RollingFileAppender, Rotation};

/// A file a day, so many kept.
const KEPT: usize = 60;

/// Writes what is told from now on to a log in this folder. File names are not told: a doctor's may
/// be among them. Where no log can be written, the run goes on without.
pub fn begin(folder: &Path) {
    let _ = std::fs::create_dir_all(folder);
    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("legetall")
        .filename_suffix("log")
        .max_log_files(KEPT)
        .build(folder);
    if let Ok(file) = file {
        let subscriber = tracing_subscriber::fmt()
            .with_ansi(false)
            .with_target(false)
            .with_writer(Mutex::new(file))
            .finish();
        // Begun before in this process: the first goes on.
        let _ = tracing::subscriber::set_global_default(subscriber);
    }
}
