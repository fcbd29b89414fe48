import Testing

@testable import Report

@Suite("The end of a Markdown report")
struct MarkdownNotesTests {
    @Test func `The check, what was withheld, and who wrote`() {
        #expect(
            MarkdownNotes.check(SampleReport.american) == """
                ## Check

                - 7 claims checked against 5 cells, all supported.
                - 1 sentence was written and withheld, since the tables do not support it.
                - Writer: ollama, smollm2:135m. 3 sentences by the model, 2 by the template.

                """)
    }

    @Test func `Files, counts and notices`() {
        let text = MarkdownNotes.data(SampleReport.american)
        #expect(text.contains("| orders-2025.csv | 4,823 |    4,812 |        7 |"))
        #expect(text.contains("- orders-2025.csv: Column \"Sales Rep\" is not in the spec"))
        #expect(text.hasSuffix("Run r-20251103-0001.\n"))
    }
}
