import SalesCore

/// Metrics that people name by what they measure: "revenue per order", "the average".
struct Measures: Sendable {
    static let words: Set<String> = ["average", "median", "mean"]

    private let ratios: [(name: String, numerator: String, denominator: String)]
    private let labels: [(name: String, words: Set<String>)]

    var isEmpty: Bool { ratios.isEmpty && labels.isEmpty }

    init(_ metrics: [Metric]) {
        ratios = metrics.compactMap { metric in
            guard case .ratio(let numerator, let denominator) = metric.definition else {
                return nil
            }
            return (metric.name, numerator, denominator)
        }
        labels = metrics.compactMap { metric in
            let texts = [metric.label, metric.name] + metric.also
            let words = Set(texts.flatMap { Tokenizer.tokens($0).map(\.text) })
            guard !words.isDisjoint(with: Self.words) else { return nil }
            return (metric.name, words)
        }
    }

    func ratio(of part: [String], per base: [String]) -> String? {
        ratios.first { part.contains($0.numerator) && base.contains($0.denominator) }?.name
    }

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
