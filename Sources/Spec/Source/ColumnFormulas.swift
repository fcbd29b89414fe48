internal import SalesCore

/// Settles computed columns: names, types and order.
///
/// A formula over computed columns is written out to one over columns that are read, so that
/// no reader needs to know in which order to compute.
struct ColumnFormulas {
    private let drafts: [String: ColumnReader.Draft]
    private let declaredNames: [String]
    private let currency: Currency?
    private var settled: [String: Settled] = [:]
    private var path: [String] = []

    private static let maximumDepth = 50

    private enum Settled {
        case column(ColumnSpec)
        case broken
    }

    static func catalog(
        of drafts: [ColumnReader.Draft], declaredNames: [String], currency: Currency?
    ) -> ColumnCatalog {
        var formulas = ColumnFormulas(
            drafts: drafts, declaredNames: declaredNames, currency: currency)
        return ColumnCatalog(
            specs: drafts.compactMap { formulas.column($0) }, declaredNames: declaredNames,
            places: Dictionary(drafts.map { ($0.name, $0.node) }) { first, _ in first })
    }

    private init(drafts: [ColumnReader.Draft], declaredNames: [String], currency: Currency?) {
        self.drafts = Dictionary(drafts.map { ($0.name, $0) }) { first, _ in first }
        self.declaredNames = declaredNames
        self.currency = currency
    }

    private mutating func column(_ draft: ColumnReader.Draft) -> ColumnSpec? {
        guard let formula = draft.formula else { return draft.spec }
        switch settled[draft.name] {
        case .column(let column): return column
        case .broken: return nil
        case nil: break
        }
        if let start = path.firstIndex(of: draft.name) {
            let circle = (path[start...] + [draft.name]).joined(separator: " → ")
            formula.node.report("goes in a circle: \(circle)", remedy: "Break it.")
            for name in path[start...] { settled[name] = .broken }
            return nil
        }
        guard path.count < Self.maximumDepth else {
            formula.node.report("is made of computed columns more than \(Self.maximumDepth) deep")
            return nil
        }
        path.append(draft.name)
        let column = computed(draft, formula.expression, at: formula.node)
        path.removeLast()
        if settled[draft.name] == nil {
            settled[draft.name] = column.map { .column($0) } ?? .broken
        }
        return column
    }

    private mutating func computed(
        _ draft: ColumnReader.Draft, _ expression: Expression, at node: PositionedNode
    ) -> ColumnSpec? {
        guard expression.isArithmetic, !expression.divides else {
            node.report(
                "a column is computed with + - * only, so that it is exact",
                remedy: "Divide in a metric: 'ratio' or 'formula'.")
            return nil
        }
        guard !expression.names.isEmpty else {
            node.report("names no column")
            return nil
        }
        guard let inputs = inputs(of: expression, at: node) else { return nil }
        let quantity: Quantity
        do {
            quantity = try Quantity.of(expression, names: inputs.compactMapValues(\.type.quantity))
        } catch {
            node.report(error.message, remedy: error.remedy)
            return nil
        }
        guard let type = type(of: quantity, declared: draft.type, at: node),
            let sole = node.soleCurrency(of: Self.amounts(among: inputs))
        else { return nil }
        if type == .money, sole == nil, currency == nil {
            node.report(
                "makes money of no currency", remedy: "Add 'currency: USD' at the top.")
        }
        let written = expression.replacing(inputs.compactMapValues(\.formula))
        guard !written.isTooLarge else {
            node.report("names more than \(Expression.maximumLeaves) columns when written out")
            return nil
        }
        return ColumnSpec(
            name: draft.name, from: [], type: type, minimum: draft.spec.minimum,
            maximum: draft.spec.maximum, formula: written,
            currency: type == .money ? sole?.column : nil, specLine: draft.spec.specLine)
    }

    private static func amounts(
        among inputs: [String: ColumnSpec]
    ) -> [(name: String, currency: AmountCurrency)] {
        inputs.values.filter { $0.type == .money }.sorted { $0.name < $1.name }
            .map { ($0.name, AmountCurrency($0)) }
    }

    private mutating func inputs(
        of expression: Expression, at node: PositionedNode
    ) -> [String: ColumnSpec]? {
        var inputs: [String: ColumnSpec] = [:]
        var isWhole = true
        for name in expression.names where inputs[name] == nil {
            guard let draft = drafts[name] else {
                if !declaredNames.contains(name) {
                    node.report(
                        "no column \(quoted(name))",
                        remedy: suggestion(for: name, among: numberColumns))
                }
                isWhole = false
                continue
            }
            guard let column = column(draft) else {
                isWhole = false
                continue
            }
            guard column.type.isNumber else {
                node.report(
                    "'\(name)' is \(article(column.type.rawValue)) column, not a number column",
                    remedy: suggestion(for: name, among: numberColumns))
                isWhole = false
                continue
            }
            inputs[name] = column
        }
        return isWhole ? inputs : nil
    }

    private var numberColumns: [String] {
        declaredNames.filter { name in
            guard let draft = drafts[name], !path.contains(name) else { return false }
            return draft.type?.isNumber ?? (draft.formula != nil)
        }
    }

    /// The type that a formula makes, or the declared one where that says no less.
    private func type(
        of quantity: Quantity, declared: ColumnType?, at node: PositionedNode
    ) -> ColumnType? {
        let fitting: [ColumnType] =
            switch quantity {
            case .money: [.money]
            case .percent: [.percent, .decimal]
            case .count: [.integer, .decimal, .money]
            case .number, .literal: [.decimal, .money, .percent]
            }
        guard let declared else { return fitting[0] }
        guard fitting.contains(declared) else {
            node.report(
                "makes \(quantity.name), which cannot be of type \(declared.rawValue)",
                remedy: "Possible: \(listed(fitting.map(\.rawValue))).")
            return nil
        }
        return declared
    }
}
