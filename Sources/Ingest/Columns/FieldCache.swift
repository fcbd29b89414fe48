/// Remembers what the bytes of a cell came to, so that each distinct cell is worked out once.
///
/// Cells of up to 16 bytes are found by comparing two words; longer ones, and those that lost
/// their place, in a table of all distinct cells. That table is emptied when it has grown large,
/// so that a column of ever new values stays within bounds.
final class FieldCache {
    private struct Near {
        var low: UInt64 = 0
        var high: UInt64 = 0
        /// -1 for an empty place.
        var length = -1
        var value: UInt64 = 0
    }

    private static let nearBits = 10
    private static let farLimit = 1 << 16
    private static let farBytes = 1 << 22
    private static let longestKept = 1 << 12
    private let near: UnsafeMutablePointer<Near>
    private var far = FarTable()

    init() {
        near = .allocate(capacity: 1 << Self.nearBits)
        near.initialize(repeating: Near(), count: 1 << Self.nearBits)
    }

    deinit { near.deallocate() }

    /// What the cell came to; `resolve` works out a new one. 16 bytes beyond the cell must be
    /// readable.
    @inline(__always)
    func value(
        _ cell: UnsafeBufferPointer<UInt8>, resolve: (UnsafeBufferPointer<UInt8>) -> UInt64
    ) -> UInt64 {
        let length = cell.count
        guard length <= 16, let start = cell.baseAddress else {
            return farValue(cell, resolve)
        }
        let (low, high) = Self.words(start, length)
        let place = near + Self.place(low, high)
        if place.pointee.length == length, place.pointee.low == low, place.pointee.high == high {
            return place.pointee.value
        }
        let value = farValue(cell, resolve)
        place.pointee = Near(low: low, high: high, length: length, value: value)
        return value
    }

    @inline(never)
    private func farValue(
        _ cell: UnsafeBufferPointer<UInt8>, _ resolve: (UnsafeBufferPointer<UInt8>) -> UInt64
    ) -> UInt64 {
        if let value = far.find(cell) { return value }
        let value = resolve(cell)
        guard cell.count <= Self.longestKept else { return value }
        if far.count >= Self.farLimit || far.byteCount >= Self.farBytes { far = FarTable() }
        far.insert(cell, value)
        return value
    }

    /// The first 16 bytes, zeros beyond the end.
    @inline(__always)
    private static func words(_ start: UnsafePointer<UInt8>, _ length: Int) -> (UInt64, UInt64) {
        let raw = UnsafeRawPointer(start)
        let low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
        let high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        return (low & mask(min(length, 8)), high & mask(max(length, 8) &- 8))
    }

    /// The lowest `count` bytes, 0 ... 8.
    @inline(__always)
    private static func mask(_ count: Int) -> UInt64 {
        count == 0 ? 0 : ~0 &>> UInt64(64 &- 8 &* count)
    }

    @inline(__always)
    private static func place(_ low: UInt64, _ high: UInt64) -> Int {
        let mixed = (low ^ (high &<< 23 | high &>> 41)) &* 0x9E37_79B9_7F4A_7C15
        return Int(mixed &>> UInt64(64 - nearBits))
    }
}

/// A hash table from bytes to a value, by open addressing.
struct FarTable {
    private struct Slot {
        var hash: UInt64 = 0
        var start: UInt32 = 0
        var length: UInt32 = .max
        var value: UInt64 = 0
    }

    private var slots = [Slot](repeating: Slot(), count: 64)
    private var arena: [UInt8] = []
    private(set) var count = 0
    var byteCount: Int { arena.count }

    func find(_ cell: UnsafeBufferPointer<UInt8>) -> UInt64? {
        let slot = slots[place(of: cell, Self.hash(cell))]
        return slot.length == .max ? nil : slot.value
    }

    mutating func insert(_ cell: UnsafeBufferPointer<UInt8>, _ value: UInt64) {
        if (count + 1) * 2 > slots.count { grow() }
        let hash = Self.hash(cell)
        let place = place(of: cell, hash)
        slots[place] = Slot(
            hash: hash, start: UInt32(arena.count), length: UInt32(cell.count), value: value)
        arena.append(contentsOf: cell)
        count += 1
    }

    private func place(of cell: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
        slots.withUnsafeBufferPointer { slots in
            arena.withUnsafeBufferPointer { arena in
                var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
                while true {
                    let slot = slots[place]
                    if slot.length == .max { return place }
                    if slot.hash == hash, Int(slot.length) == cell.count,
                        UnsafeBufferPointer(
                            rebasing: arena[Int(slot.start)..<Int(slot.start) + cell.count]
                        ).elementsEqual(cell)
                    {
                        return place
                    }
                    place = (place + 1) & (slots.count - 1)
                }
            }
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.length != .max {
            var place = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
            while slots[place].length != .max { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
        }
    }

    /// Eight bytes at a time, multiplied and folded.
    private static func hash(_ cell: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(cell)
        var hash = UInt64(cell.count) &* 0x9E37_79B9_7F4A_7C15
        var offset = 0
        while offset + 8 <= raw.count {
            hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < raw.count {
            rest = rest &<< 8 | UInt64(raw[offset])
            offset += 1
        }
        return fold(hash ^ rest)
    }

    @inline(__always)
    private static func fold(_ value: UInt64) -> UInt64 {
        let (high, low) = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return high ^ low
    }
}
