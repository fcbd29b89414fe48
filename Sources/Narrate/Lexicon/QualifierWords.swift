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
                + "in the region of,in the order of,of the order of,on the order of,in the vicinity of,"
                + "somewhere around,somewhere near,right around,pretty much,practically,more or less,a round,a cool,a flat,~,≈,an estimated,rund,etwa",
            .about
        ),
        (
            "nearly,almost,just under,just below,not quite,close on,slightly less than,"
                + "slightly under,a bit less than,a bit below,a tad under,a tad below,a tad less than,"
                + "a shade less than,a shade below,a touch less than,a touch below,a little below,"
                + "somewhat less than,somewhat under,somewhat below,marginally less than,"
                + "marginally under,marginally below,barely less than,just short of,slightly below,a little under,a shade under,a touch under,a bit under,just shy of,a little less than,"
                + "approaching,closing in on,knapp",
            .nearly
        ),
        (
            "just over,just north of,slightly better than,a shade over,a touch over,"
                + "a little more than,a bit over,a bit more than,slightly more than,slightly over,"
                + "just above,a little over,slightly above,a shade more than,a shade above,"
                + "a touch more than,a touch above,a tad over,a tad above,a tad more than,"
                + "a bit above,a little above,somewhat more than,somewhat over,somewhat above,"
                + "marginally more than,marginally over,marginally above,barely more than,"
                + "barely over",
            .justOver
        ),
        (
            "over,more than,above,upwards of,better than,north of,in excess of,greater than,"
                + "higher than,well over,exceeding,>",
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
