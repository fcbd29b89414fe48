"""Known German wordings: members beside each other."""

MORE = (
    "{A} hatte {in_p} {more} {s_bare} als {B}.",
    "{In_p} verzeichnete {A} {more} {s_bare} als {B}.",
    "{S} [war|waren] {in_p} {in_A} höher als {in_B}.",
    "{A} lag {in_p} bei {s_dat} vor {dat_B}.",
    "Mit {v} wies {A} {in_p} {more} {s_bare} aus als {B}.",
    "{A} ({v}) lag {in_p} bei {s_dat} über {dat_B} ({w}).",
)
LESS = (
    "{A} hatte {in_p} {less} {s_bare} als {B}.",
    "{S} [war|waren] {in_p} {in_A} niedriger als {in_B}.",
    "{A} lag {in_p} bei {s_dat} hinter {dat_B}.",
    "{A} blieb {in_p} bei {s_dat} unter {dat_B}.",
    "{In_p} wies {A} {less} {s_bare} aus als {B}.",
)
# Of costs and complaints, who leads is a matter of taste.
CONTEST = (" vor ", " hinter ")

TOP = (
    "{M} hatte {in_p} {most_acc} {s_bare} aller {ds}.",
    "{In_p} verzeichnete {M} unter allen {ds} {most_acc} {s_bare}.",
    "{Most} {s_bare} aller {ds} [entfiel|entfielen] {in_p} auf {M}.",
    "Mit {v} hatte {M} {in_p} {most_acc} {s_bare} der {ds}.",
    "Von allen {ds} hatte {M} {in_p} {most_acc} {s_bare}.",
    "Unter den {ds} [war|waren] {s} {in_p} {in_M} {mostly}.",
)
PEAK = (
    "{S} [erreichte|erreichten] {in_p} einen historischen {peak}stand.",
    "{S} [war|waren] {in_p} so {high} wie nie zuvor.",
    "Noch nie [war|waren] {s} so {high} wie {in_p}.",
    "{In_p} [erreichte|erreichten] {s} ein Allzeit{tide}.",
    "{S} [war|waren] {in_p} mit {v} so {high} wie noch nie seit Beginn der Aufzeichnungen.",
    "{Nom_p} brachte {most_acc} {s_bare} aller bisherigen Monate.",
)
OF_YEAR = (
    "Im Jahr {y} [war|waren] {s} {in_m} {mostly}.",
    "Innerhalb des Jahres {y} [erreichte|erreichten] {s} {in_m} den {peak}stand.",
    "{Nom_m} brachte {most_acc} {s_bare} des Jahres {y}.",
    "Von allen Monaten des Jahres {y} [war|waren] {s} {in_m} {mostly}.",
)
PEAK_OF_YEAR = ()

RANK = (
    "Nach {s_dat} lag {M} {in_p} auf Platz {k} der {ds}.",
    "{In_p} belegte {M} bei {s_dat} unter den {ds} Platz {k}.",
    "{M} kam {in_p} bei {s_dat} auf Rang {k} der {ds}.",
    "Bei {s_dat} stand {M} {in_p} an {nth}er Stelle der {ds}.",
)
RANK_BY_SIZE = (
    "{M} hatte {in_p} unter den {ds} {nth_acc} {s_bare}.",
    "{In_p} verzeichnete {M} von allen {ds} {nth_acc} {s_bare}.",
    "Mit {v} hatte {M} {in_p} {nth_acc} {s_bare} der {ds}.",
)
COUNT = (
    "In {n} von {all} {ds} {moved} {s} {in_p} {base}{end}.",
    "{S} {moved} {in_p} {base} in {n} von {all} {ds}{end}.",
    "{N} der {all} {ds} meldeten {in_p} {base} bei {s_dat} {noun_acc}.",
    "{In_p} {moved} {s} {base} in {n} der {all} {ds}{end}.",
    "{Base} {moved} {s} {in_p} in {n} von {all} {ds}{end}.",
    "Von {all} {ds} verzeichneten {in_p} {n} bei {s_dat} {base} {noun_acc}.",
)
ALL = (
    "In allen {ds} {moved} {s} {in_p} {base}{end}.",
    "{S} {moved} {in_p} {base} in jeder {d}{end}.",
    "Alle {ds} verzeichneten {in_p} {base} bei {s_dat} {noun_acc}.",
    "Jede {d} meldete {in_p} {base} bei {s_dat} {noun_acc}.",
)
NONE = (
    "In keiner {d} {moved} {s} {in_p} {base}{end}.",
    "Keine {d} verzeichnete {in_p} {base} bei {s_dat} {noun_acc}.",
    "{In_p} {moved} {s} {base} in keiner der {ds}{end}.",
    "Keine einzige {d} meldete {in_p} bei {s_dat} {base} {noun_acc}.",
)
ONLY = (
    "Nur {in_M} {moved} {s} {in_p} {base}{end}.",
    "{M} verzeichnete {in_p} {base} als einzige {d} bei {s_dat} {noun_acc}.",
    "{In_p} {moved} {s} {base} nur {in_M}{end}.",
    "Einzig {in_M} {moved} {s} {in_p} {base}{end}.",
    "Außer {in_M} {moved} {s} {in_p} {base} in keiner {d}{end}.",
)
BUT = (
    "{In_p} {moved} {s} {base} in allen {ds} außer {in_M}{end}.",
    "Alle {ds} außer {dat_M} verzeichneten {in_p} {base} bei {s_dat} {noun_acc}.",
    "In allen {ds} bis auf {M} {moved} {s} {in_p} {base}{end}.",
)
MOVES_UP = {"moved": ("[stieg|stiegen]", "[nahm|nahmen] … zu", "[legte|legten] … zu"), "noun": ("Anstieg/m", "Zuwachs/m", "Plus/n")}
MOVES_DOWN = {"moved": ("[sank|sanken]", "[nahm|nahmen] … ab", "[ging|gingen] … zurück"), "noun": ("Rückgang/m", "Minus/n")}
