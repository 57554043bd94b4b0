//! Owns which folders of this machine the app uses, for the window and for this host. It makes none of them.
use std::env;
use std::path::PathBuf;

/// Where things stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Settings and the list of recent books. None when this machine has no such place: then nothing is kept.
    pub data: Option<PathBuf>,
    /// Where new books go unless somebody chooses another folder.
    pub books: PathBuf,
}

impl Folders {
    /// `CASUSBOEK_DATA` and `CASUSBOEK_BOOKS`, or else what this machine has for settings and documents.
    pub fn of_this_machine() -> Self {
        Self::from(
            env::var_os("CASUSBOEK_DATA").map(PathBuf::from),
            env::var_os("CASUSBOEK_BOOKS").map(PathBuf::from),
        )
    }

    fn from(data: Option<PathBuf>, books: Option<PathBuf>) -> Self {
        let data = data.or_else(|| dirs::data_dir().map(|folder| folder.join("casusboek")));
        let books = books.unwrap_or_else(|| {
            let documents = dirs::document_dir().or_else(dirs::home_dir).unwrap_or_default();
            documents.join("Casusboek")
        });
        Self { data, books }
    }
}

#[cfg(test)]
mod tests {
    use super::Folders;
    use std::path::PathBuf;

    #[test]
    fn a_given_folder_goes_before_the_one_of_the_machine() {
        let folders = Folders::from(Some("/a".into()), Some("/b".into()));
        assert_eq!(folders, Folders { data: Some(PathBuf::from("/a")), books: PathBuf::from("/b") });
    }

    #[test]
    fn without_a_choice_books_stand_in_a_folder_of_their_own() {
        let folders = Folders::from(None, None);
        assert!(folders.books.ends_with("Casusboek"), "books must not lie loose among other documents");
    }
}
