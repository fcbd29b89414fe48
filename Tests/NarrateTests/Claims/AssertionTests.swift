import SalesCore
import Testing

@testable import Narrate

@Suite("What a statement says")
struct AssertionTests {
    /// The statements of one sentence about October 2025.
    private func statements(_ text: String) -> [Statement] {
        let scalars = Array(text.unicodeScalars)
        let reader = SentenceReader(
            table: Acme.table, names: NameIndex(table: Acme.table), report: Acme.october,
            scalars: scalars)
        let reading = reader.reading(of: Tokenizer.tokens(text))
        return reader.read(reading, carried: nil).statements
    }

    private func name(_ assertion: Assertion) -> String {
        String("\(assertion)".prefix { $0 != "(" })
    }

    @Test(
        "Each form of words makes its own assertions",
        arguments: [
            ("Revenue was $1.31M.", ["level"]),
            ("Revenue fell from $1.43M to $1.31M.", ["direction", "baselineLevel", "level"]),
            ("Revenue fell by $115K.", ["direction", "difference"]),
            ("Revenue fell 8.1%.", ["direction", "relativeChange"]),
            ("Win rate rose two points.", ["direction", "points"]),
            ("Revenue doubled.", ["multiple"]),
            ("EMEA made up 31.4% of revenue.", ["share"]),
            ("Americas accounted for 96.8% of the decline in revenue.", ["contribution"]),
            ("APAC was the third-largest region.", ["rank"]),
            ("The top two regions made up 84.8% of revenue.", ["concentration"]),
            ("Revenue was the highest on record.", ["record"]),
            ("Revenue in EMEA fell for the second month in a row.", ["streak"]),
            ("Two of three regions fell.", ["count"]),
            ("EMEA was larger than APAC.", ["comparison"]),
            ("October 2025 is partial.", ["partial"]),
            ("Revenue fell because of rain.", ["direction", "undecidable"]),
        ])
    func forms(_ text: String, _ names: [String]) {
        #expect(statements(text).map { name($0.assertion) } == names)
    }

    @Test("The sign is the direction's")
    func signs() {
        let signs = statements("Revenue fell 8.1%, and orders rose 3%.").compactMap {
            statement -> DirectionSense.Sign? in
            if case .relativeChange(_, let sign) = statement.assertion { sign } else { nil }
        }
        #expect(signs == [.down, .up])
    }

    @Test(
        "Records and their stretches of time",
        arguments: [
            ("Revenue was the highest of the 13 months on record.", RecordScope.all(13)),
            ("Revenue was the highest since March 2025.", .since(.month(2025, 3))),
            ("Revenue fell to a three-month low.", .last(3)),
        ])
    func scopes(_ text: String, _ scope: RecordScope) {
        let scopes = statements(text).compactMap { statement -> RecordScope? in
            if case .record(_, let scope) = statement.assertion { scope } else { nil }
        }
        #expect(scopes == [scope])
    }

    @Test("How many members, by amount")
    func counts() {
        func amounts(_ text: String) -> [MemberCount.Amount] {
            statements(text).compactMap { statement in
                if case .count(let count) = statement.assertion { count.amount } else { nil }
            }
        }
        #expect(amounts("Two of three regions fell.") == [.exactly(2)])
        #expect(amounts("All regions fell.") == [.all])
        #expect(amounts("No region fell.") == [.none])
        #expect(amounts("Only APAC grew.") == [.only(["APAC"])])
    }

    @Test("An undecidable statement carries no readings; the others their subject")
    func readings() {
        for statement in statements("Revenue in EMEA fell 3.7% because of rain.") {
            if case .undecidable = statement.assertion {
                #expect(statement.readings.isEmpty)
            } else {
                #expect(statement.readings.first?.slice == Slice("region", "EMEA"))
                #expect(statement.readings.first?.period == Acme.october)
            }
        }
    }
}
