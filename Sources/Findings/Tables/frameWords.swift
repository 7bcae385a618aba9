// swift-format-ignore-file
/// Words that the frames of meetings ask for: the class, then words, tab-separated; `FrameWords` says what the classes are.
/// Source: the language of news; written for this program.
let frameWordRows: StaticString = #"""
meet	meet meets met meeting
visit	visit visits visited visiting tour toured tours touring
go	travel travels travelled traveled travelling traveling fly flies flew flying flown arrive arrives arrived arriving head heads headed heading go goes went going come comes came coming land lands landed return returned returns leave leaves left leaving depart departed departs stop stopped
away	leave leaves left leaving depart departed departs head heads headed heading
host	host hosts hosted hosting receive receives received receiving welcome welcomes welcomed welcoming greet greeted greets summon summons summoned summoning
speak	speak speaks spoke speaking spoken talk talks talked talking confer conferred negotiate negotiated consult
call	phone phoned phones telephone telephoned call called calls
tell	told tell tells telling assured informed briefed
acknowledge	updated congratulated thanked
attend	attend attends attended attending participate participates participated participating join joined joins joining address addressed
carry	take takes took taking bring brings brought
carried	him her them the
stop	stop stops leg stopover stopovers
credentials	credentials credence
nounMeet	meeting meetings talks summit summits conversation conversations discussions discussion consultations negotiations dialogue call calls videoconference teleconference encounter session lunch dinner luncheon breakfast
nounVisit	visit visits trip trips tour stay arrival visitor
surelyNoun	talks visit summit conversation discussions consultations negotiations trip call meeting meetings visits
ambiguous	talks calls visits
beforeNoun	hold held holds for of in peace trade during after direct face
determiner	a the his her their its this first last recent official state working bilateral upcoming planned day trilateral informal formal high level brief virtual annual historic landmark surprise one two three courtesy friendly private joint regular emergency of 's
nounModifier	official state working first last recent bilateral upcoming planned day three two one four five historic landmark brief high level summit second surprise forthcoming previous own earlier 's
hold	hold holds held holding have has had having conduct conducted started begin began open opened end ended conclude concluded resume resumed paid pay pays paying make makes made making
be	is are was were be been being am
present	is are be am
have	has have had having
do	do does did
will	will shall
modal	may might can could should must
would	would
to	to
by	by
between	between
with	with
in	in
at	at
of	of
for	for
into	into
plan	due set scheduled expected slated planned plans plan planning prepares preparing prepared prepare about going expects intends poised agreed decided expecting
scheduled	scheduled expected
wish	want wants wanted like hope hopes hoped wish wishes offered offer offers invited invites invite invitation urge urged willing ready refused refuses refuse declined asked proposed propose seek seeks seeking sought try tried trying able unable opportunity chance prefer need needs needed pressed keen eager reluctant
negation	not never no neither nor without cannot n't
only	only
denial	deny denied denies denying
unkept	refuse refuses refused refusing decline declines declined declining promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing
reject	reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted refuting
report	report reports claim claims rumour rumours rumor rumors allegation allegations suggestion suggestions speculation
settled	confirm confirmed agree agreed announce announced schedule scheduled set held finalise finalised finalize finalized decide decided fixed happen happened materialise materialised materialize materialized
taken	take taken go gone
place	place ahead
yet	yet
every	every each
unit	year years month months week weeks day days summer winter autumn spring decade two three four second
regularly	regularly annually often frequently routinely
adverb	also recently later already just ever then now personally briefly separately first again even still jointly both once often soon privately officially
condition	if unless whether
reporting	said says told added announced reported reports announces
futureAdjective	upcoming forthcoming planned scheduled future next proposed impending expected
maybe	possible potential proposed hypothetical
who	who which that
preposition	with to in of by at for from between on into via near towards toward during after before about over against since until under including amid among
clauseOpener	after before since until during as
filler	a the his her their on in at here there for separately and by phone telephone face briefly last late early bilateral over new both top senior other several through via also
body	individually jointly foreign defence defense affairs ministries ministers representatives officials leaders counterparts colleague delegations governments armed forces heads state government
barrier	who which that while but
rowWord	and the as well his with from also
placeRow	and then the later before to or
neighbouring	neighbouring neighboring
the	the
phone	phone telephone call
his	his her their its
prospect	would could might may
scheduledNoun	will scheduled due expected slated
setNoun	set planned
ahead	ahead before prepare preparing preparations eve arrange
beforeGerund	before of for without
visiting	visiting
meeting	meeting
held	held
isWord	is are was were
stopIs	is was are were
due	due expected awaited
sit	sat sit sits sitting
down	down
exclude	rule rules ruled ruling
out	out
"""#
