/// Causes told by a degree and a link: "largely owing to", "in no small part due to".
enum CauseWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list(links.joined(separator: ","), .undecidable(.cause))
        + degrees.flatMap { degree in
            links.map { LexiconEntry("\(degree) \($0)", .undecidable(.cause)) }
        }
        + LexiconEntry.list(claims, .undecidable(.cause))
        + moves.flatMap { move in
            origins.map { LexiconEntry("\(move) \($0)", .undecidable(.cause)) }
        }

    /// What came about, before what it came from.
    private static let moves = [
        "the variance", "the movement", "the change", "the development", "the deviation",
        "the difference", "the shift", "the swing", "this", "which", "that", "it all", "all this",
        "all of this", "all of it",
    ]

    private static let origins = [
        "arose from", "arises from", "stems from", "stemmed from", "resulted from",
        "results from", "derives from", "derived from", "goes back to", "went back to",
        "traces back to", "traced back to", "can be traced to", "can be traced back to",
        "is down to", "was down to", "has to do with", "had to do with", "is rooted in",
        "was rooted in", "is owed to", "was owed to", "is linked to", "was linked to",
        "is connected with", "was connected with", "we attribute to", "we put down to",
        "we owe to", "we ascribe to", "is ascribed to", "was ascribed to", "comes down to",
        "came down to", "boils down to", "is what did", "was because", "comes from", "came from",
        "is because of",
        "was because of", "comes straight from", "follows from", "followed from",
    ]

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
        "through the effect of", "b/c of", "b/c", "bc of", "cos of", "coz of", "cuz of", "amid",
        "amidst", "on the heels of", "following on from", "as an outcome of", "set off by",
        "as a by product of", "under the influence of",
    ]

    private static let claims = """
        blame,the principal driver,the main driver,the main contributing factor,principal cause,\
        main cause,the underlying cause,the cause was,and the cause,\
        is the explanation,was the explanation,the explanation lies in,\
        had the following effect,\
        explained by,\
        owing in the main to,you know why,know why,the reason why,can thank,we attribute to,\
        which is what,why 's that,why is that,how come,the background to this,\
        the background to that,behind that,behind this,behind it all,is behind that,is behind this,\
        is behind it,are behind that,are behind this,are behind it,was behind that,\
        was behind this,underlying cause,underlying causes,underlying reason,root cause,\
        root causes,the reason being,the cause being,helped along by,\
        thank for this,is what did it,was what did it,attribute it to,attribute this to,\
        thanks in large measure to,in large measure,was behind it,stands behind it,\
        behind it stands,such was the effect of,what caused it,\
        it really comes down to,it comes down to,it really came down to,it came down to,\
        really comes down to,we attribute the following,explains the following,\
        explain the following,explained the following,caused the following,\
        led to the following,brought about the following,since there was,since there were,\
        since there had been,as there was,because there was,\
        we owe this to,we owe that to,we owe it to,we put this down to,we put that down to,\
        see the reason in,see the cause in,saw the reason in,find the reason in,\
        the reason for this,the reason for that,the reason for it,the cause of this,\
        the main part in this,the main part in that,a part in this,a part in that,its part in this,\
        a role in this,a role in that,the main role in this,the decisive role in this,\
        its share in this,its share in that,a share in this,a hand in this,a hand in that,\
        the decisive factor,the deciding factor,made the difference,to thank for that,\
        did the rest,made itself felt,cause and effect,for which we thank
        """
}
