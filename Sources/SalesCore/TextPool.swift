/// The distinct texts of one column, by code, growing while a file is read.
///
/// Texts in ASCII are found by their bytes alone; others as Swift compares them, so that an accent
/// may be written in two ways.
public final class TextPool {
    /// A text of up to 16 bytes as it is, so that one look at memory finds it; of a longer one
    /// its hash and where its bytes begin.
    private struct Slot: BitwiseCopyable {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var length: UInt32 = 0
        /// Zero where the slot is free: the missing text is in no slot.
        var code: UInt32 = 0
    }

    private static let longestInSlot = 16

    public private(set) var strings: [String] = [""]
    private var slots = [Slot](repeating: Slot(), count: 64)
    private var count = 0
    /// Texts that are too long for a slot, one after another.
    private var bytes: [UInt8] = []
    private var others: [String: UInt32] = [:]

    public init() {}

    /// The code of a text, new or known.
    public func code(of text: String) -> UInt32 {
        if text.isEmpty { return 0 }
        if let code = asASCII(text, code(ofASCII:)) { return code }
        if let code = others[text] { return code }
        others[text] = UInt32(strings.count)
        return append(text)
    }

    /// The code of a text that is not empty and all ASCII, new or known.
    public func code(ofASCII text: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let hash = ByteHash.of(text)
        var key = key(text, hash)
        let place = slot(of: text, key, hash)
        if slots[place].code != 0 { return slots[place].code }
        if text.count > Self.longestInSlot {
            key.high = UInt64(bytes.count)
            bytes.append(contentsOf: text)
        }
        key.code = append(String(decoding: text, as: UTF8.self))
        slots[place] = key
        count += 1
        if count * 2 > slots.count { grow() }
        return key.code
    }

    /// The code of a text if some line had it.
    public func knownCode(of text: String) -> UInt32? {
        if text.isEmpty { return 0 }
        let known = asASCII(text) { text in
            let hash = ByteHash.of(text)
            return slots[slot(of: text, key(text, hash), hash)].code
        }
        guard let known else { return others[text] }
        return known == 0 ? nil : known
    }

    private func append(_ text: String) -> UInt32 {
        strings.append(text)
        return UInt32(strings.count - 1)
    }

    /// None for a text that has more than ASCII.
    private func asASCII(
        _ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> UInt32
    ) -> UInt32? {
        var text = text
        return text.withUTF8 { utf8 in utf8.allSatisfy { $0 < 0x80 } ? body(utf8) : nil }
    }

    /// What the slot of a text holds, but for its code and where its bytes are.
    private func key(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Slot {
        var slot = Slot(length: UInt32(truncatingIfNeeded: text.count))
        guard text.count <= Self.longestInSlot else {
            slot.low = hash
            return slot
        }
        for place in 0..<min(text.count, 8) { slot.low = slot.low << 8 | UInt64(text[place]) }
        for place in min(text.count, 8)..<text.count {
            slot.high = slot.high << 8 | UInt64(text[place])
        }
        return slot
    }

    /// The slot that holds a text, or the free one where it belongs.
    private func slot(
        of text: UnsafeBufferPointer<UInt8>, _ key: Slot, _ hash: UInt64
    ) -> Int {
        slots.withUnsafeBufferPointer { slots in
            var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[place].code != 0 {
                let known = slots[place]
                if known.low == key.low, known.length == key.length,
                    text.count > Self.longestInSlot
                        ? isKept(text, at: Int(known.high)) : known.high == key.high
                {
                    return place
                }
                place = (place + 1) & (slots.count - 1)
            }
            return place
        }
    }

    private func isKept(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            text.indices.allSatisfy { bytes[start + $0] == text[$0] }
        }
    }

    private func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for known in old where known.code != 0 {
            var text = strings[Int(known.code)]
            var place = text.withUTF8 {
                Int(truncatingIfNeeded: ByteHash.of($0)) & (slots.count - 1)
            }
            while slots[place].code != 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = known
        }
    }
}
