import SalesCore

/// Reads "everywhere" as what it says of tables with one dimension: "in every region". Of several
/// dimensions nobody can tell which is meant.
struct Everywhere: Sendable {
    private let dimension: Dimension?

    init(_ dimensions: [Dimension]) {
        dimension = dimensions.count == 1 ? dimensions.first : nil
    }

    func named(_ tokens: [Token]) -> [Token] {
        guard let dimension, let range = Self.place(in: tokens) else { return tokens }
        let texts = tokens.map(\.text)
        guard !texts.contains(dimension.singular), !texts.contains(dimension.plural),
            !Self.exceptions.contains(where: texts.contains)
        else { return tokens }
        let words = ["in", "every", dimension.singular].map {
            Piece.english($0, from: tokens[range.lowerBound], to: tokens[range.upperBound - 1])
        }
        return tokens[..<range.lowerBound] + words + tokens[range.upperBound...]
    }

    private static func place(in tokens: [Token]) -> Range<Int>? {
        for index in tokens.indices {
            for phrase in phrases where index + phrase.count <= tokens.count {
                let range = index..<index + phrase.count
                if tokens[range].map(\.text) == phrase { return range }
            }
        }
        return nil
    }

    private static let phrases = [
        ["everywhere"], ["across", "the", "board"], ["on", "all", "fronts"],
        ["on", "every", "front"],
    ]
    private static let exceptions = ["but", "except", "apart", "save", "bar", "other"]
}
