/// Words that loosen the number after them.
enum QualifierWords {
    static let phrases: PhraseTable<Qualifier> = {
        var table = PhraseTable<Qualifier>()
        for (list, qualifier) in lists {
            for phrase in list.split(separator: ",") {
                table.insert(PhraseWords.of(phrase), qualifier)
            }
        }
        return table
    }()

    private static let lists: [(String, Qualifier)] = [
        (
            "about,around,roughly,approximately,approx,approx.,some,circa,ca.,ca,close to,"
                + "in the region of,more or less,a round,a cool,a flat,~,≈,an estimated,rund,etwa",
            .about
        ),
        (
            "nearly,almost,just under,just below,not quite,close on,slightly less than,"
                + "slightly under,just short of,slightly below,a little under,a shade under,a touch under,a bit under,just shy of,a little less than,"
                + "approaching,closing in on,knapp",
            .nearly
        ),
        (
            "over,more than,above,just over,upwards of,better than,north of,just north of,"
                + "slightly better than,a shade over,a touch over,a little more than,a bit over,a bit more than,"
                + "in excess of,slightly more than,"
                + "slightly over,just above,greater than,higher than,a little over,well over,"
                + "exceeding,>",
            .over
        ),
        (
            "under,not even,not as much as,far less than,far below,less than,fewer than,below,lower than,south of,shy of,well under,well below,<",
            .under
        ),
        ("at least,no less than,no fewer than,a minimum of,≥", .atLeast),
        ("at most,up to,no more than,a maximum of,≤", .atMost),
    ]
}
