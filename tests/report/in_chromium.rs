//! Pages as a browser shows and prints them. Said aloud and left out where there is none.

use crate::case::Case;
use crate::html_sheets::sheets;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;
use tenken::report::layout_html;

const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Runs Chromium; nothing where it is not installed.
fn chromium(arguments: &[&str], profile: &Path) -> Option<String> {
    let profile = format!("--user-data-dir={}", profile.display());
    for name in NAMES {
        let mut command = Command::new(name);
        command.args(["--headless", "--no-sandbox", "--disable-gpu", &profile]);
        if let Ok(output) = command.args(arguments).output() {
            return Some(String::from_utf8_lossy(&output.stdout).into_owned());
        }
    }
    let _ = writeln!(
        std::io::stderr(),
        "LEFT OUT: no Chromium is installed, so no page was shown or printed ({NAMES:?})"
    );
    None
}

/// Shows a page at a width within another page, which alone runs a script, and returns what that
/// measured: how far the page reaches beyond its width, and the line below its first heading.
fn measured(html: &str, width: u32) -> Option<String> {
    let folder = TempDir::new().unwrap();
    let inner = html.replace('&', "&amp;").replace('"', "&quot;");
    let outer = format!(
        r#"<!DOCTYPE html><iframe style="border:0;width:{width}px;height:700px" srcdoc="{inner}"></iframe><script>
        onload = () => {{
            const page = document.querySelector("iframe").contentDocument;
            const root = page.scrollingElement;
            const line = getComputedStyle(page.querySelector("h2")).borderBottomStyle;
            document.title = `${{root.scrollWidth - root.clientWidth}} ${{line}}`;
        }}</script>"#
    );
    let path = folder.path().join("outer.html");
    std::io::Write::write_all(&mut fs::File::create(&path).unwrap(), outer.as_bytes()).unwrap();
    let url = format!("file://{}", path.display());
    let dom = chromium(&["--dump-dom", &url], &folder.path().join("profile"))?;
    let title = dom.rsplit("<title>").next()?.split("</title>").next()?;
    Some(title.to_owned())
}

/// How many pages of paper a page takes.
fn printed(html: &str) -> Option<usize> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("page.html");
    std::io::Write::write_all(&mut fs::File::create(&path).unwrap(), html.as_bytes()).unwrap();
    let pdf = folder.path().join("page.pdf");
    let print = format!("--print-to-pdf={}", pdf.display());
    let url = format!("file://{}", path.display());
    let arguments = ["--no-pdf-header-footer", &print, &url];
    chromium(&arguments, &folder.path().join("profile"))?;
    let pdf = String::from_utf8_lossy(&fs::read(pdf).unwrap()).into_owned();
    Some(
        pdf.lines()
            .filter(|line| line.ends_with("/Type /Page"))
            .count(),
    )
}

/// The sample with notes as long and as unbroken as they can be.
fn wordy() -> Case {
    let mut case = Case::sample();
    for entry in case.assessment.answers.values_mut().take(12) {
        entry.note = format!("{}\n{}", "x".repeat(2000), "あ".repeat(1999));
    }
    case.assessment.organisation = "W".repeat(200);
    case
}

#[test]
fn no_page_reaches_beyond_the_side_of_a_phone() {
    for langs in [&["ja"][..], &["en"], &["ja", "en"]] {
        let Some(measured) = measured(&wordy().html(langs), 360) else {
            return;
        };
        assert_eq!(
            measured, "0 solid",
            "{langs:?}: nothing beyond, and the style is taken"
        );
    }
}

#[test]
fn a_report_prints_on_paper_and_a_sheet_takes_one_page() {
    let Some(pages) = printed(&wordy().html(&["ja"])) else {
        return;
    };
    assert!((10..60).contains(&pages), "{pages}");
    assert_eq!(printed(&layout_html(&sheets())), Some(2));
}
