/// Who may import whom: the table of docs/architecture.md.
enum ImportRules {
    /// Besides the standard library and the system's own modules.
    static let allowed: [String: Set<String>] = [
        "SalesCore": [],
        "Spec": ["SalesCore", "Yams"],
        "Ingest": ["SalesCore", "CCSV"],
        "Aggregate": ["SalesCore"],
        "Narrate": ["SalesCore"],
        "Report": ["SalesCore"],
        "Cloud": ["SalesCore", "CCurl", "Crypto"],
        "Models": ["SalesCore", "Narrate", "Cloud"],
        "Storage": ["SalesCore", "Cloud", "CISAL", "CZlib", "GRDB", "GRDBSQLite", "Crypto"],
        "Runner": [
            "SalesCore", "Spec", "Ingest", "Aggregate", "Narrate", "Report", "Models", "Storage",
            "Cloud", "Logging",
        ],
        "SalesTalk": ["SalesCore", "Runner", "ArgumentParser", "Logging"],
    ]

    /// Pure rooms touch no file, clock or socket, and load no more of Foundation than they must.
    static let pure: Set<String> = [
        "SalesCore", "Spec", "Ingest", "Aggregate", "Narrate", "Report",
    ]
    static let pureSystemModules: Set<String> = ["FoundationEssentials", "Synchronization"]
    static let systemModules: Set<String> = [
        "Foundation", "FoundationEssentials", "FoundationXML", "Glibc", "Dispatch",
        "Synchronization",
    ]
    static let cModules: Set<String> = ["CCSV", "CCurl", "CISAL", "CZlib", "GRDBSQLite"]
    static let longestFile = 300
    /// Tested by the end-to-end tests, which run the real binary.
    static let targetsWithoutUnitTests: Set<String> = ["SalesTalk"]

    /// Imports that the table does not grant.
    static func forbiddenImports(in file: SourceFile) -> [String] {
        let system = pure.contains(file.target) ? pureSystemModules : systemModules
        let granted = (allowed[file.target] ?? []).union(system)
        return file.imports.filter { !granted.contains($0) }
    }

    /// Types that bear a module's name, which would hide the module.
    static func hidingTypes(in file: SourceFile) -> [String] {
        file.types.filter { allowed[$0] != nil || cModules.contains($0) }
    }
}
