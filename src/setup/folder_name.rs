//! Names of folders that any file system takes.

/// Windows takes these for devices, whatever follows the first full stop.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];
/// With the folder's path a name must keep within 260 characters on some disks.
const LONGEST: usize = 80;

/// Whether a municipality's name can be the name of a folder on Windows and Linux alike:
/// "Nordre Follo" can, "Unjárga/Nesseby" cannot.
#[must_use]
pub fn is_folder_name(name: &str) -> bool {
    let is_taken = |c: char| c.is_control() || "/\\:*?\"<>|".contains(c);
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    !name.is_empty()
        && name.trim() == name
        && !name.starts_with(['.', '-'])
        && !name.ends_with('.')
        && !name.contains(is_taken)
        && name.chars().count() <= LONGEST
        && !DEVICES.contains(&stem.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_every_disk_takes() {
        for name in
            ["Kragerø", "Nordre Follo", "Bø", "Våler (Innlandet)", "Aa. Test", "Å", "Concordia"]
        {
            assert!(is_folder_name(name), "{name}");
        }
        let long = "a".repeat(81);
        for name in [
            "",
            " ",
            ".",
            "..",
            "Unjárga/Nesseby",
            "C:\\Vik",
            "Vik.",
            " Vik",
            "Vik ",
            ".skjult",
            "--json",
            "con",
            "NUL.txt",
            "a\nb",
            "Vik?",
            &long,
        ] {
            assert!(!is_folder_name(name), "{name:?}");
        }
    }
}
