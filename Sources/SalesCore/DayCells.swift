/// What an upload adds to every cell on single days.
public struct DayCells: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public let day: Day
        public let accumulation: Accumulation

        public init(day: Day, accumulation: Accumulation) {
            self.day = day
            self.accumulation = accumulation
        }
    }

    /// By slice and metric, oldest first.
    public var slices: [Slice: [String: [Entry]]]

    public init(slices: [Slice: [String: [Entry]]] = [:]) { self.slices = slices }
}

/// An upload's day cells month by month, loaded from wherever they lie.
///
/// They are there for months of which the upload has lines of several days, unless it comes to
/// more groups by day than are kept. Of a month with lines of one day, the month's cells say it.
public struct KeptDays: Sendable {
    /// Oldest first.
    public let months: [Period]
    private let load: @Sendable (Period) throws -> DayCells

    public init(months: [Period], load: @escaping @Sendable (Period) throws -> DayCells) {
        self.months = months
        self.load = load
    }

    public init(_ cells: [Period: DayCells]) {
        self.init(months: cells.keys.sorted()) { cells[$0] ?? DayCells() }
    }

    /// None for a month that is not kept by day.
    public func cells(of month: Period) throws -> DayCells? {
        months.contains(month) ? try load(month) : nil
    }

    public func hiding(_ hidden: Set<Period>) -> KeptDays {
        KeptDays(months: months.filter { !hidden.contains($0) }, load: load)
    }
}

extension KeptDays: Hashable {
    public static func == (left: KeptDays, right: KeptDays) -> Bool {
        left.months == right.months
            && left.months.allSatisfy { month in
                guard let mine = try? left.load(month), let theirs = try? right.load(month) else {
                    return false
                }
                return mine == theirs
            }
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(months) }
}
