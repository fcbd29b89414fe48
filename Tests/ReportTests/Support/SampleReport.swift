import Report
import SalesCore

/// The reports that tests and reviewers look at.
enum SampleReport {
    static let tenantID: TenantID = {
        guard let id = TenantID("acme") else { preconditionFailure("a valid id") }
        return id
    }()

    static let october = Period.month(2025, 10)

    /// Thirteen months and more of orders in dollars, with a real drop and its driver.
    static let american = content(americanTable.table, october)

    static var americanTable: SampleTable {
        var sample = SampleTable()
        sample.dimensions = [
            (
                Dimension(name: "region", singular: "region", plural: "regions"),
                ["EMEA", "North America", "APAC", "Latin America", ""]
            ),
            (
                Dimension(name: "product", singular: "product", plural: "products"),
                ["Alpine Tent 2", "Trail Shoe", "Down Jacket with Detachable Storm Hood, Long"]
            ),
        ]
        sample.periods = (0..<30).map { october.advanced(by: -$0) }
        sample.value = { metric, member, dimension, period in
            dollars(metric, member, dimension, period)
        }
        return sample
    }

    /// The same amounts cut once by region and once by product, so that both add up.
    private static func dollars(
        _ metric: String, _ member: Int, _ dimension: Int, _ period: Period
    ) -> ExactDecimal? {
        let regions = (0..<5).map { region -> Int in
            if region == 4, period.ordinal % 2 == 0 { return 0 }
            let season = [4, 0, -3, -1, 6, 14, 22, 10, -6, -14, 8, 30][period.index - 1]
            let base = [412_000, 388_500, 201_750, 96_300, 2_400][region] * (100 + season) / 100
            let noise = SampleRandom.number(period.ordinal, region, below: base / 12)
            let drop = region == 0 && period == october ? base / 4 : 0
            return base + noise - drop
        }
        let amount: Int
        if dimension == 0 {
            guard regions[member] > 0 else { return nil }
            amount = regions[member] * 100 + SampleRandom.number(period.ordinal, member, below: 100)
        } else {
            let total = regions.enumerated().reduce(0) { sum, region in
                sum
                    + (region.element > 0
                        ? region.element * 100
                            + SampleRandom.number(period.ordinal, region.offset, below: 100) : 0)
            }
            let first = total * (44 + SampleRandom.number(period.ordinal, 9, below: 5)) / 100
            let second = total * 31 / 100
            amount = [first, second, total - first - second][member]
        }
        switch metric {
        case "orders": return ExactDecimal(amount / 8_450 + 1)
        case "cost": return ExactDecimal(mantissa: Int128(amount * 61 / 100), scale: 2)
        default: return ExactDecimal(mantissa: Int128(amount), scale: 2)
        }
    }

    /// Fiscal quarters in euros, from a tidy export without dimensions but country.
    static let european = content(
        europeanTable.table, .quarter(2026, 3, isFiscal: true), tenant: "Øresund Møbler A/S")

    static var europeanTable: SampleTable {
        var sample = SampleTable()
        sample.calendar = FiscalCalendar(firstMonth: 2)
        sample.currency = .eur
        sample.asOf = Day(number: 20_400)
        sample.metrics = [
            Metric(
                name: "umsatz", label: "Umsatz",
                definition: .aggregate(.sum, of: "umsatz", filter: nil), unit: .money(.eur),
                better: .up),
            Metric(
                name: "retouren", label: "Retouren",
                definition: .aggregate(.sum, of: "retouren", filter: nil), unit: .money(.eur),
                better: .down),
        ]
        sample.dimensions = [
            (
                Dimension(name: "land", singular: "Land", plural: "Länder"),
                ["DK", "Sverige", "Norge"]
            )
        ]
        sample.periods = (0..<7).map { Period.quarter(2026, 3, isFiscal: true).advanced(by: -$0) }
        sample.value = { metric, member, _, period in
            if metric == "retouren", period.ordinal % 4 == 1 { return nil }
            let base = [182_000, 96_000, 41_000][member] * (metric == "umsatz" ? 100 : 6)
            return ExactDecimal(
                mantissa: Int128(
                    base + SampleRandom.number(period.ordinal, member, below: base / 5)
                        - (metric == "umsatz" && member == 2 && period.index == 1 ? 9_000_000 : 0)),
                scale: 2)
        }
        return sample
    }

    /// The same, with a German narrative.
    static let german = content(
        europeanTable.table, .quarter(2026, 3, isFiscal: true), tenant: "Øresund Møbler A/S",
        language: .german)

    static func content(
        _ table: MetricTable, _ period: Period, tenant: String = "Acme Outdoor",
        uploads: [UploadSummary]? = nil, language: ReportLanguage? = nil
    ) -> ReportContent {
        let metric = table.spec.metrics[0]
        let here = CellAddress(metric: metric.name, period: period)
        let before = CellAddress(metric: metric.name, period: period.previous)
        let wording = ValueFormatter(unit: metric.unit)
        let value = table[here]?.value.map(wording.short) ?? "not known"
        let beforeValue = table[before]?.value.map(wording.short) ?? "not known"
        var narrative = SampleNarrative(table: table, period: period)
        narrative.language = language
        narrative.sentences = [
            ("\(metric.label) came to \(value) in \(period.name)", [here, before], .template),
            (
                "\(metric.label) was \(value), after \(beforeValue) in \(period.previous.name).",
                [here, before], .template
            ),
        ]
        for member in table.spec.dimensions.first.map({ table.members(of: $0.name) }) ?? [] {
            guard narrative.sentences.count < 5, !member.isEmpty else { continue }
            let slice = Slice(table.spec.dimensions[0].name, member)
            let address = CellAddress(metric: metric.name, slice: slice, period: period)
            guard let part = table[address]?.value else { continue }
            narrative.sentences.append(
                ("\(member) came to \(wording.short(part)).", [address], .model))
        }
        narrative.writer = WriterIdentity(provider: "ollama", model: "smollm2:135m")
        narrative.withheld = [WithheldSentence(text: "Sales tripled.", reasons: ["no"])]
        return ReportContent(
            tenant: Tenant(id: tenantID, name: tenant), table: table, period: period,
            checked: narrative.checked, uploads: uploads ?? Self.uploads, runID: "r-20251103-0001")
    }

    static let uploads: [UploadSummary] = {
        var counts = LineCounts()
        counts.accepted = 4_812
        counts.rejected = 7
        counts.duplicate = 3
        counts.skipped.header = 1
        return [
            UploadSummary(
                file: "orders-2025.csv", sha256: String(repeating: "5e", count: 32),
                bytes: 412_345, counts: counts,
                notices: ["Column \"Sales Rep\" is not in the spec and was left out."]),
            UploadSummary(
                file: "orders-2024.csv", sha256: String(repeating: "7b", count: 32),
                bytes: 398_112, counts: counts, notices: []),
        ]
    }()
}

// MARK: - The unusual ones

extension SampleReport {
    /// Three days into the month.
    static let partial: ReportContent = {
        var sample = americanTable
        sample.partial = [october]
        sample.asOf = Day(number: 20_364)
        return content(sample.table, october)
    }()

    /// Nothing to tell, nothing to compare with, one member, one month.
    static let quiet: ReportContent = {
        var sample = americanTable
        sample.periods = [october]
        sample.dimensions = [(sample.dimensions[0].dimension, ["EMEA"])]
        sample.metrics = Array(sample.metrics.prefix(2))
        let table = sample.table
        var narrative = SampleNarrative(table: table, period: october)
        narrative.sentences = [("A quiet month", [], .template)]
        narrative.findings = false
        return ReportContent(
            tenant: Tenant(id: tenantID, name: "Acme Outdoor"), table: table,
            period: october, checked: narrative.checked, uploads: [], runID: "r-1")
    }()

    /// Forty customers, some with returns larger than sales, and a gap in the months.
    static let crowded: ReportContent = {
        var sample = americanTable
        let names = (1...40).map { $0 == 7 ? "お客様センター東京本社営業部第三課" : "Customer \($0)" }
        sample.dimensions = [
            (Dimension(name: "customer", singular: "customer", plural: "customers"), names)
        ]
        sample.currency = Currency(code: "CHF") ?? .eur
        sample.metrics = [
            Metric(
                name: "net", label: "Net sales",
                definition: .aggregate(.sum, of: "net", filter: nil), unit: .money(sample.currency),
                better: .up)
        ]
        sample.periods.removeAll { $0 == .month(2025, 3) }
        sample.value = { _, member, _, period in
            let amount =
                SampleRandom.number(period.ordinal, member, below: 9_000_000) / (member + 1)
                - (member % 5 == 4 ? 400_000 : 0)
                - (period.index == 2 ? 900_000 : 0)
            return ExactDecimal(mantissa: Int128(amount), scale: 2)
        }
        return content(sample.table, october)
    }()

    /// Cells that try to be something else.
    static let hostileNames = [
        "<script>alert('x')</script>", "\"><img src=x onerror=alert(1)>", "a|b\n# c `d` *e* _f_",
        "[click](https://evil.example)", "\u{202E}EMEA\u{0}\u{7}\u{200F}", "شركة الخيام", "&amp;",
        "</title></svg><style>*{display:none}</style>", "=HYPERLINK(\"http://x\")", "",
        String(repeating: "W", count: 400), "e" + String(repeating: "\u{301}", count: 60),
    ]

    static let hostile: ReportContent = {
        var sample = americanTable
        sample.dimensions = [
            (Dimension(name: "region", singular: "region", plural: "regions"), hostileNames)
        ]
        sample.value = { _, member, _, period in
            ExactDecimal(1_000 + SampleRandom.number(period.ordinal, member, below: 9_000))
        }
        let upload = UploadSummary(
            file: "<b>x</b>|\u{202E}.csv", sha256: "00", bytes: 1, counts: LineCounts(),
            notices: ["Column \"<i>\" | is not in the spec."])
        return content(
            sample.table, october, tenant: "<h1>Acme & \"Sons\" \u{202E}</h1>", uploads: [upload])
    }()
}
