/// Formal German: wholly, so far, in comparison, by months.
enum GermanFormalities {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (.adverb, wholly), (.adverb, soFar), (.adjective, partial), (.preposition, comparisons),
        (.adverb, sizes), (.noun, nouns), (.adverb, means), (.adverb, runs),
    ]

    private static let wholly = """
        gänzlich, in gänze, zur gänze, in vollem umfang, im vollen umfang, in vollem maße, uneingeschränkt, ohne abstriche, ohne einschränkung, zu hundert prozent, zu 100 %, zu 100 prozent, hundertprozentig, lückenlos, ohne rest, bis auf den letzten cent, punktgenau, auf ganzer linie, durchgehend, im ganzen, in vollem ausmaß, zur vollen höhe, im vollen maße, ohne fehlbetrag = fully
        """

    private static let soFar = """
        bis dato, bislang, bis zum stichtag, zum stichtag, zum berichtsstichtag, bis zum berichtsstichtag, bis zum jetzigen zeitpunkt, bis zum aktuellen zeitpunkt, bis zum heutigen tag, bis heute, bis zur stunde, nach den bisher gebuchten tagen, nach den bislang gebuchten tagen, nach bisherigen buchungen, nach den bisher vorliegenden daten, nach bisher vorliegenden daten, soweit gebucht, soweit gemeldet, soweit erfasst, nach bisheriger buchungslage, nach derzeitiger datenlage, nach aktueller datenlage, nach bisherigem datenstand, nach jetzigem datenstand, zwischenstand, im zwischenstand, als zwischenstand, bisheriger stand, month to date, month - to - date, mtd, quarter to date, quarter - to - date, qtd = so far
        """

    private static let partial = """
        angebrochene, angebrochenen, angebrochener, angebrochenem, angebrochenes, unfertig, unfertige, unfertigen, noch laufend, noch laufende, noch laufenden, noch laufender, noch laufendem, noch nicht abgeschlossene, noch nicht abgeschlossenen, noch nicht abgeschlossener, noch nicht abgeschlossenem, nicht abgeschlossene, nicht abgeschlossenen, laufenden und unvollständigen, unabgeschlossene, unabgeschlossenen, unabgeschlossen, noch nicht beendet, noch nicht beendete, noch nicht beendeten, noch nicht zu ende, noch im gange, noch nicht komplett, noch nicht vorbei, nicht zu ende = partial
        laufende, laufenden, laufender, laufendem, laufendes = current
        """

    private static let comparisons = """
        auf vormonatsbasis, im vergleich zum unmittelbar vorangegangenen monat, gegenüber dem unmittelbar vorangegangenen monat, gegenüber dem direkten vormonat, im direkten vormonatsvergleich = compared with the previous month
        im abstand eines monats, im abstand von einem monat, binnen eines monats, innerhalb eines monats, binnen monatsfrist = compared with the previous month
        im abstand eines quartals, im abstand von einem quartal, binnen quartalsfrist = compared with the previous quarter
        im abstand eines jahres, im abstand von einem jahr, im abstand von zwölf monaten, binnen eines jahres, innerhalb eines jahres, jahr über jahr, jahr auf jahr, auf vorjahresbasis, im direkten vorjahresvergleich = compared with the previous year
        auf vorquartalsbasis, gegenüber dem unmittelbar vorangegangenen quartal = compared with the previous quarter
        gegenüber dem zahlenblatt von, gegenüber dem zahlenblatt vom, gegenüber dem abschluss von, gegenüber dem abschluss vom, gegenüber dem monatsabschluss von, gegenüber dem monatsabschluss vom, gegenüber dem ausweis von, gegenüber dem ausweis vom, gegenüber dem ergebnis von, gegenüber dem ergebnis vom, gegenüber der zahl von, gegenüber der zahl vom, gegenüber der meldung von, gegenüber der meldung vom, gegenüber der bilanz von, gegenüber der bilanz vom, gegenüber der abrechnung von, gegenüber der abrechnung vom, gegenüber der auswertung von, gegenüber der auswertung vom, gegenüber den zahlen von, gegenüber den zahlen vom, gegenüber den werten von, gegenüber den werten vom, gegenüber den daten von, gegenüber den daten vom, im kontrast zu, im kontrast zum, im kontrast zur, mit blick zurück auf, mit rückblick auf, im abgleich mit, im abgleich zu, im abgleich zum, im rückblick auf, gehalten gegen, im direkten vergleich zu, im direkten vergleich zum, im direkten vergleich mit, im unmittelbaren vergleich zu, im unmittelbaren vergleich zum, im unmittelbaren vergleich mit, in gegenüberstellung zu, in gegenüberstellung zum, in gegenüberstellung mit, gegenüber dem niveau von, gegenüber dem niveau vom, gegenüber dem niveau des, gegenüber dem stand vom, gegenüber dem stand des, gegenüber dem wert des, im abstand zu, im abstand zum, gegenüber jenem von, gegenüber jenem vom, im vergleich mit dem wert vom, im vergleich zum wert vom, im vergleich zum stand vom, im vergleich zum niveau vom = compared with
        als noch in, als noch im, als das niveau vom, als das niveau von, als der wert vom, als der stand vom, als der wert von, als der stand von, als die des, als der des, als das des, als jener vom, als der vom, als die vom, als das vom = than
        unter allen, aus allen, unter sämtlichen, von sämtlichen = of all
        je nach = across the
        """

    private static let sizes = """
        vorteilhafter, günstiger, erfreulicher, positiver = better
        unvorteilhafter, ungünstiger, nachteiliger, unerfreulicher, negativer = worse
        auf gleichem niveau, auf gleicher höhe, auf unverändertem niveau, auf unverändertem stand, auf gleichem stand, gleichbleibend, gleichauf = unchanged
        ø je monat, ø pro monat, ø / monat, ø monat, im monatlichen ø = on average per month
        größer, grösser, umfangreicher, stattlicher = higher
        schwächer, kleiner, dürftiger, magerer, schmaler = lower
        """

    private static let nouns = """
        unmittelbar vorangegangenen monat, unmittelbar vorangegangenen monats, direkten vormonat = the previous month
        unmittelbar vorangegangenen quartal, unmittelbar vorangegangenen quartals = the previous quarter
        mangels daten, wegen fehlender daten, aufgrund fehlender daten, mangels angaben, mangels werten, wegen fehlender angaben = no data
        durchschnitt, mittel, mittelwert, ø = average
        total = total
        mehrung, aufwuchs, vergrößerung, aufwärtsbewegung, zugewinn, wertzuwachs = increase
        abschmelzung, abwärtsbewegung, schmälerung, ermäßigung, einbuße, absenkung, rücknahme = decline
        """

    private static let means = """
        ein drittel der quartalssumme, ein drittel der gesamtsumme, ein drittel des quartalswerts, ein drittel des gesamtwerts, im monatlichen durchschnitt, im monatlichen mittel, im arithmetischen mittel je monat, im durchschnitt je monat, im mittel je monat, durchschnittlich je monat, durchschnittlich pro monat, im durchschnitt pro monat, im mittel pro monat, im schnitt je monat, im schnitt pro monat, durchschnittlich im monat, bezogen auf den monat, im mittel der drei monate, im durchschnitt der drei monate, im schnitt der drei monate, verteilt auf drei monate, verteilt auf die drei monate, im durchschnittsmonat, auf den einzelnen monat gerechnet, im mittel aller monate, im durchschnitt aller monate = on average per month
        d . h ., d . h, das heißt, sprich, absolut, absolut gesehen, im soll ist vergleich, im plan ist vergleich, im soll - ist - vergleich, im plan - ist - vergleich, soll ist vergleich, plan ist vergleich, plan ist abgleich, soll ist abgleich = in short
        hochgerechnet, hochgerechnete, hochgerechneten, hochgerechneter, annualisiert, annualisierte, annualisierten, auf das jahr hochgerechnet = annualised
        bereinigt, bereinigte, bereinigten, bereinigter = adjusted
        quasi, so ziemlich, mehr oder weniger = nearly
        der lage, der situation, des gesamtbildes = 
        rauf, ▲ = up
        runter, ▼ = down
        bis anhin = so far
        unwesentlich, minim, unmerklich, unerheblich, kaum nennenswert, kaum wahrnehmbar, kaum der rede wert, ein quäntchen, ein quentchen, eine idee, einen hauch, eine spur, einen tick, eine winzigkeit = slightly
        """

    private static let runs = """
        in ununterbrochener folge, in ununterbrochener reihe, in ununterbrochener reihenfolge, in lückenloser folge, ohne pause, ohne unterlass, am stück, der reihe nach, in direkter folge, in unmittelbarer folge = in a row
        """
}
