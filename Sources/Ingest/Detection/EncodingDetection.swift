public import SalesCore

/// How a file's bytes stand for characters, and how that is known.
public struct EncodingEvidence: Hashable, Sendable {
    public let encoding: TextEncoding
    /// A byte order mark to leave out.
    public let markLength: Int
    public let reason: String
}

extension EncodingEvidence {
    /// Judges by a byte order mark, then by zero bytes, then by whether it is valid UTF-8.
    ///
    /// `isWhole` says that `head` is the whole file, so that a cut character at its end counts.
    init(head: [UInt8], isWhole: Bool, declared: TextEncoding? = nil) {
        let mark = Self.mark(of: head)
        if let declared {
            let length = mark.map { $0.encoding == declared ? $0.length : 0 } ?? 0
            self.init(encoding: declared, markLength: length, reason: "as declared")
        } else if let mark {
            self.init(
                encoding: mark.encoding, markLength: mark.length, reason: "byte order mark")
        } else if let wide = Self.wideEncoding(of: head) {
            self.init(encoding: wide, markLength: 0, reason: "every other byte is zero")
        } else if UTF8Validity.isValid(head, allowingCutEnd: !isWhole) {
            let isASCII = head.allSatisfy { $0 < 0x80 }
            self.init(
                encoding: .utf8, markLength: 0,
                reason: isASCII ? "only ASCII in the sample" : "valid UTF-8 throughout the sample")
        } else if let damaged = UTF8Validity.damage(head), damaged.valid > damaged.invalid {
            self.init(
                encoding: .utf8, markLength: 0,
                reason: "\(damaged.valid) characters of the sample are UTF-8, "
                    + "\(damaged.invalid) bytes are not")
        } else if head.contains(where: { (0x80...0x9F).contains($0) }) {
            self.init(
                encoding: .windows1252, markLength: 0,
                reason: "not valid UTF-8; has bytes that only Windows-1252 prints")
        } else {
            self.init(encoding: .latin1, markLength: 0, reason: "not valid UTF-8")
        }
    }

    private static func mark(of head: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    /// Line feeds of two bytes, either way round, and of one.
    private static func lineEnds(
        _ sample: ArraySlice<UInt8>
    ) -> (little: Int, big: Int, single: Int) {
        var found = (little: 0, big: 0, single: 0)
        for offset in stride(from: 0, to: sample.count - 1, by: 2) {
            let pair = (sample[sample.startIndex + offset], sample[sample.startIndex + offset + 1])
            if pair == (Byte.lineFeed, 0) {
                found.little += 1
            } else if pair == (0, Byte.lineFeed) {
                found.big += 1
            } else if pair.0 == Byte.lineFeed || pair.1 == Byte.lineFeed {
                found.single += 1
            }
        }
        return found
    }

    private static func wideEncoding(of head: [UInt8]) -> TextEncoding? {
        let sample = head.prefix(4096)
        guard sample.count >= 4 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (offset, byte) in sample.enumerated() where byte == 0 {
            if offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let half = sample.count / 2
        if zeros.odd * 4 > half * 3, zeros.even * 10 < half { return .utf16LittleEndian }
        if zeros.even * 4 > half * 3, zeros.odd * 10 < half { return .utf16BigEndian }
        // Other scripts have zeros only in their marks and line ends.
        let ends = lineEnds(sample)
        if ends.little > 0, zeros.even == 0, ends.single == 0 { return .utf16LittleEndian }
        if ends.big > 0, zeros.odd == 0, ends.single == 0 { return .utf16BigEndian }
        return nil
    }
}

/// Whether bytes are UTF-8 as Unicode defines it: no overlong forms, no surrogates.
enum UTF8Validity {
    static func isValid(_ bytes: [UInt8], allowingCutEnd: Bool = false) -> Bool {
        bytes.withUnsafeBufferPointer { isValid($0, allowingCutEnd: allowingCutEnd) }
    }

    /// How many characters beyond ASCII are whole, and how many bytes belong to none.
    static func damage(_ bytes: [UInt8]) -> (valid: Int, invalid: Int)? {
        bytes.withUnsafeBufferPointer { bytes in
            var found = (valid: 0, invalid: 0)
            var index = 0
            while index < bytes.count {
                guard bytes[index] >= 0x80 else {
                    index += 1
                    continue
                }
                let length = (2...4).first { length in
                    index + length <= bytes.count
                        && isValid(
                            UnsafeBufferPointer(rebasing: bytes[index..<index + length]))
                }
                if length == nil { found.invalid += 1 } else { found.valid += 1 }
                index += length ?? 1
            }
            return found
        }
    }

    static func isValid(
        _ bytes: UnsafeBufferPointer<UInt8>, allowingCutEnd: Bool = false
    ) -> Bool {
        var index = 0
        let count = bytes.count
        while index < count {
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            let length: Int
            let second: ClosedRange<UInt8>
            switch lead {
            case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            default: return false
            }
            for step in 1..<length {
                guard index + step < count else { return allowingCutEnd }
                let byte = bytes[index + step]
                guard step == 1 ? second.contains(byte) : (0x80...0xBF).contains(byte) else {
                    return false
                }
            }
            index += length
        }
        return true
    }
}
