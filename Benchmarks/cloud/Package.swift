// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "cloud-benchmarks",
    dependencies: [.package(name: "salestalk", path: "../..")],
    targets: [
        .executableTarget(
            name: "DynamoBenchmark",
            dependencies: [
                .product(name: "SalesCore", package: "salestalk"),
                .product(name: "Cloud", package: "salestalk"),
                .product(name: "Storage", package: "salestalk"),
            ]),
        .executableTarget(
            name: "TransferBenchmark",
            dependencies: [.product(name: "Cloud", package: "salestalk")]),
    ],
    swiftLanguageModes: [.v6]
)
