import SalesCore
import Spec
import Testing

@Suite("Reading columns")
struct ColumnReaderTests {
    @Test("Everything a column can say")
    func whole() throws {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(
                columns: """
                    shipped: {from: [Shipped, "Ship Date"], type: date, formats: [M/d/yyyy, yyyy-MM]}
                        channel: {from: Via, type: text, required: true, missing: ["-", n/a],
                          aliases: {Shop: [Store, retail], Online: Web}, values: [Shop, Online]}
                        fee: {type: money, min: -0.50, max: 1234.5}
                    """, source: "time: date"), file: "metrics.yaml")
        let shipped = try #require(spec.source.column(named: "shipped"))
        #expect(shipped.from == ["Shipped", "Ship Date"])
        #expect(shipped.formats == ["M/d/yyyy", "yyyy-MM"])
        let channel = try #require(spec.source.column(named: "channel"))
        #expect(channel.from == ["Via"])
        #expect(channel.isRequired)
        #expect(channel.missing == ["-", "n/a"])
        #expect(channel.aliases == ["Shop": ["Store", "retail"], "Online": ["Web"]])
        #expect(channel.values == ["Shop", "Online"])
        let fee = try #require(spec.source.column(named: "fee"))
        #expect(fee.from == ["fee"])
        #expect(fee.minimum == ExactDecimal("-0.5"))
        #expect(fee.maximum == ExactDecimal("1234.5"))
        #expect(fee.specLine == 17)
    }

    @Test("What names a line, and what is true or false")
    func keyAndBoolean() throws {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(
                columns: """
                    order_id: {type: text, key: true}
                        active: {type: boolean, missing: "-", aliases: {true: [aktiv]}}
                        line: {type: integer, key: false}
                    """,
                metrics: "live: {aggregate: count, where: active = true}",
                dimensions: "dimensions: [active]"), file: "metrics.yaml")
        #expect(spec.source.keys.map(\.name) == ["order_id"])
        let active = try #require(spec.source.column(named: "active"))
        #expect(active.type == .boolean)
        #expect(active.aliases == ["true": ["aktiv"]])
        #expect(active.missing == ["-"])
        #expect(RecordSchema(spec.source).index(of: "active")?.kind == .text)
    }

    @Test("A text keeps its spelling where YAML would read more into it")
    func plainText() throws {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(
                columns: "land: {from: 007, type: text, aliases: {NO: [yes, 1.0]}}"),
            file: "metrics.yaml")
        let column = try #require(spec.source.column(named: "land"))
        #expect(column.from == ["007"])
        #expect(column.aliases == ["NO": ["yes", "1.0"]])
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        column("x: {}", "source.columns.x: no 'type'. Add the key 'type'."),
        column("x:", "source.columns.x: expected a mapping of keys to values, found nothing."),
        column(
            "Net Amount: {type: text}",
            "source.columns: 'Net Amount' cannot be the name of a column. "
                + "Use a-z first, then a-z, 0-9 and _, at most 64 characters."),
        column(
            "not: {type: text}",
            "source.columns: 'not' cannot be the name of a column: formulas and filters use the "
                + "word. Choose another name."),
        column(
            "x: {type: txt}", "source.columns.x.type: unknown value 'txt'. Did you mean 'text'?"),
        column(
            "x: {type: bit}",
            "source.columns.x.type: unknown value 'bit'. "
                + "Known: text, integer, decimal, money, percent, date, boolean."),
        column(
            "x: {type: boolean, values: [yes, no]}",
            "source.columns.x.values: is for text columns; this one is boolean. Remove it."),
        column(
            "x: {type: boolean, aliases: {yes: [aktiv]}}",
            "source.columns.x.aliases: 'yes' is not among 'values'. Known: true, false."),
        column(
            "x: {type: text, requird: true}",
            "source.columns.x: unknown key 'requird'. Did you mean 'required'?"),
        column(
            "x: {type: text, currency: region}",
            "source.columns.x.currency: is for money columns; this one is text. Remove it."),
        column(
            "x: {type: text, key: yes}",
            "source.columns.x.key: expected true or false, found 'yes'."),
        column(
            "x: {formula: revenue - cost, key: true}",
            "source.columns.x.key: has no place in a column with a formula. Remove it."),
        column(
            "x: {type: text, required: yes}",
            "source.columns.x.required: expected true or false, found 'yes'."),
        column(
            "x: {type: integer, min: few}",
            "source.columns.x.min: expected a plain decimal such as 1234.50, found 'few'."),
        column(
            "x: {type: integer, min: 5, max: 4}",
            "source.columns.x.max: 4 is less than 'min', 5."),
        column(
            "x: {type: text, min: 5}",
            "source.columns.x.min: is for number columns; this one is text. Remove it."),
        column(
            "x: {type: money, formats: yyyy-MM}",
            "source.columns.x.formats: is for date columns; this one is money. Remove it."),
        column(
            "x: {type: integer, aliases: {a: b}}",
            "source.columns.x.aliases: is for text columns; this one is integer. Remove it."),
        column(
            "x: {type: text, from: []}",
            "source.columns.x.from: is an empty list. Name a header, or leave the key out."),
        column(
            "x: {type: text, from: [A, A]}",
            "source.columns.x.from: 'A' stands twice. Keep one."),
        column(
            "x: {type: text, from: {A: B}}",
            "source.columns.x.from: expected a text, found a mapping."),
        column(
            "x: {formula: revenue - cost, required: true}",
            "source.columns.x.required: has no place in a column with a formula. Remove it."),
        column(
            "x: {formula: revenue - cost, type: text}",
            "source.columns.x.type: a formula makes a number, not a text."),
        Refusal(
            SpecSource.yaml(source: "time: when", currency: "")
                .replacing("revenue: {type: money}", with: "revenue: {type: decimal}")
                .replacing("date: {type: date}", with: "when: {type: date}"),
            "source.columns.cost.type: a money column needs a currency. "
                + "Add 'currency: USD' at the top, or here 'currency: COLUMN' if a text column names "
                + "it line by line."),
    ]

    private static func column(_ column: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(columns: column), says)
    }
}
