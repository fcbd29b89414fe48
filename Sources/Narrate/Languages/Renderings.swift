import Synchronization

/// The renderings of one tenant's names, each made when a text in its language comes.
final class Renderings: Sendable {
    private let names: NameIndex
    private let made = Mutex<[String: Rendering]>([:])

    init(_ names: NameIndex) {
        self.names = names
    }

    func of(_ language: Language) -> Rendering {
        made.withLock { made in
            if let rendering = made[language.tag] { return rendering }
            let rendering = Rendering(language, names)
            made[language.tag] = rendering
            return rendering
        }
    }
}
