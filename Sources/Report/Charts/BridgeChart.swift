import SalesCore

/// How a total came from one period to the next, step by step.
///
/// The axis need not start at zero, so start and end are marks, not bars: only the steps have
/// lengths, and those are true to scale.
struct BridgeChart {
    let breakdown: Breakdown
    let bridge: Bridge
    let period: Period
    let id: String
    let language: ReportLanguage

    private static let rowHeight = 42.0
    private static let barHeight = 9.0

    init?(
        _ breakdown: Breakdown, period: Period, id: String, language: ReportLanguage = .english
    ) {
        guard let bridge = breakdown.bridge else { return nil }
        self.breakdown = breakdown
        self.bridge = bridge
        self.period = period
        self.id = id
        self.language = language
    }

    private var wording: FigureWording {
        FigureWording(unit: breakdown.unit, language: language)
    }

    var chart: Markup {
        let levels = levels
        let scale = ChartScale(levels, withZero: false, start: 2, end: 98)
        var children = [
            mark(
                0, language.name(of: period.previous), bridge.start, levels[0], scale, isNow: false)
        ]
        for (index, step) in bridge.steps.enumerated() {
            children.append(
                bar(index + 1, step, from: levels[index], to: levels[index + 1], scale))
        }
        children.append(
            mark(
                bridge.steps.count + 1, language.name(of: period), bridge.end,
                levels[levels.count - 1], scale,
                isNow: true))
        let links = levels.enumerated().map { link($0, scale.place($1)) }
        return ChartFrame.wide(
            id: id,
            title: language.page(
                "%1 from %2 to %3 by %4", breakdown.label, language.name(of: period.previous),
                language.name(of: period), PlainText.cleaned(breakdown.singular)),
            description: description, kind: "bridge",
            height: Double(bridge.steps.count + 2) * Self.rowHeight, links + children)
    }

    /// The level before each step and after the last; exact sums, rounded only to be drawn.
    private var levels: [Double] {
        var level = bridge.start
        return [level.approximate]
            + bridge.steps.map { step in
                level = (try? level.adding(step.contribution)) ?? level
                return level.approximate
            }
    }

    private var description: String {
        let steps = bridge.steps.map {
            "\(name(of: $0)): \(wording.shortDifference($0.contribution))"
        }
        return language.page(
            "From %1 to %2. ", wording.short(bridge.start), wording.short(bridge.end))
            + steps.joined(separator: "; ") + "."
    }

    private func name(of step: BridgeStep, width: Int = 80) -> String {
        switch step.part {
        case .member(let name): PlainText.member(name, width: width, in: language)
        case .others(let count): Quantity.others(count, in: language)
        }
    }

    private func bar(
        _ row: Int, _ step: BridgeStep, from: Double, to: Double, _ scale: ChartScale
    ) -> Markup {
        let span = scale.span(from, to)
        let tone = ChangeWording.tone(of: step.contribution, breakdown.better).rawValue
        let texts = labels(
            row, name(of: step, width: BarChart.nameWidth),
            wording.shortDifference(step.contribution))
        let bar = Markup.element(
            "rect",
            [
                "class": "bar \(tone)", "x": Coordinate.percent(span.start),
                "y": Coordinate.text(Double(row) * Self.rowHeight + 24),
                "width": Coordinate.percent(max(span.length, 0.3)),
                "height": Coordinate.text(Self.barHeight), "rx": "2",
            ])
        let full = "\(name(of: step)): \(wording.fullDifference(step.contribution))"
        return .element("g", [:], [.element("title", [:], full)] + texts + [bar])
    }

    private func mark(
        _ row: Int, _ name: String, _ value: ExactDecimal, _ level: Double, _ scale: ChartScale,
        isNow: Bool
    ) -> Markup {
        let dot = Markup.element(
            "circle",
            [
                "class": "mark", "cx": Coordinate.percent(scale.place(level)),
                "cy": Coordinate.text(Double(row) * Self.rowHeight + 28.5), "r": "5",
            ])
        return .element(
            "g", ["class": isNow ? "end now" : "end"],
            [.element("title", [:], "\(name): \(wording.full(value))")]
                + labels(row, name, wording.short(value)) + [dot])
    }

    /// A hairline from one row to the next at the level they share.
    private func link(_ row: Int, _ x: Double) -> Markup {
        let top = Double(row) * Self.rowHeight + 28.5
        return .element(
            "line",
            [
                "class": "link", "x1": Coordinate.percent(x), "x2": Coordinate.percent(x),
                "y1": Coordinate.text(top), "y2": Coordinate.text(top + Self.rowHeight),
            ])
    }

    private func labels(_ row: Int, _ name: String, _ figure: String) -> [Markup] {
        let y = Coordinate.text(Double(row) * Self.rowHeight + 16)
        return [
            .element("text", ["class": "name", "x": "0", "y": y], name),
            .element("text", ["class": "figure", "x": "100%", "y": y], figure),
        ]
    }
}
