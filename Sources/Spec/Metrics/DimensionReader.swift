internal import SalesCore

/// Reads `dimensions` and `slices`: by what metrics are split.
enum DimensionReader {
    enum Key: String, CaseIterable { case noun }

    /// `[region, product]`, or a mapping that also gives their nouns.
    static func dimensions(
        from node: PositionedNode?, _ reading: SourceReader.Reading
    ) -> [Dimension] {
        guard let node else { return [] }
        if node.isList || node.isScalar {
            var seen: Set<String> = []
            return node.itemOrItems().compactMap { item in
                guard let name = item.text() else { return nil }
                guard seen.insert(name).inserted else {
                    item.report("'\(name)' stands twice", remedy: "Keep one.")
                    return nil
                }
                return dimension(name, at: item, noun: nil, reading)
            }
        }
        return (node.entries() ?? []).compactMap { entry in
            let noun = entry.value.mapping(Key.self)?[.noun].flatMap(NounReader.noun)
            return dimension(entry.name, at: entry.key, noun: noun, reading)
        }
    }

    /// The names that are written, whether they are those of columns or not.
    static func names(from node: PositionedNode?) -> [String] {
        guard let node else { return [] }
        if node.isMapping { return node.entries()?.map(\.name) ?? [] }
        return node.itemOrItems().compactMap { $0.text() }
    }

    /// The dimensions with those that hold currencies apart: each of them stands first, whether
    /// the spec names it or not, so that the others divide up the amounts of one currency.
    static func dimensions(_ declared: [Dimension], holdingApart metrics: [Metric]) -> [Dimension] {
        var columns: [String] = []
        for case let column? in metrics.map(\.currencyColumn) where !columns.contains(column) {
            columns.append(column)
        }
        return columns.map { name in
            declared.first { $0.name == name } ?? dimension(named: name, noun: nil)
        } + declared.filter { !columns.contains($0.name) }
    }

    private static func dimension(
        _ name: String, at node: PositionedNode, noun: Noun?, _ reading: SourceReader.Reading
    ) -> Dimension? {
        if name == reading.layout.metricColumn {
            node.report("'\(name)' holds the names of metrics; it cannot be a dimension")
            return nil
        }
        let column = reading.columns.column(name, at: node, kind: "text") {
            $0.type == .text || $0.type == .boolean
        }
        return column == nil ? nil : dimension(named: name, noun: noun)
    }

    private static func dimension(named name: String, noun: Noun?) -> Dimension {
        let words = name.split(separator: "_").joined(separator: " ")
        return Dimension(
            name: name, singular: noun?.singular ?? words,
            plural: noun?.plural ?? NounReader.plural(of: words))
    }
}
