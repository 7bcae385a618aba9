// swift-tools-version: 6.2
import PackageDescription

// Warnings stop the build where the change is judged, and nowhere else: a newer compiler must not lock a user out.
let strict: [SwiftSetting] =
    Context.environment["ATTACHE_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]
let settings: [SwiftSetting] =
    strict + [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("ExistentialAny"),
    ]

/// A layer of the house: it may import the layers named here, all of which stand above it.
func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// What is excluded is data that the tests read from the checkout.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "attache",
    products: [.executable(name: "attache", targets: ["attache"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CCompression",
            providers: [.apt(["libbz2-dev", "liblzma-dev", "libzstd-dev", "libbrotli-dev"])]),
        .systemLibrary(name: "CFileSystem"),
        .systemLibrary(name: "CDigest"),
        layer("Vocabulary", ["CDigest"]),
        layer("Articles", ["Vocabulary", "CLibXML2", "CZlib", "CCompression"]),
        layer("Reading", ["Vocabulary", "Articles"]),
        layer("Findings", ["Vocabulary", "Articles", "Reading"]),
        layer("Ledger", ["Vocabulary", "Articles", "Findings", .product(name: "GRDB", package: "GRDB.swift")]),
        layer("Statistics", ["Vocabulary", "Reading", "Findings", "Ledger"]),
        layer(
            "Reports",
            [
                "Vocabulary", "Findings", "Ledger", "Statistics", "CLibXML2", "CZlib",
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        layer(
            "Night",
            [
                "Vocabulary", "Articles", "Reading", "Findings", "Ledger", "Statistics", "Reports", "CFileSystem",
                .product(name: "Logging", package: "swift-log"), .product(name: "Yams", package: "Yams"),
            ]),
        .executableTarget(
            name: "attache",
            dependencies: [
                "Vocabulary", "Articles", "Reading", "Findings", "Reports", "Night",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "attache-features", dependencies: ["Articles", "Findings"], path: "Benchmarks/Features",
            swiftSettings: settings),
        .executableTarget(
            name: "attache-site", dependencies: ["Vocabulary", "Findings", "Ledger", "Reports"],
            path: "Benchmarks/Site", swiftSettings: settings),
        .executableTarget(
            name: "attache-benchmark",
            dependencies: [
                "Vocabulary", "Articles", "Findings", "Ledger", "Reports", "Night",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Benchmarks/Ledger", exclude: ["exact_join.py", "repeat_nights.py"], swiftSettings: settings),
        tests("VocabularyTests", ["Vocabulary"]),
        tests("ArticlesTests", ["Vocabulary", "Articles", "CZlib", "CCompression"]),
        tests("ReadingTests", ["Vocabulary", "Articles", "Reading"]),
        tests("FindingsTests", ["Vocabulary", "Articles", "Reading", "Findings"], exclude: ["Gate"]),
        tests(
            "LedgerTests",
            ["Vocabulary", "Articles", "Findings", "Ledger", .product(name: "GRDB", package: "GRDB.swift")]),
        tests("StatisticsTests", ["Vocabulary", "Findings", "Ledger", "Statistics"]),
        tests("ReportsTests", ["Vocabulary", "Findings", "Ledger", "Statistics", "Reports"]),
        tests(
            "NightTests",
            [
                "Vocabulary", "Articles", "Findings", "Ledger", "Reports", "Night", "attache",
                .product(name: "Logging", package: "swift-log"),
            ]),
        tests("LayersTests", []),
    ],
    swiftLanguageModes: [.v6]
)
