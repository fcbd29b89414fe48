"""Held-out German wordings: a value in a period, a change against another, and the words for both."""

VALUE = (
    "Kurz zu {dat_p}: {S} [liegt|liegen] bei {v}.",
    "{S} [notierte|notierten] {in_p} bei {v}.",
    "Wir stehen bei {s_dat} {in_p} bei {v}.",
    "{S} {in_p}: {v}.",
    "Der Wert für {s_acc} liegt {in_p} bei {v}.",
    "• {S_bare}, {p}: {v}",
    "Bei {s_dat} haben wir {in_p} {v} verbucht.",
    "{S} [landete|landeten] {in_p} bei {v}.",
)
CHANGE = (
    "Bei {s_dat} sehen wir {in_p} {noun_acc} von {c_dat} {base}.",
    "{S} [lag|lagen] {in_p} mit {v} um {c} {higher} {than}.",
    "{Noun_nom} von {c_dat} {base}: das ist die Bilanz bei {s_dat} {in_p}.",
    "{S} [hat|haben] {in_p} {base} um {c} {done}.",
    "• {S_bare}, {p}: {sign}{c} {base}",
    "{In_p} ging es mit {s_dat} {base} um {c} {way}.",
    "Unterm Strich steht bei {s_dat} {in_p} {base} {noun_nom} von {c_dat}.",
    "{S} [war|waren] {in_p}, mit {v}, {c} {higher} {than}.",
)
UP = {
    "verb": ("[kletterte|kletterten]", "[zog|zogen] … an", "[ging|gingen] … nach oben"),
    "done": ("zugelegt", "zugenommen"), "way": ("nach oben", "aufwärts"), "noun": ("Steigerung/f", "Wachstum/n", "Anwachsen/n"),
    "higher": ("höher",), "sign": ("+",),
}
DOWN = {
    "verb": ("[rutschte|rutschten] … ab", "[ließ|ließen] … nach", "[ging|gingen] … nach unten"),
    "done": ("nachgegeben", "abgenommen"), "way": ("nach unten", "abwärts"), "noun": ("Absinken/n", "Verringerung/f", "Schwund/m"),
    "higher": ("niedriger",), "sign": ("-", "−"),
}
BASE_NAMED = ("gemessen an {dat_q}", "in Relation {zu_q}", "ggü. {dat_q}", "bezogen auf {acc_q}")
BASE_PREVIOUS = ("binnen eines {grain}s", "gemessen am {vor}", "in Relation zum {vor}", "gegenüber dem {grain} davor")
BASE_YEAR_AGO = (
    "binnen Jahresfrist", "gemessen am {vorjahr}", "in Relation zum {vorjahr}", "im Jahresvergleich", "ggü. dem {vorjahr}",
)
THAN_PREVIOUS = ("als {a_grain} zuvor", "als im {grain} davor", "als {in_q}")
THAN_YEAR_AGO = ("als ein Jahr zuvor", "als vor Jahresfrist", "als {in_q}")
