/// German of chats, mails and minutes that says nothing a cell could decide: who notes what where,
/// and what a report rests on.
enum GermanNotes {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (.noun, nouns), (.adverb, imperatives), (.adverb, phrases), (.adverb, connectors),
        (.adverb, wholes), (.adverb, soFar),
    ]

    private static func line(_ words: String, _ english: String) -> String {
        words.split { $0.isWhitespace }.joined(separator: ", ") + " = " + english
    }

    private static let nouns = line(
        """
        zerlegung aufspaltung aufschlüsselung dekomposition liste listen schirm monitor bildschirm anzeige mail mails nachricht chat thread kanal board
        deck excel sheet notizblock block notizbuch merkzettel zettel kopf klemmbrett ticker feed
        newsletter protokollant rechnung ergebnisrechnung buchung buchungen verbuchung erlösrechnung
        periodenrechnung kostenrechnung zusammenstellung kennzahl kennzahlen kenngröße messgröße
        berichtsgröße periode perioden momentaufnahme bewertung einschätzung geschäftsentwicklung
        geschäftsverlauf zahlenlage datenbasis datengrundlage vertriebssicht unternehmenssicht
        konzernsicht controllingsicht ergebnissicht kostensicht gesamtschau lauf agenda tagung
        erstellungsdatum redaktionsschluss buchungsschluss berichtsdatum abfrage auszug systemauszug
        zahl fällen fälle auszählung ebene vergleichszeitraum wissen
        anzahl betrag prozentsatz richtung wort tool akten akte telefon innendienst außendienst details
        ganzes gesamtsicht kuchen kuchendiagramm torte tortendiagramm einbeziehung einschluss
        vertriebsreport kollegium frage nachfrage anfrage kunde kunden zahlenfreunde merkliste
        umschweife drumherum kleingedruckte kurzfassung kurzform langform zwischenstand
        zwischenwert momentanwert blitzlicht schlaglicht kurzmeldung randnotiz
        """, "matter")

    private static let imperatives = line(
        """
        erst zuerst dann gilt gelten gemessen erfasst gezählt gebucht andersrum bin grad drin raus merken reden rein merk merke nimm nehmt schreib schreibt notier notiere halt hab habe trag tragt rechne sag
        gib guck schau check denk lies leg pack zeig ich mir dir uns euch ihnen du ihr dich mich
        einfach bitte eben grad gerade weiters begleitend nachgerechnet nachgeschaut
        nachgesehen nachgezählt geprüft nachgelesen gelesen notiert vermerkt kurzerhand
        """, "in short")

    private static let phrases = """
        im zuge der geschäftsentwicklung, im zuge des geschäftsverlaufs, im rahmen der geschäftsentwicklung, unter zugrundelegung der ist-werte, unter zugrundelegung der istwerte, unter zugrundelegung der zahlen, nach abschluss aller buchungen, nach abschluss der buchungen, nach buchungsschluss, auf dem schirm, auf dem zettel, auf der uhr, in den büchern, in der rechnung, im system, im kopf, auf der liste, in meiner liste, in unserer liste, ohne umschweife, um konkret zu werden, um es konkret zu machen, um genau zu sein, wenn einer fragt, wenn jemand fragt, falls jemand fragt, falls einer fragt, für alle die fragen, per saldo, ohne lange vorrede, fürs meeting, fürs meeting merken, mehr steckt da nicht drin, unabhängig davon, zweite zahl dazu, auch noch zu melden, auf die frage des kunden nach, auf die frage des kunden, auf die frage nach, auf nachfrage nach, setzt man, nimmt man, teilt man, rechnet man, verteilt man, betrachtet man, vergleicht man, addiert man, zählt man, wenn man, andersrum wäre falsch, nicht umgekehrt, und nicht umgekehrt, an der zahl, nicht in prozent sondern, kann ich dir sagen, kann ich euch sagen, kann ich sagen, können wir sagen, nur so viel, so viel dazu, hier die zahl, die zahl dazu, zahl dazu, der blick ins dashboard sagt, ein blick ins dashboard sagt, das dashboard sagt, bis auf kleinkram, in absoluter höhe, absolut, absolut gesehen, absolut betrachtet, nicht vom gesamtwert, zerlegt man, schlüsselt man, von der höhe her, der höhe nach, nicht mehr und nicht weniger = in short
        zu buche schlug, zu buche schlugen, zu buche stand, zu buche standen, zu buche steht, zu buche stehen, zu buche schlägt = was
        """

    private static let connectors = """
        getrennt davon, davon getrennt, losgelöst davon, davon losgelöst, davon unabhängig, separat davon, gesondert davon, abseits davon, ohne bezug dazu, begleitend hierzu, begleitend dazu, in derselben periode, in der gleichen periode, in der selben periode, im nämlichen zeitraum, im selben monat, im gleichen quartal, im selben quartal, gleicher zeitraum, andere zahl, gleicher monat, im selben bericht steht, ebendort, zur selben zeit, parallel dazu steht, nebenher, des weiteren, weiterhin = at the same time
        """

    private static let wholes = """
        firmenweit, betriebsweit, hausweit, gruppenweit, gesellschaftsweit, standortübergreifend, filialübergreifend, bereichsübergreifend, spartenübergreifend, über das ganze unternehmen, über das gesamte unternehmen, über die ganze firma, für die ganze firma, für das ganze haus, für uns als ganzes, für uns als firma, als firma, als ganzes, in der gesamtsicht, unter einbeziehung aller, unter einschluss aller, unter einschluss sämtlicher, für das unternehmen als ganzes, für das unternehmen insgesamt, für die firma als ganzes, für die firma insgesamt, das unternehmen als ganzes, auf ebene der ganzen firma, auf ebene des ganzen unternehmens, auf ebene der gesamten firma, auf ebene der firma, auf konsolidierter ebene, auf konsolidierter basis, konsolidiert betrachtet, im gesamtbild, in der gesamtbetrachtung = company wide
        """

    private static let soFar = """
        bis anhin, bis hierher, bis hierhin, bis jetzt gerade, nach dem buchungsstand, auf basis der bislang erfassten tage, auf basis der bisher erfassten tage, auf basis der bisherigen buchungstage, auf basis der bislang gebuchten tage, auf basis der bisher gebuchten tage, bei noch ausstehenden tagen, bis zum erstellungsdatum des berichts, bis zum erstellungsdatum, bis redaktionsschluss, rest des monats fehlt noch, weitere tage stehen aus, mit den bislang vorliegenden tagen, mit den bisherigen tagen = so far
        """
}
