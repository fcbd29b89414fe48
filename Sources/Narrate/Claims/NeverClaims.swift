import SalesCore

/// Records told by "never": "Never before has margin been as high as in May", "sales have never
/// been lower than in January".
extension ClauseReader {
    mutating func readNever() {
        guard let never = mentions.indices.first(where: { word($0) == "never" }),
            !used.contains(never), !mentions.contains(where: { $0.quantity != nil }),
            !frame.metrics.isEmpty
        else { return }
        for index in mentions.indices where index > never && index - never < 10 {
            guard let extreme = degree(at: index) else { continue }
            used.formUnion([never, index])
            let readings = readings(near: index)
            guard let peak = periodCompared(after: index),
                let span = stretch(of: .all(nil), isToReport: true)
            else {
                tell(
                    .record(extreme, .all(nil)), .superlative, from: never, to: index,
                    readings: readings)
                return
            }
            let moved = readings.map { subject in
                var moved = subject
                moved.period = peak
                return moved
            }
            tell(
                .placeInTime(1, extreme, span), .superlative, from: never, to: index,
                readings: moved)
            return
        }
    }

    /// "higher than in May": May is the record.
    private func periodCompared(after index: Int) -> Period? {
        guard mentions[index...].contains(where: { $0.sense == .comparator }) else { return nil }
        return frame.baselines.first
    }

    private func degree(at index: Int) -> Extreme? {
        if let direction = mentions[index].direction {
            guard direction.form == .adjective || direction.form == .comparative else { return nil }
            switch direction.sign {
            case .up: return .high
            case .down: return .low
            case .better: return .best
            case .worse: return .worst
            case .flat, .open: return nil
            }
        }
        let words = mentions[index].tokens.map { tokens[$0].text }
        let isEqual =
            words.first == "as"
            || (index > 0 && ["as", "so", "this", "that"].contains(word(index - 1)))
        guard isEqual else { return nil }
        if words.contains(where: { Self.highs.contains($0) }) { return .high }
        return words.contains { Self.lows.contains($0) } ? .low : nil
    }

    private static let highs: Set<String> = [
        "high", "large", "big", "strong", "great", "much", "many", "good",
    ]
    private static let lows: Set<String> = ["low", "small", "weak", "few", "little", "poor", "bad"]
}
