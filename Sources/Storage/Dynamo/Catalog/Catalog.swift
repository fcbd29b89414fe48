import SalesCore

/// A state of a tenant's store: what it holds, and where the bytes lie.
struct Catalog: Hashable, Sendable, Codable {
    struct Header: Hashable, Sendable, Codable {
        let spec: MetricSpec
        let asOf: Day
        let rules: Int
    }

    struct Month: Hashable, Sendable, Codable {
        /// As `DayRows.number` has it.
        let number: Int
        /// What marks the cells of each upload that is joined in it, oldest first.
        let marks: [String]
        let cells: BlobRef
    }

    var header: Header?
    /// In the order in which they count.
    var sources: [CatalogSource] = []
    var joined: [Month] = []
    /// By period, the rows of its cells.
    var metrics: [String: BlobRef] = [:]
    var history: BlobRef?

    var references: [BlobRef] {
        var all = sources.flatMap(\.references)
        all += joined.map(\.cells)
        all += metrics.values
        if let history { all.append(history) }
        return all
    }

    var active: [CatalogSource] { sources.filter { $0.status == .active } }
}

extension Catalog.Header {
    init(_ header: TableHeader) {
        self.init(spec: header.spec, asOf: header.asOf, rules: header.rules)
    }

    var tableHeader: TableHeader { TableHeader(spec: spec, asOf: asOf, rules: rules) }
}
