import SalesCore
import Testing

@testable import Ingest

@Suite("Units of tidy lines")
struct UnitKernelTests {
    private func spec(
        unit: String? = "unit", currency: Currency? = .usd, of revenue: String? = nil,
        columns: [ColumnSpec] = [ColumnSpec(name: "unit", type: .text)],
        contract: ContractSpec = ContractSpec()
    ) -> MetricSpec {
        salesSpec(
            currency: currency, layout: .tidy(metric: "metric", value: "value", unit: unit),
            columns: [
                ColumnSpec(name: "date", type: .date), ColumnSpec(name: "metric", type: .text),
                ColumnSpec(name: "value", type: .decimal),
                ColumnSpec(name: "revenue", type: .money, currency: revenue),
                ColumnSpec(name: "orders", type: .integer),
                ColumnSpec(name: "rate", type: .percent, maximum: .one),
                ColumnSpec(name: "weight", type: .decimal),
            ] + columns, contract: contract)
    }

    /// The values of revenue, orders, rate and weight, or the reason of the reject.
    private func read(_ line: String, _ spec: MetricSpec) async throws -> String {
        let run = try await ingest("metric;value;unit;date\n\(line);2025-01-01\n", spec)
        if let reject = run.rejects.first { return "\(reject.column ?? "?"): \(reject.reason)" }
        return run.records.first?.fields.prefix(4).first { $0 != "-" } ?? "-"
    }

    @Test(
        "A unit that is its measure's, or says nothing new, leaves the value as it stands",
        arguments: [
            ("revenue;12.5;USD", "12.5"), ("revenue;12.5;usd", "12.5"), ("revenue;12.5;$", "12.5"),
            ("revenue;12.5;", "12.5"), ("orders;5;pcs", "5"), ("orders;5;Orders", "5"),
            ("weight;12.5;number", "12.5"), ("rate;0.125;ratio", "0.125"), ("weight;;kg", "-"),
        ])
    func stands(_ line: String, _ value: String) async throws {
        #expect(try await read(line, spec()) == value)
    }

    @Test(
        "A percent sign and a scale are read as in the value's cell, once",
        arguments: [
            ("rate;12.5;%", "0.125"), ("rate;12.5%;%", "0.125"), ("rate;12.5;percent", "0.125"),
            ("weight;12.5;%", "0.125"), ("revenue;1.5;k", "1500"), ("revenue;1.5;USD m", "1500000"),
            ("revenue;(1.5);k$", "-1500"), ("orders;1.5;thousand", "1500"),
        ])
    func scaled(_ line: String, _ value: String) async throws {
        #expect(try await read(line, spec()) == value)
    }

    @Test(
        "A unit that contradicts its measure rejects the line",
        arguments: [
            ("revenue;12.5;EUR", "unit: the value is in EUR, but the spec says USD"),
            ("revenue;12.5;€", "unit: the value is in EUR, but the spec says USD"),
            ("weight;12.5;EUR", "unit: the value is in EUR, but the spec says USD"),
            ("revenue;12.5;%", "unit: \"%\" is no unit of \"revenue\", which is money"),
            ("revenue;12.5;pcs", "unit: \"pcs\" is no unit of \"revenue\", which is money"),
            ("orders;5;%", "unit: \"%\" is no unit of \"orders\", which is a whole number"),
            ("rate;12;pcs", "value: \"12\" is above the most allowed, 1"),
            ("rate;0.12;pcs", "unit: \"pcs\" is no unit of \"rate\", which is a percentage"),
            ("rate;0.12;USD", "unit: \"USD\" is no unit of \"rate\", which is a percentage"),
            (
                "weight;12.5;kg",
                "unit: \"kg\" is no unit that is known, so \"weight\" could be in another than its own"
            ),
            ("revenue;1.5k;k", "unit: \"k\" does not go with the value beside it"),
            ("orders;1.25;pcs", "value: not a whole number: \"1.25\""),
            ("orders;1.2345;k", "value: not a whole number: \"1.2345\""),
            ("rate;250;%", "value: \"250\" is above the most allowed, 1"),
            ("revenue;soon;k", "value: not an amount: \"soon\""),
        ])
    func contradicts(_ line: String, _ reason: String) async throws {
        #expect(try await read(line, spec()) == reason)
        let discarding = spec(contract: ContractSpec(discardsValues: true))
        if reason.hasPrefix("unit") { #expect(try await read(line, discarding) == reason) }
    }

    @Test("Aliases of the column say what its own words mean, and others are still refused")
    func aliases() async throws {
        let spec = spec(columns: [
            ColumnSpec(name: "unit", type: .text, aliases: ["number": ["kg"], "USD": ["Dollars"]])
        ])
        #expect(try await read("weight;12.5;KG", spec) == "12.5")
        #expect(try await read("revenue;12.5;Dollars", spec) == "12.5")
        #expect(try await read("weight;12.5;t", spec).hasPrefix("unit: \"t\" is no unit"))
    }

    @Test("A column called unit is read though no spec names it, unless a slice is made of it")
    func undeclared() async throws {
        let undeclared = spec(unit: nil, columns: [])
        #expect(try await read("rate;12.5;%", undeclared) == "0.125")
        #expect(
            try await read("revenue;12.5;EUR", undeclared)
                == "unit: the value is in EUR, but the spec says USD")
        // The spec's text columns are its dimensions here.
        #expect(try await read("revenue;12.5;North", spec(unit: nil)) == "12.5")
        let run = try await ingest(
            "metric;value;Unit;date\nrevenue;1;USD;2025-01-01\n", undeclared)
        #expect(run.notices == [] && run.counts.accepted == 1)
        await #expect(throws: IngestFailure.self) {
            try await ingest(
                "metric;value;unit;date\nrevenue;1;USD;2025-01-01\n",
                spec(unit: nil, columns: [], contract: ContractSpec(freezesColumns: true)))
        }
    }

    @Test("A column that the spec names must be there")
    func missing() async throws {
        await #expect(throws: IngestFailure.self) {
            try await ingest("metric;value;date\nrevenue;1;2025-01-01\n", spec())
        }
    }

    @Test("One column may name the currencies of amounts and the units of the rest")
    func currencies() async throws {
        let spec = spec(of: "unit")
        #expect(try await read("revenue;12.5;EUR", spec) == "12.5")
        #expect(try await read("revenue;12.5;€", spec) == "12.5")
        #expect(try await read("orders;5;pcs", spec) == "5")
        #expect(try await read("orders;5;EUR", spec) == "5")
        #expect(try await read("rate;12.5;%", spec) == "0.125")
        #expect(
            try await read("revenue;12.5;pcs", spec) == "value: an amount in no currency: \"12.5\"")
    }

    @Test("Beside a column of currencies, the unit must be that of the line")
    func lineCurrency() async throws {
        let spec = spec(
            of: "ccy",
            columns: [
                ColumnSpec(name: "unit", type: .text), ColumnSpec(name: "ccy", type: .text),
            ])
        func read(_ line: String) async throws -> String? {
            let run = try await ingest(
                "metric;value;unit;ccy;date\n\(line);2025-01-01\n", spec)
            return run.rejects.first?.reason ?? run.records.first?.fields.first
        }
        #expect(try await read("revenue;12.5;EUR;EUR") == "12.5")
        #expect(try await read("revenue;1.5;TEUR;EUR") == "1500")
        #expect(
            try await read("revenue;12.5;USD;EUR")
                == "the value is in \"USD\", but its line's currency is EUR")
    }

    @Test("Long files read as single lines do")
    func many() async throws {
        let lines = ["revenue;1.5;k", "revenue;2;EUR", "rate;50;%", "weight;3;kg", "orders;4;pcs"]
        let text =
            "metric;value;unit;date\n"
            + (0..<5000).map { "\(lines[$0 % 5]);2025-01-01\n" }.joined()
        let run = try await ingest(Array(text.utf8), spec(), workers: 2, blockSize: 4096)
        #expect(run.counts.accepted == 3000)
        #expect(run.counts.rejected == 2000)
    }
}
