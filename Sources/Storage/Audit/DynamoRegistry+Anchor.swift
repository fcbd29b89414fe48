import Cloud

/// The head stands among the runs, under a key that no tenant's id can be.
extension DynamoRegistry: AuditAnchor {
    public func auditHead() async throws -> AuditHead? {
        guard let item = try await client.item(Self.headKey, in: Self.runTable) else { return nil }
        guard let sequence = item["sequence"]?.number.flatMap({ Int($0) }),
            let hash = item["hash"]?.string
        else {
            throw StorageFailure.corrupt(
                path: "Table \(Self.runTable)", what: "the audit trail's head cannot be read")
        }
        return AuditHead(sequence: sequence, hash: hash)
    }

    public func anchor(_ head: AuditHead) async throws {
        while true {
            let known = try await auditHead()
            guard head.sequence > known?.sequence ?? 0 else { return }
            let item: DynamoDBItem = [
                "sequence": .number("\(head.sequence)"), "hash": .string(head.hash),
            ]
            do {
                try await client.put(
                    item.merging(Self.headKey) { $1 }, in: Self.runTable,
                    if: known.map { .attribute("sequence", is: .number("\($0.sequence)")) }
                        ?? .isNew)
                return
            } catch is ConditionFailed {
                // Somebody moved it meanwhile; look again whether ours is further.
            }
        }
    }

    private static let headKey: DynamoDBItem = ["pk": "#audit", "sk": "head"]
}
