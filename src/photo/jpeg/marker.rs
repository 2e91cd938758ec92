//! Marker codes (ITU-T T.81, table B.1): the byte after FF.

/// A code without meaning that may stand anywhere.
pub(super) const TEM: u8 = 0x01;
/// First frame header: baseline.
pub(super) const SOF0: u8 = 0xc0;
/// Huffman tables; not a frame header, though numbered like one.
pub(super) const DHT: u8 = 0xc4;
/// Reserved; not a frame header either.
pub(super) const JPG: u8 = 0xc8;
/// Arithmetic coding; not a frame header either.
pub(super) const DAC: u8 = 0xcc;
/// Last frame header.
pub(super) const SOF15: u8 = 0xcf;
/// First restart code inside a scan.
pub(super) const RST0: u8 = 0xd0;
/// Last restart code.
pub(super) const RST7: u8 = 0xd7;
/// Start of the picture.
pub(super) const SOI: u8 = 0xd8;
/// End of the picture.
pub(super) const EOI: u8 = 0xd9;
/// Start of a scan: compressed data follows.
pub(super) const SOS: u8 = 0xda;
/// Quantisation tables.
pub(super) const DQT: u8 = 0xdb;
/// Number of lines, where the frame header left it open.
pub(super) const DNL: u8 = 0xdc;
/// First application segment.
pub(super) const APP0: u8 = 0xe0;
/// Colour profiles, among others.
pub(super) const APP2: u8 = 0xe2;
/// Last application segment.
pub(super) const APP15: u8 = 0xef;

/// Whether a code is in use; the others are stuffing, fill bytes or reserved.
pub(super) const fn is_used(code: u8) -> bool {
    code == TEM || (code >= SOF0 && code != 0xff)
}

/// Whether a code may stand inside compressed data, and has no segment.
pub(super) const fn is_standalone(code: u8) -> bool {
    code == TEM || (code >= RST0 && code <= RST7)
}
