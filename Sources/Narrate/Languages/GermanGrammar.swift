/// The small words of German.
enum GermanGrammar {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (.article, articles), (.preposition, prepositions), (.adverb, adverbs),
        (.pronoun, pronouns),
        (.conjunction, "und, sowie, & = and\noder = or\nbeziehungsweise, bzw = and\nsowohl = both"),
        (.subordinator, subordinators), (.auxiliary, auxiliaries), (.modal, modals),
        (.cardinal, quantifiers),
        (
            .conjunction,
            "aber, jedoch, doch, sondern = but\nwährend, wohingegen, auch wenn, wenn auch, wenngleich = while\ngefolgt von = followed by"
        ),
    ]

    private static let articles = """
        der, des = of the
        die, das, den, dem = the
        die zahl der, die anzahl der, der zahl der, der anzahl der, zahl der, anzahl der, die menge der, die zahl an, die anzahl an = the
        die lage, die situation, das bild = it
        ein, eine, einen, einem, einer, eines = a
        """

    private static let prepositions = """
        im, in, am, an, bei, beim, innerhalb, binnen, ins = in
        unter, unter der, unter dem = below
        unter den, unter allen = among the
        in jeder, in jedem, in jeden = in every
        bei jeder, bei jedem = in every
        in den, in der, in dem, in die, in das, bei den, bei der, bei dem, an der, an den = in the
        in allen = across all
        je, pro, jeweils je = per
        auf = to
        zu, zum, zur = to
        mit, samt = with
        ohne = without
        von, vom = of
        aus = from
        für, fürs = for
        seit = since
        bis, bis zum = to
        nach, laut, gemäß, zufolge = after
        vor = ahead of
        hinter = behind
        über = above
        über dem, über den, über der = above
        außerhalb, außerhalb von, jenseits von = outside
        außerhalb des, außerhalb der, jenseits des, jenseits der = outside the
        zwischen = between
        trotz = despite
        über alle = across all
        wie schon im, wie schon in, wie bereits im, wie bereits in, wie auch im, wie auch schon im, wie zuvor im, ebenso wie im, genauso wie im, genau wie im, wie es schon im = as in
        ausgenommen, mit ausnahme von, außer in, bis auf die, bis auf den, bis auf das, außer der, außer dem, bis auf, abgesehen von, außer = except
        ist auf, sind auf, war auf = is to
        im schnitt, im mittel, im durchschnitt, durchschnittlich = on average
        im monatsmittel, im monatsdurchschnitt, im monatsschnitt = on average per month
        um = by
        als, als in = than
        """

    /// "im selben Zeitfenster", "in der nämlichen Periode"
    private static let sameTimes: String = {
        let same = words("selben, gleichen, nämlichen, identischen, besagten, genannten")
        let spans = words(
            "zeitfenster, berichtszeitraum, berichtsmonat, berichtsquartal, zeitabschnitt, intervall, betrachtungszeitraum, atemzug"
        )
        let times = words("periode, zeitspanne, berichtsperiode, phase, zeit")
        let lists: [([String], [String], [String])] = [
            (["im", "für den"], same, spans), (["in der", "für die"], same, times),
            (["in", "für"], ["derselben", "dieselbe"], times),
            (["in", "für"], ["demselben", "denselben"], ["zeitraum"] + spans),
        ]
        var all: [String] = []
        for (links, same, nouns) in lists {
            for link in links {
                for word in same { all += nouns.map { "\(link) \(word) \($0)" } }
            }
        }
        return all.joined(separator: ", ")
    }()

    private static func words(_ list: String) -> [String] {
        list.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
    }

    /// "auffallend hoch"
    private static let strikingly = [
        ("hoch, groß, stark", "high"), ("niedrig, gering, tief, klein, schwach", "low"),
    ]
    .map { words, english in
        words.split(separator: ",").flatMap { word in
            [
                "extrem", "außerordentlich", "abnorm", "auffallend", "auffällig", "untypisch",
                "ungewohnt", "bemerkenswert", "ausgesprochen", "ausnehmend", "atypisch",
                "ungewöhnlich", "außergewöhnlich",
            ].map { "\($0) \(word.drop { $0 == " " })" }
                .filter { !GermanChanges.sharply.contains($0) }
        }.joined(separator: ", ") + " = unusually \(english)"
    }

    private static let adverbs = """
        sich, es, wieder, erneut, hier, ja, nun, nunmehr, also, so, dann, da, eben, schon, bereits, damit, somit, dabei, daran, dazu, hinzu = 
        davon, von ihnen, darunter = of them
        kaum verändert gegenüber, kaum verändert = little changed from
        unverändert gegenüber = unchanged from
        mit einem rückgang um, mit einem rückgang von = falling
        mit einem anstieg um, mit einem anstieg von = rising
        einen teil des, einen teil der = part of the
        vorgerückt von = up from
        als geplant, als vorgesehen, als budgetiert, als veranschlagt, als eingeplant, als im budget, als im plan, als angesetzt, als angepeilt, als kalkuliert = than planned
        zurückgefallen von = down from
        auf dem höchsten stand, auf dem höchsten wert = the highest
        auf dem niedrigsten stand, auf dem niedrigsten wert = the lowest
        mal in folge = time in a row
        und zwar, unternehmensweit, konzernweit, hinweg, jetzt, siehe = 
        bis jetzt, bis dato = so far
        kumuliert, aufgelaufen = year to date
        im selben zeitraum, im gleichen zeitraum, in der gleichen zeit, in derselben zeit, in dieser zeit, im parallelverlauf, im identischen zeitraum, in der gleichen berichtsperiode, in derselben berichtsperiode, im gleichen berichtszeitraum, im selben berichtszeitraum, zeitlich parallel, zeitgleich, zur selben zeit, zur gleichen zeit, \(sameTimes) = at the same time
        die monatswerte der, die monatswerte des, die monatswerte von = each month the
        parallel, parallel dazu, daneben, auch, ebenfalls, ebenso, zudem, außerdem, ferner, überdies, gleichzeitig, zugleich = also
        bisher, bislang = so far
        derzeit, aktuell, momentan, zurzeit, zuletzt, heute, nach heutigem stand, nach aktuellem stand, zu buche, noch = currently
        aufs ganze quartal gerechnet, auf das ganze quartal gerechnet, aufs quartal gerechnet, auf das quartal gerechnet, im gesamtquartal, über das gesamte quartal, über das ganze quartal, über das volle quartal, über alle drei monate, alle monate des quartals eingerechnet, alle drei monate eingerechnet, alle monate eingerechnet, alle drei monate zusammen, alle monate zusammen, alle drei monate addiert, monat eins bis drei aufaddiert, monat eins bis drei addiert, monat eins bis drei zusammen, insgesamt, in summe, zusammengenommen, alles in allem, unterm strich = in total
        zusammen, gemeinsam = together
        dagegen, hingegen, indes, allerdings, demgegenüber, immerhin = however
        nicht, nicht mehr = not
        kaum = hardly
        niemals = never
        allein, alleine = alone
        dort, darin = in it
        leicht, geringfügig, minimal, marginal, etwas, hauchdünn = slightly
        nahezu, fast, praktisch, annähernd, beinahe, weitgehend, so gut wie = nearly
        knapp = narrowly
        in voller höhe, vollständig, ganz, voll, komplett, vollumfänglich, restlos = fully
        etwa, rund, ungefähr = about
        so hoch wie, so groß wie, so stark wie = as high as
        so hoch, so groß, so stark = as high
        so viel, so viele = as much
        so niedrig, so gering = as low
        nie zuvor, noch nie, nie = never before
        so hoch wie nie zuvor, so hoch wie nie, so hoch wie noch nie = the highest on record
        so niedrig wie nie zuvor, so niedrig wie nie, so niedrig wie noch nie = the lowest on record
        zurückzuführen auf, zurückzuführen, verursacht durch, ausgelöst durch, getrieben von, getrieben durch, geschuldet, zu verdanken = due to
        auf der höhe von, auf der höhe vom, auf der höhe des, auf höhe von, auf höhe des, auf dem niveau von, auf dem niveau vom, auf dem niveau des, auf dem stand von, auf dem stand vom = in line with
        auf vorjahresniveau = in line with the previous year
        auf vormonatsniveau = in line with the previous month
        stärker = more strongly
        mehr = more
        weniger = less
        höher = higher
        niedriger, geringer, tiefer = lower
        besser = better
        schlechter = worse
        schneller = faster
        in ununterbrochener folge, in lückenloser folge, in direkter folge, in unmittelbarer folge, in ununterbrochener reihe, in ununterbrochener serie, in folge, hintereinander, nacheinander, in serie, am stück, in reihe, ohne unterbrechung, ununterbrochen, am laufenden band = in a row
        zum zweiten mal in folge = for the second time in a row
        zum dritten mal in folge = for the third time in a row
        zum vierten mal in folge = for the fourth time in a row
        zum fünften mal in folge = for the fifth time in a row
        wie = as
        es gab, gab es, gibt es, es gibt = there were
        nächste, nächsten, nächster = 
        am meisten zum, am meisten zur, am meisten zu = the largest share of
        doppelt so, zweimal so, zwei mal so = twice as
        dreimal so, drei mal so = three times as
        viermal so, vier mal so = four times as
        fünfmal so, fünf mal so = five times as
        sechsmal so, sechs mal so = six times as
        anderthalbmal so, anderthalb mal so, eineinhalbmal so, eineinhalb mal so = 1.5 times as
        halb so = half as
        viel = much
        viele = many
        hoch, groß = high
        niedrig, gering, tief, klein = low
        fehlerlos, ausnahmslos, durch die bank, durchweg, ohne ausnahme, ohne eine ausnahme, ohne jede ausnahme, ohne eine einzige ausnahme = without exception
        keine ausgenommen, keiner ausgenommen, keines ausgenommen, niemand ausgenommen =
        normalerweise, üblicherweise, gewöhnlich, für gewöhnlich, sonst, in der regel = usually
        alles andere als normal, alles andere als gewöhnlich, alles andere als üblich = anything but normal
        gemessen an der historie, gemessen an der vergangenheit, gemessen an der eigenen historie, gemessen an der eigenen geschichte, gemessen an früheren werten, im historischen vergleich, historisch betrachtet, historisch gesehen, im langjährigen vergleich, verglichen mit der historie = unusually
        \(strikingly.joined(separator: "\n        "))
        am meisten = the most
        am stärksten = the most
        am wenigsten, am schwächsten = the least
        regelmäßig, ordentlich, erfreulich, gut, solide, schlecht, schwach = well
        würde, würden = will
        worden = 
        voraussichtlich, vermutlich, künftig, demnächst, wohl = expected
        """

    private static let pronouns = """
        er, sie, ihn, ihm, ihr, ihre, ihren, ihrem, seine, seinen, deren, dessen = its
        wir, uns = we
        unsere, unserer, unseren, unserem, unser, unseres, mein, meine, meinen, meinem, meiner, meines = our
        dies, diese, dieser, dieses, diesem, diesen, jener, jene = that
        """

    private static let subordinators = """
        dass = that
        weil, da = because
        sodass, so dass = so
        nachdem = after
        obwohl, obgleich = although
        wenn, falls = if
        """

    private static let auxiliaries = """
        ist, sind = is
        war, waren = was
        wurde, wurden = was
        wird, werden = will
        hat, haben = has
        hatte, hatten = had
        hätte, hätten = has
        wäre, wären = is
        """

    private static let modals = """
        konnte, konnten, kann, können, vermochte, vermochten, vermag, durfte, durften, wusste, wussten = could
        musste, mussten, muss, müssen = could
        gelang, gelingt, gelang es, gelingt es, schaffte es, schafften es, schafft es = could
        ließ, ließen, lässt, lassen, ließ sich, ließen sich, lässt sich, lassen sich = could
        """

    private static let quantifiers = """
        alle, allen, aller, sämtliche, sämtlichen = all
        jede, jeder, jedes, jeden = every
        beide, beiden = both
        keine, kein, keiner, keines, keinen, keinem = no
        keine einzige, kein einziger, keinen einzigen = not a single
        keiner einzigen, keinem einzigen, nicht eine, nicht ein, nicht einer, nicht einem, nicht einen = no
        jede einzelne, jeder einzelne = every
        nur, lediglich, ausschließlich, einzig, bloß, einzig und allein, ganz allein, einzig allein, nur und ausschließlich, allein und ausschließlich = only
        ausnahmslos alle, ausnahmslos allen, ausnahmslos sämtliche, durchweg alle, restlos alle, wirklich alle, tatsächlich alle, praktisch ausnahmslos alle, alle ohne ausnahme = all
        mehrere, einige = several
        """
}
