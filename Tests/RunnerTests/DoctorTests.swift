import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import Storage
import Synchronization
import Testing

@testable import Runner

@Suite("Doctor")
struct DoctorTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func examine(_ job: Job? = nil) async throws -> [String: Examination] {
        let found = try await Doctor(home: workshop.home)
            .examine(job ?? workshop.job(), asOf: Workshop.asOf)
        return Dictionary(found.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    }

    @Test("A job that can run is healthy in every part, and nothing is changed")
    func healthy() async throws {
        try workshop.prepare()
        let before = workshop.files("")
        let found = try await examine()
        #expect(
            found.keys.sorted() == [
                "archive", "home", "inputs of acme", "lock", "store of acme", "writer",
            ])
        #expect(found.values.allSatisfy { $0.isHealthy && $0.remedy == nil })
        #expect(found["inputs of acme"]?.finding == "1 files, 1 to read")
        #expect(found["store of acme"]?.finding == "none yet; the first run makes it")
        #expect(workshop.files("") == before)
        try await workshop.run()
        #expect(try await examine()["store of acme"]?.finding == "opens, 1 sources")
        #expect(try await examine()["inputs of acme"]?.finding == "1 files, 0 to read")
    }

    @Test("Each trouble is named with its fix")
    func troubles() async throws {
        try workshop.prepare()
        try await workshop.run()
        try workshop.remove("acme/a.csv")
        try workshop.write("not a database", to: "home/store/tenant-acme.sqlite")
        let lock = try RunLock(home: workshop.home, owner: "process 7")
        let found = try await examine(
            workshop.job(writer: .ollama(url: "http://127.0.0.1:9", model: "tiny")))
        withExtendedLifetime(lock) {}
        #expect(found["inputs of acme"]?.finding == "no input matches acme/*.csv")
        #expect(found["lock"]?.finding == "another run is at work (process 7)")
        #expect(found["store of acme"]?.finding.contains("tenant-acme.sqlite") == true)
        for subject in ["inputs of acme", "lock", "store of acme", "writer"] {
            #expect(found[subject]?.isHealthy == false)
            #expect(found[subject]?.remedy?.isEmpty == false, "\(subject)")
        }
    }

    @Test("A home that cannot be made is told")
    func unwritable() async throws {
        try workshop.prepare()
        try workshop.write("", to: "home")
        let found = try await examine()
        #expect(found["home"]?.finding == "\(workshop.home.path) cannot be written")
        #expect(found["home"]?.isHealthy == false)
        #expect(found["archive"]?.isHealthy == false)
    }

    @Test("A home named without any folder lies in the current one")
    func relative() async throws {
        try workshop.prepare()
        let home = HomeFolder(path: "salestalk-doctor-\(UUID().uuidString)")
        let found = try await Doctor(home: home).examine(workshop.job(), asOf: Workshop.asOf)
        #expect(found.first { $0.subject == "home" }?.isHealthy == true)
        #expect(!FileManager.default.fileExists(atPath: home.path))
    }

    private func aws(_ variables: [String: String]) -> AWSServices {
        AWSServices(
            environment: AWSEnvironment(
                variables: variables.merging(["AWS_EC2_METADATA_DISABLED": "true"]) { $1 },
                home: workshop.home.path))
    }

    private func job(archive: ArchiveChoice = .folder("archive")) -> Job {
        let local = workshop.job()
        return Job(
            name: "j", folder: workshop.path, region: "us-east-1", tenants: local.tenants,
            store: archive == .folder("archive") ? .sqlite : .dynamoDB(DynamoDBChoice()),
            writer: .bedrock(BedrockChoice(model: "amazon.nova-lite-v1:0")), archive: archive)
    }

    private static let bucket = ArchiveChoice.bucket(
        BucketChoice(root: S3Address(bucket: "kept", key: "")))

    @Test("Missing credentials are told once, whatever needs them; the rest is looked at")
    func noCredentials() async throws {
        try workshop.prepare()
        let found = try await Doctor(home: workshop.home, aws: aws([:]))
            .examine(job(archive: Self.bucket), asOf: Workshop.asOf)
        #expect(found.map(\.subject) == ["home", "lock", "AWS credentials"])
        #expect(found.filter { !$0.isHealthy }.map(\.subject) == ["AWS credentials"])
    }

    @Test("A Bedrock API key is enough for a job that has no more on AWS")
    func bedrockKey() async throws {
        try workshop.prepare()
        let answer = """
            {"output": {"message": {"role": "assistant", "content": [{"text": "{}"}]}},
             "stopReason": "end_turn", "usage": {"inputTokens": 1, "outputTokens": 1}}
            """
        let server = CannedClient(HTTPResponse(status: 200, body: Array(answer.utf8)))
        let services = AWSServices(
            environment: AWSEnvironment(
                variables: [
                    "AWS_BEARER_TOKEN_BEDROCK": "sesame", "AWS_EC2_METADATA_DISABLED": "true",
                ], home: workshop.home.path), http: server)
        let doctor = Doctor(home: workshop.home, aws: services)
        let found = try await doctor.examine(job(), asOf: Workshop.asOf)
        #expect(
            found.map(\.subject) == [
                "home", "lock", "Bedrock API key", "inputs of acme", "store of acme", "archive",
                "writer",
            ])
        #expect(found.allSatisfy { $0.isHealthy }, "\(found)")
        #expect(found.last?.finding == "amazon.nova-lite-v1:0 answers")
        #expect(server.authorizations == ["Bearer sesame"])
        let more = try await doctor.examine(job(archive: Self.bucket), asOf: Workshop.asOf)
        #expect(more.filter { !$0.isHealthy }.map(\.subject) == ["AWS credentials"])
        #expect(more.last?.subject == "writer")
        #expect(more.last?.isHealthy == true)
    }
}

/// Gives one answer to whatever it is asked.
private final class CannedClient: HTTPClient {
    private let response: HTTPResponse
    private let seen = Mutex<Set<String>>([])

    init(_ response: HTTPResponse) { self.response = response }

    var authorizations: Set<String> { seen.withLock { $0 } }

    func send(_ request: HTTPRequest, receiving: BodyReceiver?) async throws -> HTTPResponse {
        seen.withLock { _ = $0.insert(request.headers["Authorization"] ?? "") }
        return response
    }
}
