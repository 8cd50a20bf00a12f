//! The place of a piece that a part of the program draws once it is here: it says when that takes long, and when it
//! cannot be had, with a way to try again.

use std::time::Duration;

use leptos::{html::Div, prelude::*, task::spawn_local};

use super::{live, pressed, word};
use crate::{
    browser,
    components::state::{Arrival, Draws, Piece, Store},
    text::messages,
};

/// A part that comes sooner than this is not spoken of: the words would only flash up.
const PATIENCE: Duration = Duration::from_millis(300);

/// How far a part has come.
#[derive(Clone, Copy)]
enum Progress {
    /// Asked for, or about to be.
    Waiting,
    /// Asked for a while ago.
    Slow,
    /// Here.
    Here(Draws),
    /// It cannot be had.
    Failed,
}

impl Progress {
    fn slug(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Slow => "slow",
            Self::Here(_) => "here",
            Self::Failed => "failed",
        }
    }
}

/// When a part is fetched.
type Begin = fn(Box<dyn FnOnce()>);

/// The piece, or its place until its part is here.
pub fn part_place(store: Store, piece: Piece) -> AnyView {
    present(store, &piece).unwrap_or_else(|| later(store, piece, |fetch| fetch()))
}

/// The same for a piece that nobody has asked for yet: its part is fetched once the page has nothing else to do.
pub fn part_place_when_idle(store: Store, piece: Piece) -> AnyView {
    let is_eager = store.settings.with_untracked(|settings| settings.eager);
    let begin: Begin = if is_eager { |fetch| fetch() } else { browser::when_idle };
    present(store, &piece).unwrap_or_else(|| later(store, piece, begin))
}

fn present(store: Store, piece: &Piece) -> Option<AnyView> {
    let Arrival::Here(draws) = (store.load)(piece.part()) else { return None };
    let is_whole = piece.inner_parts().iter().all(|part| matches!((store.load)(*part), Arrival::Here(_)));
    is_whole.then(|| draws(store, piece.clone()))
}

fn later(store: Store, piece: Piece, begin: Begin) -> AnyView {
    let place = NodeRef::<Div>::new();
    let progress = RwSignal::new(Progress::Waiting);
    let (part, inner_parts) = (piece.part(), piece.inner_parts());
    let fetch = move || {
        progress.try_set(Progress::Waiting);
        set_timeout(
            move || {
                if matches!(progress.try_get_untracked(), Some(Progress::Waiting)) {
                    progress.set(Progress::Slow);
                }
            },
            PATIENCE,
        );
        spawn_local(async move {
            // All at once; but an inner part that cannot be had will say so in its own place.
            for inner in inner_parts {
                spawn_local(async move { drop(arrived((store.load)(*inner)).await) });
            }
            let outcome = arrived((store.load)(part)).await;
            for inner in inner_parts.iter().filter(|_| outcome.is_ok()) {
                drop(arrived((store.load)(*inner)).await);
            }
            // The view may be gone by now: then there is nothing to draw into and nothing to say.
            if progress.try_get_untracked().is_none() {
                return;
            }
            match outcome {
                Ok(draws) => {
                    progress.set(Progress::Here(draws));
                    store.arrivals.update(|arrivals| *arrivals += 1);
                }
                Err(code) => {
                    progress.set(Progress::Failed);
                    let Some(element) = place.get_untracked() else { return };
                    let message = messages(store.lang.get_untracked()).parts.failed;
                    browser::announce_from(&element, "chi-tieu:error", &[("code", &code), ("message", message)]);
                }
            }
        });
    };
    begin(Box::new(fetch));
    let retry = move |_| {
        // The button goes away: what it stands in keeps the focus.
        if let Some(element) = place.get_untracked() {
            browser::focus_on(&element);
        }
        fetch();
    };
    let status = live(move || match progress.get() {
        Progress::Waiting | Progress::Here(_) => ().into_any(),
        Progress::Slow => view! { <p>{word(store.lang, |words| words.parts.loading)}</p> }.into_any(),
        Progress::Failed => view! {
            <p>{word(store.lang, |words| words.parts.failed)}</p>
            <button type="button" class="part-retry" data-action="retry-part" on:click=pressed(retry)>
                {word(store.lang, |words| words.parts.retry)}
            </button>
        }
        .into_any(),
    });
    let here = Memo::new_with_compare(
        move |_| if let Progress::Here(draws) = progress.get() { Some(draws) } else { None },
        |known, new| known.map(Option::is_some) != new.map(Option::is_some),
    );
    // There before it says anything: what comes into the page with its words in it is not read out.
    let content = live(move || match here.get() {
        Some(draws) => draws(store, piece.clone()),
        None => view! { <div class="part-status" role="status">{status.clone()}</div> }.into_any(),
    });
    view! {
        <div
            class="part"
            data-part=part.slug()
            data-progress=live(move || progress.get().slug())
            tabindex="-1"
            node_ref=place
        >
            {content}
        </div>
    }
    .into_any()
}

/// A part, fetched if it has to be.
async fn arrived(part: Arrival) -> Result<Draws, String> {
    match part {
        Arrival::Here(draws) => Ok(draws),
        Arrival::Coming(coming) => coming.await,
    }
}
