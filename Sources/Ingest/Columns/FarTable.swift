internal import SalesCore

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
        let slot = slots[place(of: cell, ByteHash.of(cell))]
        return slot.length == .max ? nil : slot.value
    }

    mutating func insert(_ cell: UnsafeBufferPointer<UInt8>, _ value: UInt64) {
        if (count + 1) * 2 > slots.count { grow() }
        let hash = ByteHash.of(cell)
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
}
