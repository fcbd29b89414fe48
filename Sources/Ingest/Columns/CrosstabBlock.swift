internal import SalesCore

extension BlockReader {
    /// Reads the lines of a crosstab as the records that they hold; each line is counted once.
    func finishCrosstab(
        _ crosstab: CrosstabKernel, _ lines: RowView, _ outcome: inout BlockOutcome,
        _ consume: (RecordBatch) throws -> Void
    ) throws {
        let view = crosstab.unfolded(lines)
        _ = filler.read(view)
        for line in 0..<lines.count {
            switch crosstab.settle(line, view, filler.batch) {
            case .accepted(hasRecords: true): outcome.accept(1, lastStart: lines.start(line))
            case .accepted(hasRecords: false):
                if explainer.isEmpty(lines, line) {
                    outcome.counts.skipped.blank += 1
                } else {
                    outcome.accept(1, lastStart: lines.start(line))
                }
            case .faulty(let row):
                if explainer.isEmpty(lines, line) {
                    outcome.counts.skipped.blank += 1
                } else if explainer.isRepeatedHeader(lines, line) {
                    outcome.counts.skipped.repeatedHeader += 1
                } else {
                    outcome.add(explainer.faulty(view, row, filler))
                }
            }
        }
        filler.dropFaultyRows()
        if filler.batch.rowCount > 0 { try consume(filler.batch) }
    }
}
