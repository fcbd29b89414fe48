"""German wordings of daily work, from chats, mails and notes: a value in a period, a change, and the words for both."""

VALUE = (
    "{P}: {s_bare} {v}.", "Kurzes Update zu {s_dat}, {in_p}: {v}.", "{S} {in_p}? {V}.",
    "Hi zusammen, {in_p} waren es bei {s_dat} {v}.", "{V}: da [lag|lagen] {s} {in_p}.", "@Controlling: {s_bare} {in_p} = {v}.",
    "Laut Cockpit [steht|stehen] {s} {in_p} bei {v}.", "Notiz: {s} {in_p} mit {v} ausgewiesen.", "→ {S_bare} {in_p}: {v}",
    "{S_bare} | {p} | {v}", "Fürs Protokoll: {s} [machte|machten] {in_p} {v} aus.", "Bei {s_dat} reden wir {in_p} von {v}.",
    "Das Controlling meldet für {acc_p} {s_acc} in Höhe von {v}.", "Wer nach {s_dat} {in_p} fragt: {v}.",
    "Hab nachgeschaut: {s} [lag|lagen] {in_p} bei {v}.", "{S} [schloss|schlossen] {in_p} mit {v}.",
    "Stichwort {s_bare}: {v} {in_p}.", "In der Spalte für {acc_p} steht bei {s_dat} {v}.",
    "{In_p} stehen für {s_acc} {v} zu Buche.", "Ist-Wert {s_gen} {in_p}: {v}.", "Was {s_acc} angeht: {in_p} waren es {v}.",
    "{S_bare} – {p} – {v}.", "Zur Info, {s_bare} {in_p}: {v}.", "Wie gewünscht der Wert zu {s_dat} {in_p}: {v}.",
    "Siehe Sheet: {s} {in_p} mit {v}.", "Auf die Frage des Kunden nach {s_dat} {in_p} haben wir {v} genannt.",
)

CHANGE = (
    "{P}: {s_bare} {sign}{c} {base}.", "{S_bare} {in_p}: {noun} von {c_dat} {base} auf {v}.",
    "Kurzes Update: {in_p} {base} {noun_nom} von {c_dat} bei {s_dat}.",
    "Bei {s_dat} steht {in_p} {base} {noun_nom} von {c_dat} im Report.", "Notiz: {s_bare} {in_p} um {c} {higher} {than}.",
    "Wir haben bei {s_dat} {in_p} {base} {noun_acc} von {c_dat} gesehen.",
    "Das Controlling meldet, dass {s} {in_p} {base} um {c} {done} [hat|haben].",
    "Um {c} {higher} {than} – so [lag|lagen] {s} {in_p}.", "{S_bare} {in_p}: {v} nach {v0}, also {sign}{c} {base}.",
    "{S_bare}: von {v0} auf {v}, {sign}{c} {base} ({p}).", "Wie weit ging es mit {s_dat} {in_p} {base} {way}? Um {c}.",
    "Update {p}: {s} {base} um {c} {way}.", "{S_bare}, {p}, {base}: {sign}{c}.",
    "{Base} macht das bei {s_dat} {in_p} {noun_acc} von {c_dat}.", "→ {S_bare} {in_p} {base}: {sign}{c} (auf {v})",
    "{S_bare} | {p} | {v} | {sign}{c} {base}", "{In_p} [stand|standen] {s} um {c} {higher} {than}.",
    "{Noun} bei {s_dat} {in_p} {base}: {c}.", "Fürs Protokoll: {s} [lag|lagen] {in_p} um {c} {higher} {than}, nämlich bei {v}.",
    "Ja, {s} [hat|haben] {in_p} {base} {done}, und zwar um {c}.",
    "Mit {noun_dat} von {c_dat} {base} [kam|kamen] {s} {in_p} auf {v}.",
    "Wenn ich {acc_p} anschaue: {s} [lag|lagen] um {c} {higher} {than}.",
    "Es ging {in_p} {base} {way} mit {s_dat}, um {c} auf {v}.", "Kundentermin, Merkposten: {s_bare} {p} {sign}{c} {base}.",
    "{S} {in_p} {base}? {Noun} von {c_dat}.", "Zur Info: {in_p} {verb} {s} {base} um {c}{end}.",
    "Was heißt das für {s_acc} {in_p}? {Sign}{c} {base}.", "Nach {v0} stehen nun {v} da: {s_bare} {in_p} {sign}{c} {base}.",
)

UP = {
    "verb": (
        "[stieg|stiegen] … an", "[wuchs|wuchsen] … an", "[steigerte|steigerten] sich", "[ging|gingen] … rauf",
        "[bewegte|bewegten] sich … nach oben", "[kam|kamen] … nach oben", "[ging|gingen] … aufwärts",
        "[schob|schoben] sich … nach oben", "[stieg|stiegen]", "[erhöhte|erhöhten] sich",
    ),
    "noun": ("Plus/n", "Aufwärtsbewegung/f", "Erhöhung/f", "Zuwachs/m", "Anstieg/m", "Steigerung/f", "Zunahme/f"),
    "higher": ("höher",),
    "sign": ("+", "plus ", "▲ ", "+"),
    "done": ("angezogen", "zugelegt", "zugenommen"),
    "way": ("hinauf", "rauf", "nach oben"),
}

DOWN = {
    "verb": (
        "[reduzierte|reduzierten] sich", "[verminderte|verminderten] sich", "[gab|gaben] … nach", "[ging|gingen] … runter",
        "[bewegte|bewegten] sich … nach unten", "[kam|kamen] … herunter", "[ging|gingen] … abwärts", "[schrumpfte|schrumpften]",
        "[sank|sanken]", "[fiel|fielen] … zurück",
    ),
    "noun": ("Minus/n", "Abwärtsbewegung/f", "Reduktion/f", "Abnahme/f", "Rückgang/m", "Verminderung/f"),
    "higher": ("tiefer", "niedriger"),
    "sign": ("-", "minus ", "▼ ", "−"),
    "done": ("nachgelassen", "nachgegeben", "abgenommen"),
    "way": ("hinunter", "runter", "nach unten"),
}

BASE_NAMED = (
    "vs. {q}", "im Vergleich mit {dat_q}", "mit {dat_q} verglichen", "relativ {zu_q}", "im Abgleich mit {dat_q}",
    "von {dat_q} aus gerechnet", "gemessen am Stand von {dat_q}", "gegenüber dem Wert von {dat_q}", "im Verhältnis {zu_q}",
    "mit {dat_q} als Vergleichsbasis",
)

BASE_PREVIOUS = (
    "vs. {vor}", "ggü. {vor}", "auf {grain}ssicht", "im {vor}svergleich", "mit dem {vor} verglichen",
    "im Vergleich mit dem {vor}", "gegenüber dem vorigen {grain}", "verglichen mit dem vorangegangenen {grain}",
    "innerhalb eines {grain}s", "relativ zum {vor}",
)

BASE_YEAR_AGO = (
    "vs. {vorjahr}", "ggü. {vorjahr}", "auf Jahressicht", "im Vorjahresvergleich", "mit dem {vorjahr} verglichen",
    "relativ zum {vorjahr}", "YoY", "im Vergleich mit dem {vorjahr}", "verglichen mit dem Vorjahr", "Jahr über Jahr",
    "gegenüber dem gleichen {grain} des Vorjahres",
)

THAN_PREVIOUS = (
    "als im vorigen {grain}", "als im vorangegangenen {grain}", "als noch im {vor}", "als noch {in_q}", "als im {grain} zuvor",
)
THAN_YEAR_AGO = (
    "als im gleichen {grain} des Vorjahres", "als noch im {vorjahr}", "als noch {in_q}", "als ein Jahr davor",
    "als zwölf Monate zuvor", "als im Vorjahr",
)
