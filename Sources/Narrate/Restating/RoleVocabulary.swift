/// Words that claim something only together with the other roles of a sentence: "a repetition of
/// April", "to the detriment of the result", "the ratio of May to April".
///
/// The lexicon leaves them unknown, so that no other reading passes over them.
enum RoleVocabulary {
    static func extra(of word: String) -> RoleReading.Extra? { extras[word] }

    private static let extras: [String: RoleReading.Extra] = {
        var extras: [String: RoleReading.Extra] = [:]
        for (extra, words) in lists {
            for word in words.split(separator: " ") { extras[String(word)] = extra }
        }
        return extras
    }()

    private static let lists: [(RoleReading.Extra, String)] = [
        (.still, still), (.judged, good), (.judged, bad),
        (.judged, "developed developing joy delight thumbs"),
        (.factor, "ratio ratios quotient multiplication multiplier times"),
        (.sum, "inclusive counter tally cumulation accumulation accumulator"),
        (.loose, "almost exactly approximately precisely tolerably threshold materiality"),
    ]

    static let stillWords = Set(still.split(separator: " ").map(String.init))
    static let goodWords = Set(good.split(separator: " ").map(String.init))
    static let badWords = Set(bad.split(separator: " ").map(String.init))

    private static let still = """
        stability steadiness constancy equality parity equal equals equalled equaled equalling \
        repeat repeats repeated repetition replica replicated replicates replicating carbon copy \
        copied twin mirror mirrored mirrors mirroring image identical alike matched matches \
        matching standstill budge budged stir stirred altered alter differ differed deviate \
        deviated diverged indistinguishable unvaried invariant uneventful non motionless \
        choose similar corresponds corresponded correspond akin equates equated stagnation inertia immobile immobility echoed echoes
        """

    private static let good = """
        favourable favorable positive welcome advantageous beneficial encouraging pleasing \
        benefit advantage favour favor favourably good satisfactory gratifying favorably \
        advantageously beneficially desirable
        """

    private static let bad = """
        unfavourable unfavorable adverse negative unwelcome disadvantageous detrimental \
        detriment disadvantage worrying disappointing unfavourably adversely bad \
        unsatisfactory regrettable harmful undesirable detrimentally disadvantageously \
        unfavorably
        """
}
