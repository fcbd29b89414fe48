import Testing

@testable import Runner

@Suite("Lines that name their metric")
struct TidyGuessTests {
    private func guess(_ text: String) throws -> TidyGuess? {
        let columns = try InitSample.sample(text).columns
        let time = try #require(columns.lazy.compactMap(DateGuess.init).first)
        return TidyGuess(columns: columns, time: time)
    }

    @Test("A metric column and one value")
    func tidy() throws {
        let guess = try #require(try guess(InitSample.tidy))
        #expect(guess.metric.header == "metric")
        #expect(guess.value.header == "value")
    }

    @Test("A column may say what each value is in")
    func unit() throws {
        let guess = try #require(try guess(InitSample.units))
        #expect(guess.unit?.header == "Unit of measure")
        #expect(try self.guess(InitSample.tidy)?.unit == nil)
    }

    @Test("Orders are records")
    func records() throws { #expect(try guess(InitSample.orders) == nil) }
}
