import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("InputFinder")
struct InputFinderTests {
    private let workshop: Workshop
    private let export = Array(Workshop.export("2025-10-01,East,80.00").utf8)

    init() throws { workshop = try Workshop() }

    private func files(
        _ inputs: [String], _ aws: AWSServices = AWSServices(), refetching: Bool = false
    ) async throws -> [InputFile] {
        let tenant = JobTenant(tenant: Tenant(id: .acme, name: "A"), inputs: inputs, spec: "m")
        let places = JobPlaces(
            Job(name: "j", folder: workshop.path, tenants: [tenant]), home: workshop.home, aws: aws)
        return try await InputFinder(
            places: places, folder: workshop.path, refetches: refetching
        ).files(of: tenant)
    }

    @Test("Files and objects stand in the order of the inputs, each once")
    func order() async throws {
        let aws = try await AWSServices.emulated()
        let bucket = try await aws.bucket([
            "in/b.csv": export, "in/a.csv.gz": try GzipEncoder.gzip(export),
            "in/deep/c.csv": export,
        ])
        try workshop.write(export, to: "x.csv")
        let root = "s3://\(bucket)/in"
        let found = try await files(["x.csv", "\(root)/*.csv", root, "*.csv"], aws)
        #expect(found.map(\.name) == ["x.csv", "\(root)/b.csv", "\(root)/a.csv.gz"])
        #expect(Set(found.map(\.sha256)).count == 1, "gzipped or not, it is the same export")
        #expect(found[1].bytes == export.count)
        #expect(found[1].remote?.etag?.isEmpty == false)
        let path = try await found[2].localPath()
        #expect(try Planner.inputFile(name: "y", path: path).sha256 == found[0].sha256)
        #expect(workshop.files().isEmpty, "what was fetched has no name")
    }

    @Test("An object that is known from the last run is not fetched to know its hash")
    func known() async throws {
        let aws = try await AWSServices.emulated()
        let bucket = try await aws.bucket(["a.csv": export])
        let address = "s3://\(bucket)/a.csv"
        let first = try await files([address], aws)
        try ObjectIndex(first).save(for: .acme, in: workshop.home)
        let json = try workshop.text("home/cache/objects/tenant=acme.json")
        try workshop.write(
            json.replacingOccurrences(of: first[0].sha256, with: "as it was known"),
            to: "home/cache/objects/tenant=acme.json")
        #expect(try await files([address], aws).map(\.sha256) == ["as it was known"])
        #expect(
            try await files([address], aws, refetching: true).map(\.sha256)
                == first.map(\.sha256))
        try await aws.s3(in: nil).put(
            .bytes(export + Array("2025-10-02,East,1\n".utf8)),
            at: S3Address(bucket: bucket, key: "a.csv"))
        let changed = try await files([address], aws)[0].sha256
        #expect(changed != "as it was known" && changed != first[0].sha256)
    }

    @Test("More objects than one page lists are all found")
    func pages() async throws {
        let aws = try await AWSServices.emulated()
        let bucket = try await aws.bucket()
        let client = try aws.s3(in: nil)
        try await withThrowingTaskGroup { group in
            for number in 0..<1010 {
                group.addTask {
                    try await client.put(
                        .bytes([]), at: S3Address(bucket: bucket, key: "in/\(number).txt"))
                }
            }
            try await group.waitForAll()
        }
        try await client.put(.bytes(export), at: S3Address(bucket: bucket, key: "in/z.csv"))
        #expect(
            try await files(["s3://\(bucket)/in/*.csv"], aws).map(\.name) == [
                "s3://\(bucket)/in/z.csv"
            ])
    }

    @Test("What is not there is a missing input: the object, or the whole bucket")
    func missing() async throws {
        let aws = try await AWSServices.emulated()
        let bucket = try await aws.bucket(["in/a.csv": export])
        let pattern = "s3://\(bucket)/in/*.gz"
        let none = await #expect(throws: RunFailure.self) { try await files([pattern], aws) }
        #expect(none == .missingInput(pattern: pattern, tenant: .acme))
        #expect(none?.exitCode == .refusedByContract)
        #expect(none?.remedy?.contains("wildcards stop at a slash") == true)
        let gone = await #expect(throws: RunFailure.self) {
            try await files(["s3://no-such-bucket-here/*.csv"], aws)
        }
        #expect(gone == .missingBucket(pattern: "s3://no-such-bucket-here/*.csv", tenant: .acme))
        #expect(gone?.exitCode == .refusedByContract)
        let local = await #expect(throws: RunFailure.self) { try await files(["*.csv"]) }
        #expect(local?.remedy?.contains("relative to the job file's folder") == true)
    }

    @Test("Gzip that breaks off is told with the object's address")
    func damaged() async throws {
        let aws = try await AWSServices.emulated()
        let bucket = try await aws.bucket(["a.gz": Array(try GzipEncoder.gzip(export).dropLast(9))])
        let failure = await #expect(throws: RunFailure.self) {
            try await files(["s3://\(bucket)/a.gz"], aws)
        }
        guard case .damaged(let path, _) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(path == "s3://\(bucket)/a.gz")
    }
}
