import Foundation
import Gizi

/// A kitchen's first days, as `examples/src/bin/kitchen_story` tells them in Rust: the same actions, and word for word the same
/// page. Without an argument the kitchen is in memory; with one it is that file.
@main
struct Story {
    let kitchen: Kitchen
    let told = Told()

    static func main() async throws {
        let session = Session(tenant: "dapur-cibinong", actor: "ibu-siti", roles: [.head])
        let kitchen =
            if CommandLine.arguments.count > 1 {
                try await Kitchen.openSqlite(path: CommandLine.arguments[1], session: session)
            } else {
                try await Kitchen.inMemory(session: session)
            }
        let story = Story(kitchen: kitchen)
        try await story.begin()
        try await story.pantry()
        try await story.cook()
        try await story.judge()
        try await story.plan()
        try await story.sign()
        try await story.change()
        try await story.count()
        try await story.end()
        try kitchen.close()
    }
}
