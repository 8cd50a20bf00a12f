//! Verdicts, checks and their reasons in words: the official one stays apart from the computed one.

use chi_tieu::{
    domain::{Agreement, Direction, Reason, Tally, VERDICTS, Verdict},
    text::{Lang, check_phrase, check_reason, messages, tally_sentence, tally_word, verdict_word},
};

use super::{LANGS, assessed, units, well_formed};

#[test]
fn a_verdict_is_one_word_in_each_language_and_no_verdict_is_a_state_of_its_own() {
    assert_eq!(
        VERDICTS.map(|verdict| verdict_word(Lang::Vi, verdict)),
        [
            "Vượt kế hoạch",
            "Đạt kế hoạch",
            "Gần đạt kế hoạch",
            "Không đạt kế hoạch",
            "Đánh giá khác",
            "Chưa có đánh giá"
        ]
    );
    assert_eq!(
        VERDICTS.map(|verdict| verdict_word(Lang::En, verdict)),
        ["Exceeded plan", "Met plan", "Nearly met plan", "Missed plan", "Other verdict", "No verdict"]
    );
    let silence = LANGS.map(|lang| format!("{} {}", messages(lang).verdicts.none, messages(lang).verdicts.none_where));
    assert_eq!(silence, ["Chưa có đánh giá trong văn bản", "No verdict in the document"]);
    for lang in LANGS {
        let words = VERDICTS.map(|verdict| tally_word(lang, verdict));
        for (at, word) in words.iter().enumerate() {
            well_formed(lang, word);
            assert!(!words[..at].contains(word), "{word} stands for two verdicts");
        }
    }
}

#[test]
fn a_check_says_whether_it_agrees_and_otherwise_what_the_figures_say() {
    let [percent, ..] = units();
    for (figures, direction, official, agreement, vi, en) in [
        (["8", "8"], Direction::Higher, Some(Verdict::Met), Agreement::Agrees, "Khớp", "Agrees"),
        (
            ["≥46", ">46"],
            Direction::Higher,
            Some(Verdict::Met),
            Agreement::Differs,
            "Theo số liệu: vượt kế hoạch",
            "By the figures: exceeded plan",
        ),
        (
            ["10", "5"],
            Direction::Higher,
            None,
            Agreement::Alone,
            "Theo số liệu: không đạt kế hoạch",
            "By the figures: missed plan",
        ),
        (["10", ">5"], Direction::Higher, None, Agreement::Nothing, "Chưa xác định được", "Cannot be told"),
        (["10", "5"], Direction::Neutral, None, Agreement::Nothing, "Không xét riêng", "Not judged alone"),
    ] {
        let [plan, outcome] = figures;
        let assessment = assessed(&percent, direction, [plan, outcome, ""], official);
        assert_eq!(assessment.agreement, agreement, "{figures:?}");
        assert_eq!(check_phrase(Lang::Vi, &assessment.check, agreement), vi);
        assert_eq!(check_phrase(Lang::En, &assessment.check, agreement), en);
    }
}

#[test]
fn every_reason_has_its_own_rule_in_words() {
    let [percent, ..] = units();
    let mut rules: Vec<String> = Vec::new();
    for (plan, outcome, direction, reason) in [
        ("8", "8", Direction::Higher, Reason::Equal),
        ("8", "9", Direction::Higher, Reason::Better),
        ("8", "7", Direction::Higher, Reason::Worse),
        ("<3", "<3", Direction::Lower, Reason::WithinOpenBound),
        ("≥8", "≥8", Direction::Higher, Reason::AtLeastMet),
        ("8", ">7", Direction::Higher, Reason::Overlap),
        ("8", "9", Direction::Neutral, Reason::Neutral),
        ("8", "", Direction::Higher, Reason::Missing),
    ] {
        for lang in LANGS {
            let assessment = assessed(&percent, direction, [plan, outcome, ""], Some(Verdict::Met));
            assert_eq!(assessment.check.reason, reason);
            let rule = check_reason(lang, &assessment);
            well_formed(lang, &rule);
            assert!(rule.ends_with('.'), "{rule}");
            assert!(!rules.contains(&rule), "{rule} stands for two reasons");
            rules.push(rule);
        }
    }
}

#[test]
fn a_reason_says_plainly_when_the_report_differs_or_is_silent() {
    let [percent, ..] = units();
    let extra = |lang, plan, official: Option<Verdict>| {
        let reason = |official| check_reason(lang, &assessed(&percent, Direction::Higher, [plan, "9", ""], official));
        let (agreeing, found) = (reason(Some(Verdict::Exceeded)), reason(official));
        found
            .strip_prefix(agreeing.as_str())
            .unwrap_or_else(|| panic!("{found} begins with the rule"))
            .trim()
            .to_owned()
    };
    for (lang, otherwise, silent) in
        [(Lang::Vi, "khác với cách tính này", "không ghi đánh giá"), (Lang::En, "judges otherwise", "gives no verdict")]
    {
        for plan in ["8", "≥8"] {
            assert!(extra(lang, plan, Some(Verdict::Met)).contains(otherwise), "{plan}");
        }
        assert!(extra(lang, "8", None).contains(silent));
        assert_eq!(extra(lang, "8", Some(Verdict::Exceeded)), "", "nothing to say where both agree");
    }
}

#[test]
fn verdicts_are_counted_with_their_denominator() {
    let counts = [(Some(Verdict::Exceeded), 5), (Some(Verdict::Met), 13), (Some(Verdict::Missed), 6), (None, 4)];
    let tally: Tally = counts.into_iter().flat_map(|(verdict, count)| vec![verdict; count]).collect();
    assert_eq!(
        tally_sentence(Lang::Vi, &tally),
        "Văn bản đánh giá 24 trong 28 chỉ tiêu: 5 vượt kế hoạch, 13 đạt, 6 không đạt; 4 chỉ tiêu chưa có đánh giá."
    );
    assert_eq!(
        tally_sentence(Lang::En, &tally),
        "The document judges 24 of 28 indicators: 5 exceeded the plan, 13 met it, 6 missed it; 4 have no verdict."
    );
}
