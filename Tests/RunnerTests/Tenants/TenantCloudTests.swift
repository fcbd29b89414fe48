import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("A tenant's key and role on AWS")
struct TenantCloudTests {
    private let tenant: TenantID
    private let cloud: TenantCloud

    init() async throws {
        let name = Ministack.name("acme")
        tenant = try #require(TenantID(name))
        cloud = TenantCloud(
            client: try await Ministack.client(), region: Ministack.region,
            archive: S3Address(bucket: Ministack.name("archive"), key: "sales"))
    }

    @Test("A key is made once and found by its alias")
    func key() async throws {
        let key = try await cloud.makeKey(for: tenant, wasBegun: false)
        try await cloud.nameKey(key, of: tenant)
        #expect(try await cloud.makeKey(for: tenant, wasBegun: false) == key)
        try await cloud.nameKey(key, of: tenant)
        let kms = KMSClient(cloud.client)
        #expect(try await kms.key("alias/salestalk-tenant-\(tenant)")?.arn.description == key)
    }

    @Test("A key that was made, and that nobody noted, is taken by the next try")
    func forsaken() async throws {
        let key = try await cloud.makeKey(for: tenant, wasBegun: true)
        #expect(try await cloud.makeKey(for: tenant, wasBegun: true) == key)
        #expect(try await cloud.makeKey(for: tenant, wasBegun: false) != key)
        #expect(try await cloud.makeKey(for: tenant, wasBegun: true) == key)
        _ = try await KMSClient(cloud.client).scheduleDeletion(
            of: try #require(ARN(key)), days: 30)
        #expect(try await cloud.makeKey(for: tenant, wasBegun: true) != key)
    }

    @Test("A role is made once, reaches its tenant's table, and nothing once it is revoked")
    func role() async throws {
        let table = "tenant-\(tenant)-metrics"
        let dynamo = DynamoDBClient(cloud.client)
        try await dynamo.createTable(TableDescription(name: table))
        let other = Ministack.name("other")
        try await dynamo.createTable(TableDescription(name: other))
        let role = try await cloud.makeRole(for: tenant, tables: [table], kmsKey: nil)
        #expect(try await cloud.makeRole(for: tenant, tables: [table], kmsKey: nil) == role)
        let session = DynamoDBClient(
            try await Ministack.client(
                as: RoleCredentials(
                    RoleRequest(roleARN: role, sessionName: "test"), source: Ministack.root,
                    sts: try await Ministack.sts())))
        #expect(try await session.tableExists(table))
        await #expect(throws: AWSFailure.self) { _ = try await session.tableExists(other) }
        for _ in 0..<2 { try await cloud.revokeRole(of: tenant) }
        await #expect(throws: (any Error).self) { _ = try await session.tableExists(table) }
    }

    @Test("A key's deletion is scheduled once, and its day is told each time")
    func deletion() async throws {
        let key = try await cloud.makeKey(for: tenant, wasBegun: false)
        try await cloud.nameKey(key, of: tenant)
        let first = try #require(try await cloud.scheduleKeyDeletion(key, of: tenant))
        #expect(try await cloud.scheduleKeyDeletion(key, of: tenant) == first)
        #expect(abs(first.timeIntervalSinceNow - 30 * 86_400) < 3600)
    }

    @Test("Added and removed with both: the certificate says until when the key is there")
    func lifecycle() async throws {
        let workshop = try Workshop()
        let office = try await workshop.office(cloud: cloud)
        let addition = try await office.add(
            try workshop.application(tenant.description, wantsKey: true, wantsRole: true))
        #expect(addition.steps == ["key", "tables", "archive", "role"])
        let key = try #require(addition.tenant.kmsKey)
        #expect(addition.tenant.role?.contains(":role/salestalk-tenant-") == true)
        let certificate = try await office.remove(
            TenantRemovalRequest(tenant: tenant, exportFolder: workshop.path + "/out"))
        let pending = try #require(certificate.pending.first { $0.what == "KMS key \(key)" })
        #expect(pending.until?.hasPrefix("20") == true)
        #expect(
            try await workshop.actions().contains("tenant.key_deletion_scheduled"))
        #expect(try await workshop.actions().contains("tenant.role_revoked"))
        let account = try await office.account(tenant)
        #expect(account.role == nil && account.kmsKey == nil)
        #expect(try await IAMClient(cloud.client).role("salestalk-tenant-\(tenant)") == nil)
    }

    @Test("Whatever step fails, no second key is made, and all is there in the end")
    func failures() async throws {
        for touches in stride(from: 1, through: 19, by: 3) {
            let id = try #require(TenantID(Ministack.name("t")))
            let workshop = try Workshop()
            let application = try workshop.application(
                id.description, wantsKey: true, wantsRole: true)
            _ = try? await workshop.office(Fuse(after: touches), cloud: cloud).add(application)
            let before = try await workshop.office().registry.tenant(id)?.profile.resources.kmsKey
            let addition = try await workshop.office(cloud: cloud).add(application)
            #expect(addition.tenant.status == "active")
            #expect(addition.tenant.role != nil)
            let key = try #require(addition.tenant.kmsKey)
            if let before { #expect(before == key) }
            #expect(
                try await KMSClient(cloud.client).key("alias/salestalk-tenant-\(id)")?.arn
                    .description == key)
        }
    }
}
