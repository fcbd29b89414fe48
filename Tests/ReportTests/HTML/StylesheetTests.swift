import Testing

@testable import Report

@Suite("The style sheet")
struct StylesheetTests {
    private let css = Stylesheet.css.description

    @Test func `It stands in the page as it is`() {
        #expect(!css.contains("<") && !css.contains("&"))
        #expect(css.count { $0 == "{" } == css.count { $0 == "}" })
    }

    @Test(arguments: [
        "prefers-color-scheme: dark", "@media print", "max-width: 560px", "system-ui",
        ":focus-visible",
    ])
    func serves(_ need: String) {
        #expect(css.contains(need))
    }

    @Test func `Every colour has a dark counterpart`() {
        let colours = css.split(separator: "prefers-color-scheme: dark")
            .prefix(2)
            .map { part in
                Set(
                    part.prefix { $0 != "*" }.matches(of: /--[a-z-]+(?=:)/).map {
                        String($0.output)
                    })
            }
        #expect(colours.count == 2 && colours[0] == colours[1])
    }
}
