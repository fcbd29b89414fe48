import SalesCore
import Testing

@testable import Ingest

@Suite("Lines that hold a remark")
struct CommentDetectionTests {
    private func prefix(_ text: String, declared: String? = nil) throws -> String? {
        try DialectDetection(
            head: Array(text.utf8)[...], encoding: .utf8,
            declared: DialectSpec(comment: declared)
        ).dialect.comment.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        "Are told by how they begin",
        arguments: [
            ("# made by hand\na,b\n1,2\n", "#"), ("a,b,c\n1,2,3\n#x\n4,5,6\n", "#"),
            ("// note\na,b\n1,2\n", "//"), ("-- note\na,b\n1,2\n3,4\n", "--"),
            ("; note\na,b\n1,2\n3,4\n", ";"), ("# one, two, three\na,b\n1,2\n", "#"),
        ])
    func found(_ text: String, _ expected: String) throws {
        #expect(try prefix(text) == expected)
    }

    @Test(
        "Records are no remarks, however they begin",
        arguments: [
            "#id,name\n1,x\n2,y\n", "a;b;c\n;2;3\n;5;6\n7;8;9\n", "a,b\n-1,2\n--,3\n",
            "id,n\n#1,5\n#2,6\n#3,7\n", "id,note\n1,\"first\n; second\"\n2,x\n3,y\n",
        ])
    func records(_ text: String) throws { #expect(try prefix(text) == nil) }

    @Test("The spec has the last word")
    func declared() throws {
        #expect(try prefix("# x\na,b\n1,2\n", declared: "") == nil)
        #expect(try prefix("a,b\n!x\n1,2\n", declared: "!") == "!")
    }
}
