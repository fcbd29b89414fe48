/// Parameters of a call in AWS's query protocol, percent-encoded as strictly as signatures are.
struct FormBody: Hashable, Sendable {
    private var fields: [(name: String, value: String)] = []

    /// Setting nil adds nothing.
    subscript(name: String) -> String? {
        get { fields.first { $0.name == name }?.value }
        set {
            fields.removeAll { $0.name == name }
            if let newValue { fields.append((name, newValue)) }
        }
    }

    var bytes: [UInt8] {
        let pairs = fields.map { name, value in
            PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value)
        }
        return Array(pairs.joined(separator: "&").utf8)
    }

    static func == (left: FormBody, right: FormBody) -> Bool { left.bytes == right.bytes }

    func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
