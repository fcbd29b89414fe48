import Cloud
import SalesCore
import Testing

@testable import Runner

@Suite("AWSDoctor")
struct AWSDoctorTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func examine(
        _ aws: AWSServices, bucket: String, secret: String? = nil
    ) async -> [Examination] {
        let doctor = doctor(aws, bucket: bucket, secret: secret)
        return await doctor.examineIdentity() + doctor.examineParts()
    }

    private func doctor(
        _ aws: AWSServices, bucket: String, secret: String? = nil
    ) -> AWSDoctor {
        let job = Job(
            name: "j", folder: workshop.path, region: "us-east-1",
            tenants: [
                JobTenant(
                    tenant: Tenant(id: .acme, name: "A"), inputs: ["a.csv"], spec: "m",
                    role: "arn:aws:iam::123456789012:role/acme")
            ],
            writer: secret.map { name in
                .ollama(url: .secret(SecretReference(secret: name)), model: "m")
            } ?? .template,
            archive: .bucket(BucketChoice(root: S3Address(bucket: bucket, key: "kept"))))
        return AWSDoctor(job: job, places: JobPlaces(job, home: workshop.home, aws: aws))
    }

    @Test("A job that is on AWS in no part is not asked about")
    func local() async {
        let job = workshop.job()
        let places = JobPlaces(job, home: workshop.home, aws: AWSServices())
        #expect(await AWSDoctor(job: job, places: places).examineIdentity().isEmpty)
        #expect(await AWSDoctor(job: job, places: places).examineParts().isEmpty)
    }

    @Test("Who asks, as whom, and that the archive lets them; nothing is left there")
    func healthy() async throws {
        let aws = try await AWSServices.emulated()
        let bucket = try await aws.bucket()
        let found = await examine(aws, bucket: bucket)
        #expect(
            found.map(\.subject) == [
                "AWS credentials", "AWS identity", "role of acme", "archive of acme",
            ])
        #expect(found.allSatisfy { $0.isHealthy && $0.remedy == nil }, "\(found)")
        #expect(found[0].finding.hasPrefix("environment: answered with test; not asked, since "))
        #expect(found[1].finding.hasSuffix(" in us-east-1"))
        #expect(found[2].finding.contains("salestalk-acme"))
        let left = try await aws.s3(in: nil).list(S3Address(bucket: bucket, key: ""))
        #expect(left.isEmpty)
    }

    @Test("The places before the one that answered say what they lack, those after it why nothing")
    func places() {
        let found = AWSDoctor.finding([
            CredentialsReport(place: "environment", outcome: .absent("no AWS_ACCESS_KEY_ID")),
            CredentialsReport(place: "web identity", outcome: .answered(accessKeyID: "AKID")),
            CredentialsReport(place: "container", outcome: .notAsked),
            CredentialsReport(place: "instance metadata", outcome: .notAsked),
        ])
        #expect(
            found == "environment: no AWS_ACCESS_KEY_ID; web identity: answered with AKID;"
                + " not asked, since web identity answered: container, instance metadata")
        let last = CredentialsReport(place: "last", outcome: .answered(accessKeyID: "AKID"))
        #expect(AWSDoctor.finding([last]) == "last: answered with AKID")
    }

    @Test("Without credentials, each place says what it lacks, once")
    func noCredentials() async throws {
        let aws = try await AWSServices.emulated(["AWS_ACCESS_KEY_ID": ""])
        let found = await doctor(aws, bucket: "none-at-all").examineIdentity()
        #expect(found.map(\.subject) == ["AWS credentials"])
        #expect(found.allSatisfy { !$0.isHealthy && $0.remedy != nil })
        #expect(found[0].finding.contains("AWS_ACCESS_KEY_ID"), "\(found[0].finding)")
        #expect(found[0].finding.hasSuffix("Nothing else on AWS was looked at."))
    }

    @Test("A bucket and a secret that are not there are told with their fixes")
    func missing() async throws {
        let found = await examine(
            try await .emulated(), bucket: "no-such-bucket-here", secret: "nowhere")
        let troubles = found.filter { !$0.isHealthy }
        #expect(troubles.map(\.subject) == ["archive of acme", "secret nowhere"])
        #expect(troubles.first?.remedy?.contains("no-such-bucket-here") == true)
        #expect(troubles.last?.remedy?.contains("secret nowhere") == true)
    }
}
