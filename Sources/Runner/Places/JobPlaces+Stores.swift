import Cloud
import Foundation
public import SalesCore
import Storage

/// The stores of a job's tenants, and the registry of all of them.
extension JobPlaces {
    /// The tenant's store for a run, made if this is the tenant's first.
    func openStore(of tenant: TenantID) async throws -> any TenantStore {
        switch store {
        case .sqlite: try SQLiteStore.open(tenant, home: home.path)
        case .dynamoDB(let choice):
            try await DynamoStore.open(
                tenant, client: try dynamoDB(choice, as: try role(of: tenant)), mode: choice.mode)
        }
    }

    /// The tenant's store for those who read; none before the first run, and where that was
    /// stopped before its tables stood.
    ///
    /// `leavingNoTrace`, reading it makes no file, not even an index of its log.
    func existingStore(
        of tenant: TenantID, leavingNoTrace: Bool = false
    ) async throws -> (any TenantStore)? {
        switch store {
        case .sqlite:
            let path = SQLiteStore.path(of: tenant, home: home.path)
            guard FileManager.default.fileExists(atPath: path) else { return nil }
            do {
                return try SQLiteStore.openForReading(
                    tenant, home: home.path, leavingNoTrace: leavingNoTrace)
            } catch StorageFailure.noTables {
                return nil
            }
        case .dynamoDB(let choice):
            do {
                return try await DynamoStore.openForReading(
                    tenant, client: try dynamoDB(choice, as: try role(of: tenant)),
                    mode: choice.mode)
            } catch StorageFailure.noTables {
                return nil
            }
        }
    }

    /// Every tenant that has a store, by id.
    func tenants() async throws -> [TenantID] {
        switch store {
        case .sqlite:
            let names = (try? FileManager.default.contentsOfDirectory(atPath: home.store)) ?? []
            return names.compactMap { name in
                guard name.hasPrefix("tenant-"), name.hasSuffix(".sqlite") else { return nil }
                return TenantID(String(name.dropFirst("tenant-".count).dropLast(".sqlite".count)))
            }
            .sorted()
        case .dynamoDB:
            return try await registryForReading()?.tenants()
                .filter { $0.profile.status != .removed }.map(\.id) ?? []
        }
    }

    /// Whether a tenant has a store, for whoever may not list all.
    func hasTenant(_ tenant: TenantID) async throws -> Bool {
        switch store {
        case .sqlite:
            return FileManager.default.fileExists(
                atPath: SQLiteStore.path(of: tenant, home: home.path))
        case .dynamoDB:
            let record = try await registryForReading()?.tenant(tenant)
            return record.map { $0.profile.status != .removed } ?? false
        }
    }

    /// Why nothing is known of a tenant; where DynamoDB has none at all, its region may be another.
    public func unknown(_ tenant: String, known: [TenantID]) -> RunFailure {
        guard known.isEmpty, let region = tablesRegion else {
            return .unknownTenant(tenant, known: known.map(\.description))
        }
        return .noTables(tenant: tenant, region: region)
    }

    /// None where tables are on this machine.
    var tablesRegion: String? {
        guard case .dynamoDB = store else { return nil }
        return try? aws.configuration(in: storeRegion).region()
    }

    func registry() async throws -> any TenantRegistry & AuditAnchor {
        switch store {
        case .sqlite: try SQLiteRegistry.open(home: home.path)
        case .dynamoDB(let choice):
            try await DynamoRegistry.open(client: try dynamoDB(choice))
        }
    }

    /// Makes nothing; none where no tenant was registered yet.
    func registryForReading(
        leavingNoTrace: Bool = false
    ) async throws -> (any TenantRegistry & AuditAnchor)? {
        switch store {
        case .sqlite:
            try SQLiteRegistry.openForReading(home: home.path, leavingNoTrace: leavingNoTrace)
        case .dynamoDB(let choice):
            try await DynamoRegistry.openForReading(client: try dynamoDB(choice))
        }
    }

    /// Where whoever looks after tenants makes and removes their stores.
    func stores() throws -> any TenantStores {
        switch store {
        case .sqlite: SQLiteStores(home: home.path)
        case .dynamoDB(let choice):
            DynamoStores(client: try dynamoDB(choice), mode: choice.mode)
        }
    }

    /// None where the store is no service.
    func tables(of tenant: TenantID) -> TenantScope.Tables? {
        guard case .dynamoDB(let choice) = store else { return nil }
        let names = DynamoStore.tables(of: tenant, mode: choice.mode)
        return switch choice.mode {
        case .tablePerTenant: .own(names)
        case .pooled: .pooled(names, keyPrefix: DynamoStore.keyPrefix(of: tenant))
        }
    }

    /// None for what environment and profile say.
    var storeRegion: String? {
        if case .dynamoDB(let choice) = store { choice.region ?? region } else { region }
    }

    /// Of a tenant's store, for people.
    func storePlace(of tenant: TenantID) -> String {
        switch store {
        case .sqlite: SQLiteStore.path(of: tenant, home: home.path)
        case .dynamoDB(let choice):
            "DynamoDB "
                + DynamoStore.tables(of: tenant, mode: choice.mode).joined(separator: " and ")
        }
    }

    /// The registry is everybody's: no tenant's role need reach it.
    private func dynamoDB(
        _ choice: DynamoDBChoice, as role: RoleRequest? = nil
    ) throws -> DynamoDBClient {
        DynamoDBClient(try aws.client(in: storeRegion, as: role))
    }
}
