internal import SalesCore

/// Reads the blocks given to one worker: finds the rows, fills batches, hands them on.
final class BlockReader {
    let filler: BatchFiller
    let explainer: RejectExplainer
    private let plan: RecordPlan
    /// Lines that are read at once.
    private let rowLimit: Int
    private let keys: KeyKernel?
    private let rows: UnsafeMutablePointer<UInt32>
    private var positions: UnsafeMutablePointer<UInt32>
    private var positionCapacity: Int

    init(plan: RecordPlan) {
        self.plan = plan
        filler = BatchFiller(plan: plan)
        explainer = RejectExplainer(plan: plan)
        rowLimit = filler.crosstab?.lineLimit ?? RecordBatch.capacity
        keys = plan.keys.map { KeyKernel(plan: $0, quote: plan.quote) }
        rows = .allocate(capacity: RecordBatch.capacity)
        rows.initialize(repeating: 0, count: RecordBatch.capacity)
        positionCapacity = 1 << 16
        positions = .allocate(capacity: positionCapacity)
    }

    deinit {
        rows.deallocate()
        positions.deallocate()
    }

    /// Reads a block and passes each batch of its records to `consume`.
    func read(_ block: LineBlock, consume: (RecordBatch) throws -> Void) throws -> BlockOutcome {
        var outcome = BlockOutcome()
        outcome.lineCount = block.lineCount
        outcome.counts.skipped.blank = block.origins?.blankLines ?? 0
        let count = fillPositions(block)
        keys?.begin(block)
        try block.bytes.withUnsafeBufferPointer { buffer in
            guard let bytes = buffer.baseAddress else { return }
            try readRows(bytes, count, block, &outcome, consume)
        }
        outcome.settle(block, positions, count, limit: explainer.rawLimit)
        return outcome
    }

    /// Lists the structural positions of a block behind a sentinel; returns how many there are.
    private func fillPositions(_ block: LineBlock) -> Int {
        let words = (block.count + 63) / 64
        positions[0] = UInt32(LineBlock.padding - 1)
        var count = 1
        block.structure.withUnsafeBufferPointer { structure in
            for word in 0..<words {
                var bits = structure[word]
                let rest = block.count &- word &* 64
                if rest < 64 { bits &= (1 &<< UInt64(rest)) &- 1 }
                if count &+ 72 > positionCapacity { growPositions(count) }
                let base = UInt32(truncatingIfNeeded: LineBlock.padding &+ word &* 64)
                let found = bits.nonzeroBitCount
                let out = positions + count
                // Eight at a time, whether there are as many or not: no branch to mispredict.
                var written = 0
                repeat {
                    for step in 0..<8 {
                        out[written &+ step] =
                            base &+ UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
                        bits &= bits &- 1
                    }
                    written &+= 8
                } while written < found
                count &+= found
            }
        }
        return count
    }

    private func growPositions(_ count: Int) {
        let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: positionCapacity * 2)
        larger.update(from: positions, count: count)
        positions.deallocate()
        positions = larger
        positionCapacity *= 2
    }

    private func readRows(
        _ bytes: UnsafePointer<UInt8>, _ count: Int, _ block: LineBlock,
        _ outcome: inout BlockOutcome, _ consume: (RecordBatch) throws -> Void
    ) throws {
        let fields = plan.fieldCount
        let positions = positions
        // The writer put one row of one empty field in the place of a record broken off.
        let breaksOff = block.origins?.endsInsideQuotes == true
        let count = breaksOff ? count - 1 : count
        var rowCount = 0
        var place = 1
        while place < count {
            let last = place &+ fields &- 1
            if last < count, bytes[Int(positions[last])] == Byte.lineFeed,
                isWholeRow(bytes, place, last)
            {
                rows[rowCount] = UInt32(truncatingIfNeeded: place)
                rowCount &+= 1
                place = last &+ 1
                if rowCount == rowLimit {
                    try finishBatch(bytes, rowCount, block, &outcome, consume)
                    rowCount = 0
                }
                continue
            }
            var end = place
            while bytes[Int(positions[end])] != Byte.lineFeed { end += 1 }
            if isBlank(bytes, place, end) || explainer.isEmpty(bytes, positions, place...end) {
                outcome.counts.skipped.blank += 1
            } else {
                outcome.add(explainer.ragged(bytes, positions, place, end))
            }
            place = end + 1
        }
        if breaksOff { outcome.add(explainer.brokenOff(positions, count)) }
        if rowCount > 0 { try finishBatch(bytes, rowCount, block, &outcome, consume) }
    }

    /// Whether no line ends before `last`, and the line is not blank.
    @inline(__always)
    private func isWholeRow(_ bytes: UnsafePointer<UInt8>, _ place: Int, _ last: Int) -> Bool {
        var index = place
        while index < last {
            if bytes[Int(positions[index])] == Byte.lineFeed { return false }
            index &+= 1
        }
        return place < last || !isBlank(bytes, place, last)
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

    /// Where its line feed stands.
    func end(_ row: Int, fields: Int) -> Int { Int(positions[Int(rows[row]) + fields - 1]) }
}
