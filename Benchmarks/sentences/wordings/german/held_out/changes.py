"""Held-out German wordings: changes."""

from fractions import Fraction

BY_COUNT = (
    "Bei {s_dat} sehen wir {in_p} {noun_acc} um {n} auf {v} {base}.",
    "{S} [lag|lagen] {in_p} mit {v} um {n} {higher} {than}.",
    "{S} [hat|haben] {in_p} {base} um {n} auf {v} {done}.",
    "{In_p} ging es mit {s_dat} {base} um {n} auf {v} {way}.",
    "• {S_bare}, {p}: {v} ({sign}{n} {base})",
    "Unterm Strich steht bei {s_dat} {in_p} {base} {noun_nom} um {n} auf {v}.",
)
TIMES = (
    "{S} [belief|beliefen] sich {in_p} auf das {x}-Fache des Niveaus von {dat_q}.",
    "Gemessen an {dat_q} [war|waren] {s} {in_p} {x}-mal so groß.",
    "{S} [fiel|fielen] {in_p} {x}-mal so hoch aus wie {in_q}.",
    "Mit {v} [erreichte|erreichten] {s} {in_p} das {x}-Fache der {v0} von {dat_q}.",
    "{In_p} [betrug|betrugen] {s} {v}, das {x}-Fache des Werts von {dat_q}.",
)
TWICE = (
    "{S} [war|waren] {in_p} {word} so hoch wie {in_q}.",
    "{In_p} [fiel|fielen] {s} {word} so hoch aus wie {in_q}.",
    "Mit {v} [lag|lagen] {s} {in_p} {word} so hoch wie mit {v0} {in_q}.",
    "Gemessen an {dat_q} [war|waren] {s} {in_p} {word} so groß.",
    "{S} [belief|beliefen] sich {in_p} auf {v} und [war|waren] damit {word} so hoch wie {in_q}.",
)
MULTIPLES = (("doppelt", 2), ("dreimal", 3), ("viermal", 4), ("halb", Fraction(1, 2)))

WAY = (
    "Fest steht: {S} {verb} {in_p} {base}{end}.",
    "Bei {s_dat} sehen wir {in_p} {noun_acc} {base}.",
    "{S} [hat|haben] {in_p} {base} {done}.",
    "{In_p} ging es mit {s_dat} {base} {way}.",
    "{S} [lag|lagen] {in_p} {higher} {than}.",
    "Unterm Strich steht bei {s_dat} {in_p} {base} {noun_nom}.",
    "{S} [kam|kamen] von {v0} und {verb} {in_p} {base} auf {v}{end}.",
)
FAVOUR = (
    "Bei {s_dat} sehen wir {in_p} {base} {noun_acc}.",
    "{In_p} [entwickelte|entwickelten] sich {s} {base} {adverb}.",
    "{S} [entwickelte|entwickelten] sich {in_p} {base} {adverb}, auf {v}.",
    "Mit {s_dat} ging es {in_p} {base} {way}.",
    "{S} [stand|standen] {in_p} {adjective} da {than}.",
    "Bei {s_dat} hat sich die Lage {in_p} {base} {done}.",
)
GOOD = {"adverb": ("günstig", "erfreulich"), "way": ("in die richtige Richtung",), "adjective": ("besser",),
        "noun": ("Fortschritt/m",), "done": ("verbessert", "aufgehellt")}
BAD = {"adverb": ("ungünstig", "unerfreulich"), "way": ("in die falsche Richtung",), "adjective": ("schlechter",),
       "noun": ("Rückschritt/m",), "done": ("verschlechtert", "eingetrübt")}

STRONG = {
    True: (
        "[explodierte|explodierten]", "[stieg|stiegen] … sprunghaft", "[legte|legten] … massiv zu", "[zog|zogen] … kräftig an",
    ),
    False: (
        "[kollabierte|kollabierten]", "[rauschte|rauschten] … in den Keller", "[sackte|sackten] … ab",
        "[schrumpfte|schrumpften] … massiv",
    ),
}
WEAK = {
    True: (
        "[stieg|stiegen] … minimal", "[legte|legten] … einen Hauch zu", "[wuchs|wuchsen] … ein klein wenig",
        "[stieg|stiegen] … nur geringfügig",
    ),
    False: (
        "[sank|sanken] … minimal", "[ging|gingen] … einen Hauch zurück", "[schrumpfte|schrumpften] … ein klein wenig",
        "[fiel|fielen] … nur geringfügig",
    ),
}
VAGUE = ()
FORCE = (
    "Wie die Zahlen zeigen, {verb} {s} {in_p} {base}{end}.",
    "Auffällig: {S} {verb} {in_p} {base}{end}.",
    "Kurz gesagt {verb} {s} {in_p} {base}{end}.",
    "Dem Bericht zufolge {verb} {s} {in_p} {base}{end}.",
    "• {S} {verb} {base} {in_p}{end}",
)
STEADY = (
    "Bei {s_dat} tat sich {in_p} {base} so gut wie nichts.",
    "{S} [hielt|hielten] {in_p} das Niveau von {dat_q}.",
    "{S} [trat|traten] {in_p} {base} auf der Stelle.",
    "{In_p} [lag|lagen] {s} praktisch gleichauf mit {dat_q}.",
    "{S} [verharrte|verharrten] {in_p} auf dem Stand von {dat_q}.",
    "Keine nennenswerte Bewegung bei {s_dat} {in_p} {base}.",
)
SO_FAR = (
    "Stand heute sind bei {s_dat} {in_p} {v} aufgelaufen.",
    "Der Monat läuft noch; {in_p} [steht|stehen] {s} derzeit bei {v}.",
    "{S_bare}, {p} (unvollständig): {v}.",
    "In den bisher gemeldeten Tagen [kam|kamen] {s} {in_p} auf {v}.",
    "Zwischenstand {p}: {s_bare} {v}.",
    "{In_p} [liegt|liegen] {s} nach aktuellem, unvollständigem Stand bei {v}.",
)
