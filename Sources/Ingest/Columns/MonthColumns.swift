internal import SalesCore

/// The columns of a crosstab that are headed by months.
struct MonthColumns: Sendable {
    struct Column: Sendable, Equatable {
        let position: Int
        let header: String
        /// First day of the month, or the day itself.
        let day: Int32
    }

    /// In the order of the file; never more than a batch has rows.
    let columns: [Column]
    /// Whether each stands for a month rather than a day.
    let areMonths: Bool
    /// Headers of sums over months, which are left out.
    let totals: [String]

    /// Reads the headers at `positions`; `time` is the column whose formats they have.
    init(
        headers: [String], positions: [Int], time: ColumnSpec, file: String
    ) throws(IngestFailure) {
        let reader = MonthHeadingReader(
            headings: positions.map { headers[$0] }, formats: time.formats)
        var columns: [Column] = []
        var totals: [String] = []
        var areMonths = false
        for position in positions {
            let header = headers[position]
            switch reader.read(header) {
            case .month(let day, let isMonth):
                if let other = columns.first(where: { $0.day == day }) {
                    throw .monthRepeated(file: file, headers: [other.header, header])
                }
                columns.append(Column(position: position, header: header, day: day))
                areMonths = areMonths || isMonth
            case .total: totals.append(header)
            case .unclear(let formats):
                throw .monthUnclear(
                    file: file, header: header, column: time.name, formats: formats)
            case .other: break
            }
        }
        guard !columns.isEmpty else {
            throw .noMonths(
                file: file, column: time.name, formats: time.formats, headers: headers,
                specLine: time.specLine)
        }
        guard columns.count <= RecordBatch.capacity else {
            throw .tooManyMonths(file: file, count: columns.count, limit: RecordBatch.capacity)
        }
        self.columns = columns
        self.areMonths = areMonths
        self.totals = totals
    }
}
