"""Held-out German wordings: members beside each other."""

MORE = (
    "Bei {s_dat} lag {in_p} {A} höher als {B}.", "{In_p} kam {A} auf {more} {s_bare} als {B}.",
    "Verglichen mit {dat_B} hatte {A} {in_p} {more} {s_bare}.", "{S} {of_A} [fiel|fielen] {in_p} höher aus als {in_B}.",
    "{A} ließ {in_p} bei {s_dat} {B} hinter sich.", "{In_p} hatte {B} {less} {s_bare} als {A}.",
)
LESS = (
    "Bei {s_dat} lag {in_p} {A} niedriger als {B}.", "{In_p} kam {A} auf {less} {s_bare} als {B}.",
    "Verglichen mit {dat_B} hatte {A} {in_p} {less} {s_bare}.", "{S} {of_A} [fiel|fielen] {in_p} niedriger aus als {in_B}.",
    "{In_p} hatte {B} {more} {s_bare} als {A}.",
)
# Of costs and complaints, who leads is a matter of taste.
CONTEST = ("hinter sich",)

TOP = (
    "Keine {d} hatte {in_p} {more} {s_bare} als {M}.", "Im Vergleich aller {ds} kam {M} {in_p} auf {most_acc} {s_bare}.",
    "{Most} {s_bare} der {ds} {in_p}: {M}.", "Unter allen {ds} [fiel|fielen] {s} {in_p} {in_M} {mostly} aus.",
    "Mit {v} kam {M} {in_p} auf {most_acc} {s_bare} sämtlicher {ds}.",
)
PEAK = (
    "{In_p} [kam|kamen] {s} auf {v}, den {peak}wert aller bisherigen Monate.",
    "{S} [lag|lagen] in keinem anderen Monat so {high} wie {in_p}.", "{Nom_p} markiert bei {s_dat} ein Allzeit{tide}.",
    "Rekord: So {high} wie {in_p} [war|waren] {s} noch nie.", "Der historische {peak}wert {s_gen} stammt aus {dat_p}.",
)
OF_YEAR = (
    "{Nom_m} war {y} der Monat mit dem {peak}wert {s_gen}.", "Im Jahresverlauf {y} [lag|lagen] {s} {in_m} {mostly}.",
    "In keinem Monat des Jahres {y} [war|waren] {s} so {high} wie {in_m}.", "Der {peak}stand {s_gen} fiel {y} in den {m}.",
)
PEAK_OF_YEAR = ()

RANK = (
    "Rang {k} unter den {ds} ging {in_p} bei {s_dat} an {M}.",
    "Im Vergleich der {ds} landete {M} {in_p} bei {s_dat} auf dem {nth}en Platz.",
    "Im Ranking der {ds} nach {s_dat} steht {M} {in_p} an {nth}er Position.", "{M}: Platz {k} aller {ds} bei {s_dat} {in_p}.",
)
RANK_BY_SIZE = (
    "{In_p} kam {M} auf {nth_acc} {s_bare} aller {ds}.", "{M} erzielte {in_p} {nth_acc} {s_bare} im Kreis der {ds}.",
    "Unter allen {ds} hatte {M} {in_p} {nth_acc} {s_bare}.",
)
COUNT = (
    "Bei {n} der {all} {ds} {moved} {s} {in_p} {base}{end}.", "{N} von {all} {ds} haben {in_p} {base} bei {s_dat} {done}.",
    "Wir haben {all} {ds}; {in_p} {moved} {s} {base} in {n} davon{end}.",
    "Von den {all} {ds} haben {in_p} {n} bei {s_dat} {base} {done}.", "{S} {moved} {base} {in_p} bei {n} von {all} {ds}{end}.",
    "• {S} {moved} {in_p} {base} in {n} der {all} {ds}{end}",
)
ALL = (
    "Ausnahmslos alle {ds} haben {in_p} {base} bei {s_dat} {done}.",
    "Es gab {in_p} keine {d}, in der {s} {base} nicht {done} [hätte|hätten].",
    "Überall, in sämtlichen {ds}, {moved} {s} {in_p} {base}{end}.", "{S} {moved} {in_p} {base} quer durch alle {ds}{end}.",
)
NONE = (
    "Nirgends, in keiner der {ds}, {moved} {s} {in_p} {base}{end}.", "Von den {ds} hat {in_p} bei {s_dat} {base} keine {done}.",
    "Nicht eine {d} hat {in_p} {base} bei {s_dat} {done}.", "{S} {moved} {in_p} {base} in nicht einer {d}{end}.",
)
ONLY = (
    "Allein {in_M} {moved} {s} {in_p} {base}{end}, in keiner anderen {d}.",
    "Von allen {ds} hat {in_p} {base} bei {s_dat} nur {M} {done}.",
    "{M} ist die einzige {d}, in der {s} {in_p} {base} {done} [hat|haben].", "Lediglich {in_M} {moved} {s} {in_p} {base}{end}.",
)
BUT = (
    "{M} ist die einzige {d}, in der {s} {in_p} {base} nicht {done} [hat|haben].",
    "Abgesehen von {dat_M} haben {in_p} {base} bei {s_dat} alle {ds} {done}.",
    "Bis auf {M} haben {in_p} {base} alle {ds} bei {s_dat} {done}.",
)
MOVES_UP = {"moved": ("[stieg|stiegen]", "[wuchs|wuchsen]", "[zog|zogen] … an"), "done": ("zugelegt", "zugenommen")}
MOVES_DOWN = {"moved": ("[fiel|fielen]", "[schrumpfte|schrumpften]", "[ließ|ließen] … nach"), "done": ("nachgegeben", "abgenommen")}
