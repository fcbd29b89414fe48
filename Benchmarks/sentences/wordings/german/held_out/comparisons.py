"""Held-out German wordings: members beside each other."""

MORE = (
    "{A} wies {in_p} {more} {s_bare} auf als {B}.", "Bei {s_dat} kam {A} {in_p} auf {v} und {B} nur auf {w}.",
    "{S} {in_A} [lag|lagen] {in_p} über dem Wert {of_B}.", "{In_A} [war|waren] {s} {in_p} höher als {in_B}.",
    "{A} übertraf {B} {in_p} bei {s_dat}.", "Im Vergleich mit {dat_B} kam {A} {in_p} auf {more} {s_bare}.",
    "Wer hatte {in_p} {more} {s_bare}, {A} oder {B}? Es war {A}.", "Von {dat_A} und {dat_B} hatte {in_p} {A} {more} {s_bare}.",
    "* {S_bare}, {p}: {A} höher als {B}", "{A} lag {in_p} bei {s_dat} mit {v} höher als {B} mit {w}.",
    "{B} blieb {in_p} bei {s_dat} hinter {dat_A} zurück.", "{B} verzeichnete {in_p} {less} {s_bare} als {A}.",
    "Bei {s_dat} führt {in_p} {A} vor {dat_B}.", "{In_p} lag {A} bei {s_dat} oberhalb {of_B}.",
)

LESS = (
    "{A} wies {in_p} {less} {s_bare} auf als {B}.", "Bei {s_dat} kam {A} {in_p} nur auf {v}, {B} dagegen auf {w}.",
    "{S} {in_A} [lag|lagen] {in_p} unter dem Wert {of_B}.", "{In_A} [war|waren] {s} {in_p} niedriger als {in_B}.",
    "Im Vergleich mit {dat_B} kam {A} {in_p} auf {less} {s_bare}.", "Wer hatte {in_p} {less} {s_bare}, {A} oder {B}? Es war {A}.",
    "Von {dat_A} und {dat_B} hatte {in_p} {A} {less} {s_bare}.", "* {S_bare}, {p}: {A} niedriger als {B}",
    "{A} lag {in_p} bei {s_dat} mit {v} niedriger als {B} mit {w}.", "{A} erreichte {in_p} bei {s_dat} nicht das Niveau {of_B}.",
    "{In_p} lag {A} bei {s_dat} unterhalb {of_B}.", "{B} verzeichnete {in_p} {more} {s_bare} als {A}.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = ("übertraf", "hinter", "führt")

TOP = (
    "{Most_acc} {s_bare} hatte {in_p} unter allen {ds} {M}.", "{M} wies {in_p} {most_acc} {s_bare} aller {ds} aus.",
    "Keine andere {d} kam {in_p} auf {more} {s_bare} als {M}.", "In welcher {d} [war|waren] {s} {in_p} {mostly}? {In_M}.",
    "Im Vergleich aller {ds} [war|waren] {s} {in_p} {in_M} {mostly}.", "* {Most} {s_bare} aller {ds}, {p}: {M}",
    "{M} ({v}) hatte {in_p} {most_acc} {s_bare} aller {ds}.",
    "{Most} {s_bare} unter den {ds} [stammte|stammten] {in_p} aus {dat_M}.",
    "Von sämtlichen {ds} kam {in_p} {M} auf {most_acc} {s_bare}.",
    "Mit {v} wies {M} {in_p} {most_acc} {s_bare} unter allen {ds} aus.",
    "Wer hatte {in_p} von allen {ds} {most_acc} {s_bare}? Das war {M}.",
    "Vergleicht man die {ds}, hatte {in_p} {M} {most_acc} {s_bare}.",
)

PEAK = (
    "{Nom_p} ist seit Beginn der Daten der Monat mit dem {peak}wert {s_gen}.",
    "Seit Beginn der Aufzeichnungen [war|waren] {s} nie so {high} wie {in_p}.",
    "Der bisherige {peak}wert {s_gen} liegt bei {v} und stammt aus {dat_p}.",
    "Mit {v} [markierte|markierten] {s} {in_p} ein Rekord{tide}.",
    "In keinem anderen Monat [war|waren] {s} so {high} wie {in_p}.", "{P}: {S_bare} auf Rekord{tide}.",
    "* Rekord{tide} bei {s_dat}: {p}", "Über die gesamte Historie [war|waren] {s} {in_p} {mostly}.",
    "Von allen Monaten zeigt {nom_p} den {peak}wert {s_gen}.", "Wann [war|waren] {s} jemals {mostly}? {In_p}.",
    "Das Allzeit{tide} {s_gen} datiert aus {dat_p}.",
    "{S} [erreichte|erreichten] {in_p} mit {v} den {peak}wert seit Beginn der Daten.",
)

OF_YEAR = (
    "Über das Jahr {y} gesehen [war|waren] {s} {in_m} {mostly}.", "Der {peak}wert {s_gen} im Jahr {y} fiel auf den {m}.",
    "{Nom_p} lag bei {s_dat} von allen Monaten des Jahres {y} {mostly}.", "{In_p} [war|waren] {s} {mostly} im ganzen Jahr {y}.",
    "Unter den zwölf Monaten von {y} [war|waren] {s} {in_m} {mostly}.", "* {Y}: {S_bare} {mostly} {in_m}",
    "In welchem Monat des Jahres {y} [war|waren] {s} {mostly}? {In_m}.", "{S_bare} {y}: {mostly} {in_m}.",
    "Das Jahres{tide} {y} bei {s_dat} lag {in_m}.", "{Nom_m} zeigt {y} den {peak}wert {s_gen}.",
    "Kein Monat des Jahres {y} war bei {s_dat} so {high} wie {nom_m}.",
    "Den {peak}wert des Jahres {y} [erreichte|erreichten] {s} {in_m}.",
)

PEAK_OF_YEAR = ()

RANK = (
    "Nach {s_dat} belegt {M} {in_p} unter den {ds} den {nth}en Platz.", "{P}, {ds} nach {s_dat}: {M} auf Platz {k}.",
    "Auf Platz {k} der {ds} steht {in_p} bei {s_dat} {M}.", "{M} erreichte {in_p} mit {v} bei {s_dat} Rang {k} unter den {ds}.",
    "In der Rangliste der {ds} nach {s_dat} kommt {M} {in_p} auf Platz {k}.",
    "Wo steht {M} {in_p} unter den {ds} bei {s_dat}? Auf Platz {k}.", "* {S_bare}, {p}: {M} auf Rang {k} der {ds}",
    "Sortiert man die {ds} absteigend nach {s_dat}, ist {M} {in_p} die Nummer {k}.",
    "{M} ist {in_p} bei {s_dat} die Nummer {k} der {ds}.", "Bei {s_dat} ging der {nth}e Platz unter den {ds} {in_p} an {M}.",
    "{In_p} rangierte {M} bei {s_dat} auf Platz {k} der {ds}.", "{M} ({v}) lag {in_p} bei {s_dat} auf Platz {k} unter den {ds}.",
)

RANK_BY_SIZE = (
    "{M} wies {in_p} {nth_acc} {s_bare} aller {ds} aus.", "{Nth_acc} {s_bare} der {ds} hatte {in_p} {M}.",
    "Wer hatte {in_p} {nth_acc} {s_bare} der {ds}? Das war {M}.", "Von allen {ds} kam {M} {in_p} auf {nth_acc} {s_bare}.",
    "{M} ({v}) hatte {in_p} {nth_acc} {s_bare} aller {ds}.", "Mit {v} wies {M} {in_p} {nth_acc} {s_bare} unter den {ds} aus.",
    "* {Nth_acc} {s_bare} aller {ds} hatte {in_p} {M}", "{In_p} meldete {M} {nth_acc} {s_bare} unter allen {ds}.",
    "Vergleicht man die {ds}, hatte {in_p} {M} {nth_acc} {s_bare}.", "Gemessen an {s_dat} war {M} {in_p} die {nth}größte {d}.",
    "{M} war {in_p} nach {s_dat} die {nth}größte {d}.",
    "Sortiert man die {ds} absteigend nach {s_dat}, steht {M} {in_p} an {nth}er Stelle.",
)

COUNT = (
    "In {n} der {all} {ds} [ist|sind] {s} {in_p} {base} {risen}.",
    "{N} von {all} {ds} zeigten {in_p} bei {s_dat} {base} {noun_acc}.",
    "Wie viele der {all} {ds} meldeten {in_p} bei {s_dat} {base} {noun_acc}? {N}.",
    "{P}: {n} von {all} {ds} mit {noun_dat} bei {s_dat} {base}.",
    "{In_p} gab es unter den {all} {ds} {n} mit {noun_dat} bei {s_dat} {base}.",
    "{Base} [ist|sind] {s} {in_p} in {n} von {all} {ds} {risen}.", "* {N} von {all} {ds}: {noun} bei {s_dat} {in_p} {base}",
    "Die Zahl der {ds} mit {noun_dat} bei {s_dat} {base} lag {in_p} bei {n} von {all}.",
    "Betrachtet man alle {all} {ds}, {moved} {s} {in_p} {base} in {n} davon{end}.",
    "{In_p} verbuchten {n} der {all} {ds} bei {s_dat} {base} {noun_acc}.",
    "Nach {ds} aufgeteilt {moved} {s} {in_p} {base} in {n} von {all} Fällen{end}.",
    "{N} unserer {all} {ds} hatten {in_p} bei {s_dat} {base} {noun_acc} zu verzeichnen.",
)

ALL = (
    "In sämtlichen {ds} [ist|sind] {s} {in_p} {base} {risen}.",
    "Jede einzelne {d} verzeichnete {in_p} bei {s_dat} {base} {noun_acc}.",
    "{Base} zeigten {in_p} alle {ds} bei {s_dat} {noun_acc}.", "Es gibt {in_p} keine {d} ohne {noun_acc} bei {s_dat} {base}.",
    "{In_p} {moved} {s} {base} in jeder einzelnen {d}{end}.", "* Alle {ds}: {noun} bei {s_dat} {in_p} {base}",
    "Egal welche {d} man betrachtet: {S} {moved} {in_p} {base}{end}.",
    "Die {ds} verzeichneten {in_p} bei {s_dat} {base} ohne Ausnahme {noun_acc}.",
    "{Nom_p} brachte allen {ds} bei {s_dat} {base} {noun_acc}.",
    "[Ist|Sind] {s} {in_p} {base} in allen {ds} {risen}? Ja, in jeder.", "In jeder unserer {ds} {moved} {s} {in_p} {base}{end}.",
    "Durchweg, in allen {ds}, {moved} {s} {in_p} {base}{end}.",
)

NONE = (
    "In keiner einzigen {d} [ist|sind] {s} {in_p} {base} {risen}.", "Keine der {ds} zeigte {in_p} bei {s_dat} {base} {noun_acc}.",
    "{Base} verzeichnete {in_p} keine {d} bei {s_dat} {noun_acc}.", "Es gibt {in_p} keine {d} mit {noun_dat} bei {s_dat} {base}.",
    "{In_p} {moved} {s} {base} in keiner einzigen {d}{end}.", "* Keine {d} mit {noun_dat} bei {s_dat} {in_p} {base}",
    "{Nom_p} brachte keiner der {ds} bei {s_dat} {base} {noun_acc}.",
    "[Ist|Sind] {s} {in_p} {base} in irgendeiner {d} {risen}? Nein, in keiner.",
    "Nicht eine der {ds} verbuchte {in_p} bei {s_dat} {base} {noun_acc}.",
    "In keiner unserer {ds} {moved} {s} {in_p} {base}{end}.",
    "Unter den {ds} findet sich {in_p} keine mit {noun_dat} bei {s_dat} {base}.",
    "Egal welche {d} man betrachtet: {In_p} [ist|sind] {s} {base} in keiner {risen}.",
)

ONLY = (
    "Nur {M} zeigte {in_p} bei {s_dat} {base} {noun_acc}.", "{In_p} [ist|sind] {s} {base} nur {in_M} {risen}.",
    "{In_p} gab es nur eine {d} mit {noun_dat} bei {s_dat} {base}: {M}.",
    "Die einzige {d} mit {noun_dat} bei {s_dat} {in_p} {base} war {M}.",
    "Als einzige der {ds} verbuchte {M} {in_p} bei {s_dat} {base} {noun_acc}.",
    "In welchen {ds} {moved} {s} {in_p} {base}{end}? Nur {in_M}.", "* {Noun} bei {s_dat} {in_p} {base}: nur {M}",
    "{In_M} und in keiner anderen {d} {moved} {s} {in_p} {base}{end}.",
    "{M} war {in_p} die einzige {d}, in der {s} {base} {risen} [ist|sind].",
    "{S} {moved} {in_p} {base} ausschließlich {in_M}{end}.",
    "Einzig und allein {M} verzeichnete {in_p} bei {s_dat} {base} {noun_acc}.",
    "Mit {dat_M} als einziger Ausnahme {moved} {s} {in_p} {base} in keiner {d}{end}.",
)

BUT = (
    "In allen {ds} mit Ausnahme {of_M} {moved} {s} {in_p} {base}{end}.",
    "Alle {ds} bis auf {M} verzeichneten {in_p} bei {s_dat} {base} {noun_acc}.",
    "Nur {in_M} [ist|sind] {s} {in_p} {base} nicht {risen}, in allen anderen {ds} schon.",
    "{M} war die Ausnahme: In allen anderen {ds} {moved} {s} {in_p} {base}{end}.",
    "Die einzige {d} ohne {noun_acc} bei {s_dat} {in_p} {base} war {M}.",
    "Mit Ausnahme {of_M} zeigten {in_p} alle {ds} bei {s_dat} {base} {noun_acc}.",
    "* {Noun} bei {s_dat} {in_p} {base} in allen {ds} außer {in_M}",
    "{Base} zeigten {in_p} alle {ds} außer {dat_M} bei {s_dat} {noun_acc}.",
    "{M} ausgenommen, meldeten {in_p} alle {ds} bei {s_dat} {base} {noun_acc}.",
    "Wo [ist|sind] {s} {in_p} {base} nicht {risen}? Von allen {ds} nur {in_M}.",
    "Außer {in_M} {moved} {s} {in_p} {base} in jeder {d}{end}.",
    "Nicht {in_M}, wohl aber in allen anderen {ds} {moved} {s} {in_p} {base}{end}.",
)

MOVES_UP = {
    "moved": ("[stieg|stiegen]", "[erhöhte|erhöhten] sich", "[nahm|nahmen] … zu"),
    "risen": ("gestiegen", "gewachsen", "angestiegen"),
    "noun": ("Anstieg/m", "Zunahme/f", "Zuwachs/m"),
}

MOVES_DOWN = {
    "moved": ("[sank|sanken]", "[verringerte|verringerten] sich", "[nahm|nahmen] … ab"),
    "risen": ("gesunken", "gefallen", "zurückgegangen"),
    "noun": ("Rückgang/m", "Abnahme/f", "Verringerung/f"),
}
