import SalesCore
import Testing

@testable import Ingest

@Suite("Single records of an export, replaced")
struct RecordPatchTests {
    private typealias Change = RecordPatch.Change

    private func patched(
        _ text: String, _ changes: [Int: RecordPatch.Change], encoding: TextEncoding = .utf8,
        mark: [UInt8] = [], chunk: Int = .max
    ) -> (text: String, mismatches: [Int]) {
        let encoder = TextEncoder(encoding: encoding)
        var rest = (mark + encoder.bytes(of: text))[...]
        var patch = RecordPatch(encoding: encoding, changes: changes)
        var output: [UInt8] = []
        while !rest.isEmpty {
            output += Array(rest.prefix(chunk)).withUnsafeBytes { patch.push($0) }
            rest = rest.dropFirst(chunk)
        }
        output += patch.finish()
        #expect(output.starts(with: mark))
        return (encoder.text(of: output.dropFirst(mark.count)), patch.mismatches)
    }

    @Test(
        "A record is replaced in its place, its line end kept, whatever pieces the bytes come in",
        arguments: ["\n", "\r\n", "\r"], [1, 2, 3, 7, 1000])
    func replaces(end: String, chunk: Int) {
        let text = ["h", "a,1", "b,2", "c,3", ""].joined(separator: end)
        for encoding in TextEncoding.allCases {
            let result = patched(
                text, [3: Change(old: "b,2", new: "bé,20")], encoding: encoding, chunk: chunk)
            #expect(result.text == ["h", "a,1", "bé,20", "c,3", ""].joined(separator: end))
            #expect(result.mismatches.isEmpty)
        }
    }

    @Test("Records of several lines, the first after a mark, and the last without a line end")
    func shapes() {
        let changes = [
            1: Change(old: "a", new: "A"), 2: Change(old: "\"x\r\ny\nz\"", new: "one"),
            5: Change(old: "last", new: "\"end\nof it\""),
        ]
        let result = patched(
            "a\n\"x\r\ny\nz\"\r\nlast", changes, mark: [0xEF, 0xBB, 0xBF], chunk: 2)
        #expect(result.text == "A\none\r\n\"end\nof it\"")
        #expect(result.mismatches.isEmpty)
    }

    @Test("Where another text stands, nothing is replaced, and the line is told")
    func mismatches() {
        let text = "h\na\nb\n"
        let changes = [
            2: Change(old: "A", new: "x"), 3: Change(old: "b\nc", new: "y"),
            9: Change(old: "z", new: "z"),
        ]
        #expect(patched(text, changes).text == text)
        #expect(patched(text, changes).mismatches == [2, 3, 9])
    }

    @Test("A change without new text only looks, and forgives what editors do to line ends")
    func probes() {
        let text = "h\n\"a\nb\" \nc\n"
        let found = patched(
            text, [2: Change(old: "\"a\r\nb\"", new: nil), 4: Change(old: "d", new: nil)])
        #expect(found.text == text)
        #expect(found.mismatches == [4])
        #expect(patched(text, [4: Change(old: "'c", or: "c", new: nil)]).mismatches.isEmpty)
    }

    @Test("Bytes that are no text are matched as they were shown, and go with the line")
    func invalid() {
        var patch = RecordPatch(
            encoding: .utf8, changes: [2: Change(old: "M\u{FFFD}ller", new: "Müller")])
        let bytes = Array("h\nM".utf8) + [0xFC] + Array("ller\n".utf8)
        let output = bytes.withUnsafeBytes { patch.push($0) } + patch.finish()
        #expect(String(decoding: output, as: UTF8.self) == "h\nMüller\n")
    }

    @Test("An empty export has no lines to replace")
    func empty() {
        #expect(patched("", [1: Change(old: "a", new: "b")]).mismatches == [1])
    }
}
