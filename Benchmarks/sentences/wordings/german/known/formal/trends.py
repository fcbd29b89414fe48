"""Formal German wordings: time and beyond."""

STREAK = (
    "{In_p} war bei {s_dat} der {nth}e {noun} in Folge zu verzeichnen.",
    "Zum {nth}en Mal in ununterbrochener Folge {moved} {s} {in_p}{end}.",
    "{S} {moved} {in_p} und damit im {nth}en Monat in Folge{end}.",
    "Mit {dat_p} [verzeichnete|verzeichneten] {s} den {nth}en {noun} nacheinander.",
    "Der {nth}e monatliche {noun} in Folge: so das Bild bei {s_dat} {in_p}.",
    "{Bis_p} {moved} {s} {k} Monate nacheinander{end}.",
    "Festzuhalten ist, dass {in_p} bei {s_dat} der {nth}e {noun} in Serie eintrat.",
    "{K} Monate in Folge {moved} {s}{end}, zuletzt {in_p}.", "{In_p} trat bei {s_dat} zum {nth}en Mal in Folge ein {noun} ein.",
    "{S_bare} ({p}): {nth}er {noun} in Folge.",
    "Seit nunmehr {k} Monaten verzeichnen wir bei {s_dat} ohne Unterbrechung jeden Monat einen {noun}, zuletzt {in_p}.",
    "Wie der Bericht ausführt, {moved} {s} {in_p} den {nth}en Monat nacheinander{end}.",
    "Ohne Unterbrechung {moved} {s} {bis_p} über {k} Monate hinweg{end}.",
)

RISING = {
    "moved": (
        "[stieg|stiegen] … an", "[erhöhte|erhöhten] sich", "[nahm|nahmen] … zu", "[vergrößerte|vergrößerten] sich",
        "[wuchs|wuchsen] … an",
    ),
    "noun": ("Anstieg", "Zuwachs", "Aufwuchs"),
}

FALLING = {
    "moved": (
        "[verringerte|verringerten] sich", "[verminderte|verminderten] sich", "[nahm|nahmen] … ab", "[fiel|fielen] … zurück",
        "[reduzierte|reduzierten] sich",
    ),
    "noun": ("Rückgang",),
}

ODD = (
    "{S} [fiel|fielen] {in_p} ungewöhnlich {high} aus.",
    "Mit {v} [war|waren] {s} {in_p} im historischen Vergleich außergewöhnlich {high}.",
    "Der Wert {s_gen} von {v} {in_p} ist als Ausreißer einzustufen.",
    "{In_p} [wich|wichen] {s} mit {v} in ungewöhnlichem Maße vom üblichen Niveau ab.",
    "Festzuhalten ist, dass {s} {in_p} ungewöhnlich {high} [war|waren].",
    "Als Anomalie ist bei {s_dat} der Wert {in_p} zu werten: {v}.",
    "Außerhalb der gewohnten Bandbreite [lag|lagen] {s} {in_p} mit {v}.",
    "{In_p} [stellte|stellten] {s} mit {v} einen statistischen Ausreißer dar.",
    "Auffällig {high} [fiel|fielen] {in_p} {s} aus.", "{S_bare}, {p}: {v} (ungewöhnlich {high}).",
    "Gemessen an den bisherigen Monatswerten [war|waren] {s} {in_p} abnorm {high}.",
    "Das Niveau {s_gen} war {in_p} mit {v} untypisch {high}.",
    "Ein gewöhnlicher Wert war es nicht: {In_p} [lag|lagen] {s} bei {v}, weit außerhalb des Üblichen.",
)

ODDLY_HIGH = {"high": ("hoch",)}
ODDLY_LOW = {"high": ("niedrig",)}

# Each in the singular, and the same as a subject and as an object.
REASONS = (
    "die Konjunkturlage", "die Anhebung der Listenpreise", "die verhaltene Nachfrage", "das neue Vergütungsmodell",
    "die Insolvenz eines Wettbewerbers", "die Umstellung des Warenwirtschaftssystems", "die Einführung des Kundenportals",
    "die Inflation", "die milde Witterung", "das Hochwasser", "die Verlagerung der Feiertage", "die Sonderaktion im Fachhandel",
    "die Erweiterung des Sortiments", "die Tariferhöhung", "die Zinswende", "die Wechselkursentwicklung",
    "das veränderte Kundenverhalten", "die Sperrung der Hauptzufahrt", "die Neuordnung des Vertriebs",
    "die Unterbrechung der Lieferkette", "die Fußball-Europameisterschaft",
)

BECAUSE = (
    "begründet durch", "veranlasst durch", "bewirkt durch", "herbeigeführt durch", "maßgeblich verursacht durch",
    "in erster Linie zurückzuführen auf", "erklärt durch", "maßgeblich bestimmt durch", "begünstigt durch",
    "im Wesentlichen bedingt durch",
)

CAUSE_FIRST = (
    "Als Ursache gilt {reason}: {inner}", "Ursächlich war {reason}. {inner}", "Den Ausschlag gab {reason}: {inner}",
    "Hauptgrund – {reason}: {inner}", "Auslöser war {reason}. {inner}", "Maßgeblich hierfür war {reason}: {inner}",
    "Dass {reason} dafür verantwortlich war, steht fest. {inner}", "Hintergrund ist {reason}. {inner}",
    "Begründung: {reason}. {inner}", "Bestimmender Faktor war {reason}: {inner}",
)

CAUSE_LAST = (
    "{bare}; ursächlich hierfür war {reason}.", "{bare}, was auf {reason} zurückzuführen ist.", "{bare} – {because} {reason}.",
    "{bare}. Ausschlaggebend war {reason}.", "{bare}; als Ursache gilt {reason}.", "{bare}. Verantwortlich dafür ist {reason}.",
    "{bare}, und zwar {because} {reason}.", "{bare} (Ursache: {reason}).", "{bare}. Den Ausschlag dafür gab {reason}.",
    "{bare}. Ausgelöst hat dies {reason}.", "{bare}; {because} {reason}.",
)

COINCIDED = (
    "Zeitgleich {verb} {s} {in_p} gegenüber {dat_q}{end}.", "Ferner {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Ebenfalls {in_p} {verb} {s} gegenüber {dat_q}{end}.", "Im nämlichen Zeitraum {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Darüber hinaus {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Für denselben Zeitraum ist zu berichten: {S} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Zur gleichen Zeit {verb} {s} {in_p} im Vergleich {zu_q}{end}.",
    "Begleitend hierzu {verb} {s} {in_p} im Verhältnis {zu_q}{end}.", "Außerdem {verb} {s} {in_p} im Vergleich {zu_q}{end}.",
    "In derselben Periode {verb} {s} {in_p} gegenüber {dat_q}{end}.",
)

AHEAD = (
    "Für {acc_p} [wird|werden] {s} mit {v} prognostiziert.", "Die Prognose sieht {s_acc} {in_p} bei {v}.",
    "Der Vorstand geht davon aus, dass sich {s} {in_p} auf {v} belaufen [wird|werden].",
    "{In_p} [wird|werden] {s} voraussichtlich {v} betragen.", "Voraussichtlich [stellt|stellen] sich {s} {in_p} auf {v}.",
    "Laut Hochrechnung [beläuft|belaufen] sich {s} {in_p} auf {v}.",
    "Es ist zu erwarten, dass {s} {in_p} {v} [erreicht|erreichen].", "Erwartungswert für {acc_p}: {s_bare} {v}.",
    "Im Prognosebericht [ist|sind] {s} für {acc_p} mit {v} veranschlagt.",
    "Unserer Planung zufolge [wird|werden] {s} {in_p} auf {v} kommen.", "{S} [wird|werden] {in_p} bei {v} erwartet.",
    "Mit {v} rechnet das Controlling bei {s_dat} {in_p}.", "Ausblick {p}: {s_bare} voraussichtlich {v}.",
)

AIMED = (
    "{In_p} [lag|lagen] {s} mit {v} um {c} {above} dem Planwert.", "Der Zielwert für {s_acc} wurde {in_p} um {g} {done}.",
    "{S} {beat} {in_p} die Planvorgabe um {c}.", "{In_p} wurde das Ziel bei {s_dat} {done}.",
    "Festzuhalten ist, dass {s} {in_p} um {g} {above} Plan [lag|lagen].",
    "Im Soll-Ist-Vergleich [lag|lagen] {s} {in_p} {c} {above} dem Soll.", "Um {c} {beat} {s} {in_p} den Zielwert.",
    "{S_bare}, {p}: {v}, d. h. {g} {above} Plan.", "Die Vorgabe für {s_acc} wurde {in_p} um {c} {done}.",
    "Mit {v} {beat} {s} {in_p} die Zielvorgabe.", "Bei {s_dat} wurde der Plan {in_p} um {g} {done}.",
    "Gemessen am Budget [lag|lagen] {s} {in_p} {above} dem Zielwert.",
    "Wie der Bericht ausführt, {beat} {s} {in_p} den Planwert um {g}.",
    "{S} [lag|lagen] {in_p}, gemessen am Ziel, um {c} {above} der Vorgabe.",
    "Die Zielvorgabe ist bei {s_dat} {in_p} {done} worden.",
)

BEAT = {
    "beat": ("[überschritt|überschritten]", "[übertraf|übertrafen]"),
    "above": ("über",),
    "done": ("überschritten", "übertroffen"),
}

MISSED = {
    "beat": ("[unterschritt|unterschritten]", "[verfehlte|verfehlten]"),
    "above": ("unter",),
    "done": ("unterschritten", "verfehlt"),
}

FREE = (
    "Vgl. Anhang, Ziffer 7: {text}", "{bare} (siehe Geschäftsbericht, S. 48).",
    "Vorlage Nr. 17 für die Vorstandssitzung: {text}", "{bare}; Einzelheiten enthält Kapitel 2.4.",
    "Gemäß § 315 HGB wird berichtet: {text}", "Zu Punkt 6 der Agenda: {text}",
    "Der Vergleich umfasst {n} {ds}, namentlich {list}. {text}", "Berichtet wird über {n} {ds} ({list}). {text}",
    "{bare} (Fußnote 11).", "Anlage 2 zum Protokoll: {text}", "{bare}, wie in Abbildung 5 dargestellt.",
    "Auf Seite 23 des Berichts heißt es: {text}", "Beschlussvorlage 8, Absatz 3: {text}",
    "{bare} (Quelle: Berichtssystem, Release 6.1).", "Das Unternehmen gliedert sich in {n} {ds}: {list}. {text}",
    "Nach IFRS 8 wird ausgewiesen: {text}",
)
