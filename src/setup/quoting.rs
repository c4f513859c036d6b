//! How each format writes a path so that it is read as that path and nothing else.

/// A path of a systemd unit: `%` begins a specifier, `\` an escape.
pub fn systemd(path: &str) -> String {
    quoted(&escaped(path, |letter| match letter {
        '%' => Some("%%"),
        '"' => Some("\\\""),
        '\\' => Some("\\\\"),
        _ => None,
    }))
}

/// An argument of a command of a systemd unit, where `$` begins a variable, too.
pub fn systemd_argument(path: &str) -> String {
    systemd(path).replace('$', "$$")
}

/// A word of a shell in a crontab, where `%` ends the command unless a `\` stands before it.
pub fn cron(path: &str) -> String {
    let shell = path.replace('\'', r"'\''").replace('%', r"\%");
    format!("'{shell}'")
}

/// An argument of `Exec=`: quoted for the command line, then as a string of the file.
pub fn desktop(path: &str) -> String {
    let argument = escaped(path, |letter| match letter {
        '"' => Some("\\\""),
        '`' => Some("\\`"),
        '$' => Some("\\$"),
        '\\' => Some("\\\\"),
        '%' => Some("%%"),
        _ => None,
    });
    quoted(&argument.replace('\\', "\\\\"))
}

/// A word of a batch file. A path of Windows cannot hold `"`.
pub fn batch(path: &str) -> String {
    quoted(&path.replace('%', "%%"))
}

/// The text of an element.
pub fn xml(text: &str) -> String {
    escaped(text, |letter| match letter {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        _ => None,
    })
}

/// An argument as programs of Windows part them: backslashes before the end quote count double.
pub fn windows_argument(path: &str) -> String {
    let trailing = path.len() - path.trim_end_matches('\\').len();
    quoted(&format!("{path}{}", "\\".repeat(trailing)))
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

fn escaped(text: &str, escape: fn(char) -> Option<&'static str>) -> String {
    let mut written = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match escape(letter) {
            Some(escape) => written.push_str(escape),
            None => written.push(letter),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_quoted_as_each_format_wants() {
        const PATH: &str = r"/srv/a b/50% $x\y";
        assert_eq!(systemd(PATH), r#""/srv/a b/50%% $x\\y""#);
        assert_eq!(systemd_argument(PATH), r#""/srv/a b/50%% $$x\\y""#);
        assert_eq!(cron(PATH), r"'/srv/a b/50\% $x\y'");
        assert_eq!(cron("/srv/l'été"), r"'/srv/l'\''été'");
        assert_eq!(desktop(PATH), r#""/srv/a b/50%% \\$x\\\\y""#);
        assert_eq!(batch(r"C:\100% & æ\legetall.exe"), r#""C:\100%% & æ\legetall.exe""#);
        assert_eq!(xml("a & b <c>"), "a &amp; b &lt;c&gt;");
    }

    #[test]
    fn a_backslash_does_not_take_the_end_quote_with_it() {
        assert_eq!(windows_argument(r"D:\legetall"), r#""D:\legetall""#);
        assert_eq!(windows_argument(r"D:\"), r#""D:\\""#);
        assert_eq!(
            windows_argument(r"\\server\felles\lege tall"),
            r#""\\server\felles\lege tall""#
        );
    }
}
