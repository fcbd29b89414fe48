"""Held-out German wordings: changes."""

from fractions import Fraction

BY_COUNT = (
    "{In_p} [ist|sind] {s} {base} um {n} auf {v} {risen}.", "Mit {noun_dat} um {n} {base} [kam|kamen] {s} {in_p} auf {v}.",
    "{In_p} [lag|lagen] {s} bei {v} und damit um {n} {higher} {than}.", "{S} [kam|kamen] {in_p} auf {v}, {n} {more} {than}.",
    "{S_bare} | {p} | {v} | {sign}{n} {base}", "* {S_bare}: {sign}{n} auf {v} {base} ({p})",
    "Um wie viel {verb} {s} {in_p} {base}{end}? Um {n} auf {v}.",
    "{In_p} zeigt sich bei {s_dat} {base} {noun_nom} um {n} auf {v}.", "{S}, {in_p} bei {v}, {verb} {base} um {n}{end}.",
    "Wie das Controlling meldet, {verb} {s} {in_p} {base} um {n} auf {v}{end}.",
    "{Base} [lag|lagen] {s} {in_p} um {n} {higher}, nämlich bei {v}.",
    "{Nom_p} brachte bei {s_dat} {noun_acc} um {n} auf {v} {base}.", "{S} {verb} {in_p} um {n} auf {v}{end} ({base}).",
    "Zu verzeichnen ist bei {s_dat} {in_p} {noun_nom} um {n} auf {v} {base}.",
)

TIMES = (
    "{In_p} [kam|kamen] {s} auf das {x}-Fache von {dat_q}.", "{S} [wuchs|wuchsen] von {dat_q} {bis_p} um den Faktor {x}.",
    "{S_bare} {in_p}: das {x}-Fache von {dat_q}.", "Verglichen mit {dat_q} [kam|kamen] {s} {in_p} auf das {x}-Fache.",
    "{S} [kam|kamen] {in_p} auf {v} und damit auf das {x}-Fache von {dat_q}.",
    "Von {v0} {in_q} [wuchs|wuchsen] {s} um den Faktor {x} auf {v} {in_p}.",
    "{S} [lag|lagen] {in_p} beim {x}-Fachen von {dat_q}.", "* {S_bare}: Faktor {x} {in_p} gegenüber {dat_q}",
    "{In_p} [war|waren] {s} {x}-mal so hoch wie {in_q}.",
    "Nach {v0} {in_q} [erreichte|erreichten] {s} {in_p} das {x}-Fache davon.",
    "Das Verhältnis von {dat_p} zu {dat_q} liegt bei {s_dat} bei {x}.",
    "{S} [hat|haben] {in_p} das {x}-Fache des Stands von {dat_q} erreicht.",
    "Im Vergleich {zu_q} [lag|lagen] {s} {in_p} beim {x}-Fachen.",
)

TWICE = (
    "{In_p} [kam|kamen] {s} auf {fold} von {dat_q}.", "{S} [hat|haben] sich von {v0} {in_q} auf {v} {in_p} {done}.",
    "Von {dat_q} {bis_p} [hat|haben] sich {s} {done}.", "{In_p} [war|waren] {s} {times} so hoch wie {in_q}.",
    "{S} [erreichte|erreichten] {in_p} {fold} des Werts von {dat_q}.", "{S_bare} {in_p}: {done} gegenüber {dat_q}.",
    "Zwischen {dat_q} und {dat_p} [{done}e|{done}en] sich {s}.",
    "Im Vergleich {zu_q} [fiel|fielen] {s} {in_p} {times} so hoch aus.", "* {S_bare}: {in_p} {done} ggü. {dat_q}",
    "{S} [belief|beliefen] sich {in_p} auf {v}, {fold} von {dat_q}.",
    "Nach {v0} {in_q} [hat|haben] sich {s} {in_p} auf {v} {done}.",
    "Gegenüber {dat_q} [{done}e|{done}en] sich {s} {in_p} auf {v}.",
    "Dass sich {s} {in_p} gegenüber {dat_q} {done} [hat|haben], zeigt der Bericht.",
)

MULTIPLES = (
    ({"done": ("verdoppelt",), "times": ("doppelt",), "fold": ("das Doppelte", "das Zweifache")}, 2),
    ({"done": ("verdreifacht",), "times": ("dreimal",), "fold": ("das Dreifache",)}, 3),
    ({"done": ("vervierfacht",), "times": ("viermal",), "fold": ("das Vierfache",)}, 4),
    ({"done": ("halbiert",), "times": ("halb",), "fold": ("die Hälfte",)}, Fraction(1, 2)),
)

WAY = (
    "{In_p} [ist|sind] {s} {base} {risen}.", "Mit {noun_dat} {base} [kam|kamen] {s} {in_p} auf {v}.",
    "{In_p} [lag|lagen] {s} bei {v} und damit {higher} {than}.", "{S} [fiel|fielen] {in_p} {higher} aus {than}.",
    "{S_bare} | {p} | {higher} {than}", "* {S_bare}: {noun} {in_p} {base}",
    "Wohin [bewegte|bewegten] sich {s} {in_p} {base}? Nach {way}.", "{In_p} zeigt sich bei {s_dat} {base} {noun_nom}.",
    "Wie das Controlling meldet, {verb} {s} {in_p} {base}{end}.", "{Base} [war|waren] {s} {in_p} {higher}.",
    "{Nom_p} brachte bei {s_dat} {noun_acc} {base}.", "{Base} {verb} {s} {in_p} von {v0} auf {v}{end}.",
    "Zu verzeichnen ist bei {s_dat} {in_p} {noun_nom} {base}.", "{S} {verb} {in_p}{end} ({base}).",
    "Dass {s} {in_p} {base} {risen} [ist|sind], zeigt der Bericht.", "Nach {noun_dat} {base} [lag|lagen] {s} {in_p} bei {v}.",
)

FAVOUR = (
    "{In_p} [hat|haben] sich {s} {base} {done}.", "Dass sich {s} {in_p} {base} {done} [hat|haben], zeigt der Bericht.",
    "Mit {noun_dat} {base} [kam|kamen] {s} {in_p} auf {v}.", "{In_p} zeigt sich bei {s_dat} {base} {noun_nom}.",
    "{Nom_p} brachte bei {s_dat} {base} {noun_acc}.", "Die Entwicklung {s_gen} {in_p} {base} ist {view}.",
    "{View}: {S} [hat|haben] sich {in_p} {base} {done}.", "{Base} [entwickelte|entwickelten] sich {s} {in_p} {adverb}.",
    "Wurde es bei {s_dat} {in_p} {base} besser oder schlechter? {Adjective}.", "* {S_bare}: {noun} {in_p} {base}",
    "{S_bare} | {p} | {adjective} {than}", "{S} [hat|haben] sich {in_p} {base} um {c} {done}.",
    "{S} [war|waren] {in_p} mit {v} {adjective} {than}.", "Aus unserer Sicht [hat|haben] sich {s} {in_p} {base} {done}.",
    "Bei {s_dat} stehen wir {in_p} {adjective} da {than}.",
)

GOOD = {
    "done": ("verbessert",),
    "noun": ("Verbesserung/f", "Fortschritt/m"),
    "view": ("erfreulich", "begrüßenswert"),
    "adverb": ("vorteilhaft", "zu unseren Gunsten", "gut"),
    "adjective": ("besser",),
}

BAD = {
    "done": ("verschlechtert",),
    "noun": ("Verschlechterung/f", "Rückschritt/m", "Rückschlag/m"),
    "view": ("unerfreulich", "enttäuschend", "bedauerlich"),
    "adverb": ("nachteilig", "zu unseren Ungunsten", "schlecht"),
    "adjective": ("schlechter",),
}

STRONG = {
    True: (
        "[stieg|stiegen] … steil", "[stieg|stiegen] … rasant", "[legte|legten] … enorm zu", "[nahm|nahmen] … drastisch zu",
        "[wuchs|wuchsen] … gewaltig", "[sprang|sprangen] … nach oben", "[stieg|stiegen] … kräftig",
        "[schoss|schossen] … nach oben",
    ),
    False: (
        "[fiel|fielen] … steil", "[sank|sanken] … massiv", "[nahm|nahmen] … drastisch ab", "[ging|gingen] … dramatisch zurück",
        "[stürzte|stürzten] … regelrecht ab", "[brach|brachen] … regelrecht ein", "[fiel|fielen] … stark",
        "[schrumpfte|schrumpften] … gewaltig",
    ),
}

WEAK = {
    True: (
        "[stieg|stiegen] … ganz leicht", "[nahm|nahmen] … minimal zu", "[legte|legten] … marginal zu",
        "[erhöhte|erhöhten] sich … nur wenig", "[stieg|stiegen] … kaum merklich", "[legte|legten] … ein wenig zu",
    ),
    False: (
        "[sank|sanken] … ganz leicht", "[nahm|nahmen] … minimal ab", "[ging|gingen] … marginal zurück",
        "[verringerte|verringerten] sich … nur wenig", "[sank|sanken] … kaum merklich", "[ging|gingen] … ein wenig zurück",
    ),
}

# A dip may be deep to some.
VAGUE = ()

FORCE = (
    "Wie das Controlling meldet, {verb} {s} {in_p} {base}{end}.", "Laut Abschluss {verb} {s} {in_p} {base}{end}.",
    "Im Bericht steht: {S} {verb} {in_p} {base}{end}.", "{S}, {in_p} bei {v}, {verb} {base}{end}.",
    "* {P}: {S} {verb} {base}{end}", "Wichtigste Nachricht {in_p}: {S} {verb} {base}{end}.",
    "Unter dem Strich {verb} {s} {in_p} {base}{end}.", "Festzuhalten bleibt: {S} {verb} {in_p} {base}{end}.",
    "Ein Blick auf {acc_p} zeigt: {S} {verb} {base}{end}.", "Im Ergebnis {verb} {s} {in_p} {base}{end}.",
    "{Base} {verb} {s} {in_p}{end}, und zwar auf {v}.", "Tatsächlich {verb} {s} {in_p} {base}{end}.",
    "{S} {verb} {in_p}{end} ({base}).", "Mit Blick auf {acc_p} gilt: {S} {verb} {base}{end}.",
)

STEADY = (
    "{S} [blieb|blieben] {in_p} {base} nahezu konstant.", "{In_p} [lag|lagen] {s} fast genau auf dem Niveau von {dat_q}.",
    "Bei {s_dat} gab es {in_p} {base} praktisch keine Veränderung.", "{S} [zeigte|zeigten] {in_p} {base} kaum Bewegung.",
    "Zwischen {dat_q} und {dat_p} [hat|haben] sich {s} kaum verändert.",
    "{Nom_p} brachte bei {s_dat} {base} so gut wie keine Änderung.",
    "Mit {v} {in_p} nach {v0} {in_q} [blieb|blieben] {s} fast gleich.",
    "{S} [war|waren] {in_p} praktisch genauso hoch wie {in_q}.", "* {S_bare}: stabil {base} ({p})",
    "{S_bare} | {p} | {v} | kaum verändert {base}", "{In_p} [entsprach|entsprachen] {s} nahezu dem Wert von {dat_q}.",
    "Kaum Bewegung: {S} [kam|kamen] {in_p} auf {v}, nach {v0} {in_q}.", "[Hat|Haben] sich {s} {in_p} {base} verändert? Kaum.",
)

SO_FAR = (
    "{S} [steht|stehen] {in_p} aktuell bei {v}.", "{Nom_p} ist noch offen; bislang [beträgt|betragen] {s} {v}.",
    "Vorläufig, weil {nom_p} noch läuft: {S_bare} {v}.", "Bis zum letzten Buchungstag [kam|kamen] {s} {in_p} auf {v}.",
    "Im laufenden Monat ({p}) [liegt|liegen] {s} bisher bei {v}.", "Bislang hat {nom_p} bei {s_dat} {v} gebracht.",
    "* {P}, noch offen: {S_bare} bisher {v}", "Zum Stichtag [steht|stehen] {s} {in_p} bei {v}.",
    "Mit den Zahlen bis zum Stichtag [kommt|kommen] {s} {in_p} auf {v}.", "{S_bare}, {p} (Monat läuft noch): {v}.",
    "Wo [steht|stehen] {s} {in_p} im Moment? Bei {v}.", "Da {nom_p} noch nicht vorbei ist, [liegt|liegen] {s} erst bei {v}.",
    "{In_p} haben wir bei {s_dat} bisher {v} gebucht.",
)
