/// Superlatives, ordinals and the words around records and streaks.
enum RankWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list(
            "highest,largest,biggest,greatest,strongest,peak,most,top,leading,fastest,steepest,"
                + "sharpest,number one,no. 1",
            .extreme(.high))
        + LexiconEntry.list(
            "lowest,smallest,weakest,slowest,bottom,least,trough,fewest", .extreme(.low))
        + LexiconEntry.list("best,best performing,strongest performing", .extreme(.best))
        + LexiconEntry.list("worst,worst performing,poorest", .extreme(.worst))
        + LexiconEntry.list(
            "on record,ever,on file,in the company's history,in company history,"
                + "in the history of the company,since the record began,in memory,"
                + "of all time,all time,in history,record,in its history,"
                + "since records began,so far,to date,in our history,in our records,in the records,"
                + "on our records,since records begin,since our records begin,"
                + "since our records began,since we keep records,in all our records",
            .record)
        + LexiconEntry.list(
            "straight,consecutive,in a row,running,successive,on the trot,consecutively,"
                + "in succession,on the bounce,on end,without interruption,uninterrupted,"
                + "unbroken,without a break,in sequence,in direct succession,"
                + "in immediate succession,in unbroken succession", .streak)
        + LexiconEntry.list("runner up,runners up", .ordinal(2))
        + ordinals.map { LexiconEntry($0.word, .ordinal($0.rank)) }

    static let ordinals: [(word: String, rank: Int)] = [
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6),
        ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11),
        ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15),
        ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19),
        ("twentieth", 20), ("next", 2),
    ]

    static func word(for rank: Int) -> String {
        if let word = ordinals.first(where: { $0.rank == rank })?.word { return word }
        let ending =
            switch (rank % 10, rank % 100) {
            case (_, 11...13): "th"
            case (1, _): "st"
            case (2, _): "nd"
            case (3, _): "rd"
            default: "th"
            }
        return "\(rank)\(ending)"
    }
}
