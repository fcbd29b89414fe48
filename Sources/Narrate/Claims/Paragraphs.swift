/// Where what a sentence leaves to the next one ends.
struct Paragraphs {
    private let scalars: [Unicode.Scalar]

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    /// Whether a blank line parts two sentences; a heading speaks for what stands under it.
    func begins(at sentence: Range<Int>, after previous: Range<Int>) -> Bool {
        guard scalars[previous.lowerBound] != "#" else { return false }
        let between = scalars[previous.upperBound..<sentence.lowerBound]
        var breaks = 0
        for (index, scalar) in zip(between.indices, between) {
            let isSecondOfPair =
                scalar == "\n" && index > between.startIndex && between[index - 1] == "\r"
            if scalar == "\n" || scalar == "\r", !isSecondOfPair { breaks += 1 }
        }
        return breaks > 1
    }
}
