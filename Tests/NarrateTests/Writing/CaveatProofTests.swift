import SalesCore
import Testing

@testable import Narrate

@Suite("Proving caveats")
struct CaveatProofTests {
    private func proof(_ scene: SalesScene, _ lines: UploadLines? = nil) -> CaveatProof {
        CaveatProof(table: scene.table, period: scene.last, lines: lines)
    }

    @Test(
        "What holds is proved with its cells or counts",
        arguments: [
            "14 of 4,812 lines could not be read and are not in these figures.",
            "There are no figures for August 2025.",
            "Gross margin could not be computed for October 2025.",
        ])
    func holds(_ text: String) throws {
        let scene = SalesScene.revenue(["N": [1, nil, 1, 0]])
        let claim = try #require(
            proof(scene, UploadLines(rejected: 14, read: 4812)).claim(
                for: text, sentence: 3, start: 40))
        #expect(claim.verdict == .supported)
        #expect(claim.sentence == 3)
        #expect(claim.start == 40)
        #expect(claim.end == 40 + text.unicodeScalars.count)
        #expect(!claim.reason.isEmpty)
    }

    @Test(
        "What does not hold, or is not to the letter, is not",
        arguments: [
            "15 of 4,812 lines could not be read and are not in these figures.",
            "There are no figures for July 2025.", "There are no figures for August 2025!",
            "October 2025 is not complete: its figures are not compared with earlier periods.", "",
        ])
    func doesNotHold(_ text: String) {
        let scene = SalesScene.revenue(["N": [1, nil, 1, 0]])
        let proof = proof(scene, UploadLines(rejected: 14, read: 4812))
        #expect(proof.claim(for: text, sentence: 0, start: 0) == nil)
    }

    @Test("One line is singular")
    func singular() {
        let text = "1 of 9 lines could not be read and is not in these figures."
        let proof = proof(.quiet, UploadLines(rejected: 1, read: 9))
        #expect(proof.claim(for: text, sentence: 0, start: 0) != nil)
    }
}
