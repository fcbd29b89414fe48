import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

/// Tables, archive and role by moto, the key by ministack; whoever adds or removes the tenant is cut
/// off at a request of theirs.
@Suite("A tenant on AWS whose adding or removal is cut off at any request", .serialized)
struct TenantInterruptionTests {
    /// How far apart the requests are that are tried; odd, so that both endings take turns.
    private enum Stride {
        static let ofAdding = 15
        static let ofRemoval = 95
    }

    /// An account with a bucket, reached by nobody else.
    private final class Place: Sendable {
        let account = MotoAccount()
        let workshop: Workshop
        let job: Job
        private let bucket = "test-\(UUID().uuidString.lowercased())"

        init() async throws {
            workshop = try Workshop()
            try workshop.write(Workshop.spec(), to: "m.yaml")
            try workshop.write(
                Workshop.export("2025-09-01,East,100.00", "2025-10-31,West,70.05"), to: "a.csv")
            job = try workshop.job(
                with: """
                    region: us-east-1
                    store: {kind: dynamodb}
                    archive: {url: "s3://\(bucket)/kept"}
                    """)
            try await s3().createBucket(bucket)
        }

        private func aws(over http: any HTTPClient) async throws -> AWSServices {
            // Ministack takes twelve digits for an account; moto deletes no key by its ARN.
            let variables = try await AWSServices.environment([
                "AWS_ACCESS_KEY_ID": account.id, "AWS_ENDPOINT_URL_KMS": try await Ministack.url(),
            ])
            return AWSServices(
                environment: AWSEnvironment(variables: variables, home: NSTemporaryDirectory()),
                http: account.client(over: http))
        }

        func client() async throws -> AWSClient {
            try await aws(over: CurlClient()).client(in: "us-east-1")
        }

        private func s3() async throws -> S3Client { S3Client(try await client()) }

        /// As the commands open it.
        func office(over http: any HTTPClient = CurlClient()) async throws -> TenantOffice {
            let places = JobPlaces(job, home: workshop.home, aws: try await aws(over: http))
            let registry = try await places.registry()
            let archive = try places.openArchive()
            return TenantOffice(
                home: workshop.home, registry: registry,
                audit: ArchivedAuditTrail(
                    archive: archive, place: places.archivePlace, anchor: registry),
                anchor: registry, stores: try places.stores(), archive: archive,
                archivePlace: places.archivePlace, cloud: try TenantCloud(places, job),
                actor: "ann", now: { Date(timeIntervalSince1970: 1_768_435_200) })
        }

        func add(over http: any HTTPClient = CurlClient()) async throws -> TenantAddition {
            try await office(over: http).add(
                try workshop.application(wantsKey: true, wantsRole: true))
        }

        func run() async throws {
            let planner = Planner(home: workshop.home, aws: try await aws(over: CurlClient()))
            let plan = try await planner.plan(job, RunSelection(asOf: Workshop.asOf))
            let record = try await Executor(plan: plan).run()
            #expect(record.status == .done, "\(record)")
        }

        func remove(over http: any HTTPClient = CurlClient()) async throws -> RemovalCertificate {
            try await office(over: http).remove(
                TenantRemovalRequest(tenant: .acme, exportFolder: workshop.path + "/out"))
        }

        /// What lies under the tenant's prefix.
        func objects() async throws -> [String] {
            try await s3().list(S3Address(bucket: bucket, key: "kept/tenant=acme/")).map(\.key)
        }

        /// The ARNs of all keys of the account.
        func keys() async throws -> Set<String> {
            struct Keys: Decodable {
                let Keys: [Key]
                struct Key: Decodable { let KeyArn: String }
            }
            var call = AWSCall(.kms, "ListKeys", on: "keys")
            call.headers = [
                "Content-Type": "application/x-amz-json-1.1",
                "X-Amz-Target": "TrentService.ListKeys",
            ]
            call.body = .bytes(Array("{}".utf8))
            let response = try await client().send(call)
            let keys = try JSONDecoder().decode(Keys.self, from: Data(response.body))
            return Set(keys.Keys.map(\.KeyArn))
        }
    }

    private static let tables = ["tenant-acme-metrics", "tenant-acme-messages"]

    /// Cut off after so many exchanges, the last one served or not; whether it came to that.
    private func isCutOff(
        _ place: Place, after exchanges: Int, _ work: (any HTTPClient) async throws -> Void
    ) async throws -> Bool {
        let http = BreakingClient(
            CurlClient(), after: exchanges, ending: exchanges.isMultiple(of: 2) ? .before : .after)
        do {
            try await work(http)
        } catch is BreakingClient.Broken {}
        return http.isBroken
    }

    @Test("Added again it has all, each thing once, and the trail says so")
    func adds() async throws {
        var exchanges = 0
        while true {
            let place = try await Place()
            let isCutOff = try await isCutOff(place, after: exchanges) {
                _ = try await place.add(over: $0)
            }
            try await expectWhole(place, try await place.add(), "after \(exchanges) requests")
            guard isCutOff else { break }
            exchanges += Stride.ofAdding
        }
        #expect(exchanges > 40)
    }

    @Test("A key whose making was served, and nobody heard of it, is the tenant's all the same")
    func unheard() async throws {
        let place = try await Place()
        await #expect(throws: Unheard.Lost.self) {
            _ = try await place.add(over: Unheard(http: CurlClient(), operation: "CreateKey"))
        }
        try await expectWhole(place, try await place.add(), "after CreateKey")
    }

    /// Has an operation served, and loses its answer.
    private struct Unheard: HTTPClient {
        let http: any HTTPClient
        let operation: String

        struct Lost: Error {}

        func send(_ request: HTTPRequest, receiving receive: BodyReceiver?) async throws
            -> HTTPResponse
        {
            let response = try await http.send(request, receiving: receive)
            guard request.headers["X-Amz-Target"]?.hasSuffix(operation) != true else {
                throw Lost()
            }
            return response
        }
    }

    private func expectWhole(
        _ place: Place, _ addition: TenantAddition, _ comment: Comment
    ) async throws {
        let account = addition.tenant
        #expect(account.status == "active", comment)
        #expect(account.tables == Self.tables, comment)
        let client = try await place.client()
        for table in Self.tables {
            #expect(try await DynamoDBClient(client).tableExists(table), comment)
        }
        let key = try await KMSClient(client).key("alias/salestalk-tenant-acme")
        #expect(key?.arn.description == account.kmsKey, comment)
        #expect(try await place.keys() == [account.kmsKey ?? ""], comment)
        let role = try await IAMClient(client).role("salestalk-tenant-acme")
        #expect(role?.description == account.role, comment)
        let history = try await place.office().history(of: nil)
        #expect(history.firstBreak == nil, comment)
        #expect(
            Set(history.events.map(\.action)) == [
                "tenant.registered", "tenant.key_made", "tenant.tables_made",
                "tenant.archive_made", "tenant.role_made", "tenant.activated",
            ], comment)
        #expect(try await place.add().steps.isEmpty, comment)
    }

    @Test("Removed again nothing is left, and the certificate counts all that there was")
    func removes() async throws {
        let undisturbed = try await Place()
        _ = try await undisturbed.add()
        try await undisturbed.run()
        let archived = try await undisturbed.objects().count
        let expected = try await undisturbed.remove()
        #expect(expected.gone.first { $0.what == "archived objects" }?.total.count == archived)
        #expect(archived > 10)

        var exchanges = 0
        while true {
            let place = try await Place()
            let key = try await place.add().tenant.kmsKey
            try await place.run()
            let isCutOff = try await isCutOff(place, after: exchanges) {
                _ = try await place.remove(over: $0)
            }
            let comment: Comment = "after \(exchanges) requests"
            let certificate = try await place.remove()
            #expect(
                certificate.gone.map { [$0.what: $0.total] }
                    == expected.gone.map { [$0.what: $0.total] }, comment)
            #expect(certificate.pending.contains { $0.what == "KMS key \(key ?? "")" }, comment)
            #expect(certificate.pending.count == expected.pending.count, comment)
            #expect(certificate.export?.files == expected.export?.files, comment)
            try await expectGone(place, certificate, comment)
            guard isCutOff else { break }
            exchanges += Stride.ofRemoval
        }
        #expect(exchanges > 60)
    }

    private func expectGone(
        _ place: Place, _ certificate: RemovalCertificate, _ comment: Comment
    ) async throws {
        let client = try await place.client()
        for table in Self.tables {
            #expect(try await !DynamoDBClient(client).tableExists(table), comment)
        }
        #expect(try await place.objects().isEmpty, comment)
        let keys = try await place.keys()
        #expect(keys.count == 1, comment)
        for key in keys {
            #expect(try await KMSClient(client).key(key)?.state == "PendingDeletion", comment)
        }
        #expect(try await KMSClient(client).key("alias/salestalk-tenant-acme") == nil, comment)
        #expect(try await IAMClient(client).role("salestalk-tenant-acme") == nil, comment)
        let manifest = try #require(ExportManifest.read(in: place.workshop.path + "/out"))
        try manifest.check(in: place.workshop.path + "/out")
        let office = try await place.office()
        #expect(try await office.history(of: nil).firstBreak == nil, comment)
        #expect(try await office.account(.acme).status == "removed", comment)
        #expect(try await place.remove() == certificate, comment)
    }
}
