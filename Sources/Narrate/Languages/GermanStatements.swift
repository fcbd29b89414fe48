/// Verbs that say that a value was so, who had it and who was ahead, as in `GermanVerbs`.
enum GermanStatements {
    static let lines = """
        pendelte pendelten pendelt pendeln | ein | eingependelt = was
        bewegte bewegten bewegt bewegen | | = moved
        stellte stellten stellt stellen | auf | = was
        schlug schlugen schlägt schlagen | zu buche | = was
        stand standen steht stehen | zu buche, in den büchern | = stood
        spricht sprechen sprach sprachen | | = reported
        erscheint erscheinen erschien erschienen nannte nannten nennt nennen | | erschienen genannt = showed
        errechnet errechnen errechnete errechneten ergab ergaben ergibt ergeben | | errechnet = came to
        nahm nahmen nimmt nehmen | den wert | = reached
        trat traten tritt treten | ein | eingetreten = was recorded
        nahm nahmen nimmt nehmen | für sich in anspruch, in anspruch | = accounted for
        weist wies wiesen weisen | zu | zugewiesen = showed
        führt führen führte führten | | geführt = stood
        lautete lauteten lautet lauten hieß hießen | | gelautet = was
        entsprach entsprachen entspricht entsprechen bedeutete bedeuteten bedeutet bedeuten | | entsprochen bedeutet = was
        machte machten macht machen | aus | = made up
        umfasste umfassten umfasst umfassen | | umfasst = counted
        erbrachte erbrachten erbringt erbringen | | erbracht = brought
        erlöste erlösten erlöst erlösen vereinnahmte vereinnahmten vereinnahmt vereinnahmen generierte generierten generiert generieren realisierte realisierten realisiert realisieren | | erlöst vereinnahmt generiert realisiert = generated
        erreichte erreichten erreicht erreichen | | erreicht = reached
        nahm nahmen nimmt nehmen | hin | hingenommen = recorded
        steckte steckten steckt stecken | ein | eingesteckt = recorded
        verkraftete verkrafteten verkraftet verkraften verschmerzte verschmerzten beklagte beklagten beklagt beklagen erlitt erlitten erleidet erleiden erlebte erlebten erlebt erleben erfuhr erfuhren erfährt erfahren durchlief durchliefen | | verkraftet verschmerzt beklagt erlitten erlebt erfahren = saw
        konstatierte konstatierten konstatiert konstatieren notierte notierten notiert notieren vermerkte vermerkten vermerkt vermerken protokollierte protokollierten | | konstatiert vermerkt protokolliert = recorded
        hielt hielten hält halten | fest | festgehalten = recorded
        erkannte erkannten erkennt erkennen | | erkannt = saw
        las lasen liest lesen | ab | abgelesen = saw
        weist wies wiesen weisen | nach | nachgewiesen = showed
        legte legten legt legen | vor, hin, an den tag | vorgelegt hingelegt = recorded
        gab gaben gibt geben | an, zu protokoll, bekannt | angegeben bekanntgegeben = reported
        zählte zählten zählt zählen | zusammen | zusammengezählt = counted
        kam kamen kommt kommen | zustande, heraus, herein, rein | zustandegekommen herausgekommen hereingekommen reingekommen = came in
        lief liefen läuft laufen traf trafen trifft treffen ging gingen geht gehen | ein | eingelaufen eingetroffen eingegangen = came in
        floss flossen fließt fließen | | geflossen = came in
        spülte spülten spült spülen | in die kasse, in die kassen | = brought in
        lag lagen liegt liegen | vorn, vorne, an der spitze, ganz vorn, auf dem ersten platz, in führung | = had the highest
        lag lagen liegt liegen | hinten, am schluss, ganz hinten, auf dem letzten platz, am ende | = had the lowest
        bestritt bestritten bestreitet bestreiten verantwortete verantworteten verantwortet verantworten | | bestritten verantwortet = accounted for
        deckte deckten deckt decken | ab | abgedeckt = accounted for
        überragte überragten überragt überragen überrundete überrundeten distanzierte distanzierten deklassierte deklassierten | | überragt überrundet distanziert = exceeded
        stach stachen sticht stechen | aus | ausgestochen = exceeded
        hängte hängten hängt hängen | ab | abgehängt = exceeded
        unterlag unterlagen unterliegt unterliegen | | = stood behind
        """
}
