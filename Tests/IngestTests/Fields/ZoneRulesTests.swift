import SalesCore
import Testing

@testable import Ingest

@Suite("Clocks of a place")
struct ZoneRulesTests {
    private func instant(_ day: String, _ hour: Int) throws -> Int {
        Int(try #require(Day(iso: day)).number) * 86_400 + hour * 3600
    }

    /// A version-2 zone file with the given transitions, as RFC 8536 lays it out.
    private func zoneFile(
        _ transitions: [(at: Int, kind: UInt8)], _ offsets: [Int32], footer: String
    ) -> [UInt8] {
        func header(_ times: Int, _ types: Int, _ characters: Int) -> [UInt8] {
            Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
                + [0, 0, 0, times, types, characters].flatMap { bytes(Int32($0)) }
        }
        func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
            withUnsafeBytes(of: value.bigEndian) { Array($0) }
        }
        let first = header(0, 1, 1) + bytes(Int32(0)) + [0, 0] + [0]
        let second =
            header(transitions.count, offsets.count, 4)
            + transitions.flatMap { bytes(Int64($0.at)) } + transitions.map(\.kind)
            + offsets.flatMap { bytes($0) + [0, 0] } + Array("ABC\u{0}".utf8)
        return first + second + [0x0A] + Array(footer.utf8) + [0x0A]
    }

    @Test("Between transitions the last one holds, after them the yearly rule")
    func zoneFile() throws {
        let change = try instant("2024-03-10", 7)
        let rules = try #require(
            ZoneRules(
                zoneFile: zoneFile(
                    [(change, 1)], [-18_000, -14_400], footer: "EST5EDT,M3.2.0,M11.1.0")))
        #expect(rules.offset(at: change - 1) == -18_000)
        #expect(rules.offset(at: change) == -14_400)
        #expect(rules.offset(at: try instant("2025-01-15", 0)) == -18_000)
        #expect(rules.offset(at: try instant("2025-03-09", 7)) == -14_400)
        #expect(rules.offset(at: try instant("2025-03-09", 7) - 1) == -18_000)
        #expect(rules.offset(at: try instant("2025-11-02", 6) - 1) == -14_400)
        #expect(rules.offset(at: try instant("2025-11-02", 6)) == -18_000)
    }

    @Test("Names without rules")
    func fixed() {
        #expect(ZoneRules(fixedName: "UTC")?.offset(at: 0) == 0)
        #expect(ZoneRules(fixedName: "Europe/Berlin") == nil)
    }

    @Test(
        "Bytes that are no zone file",
        arguments: [[], Array("TZif".utf8), [UInt8](repeating: 0, count: 100)])
    func damaged(_ bytes: [UInt8]) {
        #expect(ZoneRules(zoneFile: bytes) == nil)
    }

    @Test("A zone file cut short anywhere is none, and never a crash")
    func cut() {
        let whole = zoneFile(
            [(0, 1), (86_400, 0)], [3600, 7200], footer: "CET-1CEST,M3.5.0,M10.5.0/3")
        for length in 0..<(whole.count - 30) {
            #expect(ZoneRules(zoneFile: Array(whole[..<length])) == nil)
        }
    }
}
