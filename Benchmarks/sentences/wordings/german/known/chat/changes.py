"""German wordings of a sales lead: changes."""

from fractions import Fraction

BY_COUNT = (
    "{In_p} bei {s_dat}: {sign}{n} {base}, der Stand ist {v}.",
    "In absoluten Zahlen {verb} {s} {in_p} {base} um {n} auf {v}{end}.",
    "Nicht in Prozent, sondern absolut: {s} {in_p}, {sign}{n} {base}, auf {v}.",
    "Du willst die absolute Zahl: {s_bare} {in_p}, {sign}{n} {base}, macht {v}.",
    "{S} {in_p}: {v}, das ist um {n} {higher} {than}.", "{S} {in_p}, {base}: um {n} {way}, auf {v}.",
    "Wir gingen {in_p} mit {s_dat} {base} um {n} {way} und landeten bei {v}.",
    "Ausgezählt: bei {s_dat} {in_p} {base} {noun_nom} um {n} auf {v}.",
    "Um {n} ging's {in_p} bei {s_dat} {base} {way}, auf {v}.", "Also {in_p} {verb} {s} {base} um {n}{end}, macht {v}.",
    "{V} bei {s_dat} {in_p}, das sind {sign}{n} {base}.",
    "Gezählt, nicht gerechnet: {s_bare} {in_p} bei {v}, {sign}{n} {base}.",
    "{Base} haben wir bei {s_dat} {in_p} {noun_acc} um {n} auf {v} drin.",
    "{Higher} {than}, und zwar um {n} auf {v}: {s} {in_p}.", "Um wie viel? {Noun} um {n} {base} auf {v}, bei {s_dat} {in_p}.",
    "Der Innendienst sagt, {s} [habe|hätten] {in_p} {base} um {n} auf {v} {done}.",
    "Mit {s_dat} sind wir {in_p} bei {v}, um {n} {higher} {than}.",
    "Absolut gesehen [war|waren] {s} {in_p} um {n} {higher} {than}, nämlich {v}.",
    "Kurze Antwort: {sign}{n} {base}, {s_bare} {in_p} bei {v}.", "{S_bare} ({p}): {v}, absolut {sign}{n} {base}",
    "Ich zähl {in_p} bei {s_dat} {v}, also {sign}{n} {base}.",
    "{S} [ging|gingen] {in_p} {base} um {n} {way}, der neue Stand ist {v}.",
    "Stückgenau: {s} {verb} {in_p} {base} um {n} auf {v}{end}.", "{Noun} um {n} bei {s_dat} {in_p}, {base}, und damit {v}.",
)

TIMES = (
    "Mal {x} gegenüber {dat_q}, so [sah|sahen] {s} {in_p} aus.", "{S} {in_p}? Das {x}-Fache von {dat_q}.",
    "Der Faktor bei {s_dat}, {in_p} gegenüber {dat_q}: {x}.", "Teil {acc_p} durch {acc_q}, dann kommt bei {s_dat} {x} raus.",
    "{V0} {in_q}, {v} {in_p} – {s} also {x}-mal so hoch.", "Wir sind bei {s_dat} {in_p} {x}-mal so hoch unterwegs wie {in_q}.",
    "{X}-mal so hoch wie {in_q} [war|waren] {s} {in_p}.",
    "Von {v0} {in_q} auf das {x}-Fache, nämlich {v}, {in_p}: so [sah|sahen] {s} aus.",
    "Nimm {acc_q} mal {x}, dann hast du {s_acc} {in_p}.", "Mit {s_dat} stehen wir {in_p} beim {x}-Fachen von {dat_q}.",
    "{S} [kam|kamen] {in_p} auf {x}-mal so viel wie {in_q}.", "Ein Vielfaches von {dat_q}? Ja, das {x}-Fache: {s} {in_p}.",
    "{S_bare} {in_p}, verglichen mit {dat_q}: {x}-mal so hoch.", "{V} {in_p} gegen {v0} {in_q}: Faktor {x} bei {s_dat}.",
    "Setz {acc_q} auf eins, dann [liegt|liegen] {s} {in_p} bei {x}.",
    "Die {v} {in_p} bei {s_dat} sind das {x}-Fache der {v0} {in_q}.",
    "{S} [liegt|liegen] {in_p} gegenüber {dat_q} beim Faktor {x}, also {x}-mal so hoch.", "{S_bare} ({p} ggü. {q}): x {x}",
    "Sagen wir's in Vielfachen: {s} {in_p} gleich {x}-mal der Wert von {dat_q}.",
    "Gemessen an {dat_q} reden wir bei {s_dat} {in_p} vom {x}-Fachen.",
)

TWICE = (
    "{S} [ist|sind] {in_p} {times} so hoch wie {in_q}.", "Bei {s_dat} ist es {in_p} {times} so viel wie {in_q}.",
    "Kurz gesagt, {s} [hat|haben] sich {in_p} gegenüber {dat_q} {done}.", "{V0} {in_q}, {v} {in_p}: bei {s_dat} {done}.",
    "{Done}, so einfach ist das bei {s_dat}, {in_p} gegenüber {dat_q}.",
    "Wie steht's {in_p} um {s_acc}? {Times} so hoch wie {in_q}.", "{Times} so viel wie {in_q} – das [war|waren] {s} {in_p}.",
    "Du hast recht, {s} [hat|haben] sich {in_p} {done}, gerechnet gegen {acc_q}.",
    "Wir haben {s_acc} {in_p} gegenüber {dat_q} {done}.", "Mit {s_dat} liegen wir {in_p} {times} so hoch wie {in_q}.",
    "Gegen {acc_q} gerechnet [hat|haben] sich {s} {in_p} {done}, auf {v}.",
    "{S_bare} {in_p}: {v}. {In_q}: {v0}. Heißt: {done}.", "{S} [{done}e|{done}en] sich von {dat_q} auf {acc_p}.",
    "{V} {in_p}, {v0} {in_q}, das ist {times} so hoch bei {s_dat}.",
    "Nach {v0} {in_q} [liegt|liegen] {s} {in_p} bei {v}, also {times} so hoch.",
    "Von {dat_q} zu {dat_p} [{done}e|{done}en] sich {s}.", "Ja, {done}: {s} {in_p} im Vergleich {zu_q}.",
    "{S_bare} ({p} ggü. {q}): {done}", "Im Team hieß es, {s} [habe|hätten] sich {in_p} gegenüber {dat_q} {done}.",
    "Der Stand bei {s_dat} ist {in_p} {times} so hoch wie damals {in_q}.",
)

MULTIPLES = (
    ({"done": ("verdoppelt",), "times": ("doppelt", "2x", "zwei Mal")}, 2),
    ({"done": ("verdreifacht",), "times": ("3x", "drei Mal", "dreimal")}, 3),
    ({"done": ("vervierfacht",), "times": ("4x", "vier Mal", "viermal")}, 4),
    ({"done": ("halbiert",), "times": ("halb", "nur halb", "nur noch halb")}, Fraction(1, 2)),
)

WAY = (
    "So, {s} {in_p} {base}: {way}.", "{In_p} haben wir bei {s_dat} {base} {noun_acc} drin.",
    "Bei {s_dat} gingen wir {in_p} {base} {way}.", "Rauf oder runter bei {s_dat} {in_p}? {Base} ging's {way}.",
    "Richtung bei {s_dat} {in_p} {base}: {way}.", "Also bei {s_dat} ging's {in_p} {base} {way}.",
    "Du fragst nach {s_dat}? {Noun} {in_p} {base}.", "{Higher} {than}, das gilt {in_p} für {s_acc}.",
    "Mit {s_dat} sind wir {in_p} {higher} {than}.", "Der Innendienst sagt, {s} [habe|hätten] {in_p} {base} {done}.",
    "Erst {v0}, dann {v}: {s} {verb} {in_p} {base}{end}.", "{V} {in_p} statt {v0}, bei {s_dat} also {noun_nom} {base}.",
    "{S} [liegt|liegen] {in_p} {higher} {than}, Punkt.", "Ich hab {in_p} bei {s_dat} {base} {noun_acc} auf dem Schirm.",
    "Ja, bei {s_dat} {in_p} {noun_nom} {base}.", "Wohin {in_p} mit {s_dat}? {Base} {way}.",
    "Hallo in die Runde, {s} {verb} {in_p} {base}{end}.", "Ohne lange Vorrede: {base} {verb} {s} {in_p}{end}.",
    "Nehmen wir {acc_p}: {s} [lag|lagen] {higher} {than}.", "{S}, das sieht man sofort, {verb} {in_p} {base}{end}.",
    "Zu {s_dat} in einem Wort: {in_p} {base} {noun_nom}.", "Wer behauptet, {s} [habe|hätten] {in_p} {base} {done}, hat recht.",
    "{S_bare}, {p}: {way} {base}", "{In_p} {verb} {s} {base}{end}, nämlich auf {v}.",
    "{S} [stand|standen] {in_p} {higher} da {than}.",
)

FAVOUR = (
    "{S} {in_p} {base}? {Noun}.", "Bei {s_dat} stehen wir {in_p} {adjective} da {than}.", "{Noun} bei {s_dat} {in_p} {base}.",
    "Also bei {s_dat} lief's {in_p} {adjective} {than}.", "Für uns ist das bei {s_dat} {in_p} {base} {noun_nom}.",
    "Aus Vertriebssicht {word} {s} {in_p} {base}.", "{Base} ging's bei {s_dat} {in_p} {way}.",
    "Mit {s_dat} geht's {in_p} {base} {way}, auf {v}.", "Das Bild bei {s_dat} hat sich {in_p} {base} {brightened}.",
    "{Adjective} {than}: {s} {in_p}.", "Um {c} {done} [hat|haben] sich {s} {in_p} {base}.",
    "{S} [hat|haben] sich {in_p} {base} {done}, und zwar um {c}.",
    "Unsere Lage bei {s_dat} hat sich {in_p} {base} {brightened}, Stand {v}.", "{S} [lief|liefen] {in_p} {base} {adverb}.",
    "Ehrliche Einordnung: {s} {word} {in_p} {base}.", "Ich sehe bei {s_dat} {in_p} {base} {noun_acc}.",
    "Der Innendienst sagt, {s} [habe|hätten] sich {in_p} {base} {done}.",
    "Ist das gut oder schlecht? Bei {s_dat} {in_p} {base} {noun_nom}.", "Ging {in_p} bei {s_dat} {base} {way}, um {c}.",
    "{S} mit {v}, {in_p}: {adjective} {than}.", "Zur Bewertung, {s} [entwickelte|entwickelten] sich {in_p} {base} {adverb}.",
    "{S_bare}, {p}: {noun} {base} auf {v}", "{S} [fiel|fielen] {in_p} für uns {adjective} aus {than}.",
    "Ja, {in_p} hat sich die Lage bei {s_dat} {base} {brightened}.",
)

GOOD = {
    "word": ("[verbesserte|verbesserten] sich", "[besserte|besserten] sich"),
    "done": ("verbessert", "gebessert"),
    "noun": ("Verbesserung/f", "Schritt in die richtige Richtung/m", "Schritt nach vorn/m", "Besserung/f"),
    "adjective": ("besser", "erfreulicher", "vorteilhafter"),
    "adverb": ("zu unseren Gunsten", "in unserem Sinne", "erfreulich"),
    "way": ("in die richtige Richtung", "zum Besseren", "in die gewünschte Richtung"),
    "brightened": ("gebessert", "aufgehellt", "zum Guten verändert"),
}

BAD = {
    "word": ("[verschlechterte|verschlechterten] sich",),
    "done": ("verschlechtert",),
    "noun": ("Verschlechterung/f", "Schritt in die falsche Richtung/m", "Schritt zurück/m", "Eintrübung/f"),
    "adjective": ("schlechter", "unerfreulicher", "nachteiliger"),
    "adverb": ("zu unseren Ungunsten", "nicht in unserem Sinne", "unerfreulich"),
    "way": ("in die falsche Richtung", "zum Schlechteren", "in die verkehrte Richtung"),
    "brightened": ("verschlechtert", "eingetrübt", "zum Schlechten verändert"),
}

STRONG = {
    True: (
        "[ging|gingen] … steil nach oben", "[zog|zogen] … mächtig an", "[legte|legten] … gewaltig zu",
        "[schoss|schossen] … nach oben", "[schnellte|schnellten] … hoch", "[stieg|stiegen] … enorm",
        "[ging|gingen] … massiv hoch", "[sprang|sprangen] … regelrecht nach oben",
        "[machte|machten] … einen Riesensatz nach oben", "[machte|machten] … einen gewaltigen Sprung nach oben",
        "[kletterte|kletterten] … rasant", "[stieg|stiegen] … wie eine Rakete",
    ),
    False: (
        "[brach|brachen] … regelrecht weg", "[rauschte|rauschten] … nach unten", "[ging|gingen] … massiv runter",
        "[sackte|sackten] … gewaltig ab", "[ging|gingen] … steil nach unten", "[sank|sanken] … enorm",
        "[fiel|fielen] … drastisch", "[machte|machten] … einen Riesensatz nach unten", "[krachte|krachten] … nach unten",
        "[stürzte|stürzten] … steil ab", "[brach|brachen] … heftig ein", "[fiel|fielen] … wie ein Stein",
    ),
}

WEAK = {
    True: (
        "[ging|gingen] … minimal hoch", "[legte|legten] … hauchdünn zu", "[stieg|stiegen] … ein kleines bisschen",
        "[zog|zogen] … einen Tick an", "[legte|legten] … einen Tick zu", "[rückte|rückten] … ein winziges Stück nach oben",
        "[nahm|nahmen] … ganz leicht zu", "[stieg|stiegen] … kaum spürbar", "[ging|gingen] … einen Hauch hoch",
        "[kam|kamen] … nur ganz leicht rauf", "[stieg|stiegen] … nur um eine Winzigkeit",
    ),
    False: (
        "[ging|gingen] … minimal runter", "[gab|gaben] … hauchdünn nach", "[sank|sanken] … ein kleines bisschen",
        "[ließ|ließen] … einen Tick nach", "[gab|gaben] … einen Tick nach", "[rückte|rückten] … ein winziges Stück nach unten",
        "[nahm|nahmen] … ganz leicht ab", "[sank|sanken] … kaum spürbar", "[ging|gingen] … einen Hauch runter",
        "[kam|kamen] … nur ganz leicht runter", "[sank|sanken] … nur um eine Winzigkeit",
    ),
}

VAGUE = ()

FORCE = (
    "Also {in_p} {verb} {s} {base}{end}.", "Hallo in die Runde, {s} {verb} {in_p} {base}{end}.",
    "Ohne Umschweife: {s} {verb} {in_p} {base}{end}.", "{S}, das muss ich festhalten, {verb} {in_p} {base}{end}.",
    "Wenn du mich fragst, {verb} {s} {in_p} {base}{end}.", "Erst {v0}, dann {v}: {base} {verb} {s} {in_p}{end}.",
    "Mein Eindruck deckt sich mit dem Report: {s} {verb} {in_p} {base}{end}.",
    "Aus dem Call mit dem Team: {in_p} {verb} {s} {base}{end}.", "{In_p}, und da sind sich alle einig, {verb} {s} {base}{end}.",
    "Nur zur Einordnung, {s} {verb} {in_p} {base}{end}.", "Ja, {s} {verb} {in_p} {base}{end}.",
    "Der Blick ins Dashboard sagt: {base} {verb} {s} {in_p}{end}.", "{P} kurz: {s} {verb} {base}{end}.",
    "Auf {v} {verb} {s} {in_p} {base}{end}.", "Hab's zweimal gelesen: {s} {verb} {in_p} {base}{end}.",
    "{S} (Stand {v}) {verb} {in_p} {base}{end}.", "Fürs Meeting merken, {base} {verb} {s} {in_p}{end}.",
    "– {S} {verb} {in_p} {base}{end}", "Zu deiner Frage: {in_p} {verb} {s} {base}{end}.",
    "Klartext: {s} {verb} {in_p} {base}{end}.",
)

STEADY = (
    "Bei {s_dat} {in_p} {base} alles beim Alten.", "{S} {in_p}: praktisch wie {in_q}.",
    "Nix passiert bei {s_dat}, {in_p} {base} so gut wie unverändert.",
    "Wir sind {in_p} mit {s_dat} quasi da, wo wir {in_q} waren.", "{S} [hat|haben] sich {in_p} {base} praktisch nicht gerührt.",
    "Stabil, mehr gibt's {in_p} zu {s_dat} {base} nicht zu sagen.", "{V0} {in_q}, {v} {in_p}: {s} praktisch gleich.",
    "Rauf oder runter bei {s_dat} {in_p}? Weder noch, {base} stabil.",
    "{S} [lief|liefen] {in_p} {base} auf praktisch gleichem Niveau weiter.",
    "Kaum ein Unterschied bei {s_dat} zwischen {dat_q} und {dat_p}.",
    "Mit {v} [ist|sind] {s} {in_p} fast deckungsgleich mit {dat_q}.", "{Base} tut sich bei {s_dat} {in_p} praktisch nichts.",
    "{S} [hält|halten] sich {in_p} {base} konstant.", "Die Linie bei {s_dat} ist {in_p} {base} flach.",
    "Null Dynamik bei {s_dat} {in_p} {base}, alles stabil.", "Also {s} {in_p}, da hat sich {base} fast nichts bewegt.",
    "{S} [blieb|blieben] {in_p} ziemlich genau bei den {v0} von {dat_q}.", "Unverändert, bis auf Kleinkram: {s} {in_p} {base}.",
    "{S_bare}, {p}: konstant {base}", "Der Innendienst sagt, {s} [habe|hätten] sich {in_p} {base} kaum verändert.",
    "Das Niveau von {dat_q} haben wir bei {s_dat} {in_p} so gut wie gehalten.",
)

SO_FAR = (
    "Bis heute haben wir {in_p} bei {s_dat} {v}, der Monat läuft noch.",
    "Vorläufig, weil {nom_p} noch nicht rum ist: {s} bei {v}.", "Stand jetzt sind wir {in_p} bei {s_dat} auf {v}.",
    "Zwischenzeitlich, {p} läuft ja noch: {s_bare} bislang {v}.", "{S} {in_p}, bisher: {v}.",
    "{Nom_p} ist noch offen, bei {s_dat} stehen wir momentan bei {v}.", "Achtung, unvollständig: {s} {in_p} bis dato {v}.",
    "Was ist {in_p} bei {s_dat} schon drin? Bis jetzt {v}.", "Zum jetzigen Zeitpunkt [liegt|liegen] {s} {in_p} bei {v}.",
    "Noch ist {nom_p} nicht durch; {s} bis hierher: {v}.", "{V} bis jetzt bei {s_dat}, {p}.",
    "Wir haben {in_p} noch Tage vor uns, bei {s_dat} sind's bislang {v}.",
    "Im angefangenen Monat ({p}) haben wir bei {s_dat} bis jetzt {v}.",
    "Die Zahl lebt noch: {s} {in_p} aktuell bei {v}, Monat nicht abgeschlossen.", "Bisher aufgelaufen bei {s_dat} {in_p}: {v}.",
    "Momentaufnahme {p}: {s_bare} {v}, Rest des Monats fehlt noch.", "{S} [kommt|kommen] {in_p} bis dato auf {v}.",
)
