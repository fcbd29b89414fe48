"""German wordings of many analysts: time and beyond."""

STREAK = (
    "{In_p} [ist|sind] {s} zum {nth}en Mal in Folge {done}.", "{S} [ist|sind] {in_p} den {nth}en Monat in Folge {done}.",
    "Zum {nth}en Mal hintereinander [ist|sind] {s} {in_p} {done}.", "Der {noun} {s_gen} {in_p} war der {nth}e nacheinander.",
    "{Bis_p} [ist|sind] {s} {k} Monate hintereinander {done}.", "Seit {k} Monaten ohne Pause {moved} {s}{end}, zuletzt {in_p}.",
    "{K} Monate am Stück [ist|sind] {s} nun {done}, der letzte davon war {nom_p}.",
    "Dass {s} {in_p} den {nth}en Monat hintereinander {done} [ist|sind], zeigt die Zeitreihe.",
    "Wie oft in Folge [ist|sind] {s} {bis_p} {done}? {K} Mal.",
    "Mit {dat_p} kommen wir bei {s_dat} auf {k} Monate mit {noun} in Folge.",
    "{In_p} folgte bei {s_dat} der {nth}e {noun} nacheinander.",
    "Wir sehen {in_p} den {nth}en monatlichen {noun} {s_gen} hintereinander.",
    "Ununterbrochen [ist|sind] {s} {bis_p} {k} Monate lang {done}.",
    "{Nom_p} war bei {s_dat} der {nth}e Monat in Serie mit einem {noun}.",
    "Die Serie hält: {S} {moved} {in_p} den {nth}en Monat nacheinander{end}.",
    "{S} {moved} {in_p} im {nth}en Monat hintereinander{end}.",
    "Schon {k} Monate in Folge {moved} {s}{end}, {nom_p} eingeschlossen.",
    "Nach unseren Zahlen {moved} {s} {in_p} zum {nth}en Mal nacheinander{end}.",
    "Jeden Monat ein {noun}, und das {in_p} zum {nth}en Mal in Folge: so [verlief|verliefen] {s}.",
    "{Bis_p} gab es bei {s_dat} {k} Monate lang jeden Monat einen {noun}.",
    "Es war {in_p} der {nth}e {noun} {s_gen} hintereinander.",
    "Monat um Monat {moved} {s}{end}, {in_p} nun zum {nth}en Mal in Folge.",
    "{K} Mal nacheinander [ist|sind] {s} {bis_p} von Monat zu Monat {done}.",
    "In Folge und ohne Unterbrechung war es {in_p} der {nth}e {noun} {s_gen}.",
)

RISING = {
    "moved": ("[stieg|stiegen]", "[nahm|nahmen] … zu", "[wuchs|wuchsen]", "[legte|legten] … zu", "[zog|zogen] … an",
    "[ging|gingen] … nach oben"),
    "noun": ("Anstieg", "Zuwachs", "Zugewinn"),
    "done": ("gestiegen", "gewachsen", "angestiegen"),
}

FALLING = {
    "moved": ("[sank|sanken]", "[fiel|fielen]", "[nahm|nahmen] … ab", "[ging|gingen] … zurück", "[gab|gaben] … nach",
    "[ging|gingen] … nach unten"),
    "noun": ("Rückgang",),
    "done": ("gesunken", "gefallen", "zurückgegangen"),
}

ODD = (
    "{In_p} [war|waren] {s} ungewöhnlich {high}.", "Mit {v} [lag|lagen] {s} {in_p} weit weg vom Üblichen.",
    "{S} [lag|lagen] {in_p} mit {v} völlig außerhalb dessen, was wir sonst sehen.",
    "Der Wert {s_gen} {in_p} ist ein klarer Ausreißer: {v}.",
    "Ungewöhnlich {high} [war|waren] {s} {in_p}.",
    "Dass {s} {in_p} ungewöhnlich {high} [war|waren], zeigt der Blick auf die Vormonate.",
    "{V} {in_p} sind für {s_acc} nicht normal.", "Für {s_acc} ist der Wert {in_p} sehr untypisch: {v}.",
    "{In_p} [wich|wichen] {s} stark vom gewohnten Niveau ab.",
    "So {high} wie {in_p} [fällt|fallen] {s} normalerweise nicht aus.",
    "Verglichen mit den Monaten davor [war|waren] {s} {in_p} auffällig {high}.",
    "Bei {s_dat} ragt {nom_p} als Ausreißer heraus.",
    "[War|Waren] {s} {in_p} im üblichen Rahmen? Nein, mit {v} weit außerhalb.",
    "Was {s_acc} angeht, war {nom_p} ein sehr ungewöhnlicher Monat.",
    "Wir sehen bei {s_dat} {in_p} einen Wert, der völlig aus der Reihe fällt: {v}.",
    "{S} [bewegte|bewegten] sich {in_p} mit {v} weit abseits der üblichen Werte.",
    "Auffallend {high} [war|waren] {in_p} {s}, nämlich {v}.", "Im Normalbereich [lag|lagen] {s} {in_p} mit {v} nicht.",
    "Unsere Zeitreihe zeigt bei {s_dat} {in_p} eine Anomalie.",
    "Gewöhnlich [sieht|sehen] {s} anders aus als {in_p}: {v} sind ein Ausreißer.",
    "Einen derart ungewöhnlichen Wert wie {in_p} mit {v} [zeigt|zeigen] {s} sonst nicht.",
    "Nach den bisherigen Monaten zu urteilen, [war|waren] {s} {in_p} außergewöhnlich {high}.",
    "{S} [passte|passten] {in_p} nicht zum gewohnten Verlauf, {v} sind ungewöhnlich {high}.",
    "Mit normalen Schwankungen [hat|haben] {s} {in_p} nichts zu tun: {v}.",
    "Der Wert {s_gen}, der {in_p} bei {v} lag, fällt weit aus dem Rahmen.",
)

ODDLY_HIGH = {"high": ("hoch",)}
ODDLY_LOW = {"high": ("niedrig", "gering")}

# Each in the singular, and the same as a subject and as an object.
REASONS = (
    "die Grippesaison", "das Jubiläumsangebot", "die Umleitung vor dem Haus", "die neue Kollektion", "das Stadtfest",
    "die Mehrwertsteuersenkung",
    "die Übernahme eines Konkurrenten", "das verregnete Frühjahr", "die späte Osterzeit", "die Kurzarbeit bei einem Großkunden",
    "das neue Kassensystem", "die Kündigung eines Großkunden", "die Empfehlung durch Fachärzte", "das Lieferverbot aus Übersee",
    "die Bahnsperre", "die Schneelage", "das geänderte Mietrecht", "die Zusammenlegung zweier Teams",
    "die Anzeigenserie in der Zeitung",
    "die schwache Baukonjunktur", "das Förderprogramm des Bundes", "die Umstellung der Tourenplanung",
)

BECAUSE = (
    "verursacht durch", "ausgelöst durch", "ausgelöst allein durch", "hauptsächlich bedingt durch", "vor allem getrieben durch",
    "zurückzuführen vor allem auf", "im Kern zurückzuführen auf", "entstanden durch", "begründet allein durch",
    "zu erklären durch",
)

CAUSE_FIRST = (
    "Schuld war {reason}. {inner}", "Verantwortlich war {reason}: {inner}", "Der Grund war {reason}. {inner}",
    "Dahinter steht {reason}: {inner}", "Was war die Ursache? {Reason}. {inner}", "Bewirkt hat dies {reason}: {inner}",
    "Die Erklärung liefert {reason}. {inner}", "{Because} {reason}: {inner}", "Getrieben wurde das durch {reason}: {inner}",
    "Ein einziger Faktor hat das bewirkt: {reason}. {inner}",
    "Den Anstoß gab {reason}. {inner}", "Dass es dazu kam, bewirkte {reason}: {inner}", "Auslösend wirkte {reason}. {inner}",
)

CAUSE_LAST = (
    "{bare}, und schuld daran ist {reason}.", "{bare}. Verantwortlich war {reason}.", "{bare}. Grund dafür ist {reason}.",
    "{bare}, {because} {reason}, so die Kollegen.", "{bare}. Dahinter stand {reason}.",
    "{bare}. Die Ursache ist bekannt: {reason}.",
    "{bare}. Ausgelöst wurde das durch {reason}.", "{bare}. Das hat {reason} bewirkt.", "{bare}; der Auslöser war {reason}.",
    "{bare}. Dazu geführt hat {reason}.", "{bare}. Erklären lässt sich das durch {reason}.",
    "{bare}; dafür gesorgt hat {reason}.",
    "{bare}. Zurückzuführen ist das auf {reason}.", "{bare} – der Grund ist {reason}.",
    "{bare} ({because} {reason}, heißt es).",
    "{bare}, {because} {reason}, wie wir wissen.",
)

COINCIDED = (
    "Im gleichen Zeitraum [war|waren] {s} {in_p} {higher} als {in_q}.",
    "Zur selben Zeit {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "In der gleichen Zeit {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Auch bei {s_dat} gab es {in_p} eine Bewegung: gegenüber {dat_q} {noun_acc}.",
    "{S} [ist|sind] {in_p} gegenüber {dat_q} {done}.", "Währenddessen {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Eine weitere Zahl: {S} [ist|sind] {in_p} gegenüber {dat_q} {done}.", "Daneben [lag|lagen] {s} {in_p} {higher} als {in_q}.",
    "Zusätzlich sehen wir bei {s_dat} {in_p} gegenüber {dat_q} {noun_acc}.",
    "Gleichzeitig [ist|sind] {s} {in_p} gegenüber {dat_q} {done}.",
    "Bei {s_dat} ging es {in_p} gegenüber {dat_q} {way}.",
    "Im selben Bericht steht: {S} [ist|sind] {in_p} gegenüber {dat_q} {done}.",
)

AHEAD = (
    "{In_p} [dürfte|dürften] {s} bei {v} liegen.", "Wir rechnen {in_p} bei {s_dat} mit {v}.",
    "Für {acc_p} gehen wir bei {s_dat} von {v} aus.",
    "Voraussichtlich [kommt|kommen] {s} {in_p} auf {v}.", "{In_p} werden wir bei {s_dat} {v} erreichen.",
    "Unsere Schätzung zu {s_dat} {in_p} lautet {v}.",
    "Dass {s} {in_p} bei {v} liegen [wird|werden], halten wir für sicher.", "Ich erwarte {s_acc} {in_p} bei {v}.",
    "Die Planung sieht für {acc_p} bei {s_dat} {v} vor.", "Wo [wird|werden] {s} {in_p} landen? Bei {v}.",
    "Aller Voraussicht nach [beträgt|betragen] {s} {in_p} {v}.",
    "Hochgerechnet ergeben sich für {s_acc} {in_p} {v}.", "Setzt sich der Trend fort, [liegt|liegen] {s} {in_p} bei {v}.",
    "Das Modell errechnet für {s_acc} {in_p} {v}.", "{V} stehen bei {s_dat} {in_p} in Aussicht.",
    "Auf {v} [wird|werden] {s} {in_p} kommen.",
)

AIMED = (
    "{S} [lag|lagen] {in_p} um {c} {above} dem Ziel.", "{In_p} [lag|lagen] {s} um {g} {above} dem Plan.",
    "{In_p} haben wir bei {s_dat} das Ziel {done}.",
    "Das Ziel wurde bei {s_dat} {in_p} um {c} {done}.", "Um {g} haben wir {in_p} bei {s_dat} den Plan {done}.",
    "Mit {v} [lag|lagen] {s} {in_p} {above} dem gesteckten Ziel.", "Mit {v} [lag|lagen] {s} {in_p} um {c} {above} Plan.",
    "Dass {s} {in_p} {above} Plan [lag|lagen], zeigt der Abgleich.",
    "Um wie viel [lag|lagen] {s} {in_p} {above} dem Ziel? Um {c}.",
    "Gegenüber dem Plan [lag|lagen] {s} {in_p} um {g} {above} der Vorgabe.",
    "Wir sind {in_p} bei {s_dat} um {c} {above} dem Zielwert gelandet.",
    "Im Abgleich mit dem Ziel [stand|standen] {s} {in_p} um {c} {above} der Marke.", "Den Zielwert {beat} {s} {in_p} um {g}.",
    "{S} [hat|haben] {in_p} den Plan um {c} {done}.", "Gemessen am Plan [lag|lagen] {s} {in_p} {c} {above} dem Sollwert.",
    "Nach unseren Zahlen {beat} {s} {in_p} den Plan.", "[Hat|Haben] {s} {in_p} das Ziel {done}? Ja, um {g}.",
    "Wir haben uns {in_p} bei {s_dat} ein Ziel gesetzt und es um {c} {done}.",
    "Das Soll bei {s_dat} wurde {in_p} um {g} {done}.",
    "{In_p} {beat} {s} das Ziel um {g}.", "Die Marke, die wir uns bei {s_dat} gesetzt hatten, wurde {in_p} {done}.",
    "{S} [kam|kamen] {in_p} auf {v}, das sind {c} {above} Ziel.", "Ich sehe {s_acc} {in_p} um {g} {above} dem Planwert.",
    "Am Ende [stand|standen] {s} {in_p} {above} dem Budgetwert.", "Zum Plan: {S} [lag|lagen] {in_p} um {c} {above} dem Soll.",
    "Unser Ziel für {s_acc} haben wir {in_p} {done}, und zwar um {c}.",
    "{S}, {in_p} um {c} {above} Plan, [kam|kamen] auf {v}.",
    "Wie standen wir {in_p} bei {s_dat}? Um {c} {above} dem Plan.",
)

BEAT = {
    "beat": ("[übertraf|übertrafen]", "[überbot|überboten]", "[überstieg|überstiegen]"),
    "above": ("über",),
    "done": ("übertroffen", "überboten", "überschritten"),
}

MISSED = {
    "beat": ("[verfehlte|verfehlten]", "[unterschritt|unterschritten]"),
    "above": ("unter",),
    "done": ("verfehlt", "unterschritten"),
}

FREE = (
    "Im Foliensatz auf Seite 14: {text}", "Wie in Punkt 5 des Protokolls notiert: {text}", "{bare} (nachzulesen auf Seite 7).",
    "Aus dem Jour fixe vom 12., Punkt 3: {text}", "Die Firma hat {n} {ds}, nämlich {list}. {text}",
    "Betrachtet werden {n} {ds}: {list}. {text}",
    "{bare}, siehe Grafik 5 im Anhang.", "Mail von 16:45 Uhr: {text}", "Antwort auf Rückfrage 8: {text}",
    "{bare} (Tabelle 3, Zeile 22).",
    "Kapitel 4, Abschnitt 2: {text}", "Zum 2. Tagesordnungspunkt: {text}", "{bare}, nachzulesen in Anlage 6.",
    "Auswertung Nr. 31, Blatt 2: {text}",
    "{bare} (Stand der Software: Version 5.0).", "Merkzettel 9 für die Sitzung um 10 Uhr: {text}",
    "Nach § 267 HGB berichtet: {text}",
)
