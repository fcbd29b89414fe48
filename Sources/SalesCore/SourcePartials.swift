/// One upload as the tables know it: its name, its content and what it adds.
public struct SourcePartials: Hashable, Sendable {
    /// File name without its folder; `replace_source` goes by it.
    public let name: String
    /// Content hash; the same bytes twice are one source.
    public let sha256: String
    public let partials: KeptPartials
    /// Days of all its lines, where lines that gave way to others with the same key add nothing
    /// to the partials; none where every line does.
    public let heldDays: Set<Day>?
    /// None where sums say it all.
    public let entries: KeptEntries?
    /// None where its lines say months only, or where it has none of several days in a month.
    public let daily: KeptDays?

    public init(
        name: String, sha256: String, partials: KeptPartials, heldDays: Set<Day>? = nil,
        entries: KeptEntries? = nil, daily: KeptDays? = nil
    ) {
        self.name = name
        self.sha256 = sha256
        self.partials = partials
        self.heldDays = heldDays
        self.entries = entries
        self.daily = daily
    }

    public init(
        name: String, sha256: String, partials: MetricPartials, heldDays: Set<Day>? = nil,
        entries: KeptEntries? = nil, daily: KeptDays? = nil
    ) {
        self.init(
            name: name, sha256: sha256, partials: KeptPartials(partials), heldDays: heldDays,
            entries: entries, daily: daily)
    }

    /// Days that have at least one line, whether it counts or not.
    public var days: Set<Day> { heldDays ?? partials.activeDays }
}
