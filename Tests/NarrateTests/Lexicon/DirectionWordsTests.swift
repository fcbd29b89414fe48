import SalesCore
import Testing

@testable import Narrate

@Suite("Words of direction in the lexicon")
struct DirectionWordsTests {
    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: DirectionWords.entries) == []) }

    @Test("Each is a direction")
    func senses() {
        for entry in DirectionWords.entries {
            guard case .direction = entry.sense else {
                Issue.record("\(entry.phrase) is \(entry.sense)")
                continue
            }
        }
    }

    /// Revenue fell, in October 2025, by 8.1%.
    @Test("Every verb downwards is true of a fall, every verb upwards is not")
    func verbs() {
        for entry in DirectionWords.entries {
            guard case .direction(let direction) = entry.sense, direction.form == .verb,
                direction.sign == .up || direction.sign == .down
            else { continue }
            // A fall of 8.1% is no crash.
            let first = entry.phrase.split(separator: " ").first.map(String.init) ?? ""
            if IntensityWords.verbs[first] == .extreme { continue }
            let verdict = Acme.check("Revenue \(entry.phrase) in October 2025.").verdict
            #expect(
                verdict == (direction.sign == .down ? .supported : .contradicted),
                "\(entry.phrase): \(verdict)")
        }
    }

    @Test("Better and worse are what the spec makes of them", arguments: ["improved", "worsened"])
    func better(_ verb: String) {
        let verdict = Acme.check("Revenue \(verb) in October 2025.").verdict
        #expect(verdict == (verb == "worsened" ? .supported : .contradicted))
    }
}
