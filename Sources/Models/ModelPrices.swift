public import Narrate
public import SalesCore

/// What models cost, from a file of dated prices: US dollars for a million tokens.
///
/// A line counts from its day on, until a later line for the same model; `*` is every model of a
/// provider. A profile on Bedrock that has no line costs what its model does.
public struct ModelPrices: Sendable {
    private struct Price {
        let provider: Substring
        let model: Substring
        let since: Day
        let input: ExactDecimal
        let output: ExactDecimal
        let cacheRead: ExactDecimal
        let cacheWrite: ExactDecimal
        /// Of the price, where the answer comes from a batch job.
        let batchShare: ExactDecimal
    }

    private let prices: [Price]

    /// `Sources/Models/prices.csv`, as it was when the program was built.
    public static let committed = ModelPrices(
        csv: String(decoding: PackageResources.prices_csv, as: UTF8.self))

    /// Reads `provider,model,since,input,output,cache_read,cache_write,batch_share`; what is no
    /// price is left out.
    ///
    /// Without prices of its own the cache costs what input does, and without a share of its own an
    /// answer from a batch job costs what any other does.
    public init(csv: String) {
        prices = csv.split(whereSeparator: \.isNewline).dropFirst().compactMap(Self.price)
    }

    private static func price(_ line: Substring) -> Price? {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        guard (5...8).contains(fields.count), let since = Day(iso: fields[2]),
            let input = ExactDecimal(fields[3]), let output = ExactDecimal(fields[4])
        else { return nil }
        func optional(_ index: Int, otherwise price: ExactDecimal) -> ExactDecimal? {
            guard index < fields.count, !fields[index].isEmpty else { return price }
            return ExactDecimal(fields[index])
        }
        guard let read = optional(5, otherwise: input), let write = optional(6, otherwise: input),
            let share = optional(7, otherwise: ExactDecimal(1))
        else { return nil }
        return Price(
            provider: fields[0], model: fields[1], since: since, input: input, output: output,
            cacheRead: read, cacheWrite: write, batchShare: share)
    }

    /// In US dollars, exact; none where no price is known.
    public func cost(
        of reply: ModelReply, provider: String, model: String, on day: Day
    ) -> ExactDecimal? {
        let known = prices.filter { $0.provider == provider && $0.since <= day }
        let names = [model, BedrockModelID(model).base, "*"]
        let price = names.lazy.compactMap { name in
            known.filter { $0.model == name }.max { $0.since < $1.since }
        }.first
        guard let price else { return nil }
        let full = reply.inputTokens - reply.cacheReadTokens - reply.cacheWriteTokens
        let parts = [
            (price.input, full), (price.output, reply.outputTokens),
            (price.cacheRead, reply.cacheReadTokens), (price.cacheWrite, reply.cacheWriteTokens),
        ]
        let share = reply.isBatched ? price.batchShare : ExactDecimal(1)
        return try? parts.reduce(ExactDecimal.zero) { sum, part in
            try sum.adding(part.0.multiplied(by: ExactDecimal(part.1)))
        }.multiplied(by: share).multiplied(by: ExactDecimal(mantissa: 1, scale: 6))
    }
}
