/// One file of sections and settings, read as botocore reads it, which is as Python's
/// `configparser` does.
///
/// A line indented deeper than its setting continues it; a setting that begins with an empty line
/// and continues holds settings of its own.
struct ProfileFile: Hashable, Sendable {
    typealias Section = [String: Setting]

    enum Setting: Hashable, Sendable {
        case text(String)
        case nested([String: String])
    }

    private(set) var sections: [String: Section] = [:]
    /// Of the sections, in the order of the file.
    private(set) var names: [String] = []

    init() {}

    /// `path` as messages show it.
    init(parsing text: String, path: String) throws(ConfigurationFailure) {
        var reader = ProfileFileReader(path: path)
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            try reader.push(line)
        }
        sections = try reader.finish()
        names = reader.names
    }
}

extension ProfileFile.Section {
    subscript(text name: String) -> String? {
        if case .text(let text) = self[name] { text } else { nil }
    }

    subscript(nested name: String) -> [String: String]? {
        if case .nested(let settings) = self[name] { settings } else { nil }
    }
}

/// What has been read so far of a `ProfileFile`.
private struct ProfileFileReader {
    let path: String
    private(set) var names: [String] = []
    private var sections: [String: [String: [String]]] = [:]
    /// Settings of `[DEFAULT]`, which all other sections have unless they say otherwise.
    private var common: [String: [String]] = [:]
    private var lineOfSetting: [[String]: Int] = [:]
    private var line = 0
    private var section: String?
    private var setting: String?
    private var indent = 0

    init(path: String) { self.path = path }

    mutating func push(_ text: Substring) throws(ConfigurationFailure) {
        line += 1
        let content = text.trimmed
        if content.isEmpty {
            if let section, let setting { append("", to: setting, in: section) }
            return
        }
        if content.first == "#" || content.first == ";" { return }
        let depth = text.prefix { $0.isWhitespace }.count
        if let section, let setting, depth > indent {
            append(String(content), to: setting, in: section)
            return
        }
        indent = depth
        if content.first == "[", let end = content.lastIndex(of: "]"),
            content.index(after: content.startIndex) < end
        {
            try begin(String(content[content.index(after: content.startIndex)..<end]))
        } else {
            try add(content)
        }
    }

    private mutating func begin(_ name: String) throws(ConfigurationFailure) {
        if name != Self.commonSection {
            guard sections[name] == nil else { throw failure("section [\(name)] stands twice") }
            sections[name] = [:]
            names.append(name)
        }
        section = name
        setting = nil
    }

    private mutating func add(_ content: Substring) throws(ConfigurationFailure) {
        guard let section else { throw failure("a setting before any [section]") }
        guard let separator = content.firstIndex(where: { $0 == "=" || $0 == ":" }) else {
            throw failure("neither a [section] nor a setting with =")
        }
        let name = content[..<separator].trimmed.lowercased()
        guard !name.isEmpty else { throw failure("a setting without a name") }
        guard lineOfSetting[[section, name]] == nil else {
            throw failure("\"\(name)\" stands twice in [\(section)]")
        }
        lineOfSetting[[section, name]] = line
        setting = name
        append(String(content[content.index(after: separator)...].trimmed), to: name, in: section)
    }

    private mutating func append(_ value: String, to setting: String, in section: String) {
        if section == Self.commonSection {
            common[setting, default: []].append(value)
        } else {
            sections[section, default: [:]][setting, default: []].append(value)
        }
    }

    func finish() throws(ConfigurationFailure) -> [String: ProfileFile.Section] {
        var finished: [String: ProfileFile.Section] = [:]
        for (name, settings) in sections {
            var section: ProfileFile.Section = [:]
            for (key, lines) in common where settings[key] == nil {
                section[key] = try value(of: lines, at: lineOfSetting[[Self.commonSection, key]])
            }
            for (key, lines) in settings {
                section[key] = try value(of: lines, at: lineOfSetting[[name, key]])
            }
            finished[name] = section
        }
        return finished
    }

    private func value(
        of lines: [String], at line: Int?
    ) throws(ConfigurationFailure) -> ProfileFile.Setting {
        let text = lines.joined(separator: "\n").trimmedAtEnd
        guard text.first == "\n" else { return .text(text) }
        var nested: [String: String] = [:]
        for (offset, part) in lines.enumerated() where !part.isEmpty {
            guard let separator = part.firstIndex(of: "=") else {
                throw .malformedFile(
                    path: path, line: (line ?? 0) + offset, reason: "an indented line without =")
            }
            let value = part[part.index(after: separator)...].trimmed
            nested[String(part[..<separator].trimmed)] = String(value)
        }
        return .nested(nested)
    }

    private func failure(_ reason: String) -> ConfigurationFailure {
        .malformedFile(path: path, line: line, reason: reason)
    }

    private static let commonSection = "DEFAULT"
}

extension StringProtocol where SubSequence == Substring {
    var trimmed: Substring { drop { $0.isWhitespace }.trimmedAtEndOnly }
    fileprivate var trimmedAtEnd: String { String(self[...].trimmedAtEndOnly) }
}

extension Substring {
    fileprivate var trimmedAtEndOnly: Substring {
        var rest = self
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}
