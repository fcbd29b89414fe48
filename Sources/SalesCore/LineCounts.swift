/// Where every line of an upload ended: exactly one count each.
///
/// A record that spans several lines by way of quoted line ends counts as one.
public struct LineCounts: Hashable, Sendable, Codable {
    public var accepted = 0
    public var rejected = 0
    public var duplicate = 0
    public var skipped = SkippedLines()

    public init() {}

    public var read: Int { accepted + rejected + duplicate + skipped.total }

    /// The counts of the same lines handed in once more.
    public var asDuplicates: LineCounts {
        var counts = LineCounts()
        counts.duplicate = accepted + rejected + duplicate
        counts.skipped = skipped
        return counts
    }

    public mutating func add(_ other: LineCounts) {
        accepted += other.accepted
        rejected += other.rejected
        duplicate += other.duplicate
        skipped.add(other.skipped)
    }
}

public struct SkippedLines: Hashable, Sendable, Codable {
    public var preamble = 0
    public var header = 0
    public var repeatedHeader = 0
    public var footer = 0
    public var comment = 0
    public var blank = 0

    public init() {}

    public var total: Int {
        preamble + header + repeatedHeader + footer + comment + blank
    }

    public mutating func add(_ other: SkippedLines) {
        preamble += other.preamble
        header += other.header
        repeatedHeader += other.repeatedHeader
        footer += other.footer
        comment += other.comment
        blank += other.blank
    }
}
