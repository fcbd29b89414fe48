internal import SalesCore

/// Checks the columns that name the currency of each line's amounts.
struct LineCurrency {
    let columns: ColumnCatalog
    let layout: Layout

    func check(_ drafts: [ColumnReader.Draft]) {
        var checked: Set<String> = []
        for draft in drafts {
            guard let node = draft.currency, let name = draft.spec.currency,
                let column = columns.column(
                    name, at: node, kind: "text", isFit: { $0.type == .text })
            else { continue }
            if name == layout.metricColumn {
                node.report(
                    "'\(name)' holds the names of metrics; it cannot name currencies")
            } else if checked.insert(name).inserted {
                checkNames(of: column)
            }
        }
    }

    /// What its cells come to are codes, whatever they are written as.
    private func checkNames(of column: ColumnSpec) {
        for name in column.values + column.aliases.keys.sorted()
        where !Currency.codes.contains(name) {
            columns.place(of: column)?.report(
                "\(quoted(name)) is not a currency code, but '\(column.name)' names currencies",
                remedy: Currency.nearestCode(to: name).map { "Did you mean '\($0)'?" }
                    ?? "Write the code of ISO 4217: 'aliases: {EUR: [Euros]}'.")
        }
    }
}

/// Whose currency an amount is in.
enum AmountCurrency: Hashable {
    /// The one that the spec names at its top.
    case declared
    /// The one that a column names on each line.
    case named(by: String)

    init(_ column: ColumnSpec) {
        self = column.currency.map { .named(by: $0) } ?? .declared
    }

    var column: String? {
        if case .named(let column) = self { column } else { nil }
    }

    /// For messages: "the currency of each line, in 'currency'".
    var phrase: String {
        switch self {
        case .declared: "the spec's currency"
        case .named(let column): "the currency that '\(column)' names on each line"
        }
    }
}

extension PositionedNode {
    /// The one currency of all amounts that are calculated with; notes more than one.
    func soleCurrency(of amounts: [(name: String, currency: AmountCurrency)]) -> AmountCurrency?? {
        guard let first = amounts.first else { return .some(nil) }
        guard let other = amounts.first(where: { $0.currency != first.currency }) else {
            return first.currency
        }
        report(
            "'\(first.name)' is in \(first.currency.phrase), '\(other.name)' in "
                + other.currency.phrase,
            remedy: "Amounts of different currencies are never calculated with.")
        return nil
    }
}
