/// Reads pairs: what one of two numbers says the other means too.
///
/// "von 423 auf 452 Tsd. €", "zwischen 36,4 und 37,0 Prozent", "1.459.754 Euro oder rund 1,5
/// Millionen", "von November auf Dezember".
enum SharedUnits {
    static func shared(_ pieces: [Piece]) -> [Piece] {
        var pieces = pieces
        for index in pieces.indices.dropLast() {
            if isYear(pieces[index]), pieces[index + 1].role == .number,
                let sign = pieces[index + 1].tokens.first, sign.kind != .number
            {
                // "2025 € 12" would be read as 2,025 euros.
                pieces[index + 1].tokens.insert(
                    Piece.english("at", from: sign, to: sign), at: 0)
            }
            if opensRange(pieces, at: index) {
                pieces[index].tokens = Piece.english(["from"], at: pieces[index].tokens[...])
            }
            if ["von", "vom", "auf"].contains(pieces[index].original) {
                spellInDigits(&pieces[index + 1])
            }
            if ["von", "zwischen"].contains(pieces[index].original) {
                shareBackwards(&pieces, from: index + 1)
            }
            if ["beziehungsweise", "bzw", "oder", "sprich", "also"]
                .contains(pieces[index + 1].original)
            {
                shareCurrency(&pieces, from: index)
            }
        }
        return pieces
    }

    private static func isYear(_ piece: Piece) -> Bool {
        piece.role == .number && piece.tokens.last.map { NumberText.isYear($0.text) } ?? false
    }

    /// "von … auf …"
    private static func opensRange(_ pieces: [Piece], at index: Int) -> Bool {
        guard pieces[index].original == "von" || pieces[index].original == "vom" else {
            return false
        }
        let next = pieces[(index + 1)...].prefix(6).dropFirst()
        guard [.number, .period, .noun, .preposition, .adjective].contains(pieces[index + 1].role)
        else { return false }
        return next.prefix { $0.role != .mark && !$0.isVerbal }.contains {
            ["auf", "zum"].contains($0.original) && $0.tokens.first?.text != "compared"
        }
    }

    private static func shareBackwards(_ pieces: inout [Piece], from index: Int) {
        guard let place = pieces[index...].prefix(2).firstIndex(where: { $0.role == .number }),
            let (digits, behind) = bare(pieces[place]),
            let link = pieces[(place + 1)...].prefix(4).firstIndex(where: {
                ["auf", "und", "bis"].contains($0.original)
            }),
            let other = pieces[(link + 1)...].prefix(2).first(where: { $0.role == .number }),
            let number = other.tokens.firstIndex(where: { $0.kind == .number }),
            other.tokens.count > 1, behind
        else { return }
        // "zwischen 11.320 und 164,9 Tausend": what is written out has no scale.
        let isWrittenOut =
            !digits.text.contains(".") && (digits.text.contains(",") || digits.text.count > 3)
        pieces[place].tokens =
            other.tokens[..<number].filter { $0.kind == .mark || $0.kind == .word } + [digits]
            + other.tokens[(number + 1)...].filter { !isWrittenOut || !scales.contains($0.text) }
    }

    private static let scales: WordSet = ["thousand", "million", "billion", "k", "m", "bn"]

    /// "von vier auf acht": English has digits there.
    private static func spellInDigits(_ piece: inout Piece) {
        guard piece.role == .number, piece.tokens.count == 1, let word = piece.tokens.first,
            let value = NumberWords.cardinals[word.text]
        else { return }
        piece.tokens = [Piece.english(String(value), from: word, to: word)]
    }

    private static func shareCurrency(_ pieces: inout [Piece], from index: Int) {
        guard pieces[index].role == .number, let sign = pieces[index].tokens.first,
            sign.kind != .number,
            let place = pieces[(index + 1)...].dropFirst().prefix(2).firstIndex(where: {
                $0.role == .number
            }),
            pieces[place].tokens.first?.kind == .number, pieces[place].tokens.count == 2
        else { return }
        pieces[place].tokens.insert(
            Piece.english(sign.text, from: pieces[place].tokens[0], to: pieces[place].tokens[0]),
            at: 0)
    }

    /// The digits of a number that has neither scale nor unit.
    private static func bare(_ piece: Piece) -> (digits: Token, isBare: Bool)? {
        guard piece.tokens.count == 1, piece.tokens[0].kind == .number else { return nil }
        return (piece.tokens[0], true)
    }
}
