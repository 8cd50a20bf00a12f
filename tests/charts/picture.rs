//! Pictures of charts: every word in its place around the drawing, none lost, none outside.

use chi_tieu::{
    EMBEDDED,
    charts::{Caption, Palette, Picture, PictureLine, picture_name},
    decode,
    domain::Baseline,
    text::{self, Lang},
};

const WIDTHS_PX: [f64; 4] = [240.0, 375.0, 640.0, 1600.0];

fn caption(lang: Lang) -> Caption {
    let dataset = decode::parse(EMBEDDED).unwrap();
    let rows = dataset.assessments();
    let (zero, comparison) = (Baseline::Target, &dataset.comparison);
    Caption {
        title: text::gaps_takeaway(lang, rows, zero, comparison),
        summary: vec![text::gaps_summary(lang, rows, zero, comparison), "◇\u{a0}1 · ○\u{a0}2".to_owned()],
        source: text::picture_source(lang, &dataset),
    }
}

fn picture(lang: Lang, width_px: f64, palette: &Palette) -> Picture {
    Picture::of(&caption(lang), lang.tag(), (width_px, 500.0), palette)
}

fn is_same(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

/// The words of the lines over the chart and of those under it.
fn words(picture: &Picture) -> (String, String) {
    let joined = |lines: Vec<&PictureLine>| lines.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join(" ");
    let (over, under) = picture.lines.iter().partition(|line| line.y < picture.chart_top);
    (joined(over), joined(under))
}

#[test]
fn a_picture_says_everything_in_order_around_its_chart() {
    for (lang, width_px) in [Lang::Vi, Lang::En].into_iter().flat_map(|lang| WIDTHS_PX.map(|px| (lang, px))) {
        let Caption { title, summary, source } = caption(lang);
        let (over, under) = words(&picture(lang, width_px, &Palette::LIGHT));
        assert_eq!(over, [vec![title], summary].concat().join(" "));
        assert_eq!(under, source.join(" "));
    }
}

#[test]
fn lines_and_chart_lie_inside_and_apart() {
    for width_px in WIDTHS_PX {
        let picture = picture(Lang::Vi, width_px, &Palette::LIGHT);
        assert!(picture.chart_left >= 16.0);
        assert!(is_same(picture.width, width_px + 2.0 * picture.chart_left));
        for pair in picture.lines.windows(2) {
            // The letters of a line need about its size above the line they stand on.
            assert!(pair[1].y - pair[0].y >= pair[1].size * 1.2, "{} touches {}", pair[1].text, pair[0].text);
        }
        for line in &picture.lines {
            let (top, bottom) = (line.y - line.size, line.y + line.size * 0.3);
            assert!(is_same(line.x, picture.chart_left), "{} begins elsewhere", line.text);
            assert!(top > 0.0 && bottom < picture.height, "{} at {} of {}", line.text, line.y, picture.height);
            assert!(
                bottom <= picture.chart_top || top >= picture.chart_top + 500.0,
                "{} at {} is in the chart at {}",
                line.text,
                line.y,
                picture.chart_top
            );
        }
    }
}

#[test]
fn a_picture_has_whole_pixels_whatever_the_chart_has() {
    let picture = Picture::of(&caption(Lang::En), "en", (733.4, 812.25), &Palette::LIGHT);
    assert_eq!((picture.width, picture.height.fract(), picture.chart_top.fract()), (734.0 + 48.0, 0.0, 0.0));
}

#[test]
fn a_narrow_picture_is_higher_for_the_same_words() {
    let [narrow, .., wide] = WIDTHS_PX.map(|width_px| picture(Lang::En, width_px, &Palette::LIGHT));
    assert!(narrow.lines.len() > wide.lines.len() && narrow.height > wide.height);
}

#[test]
fn the_ground_and_the_letters_are_of_the_theme() {
    for palette in [Palette::LIGHT, Palette::DARK] {
        let picture = picture(Lang::Vi, 900.0, &palette);
        assert_eq!(picture.ground, palette.surface);
        assert!(picture.lines.iter().all(|line| line.fill == if line.bold { palette.ink } else { palette.muted }));
        assert!(picture.lines[0].bold && !picture.lines.last().unwrap().bold);
    }
}

#[test]
fn a_file_is_named_by_document_chart_and_language_and_by_nothing_a_path_could_be_made_of() {
    assert_eq!(picture_name("thai-nguyen-2023", "target-gap", "vi"), "chi-tieu-thai-nguyen-2023-target-gap-vi");
    assert_eq!(picture_name("../a", "b/c\\d:e đ", "en"), "chi-tieu----a-b-c-d-e---en");
}
