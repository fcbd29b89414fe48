/// Keeps what is said to be unusual from being chance, however many cells were looked at.
///
/// A report tests dozens of cells, and at one in twenty each would find something in every
/// report. Of m tests the k least likely stand for the largest k whose p-value is at most k/m of
/// the rate (Benjamini and Hochberg 1995), which holds the expected share of chance findings to
/// the rate for independent tests and for those that move together (Benjamini and Yekutieli
/// 2001), as parts and totals do. Over tables without any signal all findings are chance, so the
/// share of reports that have one stays below the rate too.
enum FalseDiscoveryControl {
    static let rate = 0.05

    /// The p-value up to which findings stand; none where none do.
    ///
    /// `pValues` may leave out those of tests that found nothing to tell: that only makes it
    /// stricter.
    static func limit(_ pValues: [Double], ofTests count: Int, rate: Double = rate) -> Double? {
        let sorted = pValues.sorted()
        let standing = sorted.indices.last { place in
            sorted[place] <= rate * Double(place + 1) / Double(max(count, sorted.count))
        }
        return standing.map { sorted[$0] }
    }
}

extension Detection {
    /// Without the findings that chance alone would give among so many tests.
    var withoutChanceFindings: Detection {
        let limit = FalseDiscoveryControl.limit(
            candidates.compactMap(\.pValue), ofTests: inferences)
        var kept = self
        kept.candidates.removeAll { candidate in
            candidate.pValue.map { $0 > limit ?? -1 } ?? false
        }
        return kept
    }
}
