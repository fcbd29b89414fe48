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
        #expect(job.writer == .template)
        #expect(job.archive == .folder("archive"))
        #expect(job.limits == Limits(workers: 2, modelCalls: 4))
        #expect(job.limits.tokensPerTenant == nil)
        #expect(job.limits.deadline == nil)
    }

    @Test("A writer is named by its provider")
    func provider() {
        #expect(WriterChoice.template.provider == "template")
        #expect(WriterChoice.ollama(url: "http://127.0.0.1:1", model: "m").provider == "ollama")
    }
}
