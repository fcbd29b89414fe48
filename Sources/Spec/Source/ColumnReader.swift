internal import SalesCore

/// Reads one entry of `source.columns`.
enum ColumnReader {
    enum Key: String, CaseIterable {
        case from, type, key, formats, required, missing, aliases, values, min, max, formula,
            currency
    }

    /// A column as written: its formula is not yet resolved.
    struct Draft {
        let name: String
        let node: PositionedNode
        let type: ColumnType?
        let formula: (expression: Expression, node: PositionedNode)?
        /// Where the column that names its currency is named.
        let currency: PositionedNode?
        let spec: ColumnSpec
    }

    /// None if the column has a problem of its own; it still counts as declared.
    static func draft(
        from entry: PositionedNode.Entry, currency: Currency?
    ) -> Draft? {
        guard entry.hasValidName(as: "column"),
            let keys = entry.value.mapping(Key.self)
        else { return nil }
        let formula = keys[.formula].map { node in node.expression().map { ($0, node) } }
        let isComputed = keys[.formula] != nil
        let typeNode = isComputed ? keys[.type] : keys.required(.type)
        let type = typeNode?.choice(of: ColumnType.self)
        if let type, let typeNode { check(type, at: typeNode, keys, currency) }
        refuseKeysOutOfPlace(keys, type: type, isComputed: isComputed)
        guard isComputed || type != nil, !isComputed || formula != nil else { return nil }
        let limits = limits(keys)
        let values = type == .boolean ? ["true", "false"] : keys[.values]?.texts()
        return Draft(
            name: entry.name, node: entry.key, type: isComputed ? type?.ifNumber : type,
            formula: formula ?? nil, currency: keys[.currency],
            spec: ColumnSpec(
                name: entry.name, from: keys[.from].flatMap(headerNames), type: type ?? .decimal,
                isRequired: keys[.required]?.boolean() ?? false,
                isKey: keys[.key]?.boolean() ?? false,
                formats: keys[.formats].map(formats) ?? [],
                missing: keys[.missing]?.texts() ?? [],
                aliases: keys[.aliases].map { SpellingReader.aliases($0, values: values) } ?? [:],
                values: keys[.values].flatMap(SpellingReader.values) ?? [], minimum: limits.minimum,
                maximum: limits.maximum, currency: keys[.currency]?.text(), specLine: entry.key.line
            ))
    }

    private static func check(
        _ type: ColumnType, at node: PositionedNode, _ keys: KeyedMapping<Key>,
        _ currency: Currency?
    ) {
        if type == .money, currency == nil, keys[.currency] == nil, keys[.formula] == nil {
            node.report(
                "a money column needs a currency",
                remedy: "Add 'currency: USD' at the top, or here 'currency: COLUMN' if a text "
                    + "column names it line by line.")
        }
        if keys[.formula] != nil, !type.isNumber {
            node.report("a formula makes a number, not a \(type.rawValue)")
        }
    }

    /// A key that would have no effect is a mistake, and told.
    private static func refuseKeysOutOfPlace(
        _ keys: KeyedMapping<Key>, type: ColumnType?, isComputed: Bool
    ) {
        if isComputed {
            keys[.currency]?.report(
                "has no place in a column with a formula: it follows from the columns it is made "
                    + "of", remedy: "Remove it.")
            for key in [Key.from, .key, .formats, .required, .missing, .aliases, .values] {
                keys[key]?.report("has no place in a column with a formula", remedy: "Remove it.")
            }
            return
        }
        guard let type else { return }
        func refuse(_ key: Key, unless isFit: Bool, _ kind: String) {
            guard !isFit else { return }
            keys[key]?.report(
                "is for \(kind) columns; this one is \(type.rawValue)", remedy: "Remove it.")
        }
        refuse(.formats, unless: type == .date, "date")
        refuse(.aliases, unless: type == .text || type == .boolean, "text")
        refuse(.values, unless: type == .text, "text")
        refuse(.min, unless: type.isNumber, "number")
        refuse(.max, unless: type.isNumber, "number")
        refuse(.currency, unless: type == .money, "money")
    }

    private static func headerNames(_ node: PositionedNode) -> [String]? {
        guard let names = node.texts() else { return nil }
        if names.isEmpty {
            node.report("is an empty list", remedy: "Name a header, or leave the key out.")
            return nil
        }
        for (index, name) in names.enumerated() where names[..<index].contains(name) {
            node.report("\(quoted(name)) stands twice", remedy: "Keep one.")
        }
        return names
    }

    private static func formats(_ node: PositionedNode) -> [String] {
        node.itemOrItems().compactMap { item in
            guard let pattern = item.text() else { return nil }
            if let fault = DateFormat.fault(in: pattern) {
                item.report(
                    fault,
                    remedy: "Write one such as yyyy-MM-dd, M/d/yyyy, d. MMMM yyyy or yyyy-MM.")
            }
            return pattern
        }
    }

    private static func limits(
        _ keys: KeyedMapping<Key>
    ) -> (minimum: ExactDecimal?, maximum: ExactDecimal?) {
        let minimum = keys[.min]?.decimal()
        let maximum = keys[.max]?.decimal()
        if let minimum, let maximum, maximum < minimum {
            keys[.max]?.report("\(maximum) is less than 'min', \(minimum)")
        }
        return (minimum, maximum)
    }
}

extension ColumnType {
    /// Nil of columns that are not numbers.
    fileprivate var ifNumber: ColumnType? { isNumber ? self : nil }
}
