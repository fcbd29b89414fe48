"""Known German wordings: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S} {verb} {in_p} {base} um {n} auf {v}{end}.",
    "{In_p} {verb} {s} {base} um {n} auf {v}{end}.",
    "{Base} {verb} {s} {in_p} um {n} auf {v}{end}.",
    "{S} [war|waren] {in_p} mit {v} um {n} {higher} {than}.",
    "{S_bare} {p}: {sign}{n} auf {v} {base}.",
    "{S} [kam|kamen] {in_p} auf {v}, {noun_nom} von {n} {base}.",
)
TIMES = (
    "{S} [war|waren] {in_p} {x}-mal so hoch wie {in_q}.",
    "{S} [erreichte|erreichten] {in_p} das {x}-Fache des Werts von {dat_q}.",
    "Verglichen mit {dat_q} [war|waren] {s} {in_p} {x}-mal so hoch.",
    "{S} [stieg|stiegen] {in_p} auf das {x}-Fache von {dat_q}.",
    "{In_p} [betrug|betrugen] {s} das {x}-Fache von {dat_q}.",
)
TWICE = (
    "{S} [hat|haben] sich {in_p} gegenüber {dat_q} {word}.",
    "{In_p} [{word}e|{word}en] sich {s} gegenüber {dat_q}.",
    "Verglichen mit {dat_q} [hat|haben] sich {s} {in_p} {word}.",
    "{S} [{word}e|{word}en] sich {in_p} auf {v}, nach {v0} {in_q}.",
    "Von {v0} {in_q} auf {v} {in_p}: {s} [hat|haben] sich {word}.",
)
MULTIPLES = (("verdoppelt", 2), ("verdreifacht", 3), ("vervierfacht", 4), ("halbiert", Fraction(1, 2)))

WAY = (
    "{S} {verb} {in_p} {base}{end}.",
    "{In_p} {verb} {s} {base}{end}.",
    "{Base} {verb} {s} {in_p}{end}.",
    "{In_p} [war|waren] {s} {higher} {than}.",
    "{S} [verzeichnete|verzeichneten] {in_p} {base} {noun_acc}.",
    "Bei {s_dat} gab es {in_p} {base} {noun_acc}.",
    "{S} {verb} {in_p} {base} auf {v}{end}.",
    "{S} {verb} {in_p} {base} von {v0} auf {v}{end}.",
)
FAVOUR = (
    "{S} {word} {in_p} {base}.",
    "{In_p} {word} {s} {base}.",
    "{Base} {word} {s} {in_p}.",
    "{S} {word} {in_p} {base} auf {v}.",
    "{S} {word} {in_p} {base} um {c}.",
    "{S} [hat|haben] sich {in_p} {base} {done}.",
    "{S} [war|waren] {in_p} {adjective} {than}.",
    "Bei {s_dat} gab es {in_p} {base} {noun_acc}.",
)
GOOD = {"word": ("[verbesserte|verbesserten] sich",), "done": ("verbessert",), "noun": ("Verbesserung/f",), "adjective": ("besser",)}
BAD = {"word": ("[verschlechterte|verschlechterten] sich",), "done": ("verschlechtert",), "noun": ("Verschlechterung/f",),
       "adjective": ("schlechter",)}

STRONG = {
    True: (
        "[schoss|schossen] … in die Höhe", "[stieg|stiegen] … stark", "[legte|legten] … kräftig zu",
        "[schnellte|schnellten] … nach oben",
    ),
    False: ("[brach|brachen] … ein", "[stürzte|stürzten] … ab", "[ging|gingen] … stark zurück", "[sank|sanken] … drastisch"),
}
WEAK = {
    True: ("[stieg|stiegen] … leicht", "[legte|legten] … leicht zu", "[nahm|nahmen] … geringfügig zu", "[zog|zogen] … leicht an"),
    False: ("[sank|sanken] … leicht", "[ging|gingen] … leicht zurück", "[gab|gaben] … etwas nach", "[nahm|nahmen] … geringfügig ab"),
}
VAGUE = ()
FORCE = (
    "{S} {verb} {in_p} {base}{end}.",
    "{In_p} {verb} {s} {base}{end}.",
    "{Base} {verb} {s} {in_p}{end}.",
    "Nach unseren Zahlen {verb} {s} {in_p} {base}{end}.",
    "{S} {verb} {base} {in_p}{end}.",
    "- {S} {verb} {in_p} {base}{end}",
)
STEADY = (
    "{S} [blieb|blieben] {in_p} {base} stabil.",
    "{S} [war|waren] {in_p} {base} nahezu unverändert.",
    "{In_p} [hat|haben] sich {s} {base} kaum verändert.",
    "{S} [stagnierte|stagnierten] {in_p} {base}.",
    "{In_p} [lag|lagen] {s} mit {v} etwa auf dem Niveau von {dat_q}.",
    "{S} [bewegte|bewegten] sich {in_p} {base} kaum.",
    "{Base} [blieb|blieben] {s} {in_p} praktisch konstant.",
)
SO_FAR = (
    "Bisher [lag|lagen] {s} {in_p} bei {v}.",
    "{In_p} [beträgt|betragen] {s} bislang {v}.",
    "{Nom_p} ist noch nicht abgeschlossen; bisher [liegt|liegen] {s} bei {v}.",
    "Bis jetzt [kommt|kommen] {s} {in_p} auf {v}.",
    "{S_bare} {p} (bisher): {v}.",
    "Nach den bislang vorliegenden Zahlen [beläuft|belaufen] sich {s} {in_p} auf {v}.",
)
