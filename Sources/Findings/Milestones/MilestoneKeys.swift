import Reading

/// The words that milestones ask for one by one, as hashes.
final class MilestoneKeys: Sendable {
    let of = Passage.key("of")
    let to = Passage.key("to")
    let `in` = Passage.key("in")
    let a = Passage.key("a")
    let agreements = Passage.key("agreements")
    let reached = Passage.key("reached")
    let than = Passage.key("than")
    let back = Passage.key("back")
    let from = Passage.key("from")
    let possessive = Passage.key("'s")
    /// `agreed to restore ties`, `the first countries to establish relations`
    let achieved = Passage.keys("agreed decided first countries nations country nation")
    let whenAndWhere = Passage.keys("in on at")
    let deal = Passage.key("deal")
    let between = Passage.key("between")
    let with = Passage.key("with")
    let formal = Passage.keys("diplomatic formal ambassadorial consular full official")
    let joins = Passage.keys("of on and")
    let ends = Passage.keys("with between in at during after before last this by from since signed reached")
    let ties = Passage.keys("ties relations")
    let brokers = Passage.keys("broker brokered brokers brokering mediated mediating mediate")
    let companies = Passage.keys(
        """
        company companies firm firms corporation inc ltd plc chain aerospace airline airlines manufacturer carmaker oao ooo \
        hotel hotels consortium enterprises universities university club players mlb
        """)
    let laws = Passage.keys("law laws resolution decree bill instruments order ratification act letter")
    let mere = Passage.keys("agreement agreements")
    let content = Passage.keys("that to for")
    let deals = Passage.keys("deal deals truce arrangement")
    let cuts = Passage.keys("of between with for in to on from at by since")
    let participles = Passage.keys(
        "signed struck broke broken cut set sealed reached concluded frozen froze drawn made severed established put")
    let base = Passage.keys(
        """
        sign signs ink inks reach reaches strike strikes seal seals conclude concludes adopt adopts establish establishes \
        restore restores resume resumes sever severs upgrade upgrades elevate elevates raise raises launch enter form \
        broker negotiate unveil exchange extend renew ratify secure issue issues announce declare agree forge finalise \
        finalize witness open reopen recognise recognize normalise normalize suspend
        """)
    /// They were there before.
    let restores = Passage.keys(
        """
        restore restores restored restoring restoration resume resumes resumed resuming resumption normalise normalises \
        normalised normalising normalisation normalize normalizes normalized normalizing normalization reestablish \
        reestablished re-established renew renewed reopen reopened reopening revive revived reviving
        """)
    let nouns = Passage.keys(
        "signature signatures establishment restoration resumption normalisation normalization severance conclusion adoption recognition"
    )
    let gerunds = Passage.keys(
        """
        signing inking reaching striking sealing concluding adopting establishing restoring resuming severing upgrading \
        elevating raising forming forging declaring announcing breaking cutting opening reopening exchanging ratifying
        """)
    let articles = Passage.keys("a an the new its their our his several")
    let after = Passage.keys("after since upon by and with saw was is")
    let since = Passage.keys("since by")
    let sinceAlone = Passage.key("since")
    /// `re-established`, in three tokens
    let again = Passage.key("re")
    let had = Passage.keys("had")
    let has = Passage.keys("have has")
    let were = Passage.keys("was were been has have")
    /// `when a deal is reached`
    let open = Passage.keys("is are be")
    let wasDue = Passage.keys("going")
    let clauses = Passage.keys("when while although though because but amid whereas")
    /// Where another clause begins that can have a change of its own.
    let turns = Passage.keys(
        "after before when while although though because but whereas which who following since")
    let particles = Passage.keys("off up out down back all")
    let nearly = Passage.keys("nearly almost")
    let joint = Passage.keys("two both sides bilateral we our their they countries leaders presidents")
}
