/// Short forms whose point does not end a sentence.
enum Abbreviations {
    /// Always followed by more of the sentence.
    static let neverEnding: Set<String> = [
        "vs", "e.g", "i.e", "approx", "ca", "no", "nr", "fig", "mr", "mrs", "ms", "dr", "st",
        "incl", "excl", "resp", "cf", "z.b", "d.h", "bzw",
    ]

    /// May end a sentence too; a capital letter after it tells.
    static let common: Set<String> = [
        "mio", "mrd", "tsd", "mn", "mln", "bn", "etc", "inc", "ltd", "co", "corp", "jan", "feb",
        "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "u.s", "u.k", "a.m",
        "p.m", "yr", "mo", "qtr", "pct", "p.a", "fr",
    ]
}
