import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences about histories")
struct HistorySentenceTests {
    @Test(
        "Every wording is supported",
        arguments: [
            (
                KnownHistory.jump, FindingKind.outlier,
                "Revenue was unusually high in October 2025, at $"
            ),
            (
                .lostSeason, .outlier,
                "Revenue was unusually low for the time of year in October 2025"
            ),
            (.growth, .trend, "Revenue was on an upward trend from November 2024 to October 2025"),
            (
                .peak, .trend,
                "Revenue was on a downward trend from February 2025 to October 2025, after an upward"
                    + " trend from June 2024 to February 2025."
            ),
            (.shiftedMix, .mix, "Compared with September 2025, the mix of regions decreased"),
        ] as [(KnownHistory, FindingKind, String)])
    func wordings(_ history: KnownHistory, _ kind: FindingKind, _ opening: String) throws {
        for turn in 0..<2 {
            for audience in NarrativeAudience.allCases {
                let sentences = history.scene.sentences(kind, turn: turn, audience: audience)
                #expect(!sentences.isEmpty)
                for sentence in sentences {
                    #expect(sentence.verdict == .supported, "\(sentence.text)")
                }
            }
        }
        let first = try #require(
            history.scene.sentences(kind).first { $0.text.hasPrefix("Revenue") }
                ?? history.scene.sentences(kind).first)
        #expect(first.text.hasPrefix(opening), "\(first.text)")
    }

    @Test("Of what is counted there are few or many", arguments: [20, 48])
    func counted(_ months: Int) throws {
        let scene = SalesScene.fewOrders(months)
        let told = scene.sentences(.outlier).filter { $0.text.contains("orders") }
        let season = months == 48 ? " for the time of year" : ""
        #expect(
            told.first?.text.hasPrefix("There were unusually few orders\(season) in October 2025: ")
                == true, "\(told)")
        #expect(!told.isEmpty && told.allSatisfy { $0.verdict == .supported })
        let many = (told.first?.text ?? "").replacing("few", with: "many")
        #expect(scene.verdict(many) == .contradicted)
    }

    @Test("Two that move together, or against each other", arguments: [true, false])
    func correlation(_ isOpposite: Bool) throws {
        for audience in NarrativeAudience.allCases {
            let told = SalesScene.companions(isOpposite: isOpposite)
                .sentences(.correlation, audience: audience)
            let sentence = try #require(told.first)
            let way = isOpposite ? "moved in opposite directions" : "moved together"
            #expect(
                sentence.text.hasPrefix(
                    "Revenue and cost \(way) from November 2022 to October 2025"),
                "\(sentence.text)")
            #expect(sentence.text.contains("rank correlation of") == (audience == .analyst))
            #expect(told.allSatisfy { $0.verdict == .supported }, "\(told)")
        }
    }

    @Test(
        "A forecast with its range and method",
        arguments: [
            (48, "the seasonal naive method with drift"), (14, "the median trend line"),
        ])
    func forecast(_ months: Int, _ method: String) throws {
        let told = SalesScene.history(months) { 100_000 + 500 * Double($0) }.sentences(.forecast)
        let sentence = try #require(told.first)
        #expect(sentence.verdict == .supported, "\(sentence.text)")
        #expect(sentence.text.hasPrefix("Revenue is forecast at $"))
        #expect(sentence.text.contains(" for November 2025, likely between $"))
        #expect(sentence.text.hasSuffix(", by \(method)."))
    }

    @Test("The slope is for analysts")
    func slope() throws {
        let told = try #require(
            SalesScene.growth.sentences(.trend, audience: .analyst).first {
                $0.text.hasPrefix("Rev")
            })
        #expect(told.text.contains(", rising by a median of $"))
        #expect(
            !SalesScene.growth.sentences(.trend).contains { $0.text.contains("median") })
    }
}
