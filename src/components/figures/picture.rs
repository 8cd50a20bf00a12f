//! A chart as a picture to take away: a button a format, and what has become of it.

use std::rc::Rc;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{SavedFile, Saving},
    components::elements::{live, pressed},
    text::{self, Lang},
};

/// The formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Sharp at any size.
    Svg,
    /// What every program takes.
    Png,
}

impl Format {
    /// The ending of its files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Svg => "SVG",
            Self::Png => "PNG",
        }
    }

    fn label(self, lang: Lang) -> &'static str {
        let words = text::messages(lang);
        match self {
            Self::Svg => words.charts().save_svg,
            Self::Png => words.charts().save_png,
        }
    }

    fn refused(self, lang: Lang) -> &'static str {
        let words = text::messages(lang);
        match self {
            Self::Svg => words.charts().picture_refused,
            Self::Png => words.charts().png_refused,
        }
    }
}

/// Makes the picture of what is drawn, and the name of its file. `None` when nothing is drawn.
pub type Take = Rc<dyn Fn(Format) -> Option<(String, Saving)>>;

/// What has become of the last picture.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Answer {
    Saved { format: Format, name: String, address: String },
    Refused(Format),
}

/// The buttons, shown while a chart is drawn, and the line that answers. `title` is the chart's.
pub fn chart_pictures(lang: Memo<Lang>, title: Signal<String>, drawn: Signal<bool>, take: &Take) -> AnyView {
    let answer = RwSignal::new(None::<Answer>);
    // The last file stays as long as its link.
    let file = StoredValue::new_local(None::<SavedFile>);
    let button = |format: Format| {
        let take = Rc::clone(take);
        let save = pressed(move |_| {
            let taken = take(format);
            spawn_local(async move {
                let became = match taken {
                    Some((name, saving)) => saving.await.map(|saved| (name, saved)),
                    None => None,
                };
                let told = match became {
                    Some((name, saved)) => {
                        let address = saved.address().to_owned();
                        file.try_update_value(|file| *file = Some(saved));
                        Answer::Saved { format, name, address }
                    }
                    None => Answer::Refused(format),
                };
                // The view may be gone by now.
                answer.try_set(Some(told));
            });
        });
        view! {
            <button type="button" class="chart-pictures-button" data-action="picture" data-value=format.name() on:click=save>
                {live(move || format.label(lang.get()))}
                <span class="visually-hidden">{live(move || format!(": {}", title.get()))}</span>
            </button>
        }
        .into_any()
    };
    view! {
        <div class="chart-pictures" hidden=live(move || !drawn.get())>
            <div class="chart-pictures-buttons">{button(Format::Svg)} {button(Format::Png)}</div>
            <div class="chart-pictures-status" role="status">
                {live(move || answer.get().map(|answer| told(lang.get(), answer)))}
            </div>
        </div>
    }
    .into_any()
}

fn told(lang: Lang, answer: Answer) -> AnyView {
    match answer {
        Answer::Saved { format, name, address } => {
            let file = name.clone();
            view! {
                <p>
                    {text::picture_saved(lang, format.title())} " "
                    <a class="chart-pictures-link" href=address download=file>{name}</a>
                </p>
            }
            .into_any()
        }
        Answer::Refused(format) => view! { <p>{format.refused(lang)}</p> }.into_any(),
    }
}
