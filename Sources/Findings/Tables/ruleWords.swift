// swift-format-ignore-file
/// The words that the rules of anniversaries and milestones ask for: class, then words, tab-separated; `RuleClass` says
/// what each class is for. Source: the language itself; written for this program.
let ruleWordRows: StaticString = #"""
anniversary	anniversary anniversaries jubilee jubilees
centenary	centenary centennial centenaries bicentenary bicentennial tercentenary tricentennial tercentennial quincentenary quincentennial sesquicentennial sesquicentenary quadricentennial quatercentenary millennial
commemorate	honour honours honoured honouring honor honors honored honoring mark marks marked marking celebrate celebrates celebrated celebrating celebration celebrations commemorate commemorates commemorated commemorating commemoration commemorations commemorative observe observes observed observing occasion toast toasts
period	year years decade decades century centuries
relations	ties relations relationship relationships links rapprochement contacts
treaty	treaty treaties agreement agreements pact pacts accord accords convention conventions protocol memorandum memoranda communique charter constitution-treaty concordat covenant entente mou fta act accession truce
partnership	partnership partnerships alliance alliances cooperation dialogue friendship brotherhood twinning collaboration
independence	independence unification reunification republic statehood sovereignty liberation emancipation federation commonwealth self-rule nationhood freedom kingdom restoration-day
army	army armies navy navies forces military corps air-force guard coastguard militia
war	war wars victory battle battles attack attacks massacre massacres armistice invasion invasions bombing bombings crackdown genocide conflict conflicts surrender offensive siege landing landings fighting hostilities aggression uprising revolt holocaust blockade ceasefire terror bombardment campaign operation airlift pogrom shootdown incursion occupation annexation rebellion insurgency mutiny liberation-day expulsion shelling raid raids bloodbath
organisation	organisation organization association council chamber society union forum commission league committee federation alliance party court agency institute bureau parliament congress assembly secretariat mechanism bloc grouping bank fund community foundation
relationHead	establishment establishing founding foundation creation formation start beginning beginnings signing conclusion restoration restoring normalisation normalization normalising normalizing resumption launch launching opening outbreak end ending entry inauguration proclamation adoption implementation introduction declaration elevation upgrading inception commencement announcement establish established founded declaring joining membership signature ratification upgrade recognition
stateEvent	guidance admission takeover meeting plenum industry crisis tragedy appointment coup revolution constitution consulate embassy visit visits summit initiative project earthquake tsunami disaster famine handover return reforms suffrage expedition conference exhibition festival games olympics capital coronation reign accession enthronement parliament election elections referendum union plan programme program policy doctrine speech discovery flight launch park city town capital-city eruption accident explosion sinking crash storm cyclone typhoon flood floods fire university academy canal bridge railway museum protests movement integration enlargement abolition crackdown opening fall wall exchange exchanges settlement migration deportation repression presence service peacekeeping dynasty empire monarchy throne government
birthday	birthday birthdays
private	birth birthday birthdays death deaths died dead passing wedding weddings marriage marriages married romance assassination murder killing suicide album song band film movie show series magazine brand store restaurant club team league-title season career debut novel book label studio concert hotel shop game sitcom franchise restaurants stores church-wedding disappearance car model airline startup rapper singer actor hit podcast
company	company companies firm corporation airline carmaker bank-holding brand manufacturer retailer group plc inc ltd corp newspaper
day	day days
dayName	independence national republic liberation victory founding foundation army statehood unification reunification freedom constitution sovereignty union flag
boundary	that which who whom whose when where while will is was are were has have had would could can may might should but because although amid after before during said says
whichLike	which that who whose
ownership	its their our his her
establish	establish establishes established establishing establishment restore restores restored restoring restoration resume resumes resumed resuming resumption normalise normalises normalised normalising normalize normalizes normalized normalizing normalisation normalization reestablish reestablished re-established renew renewed open opened opening reopen reopened reopening revive revived reviving forge forged recognise recognised recognize recognized recognition set switched switch
sever	sever severs severed severing severance cut cuts cutting broke break breaks broken breaking suspend suspended suspends freeze froze frozen ended
raise	promote promotes promoted promoting upgrade upgrades upgraded upgrading elevate elevates elevated elevating elevation raise raised raises raising lifted lift declare declared declares declaring establish established establishing forge forged form formed forming launch launched enter entered signed sign
levelWord	strategic comprehensive limits all-weather special privileged enduring
sign	sign signs signed signing signature signatures ink inks inked inking
conclude	conclude concludes concluded concluding conclusion reach reaches reached reaching strike strikes struck striking clinch clinches clinched seal seals sealed sealing finalise finalised finalize finalized adopt adopts adopted adopting adoption exchange exchanged exchanging exchanges broker brokered negotiated negotiate unveil unveiled ratify ratified ratifying witnessed witness initialled initialed hammered renewed extended renew extend formalised formalized secured secure entered announced announcing announces mediated mediating drafted drawn
agreement	agreement agreements treaty treaties pact pacts accord accords memorandum memorandums memoranda mou mous moc mocs protocol protocols deal deals declaration declarations convention conventions communique document documents fta loi lois statement statements ceasefire truce armistice charter entente concordat arrangement arrangements intent cessation framework roadmap
softAgreement	deal deals declaration declarations statement statements document documents communique arrangement arrangements truce intent exchange cessation framework roadmap
wish	demand demands demanded threatening threatens threatened lack risk hope hopes hoped hoping want wants wanted wish wishes seek seeks sought seeking urge urged urges propose proposed proposes offer offered consider considers considering discuss discussed discusses discussing negotiating negotiate negotiates toward towards possible potential proposed planned plan plans planning ready readiness prepare preparing prepared aim aims aiming expected expects could would may might should if unless whether refuse refused refuses reject rejected fail failed failing not never no without urging call calls called calling pending draft future yet
willSign	will shall to due set scheduled expected going
undated	under
dealBreak	withdrew withdraw withdrawal withdrawn abandon abandoned abandoning pulled quit scrap scrapped violate violated violating violation violations breach breached
bloc	asean nato brics eu gcc sco ecowas caricom saarc mercosur apec oecd opec osce opcw csto cis eaeu g7 g20 au oas un u.n e.u acmecs bimstec mekong-lancang
agree	agreed
dating	date dates dated dating
"""#
