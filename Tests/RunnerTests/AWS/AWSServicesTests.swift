import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("AWSServices")
struct AWSServicesTests {
    private func services(_ variables: [String: String]) -> AWSServices {
        AWSServices(environment: AWSEnvironment(variables: variables, home: "/nowhere"))
    }

    @Test("There is one client for each region and role")
    func clients() throws {
        let services = services(["AWS_REGION": "eu-west-1"])
        let role = RoleRequest(roleARN: "arn:aws:iam::1:role/a", sessionName: "s")
        let first = try services.client(in: nil)
        #expect(try services.client(in: nil) === first)
        #expect(try services.client(in: "us-east-1") !== first)
        #expect(try services.client(in: nil, as: role) !== first)
        #expect(try services.client(in: nil, as: role) === services.client(in: nil, as: role))
    }

    @Test("The region asked for comes before the environment's, and one there must be")
    func regions() throws {
        let services = services(["AWS_REGION": "eu-west-1"])
        #expect(try services.configuration(in: nil).region() == "eu-west-1")
        #expect(try services.configuration(in: "us-east-2").region() == "us-east-2")
        #expect(throws: ConfigurationFailure.noRegion(profile: "default")) {
            try self.services([:]).configuration(in: nil).region()
        }
    }

    @Test("Without credentials nothing is sent, and each place says what it lacks")
    func noCredentials() async throws {
        let services = services(["AWS_REGION": "eu-west-1", "AWS_EC2_METADATA_DISABLED": "true"])
        let failure = await #expect(throws: CredentialsFailure.self) {
            try await services.s3(in: nil).list(S3Address(bucket: "bucket", key: ""))
        }
        #expect(failure?.exitCode == .credentials)
        let reports = try await services.credentialsReports()
        #expect(reports.first?.place == "environment")
        #expect(reports.count > 4)
    }

    @Test("Environment and endpoint lead to the service")
    func reaches() async throws {
        let services = try await AWSServices.emulated()
        let bucket = try await services.bucket(["a": [1]])
        let found = try await services.s3(in: nil).list(S3Address(bucket: bucket, key: ""))
        #expect(found.map(\.key) == ["a"])
        #expect(
            try await services.credentialsReports().first?.outcome == .answered(accessKeyID: "test")
        )
    }

    @Test("A role is taken on before its requests are signed")
    func role() async throws {
        let services = try await AWSServices.emulated()
        let bucket = try await services.bucket(["a": [1]])
        let role = RoleRequest(
            roleARN: "arn:aws:iam::123456789012:role/acme", sessionName: "salestalk-acme")
        let found = try await services.s3(in: nil, as: role)
            .list(S3Address(bucket: bucket, key: ""))
        #expect(found.map(\.key) == ["a"])
    }
}
