/// Words that people and systems write where there is no value.
enum MissingMarker {
    private static let known: Set<String> = [
        "-", "--", "–", "—", ".", "?", "n/a", "na", "n.a.", "none", "null", "nil", "nan", "k. a.",
        "k.a.", "k/a", "#n/a", "tbd", "unknown", "s/o", "nd", "n.d.",
    ]

    static func isKnown(_ cell: String) -> Bool { known.contains(cell.lowercased()) }
}
