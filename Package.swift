// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "salestalk",
    products: [
        .executable(name: "salestalk", targets: ["SalesTalk"]),
        .library(name: "SalesCore", targets: ["SalesCore"]),
        .library(name: "Cloud", targets: ["Cloud"]),
        .library(name: "Storage", targets: ["Storage"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CISAL", providers: [.apt(["libisal-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),

        .target(name: "SalesCore"),
        .target(
            name: "Spec", dependencies: ["SalesCore", .product(name: "Yams", package: "Yams")]),
        .target(name: "Ingest", dependencies: ["SalesCore", "CCSV"]),
        .target(name: "Aggregate", dependencies: ["SalesCore"]),
        .target(name: "Narrate", dependencies: ["SalesCore"]),
        .target(name: "Report", dependencies: ["SalesCore"]),
        .target(
            name: "Cloud",
            dependencies: [
                "SalesCore", "CCurl", .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .target(
            name: "Models", dependencies: ["SalesCore", "Narrate", "Cloud"],
            resources: [.embedInCode("prices.csv")]),
        .target(
            name: "Storage",
            dependencies: [
                "SalesCore", "Cloud", "CISAL", "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        .target(
            name: "Runner",
            dependencies: [
                "SalesCore", "Spec", "Ingest", "Aggregate", "Narrate", "Report", "Models",
                "Storage",
                "Cloud", .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .executableTarget(
            name: "SalesTalk",
            dependencies: [
                "SalesCore", "Runner",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        .target(name: "TestSupport", dependencies: ["SalesCore"], path: "Tests/TestSupport"),
        .target(
            name: "CloudTestSupport", dependencies: ["Cloud", "TestSupport"],
            path: "Tests/CloudTestSupport"),
        .testTarget(name: "ArchitectureTests"),
        .testTarget(name: "SalesCoreTests", dependencies: ["SalesCore", "TestSupport"]),
        .testTarget(name: "SpecTests", dependencies: ["Spec", "SalesCore", "TestSupport"]),
        .testTarget(name: "IngestTests", dependencies: ["Ingest", "SalesCore", "TestSupport"]),
        .testTarget(
            name: "AggregateTests", dependencies: ["Aggregate", "SalesCore", "TestSupport"]),
        .testTarget(name: "NarrateTests", dependencies: ["Narrate", "SalesCore", "TestSupport"]),
        .testTarget(name: "ReportTests", dependencies: ["Report", "SalesCore", "TestSupport"]),
        .testTarget(
            name: "CloudTests",
            dependencies: ["Cloud", "CCurl", "SalesCore", "TestSupport", "CloudTestSupport"]),
        .testTarget(
            name: "ModelsTests",
            dependencies: [
                "Models", "Narrate", "Cloud", "SalesCore", "TestSupport", "CloudTestSupport",
            ]),
        .testTarget(
            name: "StorageTests",
            dependencies: [
                "Storage", "Cloud", "SalesCore", "TestSupport", "CloudTestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .testTarget(
            name: "RunnerTests",
            dependencies: [
                "Runner", "Spec", "Ingest", "Aggregate", "Narrate", "Report", "Models",
                "Storage", "SalesCore", "Cloud", "CloudTestSupport",
                "TestSupport", .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["Models", "Narrate", "Cloud", "CloudTestSupport", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)

let fixtures = [
    "CloudTestSupport": "Fixtures", "CloudTests": "Fixtures", "EndToEndTests": "Fixtures",
    "IngestTests": "Columns/Fixtures",
    "ModelsTests": "Fixtures",
    "NarrateTests": "Writing/Fixtures", "ReportTests": "Fixtures", "SpecTests": "Fixtures",
    "TestSupport": "Fixtures",
    "StorageTests": "Dynamo/Fixtures",
]

for target in package.targets where target.type != .system {
    target.exclude = fixtures[target.name].map { [$0] } ?? []
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
