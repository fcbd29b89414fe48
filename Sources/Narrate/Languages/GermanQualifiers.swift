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
        rund, etwa, circa, ca, ca ., ungefähr, zirka, in etwa, um die = about
        gut gerechnet, grob, grob gerechnet, schätzungsweise, überschlägig = about
        gerundet, rd, rd ., plus minus, an die, über den daumen = about
        gut, etwas mehr als, ein wenig mehr als, leicht über, etwas über = just over
        knapp über, ein wenig über, geringfügig mehr als, reichlich, gute = just over
        über, mehr als, oberhalb von, jenseits von, jenseits der = more than
        deutlich mehr als, deutlich über, weit über, weit mehr als = more than
        nicht einmal, nicht mal, keine, noch nicht einmal, noch nicht mal = less than
        unter, weniger als, unterhalb von, deutlich weniger als = less than
        deutlich unter, weit unter, weit weniger als = less than
        mindestens, wenigstens, nicht weniger als, zumindest = at least
        höchstens, maximal, bis zu, nicht mehr als, allenfalls = at most
        nur, lediglich, bloß, gerade einmal, gerade mal = just
        ganze, nur noch, immerhin, schon, bereits, noch, jetzt, nunmehr =
        inzwischen, mittlerweile, zuletzt, stolze, satte, volle, ganz genau =
        genau, exakt, präzise, glatt, glatte, jeweils =
        """
}
