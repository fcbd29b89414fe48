import Testing

@testable import Narrate

@Suite("Shapes of words")
struct WordShapesTests {
    private let shapes: WordShapes = {
        var shapes = WordShapes()
        let long = String(repeating: "x", count: 70)
        for word in ["about", "over", "\u{FC}ber", "", long] { shapes.insert(word) }
        return shapes
    }()

    @Test(
        "A word that was put in may be among them",
        arguments: ["about", "over", "\u{FC}ber", "", String(repeating: "x", count: 70)])
    func knows(_ word: String) {
        #expect(shapes.mayContain(word))
    }

    @Test("Another of the same first letter and length may be, too")
    func isNoSet() {
        #expect(shapes.mayContain("after"))
    }

    @Test(
        "Another first letter or length tells that it is not", arguments: ["around", "under", "x"])
    func refuses(_ word: String) {
        #expect(!shapes.mayContain(word))
    }
}
