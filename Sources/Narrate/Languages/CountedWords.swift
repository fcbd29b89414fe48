/// What words are to a sentence that counts members: "nirgends" is none, "Lass Nord weg" an
/// exception, "findet sich" nothing.
enum CountedWords {
    static func kind(of piece: Piece) -> Constituent.Kind? {
        let word = piece.original
        if silent.contains(word) {
            // "ging … zurück" moves.
            if case .way? = Constituent.Kind.of(piece) { return nil }
            return .silent
        }
        if none.contains(word) { return .signal(.none) }
        if all.contains(word) { return .signal(.all) }
        if only.contains(word) { return .signal(.only) }
        if exceptions.contains(word) { return .signal(.except) }
        if others.contains(word) { return .signal(.other) }
        return nil
    }

    private static let none = words(
        """
        nirgends nirgendwo nirgend vergebens vergeblich irgendeiner irgendeine irgendeinem nein nee
        """)
    private static let all = words("überall allerorten allenthalben flächendeckend durchgehend")
    private static let only = words("allein alleine")
    private static let exceptions = words(
        """
        ausnahme ausnahmen ausgenommen außer weg außerhalb abgesehen ausnehmen raus heraus
        ausreißt ausschert verschont ohne
        """)
    private static let others = words("andere anderen anderer übrigen übrige restlichen sonstigen")
    private static let silent = words(
        """
        findet finden fand sucht suchen suche such gibt man auch nimmt nehmen ich hab habe haben wir
        hingegen schon eben dann festzuhalten angaben sonst rest fällt lass lässt lassen wäre wären
        betroffen einheiten fällen fälle zählung verhältnis macht gruppe werten werte gestützt
        wohl aber bildete bilden bildet welche so viele komplett mal insgesamt verzeichnete
        verzeichneten meldete meldeten sahen sah entfielen entfiel angeschaut angesehen geprüft
        nenner gemeinsame gemeinsamer gemeinsamen gemeinsames gemeinsamkeit eint vereint verbindet
        verband teilen teilten zeigte zeigten zeigt durchgesehen betrachtet zahl dass gegliedert aufgeteilt unterteilt getrennt blieb blieben
        """
    ).union(["gestützt auf", "gibt es", "gab es", "es gab", "es gibt"])

    private static func words(_ list: String) -> WordSet { WordSet(of: list) }
}
