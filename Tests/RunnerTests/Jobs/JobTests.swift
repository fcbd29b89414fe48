import SalesCore
import Testing

@testable import Runner

@Suite("Job")
struct JobTests {
    @Test("Everything but tenants has a default")
    func defaults() {
        let job = Job(name: "nightly", folder: ".", tenants: [])
        #expect(job.reports == ReportOptions())
        #expect(job.reports.grains == [.month, .quarter])
        #expect(job.reports.periods == nil)
        #expect(job.reports.formats == [.md, .html, .json])
        #expect(job.reports.length == .brief)
        #expect(job.reports.audience == .executive)
        #expect(job.region == nil)
        #expect(job.store == .sqlite)
        #expect(job.writer == .template)
        #expect(job.archive == .folder("archive"))
        #expect(job.limits == Limits(workers: 2, modelCalls: 4))
        #expect(job.limits.tokensPerTenant == nil)
        #expect(job.limits.deadline == nil)
    }

    @Test(
        "A job is on AWS by any part of it",
        arguments: [
            (Job(name: "j", folder: ".", tenants: []), false),
            (Job(name: "j", folder: ".", tenants: [], store: .dynamoDB(DynamoDBChoice())), true),
            (
                Job(
                    name: "j", folder: ".",
                    tenants: [
                        JobTenant(
                            tenant: Tenant(id: .acme, name: "A"), inputs: ["s3://b/x"], spec: "m")
                    ]), true
            ),
            (
                Job(
                    name: "j", folder: ".", tenants: [],
                    writer: .bedrock(BedrockChoice(model: "m"))), true
            ),
            (
                Job(
                    name: "j", folder: ".", tenants: [],
                    writer: .ollama(
                        url: "u", model: "m",
                        headers: ["A": .secret(SecretReference(secret: "s"))])), true
            ),
            (
                Job(name: "j", folder: ".", tenants: [], writer: .ollama(url: "u", model: "m")),
                false
            ),
        ])
    func usesAWS(job: Job, isSo: Bool) { #expect(job.usesAWS == isSo) }
}
