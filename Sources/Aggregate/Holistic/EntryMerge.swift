import SalesCore

/// Hands out the entries of several runs in order: a heap of the runs by the entry that each comes
/// to next.
struct EntryMerge {
    private var cursors: [EntryCursor]
    /// By cursor, the entry that it stands at.
    private var heads: [HolisticEntry]
    /// Numbers of the cursors that are not at their end.
    private var heap: [Int]
    /// The number of the cursor that handed out the last entry.
    private(set) var source = 0

    init(_ cursors: [EntryCursor]) {
        self.cursors = cursors
        heads = cursors.map(\.entry)
        heap = Array(cursors.indices)
        for place in heap.indices.reversed() { sink(place) }
    }

    /// Nil at the end of all.
    mutating func next() throws -> HolisticEntry? {
        guard let first = heap.first else { return nil }
        let entry = heads[first]
        source = first
        if try cursors[first].advance() {
            heads[first] = cursors[first].entry
        } else {
            heap[0] = heap[heap.count - 1]
            heap.removeLast()
        }
        if heap.count > 1 { sink(0) }
        return entry
    }

    private mutating func sink(_ start: Int) {
        var place = start
        let sinking = heap[place]
        let head = heads[sinking]
        while true {
            var child = 2 * place + 1
            guard child < heap.count else { break }
            if child + 1 < heap.count,
                HolisticEntry.isInOrder(heads[heap[child + 1]], heads[heap[child]])
            {
                child += 1
            }
            guard HolisticEntry.isInOrder(heads[heap[child]], head) else { break }
            heap[place] = heap[child]
            place = child
        }
        heap[place] = sinking
    }
}

/// Where the reading of a run stands.
struct EntryCursor {
    private(set) var entry: HolisticEntry
    private let run: EntryRun
    private let kind: HolisticMeasure.Kind
    private let factor: Int128
    private var piece = 0
    private var entries: [HolisticEntry]
    private var index = 0

    /// Numbers are multiplied by `factor`. None for a run without entries.
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
