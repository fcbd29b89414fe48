public import Cloud
import Foundation
public import SalesCore

/// A tenant's store in DynamoDB: tables of its own, or its own part of one.
///
/// What it holds lies in blobs that are never changed; one item, the head, says which of them are
/// the store's state, and a commit is the conditional write of that item. The cells are written
/// beside, an item each, for others to ask for.
public struct DynamoStore: TenantStore {
    let client: DynamoDBClient
    let tables: DynamoTables
    private let last = LastRecord()

    public var tenant: TenantID { tables.tenant }

    init(_ client: DynamoDBClient, _ tables: DynamoTables) {
        self.client = client
        self.tables = tables
    }

    /// Opens the store for a run, making its tables if this is the tenant's first, and finishing
    /// what an earlier run was kept from finishing.
    ///
    /// `kmsKey` encrypts the tables that are made; DynamoDB's own does where there is none.
    public static func open(
        _ tenant: TenantID, client: DynamoDBClient, mode: DynamoMode, kmsKey: String? = nil
    ) async throws -> DynamoStore {
        let store = DynamoStore(client, DynamoTables(tenant: tenant, mode: mode))
        // The head is written once everything else is there.
        if try await store.currentHead() == nil {
            for table in store.tables.descriptions(kmsKey: kmsKey) {
                try await client.createTable(table)
            }
            try await store.heads.create()
        }
        _ = try await store.settled()
        return store
    }

    /// Opens what is there, for reading; says so when the tenant has no tables yet.
    public static func openForReading(
        _ tenant: TenantID, client: DynamoDBClient, mode: DynamoMode
    ) async throws -> DynamoStore {
        let store = DynamoStore(client, DynamoTables(tenant: tenant, mode: mode))
        _ = try await store.head()
        return store
    }

    /// Removes all that there is of a tenant, with its tables where they are its own. May be
    /// repeated after a failure in the middle.
    public static func remove(
        _ tenant: TenantID, client: DynamoDBClient, mode: DynamoMode
    ) async throws {
        let tables = DynamoTables(tenant: tenant, mode: mode)
        switch mode {
        case .tablePerTenant:
            // The head goes last.
            try await client.deleteTable(tables.messages)
            try await client.deleteTable(tables.metrics)
        case .pooled:
            guard try await client.tableExists(tables.metrics) else { return }
            let store = DynamoStore(client, tables)
            let head = try await store.currentHead()
            var record = CommitRecord()
            if let head { record = try await store.record(of: head) }
            try await StoreRemoval(client: client, tables: tables)
                .remove(try await store.sharedMessageKeys(), head, record)
        }
    }

    /// What every partition key of a tenant starts with in the table that all share.
    public static func keyPrefix(of tenant: TenantID) -> String {
        DynamoTables(tenant: tenant, mode: .pooled).prefix
    }

    /// The tables that a tenant's items are in.
    public static func tables(of tenant: TenantID, mode: DynamoMode) -> [String] {
        DynamoTables(tenant: tenant, mode: mode).descriptions(kmsKey: nil).map(\.name)
    }
}

extension DynamoStore {
    var heads: StoreHeads { StoreHeads(client: client, tables: tables) }
    var reader: BlobReader { BlobReader(client: client, tables: tables) }
    var metrics: MetricBlobs { MetricBlobs(reader: reader) }

    /// None where the store has not been made.
    private func currentHead() async throws -> StoreHead? {
        do {
            return try await heads.current()
        } catch let failure as AWSFailure where failure.code == "ResourceNotFoundException" {
            return nil
        }
    }

    private func head() async throws -> StoreHead {
        guard let head = try await currentHead() else {
            throw StorageFailure.noTables(tenant: tenant)
        }
        return head
    }

    private func record(of head: StoreHead) async throws -> CommitRecord {
        guard let ref = head.record else { return CommitRecord() }
        if let record = last.record(ref) { return record }
        let record = try await CommitRecords(reader: reader).record(ref)
        last.keep(record, as: ref)
        return record
    }

    /// Works on one state of the store; on a later one where a commit took away what was read.
    func withState<Value>(
        _ work: (StoreHead, CommitRecord) async throws -> Value
    ) async throws -> Value {
        var tried: StoreHead?
        while true {
            let head = try await head()
            do {
                return try await work(head, try await record(of: head))
            } catch is BlobMissing {
                guard head.generation != tried?.generation else {
                    throw StorageFailure.corrupt(
                        path: "Table \(tables.metrics)", what: "items that it needs are missing")
                }
                tried = head
            }
        }
    }

    /// The state, once nothing is left to be done of the commit that made it.
    private func settled() async throws -> (StoreHead, CommitRecord) {
        try await withState { head, record in
            guard !head.isSettled else { return (head, record) }
            try await settlement.settle(head, record)
            var head = head
            head.settled = head.generation
            return (head, record)
        }
    }

    private var settlement: Settlement {
        Settlement(client: client, tables: tables, heads: heads, reader: reader)
    }

    /// Makes a commit of what `work` stages, unless that changes nothing.
    private func committing<Value>(
        _ work: (inout CommitStaging) async throws -> Value
    ) async throws -> Value {
        let (head, base) = try await settled()
        var staging = CommitStaging(client, tables, on: head, base)
        do {
            let value = try await work(&staging)
            guard let (ref, record) = try await staging.finish(replacing: head) else {
                return value
            }
            let next = head.next(ref)
            try await heads.replace(head, with: next)
            last.keep(record, as: ref)
            try await settlement.settle(next, record)
            return value
        } catch is BlobMissing {
            throw StorageFailure.overtaken(path: "Table \(tables.metrics)")
        }
    }

    public func commit(_ change: StoreChange) async throws {
        try await committing { staging in try await staging.apply(change) }
    }

    public func restatements(toldBy run: String) async throws -> [Restatement] {
        try await committing { staging in
            try await staging.changeHistory { $0.tell(in: run) }
        }.restatements(toldBy: run)
    }
}
