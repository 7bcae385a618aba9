import Ledger
import Statistics
import Vocabulary

/// Every page with its records, the style sheet and the script, as parts that are independent of one another.
struct PageFiles {
    let site: SiteContext

    /// In the order in which the search lists their pages. Where `marks` are given, each part that a night may leave as it is
    /// has its own, and each pair one for all its pages.
    func groups(marks: SiteMarks?) throws -> [SiteGroup] {
        let maker = PageParts(site: site, layout: try Layout(site: site), marks: marks)
        let style = SitePart(key: StyleSheet.path, mark: nil) {
            MadePart(files: [
                ReportFile(path: StyleSheet.path, text: StyleSheet.text),
                ReportFile(path: Script.path, text: Script.text),
            ])
        }
        var groups = [SiteGroup { [style] + maker.overviews }]
        groups += site.index.pairs.map { pair in
            SiteGroup(key: { maker.key(of: pair) }, parts: { maker.pair(pair) })
        }
        groups += site.index.countries.map { country in SiteGroup { [maker.country(country)] } }
        groups += site.people.people.map { person in
            SiteGroup { [maker.person(person)] + maker.formerPages(of: person) }
        }
        groups.append(SiteGroup { maker.topics })
        groups += maker.gone.map { part in SiteGroup { [part] } }
        return groups + maker.days.map { day in SiteGroup { [day] } }
    }
}

/// Makes parts of pages, and says of each what it is made of.
struct PageParts: Sendable {
    let site: SiteContext
    let layout: Layout
    let marks: SiteMarks?

    private func part(
        _ key: String, mark add: ((SiteMarks, inout MarkBuilder) -> Void)? = nil,
        _ pages: @escaping @Sendable () -> [Page]
    ) -> SitePart {
        var mark: Mark?
        if let marks, let add {
            mark = Mark { mark in
                add(marks, &mark)
            }
        }
        let layout = layout
        return SitePart(key: key, mark: mark) {
            var made = MadePart()
            for page in pages() {
                made.files.append(layout.render(page))
                made.files += page.files
                if page.isListed { made.lines.append(SearchPage.Line(SearchPage.Entry(page), asOf: page.asOf)) }
            }
            return made
        }
    }

    /// What is held against the latest night, and made anew with each.
    var overviews: [SitePart] {
        let site = site
        return [
            part("index.html") { [IndexPage(site: site).page()] },
            part("map.html") { [MapPage(site: site).page()] },
            part(AnniversariesPage.path) { AnniversariesPage(site: site).pages() },
            part("method.html") { [MethodPage(site: site).page()] },
            part(ChangesPage.path) { [ChangesPage(site: site).page()] },
            part(CodebookPage.path) { [CodebookPage(site: site).page()] },
            part("search.html") { [SearchPage(site: site).page()] },
            part("people/index.html") { [PeoplePage(site: site).page()] },
            part("pairs/index.html") { ListPages(site: site).pages() },
        ]
    }

    /// Of all pages of a pair: of all that its own page is made of, which has all its meetings, and of the nights by which the others
    /// are dated. What goes into the mark of any of them has to be here too.
    func key(of pair: CountryPair) -> SiteGroup.Key? {
        guard let marks else { return nil }
        let mark = Mark { mark in
            add(pair, marks, to: &mark)
            site.index.occasions(of: pair).addNights(to: &mark)
            site.published.add(lossesOf: pair, since: site.gone.since, to: &mark)
        }
        return SiteGroup.Key(name: "\(pair)", mark: mark)
    }

    /// The page of a pair, and each of its years and months.
    func pair(_ pair: CountryPair) -> [SitePart] {
        let site = site
        let own = part(SitePaths.pair(pair)) { marks, mark in
            add(pair, marks, to: &mark)
        } _: {
            [PairPage(site: site, pair: pair).page()]
        }
        let periods = site.meetings(of: pair).periods.map { period in
            let page = PairPeriodPage(site: site, pair: pair, period: period)
            return part(period.path) { marks, mark in
                marks.add(period.occasions, to: &mark)
                for month in period.months { marks.add(month.occasions, to: &mark) }
                mark.add(page.asOf.number)
            } _: {
                [page.page()]
            }
        }
        return [own] + periods + formerPeriods(of: pair)
    }

    /// Addresses of years and months of a pair whose meetings stand elsewhere now, or are no more.
    private func formerPeriods(of pair: CountryPair) -> [SitePart] {
        let site = site
        return site.meetings(of: pair).former.map { period in
            part(period.path) { _, mark in
                mark.add("former")
                mark.add(period.target)
                mark.add(period.isGone)
                mark.add(period.asOf.number)
            } _: {
                [FormerPeriodPage(site: site, pair: pair, period: period).page()]
            }
        }
    }

    private func add(_ pair: CountryPair, _ marks: SiteMarks, to mark: inout MarkBuilder) {
        let index = site.index
        let occasions = index.occasions(of: pair)
        marks.add(occasions, to: &mark)
        marks.add(index.anniversariesOfPair[pair] ?? [], index.milestonesOfPair[pair] ?? [], to: &mark)
        marks.add(index.articles(on: pair), to: &mark)
        let night = site.lastNight(of: pair)
        mark.add(night.number)
        marks.add(site.published.ofPair[pair], to: &mark)
        let settled = site.settled(before: night)
        addCoverage(of: occasions, through: settled, to: &mark)
        for ages in [ChangeTest.recentAges, ChangeTest.earlierAges] {
            mark.add(index.articlesRead(ages, before: settled))
        }
        for count in index.pairTopics.counts(through: settled) { mark.add(count) }
        for other in site.neighbours(of: pair) {
            mark.add(other.pair.countries)
            mark.add(other.heldAtLeast)
        }
    }

    func country(_ country: Country) -> SitePart {
        let (site, index) = (site, site.index)
        return part(SitePaths.country(country)) { marks, mark in
            let occasions = index.occasions(of: country)
            marks.add(occasions, to: &mark)
            marks.add(index.anniversariesOfCountry[country] ?? [], index.milestonesOfCountry[country] ?? [], to: &mark)
            marks.add(index.articles(on: country), to: &mark)
            let night = site.lastNight(of: country)
            mark.add(night.number)
            let settled = site.settled(before: night)
            addCoverage(of: occasions, through: settled, to: &mark)
            mark.add(index.articlesRead(ChangeTest.recentAges, before: night) > 0)
            for ages in [ChangeTest.recentAges, ChangeTest.earlierAges] {
                mark.add(index.articlesRead(ages, before: settled))
            }
            marks.add(site.published.ofCountry[country], to: &mark)
            let people = site.people.people(of: country)
            mark.add(people.count)
            for person in people.prefix(CountryPage.named) { addPerson(person, marks, to: &mark) }
        } _: {
            [CountryPage(site: site, country: country).page()]
        }
    }

    func person(_ person: Person) -> SitePart {
        let site = site
        return part(SitePaths.person(person)) { marks, mark in
            addPerson(person, marks, to: &mark)
            let night = site.lastNight(of: person)
            mark.add(night.number)
            marks.add(site.published.ofPerson[person.id], to: &mark)
            addCoverage(of: site.index.occasions(of: person), through: site.settled(before: night), to: &mark)
        } _: {
            [PersonPage(site: site, person: person).page()]
        }
    }

    /// The addresses that the page of a person had on earlier nights.
    func formerPages(of person: Person) -> [SitePart] {
        let site = site
        return site.index.formerIDs(of: person).map { id in
            let former = FormerPersonPage(site: site, id: id, person: person)
            return part(former.path) { _, mark in
                mark.add("former")
                mark.add(person.id)
                mark.add(person.name)
                mark.add(former.asOf.number)
            } _: {
                [former.page()]
            }
        }
    }

    private func addPerson(_ person: Person, _ marks: SiteMarks, to mark: inout MarkBuilder) {
        mark.add(person.id)
        mark.add(person.name)
        mark.add(person.country)
        mark.add(person.otherNames)
        marks.add(appearancesOf: person, to: &mark)
    }

    /// The articles read in all that a chart may show: three years to the last month in which one of these begins, and on to
    /// the night; the years from the first of them.
    private func addCoverage(of occasions: OccasionSet, through night: Day, to mark: inout MarkBuilder) {
        let coverage = site.index.coverage
        let last = Month(night)
        let first = occasions.lastMonth.map { min($0, last) } ?? site.index.articlesByMonth.keys.min() ?? last
        for number in (first.number - TimeSeries.Unit.month.limit)...max(last.number, first.number) {
            mark.add(coverage.articles(of: Month(number: number), through: night))
        }
        guard let years = occasions.years else { return }
        let final = max(years.upperBound, last.year)
        for year in max(min(years.lowerBound, last.year), final - TimeSeries.Unit.year.limit)...final {
            mark.add(coverage.articles(of: Month(number: year * 12), months: 12, through: night))
        }
    }

    var topics: [SitePart] {
        let site = site
        let topics = site.index.articlesWithTopics.topics
        let latest = site.keynessOfLatest
        return topics.map { topic in
            part(SitePaths.topic(topic)) {
                let own = latest.first { $0.topic == topic }?.keyness
                return [TopicPage(site: site, topic: topic, latest: own).page()]
            }
        }
    }

    /// What had a page of which nothing is left.
    var gone: [SitePart] {
        let gone = site.gone
        var pages: [GonePage] = gone.pairs.map { GonePage($0, site) }
        pages += gone.countries.map { GonePage($0, site) }
        pages += gone.topics.map { GonePage($0, site) }
        pages += gone.people.map { GonePage($0.id, $0.person, site) }
        return pages.map(part) + gone.pairs.flatMap(formerPeriods)
    }

    private func part(_ gone: GonePage) -> SitePart {
        let site = site
        return part(gone.path) { marks, mark in
            mark.add("gone")
            marks.add(gone.changes, to: &mark)
            marks.add(meetingsOf: gone.changes, of: site, to: &mark)
        } _: {
            [gone.page()]
        }
    }

    var days: [SitePart] {
        let site = site
        let occasions = site.index.occasionsByDay(lasting: 31)
        let days = site.days.sorted()
        return days.enumerated().map { place, day in
            let occasions = occasions[day]
            let neighbours = (
                before: place > 0 ? days[place - 1] : nil, after: place + 1 < days.count ? days[place + 1] : nil
            )
            return part(SitePaths.day(day)) { marks, mark in
                if let occasions { marks.add(occasions, to: &mark) }
                mark.add(site.index.mark(ofArticlesPublishedOn: day))
                marks.add(site.published.ofDay[day], to: &mark)
                marks.add(meetingsOf: site.published.ofDay[day], of: site, to: &mark)
                mark.add(neighbours.before?.number ?? 0)
                mark.add(neighbours.after?.number ?? 0)
            } _: {
                [
                    DayPage(
                        site: site, day: day, articles: Array(site.index.articles(publishedOn: day)),
                        occasions: occasions.map { Array($0) } ?? [], neighbours: neighbours
                    ).page()
                ]
            }
        }
    }
}
