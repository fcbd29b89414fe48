import SalesCore
import Spec
import Testing

@Suite("Computed columns")
struct ColumnFormulasTests {
    @Test(
        "The type follows from what is calculated with",
        arguments: [
            ("revenue - cost", ColumnType.money), ("revenue * units", .money),
            ("revenue * discount", .money), ("revenue * (1 - discount)", .money),
            ("units + units", .integer), ("units * weight", .decimal), ("units + weight", .decimal),
            ("units * 1.5", .decimal), ("discount - 0.05", .percent), ("-units", .integer),
        ])
    func infers(_ formula: String, _ type: ColumnType) throws {
        #expect(try column("{formula: \(formula)}").type == type)
    }

    @Test("A declared type may say more than the numbers do")
    func declared() throws {
        #expect(try column("{formula: units * weight, type: money}").type == .money)
    }

    @Test("A formula over computed columns is written out to columns that are read")
    func inlined() throws {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(
                columns: """
                    margin: {formula: profit * 2}
                        profit: {formula: revenue - cost}
                    """), file: "metrics.yaml")
        let margin = try #require(spec.source.column(named: "margin"))
        #expect(margin.formula == (try Expression(parsing: "(revenue - cost) * 2")))
        #expect(margin.from == [])
        #expect(margin.type == .money)
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        formula(
            "revenue / units",
            "a column is computed with + - * only, so that it is exact. "
                + "Divide in a metric: 'ratio' or 'formula'."),
        formula(
            "revenue > cost",
            "a column is computed with + - * only, so that it is exact. "
                + "Divide in a metric: 'ratio' or 'formula'."),
        formula("2 * 3", "names no column."),
        formula("revenue - csot", "no column 'csot'. Did you mean 'cost'?"),
        formula(
            "units * region",
            "'region' is a text column, not a number column. "
                + "Known: revenue, cost, units, weight, discount."),
        formula("revenue + units", "money and a count cannot be added or subtracted."),
        formula("revenue - discount", "money and a percent cannot be added or subtracted."),
        formula(
            "revenue * (1 - discount - discount)",
            "a sum of percents means nothing. Add up the amounts that they are percents of; "
                + "only a difference of percents is in points."),
        formula("revenue * cost", "money times money means nothing."),
        formula("revenue * x", "goes in a circle: x → x. Break it."),
        formula(
            "revenue *",
            "expected a name, a number or '('. Expressions are made of names, numbers, "
                + "+ - * / ( ), comparisons, and, or, not."),
        Refusal(
            SpecSource.yaml(
                columns: """
                    a: {formula: b * 2}
                        b: {formula: units + c}
                        c: {formula: a - 1}
                    """),
            "source.columns.a.formula: goes in a circle: a → b → c → a. Break it."),
        Refusal(
            SpecSource.yaml(columns: "x: {formula: revenue - cost, type: decimal}"),
            "source.columns.x.formula: makes money, which cannot be of type decimal. "
                + "Possible: money."),
        Refusal(
            SpecSource.yaml(columns: "x: {formula: units * 1.5, type: integer}"),
            "source.columns.x.formula: makes a number, which cannot be of type integer. "
                + "Possible: decimal, money, percent."),
    ]

    @Test("Columns upon columns end in a message, not in a crash")
    func towers() {
        #expect(
            problems(tower(of: "m%", height: 60)).map(\.text) == [
                "source.columns.m50.formula: is made of computed columns more than 50 deep."
            ])
        #expect(
            problems(tower(of: "m% + m%", height: 40)).map(\.text) == [
                "source.columns.m30.formula: names more than 1000 columns when written out."
            ])
    }

    /// Each computed from the next; the last from `units`.
    private func tower(of formula: String, height: Int) -> String {
        let lines = (0..<height).map { index in
            let inner = index + 1 < height ? "m\(index + 1)" : "units"
            return "m\(index): {formula: \(formula.replacing("m%", with: inner))}"
        }
        return SpecSource.yaml(columns: lines.joined(separator: "\n    "))
    }

    private static func formula(_ formula: String, _ says: String) -> Refusal {
        Refusal(
            SpecSource.yaml(columns: "x: {formula: \"\(formula)\"}"),
            "source.columns.x.formula: \(says)")
    }

    private func column(_ column: String) throws -> ColumnSpec {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(columns: "x: \(column)"), file: "metrics.yaml")
        return try #require(spec.source.column(named: "x"))
    }
}
