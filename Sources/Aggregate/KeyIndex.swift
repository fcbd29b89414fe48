/// Numbers distinct keys 0, 1, 2, … in the order in which they come.
///
/// Keys of few bits index an array directly; others are found by open addressing with linear
/// probing, at most half full.
final class KeyIndex {
    private struct Slot: BitwiseCopyable {
        var key: UInt64
        var id: UInt32
    }

    /// Direct up to 2^18 places: one mebibyte, which a core's second-level cache holds.
    static let directBits = 18

    private(set) var count = 0
    private let isDirect: Bool
    private let direct: GrowingBuffer<UInt32>
    private var slots: GrowingBuffer<Slot>
    private var slotBits = 10

    private static let none = UInt32.max

    /// `bits` says how many low bits of a key may be set.
    init(bits: Int) {
        isDirect = bits <= Self.directBits
        direct = GrowingBuffer(capacity: isDirect ? 1 << bits : 1, filler: Self.none)
        slots = Self.emptySlots(bits: isDirect ? 0 : slotBits)
    }

    /// Writes every key's number, and the rows that brought a new key; answers how many did.
    func findNumbers(
        of keys: UnsafePointer<UInt64>, rows: Int, into ids: UnsafeMutablePointer<UInt32>,
        newRows: UnsafeMutablePointer<UInt32>
    ) -> Int {
        isDirect
            ? findDirect(keys, rows: rows, into: ids, newRows)
            : findHashed(keys, rows: rows, into: ids, newRows)
    }

    private func findDirect(
        _ keys: UnsafePointer<UInt64>, rows: Int, into ids: UnsafeMutablePointer<UInt32>,
        _ newRows: UnsafeMutablePointer<UInt32>
    ) -> Int {
        let direct = direct.base
        let before = count
        for row in 0..<rows {
            var id = direct[Int(truncatingIfNeeded: keys[row])]
            if id == Self.none {
                id = UInt32(count)
                direct[Int(truncatingIfNeeded: keys[row])] = id
                newRows[count - before] = UInt32(truncatingIfNeeded: row)
                count += 1
            }
            ids[row] = id
        }
        return count - before
    }

    /// First looks at the slot where each key belongs, so that the processor waits for many
    /// places in memory at once; then searches for those that are elsewhere.
    private func findHashed(
        _ keys: UnsafePointer<UInt64>, rows: Int, into ids: UnsafeMutablePointer<UInt32>,
        _ newRows: UnsafeMutablePointer<UInt32>
    ) -> Int {
        let base = slots.base
        let shift = UInt64(64 - slotBits)
        for row in 0..<rows {
            let slot = base[Int(truncatingIfNeeded: Self.mixed(keys[row]) &>> shift)]
            ids[row] = slot.key == keys[row] ? slot.id : Self.none
        }
        let before = count
        for row in 0..<rows where ids[row] == Self.none {
            let slot = slot(of: keys[row])
            ids[row] = slots.base[slot].id
            guard ids[row] == Self.none else { continue }
            ids[row] = UInt32(count)
            newRows[count - before] = UInt32(truncatingIfNeeded: row)
            insert(keys[row], at: slot)
        }
        return count - before
    }

    /// Makes room for so many keys.
    func reserve(_ keys: Int) {
        guard !isDirect else { return }
        var bits = slotBits
        while keys * 2 > 1 << bits { bits += 1 }
        if bits > slotBits { enlarge(to: bits) }
    }

    /// The slot that holds a key, or the free one where it belongs.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        let base = slots.base
        let mask = (1 << slotBits) - 1
        var slot = Int(truncatingIfNeeded: Self.mixed(key) >> UInt64(64 - slotBits))
        while base[slot].id != Self.none, base[slot].key != key { slot = (slot + 1) & mask }
        return slot
    }

    @inline(never)
    private func insert(_ key: UInt64, at slot: Int) {
        slots.base[slot] = Slot(key: key, id: UInt32(count))
        count += 1
        if count * 2 > 1 << slotBits { enlarge(to: slotBits + 1) }
    }

    private func enlarge(to bits: Int) {
        let old = slots
        let oldCount = 1 << slotBits
        slotBits = bits
        slots = Self.emptySlots(bits: slotBits)
        for place in 0..<oldCount where old.base[place].id != Self.none {
            slots.base[slot(of: old.base[place].key)] = old.base[place]
        }
    }

    /// Spreads neighbouring keys (Fibonacci hashing over both halves).
    @inline(__always)
    private static func mixed(_ key: UInt64) -> UInt64 {
        (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
    }

    private static func emptySlots(bits: Int) -> GrowingBuffer<Slot> {
        GrowingBuffer(capacity: 1 << bits, filler: Slot(key: 0, id: none))
    }
}
