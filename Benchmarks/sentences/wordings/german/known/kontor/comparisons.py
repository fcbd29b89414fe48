"""German wordings of a sales analyst, a controller and a branch manager: members beside each other."""

MORE = (
    "{A} hatte {in_p} {more} {s_bare} als {B}, nämlich {v} gegenüber {w}.", "Im Vergleich zu {dat_B} hatte {A} {in_p} {more} {s_bare}.",
    "{S} {of_A} [war|waren] {in_p} höher als {s} {of_B}.", "Über dem Niveau {of_B} [lag|lagen] {in_p} {s} {of_A}.",
    "{In_A} [fiel|fielen] {s} {in_p} höher aus als {in_B}.", "{S} {in_p}: {A} über {dat_B}.",
    "Im Abgleich mit {dat_B} [lag|lagen] {s} {in_A} {in_p} höher.", "{A} übertraf {B} {in_p} bei {s_dat}.",
    "Bei {s_dat} wurde {B} {in_p} von {dat_A} übertroffen.", "{B} lag {in_p} bei {s_dat} unter {dat_A}.",
    "{A} liegt {in_p} bei {s_dat} mit {v} über {dat_B} mit {w}.", "Wer hatte {in_p} {more} {s_bare}: {A} oder {B}? Es war {A}.",
    "{In_p} kam {A} auf {more} {s_bare}, {B} auf {less}.", "{More} {s_bare} als {B} hatte {in_p} {A}.",
    "Zwischen {dat_A} ({v}) und {dat_B} ({w}) liegt {A} {in_p} bei {s_dat} höher.",
    "Der größere der beiden Werte {s_gen}, {v}, gehört {in_p} zu {dat_A}, der kleinere, {w}, zu {dat_B}.",
    "Der Wert {of_A} ist {in_p} bei {s_dat} größer als der {of_B}.", "Stellt man {A} und {B} gegenüber, hat {A} {in_p} {more} {s_bare}.",
    "{A} hat {in_p} bei {s_dat} mehr als {B}: {v} zu {w}.", "{A} gegen {B}, {s_bare} {in_p}: {A} hat den höheren Wert.",
    "Den höheren Wert bei {s_dat} hat {in_p} {A}, den niedrigeren {B}.", "Von den beiden, {A} und {B}, hatte {A} {in_p} {more} {s_bare}.",
    "Auch wenn {B} auf {w} kam, hatte {A} {in_p} mit {v} {more} {s_bare}.",
    "Dass {A} {in_p} {more} {s_bare} hatte als {B}, zeigt der Vergleich im Report.", "Bei {s_dat} reihte sich {A} {in_p} vor {dat_B} ein.",
    "{B} blieb {in_p} bei {s_dat} hinter {dat_A} zurück.", "{In_p} war {A} bei {s_dat} stärker als {B}.",
    "{B} konnte {in_p} bei {s_dat} nicht mit {dat_A} mithalten.", "{B} kam {in_p} bei {s_dat} auf {w}, wogegen {A} mit {v} darüber lag.",
)

LESS = (
    "{A} hatte {in_p} {less} {s_bare} als {B}, nämlich {v} gegenüber {w}.", "Im Vergleich zu {dat_B} hatte {A} {in_p} {less} {s_bare}.",
    "{S} {of_A} [war|waren] {in_p} niedriger als {s} {of_B}.", "Unter dem Niveau {of_B} [lag|lagen] {in_p} {s} {of_A}.",
    "{In_A} [fiel|fielen] {s} {in_p} niedriger aus als {in_B}.", "{S} {in_p}: {A} unter {dat_B}.",
    "Im Abgleich mit {dat_B} [lag|lagen] {s} {in_A} {in_p} niedriger.", "{A} unterschritt {in_p} bei {s_dat} den Wert {of_B}.",
    "{B} lag {in_p} bei {s_dat} über {dat_A}.", "{A} liegt {in_p} bei {s_dat} mit {v} unter {dat_B} mit {w}.",
    "Wer hatte {in_p} {less} {s_bare}: {A} oder {B}? Es war {A}.", "{In_p} kam {A} auf {less} {s_bare}, {B} auf {more}.",
    "{Less} {s_bare} als {B} hatte {in_p} {A}.", "Zwischen {dat_A} ({v}) und {dat_B} ({w}) liegt {A} {in_p} bei {s_dat} niedriger.",
    "Der Wert {of_A} ist {in_p} bei {s_dat} kleiner als der {of_B}.", "Stellt man {A} und {B} gegenüber, hat {A} {in_p} {less} {s_bare}.",
    "{A} hat {in_p} bei {s_dat} weniger als {B}: {v} zu {w}.", "{A} gegen {B}, {s_bare} {in_p}: {A} hat den niedrigeren Wert.",
    "Den niedrigeren Wert bei {s_dat} hat {in_p} {A}, den höheren {B}.", "Von den beiden, {A} und {B}, hatte {A} {in_p} {less} {s_bare}.",
    "Auch wenn {A} auf {v} kam, hatte {B} {in_p} mit {w} {more} {s_bare}.",
    "Dass {A} {in_p} {less} {s_bare} hatte als {B}, zeigt der Vergleich im Report.",
    "Bei {s_dat} reihte sich {A} {in_p} hinter {dat_B} ein.", "{A} blieb {in_p} bei {s_dat} hinter {dat_B} zurück.",
    "{In_p} war {A} bei {s_dat} schwächer als {B}.", "{A} konnte {in_p} bei {s_dat} nicht mit {dat_B} mithalten.",
    "{B} kam {in_p} bei {s_dat} auf {w}, wogegen {A} mit {v} darunter lag.",
    "An {w} {in_B} reichte {A} {in_p} bei {s_dat} mit {v} nicht heran.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = ("vor {dat", "hinter {dat", "stärker", "schwächer", "mithalten", "übertr", "heran")

TOP = (
    "{M} kam {in_p} unter den {ds} auf {most_acc} {s_bare}, nämlich {v}.",
    "Der {peak}wert der {ds} bei {s_dat} wurde {in_p} {in_M} erzielt.", "Von allen {ds} zeigte {M} {in_p} {most_acc} {s_bare}.",
)

PEAK = (
    "Der {peak}wert {s_gen} in der gesamten Zeitreihe liegt {in_p}.",
    "{In_p} [erreichte|erreichten] {s} mit {v} den {peak}stand aller bisherigen Monate.",
    "In keinem Monat der Zeitreihe [war|waren] {s} so {high} wie {in_p}.",
)

OF_YEAR = (
    "Im Jahr {y} [lag|lagen] {s} {in_m} {mostly}.", "{Peak}wert des Jahres {y} bei {s_dat}: {m}.",
    "Der {peak}wert {s_gen} {y} fiel in den {m}.",
)

PEAK_OF_YEAR = (
    "{Nom_m} war bei {s_dat} der stärkste Monat des Jahres {y}.", "Am höchsten [war|waren] {s} {y} {in_m}.",
    "Das Jahreshoch {y} bei {s_dat} hatten wir {in_m}.",
)

RANK = (
    "{M} liegt {in_p} bei {s_dat} auf Position {k} aller {ds}.", "In der Rangliste der {ds} nach {s_dat} ist {M} {in_p} Nummer {k}.",
    "Auf Rang {k} der {ds} liegt {in_p} bei {s_dat} {M}.",
)

RANK_BY_SIZE = (
    "{M} erzielte {in_p} {nth_acc} {s_bare} unter allen {ds}.", "{Nth_acc} {s_bare} aller {ds} verbuchte {in_p} {M}.",
    "Mit {v} hatte {M} {in_p} {nth_acc} {s_bare} im Vergleich der {ds}.",
)

COUNT = (
    "Bei {n} von {all} {ds} [ist|sind] {s} {in_p} {base} {gone}.", "{N} unserer {all} {ds} hatten {in_p} bei {s_dat} {base} {noun_acc}.",
    "Von unseren {all} {ds} zeigten {n} {in_p} bei {s_dat} {base} {noun_acc}.",
)

ALL = (
    "In allen unseren {ds} {moved} {s} {in_p} {base}{end}.", "Ausnahmslos jede {d} hatte {in_p} bei {s_dat} {base} {noun_acc}.",
    "Alle {ds} zeigen {in_p} bei {s_dat} {base} {noun_acc}.", "{In_p} zeigte jede {d} bei {s_dat} {base} {noun_acc}.",
    "{S} [ist|sind] {in_p} {base} in sämtlichen {ds} {gone}.", "In sämtlichen {ds} {moved} {s} {in_p} {base}{end}.",
    "Es gibt {in_p} keine {d}, in der {s} {base} nicht {last}.", "Jede einzelne {d} kam {in_p} bei {s_dat} {base} auf {noun_acc}.",
    "{Noun_nom} bei {s_dat} {in_p} {base}: Das gilt für alle {ds}.",
    "Über alle {ds} hinweg, ohne Ausnahme, [ist|sind] {s} {in_p} {base} {gone}.",
    "Bei {s_dat} sehen wir {in_p} {base} in jeder {d} {noun_acc}.", "Hatten {in_p} alle {ds} bei {s_dat} {base} {noun_acc}? Ja, alle.",
    "Keine Ausnahme: {S} {moved} {in_p} {base} in jeder {d}{end}.", "Jede unserer {ds} meldet {in_p} bei {s_dat} {base} {noun_acc}.",
    "Für sämtliche {ds} weist der Report {in_p} bei {s_dat} {base} {noun_acc} aus.",
    "In der Einzelbetrachtung {moved} {s} {in_p} {base} in allen {ds}{end}.",
    "{In_p} [ist|sind] {s} {base} nicht nur vereinzelt, sondern in allen {ds} {gone}.",
    "{Way} ging es {in_p} bei {s_dat} {base} in jeder einzelnen {d}.", "Alle {ds} haben {in_p} bei {s_dat} {base} {noun_acc} verzeichnet.",
    "Egal welche {d} man nimmt: {S} {moved} {in_p} {base} in jeder{end}.",
    "Ich habe jede {d} geprüft. {In_p} [ist|sind] {s} {base} in allen {gone}.", "{S_bare} {p}, {base}: alle {ds} {way}.",
    "Dass {s} {in_p} {base} in allen {ds} {last}, ist bemerkenswert.",
    "Wir sehen {in_p} {base} {noun_acc} bei {s_dat}, und zwar in jeder {d}.",
    "Der gemeinsame Nenner aller {ds} {in_p}: {noun_nom} bei {s_dat} {base}.",
)

NONE = (
    "Keine der {ds} hatte {in_p} bei {s_dat} {base} {noun_acc}.", "Bei keiner unserer {ds} {moved} {s} {in_p} {base}{end}.",
    "Bei keiner {d} sehen wir {in_p} {base} {noun_acc} bei {s_dat}.", "Es gab {in_p} keine {d} mit {noun_dat} bei {s_dat} {base}.",
    "{S} {moved} {in_p} {base} in keiner einzigen {d}{end}.", "Keine einzige unserer {ds} zeigte {in_p} bei {s_dat} {base} {noun_acc}.",
    "{Noun_acc} bei {s_dat} {base} hatte {in_p} keine unserer {ds}.", "{Noun_nom} bei {s_dat} {base}: {in_p} bei keiner {d} zu sehen.",
    "Hatte {in_p} eine unserer {ds} bei {s_dat} {base} {noun_acc}? Nein, keine einzige.",
    "In wie vielen {ds} [ist|sind] {s} {in_p} {base} {gone}? In keiner.", "{S_bare} {p}, {base}: in keiner {d} {way}.",
    "Der Report weist {in_p} bei {s_dat} {base} für keine {d} {noun_acc} aus.",
    "Von {noun_dat} bei {s_dat} {base} kann {in_p} keine {d} berichten.", "Wir haben {in_p} keine {d}, in der {s} {base} {last}.",
    "Ich habe jede {d} geprüft. {In_p} [ist|sind] {s} {base} in keiner {gone}.",
    "Nicht eine unserer {ds} verzeichnete {in_p} bei {s_dat} {base} {noun_acc}.",
    "Ob große oder kleine {ds}: In keiner {moved} {s} {in_p} {base}{end}.", "Keine {d} meldet {in_p} bei {s_dat} {base} {noun_acc}.",
    "Auf keine {d} trifft {in_p} zu, dass {s} {base} {last}.", "Dass {s} {base} {last}, kam {in_p} in keiner {d} vor.",
    "Für keine unserer {ds} gab es {in_p} bei {s_dat} {base} {noun_acc}.",
    "{In_p} war bei {s_dat} {base} in keiner {d} {noun_nom} zu verzeichnen.",
    "Sämtliche {ds} blieben {in_p} bei {s_dat} {base} ohne {noun_acc}.",
    "Mit {noun_dat} bei {s_dat} {base} kann {in_p} keine der {ds} aufwarten.",
)

ONLY = (
    "Nur {M} hatte {in_p} bei {s_dat} {base} {noun_acc}, alle anderen {ds} nicht.",
    "{S} {moved} {in_p} {base} nur {in_M}{end}, in den anderen {ds} nicht.",
    "Als einzige {d} zeigte {M} {in_p} bei {s_dat} {base} {noun_acc}.", "{M} ist {in_p} die einzige {d} mit {noun_dat} bei {s_dat} {base}.",
    "Ausschließlich {in_M} [ist|sind] {s} {in_p} {base} {gone}.", "Bei {s_dat} gab es {in_p} {base} nur {in_M} {noun_acc}.",
    "{Noun_acc} bei {s_dat} {base} sehen wir {in_p} ausschließlich {in_M}.", "{Noun_nom} bei {s_dat} {base}: {in_p} nur {in_M}.",
    "In welcher {d} [ist|sind] {s} {in_p} {base} {gone}? Ausschließlich {in_M}.",
    "Außer {dat_M} hatte {in_p} keine {d} bei {s_dat} {base} {noun_acc}.",
    "Lediglich {M} verzeichnete {in_p} bei {s_dat} {base} {noun_acc}.",
    "Lediglich {in_M}, sonst in keiner {d}, {moved} {s} {in_p} {base}{end}.",
    "{In_p} hatte nur eine {d} bei {s_dat} {base} {noun_acc}, und zwar {M}.",
    "Eine einzige {d} meldet {in_p} bei {s_dat} {base} {noun_acc}, nämlich {M}.",
    "Keine andere {d} als {M} zeigte {in_p} bei {s_dat} {base} {noun_acc}.", "{S_bare} {p}, {base}: nur {in_M} {way}.",
    "Von allen {ds} kann {in_p} nur {M} bei {s_dat} {base} {noun_acc} vorweisen.", "Dass {s} {in_p} {base} {last}, gilt nur für {M}.",
    "Nur für {M} weist der Report {in_p} bei {s_dat} {base} {noun_acc} aus.",
    "Wir haben {in_p} nur eine {d}, in der {s} {base} {last}: {M}.",
    "{M} hatte {in_p} bei {s_dat} {base} {noun_acc}. Keine andere {d} hatte das.",
    "Unter unseren {ds} ist {M} {in_p} die einzige, in der {s} {base} {last}.",
    "Mit {noun_dat} bei {s_dat} {base} ist {M} {in_p} unter den {ds} die einzige.",
    "Einzig und allein {in_M} {moved} {s} {in_p} {base}{end}.",
    "Nicht in mehreren {ds}, sondern nur {in_M} [ist|sind] {s} {in_p} {base} {gone}.",
)

BUT = (
    "Alle {ds} außer {dat_M} zeigten {in_p} bei {s_dat} {base} {noun_acc}.", "{S} {moved} {in_p} {base} in allen {ds} außer {in_M}{end}.",
    "Mit Ausnahme {of_M} hatte {in_p} jede {d} bei {s_dat} {base} {noun_acc}.",
    "Mit Ausnahme {of_M} [ist|sind] {s} {in_p} {base} in allen {ds} {gone}.",
    "Nur {in_M} [ist|sind] {s} {in_p} {base} nicht {gone}, in allen anderen {ds} schon.",
    "{M} ist {in_p} die einzige {d} ohne {noun_acc} bei {s_dat} {base}.",
    "Die einzige {d} ohne {noun_acc} bei {s_dat} {base} war {in_p} {M}.",
    "Jede {d} hatte {in_p} bei {s_dat} {base} {noun_acc}, nur {M} nicht.",
    "Bis auf {M} zeigen {in_p} alle {ds} bei {s_dat} {base} {noun_acc}.",
    "{In_p} hatten alle {ds} bei {s_dat} {base} {noun_acc}. Die Ausnahme ist {M}.",
    "Einzige Ausnahme ist {M}: In allen anderen {ds} {moved} {s} {in_p} {base}{end}.",
    "Außer {in_M} {moved} {s} {in_p} {base} in sämtlichen {ds}{end}.",
    "In welcher {d} [ist|sind] {s} {in_p} {base} als einziger nicht {gone}? {In_M}.",
    "Abgesehen von {dat_M} sehen wir {in_p} bei {s_dat} {base} in jeder {d} {noun_acc}.",
    "{S_bare} {p}, {base}: alle {ds} {way}, nur {M} nicht.",
    "Alle übrigen {ds} hatten {in_p} bei {s_dat} {base} {noun_acc}, {M} hatte das nicht.",
)

MOVES_UP = {
    "moved": ("[stieg|stiegen]", "[wuchs|wuchsen]", "[legte|legten] … zu", "[nahm|nahmen] … zu", "[erhöhte|erhöhten] sich"),
    "noun": ("Anstieg/m", "Zuwachs/m", "Plus/n", "Erhöhung/f"),
    "gone": ("gestiegen", "gewachsen"),
    "last": ("[stieg|stiegen]", "[zulegte|zulegten]", "[wuchs|wuchsen]"),
    "way": ("nach oben", "aufwärts"),
}

MOVES_DOWN = {
    "moved": ("[sank|sanken]", "[fiel|fielen]", "[ging|gingen] … zurück", "[nahm|nahmen] … ab", "[verringerte|verringerten] sich"),
    "noun": ("Rückgang/m", "Minus/n", "Verringerung/f"),
    "gone": ("gesunken", "gefallen", "zurückgegangen"),
    "last": ("[sank|sanken]", "[fiel|fielen]", "[zurückging|zurückgingen]"),
    "way": ("nach unten", "abwärts"),
}
