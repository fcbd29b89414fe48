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
