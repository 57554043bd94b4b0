//! Owns that a call which comes twice is carried out once. A browser drops what is under way when the machine gets or loses
//! a network; its page can't know whether the call came, and sends it again under the same name.
use axum::body::Bytes;
use axum::http::StatusCode;
use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// What was answered, ready to be sent.
pub type Answer = (StatusCode, Bytes);

/// An answer may hold what people wrote: it stays as long as a page goes on trying, and no longer.
const KEPT: Duration = Duration::from_secs(10);
/// A page has a few under way at a time.
const MOST: usize = 64;
/// Characters of a name.
const LONGEST_NAME: usize = 40;

/// The calls under way behind one door, and those just answered.
#[derive(Clone, Default)]
pub struct Once(Arc<Mutex<VecDeque<Call>>>);

struct Call {
    name: String,
    answer: watch::Receiver<Option<Answer>>,
}

impl Once {
    /// The answer to the call of this name: `work` runs if it did not yet, and runs to its end if nobody waits any more.
    /// Null if it ended without an answer. A call without a name is always carried out.
    pub async fn answer(
        &self,
        name: Option<&str>,
        work: impl Future<Output = Answer> + Send + 'static,
    ) -> Option<Answer> {
        let mut answer = match name.filter(|name| name.len() <= LONGEST_NAME) {
            Some(name) => self.find_or_begin(name, work),
            None => begin(work, || ()),
        };
        let there = answer.wait_for(Option::is_some).await.ok()?;
        there.clone()
    }

    fn find_or_begin(
        &self,
        name: &str,
        work: impl Future<Output = Answer> + Send + 'static,
    ) -> watch::Receiver<Option<Answer>> {
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = calls.iter().find(|call| call.name == name) {
            return known.answer.clone();
        }
        let (all, ended) = (self.clone(), name.to_owned());
        let answer = begin(work, move || all.forget_later(ended));
        calls.truncate(MOST - 1);
        calls.push_front(Call { name: name.to_owned(), answer: answer.clone() });
        answer
    }

    fn forget_later(self, name: String) {
        tokio::spawn(async move {
            tokio::time::sleep(KEPT).await;
            self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|call| call.name != name);
        });
    }
}

/// Works apart from whoever asked.
fn begin(
    work: impl Future<Output = Answer> + Send + 'static,
    ended: impl FnOnce() + Send + 'static,
) -> watch::Receiver<Option<Answer>> {
    let (told, answer) = watch::channel(None);
    tokio::spawn(async move {
        let _ = told.send(Some(work.await));
        ended();
    });
    answer
}

#[cfg(test)]
mod tests {
    use super::{Answer, Bytes, KEPT, Once, StatusCode};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[derive(Clone, Default)]
    struct Counted(Arc<AtomicUsize>);

    impl Counted {
        async fn work(self) -> Answer {
            tokio::task::yield_now().await;
            let before = self.0.fetch_add(1, Ordering::SeqCst);
            (StatusCode::OK, Bytes::from(before.to_string()))
        }

        fn times(&self) -> usize {
            self.0.load(Ordering::SeqCst)
        }
    }

    #[tokio::test]
    async fn a_call_that_comes_again_gets_the_same_answer_and_is_carried_out_once() {
        let (once, counted) = (Once::default(), Counted::default());
        let first = once.answer(Some("a"), counted.clone().work()).await;
        assert_eq!(once.answer(Some("a"), counted.clone().work()).await, first);
        assert_eq!(counted.times(), 1);
        once.answer(Some("b"), counted.clone().work()).await;
        once.answer(None, counted.clone().work()).await;
        once.answer(None, counted.clone().work()).await;
        assert_eq!(counted.times(), 4, "another name, and none, are other calls");
    }

    #[tokio::test]
    async fn a_call_runs_to_its_end_when_nobody_waits_and_is_answered_to_who_comes_back() {
        let (once, counted) = (Once::default(), Counted::default());
        let (go, wait) = tokio::sync::oneshot::channel::<()>();
        let slow = counted.clone();
        let work = async move {
            let _ = wait.await;
            slow.work().await
        };
        let dropped = tokio::time::timeout(std::time::Duration::ZERO, once.answer(Some("a"), work)).await;
        assert!(dropped.is_err(), "who asked is gone");
        let again = once.answer(Some("a"), counted.clone().work());
        go.send(()).expect("it is still under way");
        assert_eq!(again.await.expect("an answer").1, "0");
        assert_eq!(counted.times(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_is_forgotten_soon() {
        let (once, counted) = (Once::default(), Counted::default());
        once.answer(Some("a"), counted.clone().work()).await;
        tokio::time::sleep(KEPT * 2).await;
        assert!(once.0.lock().expect("nobody panics with it").is_empty());
    }

    #[tokio::test]
    async fn a_call_that_breaks_down_has_no_answer_and_leaves_the_others_theirs() {
        let (once, counted) = (Once::default(), Counted::default());
        let broken = once.answer(Some("a"), async { panic!("as a fault would") }).await;
        assert_eq!(broken, None);
        assert!(once.answer(Some("b"), counted.work()).await.is_some());
    }
}
