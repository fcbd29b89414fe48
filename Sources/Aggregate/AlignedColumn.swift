import SalesCore

/// A number column of each batch, brought to the scale of the running sums.
///
/// The running scale is the largest of any batch so far and never falls.
final class AlignedColumn {
    private(set) var scale = 0
    private(set) var values: UnsafePointer<Int128>
    /// None where every row of the batch has a value.
    private(set) var isMissing: UnsafePointer<Bool>?
    /// Rows whose value needs more than 38 digits at the running scale; they read 0.
    private(set) var unfit: [Int] = []
    private let scratch: GrowingBuffer<Int128>

    init() {
        scratch = GrowingBuffer(capacity: RecordBatch.capacity, filler: 0)
        values = UnsafePointer(scratch.base)
    }

    /// Takes a batch's column over. Answers the places by which the running scale rose.
    func load(_ column: NumberColumn, rows: Int) -> Int {
        isMissing = column.hasMissing ? UnsafePointer(column.isMissing) : nil
        unfit.removeAll(keepingCapacity: true)
        if column.scale >= scale {
            values = UnsafePointer(column.mantissas)
            let raise = column.scale - scale
            scale = column.scale
            return raise
        }
        let factor = Int128(ExactDecimal.powerOfTen(scale - column.scale))
        let (mantissas, aligned) = (column.mantissas, scratch.base)
        for row in 0..<rows {
            let (value, overflow) = mantissas[row].multipliedReportingOverflow(by: factor)
            aligned[row] = overflow ? 0 : value
            if overflow, isMissing?[row] != true { unfit.append(row) }
        }
        values = UnsafePointer(aligned)
        return 0
    }
}
