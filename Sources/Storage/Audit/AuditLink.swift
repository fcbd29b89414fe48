import SalesCore

/// An event with its place in the chain, and the line it is kept as.
///
///     {"action":…,"previous":"<hash of the line before>","sequence":7,…,"hash":"<64 digits>"}
///
/// The hash is the SHA-256 of the line without `,"hash":"…"`: of every byte but the hash's own.
public struct AuditLink: Hashable, Sendable {
    public let event: AuditEvent
    public let previous: String
    public let head: AuditHead
    /// Without a line end.
    public let line: [UInt8]

    /// The link that follows `head`.
    init(_ event: AuditEvent, after head: AuditHead) throws {
        let sequence = head.sequence + 1
        let body = try StableJSON.bytes(
            Body(
                sequence: sequence, previous: head.hash, time: event.time, actor: event.actor,
                action: event.action, tenant: event.tenant, details: event.details))
        let hash = Self.hash(of: body)
        self.event = event
        previous = head.hash
        self.head = AuditHead(sequence: sequence, hash: hash)
        line = body.dropLast() + Self.opening + Array(hash.utf8) + Self.closing
    }

    /// Reads a line; nil for one that is not whole, or whose bytes are not those of its hash.
    init?(_ line: [UInt8]) {
        let tail = line.suffix(Self.opening.count + 64 + Self.closing.count)
        guard tail.starts(with: Self.opening), tail.suffix(2) == Self.closing[...],
            tail.count < line.count
        else { return nil }
        let body = line.dropLast(tail.count) + [UInt8(ascii: "}")]
        let hash = String(decoding: tail.dropFirst(Self.opening.count).prefix(64), as: UTF8.self)
        guard Self.hash(of: Array(body)) == hash,
            let read = try? StableJSON.decode(Body.self, from: Array(body))
        else { return nil }
        event = AuditEvent(
            time: read.time, actor: read.actor, action: read.action, tenant: read.tenant,
            details: read.details)
        previous = read.previous
        head = AuditHead(sequence: read.sequence, hash: hash)
        self.line = line
    }

    private static let opening = Array(",\"hash\":\"".utf8)
    private static let closing = Array("\"}".utf8)

    private static func hash(of body: [UInt8]) -> String {
        ContentHashing.crypto.sha256(body)
    }

    private struct Body: Codable {
        let sequence: Int
        let previous: String
        let time: String
        let actor: String
        let action: String
        let tenant: TenantID?
        let details: [String: String]
    }
}
