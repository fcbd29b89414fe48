"""Known German wordings: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S} {verb} {in_p} {base} um {n} auf {v}{end}.", "{In_p} {verb} {s} {base} um {n} auf {v}{end}.",
    "{Base} {verb} {s} {in_p} um {n} auf {v}{end}.", "{S} [war|waren] {in_p} mit {v} um {n} {higher} {than}.",
    "{S_bare} {p}: {sign}{n} auf {v} {base}.", "{S} [kam|kamen] {in_p} auf {v}, {noun_nom} von {n} {base}.",
    "Bei {s_dat} sehen wir {in_p} {noun_acc} um {n} auf {v} {base}.", "{S} [lag|lagen] {in_p} mit {v} um {n} {higher} {than}.",
    "{S} [hat|haben] {in_p} {base} um {n} auf {v} {done}.", "{In_p} ging es mit {s_dat} {base} um {n} auf {v} {way}.",
    "• {S_bare}, {p}: {v} ({sign}{n} {base})", "Unterm Strich steht bei {s_dat} {in_p} {base} {noun_nom} um {n} auf {v}.",
)

TIMES = (
    "{S} [war|waren] {in_p} {x}-mal so hoch wie {in_q}.",
    "{S} [erreichte|erreichten] {in_p} das {x}-Fache des Werts von {dat_q}.",
    "Verglichen mit {dat_q} [war|waren] {s} {in_p} {x}-mal so hoch.", "{S} [stieg|stiegen] {in_p} auf das {x}-Fache von {dat_q}.",
    "{In_p} [betrug|betrugen] {s} das {x}-Fache von {dat_q}.",
    "{S} [belief|beliefen] sich {in_p} auf das {x}-Fache des Niveaus von {dat_q}.",
    "Gemessen an {dat_q} [war|waren] {s} {in_p} {x}-mal so groß.", "{S} [fiel|fielen] {in_p} {x}-mal so hoch aus wie {in_q}.",
    "Mit {v} [erreichte|erreichten] {s} {in_p} das {x}-Fache der {v0} von {dat_q}.",
    "{In_p} [betrug|betrugen] {s} {v}, das {x}-Fache des Werts von {dat_q}.",
)

TWICE = (
    "{S} [hat|haben] sich {in_p} gegenüber {dat_q} {done}.", "{In_p} [{done}e|{done}en] sich {s} gegenüber {dat_q}.",
    "Verglichen mit {dat_q} [hat|haben] sich {s} {in_p} {done}.", "{S} [{done}e|{done}en] sich {in_p} auf {v}, nach {v0} {in_q}.",
    "Von {v0} {in_q} auf {v} {in_p}: {s} [hat|haben] sich {done}.", "{S} [war|waren] {in_p} {times} so hoch wie {in_q}.",
    "{In_p} [fiel|fielen] {s} {times} so hoch aus wie {in_q}.",
    "Mit {v} [lag|lagen] {s} {in_p} {times} so hoch wie mit {v0} {in_q}.",
    "Gemessen an {dat_q} [war|waren] {s} {in_p} {times} so groß.",
    "{S} [belief|beliefen] sich {in_p} auf {v} und [war|waren] damit {times} so hoch wie {in_q}.",
)

MULTIPLES = (
    ({"done": ("verdoppelt",), "times": ("doppelt",)}, 2), ({"done": ("verdreifacht",), "times": ("dreimal",)}, 3),
    ({"done": ("vervierfacht",), "times": ("viermal",)}, 4), ({"done": ("halbiert",), "times": ("halb",)}, Fraction(1, 2)),
)

WAY = (
    "{S} {verb} {in_p} {base}{end}.", "{In_p} {verb} {s} {base}{end}.", "{Base} {verb} {s} {in_p}{end}.",
    "{In_p} [war|waren] {s} {higher} {than}.", "{S} [verzeichnete|verzeichneten] {in_p} {base} {noun_acc}.",
    "Bei {s_dat} gab es {in_p} {base} {noun_acc}.", "{S} {verb} {in_p} {base} auf {v}{end}.",
    "{S} {verb} {in_p} {base} von {v0} auf {v}{end}.", "Fest steht: {S} {verb} {in_p} {base}{end}.",
    "Bei {s_dat} sehen wir {in_p} {noun_acc} {base}.", "{S} [hat|haben] {in_p} {base} {done}.",
    "{In_p} ging es mit {s_dat} {base} {way}.", "{S} [lag|lagen] {in_p} {higher} {than}.",
    "Unterm Strich steht bei {s_dat} {in_p} {base} {noun_nom}.",
    "{S} [kam|kamen] von {v0} und {verb} {in_p} {base} auf {v}{end}.",
)

FAVOUR = (
    "{S} {word} {in_p} {base}.", "{In_p} {word} {s} {base}.", "{Base} {word} {s} {in_p}.", "{S} {word} {in_p} {base} auf {v}.",
    "{S} {word} {in_p} {base} um {c}.", "{S} [hat|haben] sich {in_p} {base} {done}.",
    "{S} [war|waren] {in_p} {adjective} {than}.", "Bei {s_dat} gab es {in_p} {base} {noun_acc}.",
    "Bei {s_dat} sehen wir {in_p} {base} {noun_acc}.", "{In_p} [entwickelte|entwickelten] sich {s} {base} {adverb}.",
    "{S} [entwickelte|entwickelten] sich {in_p} {base} {adverb}, auf {v}.", "Mit {s_dat} ging es {in_p} {base} {way}.",
    "{S} [stand|standen] {in_p} {adjective} da {than}.", "Bei {s_dat} hat sich die Lage {in_p} {base} {brightened}.",
)

GOOD = {
    "word": ("[verbesserte|verbesserten] sich",),
    "done": ("verbessert",),
    "noun": ("Verbesserung/f", "Fortschritt/m"),
    "adjective": ("besser",),
    "adverb": ("günstig", "erfreulich"),
    "way": ("in die richtige Richtung",),
    "brightened": ("verbessert", "aufgehellt"),
}

BAD = {
    "word": ("[verschlechterte|verschlechterten] sich",),
    "done": ("verschlechtert",),
    "noun": ("Verschlechterung/f", "Rückschritt/m"),
    "adjective": ("schlechter",),
    "adverb": ("ungünstig", "unerfreulich"),
    "way": ("in die falsche Richtung",),
    "brightened": ("verschlechtert", "eingetrübt"),
}

STRONG = {
    True: (
        "[schoss|schossen] … in die Höhe", "[stieg|stiegen] … stark", "[legte|legten] … kräftig zu",
        "[schnellte|schnellten] … nach oben", "[explodierte|explodierten]", "[stieg|stiegen] … sprunghaft",
        "[legte|legten] … massiv zu", "[zog|zogen] … kräftig an",
    ),
    False: (
        "[brach|brachen] … ein", "[stürzte|stürzten] … ab", "[ging|gingen] … stark zurück", "[sank|sanken] … drastisch",
        "[kollabierte|kollabierten]", "[rauschte|rauschten] … in den Keller", "[sackte|sackten] … ab",
        "[schrumpfte|schrumpften] … massiv",
    ),
}

WEAK = {
    True: (
        "[stieg|stiegen] … leicht", "[legte|legten] … leicht zu", "[nahm|nahmen] … geringfügig zu", "[zog|zogen] … leicht an",
        "[stieg|stiegen] … minimal", "[legte|legten] … einen Hauch zu", "[wuchs|wuchsen] … ein klein wenig",
        "[stieg|stiegen] … nur geringfügig",
    ),
    False: (
        "[sank|sanken] … leicht", "[ging|gingen] … leicht zurück", "[gab|gaben] … etwas nach", "[nahm|nahmen] … geringfügig ab",
        "[sank|sanken] … minimal", "[ging|gingen] … einen Hauch zurück", "[schrumpfte|schrumpften] … ein klein wenig",
        "[fiel|fielen] … nur geringfügig",
    ),
}

# A dip may be deep to some.
VAGUE = ()

FORCE = (
    "{S} {verb} {in_p} {base}{end}.", "{In_p} {verb} {s} {base}{end}.", "{Base} {verb} {s} {in_p}{end}.",
    "Nach unseren Zahlen {verb} {s} {in_p} {base}{end}.", "{S} {verb} {base} {in_p}{end}.", "- {S} {verb} {in_p} {base}{end}",
    "Wie die Zahlen zeigen, {verb} {s} {in_p} {base}{end}.", "Auffällig: {S} {verb} {in_p} {base}{end}.",
    "Kurz gesagt {verb} {s} {in_p} {base}{end}.", "Dem Bericht zufolge {verb} {s} {in_p} {base}{end}.",
    "• {S} {verb} {base} {in_p}{end}",
)

STEADY = (
    "{S} [blieb|blieben] {in_p} {base} stabil.", "{S} [war|waren] {in_p} {base} nahezu unverändert.",
    "{In_p} [hat|haben] sich {s} {base} kaum verändert.", "{S} [stagnierte|stagnierten] {in_p} {base}.",
    "{In_p} [lag|lagen] {s} mit {v} etwa auf dem Niveau von {dat_q}.", "{S} [bewegte|bewegten] sich {in_p} {base} kaum.",
    "{Base} [blieb|blieben] {s} {in_p} praktisch konstant.", "Bei {s_dat} tat sich {in_p} {base} so gut wie nichts.",
    "{S} [hielt|hielten] {in_p} das Niveau von {dat_q}.", "{S} [trat|traten] {in_p} {base} auf der Stelle.",
    "{In_p} [lag|lagen] {s} praktisch gleichauf mit {dat_q}.", "{S} [verharrte|verharrten] {in_p} auf dem Stand von {dat_q}.",
    "Keine nennenswerte Bewegung bei {s_dat} {in_p} {base}.",
)

SO_FAR = (
    "Bisher [lag|lagen] {s} {in_p} bei {v}.", "{In_p} [beträgt|betragen] {s} bislang {v}.",
    "{Nom_p} ist noch nicht abgeschlossen; bisher [liegt|liegen] {s} bei {v}.", "Bis jetzt [kommt|kommen] {s} {in_p} auf {v}.",
    "{S_bare} {p} (bisher): {v}.", "Nach den bislang vorliegenden Zahlen [beläuft|belaufen] sich {s} {in_p} auf {v}.",
    "Stand heute sind bei {s_dat} {in_p} {v} aufgelaufen.", "Der Monat läuft noch; {in_p} [steht|stehen] {s} derzeit bei {v}.",
    "{S_bare}, {p} (unvollständig): {v}.", "In den bisher gemeldeten Tagen [kam|kamen] {s} {in_p} auf {v}.",
    "Zwischenstand {p}: {s_bare} {v}.", "{In_p} [liegt|liegen] {s} nach aktuellem, unvollständigem Stand bei {v}.",
)
