import SalesCore

/// What slices come to over the year so far and over twelve months, in the months asked for.
///
/// A window is finished as a quarter is: from what its lines come to together, never from the
/// values of its months.
struct RunningPeriods: Sendable {
    private let finisher: MetricFinisher
    private let ranges: PeriodRanges
    /// By name, of the metrics of the spec.
    private let places: [String: Int]
    private let metrics: [Metric]
    /// By metric, whether cells tell what its months come to.
    private let areTold: [Bool]
    private let cells: CellAccumulations?
    private let slices: [Slice: SliceCells]
    /// None where the values of an upload are not kept.
    private let holistic: RunningValues?

    /// `slices` holds what months come to, filled with zeros where the spec says so, of metrics
    /// that `cells` do not tell.
    init(
        _ spec: MetricSpec, cells: CellAccumulations? = nil, slices: [Slice: SliceCells],
        holistic: RunningValues?
    ) {
        self.cells = cells
        self.slices = slices
        self.holistic = holistic
        metrics = spec.metrics
        let finisher = MetricFinisher(spec.metrics)
        areTold = spec.metrics.indices.map { CellAccumulations.tells($0, of: spec, finisher) }
        self.finisher = finisher
        ranges = PeriodRanges(calendar: spec.calendar)
        places = Dictionary(
            spec.metrics.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// One metric of one slice.
    func cells(of metric: String, in slice: Slice) -> Cells {
        guard let place = places[metric],
            let values = holistic ?? (finisher.isHolistic[place] ? nil : RunningValues())
        else { return Cells() }
        let inputs = finisher.inputs(of: place)
        return Cells(
            told: Cells.Told(
                metric: place, slice: slice, inputs: inputs,
                years: years(of: inputs, in: slice, areTold: areTold[place]),
                values: values, finisher: finisher, ranges: ranges))
    }

    /// By the first month of every year that a window with a line ends in.
    private func years(
        of inputs: [Int], in slice: Slice, areTold: Bool
    ) -> [Period: [Cells.Year]] {
        let perYear = YearWindows<Accumulation>.monthsPerYear
        let none = inputs.map { _ in YearWindows<Accumulation> { $0.combine($1) } }
        var years: [Period: [YearWindows<Accumulation>]] = [:]
        for (number, input) in inputs.enumerated() {
            let months =
                areTold
                ? cells?.months(of: metrics[input], in: slice) ?? slices[slice]?.months[input]
                : slices[slice]?.months[input]
            for entry in months?.entries ?? [] {
                let year = ranges.yearToDate(entry.period).lowerBound
                let month = entry.period.ordinal - year.ordinal
                years[year, default: none][number].months[perYear + month] = entry.value
                years[year.advanced(by: perYear), default: none][number].months[month] =
                    entry.value
            }
        }
        return years.mapValues { $0.map(Cells.Year.init) }
    }
}

/// What the holistic metrics come to over running periods, by the month that those end with.
struct RunningValues: Sendable {
    var yearToDate = HolisticValues()
    var trailingTwelve = HolisticValues()
}

extension RunningPeriods {
    /// The running values of one metric and slice, each finished when it is asked for.
    struct Cells {
        /// Of one input, by the month that they end with.
        fileprivate struct Year {
            private(set) var yearToDate: [Accumulation?] = []
            private(set) var trailingTwelve: [Accumulation?] = []

            init(_ windows: YearWindows<Accumulation>) {
                var windows = windows
                windows.forEach { _, soFar, twelve in
                    yearToDate.append(soFar)
                    trailingTwelve.append(twelve)
                }
            }
        }

        fileprivate struct Told {
            let metric: Int
            let slice: Slice
            let inputs: [Int]
            let years: [Period: [Year]]
            let values: RunningValues
            let finisher: MetricFinisher
            let ranges: PeriodRanges
        }

        private let told: Told?

        /// Where nothing is told, what is kept does not say what months come to together.
        fileprivate init(told: Told) { self.told = told }

        init() { told = nil }

        func yearToDate(_ month: Period) -> Compared<ExactDecimal> {
            value(month, \.yearToDate, told?.values.yearToDate)
        }

        func trailingTwelve(_ month: Period) -> Compared<ExactDecimal> {
            value(month, \.trailingTwelve, told?.values.trailingTwelve)
        }

        private func value(
            _ month: Period, _ window: KeyPath<Year, [Accumulation?]>, _ values: HolisticValues?
        ) -> Compared<ExactDecimal> {
            guard let told, let values else { return .undefined(.notCombinable) }
            let first = told.ranges.yearToDate(month).lowerBound
            guard let year = told.years[first] else { return .undefined(.missing) }
            let finished = told.finisher.finish(
                told.metric,
                accumulation: { input in
                    told.inputs.firstIndex(of: input).flatMap {
                        year[$0][keyPath: window][month.ordinal - first.ordinal]
                    }
                },
                outcome: { values.outcome(slice: told.slice, metric: $0, period: month) })
            guard let finished else { return .undefined(.missing) }
            return finished.value.map { .known($0) }
                ?? .undefined(finished.undefined ?? .noValue)
        }
    }
}
