import Testing

@testable import Report

@Suite("German words of a page")
struct GermanPageTests {
    @Test("Every phrase fills in what its English does")
    func places() {
        for (english, german) in GermanPage.phrases {
            for place in ["%1", "%2", "%3", "%4"] {
                #expect(english.contains(place) == german.contains(place), "\(english)")
            }
        }
    }

    @Test("Nothing English is left on a German page, but for what the tenant wrote")
    func page() {
        let texts = [
            PageReader(HTMLReport.text(SampleReport.german)).texts.map(\.text)
                .joined(separator: "\n"), MarkdownReport.text(SampleReport.german),
        ]
        let english = [
            " by ", "Key figures", "Change", "Share", "Total", "Quarter", "checked",
            "Written", "Tables", "Amounts", "Complete", "Lowest", "Run ", "File", " vs ",
            "better", "worse", "template", "sentence ", "no value",
        ]
        for text in texts {
            for word in english { #expect(!text.contains(word), "\(word)") }
        }
        #expect(texts[1].contains("Das Geschäftsjahr beginnt im Februar;"))
    }
}
