import Testing

@testable import Ingest

@Suite("Columns of numbers and dates")
struct ColumnProfilesTests {
    private func profiles(_ lines: [String]) -> ColumnProfiles {
        ColumnProfiles(lines.map(Self.record))
    }

    private static func record(_ line: String) -> [[UInt8]] {
        line.split(separator: ",", omittingEmptySubsequences: false).map { Array($0.utf8) }
    }

    @Test("Are told by most of their cells")
    func columns() {
        let found = profiles(["day,name,n"] + (1...9).map { "2025-01-0\($0),x,\($0)" } + [",y,n/a"])
        #expect(found.valueColumns == [0: .date, 2: .number])
        #expect(found.conforming(Self.record("2025-02-01,z,")) == 1)
        #expect(found.isNames(Self.record("day,name,n")))
        #expect(!found.isNames(Self.record("2025-02-01,z,5")))
    }

    @Test("Years and months above numbers are names")
    func periods() {
        let found = profiles(["region,2024,2025", "N,10,20", "S,30,40"])
        #expect(found.isPeriodRow(Self.record("region,2024,2025")))
        #expect(found.isPeriodRow(Self.record("region,2024-01,2024-02")))
        #expect(!found.isPeriodRow(Self.record("N,10,20")))
        let years = profiles(["2024,2023", "2022,2021", "2020,2019"])
        #expect(!years.isPeriodRow(Self.record("2024,2023")))
    }
}
