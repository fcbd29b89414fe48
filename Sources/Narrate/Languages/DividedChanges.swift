/// A change that is taken apart into what members gave to it: "Bricht man den Anstieg der Kosten
/// herunter, liegt Nord im Mai bei 17 %", "Zerlegt man den Rückgang, entfallen 20 % auf Nord".
enum DividedChanges {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard pieces.contains(where: { dividing.begin($0.original) || isToTheGround($0) }),
            let told = Constituents(pieces, besides: { kind(of: $0) })
        else { return nil }
        return PartSentences.pieces(told)
    }

    private static func isToTheGround(_ piece: Piece) -> Bool { piece.original == "grund" }

    private static func kind(of piece: Piece) -> Constituent.Kind? {
        if dividing.begin(piece.original) || isToTheGround(piece) { return .signal(.contribution) }
        return silent.contains(piece.original) ? .silent : nil
    }

    private static let dividing: WordStems = [
        "zerleg", "zerlegt", "verort", "bricht", "brechen", "schlüssel", "aufgeschlüsselt",
        "heruntergebrochen", "aufgespalten", "spaltet", "gliedert",
    ]
    private static let silent: WordSet = [
        "man", "wir", "herunter", "runter", "hinunter", "landet", "landen", "kommt", "kommen",
        "kam", "kamen", "liegt", "liegen", "lag", "lagen", "geht", "gehen", "davon", "prüfer",
        "lassen", "lässt", "sich", "stammen", "stammt", "dann", "so", "entfallen", "entfällt",
        "teilt", "redaktion", "controller",
    ]
}
