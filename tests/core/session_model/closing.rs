//! What of a session is kept at its close: what each let be kept, and nothing else.
use super::model::{Contribution, Model, Progress, Release};
use super::steps::{COURSE, HANDELINGEN, Keep, LENSES, OWNER, PEOPLE, VOICE};

/// Fewest who must choose to keep something without a name.
const FEWEST_NAMELESS: usize = 3;

impl Model {
    /// Closes the session.
    pub fn close(&mut self, keep_notes: bool) {
        let kept = self.released();
        let objects = self.seats.iter().any(|seat| seat.release.as_ref().is_some_and(|one| one.objects));
        let kept_notes = if keep_notes && !objects { self.notes.values().cloned().collect() } else { Vec::new() };
        let Self { phase, wrong_codes, words, .. } = *self;
        let codes = std::mem::take(&mut self.codes);
        *self = Self { closed: true, kept, kept_notes, phase, wrong_codes, words, codes, ..Self::default() };
    }

    /// What counts of somebody's choices: those they closed.
    fn choices(&self, seat: usize) -> Option<&Release> {
        let by = if seat == VOICE { OWNER } else { seat };
        self.seats[by].release.as_ref().filter(|one| one.progress == Progress::Done && one.has_code)
    }

    fn chosen(&self, seat: usize, lens: usize) -> Keep {
        let chosen = |one: &Release| one.keep.get(&(seat, lens)).copied();
        self.choices(seat).and_then(chosen).unwrap_or(Keep::Erase)
    }

    fn is_kept(&self, seat: usize, lens: usize) -> bool {
        let nameless = |seat: &usize| self.gave(*seat, lens) && self.chosen(*seat, lens) == Keep::Nameless;
        match self.chosen(seat, lens) {
            Keep::Erase => false,
            Keep::Alias => true,
            Keep::Nameless => (0..VOICE).filter(nameless).count() >= FEWEST_NAMELESS,
        }
    }

    fn released(&self) -> Vec<Contribution> {
        let by = |seat: usize| if seat == VOICE { OWNER } else { seat };
        let mut kept = Vec::new();
        for seat in 0..PEOPLE.len() {
            for lens in (0..LENSES.len()).filter(|lens| self.is_kept(seat, *lens)) {
                if let Some(answer) = self.visible(seat, lens) {
                    let words = answer.additions.iter().chain([&answer.word]).cloned().collect();
                    let option = (lens == HANDELINGEN).then_some(seat);
                    kept.push(Contribution { by: by(seat), words, option, stance_on: None });
                }
            }
        }
        if self.choices(OWNER).is_some_and(|one| one.case) {
            kept.push(Contribution { by: OWNER, ..Contribution::default() });
            if let Some(course) = &self.course {
                let (words, option) = (vec![course.clone()], Some(COURSE));
                kept.push(Contribution { by: OWNER, words, option, stance_on: None });
            }
        }
        for (of, seat) in self.stances.keys().filter(|(_, by)| self.stances_seen(*by)) {
            let option = kept.iter().any(|one| one.option == Some(*of));
            if option && self.is_kept(*seat, HANDELINGEN) {
                kept.push(Contribution { by: by(*seat), stance_on: Some(*of), ..Contribution::default() });
            }
        }
        kept
    }
}
