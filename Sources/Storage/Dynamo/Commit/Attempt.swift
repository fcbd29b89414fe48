import Cloud
import Foundation

/// One try to commit: names what it writes, and the state of the store that it builds on.
///
/// Once another commit has been made on that state, the try cannot succeed any more, and what it
/// wrote is of no use.
struct Attempt: Hashable, Sendable {
    static let partition = "ATTEMPT"

    let name: String
    /// The generation that it builds on.
    let base: Int
}

extension Attempt {
    init(on base: Int) { self.init(name: UUID().uuidString.lowercased(), base: base) }

    /// What it may have written, for whoever removes it.
    func item(reserving count: Int, in tables: DynamoTables) -> DynamoDBItem {
        tables.key(Self.partition, name).merging([
            "base": .number("\(base)"), "reserved": .number("\(count)"),
        ]) { $1 }
    }
}
