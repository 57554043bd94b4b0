//! Writes the manual pages of the command line and its completions for shells, for the packages: `manual FOLDER`.
#[allow(dead_code, reason = "what is done with the arguments is not told here")]
mod args;

use clap::CommandFactory as _;
use clap_complete::Shell;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const NAME: &str = "casebook";

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from);
    let folder = folder.ok_or_else(|| io::Error::other("say in which folder they go: manual FOLDER"))?;
    pages(&folder.join("man1"))?;
    completions(&folder.join("completions"))
}

/// One page for the whole, and one for each command.
fn pages(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    clap_mangen::generate_to(args::Args::command(), folder)
}

/// By the names under which the shells look for them.
fn completions(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (shell, file) in
        [(Shell::Bash, NAME), (Shell::Zsh, &format!("_{NAME}")), (Shell::Fish, &format!("{NAME}.fish"))]
    {
        let mut written = Vec::new();
        clap_complete::generate(shell, &mut args::Args::command(), NAME, &mut written);
        fs::write(folder.join(file), written)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{args, completions, pages};
    use clap::CommandFactory as _;
    use std::fs;
    use tempfile::TempDir;

    #[test]
    fn every_command_has_a_page_and_every_shell_completes_it() {
        let folder = TempDir::new().expect("a folder");
        pages(folder.path()).expect("the pages are written");
        completions(folder.path()).expect("the completions are written");
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap_or_else(|_| panic!("{name}"));
        let (whole, shells) = (read("casebook.1"), ["casebook", "_casebook", "casebook.fish"].map(read));
        for command in args::Args::command().get_subcommands() {
            let name = command.get_name();
            assert!(whole.contains(&format!("casebook\\-{name}")), "the first page names {name}");
            assert!(read(&format!("casebook-{name}.1")).contains("NAME"), "{name} has a page");
            for shell in &shells {
                assert!(shell.contains(name), "{name} is completed");
            }
        }
    }
}
