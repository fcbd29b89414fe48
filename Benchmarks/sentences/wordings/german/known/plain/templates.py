"""Known German wordings: a value in a period, a change against another, and the words for both."""

VALUE = (
    "{S} [betrug|betrugen] {in_p} {v}.", "{In_p} [lag|lagen] {s} bei {v}.", "{S} [erreichte|erreichten] {in_p} {v}.",
    "{In_p} [belief|beliefen] sich {s} auf {v}.", "{S_bare} {p}: {v}.", "- {S_bare} ({p}): {v}",
    "{In_p} [kam|kamen] {s} auf {v}.", "Für {acc_p} weisen die Bücher {s_acc} mit {v} aus.",
    "Kurz zu {dat_p}: {S} [liegt|liegen] bei {v}.", "{S} [notierte|notierten] {in_p} bei {v}.",
    "Wir stehen bei {s_dat} {in_p} bei {v}.", "{S} {in_p}: {v}.", "Der Wert für {s_acc} liegt {in_p} bei {v}.",
    "• {S_bare}, {p}: {v}", "Bei {s_dat} haben wir {in_p} {v} verbucht.", "{S} [landete|landeten] {in_p} bei {v}.",
)

CHANGE = (
    "{S} {verb} {in_p} {base} um {c}{end}.", "{In_p} {verb} {s} {base} um {c}{end}.", "{Base} {verb} {s} {in_p} um {c}{end}.",
    "{S} {verb} {in_p} {base} um {c} auf {v}{end}.", "{S} [verzeichnete|verzeichneten] {in_p} {base} {noun_acc} von {c_dat}.",
    "{S_bare} {p}: {sign}{c} {base}.", "{In_p} [war|waren] {s} um {c} {higher} {than}.",
    "{S} {verb} {in_p} {base} von {v0} auf {v}{end}, {noun_nom} von {c_dat}.",
    "Bei {s_dat} sehen wir {in_p} {noun_acc} von {c_dat} {base}.", "{S} [lag|lagen] {in_p} mit {v} um {c} {higher} {than}.",
    "{Noun_nom} von {c_dat} {base}: das ist die Bilanz bei {s_dat} {in_p}.", "{S} [hat|haben] {in_p} {base} um {c} {done}.",
    "• {S_bare}, {p}: {sign}{c} {base}", "{In_p} ging es mit {s_dat} {base} um {c} {way}.",
    "Unterm Strich steht bei {s_dat} {in_p} {base} {noun_nom} von {c_dat}.",
    "{S} [war|waren] {in_p}, mit {v}, {c} {higher} {than}.",
)

UP = {
    "verb": (
        "[stieg|stiegen]", "[wuchs|wuchsen]", "[legte|legten] … zu", "[nahm|nahmen] … zu", "[erhöhte|erhöhten] sich",
        "[kletterte|kletterten]", "[zog|zogen] … an", "[ging|gingen] … nach oben",
    ),
    "noun": ("Anstieg/m", "Zuwachs/m", "Plus/n", "Zunahme/f", "Steigerung/f", "Wachstum/n", "Anwachsen/n"),
    "higher": ("höher",),
    "sign": ("+",),
    "done": ("zugelegt", "zugenommen"),
    "way": ("nach oben", "aufwärts"),
}

DOWN = {
    "verb": (
        "[sank|sanken]", "[fiel|fielen]", "[ging|gingen] … zurück", "[nahm|nahmen] … ab", "[verringerte|verringerten] sich",
        "[rutschte|rutschten] … ab", "[ließ|ließen] … nach", "[ging|gingen] … nach unten",
    ),
    "noun": ("Rückgang/m", "Minus/n", "Abnahme/f", "Absinken/n", "Verringerung/f", "Schwund/m"),
    "higher": ("niedriger",),
    "sign": ("-", "−"),
    "done": ("nachgegeben", "abgenommen"),
    "way": ("nach unten", "abwärts"),
}

BASE_NAMED = (
    "gegenüber {dat_q}", "im Vergleich {zu_q}", "verglichen mit {dat_q}", "gemessen an {dat_q}", "in Relation {zu_q}",
    "ggü. {dat_q}", "bezogen auf {acc_q}",
)

BASE_PREVIOUS = (
    "gegenüber dem {vor}", "im Vergleich zum {vor}", "zum {vor}", "ggü. dem {vor}", "verglichen mit dem {vor}",
    "binnen eines {grain}s", "gemessen am {vor}", "in Relation zum {vor}", "gegenüber dem {grain} davor",
)

BASE_YEAR_AGO = (
    "gegenüber dem {vorjahr}", "im Vergleich zum {vorjahr}", "zum {vorjahr}", "verglichen mit dem {vorjahr}",
    "gegenüber dem Vorjahr", "binnen Jahresfrist", "gemessen am {vorjahr}", "in Relation zum {vorjahr}", "im Jahresvergleich",
    "ggü. dem {vorjahr}",
)

THAN_PREVIOUS = ("als im {vor}", "als {in_q}", "als {a_grain} zuvor", "als im {grain} davor")
THAN_YEAR_AGO = ("als im {vorjahr}", "als {in_q}", "als ein Jahr zuvor", "als vor Jahresfrist")
