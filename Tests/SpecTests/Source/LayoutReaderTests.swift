import SalesCore
import Spec
import TestSupport
import Testing

@Suite("Reading the layout")
struct LayoutReaderTests {
    @Test("A line is a record unless the spec says otherwise", arguments: ["", "layout: records"])
    func records(_ source: String) throws {
        let spec = try SpecReader.spec(from: SpecSource.yaml(source: source), file: "metrics.yaml")
        #expect(spec.source.layout == .records)
    }

    @Test("Tidy exports have the columns metric and value, declared or not")
    func tidy() throws {
        let spec = try SpecReader.spec(from: Self.tidySpec(), file: "metrics.yaml")
        #expect(spec.source.layout == .tidy(metric: "metric", value: "value"))
        #expect(spec.source.column(named: "metric")?.type == .text)
        #expect(spec.source.column(named: "metric")?.isRequired == true)
        #expect(spec.source.column(named: "value")?.type == .decimal)
        #expect(RecordSchema(spec.source).columns.map(\.name) == ["region", "umsatz"])
    }

    @Test("The two columns may have other names and headers")
    func named() throws {
        let spec = try SpecReader.spec(
            from: Self.tidySpec(
                source: "tidy: {metric: kennzahl, value: wert}",
                columns: "kennzahl: {from: Kennzahl, type: text}"), file: "metrics.yaml")
        #expect(spec.source.layout == .tidy(metric: "kennzahl", value: "wert"))
        #expect(spec.source.column(named: "kennzahl")?.from == ["Kennzahl"])
        #expect(spec.source.column(named: "wert")?.from == ["wert"])
    }

    @Test("The column that says what each value is in may be named, declared or not")
    func unit() throws {
        let spec = try SpecReader.spec(
            from: Self.tidySpec(source: "tidy: {unit: einheit}"), file: "metrics.yaml")
        #expect(spec.source.layout == .tidy(metric: "metric", value: "value", unit: "einheit"))
        #expect(spec.source.column(named: "einheit")?.type == .text)
        let declared = try SpecReader.spec(
            from: Self.tidySpec(
                source: "tidy: {unit: einheit}", columns: "einheit: {from: Einheit, type: text}"),
            file: "metrics.yaml")
        #expect(declared.source.column(named: "einheit")?.from == ["Einheit"])
    }

    @Test("A line of a crosstab measures the one number column, whose months are its cells")
    func crosstab() throws {
        let spec = try SpecReader.spec(from: Self.crosstabSpec(), file: "metrics.yaml")
        #expect(spec.source.layout == .crosstab(metric: nil, value: "umsatz"))
        #expect(spec.source.time == "month")
        #expect(RecordSchema(spec.source).columns.map(\.name) == ["region", "umsatz"])
    }

    @Test("The months of a crosstab need no column where their headings tell themselves")
    func crosstabTime() throws {
        let spec = try SpecReader.spec(
            from: """
                version: 1
                source:
                  layout: crosstab
                  columns: {region: {type: text}, sales: {type: decimal}}
                metrics: {sales: {aggregate: sum, of: sales}}
                """, file: "metrics.yaml")
        #expect(spec.source.time == "month")
        #expect(spec.source.column(named: "month")?.formats == [])
        #expect(RecordSchema(spec.source).columns.map(\.name) == ["region", "sales"])
    }

    @Test("Of several number columns the spec names the one that the months hold")
    func crosstabValue() throws {
        let spec = try SpecReader.spec(
            from: Self.crosstabSpec(
                source: "crosstab: {value: umsatz}",
                columns: "preis: {type: money}\n    wert: {formula: umsatz * 2}"),
            file: "metrics.yaml")
        #expect(spec.source.layout == .crosstab(metric: nil, value: "umsatz"))
        #expect(
            RecordSchema(spec.source).columns.map(\.name) == ["region", "umsatz", "preis", "wert"])
    }

    @Test("A line of a crosstab may name its metric, as a tidy one does")
    func crosstabMetric() throws {
        let spec = try SpecReader.spec(
            from: Self.crosstabSpec(
                source: "crosstab: {metric: kennzahl}",
                columns: "menge: {from: Menge, type: integer}"
            ), file: "metrics.yaml")
        #expect(spec.source.layout == .crosstab(metric: "kennzahl", value: ""))
        #expect(spec.source.column(named: "kennzahl")?.isRequired == true)
        #expect(RecordSchema(spec.source).columns.map(\.name) == ["region", "umsatz", "menge"])
    }

    @Test("A measure may be fed by a metric that is spelled like a header")
    func sameSpelling() throws {
        let spec = try SpecReader.spec(
            from: Self.tidySpec(columns: "regionen: {from: region, type: integer}"),
            file: "metrics.yaml")
        #expect(spec.source.column(named: "regionen")?.from == ["region"])
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        Refusal(
            SpecSource.yaml(source: "layout: record"),
            "source.layout: unknown value 'record'. Did you mean 'records'?"),
        Refusal(
            SpecSource.yaml(source: "tidy: {metric: a, value: b}"),
            "source.tidy: is for 'layout: tidy'. Set the layout, or remove it."),
        Refusal(
            tidySpec(source: "tidy: {metric: Kennzahl}"),
            "source.tidy.metric: 'Kennzahl' is not the name of a column. "
                + "Declare a column such as 'wert: {from: \"Wert\", …}' and name that."),
        Refusal(
            tidySpec(source: "tidy: {metric: value}"),
            "source.tidy: the metric and value columns are the same."),
        Refusal(
            tidySpec(source: "tidy: {unit: value}"),
            "source.tidy: the value and unit columns are the same."),
        Refusal(
            tidySpec(source: "tidy: {unit: umsatz}"),
            "source.tidy: the unit column 'umsatz' must be of type text."),
        Refusal(
            tidySpec(columns: "metric: {type: integer}"),
            "source.layout: the metric column 'metric' must be of type text."),
        Refusal(
            tidySpec(columns: "value: {type: text}"),
            "source.layout: the value column 'value' must be a number."),
        Refusal(
            tidySpec(columns: "doppelt: {formula: umsatz * 2}"),
            "source.columns: 'doppelt' has a formula, but a line of this layout has values of one "
                + "metric only. Make it a metric with a formula."),
        Refusal(
            tidySpec(source: "crosstab: {value: umsatz}"),
            "source.crosstab: is for 'layout: crosstab'. Set the layout, or remove it."),
        Refusal(
            crosstabSpec(columns: "preis: {type: money}"),
            "source.layout: several columns are numbers: umsatz, preis. Say which the months hold: "
                + "'crosstab: {value: umsatz}', or 'crosstab: {metric: COLUMN}' if a column names "
                + "what a line measures."),
        Refusal(
            crosstabSpec(source: "crosstab: {metric: kennzahl, value: umsatz}"),
            "source.crosstab.value: has no effect beside 'metric': the metric says what a line "
                + "measures. Remove it."),
        Refusal(
            crosstabSpec(source: "crosstab: {value: region}"),
            "source.crosstab: the value column 'region' must be a number."),
        Refusal(
            crosstabSpec(
                source: "crosstab: {metric: kennzahl}", columns: "wert: {formula: umsatz * 2}"),
            "source.columns: 'wert' has a formula, but a line of this layout has values of one "
                + "metric only. Make it a metric with a formula."),
        Refusal(
            crosstabSpec(source: "tidy: {value: umsatz}"),
            "source.tidy: is for 'layout: tidy'. Set the layout, or remove it."),
        Refusal(
            tidySpec(dimensions: "[metric]"),
            "dimensions[0]: 'metric' holds the names of metrics; it cannot be a dimension."),
        Refusal(
            """
            version: 1
            source: {layout: tidy, columns: {month: {type: date}, region: {type: text}}}
            metrics: {lines: {aggregate: count}}
            """,
            "source.columns: no column is a measure. "
                + "Add one for each metric, such as 'revenue: {from: Umsatz, type: money}'."),
    ]

    private static func crosstabSpec(
        source: String = "", columns: String = "", umsatz: String = "type: money"
    ) -> String {
        """
        version: 1
        currency: EUR
        source:
          layout: crosstab
          \(source)
          columns:
            month: {type: date, formats: MMM yyyy}
            region: {type: text}
            umsatz: {\(umsatz)}
            \(columns)
        dimensions: [region]
        metrics:
          umsatz: {aggregate: sum, of: umsatz}
        """
    }

    private static func tidySpec(
        source: String = "", columns: String = "", dimensions: String = "[region]"
    ) -> String {
        """
        version: 1
        currency: EUR
        source:
          layout: tidy
          \(source)
          columns:
            month: {type: date, formats: yyyy-MM}
            region: {type: text}
            umsatz: {from: Umsatz, type: money}
            \(columns)
        dimensions: \(dimensions)
        metrics:
          umsatz: {aggregate: sum, of: umsatz}
        """
    }
}
