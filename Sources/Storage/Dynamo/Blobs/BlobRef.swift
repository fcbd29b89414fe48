import Cloud

/// Where bytes lie: gzipped, in items one behind the other, written by one attempt to commit.
struct BlobRef: Hashable, Sendable, Codable {
    /// No two attempts have one name: what one writes, no other overwrites.
    let attempt: String
    let first: Int
    let count: Int
    /// Gzipped.
    let size: Int
    /// Of the bytes as they were given.
    let sha256: String
}

extension BlobRef {
    var numbers: Range<Int> { first..<first + count }

    func keys(in tables: DynamoTables) -> [DynamoDBItem] {
        numbers.map { Self.key($0, of: attempt, in: tables) }
    }

    static func key(_ number: Int, of attempt: String, in tables: DynamoTables) -> DynamoDBItem {
        tables.key("BLOB#\(attempt)#\(number)", "BLOB")
    }
}
