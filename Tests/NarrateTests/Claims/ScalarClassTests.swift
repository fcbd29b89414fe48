import Testing

@testable import Narrate

@Suite("Classes of scalars")
struct ScalarClassTests {
    @Test("Digits of any script are digits", arguments: ["0", "9", "٣", "५"])
    func digits(_ text: String) {
        #expect(text.unicodeScalars.allSatisfy(ScalarClass.isDigit))
    }

    @Test("Letters and their marks are letters", arguments: ["a", "Z", "é", "ß", "日", "\u{301}"])
    func letters(_ text: String) {
        #expect(text.unicodeScalars.allSatisfy(ScalarClass.isLetter))
    }

    @Test("Scripts that put no space before a number")
    func ideographs() {
        #expect("収入はカ한".unicodeScalars.allSatisfy(ScalarClass.isIdeograph))
        #expect(!"aZéßхไ9".unicodeScalars.contains(where: ScalarClass.isIdeograph))
    }

    @Test("Scripts without capitals have no small letters", arguments: ["خ", "日", "1", "A", "É"])
    func small(_ text: String) {
        #expect(!text.unicodeScalars.contains(where: ScalarClass.isSmall))
        #expect("aéß".unicodeScalars.allSatisfy(ScalarClass.isSmall))
    }

    @Test("Fractions and signs are neither", arguments: ["½", "$", "%", " "])
    func others(_ text: String) {
        #expect(
            !text.unicodeScalars.contains { ScalarClass.isDigit($0) || ScalarClass.isLetter($0) })
    }
}
