/// What German links and loosens a number with.
enum GermanQualifiers {
    static let links = """
        um = by
        auf = to
        von, in höhe von, im umfang von, im wert von = of
        nach = versus
        bei = at
        mit = with
        zu = to
        """

    static let qualifiers = """
        knapp, fast, nahezu, beinahe, annähernd, bald, kurz vor, nicht ganz = nearly
        gerade noch nicht, knapp unter, leicht unter, etwas unter = nearly
        etwas weniger als, ein wenig unter, kaum weniger als, dicht an = nearly
        haarscharf unter, geringfügig weniger als = nearly
        ein bisschen weniger als, einen tick weniger als, knapp weniger als = nearly
        minimal weniger als, ein klein wenig weniger als, um haaresbreite = nearly
        näherungsweise, approximativ, so um die, so etwa, so rund = about
        rund, etwa, circa, ca, ca ., ungefähr, zirka, in etwa, um die = about
        gut gerechnet, grob, grob gerechnet, schätzungsweise, überschlägig = about
        gerundet, rd, rd ., plus minus, an die, über den daumen = about
        gut, etwas mehr als, ein wenig mehr als, leicht über, etwas über = just over
        knapp über, ein wenig über, geringfügig mehr als, reichlich, gute = just over
        ein bisschen mehr als, einen tick mehr als, minimal mehr als = just over
        ein klein wenig mehr als, ein bisschen über, einen tick über = just over
        über, mehr als, oberhalb von, jenseits von, jenseits der = more than
        deutlich mehr als, deutlich über, weit über, weit mehr als = well over
        klar mehr als, erheblich mehr als, wesentlich mehr als, viel mehr als = well over
        nicht einmal, nicht mal, keine, noch nicht einmal, noch nicht mal = less than
        unter, weniger als, unterhalb von = less than
        deutlich unter, weit unter, weit weniger als, deutlich weniger als = well under
        klar weniger als, erheblich weniger als, wesentlich weniger als = well under
        bei weitem nicht, bei weitem keine, längst nicht, lange nicht = well under
        nicht annähernd, viel weniger als, bei weitem weniger als = well under
        mindestens, wenigstens, nicht weniger als, zumindest = at least
        höchstens, maximal, bis zu, nicht mehr als, allenfalls = at most
        nur, lediglich, bloß, gerade einmal, gerade mal = just
        ganze, nur noch, immerhin, schon, bereits, noch, jetzt, nunmehr =
        inzwischen, mittlerweile, zuletzt, stolze, satte, volle, ganz genau =
        genau, exakt, präzise, glatt, glatte, jeweils =
        """
}
