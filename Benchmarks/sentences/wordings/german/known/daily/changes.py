"""German wordings of daily work: changes."""

from fractions import Fraction

BY_COUNT = (
    "{P}: {s_bare} {sign}{n} auf {v} {base}.", "Update {s_bare}: {in_p} {noun_nom} um {n} auf {v} {base}.",
    "Um {n} {higher} {than}, nämlich bei {v}, [lag|lagen] {s} {in_p}.", "→ {S_bare} {in_p}: {sign}{n} {base}, Stand {v}",
    "{S_bare} | {p} | {v} | {sign}{n} {base}", "Wir haben {in_p} bei {s_dat} {base} {noun_acc} um {n} auf {v} gesehen.",
    "Der Vertrieb meldet, dass {s} {in_p} {base} um {n} auf {v} {done} [hat|haben].",
    "{Noun} bei {s_dat} {in_p} {base}: {n}, macht {v}.", "Ja, {in_p} ging es bei {s_dat} {base} um {n} {way}, auf {v}.",
    "Notiz: {s} {in_p} bei {v}, um {n} {higher} {than}.", "{S} {in_p}? {V} – um {n} {higher} {than}.",
    "Mit {v} [lag|lagen] {s} {in_p} um {n} {higher} {than}.", "{In_p} [kam|kamen] {s} nach {noun_dat} um {n} {base} auf {v}.",
    "Kurz fürs Protokoll: {s} {verb} {in_p} {base} um {n} auf {v}{end}.",
)

TIMES = (
    "{P}: {s_bare} {x}-mal so hoch wie {in_q}.", "{S_bare} {in_p}: das {x}-Fache von {dat_q}.",
    "Kurz gerechnet: {s} [war|waren] {in_p} {x}-mal so hoch wie noch {in_q}.",
    "Faktor {x} gegenüber {dat_q}: da [landete|landeten] {s} {in_p}.",
    "{S} [lag|lagen] {in_p} beim {x}-Fachen des Werts von {dat_q}.",
    "Wir stehen bei {s_dat} {in_p} auf dem {x}-Fachen von {dat_q}.",
    "Aus {v0} {in_q} [wurde|wurden] {in_p} {v} – das {x}-Fache bei {s_dat}.",
    "{V} nach {v0} {in_q}: {s} [war|waren] {in_p} {x}-mal so hoch.", "→ {S_bare} {in_p} vs. {q}: Faktor {x}",
    "Gegen {acc_q} gestellt, [fiel|fielen] {s} {in_p} {x}-mal so hoch aus.",
    "Bei {s_dat} sprechen wir {in_p} vom {x}-Fachen des Niveaus {in_q}.",
    "Notiz Vertrieb: {s_bare} {in_p} = {x}-mal der Wert von {dat_q}.",
)

TWICE = (
    "Update: {s} {in_p} gegenüber {dat_q} {done}.", "{S_bare} {in_p}: {done} gegenüber {dat_q}.",
    "{V} nach {v0} {in_q} – {s} [hat|haben] sich {in_p} {done}.", "→ {S_bare} {in_p} vs. {q}: {done}",
    "Notiz: {s_bare} {in_p} {times} so hoch wie noch {in_q}.", "{In_p} [stand|standen] {s} {times} so hoch wie {in_q}.",
    "Wie [steht|stehen] {s} {in_p} da? {Times} so hoch wie {in_q}.",
    "Dass sich {s} {in_p} gegenüber {dat_q} {done} [hat|haben], steht im Report.",
    "Legt man {acc_q} zugrunde, [hat|haben] sich {s} {in_p} {done}.", "{S_bare}, {p}: {v}, {times} so hoch wie die {v0} {in_q}.",
    "Bei {s_dat} gilt {in_p} gegenüber {dat_q}: {done}.",
    "Der Vertrieb hat recht: {in_p} [war|waren] {s} {times} so hoch wie {in_q}.",
)

MULTIPLES = (
    ({"done": ("verdoppelt",), "times": ("doppelt", "zweimal")}, 2),
    ({"done": ("verdreifacht",), "times": ("dreimal", "3-mal")}, 3),
    ({"done": ("vervierfacht",), "times": ("viermal", "4-mal")}, 4),
    ({"done": ("halbiert",), "times": ("halb", "nur halb")}, Fraction(1, 2)),
)

WAY = (
    "{P}: {noun} bei {s_dat} {base}.", "{S_bare} {in_p}: {noun} {base}.", "→ {S_bare} {in_p} {base}: {way}",
    "Kurz gemeldet: bei {s_dat} ging es {in_p} {base} {way}.", "{S} {in_p}? {Base} {higher}.",
    "Wir haben bei {s_dat} {in_p} {base} {noun_acc} gesehen.",
    "Das Controlling meldet, dass {s} {in_p} {base} {done} [hat|haben].", "{Higher} {than} – so [lag|lagen] {s} {in_p}.",
    "Notiz: {s_bare} {in_p} {higher} {than}.", "Ja, {s} [hat|haben] {in_p} {base} {done}.",
    "{In_p} steht bei {s_dat} {base} {noun_nom} im Report.", "Von {v0} auf {v}: {s} {verb} {in_p} {base}{end}.",
    "{In_p} {noun_nom} bei {s_dat} {base}, auf {v}.", "Wie sich zeigt, [fiel|fielen] {s} {in_p} {higher} aus {than}.",
    "Im Dashboard zu sehen: {s} {verb} {in_p} {base}{end}.", "Bei {s_dat} zeigt der Pfeil {in_p} {base} {way}.",
    "Mit {v} {in_p} [war|waren] {s} {higher} {than}.", "Auf die Frage nach {s_dat}: {in_p} ging es {base} {way}.",
    "Der Balken {s_gen} ist {in_p} {higher} {than}.",
)

FAVOUR = (
    "Notiz: {s} [hat|haben] sich {in_p} {base} {done}.", "{In_p} {word} {s} {base} auf {v}.",
    "{Base} {in_p} {noun_nom} bei {s_dat}.", "Kurz und knapp: {noun} bei {s_dat} {in_p} {base}.",
    "Mit {v} [stand|standen] {s} {in_p} {adjective} da {than}.", "{In_p} haben wir bei {s_dat} {base} {noun_acc} gesehen.",
    "Bei {s_dat} lief es {in_p} {adjective} {than}.", "{S} {word} {base}, und zwar {in_p} um {c}.",
    "Wir stehen bei {s_dat} {in_p} {adjective} da {than}.", "Telefonat Controlling: {s_bare} {in_p} {adjective} {than}.",
    "Die Entwicklung {s_gen} {base} war {in_p} {adverb}.", "{In_p} ging es bei {s_dat} {base} {way}.",
    "→ {S_bare} {p}: {noun} {base} (auf {v})", "Dass sich {s} {in_p} {base} {done} [hat|haben], zeigt der Report.",
    "Ehrlich gesagt: bei {s_dat} hat sich das Bild {in_p} {base} {brightened}.", "{S_bare} {in_p}: {noun} um {c} {base}.",
)

GOOD = {
    "word": ("[verbesserte|verbesserten] sich", "[besserte|besserten] sich"),
    "done": ("verbessert", "gebessert"),
    "noun": ("Verbesserung/f", "Besserung/f"),
    "adjective": ("besser",),
    "adverb": ("vorteilhaft", "günstig"),
    "way": ("in die gewünschte Richtung", "in die richtige Richtung"),
    "brightened": ("gebessert", "aufgehellt"),
}

BAD = {
    "word": ("[verschlechterte|verschlechterten] sich",),
    "done": ("verschlechtert",),
    "noun": ("Verschlechterung/f", "Rückschritt/m"),
    "adjective": ("schlechter",),
    "adverb": ("nachteilig", "ungünstig"),
    "way": ("in die verkehrte Richtung", "in die falsche Richtung"),
    "brightened": ("verschlechtert", "eingetrübt"),
}

STRONG = {
    True: (
        "[sprang|sprangen] … steil nach oben", "[stieg|stiegen] … rasant", "[wuchs|wuchsen] … stark", "[nahm|nahmen] … stark zu",
        "[ging|gingen] … durch die Decke", "[erhöhte|erhöhten] sich … massiv", "[zog|zogen] … steil an",
        "[stieg|stiegen] … gewaltig", "[kletterte|kletterten] … kräftig",
    ),
    False: (
        "[fiel|fielen] … stark", "[nahm|nahmen] … massiv ab", "[verringerte|verringerten] sich … drastisch",
        "[gab|gaben] … kräftig nach", "[ging|gingen] … massiv zurück", "[schmolz|schmolzen] … stark zusammen",
        "[stürzte|stürzten] … in die Tiefe", "[fiel|fielen] … steil ab", "[sank|sanken] … gewaltig",
    ),
}

WEAK = {
    True: (
        "[stieg|stiegen] … ein bisschen", "[nahm|nahmen] … leicht zu", "[wuchs|wuchsen] … nur minimal",
        "[erhöhte|erhöhten] sich … nur leicht", "[legte|legten] … marginal zu", "[zog|zogen] … ein wenig an",
        "[nahm|nahmen] … eine Spur zu", "[ging|gingen] … minim nach oben", "[stieg|stiegen] … unwesentlich",
    ),
    False: (
        "[sank|sanken] … ein bisschen", "[nahm|nahmen] … leicht ab", "[schrumpfte|schrumpften] … nur minimal",
        "[verringerte|verringerten] sich … nur leicht", "[gab|gaben] … marginal nach", "[ging|gingen] … ein wenig zurück",
        "[nahm|nahmen] … eine Spur ab", "[ging|gingen] … minim nach unten", "[fiel|fielen] … unwesentlich",
    ),
}

VAGUE = ()

FORCE = (
    "Kurzes Update: {s} {verb} {in_p} {base}{end}.", "Notiz aus dem Jour fixe: {in_p} {verb} {s} {base}{end}.",
    "→ {S} {verb} {in_p} {base}{end}", "@all: {base} {verb} {s} {in_p}{end}.", "Tja, {in_p} {verb} {s} {base}{end}.",
    "Laut Controlling {verb} {s} {in_p} {base}{end}.", "{P}: {s} {verb} {base}{end}.",
    "Ich lese das so: {s} {verb} {in_p} {base}{end}.", "Für die Runde: {in_p} {verb} {s} {base}{end}.",
    "Im Wochencall besprochen: {s} {verb} {base} {in_p}{end}.", "Zur Einordnung: {base} {verb} {s} {in_p}{end}.",
    "Wie im Kommentar vermerkt, {verb} {s} {in_p} {base}{end}.", "Auf den Punkt: {in_p} {verb} {s} {base}{end}, nämlich auf {v}.",
)

STEADY = (
    "{P}: {s_bare} {base} nahezu unverändert.", "{S_bare} {in_p}: stabil {base}.", "Bei {s_dat} {in_p} {base} kaum Bewegung.",
    "→ {S_bare} {in_p} {base}: seitwärts", "Kurzes Update: {s} {in_p} praktisch auf Höhe von {dat_q}.",
    "{V} nach {v0} {in_q} – bei {s_dat} hat sich {in_p} kaum etwas getan.", "{S} {in_p}? Wie {in_q}, praktisch gleich.",
    "Wir stehen bei {s_dat} {in_p} fast genau dort, wo wir {in_q} standen.", "Notiz: {s_bare} {in_p} quasi gleich wie {in_q}.",
    "{In_p} [lief|liefen] {s} {base} seitwärts.", "Zwischen {dat_q} und {dat_p} hat sich bei {s_dat} fast nichts verschoben.",
    "Das Controlling meldet, dass sich {s} {in_p} {base} kaum bewegt [hat|haben].",
    "{S_bare} {in_p}: so gut wie derselbe Stand wie {in_q}.", "{In_p} [fiel|fielen] {s} nahezu gleich hoch aus wie {in_q}.",
    "Bei {s_dat} haben wir {in_p} das Niveau von {dat_q} gehalten.",
    "Wer bei {s_dat} {in_p} {base} eine Bewegung sucht, findet praktisch keine.",
)

SO_FAR = (
    "Zwischenstand {s_bare} {in_p}: {v}.", "{P}, noch offen: {s_bare} aktuell {v}.",
    "Stand jetzt [liegt|liegen] {s} {in_p} bei {v}.", "Der laufende Monat, {p}: {s_bare} bis dato {v}.",
    "→ {S_bare} {in_p} bis jetzt: {v}", "{Nom_p} läuft noch, bei {s_dat} sind wir derzeit bei {v}.",
    "Wie weit sind wir bei {s_dat} {in_p}? Bisher {v}.",
    "Noch kein Monatsabschluss, aber bei {s_dat} stehen wir {in_p} bislang bei {v}.",
    "Auf Basis der bislang erfassten Tage [kommt|kommen] {s} {in_p} bis jetzt auf {v}.",
    "Teilmonat {p}: {s_bare} {v} (vorläufig).", "Achtung, {nom_p} ist unvollständig: {s} bis heute {v}.",
    "Notiz: {in_p} haben wir bei {s_dat} bis anhin {v} in den Büchern.",
    "{S_bare} {in_p} – Monat noch nicht zu Ende – bisher {v}.",
)
