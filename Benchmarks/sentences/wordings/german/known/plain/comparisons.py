"""Known German wordings: members beside each other."""

MORE = (
    "{A} hatte {in_p} {more} {s_bare} als {B}.", "{In_p} verzeichnete {A} {more} {s_bare} als {B}.",
    "{S} [war|waren] {in_p} {in_A} höher als {in_B}.", "{A} lag {in_p} bei {s_dat} vor {dat_B}.",
    "Mit {v} wies {A} {in_p} {more} {s_bare} aus als {B}.", "{A} ({v}) lag {in_p} bei {s_dat} über {dat_B} ({w}).",
    "Bei {s_dat} lag {in_p} {A} höher als {B}.", "{In_p} kam {A} auf {more} {s_bare} als {B}.",
    "Verglichen mit {dat_B} hatte {A} {in_p} {more} {s_bare}.", "{S} {of_A} [fiel|fielen] {in_p} höher aus als {in_B}.",
    "{A} ließ {in_p} bei {s_dat} {B} hinter sich.", "{In_p} hatte {B} {less} {s_bare} als {A}.",
)

LESS = (
    "{A} hatte {in_p} {less} {s_bare} als {B}.", "{S} [war|waren] {in_p} {in_A} niedriger als {in_B}.",
    "{A} lag {in_p} bei {s_dat} hinter {dat_B}.", "{A} blieb {in_p} bei {s_dat} unter {dat_B}.",
    "{In_p} wies {A} {less} {s_bare} aus als {B}.", "Bei {s_dat} lag {in_p} {A} niedriger als {B}.",
    "{In_p} kam {A} auf {less} {s_bare} als {B}.", "Verglichen mit {dat_B} hatte {A} {in_p} {less} {s_bare}.",
    "{S} {of_A} [fiel|fielen] {in_p} niedriger aus als {in_B}.", "{In_p} hatte {B} {more} {s_bare} als {A}.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = (" vor ", " hinter ", "hinter sich")

TOP = (
    "{M} hatte {in_p} {most_acc} {s_bare} aller {ds}.", "{In_p} verzeichnete {M} unter allen {ds} {most_acc} {s_bare}.",
    "{Most} {s_bare} aller {ds} [entfiel|entfielen] {in_p} auf {M}.", "Mit {v} hatte {M} {in_p} {most_acc} {s_bare} der {ds}.",
    "Von allen {ds} hatte {M} {in_p} {most_acc} {s_bare}.", "Unter den {ds} [war|waren] {s} {in_p} {in_M} {mostly}.",
    "Keine {d} hatte {in_p} {more} {s_bare} als {M}.", "Im Vergleich aller {ds} kam {M} {in_p} auf {most_acc} {s_bare}.",
    "{Most} {s_bare} der {ds} {in_p}: {M}.", "Unter allen {ds} [fiel|fielen] {s} {in_p} {in_M} {mostly} aus.",
    "Mit {v} kam {M} {in_p} auf {most_acc} {s_bare} sämtlicher {ds}.",
)

PEAK = (
    "{S} [erreichte|erreichten] {in_p} einen historischen {peak}stand.", "{S} [war|waren] {in_p} so {high} wie nie zuvor.",
    "Noch nie [war|waren] {s} so {high} wie {in_p}.", "{In_p} [erreichte|erreichten] {s} ein Allzeit{tide}.",
    "{S} [war|waren] {in_p} mit {v} so {high} wie noch nie seit Beginn der Aufzeichnungen.",
    "{Nom_p} brachte {most_acc} {s_bare} aller bisherigen Monate.",
    "{In_p} [kam|kamen] {s} auf {v}, den {peak}wert aller bisherigen Monate.",
    "{S} [lag|lagen] in keinem anderen Monat so {high} wie {in_p}.", "{Nom_p} markiert bei {s_dat} ein Allzeit{tide}.",
    "Rekord: So {high} wie {in_p} [war|waren] {s} noch nie.", "Der historische {peak}wert {s_gen} stammt aus {dat_p}.",
)

OF_YEAR = (
    "Im Jahr {y} [war|waren] {s} {in_m} {mostly}.", "Innerhalb des Jahres {y} [erreichte|erreichten] {s} {in_m} den {peak}stand.",
    "{Nom_m} brachte {most_acc} {s_bare} des Jahres {y}.", "Von allen Monaten des Jahres {y} [war|waren] {s} {in_m} {mostly}.",
    "{Nom_m} war {y} der Monat mit dem {peak}wert {s_gen}.", "Im Jahresverlauf {y} [lag|lagen] {s} {in_m} {mostly}.",
    "In keinem Monat des Jahres {y} [war|waren] {s} so {high} wie {in_m}.", "Der {peak}stand {s_gen} fiel {y} in den {m}.",
)

PEAK_OF_YEAR = ()

RANK = (
    "Nach {s_dat} lag {M} {in_p} auf Platz {k} der {ds}.", "{In_p} belegte {M} bei {s_dat} unter den {ds} Platz {k}.",
    "{M} kam {in_p} bei {s_dat} auf Rang {k} der {ds}.", "Bei {s_dat} stand {M} {in_p} an {nth}er Stelle der {ds}.",
    "Rang {k} unter den {ds} ging {in_p} bei {s_dat} an {M}.",
    "Im Vergleich der {ds} landete {M} {in_p} bei {s_dat} auf dem {nth}en Platz.",
    "Im Ranking der {ds} nach {s_dat} steht {M} {in_p} an {nth}er Position.", "{M}: Platz {k} aller {ds} bei {s_dat} {in_p}.",
)

RANK_BY_SIZE = (
    "{M} hatte {in_p} unter den {ds} {nth_acc} {s_bare}.", "{In_p} verzeichnete {M} von allen {ds} {nth_acc} {s_bare}.",
    "Mit {v} hatte {M} {in_p} {nth_acc} {s_bare} der {ds}.", "{In_p} kam {M} auf {nth_acc} {s_bare} aller {ds}.",
    "{M} erzielte {in_p} {nth_acc} {s_bare} im Kreis der {ds}.", "Unter allen {ds} hatte {M} {in_p} {nth_acc} {s_bare}.",
)

COUNT = (
    "In {n} von {all} {ds} {moved} {s} {in_p} {base}{end}.", "{S} {moved} {in_p} {base} in {n} von {all} {ds}{end}.",
    "{N} der {all} {ds} meldeten {in_p} {base} bei {s_dat} {noun_acc}.", "{In_p} {moved} {s} {base} in {n} der {all} {ds}{end}.",
    "{Base} {moved} {s} {in_p} in {n} von {all} {ds}{end}.",
    "Von {all} {ds} verzeichneten {in_p} {n} bei {s_dat} {base} {noun_acc}.",
    "Bei {n} der {all} {ds} {moved} {s} {in_p} {base}{end}.", "{N} von {all} {ds} haben {in_p} {base} bei {s_dat} {done}.",
    "Wir haben {all} {ds}; {in_p} {moved} {s} {base} in {n} davon{end}.",
    "Von den {all} {ds} haben {in_p} {n} bei {s_dat} {base} {done}.", "{S} {moved} {base} {in_p} bei {n} von {all} {ds}{end}.",
    "• {S} {moved} {in_p} {base} in {n} der {all} {ds}{end}",
)

ALL = (
    "In allen {ds} {moved} {s} {in_p} {base}{end}.", "{S} {moved} {in_p} {base} in jeder {d}{end}.",
    "Alle {ds} verzeichneten {in_p} {base} bei {s_dat} {noun_acc}.", "Jede {d} meldete {in_p} {base} bei {s_dat} {noun_acc}.",
    "Ausnahmslos alle {ds} haben {in_p} {base} bei {s_dat} {done}.",
    "Es gab {in_p} keine {d}, in der {s} {base} nicht {done} [hätte|hätten].",
    "Überall, in sämtlichen {ds}, {moved} {s} {in_p} {base}{end}.", "{S} {moved} {in_p} {base} quer durch alle {ds}{end}.",
)

NONE = (
    "In keiner {d} {moved} {s} {in_p} {base}{end}.", "Keine {d} verzeichnete {in_p} {base} bei {s_dat} {noun_acc}.",
    "{In_p} {moved} {s} {base} in keiner der {ds}{end}.", "Keine einzige {d} meldete {in_p} bei {s_dat} {base} {noun_acc}.",
    "Nirgends, in keiner der {ds}, {moved} {s} {in_p} {base}{end}.", "Von den {ds} hat {in_p} bei {s_dat} {base} keine {done}.",
    "Nicht eine {d} hat {in_p} {base} bei {s_dat} {done}.", "{S} {moved} {in_p} {base} in nicht einer {d}{end}.",
)

ONLY = (
    "Nur {in_M} {moved} {s} {in_p} {base}{end}.", "{M} verzeichnete {in_p} {base} als einzige {d} bei {s_dat} {noun_acc}.",
    "{In_p} {moved} {s} {base} nur {in_M}{end}.", "Einzig {in_M} {moved} {s} {in_p} {base}{end}.",
    "Außer {in_M} {moved} {s} {in_p} {base} in keiner {d}{end}.",
    "Allein {in_M} {moved} {s} {in_p} {base}{end}, in keiner anderen {d}.",
    "Von allen {ds} hat {in_p} {base} bei {s_dat} nur {M} {done}.",
    "{M} ist die einzige {d}, in der {s} {in_p} {base} {done} [hat|haben].", "Lediglich {in_M} {moved} {s} {in_p} {base}{end}.",
)

BUT = (
    "{In_p} {moved} {s} {base} in allen {ds} außer {in_M}{end}.",
    "Alle {ds} außer {dat_M} verzeichneten {in_p} {base} bei {s_dat} {noun_acc}.",
    "In allen {ds} bis auf {M} {moved} {s} {in_p} {base}{end}.",
    "{M} ist die einzige {d}, in der {s} {in_p} {base} nicht {done} [hat|haben].",
    "Abgesehen von {dat_M} haben {in_p} {base} bei {s_dat} alle {ds} {done}.",
    "Bis auf {M} haben {in_p} {base} alle {ds} bei {s_dat} {done}.",
)

MOVES_UP = {
    "moved": ("[stieg|stiegen]", "[nahm|nahmen] … zu", "[legte|legten] … zu", "[wuchs|wuchsen]", "[zog|zogen] … an"),
    "noun": ("Anstieg/m", "Zuwachs/m", "Plus/n"),
    "done": ("zugelegt", "zugenommen"),
}

MOVES_DOWN = {
    "moved": (
        "[sank|sanken]", "[nahm|nahmen] … ab", "[ging|gingen] … zurück", "[fiel|fielen]", "[schrumpfte|schrumpften]",
        "[ließ|ließen] … nach",
    ),
    "noun": ("Rückgang/m", "Minus/n"),
    "done": ("nachgegeben", "abgenommen"),
}
