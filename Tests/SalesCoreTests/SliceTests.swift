import Foundation
import SalesCore
import Testing

@Suite("Slices and their text")
struct SliceTests {
    @Test(
        "Percent-encodes what would split or hide",
        arguments: [
            ("EMEA", "region=EMEA"), ("", "region="), ("100% Öl", "region=100%25 Öl"),
            ("a;b=c", "region=a%3Bb%3Dc"), ("tab\there", "region=tab%09here"),
            ("line\nend\r\n", "region=line%0Aend%0D%0A"), ("\u{7F}", "region=%7F"),
            ("\u{85}x", "region=%C2%85x"), ("a,b\"c", "region=a,b\"c"), ("日本", "region=日本"),
            ("\u{301}x", "region=\u{301}x"), ("=\u{301}", "region=%3D\u{301}"),
        ])
    func encodes(_ value: String, text: String) {
        let slice = Slice("region", value)
        #expect(slice.description.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(Slice(text) == slice)
    }

    @Test("Several members, and none")
    func members() {
        let slice = Slice(members: [
            .init(dimension: "region", value: "EMEA"), .init(dimension: "product", value: "a=b"),
        ])
        #expect(slice.description == "region=EMEA;product=a%3Db")
        #expect(Slice("region=EMEA;product=a%3Db") == slice)
        #expect(slice.dimensions == ["region", "product"])
        #expect(slice.value(of: "product") == "a=b")
        #expect(slice.value(of: "channel") == nil)
        #expect(Slice.total.description == "" && Slice("") == .total && Slice.total.isTotal)
    }

    @Test(
        "What no slice writes is none",
        arguments: [
            "region", "region=a=b", "=a", "region=a;", ";", "region=%", "region=%2", "region=%zz",
            "region=%+5", "region=%FF",
        ])
    func refuses(_ text: String) { #expect(Slice(text) == nil) }

    @Test("Any value survives the way to text and back", arguments: 0..<100)
    func roundTrip(seed: Int) {
        let alphabet: [Unicode.Scalar] = [
            "a", "%", ";", "=", "\"", ",", "\n", "\r", "\u{0}", "\u{301}", "é", "\u{85}", "😀",
            "\u{FEFF}",
            " ", "\u{200D}", "2", "F",
        ]
        func random() -> String {
            var text = ""
            for _ in 0..<Int.random(in: 0...6) {
                text.unicodeScalars.append(alphabet.randomElement() ?? "a")
            }
            return text
        }
        let slice = Slice(members: [
            .init(dimension: "d", value: random()), .init(dimension: "e", value: random()),
        ])
        let read = Slice(slice.description)
        #expect(read == slice)
        for (mine, theirs) in zip(slice.members, read?.members ?? []) {
            #expect(Array(mine.value.utf8) == Array(theirs.value.utf8))
        }
        #expect(!slice.description.unicodeScalars.contains { $0.value < 0x20 })
    }

    @Test("The order is that of the texts, whatever the members")
    func orderOfTexts() {
        let values = ["", "a", "ab", "a;", "a=", "a%", "a%2", "é", "e\u{301}", "a\u{85}", "a "]
        let members = ["d", "d2"].flatMap { dimension in
            values.map { Slice.Member(dimension: dimension, value: $0) }
        }
        let one = members.map { Slice(members: [$0]) }
        let slices =
            [.total] + one
            + one.flatMap { slice in
                members.map { Slice(members: slice.members + [$0]) }
            }
        for left in slices {
            for right in slices {
                let inOrder = left.description.utf8.lexicographicallyPrecedes(
                    right.description.utf8)
                #expect((left < right) == inOrder, "\(left) and \(right)")
            }
        }
    }

    @Test("Sorted by bytes, as any tool's plain sort does")
    func order() {
        // "é" of two scalars starts with the byte of "e"; Swift's own order puts it behind "f".
        let names = ["Z", "a", "e\u{301}", "f", "é", "日"]
        let slices = names.shuffled().map { Slice("d", $0) }.sorted()
        #expect(slices.map { Array($0.description.utf8) } == names.map { Array("d=\($0)".utf8) })
        #expect(Slice.total < Slice("d", ""))
    }

    @Test("Text in JSON")
    func codes() throws {
        let slice = Slice("region", "a;b")
        #expect(try json(slice) == "\"region=a%3Bb\"")
        #expect(try throughJSON(slice) == slice)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Slice.self, from: Data("\"region\"".utf8))
        }
    }
}
