internal import SalesCore

/// Turns the bytes of a file into UTF-8, chunk by chunk.
struct Transcoder {
    let encoding: TextEncoding
    /// Bytes of a character that the last chunk cut.
    private var left: [UInt8] = []
    private var highSurrogate: UInt16?

    init(encoding: TextEncoding) { self.encoding = encoding }

    /// Appends `chunk` to `output` as UTF-8; what UTF-16 cannot mean becomes U+FFFD.
    mutating func append(_ chunk: some Collection<UInt8>, to output: inout [UInt8]) {
        switch encoding {
        case .utf8: output.append(contentsOf: chunk)
        case .latin1:
            for byte in chunk { Self.append(UInt32(byte), to: &output) }
        case .windows1252:
            for byte in chunk { Self.append(Self.windows1252(byte), to: &output) }
        case .utf16LittleEndian, .utf16BigEndian:
            for byte in chunk {
                left.append(byte)
                guard left.count == 2 else { continue }
                let isLittle = encoding == .utf16LittleEndian
                let unit =
                    isLittle
                    ? UInt16(left[1]) << 8 | UInt16(left[0])
                    : UInt16(left[0]) << 8 | UInt16(left[1])
                left.removeAll(keepingCapacity: true)
                append(unit: unit, to: &output)
            }
        }
    }

    /// What a file that ends in the middle of a character leaves behind.
    mutating func finish(to output: inout [UInt8]) {
        if highSurrogate != nil || !left.isEmpty { Self.append(0xFFFD, to: &output) }
        highSurrogate = nil
        left = []
    }

    private mutating func append(unit: UInt16, to output: inout [UInt8]) {
        switch unit {
        case 0xD800...0xDBFF:
            if highSurrogate != nil { Self.append(0xFFFD, to: &output) }
            highSurrogate = unit
        case 0xDC00...0xDFFF:
            if let high = highSurrogate {
                let scalar = 0x10000 + (UInt32(high) & 0x3FF) << 10 + UInt32(unit) & 0x3FF
                Self.append(scalar, to: &output)
                highSurrogate = nil
            } else {
                Self.append(0xFFFD, to: &output)
            }
        default:
            if highSurrogate != nil { Self.append(0xFFFD, to: &output) }
            highSurrogate = nil
            Self.append(UInt32(unit), to: &output)
        }
    }

    private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
        if scalar < 0x80 {
            output.append(UInt8(scalar))
        } else if scalar < 0x800 {
            output.append(0xC0 | UInt8(scalar >> 6))
            output.append(0x80 | UInt8(scalar & 0x3F))
        } else if scalar < 0x10000 {
            output.append(0xE0 | UInt8(scalar >> 12))
            output.append(0x80 | UInt8(scalar >> 6 & 0x3F))
            output.append(0x80 | UInt8(scalar & 0x3F))
        } else {
            output.append(0xF0 | UInt8(scalar >> 18))
            output.append(0x80 | UInt8(scalar >> 12 & 0x3F))
            output.append(0x80 | UInt8(scalar >> 6 & 0x3F))
            output.append(0x80 | UInt8(scalar & 0x3F))
        }
    }

    private static func windows1252(_ byte: UInt8) -> UInt32 {
        guard (0x80...0x9F).contains(byte) else { return UInt32(byte) }
        return upperControls[Int(byte) - 0x80]
    }

    /// 0x80 ... 0x9F as the WHATWG Encoding Standard has them.
    private static let upperControls: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
        0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
