import SalesCore
import Testing

@testable import Runner

@Suite("ReportDraft")
struct ReportDraftTests {
    @Test("What an earlier try has archived is not written again, and not called new")
    func stored() async throws {
        let workshop = try Workshop()
        try workshop.prepare()
        let first = try await workshop.run()
        let folder = try workshop.reportFolder(on: .october)
        let page = try workshop.bytes(folder + "/report.html.gz")
        try workshop.remove(try workshop.reportFolder(on: .quarter(2025, 4)))
        let second = try await workshop.run()
        #expect(first.only.reports.map(\.isNew) == [true, true])
        #expect(second.only.reports.map(\.isNew) == [false, true])
        #expect(second.only.reports.map(\.artefacts) == first.only.reports.map(\.artefacts))
        #expect(try workshop.bytes(folder + "/report.html.gz") == page)
    }

    @Test("A period that is asked for twice is written once")
    func twice() async throws {
        let workshop = try Workshop()
        try workshop.prepare()
        let periods: [Period] = [.october, .september, .october]
        let record = try await workshop.run(
            workshop.job(reports: ReportOptions(periods: periods)))
        #expect(record.only.reports.map(\.period) == periods)
        #expect(record.only.reports.map(\.isNew) == [true, true, false])
    }
}
