// swift-tools-version: 6.2
// Apart from the main package, so that no build of the product knows of it. The sources are
// links to those of the main package: what is fuzzed is what is shipped.
import PackageDescription

/// Fuzzers reach the inside of `Ingest` as tests do, in release builds too.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .unsafeFlags(["-enable-testing"]),
]

/// libFuzzer brings its own `main`.
let fuzzer = settings + [.unsafeFlags(["-parse-as-library"])]

let package = Package(
    name: "fuzz",
    dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
    targets: [
        .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
        .target(name: "SalesCore", swiftSettings: settings),
        .target(name: "Ingest", dependencies: ["SalesCore", "CCSV"], swiftSettings: settings),
        .target(
            name: "Spec", dependencies: ["SalesCore", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings),
        .executableTarget(
            name: "FuzzLanes", dependencies: ["SalesCore", "Ingest"], swiftSettings: settings),
        .executableTarget(
            name: "FuzzRecords", dependencies: ["SalesCore", "Ingest"], swiftSettings: fuzzer),
        .executableTarget(
            name: "FuzzPreview", dependencies: ["SalesCore", "Ingest"], swiftSettings: fuzzer),
        .executableTarget(
            name: "FuzzMending", dependencies: ["SalesCore", "Ingest"], swiftSettings: fuzzer),
        .executableTarget(name: "FuzzTables", dependencies: ["SalesCore"], swiftSettings: fuzzer),
        .executableTarget(
            name: "FuzzSpec", dependencies: ["SalesCore", "Spec"], swiftSettings: fuzzer),
    ],
    swiftLanguageModes: [.v6]
)
