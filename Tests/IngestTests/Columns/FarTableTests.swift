import Testing

@testable import Ingest

@Suite("A table of distinct cells")
struct FarTableTests {
    @Test("A table that grows keeps what it holds")
    func growth() {
        var table = FarTable()
        for number in 0..<10_000 {
            withBytes("key \(number)") { table.insert($0, UInt64(number)) }
        }
        #expect(table.count == 10_000)
        for number in stride(from: 0, to: 10_000, by: 7) {
            #expect(withBytes("key \(number)") { table.find($0) } == UInt64(number))
        }
        #expect(withBytes("key 10000") { table.find($0) } == nil)
    }
}
