import SalesCore

/// The identity of what a writer was told: every fact with its cells, as canonical JSON.
enum FactSetHash {
    static func of(_ facts: [Fact], hashing: ContentHashing) -> String { hashing(text(of: facts)) }

    static func text(of facts: [Fact]) -> String {
        CanonicalJSON.array(facts.map(json)).text
    }

    private static func json(_ fact: Fact) -> CanonicalJSON {
        .object([
            ("id", .string(fact.id)), ("kind", .string(fact.kind.rawValue)),
            ("metric", .string(fact.metric)), ("slice", .string(fact.slice.description)),
            ("period", .string(fact.period.description)),
            ("baseline", .optional(fact.baseline?.description)),
            ("value", .optional(fact.value?.text())), ("unit", .optional(fact.unit?.text)),
            ("written", .string(fact.written)), ("cells", .array(fact.cells.map(json))),
        ])
    }

    private static func json(_ cell: CellQuote) -> CanonicalJSON {
        .object([
            ("metric", .string(cell.metric)), ("slice", .string(cell.slice)),
            ("period", .string(cell.period)), ("value", .string(cell.value)),
        ])
    }
}
