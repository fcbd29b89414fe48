/// German nouns of change and words of direction.
enum GermanChanges {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (.noun, nouns), (.noun, turns), (.adverb, judged), (.adverb, directions),
        (.adjective, adjectives),
    ]

    private static let moves = [
        "bewegung", "schritt", "entwicklung", "tendenz", "trend", "satz", "ruck",
    ]

    private static func moved(_ ways: String, _ english: String) -> String {
        moves.flatMap { move in ways.split(separator: ",").map { "\(move) \($0)" } }
            .joined(separator: ", ") + " = " + english
    }

    private static let turns = """
        \(moved("nach oben,aufwärts,rauf,hinauf,bergauf", "increase"))
        \(moved("nach unten,abwärts,runter,hinunter,bergab", "decrease"))
        \(moved("nach vorn,nach vorne,vorwärts,zum besseren,zum guten,in die richtige richtung", "improvement"))
        \(moved("zurück,rückwärts,zum schlechteren,zum schlechten,in die falsche richtung", "deterioration"))
        """

    /// "in außerordentlichem Maße"
    private static let greatly = [
        "hohem", "außerordentlichem", "besonderem", "starkem", "enormem", "ganz erheblichem",
        "bedeutendem", "nicht unerheblichem",
    ].flatMap { word in
        ["maße", "maß", "umfang", "ausmaß", "grade", "grad"].map { "in \(word) \($0)" }
    }.joined(separator: ", ")

    /// How strongly something moved, not how odd its level is.
    static let sharply = [
        "außerordentlich", "extrem", "ausgesprochen", "ausnehmend", "bemerkenswert", "enorm",
        "überaus", "äußerst", "besonders", "ganz besonders", "wirklich",
    ].flatMap { word in ["stark", "kräftig", "heftig"].map { "\(word) \($0)" } }

    private static let judged = """
        konstanz, stabilität, keine dynamik, null dynamik, stillstand, seitwärtsbewegung, alles beim alten, kein wesentlicher unterschied = unchanged
        in unserem sinne, im sinne des unternehmens, nach wunsch, wunschgemäß, in die erwünschte richtung, günstig, vorteilhaft, zum guten, zum besseren, in die gewünschte richtung, zu unseren gunsten, zu unserem vorteil = better
        in die unerwünschte richtung, ungünstig, unvorteilhaft, nachteilig, zum schlechten, zum schlechteren, in die unerwünschte richtung, zu unseren ungunsten, zu unserem nachteil = worse
        \(greatly), wie ein stein, wie eine rakete, in beträchtlichem umfang, in erheblichem umfang, in großem umfang, in starkem maße, in beträchtlichem maße, einen riesensatz, \(sharply.joined(separator: ", ")) = sharply
        nur schwach, nur sehr schwach, nur um ein weniges, um ein weniges, um eine nuance, um eine winzigkeit, nur um eine winzigkeit, nur um eine nuance, ein kleines bisschen, kaum spürbar, kaum merklich, kaum sichtbar, in begrenztem umfang, in sehr begrenztem umfang, in geringem umfang, in sehr geringem umfang, nur ein winziges stück, ein winziges stück, lediglich minimal, nur minimal, bloß minimal = slightly
        das doppelte, doppelte, zweifache, das zweifache, zweifachen = twice as
        dreifache, das dreifache, dreifachen = three times as
        vierfache, das vierfache, vierfachen = four times as
        fünffache, das fünffache, fünffachen = five times as
        """

    private static let nouns = """
        abwärtsschritt, abwärtsschritts, abwärtsschritte = decrease
        aufwärtsschritt, aufwärtsschritts, aufwärtsschritte = increase
        abschmelzen, abschmelzens, schrumpfens, absinkens, nachgeben = decline
        eintrübung, eintrübungen = deterioration
        aufhellung, aufhellungen = improvement
        steigerung, steigerungen, erhöhung, erhöhungen, vergrößerung, ausweitung, vermehrung, mehrung, zugewinn, zugewinns, zugewinne, anhebung = increase
        anwachsen, anwachsens, ansteigen, ansteigens, zulegen, aufwuchs, anziehen = growth
        aufschwung, aufschwungs, aufwärtsbewegung, höhenflug, höhenflugs, auftrieb = upturn
        schub, schubs, satz nach oben = jump
        expansion, wachstumsschub = expansion
        absinken, absinkens, fallen, schrumpfen, nachlassen, abrutschen, abgleiten, zurückgehen, abfallen, abfall, abfalls = decline
        schwund, schwunds, schwundes, verringerung, verringerungen, verminderung, minderung, reduktion, reduzierung, senkung, abbau, abbaus, schrumpfung = decrease
        einbuße, einbußen, einbusse, einbussen, verluste, verlusten = loss
        absturz, absturzes, sturz, talfahrt, knick, rutsch, kollaps, sinkflug = slump
        abschwung, abschwungs, abwärtsbewegung, abschwächung, rückschlag, dämpfer, delle = downturn
        fortschritt, fortschritts, fortschritte, besserung = improvement
        rückschritt, rückschritts, rückschritte, verschlechterung, verschlechterungen = deterioration
        verdopplung, verdoppelung = doubling
        verdreifachung = tripling
        vervierfachung = quadrupling
        halbierung = halving
        veränderungsrate, tendenz, trend, bewegung, veränderung, veränderungen, änderung, änderungen, abweichung, unterschied, differenz, abstand = change
        """

    private static let directions = """
        klar aufwärts, eindeutig aufwärts, klar nach oben, eindeutig nach oben, aufwärts, bergauf, nach oben, hinauf, in die höhe = up
        klar abwärts, eindeutig abwärts, klar nach unten, eindeutig nach unten, abwärts, bergab, nach unten, hinunter, hinab, in die tiefe, in den keller = down
        in die richtige richtung, in die gute richtung = in the right direction
        in die falsche richtung, in die verkehrte richtung = in the wrong direction
        auf der stelle, vom fleck, von der stelle = in place
        nichts, so gut wie nichts, praktisch nichts, fast nichts, nahezu nichts, kaum etwas, fast gar nichts, wenig, nur wenig, nicht viel = little
        auf sich = to it
        hinter sich = behind it
        gleichauf mit, auf augenhöhe mit, auf gleicher höhe mit, auf einer höhe mit, auf dem gleichen niveau wie, auf demselben niveau wie, auf gleichem niveau wie, auf dem gleichen stand wie = in line with
        das niveau von, das niveau vom, das niveau des, das niveau der, den stand von, den stand vom, den stand des, den wert von, den wert vom, auf der höhe von, auf der höhe des = in line with
        ein klein wenig, ein wenig, ein bisschen, einen hauch, um einen hauch, eine spur, um eine spur, einen tick, um einen tick, ein stückchen, nur geringfügig, nur leicht, nur minimal, nur wenig, nur marginal, kaum merklich, um ein geringes, in geringem maße, nur ein wenig = slightly
        sprunghaft, rasant, massiv, steil, kräftig, stark, heftig, rapide, schlagartig, ruckartig, ordentlich, mächtig, extrem, überaus stark, in starkem maße = sharply
        dramatisch, drastisch, gewaltig, enorm, immens, exorbitant, explosionsartig, spektakulär = dramatically
        deutlich, spürbar, merklich, erheblich, beträchtlich, klar, signifikant, sichtlich, sichtbar, nennenswert, wesentlich, markant, ganz erheblich, in erheblichem maße = considerably
        moderat, mäßig, gemächlich, maßvoll, verhalten, sanft = moderately
        """

    private static let adjectives = """
        leichte, leichter, leichtes, leichten, leichtem, geringfügige, geringfügiger, geringfügiges, geringfügigen, minimale, minimaler, minimales, minimalen, marginale, marginaler, marginales, marginalen = slight
        deutliche, deutlicher, deutliches, deutlichen, deutlichem, spürbare, spürbarer, spürbares, spürbaren, merkliche, merklicher, merkliches, merklichen, erhebliche, erheblicher, erhebliches, erheblichen, beträchtliche, beträchtlicher, beträchtliches, beträchtlichen, klare, klarer, klares, klaren, signifikante, signifikanter, signifikantes, signifikanten, markante, markanter, markantes, markanten = considerable
        starke, starker, starkes, starken, starkem, kräftige, kräftiger, kräftiges, kräftigen, kräftigem, heftige, heftiger, heftiges, heftigen, massive, massiver, massives, massiven, rasante, rasanter, rasantes, rasanten, steile, steiler, steiles, steilen, sprunghafte, sprunghafter, sprunghaftes, sprunghaften = sharp
        drastische, drastischer, drastisches, drastischen, dramatische, dramatischer, dramatisches, dramatischen, enorme, enormer, enormes, enormen, gewaltige, gewaltiger, gewaltiges, gewaltigen = dramatic
        moderate, moderater, moderates, moderaten, mäßige, mäßiger, mäßiges, mäßigen, verhaltene, verhaltener, verhaltenes, verhaltenen = moderate
        nennenswerte, nennenswerter, nennenswertes, nennenswerten, wesentliche, wesentlicher, wesentliches, wesentlichen, große, großer, großes, großen, größere, echte, echter, echten = big
        keine nennenswerte bewegung, keine bewegung, keine große bewegung, kaum bewegung, wenig bewegung, keine nennenswerte veränderung, keine nennenswerten veränderungen, keine nennenswerte änderung, keine veränderung, kaum veränderung, kaum eine veränderung, keine wesentliche veränderung, keine wesentliche änderung, keine große veränderung, stillstand, stagnation, nullwachstum = no real change
        """
}
