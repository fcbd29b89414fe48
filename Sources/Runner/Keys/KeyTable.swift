import SalesCore

/// Which line claimed each key first, by open addressing.
struct KeyTable {
    struct Claim {
        let key: KeyDigest
        /// Place of the upload among the contenders.
        let contender: Int32
        let line: UInt32
    }

    private var claims: [Claim] = []
    private var slots: [Int32] = []
    private var mask = 0

    /// Empties the table and makes room for so many keys.
    mutating func reset(capacity: Int) {
        claims.removeAll(keepingCapacity: true)
        var size = 64
        while size < capacity * 2 { size *= 2 }
        if slots.count < size {
            slots = [Int32](repeating: -1, count: size)
        } else {
            for index in 0..<size { slots[index] = -1 }
        }
        mask = size - 1
    }

    /// The claim that stands before this one; none if this is the first.
    mutating func claim(_ line: KeyedLine, contender: Int) -> Claim? {
        var place = Int(truncatingIfNeeded: line.key.low) & mask
        while slots[place] >= 0 {
            let claim = claims[Int(slots[place])]
            if claim.key == line.key { return claim }
            place = (place + 1) & mask
        }
        slots[place] = Int32(claims.count)
        claims.append(Claim(key: line.key, contender: Int32(contender), line: line.line))
        return nil
    }
}
