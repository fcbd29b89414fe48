"""German wordings of daily work: time and beyond."""

STREAK = (
    "{P}: {nth}er {noun} in Folge bei {s_dat}.", "→ {S_bare} {in_p}: {nth}er {noun} nacheinander",
    "Bei {s_dat} sind es {bis_p} {k} Monate mit {noun} in Folge.",
    "Update: {s} {moved} {in_p} bereits den {nth}en Monat am Stück{end}.",
    "{In_p} haben wir bei {s_dat} den {nth}en {noun} in Serie gesehen.",
    "Der wievielte {noun} in Folge war es {in_p} bei {s_dat}? Der {nth}e.",
    "Notiz: {s_bare} {in_p}, {noun} Nummer {k} in ununterbrochener Folge.",
    "Monat für Monat dasselbe: {s} {moved} {in_p} zum {nth}en Mal in Folge{end}.",
    "{Nom_p} war bei {s_dat} der {nth}e Monat hintereinander mit {noun}.",
    "Das Controlling zählt bei {s_dat} {in_p} den {nth}en {noun} ohne Unterbrechung.",
    "Zum {nth}en Mal in Serie {moved} {s} {in_p}{end}.", "Mit {dat_p} sind es {k}: so viele Monate in Folge {moved} {s}{end}.",
)

RISING = {
    "moved": ("[stieg|stiegen] … an", "[nahm|nahmen] … zu", "[ging|gingen] … nach oben", "[erhöhte|erhöhten] sich", "[legte|legten] … zu"),
    "noun": ("Anstieg", "Zuwachs"),
}

FALLING = {
    "moved": ("[nahm|nahmen] … ab", "[ging|gingen] … nach unten", "[verringerte|verringerten] sich", "[ließ|ließen] … nach", "[sank|sanken]"),
    "noun": ("Rückgang",),
}

ODD = (
    "{P}: Ausreißer bei {s_dat}, {v}.", "→ {S_bare} {in_p}: ungewohnt {high} ({v})",
    "Auffälligkeit: {s} {in_p} mit {v} außerhalb jeder Norm.", "Normal ist das nicht: {s} {in_p} bei {v}.",
    "Bei {s_dat} fällt {nom_p} völlig aus der Reihe.", "Kurzer Hinweis: {s} [war|waren] {in_p} abnorm {high}.",
    "Verglichen mit dem, was wir sonst sehen, [lag|lagen] {s} {in_p} untypisch {high}.",
    "Notiz: {s_bare} {in_p} ungewöhnlich {high}, {v}.", "{V} {in_p} – das liegt bei {s_dat} weit weg vom Üblichen.",
    "Wer sich {s_acc} anschaut, stolpert über {acc_p}: ein klarer Ausreißer.",
    "Bei {s_dat} weicht {nom_p} stark vom gewohnten Bild ab.", "So {high} sehen wir {s_acc} sonst nicht wie {in_p}: {v}.",
    "{In_p} [passte|passten] {s} mit {v} nicht ins übliche Muster.",
    "[Fällt|Fallen] {s} {in_p} mit {v} aus dem üblichen Rahmen? Ja, klar.",
)

ODDLY_HIGH = {"high": ("hoch",)}
ODDLY_LOW = {"high": ("niedrig", "tief")}

REASONS = (
    "die Preisrunde im Frühling", "die Ferienzeit", "die Umstellung der Kassensysteme", "das neue Provisionsmodell",
    "die Sperrung der Zufahrt", "eine Rückrufaktion", "das Hochwasser", "die Gratislieferung", "ein defektes Kühlaggregat",
    "die neue Außendienstmannschaft", "die Lohnrunde", "das Volksfest", "die Zollerhöhung", "eine Panne beim Lieferanten",
    "die Feiertage", "die Werbung im Regionalradio", "das neue Rabattsystem", "die Schließung eines Mitbewerbers",
    "eine Messe in Wien", "die Krankenstände im Team", "die Umstellung auf Sommerzeit", "höhere Mieten",
)

BECAUSE = (
    "angestoßen durch", "herbeigeführt durch", "veranlasst durch", "begründet durch", "bewirkt durch", "ausschlaggebend dafür:",
    "Grund dafür:", "Auslöser:", "das kommt durch", "verantwortlich dafür:",
)

CAUSE_FIRST = (
    "Grund: {reason}. {inner}", "Auslöser in diesem Fall: {reason}. {inner}", "Was dahintersteckt? {Reason}. {inner}",
    "Erklärung aus dem Vertrieb – {reason}. {inner}", "Verantwortlich dafür, kurz gesagt: {reason}. {inner}",
    "Treiber: {reason}. {inner}", "Schuld daran: {reason}. {inner}", "Der Auslöser heißt: {reason}. {inner}",
    "Kundengespräch, Begründung: {reason}. {inner}", "Hintergrund (Ursache): {reason}. {inner}",
)

CAUSE_LAST = (
    "{bare} – {because} {reason}.", "{bare}. Auslöser: {reason}.", "{bare}. Warum? {Reason}.",
    "{bare}. Das liegt an einem Punkt: {reason}.", "{bare} (Grund: {reason}).", "{bare}. Erklärung des Vertriebs: {reason}.",
    "{bare}. Als Ursache sehen wir: {reason}.", "{bare}; {because} {reason}.", "{bare}. Treiber dahinter: {reason}.",
    "{bare}, Ursache: {reason}.",
)

COINCIDED = (
    "Daneben zu sehen: {s} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Im selben Zeitraum gab es bei {s_dat} {in_p} gegenüber {dat_q} {noun_acc}.",
    "Zeitgleich {verb} {s} {in_p} gegenüber {dat_q}{end}.", "Ebenfalls {in_p}: {noun} bei {s_dat} gegenüber {dat_q}.",
    "Nebenbei bemerkt: {s} {verb} {in_p} gegenüber {dat_q}{end}.", "Außerdem ging es bei {s_dat} {in_p} gegenüber {dat_q} {way}.",
    "Weiters {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Gleicher Zeitraum, andere Zahl: {s} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Zudem haben wir bei {s_dat} {in_p} gegenüber {dat_q} {noun_acc} gesehen.",
    "Parallel: {s_bare} {in_p} gegenüber {dat_q} mit {noun_dat}.",
)

AHEAD = (
    "{P} (Forecast): {s_bare} {v}.", "→ Ausblick {s_bare} {in_p}: {v}", "Wir planen bei {s_dat} {in_p} mit {v}.",
    "Ich gehe davon aus, dass wir bei {s_dat} {in_p} auf {v} kommen.", "Wohin geht die Reise bei {s_dat} {in_p}? Auf {v}.",
    "Schätzung des Vertriebs für {acc_p}: {s_bare} {v}.", "{S} [wird|werden] sich {in_p} auf {v} belaufen.",
    "Bei {s_dat} peilen wir {in_p} {v} an.", "Hochgerechnet landen wir bei {s_dat} {in_p} bei {v}.",
    "Notiz: erwarteter Wert {s_gen} {in_p}: {v}.", "{In_p} [sollte|sollten] {s} bei {v} herauskommen.",
    "Für {s_acc} zeigt die Vorschau {in_p} {v}.", "{S_bare} | {p} (Prognose) | {v}",
    "Rechnen darf man {in_p} bei {s_dat} mit {v}.", "Geplant sind für {acc_p} bei {s_dat} {v}.",
)

AIMED = (
    "{P}: {s_bare} {c} {above} Plan.", "Ziel bei {s_dat} {in_p} {done}.", "→ {S_bare} {in_p}: Ziel um {g} {done}",
    "Haben wir das Ziel bei {s_dat} {in_p} {done}? Ja, um {c}.", "Mit {v} liegen wir {in_p} bei {s_dat} {above} Ziel.",
    "Plan-Ist-Abgleich {p}: {s_bare} {c} {above} Soll.", "Notiz: {s_bare} {in_p} {g} {above} Plan.",
    "Wir haben {in_p} bei {s_dat} die Vorgabe um {c} {done}.", "{In_p} {beat} {s} die Vorgabe.",
    "Das Controlling meldet {s_acc} {in_p} um {c} {above} Ziel.", "Den Plan {beat} {s} {in_p} um {g}.",
    "Gemessen am Ziel [lag|lagen] {s} {in_p} {c} {above} der Marke.", "{S_bare} | {p} | {v} | {c} {above} Plan",
    "Im Soll-Ist-Vergleich [stand|standen] {s} {in_p} um {g} {above} der Vorgabe.",
    "{S} [schloss|schlossen] {in_p} {above} Plan.",
)

BEAT = {"beat": ("[schlug|schlugen]", "[überschritt|überschritten]", "[toppte|toppten]"), "above": ("über",),
        "done": ("übertroffen", "überschritten", "übererfüllt")}
MISSED = {"beat": ("[unterschritt|unterschritten]", "[verfehlte|verfehlten]"), "above": ("unter",),
          "done": ("verfehlt", "unterschritten")}

FREE = (
    "Folie 9, dritter Punkt: {text}", "Call um 14:30 Uhr, Thema 1: {text}", "{bare} (s. Mail vom 3., Anhang 2).",
    "Tab 5, Zeile 18: {text}", "Hi zusammen, 2 Minuten für eine Zahl: {text}", "{bare} – mehr dazu auf Folie 11.",
    "Kommentar zu Zelle D7: {text}", "{bare}, vgl. Tabelle 6.", "Unsere {n} {ds}: {list}. {text}",
    "Version 3 der Folien, Seite 4: {text}", "Besprechung in Raum 207, Notiz 5: {text}", "{bare} (Export aus SAP, Lauf 3).",
    "Ticket INC-2048, Rückfrage 1: {text}", "Im Verteiler sind {n} {ds} ({list}). {text}", "Pendenz Nr. 6: {text}",
    "{bare}, siehe Blatt 2 der Mappe.",
)
