import SalesCore
import Testing

@testable import Report

@Suite("The style sheet of a checked text")
struct CheckStylesheetTests {
    @Test func `It stands in the page as it is`() {
        let css = CheckStylesheet.css.description
        #expect(!css.contains("<") && !css.contains("&"))
        #expect(css.count { $0 == "{" } == css.count { $0 == "}" })
    }

    @Test(arguments: [Verdict.supported, .contradicted, .notCheckable])
    func `Every verdict looks its own way`(_ verdict: Verdict) {
        #expect(CheckStylesheet.css.description.contains(".claim.\(CheckWording.kind(verdict)) {"))
    }

    @Test func `What is shown on hover is shown to the keyboard too`() {
        #expect(CheckStylesheet.css.description.contains(".claim:focus .cells"))
    }
}
