"""Formal German wordings: a value in a period, a change against another, and the words for both."""

VALUE = (
    "{In_p} [wurde|wurden] {s} mit {v} ausgewiesen.", "{S} [wird|werden] für {acc_p} mit {v} ausgewiesen.",
    "Auszuweisen [war|waren] für {acc_p} {s} in Höhe von {v}.", "Auf {v} [stellte|stellten] sich {in_p} {s}.",
    "Was {s_acc} betrifft, so wurden {in_p} {v} erreicht.", "Für {s_acc} errechnet sich {in_p} ein Wert von {v}.",
    "Der Lagebericht beziffert {s_acc} für {acc_p} auf {v}.", "{S} [lag|lagen], bezogen auf {acc_p}, bei {v}.",
    "Nach Angaben des Controllings [belief|beliefen] sich {s} {in_p} auf {v}.", "Ausweis {p}: {s_bare} in Höhe von {v}.",
    "{S} [lag|lagen] ausweislich des Berichts {in_p} bei {v}.", "Festzuhalten ist, dass {s} {in_p} {v} [betrug|betrugen].",
    "Es ist anzumerken, dass sich {s} {in_p} auf {v} [belief|beliefen].", "{In_p} [ist|sind] {s} mit {v} zu beziffern.",
    "{V} – auf diesen Wert [kam|kamen] {s} {in_p}.", "Berichtszeitraum {p}, {s_bare}: {v}.",
    "Wie hoch [war|waren] {s} {in_p}? Der Bericht nennt {v}.", "Unter „{s_bare}“ weist die Übersicht {in_p} {v} aus.",
    "Dem Vorstand [wurde|wurden] {s} für {acc_p} mit {v} berichtet.", "{In_p}, so das Controlling, [lag|lagen] {s} bei {v}.",
    "{S} ({p}) [beläuft|belaufen] sich auf {v}.", "Die Kennzahl {s_bare} nahm {in_p} den Wert {v} an.",
    "Ein Wert von {v} steht {in_p} für {s_acc} zu Buche.", "Zu Buche [schlug|schlugen] {s} {in_p} mit {v}.",
    "Bei {v} [lag|lagen] {in_p} {s}.", "Im Berichtszeitraum, d. h. {in_p}, [betrug|betrugen] {s} {v}.", "{S_bare} | {p} | {v}",
    "{P} – {s_bare}: {v}", "* {S_bare}, {in_p}: {v}", "Bitte beachten Sie: {In_p} [betrug|betrugen] {s} {v}.",
    "Für {acc_p} ist bei {s_dat} ein Stand von {v} dokumentiert.", "Zum Berichtspunkt {s_bare}: {in_p} {v}.",
    "Dem Zahlenwerk ist für {acc_p} bei {s_dat} ein Wert von {v} zu entnehmen.", "{S_bare} ({p}) = {v}.",
    "Wir weisen für {acc_p} {s_acc} in Höhe von {v} aus.", "Bei {s_dat} ergab sich {in_p} ein Wert von {v}.",
    "Nach Unternehmensangaben [erreichte|erreichten] {s} {in_p} ein Niveau von {v}.", "Das Niveau {s_gen} lag {in_p} bei {v}.",
    "Der Stand {s_gen} wird {in_p} mit {v} angegeben.", "Gegenstand der Vorlage [ist|sind] {s} {in_p}; der Wert beträgt {v}.",
    "Nach unserer Auswertung [betrug|betrugen] {s} {v}, und zwar {in_p}.",
    "In der Ergebnisübersicht für {acc_p} [erscheint|erscheinen] {s} mit {v}.",
)

CHANGE = (
    "{S} [hat|haben] sich {in_p} {base} um {c} {done}.", "{In_p} [hat|haben] sich {s} {base} um {c} auf {v} {done}.",
    "{Base} errechnet sich für {s_acc} {in_p} {noun_nom} von {c_dat}.",
    "{In_p} war bei {s_dat} {base} {noun_nom} von {c_dat} zu verzeichnen.",
    "Zu verzeichnen war bei {s_dat} {in_p} {base} {noun_nom} in Höhe von {c_dat}.",
    "Mit {v} [fiel|fielen] {s} {in_p} um {c} {higher} aus {than}.", "{S} [fiel|fielen] {in_p} um {c} {higher} aus {than}.",
    "Um {c} {verb} {base} {in_p} {s}{end}.", "Wie dem Bericht zu entnehmen ist, {verb} {s} {in_p} {base} um {c}{end}.",
    "Festzustellen ist, dass sich {s} {in_p} {base} um {c} {done} [hat|haben].",
    "Der Lagebericht spricht für {acc_p} von {noun_dat} {s_gen} um {c} {base}.",
    "{Noun_nom} {s_gen} um {c} {base} – so das Bild {in_p}.", "{S_bare} | {p} | {sign}{c} {base}",
    "{P}: {s_bare} {sign}{c} {base} ({v}).",
    "Nach {v0} [belief|beliefen] sich {s} {in_p} auf {v}, was {base} {noun_dat} von {c_dat} entspricht.",
    "Ausgehend von {v0} {verb} {s} {in_p} {base} um {c}{end}.", "{S} {verb} – {base} – {in_p} um {c}{end}.",
    "{S_bare} {in_p}: {noun_nom} von {c_dat} {base}.", "Die Veränderung {s_gen} {base} betrug {in_p} {sign}{c}.",
    "Veränderung {s_gen} {in_p} {base}: {sign}{c}.", "{In_p} führte die Entwicklung {s_gen} {base} um {c} {way}.",
    "Es ergab sich {in_p} bei {s_dat} {noun_nom} von {c_dat} {base}.", "{Base} um {c} {higher}: {s} {in_p}.",
    "Nach Angaben der Finanzabteilung {verb} {s} {in_p} {base} um {c}{end}.",
    "Das Controlling weist für {s_acc} {in_p} {noun_acc} von {c_dat} {base} aus.",
    "Mit {v} [war|waren] {s} {in_p} um {c} {higher} {than}.",
    "Ein Blick auf {s_acc} zeigt {in_p} {noun_acc} von {c_dat} {base}.",
    "Betrachtet man {s_acc} {in_p}, so zeigt sich {base} {noun_nom} von {c_dat}.",
    "Wie [hat|haben] sich {s} {in_p} entwickelt? {Base} steht {noun_nom} von {c_dat} zu Buche.",
    "Um {c} {higher} {than} [fiel|fielen] {in_p} {s} aus.", "{S} {in_p}: {v}, d. h. {sign}{c} {base}.",
    "{Nom_p} brachte für {s_acc} {base} {noun_acc} von {c_dat} mit sich.",
    "Zur Kenntnis: {S} {verb} {in_p} {base} um {c} auf {v}{end}.", "{S}, {in_p} bei {v}, {verb} damit {base} um {c}{end}.",
    "Von {v0} auf {v} und damit um {c} {verb} {s} {in_p} {base}{end}.",
    "Wir verzeichneten {in_p} bei {s_dat} {noun_acc} von {c_dat} {base}.",
    "Gemeldet wird für {acc_p} bei {s_dat} {noun_nom} von {c_dat} {base}.", "* {S_bare}, {p}: {v} ({sign}{c} {base})",
    "{S}, so der Vorstand, {verb} {in_p} {base} um {c}{end}.",
    "Der Wert von {v}, den {s} {in_p} [erreichte|erreichten], ist um {c} {higher} {than}.",
    "Bei einem Wert von {v} ergibt sich für {s_acc} {in_p} {base} {noun_nom} von {c_dat}.",
)

UP = {
    "verb": (
        "[stieg|stiegen] … an", "[wuchs|wuchsen] … an", "[vergrößerte|vergrößerten] sich", "[steigerte|steigerten] sich",
        "[weitete|weiteten] sich … aus", "[bewegte|bewegten] sich … nach oben", "[schob|schoben] sich … nach oben",
        "[kletterte|kletterten] … nach oben", "[schraubte|schraubten] sich … hinauf", "[erhöhte|erhöhten] sich",
    ),
    "noun": (
        "Erhöhung/f", "Ausweitung/f", "Aufwärtsbewegung/f", "Vergrößerung/f", "Aufwuchs/m", "Anstieg/m", "Zunahme/f",
        "Mehrung/f",
    ),
    "higher": ("höher", "größer"),
    "sign": ("+", "plus "),
    "done": ("erhöht", "gesteigert", "vergrößert", "ausgeweitet"),
    "way": ("nach oben", "aufwärts"),
}

DOWN = {
    "verb": (
        "[reduzierte|reduzierten] sich", "[verminderte|verminderten] sich", "[ermäßigte|ermäßigten] sich", "[gab|gaben] … nach",
        "[bildete|bildeten] sich … zurück", "[verkleinerte|verkleinerten] sich", "[glitt|glitten] … ab",
        "[bewegte|bewegten] sich … nach unten", "[fiel|fielen] … zurück", "[schrumpfte|schrumpften]",
    ),
    "noun": (
        "Verminderung/f", "Reduzierung/f", "Reduktion/f", "Abwärtsbewegung/f", "Ermäßigung/f", "Schrumpfung/f", "Rückgang/m",
        "Abnahme/f",
    ),
    "higher": ("niedriger", "geringer"),
    "sign": ("-", "−", "minus "),
    "done": ("verringert", "vermindert", "reduziert", "ermäßigt"),
    "way": ("nach unten", "abwärts"),
}

BASE_NAMED = (
    "im Verhältnis {zu_q}", "mit {dat_q} verglichen", "an {dat_q} gemessen", "relativ {zu_q}", "in Gegenüberstellung {zu_q}",
    "gegenüber dem Stand von {dat_q}", "gegenüber dem Wert von {dat_q}", "gegenüber dem Niveau von {dat_q}",
    "im direkten Vergleich {zu_q}", "in Bezug auf {acc_q}", "verglichen mit dem Wert von {dat_q}",
    "mit {dat_q} als Vergleichsbasis",
)

BASE_PREVIOUS = (
    "gegenüber dem vorangegangenen {grain}", "gegenüber dem vorherigen {grain}", "im Vergleich zum vorausgegangenen {grain}",
    "im Verhältnis zum {vor}", "auf {vor}sbasis", "im {vor}svergleich", "mit dem {vor} verglichen", "am {vor} gemessen",
    "relativ zum {vor}", "gegenüber dem Stand des {vor}s", "gegenüber dem {vor}swert", "innerhalb eines {grain}s",
    "gegenüber dem unmittelbar vorangegangenen {grain}",
)

BASE_YEAR_AGO = (
    "im Vorjahresvergleich", "auf Jahressicht", "auf Vorjahresbasis", "innerhalb eines Jahres", "innerhalb von zwölf Monaten",
    "gegenüber dem Vorjahreszeitraum", "im Vergleich zum Vorjahreszeitraum", "mit dem {vorjahr} verglichen",
    "am {vorjahr} gemessen", "relativ zum {vorjahr}", "im Verhältnis zum {vorjahr}",
    "gegenüber dem gleichen {grain} des Vorjahres", "gegenüber dem Stand vor Jahresfrist", "gegenüber dem Vorjahreswert",
)

THAN_PREVIOUS = (
    "als im vorangegangenen {grain}", "als im vorherigen {grain}", "als im vorausgegangenen {grain}", "als noch im {vor}",
    "als noch {in_q}", "als {a_grain} früher", "als der {vor}swert", "als der Wert des {vor}s", "als der Wert von {dat_q}",
    "als das Niveau von {dat_q}", "als der Stand des {vor}s",
)

THAN_YEAR_AGO = (
    "als im entsprechenden {vorjahr}", "als im gleichen {grain} des Vorjahres", "als noch im {vorjahr}", "als noch {in_q}",
    "als im Vorjahreszeitraum", "als zwölf Monate zuvor", "als ein Jahr früher", "als der Wert des {vorjahr}s",
    "als der Vorjahreswert", "als das Niveau von {dat_q}", "als der Wert von {dat_q}",
)
