import Foundation
import SalesCore
import Testing

@testable import Storage

@Suite("Links of the audit trail")
struct AuditLinkTests {
    private let event = AuditEvent(
        time: "2026-01-15T00:00:00Z", actor: "änn \"a\"", action: "tenant.added",
        tenant: Samples.tenant, details: ["plan": "team/é", "b": "2"])

    @Test("A line is read back as what was written")
    func reads() throws {
        let link = try AuditLink(event, after: .start)
        let read = try #require(AuditLink(link.line))
        #expect(read == link)
        #expect(read.event == event)
        #expect(read.head.sequence == 1)
        #expect(read.previous == String(repeating: "0", count: 64))
    }

    @Test("The hash is of the bytes before it, as any program can tell")
    func hash() throws {
        let link = try AuditLink(event, after: .start)
        let text = String(decoding: link.line, as: UTF8.self)
        let body = try #require(text.components(separatedBy: ",\"hash\"").first) + "}"
        #expect(ContentHashing.crypto(body) == link.head.hash)
        #expect(try JSONSerialization.jsonObject(with: Data(link.line)) is [String: Any])
    }

    @Test("With any byte changed, it is no link")
    func changed() throws {
        let line = try AuditLink(event, after: .start).line
        for index in line.indices {
            for change in [UInt8(1), 0x20] {
                var other = line
                other[index] ^= change
                #expect(AuditLink(other) == nil, "byte \(index)")
            }
        }
    }

    @Test("Nor with any byte taken out or put in, nor cut off")
    func lengths() throws {
        let line = try AuditLink(event, after: .start).line
        for index in line.indices {
            var shorter = line
            shorter.remove(at: index)
            var longer = line
            longer.insert(UInt8(ascii: " "), at: index)
            #expect(AuditLink(shorter) == nil)
            #expect(AuditLink(longer) == nil)
            #expect(AuditLink(Array(line[..<index])) == nil)
        }
    }

    @Test("What is none", arguments: ["", "{}", "no", #"{"a":1,"hash":"x"}"#])
    func refuses(_ text: String) {
        #expect(AuditLink(Array(text.utf8)) == nil)
    }
}
