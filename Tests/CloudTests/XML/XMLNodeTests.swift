import Testing

@testable import Cloud

@Suite("XML replies")
struct XMLNodeTests {
    @Test("Names, texts and children, in order")
    func reads() throws {
        let root = try #require(
            XMLNode(
                parsing: Array("<a xmlns=\"x\"><b>1 &amp; ü</b><c><b>2</b></c><b>3</b></a>".utf8)))
        #expect(root.name == "a")
        #expect(root["b"]?.text == "1 & ü")
        #expect(root.all("b").map(\.text) == ["1 & ü", "3"])
        #expect(root["c"]?["b"]?.text == "2")
        #expect(root.first("c")?.name == "c")
        #expect(root["none"] == nil)
    }

    @Test(
        "What is not whole XML is none",
        arguments: ["", "text", "<a>", "<a></b>", "{\"a\":1}"])
    func refuses(text: String) {
        #expect(XMLNode(parsing: Array(text.utf8)) == nil)
    }

    @Test("Entities of its own are not followed: no file, no explosion")
    func ignoresEntities() {
        let file = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
        #expect(XMLNode(parsing: Array(file.utf8))?.text.contains("root") != true)
        let bomb =
            "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\">"
            + (1...9).map {
                "<!ENTITY a\($0) \""
                    + String(repeating: "&a\($0 == 1 ? "" : "\($0 - 1)");", count: 10) + "\">"
            }
            .joined() + "]><a>&a9;</a>"
        #expect((XMLNode(parsing: Array(bomb.utf8))?.text.utf8.count ?? 0) < 1 << 20)
    }
}
