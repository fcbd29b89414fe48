/// How German tells causes: no cell decides them.
enum GermanReasons {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (.preposition, links), (.noun, nouns), (.adverb, adverbs),
    ]

    private static let links = """
        wegen, aufgrund, auf grund, infolge, in folge von, in folge des, in folge der, dank, durch, bedingt durch, angesichts, mangels, im zuge, im zuge von, im gefolge, vor dem hintergrund, als folge von, als folge des, als folge der, als reaktion auf, in reaktion auf, kraft, im sog, unter dem einfluss, unter dem eindruck = because of
        durch alle, quer durch alle, quer über alle, durch die bank alle, durch die bank bei allen, durchgängig in allen, durchweg in allen, ausnahmslos in allen, in ausnahmslos allen, in sämtlichen, über sämtliche = across all
        """

    private static let nouns = """
        ausgelöst hat dies, ausgelöst hat das, ausgelöst wurde dies durch, ausgelöst wurde das durch, den ausschlag dafür gab, den ausschlag dafür gaben, den ausschlag gab, verursacht hat dies, verursacht hat das, bewirkt hat dies, zu verdanken ist dies, zu verdanken war dies, hervorgerufen wurde dies durch, hervorgerufen hat dies = the reason for it is
        dahinter steckt, dahinter steckte, dahinter stecken, dahinter steht, dahinter standen, dahinter stand, dahinter verbirgt sich, dahinter, schuld, schuld daran, schuld daran ist, schuld daran war, schuld ist, schuld war, schuld sind, hintergrund, hintergrund ist, hintergrund war, hintergrund dafür, der hintergrund, auslöser, auslöser war, auslöser ist, der auslöser, grund hierfür, grund dafür ist, grund dafür war, der grund dafür, der grund hierfür, ursache dafür, ursache hierfür, ursache ist, ursache war, die ursache dafür, ursächlich, ursächlich ist, ursächlich war, ursächlich dafür, ursächlich hierfür, verantwortlich dafür, verantwortlich dafür ist, verantwortlich dafür war, verantwortlich hierfür, dafür verantwortlich, hierfür verantwortlich, dafür gesorgt, dafür sorgte, dafür sorgten, ausschlaggebend, ausschlaggebend war, ausschlaggebend dafür, ausschlaggebend hierfür, maßgeblich dafür, maßgeblich hierfür, erklärung, die erklärung, erklärung dafür, begründung, die begründung, beweggrund = the reason
        """

    private static let adverbs = """
        deshalb, daher, deswegen, darum, dadurch, hierdurch, infolgedessen, folglich, demzufolge, demnach, mithin, aus diesem grund, aus diesem grunde, denn, nämlich weil = therefore
        beflügelt durch, beflügelt von, angetrieben durch, angetrieben von, gestützt durch, gestützt auf, gestützt von, begünstigt durch, begünstigt von, belastet durch, belastet von, gebremst durch, gebremst von, bedingt von, verursacht von, ausgelöst von, hervorgerufen durch, hervorgerufen von, befeuert durch, befeuert von, gefördert durch, unterstützt durch, geschuldet dem, geschuldet der, dem umstand geschuldet = due to
        """
}
