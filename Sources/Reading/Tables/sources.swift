// swift-format-ignore-file
/// The home of outlets and of governments' own sites: the country, then lower-case words of the source's name or of the
/// address that tell it, `|` between them, tab-separated; `official` in the third column where the outlet is a government's own, whose
/// "we" and whose offices without a country are that country's. Source: the outlets' own imprints; general knowledge.
let sourceRows: StaticString = #"""
RUS	kremlin|mid.ru|government.ru|tass|ria novosti|interfax	official
USA	white house|whitehouse|state.gov|state department|defense.gov|pentagon|us embassy	official
AUS	australia: |foreignminister.gov.au|dfat.gov.au|pm.gov.au	official
GBR	gov.uk|downing street|foreign office	official
CHN	fmprc|gov.cn|ministry of foreign affairs of china	official
IND	mea.gov.in|pib.gov.in|pmindia	official
JPN	mofa.go.jp|kantei	official
KOR	mofa.go.kr|cheong wa dae	official
PHL	pna.gov.ph|dfa.gov.ph	official
TUR	mfa.gov.tr	official
FRA	elysee|diplomatie.gouv.fr	official
DEU	bundesregierung|auswaertiges-amt	official
CAN	canada.ca|pm.gc.ca	official
NZL	beehive.govt.nz	official
THA	mfa.go.th|thaigov	official
VNM	mofa.gov.vn|baochinhphu	official
UKR	president.gov.ua|mfa.gov.ua	official
PRK	kcna|korean central news agency|rodong sinmun	official
CHE	admin.ch|fdfa	official
EGY	sis.gov.eg	official
THA	bangkok post|bangkokpost|nationthailand|the nation thailand|thai pbs
IDN	jakarta post|thejakartapost|jakarta globe|jakartaglobe|antara|tempo
SGP	straits times|straitstimes|channelnewsasia|channel newsasia|todayonline
PHL	inquirer|philstar|manila|rappler|gma news|abs-cbn
MYS	malay mail|malaymail|the star malaysia|new straits times|bernama|malaysiakini
KOR	yonhap|korea herald|korea joongang|koreajoongang|korea times|kbs|hankyoreh|chosun|매일경제|연합뉴스
HKG	rthk|south china morning post|scmp|hong kong
CHN	xinhua|china daily|chinadaily|global times|people's daily|cgtn|cctv
JPN	japan times|nhk|kyodo|asahi|yomiuri|mainichi|nikkei
IND	times of india|timesofindia|hindustan times|the hindu|indian express|ndtv|press trust of india
PAK	dawn.com|geo news|the news international|express tribune
LKA	daily mirror sri lanka|colombo
BGD	daily star bangladesh|dhaka tribune|prothom alo
KHM	phnom penh post|khmer times|cambodia daily|akp cambodia
LAO	vientiane times|kpl
VNM	vnexpress|vietnam news|vietnamplus|nhan dan|tuoi tre
MMR	irrawaddy|myanmar times
USA	cnn|new york times|nytimes|washington post|washingtonpost|fox news|foxnews|cbs news|cbsnews|abc news|abcnews.go|nbc|usa today|usatoday|upi|associated press|voice of america|voanews|bloomberg|the atlantic|theatlantic|csmonitor|wired.com|firstcoastnews|ibtimes|wall street journal|politico|npr
GBR	bbc|guardian|daily mail|dailymail|telegraph|the independent|sky news|financial times|the times
AUS	abc.net.au|sydney morning herald|the age|the australian
NZL	nz herald|rnz|stuff.co.nz
IRL	irish times|rte.ie
CAN	cbc|globe and mail|toronto star
ZAF	mail & guardian|news24|sowetan
KEN	daily nation|the standard kenya
NGA	punch nigeria|vanguard nigeria|premium times
ISR	jerusalem post|haaretz|times of israel
TUR	anadolu|daily sabah|hurriyet
ARE	gulf news|khaleej times|the national uae|wam
SAU	arab news|saudi gazette|spa.gov.sa
QAT	al jazeera|aljazeera|gulf times
IRN	irna|tehran times|press tv|tasnim
EGY	ahram|egypt today|daily news egypt
UKR	kyiv independent|kyiv post|ukrinform|kiev post
DEU	deutsche welle|dw.com|spiegel
FRA	france 24|france24|le monde|rfi
LKA	ada derana|newsfirst|news 1st|economynext|daily ft|dbsjeyaraj
CZE	ctk|prague monitor|radio prague
POL	pap|warsaw voice|rzeczpospolita|notes from poland
HUN	mti|hungary today
SRB	tanjug|b92
HRV	hina|radio croatia
BGR	bta|novinite
ROU	rompres|agerpres
GRC	ekathimerini|kathimerini|athens news agency
ITA	ansa
ESP	el pais|efe
TWN	central news agency taiwan|taipei times|focus taiwan
MNG	montsame
CUB	prensa latina|granma
LAO	lao news agency
KHM	agence kampuchea presse
SWE	the local sweden
CHE	swissinfo
IRN	mehr|fars news|isna
ISR	jpost|arutz|ynet
GEO	civil.ge|agenda.ge
ARM	armenpress
AZE	azertac|trend news
KAZ	kazinform|astana times
UZB	uza.uz
"""#
