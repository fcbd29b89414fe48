/// Turns "auf Süd entfielen 452 Tsd. €, auf Nord 358 Tsd. €" round: each part before its number.
enum Allotment {
    static func turned(_ pieces: [Piece]) -> [Piece] {
        guard
            let verb = pieces.firstIndex(where: {
                $0.text == "accounted for" && $0.role == .verb
            })
        else { return pieces }
        var front = Array(pieces[..<verb])
        var rest = Array(pieces[(verb + 1)...])
        var opening: [Piece] = []
        if let first = front.first, isLink(first), front.count > 1 {
            // "auf Süd entfielen …": as if it stood behind.
            rest = front + rest
            front = []
        } else if !front.isEmpty {
            opening = front + [mark(at: front)]
            if front[0].original == "von" { return opening + cameFrom(rest, pieces[verb]) }
        }
        if !rest.contains(where: { $0.role == .number }), rest.contains(where: isLink) {
            return front + cameFrom([pieces[verb]] + rest, pieces[verb]).dropFirst()
        }
        guard let allotted = allotted(rest, verb: pieces[verb]) else { return pieces }
        return opening + allotted
    }

    private static func allotted(_ rest: [Piece], verb: Piece) -> [Piece]? {
        var result: [Piece] = []
        var index = 0
        while index < rest.count {
            let (amount, part, end): ([Piece], [Piece], Int)
            if isLink(rest[index]) {
                let nominal = nominal(rest, from: index + 1)
                part = Array(rest[(index + 1)..<nominal])
                let next = amounts(rest, from: nominal)
                (amount, end) = (Array(rest[nominal..<next]), next)
            } else {
                let next = amounts(rest, from: index)
                guard let link = rest[safe: next], isLink(link) else {
                    return finish(result, rest[index...])
                }
                amount = Array(rest[index..<next])
                end = nominal(rest, from: next + 1)
                part = Array(rest[(next + 1)..<end])
            }
            guard !amount.isEmpty, !part.isEmpty else { return nil }
            result += part + [verb] + amount
            index = end
            while let piece = rest[safe: index], piece.role == .mark || piece.role == .conjunction {
                result.append(piece)
                index += 1
            }
        }
        return result.isEmpty ? nil : result
    }

    /// "Von den 922 Aufträgen entfielen 255 auf Heizung": they came from there.
    private static func cameFrom(_ rest: [Piece], _ verb: Piece) -> [Piece] {
        var result: [Piece] = []
        var isFirst = true
        for piece in rest {
            guard isLink(piece) else {
                result.append(piece)
                continue
            }
            var link = piece
            link.tokens = Piece.english(
                isFirst ? ["came", "from"] : ["from"], at: piece.tokens[...])
            result.append(link)
            isFirst = false
        }
        return result
    }

    private static func finish(_ result: [Piece], _ tail: ArraySlice<Piece>) -> [Piece]? {
        result.isEmpty ? nil : result + tail
    }

    private static func isLink(_ piece: Piece) -> Bool { piece.original == "auf" }

    private static func nominal(_ pieces: [Piece], from start: Int) -> Int {
        var index = start
        while let piece = pieces[safe: index],
            piece.isNominal || piece.role == .article || piece.role == .adjective
                || piece.role == .cardinal
        {
            index += 1
        }
        return index
    }

    /// An amount with what loosens it and what it is of.
    private static func amounts(_ pieces: [Piece], from start: Int) -> Int {
        var index = start
        while let piece = pieces[safe: index], piece.role != .mark, piece.role != .conjunction,
            !isLink(piece), !piece.isVerbal
        {
            index += 1
        }
        return index
    }

    private static func mark(at pieces: [Piece]) -> Piece {
        Piece(
            role: .mark, tokens: Piece.english([","], at: pieces[0].tokens.prefix(1)),
            original: ",")
    }
}
