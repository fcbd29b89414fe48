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

    @Test("Beside a name that is no zone stand all that are, each once and by its usual name")
    func names() throws {
        let names = try #require(ZoneFile.names(unknown: "Europe/Berlim"))
        #expect(Set(["Europe/Berlin", "America/Argentina/Ushuaia"]).isSubset(of: names))
        #expect(Set(names).count == names.count)
        #expect(!names.contains { $0.hasPrefix("posix/") || $0.hasPrefix("Europe/Berlim") })
    }

    @Test("A zone has none beside it", arguments: ["UTC", "Europe/Berlin"])
    func known(name: String) { #expect(ZoneFile.names(unknown: name) == nil) }

    @Test("A system without zone files cannot tell")
    func none() { #expect(ZoneFile.names(unknown: "Europe/Berlim", in: ["/nowhere"]) == nil) }
}
