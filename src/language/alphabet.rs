//! The order of the Norwegian alphabet, for lists of names.

/// By what names are put in order: æ, ø and å come after z, `aa` is å, and case does not count.
#[must_use]
pub fn alphabetical(name: &str) -> String {
    let lower = name.to_lowercase().replace("aa", "å");
    lower.chars().map(after_z).collect()
}

const fn after_z(letter: char) -> char {
    match letter {
        'æ' | 'ä' => '{',
        'ø' | 'ö' => '|',
        'å' => '}',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_letters_come_last() {
        let mut names = ["Ås", "Øygarden", "Ærø", "Aarstad", "Larvik", "alta", "Zulu"];
        names.sort_by_key(|name| alphabetical(name));
        assert_eq!(names, ["alta", "Larvik", "Zulu", "Ærø", "Øygarden", "Aarstad", "Ås"]);
    }
}
