import Cloud

/// Reads and changes the head of a tenant's store.
struct StoreHeads: Sendable {
    let client: DynamoDBClient
    let tables: DynamoTables

    /// None where the store has not been made.
    func current() async throws -> StoreHead? {
        try await client.item(StoreHead.key(in: tables), in: tables.metrics)
            .map { item in try StoreHead(item, in: tables) }
    }

    /// Makes the store's first head, unless there is one.
    func create() async throws {
        do {
            try await client.put(
                StoreHead.first.item(in: tables), in: tables.metrics, if: .isNew)
        } catch is ConditionFailed {
            // Another run made it at the same time.
        }
    }

    /// Puts a new head in the place of an old one.
    ///
    /// - Throws: `StorageFailure.overtaken` when another commit has done that.
    func replace(_ old: StoreHead, with new: StoreHead) async throws {
        do {
            try await put(new, over: old.generation)
        } catch is ConditionFailed {
            // An answer that was lost makes the client ask again: then it is ours that is there.
            guard try await current()?.record == new.record else {
                throw StorageFailure.overtaken(path: "Table \(tables.metrics)")
            }
        }
    }

    /// Notes that nothing is left to be done of a commit; answers whether it is still the last.
    func settle(_ head: StoreHead) async throws -> Bool {
        var settled = head
        settled.settled = head.generation
        do {
            try await put(settled, over: head.generation)
            return true
        } catch is ConditionFailed {
            return false
        }
    }

    private func put(_ head: StoreHead, over generation: Int) async throws {
        try await client.put(
            head.item(in: tables), in: tables.metrics,
            if: .attribute("generation", is: .number("\(generation)")))
    }
}
