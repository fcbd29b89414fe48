import SalesCore

/// Metrics that people name by what they measure: "revenue per order", "the average".
struct Measures: Sendable {
    static let words: Set<String> = ["average", "median", "mean"]

    private let ratios: [Ratio]
    let parted: PartedNames
    /// The only percentage whose label ends in "rate".
    let rate: String?
    private let labels: [(name: String, words: Set<String>)]

    var isEmpty: Bool { ratios.isEmpty && labels.isEmpty && parted.isEmpty && rate == nil }

    init(_ metrics: [Metric]) {
        ratios = metrics.compactMap { metric in
            guard case .ratio(let numerator, let denominator) = metric.definition else {
                return nil
            }
            let part = metrics.first { $0.name == numerator }
            return Ratio(
                name: metric.name, numerator: numerator, denominator: denominator,
                words: part.map(Self.words(of:)) ?? [], isSpent: metric.better == .down)
        }
        parted = PartedNames(metrics)
        let rates = metrics.filter {
            $0.unit == .percent && $0.label.lowercased().hasSuffix(" rate")
        }
        rate = rates.count == 1 ? rates[0].name : nil
        labels = metrics.compactMap { metric in
            let words = Self.words(of: metric)
            guard !words.isDisjoint(with: Self.words) else { return nil }
            return (metric.name, words)
        }
    }

    func ratio(of part: [String], per base: [String]) -> String? {
        ratios.first { part.contains($0.numerator) && base.contains($0.denominator) }?.name
    }

    /// "what we paid per win", "spend per win": by a word of the numerator before it, else by
    /// what the sentence says was done with the money.
    func ratio(per base: [String], behind word: String?, in sentence: [Token]) -> String? {
        let fitting = ratios.filter { base.contains($0.denominator) }
        if let word, let named = fitting.first(where: { $0.words.contains(word) }) {
            return named.name
        }
        let isSpent = sentence.contains { Self.spending.contains($0.text) }
        guard isSpent != sentence.contains(where: { Self.earning.contains($0.text) }) else {
            return nil
        }
        let meant = fitting.filter { $0.isSpent == isSpent }
        return meant.count == 1 ? meant[0].name : nil
    }

    private struct Ratio: Sendable {
        let name: String
        let numerator: String
        let denominator: String
        let words: Set<String>
        let isSpent: Bool
    }

    private static func words(of metric: Metric) -> Set<String> {
        let texts = [metric.label, metric.name] + metric.also
        return Set(texts.flatMap { Tokenizer.tokens($0).map(\.text) })
    }

    private static let spending: Set<String> = [
        "paid", "pay", "pays", "spent", "spend", "spends", "cost", "costs", "paying", "spending",
    ]

    private static let earning: Set<String> = [
        "earned", "earn", "booked", "took", "brought", "billed", "invoiced", "made", "sold",
    ]

    /// The one metric whose name has the word: "the average stood at €16,455".
    func metric(called word: String) -> String? {
        let named = labels.filter { $0.words.contains(word) }
        return named.count == 1 ? named[0].name : nil
    }

    /// "regional" for a region.
    static func adjective(of noun: String) -> String {
        noun.hasSuffix("ion") ? noun + "al" : noun
    }
}
