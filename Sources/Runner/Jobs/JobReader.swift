import Cloud
import Foundation
public import SalesCore
import Spec

/// Reads job files, and the spec files that they name.
public enum JobReader {
    /// - Throws: `RunFailure` when the file cannot be read, `SpecFailure` with everything wrong
    ///   in it.
    public static func job(at path: String) throws -> Job {
        let text = try contents(of: path)
        let folder = (path as NSString).deletingLastPathComponent
        return try YAMLDocument(text, file: path).value { root in
            job(from: root, folder: folder.isEmpty ? "." : folder)
        }
    }

    /// The path is relative to `folder`, unless it is absolute.
    public static func spec(at path: String, in folder: String) throws -> MetricSpec {
        let full = path.hasPrefix("/") ? path : folder + "/" + path
        let shown = folder == FileManager.default.currentDirectoryPath ? path : full
        let beside = (full as NSString).deletingLastPathComponent
        return try SpecReader.spec(
            from: try contents(of: full), file: shown,
            contents: { text(at: $0.hasPrefix("/") ? $0 : beside + "/" + $0) },
            zones: { ZoneFile.names(unknown: $0) })
    }

    /// A file that a spec names.
    private static func text(at path: String) -> Result<String, SpecReader.UnreadableFile> {
        do throws(RunFailure) {
            return .success(try contents(of: path))
        } catch .isFolder {
            return .failure(.init(reason: "is a folder, not a file"))
        } catch .unreadable {
            return .failure(.init(reason: "cannot be read", remedy: "Check its permissions."))
        } catch {
            return .failure(
                .init(
                    reason: "is not there, or is not UTF-8 text",
                    remedy: "The path is relative to the spec's folder."))
        }
    }

    private static func contents(of path: String) throws(RunFailure) -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw RunFailure.invalid(
                "\(path): no such file", remedy: "Check the path; the demo's job is jobs/demo.yaml."
            )
        }
        guard !isFolder.boolValue else { throw RunFailure.isFolder(path: path) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw RunFailure.unreadable(path: path, reason: "permission denied")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw RunFailure.invalid("\(path) is not UTF-8 text", remedy: "Save it as UTF-8.")
        }
        return text
    }
}

extension JobReader {
    enum Key: String, CaseIterable {
        case version, name, region, tenants, reports, store, writer, archive, limits
    }

    private static func job(from root: PositionedNode, folder: String) -> Job? {
        guard let keys = root.mapping(Key.self) else { return nil }
        if let version = keys.required(.version), let number = version.integer(), number != 1 {
            version.report(
                "version \(number) is not known", remedy: "This program reads version 1.")
        }
        let tenants = keys.required(.tenants).map(tenants) ?? []
        let job = Job(
            name: keys[.name]?.visibleText() ?? "job", folder: folder,
            region: keys[.region].flatMap(region), tenants: tenants,
            reports: keys[.reports].map(reports) ?? ReportOptions(),
            store: keys[.store].flatMap(store) ?? .sqlite,
            writer: keys[.writer].flatMap(writer) ?? .template,
            archive: keys[.archive].flatMap(archive) ?? .folder("archive"),
            limits: keys[.limits].map(limits) ?? Limits())
        if root.hasNoProblems, !job.usesAWS { refuseAWS(keys) }
        return job
    }

    /// Reports what is said of AWS where nothing is there.
    private static func refuseAWS(_ keys: KeyedMapping<Key>) {
        let roles = (keys[.tenants]?.items() ?? []).compactMap {
            $0.mapping(TenantKey.self)?[.role]
        }
        for node in [keys[.region]].compactMap(\.self) + roles {
            node.report("nothing of this job is on AWS", remedy: "Leave it out.")
        }
    }

    // MARK: Tenants

    enum TenantKey: String, CaseIterable { case id, name, inputs, spec, role }

    private static func tenants(_ node: PositionedNode) -> [JobTenant] {
        guard let items = node.items() else { return [] }
        if items.isEmpty {
            node.report(
                "names no tenant",
                remedy: "Add one: - {id: acme, inputs: [exports/*.csv], spec: metrics.yaml}.")
        }
        var seen: Set<TenantID> = []
        return items.compactMap { item in
            guard let tenant = tenant(item) else { return nil }
            guard seen.insert(tenant.tenant.id).inserted else {
                item.report(
                    "tenant \(tenant.tenant.id) stands more than once",
                    remedy: "Put all its inputs into one entry.")
                return nil
            }
            return tenant
        }
    }

    private static func tenant(_ node: PositionedNode) -> JobTenant? {
        guard let keys = node.mapping(TenantKey.self) else { return nil }
        let id = keys.required(.id).flatMap { node -> TenantID? in
            guard let text = node.text() else { return nil }
            if let id = TenantID(text) { return id }
            node.report(
                "'\(ShownText.name(text))' is not a tenant id: "
                    + (TenantID.fault(in: text) ?? "it cannot be one"),
                remedy: "Use 2 to 63 of a-z, 0-9 and -, starting with a letter or digit.")
            return nil
        }
        let inputs = keys.required(.inputs).flatMap { node -> [String]? in
            guard let texts = node.texts() else { return nil }
            if texts.isEmpty { node.report("names no input", remedy: "Add a file or a pattern.") }
            for (item, text) in zip(node.itemOrItems(), texts) { checkInput(text, item) }
            return texts
        }
        let spec = keys.required(.spec)?.visibleText()
        let role = keys[.role].flatMap(role)
        guard let id, let inputs, let spec else { return nil }
        let name = keys[.name]?.visibleText()
        return JobTenant(
            tenant: Tenant(id: id, name: name ?? id.description), inputs: inputs, spec: spec,
            role: role)
    }

    /// A path, or an `s3://` address; no other scheme is read from.
    private static func checkInput(_ text: String, _ node: PositionedNode) {
        guard text.firstMatch(of: /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//) != nil,
            ObjectPattern(text) == nil
        else { return }
        node.report(
            "'\(text)' is no place that inputs come from",
            remedy: "Write a path, or s3://BUCKET/PREFIX/*.csv.")
    }

    // MARK: Reports

    enum ReportKey: String, CaseIterable {
        case grains, periods, formats, length, audience, language
    }

    private static func reports(_ node: PositionedNode) -> ReportOptions {
        var options = ReportOptions()
        guard let keys = node.mapping(ReportKey.self) else { return options }
        if let grains = keys[.grains] {
            options.grains = atLeastOne(grains).compactMap { $0.choice(of: Grain.self) }
        }
        if let formats = keys[.formats] {
            options.formats = atLeastOne(formats).compactMap {
                $0.choice(of: ReportFormat.self, planned: ["slack"])
            }
        }
        options.length = keys[.length]?.choice(of: ReportLength.self) ?? options.length
        options.audience = keys[.audience]?.choice(of: Audience.self) ?? options.audience
        let language = keys[.language]?.choice(of: ReportLanguage.self)
        options.language = language == .english ? nil : language
        if let periods = keys[.periods] { options.periods = Self.periods(periods) }
        return options
    }

    /// The items of a list that says nothing when it is empty.
    private static func atLeastOne(_ node: PositionedNode) -> [PositionedNode] {
        let items = node.itemOrItems()
        if items.isEmpty {
            node.report("is an empty list", remedy: "Name at least one, or leave the key out.")
        }
        return items
    }

    /// `latest`, or one period or several.
    private static func periods(_ node: PositionedNode) -> [Period]? {
        guard let texts = node.texts(), texts != ["latest"] else { return nil }
        return zip(atLeastOne(node), texts).compactMap { item, text in
            if let period = Period(text) { return period }
            item.report(
                "'\(text)' is not a period",
                remedy: "Write latest, 2025-10, 2025-Q4, FY2026-Q3 or FY2026-P09.")
            return nil
        }
    }
}
