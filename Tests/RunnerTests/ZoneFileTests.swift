import Ingest
import Testing

@testable import Runner

@Suite("ZoneFile")
struct ZoneFileTests {
    @Test("A place's clocks, in winter and in summer")
    func rules() throws {
        let berlin = try #require(ZoneFile.rules(named: "Europe/Berlin"))
        #expect(berlin.offset(at: 1_736_899_200) == 3600)
        #expect(berlin.offset(at: 1_752_537_600) == 7200)
    }

    @Test("UTC needs no file")
    func utc() { #expect(ZoneFile.rules(named: "UTC", in: [])?.offset(at: 0) == 0) }

    @Test(
        "Names that are no zone have no rules",
        arguments: ["", "Nowhere/At_All", "../zoneinfo/UCT"])
    func unknown(name: String) { #expect(ZoneFile.rules(named: name) == nil) }
}
