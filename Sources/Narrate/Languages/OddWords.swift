/// The German words of what is out of the ordinary and of what is usual.
enum OddWords {
    /// What a word is to a sentence that tells an oddity; none where it is what it is anywhere.
    static func kind(of piece: Piece, in pieces: [Piece]) -> Constituent.Kind? {
        if isOdd(piece) || isNormal(piece) || outs.contains(piece.original)
            || silent.contains(piece.original)
            || denials.contains(piece.original) || answersNo.contains(piece.original)
        {
            return .silent
        }
        if isLeaving(piece) { return .silent }
        if piece.original == "außer", idiom(pieces) { return .silent }
        if sides[piece.original] != nil { return .silent }
        if ["sollten", "sollte", "müssen", "muss"].contains(piece.original) {
            return pieces.contains { asking.contains($0.original) } ? .silent : nil
        }
        if asking.contains(piece.original) { return .silent }
        if moving.contains(piece.original), pieces.contains(where: { isParticle($0) }) {
            return .silent
        }
        return nil
    }

    // MARK: - Out of the ordinary

    static func isOdd(_ piece: Piece) -> Bool {
        guard piece.role != .name else { return false }
        if oddNouns.contains(piece.original) || piece.text.hasPrefix("unusually")
            || piece.text.hasPrefix("anything but")
        {
            return true
        }
        return odd.begin(piece.original) && piece.text != "sharply"
    }

    /// "fällt aus dem Rahmen", "sprengt den Rahmen", "außer der Reihe"
    static func idiom(_ pieces: [Piece]) -> Bool {
        if pieces.contains(where: { outs.contains($0.original) }) { return true }
        guard let noun = pieces.firstIndex(where: { isOwnFrame($0) }) else { return false }
        return pieces.indices.contains { index in
            let word = pieces[index].original
            if ["aus", "außer"].contains(word) { return index < noun && noun - index <= 3 }
            return leaving.contains(word)
        }
    }

    private static func isLeaving(_ piece: Piece) -> Bool {
        piece.role != .name
            && (leaving.contains(piece.original) || verbSides[piece.text] != nil)
    }

    /// "wurde … unterschritten" is one verb by now.
    private static let verbSides: WordTable<String> = [
        "was exceeded": "high", "exceeded": "high", "was fell short of": "low",
        "fell short of": "low", "was missed": "low", "was undercut": "low",
    ]

    private static let outs: WordSet = [
        "aus der reihe", "aus dem rahmen", "aus der art", "außer der reihe", "aus der norm",
    ]

    /// "außerhalb", "weicht … ab"
    static func departs(_ pieces: [Piece]) -> Bool {
        pieces.contains { isLeaving($0) }
    }

    /// "nicht außerhalb"
    static func deniesDeparture(_ pieces: [Piece]) -> Bool {
        pieces.indices.dropLast().contains { index in
            denials.contains(pieces[index].original)
                && pieces[(index + 1)...].prefix(2).contains { leaving.contains($0.original) }
        }
    }

    /// "nicht ungewöhnlich", "nichts Auffälliges", "keineswegs ein Ausreißer"
    static func isDenied(at index: Int, in pieces: [Piece]) -> Bool {
        pieces[..<index].suffix(3).contains { denials.contains($0.original) }
            && !pieces[..<index].suffix(3).contains { $0.role == .mark }
    }

    static func denies(_ pieces: [Piece]) -> Bool {
        pieces.contains { denials.contains($0.original) || answersNo.contains($0.original) }
    }

    private static let odd: WordStems = [
        "untypisch", "atypisch", "abnorm", "anomal", "anormal", "ungewöhnlich", "außergewöhnlich",
        "unüblich", "ausreißer", "stolperstein", "ungewohnt", "außerordentlich", "exzeptionell",
        "unnormal", "irregulär", "beispiellos", "ausnahmewert", "ausnahmeerscheinung",
        "ausnahmemonat", "sonderfall", "extremwert", "sonderling", "abnormität", "absonderlich",
        "kurios", "sonderbar", "merkwürdig", "seltsam", "verdächtig",
        "unerklärlich", "befremdlich", "unnatürlich", "ausnehmend", "seltenheit", "rarität",
        "unregelmäßig", "kuriosum", "kuriosität",
    ]
    private static let oddNouns: WordSet = ["ausreisser", "ausnahmezustand", "exot", "unikum"]

    // MARK: - What is usual

    static func isNormal(_ piece: Piece) -> Bool {
        guard piece.role != .name else { return false }
        return piece.original == "sonst" || normal.begin(piece.original)
    }

    /// "sonst" and "historisch" tell only with more.
    static func tellsNormal(_ piece: Piece) -> Bool {
        isNormal(piece) || (piece.role != .name && frames.contains(piece.original))
    }

    private static let normal: WordStems = [
        "üblich", "normal", "gewöhnlich", "gewohnt", "typisch", "alltäglich",
        "herkömmlich", "regulär", "marktüblich", "branchenüblich",
    ]

    static func isFrame(_ piece: Piece) -> Bool {
        isOwnFrame(piece) || levels.contains(piece.original) || piece.text == "normal range"
    }

    /// What a value may fall out of by itself.
    private static func isOwnFrame(_ piece: Piece) -> Bool {
        piece.role != .name
            && (frames.contains(piece.original)
                || ["rahmen", "rahmens", "reihe", "norm", "raster", "art", "ruder"].contains(
                    piece.original))
    }

    private static let frames: WordSet = [
        "bandbreite", "schwankungsbreite", "schwankungsbereich", "normalbereich", "normalmaß",
        "normalmaßes", "normalbereichs", "streubreite", "streubereich", "normalniveau",
        "normalwert", "normalfall", "normalität", "erwartungskorridor", "schwankungskorridor",
        "normalverlauf", "normalband", "schwankungsband", "toleranzband", "toleranzbereich",
    ]
    private static let levels: WordSet = [
        "niveau", "bereich", "korridor", "maß", "spanne", "größenordnung", "verlauf", "muster",
        "rahmen", "bild", "umfang", "schwankungen", "grenzen", "bahnen", "werte", "band",
    ]

    // MARK: - Words around

    static let answersNo: WordSet = ["nein", "nee", "nö"]
    private static let denials: WordSet = [
        "nicht", "nichts", "kein", "keine", "keinen", "keiner", "keinem", "keines", "keineswegs",
        "keinesfalls", "mitnichten", "nie", "niemals", "selten", "kaum", "nirgends",
    ]
    private static let leaving: WordSet = [
        "sprengt", "sprengte", "sprengten", "gesprengt", "außerhalb", "jenseits", "abseits",
        "verlässt", "verließ", "verließen", "verlassen", "weg", "fern", "fernab", "entfernt",
        "weicht", "weichen", "wich", "wichen", "abweicht", "abwich", "abwichen", "abgewichen",
        "abweichung", "abweichend", "hebt", "hob", "hoben", "abgehoben", "abhebt", "oberhalb",
        "unterhalb", "tanzt", "tanzte", "tanzten", "getanzt", "entfernte", "bricht", "brach",
        "übersteigt", "überstieg", "unterschreitet", "unterschritt", "verfehlt", "schlägt",
        "schlug", "schert", "scherte", "ausgeschert", "überschritten", "unterschritten",
        "überschritt",
    ]
    private static let asking: WordSet = [
        "erklären", "klären", "prüfen", "hinterfragen", "nachgehen", "untersuchen", "anschauen",
    ]
    private static let moving: WordSet = [
        "fällt", "fiel", "fielen", "fallen", "springt", "sprang", "sprangen", "brach", "bricht",
        "stürzt", "gefallen", "schlägt", "schlug",
    ]

    private static func isParticle(_ piece: Piece) -> Bool {
        ["aus", "heraus", "raus", "auf", "auge", "augen", "außer"].contains(piece.original)
    }

    static func side(of index: Int, in pieces: [Piece]) -> String? {
        let piece = pieces[index]
        guard piece.role != .name else { return nil }
        if let next = pieces[safe: index + 1],
            ["maße", "maß", "grade", "bogen"].contains(next.original)
        {
            return nil
        }
        if let side = sides[piece.original] ?? verbSides[piece.text] { return side }
        guard isOdd(piece) else { return nil }
        return piece.tokens.last?.text == "high"
            ? "high" : piece.tokens.last?.text == "low" ? "low" : nil
    }

    private static let sides: WordTable<String> = {
        var sides: [String: String] = [:]
        for word in [
            "hoch", "hohe", "hoher", "hohen", "hohes", "hohem", "groß", "große", "großer",
            "oberhalb", "nach oben", "überschritten", "überschritt", "übertroffen", "überstieg",
            "so hoch", "so hoch wie", "so groß", "so groß wie", "üppig", "überhöht",
        ] { sides[word] = "high" }
        for word in [
            "niedrig", "niedrige", "niedriger", "niedrigen", "niedriges", "niedrigem", "tief",
            "tiefe", "tiefer", "tiefen", "tiefes", "gering", "geringe", "geringer", "geringen",
            "geringes", "klein", "kleine", "mager", "magere", "unterhalb", "so niedrig",
            "so niedrig wie", "nach unten", "unterschritten", "unterschritt", "unterboten",
            "so gering", "so gering wie", "so tief", "so tief wie",
        ] { sides[word] = "low" }
        return WordTable(sides)
    }()

    /// Words that say only how much, when or by whom it is found odd.
    private static let silent: WordSet = [
        "rahmen", "rahmens", "reihe", "norm", "raster", "art", "ruder", "bandbreite", "aus",
        "schwankungsbreite", "schwankungsbereich", "schwankung", "schwankungen", "normalbereich",
        "niveau", "niveaus", "bereich", "bereichs", "korridor", "korridors", "maß", "maße",
        "spanne",
        "größenordnung", "verlauf", "verlaufs", "muster", "musters", "bild", "bildes", "umfang",
        "grenzen", "werte", "werten", "wert", "werts", "streubreite", "historie", "historisch",
        "historische", "historischen", "vergangenheit", "bisherige", "bisherigen", "bisheriger",
        "monatswerte", "monatswerten", "quartalswerte", "verhältnisse", "verhältnissen", "augen",
        "auge", "statistisch", "statistische", "statistischer", "statistischen", "statistik",
        "völlig", "extrem", "extreme", "extremer", "weit", "weitem", "deutlich", "deutliche",
        "deutlicher", "stark", "starke", "klar", "klarer", "klare", "sehr", "ganz", "gar", "total",
        "absolut", "komplett", "eindeutig", "eindeutiger", "regelrecht", "regelrechter",
        "ausgesprochen", "ausgesprochener", "echter", "echte", "echt", "derart", "solch", "so",
        "wirklich", "überhaupt", "bisschen", "geradezu", "zeitreihe", "datenreihe", "reihen",
        "monat", "monats", "quartal", "monate", "monaten", "vergleich", "verglichen", "gemessen",
        "kennen", "kennt", "kannten", "sehen", "sehe", "seh", "sieht", "gesehen", "haben",
        "heraus", "raus", "ab", "aus dem", "hervor", "ragt", "ragte", "ragten", "sticht", "stach",
        "stachen", "stechen", "einzustufen", "einzuordnen", "anzusehen", "werten", "zählt",
        "zählen", "zählte", "gilt", "gelten", "galt", "gehört", "gehören", "wie", "als", "dem",
        "dessen", "was", "das", "hier", "da", "überein", "tun", "mehr", "noch", "besonders",
        "erfahrung", "erfahrungswerte", "erfahrungswerten", "erfahrungsgemäß", "rede", "sprechen",
        "bewegt", "bewegte", "bewegten", "bewegen", "schaut", "anschaut", "ansieht", "aussehen",
        "vorkommt", "vorkommen", "vor", "nur", "jeder", "jeden", "jedem", "jede", "gewertet",
        "wertung", "stuft", "stellte", "stellten", "stellt", "dar", "ein", "auffällig",
        "auffälligkeit", "auffallend", "besonderheit",
        "passt", "passte", "passten", "passen",
    ]
}
