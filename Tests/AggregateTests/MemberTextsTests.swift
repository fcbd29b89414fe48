import SalesCore
import Testing

@testable import Aggregate

@Suite("The texts of members")
struct MemberTextsTests {
    @Test("As in the text of a slice, what needs it encoded")
    func texts() {
        let texts = MemberTexts("re=gion", ["", "a;b", "Süd"])
        let written = (0..<3).map { code in
            var text: [UInt8] = []
            texts.append(UInt32(code), to: &text)
            return String(decoding: text, as: UTF8.self)
        }
        #expect(written == ["re%3Dgion=", "re%3Dgion=a%3Bb", "re%3Dgion=Süd"])
    }

    @Test("Ranks are the order of the whole texts, alone or before other members")
    func ranks() {
        var generator = SeededGenerator(seed: 7)
        let letters = Array("a!~;é ")
        let drawn = Set(
            (0..<200).map { _ in
                String(
                    (0..<Int.random(in: 0...24, using: &generator)).map { _ in
                        letters.randomElement(using: &generator) ?? "a"
                    })
            })
        let members = drawn.sorted()
        let texts = MemberTexts("d", members)
        for atEnd in [true, false] {
            let ranks = texts.ranks(atEnd: atEnd)
            let ordered = members.indices.sorted { ranks[$0] < ranks[$1] }
            let slices = ordered.map { place in
                var slice = [Slice.Member(dimension: "d", value: members[place])]
                if !atEnd { slice.append(.init(dimension: "e", value: "x")) }
                return Slice(members: slice)
            }
            #expect(slices == slices.sorted())
        }
    }
}
