/// What the uploads that count add to the cells of a month, joined in their order.
public struct JoinedMonth: Hashable, Sendable {
    public let month: Period
    /// The content hashes of the uploads that have cells of it, oldest first.
    public let uploads: [String]
    /// Without days.
    public let cells: MetricPartials

    public init(month: Period, uploads: [String], cells: MetricPartials) {
        self.month = month
        self.uploads = uploads
        self.cells = cells
    }
}

/// A month that was joined before, loaded from wherever it lies.
public struct KeptMonth: Sendable {
    /// What marks the cells of each upload that is in it, oldest first.
    public let marks: [String]
    private let load: @Sendable () throws -> MetricPartials

    public init(marks: [String], load: @escaping @Sendable () throws -> MetricPartials) {
        self.marks = marks
        self.load = load
    }

    /// Without days.
    public func cells() throws -> MetricPartials { try load() }
}
