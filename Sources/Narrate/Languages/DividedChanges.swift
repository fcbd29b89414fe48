/// A change that is taken apart into what members gave to it: "Bricht man den Anstieg der Kosten
/// herunter, liegt Nord im Mai bei 17 %", "Zerlegt man den Rückgang, entfallen 20 % auf Nord".
enum DividedChanges {
    static func pieces(_ pieces: [Piece]) -> [Piece]? {
        guard
            pieces.contains(where: { isCue($0) }) || isPartOfChange(pieces),
            let told = Constituents(pieces, besides: { kind(of: $0) })
        else { return nil }
        return PartSentences.pieces(told)
    }

    private static func isCue(_ piece: Piece) -> Bool {
        dividing.begin(piece.original) || cues.contains(piece.original)
    }

    /// "der Anteil von Nord am Anstieg"
    private static func isPartOfChange(_ pieces: [Piece]) -> Bool {
        guard let part = pieces.firstIndex(where: { $0.text == "share" }) else { return false }
        return pieces.indices.dropFirst(part + 1).contains { index in
            guard ["am", "an", "zum", "zur"].contains(pieces[index].original),
                let next = pieces[(index + 1)...].first(where: { $0.role != .article }),
                case .way(let way)? = Constituent.Kind.of(next)
            else { return false }
            return way.form == .noun
        }
    }

    private static func kind(of piece: Piece) -> Constituent.Kind? {
        if isCue(piece) { return .signal(.contribution) }
        return silent.contains(piece.original) ? .silent : nil
    }

    private static let dividing: WordStems = [
        "zerleg", "zerlegt", "verort", "bricht", "brechen", "schlüssel", "aufgeschlüsselt",
        "heruntergebrochen", "aufgespalten", "spaltet", "gliedert",
    ]
    private static let cues: WordSet = [
        "grund", "davon", "hiervon", "daran", "woher", "beteiligt", "beteiligte", "beteiligten",
        "entstanden", "entstand", "entstammen", "entstammt", "stammen", "stammt", "stammten",
        "stammte", "zuzurechnen", "zurechnen", "zugerechnet", "zuzuordnen", "zugeordnet",
        "verursachern", "verursacher", "erklärt", "erklären", "erklärte", "erklärten", "erklärbar",
        "entfallen", "entfällt", "entfiel", "entfielen", "ausgemacht", "beigesteuert",
    ]
    private static let silent: WordSet = [
        "man", "wir", "herunter", "runter", "hinunter", "landet", "landen", "kommt", "kommen",
        "kam", "kamen", "liegt", "liegen", "lag", "lagen", "geht", "gehen", "davon", "prüfer",
        "lassen", "lässt", "sich", "stammen", "stammt", "dann", "so", "entfallen", "entfällt",
        "teilt", "redaktion", "controller", "alleine", "allein", "auf", "nach", "aus", "rechnet",
        "rechnen", "aufgeteilt", "aufteilen", "es gab", "gab es", "gibt es", "es gibt", "so hoch",
        "so groß", "gilt", "wurde", "wurden", "ein", "eine", "einen", "einer", "einem", "hat",
    ]
}
