//! How each step changes the session, or that it is refused.
use super::model::{Answer, Model, Progress, Release, Round, Text, Turn, decides_on};
use super::steps::{HANDELINGEN, HARVEST, Keep, LENSES, OWN_PICTURE, OWNER, Part, Sheet, Sign, Step, VOICE, Wish};

/// Wrong signs, and wrong withdraw codes, before no more is tried.
const TRIES: u8 = 5;

/// Goes on when it may; else the step is refused.
fn may(it: bool) -> Option<()> {
    it.then_some(())
}

impl Sign {
    /// As it is typed.
    pub fn typed(self, seat: usize) -> Option<String> {
        match self {
            Self::None => None,
            Self::Own => Some(format!("100{seat}")),
            Self::Other => Some("0000".to_owned()),
            Self::Malformed => Some("12".to_owned()),
        }
    }
}

impl Model {
    /// Does a step with three fresh words. False: it is refused, and nothing changes but the count of wrong tries.
    pub fn does(&mut self, step: &Step, words: &[String; 3]) -> bool {
        let mut after = self.clone();
        if after.try_step(step, words).is_some() {
            *self = after;
            return true;
        }
        for (seat, tried) in self.seats.iter_mut().zip(&after.seats) {
            seat.wrong_signs = tried.wrong_signs;
        }
        self.wrong_codes = after.wrong_codes;
        false
    }

    fn try_step(&mut self, step: &Step, words: &[String; 3]) -> Option<()> {
        match step {
            Step::As(..) | Step::Forged(_) => return None,
            Step::Lock => {
                (self.locked, self.turn) = (true, None);
                return Some(());
            }
            Step::Unlock { right } => {
                may(self.locked && *right)?;
                self.locked = false;
                return Some(());
            }
            _ => may(!self.locked)?,
        }
        match step {
            Step::Withdraw(seat) => return self.withdraw(*seat),
            Step::Close { keep_notes } => {
                self.nobody_writes()?;
                if !self.closed {
                    self.close(*keep_notes);
                }
                return Some(());
            }
            _ => may(!self.closed)?,
        }
        self.in_session(step, words)
    }

    fn in_session(&mut self, step: &Step, words: &[String; 3]) -> Option<()> {
        match step {
            Step::Go(phase) => {
                self.nobody_writes()?;
                self.phase = *phase;
            }
            Step::Wander(_) => self.nobody_writes()?,
            Step::Begin(seat, sheet, sign) => self.begin(*seat, *sheet, *sign)?,
            Step::Write(part) => self.write(*part, words)?,
            Step::Seal { skip, sign } => self.seal(*skip, *sign)?,
            Step::Pause => {
                may(self.turn.is_some() || self.curtain.is_some())?;
                (self.turn, self.curtain) = (None, None);
            }
            Step::Open(lens) => {
                self.nobody_writes()?;
                may(!self.unchosen.contains(lens))?;
                self.opened.insert(*lens);
            }
            Step::Choose(lenses) => {
                let not = (0..LENSES.len()).filter(|lens| !lenses.contains(lens) && !self.opened.contains(lens));
                self.unchosen = not.collect();
            }
            Step::KeepClosed { seat, lens, closed } => {
                self.nobody_writes()?;
                may(!self.opened.contains(lens))?;
                let answer = self.seats[*seat].answers[*lens].as_mut()?;
                may(*closed || !answer.by_writer)?;
                answer.kept_closed = *closed;
            }
            Step::Paper { seat, lens, skipped } => self.paper(*seat, *lens, *skipped, &words[0])?,
            Step::PaperDone(lens) => {
                may(self.opened.contains(lens))?;
                self.read_back.insert(*lens);
            }
            Step::Add(seat, lens) => {
                self.visible(*seat, *lens)?;
                let answer = self.seats[*seat].answers[*lens].as_mut()?;
                answer.additions.push(words[0].clone());
            }
            Step::OwnCourse => {
                may(self.opened.contains(&HANDELINGEN))?;
                self.course = Some(words[0].clone());
            }
            Step::Note(phase) => {
                self.notes.insert(*phase, words[0].clone());
            }
            Step::StancesBegin => {
                may(self.opened.contains(&HANDELINGEN))?;
                if self.round == Round::NotBegun {
                    self.round = Round::Running;
                }
            }
            Step::StancesOpen => {
                self.nobody_writes()?;
                may(self.opened.contains(&HANDELINGEN))?;
                self.round = Round::Opened;
            }
            Step::StanceTake { seat, of, stance } => {
                may(self.round == Round::Opened)?;
                may(!matches!(self.seats[*seat].stances, Some(Progress::Busy | Progress::Done)))?;
                self.visible_option(*of)?;
                self.seats[*seat].stances = None;
                self.stances.insert((*of, *seat), *stance);
            }
            _ => unreachable!("{step:?} is no step within a session"),
        }
        Some(())
    }

    fn nobody_writes(&self) -> Option<()> {
        may(self.turn.is_none())
    }

    fn begin(&mut self, seat: usize, sheet: Sheet, sign: Sign) -> Option<()> {
        may(self.turn.is_none_or(|turn| turn.seat == seat))?;
        let (shows, sealed) = self.behind(seat, sheet)?;
        let mut signed = false;
        if self.seats[seat].sign.is_none() {
            may(!sealed)?;
        } else if shows {
            self.tries(seat, &sign.typed(seat)?)?;
            signed = true;
        }
        self.turn = Some(Turn { seat, sheet, signed });
        self.curtain = Some(seat);
        Some(())
    }

    /// Whether a sheet would show something, and whether all of that was closed by its writer.
    fn behind(&self, seat: usize, sheet: Sheet) -> Option<(bool, bool)> {
        let one = |progress: Progress| (progress != Progress::Waiting, progress.is_closed());
        let of = |text: &Option<Text>| text.as_ref().map(|text| text.progress).unwrap_or_default();
        let person = &self.seats[seat];
        match sheet {
            Sheet::Lens(_) | Sheet::AllLenses => {
                let lenses = self.lenses_of(sheet);
                may(!lenses.is_empty())?;
                let (mut shows, mut sealed) = (false, true);
                for lens in lenses {
                    let answer = person.answers[lens].clone().unwrap_or_default();
                    may(!self.opened.contains(&lens) || !(answer.noted || self.visible(seat, lens).is_some()))?;
                    let (written, closed) = one(answer.progress);
                    shows |= written && (!closed || sheet != Sheet::AllLenses);
                    sealed &= closed;
                }
                Some((shows || sealed, sealed))
            }
            Sheet::Stances => {
                let progress = person.stances.unwrap_or_default();
                may(self.round != Round::NotBegun)?;
                may(self.round == Round::Running || progress != Progress::Done)?;
                Some(one(progress))
            }
            _ if seat == VOICE => None,
            Sheet::FirstThought => Some(one(of(&person.first_thought))),
            Sheet::Release => {
                may(self.phase >= HARVEST)?;
                Some(one(person.release.as_ref().map(|release| release.progress).unwrap_or_default()))
            }
            Sheet::OwnPicture => {
                may(self.phase >= OWN_PICTURE)?;
                let (shows, sealed) = one(of(&person.own_picture));
                Some((shows || of(&person.first_thought) != Progress::Waiting, sealed))
            }
            Sheet::OwnWords => may(self.phase >= OWN_PICTURE).map(|()| (true, false)),
        }
    }

    /// Tries a sign on the one somebody chose.
    fn tries(&mut self, seat: usize, typed: &str) -> Option<()> {
        let seat = &mut self.seats[seat];
        may(seat.wrong_signs < TRIES)?;
        if seat.sign.as_deref() == Some(typed) {
            seat.wrong_signs = 0;
            return Some(());
        }
        seat.wrong_signs += 1;
        None
    }

    fn lenses_of(&self, sheet: Sheet) -> Vec<usize> {
        let chosen = |lens: &usize| !self.unchosen.contains(lens);
        match sheet {
            Sheet::Lens(lens) => Some(lens).into_iter().filter(chosen).collect(),
            Sheet::AllLenses => {
                (0..LENSES.len()).filter(chosen).filter(|lens| !self.opened.contains(lens)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The lenses that a turn shows and may change: what was closed stays out without an own sign.
    pub fn lenses_in(&self, turn: Turn) -> Vec<usize> {
        let closed = |lens: &usize| {
            self.seats[turn.seat].answers[*lens].as_ref().is_some_and(|answer| answer.progress.is_closed())
        };
        self.lenses_of(turn.sheet).into_iter().filter(|lens| turn.signed || !closed(lens)).collect()
    }

    fn write(&mut self, part: Part, words: &[String; 3]) -> Option<()> {
        let turn = self.turn?;
        let on = |sheet: Sheet| may(turn.sheet == sheet);
        let lenses = self.lenses_in(turn);
        match part {
            Part::Nothing => {}
            Part::Lens { lens, private, keep_closed } => {
                may(lenses.contains(&lens))?;
                let answer = self.seats[turn.seat].answers[lens].get_or_insert_default();
                answer.word.clone_from(&words[0]);
                answer.private = if private { words[1].clone() } else { String::new() };
                (answer.progress, answer.noted) = (Progress::Busy, false);
                (answer.kept_closed, answer.by_writer) = (keep_closed, keep_closed);
            }
            Part::FirstThought => {
                on(Sheet::FirstThought)?;
                let text = Text { words: vec![words[0].clone()], progress: Progress::Busy };
                self.seats[turn.seat].first_thought = Some(text);
            }
            Part::OwnPicture => {
                on(Sheet::OwnPicture)?;
                let text = Text { words: words[..2].to_vec(), progress: Progress::Busy };
                self.seats[turn.seat].own_picture = Some(text);
            }
            Part::Stance { of, stance } => {
                on(Sheet::Stances)?;
                self.visible_option(of)?;
                self.stances.insert((of, turn.seat), stance);
            }
            Part::Release(wish) => {
                on(Sheet::Release)?;
                self.wishes(turn.seat, wish)?;
            }
        }
        if turn.sheet == Sheet::Stances {
            self.seats[turn.seat].stances = Some(Progress::Busy);
        }
        Some(())
    }

    /// What somebody asks for, by seat and lens.
    pub fn wished(&self, seat: usize, wish: Wish) -> Vec<(usize, usize, Keep)> {
        let lenses = |seat: usize| {
            (0..LENSES.len()).filter(move |lens| wish.lens.map_or(self.gave(seat, *lens), |one| one == *lens))
        };
        let along = wish.lens.is_none() && wish.keep == Keep::Alias;
        let seats = decides_on(seat).filter(|seat| *seat != VOICE || along);
        seats.flat_map(|seat| lenses(seat).map(move |lens| (seat, lens, wish.keep))).collect()
    }

    fn wishes(&mut self, seat: usize, wish: Wish) -> Option<()> {
        let wished = self.wished(seat, wish);
        may(wished.iter().all(|(seat, lens, _)| self.gave(*seat, *lens)))?;
        may(seat == OWNER || !wish.case)?;
        let release = self.seats[seat].release.get_or_insert_default();
        release.keep = wished.into_iter().map(|(seat, lens, keep)| ((seat, lens), keep)).collect();
        (release.case, release.objects, release.progress) = (wish.case, wish.objects, Progress::Busy);
        Some(())
    }

    fn seal(&mut self, skip: bool, sign: Sign) -> Option<()> {
        let turn = self.turn?;
        if let Some(typed) = sign.typed(turn.seat) {
            may(sign != Sign::Malformed)?;
            if self.seats[turn.seat].sign.is_some() {
                self.tries(turn.seat, &typed)?;
            } else {
                self.seats[turn.seat].sign = Some(typed);
                self.seats[turn.seat].wrong_signs = 0;
            }
        }
        let closed = |empty: bool| if skip || empty { Progress::Skipped } else { Progress::Done };
        for lens in self.lenses_in(turn) {
            let answer = self.seats[turn.seat].answers[lens].get_or_insert_with(Answer::default);
            answer.progress = closed(answer.word.is_empty());
        }
        let took = self.stances.keys().any(|(_, by)| *by == turn.seat);
        let seat = &mut self.seats[turn.seat];
        match turn.sheet {
            Sheet::Stances => {
                seat.stances = Some(closed(!took));
                if closed(!took) == Progress::Skipped {
                    self.stances.retain(|(_, by), _| *by != turn.seat);
                }
            }
            Sheet::Release => {
                let kept = seat.release.take().unwrap_or_default();
                let kept = if skip { Release { keep: [].into(), case: false, ..kept } } else { kept };
                let has_code = kept.has_code || kept.keeps_something();
                if has_code {
                    self.codes.insert(turn.seat);
                }
                seat.release = Some(Release { progress: Progress::Done, has_code, ..kept });
            }
            Sheet::FirstThought | Sheet::OwnPicture => {
                let first = turn.sheet == Sheet::FirstThought;
                let text = if first { &mut seat.first_thought } else { &mut seat.own_picture };
                let text = text.get_or_insert_default();
                text.progress = closed(text.words.is_empty());
            }
            _ => {}
        }
        (self.turn, self.curtain) = (None, None);
        Some(())
    }

    fn paper(&mut self, seat: usize, lens: usize, skipped: bool, word: &str) -> Option<()> {
        may(self.opened.contains(&lens))?;
        let read_back = self.read_back.contains(&lens);
        let before = &mut self.seats[seat].answers[lens];
        may(before.as_ref().is_none_or(|answer| answer.noted && !read_back))?;
        let answer = before.get_or_insert_default();
        word.clone_into(&mut answer.word);
        answer.progress = if skipped { Progress::Skipped } else { Progress::Done };
        answer.noted = true;
        Some(())
    }

    fn withdraw(&mut self, seat: usize) -> Option<()> {
        self.nobody_writes()?;
        may(self.wrong_codes < TRIES)?;
        let release = self.seats[seat].release.as_mut().filter(|release| release.has_code);
        let was_kept = self.kept.iter().any(|one| one.by == seat);
        // Who was given none types something without the form of a code, and that is not counted.
        may(self.codes.contains(&seat))?;
        if release.is_none() && !was_kept {
            self.wrong_codes += 1;
            return None;
        }
        self.codes.remove(&seat);
        if let Some(release) = release {
            *release = Release { progress: Progress::Done, ..Release::default() };
        }
        let (gone, stays): (Vec<_>, Vec<_>) = self.kept.drain(..).partition(|one| one.by == seat);
        let options: Vec<usize> = gone.iter().filter_map(|one| one.option).collect();
        self.kept = stays;
        self.kept.retain(|one| one.stance_on.is_none_or(|on| !options.contains(&on)));
        self.wrong_codes = 0;
        Some(())
    }
}
