"""German wordings of a sales lead: members beside each other."""

MORE = (
    "{A} hat {in_p} bei {s_dat} den höheren Wert, {B} den niedrigeren.",
    "Leg {A} neben {B}: {in_p} [war|waren] {s} {in_A} höher.", "{S} {in_p}: {A} {v}, {B} {w}, also {A} drüber.",
    "{B} liegt {in_p} bei {s_dat} unter {dat_A}.", "{B} hatte {in_p} {less} {s_bare}, {A} {more}.",
    "Zwischen {dat_A} und {dat_B} lag {in_p} {A} bei {s_dat} höher.", "{A} schlägt {B} {in_p} bei {s_dat}.",
    "{A} hat {in_p} bei {s_dat} gegenüber {dat_B} die Nase vorn.",
    "Wer hatte {in_p} {more} {s_bare}, {B} oder {A}? Ganz klar {A}.", "Bei {s_dat} reicht {B} {in_p} nicht an {A} ran.",
    "Auf {more} {s_bare} als {B} kam {in_p} {A}.", "{A} mit {v}, {B} mit {w}: {in_p} [lag|lagen] {s} {in_A} höher.",
    "Ja, {in_p} [war|waren] {s} {in_A} höher als {in_B}.", "Nicht {in_B}, nein, {in_A} [war|waren] {s} {in_p} höher.",
    "Ich seh {in_p} {in_A} {more} {s_bare} als {in_B}.", "Unser Duell {A} gegen {B}: {more} {s_bare} hatte {in_p} {A}.",
    "Höher als {in_B} [lag|lagen] {s} {in_p} {in_A}.",
    "{S} [lag|lagen] {in_p} {in_A} bei {v} und damit höher als {in_B} mit {w}.",
    "{A}: {v}. {B}: {w}. {S} {in_p} also {in_A} höher.", "{S_bare} {in_p}, {A} vs. {B}: {A} liegt höher.",
    "{In_p} musste sich {B} bei {s_dat} {dat_A} geschlagen geben.", "{B}? Hatte {in_p} {less} {s_bare} als {A}.",
    "Andersrum wäre falsch: {A} hatte {in_p} {more} {s_bare} als {B}, nicht umgekehrt.",
    "Wenn ich {s_acc} {in_p} vergleiche, ist {B} unter {dat_A}.",
    "Ordnet man die zwei {in_p} nach {s_dat}, steht {A} über {dat_B}.",
    "{In_A} {v}, {in_B} {w}: {more} {s_bare} hatte {in_p} also {A}.",
)

LESS = (
    "{A} hat {in_p} bei {s_dat} den niedrigeren Wert, {B} den höheren.",
    "Leg {A} neben {B}: {in_p} [war|waren] {s} {in_A} niedriger.", "{S} {in_p}: {A} {v}, {B} {w}, also {A} drunter.",
    "{B} liegt {in_p} bei {s_dat} über {dat_A}.", "{B} hatte {in_p} {more} {s_bare}, {A} {less}.",
    "Zwischen {dat_A} und {dat_B} lag {in_p} {A} bei {s_dat} niedriger.", "{A} hinkt {in_p} bei {s_dat} {dat_B} hinterher.",
    "{B} hat {in_p} bei {s_dat} gegenüber {dat_A} die Nase vorn.",
    "Wer hatte {in_p} {less} {s_bare}, {B} oder {A}? Ganz klar {A}.", "Bei {s_dat} reicht {A} {in_p} nicht an {B} ran.",
    "Auf {less} {s_bare} als {B} kam {in_p} {A}.", "{A} mit {v}, {B} mit {w}: {in_p} [lag|lagen] {s} {in_A} niedriger.",
    "Ja, {in_p} [war|waren] {s} {in_A} niedriger als {in_B}.", "Nicht {in_B}, nein, {in_A} [war|waren] {s} {in_p} niedriger.",
    "Ich seh {in_p} {in_A} {less} {s_bare} als {in_B}.", "Unser Duell {A} gegen {B}: {less} {s_bare} hatte {in_p} {A}.",
    "Niedriger als {in_B} [lag|lagen] {s} {in_p} {in_A}.",
    "{S} [lag|lagen] {in_p} {in_A} bei {v} und damit niedriger als {in_B} mit {w}.",
    "{S_bare} {in_p}, {A} vs. {B}: {A} liegt niedriger.", "{B}? Hatte {in_p} {more} {s_bare} als {A}.",
    "Andersrum wäre falsch: {A} hatte {in_p} {less} {s_bare} als {B}, nicht umgekehrt.",
    "Ordnet man die zwei {in_p} nach {s_dat}, steht {A} unter {dat_B}.",
    "{In_A} {v}, {in_B} {w}: {less} {s_bare} hatte {in_p} also {A}.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = (" vor ", " hinter ", "hinterher", "Nase vorn", "schlägt", "geschlagen", " ran.", "Ordnet man")

TOP = (
    "{M} hat {in_p} {most_acc} {s_bare} von allen {ds}.", "Ganz klar {M}: {most} {s_bare} {in_p}, verglichen mit allen {ds}.",
    "Wo {in_p} [war|waren] {s} {mostly}? {In_M}, und zwar unter allen {ds}.",
    "Geh die {ds} durch, {most_acc} {s_bare} hatte {in_p} {M}.", "Keine unserer {ds} hatte {in_p} {more} {s_bare} als {M}.",
    "{Most_acc} {s_bare} aller {ds} hat {in_p} {M}, mit {v}.",
    "Mit {v} [lag|lagen] {s} {in_p} {in_M} {mostly}, quer über alle {ds}.",
    "Sortier die {ds} nach {s_dat}: {mostly} {in_p} {in_M}.",
    "{In_M} [war|waren] {s} {in_p} {mostly}, keine andere {d} kam auf {more} {s_bare}.",
    "{Peak}wert bei {s_dat} {in_p} über alle {ds}: {M}.", "Den {peak}wert unter allen {ds} hatte bei {s_dat} {in_p} {M}.",
    "Frage ans Team, welche {d} hatte {in_p} {most_acc} {s_bare}? Antwort: {M}.",
    "Beim Vergleich kam {in_p} keine {d} auf {more} {s_bare} als {M} mit {v}.",
    "Nimm dir alle {ds} vor: {in_p} [ist|sind] {s} {in_M} {mostly}.",
    "Ich hab alle {ds} verglichen; {most_acc} {s_bare} hatte {in_p} {M}.",
    "{M}, so viel steht fest, verbuchte {in_p} {most_acc} {s_bare} aller {ds}.",
    "{S_bare} {in_p}, {peak}wert aller {ds}: {M} ({v})", "Von unseren {ds} ist {M} {in_p} die mit dem {peak}wert bei {s_dat}.",
    "Hatte {in_p} irgendeine {d} {more} {s_bare} als {M}? Nein, keine.",
    "Unter sämtlichen {ds} [war|waren] {in_p} {s} {in_M} {mostly}.",
)

PEAK = (
    "So {high} [war|waren] {s} noch in keinem Monat wie {in_p}.", "{P}: {s_bare} auf Allzeit{tide}.",
    "Allzeit{tide}, und zwar {in_p} bei {s_dat}.", "{In_p} haben wir bei {s_dat} den {peak}stand aller Zeiten gesehen.",
    "Noch kein Monat war bei {s_dat} so {high} wie {nom_p}.", "Unser {peak}wert bei {s_dat} überhaupt: {v}, {in_p}.",
    "Such in allen Monaten, du findest {s_acc} nirgends so {high} wie {in_p}.",
    "{V} {in_p}, das ist bei {s_dat} der {peak}wert über alle Monate.", "{S} {in_p}: {peak}stand seit Datenbeginn.",
    "Gab's das schon mal, {s_acc} so {high} wie {in_p}? Nein, noch nie.",
    "Kein einziger Monat davor kam bei {s_dat} so {high} raus wie {nom_p}.",
    "{Nom_p} hält bei {s_dat} den {peak}wert aller Monate, nämlich {v}.", "{S} [war|waren] {in_p} so {high} wie noch nie.",
    "Ein historischer {peak}stand bei {s_dat}, und zwar {in_p}.", "Über alle Monate hinweg [lag|lagen] {s} {in_p} {mostly}.",
    "In unserer ganzen Historie [war|waren] {s} {in_p} {mostly}, bei {v}.", "Notier's als Rekord{tide}: {s} {in_p}.",
    "Der Monat mit dem {peak}wert bei {s_dat}, seit wir messen? {Nom_p}.",
)

OF_YEAR = (
    "Monat für Monat verglichen, [war|waren] {s} {y} {in_m} {mostly}.",
    "Welcher Monat hatte {y} bei {s_dat} den {peak}wert? {Nom_m}.", "Unser {peak}wert {y} bei {s_dat}: {m}.",
    "Geh das Jahr {y} durch, {mostly} [lag|lagen] {s} {in_m}.", "{In_m} hatten wir bei {s_dat} den {peak}stand des Jahres {y}.",
    "Von den zwölf Monaten {y} [lag|lagen] {s} {in_m} {mostly}.",
    "So {high} wie {in_m} [war|waren] {s} {y} in keinem anderen Monat.", "Aufs Jahr geschaut, also {y}: {s} {in_m} {mostly}.",
    "{Nom_m} hat {y} bei {s_dat} den {peak}wert geliefert.", "Jahres{tide} {y}? {In_m}, bei {s_dat}.",
    "{Y}, {s_bare}, {peak}stand: {m}.", "Der {m} und kein anderer Monat brachte {y} bei {s_dat} den {peak}wert.",
    "Im ganzen Jahr {y} [kam|kamen] {s} nur {in_m} auf den {peak}stand.", "Den {peak}wert für {y} hab ich bei {s_dat} {in_m}.",
)

# Only of what is high.
PEAK_OF_YEAR = (
    "Bei {s_dat} war {y} der {m} unser größter Monat.", "Größter Monat {y} bei {s_dat}: {m}.",
    "Über den {m} kam {y} bei {s_dat} kein anderer Monat hinaus.", "Das Jahreshoch bei {s_dat} hatten wir {y} {in_m}.",
    "{In_m} lag {y} das Maximum bei {s_dat}.", "Der Gipfel {y} bei {s_dat} lag {in_m}.",
    "Wann war bei {s_dat} {y} das Maximum? {In_m}.", "Spitzenwert {y}, {s_bare}: {m}.",
    "Alle anderen Monate {y} blieben bei {s_dat} unter dem {m}.", "Mehr als {in_m} gab's {y} bei {s_dat} in keinem Monat.",
    "{Nom_m} hatte {y} bei {s_dat} das Jahresmaximum.",
)

RANK = (
    "{M} ist {in_p} bei {s_dat} auf Platz {k} der {ds}.", "Bei {s_dat} haben wir {M} {in_p} auf Platz {k} unter den {ds}.",
    "Platz {k} der {ds}, das ist {in_p} bei {s_dat} {M}.", "Wer ist {in_p} bei {s_dat} auf Rang {k} der {ds}? {M}.",
    "Sortier die {ds} nach {s_dat}, dann steht {M} {in_p} an {nth}er Stelle.",
    "{M} holt sich {in_p} bei {s_dat} den {nth}en Platz unter den {ds}.",
    "Unsere Rangliste der {ds} nach {s_dat}: {M} {in_p} auf der {k}.",
    "{In_p} reicht's für {M} bei {s_dat} zu Rang {k} aller {ds}.", "Mit {v} ist {M} {in_p} bei {s_dat} auf Platz {k} der {ds}.",
    "Auf dem {nth}en Platz der {ds} seh ich {in_p} bei {s_dat} {M}.",
    "{M} liegt {in_p}, wenn du nach {s_dat} gehst, auf Rang {k} der {ds}.", "Ranking {p} nach {s_dat}, alle {ds}: {M} auf {k}",
    "Unter den {ds} war {M} {in_p} bei {s_dat} die Nummer {k}.", "Nummer {k} der {ds} bei {s_dat}, {in_p}: {M}.",
)

RANK_BY_SIZE = (
    "{M} hat {in_p} {nth_acc} {s_bare} von allen {ds}.", "{Nth_acc} {s_bare} der {ds} hat {in_p} {M}.",
    "Von der Höhe her hatte unter den {ds} {M} {in_p} {nth_acc} {s_bare}.",
    "Sortiert vom größten zum kleinsten Wert, hatte {M} {in_p} {nth_acc} {s_bare} aller {ds}.",
    "Wer hatte {in_p} {nth_acc} {s_bare} unter den {ds}? {M}.", "Ich seh bei {dat_M} {in_p} {nth_acc} {s_bare} der {ds}.",
    "{M}, mit {v}, hat {in_p} {nth_acc} {s_bare} unter allen {ds}.",
    "Bei {dat_M} haben wir {in_p} {nth_acc} {s_bare} im Feld der {ds}.",
    "Leg alle {ds} nebeneinander: {M} hatte {in_p} {nth_acc} {s_bare}.",
    "Unter unseren {ds} verbucht {M} {in_p} {nth_acc} {s_bare}.", "{P}, {nth_acc} {s_bare} der {ds} meldet {M}.",
    "Der Größe nach gelistet, kam {M} {in_p} unter den {ds} auf {nth_acc} {s_bare}.",
)

COUNT = (
    "{N} von {all} {ds} haben {in_p} bei {s_dat} {base} {noun_acc} verbucht.",
    "Bei {n} von unseren {all} {ds} {moved} {s} {in_p} {base}{end}.",
    "Ich hab durchgezählt: {in_p} {base} {noun_nom} bei {s_dat} in {n} von {all} {ds}.",
    "{N} von {all}, so viele {ds} haben {in_p} {base} bei {s_dat} {done}.",
    "Wie viele {ds} haben {in_p} {base} bei {s_dat} {done}? {N} von {all}.",
    "In wie vielen der {all} {ds} {moved} {s} {in_p} {base}{end}? In {n}.",
    "Von {all} {ds} haben {in_p} {base} genau {n} bei {s_dat} {done}.",
    "{In_p} {base}: {n} der {all} {ds} mit {noun_dat} bei {s_dat}.",
    "{All} {ds} haben wir, {n} davon haben {in_p} bei {s_dat} {base} {done}.",
    "Stand {p}, {n} von {all} {ds} mit {noun_dat} bei {s_dat} {base}.",
    "Bei {s_dat} {in_p} {base} {noun_nom}? In {n} von {all} {ds} ja.",
    "Der Innendienst zählt {n} von {all} {ds}, in denen {s} {in_p} {base} {done} [hat|haben].",
    "In genau {n} der {all} {ds} {moved} {s} {in_p} {base}{end}, im Rest nicht.",
    "Alle {all} {ds} angeschaut: {n} haben {in_p} bei {s_dat} {base} {done}, der Rest nicht.",
    "{N} {ds} von {all} zeigen {in_p} {base} bei {s_dat} {noun_acc}.",
    "Das Verhältnis ist {n} von {all}: so viele {ds} meldeten {in_p} {base} bei {s_dat} {noun_acc}.",
    "{N} unserer {all} {ds} sehen {in_p} bei {s_dat} {base} {noun_acc}.",
    "{D} für {d} geprüft: {s} {moved} {in_p} {base} in {n} von {all}{end}.",
    "Im Call war das Thema: {n} von {all} {ds} haben {in_p} {base} bei {s_dat} {done}.",
    "{S} {in_p} {base} mit {noun_dat}, und zwar in {n} der {all} {ds}.",
    "Macht {n} von {all} {ds}, in denen {s} {in_p} {base} {done} [hat|haben].",
    "{S_bare}, {p}, {base}: {noun} in {n} von {all} {ds}",
)

ALL = (
    "Alle {ds}, wirklich alle, haben {in_p} bei {s_dat} {base} {done}.",
    "Durch die Bank {moved} {s} {in_p} {base} in allen {ds}{end}.", "Jede unserer {ds} hat {in_p} {base} bei {s_dat} {done}.",
    "Zeig mir eine {d} ohne {noun} bei {s_dat} {in_p} {base} – gibt's nicht.",
    "Welche {ds} haben {in_p} {base} bei {s_dat} {done}? Alle.",
    "Komplett, {ds} rauf und runter: {in_p} {base} {noun_nom} bei {s_dat} überall.",
    "In jeder {d}, ohne eine einzige Ausnahme, {moved} {s} {in_p} {base}{end}.",
    "Keine {d} blieb {in_p} {base} ohne {noun} bei {s_dat}.",
    "Alle {ds} zeigen {in_p} bei {s_dat} {base} {noun_acc}, keine fehlt.",
    "Es haben {in_p} {base} alle {ds} bei {s_dat} {done}.", "Bei {s_dat} {in_p} {base} {noun_nom} in jeder {d}, lückenlos.",
    "Ohne eine Ausnahme haben {in_p} {base} alle {ds} bei {s_dat} {done}.",
    "Nicht eine {d} fällt raus: {s} {moved} {in_p} {base} in allen{end}.", "Gilt für jede {d}: {s} {moved} {in_p} {base}{end}.",
    "Hundertprozentig einheitlich, in allen {ds} {moved} {s} {in_p} {base}{end}.",
    "Keine Lücke dabei, sämtliche {ds} haben {in_p} {base} bei {s_dat} {done}.", "{S_bare}, {p}, {base}: {noun} in jeder {d}",
    "Der Innendienst meldet für alle {ds} {in_p} {base} {noun_acc} bei {s_dat}.",
    "Wohin ich auch schaue: in jeder {d} {moved} {s} {in_p} {base}{end}.",
)

NONE = (
    "Keine einzige {d} hat {in_p} bei {s_dat} {base} {done}.", "Nicht in einer {d} {moved} {s} {in_p} {base}{end}.",
    "Welche {d} hat {in_p} {base} bei {s_dat} {done}? Keine.", "Null von unseren {ds} haben {in_p} {base} bei {s_dat} {done}.",
    "{Noun} bei {s_dat} {in_p} {base}? Fehlanzeige, in allen {ds}.", "Keine {d} zeigt {in_p} bei {s_dat} {base} {noun_acc}.",
    "Ich hab alle {ds} durch: nirgends {in_p} {base} {noun_nom} bei {s_dat}.",
    "Such mal {noun_acc} bei {s_dat} {in_p} {base} – in keiner {d} zu finden.",
    "Von unseren {ds} hat {in_p} {base} nicht eine bei {s_dat} {done}.",
    "Bei {s_dat} {in_p} {base} {noun_nom}? Nirgendwo, in keiner {d}.", "Alle {ds} ohne {noun} bei {s_dat} {in_p} {base}.",
    "Es gibt keine {d}, die {in_p} {base} bei {s_dat} {done} hat.",
    "Wirklich keine {d} kam {in_p} {base} bei {s_dat} auf {noun_acc}.",
    "Der Innendienst meldet aus keiner {d} {in_p} {base} {noun_acc} bei {s_dat}.",
    "{In_p} gab's {base} in keiner unserer {ds} {noun_acc} bei {s_dat}.",
    "{S_bare}, {p}, {base}: {noun} in keiner einzigen {d}",
    "Weder hier noch dort, in keiner {d} {moved} {s} {in_p} {base}{end}.",
    "Dass {s} {in_p} {base} {done} [hat|haben], trifft auf keine {d} zu.",
)

ONLY = (
    "Nur {M} hat {in_p} bei {s_dat} {base} {done}, alle anderen {ds} nicht.",
    "Eine einzige {d} hat {in_p} {base} bei {s_dat} {done}, und das ist {M}.",
    "{M} und sonst keine {d}: {in_p} {base} {noun_nom} bei {s_dat}.",
    "Wo {moved} {s} {in_p} {base}{end}? Nur {in_M}, in keiner anderen {d}.",
    "Außer {dat_M} hat {in_p} {base} keine {d} bei {s_dat} {done}.",
    "Allein {M} zeigt {in_p} bei {s_dat} {base} {noun_acc}, die übrigen {ds} nicht.",
    "Bis auf {M} hat {in_p} {base} keine {d} bei {s_dat} {done}.",
    "{Noun} bei {s_dat} {in_p} {base} haben wir bloß {in_M}, in keiner anderen {d}.",
    "Von allen {ds} {moved} {s} {in_p} {base} nur {in_M}{end}.",
    "Wer hat {in_p} {base} bei {s_dat} {done}? Einzig {M}, sonst keine {d}.",
    "{M} steht unter den {ds} allein da mit {noun_dat} bei {s_dat} {in_p} {base}.",
    "In keiner {d} außer {in_M} {moved} {s} {in_p} {base}{end}.",
    "{S} {moved} {in_p} {base} nirgends außer {in_M}{end}, alle {ds} eingerechnet.",
    "Genau eine {d} mit {noun_dat} bei {s_dat} {in_p} {base}: {M}.",
    "Ausnahme {M}: als einzige {d} {in_p} {base} mit {noun_dat} bei {s_dat}.",
    "Nur {in_M}, sonst in keiner {d}, {moved} {s} {in_p} {base}{end}.",
    "Keine andere {d} als {M} hat {in_p} {base} bei {s_dat} {done}.", "{S_bare}, {p}, {base}: {noun} einzig {in_M}",
    "Alle {ds} ohne {noun} bei {s_dat} {in_p} {base}, nur {M} mit.",
    "Der Innendienst sagt, bei {s_dat} habe {in_p} {base} als einzige {d} {M} {done}.",
)

BUT = (
    "Alle {ds} bis auf {M} haben {in_p} bei {s_dat} {base} {done}.",
    "Überall {noun_nom} bei {s_dat} {in_p} {base}, nur {in_M} nicht, sonst in jeder {d}.",
    "Nur {M} hat {in_p} {base} bei {s_dat} nicht {done}, alle anderen {ds} schon.",
    "Lass {M} weg, dann haben {in_p} {base} alle {ds} bei {s_dat} {done} – {M} eben nicht.",
    "Jede {d} außer {dat_M} hat {in_p} {base} bei {s_dat} {done}.",
    "Eine Ausnahme, {M}; in allen anderen {ds} {moved} {s} {in_p} {base}{end}.",
    "In sämtlichen {ds} außer {in_M} {moved} {s} {in_p} {base}{end}.",
    "Welche {d} hat {in_p} {base} bei {s_dat} nicht {done}? Einzig {M}.",
    "Mit Ausnahme {of_M} zeigt {in_p} bei {s_dat} jede {d} {base} {noun_acc}.",
    "Von {dat_M} abgesehen {moved} {s} {in_p} {base} in jeder {d}{end}.",
    "{M} ist {in_p} {base} die einzige {d} ohne {noun} bei {s_dat}.",
    "Alle {ds} sind {in_p} {base} bei {s_dat} mit {noun_dat} dabei, nur {M} nicht.",
    "{S_bare}, {p}, {base}: {noun} in jeder {d} außer {in_M}",
    "Bis auf eine {d}, nämlich {M}, haben {in_p} {base} alle bei {s_dat} {done}.",
)

MOVES_UP = {
    "moved": (
        "[ging|gingen] … hoch", "[ging|gingen] … rauf", "[kletterte|kletterten] … hoch", "[wanderte|wanderten] … nach oben",
        "[legte|legten] … zu", "[stieg|stiegen]",
    ),
    "noun": ("Plus/n", "Zuwachs/m", "Anstieg/m", "Zugewinn/m"),
    "done": ("zugelegt", "angezogen", "zugenommen"),
}

MOVES_DOWN = {
    "moved": (
        "[ging|gingen] … runter", "[rutschte|rutschten] … runter", "[kam|kamen] … runter", "[wanderte|wanderten] … nach unten",
        "[ließ|ließen] … nach", "[sank|sanken]",
    ),
    "noun": ("Minus/n", "Rückgang/m", "Abnahme/f"),
    "done": ("nachgegeben", "nachgelassen", "abgenommen"),
}
