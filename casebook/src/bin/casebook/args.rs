//! What can be typed.
use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Casusboek on the command line, for trainers, IT, tests and scripts.
#[derive(Parser)]
#[command(name = "casebook", version, arg_required_else_help = true)]
pub struct Args {
    /// Print one JSON object.
    #[arg(long, global = true)]
    pub json: bool,
    /// Answer yes to what would be asked.
    #[arg(long, global = true)]
    pub yes: bool,
    /// Read the passphrase from a file (one trailing newline is left out). Else `CASEBOOK_PASSPHRASE`, else a prompt.
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// Read a new passphrase from a file.
    #[arg(long, global = true, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Make a book; prints its recovery code.
    New {
        book: PathBuf,
        /// An archive book, for a teamleider.
        #[arg(long)]
        archive: bool,
    },
    /// Describe a book.
    Info { book: PathBuf },
    /// Check a book: integrity, foreign keys, index, log chain.
    Verify {
        book: PathBuf,
        /// A file with `{"count":…,"head":…}` noted earlier; the log must still run through it.
        #[arg(long, value_name = "FILE")]
        anchor: Option<PathBuf>,
    },
    /// Cases.
    #[command(subcommand)]
    Case(Case),
    /// Sessions.
    #[command(subcommand)]
    Session(Session),
    /// Packs of example cases.
    #[command(subcommand)]
    Pack(Pack),
    /// An archive book.
    #[command(subcommand)]
    Archive(Archive),
    /// Make a deposit of what was kept of a closed session.
    Deposit {
        book: PathBuf,
        /// The session, or what was kept of it.
        session: String,
        /// A file with the public key of the archive.
        #[arg(long, value_name = "KEYFILE")]
        to: PathBuf,
        /// Where the deposit goes; a file that is there is left as it is.
        #[arg(short, value_name = "FILE")]
        output: PathBuf,
    },
    /// Find back what was kept. Newest first; every word must be there.
    Search {
        book: PathBuf,
        /// Words, or a phrase in double quotes. Whatever stands there is no operator.
        #[arg(allow_hyphen_values = true)]
        query: String,
        /// How many are shown.
        #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=500))]
        limit: u32,
    },
    /// Fill an archive book with made-up cases, to try it or to train with. Ctrl-C leaves the book as it was.
    Sample {
        book: PathBuf,
        /// How many.
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
        cases: u32,
        /// The same seed makes the same cases.
        #[arg(long, value_name = "S", default_value_t = 1)]
        seed: u32,
    },
    /// Take back everything that was released with a withdraw code.
    Withdraw {
        book: PathBuf,
        #[arg(required = true)]
        code: Vec<String>,
    },
    /// Compare what was opened in a session.
    Compare {
        book: PathBuf,
        session: String,
        #[arg(long, value_enum, default_value_t = Format::Md)]
        format: Format,
    },
    /// Make a report in a new file. A file that is there is left as it is.
    Report {
        book: PathBuf,
        /// The session, or what was kept of it. Not for an archive overview.
        session: Option<String>,
        #[arg(long, value_enum)]
        kind: ReportKind,
        #[arg(long, value_enum)]
        format: ReportFormat,
        /// Where the report goes.
        #[arg(short, value_name = "FILE")]
        output: PathBuf,
        /// A TOML file with what becomes of details that are found. Without it each is replaced by what is proposed.
        #[arg(long, value_name = "FILE")]
        decisions: Option<PathBuf>,
        /// For an archive overview: the first quarter, as 2026-Q1.
        #[arg(long, value_name = "QUARTER", conflicts_with = "session")]
        from: Option<String>,
        /// For an archive overview: the last quarter.
        #[arg(long, value_name = "QUARTER", conflicts_with = "session")]
        to: Option<String>,
    },
    /// Find in a text what could point to somebody: names, places, numbers, dates. Opens no book.
    Check {
        /// A text file, or `-` for what comes in.
        file: PathBuf,
        /// Names that are certain wherever they stand, with commas between.
        #[arg(long, value_name = "A,B", value_delimiter = ',')]
        names: Vec<String>,
        /// Exit code 1 while anything is found.
        #[arg(long)]
        gate: bool,
    },
    /// Make a backup in a folder. It opens with the passphrase and the recovery code of the book.
    Backup { book: PathBuf, dir: PathBuf },
    /// Put a backup back. A book that is there is put aside.
    Restore {
        backup: PathBuf,
        book: PathBuf,
        /// Open the backup with its recovery code, from a file.
        #[arg(long, value_name = "FILE")]
        code_file: Option<PathBuf>,
    },
    /// Change the passphrase; prints the new recovery code. The new one comes from `--new-passphrase-file`, or a prompt.
    Passphrase {
        book: PathBuf,
        /// What becomes of backups made under the passphrase of before.
        #[arg(long, value_enum, default_value_t = Backups::Leave)]
        backups: Backups,
    },
    /// Choose a new passphrase with the recovery code; prints the new code.
    Recover {
        book: PathBuf,
        /// Read the recovery code from a file. Else `CASEBOOK_CODE`, else a prompt.
        #[arg(long, value_name = "FILE")]
        code_file: Option<PathBuf>,
        /// What becomes of backups made under the passphrase of before.
        #[arg(long, value_enum, default_value_t = Backups::Leave)]
        backups: Backups,
    },
    /// Take everything out, readable: JSON and Markdown in a new folder.
    Export {
        book: PathBuf,
        dir: PathBuf,
        /// Replace every detail by which somebody could be recognised.
        #[arg(long, conflicts_with = "justify")]
        replace: bool,
        /// Let details stay, for this reason in one line. A citizen service number is replaced all the same.
        #[arg(long, value_name = "REASON")]
        justify: Option<String>,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Backups {
    /// They keep the passphrase and code of before.
    Leave,
    /// They get the new ones.
    Rekey,
    /// They are destroyed.
    Destroy,
}

impl Backups {
    /// The word in a request.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Leave => "leave",
            Self::Rekey => "rekey",
            Self::Destroy => "destroy",
        }
    }
}

#[derive(Subcommand)]
pub enum Case {
    /// Every case.
    List { book: PathBuf },
    /// One case, by its id or the id of its file.
    Show {
        book: PathBuf,
        id: String,
        #[arg(long, value_enum, default_value_t = Format::Md)]
        format: Format,
    },
    /// Bring in a case file.
    Import { book: PathBuf, file: PathBuf },
    /// Destroy a case with its closed sessions.
    Destroy { book: PathBuf, id: String },
}

#[derive(Subcommand)]
pub enum Session {
    /// The JSON Schema of a session script.
    Schema,
    /// Play a whole session from a script.
    Run { book: PathBuf, script: PathBuf },
    /// Every session.
    List { book: PathBuf },
    /// Close a session: what was written is destroyed.
    Close { book: PathBuf, session: String },
}

#[derive(Subcommand)]
pub enum Pack {
    /// Say everything that is wrong with a pack, with file and line. Opens no book.
    Check {
        /// The folder of a pack, or a `.casuspakket`.
        path: PathBuf,
    },
    /// Make one `.casuspakket` of the folder of a pack. A file that is there is left as it is.
    Build {
        folder: PathBuf,
        /// Where it goes.
        #[arg(short, value_name = "FILE")]
        output: PathBuf,
    },
    /// Take the cases of a pack into a book. Loading it again brings them up to date; sessions stay as they are.
    Load {
        book: PathBuf,
        /// The folder of a pack, or a `.casuspakket`.
        path: PathBuf,
        /// Only say what would come in.
        #[arg(long)]
        dry_run: bool,
    },
    /// Print cards for a training: half a page for each case, and for each lens. A file that is there is left as it is.
    Cards {
        /// The folder of a pack, or a `.casuspakket`.
        path: PathBuf,
        #[arg(long, value_enum, default_value_t = ReportFormat::Pdf)]
        format: ReportFormat,
        /// Where they go.
        #[arg(short, value_name = "FILE")]
        output: PathBuf,
    },
    /// Take a pack off a book. Cases on which sessions were held stay.
    Remove {
        book: PathBuf,
        /// The id of the pack, or its folder or file.
        pack: String,
    },
    /// Print the JSON Schemas of pack.toml and of the front matter of a case.
    Schema,
}

#[derive(Subcommand)]
pub enum Archive {
    /// The public key of an archive, to give to teams.
    Key { book: PathBuf },
    /// Take deposits in.
    Take {
        book: PathBuf,
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Archive what was received: from then on nothing changes it.
    Finish {
        book: PathBuf,
        id: String,
        /// TOML with a title and themes.
        #[arg(long, value_name = "F.toml")]
        decisions: PathBuf,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportKind {
    /// What was opened in a session, or what was kept of it.
    Team,
    /// One page for the wall, without names.
    Card,
    /// Somebody's own words: only in the app, while they have the laptop.
    Reflection,
    /// What an archive holds of a period.
    Archive,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    Md,
    Html,
    Docx,
    Pdf,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Md,
    Html,
    Json,
}
