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
        <dd>Held: took place or is under way. Planned: stated as scheduled or agreed. Called off: cancelled or postponed after having been planned. A wish, an offer, a denial, a habit or a hypothesis is no meeting.</dd>
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

    static let change = #"""
        <p>A pair is marked as unusual if its last 30 days stand out from its own year before. Counted are meetings by the day of their first report. If meetings became known at a constant rate per article read, the number in the last 30 days would follow a binomial distribution; marked is a pair with three or more whose chance under that assumption is below 1 %, divided by the number of pairs tested.</p>
        <p>Meetings cluster, since a summit brings several at once. A mark is therefore an invitation to look, not a finding.</p>
        """#

    static let files = #"""
        <ul>
        <li><a href="meetings.csv">meetings.csv</a>: one row a meeting, with ISO and Correlates of War codes, CAMEO and PLOVER codes, EDTF dates</li>
        <li><a href="reports.csv">reports.csv</a>: one row an article’s record of a meeting, with its sentence</li>
        <li><a href="pairs.csv">pairs.csv</a>, <a href="anniversaries.csv">anniversaries.csv</a>, <a href="milestones.csv">milestones.csv</a>, <a href="topics.csv">topics.csv</a></li>
        <li><a href="anniversaries.ics">anniversaries.ics</a>: a calendar to subscribe to; <a href="feed.atom">feed.atom</a>: what is new</li>
        <li>archive/: all findings by day of publication, gzip-compressed XML; statistics/: counts by month; both validate against <a href="schema/attache-1.xsd">the schema</a></li>
        <li><a href="manifest.json">manifest.json</a>: size and SHA-256 of every file</li>
        </ul>
        """#
}
