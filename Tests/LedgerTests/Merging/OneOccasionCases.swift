@testable import Ledger

extension OccasionCase {
    /// Articles that tell of one meeting, however differently they tell it.
    static let together: [OccasionCase] = [
        OccasionCase(
            "Two papers that give the same day and place tell of one visit.",
            [
                .report("a", "2022-08-31", "KHM-LAO", on: "2022-08-30", in: "LAO"),
                .report("b", "2022-08-31", "KHM-LAO", on: "2022-08-30", in: "LAO"),
            ], "a b"),
        OccasionCase(
            "A weekday counted from another time zone moves a date by a day.",
            [
                .report("a", "2022-08-31", "JPN-USA", .talks, on: "2022-08-30", with: ["Yoshimasa Hayashi/JPN"]),
                .report("b", "2022-08-31", "JPN-USA", .talks, on: "2022-08-31", with: ["Hayashi/JPN"]),
            ], "a b"),
        OccasionCase(
            "A report of talks on one day of a visit tells of the visit.",
            [
                .report("a", "2022-08-31", "KHM-LAO", on: "2022-08-29/2022-08-31", in: "LAO", with: ["Tea Banh/KHM"]),
                .report("b", "2022-08-31", "KHM-LAO", .talks, on: "2022-08-30", in: "LAO", with: ["Tea Banh/KHM"]),
            ], "a b"),
        OccasionCase(
            "A plan and its fulfilment on the day foreseen are one visit.",
            [
                .report("a", "2022-08-20", "CHN-THA", .visit, .planned, on: "2022-09-05", in: "THA"),
                .report("b", "2022-09-06", "CHN-THA", on: "2022-09-05", in: "THA"),
            ], "a b"),
        OccasionCase(
            "A plan that slipped by two days is still the plan of what was held.",
            [
                .report(
                    "a", "2022-08-20", "CHN-THA", .visit, .planned, on: "2022-09-05", in: "THA", with: ["Wang Yi/CHN"]),
                .report("b", "2022-09-08", "CHN-THA", on: "2022-09-07", in: "THA", with: ["Wang Yi/CHN"]),
            ], "a b"),
        OccasionCase(
            "A plan for a month and the visit in that month by the person announced are one.",
            [
                .report(
                    "a", "2022-07-30", "FRA-DZA", .visit, .planned, on: "2022-08", in: "DZA",
                    with: ["Emmanuel Macron/FRA"]),
                .report("b", "2022-08-26", "FRA-DZA", on: "2022-08-25", in: "DZA", with: ["Macron/FRA"]),
            ], "a b"),
        OccasionCase(
            "A plan without a date and the visit a few weeks later by the same person are one.",
            [
                .report("a", "2022-08-01", "IDN-TLS", .visit, .planned, in: "TLS", with: ["Retno Marsudi/IDN"]),
                .report("b", "2022-08-24", "IDN-TLS", on: "2022-08-23", in: "TLS", with: ["Retno Marsudi/IDN"]),
            ], "a b"),
        OccasionCase(
            "A visit that was called off is the one that was planned.",
            [
                .report("a", "2022-08-20", "CHN-THA", .visit, .planned, on: "2022-09-05", in: "THA"),
                .report("b", "2022-09-02", "CHN-THA", .visit, .cancelled, on: "2022-09-05", in: "THA"),
            ], "a b"),
        OccasionCase(
            "A call told without a kind by the second paper is the same call.",
            [
                .report("a", "2022-08-31", "RUS-TUR", .call, on: "2022-08-30", with: ["Recep Tayyip Erdogan/TUR"]),
                .report("b", "2022-08-31", "RUS-TUR", .talks, on: "2022-08-30", with: ["Erdogan/TUR"]),
            ], "a b"),
        OccasionCase(
            "An undated report of the morning after tells of what happened the day before.",
            [
                .report("a", "2022-08-31", "KHM-LAO", on: "2022-08-30", in: "LAO", with: ["Tea Banh/KHM"]),
                .report("b", "2022-08-31", "KHM-LAO", in: "LAO", with: ["Tea Banh/KHM"]),
            ], "a b"),
        OccasionCase(
            "Two undated reports of one week that name the same person tell of one meeting.",
            [
                .report("a", "2022-08-30", "KHM-LAO", .talks, with: ["Tea Banh/KHM"]),
                .report("b", "2022-08-31", "KHM-LAO", .talks, with: ["Tea Banh/KHM"]),
            ], "a b"),
        OccasionCase(
            "Two copies of one wire story without dates tell of one meeting.",
            [
                .report("a", "2022-08-30", "EGY-SDN", .talks, story: "a"),
                .report("b", "2022-08-31", "EGY-SDN", .talks, story: "a"),
            ], "a b"),
        OccasionCase(
            "A copy without a day of publication joins the story that it copies.",
            [
                .report("a", "2022-08-30", "EGY-SDN", .talks, on: "2022-08-29", story: "a"),
                .report("b", nil, "EGY-SDN", .talks, story: "a"),
            ], "a b"),
        OccasionCase(
            "A year later two articles recall the same year's visit in the same words.",
            [
                .report("a", "2023-09-22", "CHN-SYR", on: "2004", in: "CHN"),
                .report("b", "2023-09-23", "CHN-SYR", on: "2004", in: "CHN"),
            ], "a b"),
        OccasionCase(
            "A name written with and without hyphen is one person, and so the meeting one.",
            [
                .report("a", "2025-06-18", "JPN-KOR", .talks, on: "2025-06", with: ["Lee Jae-myung/KOR"]),
                .report("b", "2025-06-18", "JPN-KOR", .talks, on: "2025-06-17", with: ["Lee Jae Myung/KOR"]),
            ], "a b"),
        OccasionCase(
            "The city alone and the capital with its country's name are one place.",
            [
                .report(
                    "a", "2022-08-31", "KHM-LAO", on: "2022-08", in: "LAO", at: "Vientiane", with: ["Tea Banh/KHM"]),
                .report("b", "2022-08-31", "KHM-LAO", on: "2022-08-30", in: "LAO", at: "the Lao capital Vientiane"),
            ], "a b"),
        OccasionCase(
            "A summit is one though each paper names other countries that took part.",
            [
                .report("a", "2022-06-30", "ESP-TUR-USA", .multilateral, on: "2022-06-29", in: "ESP", at: "Madrid"),
                .report(
                    "b", "2022-06-30", "FIN-SWE-TUR", .multilateral, on: "2022-06-28/2022-06-30", in: "ESP",
                    at: "Madrid"),
            ], "a b"),
        OccasionCase(
            "A summit in planning is the summit that was held.",
            [
                .report(
                    "a", "2024-06-01", "FRA-PHL-THA", .multilateral, .planned, on: "2024-06-15/2024-06-16", in: "CHE"),
                .report("b", "2024-06-17", "IDN-PHL-THA", .multilateral, on: "2024-06-15/2024-06-16", in: "CHE"),
            ], "a b"),
        OccasionCase(
            "Three reports, one of them vague, gather around the precise ones.",
            [
                .report("a", "2022-08-31", "KHM-VNM", on: "2022-08-30", in: "VNM", with: ["Hun Sen/KHM"]),
                .report("b", "2022-09-01", "KHM-VNM", on: "2022-08-30", in: "VNM"),
                .report("c", "2022-09-01", "KHM-VNM", on: "2022-08", in: "VNM", with: ["Hun Sen/KHM"]),
            ], "a b c"),
        OccasionCase(
            "The second day of talks that one paper gives and the first that another gives are one round.",
            [
                .report("a", "2022-08-30", "ARM-AZE", .talks, on: "2022-08-29/2022-08-30", in: "GEO"),
                .report("b", "2022-08-31", "ARM-AZE", .talks, on: "2022-08-30", in: "GEO"),
            ], "a b"),
        OccasionCase(
            "Reports that name different members of one delegation, but one and the same host, tell of one visit.",
            [
                .report(
                    "a", "2022-08-31", "IND-NPL", on: "2022-08-30", in: "NPL", with: ["Ram Karki/NPL", "Anil Rao/IND"]),
                .report(
                    "b", "2022-08-31", "IND-NPL", on: "2022-08-30", in: "NPL", with: ["Karki/NPL", "Sunita Mehta/IND"]),
            ], "a b"),
    ]
}
