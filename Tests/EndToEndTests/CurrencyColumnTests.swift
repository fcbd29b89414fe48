import Foundation
import TestSupport
import Testing

/// samples/tradewind, worked out by hand.
@Suite("Amounts in the currency of each line, end to end")
struct CurrencyColumnTests {
    private static let december = """
        revenue,currency=EUR,427.90,EUR,2
        revenue,currency=EUR;region=Europe,427.90,EUR,2
        revenue,currency=JPY,37800,JPY,1
        revenue,currency=JPY;region=Asia,37800,JPY,1
        revenue,currency=USD,944.50,USD,2
        revenue,currency=USD;region=Americas,720.50,USD,1
        revenue,currency=USD;region=Asia,224.00,USD,1
        invoices,,5,count,5
        invoices,currency=EUR,2,count,2
        invoices,currency=EUR;region=Europe,2,count,2
        invoices,currency=JPY,1,count,1
        invoices,currency=JPY;region=Asia,1,count,1
        invoices,currency=USD,2,count,2
        invoices,currency=USD;region=Americas,1,count,1
        invoices,currency=USD;region=Asia,1,count,1
        invoices,region=Americas,1,count,1
        invoices,region=Asia,2,count,2
        invoices,region=Europe,2,count,2
        average,currency=EUR,213.95,EUR,2
        average,currency=EUR;region=Europe,213.95,EUR,2
        average,currency=JPY,37800,JPY,1
        average,currency=JPY;region=Asia,37800,JPY,1
        average,currency=USD,472.25,USD,2
        average,currency=USD;region=Americas,720.50,USD,1
        average,currency=USD;region=Asia,224.00,USD,1
        """

    private func workdir() throws -> Workdir {
        let work = try Workdir()
        try work.copySamples()
        try work.write(
            """
            version: 1
            name: tradewind
            tenants:
              - {id: tradewind, inputs: [samples/tradewind/*.csv], spec: samples/tradewind/metrics.yaml}
            reports: {grains: [month], formats: [md, json]}
            """, to: "job.yaml")
        return work
    }

    /// The month's cells of three metrics, without period and status.
    private func december(_ table: String) -> String {
        var cells: [String] = []
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields[3] == "2025-12", ["revenue", "invoices", "average"].contains(fields[0])
            else { continue }
            cells.append([0, 1, 4, 5, 6].map { String(fields[$0]) }.joined(separator: ","))
        }
        return cells.joined(separator: "\n")
    }

    @Test("Read, stored, compared, reported, verified and checked, never added")
    func job() throws {
        let work = try workdir()
        let files = try work.run(
            "aggregate", "samples/tradewind/invoices-2025.csv", "--spec",
            "samples/tradewind/metrics.yaml", "--as-of", "2026-01-05")
        #expect(december(files.output) == Self.december, "\(files.errors)")
        #expect(files.errors.contains("20 lines = 16 accepted + 3 rejected"), "\(files.errors)")
        for reason in [
            "\"$41.00\" is in USD or AUD or CAD, but column \"currency\" says EUR",
            "an amount in no currency: \"41.00\"", "not a currency: \"Taler\"",
        ] {
            #expect(files.errors.contains(reason), "\(files.errors)")
        }
        let run = try work.run("run", "job.yaml", "--as-of", "2026-01-05")
        #expect(run.code == 0, "\(run.errors)")
        #expect(try work.run("tables", "--tenant", "tradewind", "--quiet").output == files.output)
        let compared = try work.run(
            "tables", "--tenant", "tradewind", "--compare", "--metric", "revenue", "--period",
            "2025-12", "--quiet")
        #expect(
            compared.output.contains(
                "revenue,currency=USD;region=Asia,month,2025-12,224.00,USD,1,complete"))
        #expect(compared.output.contains(",2,2,0.237162519852,"), "\(compared.output)")
        let report = try work.run("report", "--tenant", "tradewind", "--period", "2025-12")
        for figure in ["USD revenue", "$944.50", "€427.90", "¥37,800"] {
            #expect(report.output.contains(figure), "\(report.output)")
        }
        #expect(try work.run("verify", ".salestalk/archive").code == 0)
        func check(_ text: String) throws -> Int32 {
            try work.run("check", "-", "--tenant", "tradewind", "--period", "2025-12", input: text)
                .code
        }
        #expect(try check("EUR revenue was €427.90.") == 0)
        #expect(try check("USD revenue was €1.2M.") == 6)
    }

    @Test("A later upload adds to its currencies only; the tables are those of reading all anew")
    func uploads() throws {
        let work = try workdir()
        let whole = try work.text("samples/tradewind/invoices-2025.csv")
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let header = lines[0]
        let spec = try work.text("samples/tradewind/metrics.yaml")
        try work.write(
            spec.replacingOccurrences(of: "source:\n", with: "source:\n  upload: {mode: append}\n"),
            to: "samples/tradewind/metrics.yaml")
        try work.write(
            lines[...9].joined(separator: "\n") + "\n", to: "samples/tradewind/invoices-2025.csv")
        #expect(try work.run("run", "job.yaml", "--as-of", "2026-01-04").code == 0)
        try work.write(
            ([header] + lines[10...]).joined(separator: "\n"), to: "samples/tradewind/later.csv")
        let run = try work.run("run", "job.yaml", "--as-of", "2026-01-05")
        #expect(run.code == 0, "\(run.errors)")
        let stored = try work.run("tables", "--tenant", "tradewind", "--quiet").output
        #expect(december(stored) == Self.december)
        let anew = try work.run(
            "aggregate", "samples/tradewind/invoices-2025.csv", "samples/tradewind/later.csv",
            "--spec", "samples/tradewind/metrics.yaml", "--as-of", "2026-01-05", "--quiet")
        #expect(stored == anew.output)
    }
}
