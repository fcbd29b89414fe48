import Testing

@testable import Runner

@Suite("Which column says when")
struct DateGuessTests {
    private func guess(_ header: String, _ cells: [String]) throws -> DateGuess? {
        DateGuess(try InitSample.column(header, cells))
    }

    @Test("Dates need no question")
    func plain() throws {
        let guess = try #require(try guess("Date", ["2025-09-01", "2025-09-30"]))
        #expect(guess.question == nil)
    }

    @Test("Day or month first: one is taken, and asked about")
    func unclear() throws {
        let guess = try #require(try guess("Date", ["03/04/2025", "05/06/2025", "07/08/2025"]))
        #expect(guess.formats == ["d/M/yyyy"])
        #expect(guess.question?.contains("M/d/yyyy") == true)
    }

    @Test("Serial numbers are dates only under a header that says so")
    func serials() throws {
        #expect(try guess("Order Date", ["45901", "45910"])?.formats == ["excel"])
        #expect(try guess("Units", ["45901", "45910"]) == nil)
    }

    @Test("Years of two digits")
    func shortYears() throws {
        #expect(try guess("Datum", ["03.09.25", "31.10.25"])?.formats == ["d.M.yy"])
        #expect(try guess("Date", ["9/3/25", "10/31/25"])?.formats == ["M/d/yy"])
        #expect(try guess("Version", ["1.2", "1.3"]) == nil)
    }
}
