"""What the random tenants trade in: names of members and of metrics, none of them used by the tests."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Trade:
    """A first name in each list of names is the label; beside it stands whether it is plural, or its gender."""

    name: str
    places: tuple
    place_noun: tuple
    lines: tuple
    line_noun: tuple
    sales: tuple
    cost: tuple
    overhead: tuple
    orders: tuple
    units: tuple
    faults: tuple
    fault_rate: tuple
    average: tuple
    profit: tuple = (("Operating profit", False), ("operating result", False))
    margin: tuple = (("Gross margin", False), ("margin", False))


ENGLISH = (
    Trade(
        "bakery", ("Ashford", "Brindle Bay", "Corran", "Dunmore", "Elvaston", "Farrow Hill", "Garth"), ("depot", "depots"),
        ("Sourdough", "Pastries", "Savouries", "Celebration Cakes", "Oatcakes"), ("range", "ranges"),
        (("Takings", True), ("sales", True)), (("Ingredient cost", False), ("ingredient costs", True)),
        (("Bakery overheads", True),), (("Baskets", True), ("transactions", True)), (("Items sold", True),),
        (("Write-offs", True),), (("Write-off rate", False),), (("Average basket", False), ("basket value", False)),
    ),
    Trade(
        "clinic", ("Lakeside", "Old Mill", "Pemberton", "Quarry Road", "Rosehill"), ("clinic", "clinics"),
        ("Physiotherapy", "Podiatry", "Audiology", "Dermatology"), ("service", "services"),
        (("Fee income", False), ("fees", True), ("revenue", False)), (("Treatment cost", False), ("treatment costs", True)),
        (("Premises cost", False),), (("Appointments", True), ("visits", True)), (("Sessions", True),),
        (("Complaints", True),), (("Complaint rate", False),), (("Fee per appointment", False), ("average fee", False)),
    ),
    Trade(
        "cycles", ("Uppsala", "Ghent", "Parma", "Tarbes", "Cadiz", "Sligo"), ("store", "stores"),
        ("Gravel Bikes", "City Bikes", "Cargo Bikes", "Spare Parts", "Workshop", "Helmets"), ("line", "lines"),
        (("Turnover", False), ("sales", True), ("revenue", False)), (("Purchase cost", False), ("purchasing costs", True)),
        (("Store overheads", True),), (("Receipts issued", True),), (("Pieces sold", True), ("pieces", True)),
        (("Warranty claims", True), ("claims", True)), (("Claim rate", False),), (("Average receipt", False),),
    ),
    Trade(
        "press", ("Trade Counter", "Web Shop", "Libraries", "Schools", "Festivals"), ("outlet", "outlets"),
        ("Crime", "Poetry", "Cookery", "Children", "Travel Guides", "History"), ("list", "lists"),
        (("Net receipts", True), ("revenue", False)), (("Printing cost", False), ("print costs", True)),
        (("Marketing cost", False),), (("Orders taken", True), ("orders", True)), (("Copies sold", True), ("copies", True)),
        (("Returns", True), ("returned copies", True)), (("Return rate", False),), (("Average order", False),),
    ),
    Trade(
        "hire", ("Alderney", "Benbecula", "Colonsay", "Dursey"), ("yard", "yards"),
        ("Diggers", "Lifts", "Generators", "Scaffolding", "Pumps"), ("fleet", "fleets"),
        (("Hire income", False), ("income", False)), (("Maintenance cost", False), ("maintenance costs", True)),
        (("Transport cost", False),), (("Contracts", True),), (("Hire days", True),),
        (("Breakdowns", True),), (("Breakdown rate", False),), (("Income per contract", False),),
    ),
    Trade(
        "tea", ("Assam House", "Bergen", "Cork", "Dresden", "Evora", "Fribourg", "Gdansk", "Hobart"), ("warehouse", "warehouses"),
        ("Green", "Oolong", "Herbal", "Chai"), ("blend", "blends"),
        (("Gross sales", True), ("sales", True), ("turnover", False)), (("Leaf cost", False), ("cost of leaf", False)),
        (("Packing cost", False),), (("Shipments", True),), (("Cartons", True),),
        (("Spoiled cartons", True), ("spoilage", False)), (("Spoilage rate", False),), (("Average shipment", False),),
    ),
)

# Genders are m, f, n and p for plural; the nouns of dimensions are feminine, so that they have one form in each number.
PROFIT, MARGIN = (("Betriebsergebnis", "n"), ("Ergebnis", "n")), (("Rohmarge", "f"), ("Marge", "f"))
GERMAN = (
    Trade(
        "backwaren", ("Altdorf", "Birkenau", "Celle", "Dorsten", "Einbeck", "Forchheim", "Goslar"), ("Filiale", "Filialen"),
        ("Brot", "Feingebäck", "Snacks", "Torten", "Getränke"), ("Warengruppe", "Warengruppen"),
        (("Umsatz", "m"), ("Erlöse", "p")), (("Wareneinsatz", "m"),), (("Filialkosten", "p"),), (("Kassenbons", "p"), ("Bons", "p")),
        (("Stückzahl", "f"),), (("Abschriften", "p"),), (("Abschriftenquote", "f"),), (("Durchschnittsbon", "m"), ("Bonwert", "m")),
        PROFIT, MARGIN,
    ),
    Trade(
        "praxen", ("Seeblick", "Altmühle", "Steinweg", "Rosenberg", "Talheim"), ("Praxis", "Praxen"),
        ("Physiotherapie", "Podologie", "Ergotherapie", "Logopädie"), ("Sparte", "Sparten"),
        (("Honorarumsatz", "m"), ("Honorare", "p")), (("Behandlungskosten", "p"),), (("Raumkosten", "p"),), (("Termine", "p"),),
        (("Behandlungen", "p"),), (("Beschwerden", "p"),), (("Beschwerdequote", "f"),), (("Terminwert", "m"),), PROFIT, MARGIN,
    ),
    Trade(
        "technik", ("Aachen", "Bremen", "Cottbus", "Dessau", "Erfurt", "Fulda"), ("Niederlassung", "Niederlassungen"),
        ("Pumpen", "Armaturen", "Filter", "Ersatzteile", "Wartung"), ("Produktgruppe", "Produktgruppen"),
        (("Nettoumsatz", "m"), ("Umsatz", "m")), (("Einkaufskosten", "p"),), (("Vertriebskosten", "p"),),
        (("Aufträge", "p"), ("Bestellungen", "p")), (("Absatzmenge", "f"), ("Absatz", "m")), (("Reklamationen", "p"),),
        (("Reklamationsquote", "f"),), (("Auftragswert", "m"),), PROFIT, MARGIN,
    ),
    Trade(
        "verleih", ("Kassel", "Lingen", "Meppen", "Neuss", "Passau"), ("Station", "Stationen"),
        ("Bagger", "Hebebühnen", "Stromerzeuger", "Gerüste"), ("Flotte", "Flotten"),
        (("Mieterträge", "p"), ("Erträge", "p")), (("Wartungskosten", "p"),), (("Transportkosten", "p"),),
        (("Mietverträge", "p"), ("Verträge", "p")), (("Miettage", "p"),), (("Ausfälle", "p"),), (("Ausfallquote", "f"),),
        (("Vertragswert", "m"),), PROFIT, MARGIN,
    ),
)
TRADES = {"english": ENGLISH, "german": GERMAN}
