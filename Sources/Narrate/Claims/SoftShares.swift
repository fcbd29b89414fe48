import SalesCore

/// Shares named without a number: "most of", "a minority of", "practically all of".
struct SoftShareReader {
    private let tokens: [Token]

    init(_ tokens: [Token]) { self.tokens = tokens }

    /// The share that starts at a token and the token after it, which is "of".
    func read(at start: Int) -> (quantity: Quantity, end: Int)? {
        var index = start
        if isWord(index, ["the", "a"]) { index += 1 }
        guard index < tokens.count,
            let (band, count) = Self.phrases.longest(in: tokens, at: index),
            isWord(index + count, ["of"])
        else { return nil }
        return (band.quantity, index + count)
    }

    private func isWord(_ index: Int, _ words: [String]) -> Bool {
        index < tokens.count && words.contains(tokens[index].text)
    }

    /// From and to, in percent.
    private struct Band: Sendable {
        let low: Int
        let high: Int

        var quantity: Quantity {
            Quantity(
                value: ExactDecimal(mantissa: Int128(low + high) * 5, scale: 3),
                tolerance: ExactDecimal(mantissa: Int128(high - low) * 5, scale: 3),
                unit: .percent, isInWords: true, isFraction: true)
        }
    }

    private static let phrases: PhraseTable<Band> = {
        var table = PhraseTable<Band>()
        for (low, high, list) in lists {
            for phrase in list.split(separator: ",") {
                table.insert(
                    PhraseWords.of(phrase), Band(low: low, high: high))
            }
        }
        return table
    }()

    private static let lists: [(Int, Int, String)] = [
        (
            50, 100,
            "most,majority,bulk,lion's share,clear majority,larger part,greater part,better part,"
                + "larger share,best part,biggest part,main part,larger half,bigger half"
        ),
        (
            55, 100,
            "well over half,well above half,far more than half,much more than half,"
                + "considerably more than half,comfortably more than half,far over half"
        ),
        (36, 67, "well over a third,well above a third,far more than a third"),
        (28, 50, "well over a quarter,well above a quarter,far more than a quarter"),
        (0, 45, "well under half,well below half,far less than half,much less than half"),
        (50, 65, "slim majority,narrow majority,small majority,bare majority"),
        (70, 100, "vast majority,overwhelming majority,great majority,great bulk,large majority"),
        (
            0, 50,
            "minority,lesser part,smaller part,smaller share,lesser share,smaller half"
        ),
        (
            0, 20,
            "small minority,minor part,minor share,small part,small share,fraction,small fraction,small portion"
        ),
        (0, 10, "tiny part,tiny share,tiny fraction,sliver,negligible part,negligible share"),
        (
            0, 5,
            "hardly any,almost none,next to none,barely any,scarcely any,virtually none,"
                + "practically none,little or none"
        ),
        (
            90, 100,
            "practically all,virtually all,nearly all,almost all,essentially all,all but all,"
                + "pretty much all,close to all,as good as all,practically the whole"
        ),
    ]
}
