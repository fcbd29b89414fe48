import SalesCore

/// Sorts entries by group and key: by digits of a number that holds the group and the leading bits
/// of the key (radix sort, least significant digit first), and by the whole key where those are
/// alike.
enum EntryOrder {
    /// So few are compared with each other.
    static let smallest = 512
    private static let digitBits = 11

    private struct Ticket {
        let rank: UInt64
        let place: UInt32
    }

    static func sort(_ entries: inout [HolisticEntry]) {
        guard entries.count >= smallest, entries.count <= Int(UInt32.max) else {
            entries.sort(by: HolisticEntry.isInOrder)
            return
        }
        let ranks = Ranks(of: entries)
        entries.withUnsafeMutableBufferPointer { entries in
            let tickets = tickets(entries, ranks)
            defer { tickets.deallocate() }
            let sorted = [HolisticEntry](unsafeUninitializedCapacity: entries.count) {
                room, count in
                for place in tickets.indices {
                    room.initializeElement(at: place, to: entries[Int(tickets[place].place)])
                }
                count = entries.count
            }
            for place in entries.indices { entries[place] = sorted[place] }
            if !ranks.areExact { settleTies(&entries, tickets) }
        }
    }

    /// By rank. The caller deallocates them.
    private static func tickets(
        _ entries: UnsafeMutableBufferPointer<HolisticEntry>, _ ranks: Ranks
    ) -> UnsafeMutableBufferPointer<Ticket> {
        var from = UnsafeMutableBufferPointer<Ticket>.allocate(capacity: entries.count)
        var into = UnsafeMutableBufferPointer<Ticket>.allocate(capacity: entries.count)
        for place in entries.indices {
            from.initializeElement(
                at: place,
                to: Ticket(rank: ranks.rank(of: entries[place]), place: UInt32(place)))
        }
        let mask = UInt64(1) << UInt64(digitBits) - 1
        for shift in stride(from: 0, to: ranks.bits, by: digitBits) {
            var starts = [Int](repeating: 0, count: 1 << digitBits)
            for ticket in from { starts[Int(ticket.rank >> UInt64(shift) & mask)] += 1 }
            guard !starts.contains(entries.count) else { continue }
            var start = 0
            for digit in starts.indices {
                (starts[digit], start) = (start, start + starts[digit])
            }
            for ticket in from {
                let digit = Int(ticket.rank >> UInt64(shift) & mask)
                into.initializeElement(at: starts[digit], to: ticket)
                starts[digit] += 1
            }
            swap(&from, &into)
        }
        into.deallocate()
        return from
    }

    private static func settleTies(
        _ entries: inout UnsafeMutableBufferPointer<HolisticEntry>,
        _ tickets: UnsafeMutableBufferPointer<Ticket>
    ) {
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, tickets[end].rank == tickets[start].rank { end += 1 }
            if end - start > 1 { entries[start..<end].sort(by: HolisticEntry.isInOrder) }
            start = end
        }
    }
}

/// How entries are brought into 64 bits.
private struct Ranks {
    /// Of a rank, from the lowest.
    let bits: Int
    /// Whether two entries have one rank only if they have one group and key.
    let areExact: Bool
    private let least: UInt128
    private let keyBits: Int
    private let droppedBits: Int

    init(of entries: [HolisticEntry]) {
        var group: UInt32 = 0
        var (least, most) = (UInt128.max, UInt128.min)
        for entry in entries {
            group = max(group, entry.group)
            least = min(least, entry.key)
            most = max(most, entry.key)
        }
        self.least = least
        let groupBits = UInt32.bitWidth - group.leadingZeroBitCount
        let span = UInt128.bitWidth - (most - least).leadingZeroBitCount
        keyBits = min(span, UInt64.bitWidth - groupBits)
        droppedBits = span - keyBits
        areExact = droppedBits == 0
        bits = groupBits + keyBits
    }

    @inline(__always)
    func rank(of entry: HolisticEntry) -> UInt64 {
        UInt64(entry.group) << UInt64(keyBits)
            | UInt64(truncatingIfNeeded: (entry.key - least) >> UInt128(droppedBits))
    }
}
