internal import SalesCore

/// Reads `findings`: what is large enough to be news.
enum FindingsReader {
    enum Key: String, CaseIterable { case material }
    enum MaterialKey: String, CaseIterable { case change, share }

    static func materiality(from node: PositionedNode) -> Materiality {
        let material = node.mapping(Key.self)?[.material]?.mapping(MaterialKey.self)
        return Materiality(
            change: material?[.change]?.share() ?? Materiality.standard.change,
            share: material?[.share]?.share() ?? Materiality.standard.share)
    }
}
