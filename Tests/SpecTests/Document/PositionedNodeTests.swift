import Spec
import Testing

@Suite("Values that know their place")
struct PositionedNodeTests {
    @Test("Line, column and path, in flow and block")
    func positions() throws {
        let yaml = """
            tenants:
              - {id: acme, inputs: [ü.csv, b.csv]}
            """
        let places = try YAMLDocument(yaml, file: "job.yaml").value { root -> [String]? in
            let tenant = root.entries()?.first?.value.items()?.first?.entries() ?? []
            let inputs = tenant.last?.value.items() ?? []
            return ([tenant.first?.value].compactMap(\.self) + inputs).map {
                "\($0.path) \($0.line):\($0.column)"
            }
        }
        #expect(
            places == [
                "tenants[0].id 2:10", "tenants[0].inputs[0] 2:25", "tenants[0].inputs[1] 2:32",
            ])
    }

    @Test("One, or a list of them")
    func oneOrList() throws {
        for (yaml, count) in [("x: a", 1), ("x: [a, b]", 2), ("x: []", 0)] {
            let items = try YAMLDocument(yaml, file: "").value { root in
                root.entries()?.first?.value.itemOrItems()
            }
            #expect(items.count == count)
        }
    }

    @Test("What kind of value it is")
    func kinds() throws {
        for (yaml, isScalar, isList) in [
            ("x: a", true, false), ("x: [a]", false, true), ("x: {a: b}", false, false),
        ] {
            let node = try YAMLDocument(yaml, file: "").value { $0.entries()?.first?.value }
            #expect(node.isScalar == isScalar)
            #expect(node.isList == isList)
        }
    }

    @Test(
        "A value of another kind is named for what it is",
        arguments: [
            ("x: a", "expected a list, found 'a'"), ("x: ", "expected a list, found nothing"),
            ("x: {a: b}", "expected a list, found a mapping"),
        ])
    func expectations(_ yaml: String, _ message: String) throws {
        let document = try YAMLDocument(yaml, file: "f")
        let failure = #expect(throws: SpecFailure.self) {
            try document.value { $0.entries()?.first?.value.items() }
        }
        #expect(failure?.problems.map(\.message) == ["x: \(message)"])
    }
}
