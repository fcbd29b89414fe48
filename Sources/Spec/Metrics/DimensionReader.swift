internal import SalesCore

/// Reads `dimensions` and `slices`: by what metrics are split.
enum DimensionReader {
    private enum Key: String, CaseIterable { case noun }

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

    private static func dimension(
        _ name: String, at node: PositionedNode, noun: Noun?, _ reading: SourceReader.Reading
    ) -> Dimension? {
        if case .tidy(name, _) = reading.layout {
            node.report("'\(name)' holds the names of metrics; it cannot be a dimension")
            return nil
        }
        let column = reading.columns.column(name, at: node, kind: "text") { $0.type == .text }
        guard column != nil else { return nil }
        let words = name.split(separator: "_").joined(separator: " ")
        return Dimension(
            name: name, singular: noun?.singular ?? words,
            plural: noun?.plural ?? NounReader.plural(of: words))
    }
}

/// Reads `slices`: which combinations of dimensions get tables.
enum SliceReader {
    /// Each in the order of the dimensions; the total and each dimension alone by default.
    static func slices(from node: PositionedNode?, _ dimensions: [Dimension]) -> [[String]] {
        let names = dimensions.map(\.name)
        guard let node else { return [[]] + names.map { [$0] } }
        var slices: [[String]] = []
        for item in node.items() ?? [] {
            guard let slice = slice(from: item, names) else { continue }
            if slices.contains(slice) {
                item.report("the slice [\(listed(slice))] stands twice", remedy: "Keep one.")
            } else {
                slices.append(slice)
            }
        }
        if let items = node.items(), items.isEmpty {
            node.report("is an empty list", remedy: "Write [[]] for the total alone.")
        }
        return slices
    }

    private static func slice(from item: PositionedNode, _ names: [String]) -> [String]? {
        var wanted: Set<String> = []
        for part in item.itemOrItems() {
            guard let name = part.text() else { return nil }
            guard names.contains(name) else {
                part.report(
                    "no dimension \(quoted(name))", remedy: suggestion(for: name, among: names))
                return nil
            }
            guard wanted.insert(name).inserted else {
                part.report("'\(name)' stands twice in one slice", remedy: "Keep one.")
                return nil
            }
        }
        return names.filter(wanted.contains)
    }
}
