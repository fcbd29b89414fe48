import SalesCore
import Testing

@testable import Narrate

@Suite("Caveats about the data")
struct CaveatDetectorTests {
    private func find(
        _ scene: SalesScene, _ period: Period? = nil, lines: UploadLines? = nil
    ) -> [Candidate] {
        CaveatDetector.find(in: scene.table, period ?? scene.last, lines: lines).candidates
    }

    @Test("A whole month with a whole history needs none")
    func none() {
        #expect(find(.westFell, lines: UploadLines(rejected: 0, read: 10)).isEmpty)
    }

    @Test("A partial period must be mentioned")
    func partial() {
        var scene = SalesScene.westFell
        scene.asOf = .october20
        #expect(find(scene).map(\.evidence) == [.partialPeriod])
        #expect(find(scene).allSatisfy { $0.mustMention })
    }

    @Test("A gap in the year before, and a period before the first")
    func gaps() {
        #expect(
            find(.revenue(["N": [1, nil, 1, 1]])).map(\.evidence)
                == [.missingPeriod(.month(2025, 8))])
        #expect(find(.revenue(["N": [1, nil, 1]])).map(\.evidence) == [.noBaseline])
        #expect(find(.revenue(["N": [1]])).map(\.evidence) == [.noBaseline])
    }

    @Test("A ratio over nothing is told as such")
    func undefined() {
        let found = find(.revenue(["N": [1, 0]]))
        #expect(found.map(\.evidence) == [.missingValue(isUndefined: true)])
        #expect(found.map(\.metric) == ["gross_margin"])
    }

    @Test("Rejected lines of all uploads are added")
    func rejected() {
        let uploads = [upload(accepted: 10, rejected: 2), upload(accepted: 5, rejected: 1)]
        let lines = UploadLines(uploads)
        #expect(lines == UploadLines(rejected: 3, read: 20))
        #expect(find(.westFell, lines: lines).map(\.evidence) == [.rejectedLines(lines)])
    }
}
