"""German wordings of a sales analyst, a controller and a branch manager: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{In_p} erbrachte {M} {c} {s_gen}.", "{In_p} haben wir {c} {s_gen} {in_M} gemacht.", "Wir ordnen {dat_M} {in_p} {c} {s_gen} zu.",
)

SHARE_IN_NUMBERS = (
    "Anteilig war {M} {in_p} mit {c} an {s_dat} vertreten.", "Der Anteil {of_M} an {s_dat} machte {in_p} {c} aus.",
    "{M} hatte {in_p} mit {v} einen Anteil an {s_dat} von {c}.",
)

DROVE = (
    "{C} {of_noun} {s_gen} {base} erklärt {in_p} {M}.", "{M} erklärt {in_p} {c} {of_noun} {s_gen} {base}.",
    "{To_noun} {s_gen} {base} hat {M} {in_p} {c} beigetragen.", "{In_p} kamen {c} {of_noun} {s_gen} {base} durch {M} zustande.",
    "Der Beitrag {of_M} {to_noun} {s_gen} {base} lag {in_p} bei {c}.",
    "An {dat_noun} {s_gen} {base} hatte {M} {in_p} einen Anteil von {c}.", "Mit {c} war {M} {in_p} an {dat_noun} {s_gen} {base} beteiligt.",
    "{From_noun} {s_gen} {base} entfällt {in_p} ein Anteil von {c} auf {M}.",
    "Auf {M} entfällt {in_p} ein Anteil von {c} an {dat_noun} {s_gen} {base}.",
    "Zu {c} kommt {nom_noun} {s_gen} {base} {in_p} aus {dat_M}.", "{Nom_noun} {s_gen} {base} ist {in_p} zu {c} {dat_M} zuzurechnen.",
    "{C} {of_noun} {s_gen} {base} sind {in_p} {dat_M} zuzurechnen.", "Von {dat_noun} {s_gen} {base} haben wir {in_p} {c} {in_M} gebucht.",
    "{In_M} sind {c} {of_noun} {s_gen} {base} {in_p} entstanden.", "Entstanden sind {c} {of_noun} {s_gen} {base} {in_p} {in_M}.",
    "Beitrag {to_noun} {s_gen} {base}, {p}: {M} {c}.", "{M} mit {c} {of_noun} {s_gen} {base}, {p}.",
    "Woher kommt {in_p} {nom_noun} {s_gen} {base}? Zu {c} aus {dat_M}.",
    "Wie viel {of_noun} {s_gen} {base} ist {in_p} {dat_M} zuzuschreiben? {C}.",
    "Teilt man {acc_noun} {s_gen} {base} nach Verursachern auf, stammen {in_p} {c} von {dat_M}.",
    "In der Abweichungsanalyse liegt der Anteil {of_M} an {dat_noun} {s_gen} {base} {in_p} bei {c}.",
    "Die Abweichungsanalyse weist {dat_M} {in_p} {c} {of_noun} {s_gen} {base} zu.",
    "{M} alleine erklärt {in_p} {acc_noun} {s_gen} {base} zu {c}.", "{Acc_noun} {s_gen} {base} erklärt {in_p} zu {c} {M}.",
    "Dass {nom_noun} {s_gen} {base} {in_p} zu {c} {in_M} entstanden ist, zeigt die Auswertung.",
    "Für {acc_noun} {s_gen} {base} gilt {in_p}: {C} davon stammen aus {dat_M}.",
    "Gemessen an {dat_noun} {s_gen} {base} beträgt {in_p} der Beitrag {of_M} {c}.",
    "{C} – so hoch ist {in_p} der Anteil {of_M} an {dat_noun} {s_gen} {base}.",
    "Es gab {in_p} {base} {acc_some} {s_gen}. Davon entfallen {c} auf {M}.",
    "Den Beitrag {of_M} {to_noun} {s_gen} {base} beziffere ich {in_p} auf {c}.",
)

GAIN = {
    "of_noun": ("der Erhöhung", "des Wachstums", "des Anstiegs"),
    "to_noun": ("zur Erhöhung", "zum Wachstum", "zum Anstieg"),
    "from_noun": ("von der Erhöhung", "vom Wachstum", "vom Anstieg"),
    "dat_noun": ("der Erhöhung", "dem Wachstum", "dem Anstieg"),
    "acc_noun": ("die Erhöhung", "das Wachstum", "den Anstieg"),
    "nom_noun": ("die Erhöhung", "das Wachstum", "der Anstieg"),
    "acc_some": ("eine Erhöhung", "einen Anstieg"),
}

LOSS = {
    "of_noun": ("des Rückgangs", "der Verringerung"),
    "to_noun": ("zum Rückgang", "zur Verringerung"),
    "from_noun": ("vom Rückgang", "von der Verringerung"),
    "dat_noun": ("dem Rückgang", "der Verringerung"),
    "acc_noun": ("den Rückgang", "die Verringerung"),
    "nom_noun": ("der Rückgang", "die Verringerung"),
    "acc_some": ("einen Rückgang", "eine Verringerung"),
}

OVERALL = (
    "Für die gesamte Firma [betrug|betrugen] {s} {in_p} {c}.", "Firmenweit [lag|lagen] {s} {in_p} bei {c}.",
    "{S} des Gesamtunternehmens [betrug|betrugen] {in_p} {c}.", "Alle {ds} zusammen betrachtet, [lag|lagen] {s} {in_p} bei {c}.",
    "{In_p} [lag|lagen] {s} über alle {ds} hinweg bei {c}.", "Über alle {ds} hinweg ergibt sich {in_p} bei {s_dat} ein Gesamtwert von {c}.",
    "Der Gesamtwert {s_gen} über alle {ds} war {in_p} {c}.", "Gesamtwert {s_gen}, {p}: {c}.",
    "In der Gesamtzeile [steht|stehen] {s} {in_p} bei {c}.", "Die Gesamtzeile weist {s_acc} {in_p} mit {c} aus.",
    "Insgesamt, über alle {ds}, kamen wir {in_p} bei {s_dat} auf {c}.", "Als Unternehmen lagen wir {in_p} bei {s_dat} bei {c}.",
    "Das Gesamtunternehmen verzeichnete {in_p} bei {s_dat} {c}.",
    "Auf Unternehmensebene [erreichte|erreichten] {s} {in_p} einen Wert von {c}.", "{S} auf Ebene des Gesamtunternehmens {in_p}: {c}.",
    "Mit {c} [schloss|schlossen] {s} {in_p} unternehmensweit ab.", "Unternehmensweit gerechnet [lag|lagen] {s} {in_p} bei {c}.",
    "Wie hoch [war|waren] {s} {in_p} insgesamt, also über alle {ds}? {C}.",
    "Fasst man alle {ds} zusammen, [betrug|betrugen] {s} {in_p} {c}.", "Zusammengefasst über die {ds} [liegt|liegen] {s} {in_p} bei {c}.",
    "Ohne Unterscheidung nach {ds} [kam|kamen] {s} {in_p} auf {c}.", "{C} beträgt {in_p} bei {s_dat} der Wert für das ganze Unternehmen.",
    "Der Wert {s_gen} für die Firma insgesamt lag {in_p} bei {c}.", "Total über alle {ds}, {s_bare} {in_p}: {c}.",
    "Bei uns insgesamt [lag|lagen] {s} {in_p} bei {c}.", "Aggregiert über alle {ds} [lag|lagen] {s} {in_p} bei {c}.",
    "Konsolidiert [lag|lagen] {s} {in_p} bei {c}.", "Der konsolidierte Wert {s_gen} war {in_p} {c}.",
    "Dass {s} der ganzen Firma {in_p} bei {c} [lag|lagen], steht im Monatsreport.",
)

ADDED = (
    "Alle {ds} zusammen haben {in_p} bei {s_dat} einen Wert von {c}.", "{A} und {B} haben {in_p} bei {s_dat} gemeinsam {c} erreicht.",
    "Als Summe der {ds} ergibt sich {in_p} bei {s_dat} {c}.", "Für {A} und {B} zusammen [lag|lagen] {s} {in_p} bei {c}.",
    "{S} {of_A} und {of_B} zusammen: {in_p} {c}.", "Die {ds} erreichten {in_p} bei {s_dat} in Summe {c}.",
    "In Summe aller {ds} [betrug|betrugen] {s} {in_p} {c}.", "Summiert über die {ds} [liegt|liegen] {s} {in_p} bei {c}.",
    "Wie hoch [war|waren] {s} {in_p} {in_A} und {in_B} zusammen? {C}.", "{In_A} und {in_B} zusammen [lag|lagen] {s} {in_p} bei {c}.",
    "{S} [addiert|addieren] sich {in_p} über die {ds} auf {c}.", "Beide zusammen, {A} und {B}, hatten {in_p} bei {s_dat} {c}.",
    "Kumuliert über alle {ds} [ergab|ergaben] {s} {in_p} {c}.", "Rechne ich die {ds} zusammen, [lag|lagen] {s} {in_p} bei {c}.",
    "Im Verbund kamen {A} und {B} {in_p} bei {s_dat} auf {c}.", "Das Duo aus {dat_A} und {dat_B} erzielte {in_p} bei {s_dat} {c}.",
)

JOINT = (
    "{A} und {B} brachten es {in_p} bei {s_dat} zu zweit auf {v}.", "{A} plus {B}, {s_bare} {in_p}: zusammen {v}.",
    "Gemeinsam haben {A} und {B} {in_p} bei {s_dat} {v} erreicht.",
)

SPLIT = (
    "{S} {in_p} nach {ds}: {parts}. Gesamtwert: {t}.", "Insgesamt [betrug|betrugen] {s} {in_p} {t}, aufgeteilt in {parts}.",
    "Die {ds} ergeben {in_p} bei {s_dat} zusammen {t}, im Detail {parts}.",
)

PART = ("{v} gebucht {in_M}", "{M} kam auf {v}", "{in_M} waren es {v}")

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("etwa die Hälfte", (48, 52), (42, 58)), ("etwas mehr als ein Drittel", (33.6, 36), (33, 39.5)),
    ("etwas weniger als ein Viertel", (23.5, 24.9), (21, 25.2)),
)

FULLY = (
    "{S} [war|waren] {in_p} ausschließlich {dat_M} zuzuordnen.", "Ausschließlich {M} hat {in_p} {s_acc} beigesteuert.",
    "Der gesamte Wert {s_gen} {in_p} stammt von {dat_M}.", "Zu 100 % [stammte|stammten] {s} {in_p} aus {dat_M}.",
    "{M} hatte {in_p} einen Anteil von 100 % an {s_dat}.", "Sämtliche Buchungen zu {s_dat} {in_p} kommen aus {dat_M}.",
    "{In_p} [lag|lagen] {s} vollständig bei {dat_M}.", "Ganz {in_M} [wurde|wurden] {in_p} {s} gebucht, der Anteil war 100 %.",
    "{S} {in_p}: 100 % entfallen auf {M}.", "Kein Teil {s_gen} kam {in_p} von außerhalb {of_M}.",
    "Wo [ist|sind] {s} {in_p} entstanden? Vollständig {in_M}.", "Auf {M} [entfiel|entfielen] {in_p} {s} ganz und gar.",
    "Die volle Höhe {s_gen} geht {in_p} allein auf {M} zurück.", "{M} allein hat {in_p} {s_acc} zu 100 % ausgemacht.",
)

MET = (
    "{S} [hat|haben] {in_p} das Ziel vollständig erreicht.", "Das Monatsziel für {s_acc} haben wir {in_p} erreicht.",
    "Wir haben {in_p} das Ziel bei {s_dat} geschafft.", "{In_p} ist das Monatsziel bei {s_dat} erreicht worden.",
    "Geschafft: Das Monatsziel bei {s_dat} ist {in_p} voll erreicht.", "{S} [hat|haben] {in_p} mindestens den Zielwert erreicht.",
    "Der Zielwert für {s_acc} wurde {in_p} in vollem Umfang erreicht.", "Mindestens der Zielwert wurde {in_p} bei {s_dat} erreicht.",
    "Das Soll ist erfüllt: {S_bare}, {p}.", "Unser Soll für {s_acc} haben wir {in_p} ganz erfüllt.",
    "Die Vorgabe für {s_acc} konnten wir {in_p} voll erfüllen.", "{S} [hat|haben] {in_p} die Vorgabe der Zentrale vollständig erfüllt.",
    "Die Filialleitung hat {in_p} das Ziel bei {s_dat} voll geliefert.", "Ziel erreicht, und zwar komplett: {S_bare} {in_p}.",
    "Haben wir {in_p} das Ziel für {s_acc} erreicht? Ja, in voller Höhe.", "Es blieb {in_p} bei {s_dat} keine Lücke zum Ziel.",
    "Eine Lücke zum Ziel gab es {in_p} bei {s_dat} nicht.",
    "{S} [blieb|blieben] {in_p} nicht hinter dem Ziel zurück, es wurde voll erreicht.",
    "Den Planwert [hat|haben] {s} {in_p} vollständig erreicht.", "Der Plan für {s_acc} ist {in_p} voll erfüllt.",
    "{In_p} haben wir den Plan bei {s_dat} zu mindestens 100 % erfüllt.", "Planerfüllung {s_gen} {in_p}: 100 % oder mehr.",
    "Das Budgetziel für {s_acc} ist {in_p} vollständig erreicht.", "Voll im Ziel [war|waren] {in_p} {s}.",
    "Mit {s_dat} haben wir {in_p} das gesteckte Ziel voll erreicht.", "Das gesteckte Ziel [erreichte|erreichten] {s} {in_p} vollständig.",
    "Dass wir das Ziel für {s_acc} {in_p} ganz erreicht haben, zeigt der Soll-Ist-Vergleich.",
    "Laut Soll-Ist-Vergleich ist das Ziel für {s_acc} {in_p} komplett erreicht.",
)
