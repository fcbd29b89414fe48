/// Causes told by a degree and a link: "largely owing to", "in no small part due to".
enum CauseWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list(links.joined(separator: ","), .undecidable(.cause))
        + degrees.flatMap { degree in
            links.map { LexiconEntry("\(degree) \($0)", .undecidable(.cause)) }
        }
        + LexiconEntry.list(claims, .undecidable(.cause))

    private static let degrees = [
        "primarily", "principally", "largely", "mainly", "chiefly", "predominantly", "mostly",
        "essentially", "partly", "wholly", "entirely", "in part", "in large part", "in the main",
        "to a large extent", "to a great extent", "in no small part", "to some extent",
    ]

    private static let links = [
        "due to", "owing to", "because of", "caused by", "attributable to", "the result of",
        "a result of", "as a result of", "the consequence of", "a consequence of",
        "as a consequence of", "as a direct consequence of", "as the outcome of",
        "the outcome of", "thanks to", "driven by", "on account of", "occasioned by", "induced by",
        "as an effect of", "under the impact of", "by virtue of", "by dint of",
        "through the effect of", "set off by", "as a by product of", "under the influence of",
    ]

    private static let claims = """
        the principal driver,the main driver,the main contributing factor,principal cause,\
        main cause,the underlying cause,the cause was,and the cause,\
        is the explanation,was the explanation,the explanation lies in,\
        had the following effect,\
        explained by,\
        owing in the main to,\
        thanks in large measure to,in large measure,was behind it,stands behind it,\
        behind it stands,such was the effect of,what caused it,\
        did the rest,made itself felt,cause and effect,for which we thank
        """
}
