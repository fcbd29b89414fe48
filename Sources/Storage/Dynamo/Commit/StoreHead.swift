import Cloud
import SalesCore

/// The one item that says which commit is the store's state. Changing it is what a commit is.
struct StoreHead: Hashable, Sendable {
    /// How many commits there have been.
    let generation: Int
    /// The last one of which nothing is left to be done.
    var settled: Int
    /// Where the commit's record lies; none before the first.
    let record: BlobRef?

    static let first = StoreHead(generation: 0, settled: 0, record: nil)

    var isSettled: Bool { settled == generation }

    func next(_ record: BlobRef) -> StoreHead {
        StoreHead(generation: generation + 1, settled: settled, record: record)
    }
}

extension StoreHead {
    private static let format = 1

    static func key(in tables: DynamoTables) -> DynamoDBItem { tables.key("HEAD", "HEAD") }

    func item(in tables: DynamoTables) -> DynamoDBItem {
        var item = Self.key(in: tables)
        item["tenantId"] = .string(tables.tenant.description)
        item["format"] = .number("\(Self.format)")
        item["generation"] = .number("\(generation)")
        item["settled"] = .number("\(settled)")
        if let record {
            item["attempt"] = .string(record.attempt)
            item["first"] = .number("\(record.first)")
            item["count"] = .number("\(record.count)")
            item["size"] = .number("\(record.size)")
            item["sha256"] = .string(record.sha256)
        }
        return item
    }

    init(_ item: DynamoDBItem, in tables: DynamoTables) throws(StorageFailure) {
        let path = "Table \(tables.metrics)"
        guard item["tenantId"]?.string == tables.tenant.description else {
            throw .foreignStore(path: path, tenant: tables.tenant)
        }
        func number(_ name: String) -> Int? { item[name]?.number.flatMap { Int($0) } }
        guard number("format") == Self.format else { throw .newerVersion(path: path) }
        guard let generation = number("generation"), let settled = number("settled") else {
            throw .corrupt(path: path, what: "its head cannot be read")
        }
        self.generation = generation
        self.settled = settled
        guard generation > 0 else {
            record = nil
            return
        }
        guard let attempt = item["attempt"]?.string, let first = number("first"),
            let count = number("count"), let size = number("size"),
            let sha256 = item["sha256"]?.string
        else { throw .corrupt(path: path, what: "its head cannot be read") }
        record = BlobRef(attempt: attempt, first: first, count: count, size: size, sha256: sha256)
    }
}
