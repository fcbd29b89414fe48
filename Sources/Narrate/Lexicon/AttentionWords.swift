/// Modal verbs that ask for attention: "Management should note that …" foretells nothing.
enum AttentionWords {
    static let entries: [LexiconEntry] =
        modals.flatMap { modal in
            verbs.flatMap { verb in
                ["", "also ", "first ", "perhaps "].map {
                    LexiconEntry("\(modal) \($0)\(verb)", .plain)
                }
            }
        }
        + LexiconEntry.list(
            "should not be set against,should not be compared with,should not be compared to,"
                + "must not be compared with,must not be set against,cannot be compared with,"
                + "can not be compared with,should not be held against,should not be read against",
            .comparator)

    private static let modals = [
        "should", "could", "might", "may", "would", "will", "shall", "must", "can", "'ll", "'d",
    ]

    private static let verbs = [
        "note", "be noted", "know", "be aware", "remember", "be remembered", "mention",
        "be mentioned", "add", "be added that", "recall", "be recalled", "point out",
        "be pointed out", "bear in mind", "be borne in mind", "keep in mind", "be kept in mind",
        "take note", "be said", "say", "stress", "be stressed", "emphasise", "emphasize",
        "highlight", "be highlighted", "flag", "be flagged", "like to know", "like to note",
        "like to add", "like to point out", "like to mention", "want to know", "want to note",
        "wish to note", "wish to know", "notice", "be interested", "be clear", "be told",
        "be pleased", "be glad", "be happy", "be reminded", "be informed", "appreciate",
        "see", "find", "spot", "be seen", "be found", "have seen", "be put at", "be given as",
        "be summed up", "be read off", "be reported", "be recorded", "be booked", "have noticed",
        "be traced", "be confirmed", "confirm", "report", "tell you", "say that", "not forget",
        "be regarded", "be stated", "be read", "be seen from", "observe", "care to know",
        "register",
    ]
}
