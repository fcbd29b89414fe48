import SalesCore
import Spec
import Testing

@Suite("Where the columns of a layout stand")
struct ColumnPlaceTests {
    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    private static let nowhere =
        "which stands below the headings of the months, in no column of its own. Remove it."

    static let refused = [
        Refusal(
            spec("crosstab", month: ", from: Monat"),
            "source.columns: 'from' has no effect on 'month', \(nowhere)"),
        Refusal(
            spec("crosstab", month: ", required: true"),
            "source.columns: 'required' has no effect on 'month', \(nowhere)"),
        Refusal(
            spec("crosstab", month: ", missing: n/a"),
            "source.columns: 'missing' has no effect on 'month', \(nowhere)"),
        Refusal(
            spec("crosstab", more: "id: {type: text, key: true}"),
            "source.columns: 'key' cannot name a line of a crosstab, which holds many months. "
                + "Remove it, or export one record a line."),
        Refusal(
            spec("crosstab", sales: ", from: Umsatz"),
            "source.columns: 'from' has no effect on 'sales', \(nowhere)"),
        Refusal(
            spec("tidy", sales: ", key: true"),
            "source.columns: 'key' has no effect on 'sales', which is one value of a line. "
                + "Remove it."),
        Refusal(
            spec("tidy", more: "value: {type: decimal, key: true}"),
            "source.columns: 'key' has no effect on 'value', which is what a line says. "
                + "Remove it."),
        Refusal(
            spec("tidy", sales: ", from: Umsatz", more: "units: {from: Umsatz, type: integer}"),
            "source.columns: metric 'Umsatz' feeds both 'sales' and 'units'. "
                + "Name each metric in one 'from' only."),
    ]

    @Test(
        "What a column of a month may say",
        arguments: [", missing: [n/a, \"-\"]", ", required: true"])
    func allowed(_ keys: String) throws {
        _ = try SpecReader.spec(from: Self.spec("crosstab", sales: keys), file: "metrics.yaml")
    }

    private static func spec(
        _ layout: String, month: String = "", sales: String = "", more: String = ""
    ) -> String {
        """
        version: 1
        source:
          layout: \(layout)
          columns:
            month: {type: date\(month)}
            region: {type: text}
            sales: {type: decimal\(sales)}
            \(more)
        metrics:
          sales: {aggregate: sum, of: sales}
        """
    }
}
