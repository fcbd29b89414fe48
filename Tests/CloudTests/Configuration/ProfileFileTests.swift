import Testing

@testable import Cloud

@Suite("Reading AWS's files")
struct ProfileFileTests {
    private func sections(_ text: String) throws -> [String: ProfileFile.Section] {
        try ProfileFile(parsing: text, path: "/f").sections
    }

    @Test("Sections, both separators, comments and white space")
    func reads() throws {
        let read = try sections(
            """
            # first
            [default]
            Region = eu-west-1
            ; second
            aws_secret_access_key: a=b #no comment ; none either
              # within
            [profile "a b"] # after
            x=

            """)
        #expect(
            read == [
                "default": [
                    "region": .text("eu-west-1"),
                    "aws_secret_access_key": .text("a=b #no comment ; none either"),
                ],
                "profile \"a b\"": ["x": .text("")],
            ])
    }

    @Test("A deeper line continues its setting; one that begins empty holds settings")
    func nests() throws {
        let read = try sections(
            """
            [default]
            s3 =
                addressing_style = path

                # comment
                use_x=1
            note = one
                two = 2
            """)
        #expect(read["default"]?[nested: "s3"] == ["addressing_style": "path", "use_x": "1"])
        #expect(read["default"]?[text: "s3"] == nil)
        #expect(read["default"]?[text: "note"] == "one\ntwo = 2")
    }

    @Test("An indented section or setting is one where there is nothing to continue")
    func indented() throws {
        #expect(
            try sections("  [a]\n  b = 1\n  c = 2") == ["a": ["b": .text("1"), "c": .text("2")]])
    }

    @Test("Settings of [DEFAULT] are those of all")
    func common() throws {
        let read = try sections("[DEFAULT]\na=1\nb=2\n[x]\nb=3")
        #expect(read == ["x": ["a": .text("1"), "b": .text("3")]])
    }

    @Test("Line ends of any system", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(_ end: String) throws {
        #expect(try sections("[a]\(end)b=1\(end)c=2\(end)")["a"]?.count == 2)
    }

    @Test(
        "What cannot be read is told with its line, and never with its text",
        arguments: [
            ("b=hush", 1), ("[a]\nhush", 2), ("[a]\n[b]\n[a]", 3), ("[a]\nb=1\nb=hush", 3),
            ("[a]\n=hush", 2), ("[a]\nb =\n  c=1\n  hush", 4), ("[]\n", 1),
        ])
    func refuses(_ text: String, line: Int) {
        let failure = #expect(throws: ConfigurationFailure.self) { try sections(text) }
        guard case .malformedFile("/f", line, _) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(failure?.summary.contains("hush") == false)
    }
}
