/// What German loosens a number with, alone and behind the words that link it.
enum GermanQualifiers {
    /// What these mean before a number.
    static let lines: String =
        (links.map { "\($0.words) = \($0.english)" }
        + qualifiers.map { "\($0.words) = \($0.english)" }
        + links.flatMap { link in
            qualifiers.flatMap { qualifier in
                link.words.split(separator: ",").map { first in
                    qualifier.words.split(separator: ",").map {
                        "\(first.trimmed) \($0.trimmed)"
                    }.joined(separator: ", ") + " = \(link.english) \(qualifier.english)"
                }
            }
        }).joined(separator: "\n")

    private static let links = [
        (words: "um", english: "by"), (words: "auf", english: "to"),
        (words: "von, in höhe von, im umfang von, im wert von", english: "of"),
        (words: "nach", english: "versus"), (words: "bei", english: "at"),
        (words: "mit", english: "with"), (words: "zu", english: "to"),
    ]

    private static let qualifiers = [
        (
            words:
                "knapp, fast, nahezu, beinahe, annähernd, bald, kurz vor, nicht ganz, gerade noch nicht, knapp unter, leicht unter, etwas unter, etwas weniger als, ein wenig unter, kaum weniger als, dicht an, haarscharf unter, geringfügig weniger als",
            english: "nearly"
        ),
        (
            words:
                "rund, etwa, circa, ca, ca ., ungefähr, zirka, in etwa, um die, gut gerechnet, grob, grob gerechnet, schätzungsweise, überschlägig, gerundet, rd, rd ., plus minus, an die, über den daumen",
            english: "about"
        ),
        (
            words:
                "gut, etwas mehr als, ein wenig mehr als, leicht über, etwas über, knapp über, ein wenig über, geringfügig mehr als, reichlich, gute",
            english: "just over"
        ),
        (
            words:
                "über, mehr als, oberhalb von, jenseits von, jenseits der, deutlich mehr als, deutlich über, weit über, weit mehr als",
            english: "more than"
        ),
        (
            words:
                "unter, weniger als, unterhalb von, deutlich weniger als, deutlich unter, weit unter, weit weniger als",
            english: "less than"
        ),
        (words: "mindestens, wenigstens, nicht weniger als, zumindest", english: "at least"),
        (words: "höchstens, maximal, bis zu, nicht mehr als, allenfalls", english: "at most"),
        (
            words: "nur, lediglich, bloß, gerade einmal, gerade mal",
            english: "just"
        ),
        (
            words:
                "ganze, nur noch, immerhin, schon, bereits, noch, jetzt, nunmehr, inzwischen, mittlerweile, zuletzt, stolze, satte, volle, ganz genau, genau, exakt, präzise, glatt, glatte, jeweils",
            english: ""
        ),
    ]
}

extension Substring {
    fileprivate var trimmed: Substring { self.drop { $0 == " " } }
}
