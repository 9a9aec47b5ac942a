//! Which folder is the data folder.

use std::path::{Path, PathBuf};
use tenken::assessment::store::{DataDir, NoDataDir, Origin, Places};

fn everywhere() -> Places {
    Places {
        flag: Some("/flag".into()),
        variable: Some("/variable".into()),
        program: Some("/program".into()),
        platform: Some("/platform".into()),
    }
}

fn found(places: Places) -> (PathBuf, Origin) {
    let portable = |path: &Path| path == Path::new("/program/tenken-data");
    let data_dir = DataDir::find(places, portable).unwrap();
    (data_dir.path, data_dir.origin)
}

#[test]
fn the_flag_goes_before_the_variable_before_the_portable_folder_before_the_platform() {
    let mut places = everywhere();
    assert_eq!(found(places.clone()), ("/flag".into(), Origin::Flag));
    places.flag = None;
    assert_eq!(
        found(places.clone()),
        ("/variable".into(), Origin::Variable)
    );
    places.variable = None;
    assert_eq!(
        found(places.clone()),
        ("/program/tenken-data".into(), Origin::Portable)
    );
    places.program = None;
    assert_eq!(
        found(places.clone()),
        ("/platform".into(), Origin::Platform)
    );
    places.platform = None;
    assert_eq!(DataDir::find(places, |_| true), Err(NoDataDir));
}

#[test]
fn the_portable_folder_counts_only_when_it_is_there() {
    let places = Places {
        flag: None,
        variable: None,
        ..everywhere()
    };
    let data_dir = DataDir::find(places, |_| false).unwrap();
    assert_eq!(data_dir.origin, Origin::Platform);
}

#[test]
fn a_flag_is_made_absolute_so_that_the_path_shown_can_be_found() {
    let places = Places::of_this_process(Some("here".into()));
    let flag = places.flag.unwrap();
    assert!(flag.is_absolute());
    assert!(flag.ends_with("here"));
    assert!(places.program.unwrap().is_absolute());
}
