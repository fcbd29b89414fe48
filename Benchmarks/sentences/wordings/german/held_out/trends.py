"""Held-out German wordings: time and beyond."""

STREAK = (
    "{S} {moved} {in_p} erneut{end}, zum {nth}en Mal in Folge.",
    "{Nom_p} war bei {s_dat} der {nth}e Monat in Folge mit einem {noun}.", "{K} Monate in Folge [ist|sind] {s} {bis_p} {risen}.",
    "Der {noun} {s_gen} {in_p} war der {nth}e in Folge.", "* {S_bare}, {p}: {k} Monate in Folge {risen}",
    "{S_bare} {in_p}: {nth}er {noun} in Folge.", "Monat für Monat {moved} {s}{end}, {in_p} zum {nth}en Mal hintereinander.",
    "Mit {dat_p} sind es bei {s_dat} {k} monatliche {nouns} in Folge.", "{In_p} folgte bei {s_dat} der {nth}e {noun} in Folge.",
    "Die Serie der monatlichen {nouns} {s_gen} reicht {in_p} über {k} Monate.",
    "{S} {moved} {k} Monate nacheinander{end}, zuletzt {in_p}.", "Zum {nth}en Mal in Folge [ist|sind] {s} {in_p} {risen}.",
    "{In_p} gab es den {nth}en monatlichen {noun} {s_gen} in Folge.",
)

RISING = {
    "moved": ("[stieg|stiegen]", "[nahm|nahmen] … zu", "[erhöhte|erhöhten] sich"),
    "risen": ("gestiegen", "angestiegen", "gewachsen"),
    "noun": ("Anstieg", "Zuwachs"),
    "nouns": ("Anstiege", "Zuwächse"),
}

FALLING = {
    "moved": ("[sank|sanken]", "[nahm|nahmen] … ab", "[verringerte|verringerten] sich"),
    "risen": ("gesunken", "zurückgegangen", "gefallen"),
    "noun": ("Rückgang",),
    "nouns": ("Rückgänge",),
}

ODD = (
    "{S} [lag|lagen] {in_p} weit entfernt vom üblichen Niveau.",
    "{In_p} [erreichte|erreichten] {s} mit {v} einen ungewöhnlichen Wert.",
    "{Nom_p} ist bei {s_dat} ein statistischer Ausreißer.", "Was ist {in_p} ungewöhnlich? {S} mit {v}.",
    "{S} [war|waren] {in_p} nach den Maßstäben der Vergangenheit extrem {high}.", "Anomalie {in_p}: {S_bare} bei {v}.",
    "{S} [wich|wichen] {in_p} stark von der Norm ab.", "* Anomalie: {S_bare}, {p}, {v}",
    "Ungewöhnlich {high} {in_p}: {S_bare} mit {v}.", "Mit {v} [verließ|verließen] {s} {in_p} den üblichen Bereich deutlich.",
    "{Nom_p} passt nicht ins gewohnte Bild {s_gen}.", "{In_p} [lag|lagen] {s} außergewöhnlich {high}, nämlich bei {v}.",
    "{S} [war|waren] {in_p} alles andere als gewöhnlich.",
)

ODDLY_HIGH = {"high": ("hoch",)}
ODDLY_LOW = {"high": ("niedrig",)}

BEAT = {
    "beat": ("[übertraf|übertrafen]",),
    "above": ("über",),
    "done": ("übertroffen", "übererfüllt"),
    "exceeded": ("übertroffen",),
    "over": ("darüber",),
    "yes": ("ja",),
    "sign": ("+",),
}

MISSED = {
    "beat": ("[verfehlte|verfehlten]",),
    "above": ("unter",),
    "done": ("verfehlt", "nicht erreicht"),
    "exceeded": ("verfehlt",),
    "over": ("darunter",),
    "yes": ("nein",),
    "sign": ("-", "−"),
}

REASONS = (
    "die Umstellung der Kasse", "das neue Lager", "die Rückrufaktion", "die Ferienzeit", "das lange Wochenende",
    "die Eröffnung der Konkurrenz", "die Personallücke", "die neue Vertriebsleitung", "das Hochwasser", "die Kältewelle",
    "die Preisaktion", "die Inventur",
)

BECAUSE = ("herbeigeführt durch", "bewirkt durch", "angestoßen durch", "erklärt durch")

CAUSE_FIRST = (
    "Auslöser: {reason}. {inner}", "{Reason} machte den Unterschied: {inner}", "Verantwortlich ist {reason}: {inner}",
    "Grund dafür ist {reason}: {inner}", "{Reason} steckt hinter dieser Entwicklung: {inner}",
)

CAUSE_LAST = (
    "{bare}, im Wesentlichen {because} {reason}.", "{bare}. {Reason} hat das bewirkt.",
    "{bare}. Verantwortlich dafür ist {reason}.", "{bare}. Auslöser war {reason}.", "{bare} – {because} {reason}.",
    "{bare}. Ursache ist {reason}.", "{bare}. Ohne {reason} wäre das nicht passiert.", "{bare}; der Treiber war {reason}.",
    "{bare}. Erklären lässt sich das durch {reason}.", "{bare}. Den Ausschlag gab {reason}.",
)

COINCIDED = (
    "Zur gleichen Zeit {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "In derselben Zeit {verb} {s} {in_p} verglichen mit {dat_q}{end}.", "Nebenher {verb} {s} {in_p} im Vergleich {zu_q}{end}.",
    "Das fiel zusammen mit {noun_dat} bei {s_dat} {in_p} gegenüber {dat_q}.",
    "Ebenfalls {in_p} [war|waren] {s} {higher} als {in_q}.", "Parallel [war|waren] {s} {in_p} {higher} als {in_q}.",
)

AHEAD = (
    "Für {acc_p} planen wir bei {s_dat} mit {v}.", "{S} [wird|werden] {in_p} auf {v} kommen.",
    "Wir erwarten {in_p} bei {s_dat} {v}.", "{P}: {S_bare} voraussichtlich {v}.",
    "Unsere Schätzung für {s_acc} {in_p} liegt bei {v}.", "{In_p} [dürfte|dürften] {s} {v} erreichen.",
    "Laut Hochrechnung [wird|werden] {s} {in_p} bei {v} liegen.", "* Prognose {p}: {S_bare} {v}",
    "Was erwarten wir {in_p} bei {s_dat}? {V}.", "Sicher ist, dass {s} {in_p} auf {v} kommen [wird|werden].",
    "{Nom_p} wird bei {s_dat} mit {v} abschließen.", "{Bis_p} [wird|werden] {s} {v} erreicht haben.",
    "Wir setzen darauf, dass {s} {in_p} auf {v} [kommt|kommen].",
)

AIMED = (
    "Das Budget für {s_acc} wurde {in_p} {done}.", "{In_p} [hat|haben] {s} das Budget um {c} {exceeded}.",
    "{P}: {S_bare} {c} {above} Plan.", "Mit {v} [lag|lagen] {s} {in_p} um {g} {above} dem Ziel.",
    "Gemessen am Plan [lag|lagen] {s} {in_p} um {c} {over}.", "[Hat|Haben] {s} {in_p} das Ziel erreicht? {Yes}.",
    "Abweichung vom Plan bei {s_dat} {in_p}: {sign}{c}.", "* {S_bare}, {p}: {v}, {g} {above} Budget",
    "{S_bare} | {p} | {sign}{c} ggü. Plan", "{S} [schloss|schlossen] {in_p} um {c} {above} dem Ziel ab.",
    "{In_p} {beat} {s} die Zielvorgabe.", "Wir lagen {in_p} bei {s_dat} {g} {above} dem Budget.",
    "Der Plan für {s_acc} wurde {in_p} um {g} {exceeded}.",
)

FREE = (
    "Folie 6: {text}", "{bare} (siehe Tabelle 4).", "Seite 3 des Berichts: {text}",
    "Für die Sitzung am Dienstag um 14:00 Uhr: {text}", "{bare} (vgl. Anmerkung 17).", "{bare}, laut Blatt 5 der Arbeitsmappe.",
    "Absatz 6.2: {text}", "Zeile 18 der Datei: {text}", "{bare} (Stand: Version 1.7).", "Rundschreiben Nr. 23: {text}",
    "Antwort auf Frage 3: {text}", "Teil 1 von 4: {text}", "Es gibt {n} {ds}: {list}. {text}",
    "Der Bericht umfasst {n} {ds}, nämlich {list}. {text}", "Alle {n} {ds} nutzen dasselbe System. {text}",
)
