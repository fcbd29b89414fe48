/// What an upload adds to every cell, month by month, loaded from wherever it lies.
public struct KeptPartials: Sendable {
    /// Days that have at least one line (for dates of month precision, every day of the month).
    public let activeDays: Set<Day>
    /// Those that have cells, oldest first.
    public let months: [Period]
    /// By month, what differs where the cells do; none of what no store has yet.
    public let marks: [Period: String]
    private let load: @Sendable (Period) throws -> MetricPartials

    /// `load` gives the cells of one month, without days.
    public init(
        activeDays: Set<Day>, marks: [Period: String],
        load: @escaping @Sendable (Period) throws -> MetricPartials
    ) {
        self.init(activeDays: activeDays, months: marks.keys.sorted(), marks: marks, load: load)
    }

    public init(_ partials: MetricPartials) {
        let months = partials.byMonth
        self.init(
            activeDays: partials.activeDays, months: months.keys.sorted(), marks: [:]
        ) { months[$0] ?? MetricPartials() }
    }

    private init(
        activeDays: Set<Day>, months: [Period], marks: [Period: String],
        load: @escaping @Sendable (Period) throws -> MetricPartials
    ) {
        self.activeDays = activeDays
        self.months = months
        self.marks = marks
        self.load = load
    }
}

extension KeptPartials {
    /// Without days; empty for a month that has no cells.
    public func cells(of month: Period) throws -> MetricPartials {
        months.contains(month) ? try load(month) : MetricPartials()
    }

    /// The cells of all months, and the days.
    public func whole() throws -> MetricPartials {
        var whole = MetricPartials(activeDays: activeDays)
        for month in months { whole.combine(try load(month)) }
        return whole
    }

    /// Without the cells and days of some months.
    public func hiding(_ hidden: Set<Period>, _ calendar: FiscalCalendar) -> KeptPartials {
        KeptPartials(
            activeDays: activeDays.filter { !hidden.contains(calendar.month(of: $0)) },
            months: months.filter { !hidden.contains($0) },
            marks: marks.filter { !hidden.contains($0.key) }, load: load)
    }
}

extension KeptPartials: Hashable {
    /// Cells are loaded only where their marks do not decide.
    public static func == (left: KeptPartials, right: KeptPartials) -> Bool {
        guard left.activeDays == right.activeDays, left.months == right.months else { return false }
        return left.months.allSatisfy { month in
            if let mine = left.marks[month], let theirs = right.marks[month] {
                return mine == theirs
            }
            guard let mine = try? left.load(month), let theirs = try? right.load(month) else {
                return false
            }
            return mine == theirs
        }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(activeDays)
        hasher.combine(months)
    }
}

extension MetricPartials {
    /// The cells of every month that has some, without days.
    var byMonth: [Period: MetricPartials] {
        var months: [Period: [Slice: [String: PeriodSeries<Accumulation>]]] = [:]
        for (slice, metrics) in slices {
            for (metric, series) in metrics {
                for entry in series.entries {
                    var alone = PeriodSeries<Accumulation>()
                    alone.put(entry.value, at: entry.period)
                    months[entry.period, default: [:]][slice, default: [:]][metric] = alone
                }
            }
        }
        return months.mapValues { MetricPartials(slices: $0) }
    }
}
