/// German words that say nothing a cell could decide: whose report it is, who reads it, how it is
/// meant. What may narrow a metric ("bereinigt", "online", "Ausland") is none of them.
enum GermanProse {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (.noun, line(inflected(reports, nounEndings), "report")),
        (.noun, line(inflected(people, nounEndings), "team")),
        (.noun, line(inflected(matters, nounEndings), "matter")),
        (.adjective, line(inflected(adjectives, adjectiveEndings), "plain")),
        (.adverb, line(adverbs.split { $0.isWhitespace }.map(String.init), "in short")),
        (.adverb, "\(phrases) = in short"),
    ]

    /// Last parts of nouns whose whole says nothing either: "Monatsbericht", "Vertriebsteam".
    static let heads: [(ending: String, words: [String])] =
        inflected(reports, nounEndings).map { ($0, ["report"]) }
        + inflected(people, nounEndings).map { ($0, ["team"]) }

    private static func line(_ words: [String], _ english: String) -> String {
        words.joined(separator: ", ") + " = " + english
    }

    private static func inflected(_ list: String, _ endings: [String]) -> [String] {
        list.split { $0.isWhitespace }.flatMap { word in endings.map { word + $0 } }
    }

    private static let nounEndings = ["", "s", "es", "e", "en", "n", "er", "ern", "nen"]
    private static let adjectiveEndings = ["", "e", "en", "er", "es", "em"]

    private static let reports = """
        bericht auswertung statistik übersicht zusammenfassung aufstellung meldung mitteilung
        abschluss monatsabschluss quartalsabschluss rechnungslegung berichterstattung reporting
        analyse erhebung aufzeichnung protokoll notiz dossier unterlage dokument dokumentation
        präsentation vorlage datenbank datensatz datenstand datenlage zahlenwerk kennzahlenblatt
        kennzahlenbericht cockpit ledger buchhaltung buchführung bücher hauptbuch bücherstand
        kassenbuch journal export datei tabellenblatt diagramm grafik schaubild
        abrechnung nachricht rundschreiben memo kommentar lagebericht feststellung erkenntnis
        befund bestandsaufnahme betrachtung rückschau rückblick monatsrückblick chronik protokollbuch
        zahlenteil zahlenspiegel zahlenreihe bilanz zwischenbilanz monatsbilanz gesamtbilanz
        angabe unternehmensangabe ergebnisübersicht quartalsrechnung monatsrechnung vorlage
        berichtsteil kennzahlenteil tabellenteil zahlenangabe datenquelle quelle
        controlling rechnungswesen berichtswesen kassensystem warenwirtschaft
        brief aktionärsbrief mappe ordner zahlenblatt merkblatt datenblatt prüffeld prüfvermerk
        prüfungsordner register interview zeitung leitartikel randspalte
        """

    private static let people = """
        team abteilung leitung geschäftsleitung geschäftsführung geschäftsführer vorstand direktion
        management führung mannschaft belegschaftsvertretung aufsichtsrat beirat gremium
        controller controllerin analyst analystin buchhalter buchhalterin leser leserin leserschaft
        kollege kollegin kolleginnen prüfer prüferin revision revisor gesellschafter inhaber inhaberin
        finanzabteilung finanzchef finanzchefin finanzteam zentrale büro verwaltung runde
        leiter leiterin chef chefin redaktion redakteur redakteurin aktionär aktionärin eigentümer
        eigentümerin vorsitzende vorsitzender sprecher sprecherin manager managerin prokurist
        prokuristin kämmerer fachmann fachleute experte expertin berater beraterin damen herren
        """

    private static let matters = """
        blick hinblick sicht ansicht augenschein überraschung beobachtung tatsache umstand
        sache thema frage antwort hinweis anmerkung bemerkung stichwort fazit kernaussage
        aussage botschaft schlagzeile überschrift titel kopf fuß ende auftakt abschnitt
        einordnung erinnerung erläuterung information überlegung gedanke eindruck gesamtbild
        ding detail einzelheit punktlandung augenblick moment zeitpunkt stichtag 
        berichtszeitraum betrachtungszeitraum berichtsperiode zeitspanne zeitrahmen
        verlauf monatsverlauf quartalsverlauf monatsende quartalsende monatsschluss
        quartalsschluss monatsultimo ultimo monatsmitte 
        tisch papier hand seite linie zeitraum kleinigkeit streitpunkt streit zweifelsfall
        tagesordnung gesprächsstoff
        report system update notiz merkposten kundentermin betreff einheit gesamtstufe
        gegenstand monatsebene quartalsebene gesamtheit monatsbasis quartalsbasis stichtag
        berichtsstichtag abgrenzung ausweis darstellung gliederung
        größenordnung bereich marke 
        """

    private static let adjectives = """
        erfreulich unerfreulich bemerkenswert beachtlich bedauerlich ärgerlich ernüchternd
        enttäuschend beeindruckend eindrucksvoll respektabel ansehnlich stattlich solide ordentlich
        wichtig entscheidend interessant erwähnenswert nennenswert aufschlussreich
        vorliegend nachstehend nachfolgend folgend obig obenstehend untenstehend beiliegend
        beigefügt genannt erwähnt besagt betreffend jeweilig entsprechend zugehörig
        abgelaufen zurückliegend verflossen betrachtet 
        veröffentlicht vorgelegt dargestellt
        amtlich offiziell endgültig tatsächlich wirklich eigentlich
        konkret exakt genau präzise klar eindeutig deutlich offensichtlich offenkundig unübersehbar
        ruhig still lebhaft schwierig leicht einfach schwer heiß heikel
        kurz lang jung alt
        """

    private static let adverbs = """
        bekanntlich bekanntermaßen freilich augenscheinlich ersichtlich nachweislich zweifellos
        zweifelsfrei unbestritten unstrittig unbestreitbar sicherlich gewiss natürlich
        selbstverständlich naturgemäß rechnerisch buchhalterisch faktisch offiziell formal intern
        statistisch schlicht schlichtweg überraschenderweise bemerkenswerterweise
        interessanterweise erstaunlicherweise logischerweise erfreulicherweise bedauerlicherweise
        ärgerlicherweise unerfreulicherweise begrüßenswerterweise gottlob inzwischen mittlerweile
        zwischenzeitlich seither seitdem danach anschließend daraufhin hiermit hierzu hierbei hiervon
        sowieso ohnehin zugegeben zugegebenermaßen festgehalten gesagt wohlgemerkt
        kurzum sprich halt nebenher ringsum offensichtlich offenkundig eindeutig
        unterdessen indessen schließlich endlich letztendlich demgemäß
        dementsprechend entsprechend ebendort ebenda daheim vielmehr gleichermaßen
        stattdessen gern gerne bitte danke hingegen gleichfalls desgleichen ferner
        obendrein überdies ansonsten andernfalls allgemein insofern insoweit soweit
        """

    private static let phrases = """
        man darf es offen sagen, man muss es offen sagen, offen gesagt, offen gestanden, offen heraus, um es offen zu sagen, man kann es offen sagen, das darf man sagen, zu buch, im buch, in den büchern, in der bilanz, seit der letzten sitzung, auf der tagesordnung, von kleinigkeiten abgesehen, bis auf kleinigkeiten, mit blick auf die zahlen, ein blick auf die zahlen zeigt, ein blick in die zahlen zeigt, ein blick in die tabelle zeigt, wie die zahlen zeigen, wie die daten zeigen, wie die tabelle zeigt, wie der bericht zeigt, wie sich zeigt, wie sich herausstellt, wie sich herausstellte, es zeigt sich, es zeigte sich, es stellte sich heraus, wie man sieht, wie ersichtlich, wie zu sehen, wie folgt, im folgenden, an dieser stelle, aus heutiger sicht, aus unserer sicht, nach unserer kenntnis, unseres wissens, unserer kenntnis nach, soweit bekannt, so viel steht fest, eines steht fest, so viel ist sicher, eines ist klar, eines ist sicher, um es kurz zu machen, kurz und bündig, schwarz auf weiß, ohne frage, ohne zweifel, außer frage, zu guter letzt, nicht zuletzt, an und für sich, alles in allem, im nachhinein, rückblickend betrachtet, auf der anderen seite, auf der einen seite, im laufe, im verlauf, über den gesamten zeitraum, zum schluss, zu beginn, zur kenntnis, zu ihrer information, nachrichtlich, der vollständigkeit halber, der ordnung halber, zur vollständigkeit, wie erwähnt, wie oben erwähnt, wie dargestellt, wie ausgewiesen, wie gemeldet, wie verbucht, laut aufstellung, fürs protokoll, für das protokoll, zum mitschreiben, anders formuliert, anders gewendet, auf gut deutsch, unter dem strich bleibt, am ende des tages, am ende, im kern, vom ergebnis her, in der tat, in der sache, in wirklichkeit, in der gesamtschau, in der zusammenschau, in der rückschau, ganz nebenbei, so die zahlen, so der bericht, so die buchhaltung, so das controlling, so der vorstand, so die auswertung, das zeigt die tabelle, das zeigen die zahlen, das zeigen die daten, man muss sagen, man kann sagen, wer genau hinsieht, bei genauem hinsehen, bei näherem hinsehen, bei lichte betrachtet, für sich genommen, für sich betrachtet, im vorliegenden bericht, im vorliegenden zeitraum, im berichtszeitraum, im betrachteten zeitraum, in dem zeitraum, in diesem zeitraum, in besagtem zeitraum
        """
}
