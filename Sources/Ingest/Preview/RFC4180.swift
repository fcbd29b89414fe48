/// Records as RFC 4180 writes them: UTF-8, commas, quotes where need be, `\n` after each.
public enum RFC4180 {
    /// One record with its line end; bytes that are not UTF-8 become U+FFFD.
    public static func line(_ fields: [[UInt8]]) -> [UInt8] {
        var writer = RegularWriter(dialect: Dialect())
        let fields = fields.map { field in
            UTF8Validity.isValid(field) ? field : Array(String(decoding: field, as: UTF8.self).utf8)
        }
        writer.append(count: fields.count) { fields[$0][...] }
        return writer.text
    }

    public static func line(_ fields: [String]) -> [UInt8] { line(fields.map { Array($0.utf8) }) }
}
