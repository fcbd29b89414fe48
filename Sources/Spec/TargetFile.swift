internal import SalesCore

/// Reads a CSV of targets: the columns `period` and `target`, and `metric` where several share it.
struct TargetFile {
    struct Failure: Error {
        let problems: [TargetProblem]
    }

    let metrics: [String]
    let period: (String) -> Result<Period, TargetProblem>

    static let mostProblems = 20

    func targets(of metric: String, in text: String) -> Result<[MetricTargets.Target], Failure> {
        let lines = Self.lines(text)
        guard let header = lines.first(where: { !Self.isBlank($0) }) else {
            return .failure(Failure(problems: [TargetProblem("the file is empty")]))
        }
        let names = header.fields.map { $0.lowercased() }
        guard let periods = names.firstIndex(of: "period"),
            let values = names.firstIndex(of: "target"),
            Set(names).isSubset(of: ["metric", "period", "target"]), Set(names).count == names.count
        else {
            var problem = TargetProblem(
                "the columns are \(names.joined(separator: ","))",
                remedy: "Expected period,target or metric,period,target.")
            problem.line = header.number
            return .failure(Failure(problems: [problem]))
        }
        var problems: [TargetProblem] = []
        var targets: [Period: ExactDecimal] = [:]
        for line in lines where line.number > header.number && !Self.isBlank(line) {
            switch target(line, names, periods, values, of: metric, besides: targets) {
            case .success(let target?): targets[target.period] = target.value
            case .success(nil): break
            case .failure(var problem):
                problem.line = line.number
                problems.append(problem)
            }
        }
        guard problems.isEmpty else {
            return .failure(Failure(problems: Array(problems.prefix(Self.mostProblems))))
        }
        return .success(targets.map { MetricTargets.Target(period: $0.key, value: $0.value) })
    }

    /// None for a line about another metric.
    private func target(
        _ line: Line, _ names: [String], _ periods: Int, _ values: Int, of metric: String,
        besides known: [Period: ExactDecimal]
    ) -> Result<MetricTargets.Target?, TargetProblem> {
        guard line.fields.count == names.count else {
            return .failure(
                TargetProblem("\(line.fields.count) fields instead of \(names.count)"))
        }
        if let place = names.firstIndex(of: "metric") {
            let name = line.fields[place]
            guard metrics.contains(name) else {
                return .failure(
                    TargetProblem(
                        "no metric \(quoted(name))", remedy: suggestion(for: name, among: metrics)))
            }
            guard name == metric else { return .success(nil) }
        }
        return period(line.fields[periods]).flatMap { period in
            guard let value = ExactDecimal(line.fields[values]) else {
                return .failure(
                    TargetProblem(
                        "\(quoted(line.fields[values])) is not a plain decimal",
                        remedy: "Write it as 1234.50, without grouping."))
            }
            guard known[period] == nil else {
                return .failure(
                    TargetProblem("\(period) stands twice", remedy: "Keep one."))
            }
            return .success(MetricTargets.Target(period: period, value: value))
        }
    }

    private struct Line {
        let number: Int
        let fields: [String]
    }

    private static func isBlank(_ line: Line) -> Bool { line.fields == [""] }

    /// Names, periods and plain decimals need no quotes; those around a field are taken off.
    private static func lines(_ text: String) -> [Line] {
        let text =
            text.unicodeScalars.first == "\u{FEFF}"
            ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
        return text.split(omittingEmptySubsequences: false) { $0 == "\n" }.enumerated().map {
            offset, line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { field in
                var field = Substring(field).trimmed
                if field.utf8.count >= 2, field.hasPrefix("\""), field.hasSuffix("\"") {
                    field = field.dropFirst().dropLast()
                }
                return String(field)
            }
            return Line(number: offset + 1, fields: fields)
        }
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = self
        while let first = rest.unicodeScalars.first, first.properties.isWhitespace {
            rest.unicodeScalars.removeFirst()
        }
        while let last = rest.unicodeScalars.last, last.properties.isWhitespace {
            rest.unicodeScalars.removeLast()
        }
        return rest
    }
}
