/// A trail's lines held against each other and against the head that is kept elsewhere.
public struct AuditChain: Hashable, Sendable {
    /// Where the chain stops to hold.
    public struct Break: Hashable, Sendable, Codable {
        /// Of the line, from 1.
        public let line: Int
        public let reason: String
    }

    /// As far as the chain holds.
    public let links: [AuditLink]
    public let firstBreak: Break?

    /// `anchor` is the head when an event was last appended, as the registry has it: it shows
    /// whether events were cut off at the end.
    public init(_ lines: [[UInt8]], anchor: AuditHead? = nil) {
        var links: [AuditLink] = []
        var head = AuditHead.start
        for (index, line) in lines.enumerated() {
            if let reason = Self.fault(of: line, after: head, anchor: anchor) {
                self.links = links
                firstBreak = Break(line: index + 1, reason: reason)
                return
            }
            if let link = AuditLink(line) {
                links.append(link)
                head = link.head
            }
        }
        self.links = links
        firstBreak = anchor.flatMap { anchor in
            guard anchor.sequence > head.sequence else { return nil }
            let missing = anchor.sequence - head.sequence
            return Break(
                line: lines.count + 1,
                reason: "\(missing) event\(missing == 1 ? " is" : "s are") missing at the end: the "
                    + "registry knows of \(anchor.sequence)")
        }
    }

    public var head: AuditHead? { links.last?.head }

    private static func fault(
        of line: [UInt8], after head: AuditHead, anchor: AuditHead?
    ) -> String? {
        guard let link = AuditLink(line) else {
            return "it was changed or is not whole: its bytes do not give its hash"
        }
        guard link.head.sequence == head.sequence + 1 else {
            return "event \(head.sequence + 1) should stand here, and \(link.head.sequence) does"
        }
        guard link.previous == head.hash else {
            return "the event before it is not the one that it was appended to"
        }
        guard let anchor, anchor.sequence == link.head.sequence, anchor != link.head else {
            return nil
        }
        return "the registry knows another event \(anchor.sequence): the trail was written anew"
    }
}
