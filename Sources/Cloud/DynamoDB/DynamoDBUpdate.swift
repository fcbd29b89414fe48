/// What an update changes of an item; the rest of it stays.
public struct DynamoDBUpdate: Hashable, Sendable {
    public var set: DynamoDBItem
    /// Where the item has no such attribute.
    public var setIfMissing: DynamoDBItem
    /// Numbers, added to those that are there or to zero.
    public var add: DynamoDBItem

    public init(
        set: DynamoDBItem = [:], setIfMissing: DynamoDBItem = [:], add: DynamoDBItem = [:]
    ) {
        self.set = set
        self.setIfMissing = setIfMissing
        self.add = add
    }
}

extension DynamoDBUpdate {
    /// Attributes by a number in the order of their names, since a name may be a reserved word.
    private var numbered: [(name: String, number: Int)] {
        Set(set.keys).union(setIfMissing.keys).union(add.keys).sorted().enumerated().map {
            ($1, $0)
        }
    }

    var expression: String {
        let sets = numbered.compactMap { name, number -> String? in
            if set[name] != nil { return "#u\(number) = :u\(number)" }
            guard setIfMissing[name] != nil else { return nil }
            return "#u\(number) = if_not_exists(#u\(number), :u\(number))"
        }
        let adds = numbered.filter { add[$0.name] != nil }.map { "#u\($0.number) :u\($0.number)" }
        let clauses = [("SET", sets), ("ADD", adds)].filter { !$0.1.isEmpty }
        return clauses.map { "\($0) \($1.joined(separator: ", "))" }.joined(separator: " ")
    }

    var names: [String: String] {
        Dictionary(uniqueKeysWithValues: numbered.map { ("#u\($0.number)", $0.name) })
    }

    var values: DynamoDBItem {
        var values: DynamoDBItem = [:]
        for (name, number) in numbered {
            values[":u\(number)"] = set[name] ?? setIfMissing[name] ?? add[name]
        }
        return values
    }
}
