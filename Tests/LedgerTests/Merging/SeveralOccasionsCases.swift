@testable import Ledger

extension OccasionCase {
    /// Articles that tell of several meetings, however alike they look.
    static let apart: [OccasionCase] = [
        OccasionCase(
            "On one day two ministers of a pair meet their own counterparts each: two meetings.",
            [
                .report(
                    "a", "2022-08-31", "KHM-LAO", .talks, on: "2022-08-30", with: ["Tea Banh/KHM", "Chansamone/LAO"]),
                .report(
                    "b", "2022-08-31", "KHM-LAO", .talks, on: "2022-08-30",
                    with: ["Aun Pornmoniroth/KHM", "Bounchom/LAO"]),
            ], "a", "b"),
        OccasionCase(
            "A phone call and a visit on one day are two meetings.",
            [
                .report("a", "2022-08-31", "RUS-TUR", .call, on: "2022-08-30"),
                .report("b", "2022-08-31", "RUS-TUR", on: "2022-08-30", in: "TUR"),
            ], "a", "b"),
        OccasionCase(
            "Visits of one day to either capital are two.",
            [
                .report("a", "2022-08-31", "KHM-LAO", on: "2022-08-30", in: "LAO"),
                .report("b", "2022-08-31", "KHM-LAO", on: "2022-08-30", in: "KHM"),
            ], "a", "b"),
        OccasionCase(
            "Talks a week apart are two rounds.",
            [
                .report("a", "2022-08-31", "ARM-AZE", .talks, on: "2022-08-23", in: "GEO"),
                .report("b", "2022-08-31", "ARM-AZE", .talks, on: "2022-08-30", in: "GEO"),
            ], "a", "b"),
        OccasionCase(
            "The same person's visits of two months are two.",
            [
                .report("a", "2022-07-12", "CHN-THA", on: "2022-07-11", in: "THA", with: ["Wang Yi/CHN"]),
                .report("b", "2022-08-12", "CHN-THA", on: "2022-08-11", in: "THA", with: ["Wang Yi/CHN"]),
            ], "a", "b"),
        OccasionCase(
            "A meeting of two on the margins of a summit is not the summit.",
            [
                .report("a", "2022-06-30", "ESP-TUR-USA", .multilateral, on: "2022-06-29", in: "ESP", at: "Madrid"),
                .report("b", "2022-06-30", "TUR-USA", .talks, on: "2022-06-29", in: "ESP", at: "Madrid"),
            ], "a", "b"),
        OccasionCase(
            "Two side meetings of one summit with one country in common are two.",
            [
                .report("a", "2022-11-16", "IDN-USA", .talks, on: "2022-11-14", in: "IDN", at: "Bali"),
                .report("b", "2022-11-16", "CHN-USA", .talks, on: "2022-11-14", in: "IDN", at: "Bali"),
            ], "a", "b"),
        OccasionCase(
            "Summits of the same days in two countries are two.",
            [
                .report("a", "2024-06-16", "FRA-PHL-THA", .multilateral, on: "2024-06-15", in: "CHE"),
                .report("b", "2024-06-16", "FRA-PHL-THA", .multilateral, on: "2024-06-15", in: "ITA"),
            ], "a", "b"),
        OccasionCase(
            "Yearly summits of one body are as many as years.",
            [
                .report("a", "2022-11-12", "IDN-KHM-THA", .multilateral, on: "2022-11-11", in: "KHM"),
                .report("b", "2023-09-06", "IDN-KHM-THA", .multilateral, on: "2023-09-05", in: "IDN"),
            ], "a", "b"),
        OccasionCase(
            "What one article tells apart stays apart.",
            [
                .report("a", "2022-08-31", "KHM-LAO", .talks, on: "2022-08-30"),
                .report("a", "2022-08-31", "KHM-LAO", .talks, on: "2022-08-30", record: 1),
            ], "a", "a"),
        OccasionCase(
            "Undated reports two months apart tell of two meetings.",
            [
                .report("a", "2022-06-30", "KHM-LAO", .talks, with: ["Tea Banh/KHM"]),
                .report("b", "2022-08-31", "KHM-LAO", .talks, with: ["Tea Banh/KHM"]),
            ], "a", "b"),
        OccasionCase(
            "An undated report that names other people is not the dated meeting of that week.",
            [
                .report(
                    "a", "2022-08-31", "KHM-LAO", .talks, on: "2022-08-30", with: ["Tea Banh/KHM", "Chansamone/LAO"]),
                .report("b", "2022-08-31", "KHM-LAO", .talks, with: ["Hun Sen/KHM", "Phankham/LAO"]),
            ], "a", "b"),
        OccasionCase(
            "A report without any day, of no known story, is not every meeting of its parties.",
            [
                .report("a", "2022-08-31", "KHM-LAO", .talks, on: "2022-08-30", with: ["Tea Banh/KHM"]),
                .report("b", nil, "KHM-LAO", .talks, with: ["Tea Banh/KHM"]),
            ], "a", "b"),
        OccasionCase(
            "A visit this month and a plan for next month are two.",
            [
                .report("a", "2022-08-31", "CHN-THA", on: "2022-08-30", in: "THA"),
                .report("b", "2022-08-31", "CHN-THA", .visit, .planned, on: "2022-09", in: "THA"),
            ], "a", "b"),
        OccasionCase(
            "A visit that was called off in spring is not the one held in autumn.",
            [
                .report("a", "2022-04-02", "CHN-THA", .visit, .cancelled, on: "2022-04-10", in: "THA"),
                .report("b", "2022-10-11", "CHN-THA", on: "2022-10-10", in: "THA"),
            ], "a", "b"),
        OccasionCase(
            "Background on an earlier year's visit is not the visit of today.",
            [
                .report("a", "2022-08-31", "FRA-DZA", on: "2022-08-26", in: "DZA"),
                .report("b", "2022-08-31", "FRA-DZA", on: "2017-12", in: "DZA"),
            ], "a", "b"),
        OccasionCase(
            "A meeting of three is not the meeting of two of them.",
            [
                .report("a", "2022-08-31", "JPN-KOR-USA", .multilateral, on: "2022-08-30", in: "USA"),
                .report("b", "2022-08-31", "JPN-USA", .talks, on: "2022-08-30", in: "USA"),
            ], "a", "b"),
        OccasionCase(
            "Two calls of one week are two.",
            [
                .report("a", "2022-08-26", "FRA-UKR", .call, on: "2022-08-25", with: ["Emmanuel Macron/FRA"]),
                .report("b", "2022-08-31", "FRA-UKR", .call, on: "2022-08-30", with: ["Emmanuel Macron/FRA"]),
            ], "a", "b"),
        OccasionCase(
            "Two countries named by either paper make two pairs and two meetings.",
            [
                .report("a", "2022-08-31", "KHM-LAO", on: "2022-08-30", in: "KHM", with: ["Hun Sen/KHM"]),
                .report("b", "2022-08-31", "KHM-VNM", on: "2022-08-30", in: "KHM", with: ["Hun Sen/KHM"]),
            ], "a", "b"),
        OccasionCase(
            "A vague report that fits two meetings joins the one with its person, and the two stay two.",
            [
                .report("a", "2022-08-13", "KHM-THA", .talks, on: "2022-08-12", with: ["Tea Banh/KHM"]),
                .report("b", "2022-08-26", "KHM-THA", .talks, on: "2022-08-25", with: ["Hun Sen/KHM"]),
                .report("c", "2022-08-31", "KHM-THA", .talks, on: "2022-08", with: ["Tea Banh/KHM"]),
            ], "a c", "b"),
        OccasionCase(
            "One meeting of a pair in a third country and one at home on the same day are two.",
            [
                .report("a", "2022-08-31", "ARM-AZE", .talks, on: "2022-08-30", in: "GEO"),
                .report("b", "2022-08-31", "ARM-AZE", .talks, on: "2022-08-30", in: "BEL"),
            ], "a", "b"),
        OccasionCase(
            "Ministers of summits of two bodies in one city a month apart take part in two.",
            [
                .report("a", "2022-10-12", "FRA-ITA-USA", .multilateral, on: "2022-10-11", in: "USA", at: "Washington"),
                .report("b", "2022-11-12", "DEU-FRA-USA", .multilateral, on: "2022-11-11", in: "USA", at: "Washington"),
            ], "a", "b"),
    ]
}
