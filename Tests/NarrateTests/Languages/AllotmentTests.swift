import Testing

@testable import Narrate

@Suite("What falls to whom")
struct AllotmentTests {
    @Test(
        "German reads as",
        arguments: [
            (
                "Auf Nord entfielen 412 Tsd. €, auf Ost 200 Tsd. €.",
                "nord accounted for € 412 thousand , ost accounted for € 200 thousand ."
            ),
            (
                "Von den 4.354 Aufträgen entfielen 1.370 auf Nord und 754 auf Ost.",
                "of the 4,354 aufträge , 1,370 came from nord and 754 from ost ."
            ),
        ])
    func reads(_ german: String, as english: String) { #expect(English.of(german) == english) }
}
