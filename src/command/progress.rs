use indicatif::ProgressBar;
use legetall::language::Texts;
use std::time::Duration;

/// What the program is doing, on standard error and on a terminal only; gone when dropped.
#[derive(Debug)]
pub struct Progress<'t> {
    bar: ProgressBar,
    texts: &'t Texts,
}

impl<'t> Progress<'t> {
    pub fn start(texts: &'t Texts) -> Self {
        // indicatif draws nothing when standard error is not a terminal.
        let bar = ProgressBar::new_spinner();
        bar.enable_steady_tick(Duration::from_millis(100));
        Self { bar, texts }
    }

    /// A step of many, and how far it has come.
    pub fn count(&self, key: &str, done: usize, total: usize) {
        if total == 1 {
            return self.step(key);
        }
        let args = [
            ("step", self.texts.plain(key).into()),
            ("done", done.into()),
            ("total", total.into()),
        ];
        self.bar.set_message(self.texts.get("terminal-progress", &args));
    }

    /// The step that begins now, by the key of its words.
    pub fn step(&self, key: &str) {
        self.bar.set_message(self.texts.plain(key));
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
