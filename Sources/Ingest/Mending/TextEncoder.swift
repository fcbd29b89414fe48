public import SalesCore

/// Writes text as the bytes of an encoding; the way back from `Transcoder`.
public struct TextEncoder: Sendable {
    public let encoding: TextEncoding

    public init(encoding: TextEncoding) { self.encoding = encoding }

    /// The first character that the encoding has no bytes for.
    public func unwritable(in text: String) -> Unicode.Scalar? {
        text.unicodeScalars.first { bytes(of: $0) == nil }
    }

    /// What the encoding has no bytes for becomes a question mark.
    public func bytes(of text: String) -> [UInt8] {
        if encoding == .utf8 { return Array(text.utf8) }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            bytes += self.bytes(of: scalar) ?? [UInt8(ascii: "?")]
        }
        return bytes
    }

    private func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
        switch encoding {
        case .utf8: return Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        case .latin1: return scalar.value < 0x100 ? [UInt8(scalar.value)] : nil
        case .windows1252:
            if let byte = Self.upperWindows[scalar.value] { return [byte] }
            let isPlain = scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value)
            return isPlain ? [UInt8(scalar.value)] : nil
        case .utf16LittleEndian, .utf16BigEndian:
            return UTF16.width(scalar) == 1
                ? wide(UInt16(scalar.value))
                : wide(UTF16.leadSurrogate(scalar)) + wide(UTF16.trailSurrogate(scalar))
        }
    }

    private func wide(_ unit: UInt16) -> [UInt8] {
        let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
        return encoding == .utf16LittleEndian ? [low, high] : [high, low]
    }

    /// 0x80 ... 0x9F, as `Transcoder` reads them.
    private static let upperWindows: [UInt32: UInt8] = {
        var table: [UInt32: UInt8] = [:]
        for byte in UInt8(0x80)...0x9F {
            var transcoder = Transcoder(encoding: .windows1252)
            var text: [UInt8] = []
            transcoder.append([byte], to: &text)
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
                table[scalar.value] = byte
            }
        }
        return table
    }()
}
