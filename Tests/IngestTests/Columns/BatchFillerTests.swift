import SalesCore
import Testing

@testable import Ingest

@Suite("A batch of records")
struct BatchFillerTests {
    @Test("Faulty rows leave no gap and no trace in the others")
    func gaps() async throws {
        var text = "date,region,revenue,units\n"
        for row in 0..<5000 {
            text +=
                row % 3 == 1
                ? "2025-01-01,bad,x,1\n"
                : "2025-01-02,r\(row),\(row).5,\(row % 2 == 0 ? "" : "7")\n"
        }
        let run = try await ingest(text, salesSpec())
        #expect(run.counts.rejected == 1667)
        let expected = (0..<5000).filter { $0 % 3 != 1 }.map { row in
            SeenRecord(
                day: "2025-01-02", fields: ["r\(row)", "\(row).5", row % 2 == 0 ? "-" : "7"])
        }
        #expect(run.records == expected.sorted())
    }

    @Test("The first column at fault is told, in the order of the spec")
    func firstFault() async throws {
        let run = try await ingest(
            "units,revenue,region,date\nx,y,N,2025-01-01\n1,1,N,2025-01-01\n", salesSpec())
        #expect(run.rejects.map(\.column) == ["revenue"])
    }

    @Test("Discarded cells are counted by column")
    func discarded() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,N,x,1\n2025-01-02,N,y,z\n",
            salesSpec(contract: ContractSpec(discardsValues: true)))
        #expect(
            run.notices == [
                "2 cells of column \"revenue\" could not be read and count as missing",
                "1 cell of column \"units\" could not be read and counts as missing",
            ])
    }
}
