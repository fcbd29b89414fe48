import Cloud
import CloudTestSupport
import Foundation
import TestSupport
import Testing

/// The real binary, and what it says where AWS by moto refuses it; models are in
/// `AWSModelJobTests`, and each statement of a policy in `AWSPermissionTests`.
@Suite("Jobs that AWS refuses")
struct AWSRefusalTests {
    private static let run = ["run", "job.yaml", "--as-of", "2025-11-05"]

    @Test("name an archive's bucket that is not there, and leave no report")
    func missingBucket() async throws {
        let place = try await AWSPlace()
        let work = try place.workdir(bucket: "no-such-archive-here")
        let outcome = try await place.run(work, Self.run)
        #expect(outcome.code == 1, "\(outcome.errors)")
        for words in [
            "S3 refused ", "no-such-archive-here", "NoSuchBucket",
            "Create bucket no-such-archive-here in us-east-1",
        ] {
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
        }
        #expect(work.files(".salestalk/reports").isEmpty)
        #expect(try await place.items(of: "tenant-acme-metrics").isEmpty)
        let doctor = try await place.run(work, ["doctor", "job.yaml"])
        #expect(doctor.code == 1)
        #expect(doctor.output.contains("Create bucket no-such-archive-here"), "\(doctor.output)")
        let verify = try await place.run(work, ["verify", "s3://no-such-archive-here/kept"])
        #expect(verify.code == 1, "\(verify)")
        #expect(verify.errors.contains("Create bucket no-such-archive-here"), "\(verify.errors)")
    }

    @Test(
        "say that credentials have expired, end with 4, and go on with new ones",
        arguments: ["S3", "DYNAMODB"])
    func expired(service: String) async throws {
        let place = try await AWSPlace()
        let work = try place.workdir()
        let refusing = try await FaultProxy(account: place.account)
        try await refusing.expect([String](repeating: "expired", count: 99))
        var environment = place.environment
        environment["AWS_ENDPOINT_URL_\(service)"] = refusing.url
        let outcome = try await blocking { [environment] in
            try work.run(Self.run, environment: environment)
        }
        #expect(outcome.code == 4, "\(outcome.errors)")
        for words in [
            service == "S3" ? "S3 refused " : "DynamoDB refused ", "ExpiredToken",
            "Sign in again or renew the credentials",
        ] {
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
        }
        #expect(try await place.objects().isEmpty)
        #expect(try await (1...4).contains(refusing.log().count), "not asked again and again")
        #expect(try await place.run(work, Self.run).code == 0)
    }

    @Test("say which host a region that does not exist would have")
    func unknownRegion() async throws {
        let place = try await AWSPlace()
        let work = try place.workdir()
        try work.write(
            try work.text("job.yaml").replacing("us-east-1", with: "eu-nowhere-9"),
            to: "job.yaml")
        let environment = place.environment.merging(["AWS_ENDPOINT_URL": ""]) { $1 }
        let outcome = try await blocking { try work.run(Self.run, environment: environment) }
        #expect(outcome.code == 1, "\(outcome.errors)")
        #expect(outcome.errors.contains("eu-nowhere-9.amazonaws.com"), "\(outcome.errors)")
        #expect(outcome.errors.contains("Check the region in its name"), "\(outcome.errors)")
    }

    private static let noTenants = [
        ("acme/eu", "it has '/'"), ("../acme", "it has '.'"), ("acme#1", "it has '#'"),
        (String(repeating: "a", count: 300), "it has 300 characters"),
    ]

    @Test("are refused before AWS is asked where they name what is no tenant", arguments: noTenants)
    func noTenant(id: String, fault: String) async throws {
        let place = try await AWSPlace()
        let work = try place.workdir()
        try work.write(
            try work.text("job.yaml").replacing("id: acme", with: "id: \"\(id)\""), to: "no.yaml")
        let root = ["--root", "s3://\(place.bucket)/kept"]
        let onJob = ["--job", "job.yaml"]
        try await place.proxy.expect([])
        for command in [
            ["run", "no.yaml"], ["plan", "no.yaml"], ["doctor", "no.yaml"],
            ["run", "job.yaml", "--tenant", id],
            ["ingest", "exports/a.csv", "--tenant", id] + onJob,
            ["tables", "--tenant", id] + onJob, ["check", "job.yaml", "--tenant", id] + onJob,
            ["report", "--tenant", id] + onJob, ["report", "--tenant", id] + root,
            ["archive", "prune", "--keep", "1", "--tenant", id] + onJob,
            ["tenant", "add", id] + onJob, ["tenant", "show", id] + onJob,
            ["tenant", "usage", id] + onJob, ["tenant", "audit", id] + onJob,
            ["tenant", "export", id, "--to", "out"] + onJob,
            ["tenant", "remove", id, "--yes"] + onJob,
        ] {
            let outcome = try await place.run(work, command)
            #expect(outcome.code == 2, "\(command): \(outcome)")
            #expect(outcome.output.isEmpty, "\(command): \(outcome)")
            let says = outcome.errors.contains(fault) && outcome.errors.contains("2 to 63 ")
            #expect(says, "\(command): \(outcome.errors)")
        }
        #expect(try await place.proxy.log() == [])
        #expect(work.files("out").isEmpty)
    }
}
