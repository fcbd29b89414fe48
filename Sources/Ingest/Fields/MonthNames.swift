/// The months by name, in the languages that exports are written in most.
enum MonthNames {
    private static let names: [[String]] = [
        ["january", "januar", "jänner", "janvier", "enero", "gennaio", "janeiro", "januari"],
        [
            "february", "februar", "feber", "février", "febrero", "febbraio", "fevereiro",
            "februari",
        ],
        ["march", "märz", "maerz", "mrz", "mars", "marzo", "março", "maart", "mrt"],
        ["april", "avril", "abril", "aprile"],
        ["may", "mai", "mayo", "maggio", "maio", "mei", "maj"],
        ["june", "juni", "juin", "junio", "giugno", "junho"],
        ["july", "juli", "juillet", "julio", "luglio", "julho"],
        ["august", "août", "agosto", "augustus"],
        ["september", "septembre", "septiembre", "setiembre", "settembre", "setembro"],
        ["october", "oktober", "octobre", "octubre", "ottobre", "outubro"],
        ["november", "novembre", "noviembre", "novembro"],
        ["december", "dezember", "décembre", "diciembre", "dicembre", "dezembro", "desember"],
    ]
    private static let shortest = 3

    /// Every name, and every beginning of one that leaves no doubt, in small letters.
    private static let known: [String: Int] = {
        var known: [String: Int] = [:]
        for (index, names) in names.enumerated() {
            for name in names {
                for spelling in [name, plain(name)] {
                    for length in shortest...spelling.count {
                        let beginning = String(spelling.prefix(length))
                        let isTaken = known[beginning].map { $0 != index + 1 } ?? false
                        known[beginning] = isTaken ? 0 : index + 1
                    }
                }
            }
        }
        return known.filter { $0.value > 0 }
    }()

    /// 1 ... 12 for a name, whole or cut to three or more letters ("Sept").
    static func month(_ word: String) -> Int? { known[word.lowercased()] }

    /// As it is typed where the accents are missing.
    private static func plain(_ name: String) -> String {
        let accents: [Character: Character] = ["ä": "a", "é": "e", "û": "u", "ç": "c"]
        return String(name.map { accents[$0] ?? $0 })
    }
}
