import Narrate
import SalesCore
import TestSupport

/// The numbers of `Acme` in a German shop, in euros: Nord for EMEA, Ost for APAC, Süd for Americas.
///
///     Umsatz         Oktober 2024 1.175.200 €   September 2025 1.427.655 €   Oktober 2025 1.312.345 €
///     Aufträge       Oktober 2024 4.000         September 2025 5.616         Oktober 2025 4.354
///     Abschlussquote Oktober 2024 38 %          September 2025 40 %          Oktober 2025 42 %
enum Kontor {
    static let table: MetricTable = {
        let regions = ["EMEA": "Nord", "APAC": "Ost", "Americas": "Süd"]
        var builder = TableBuilder(
            currency: .eur, metrics: metrics,
            dimensions: [Dimension(name: "region", singular: "Region", plural: "Regionen")])
        for (metric, values) in [
            ("umsatz", Acme.revenue), ("auftraege", Acme.orders), ("abschluesse", Acme.won),
        ] {
            for (region, months) in values {
                let slice = Slice("region", regions[region] ?? region)
                builder.add(metric, slice, from: .month(2024, 10), months)
            }
        }
        builder.targets = [
            MetricTargets(
                metric: "umsatz",
                targets: [
                    .init(period: .month(2025, 10), value: 1_300_000),
                    .init(period: .month(2025, 9), value: 1_450_000),
                ])
        ]
        return builder.table()
    }()

    private static let metrics = [
        Metric(
            name: "umsatz", label: "Umsatz", also: ["Erlöse"],
            definition: .aggregate(.sum, of: "umsatz", filter: nil), unit: .money(.eur),
            better: .up),
        Metric(
            name: "auftraege", label: "Aufträge",
            definition: .aggregate(.sum, of: "auftraege", filter: nil), unit: .count,
            better: .up, noun: Noun(singular: "Auftrag", plural: "Aufträge")),
        Metric(
            name: "auftragswert", label: "Durchschnittlicher Auftragswert", also: ["Auftragswert"],
            definition: .ratio(numerator: "umsatz", denominator: "auftraege"),
            unit: .money(.eur)),
        Metric(
            name: "abschlussquote", label: "Abschlussquote",
            definition: .ratio(numerator: "abschluesse", denominator: "auftraege"),
            unit: .percent, better: .up),
        Metric(
            name: "abschluesse", label: "Abschlüsse",
            definition: .aggregate(.sum, of: "abschluesse", filter: nil), unit: .count),
    ]

    static let checker = FactChecker(table: table)

    static func verdict(_ text: String) -> TextVerdict {
        checker.check(text, period: .month(2025, 10)).verdict
    }
}
