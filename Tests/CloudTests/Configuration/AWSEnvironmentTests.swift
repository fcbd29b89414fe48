import Testing

@testable import Cloud

@Suite("What AWS's tools read of their surroundings")
struct AWSEnvironmentTests {
    let environment = AWSEnvironment(
        variables: ["A": "one", "EMPTY": "", "YES": "True", "HOME": "/h", "SECRET": "hush"],
        home: "/home/me")

    @Test("An empty variable is none")
    func empty() {
        #expect(environment["A"] == "one")
        #expect(environment["EMPTY"] == nil)
        #expect(environment["B"] == nil)
        #expect(environment.isTrue("YES"))
        #expect(!environment.isTrue("A"))
    }

    @Test(
        "Paths with home folder and variables",
        arguments: [
            ("~", "/home/me"), ("~/x", "/home/me/x"), ("~other/x", "~other/x"), ("/a/~", "/a/~"),
            ("$HOME/x", "/h/x"), ("${A}/$A.x", "one/one.x"), ("$NONE/x", "$NONE/x"),
        ])
    func path(_ text: String, expected: String) { #expect(environment.path(text) == expected) }

    @Test("Printing shows no value")
    func hides() {
        for text in ["\(environment)", String(reflecting: environment), dumped(environment)] {
            #expect(!text.contains("hush"))
        }
    }
}

/// As a debugger would show it.
func dumped(_ value: some Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
}
