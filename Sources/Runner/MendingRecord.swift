/// What became of the lines of a mended quarantine file.
public struct MendingRecord: Codable, Sendable, Hashable {
    /// Lines whose new text took the place of the rejected one.
    public var mended = 0
    /// Lines that came back as they were; they stay rejected.
    public var untouched = 0
    /// Lines that came back empty; they stay rejected, since none is left out without a word.
    public var emptied = 0
    /// Lines that stand in the export already as they came back.
    public var settled = 0
    /// Rejected lines that the file does not have any more; they stay rejected.
    public var missing = 0

    public init() {}

    mutating func add(_ other: MendingRecord) {
        mended += other.mended
        untouched += other.untouched
        emptied += other.emptied
        settled += other.settled
        missing += other.missing
    }
}
