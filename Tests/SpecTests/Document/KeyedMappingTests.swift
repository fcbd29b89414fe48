import Spec
import Testing

@Suite("Mappings with known keys")
struct KeyedMappingTests {
    private enum Key: String, CaseIterable {
        case name, workers
        case runsAt = "runs_at"
    }

    @Test("Keys that are there, keys that are not")
    func reads() throws {
        let document = try YAMLDocument("name: nightly\nruns_at: 03:00", file: "f")
        let values = try document.value { root -> [String?]? in
            guard let keys = root.mapping(Key.self) else { return nil }
            return [keys[.name]?.text(), keys[.runsAt]?.text(), keys[.workers]?.text()]
        }
        #expect(values == ["nightly", "03:00", nil])
    }

    @Test("A required key that is missing is told where the mapping starts")
    func missing() {
        #expect(
            refusals("a:\n  name: x") { root in
                root.entries()?.first?.value.mapping(Key.self)?.required(.workers)
            } == ["f:2:3: a: no 'workers'. Add the key 'workers'."])
    }

    @Test("Unknown keys get the nearest known one, planned keys an honest answer")
    func unknown() {
        #expect(
            refusals("nmae: x\nweekly: true\nzzz: 1") { root in
                root.mapping(Key.self, planned: ["weekly"])
            } == [
                "f:1:1: unknown key 'nmae'. Did you mean 'name'?",
                "f:2:1: 'weekly' is not supported yet. Supported: name, workers, runs_at.",
                "f:3:1: unknown key 'zzz'. Known: name, workers, runs_at.",
            ])
    }

    @Test("Keys that YAML holds apart but people do not are one key")
    func sameText() {
        #expect(
            refusals("1: a\n'1': b") { $0.entries() } == [
                "f:2:1: '1' stands more than once in the same mapping. "
                    + "Keep one, or give the other its own name."
            ])
    }

    @Test("A key is a name", arguments: ["? [a]\n: b", "~: b"])
    func oddKeys(_ yaml: String) {
        #expect(refusals(yaml) { $0.entries() }.first?.contains("expected a name as key") == true)
    }

    private func refusals<Value>(
        _ yaml: String, _ read: (PositionedNode) -> Value?
    ) -> [String] {
        do throws(SpecFailure) {
            _ = try YAMLDocument(yaml, file: "f").value(read)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }
}
