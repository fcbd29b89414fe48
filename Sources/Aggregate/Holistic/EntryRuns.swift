import SalesCore

/// Runs of one measure that are read as one: in order, equal keys combined.
struct EntryRuns: Sendable {
    let kind: HolisticMeasure.Kind
    /// Decimal places that numbers are brought to.
    let scale: Int
    let runs: [EntryRun]

    /// The same at a larger scale.
    func raised(to scale: Int) -> EntryRuns { EntryRuns(kind: kind, scale: scale, runs: runs) }

    /// Calls `body` with every entry. Memory holds a piece of each run.
    func forEach(_ body: (HolisticEntry) throws -> Void) throws {
        var heap: [Cursor] = []
        for run in runs {
            let factor = Int128(ExactDecimal.powerOfTen(scale - run.scale))
            if let cursor = try Cursor(run, kind, factor: factor) { heap.append(cursor) }
        }
        for place in heap.indices.reversed() { Self.sink(place, in: &heap) }
        var joined: HolisticEntry?
        while !heap.isEmpty {
            let next = heap[0].entry
            if joined?.isSame(as: next) == true {
                joined?.combine(next, kind)
            } else {
                if let joined { try body(joined) }
                joined = next
            }
            if try !heap[0].advance() { heap.swapAt(0, heap.count - 1); heap.removeLast() }
            if heap.count > 1 { Self.sink(0, in: &heap) }
        }
        if let joined { try body(joined) }
    }

    private static func sink(_ place: Int, in heap: inout [Cursor]) {
        var place = place
        while true {
            var least = place
            for child in [2 * place + 1, 2 * place + 2]
            where child < heap.count && isBefore(heap[child], heap[least]) { least = child }
            guard least != place else { return }
            heap.swapAt(place, least)
            place = least
        }
    }

    private static func isBefore(_ left: Cursor, _ right: Cursor) -> Bool {
        HolisticEntry.isInOrder(left.entry, right.entry)
    }
}

/// Where the reading of a run stands.
private struct Cursor {
    private(set) var entry: HolisticEntry
    private let run: EntryRun
    private let kind: HolisticMeasure.Kind
    private let factor: Int128
    private var piece = 0
    private var entries: [HolisticEntry]
    private var index = 0

    /// None for a run without entries.
    init?(_ run: EntryRun, _ kind: HolisticMeasure.Kind, factor: Int128) throws {
        guard run.pieceCount > 0 else { return nil }
        entries = try run.piece(0)
        guard let first = entries.first else { return nil }
        entry = first
        self.run = run
        self.kind = kind
        self.factor = factor
        raise()
    }

    /// False at the end.
    mutating func advance() throws -> Bool {
        index += 1
        if index == entries.count {
            piece += 1
            index = 0
            guard piece < run.pieceCount else { return false }
            entries = try run.piece(piece)
        }
        entry = entries[index]
        raise()
        return true
    }

    private mutating func raise() {
        if factor != 1 { entry.raise(by: factor, kind) }
    }
}
