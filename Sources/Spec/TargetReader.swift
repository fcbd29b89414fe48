internal import SalesCore

/// Reads `targets`: what metrics are meant to come to, inline or from a file beside the spec.
struct TargetReader {
    enum Key: String, CaseIterable { case file }

    /// What a period looks like, for editors.
    static let periodPattern = "^(FY)?[0-9]{4}-(Q[1-4]|P?(0[1-9]|1[0-2]))$"

    let metrics: [String]
    let calendar: FiscalCalendar
    /// The text of a file beside the spec, or why it cannot be read.
    let contents: SpecReader.FileContents?

    func targets(from node: PositionedNode) -> [MetricTargets] {
        (node.entries() ?? []).compactMap { entry in
            guard metrics.contains(entry.name) else {
                entry.key.report(
                    "no metric \(quoted(entry.name))",
                    remedy: suggestion(for: entry.name, among: metrics))
                return nil
            }
            guard let entries = entry.value.entries() else { return nil }
            if entries.isEmpty {
                entry.value.report(
                    "names no target", remedy: "Write {2025-Q4: 1200000} or {file: targets.csv}.")
            }
            let targets =
                entries.contains { $0.name == Key.file.rawValue }
                ? fromFile(entry.value, metric: entry.name) : entries.compactMap(target)
            return MetricTargets(metric: entry.name, targets: targets)
        }
    }

    private func target(_ entry: PositionedNode.Entry) -> MetricTargets.Target? {
        switch period(entry.name) {
        case .failure(let problem):
            entry.key.report(problem.message, remedy: problem.remedy)
            return nil
        case .success(let period):
            return entry.value.decimal().map { MetricTargets.Target(period: period, value: $0) }
        }
    }

    private func fromFile(_ node: PositionedNode, metric: String) -> [MetricTargets.Target] {
        guard let file = node.mapping(Key.self)?[.file], let name = file.visibleText() else {
            return []
        }
        guard let contents else {
            file.report("targets from a file cannot be read here", remedy: "Write them inline.")
            return []
        }
        let text: String
        switch contents(name) {
        case .success(let found): text = found
        case .failure(let problem):
            file.report("\(quoted(name)) \(problem.reason)", remedy: problem.remedy)
            return []
        }
        let table = TargetFile(metrics: metrics, period: period)
        switch table.targets(of: metric, in: text) {
        case .success(let targets): return targets
        case .failure(let failure):
            for problem in failure.problems {
                file.report(
                    "\(name), line \(problem.line): \(problem.message)", remedy: problem.remedy)
            }
            return []
        }
    }

    private func period(_ text: String) -> Result<Period, TargetProblem> {
        let example = calendar.isFiscal ? "2025-10 or FY2026-Q3" : "2025-10 or 2025-Q4"
        guard let period = Period(text) else {
            return .failure(
                TargetProblem("\(quoted(text)) is not a period", remedy: "Write \(example)."))
        }
        guard calendar.has(period) else {
            return .failure(
                TargetProblem(
                    "\(period) is not a period of this calendar", remedy: "Write \(example)."))
        }
        return .success(period)
    }
}

/// Something wrong with one target.
struct TargetProblem: Error {
    let message: String
    let remedy: String?
    /// 1-based, in a file of targets.
    var line = 1

    init(_ message: String, remedy: String? = nil) {
        self.message = message
        self.remedy = remedy
    }
}
