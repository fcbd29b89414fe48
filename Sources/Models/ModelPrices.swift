public import SalesCore

/// What models cost, from a file of dated prices: US dollars for a million tokens.
///
/// A line counts from its day on, until a later line for the same model; `*` is every model of a
/// provider.
public struct ModelPrices: Sendable {
    private struct Price {
        let provider: Substring
        let model: Substring
        let since: Day
        let input: ExactDecimal
        let output: ExactDecimal
    }

    private let prices: [Price]

    /// `Sources/Models/prices.csv`, as it was when the program was built.
    public static let committed = ModelPrices(
        csv: String(decoding: PackageResources.prices_csv, as: UTF8.self))

    /// Reads `provider,model,since,input_per_million,output_per_million`; what is no price is
    /// left out.
    public init(csv: String) {
        prices = csv.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields.count == 5, let since = Day(iso: fields[2]),
                let input = ExactDecimal(fields[3]), let output = ExactDecimal(fields[4])
            else { return nil }
            return Price(
                provider: fields[0], model: fields[1], since: since, input: input, output: output)
        }
    }

    /// In US dollars, exact; none where no price is known.
    public func cost(
        inputTokens: Int, outputTokens: Int, provider: String, model: String, on day: Day
    ) -> ExactDecimal? {
        let known = prices.filter { $0.provider == provider && $0.since <= day }
        let price =
            Self.latest(known.filter { $0.model == model })
            ?? Self.latest(known.filter { $0.model == "*" })
        guard let price else { return nil }
        let millionth = ExactDecimal(mantissa: 1, scale: 6)
        let input = try? price.input.multiplied(by: ExactDecimal(inputTokens))
        let output = try? price.output.multiplied(by: ExactDecimal(outputTokens))
        guard let input, let output else { return nil }
        return try? input.adding(output).multiplied(by: millionth)
    }

    private static func latest(_ prices: [Price]) -> Price? {
        prices.max { $0.since < $1.since }
    }
}
