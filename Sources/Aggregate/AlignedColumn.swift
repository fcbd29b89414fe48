import SalesCore

/// A number column of each batch, brought to the scale of the running sums.
///
/// The running scale is the largest of any batch so far and never falls.
final class AlignedColumn {
    private(set) var scale = 0
    /// Every value, where 64 bits suffice for all of them.
    private(set) var narrow: UnsafePointer<Int64>?
    /// None where every row of the batch has a value.
    private(set) var isMissing: UnsafePointer<Bool>?
    /// Rows whose value needs more than 38 digits at the running scale; they read 0.
    private(set) var unfit: [Int] = []
    private var wide: UnsafePointer<Int128>
    private let scratch: GrowingBuffer<Int128>
    private let narrowScratch: GrowingBuffer<Int64>

    init() {
        scratch = GrowingBuffer(capacity: RecordBatch.capacity, filler: 0)
        narrowScratch = GrowingBuffer(capacity: RecordBatch.capacity, filler: 0)
        wide = UnsafePointer(scratch.base)
    }

    /// Every value at full width; whoever asks makes the batch wide.
    var values: UnsafePointer<Int128> {
        if let narrow {
            for row in 0..<RecordBatch.capacity { scratch.base[row] = Int128(narrow[row]) }
            wide = UnsafePointer(scratch.base)
            self.narrow = nil
        }
        return wide
    }

    /// Takes a batch's column over. Answers the places by which the running scale rose.
    func load(_ column: NumberColumn, rows: Int) -> Int {
        isMissing = column.hasMissing ? UnsafePointer(column.isMissing) : nil
        unfit.removeAll(keepingCapacity: true)
        narrow = nil
        if column.scale >= scale {
            if column.isNarrow {
                narrow = UnsafePointer(column.narrow)
            } else {
                wide = UnsafePointer(column.mantissas)
            }
            let raise = column.scale - scale
            scale = column.scale
            return raise
        }
        let factor = Int128(ExactDecimal.powerOfTen(scale - column.scale))
        if let factor = Int64(exactly: factor), alignNarrow(column, by: factor, rows: rows) {
            return 0
        }
        let (mantissas, aligned) = (column.mantissas, scratch.base)
        for row in 0..<rows {
            let (value, overflow) = mantissas[row].multipliedReportingOverflow(by: factor)
            aligned[row] = overflow ? 0 : value
            if overflow, isMissing?[row] != true { unfit.append(row) }
        }
        wide = UnsafePointer(aligned)
        return 0
    }

    /// False where 64 bits do not suffice.
    private func alignNarrow(_ column: NumberColumn, by factor: Int64, rows: Int) -> Bool {
        guard column.isNarrow else { return false }
        let (mantissas, aligned) = (column.narrow, narrowScratch.base)
        for row in 0..<rows {
            let (value, overflow) = mantissas[row].multipliedReportingOverflow(by: factor)
            if overflow { return false }
            aligned[row] = value
        }
        narrow = UnsafePointer(aligned)
        return true
    }
}
