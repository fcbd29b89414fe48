internal import SalesCore

/// Reads `slices`: which combinations of dimensions get tables.
enum SliceReader {
    /// Each in the order of the dimensions; the total and each dimension alone by default.
    ///
    /// `written` are the names under `dimensions`: one that could not be read is told there.
    static func slices(
        from node: PositionedNode?, _ dimensions: [Dimension], written: [String]
    ) -> [[String]] {
        let names = dimensions.map(\.name)
        guard let node else { return [[]] + names.map { [$0] } }
        var slices: [[String]] = []
        for item in node.items() ?? [] {
            guard let slice = slice(from: item, names, written) else { continue }
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

    /// The slices, and each of them by currency.
    static func slices(
        _ slices: [[String]], by currencies: [String], _ dimensions: [Dimension]
    ) -> [[String]] {
        var all: [[String]] = []
        for slice in slices {
            for wanted in [slice] + currencies.map({ slice + [$0] }) {
                let ordered = dimensions.map(\.name).filter(wanted.contains)
                if !all.contains(ordered) { all.append(ordered) }
            }
        }
        return all
    }

    private static func slice(
        from item: PositionedNode, _ names: [String], _ written: [String]
    ) -> [String]? {
        var wanted: Set<String> = []
        for part in item.itemOrItems() {
            guard let name = part.text() else { return nil }
            guard names.contains(name) else {
                if !written.contains(name) {
                    part.report(
                        "no dimension \(quoted(name))",
                        remedy: suggestion(for: name, among: written))
                }
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
