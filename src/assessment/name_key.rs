use icu_normalizer::ComposingNormalizerBorrowed;

/// Returns the name of a company, site or person as it is compared with another: widths of letters,
/// spaces and capitals do not count.
#[must_use]
pub fn name_key(name: &str) -> String {
    let normalized = ComposingNormalizerBorrowed::new_nfkc().normalize(name);
    let letters = normalized.chars().filter(|c| !c.is_whitespace());
    letters.flat_map(char::to_lowercase).collect()
}
