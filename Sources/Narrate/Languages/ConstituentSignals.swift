extension Constituent.Signal {
    static func of(_ piece: Piece) -> Constituent.Signal? {
        if let signal = originals[piece.original] { return signal }
        guard piece.role != .unknown else { return nil }
        return texts[piece.text]
    }

    private static let originals: WordTable<Constituent.Signal> = {
        var originals: [String: Constituent.Signal] = [:]
        for (words, signal) in lists {
            for word in words.split(separator: " ") { originals[String(word)] = signal }
        }
        originals["den wert"] = .level
        for lead in ["die nase vorn", "die oberhand", "die überhand", "einen vorsprung"] {
            originals[lead] = .above
        }
        for lag in ["das nachsehen", "den kürzeren"] { originals[lag] = .below }
        return WordTable(originals)
    }()

    private static let lists: [(String, Constituent.Signal)] = [
        ("entsprach entsprachen entspricht entsprechen glich glichen gleicht", .equals),
        ("faktor vielfaches vielfachen vielfache vielfachem mehrfaches wievielfache", .factor),
        ("wievielfachen verhältnis multipliziert multipliziere multiplizieren", .factor),
        ("multiplizierte multiplikator multiplikation mal", .factor), ("?", .question),
        (">", .above), ("<", .below), ("nein nee nö", .no),
        (
            "gleichmäßig gleichmäßiger gemittelt gemittelte monatsmitteln monatsmittel durchschnittsmonat",
            .onAverage
        ),
        ("geschäftsjahresbeginn jahresbeginn jahresanfang auflaufend", .toDate),
        ("kumulativ kumulierter kumulierte aufgelaufen aufgelaufene", .toDate),
        ("gros mehrheit", .majority), ("teil teils portion gewicht", .share),
        ("alles ausschließlich", .only), ("x", .factor),
        ("monatliche monatlichen monatlicher monatliches", .month), ("verpasst", .missed),
        ("nummer nr", .place), ("aufeinanderfolgenden ununterbrochen", .streak),
        ("welche welcher welches welchen welchem", .which),
        ("oberhalb darüber obenauf davor", .above), ("unterhalb darunter dahinter", .below),
        ("zeitreihe datenreihe aufzeichnungen aufzeichnung historie messreihe", .record),
        ("übererfüllt überboten", .exceeded), ("untererfüllt", .missed),
        ("jahresmaximum jahreshoch jahreshöchststand jahreshöchstwert jahresspitzenwert", .yearly),
        ("jahresspitze jahresrekord jahresbestwert jahrestief jahresminimum", .yearly),
        ("jahrestiefststand jahrestiefstwert jahrestiefpunkt jahreshochpunkt", .yearly),
    ]

    private static let texts: WordTable<Constituent.Signal> = [
        "value": .level, "level": .level, "year to date": .toDate, "on average": .onAverage,
        "average": .onAverage, "monthly average": .onAverage, "on average per month": .onAverage,
        "in total": .inTotal, "total": .inTotal, "month": .month, "months": .month,
        "each month": .month, "per month": .month, "monthly": .month, "month by month": .month,
        "fiscal year": .fiscalYear, "of fiscal year": .fiscalYear, "year": .fiscalYear,
        "calendar year": .fiscalYear, "target": .target, "plan": .target, "budget": .target,
        "exceeded": .exceeded, "beat": .exceeded, "was exceeded": .exceeded, "missed": .missed,
        "fell short of": .missed, "was missed": .missed, "was fell short of": .missed, "met": .met,
        "was met": .met, "hit": .met, "above": .above, "ahead of": .above, "below": .below,
        "behind": .below, "stood behind": .below, "all": .all, "every": .all, "in every": .all,
        "across all": .all, "of all": .all, "without exception": .all, "no": .none, "none": .none,
        "not a single": .none, "in no": .none, "only": .only, "other": .other,
        "on record": .record, "history": .record, "never before": .never, "as high as": .asHigh,
        "as high": .asHigh, "as low as": .asLow, "as low": .asLow, "in a row": .streak,
        "time in a row": .streak, "place": .place, "list": .place, "share": .share,
        "largest share": .share, "accounted for": .share, "contributed": .share,
        "represented": .share, "contribution": .contribution, "as many": .howMany,
        "how many": .howMany, "not": .not, "or": .or, "between": .or, "together": .together,
        "in line with": .equals,
    ]
}
