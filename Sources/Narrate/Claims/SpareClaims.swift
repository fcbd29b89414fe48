import SalesCore

/// What was left over beyond a target: "met in full, with $9,754 to spare".
extension ClauseReader {
    mutating func readSpare() {
        var speaksOfTarget = statements.contains {
            if case .target = $0.assertion { true } else { false }
        }
        if case .target? = inherited { speaksOfTarget = true }
        guard speaksOfTarget, let size = sizeToSpare, let quantity = mentions[size].quantity else {
            return
        }
        used.insert(size)
        tell(
            .target(.gap(quantity, .better)), .number, from: size, to: size,
            readings: targetReadings(near: size))
    }

    private var sizeToSpare: Int? {
        mentions.indices.first { place in
            let end = mentions[place].tokens.upperBound
            return mentions[place].quantity != nil && !used.contains(place)
                && tokens[safe: end]?.text == "to" && tokens[safe: end + 1]?.text == "spare"
        }
    }
}
