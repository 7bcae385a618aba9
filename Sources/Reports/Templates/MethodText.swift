// swift-format-ignore-file
/// The words of the method page that no count changes.
enum MethodText {
    static let definitions = #"""
        <dl>
        <dt>Meeting</dt>
        <dd>One specific occasion on which official representatives of at least two countries were, are or are scheduled to be in contact: talks, a visit, a courtesy call, negotiations, a summit, a phone or video call. A visit and the talks held in its course are one meeting. Companies, teams, pilgrims and private persons do not make one.</dd>
        <dt>Report</dt>
        <dd>One article’s record of a meeting. Copies of a wire story are several reports of one story.</dd>
        <dt>Held, planned, called off</dt>
        <dd>Held: took place or is under way. Planned: stated as scheduled or agreed. Where its days have passed, or a year since it was first told if it has none, and no report says that it was held, it still counts as planned and is told as a plan of the past. Called off: cancelled or postponed after having been planned. A wish, an offer, a habit or a hypothesis is no meeting.</dd>
        <dt>Denials</dt>
        <dd>A sentence that denies a meeting, or says that none took place, is passed over: it makes no meeting, and takes none away. Where one article tells of a meeting and a later one denies it, the meeting stays counted as it was, and nothing on these pages shows that it was denied. What is told as called off or postponed is recorded, and an article that is published anew without a meeting takes its report back.</dd>
        <dt>Kind</dt>
        <dd>Visit: officials of one party travelled to the other’s soil. Talks: a bilateral meeting otherwise. Multilateral: three or more states took part. Call: by phone or video.</dd>
        <dt>Date</dt>
        <dd>As precise as the text allows, and no more: a day, a month or a year. Where it was worked out, or where the day of publication stands in for it, the page says so beside the date.</dd>
        <dt>Highest rank</dt>
        <dd>The highest office among those whom the text names as taking part.</dd>
        <dt>Anniversary</dt>
        <dd>A stated commemoration of a numbered return of an event in the life of states, their relations or their organisations. Birthdays and deaths of people, companies and clubs do not count.</dd>
        <dt>Milestone</dt>
        <dd>A dated fact in the relations of countries: diplomatic relations established, restored or severed; relations raised to a named partnership; an agreement signed.</dd>
        <dt>Topic</dt>
        <dd>Each phrase that names the topic is one mention. Drug trafficking and human trafficking in one sentence are two.</dd>
        <dt>Countries</dt>
        <dd>ISO 3166-1 codes. International organisations are parties to nothing that is counted per pair.</dd>
        </dl>
        """#

    static let confidence = #"""
        <p>Every record of an article carries a confidence: the share of records with that value that turned out to be right, where annotated articles were read that the program had not learned from. It speaks of the reading alone: whether the article tells the truth, nobody has looked into. Meetings have a value each; anniversaries, milestones and topics one for each wording, set on the articles that their rules were written with.</p>
        <p>A meeting that several articles tell of is wrong only if everything told of it was misread: its confidence is 1 − Π(1 − <i>c</i>), over the independent voices, each as sure as its surest report <i>c</i>. One voice are the copies of a story; all that one outlet tells of the meeting, later versions and corrections included; and reports that rest on the same sentence. That one voice is misread independently of the others is assumed, not measured: a turn of phrase that misleads once may mislead twice, so that the value of a meeting with several voices is rather too high. No page shows more than 99 %.</p>
        <p><strong>Uncertain</strong> is a meeting whose confidence stays below 60 %. Of such records less than half are right, of the others five in six. They are listed with that word beside them, and they are in every count, chart, table and archive file; but no headline, no sentence of the first page and no entry of the feed speaks of them. So that both agree, a count on a page is followed by how many of it are certain, where not all are (“54, 42 of them certain”), and lists of the busiest begin with the most that are certain. So it is with a milestone that rests on nothing but wordings such as “reached a deal”, of which half are right; it is in no calendar. Who wants counts without them takes the rows of <a href="meetings.csv">meetings.csv</a> with a <code>confidence</code> of 0.6 and more.</p>
        """#

    static let change = #"""
        <h3 class="part">As of when</h3>
        <p>The page of a pair, a country, a person or a day stays as it is until a night tells of it again, or until a plan on it passes; it says which night that was. The articles read in its charts, and its rates, are counted to three days before that night, since news of the last days still comes in and is corrected. The first page, the lists, the topics, the map and this page hold everything against the latest night: what stands out is marked there.</p>
        <h3 class="part">Rates</h3>
        <p>A count is held against the articles read: so many for each 1,000. The interval is the exact one of a Poisson count <i>k</i>, 95 %: from χ²(0.025; 2<i>k</i>)/2 to χ²(0.975; 2<i>k</i>+2)/2 (Garwood, Biometrika 28, 1936). Counts that cluster are more spread than it says.</p>
        <h3 class="part">Unusually many, unusually few</h3>
        <p>A pair is marked if its last 30 days stand out from its own year before: twelve windows of 30 days, six of which at least must have articles. Counted are meetings by the day of publication of their first report; copies of a wire story weigh nothing. If nothing had changed, each window’s count would be negative binomial with one rate an article and one dispersion φ, the ratio of variance to mean. Of all <i>n</i> meetings of both spans, the number in the last 30 days is then beta-binomial with the share <i>p</i> = articles of the last 30 days / articles of both spans and the concentration <i>n</i>/(φ − 1) (Johnson, Kemp and Kotz, Univariate Discrete Distributions, 2005); for φ = 1 it is binomial, the conditional test of two Poisson counts (Przyborowski and Wilenski, Biometrika 31, 1940). Four fifths of the error are spent on rises, since the counts of most pairs are too small for a fall to stand out: the p-value is the smaller one of upper tail / 0.8 and lower tail / 0.2.</p>
        <p>φ is Pearson’s χ² over its degrees of freedom in the twelve windows (McCullagh and Nelder, Generalized Linear Models, 1989), the pair’s own drawn halfway to that of all pairs together (Smyth, Stat. Appl. Genet. Mol. Biol. 3, 2004), and 1 at least. Tested are pairs with five meetings or more in both spans together. The p-values are adjusted for the number of pairs by the procedure of Benjamini and Hochberg (J. R. Stat. Soc. B 57, 1995); marked is what is 0.05 or less: of the marked, 5 % are expected to be false alarms.</p>
        <p>Beside the number stands the usual one: what the rate of the year before gives for the articles of the last 30 days. An arrow without words claims less than a mark: ↑ and ↓ lie beyond one standard deviation of that number, √(φ · usual) and one at least, → within it; where both together are below five there is none.</p>
        <p>Assumptions: windows are independent; the number of articles stands for coverage, whatever their sources write about. The latest days may still be filling up, which makes a fall look larger than it is. In simulated nights of 200 pairs in which nothing changed, 2 to 5 % of the nights had a false alarm. Of pairs with one to eight meetings a month, in clusters of one to three, that became four times as busy, 31 % were marked, and at six times 72 %; of those that fell to a tenth none was. A test that is told each pair’s true rate and dispersion, which nobody knows, finds 28 % and 70 %: one month’s counts hold little more. A mark is an invitation to look, not a finding, and no mark is no finding either.</p>
        <h3 class="part">What is talked about more than elsewhere</h3>
        <p>The unit is the story: it mentions a topic or not. On the page of a topic, the stories of a pair stand against all other stories that report on any pair; for a period, the stories of the last 30 days against those of the 365 days before. G² = 2 Σ <i>O</i> ln(<i>O</i>/<i>E</i>) over the four cells of that table is χ² with one degree of freedom if nothing differs (Dunning, Computational Linguistics 19, 1993; Rayson and Garside, Workshop on Comparing Corpora, 2000); where fewer than five stories are to be expected in one of the cells (Cochran, Biometrics 10, 1954), the p-value is the exact one of the table, twice the smaller tail (Fisher, Statistical Methods for Research Workers, 1934). The size of a difference is the log ratio, the logarithm to base 2 of the quotient of both shares (Hardie 2014): +1 is twice as often, −1 half as often; one half is added to each cell where one is empty. Its 95 % interval is no standard error around it, but comes from Wilson’s intervals of both shares, <i>l</i>₁ to <i>u</i>₁ around <i>p</i>₁ and <i>l</i>₂ to <i>u</i>₂ around <i>p</i>₂ (Wilson, J. Am. Stat. Assoc. 22, 1927), by the method of variance estimates recovery (Donner and Zou, Stat. Methods Med. Res. 21, 2012): the quotient lies between [<i>p</i>₁<i>p</i>₂ − √((<i>p</i>₁<i>p</i>₂)² − <i>l</i>₁<i>u</i>₂(2<i>p</i>₁ − <i>l</i>₁)(2<i>p</i>₂ − <i>u</i>₂))] / [<i>u</i>₂(2<i>p</i>₂ − <i>u</i>₂)] and [<i>p</i>₁<i>p</i>₂ + √((<i>p</i>₁<i>p</i>₂)² − <i>u</i>₁<i>l</i>₂(2<i>p</i>₁ − <i>u</i>₁)(2<i>p</i>₂ − <i>l</i>₂))] / [<i>l</i>₂(2<i>p</i>₂ − <i>l</i>₂)], of the counts as they are; it begins at nothing or has no end where a cell is empty. Compared is only what has five stories on either side and five that mention the topic: of two stories out of two nothing is said but that. A verdict needs a p-value of 0.05 or less, adjusted for all that were compared by the procedure of Benjamini and Hochberg.</p>
        """#

    static let tables = #"""
        <p>RFC 4180: comma, CRLF, UTF-8, a header line. Lists inside a cell are separated by semicolons. An empty cell means not known, or none. Text from articles that a spreadsheet would take for a formula (=, +, -, @ first) has an apostrophe before it. Dates as precise as the text allows are EDTF level 0 (ISO 8601-2): 2022-08-30, 2022-08, 2022, and two of them with / between for a span. The table beside a page has the columns of meetings.csv.</p>
        <p>Countries are ISO 3166-1 alpha-3, with Correlates of War and Gleditsch–Ward state numbers beside them. The two lists differ (Germany 255 and 260, Yemen 679 and 678, Serbia 345 and 340), count no territories, and Gleditsch and Ward no microstates. Events are CAMEO 1.1b3 and PLOVER, as close as they come; neither has a code for a meeting called off.</p>
        <p>Ids stay the same from night to night. Where reports are merged or told apart after a late article, an id may go.</p>
        """#

    static let people = #"""
        <p>A person is a name that reports give among those who took part. Two names are one person where the country is the same and all words of one are among the words of the other, letters without their diacritics, if only one longer name fits. Two people of one country who share a surname, and are never named in full, cannot be told apart and are shown as one. Each is called by the form that most meetings have, of those that are more than a surname; the table of meetings has every name as it was read.</p>
        """#

    static let order = #"""
        <p>The matrix of countries is ordered by spectral seriation: each group of countries that are joined by meetings is sorted by the second eigenvector of its Laplacian, weighted with the number of meetings (Atkins, Boman and Hendrickson, <cite>A spectral algorithm for seriation and the consecutive ones problem</cite>, SIAM Journal on Computing 28, 1998). Shades grow with the square root of the count. The map is drawn in the Equal Earth projection (Šavrič, Patterson and Jenny, International Journal of Geographical Information Science 33, 2019); coasts are those of Natural Earth, which is in the public domain.</p>
        """#

    static let files = #"""
        <ul>
        <li><a href="codebook.html">Codebook</a>: each column of each table; <a href="datapackage.json">datapackage.json</a>: the same for programs</li>
        <li><a href="meetings.csv">meetings.csv</a>: one row a meeting, with ISO and Correlates of War codes, CAMEO and PLOVER codes, EDTF dates</li>
        <li><a href="reports.csv">reports.csv</a>: one row an article’s record of a meeting, with its sentence</li>
        <li><a href="pairs.csv">pairs.csv</a>: counts and rates of each pair by month and year; <a href="pair-totals.csv">pair-totals.csv</a>: in all; <a href="countries.csv">countries.csv</a>: codes</li>
        <li><a href="anniversaries.csv">anniversaries.csv</a>, <a href="milestones.csv">milestones.csv</a>, <a href="topics.csv">topics.csv</a></li>
        <li><a href="anniversaries.ics">anniversaries.ics</a>: a calendar to subscribe to; <a href="feed.atom">feed.atom</a>: what is new</li>
        <li>archive/: all findings by day of publication, gzip-compressed XML; statistics/: counts by month; both validate against <a href="schema/attache-1.xsd">the schema</a>. As a page, without a web server: <code>zcat archive/2022/2022-08-30.xml.gz | xsltproc schema/attache-1.xsl - &gt; day.html</code>. Browsers show such a file by themselves where a server sends it as application/xml, those without XSLT in a plainer layout; opened from the disk it is downloaded</li>
        <li><a href="manifest.json">manifest.json</a>: size and SHA-256 of every file</li>
        </ul>
        """#
}
