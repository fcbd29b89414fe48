"""German wordings of an editorial desk and those it quotes: time and beyond."""

STREAK = (
    "Der {nth}e {noun} hintereinander: So ging {nom_p} bei {s_dat} zu Ende.",
    "Bei {s_dat} reihte sich {in_p} der {nth}e {noun} an die Serie.",
    "Die Serie bei {s_dat} umfasst mit {dat_p} {k} Monate, jeder davon ein {noun}.",
    "{K} Monate am Stück {moved} {s}{end}, bis einschließlich {p}.", "Zum {nth}en Mal hintereinander {moved} {s} {in_p}{end}.",
    "Mit {dat_p} sind es {k} Monate am Stück, in denen {s} {last}.",
    "Seit {k} Monaten geht es mit {s_dat} Monat für Monat {way}, zuletzt {in_p}.",
    "{K} Monate hintereinander ging es bei {s_dat} {way}, der letzte war {nom_p}.",
    "Den {nth}en Monat hintereinander {moved} {s} {in_p}{end}.", "Den {nth}en Monat am Stück ging es {in_p} bei {s_dat} {way}.",
    "Dass {s} {in_p} den {nth}en Monat hintereinander {last}, steht im Prüfbericht.",
    "Wie lange geht es mit {s_dat} schon {way}? {In_p} war es der {nth}e Monat am Stück.",
    "Eine Serie von {k} Monaten: {S} {moved} bis {p} Monat für Monat{end}.", "{S_bare} {p}: {nth}er {noun} hintereinander.",
    "{S_bare}, Serie bis {p}: {k} Monate {way}.",
    "Liebe Aktionärinnen und Aktionäre, {in_p} {moved} {s} den {nth}en Monat hintereinander{end}.",
    "Auf {k} Monate am Stück mit einem {noun} [bringt|bringen] es {s} {in_p}.",
    "Der {noun} {in_p} war bei {s_dat} der {nth}e hintereinander.", "{In_p} gab es bei {s_dat} den {nth}en {noun} am Stück.",
    "Kein Monat Pause: {S} {moved} {in_p} zum {nth}en Mal hintereinander{end}.", "Ohne Pause {moved} {s} bis {p} {k} Monate lang{end}.",
    "Von Monat zu Monat {moved} {s}{end}, {k} Mal hintereinander, zuletzt {in_p}.",
    "Aus der Vertriebsrunde: {nth}er {noun} bei {s_dat} am Stück, Stand {p}.",
    "Die Redaktion zählt mit: {In_p} {moved} {s} zum {nth}en Mal am Stück{end}.",
    "{Nom_p} war bei {s_dat} der {nth}e Monat hintereinander mit einem {noun}.",
    "Ein {noun} folgt auf den anderen: Bei {s_dat} ist es {in_p} der {nth}e.", "Wieder ein {noun}, bei {s_dat} {in_p} der {nth}e am Stück.",
    "Zählt man die Monate hintereinander, in denen {s} {last}, kommt man {in_p} auf {k}.",
    "{K} Mal hintereinander {moved} {s}{end}; das letzte Mal war {in_p}.",
    "Auch {in_p} {moved} {s}{end}, damit sind es {k} Monate hintereinander.",
    "Damit, dass {s} auch {in_p} {last}, ist der {nth}e {noun} am Stück perfekt.",
    "Die Kurve {s_gen} zeigt bis {p} {k} Monate hintereinander {way}.", "{Bis_p} ging es mit {s_dat} {k} Monate hintereinander {way}.",
    "Monat um Monat {moved} {s}{end}, insgesamt {k} am Stück {bis_p}.",
    "Prüffeststellung: {S} {moved} {in_p} im {nth}en Monat hintereinander{end}.", "Im {nth}en Monat am Stück {moved} {in_p} {s}{end}.",
    "Der Bereichsleiter spricht vom {nth}en {noun} hintereinander bei {s_dat} {in_p}.",
    "Vom {nth}en {noun} am Stück ist {in_p} bei {s_dat} die Rede.", "{S} {moved} {in_p}{end}, und das zum {nth}en Mal hintereinander.",
)

RISING = {
    "moved": (
        "[stieg|stiegen]", "[kletterte|kletterten]", "[legte|legten] … zu", "[zog|zogen] … an", "[wuchs|wuchsen]",
        "[ging|gingen] … nach oben", "[ging|gingen] … hoch", "[nahm|nahmen] … zu",
    ),
    "noun": ("Anstieg", "Zuwachs", "Zugewinn"),
    "last": ("[zulegte|zulegten]", "[stieg|stiegen]", "[kletterte|kletterten]", "[zunahm|zunahmen]"),
    "way": ("nach oben", "aufwärts"),
}

FALLING = {
    "moved": (
        "[sank|sanken]", "[fiel|fielen]", "[rutschte|rutschten] … ab", "[gab|gaben] … nach", "[schrumpfte|schrumpften]",
        "[ging|gingen] … nach unten", "[ging|gingen] … zurück", "[nahm|nahmen] … ab",
    ),
    "noun": ("Rückgang", "Rutsch nach unten", "Schwund"),
    "last": ("[nachgab|nachgaben]", "[sank|sanken]", "[zurückging|zurückgingen]", "[abnahm|abnahmen]"),
    "way": ("nach unten", "abwärts"),
}

ODD = (
    "{In_p} [lag|lagen] {s} mit {v} völlig aus der Reihe.", "Aus der Reihe [tanzte|tanzten] {s} {in_p} mit {v}.",
    "Mit {v} {in_p} [tanzte|tanzten] {s} aus der Reihe.", "{V} bei {s_dat} {in_p} sind alles andere als gewöhnlich.",
    "Alles andere als gewöhnlich [war|waren] {s} {in_p}.", "Aus dem üblichen Rahmen [fiel|fielen] {s} {in_p} mit {v}.",
    "So {high} [ist|sind] {s} sonst nicht: {In_p} ein Ausreißer mit {v}.",
    "Für gewöhnlich sieht man bei {s_dat} anderes; {v} {in_p} war ein Ausreißer.",
    "Ungewöhnlich {high}, das muss man über {s_acc} {in_p} sagen.",
    "Liebe Aktionärinnen und Aktionäre, {s} [war|waren] {in_p} ungewöhnlich {high}.", "Die Prüfer markieren {s_acc} {in_p} als Ausreißer.",
    "Im Prüfbericht [gilt|gelten] {s} {in_p} als auffällig {high}.", "Wer {s_acc} kennt, stutzt {in_p}: {v} ist ungewöhnlich {high}.",
    "{S_bare} {p}: {v}, Ausreißer.", "War das normal bei {s_dat} {in_p}? Nein, ungewöhnlich {high}.",
    "Nicht normal [war|waren] {in_p} {s}, sondern auffallend {high}.", "Auffallend {high} [stand|standen] {s} {in_p} in den Büchern.",
    "Mit dem Üblichen [hatte|hatten] {s} {in_p} nichts zu tun: {v}.", "Jenseits des Üblichen [lag|lagen] {s} {in_p}.",
    "{V}, das ist bei {s_dat} {in_p} weit jenseits des Üblichen.", "{Nom_p} war bei {s_dat} ein Monat der Ausnahme: ungewöhnlich {high}.",
    "Ein Ausnahmewert bei {s_dat}: {In_p} standen {v} im Buch.",
    "Im Vergleich mit allem, was sonst üblich ist, [war|waren] {s} {in_p} sehr {high}.",
    "Dass {s} {in_p} derart {high} [war|waren], ist nicht normal.",
    "Die Vertriebsrunde rieb sich die Augen: {S} {in_p} ungewöhnlich {high}.",
    "Einen solchen Ausschlag sieht man bei {s_dat} selten: {In_p} {v}.", "Außer der Reihe, mit {v}, [lag|lagen] {s} {in_p}.",
    "{S} [passte|passten] {in_p} mit {v} so gar nicht ins gewohnte Bild.", "Ins gewohnte Bild [passte|passten] {s} {in_p} nicht.",
    "Der Wert {s_gen} {in_p} sprengt den gewohnten Rahmen.", "Den gewohnten Rahmen [sprengte|sprengten] {s} {in_p} mit {v}.",
    "Das ist kein Alltag: {S} {in_p} mit {v} ungewöhnlich {high}.", "Statistisch gesehen [ist|sind] {s} {in_p} ein Ausreißer.",
    "{In_p} fällt bei {s_dat} ein Ausreißer ins Auge: {v}.", "Ins Auge fällt {in_p} der Ausreißer bei {s_dat}.",
    "Wer die Kurve {s_gen} ansieht, entdeckt {in_p} einen Ausreißer.", "Ungewohnt {high} [zeigte|zeigten] sich {s} {in_p}.",
    "Normalerweise sieht {s_acc} keiner so {high} wie {in_p}; ein Ausnahmewert.", "Außergewöhnlich {high} [stand|standen] {s} {in_p} da.",
    "Bei {s_dat} schlug {nom_p} mit {v} aus der Art.",
)

ODDLY_HIGH = {
    "high": ("hoch",),
}

ODDLY_LOW = {
    "high": ("niedrig",),
}

# Each in the singular, and the same as a subject and as an object.
REASONS = (
    "die Debatte um die Mehrwertsteuer", "die neue Filialleitung", "das Ende der Kurzarbeit", "die Übernahme eines Konkurrenten",
    "die Umstellung der Kassensoftware", "die Hitzewelle", "die Sperrung der Autobahnbrücke", "das Jubiläumsangebot", "die Imagekampagne",
    "die Werbung im Lokalradio", "die Rückrufaktion", "das neue Bonusprogramm", "die Personalnot in der Spätschicht",
    "die Bundesgartenschau", "die Schließung eines Nachbarbetriebs", "das Sparprogramm der Geschäftsführung",
    "die Neuverhandlung der Lieferverträge", "die Debatte über Strompreise", "die Grippewelle", "die neue Preisstaffel",
    "das Weihnachtsgeschäft", "die verspätete Lieferung", "die Fernsehreportage", "das lange Osterwochenende", "die Baustelle vor dem Haus",
    "die Reform der Vertriebsgebiete",
)

BECAUSE = (
    "vor allem verursacht durch", "ins Rollen gebracht durch", "erkennbar hervorgerufen durch", "eindeutig zurückzuführen auf",
    "so die Prüfer, verursacht durch", "nachweislich ausgelöst durch", "befeuert durch", "angestoßen durch", "hervorgerufen durch",
    "bedingt durch", "ausgelöst durch", "getrieben durch", "mitverursacht durch", "nach Lesart des Vorstands ausgelöst durch",
    "letztlich zurückzuführen auf", "zu erklären durch", "in Gang gesetzt durch", "laut Bereichsleiter verursacht durch",
    "in der Hauptsache ausgelöst durch", "unmittelbar bewirkt durch", "erzwungen durch", "ermöglicht durch", "eingeleitet durch",
    "ganz klar verursacht durch", "angetrieben durch",
)

CAUSE_FIRST = (
    "Auf eine einzige Ursache läuft es hinaus, {reason}: {inner}", "{Reason} gab den Anstoß: {inner}",
    "Spürbar wurde hier {reason}. {inner}", "Schuld daran ist {reason}: {inner}", "Die Ursache heißt {reason}. {inner}",
    "Der Grund heißt {reason}: {inner}", "Was den Unterschied machte, war {reason}: {inner}", "Den Unterschied machte {reason}. {inner}",
    "Hier wirkte sich {reason} aus: {inner}", "{Reason} hat gewirkt: {inner}", "{Reason} machte es möglich. {inner}",
    "Da schlug {reason} durch: {inner}", "Durchgeschlagen hat {reason}. {inner}", "Verantwortlich zeichnet {reason}. {inner}",
    "Der Vorstand nennt als Ursache {reason}: {inner}", "Als Treiber erwies sich {reason}. {inner}", "Treiber war {reason}: {inner}",
    "Bewirkt hat es {reason}: {inner}", "Die Folgen sieht man, die Ursache war {reason}: {inner}",
    "Die Prüfer führen es auf eines zurück, {reason}: {inner}", "Erklären lässt sich das durch {reason}: {inner}",
    "{Reason} hinterließ Spuren: {inner}", "Weil {reason} dazwischenkam, ist es so: {inner}",
    "Weil {reason} wirkte, steht es so da: {inner}", "Nur durch {reason} kam es so: {inner}", "Durch {reason} kam es dazu: {inner}",
    "Man weiß auch, warum: {reason}. {inner}",
)

CAUSE_LAST = (
    "{bare}; bewirkt wurde das durch {reason}.", "{bare}. {Reason} gab den Anstoß.", "{bare}, und das nur, weil {reason} dazwischenkam.",
    "{bare}. Spürbar wurde hier {reason}.", "{bare}; man weiß auch, warum: {reason}.", "{bare}. Schuld daran ist {reason}.",
    "{bare}. Dahinter steckt {reason}.", "{bare}, weil {reason} durchschlug.", "{bare}, und schuld war {reason}.",
    "{bare}. Warum? Ganz einfach: {reason}.", "{bare}; dahinter steht {reason}.", "{bare}. Verursacht hat das {reason}.",
    "{bare}. {Reason} machte es möglich.", "{bare}. {Reason} hat gewirkt.", "{bare}; {reason} hat den Unterschied gemacht.",
    "{bare}. Die Ursache heißt {reason}.", "{bare}. Das alles {because} {reason}.", "{bare}, und das {because} {reason}.",
    "{bare}. Der Vorstand nennt als Ursache {reason}.", "{bare}. Die Prüfer führen das auf {reason} zurück.",
    "{bare}; den Anstoß gab {reason}.", "{bare}. Den Anstoß dazu gab {reason}.", "{bare}. Treiber war {reason}.",
    "{bare}, denn {reason} zeigte Wirkung.", "{bare}. So wirkt eben {reason}.", "{bare}. Ohne {reason} wäre es nicht dazu gekommen.",
    "{bare}. Bewirkt hat das {reason}.",
)

COINCIDED = (
    "Nicht anders als der Rest der Mappe ist auch das eine Zahl: {S} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Am Rande notiert: {In_p} {verb} {s} im Vergleich {zu_q}{end}.",
    "Im gleichen Bericht liest man: {S} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Für sich genommen {verb} {s} {in_p} gegenüber {dat_q}{end}.", "Und {in_p} {verb} gegenüber {dat_q} {s}{end}.",
    "Im selben Zeitraum {verb} {s} {in_p} verglichen mit {dat_q}{end}.", "Nebenbei bemerkt: {In_p} {verb} {s} gegenüber {dat_q}{end}.",
    "Auf einem anderen Blatt steht: {S} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Dazu noch dies: {S} {verb} {in_p} im Vergleich {zu_q}{end}.", "Parallel {verb} {s} {in_p} im Vergleich {zu_q}{end}.",
    "Unterdessen {verb} {s} {in_p} gegenüber {dat_q}{end}.", "Derweil {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Zugleich {verb} {s} {in_p} verglichen mit {dat_q}{end}.",
    "Gemeldet wird auch, dass es bei {s_dat} {in_p} gegenüber {dat_q} {way} ging.",
    "In derselben Mappe steht: {S} {verb} {in_p} gegenüber {dat_q}{end}.", "Was sonst noch war: {S} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Der Vollständigkeit halber: {In_p} {verb} {s} im Vergleich {zu_q}{end}.",
    "Außerdem ging es {in_p} bei {s_dat} im Vergleich {zu_q} {way}.", "Ein zweiter Punkt: {S} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Nicht zu vergessen: {In_p} {verb} {s} gegenüber {dat_q}{end}.", "Dabei {verb} {in_p} {s} gegenüber {dat_q}{end}.",
    "Und sonst? {S} {verb} {in_p} im Vergleich {zu_q}{end}.", "Hinzu kommt: {S} {verb} {in_p} verglichen mit {dat_q}{end}.",
    "Ebenso notiert: {In_p} {verb} {s} verglichen mit {dat_q}{end}.",
    "In der gleichen Aufstellung {verb} {s} {in_p} gegenüber {dat_q}{end}.", "Eine weitere Zahl: {S} {verb} {in_p} gegenüber {dat_q}{end}.",
)

AHEAD = (
    "{In_p} dürften bei {s_dat} {v} herauskommen.", "Für {acc_p} rechnet der Vorstand bei {s_dat} mit {v}.",
    "Der Bereichsleiter hofft bei {s_dat} {in_p} auf {v}.", "Wenn alles läuft wie gedacht, [steht|stehen] {s} {in_p} bei {v}.",
    "Man traut {s_dat} {in_p} {v} zu.", "{S} [soll|sollen] {in_p} bei {v} landen.",
    "{V} sind {in_p} bei {s_dat} drin, schätzt der Vertrieb.", "Der Vertrieb schätzt {s_acc} {in_p} auf {v}.",
    "Liebe Aktionärinnen und Aktionäre, {in_p} erwarten wir bei {s_dat} {v}.", "Wir erwarten, dass {s} {in_p} auf {v} [kommt|kommen].",
    "Analysten sehen {s_acc} {in_p} bei {v}.", "Die Vorschau sieht für {acc_p} bei {s_dat} {v} vor.", "Vorschau {p}: {s_bare} {v}.",
    "Wo [wird|werden] {s} {in_p} liegen? Wohl bei {v}.", "Wohl bei {v} [wird|werden] {s} {in_p} liegen.",
    "Nach heutiger Schätzung [kommt|kommen] {s} {in_p} auf {v}.", "In Aussicht stehen {in_p} bei {s_dat} {v}.",
    "Dass {s} {in_p} {v} erreichen [dürfte|dürften], glaubt die Vertriebsrunde.",
    "Für {acc_p} stellt das Haus bei {s_dat} {v} in Aussicht.", "{In_p} sollten bei {s_dat} {v} zusammenkommen.",
    "Die Schätzung für {acc_p} lautet bei {s_dat} auf {v}.", "Bleibt der Trend, [landet|landen] {s} {in_p} bei {v}.",
    "Der Finanzchef stellt {s_acc} {in_p} mit {v} in Aussicht.", "Angepeilt werden {in_p} bei {s_dat} {v}.",
    "Erwartet: {S_bare} {in_p} bei {v}.", "{S} [dürfte|dürften] {in_p} {v} betragen.",
)

AIMED = (
    "{In_p} [lag|lagen] {s} um {c} {above} dem, was der Plan wollte.",
    "Der Plan wollte anderes: {S} [lag|lagen] {in_p} um {c} {above} Ziel.",
    "{S} [lag|lagen] {in_p} mit {v} {above} dem Ziel, und zwar um {g}.", "Das Ziel bei {s_dat} wurde {in_p} um {c} {done}.",
    "Um {g} {done} wurde {in_p} das Ziel für {s_acc}.", "Um {c} {above} der Zielmarke [landete|landeten] {s} {in_p}.",
    "{S} [landete|landeten] {in_p} um {g} {above} der Zielmarke.",
    "Liebe Aktionärinnen und Aktionäre, {in_p} [lag|lagen] {s} um {c} {above} Plan.",
    "Was der Plan {in_p} für {s_acc} vorsah, wurde um {c} {done}.",
    "Dass {s} {in_p} {above} dem Ziel [lag|lagen], hält der Prüfbericht fest.",
    "Der Prüfbericht sieht {s_acc} {in_p} um {g} {above} der Vorgabe.", "{S_bare} {p}: {c} {above} Ziel.",
    "{S_bare} gegen Plan, {p}: {g} {above} Soll.", "Wie weit war man {in_p} bei {s_dat} vom Ziel weg? {C} {above} Plan.",
    "Wurde das Ziel für {s_acc} {in_p} {done}? Ja, um {c}.", "Mit {v} wurde {in_p} das Ziel für {s_acc} um {g} {done}.",
    "Die Zielmarke bei {s_dat} wurde {in_p} {done}.", "{Done} wurde {in_p} die Zielmarke bei {s_dat}.",
    "{S} {beat} {in_p} die Zielmarke um {c}.", "{S} {beat} {in_p} das Soll um {g}.", "{In_p} {beat} {s} das Soll.",
    "{V} sind {in_p} bei {s_dat} um {c} {higher} als das Ziel.", "Um {c} {higher} als geplant [fiel|fielen] {s} {in_p} aus.",
    "{S} [war|waren] {in_p} um {g} {higher} als geplant.", "{Higher} als geplant [war|waren] {s} {in_p}.",
    "Im Vergleich zum Ziel [war|waren] {s} {in_p} um {c} {higher}.", "Der Vertrieb hat das Ziel bei {s_dat} {in_p} um {c} {done}.",
    "Wir haben das Ziel für {s_acc} {in_p} um {g} {done}.", "Die Vertriebsrunde stellte fest: Ziel bei {s_dat} {in_p} {done}, um {c}.",
    "Plan und Wirklichkeit bei {s_dat} {in_p}: {v}, um {g} {above} Plan.",
    "Wirklichkeit gegen Plan: {S} {in_p} um {c} {above} dem Sollwert.", "Gegen den Plan gehalten, [war|waren] {s} {in_p} um {g} {higher}.",
    "Abstand zum Plan bei {s_dat} {in_p}: {c} {above} Soll.", "Gegen Budget [stand|standen] {s} {in_p} um {c} {higher} da.",
    "Bei {s_dat} stand {in_p} am Ende {v}; das Ziel wurde um {c} {done}.", "Am Ziel gemessen, [war|waren] {s} {in_p} um {c} {higher}.",
    "{Nom_p} endete bei {s_dat} um {g} {above} der Vorgabe.",
    "Dem Soll für {s_acc} steht {in_p} ein Ist gegenüber, das um {c} {higher} ist.", "Ist gegen Soll, {s_bare} {in_p}: um {g} {higher}.",
    "Ein Blick auf Plan und Ist {in_p}: {S} um {c} {above} Plan.",
)

BEAT = {
    "beat": ("[übertraf|übertrafen]", "[überbot|überboten]", "[überschritt|überschritten]"),
    "above": ("über",),
    "done": ("übertroffen", "überboten", "überschritten"),
    "higher": ("höher", "größer"),
}

MISSED = {
    "beat": ("[verfehlte|verfehlten]", "[unterschritt|unterschritten]"),
    "above": ("unter",),
    "done": ("verfehlt", "unterschritten"),
    "higher": ("niedriger", "geringer", "kleiner"),
}

FREE = (
    "Aus der Ausgabe vom 17. des Monats, Seite 9: {text}", "{bare} (Wirtschaftsteil, Seite 21).", "Prüfungsordner 4, Register 12: {text}",
    "Mail von 7:45 Uhr, Absatz 3: {text}", "Frage 8 der Aktionäre beantworten wir so: {text}", "{bare}, nachzulesen in Randnummer 56.",
    "Vermerk AZ 4411/7: {text}", "{bare} (Folie 33, zweiter Punkt).", "In Raum 208, um 10:15 Uhr, wurde vorgetragen: {text}",
    "Es gibt {n} {ds}, nämlich {list}. {text}", "Auf die Karte gehören {n} {ds}: {list}. {text}",
    "Wer unsere {n} {ds} ({list}) kennt, weiß Bescheid. {text}", "{bare}, so die 3. Fassung des Entwurfs.", "Tagesordnungspunkt 14: {text}",
    "Nach Durchsicht von Kapitel 6.2 halten wir fest: {text}", "{bare} (vgl. Anmerkung 27).", "Rückfragen bitte an Apparat 519. {text}",
    "Gemäß § 264 HGB geben wir an: {text}", "{bare}, siehe Blatt 2 der Arbeitsmappe.", "Protokoll Nr. 31, Zeile 8: {text}",
    "Die Redaktion besuchte {n} {ds} ({list}). {text}", "Leserbrief 5, unser Kommentar: {text}", "Beilage 3 zum Aktionärsbrief: {text}",
    "{bare} (Prüfschritt 18, erledigt).", "Ticket 70412 ist damit beantwortet: {text}", "Verteiler B, Exemplar 6: {text}",
    "Im Ordner „Version 4.7“ liegt das Papier dazu: {text}", "Sitzung im Saal 2, Beginn 18:30 Uhr: {text}",
    "{bare}; die Unterlage trägt die Nummer 9087.", "Zu {n} {ds} liegen Unterlagen vor: {list}. {text}",
    "Absatz 11 des Prüfberichts lautet: {text}", "{bare} (Quelle: Heft 6, Spalte 2).", "Unter Ziffer 22 heißt es: {text}",
    "Anruf um 9:05 Uhr, notiert: {text}", "Nach ISO 9001 dokumentiert: {text}", "{bare}, wie auf Schaubild 13 zu sehen.",
    "Antwort auf Punkt 7 Ihres Schreibens: {text}", "Interview, Minute 42: {text}", "Handout 15 für die Runde: {text}",
    "{bare} (Entwurf 2.1, Stand der Redaktion).", "Unsere {n} {ds} heißen {list}. {text}",
)
