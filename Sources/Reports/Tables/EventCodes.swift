import Findings
import Ledger

/// An occasion in the codes that event data use, as close as they come.
///
/// CAMEO 1.1b3 (Schrodt 2012): 040 consult, 041 discuss by telephone, 042 make a visit, 044 meet at a third location,
/// 036 express intent to meet or negotiate. PLOVER (Open Event Data Alliance): CONSULT with the modes visit, third-party,
/// multilateral and phone; what is planned is AGREE, which has no modes. Held against the alliance's manual and its list
/// `CAMEO2PLOVER-2021` on 2026-11-27.
/// Neither has a code for a meeting called off; those stay empty rather than be counted as a refusal.
struct EventCodes {
    let cameo: String?
    let plover: String?

    /// All that can be given, as the codebook lists them.
    static let cameoCodes = ["036", "040", "041", "042", "044"]
    static let ploverCodes = [
        "AGREE", "CONSULT", "CONSULT:multilateral", "CONSULT:phone", "CONSULT:third-party", "CONSULT:visit",
    ]

    init(_ occasion: Occasion) {
        switch occasion.status {
        case .cancelled: (cameo, plover) = (nil, nil)
        case .planned: (cameo, plover) = ("036", "AGREE")
        case .held:
            let isElsewhere = occasion.venueCountry.map { !occasion.parties.contains($0) } ?? false
            switch occasion.kind {
            case .visit: (cameo, plover) = ("042", "CONSULT:visit")
            case .call: (cameo, plover) = ("041", "CONSULT:phone")
            case .multilateral: (cameo, plover) = (isElsewhere ? "044" : "040", "CONSULT:multilateral")
            case .talks: (cameo, plover) = isElsewhere ? ("044", "CONSULT:third-party") : ("040", "CONSULT")
            }
        }
    }
}
