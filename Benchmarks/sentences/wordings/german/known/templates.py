"""Known German wordings: a value in a period, a change against another, and the words for both."""

VALUE = (
    "{S} [betrug|betrugen] {in_p} {v}.",
    "{In_p} [lag|lagen] {s} bei {v}.",
    "{S} [erreichte|erreichten] {in_p} {v}.",
    "{In_p} [belief|beliefen] sich {s} auf {v}.",
    "{S_bare} {p}: {v}.",
    "- {S_bare} ({p}): {v}",
    "{In_p} [kam|kamen] {s} auf {v}.",
    "Für {acc_p} weisen die Bücher {s_acc} mit {v} aus.",
)
CHANGE = (
    "{S} {verb} {in_p} {base} um {c}{end}.",
    "{In_p} {verb} {s} {base} um {c}{end}.",
    "{Base} {verb} {s} {in_p} um {c}{end}.",
    "{S} {verb} {in_p} {base} um {c} auf {v}{end}.",
    "{S} [verzeichnete|verzeichneten] {in_p} {base} {noun_acc} von {c_dat}.",
    "{S_bare} {p}: {sign}{c} {base}.",
    "{In_p} [war|waren] {s} um {c} {higher} {than}.",
    "{S} {verb} {in_p} {base} von {v0} auf {v}{end}, {noun_nom} von {c_dat}.",
)
UP = {
    "verb": ("[stieg|stiegen]", "[wuchs|wuchsen]", "[legte|legten] … zu", "[nahm|nahmen] … zu", "[erhöhte|erhöhten] sich"),
    "noun": ("Anstieg/m", "Zuwachs/m", "Plus/n", "Zunahme/f"), "higher": ("höher",), "sign": ("+",),
}
DOWN = {
    "verb": ("[sank|sanken]", "[fiel|fielen]", "[ging|gingen] … zurück", "[nahm|nahmen] … ab", "[verringerte|verringerten] sich"),
    "noun": ("Rückgang/m", "Minus/n", "Abnahme/f"), "higher": ("niedriger",), "sign": ("-", "−"),
}
BASE_NAMED = ("gegenüber {dat_q}", "im Vergleich {zu_q}", "verglichen mit {dat_q}")
BASE_PREVIOUS = ("gegenüber dem {vor}", "im Vergleich zum {vor}", "zum {vor}", "ggü. dem {vor}", "verglichen mit dem {vor}")
BASE_YEAR_AGO = (
    "gegenüber dem {vorjahr}", "im Vergleich zum {vorjahr}", "zum {vorjahr}", "verglichen mit dem {vorjahr}",
    "gegenüber dem Vorjahr",
)
THAN_PREVIOUS = ("als im {vor}", "als {in_q}")
THAN_YEAR_AGO = ("als im {vorjahr}", "als {in_q}")
