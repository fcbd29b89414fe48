import SalesCore
import Testing

@testable import Report

@Suite("Small sentences around the narrative")
struct ReportNotesTests {
    @Test func `The setting tells days, as-of, currency and calendar`() {
        #expect(
            ReportNotes.setting(SampleReport.european)
                == "1 August – 31 October 2025. Tables as of 8 November 2025. Amounts in EUR. "
                + "The fiscal year starts in February; Q3 FY2026 is August 2025 to October 2025.")
    }

    @Test func `Only a partial period is called partial`() {
        #expect(ReportNotes.partial(SampleReport.american) == nil)
        #expect(
            ReportNotes.partial(SampleReport.partial)?.hasPrefix("October 2025 is partial") == true)
    }

    @Test func `A quiet report says so`() {
        #expect(ReportNotes.quiet(SampleReport.american) == nil)
        #expect(
            ReportNotes.quiet(SampleReport.quiet)
                == "Nothing passed the thresholds set for news. The figures follow.")
    }

    @Test func `Withheld sentences are counted, never quoted`() {
        #expect(
            ReportNotes.withheld(SampleReport.american)
                == "1 sentence was written and withheld, since the tables do not support it.")
        #expect(ReportNotes.withheld(SampleReport.quiet) == nil)
        for text in [
            HTMLReport.text(SampleReport.american), MarkdownReport.text(SampleReport.american),
        ] {
            #expect(!text.contains("Sales tripled"))
        }
    }

    @Test func `The writer is told with what each wrote`() {
        #expect(
            ReportNotes.writer(SampleReport.american)
                == "Writer: ollama, smollm2:135m. 3 sentences by the model, 2 by the template.")
        #expect(ReportNotes.writer(SampleReport.quiet) == "Written by the built-in template.")
    }

    @Test func `Why the model gave way is told`() {
        var narrative = SampleNarrative(
            table: SampleReport.americanTable.table, period: SampleReport.october)
        narrative.sentences = [("Headline", [], .template)]
        narrative.writer = WriterIdentity(provider: "ollama", fallbackReason: "no answer in 60 s")
        let content = ReportContent(
            tenant: Tenant(id: SampleReport.tenantID, name: "Acme"), table: narrative.table,
            period: narrative.period, checked: narrative.checked, uploads: [], runID: "r-1")
        #expect(
            ReportNotes.writer(content)
                == "Writer: ollama. All sentences are the template's. "
                + "The model gave way: no answer in 60 s.")
    }
}
