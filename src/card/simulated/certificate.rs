//! A certificate for the simulated card: the form of a real one, and nobody's name in it.

/// The DER bytes of a certificate that ends then: `YYMMDDhhmmssZ`, or with four digits of the year from 2050.
/// Its signature is made up.
#[must_use]
pub fn certificate(end: &str) -> Vec<u8> {
    // 1.2.840.113549.1.1.11 (sha256WithRSAEncryption) and 1.2.840.113549.1.1.1 (rsaEncryption), with no parameters.
    let signed_by = sequence(&[&value(0x06, b"\x2A\x86\x48\x86\xF7\x0D\x01\x01\x0B"), &value(0x05, b"")]);
    let rsa = sequence(&[&value(0x06, b"\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01"), &value(0x05, b"")]);
    // 2.5.4.3: the common name, the only one.
    let name = |words: &[u8]| {
        let entry = sequence(&[&value(0x06, b"\x55\x04\x03"), &value(0x0C, words)]);
        sequence(&[&value(0x31, &entry)])
    };
    let time = |text: &str| value(if text.len() > 13 { 0x18 } else { 0x17 }, text.as_bytes());
    let modulus = value(0x02, &[&[0x00, 0xC5][..], &[0x5A; 255]].concat());
    let key = sequence(&[&modulus, &value(0x02, &[0x01, 0x00, 0x01])]);
    let body = sequence(&[
        &value(0xA0, &value(0x02, &[2])),
        &value(0x02, &[0x01]),
        &signed_by,
        &name(b"Temoto practice"),
        &sequence(&[&time("220309000000Z"), &time(end)]),
        &name(b"Practice card"),
        &sequence(&[&rsa, &bits(&key)]),
    ]);
    sequence(&[&body, &signed_by, &bits(&[0xA5; 256])])
}

fn bits(bytes: &[u8]) -> Vec<u8> {
    value(0x03, &[&[0], bytes].concat())
}

fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    value(0x30, &parts.concat())
}

/// A value with its tag and length.
fn value(tag: u8, bytes: &[u8]) -> Vec<u8> {
    // Two bytes are enough for all that is made here.
    let [high, low] = u16::try_from(bytes.len()).unwrap_or(u16::MAX).to_be_bytes();
    let header = match (high, low) {
        (0, 0..=0x7F) => vec![tag, low],
        (0, _) => vec![tag, 0x81, low],
        _ => vec![tag, 0x82, high, low],
    };
    [&header, bytes].concat()
}
