import Testing

@testable import Report

@Suite("The head of a page")
struct PageHeadTests {
    @Test func `A title is text, and styles stand in their order`() {
        let head = PageReader(PageHead.markup(title: "a < b", styles: ["x {}", "y {}"]).source)
        #expect(head.problem == nil)
        #expect(head.elements(named: "title").map(\.text) == ["a < b"])
        #expect(head.elements(named: "style").map(\.text) == ["\nx {}\n", "\ny {}\n"])
    }
}
