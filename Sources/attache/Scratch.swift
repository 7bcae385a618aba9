import Articles
import Findings
import Foundation
import Reading
import Vocabulary

enum Scratch {
    static func articles(_ path: String) -> [Article] {
        let data = try! String(contentsOfFile: path, encoding: .utf8)
        var out: [Article] = []
        for line in data.split(separator: "\n") {
            let o = try! JSONSerialization.jsonObject(with: Data(line.utf8)) as! [String: Any]
            out.append(
                Article(
                    id: o["id"] as! String, title: o["title"] as? String ?? "", body: o["text"] as? String ?? "",
                    published: (o["date"] as? String).flatMap { Day(String($0.prefix(10))) },
                    source: o["source"] as? String, url: o["url"] as? String, origin: .init(path: path)))
        }
        return out
    }
    static func dumpCast(_ article: Article) {
        let reader = Reader.standard
        let passage = reader.read(article)
        let cast = CastReader.cast(of: passage, reader: reader)
        print("=====", article.id, article.published?.description ?? "-", article.source ?? "")
        for (n, s) in passage.sentences.enumerated() {
            print("[\(n)\(s.isTitle ? "T" : "")]", passage.line(s.tokens))
            for a in cast.actors[n] {
                print(
                    "     ", a.kind, "\"\(passage.line(a.tokens))\"", a.countries, a.countrySource, a.level,
                    a.name.map { "name=" + passage.line($0) } ?? "", a.isPlace ? "PLACE" : "", a.isPossessive ? "'s" : "",
                    a.isFormer ? "former" : "", a.isPlural ? "pl" : "", a.isCounterpart ? "cp" : "")
            }
            for p in cast.places[n] { print("      place", passage.line(p.tokens), p.country) }
        }
    }
}
