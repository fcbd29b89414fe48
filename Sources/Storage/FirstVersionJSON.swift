import Foundation

/// Specs and summaries as the first version wrote them, brought to the words of today.
///
/// What was not said then gets the value that means the same; text that is no such JSON stays as
/// it is, for its reader to complain about.
enum FirstVersionJSON {
    private typealias Object = [String: Any]

    static func spec(_ text: String) -> String {
        patched(text) { spec in
            patch("source", of: &spec) { source in
                fill("onDuplicate", with: "keep_last", in: &source)
                patch("contract", of: &source) { fill("lines", with: "standard", in: &$0) }
                patch("dialect", of: &source, with: dialect)
                if let columns = source["columns"] as? [Object] {
                    source["columns"] = columns.map { column in
                        var column = column
                        fill("isKey", with: false, in: &column)
                        return column
                    }
                }
            }
        }
    }

    static func summary(_ text: String) -> String {
        patched(text) { summary in
            patch("counts", of: &summary) { counts in
                patch("skipped", of: &counts) { fill("comment", with: 0, in: &$0) }
            }
        }
    }

    /// An aggregate was three loose values once, and is a definition of its own now.
    static func aggregates(_ text: String) -> String {
        patched(text) { spec in
            guard let metrics = spec["metrics"] as? [Object] else { return }
            spec["metrics"] = metrics.map { metric in
                var metric = metric
                patch("definition", of: &metric) { definition in
                    patch("aggregate", of: &definition) { aggregate in
                        guard let function = aggregate["_0"] as? String else { return }
                        var whole: Object = [
                            "function": function, "entities": [String](), "isApproximate": false,
                        ]
                        whole["column"] = aggregate["of"]
                        whole["filter"] = aggregate["filter"]
                        aggregate = ["_0": whole]
                    }
                }
                return metric
            }
        }
    }

    private static func dialect(_ dialect: inout Object) {
        if let byte = dialect["delimiter"] as? Int, let scalar = UnicodeScalar(byte) {
            dialect["delimiter"] = String(Character(scalar))
        }
        if let byte = dialect["quote"] as? Int { dialect["quote"] = ["byte": ["_0": byte]] }
        if let hasHeader = dialect.removeValue(forKey: "hasHeader") as? Bool {
            dialect["headerRows"] = hasHeader ? 1 : 0
        }
    }

    private static func fill(_ key: String, with value: Any, in object: inout Object) {
        if object[key] == nil { object[key] = value }
    }

    private static func patch(
        _ key: String, of object: inout Object, with change: (inout Object) -> Void
    ) {
        guard var inner = object[key] as? Object else { return }
        change(&inner)
        object[key] = inner
    }

    private static func patched(_ text: String, with change: (inout Object) -> Void) -> String {
        guard let json = try? JSONSerialization.jsonObject(with: Data(text.utf8)),
            var object = json as? Object
        else { return text }
        change(&object)
        guard
            let data = try? JSONSerialization.data(
                withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        else { return text }
        return String(decoding: data, as: UTF8.self)
    }
}
