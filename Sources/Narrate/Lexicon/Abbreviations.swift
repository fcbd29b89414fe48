/// Short forms whose point does not end a sentence.
enum Abbreviations {
    /// Always followed by more of the sentence.
    static let neverEnding: Set<String> = [
        "vs", "e.g", "i.e", "approx", "ca", "no", "nr", "fig", "mr", "mrs", "ms", "dr", "st",
        "incl", "excl", "w.r.t", "p", "pp", "pg", "resp", "cf", "ref", "z.b", "d.h", "bzw", "ggü",
        "vgl", "inkl",
        "exkl", "ggf",
        "einschl", "durchschn", "zzgl", "sog", "u.a", "evtl",
    ]

    /// Before these a small number with a point is an ordinal: "am 12. März", "im 3. Quartal".
    static let beforeOrdinals: Set<String> = [
        "am", "im", "vom", "zum", "bis", "dem", "den", "der", "des", "das", "ab", "seit", "ins",
    ]

    /// And a small number with a point before these.
    static let behindOrdinals: Set<String> = [
        "quartal", "quartals", "geschäftsquartal", "geschäftsquartals", "kalenderquartal",
        "halbjahr", "halbjahres", "geschäftshalbjahr", "kalenderwoche", "platz", "rang", "stelle",
    ]

    /// Short forms of scales: a currency goes on.
    static let scales: Set<String> = ["mio", "mrd", "tsd", "mn", "mln", "bn"]

    static let behindScales: Set<String> = [
        "euro", "euros", "eur", "us", "usd", "dollar", "pfund", "gbp", "franken", "schweizer",
        "chf", "yen", "kronen", "zloty",
    ]

    /// Words that open a sentence; another noun behind a scale is what it counts: "20 Tsd. Bons".
    static let openers: Set<String> = [
        "der", "die", "das", "den", "dem", "im", "in", "am", "an", "auf", "bei", "beim", "mit",
        "von", "vom", "zum", "zur", "und", "damit", "dies", "diese", "ein", "eine", "nach",
        "gegenüber", "so", "auch", "es", "wir", "zugleich", "gleichzeitig", "daneben", "gegen",
        "aus", "für", "über", "unter", "seit", "bis", "ohne", "insgesamt", "alle", "kein", "keine",
        "nur", "allein", "verglichen", "gemessen", "bezogen", "aber", "dagegen", "dort", "hier",
        "then", "the", "it", "this", "that", "these", "we", "our", "by", "at", "orders", "revenue",
    ]

    /// May end a sentence too; a capital letter after it tells.
    static let common: Set<String> = [
        "mio", "mrd", "tsd", "mn", "mln", "bn", "etc", "inc", "ltd", "co", "corp", "jan", "feb",
        "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "u.s", "u.k", "a.m",
        "p.m", "yr", "mo", "qtr", "pct", "p.a", "fr", "min", "max", "mind",
    ]
}
