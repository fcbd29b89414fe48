internal import CCSV
internal import SalesCore

/// Reads the blocks given to one worker: finds the rows, fills batches, hands them on.
final class BlockReader {
    let filler: BatchFiller
    let explainer: RejectExplainer
    private let plan: RecordPlan
    /// Those that a line may unfold into.
    private var recordsOfLine: Int { filler.crosstab?.monthCount ?? 1 }
    /// Lines that are read at once.
    private let rowLimit: Int
    private let keys: KeyKernel?
    private let rows: UnsafeMutablePointer<UInt32>
    /// Where delimiters and line ends stand, behind a sentinel.
    private var positions: UnsafeMutablePointer<UInt32>
    /// The places of the line ends in `positions`.
    private var lineEnds: UnsafeMutablePointer<UInt32>
    /// Of either list; all but what a block needs stays untouched.
    private var listCapacity = 0

    init(plan: RecordPlan) {
        self.plan = plan
        filler = BatchFiller(plan: plan)
        explainer = RejectExplainer(plan: plan)
        rowLimit = filler.crosstab?.lineLimit ?? RecordBatch.capacity
        keys = plan.keys.map { KeyKernel(plan: $0, quote: plan.quote) }
        rows = .allocate(capacity: RecordBatch.capacity)
        rows.initialize(repeating: 0, count: RecordBatch.capacity)
        positions = .allocate(capacity: 0)
        lineEnds = .allocate(capacity: 0)
    }

    deinit {
        rows.deallocate()
        positions.deallocate()
        lineEnds.deallocate()
    }

    /// Reads a block and passes each batch of its records to `consume`.
    func read(_ block: LineBlock, consume: (RecordBatch) throws -> Void) throws -> BlockOutcome {
        var outcome = BlockOutcome()
        outcome.lineCount = block.lineCount
        if let origins = block.origins { outcome.add(origins, explainer) }
        let found = listPositions(block)
        filler.batch.place = UInt64(block.firstLine * recordsOfLine)
        keys?.begin(block)
        try block.bytes.withUnsafeBufferPointer { buffer in
            guard let bytes = buffer.baseAddress else { return }
            try readRows(bytes, found.lines, block, &outcome, consume)
        }
        outcome.settle(block, positions, found.positions, limit: explainer.rawLimit)
        return outcome
    }

    private func listPositions(_ block: LineBlock) -> csv_found {
        reserveLists(block.count)
        positions[0] = UInt32(LineBlock.padding - 1)
        let start = csv_found(positions: 1, lines: 0)
        return block.structure.withUnsafeBufferPointer { structure in
            block.lineEnds.withUnsafeBufferPointer { lineEnds in
                let words = block.count / 64
                let whole = csv_list_positions(
                    structure.baseAddress, lineEnds.baseAddress, words, UInt32(LineBlock.padding),
                    positions, self.lineEnds, start)
                let rest = block.count - words * 64
                guard rest > 0 else { return whole }
                let valid = (1 &<< UInt64(rest)) &- 1
                var lastStructure = structure[words] & valid
                var lastLineEnds = lineEnds[words] & valid
                return csv_list_positions(
                    &lastStructure, &lastLineEnds, 1, UInt32(LineBlock.padding + words * 64),
                    positions, self.lineEnds, whole)
            }
        }
    }

    /// Makes room for a block of so many bytes, each of them a line end, and what is written
    /// beyond the last.
    private func reserveLists(_ count: Int) {
        guard listCapacity < count + 128 else { return }
        positions.deallocate()
        lineEnds.deallocate()
        listCapacity = count + 128
        positions = .allocate(capacity: listCapacity)
        lineEnds = .allocate(capacity: listCapacity)
    }

    private func readRows(
        _ bytes: UnsafePointer<UInt8>, _ lineCount: Int, _ block: LineBlock,
        _ outcome: inout BlockOutcome, _ consume: (RecordBatch) throws -> Void
    ) throws {
        let fields = plan.fieldCount
        let lineEnds = lineEnds
        var rowCount = 0
        var place = 1
        for line in 0..<lineCount {
            let last = Int(lineEnds[line])
            let count = last &- place &+ 1
            if count == fields && (fields > 1 || !isBlank(bytes, place, last))
                || count > fields && endsInEmptyFields(bytes, place, last)
            {
                rows[rowCount] = UInt32(truncatingIfNeeded: place)
                rowCount &+= 1
                if rowCount == rowLimit {
                    try finishBatch(bytes, rowCount, block, &outcome, consume)
                    rowCount = 0
                }
            } else if isBlank(bytes, place, last)
                || explainer.isEmpty(bytes, positions, place...last)
            {
                outcome.counts.skipped.blank += 1
            } else {
                outcome.add(explainer.ragged(bytes, positions, place, last))
            }
            place = last &+ 1
        }
        if rowCount > 0 { try finishBatch(bytes, rowCount, block, &outcome, consume) }
    }

    /// Whether a line has all its fields and then nothing but empty ones, as spreadsheets leave
    /// them.
    private func endsInEmptyFields(
        _ bytes: UnsafePointer<UInt8>, _ place: Int, _ last: Int
    ) -> Bool {
        plan.lines != .strict
            && explainer.isEmpty(bytes, positions, place + plan.fieldCount...last)
            && !explainer.isEmpty(bytes, positions, place...last)
    }

    private func isBlank(_ bytes: UnsafePointer<UInt8>, _ place: Int, _ end: Int) -> Bool {
        guard place == end else { return false }
        let start = Int(positions[place - 1]) + 1
        return bytes[start] != plan.quote
            && RowView.trimmed(bytes, start, Int(positions[end]), quote: plan.quote).isEmpty
    }

    private func finishBatch(
        _ bytes: UnsafePointer<UInt8>, _ rowCount: Int, _ block: LineBlock,
        _ outcome: inout BlockOutcome, _ consume: (RecordBatch) throws -> Void
    ) throws {
        let view = RowView(
            bytes: bytes, positions: positions, rows: rows, count: rowCount,
            faults: filler.faults, quote: plan.quote)
        defer { filler.batch.place += UInt64(rowCount * recordsOfLine) }
        if let crosstab = filler.crosstab {
            return try finishCrosstab(crosstab, view, &outcome, consume)
        }
        var isWhole = filler.read(view)
        if let keys, !keys.read(view, filler.batch, block, &outcome) { isWhole = false }
        if isWhole {
            outcome.accept(rowCount, lastStart: view.start(rowCount - 1))
        } else {
            for row in 0..<rowCount {
                if filler.faults[row] == 0 {
                    outcome.accept(1, lastStart: view.start(row))
                } else if filler.faults[row] == KeyKernel.losing {
                    let draft = keys?.reject(view, row, explainer)
                    outcome.leaveOut(draft, start: view.start(row))
                } else if explainer.isEmpty(view, row) {
                    outcome.counts.skipped.blank += 1
                } else if explainer.isRepeatedHeader(view, row) {
                    outcome.counts.skipped.repeatedHeader += 1
                } else {
                    outcome.add(explainer.faulty(view, row, filler))
                }
            }
            filler.dropFaultyRows()
        }
        if filler.batch.rowCount > 0 { try consume(filler.batch) }
    }
}

extension RowView {
    /// Where the line of a row begins.
    func start(_ row: Int) -> Int { Int(positions[Int(rows[row]) - 1]) + 1 }

    /// Where its line feed stands, behind empty fields that it has too many.
    func end(_ row: Int, fields: Int) -> Int {
        var end = Int(positions[Int(rows[row]) + fields - 1])
        while bytes[end] != Byte.lineFeed { end += 1 }
        return end
    }
}
