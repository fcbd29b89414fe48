import SalesCore

/// What the columns of a Markdown table hold, as its header row says.
struct TableColumns: Sendable {
    struct Column: Sendable {
        var metrics: [String] = []
        var period: PeriodReference?
        /// Against what, for a column of changes.
        var change: BaselineSense?
        var isChange = false
        var isShare = false
        /// The first word that neither the tables nor the lexicon know.
        var unknown: Int?

        init() {}

        init(_ cell: [Mention], _ tokens: [Token]) {
            for mention in cell {
                switch mention.kind {
                case .metric(let names): metrics = names
                case .period(let reference): period = reference
                case .sense(.baseline(let sense)):
                    change = sense
                    isChange = true
                case .sense(.direction), .sense(.comparator): isChange = true
                case .sense(.share): isShare = true
                case .unknown: unknown = unknown ?? mention.tokens.lowerBound
                default: break
                }
            }
        }
    }

    /// The words of the cells that no number stands in, "|" left out.
    static func cells(_ mentions: [Mention]) -> [[Mention]]? {
        guard mentions.first?.mark == "|" else { return nil }
        var cells: [[Mention]] = []
        for mention in mentions {
            if mention.mark == "|" {
                cells.append([])
            } else {
                cells[cells.count - 1].append(mention)
            }
        }
        if cells.last?.isEmpty ?? false { cells.removeLast() }
        return cells
    }

    private let columns: [Column]
    /// Words of the header's unknown cells.
    private let unknownWords: [String?]

    init(header: [[Mention]], _ tokens: [Token]) {
        let columns = header.map { Column($0, tokens) }
        self.columns = columns
        unknownWords = columns.map { $0.unknown.map { tokens[$0].text } }
    }

    /// Of a table without a header row.
    init() {
        columns = []
        unknownWords = []
    }

    func column(_ index: Int) -> Column { columns[safe: index] ?? Column() }

    func unknownWord(_ index: Int) -> String? {
        guard let column = columns[safe: index], column.metrics.isEmpty, column.period == nil,
            !column.isChange, !column.isShare
        else { return nil }
        return unknownWords[index]
    }
}
