//! `tenken enter`: a form typed into the program through its standard input.

use crate::filled::Filled;
use crate::names;
use crate::program::User;
use serde_json::Value;
use tenken::questionnaire::{Level, Library, Questionnaire};
use tenken::report::form::Form;

fn new(user: &User, questionnaire: &str, level: Level, more: &[&str]) -> String {
    let mut arguments = vec![
        "new",
        "--questionnaire",
        questionnaire,
        "--organisation",
        "山田製作所",
    ];
    arguments.extend(["--level", level.id()]);
    arguments.extend(more);
    user.run(&arguments).succeeds().out.trim_end().to_owned()
}

fn small_company(user: &User, level: Level) -> (String, Questionnaire) {
    let id = new(user, "sme-ai-risk", level, &[]);
    (id, Library::open("sme-ai-risk").unwrap())
}

fn number(questionnaire: &Questionnaire, level: Level) -> String {
    Form::of(questionnaire, level).number.to_string()
}

fn report(user: &User, id: &str) -> Value {
    user.run(&["report", id, "--format", "json"]).json()
}

/// What a report says about score and answers, without ids and times.
fn result(report: &Value) -> [&Value; 5] {
    ["score", "sections", "ledger", "scope", "kept"].map(|name| &report[name])
}

#[test]
fn a_typed_form_scores_exactly_as_the_same_answers_from_a_file() {
    for (seed, name) in (0..).zip(names()) {
        let user = User::english();
        let questionnaire = Library::open(&name).unwrap();
        for level in questionnaire.levels() {
            let form = Form::of(&questionnaire, level);
            let filled = Filled::random(&form, seed);
            let file = user.write("answers.json", filled.json.to_string());
            let from_file = new(&user, &name, level, &["--answers", file.to_str().unwrap()]);
            let typed = new(&user, &name, level, &[]);
            let mut lines = vec![form.number.to_string()];
            lines.extend(filled.typed(&form));
            let run = user.run_with(&["enter", &typed], &(lines.join("\n") + "\n"));
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
            assert!(
                run.out.ends_with(&format!("tenken report {typed}\n")),
                "{}",
                run.out
            );
            assert!(!run.out.contains("The sums differ"), "{}", run.out);
            let (one, other) = (report(&user, &from_file), report(&user, &typed));
            assert_eq!(result(&one), result(&other), "{name} {level:?}");
        }
    }
}

#[test]
fn a_slip_is_shown_put_right_and_the_rest_goes_on() {
    let user = User::japanese();
    let (id, questionnaire) = small_company(&user, Level::Triage);
    let form = number(&questionnaire, Level::Triage);
    let scope = Form::of(&questionnaire, Level::Triage).parts[0]
        .questions
        .len();
    let open = "\n".repeat(scope - 2);
    let lines = format!("{form}\n2\n135\n{open}14\n1 3\n2 1346\n17\n");
    let run = user.run_with(&["enter", &id], &lines);
    assert!(
        run.out
            .contains("合計が合いません。用紙は14、入力したものは11です。")
    );
    assert!(run.out.contains("  1=2  2=135  3=-  4=-"), "{}", run.out);
    assert!(run.out.contains("合計が合いました。"), "{}", run.out);
    let scope = report(&user, &id)["scope"].clone();
    assert_eq!(scope[0]["option"], "most");
}

#[test]
fn a_form_of_another_version_is_refused_with_the_one_that_is_needed() {
    let user = User::english();
    let (id, questionnaire) = small_company(&user, Level::Essential);
    let before = std::fs::read(user.file(&id)).unwrap();
    let run = user.run_with(&["enter", &id], "2-00000\n1\n1\n");
    let form = number(&questionnaire, Level::Essential);
    assert_eq!(run.code, 1);
    assert!(
        run.err
            .contains(&format!("The form of this assessment is {form}"))
    );
    assert!(
        run.err
            .contains("tenken questionnaire print sme-ai-risk --level essential")
    );
    assert_eq!(std::fs::read(user.file(&id)).unwrap(), before);
}

#[test]
fn a_form_of_another_level_is_taken_unless_a_level_is_asked_for() {
    let user = User::english();
    let (id, questionnaire) = small_company(&user, Level::Triage);
    let form = number(&questionnaire, Level::Essential);
    let run = user.run_with(&["enter", &id, "--level", "full"], &format!("{form}\n2\n"));
    assert_eq!(run.code, 1);
    assert!(run.err.contains("--level essential"), "{}", run.err);
    assert_eq!(report(&user, &id)["scope"], serde_json::json!([]));
    let run = user.run_with(&["enter", &id], &format!("{form}\n2\n"));
    assert!(
        run.out
            .contains("The range of this assessment is now “Essential”.")
    );
    let text = user.run(&["report", &id, "--lang", "en"]).succeeds().out;
    assert!(text.contains("Range          Essential"), "{text}");
}

#[test]
fn full_width_digits_and_no_form_number_are_taken() {
    let user = User::japanese();
    let (id, _) = small_company(&user, Level::Triage);
    let run = user.run_with(&["enter", &id], "\n２\n１　３　５\n");
    assert_eq!(run.code, 1);
    let scope = report(&user, &id)["scope"].clone();
    assert_eq!(scope[0]["option"], "some");
    let boxes = serde_json::json!(["published", "sensitive", "entrusted"]);
    assert_eq!(scope[1]["option"], boxes);
}

#[test]
fn input_that_ends_in_the_middle_keeps_what_was_typed_and_goes_on_later() {
    let user = User::english();
    let (id, _) = small_company(&user, Level::Triage);
    // The last line has no end, as when somebody pulls the plug of a pipe.
    let run = user.run_with(&["enter", &id], "\n2\n135\n6");
    assert_eq!(run.code, 1);
    assert!(
        run.err.starts_with("The input ended at question 4."),
        "{}",
        run.err
    );
    assert_eq!(report(&user, &id)["scope"].as_array().unwrap().len(), 3);
    let run = user.run_with(&["enter", &id], "\n\n\n\n0\n");
    assert!(
        run.out.contains("1 [2]:") && run.out.contains("2 [135]:") && run.out.contains("3 [6]:")
    );
    assert_eq!(report(&user, &id)["scope"].as_array().unwrap().len(), 4);
    let run = user.run_with(&["enter", &id], "");
    assert_eq!(
        run.err,
        "The input ended before the form number. Nothing was changed.\n"
    );
}

#[test]
fn the_end_says_what_is_open_and_unchecked_and_what_comes_next() {
    let user = User::english();
    let (id, questionnaire) = small_company(&user, Level::Triage);
    let form = Form::of(&questionnaire, Level::Triage);
    let empty = "\n".repeat(1 + form.questions().count() + form.parts.len());
    let run = user.run_with(&["enter", &id], &empty).succeeds();
    assert!(
        run.out
            .contains("All is typed in. 0 questions are answered."),
        "{}",
        run.out
    );
    let unchecked = run.out.matches("The sum was not checked:").count();
    assert_eq!(unchecked, form.parts.len());
    assert!(
        run.out.contains(" questions have no answer: 1, "),
        "{}",
        run.out
    );
}

#[test]
fn any_bytes_on_standard_input_end_in_a_message() {
    let user = User::english();
    let (id, _) = small_company(&user, Level::Triage);
    let long = "9".repeat(100_000);
    for input in [
        "\n\u{0}\u{1b}[2J\n\t\n<\n<\nq\n",
        &format!("\n{long}\n{long}"),
        "\n1 \u{1b}]0;x\u{7}\n",
    ] {
        let run = user.run_with(&["enter", &id], input);
        assert_eq!(run.code, 1, "{}", run.out);
        assert!(!run.out.contains('\u{1b}'));
    }
    user.run(&["report", &id]).succeeds();
}

#[test]
fn an_assessment_that_another_program_writes_is_left_alone() {
    use tenken::assessment::AssessmentId;
    use tenken::assessment::store::Store;
    let user = User::english();
    let (id, _) = small_company(&user, Level::Triage);
    let store = Store::open(user.data_dir());
    let id_parsed = AssessmentId::parse(&id).unwrap();
    let _guard = store.lock(&id_parsed).unwrap().guard().unwrap();
    let run = user.run_with(&["enter", &id], "\n1\n");
    assert!(run.fails().contains(&std::process::id().to_string()));
}
