"""Formal German wordings: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S} [hat|haben] sich {in_p} {base} um {n} auf {v} {done}.", "{In_p} [fiel|fielen] {s} mit {v} um {n} {higher} aus {than}.",
    "Um {n} auf {v} {verb} {in_p} {base} {s}{end}.", "Bei {s_dat} war {in_p} {base} {noun_nom} um {n} auf {v} zu verzeichnen.",
    "{P}: {s_bare} {v}, d. h. {sign}{n} {base}.",
    "Festzustellen ist, dass sich {s} {in_p} {base} um {n} auf {v} {done} [hat|haben].",
    "{Base} errechnet sich bei {s_dat} {in_p} {noun_nom} um {n} auf {v}.",
    "{S}, {in_p} bei {v}, {verb} damit {base} um {n}{end}.",
    "Wie dem Bericht zu entnehmen ist, {verb} {s} {in_p} {base} um {n} auf {v}{end}.",
    "Der Lagebericht nennt für {acc_p} {noun_acc} {s_gen} um {n} auf {v} {base}.",
    "* {S_bare}, {in_p}: {v} (absolut {sign}{n} {base})",
    "Die absolute Veränderung {s_gen} {base} betrug {in_p} {sign}{n}; der Wert lag damit bei {v}.",
    "Nach Angaben des Controllings {verb} {s} {in_p} {base} um {n}, auf {v}{end}.",
    "{Nom_p} brachte bei {s_dat} {base} {noun_acc} um {n} auf {v} mit sich.",
)

TIMES = (
    "{S} [war|waren] {in_p}, gemessen an {dat_q}, {x}-mal so hoch.",
    "Das {x}-Fache des Werts von {dat_q} [erreichte|erreichten] {s} {in_p}.",
    "Auf das {x}-Fache des Standes von {dat_q} [belief|beliefen] sich {s} {in_p}.",
    "Der Stand {s_gen} war {in_p} {x}-mal so hoch wie {in_q}.",
    "Festzuhalten ist, dass {s} {in_p} das {x}-Fache des Niveaus von {dat_q} [betrug|betrugen].",
    "{S_bare} {p}: {v}, d. h. das {x}-Fache von {dat_q} ({v0}).",
    "Nach {v0} {in_q} [belief|beliefen] sich {s} {in_p} auf {v} und damit auf das {x}-Fache.",
    "{In_p} [lag|lagen] {s} mit {v} beim {x}-Fachen des Werts von {dat_q}.",
    "Wie der Bericht ausführt, [war|waren] {s} {in_p} {x}-mal so hoch wie {in_q}.",
    "{In_p} [ergab|ergaben] {s} mit {v} das {x}-Fache der {in_q} erreichten {v0}.",
    "{S_bare}, Faktor gegenüber {dat_q}: {x} ({p}: {v}).",
    "Im Verhältnis {zu_q} [erreichte|erreichten] {s} {in_p} das {x}-Fache.",
)

TWICE = (
    "Gegenüber {dat_q} [hat|haben] sich {s} {in_p} auf {v} {done}.",
    "{S}, {in_q} bei {v0}, [hat|haben] sich {in_p} auf {v} {done}.",
    "Festzuhalten ist, dass sich {s} {in_p} gegenüber {dat_q} {done} [hat|haben].",
    "{In_p} [war|waren] {s}, gemessen an {dat_q}, {times} so hoch.", "{Times} so hoch wie {in_q} [war|waren] {s} {in_p}.",
    "Das Niveau {s_gen} war {in_p} {times} so hoch wie {in_q}.",
    "Mit {dat_q} verglichen [war|waren] {s} {in_p} {times} so hoch.",
    "Der Stand {s_gen} war {in_p} mit {v} {times} so hoch wie {in_q} ({v0}).",
    "{S_bare}, {p}: {v} – gegenüber {dat_q} ({v0}) {done}.",
    "Laut Controlling [fiel|fielen] {s} {in_p} {times} so hoch aus wie {in_q}.",
    "Nach {v0} {in_q} wurden {in_p} bei {s_dat} {v} erreicht; der Wert hat sich mithin {done}.",
    "{In_p} [{done}e|{done}en] sich {s}, bezogen auf {acc_q}.",
    "Wie der Bericht ausführt, [{done}e|{done}en] sich {s} {in_p} gegenüber {dat_q}.",
)

MULTIPLES = (
    ({"done": ("verdoppelt",), "times": ("doppelt", "zweimal")}, 2), ({"done": ("verdreifacht",), "times": ("dreimal",)}, 3),
    ({"done": ("vervierfacht",), "times": ("viermal",)}, 4), ({"done": ("halbiert",), "times": ("halb",)}, Fraction(1, 2)),
)

WAY = (
    "{S} [hat|haben] sich {base} {in_p} {done}.", "{In_p} [hat|haben] sich {s} {base} auf {v} {done}.",
    "{In_p} war bei {s_dat} {base} {noun_nom} zu verzeichnen.", "{S} [fiel|fielen] {in_p} {higher} aus {than}.",
    "Mit {v} [fiel|fielen] {s} {in_p} {higher} aus {than}.",
    "Festzustellen ist, dass sich {s} {in_p} {base} {done} [hat|haben].",
    "Wie dem Bericht zu entnehmen ist, {verb} {s} {in_p} {base}{end}.", "{Higher} {than} [war|waren] {s} {in_p}.",
    "Der Lagebericht spricht für {acc_p} von {noun_dat} {s_gen} {base}.", "{In_p} führte die Entwicklung {s_gen} {base} {way}.",
    "Ein Blick auf {s_acc} zeigt {in_p} {noun_acc} {base}.", "{Base}, so das Controlling, {verb} {s} {in_p}{end}.",
    "{S}, {in_p} bei {v}, {verb} damit {base}{end}.",
    "Nach {v0} [belief|beliefen] sich {s} {in_p} auf {v}, {base} also {noun_nom}.", "{S_bare} {in_p}: {noun_nom} {base}.",
    "Es zeigt sich {in_p} bei {s_dat} {noun_nom} {base}.", "{Nom_p} brachte für {s_acc} {noun_acc} {base} mit sich.",
    "{S_bare}, {p}: {v} nach {v0}, {base} {noun_nom}.",
    "Wie [hat|haben] sich {s} {in_p} entwickelt? {Base} war {noun_nom} festzustellen.",
    "Die Entwicklung {s_gen} wies {in_p} {base} {way}.",
)

FAVOUR = (
    "{S} [hat|haben] sich {in_p} {base} um {c} {done}.", "{In_p} {word} {s} {base} um {c} auf {v}.",
    "Festzustellen ist, dass sich {s} {in_p} {base} {done} [hat|haben].",
    "{In_p} war bei {s_dat} {base} {noun_nom} zu verzeichnen.", "{S} [fiel|fielen] {in_p} {adjective} aus {than}.",
    "Mit {v} [fiel|fielen] {s} {in_p} {adjective} aus {than}.", "{Base} zeigt sich bei {s_dat} {in_p} {noun_nom}.",
    "{In_p} [nahm|nahmen] {s} {base} eine Wendung {way}.", "{S} [entwickelte|entwickelten] sich {in_p} {base} {way}.",
    "Die Entwicklung {s_gen} verlief {in_p} {base} {adverb}.", "{Adverb} [entwickelte|entwickelten] sich {s} {in_p} {base}.",
    "Bei {s_dat} hat sich das Bild {in_p} {base} {brightened}.", "Wie dem Bericht zu entnehmen ist, {word} {s} {in_p} {base}.",
    "Nach Einschätzung des Controllings {word} {s} {in_p} {base} um {c}.",
    "Der Lagebericht spricht für {acc_p} von {noun_dat} bei {s_dat} {base}.", "{Base} {word} {s} {in_p} um {c}, auf {v}.",
    "{S_bare} {in_p}: {noun_nom} {base}.", "Im Ergebnis hat sich {in_p} das Bild bei {s_dat} {base} {brightened}.",
)

GOOD = {
    "word": ("[verbesserte|verbesserten] sich", "[besserte|besserten] sich"),
    "done": ("verbessert", "gebessert"),
    "noun": ("Verbesserung/f", "Besserung/f", "Verbesserung der Lage/f"),
    "adjective": ("besser", "vorteilhafter", "erfreulicher"),
    "adverb": ("vorteilhaft", "im gewünschten Sinne", "erfreulich"),
    "way": ("zum Besseren", "zum Vorteil des Unternehmens"),
    "brightened": ("aufgehellt", "gebessert", "verbessert"),
}

BAD = {
    "word": ("[verschlechterte|verschlechterten] sich",),
    "done": ("verschlechtert",),
    "noun": ("Verschlechterung/f", "Eintrübung/f", "Verschlechterung der Lage/f"),
    "adjective": ("schlechter", "nachteiliger", "unerfreulicher"),
    "adverb": ("nachteilig", "unvorteilhaft", "unerfreulich"),
    "way": ("zum Schlechteren", "zum Nachteil des Unternehmens"),
    "brightened": ("eingetrübt", "verschlechtert", "verdüstert"),
}

STRONG = {
    True: (
        "[stieg|stiegen] … erheblich", "[erhöhte|erhöhten] sich … massiv", "[nahm|nahmen] … sprunghaft zu",
        "[wuchs|wuchsen] … rasant",
        "[stieg|stiegen] … in außerordentlichem Maße", "[erhöhte|erhöhten] sich … drastisch", "[schnellte|schnellten] … empor",
        "[nahm|nahmen] … in erheblichem Umfang zu", "[legte|legten] … außerordentlich stark zu",
        "[vergrößerte|vergrößerten] sich … enorm",
    ),
    False: (
        "[sank|sanken] … erheblich", "[verringerte|verringerten] sich … massiv", "[ging|gingen] … drastisch zurück",
        "[nahm|nahmen] … in erheblichem Umfang ab", "[fiel|fielen] … steil ab", "[schmolz|schmolzen] … regelrecht dahin",
        "[verminderte|verminderten] sich … stark", "[stürzte|stürzten] … regelrecht ab", "[gab|gaben] … kräftig nach",
        "[brach|brachen] … massiv ein",
    ),
}

WEAK = {
    True: (
        "[erhöhte|erhöhten] sich … geringfügig", "[nahm|nahmen] … marginal zu", "[stieg|stiegen] … unwesentlich",
        "[nahm|nahmen] … kaum merklich zu", "[wuchs|wuchsen] … nur leicht", "[legte|legten] … nur marginal zu",
        "[erhöhte|erhöhten] sich … in sehr geringem Umfang", "[stieg|stiegen] … minimal an",
        "[vergrößerte|vergrößerten] sich … unmerklich",
        "[bewegte|bewegten] sich … geringfügig nach oben",
    ),
    False: (
        "[verringerte|verringerten] sich … geringfügig", "[nahm|nahmen] … marginal ab", "[sank|sanken] … unwesentlich",
        "[ging|gingen] … kaum merklich zurück", "[fiel|fielen] … nur leicht", "[gab|gaben] … nur marginal nach",
        "[verminderte|verminderten] sich … in sehr geringem Umfang", "[ging|gingen] … minimal zurück",
        "[reduzierte|reduzierten] sich … unmerklich", "[bewegte|bewegten] sich … geringfügig nach unten",
    ),
}

# Each of these words is plain about its size.
VAGUE = ()

FORCE = (
    "Wie dem Bericht zu entnehmen ist, {verb} {s} {in_p} {base}{end}.",
    "Nach Angaben des Controllings {verb} {s} {in_p} {base}{end}.", "Bei einem Wert von {v} {verb} {s} {in_p} {base}{end}.",
    "{In_p}, so der Vorstand, {verb} {s} {base}{end}.", "{S}, {in_p} bei {v}, {verb} {base}{end}.",
    "Ausgehend von {v0} {verb} {s} {in_p} {base}{end}.", "{Base}, so der Lagebericht, {verb} {s} {in_p}{end}.",
    "* {In_p} {verb} {s} {base}{end}", "Festzuhalten bleibt: {S} {verb} {in_p} {base}{end}.",
    "Zur Entwicklung {in_p}: {S} {verb} {base}{end}.", "Von {v0} auf {v} {verb} {s} {in_p} {base}{end}.",
    "Mit Blick auf {acc_p} gilt: {Base} {verb} {s}{end}.", "Im Ergebnis {verb} {s} {in_p} {base}{end}.",
    "{S} {verb} – {base} – {in_p}{end}.",
)

STEADY = (
    "{S} [wies|wiesen] {in_p} {base} so gut wie keine Veränderung auf.",
    "Gegenüber {dat_q} [war|waren] {s} {in_p} nahezu konstant.",
    "{In_p} [verharrte|verharrten] {s} {base} nahezu auf gleichem Niveau.",
    "{S} [stellte|stellten] sich {in_p} {base} praktisch unverändert dar ({v}).",
    "Festzuhalten ist, dass sich {s} {in_p} {base} kaum verändert [hat|haben].",
    "Nach {v0} {in_q} [belief|beliefen] sich {s} {in_p} auf {v} und [blieb|blieben] damit nahezu konstant.",
    "Mit {v} [hielt|hielten] sich {s} {in_p} annähernd auf dem Stand von {dat_q}.",
    "Bei {s_dat} war {in_p} {base} keine nennenswerte Veränderung festzustellen.",
    "{S_bare} {in_p}: {base} praktisch unverändert.",
    "Wie der Bericht ausführt, [blieb|blieben] {s} {in_p} {base} weitgehend stabil.",
    "Das Niveau {s_gen} entsprach {in_p} annähernd dem von {dat_q}.", "{In_p} zeigte sich bei {s_dat} {base} Stillstand.",
    "{S} [lag|lagen] {in_p} in etwa auf Höhe des Werts von {dat_q}.",
    "Weitgehend unverändert {base} [präsentierte|präsentierten] sich {s} {in_p}.",
    "Eine wesentliche Veränderung {s_gen} {base} blieb {in_p} aus.",
)

SO_FAR = (
    "Bis zum Berichtsstichtag [wurde|wurden] {s} {in_p} mit {v} ausgewiesen; der Monat ist nicht abgeschlossen.",
    "{In_p}, einem noch laufenden Monat, stehen bei {s_dat} bislang {v} zu Buche.",
    "Vorläufiger Stand {p}: {s_bare} {v} (Monat nicht abgeschlossen).",
    "{S} [beläuft|belaufen] sich {in_p} nach den bisher gebuchten Tagen auf {v}.",
    "Für den noch nicht abgeschlossenen Monat ({p}) [wird|werden] {s} bislang mit {v} ausgewiesen.",
    "Bislang sind bei {s_dat} {in_p} {v} verbucht worden.", "Da {nom_p} noch läuft, [beträgt|betragen] {s} vorerst {v}.",
    "Nach vorläufigem, noch unvollständigem Datenstand [liegt|liegen] {s} {in_p} bei {v}.",
    "{S_bare} ({p}, laufender Monat, bisher): {v}", "Zum Stichtag [erreicht|erreichen] {s} im angebrochenen Monat ({p}) {v}.",
    "Festzuhalten ist, dass {s} {in_p} bis dato {v} [beträgt|betragen].",
    "Der bisher aufgelaufene Stand {s_gen} {in_p} liegt bei {v}.",
    "Im laufenden, noch unvollständigen Berichtsmonat ({p}) [kommt|kommen] {s} bisher auf {v}.",
)
