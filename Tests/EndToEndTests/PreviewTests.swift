import Foundation
import TestSupport
import Testing

@Suite("A look at an export")
struct PreviewTests {
    /// As `samples/troubles/NAME/export.csv`.
    static let names = [
        "crosstab", "day-or-month", "excel-serials", "foreign-currency", "formula-errors",
        "missing-markers", "mixed-dates", "no-such-day", "quoted-newlines", "title-lines",
    ]

    private static func export(_ name: String) -> String { "samples/troubles/\(name)/export.csv" }

    @Test("reads as people were promised", arguments: names)
    func golden(_ name: String) throws {
        let work = try Workdir()
        try work.copySamples()
        let outcome = try work.run("preview", Self.export(name))
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.errors.isEmpty)
        try expectGolden(outcome.output, fixture("Preview/\(name).txt"))
    }

    /// A hundred sound lines, then one of each fault, and many of one.
    private static let faulty: String = {
        let sound = (0..<100).map { "\($0 % 28 + 1)/03/2025,North,\"€1,\(200 + $0).50\",12.5%\n" }
        let faults = [
            "03/25/2025,South,\"€5.50\",1%\n", "2025-03-14,South,€5.50,1%\n",
            "31/02/2025,South,€5.50,1%\n", "14/03/2025,#REF!,$5.50,1%\n",
            "14/03/2025,South,\"5,50\",1%\n", "14/03/2025,South,see note,1%\n",
            "14/03/2025,South,€5.50,0.5\n", "14/03/2025,South\n",
        ]
        let many = Array(repeating: "14/03/2025,South,n/a,1%\n", count: 412)
        return (["day,\u{1B}[31mregion,amount,rate\n"] + sound + faults + many).joined()
    }()

    @Test("names each cell that does not fit its column, and counts the rest")
    func misfits() throws {
        let work = try Workdir()
        try work.write(Self.faulty, to: "faulty.csv")
        let outcome = try work.run("preview", "faulty.csv")
        #expect(outcome.code == 0)
        #expect(!outcome.output.contains("\u{1B}"), "nothing that a terminal would obey")
        try expectGolden(outcome.output, fixture("Preview/faulty.txt"))
    }

    @Test("is one JSON document for programs, with the evidence of each column")
    func json() throws {
        let work = try Workdir()
        try work.write(Self.faulty, to: "faulty.csv")
        let outcome = try work.run("preview", "faulty.csv", "--json")
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let columns = try #require(document["columns"] as? [[String: Any]])
        #expect(columns.map { $0["type"] as? String } == ["date", "text", "money", "percent"])
        #expect(columns[0]["dateOrder"] as? String == "mixed")
        #expect(columns[0]["formats"] as? [String] == ["d/M/yyyy", "M/d/yyyy"])
        #expect(columns[2]["currency"] as? String == "EUR")
        #expect(columns[2]["decimal"] as? String == ".")
        #expect(columns[2]["cells"] as? Int == 519)
        #expect(columns[2]["fitting"] as? Int == 104)
        let problems = try #require(document["problems"] as? [[String: Any]])
        let lines = problems.compactMap { $0["line"] as? Int }
        #expect(lines == [102, 103, 104, 105, 105, 106, 107, 108, 109, 110, 111, 112])
        #expect(document["problemCount"] as? Int == 421)
    }

    @Test("takes what is declared for what it would find")
    func declared() throws {
        let work = try Workdir()
        try work.write("when;amount\n2025-01-01;1.234\n2025-01-02;2.345\n", to: "a.csv")
        let unclear = try work.run("preview", "a.csv").output
        #expect(unclear.contains("could be thousands or decimals"))
        let outcome = try work.run(
            "preview", "a.csv", "--decimal", ",", "--delimiter", ";", "--header", "1")
        #expect(outcome.output.contains("problems   none"))
        #expect(outcome.output.contains("semicolon  (as declared)"))
        #expect(try work.run("preview", "a.csv", "--decimal", "x").code == 2)
    }
}
