internal import SalesCore

/// Reads `source.contract`: what makes a line, a cell or a whole upload unacceptable.
enum ContractReader {
    enum Key: String, CaseIterable {
        case columns, values, lines, freshness
        case maximumRejected = "max_rejected"
    }

    enum ColumnPolicy: String, CaseIterable { case evolve, freeze }

    enum ValuePolicy: String, CaseIterable {
        case discardRow = "discard_row"
        case discardValue = "discard_value"
    }

    static func contract(from node: PositionedNode) -> ContractSpec {
        guard let keys = node.mapping(Key.self) else { return ContractSpec() }
        return ContractSpec(
            freezesColumns: keys[.columns]?.choice(of: ColumnPolicy.self) == .freeze,
            discardsValues: keys[.values]?.choice(of: ValuePolicy.self) == .discardValue,
            lines: keys[.lines]?.choice(of: LinePolicy.self) ?? .standard,
            maximumRejected: keys[.maximumRejected]?.share(),
            freshness: keys[.freshness].flatMap(FreshnessReader.freshness))
    }
}
