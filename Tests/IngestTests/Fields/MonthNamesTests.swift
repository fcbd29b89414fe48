import Testing

@testable import Ingest

@Suite("Months by name")
struct MonthNamesTests {
    private static let years = [
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Jän Feber Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
        "JANUAR FEBRUAR MÄRZ APRIL MAI JUNI JULI AUGUST SEPTEMBER OKTOBER NOVEMBER DEZEMBER",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv févr mars avr mai juin juil août sept oct nov déc",
        "janv fevr mars avr mai juin juil aout sept oct nov dec",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago sep oct nov dic",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
    ]

    @Test("In the languages of exports", arguments: years)
    func year(_ names: String) {
        #expect(
            names.split(separator: " ").map { MonthNames.month(String($0)) ?? 0 } == Array(1...12))
    }

    @Test("Decomposed letters are the same letters")
    func decomposed() { #expect(MonthNames.month("Ma\u{308}rz") == 3) }

    @Test(
        "Too short, or no month, or two",
        arguments: ["ja", "ma", "jui", "", "monday", "janx", "q1"])
    func none(_ word: String) { #expect(MonthNames.month(word) == nil) }
}
