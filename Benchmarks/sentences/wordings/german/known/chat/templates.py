"""German wordings of a sales lead in chats, mails and calls: a value in a period, a change, and the words for both."""

VALUE = (
    "So, {in_p} bei {s_dat}: {v}.", "Ganz kurz: {s} {in_p}, das waren {v}.", "Du wolltest {s_acc} {in_p} wissen – {v}.",
    "Du fragst nach {s_dat} {in_p}: Das waren {v}.", "Also {in_p}, da [lag|lagen] {s} bei {v}.",
    "Bei {s_dat} {in_p} kann ich dir sagen: {v}.", "Wir waren {in_p} mit {s_dat} bei {v}.",
    "{V}, das ist unser Stand bei {s_dat} {in_p}.", "Zahl für dich: {s_bare} {in_p}, {v}.",
    "Hab's vor mir: {s} [kommt|kommen] {in_p} auf {v}.", "Was wir {in_p} bei {s_dat} hatten? {V}.",
    "Trag bitte ein: {s_bare}, {p}, {v}.", "Schreib dir auf: {s} [lag|lagen] {in_p} bei {v}.",
    "Wenn einer fragt, wo {s} {in_p} [lag|lagen]: bei {v}.",
    "Sabine hat eben durchgegeben, dass {s} {in_p} bei {v} [lag|lagen].",
    "Laut Vertriebsreport [machte|machten] {in_p} {s} {v} aus.", "In meiner Liste [steht|stehen] {s} {in_p} mit {v}.",
    "Für {acc_p} hab ich bei {s_dat} {v} stehen.", "{S}, um konkret zu werden, [lag|lagen] {in_p} bei {v}.",
    "{S} – ich schau grad rein – [lag|lagen] {in_p} bei {v}.", "{S_bare} ({p}, frisch aus dem System): {v}.",
    "Bin grad im Tool, {in_p} waren es {v} bei {s_dat}.", "Antwort auf deine Frage von eben: {s} {in_p} bei {v}.",
    "Nimm für {s_acc} {in_p} bitte {v}.", "Ich notiere für {acc_p} bei {s_dat} {v}.",
    "Bleiben wir kurz bei {s_dat}: {in_p} waren das {v}.", "Die Zahl zu {s_dat}, {in_p}, lautet {v}.",
    "Unser Wert bei {s_dat}: {v} {in_p}.", "{In_p} sprechen wir bei {s_dat} von {v}.", "{P} – {v} bei {s_dat}.",
    "{V} bei {s_dat}, {p}.", "{S_bare} ({p}) → {v}", "Ja genau, {in_p} [lag|lagen] {s} bei {v}.",
    "Nicht geschätzt, sondern nachgesehen: {s} [lag|lagen] {in_p} bei {v}.", "Merk dir für {s_acc} {in_p} einfach {v}.",
    "Auf {v} [kam|kamen] {in_p} {s}.", "Aus dem Jour fixe: {s} {in_p} laut Auswertung bei {v}.",
    "Haben wir die Zahl für {acc_p}? Haben wir: {s} bei {v}.", "Es waren {in_p} bei {s_dat} {v}, so steht's in der Auswertung.",
    "Bei {v}, da standen wir {in_p} mit {s_dat}.", "Rückmeldung aus dem Innendienst: {in_p} [betrug|betrugen] {s} {v}.",
    "Ich les nur vor, was dasteht: {s_bare}, {p}, {v}.", "Mit Zahl bitte? Gern: {v}, das [ist|sind] {s} {in_p}.",
    "Für die Akten, {in_p} [hatte|hatten] {s} den Stand {v}.", "– {S_bare}, {p}: {v}",
    "Steht so auch in der Mail an die Runde: {s} {in_p}, {v}.", "Kundentermin vorbereitet; {s_bare} {in_p}: {v}.",
)

CHANGE = (
    "So, {s_bare} {in_p}: {sign}{c} {base}.", "{In_p} haben wir bei {s_dat} {base} {noun_acc} von {c_dat} drin.",
    "Kurze Antwort: {sign}{c} {base}, {s_bare} {in_p}.",
    "Bei {s_dat} {in_p} {base} {noun_nom} von {c_dat}, Details gern am Telefon.",
    "Du fragst nach {s_dat} {in_p}? {Noun} von {c_dat} {base}.", "Wir gingen {in_p} mit {s_dat} {base} um {c} {way}, auf {v}.",
    "{S} {in_p}, {base}: um {c} {way}.", "{S}, ganz nüchtern gesagt, {verb} {in_p} {base} um {c}{end}.",
    "Also {in_p} {verb} {s} {base} um {c}{end}, das hab ich eben geprüft.",
    "{V} {in_p}, {base} um {c} {higher}: so [sah|sahen] {s} aus.", "Erst {v0}, dann {v}: {s} {verb} {in_p} {base} um {c}{end}.",
    "Hab {s_acc} {in_p} nachgerechnet: {sign}{c} {base}.", "Meine Rechnung für {acc_p}: {s_bare}, {sign}{c} {base}.",
    "{V} {in_p} statt {v0} – bei {s_dat} {base} {noun_nom} von {c_dat}.",
    "Hallo in die Runde, {s} {verb} {in_p} {base} um {c}{end}.", "{S} [liegt|liegen] {in_p} um {c} {higher} {than}.",
    "{Higher} {than}, und zwar um {c}: {s} {in_p}.", "Um {c} ging's {in_p} bei {s_dat} {base} {way}.",
    "{Base} gingen wir mit {s_dat} {in_p} um {c} {way}.", "{In_p} bei {s_dat}: {v}, also {base} um {c} {higher}.",
    "Zu {s_dat} nur so viel: {in_p} {base} {noun_nom} von {c_dat}.",
    "Der Innendienst sagt, {s} [habe|hätten] {in_p} {base} um {c} {done}.",
    "Wie viel hat sich bei {s_dat} {in_p} {base} getan? {Noun} von {c_dat}.",
    "Notiert euch bitte für {acc_p} {base} {noun_acc} von {c_dat} bei {s_dat}.",
    "Macht bei {s_dat} {in_p} {noun_acc} von {c_dat} {base}.", "So viel zu {s_dat} {in_p}: {noun} von {c_dat} {base}.",
    "Stand {p}: {s_bare} bei {v}, {sign}{c} {base}.", "{P} in einem Satz: {s} {verb} {base} um {c}{end}.",
    "Nehmen wir {acc_p}: {s} [lag|lagen] um {c} {higher} {than}.", "{S} [ging|gingen] {in_p} {base} um {c} {way}.",
    "Ja, stimmt: {in_p} bei {s_dat} {base} {noun_nom} von {c_dat}.",
    "Auf deine Mail: {s} {verb} {in_p} {base} um {c} auf {v}{end}.",
    "Im Chat kam die Frage, hier die Zahl: {s_bare} {in_p}, {sign}{c} {base}.", "{S_bare}: {v0} → {v} ({p}, {sign}{c} {base})",
    "{S_bare} {in_p}: {v} statt {v0}, {base} also {sign}{c}.",
    "Mit {s_dat} sind wir {in_p} bei {v}, das ist um {c} {higher} {than}.",
    "Unsere Bewegung bei {s_dat} {in_p} {base}: {sign}{c}.",
    "Ich hab {in_p} bei {s_dat} {base} {noun_acc} von {c_dat} auf dem Schirm.", "{S} {in_p}: {c} {higher} {than}.",
    "{S} [war|waren] {in_p} um {c} {higher} {than}, mehr steckt da nicht drin.",
    "Fakt ist: {Base} {verb} {s} {in_p} um {c}{end}.", "{Base} bei {s_dat} {in_p}: {sign}{c}.",
    "Reden wir über {s_acc}: {in_p} {base} {noun_nom} von {c_dat}.", "{S} [hat|haben] {in_p} um {c} {done}, {base}.",
    "Meldung aus dem Team: {base} {verb} {s} {in_p} um {c}{end}.", "{S} {in_p}, kurz und trocken: {sign}{c} {base}, Stand {v}.",
)

UP = {
    "verb": (
        "[ging|gingen] … hoch", "[kletterte|kletterten] … rauf", "[kam|kamen] … rauf", "[rückte|rückten] … nach oben",
        "[wanderte|wanderten] … nach oben", "[kletterte|kletterten] … hoch", "[zog|zogen] … an", "[legte|legten] … zu",
        "[stieg|stiegen]", "[nahm|nahmen] … zu",
    ),
    "noun": ("Plus/n", "Schritt nach oben/m", "Bewegung nach oben/f", "Zuwachs/m", "Anstieg/m", "Zugewinn/m"),
    "higher": ("höher",),
    "sign": ("+", "plus ", "hoch um ", "rauf um "),
    "done": ("zugelegt", "angezogen", "zugenommen"),
    "way": ("nach oben", "rauf", "hoch"),
}

DOWN = {
    "verb": (
        "[ging|gingen] … runter", "[rutschte|rutschten] … runter", "[kam|kamen] … runter", "[rückte|rückten] … nach unten",
        "[wanderte|wanderten] … nach unten", "[sank|sanken] … ab", "[gab|gaben] … nach", "[ließ|ließen] … nach",
        "[fiel|fielen]", "[ging|gingen] … zurück",
    ),
    "noun": ("Minus/n", "Schritt nach unten/m", "Bewegung nach unten/f", "Rückgang/m", "Abnahme/f"),
    "higher": ("niedriger", "tiefer"),
    "sign": ("-", "−", "minus ", "runter um "),
    "done": ("nachgegeben", "nachgelassen", "abgenommen"),
    "way": ("nach unten", "runter"),
}

BASE_NAMED = (
    "gegen {acc_q} gerechnet", "gegen {acc_q} gehalten", "im Vergleich mit dem Stand von {dat_q}",
    "gegenüber unserem Stand von {dat_q}", "im Abgleich gegen {acc_q}", "ausgehend von {dat_q}", "mit {dat_q} als Basis",
    "auf Basis von {dat_q}", "gegenüber den Zahlen von {dat_q}", "im Vergleich mit den Zahlen von {dat_q}",
    "verglichen mit unserem Stand von {dat_q}", "gegenüber {dat_q} gerechnet",
)

BASE_PREVIOUS = (
    "gegen {vor}", "gegenüber dem {grain} zuvor", "gegenüber dem {grain} vorher", "zum {grain} davor",
    "mit dem {vor} im Vergleich", "im Vergleich mit dem {grain} davor", "verglichen mit dem {grain} davor",
    "verglichen mit dem {grain} zuvor", "im direkten {vor}svergleich", "ausgehend vom {vor}", "gegenüber dem direkten {vor}",
    "gegenüber dem Wert aus dem {vor}",
)

BASE_YEAR_AGO = (
    "gegen Vorjahr", "gegen {vorjahr}", "zum Vorjahr", "ggü. Vorjahr", "vs. Vorjahr", "im Vergleich mit dem Vorjahr",
    "gegenüber demselben {grain} im Vorjahr", "im Vergleich zum selben {grain} ein Jahr davor",
    "verglichen mit demselben {grain} des Vorjahres", "zum gleichen {grain} im Vorjahr", "ausgehend vom {vorjahr}",
    "im direkten Vorjahresvergleich",
)

THAN_PREVIOUS = (
    "als {a_grain} davor", "als {a_grain} vorher", "als im {grain} vorher", "als noch im {grain} davor",
    "als im direkten {vor}", "als im direkt davorliegenden {grain}", "als noch {a_grain} zuvor", "als noch {a_grain} davor",
    "als damals {in_q}", "als im {grain} unmittelbar davor",
)
THAN_YEAR_AGO = (
    "als im selben {grain} des Vorjahres", "als im selben {grain} ein Jahr davor", "als ein Jahr vorher",
    "als noch ein Jahr zuvor", "als noch ein Jahr davor", "als zwölf Monate davor", "als zwölf Monate vorher",
    "als damals {in_q}", "als im gleichen {grain} ein Jahr zuvor", "als noch im Vorjahr",
)
