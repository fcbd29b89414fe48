/// How much a clause says that a value moved: "soared", "slipped a little", "a steep fall".
extension ClauseReader {
    /// The intensity of the direction word at a place, its own or that of a word beside it.
    func intensity(at index: Int) -> Intensity? {
        guard let direction = mentions[index].direction else { return nil }
        if direction.sign == .flat { return stillness(at: index) }
        guard direction.sign != .open else { return nil }
        return modifier(of: index) ?? IntensityWords.verbs[word(index)]
    }

    /// "sharply lower", "a slight decline", "fell only slightly", "slipped a little".
    private func modifier(of index: Int) -> Intensity? {
        if index > 0, let intensity = modifier(at: index - 1) { return intensity }
        var next = index + 1
        while next < mentions.count, next - index < 4 {
            if let intensity = modifier(at: next) {
                // "rose slightly more than 4%", "fell a little over $5K": of the number.
                let follows = mentions[safe: next + 1]
                return follows?.quantity == nil && follows?.direction == nil ? intensity : nil
            }
            guard mentions[next].sense == .determiner || Self.softeners.contains(word(next)) else {
                break
            }
            next += 1
        }
        return adverb(behind: index)
    }

    /// "dropped in August sharply": an adverb behind the time and the numbers.
    private func adverb(behind index: Int) -> Intensity? {
        guard mentions[index].direction?.form == .verb else { return nil }
        for next in mentions.indices where next > index {
            switch mentions[next].kind {
            case .period, .quantity, .sense(.preposition), .sense(.from), .sense(.to), .sense(.by):
                continue
            case .sense(.plain) where word(next).hasSuffix("ly"):
                let follows = mentions[safe: next + 1]
                guard follows?.quantity == nil, follows?.direction == nil else { return nil }
                return modifier(at: next)
            default: return nil
            }
        }
        return nil
    }

    private static let softeners: Set<String> = [
        "only", "just", "very", "quite", "rather", "so", "ever", "most", "but", "by", "whole",
    ]

    private func modifier(at index: Int) -> Intensity? {
        guard mentions[index].tokens.count == 1 else { return nil }
        switch mentions[index].kind {
        case .sense(.plain), .sense(.negation), .unknown:
            return IntensityWords.modifier(in: tokens, at: mentions[index].tokens.lowerBound)
        default: return nil
        }
    }

    private func stillness(at index: Int) -> Intensity? {
        let words = mentions[index].tokens.map { tokens[$0].text }
        let isNear =
            words.contains {
                ["hardly", "barely", "scarcely", "little", "much", "about"].contains($0)
            }
            || (index > 0 && IntensityWords.nearness.contains(word(index - 1)))
        if isNear { return .hardly }
        return words.contains { IntensityWords.verbs[$0] == .unchanged } ? .unchanged : nil
    }
}
