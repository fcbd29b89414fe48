import SalesCore
import Testing

@testable import Narrate

@Suite("The prose of reports")
struct ReportWordsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("In the event, revenue in October 2025 came to $1,312,345.", true),
            ("In the event, revenue in October 2025 came to $1,412,345.", false),
            ("In respect of October 2025, revenue was stated at $1,312,345.", true),
            ("In respect of October 2025, revenue was stated at $1,212,345.", false),
            ("With respect to revenue, the outcome for October 2025 was $1,312,345.", true),
            ("With respect to churn, the outcome for October 2025 was $1,312,345.", false),
            ("Data gap: revenue in July 2024.", true),
            ("Data gap: revenue in October 2025.", false),
            ("No figures were recorded for revenue in October 2025.", false),
            ("Revenue for October 2025 has not been reported.", false),
            ("All things considered, orders numbered 4,354 in October 2025.", true),
            ("All things considered, online orders numbered 4,354 in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
