/// One upload as the tables know it: its name, its content and what it adds.
public struct SourcePartials: Hashable, Sendable {
    /// File name without its folder; `replace_source` goes by it.
    public let name: String
    /// Content hash; the same bytes twice are one source.
    public let sha256: String
    public let partials: MetricPartials

    public init(name: String, sha256: String, partials: MetricPartials) {
        self.name = name
        self.sha256 = sha256
        self.partials = partials
    }
}
