import Foundation
import SalesCore
import Spec
import TestSupport
import Testing

@Suite("Mutated specs")
struct SpecMutationTests {
    /// A small generator (SplitMix64), so that a failure can be repeated by its seed.
    private struct SeededGenerator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    @Test(
        "A mutated spec is read or refused with a place in the file, and never crashes",
        arguments: 0..<8)
    func mutations(seed: Int) throws {
        let tenants = ["acme", "nordwind"]
        let path = "samples/\(tenants[seed % 2])/metrics.yaml"
        let good = Array(try String(contentsOf: projectRoot.appending(path: path), encoding: .utf8))
        var generator = SeededGenerator(state: UInt64(seed))
        var refusals = 0
        for _ in 0..<300 {
            let mutated = mutate(good, &generator)
            do throws(SpecFailure) {
                let spec = try SpecReader.spec(from: mutated, file: path)
                expectValid(spec, mutated)
            } catch {
                refusals += 1
                expectTellsAPlace(error, in: mutated)
            }
        }
        #expect(refusals > 60)
    }

    private func mutate(
        _ text: [Character], _ generator: inout SeededGenerator
    ) -> String {
        var text = text
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !text.isEmpty {
            let place = Int.random(in: 0..<text.count, using: &generator)
            let length = min(Int.random(in: 1...12, using: &generator), text.count - place)
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: text.removeSubrange(place..<place + length)
            case 1: text.insert(contentsOf: text[place..<place + length], at: place)
            case 2:
                text[place] =
                    "{}[]:,'\"\n -&*#|>%@`!?~\t\u{0}é0a".randomElement(using: &generator) ?? " "
            case 3: text.swapAt(place, Int.random(in: 0..<text.count, using: &generator))
            default:
                let from = Int.random(in: 0..<text.count, using: &generator)
                let end = min(text.count, from + length * 4)
                text.insert(contentsOf: Array(text[from..<end]), at: place)
            }
        }
        return String(text)
    }

    private func expectTellsAPlace(_ failure: SpecFailure, in yaml: String) {
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(!failure.problems.isEmpty)
        for problem in failure.problems {
            #expect(problem.line >= 1 && problem.line <= lines + 1, "\(problem)\n\(yaml)")
            #expect(problem.column >= 1, "\(problem)\n\(yaml)")
            #expect(!problem.description.contains("\n"), "\(problem)\n\(yaml)")
        }
    }

    /// What later rooms rely on.
    private func expectValid(_ spec: MetricSpec, _ yaml: String) {
        let metrics = Set(spec.metrics.map(\.name))
        #expect(spec.source.column(named: spec.source.time)?.type == .date, "\(yaml)")
        for slice in spec.slices {
            #expect(slice.allSatisfy { spec.dimension(named: $0) != nil }, "\(yaml)")
        }
        for metric in spec.metrics {
            switch metric.definition {
            case .aggregate(let aggregate):
                let column = aggregate.column.map { spec.source.column(named: $0) }
                let takesTexts = [.count, .countDistinct].contains(aggregate.function)
                #expect(column.map { $0?.type.isNumber == true || takesTexts } ?? true, "\(yaml)")
            case .ratio(let numerator, let denominator):
                #expect(metrics.isSuperset(of: [numerator, denominator]), "\(yaml)")
            case .formula(let expression):
                #expect(metrics.isSuperset(of: expression.names), "\(yaml)")
            }
        }
    }
}
