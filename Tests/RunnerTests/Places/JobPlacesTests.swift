import CloudTestSupport
import SalesCore
import Storage
import Testing

@testable import Cloud
@testable import Runner

@Suite("JobPlaces")
struct JobPlacesTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func job(_ archive: ArchiveChoice, role: String? = nil) -> Job {
        Job(
            name: "j", folder: ".",
            tenants: [
                JobTenant(tenant: Tenant(id: .acme, name: "A"), inputs: [], spec: "m", role: role)
            ], archive: archive)
    }

    @Test("Without a job, all is under the home folder")
    func home() throws {
        let places = JobPlaces(home: workshop.home)
        #expect(places.archivePlace == workshop.archive)
        #expect(!places.isArchiveRemote)
        #expect(try places.archive(of: .acme).place == workshop.archive)
        #expect(places.storePlace(of: .acme) == workshop.home.path + "/store/tenant-acme.sqlite")
    }

    @Test("An archive in a bucket keeps each object under the tenant's key and tags")
    func bucket() async throws {
        let aws = try await AWSServices.emulated()
        let bucket = try await aws.bucket()
        let choice = BucketChoice(
            root: S3Address(bucket: bucket, key: "kept"), kmsKey: "alias/x-{tenant}",
            tags: ["team": "sales"])
        let places = JobPlaces(job(.bucket(choice)), home: workshop.home, aws: aws)
        #expect(places.isArchiveRemote)
        let archive = try places.archive(of: .acme)
        #expect(archive.place == "s3://\(bucket)/kept")
        let key = try ArchiveKey("tenant=acme/raw/x")
        try await archive.put(key, [1])
        #expect(try await archive.written(key) != nil)
        #expect(try await places.openArchive().get(key) == [1])
        let tags = try await Self.tags(of: "\(bucket)/kept/\(key)")
        #expect(tags.contains("<Key>team</Key><Value>sales</Value>"), "\(tags)")
        #expect(tags.contains("<Key>tenant</Key><Value>acme</Value>"), "\(tags)")
    }

    private static func tags(of path: String) async throws -> String {
        var call = AWSCall(.s3, "GetObjectTagging", on: path)
        call.method = .get
        call.path = "/" + path
        call.query = [.init("tagging", "")]
        let response = try await MotoServer.client().send(call)
        return String(decoding: response.body, as: UTF8.self).filter { !$0.isWhitespace }
    }

    @Test("A tenant with a role takes it on, in a session that reaches the tenant's own only")
    func role() throws {
        let arn = "arn:aws:iam::123456789012:role/acme"
        let bucket = BucketChoice(
            root: S3Address(bucket: "archive", key: "kept"), kmsKey: "alias/{tenant}")
        let environment = AWSEnvironment(
            variables: ["AWS_REGION": "eu-west-1"], home: workshop.home.path)
        let places = JobPlaces(
            job(.bucket(bucket), role: arn), home: workshop.home,
            aws: AWSServices(environment: environment))
        let role = try #require(try places.role(of: .acme))
        #expect(role.roleARN == arn)
        #expect(role.sessionName == "salestalk-acme")
        let policy = try #require(role.policy)
        #expect(policy.contains("arn:aws:s3:::archive/kept/tenant=acme/*"))
        #expect(policy.contains("alias/acme"))
        #expect(try places.role(of: .bolt) == nil)
    }

    @Test("Whoever names an archive reads that one")
    func named() {
        let places = JobPlaces(
            job(.folder("a")), home: workshop.home, aws: AWSServices(), archive: .folder("/b"))
        #expect(places.archivePlace == "/b")
    }
}
