import Testing

@testable import Storage

@Suite("The chain of the audit trail")
struct AuditChainTests {
    private let links: [AuditLink]
    private var lines: [[UInt8]] { links.map(\.line) }

    init() throws {
        var links: [AuditLink] = []
        for number in 1...5 {
            let event = AuditEvent(
                time: "2026-01-1\(number)T00:00:00Z", actor: "ann", action: "tenant.changed",
                tenant: Samples.tenant, details: ["number": "\(number)"])
            links.append(try AuditLink(event, after: links.last?.head ?? .start))
        }
        self.links = links
    }

    @Test("Holds as it was written, with its anchor and without")
    func holds() {
        for anchor in [nil, links[4].head, links[2].head] {
            let chain = AuditChain(lines, anchor: anchor)
            #expect(chain.firstBreak == nil)
            #expect(chain.links == links)
            #expect(chain.head == links[4].head)
        }
        #expect(AuditChain([]).firstBreak == nil)
        #expect(AuditChain([]).head == nil)
    }

    @Test("A changed byte breaks it at its line", arguments: 0..<5)
    func changed(_ place: Int) {
        for index in lines[place].indices {
            var other = lines
            other[place][index] ^= 1
            let chain = AuditChain(other)
            #expect(chain.firstBreak?.line == place + 1)
            #expect(chain.links.count == place)
        }
    }

    @Test("A line taken out, put in twice or moved breaks it there", arguments: 0..<4)
    func order(_ place: Int) {
        var without = lines
        without.remove(at: place)
        #expect(AuditChain(without).firstBreak?.line == place + 1)
        var twice = lines
        twice.insert(lines[place], at: place)
        #expect(AuditChain(twice).firstBreak?.line == place + 2)
        var moved = lines
        moved.swapAt(place, place + 1)
        #expect(AuditChain(moved).firstBreak?.line == place + 1)
    }

    @Test("A line made anew, with a right hash of its own, breaks it at the next")
    func forged() throws {
        var other = lines
        let event = AuditEvent(time: "2026-01-12T00:00:00Z", actor: "eve", action: "tenant.changed")
        other[1] = try AuditLink(event, after: links[0].head).line
        #expect(
            AuditChain(other).firstBreak
                == .init(
                    line: 3,
                    reason: "the event before it is not the one that it was appended to"))
    }

    @Test("Lines cut off at the end are missed by the anchor", arguments: 0..<5)
    func truncated(_ count: Int) {
        let chain = AuditChain(Array(lines[..<count]), anchor: links[4].head)
        #expect(chain.firstBreak?.line == count + 1)
        #expect(chain.firstBreak?.reason.contains("missing at the end") == true)
        #expect(AuditChain(Array(lines[..<count])).firstBreak == nil)
    }

    @Test("A trail written anew, unbroken in itself, is not the anchor's")
    func rewritten() throws {
        var other: [AuditLink] = []
        for _ in 1...5 {
            let event = AuditEvent(time: "2026-01-11T00:00:00Z", actor: "eve", action: "nothing")
            other.append(try AuditLink(event, after: other.last?.head ?? .start))
        }
        #expect(AuditChain(other.map(\.line)).firstBreak == nil)
        let found = AuditChain(other.map(\.line), anchor: links[2].head).firstBreak
        #expect(found?.line == 3)
        #expect(found?.reason.contains("written anew") == true)
    }
}
