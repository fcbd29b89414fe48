/// Exact decimals of one scale; a row may be missing.
///
/// While `isNarrow`, `narrow` holds every mantissa; otherwise `mantissas` does.
public final class NumberColumn {
    /// Decimal places of every mantissa in this batch.
    public var scale = 0
    /// Whether any row of this batch is missing.
    public var hasMissing = false
    public let isMissing: UnsafeMutablePointer<Bool>
    /// Whether every mantissa of this batch fits 64 bits and stands in `narrow`.
    public private(set) var isNarrow = false
    public let narrow: UnsafeMutablePointer<Int64>
    private let wide: UnsafeMutablePointer<Int128>

    init() {
        narrow = .allocate(capacity: RecordBatch.capacity)
        narrow.initialize(repeating: 0, count: RecordBatch.capacity)
        wide = .allocate(capacity: RecordBatch.capacity)
        wide.initialize(repeating: 0, count: RecordBatch.capacity)
        isMissing = .allocate(capacity: RecordBatch.capacity)
        isMissing.initialize(repeating: false, count: RecordBatch.capacity)
    }

    deinit {
        narrow.deallocate()
        wide.deallocate()
        isMissing.deallocate()
    }

    /// Every mantissa at full width; whoever asks makes the column wide until it begins anew.
    public var mantissas: UnsafeMutablePointer<Int128> {
        if isNarrow {
            for row in 0..<RecordBatch.capacity { wide[row] = Int128(narrow[row]) }
            isNarrow = false
        }
        return wide
    }

    /// Empties the column for a new batch.
    public func begin() {
        scale = 0
        isNarrow = true
        guard hasMissing else { return }
        isMissing.update(repeating: false, count: RecordBatch.capacity)
        hasMissing = false
    }

    public func mantissa(_ row: Int) -> Int128 { isNarrow ? Int128(narrow[row]) : wide[row] }

    /// Sets a row to a value of the column's scale.
    public func set(_ row: Int, mantissa: Int128) {
        isMissing[row] = false
        if isNarrow, let mantissa = Int64(exactly: mantissa) {
            narrow[row] = mantissa
        } else {
            mantissas[row] = mantissa
        }
    }

    public func setMissing(_ row: Int) {
        if isNarrow { narrow[row] = 0 } else { wide[row] = 0 }
        isMissing[row] = true
        hasMissing = true
    }

    /// Puts a row in another's place.
    public func move(_ row: Int, to place: Int) {
        if isNarrow { narrow[place] = narrow[row] } else { wide[place] = wide[row] }
        isMissing[place] = isMissing[row]
    }

    /// Multiplies the first rows, which were few enough digits that they fit 128 bits.
    public func raise(by factor: Int128, rows: Int) {
        if isNarrow, let factor = Int64(exactly: factor) {
            var row = 0
            while row < rows {
                let (product, overflow) = narrow[row].multipliedReportingOverflow(by: factor)
                if overflow { break }
                narrow[row] = product
                row += 1
            }
            guard row < rows else { return }
            // The rows before were raised already; at full width all fit.
            let mantissas = mantissas
            for row in row..<rows { mantissas[row] *= Int128(factor) }
        } else {
            let mantissas = mantissas
            for row in 0..<rows { mantissas[row] *= factor }
        }
    }
}
