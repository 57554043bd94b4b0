-- The first schema. Words are those of the domain. Times are RFC 3339 UTC text; ids are UUID text.

CREATE TABLE book (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  name        TEXT NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('team', 'archive', 'loose')),
  key_version INTEGER NOT NULL,
  created_at  TEXT NOT NULL
) STRICT;

-- Append-only; each hash covers the one before. Never content.
CREATE TABLE log_entries (
  seq    INTEGER PRIMARY KEY,
  at     TEXT NOT NULL,
  kind   TEXT NOT NULL,
  about  TEXT,
  hash   TEXT NOT NULL
) STRICT;

CREATE TABLE cases (
  id           TEXT PRIMARY KEY,
  key          TEXT,
  source       TEXT NOT NULL CHECK (source IN ('own', 'pack')),
  pack         TEXT,
  title        TEXT NOT NULL,
  situation    TEXT NOT NULL,
  moment       TEXT NOT NULL,
  question     TEXT NOT NULL,
  done         TEXT NOT NULL,
  note         TEXT NOT NULL,
  themes       TEXT NOT NULL CHECK (json_valid(themes)),
  level        TEXT NOT NULL,
  minutes      INTEGER,
  language     TEXT NOT NULL,
  fictitious   INTEGER NOT NULL CHECK (fictitious IN (0, 1)),
  look_back_on TEXT,
  created_at   TEXT NOT NULL,
  updated_at   TEXT NOT NULL,
  -- Written for others to practise on; and the released case text it was made of, which takes it along when it goes.
  example      INTEGER NOT NULL CHECK (example IN (0, 1)),
  made_of      TEXT,
  CHECK ((source = 'pack') = (pack IS NOT NULL))
) STRICT;
CREATE INDEX cases_by_origin ON cases (made_of) WHERE made_of IS NOT NULL;
CREATE UNIQUE INDEX cases_by_key ON cases (coalesce(pack, ''), key) WHERE key IS NOT NULL;

-- How fictitious others saw a case. Apart from the case, so that no reading of a case can touch it before a group wrote.
CREATE TABLE perspectives (
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  place   INTEGER NOT NULL,
  alias   TEXT NOT NULL,
  role    TEXT NOT NULL,
  seen    TEXT NOT NULL CHECK (json_valid(seen)),
  PRIMARY KEY (case_id, place)
) STRICT, WITHOUT ROWID;

-- The packs that were loaded, as each tells of itself. A case whose pack is not here stayed for its sessions.
CREATE TABLE packs (
  id        TEXT PRIMARY KEY,
  version   TEXT NOT NULL,
  title     TEXT NOT NULL,
  language  TEXT NOT NULL,
  author    TEXT NOT NULL,
  licence   TEXT NOT NULL,
  source    TEXT NOT NULL,
  fiction   TEXT NOT NULL,
  loaded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The packs that were made of own examples, as each told of itself the last time, with the cases that went in.
CREATE TABLE made_packs (
  id       TEXT PRIMARY KEY,
  version  TEXT NOT NULL,
  title    TEXT NOT NULL,
  language TEXT NOT NULL,
  author   TEXT NOT NULL,
  licence  TEXT NOT NULL,
  source   TEXT NOT NULL,
  fiction  TEXT NOT NULL,
  cases    TEXT NOT NULL CHECK (json_valid(cases)),
  made_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A group that comes together more often, kept because somebody chose so: who they are, and who led the last time.
CREATE TABLE teams (
  id       TEXT PRIMARY KEY,
  name     TEXT NOT NULL,
  members  TEXT NOT NULL CHECK (json_valid(members)),
  led_last TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  id                    TEXT PRIMARY KEY,
  case_id               TEXT REFERENCES cases (id) ON DELETE CASCADE,
  -- The group that was seated. Cut at the close.
  team_id               TEXT REFERENCES teams (id) ON DELETE SET NULL,
  kind                  TEXT NOT NULL CHECK (kind IN ('intervisie', 'demonstration', 'practice')),
  phase                 TEXT NOT NULL,
  state                 TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  minutes               INTEGER NOT NULL CHECK (minutes BETWEEN 10 AND 480),
  form                  TEXT,
  writing               TEXT NOT NULL CHECK (writing IN ('per_lens', 'all_at_once')),
  way                   TEXT NOT NULL CHECK (way IN ('paper', 'curtain', 'device')),
  safety                TEXT NOT NULL CHECK (safety IN ('not_asked', 'safe', 'unsafe')),
  projector             TEXT NOT NULL CHECK (projector IN ('unknown', 'absent', 'present')),
  agreed                INTEGER NOT NULL CHECK (agreed IN (0, 1)),
  stances               TEXT NOT NULL CHECK (stances IN ('not_begun', 'running', 'opened')),
  -- Perspectives of the case stand beside what was opened.
  beside                INTEGER NOT NULL CHECK (beside IN (0, 1)),
  look_back_on          TEXT,
  -- Prepared, to be held on this day. Null once the group is past arriving.
  planned_on            TEXT,
  given_seconds         INTEGER NOT NULL,
  spent_seconds         INTEGER NOT NULL,
  session_spent_seconds INTEGER NOT NULL,
  running_since         TEXT,
  created_at            TEXT NOT NULL,
  touched_at            TEXT NOT NULL,
  closed_at             TEXT
) STRICT;
CREATE INDEX sessions_by_case ON sessions (case_id);

CREATE TABLE session_lenses (
  session_id  TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  lens        TEXT NOT NULL CHECK (lens IN ('handelingen', 'kennis', 'identiteit', 'deugden', 'vrijheid')),
  chosen      INTEGER NOT NULL CHECK (chosen IN (0, 1)),
  opened_at   TEXT,
  noting_done INTEGER NOT NULL CHECK (noting_done IN (0, 1)),
  PRIMARY KEY (session_id, lens)
) STRICT, WITHOUT ROWID;

CREATE TABLE participants (
  id          TEXT PRIMARY KEY,
  session_id  TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  key         TEXT,
  alias       TEXT NOT NULL,
  role        TEXT NOT NULL,
  -- A table of an oefensessie: so many sit there.
  people      INTEGER CHECK (people BETWEEN 3 AND 5),
  voice_of    TEXT,
  written_by  TEXT REFERENCES participants (id) ON DELETE SET NULL,
  seat        INTEGER NOT NULL,
  owner       INTEGER NOT NULL CHECK (owner IN (0, 1)),
  leads       INTEGER NOT NULL CHECK (leads IN (0, 1)),
  scribe      INTEGER NOT NULL CHECK (scribe IN (0, 1)),
  way         TEXT NOT NULL CHECK (way IN ('paper', 'curtain', 'device')),
  joined_late INTEGER NOT NULL CHECK (joined_late IN (0, 1)),
  named       INTEGER NOT NULL CHECK (named IN (0, 1)),
  sign_hash   TEXT,
  sign_left   INTEGER NOT NULL,
  CHECK (written_by IS NULL OR voice_of IS NOT NULL)
) STRICT;
CREATE INDEX participants_by_session ON participants (session_id, seat);
CREATE UNIQUE INDEX one_owner ON participants (session_id) WHERE owner = 1;
CREATE UNIQUE INDEX one_leader ON participants (session_id) WHERE leads = 1;
CREATE UNIQUE INDEX one_scribe ON participants (session_id) WHERE scribe = 1;

-- One answer is one sheet of paper: written, sealed, opened and destroyed as a whole, so its form is one document.
CREATE TABLE answers (
  id             TEXT PRIMARY KEY,
  participant_id TEXT NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
  lens           TEXT NOT NULL CHECK (lens IN ('handelingen', 'kennis', 'identiteit', 'deugden', 'vrijheid')),
  progress       TEXT NOT NULL CHECK (progress IN ('waiting', 'busy', 'done', 'skipped')),
  body           TEXT NOT NULL CHECK (json_valid(body)),
  doubt          INTEGER NOT NULL CHECK (doubt IN (0, 1)),
  kept_closed    INTEGER NOT NULL CHECK (kept_closed IN (0, 1)),
  kept_by_writer INTEGER NOT NULL CHECK (kept_by_writer IN (0, 1)),
  noted          INTEGER NOT NULL CHECK (noted IN (0, 1)),
  late           INTEGER NOT NULL CHECK (late IN (0, 1)),
  prompt_id      TEXT NOT NULL,
  prompt_version INTEGER NOT NULL,
  prompt_text    TEXT NOT NULL,
  updated_at     TEXT NOT NULL,
  UNIQUE (participant_id, lens)
) STRICT;

-- Alleen voor mij: apart from the answer, so that no reading of opened answers can touch it.
CREATE TABLE private_texts (
  answer_id TEXT PRIMARY KEY REFERENCES answers (id) ON DELETE CASCADE,
  text      TEXT NOT NULL
) STRICT;

CREATE TABLE additions (
  id        TEXT PRIMARY KEY,
  answer_id TEXT NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
  text      TEXT NOT NULL,
  at        TEXT NOT NULL
) STRICT;
CREATE INDEX additions_by_answer ON additions (answer_id);

CREATE TABLE first_thoughts (
  participant_id TEXT PRIMARY KEY REFERENCES participants (id) ON DELETE CASCADE,
  progress       TEXT NOT NULL CHECK (progress IN ('waiting', 'busy', 'done', 'skipped')),
  text           TEXT NOT NULL,
  updated_at     TEXT NOT NULL
) STRICT;

CREATE TABLE own_pictures (
  participant_id TEXT PRIMARY KEY REFERENCES participants (id) ON DELETE CASCADE,
  progress       TEXT NOT NULL CHECK (progress IN ('waiting', 'busy', 'done', 'skipped')),
  good_work      TEXT NOT NULL,
  shifted        TEXT NOT NULL,
  updated_at     TEXT NOT NULL
) STRICT;

-- The identity of each course of action, so that stances and groups hang on something that is destroyed with its
-- answer. The words stand in the answer; only the owner's own course has its words here.
CREATE TABLE options (
  id             TEXT PRIMARY KEY,
  session_id     TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  participant_id TEXT NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
  answer_id      TEXT REFERENCES answers (id) ON DELETE CASCADE,
  own_course     TEXT,
  CHECK ((answer_id IS NULL) = (own_course IS NOT NULL))
) STRICT;
CREATE INDEX options_by_session ON options (session_id);
CREATE UNIQUE INDEX one_own_course ON options (session_id) WHERE own_course IS NOT NULL;

-- What the group joined: wordings of one thing. A member is a place in somebody's opened answer, so that it goes with it.
CREATE TABLE groups (
  id         TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  lens       TEXT NOT NULL CHECK (lens IN ('handelingen', 'kennis', 'identiteit', 'deugden', 'vrijheid')),
  label      TEXT NOT NULL
) STRICT;
CREATE INDEX groups_by_session ON groups (session_id);

CREATE TABLE group_members (
  participant_id TEXT NOT NULL,
  lens           TEXT NOT NULL,
  place          INTEGER NOT NULL,
  group_id       TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
  PRIMARY KEY (participant_id, lens, place),
  FOREIGN KEY (participant_id, lens) REFERENCES answers (participant_id, lens) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX group_members_by_group ON group_members (group_id);

CREATE TABLE stances (
  option_id      TEXT NOT NULL REFERENCES options (id) ON DELETE CASCADE,
  participant_id TEXT NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
  stance         TEXT NOT NULL CHECK (stance IN ('would', 'doubt', 'would_not')),
  PRIMARY KEY (option_id, participant_id)
) STRICT, WITHOUT ROWID;

-- Who took their stances behind the curtain, and how far they are. No row: on paper or aloud, after the opening.
CREATE TABLE stance_turns (
  participant_id TEXT PRIMARY KEY REFERENCES participants (id) ON DELETE CASCADE,
  progress       TEXT NOT NULL CHECK (progress IN ('waiting', 'busy', 'done', 'skipped'))
) STRICT;

CREATE TABLE clarifications (
  id         TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  question   TEXT NOT NULL,
  answer     TEXT NOT NULL
) STRICT;
CREATE INDEX clarifications_by_session ON clarifications (session_id, position);

CREATE TABLE notes (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  phase      TEXT NOT NULL,
  text       TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (session_id, phase)
) STRICT, WITHOUT ROWID;

CREATE TABLE discussed (
  participant_id TEXT NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
  lens           TEXT NOT NULL,
  PRIMARY KEY (participant_id, lens)
) STRICT, WITHOUT ROWID;

-- What became of a conversation starter. Starters themselves are made anew from what is open.
CREATE TABLE talks (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  starter    TEXT NOT NULL,
  kind       TEXT NOT NULL,
  lens       TEXT NOT NULL,
  question   TEXT NOT NULL,
  note       TEXT NOT NULL,
  discussed  INTEGER NOT NULL CHECK (discussed IN (0, 1)),
  carried    INTEGER NOT NULL CHECK (carried IN (0, 1)),
  PRIMARY KEY (session_id, starter)
) STRICT, WITHOUT ROWID;

-- What goes along to the look-back: a lens and an open question of the content files. No names, no words of anybody.
CREATE TABLE look_back_questions (
  case_id  TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  lens     TEXT NOT NULL,
  question TEXT NOT NULL,
  PRIMARY KEY (case_id, lens, question)
) STRICT, WITHOUT ROWID;

-- Who had the laptop when the app stopped: the curtain comes back closed.
CREATE TABLE open_turns (
  session_id     TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
  participant_id TEXT NOT NULL REFERENCES participants (id) ON DELETE CASCADE,
  sheet          TEXT NOT NULL CHECK (json_valid(sheet))
) STRICT;

-- What each chose at the close, behind the curtain. Of a withdraw code only its key, a hash, is here; it goes at the close.
CREATE TABLE releases (
  participant_id TEXT PRIMARY KEY REFERENCES participants (id) ON DELETE CASCADE,
  progress       TEXT NOT NULL CHECK (progress IN ('waiting', 'busy', 'done', 'skipped')),
  choices        TEXT NOT NULL CHECK (json_valid(choices)),
  code_key       TEXT
) STRICT;

-- What was released of a session. In a team's book 'kept'; in an archive 'received', then 'frozen'.
-- Session and case are the team's own links; they never leave its book.
-- The place is the day of the meeting with a number in that day: rows lie by day, and the index of search names them so.
CREATE TABLE kept (
  place       INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  state       TEXT NOT NULL CHECK (state IN ('kept', 'received', 'frozen')),
  session_id  TEXT REFERENCES sessions (id) ON DELETE SET NULL,
  case_id     TEXT REFERENCES cases (id) ON DELETE SET NULL,
  title       TEXT NOT NULL,
  held_on     TEXT NOT NULL,
  minutes     INTEGER NOT NULL,
  form        TEXT,
  people      INTEGER NOT NULL,
  voices      INTEGER NOT NULL,
  -- So many different people contributed, as far as that is sure.
  contributors INTEGER NOT NULL,
  lenses      TEXT NOT NULL CHECK (json_valid(lenses)),
  shared      TEXT NOT NULL CHECK (json_valid(shared)),
  themes      TEXT NOT NULL CHECK (json_valid(themes)),
  expires_on  TEXT NOT NULL,
  received_on TEXT,
  archived_on TEXT,
  justified   TEXT NOT NULL CHECK (json_valid(justified)),
  digest      TEXT NOT NULL,
  CHECK ((state = 'frozen') = (archived_on IS NOT NULL))
) STRICT;
CREATE INDEX kept_by_term ON kept (expires_on);
CREATE INDEX kept_by_session ON kept (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX kept_by_case ON kept (case_id) WHERE case_id IS NOT NULL;
-- What the digest of a book reads, without the documents beside it.
CREATE INDEX kept_told ON kept (id, digest);

-- One released thing. Its id is fresh and random, it has no time, and rows lie in the order of their ids: nothing tells
-- which belong together. The tag is made from its writer's withdraw code and its own id; null where there is no writer.
CREATE TABLE contributions (
  id       TEXT NOT NULL,
  kept_id  TEXT NOT NULL REFERENCES kept (id) ON DELETE CASCADE,
  lens     TEXT CHECK (lens IN ('handelingen', 'kennis', 'identiteit', 'deugden', 'vrijheid')),
  by       TEXT NOT NULL CHECK (json_valid(by)),
  part     TEXT NOT NULL CHECK (json_valid(part)),
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  tag      TEXT,
  -- Those of one session lie beside each other: it is read whole.
  PRIMARY KEY (kept_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX contributions_by_id ON contributions (id);
CREATE INDEX contributions_by_kept ON contributions (kept_id, lens);

-- What was archived changes only by being replaced whole.
CREATE TRIGGER frozen_stays BEFORE UPDATE ON kept WHEN OLD.state = 'frozen'
BEGIN SELECT RAISE (ABORT, 'frozen'); END;
CREATE TRIGGER contributions_stay BEFORE UPDATE ON contributions
BEGIN SELECT RAISE (ABORT, 'frozen'); END;

-- When somebody was told that a term ends. Nothing is destroyed at its term without that.
CREATE TABLE reminders (
  kept_id TEXT PRIMARY KEY REFERENCES kept (id) ON DELETE CASCADE,
  told_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Deposits made of what was kept, by the words of the archive's key.
CREATE TABLE deposits (
  kept_id TEXT NOT NULL REFERENCES kept (id) ON DELETE CASCADE,
  made_on TEXT NOT NULL,
  archive TEXT NOT NULL,
  PRIMARY KEY (kept_id, made_on, archive)
) STRICT, WITHOUT ROWID;

-- Ids of what was destroyed or withdrawn, so that it stays away when a backup is put back or a deposit comes twice.
CREATE TABLE tombstones (
  id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Every backup this book made, by where it lies.
CREATE TABLE backups (
  path    TEXT PRIMARY KEY,
  made_at TEXT NOT NULL,
  bytes   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- How this book keeps: one row, settings and keys, no content.
CREATE TABLE keeping (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  uuid           TEXT NOT NULL,
  term_months    INTEGER NOT NULL CHECK (term_months BETWEEN 1 AND 120),
  backup_folder  TEXT,
  archive_key    TEXT,
  archive_secret TEXT,
  withdraw_wrong INTEGER NOT NULL,
  withdraw_since TEXT
) STRICT;

-- Search. The index holds numbers and no words: each term has a random number, so that of a term that is gone nothing
-- is left but a number that stands for nothing, in whatever page or segment. Terms are words as written (without
-- capitals and accents), their stems, and what one filters by.
CREATE TABLE search_terms (
  kind TEXT NOT NULL CHECK (kind IN ('word', 'stem', 'theme', 'form', 'lens', 'state')),
  text TEXT NOT NULL,
  id   INTEGER NOT NULL,
  -- In how many kept sessions it stands; with the last of them the row goes.
  kept INTEGER NOT NULL CHECK (kept > 0),
  PRIMARY KEY (kind, text)
) STRICT, WITHOUT ROWID;

-- A row for each kept session, under its place. Contentless: the texts stand in what was kept, and nowhere else.
CREATE VIRTUAL TABLE search USING fts5 (
  heading, story, handelingen, kennis, identiteit, deugden, vrijheid, together, marks,
  content = '', columnsize = 0, tokenize = 'ascii'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
-- What is in the index, for its check.
CREATE VIRTUAL TABLE search_counts USING fts5vocab (search, 'row');

-- By which rules the index was made.
CREATE TABLE search_rules (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT;
INSERT INTO search_rules (id, version) VALUES (1, 1);
