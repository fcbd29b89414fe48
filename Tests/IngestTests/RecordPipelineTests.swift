import SalesCore
import Testing

@testable import Ingest

@Suite("Reading a file to its end")
struct RecordPipelineTests {
    @Test("Each line becomes a record")
    func records() async throws {
        let run = try await ingest(
            """
            date,region,revenue,units
            2025-01-31,North,"1,234.50",3
            2025-02-01,"South, East",-7.25,
            """, salesSpec())
        #expect(
            run.records == [
                SeenRecord(day: "2025-01-31", fields: ["North", "1234.5", "3"]),
                SeenRecord(day: "2025-02-01", fields: ["South, East", "-7.25", "-"]),
            ])
        #expect(run.counts.accepted == 2)
        #expect(run.counts.skipped.header == 1)
        #expect(run.counts.read == 3)
        #expect(run.rejects.isEmpty)
    }

    @Test("Every kind of line ends in exactly one count")
    func counts() async throws {
        let run = try await ingest(
            """
            Sales by region
            date,region,revenue,units
            2025-01-01,North,10.00,1

            2025-01-02,North,ten,1
            date,region,revenue,units
            2025-01-03,North,10.00
            2025-01-04,South,10.00,1
            Total,,20.00,2
            """, salesSpec())
        #expect(run.counts.accepted == 2)
        #expect(run.counts.rejected == 2)
        #expect(run.counts.skipped.preamble == 1)
        #expect(run.counts.skipped.header == 1)
        #expect(run.counts.skipped.blank == 1)
        #expect(run.counts.skipped.repeatedHeader == 1)
        #expect(run.counts.skipped.footer == 1)
        #expect(run.counts.read == 9)
        #expect(run.rejects.map(\.line) == [5, 7])
    }

    @Test("A reject says where, what, and what to do, and keeps the line")
    func reject() async throws {
        let run = try await ingest(
            "date,region,Net Amount,units\n2025-01-01,N,1.00,1\n2025-01-02,\"a,b\",ten,1\r\n",
            salesSpec(columns: [
                ColumnSpec(name: "date", type: .date),
                ColumnSpec(name: "revenue", from: ["Net Amount"], type: .money),
            ]))
        let reject = try #require(run.rejects.first)
        #expect(reject.file == "export.csv")
        #expect(reject.line == 3)
        #expect(reject.column == "Net Amount")
        #expect(reject.reason == "not an amount: \"ten\"")
        #expect(reject.remedy.contains("1,234.50"))
        #expect(reject.rawLine == "2025-01-02,\"a,b\",ten,1")
    }

    @Test("A lenient contract fills short lines and cuts long ones, and says so")
    func lenient() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,N,1.00\n2025-01-02,N,1.00,1,x\nTotal,,2.00\n",
            salesSpec(contract: ContractSpec(lines: .lenient)))
        #expect(run.records.map(\.fields) == [["N", "1", "-"], ["N", "1", "1"]])
        #expect(run.counts.skipped.footer == 1)
        #expect(run.notices.contains { $0.hasPrefix("2 lines with too few fields") })
        #expect(run.notices.contains { $0.hasPrefix("1 line with too many fields") })
    }

    @Test("A strict contract rejects what libcsv would forgive")
    func strict() async throws {
        let text = "date,region,revenue,units\n2025-01-01,N,1.00,1\n2025-01-02,N \"x\",1.00,1\n"
        #expect(try await ingest(text, salesSpec()).counts.accepted == 2)
        let run = try await ingest(text, salesSpec(contract: ContractSpec(lines: .strict)))
        #expect(run.rejects.map(\.line) == [3])
    }

    @Test("Comments, a declared footer and several header lines have counts of their own")
    func counted() async throws {
        let run = try await ingest(
            "# by hand\n,,Net,Net\nday,region,revenue,units\n2025-01-01,N,1.00,1\n# x\n"
                + "day,region,revenue,units\n2025-01-02,N,1.00,1\nend,of,1.00,file\n",
            salesSpec(
                dialect: DialectSpec(headerRows: 2, footerRows: 1),
                columns: [
                    ColumnSpec(name: "date", from: ["day"], type: .date),
                    ColumnSpec(name: "revenue", from: ["Net revenue"], type: .money),
                ]))
        #expect(run.counts.accepted == 2)
        #expect(run.counts.skipped.comment == 2)
        #expect(run.counts.skipped.header == 2)
        #expect(run.counts.skipped.repeatedHeader == 1)
        #expect(run.counts.skipped.footer == 1)
        #expect(run.counts.read == 8)
    }

    @Test("A total line in the middle is a fault, not a footer")
    func totalInTheMiddle() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,N,1.00,1\nTotal,,1.00,1\n2025-01-02,N,1.00,1\n",
            salesSpec())
        #expect(run.counts.skipped.footer == 0)
        #expect(run.rejects.map(\.line) == [3])
    }

    @Test("A data line without its date is never taken for a footer")
    func lastLineWithoutDate() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,N,1.00,1\n,N,1.00,1\n", salesSpec())
        #expect(run.counts.rejected == 1)
        #expect(run.rejects.first?.reason == "no date, so the line belongs to no period")
    }

    @Test("The contract refuses a file with too many rejects")
    func tooManyRejects() async throws {
        let spec = salesSpec(
            contract: ContractSpec(maximumRejected: ExactDecimal(mantissa: 2, scale: 2)))
        await #expect {
            try await ingest("date,region,revenue,units\n2025-01-01,N,1.00,1\n2025,N,1,1\n", spec)
        } throws: { error in
            guard let failure = error as? IngestFailure, case .tooManyRejects = failure else {
                return false
            }
            return failure.exitCode == .refusedByContract && failure.summary.contains("1 of 2")
                && failure.remedy != nil
        }
    }

    @Test("Unreadable cells become missing where the contract says so, and are told")
    func discardsValues() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,N,oops,1\n2025-01-02,N,2.00,x\n",
            salesSpec(contract: ContractSpec(discardsValues: true)))
        #expect(run.records.map(\.fields) == [["N", "-", "1"], ["N", "2", "-"]])
        #expect(run.notices.contains { $0.contains("1 cell of column \"revenue\"") })
    }

    @Test("A tidy line has one measure, the others missing")
    func tidy() async throws {
        let spec = salesSpec(
            currency: .eur,
            layout: .tidy(metric: "metric", value: "value"),
            columns: [
                ColumnSpec(name: "date", from: ["month"], type: .date, formats: ["MM.yyyy"]),
                ColumnSpec(name: "metric", type: .text),
                ColumnSpec(name: "value", type: .decimal),
                ColumnSpec(name: "revenue", from: ["Umsatz"], type: .money),
                ColumnSpec(name: "units", from: ["Menge"], type: .integer),
            ])
        let run = try await ingest(
            "metric;month;value\nUmsatz;01.2025;1.234,50\nMenge;01.2025;12\nKosten;02.2025;7,5\n",
            spec)
        #expect(
            run.records == [
                SeenRecord(day: "2025-01-01", fields: ["-", "12"]),
                SeenRecord(day: "2025-01-01", fields: ["1234.5", "-"]),
                SeenRecord(day: "2025-02-01", fields: ["-", "-"]),
            ])
        #expect(run.isMonthPrecision)
        #expect(run.notices == ["metrics that the spec does not name: Kosten"])
    }

    @Test("A formula is computed on each line, exactly")
    func formula() async throws {
        let run = try await ingest(
            "date,quantity,price\n2025-01-01,24,3.75\n2025-01-02,-2,0.1\n2025-01-03,,1\n",
            salesSpec(columns: [
                ColumnSpec(name: "date", type: .date),
                ColumnSpec(name: "quantity", type: .integer),
                ColumnSpec(name: "price", type: .money),
                ColumnSpec(
                    name: "revenue", type: .money,
                    formula: .arithmetic(.name("quantity"), .times, .name("price"))),
            ]))
        #expect(run.records.map { $0.fields[2] } == ["90", "-0.2", "-"])
    }
}
