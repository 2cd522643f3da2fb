// swift-tools-version: 6.0
import PackageDescription

// On Linux the library that `bindings-mobile/sources` built; on a Mac the XCFramework of `bindings-mobile/targets`.
#if os(Linux)
    let library = "\(Context.packageDirectory)/../../.cache/mobile/lib/linux-x86-64"
    let engine = Target.systemLibrary(name: "GiziFFI")
    let linking: [LinkerSetting] = [
        .unsafeFlags(["-L\(library)", "-Xlinker", "-rpath", "-Xlinker", library])
    ]
#else
    let engine = Target.binaryTarget(name: "GiziFFI", path: "GiziFFI.xcframework")
    let linking: [LinkerSetting] = []
#endif

let package = Package(
    name: "Gizi",
    platforms: [.iOS(.v16), .macOS(.v13)],
    products: [.library(name: "Gizi", targets: ["Gizi"])],
    targets: [
        engine,
        .target(name: "Gizi", dependencies: ["GiziFFI"], linkerSettings: linking),
        .executableTarget(name: "KitchenStory", dependencies: ["Gizi"], path: "Examples/KitchenStory"),
        .testTarget(name: "GiziTests", dependencies: ["Gizi"]),
    ]
)
