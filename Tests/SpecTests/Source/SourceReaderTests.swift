import SalesCore
import Spec
import Testing

@Suite("Reading the source")
struct SourceReaderTests {
    @Test("The only date column places a line in its period")
    func soleDate() throws {
        let spec = try SpecReader.spec(from: SpecSource.yaml(), file: "metrics.yaml")
        #expect(spec.source.time == "date")
    }

    @Test("Of several date columns the spec names one")
    func namedDate() throws {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(columns: "shipped: {type: date}", source: "time: shipped"),
            file: "metrics.yaml")
        #expect(spec.source.time == "shipped")
    }

    @Test("Columns stand in the order of the file")
    func order() throws {
        let spec = try SpecReader.spec(from: SpecSource.yaml(), file: "metrics.yaml")
        #expect(
            spec.source.columns.map(\.name) == [
                "date", "region", "product", "stage", "revenue", "cost", "units", "weight",
                "discount",
            ])
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        Refusal(
            "version: 1\nmetrics: {orders: {aggregate: count}}",
            "no 'source'. Add the key 'source'."),
        Refusal(
            "version: 1\nsource: {}\nmetrics: {orders: {aggregate: count}}",
            "source: no 'columns'. Add the key 'columns'."),
        Refusal(
            "version: 1\nsource: {columns: {x: {type: text}}}\nmetrics: {n: {aggregate: count}}",
            "source: no column is of type date, so lines have no period. "
                + "Give one column 'type: date'."),
        Refusal(
            SpecSource.yaml(columns: "shipped: {type: date}"),
            "source: several columns are dates: date, shipped. Add 'time: date' or another."),
        Refusal(
            SpecSource.yaml(source: "time: dat"),
            "source.time: no column 'dat'. Did you mean 'date'?"),
        Refusal(
            SpecSource.yaml(source: "time: region"),
            "source.time: 'region' is a text column, not a date column. Known: date."),
        Refusal(
            SpecSource.yaml(columns: "umsatz: {from: [Net, revenue], type: money}"),
            "source.columns: header 'revenue' feeds both 'revenue' and 'umsatz'. "
                + "Name each header in one 'from' only."),
        Refusal(
            """
            version: 1
            source:
              dialect: {header: false}
              layout: crosstab
              columns: {month: {type: date}, region: {type: text}, sales: {type: decimal}}
            metrics: {sales: {aggregate: sum, of: sales}}
            """,
            "source.dialect: a crosstab without a header names no months. Remove 'header: false'."),
        Refusal(
            SpecSource.yaml(source: "dialct: auto"),
            "source: unknown key 'dialct'. Did you mean 'dialect'?"),
    ]
}
