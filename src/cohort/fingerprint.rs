use sha2::{Digest, Sha256};

/// Returns half of the SHA-256 of some texts, in hexadecimal.
pub(super) fn fingerprint(texts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.as_bytes());
        // So that no two lists of texts run into the same bytes.
        hash.update([0xFF]);
    }
    let bytes: [u8; 32] = hash.finalize().into();
    let half = bytes.iter().take(16);
    let number = half.fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
    format!("{number:032x}")
}
