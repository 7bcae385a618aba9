// swift-format-ignore-file
/// Events and programmes that texts name without their countries: names (`|`), subject, parties (ISO 3166-1, `|`; `-` for none whatever countries are named), year, and
/// for names that are not unique a country that the article must name.
/// Source: general knowledge.
let namedEventRows: StaticString = #"""
belt and road initiative|belt and road|bri|one belt one road	other	CHN	2013
marshall plan	other	USA	1947
good friday agreement|belfast agreement|belfast/good friday agreement	treaty	GBR|IRL	1998
great patriotic war|second world war|world war ii|world war two|world war 2|wwii|ww2|victory in the great patriotic war|v-e day|ve day|v-j day|vj day|victory in europe	war	-	1945
first world war|world war i|world war one|wwi|ww1	war	-	
auschwitz|holocaust|d-day|normandy landings|battle of the bulge|battle of stalingrad|siege of leningrad|battle of normandy|victory day|great victory	war		
victory over fascism|victory over nazism|victory over nazi germany|defeat of nazi germany|victory over hitler	war	-	1945
october revolution|bolshevik revolution|russian revolution	other	RUS	1917
islamic revolution	other	IRN	1979
tiananmen square|tiananmen crackdown	war	CHN	1989
elysee treaty	treaty	DEU|FRA	1963
camp david accords	treaty	EGY|ISR	1978
abraham accords	treaty	ARE|BHR|ISR	2020
oslo accords	treaty	ISR|PSE	1993
dayton accords|dayton agreement|dayton peace agreement	treaty	BIH|HRV|SRB	1995
shanghai communique	treaty	CHN|USA	1972
bandung conference|asian-african conference	other		1955
march 1st uprising|march 1 uprising|march 1st popular uprising|march first movement|march 1 movement|march first independence movement|march 1 independence movement	independence	KOR|PRK	1919
roe v. wade|roe vs. wade	other	USA	1973
universal declaration of human rights	treaty	-	1948
october 7 attack|october 7 attacks|october 7 hamas attack|october 7 hamas attacks|october 7 massacre|october 7 terror attack|october 7 terror attacks|october 7 hamas terror attack|october 7 hamas terror attacks|oct. 7 attack|oct. 7 attacks|oct. 7 hamas attack|oct. 7 massacre|7 october attack|7 october attacks|hamas attack on israel|hamas attacks on israel	war	ISR	2023
september 11 attacks|9/11 attacks|9/11|sept. 11 attacks	war	USA	2001
pearl harbor|attack on pearl harbor	war	JPN|USA	1941
hiroshima|nagasaki|atomic bombing	war	JPN|USA	1945
nanjing massacre|rape of nanking	war	CHN|JPN	1937
korean war|korean war armistice	war		1950
vietnam war	war		
falklands war	war	ARG|GBR	1982
chernobyl|chernobyl disaster|chornobyl|chornobyl tragedy	other	UKR	1986
fall of the berlin wall|berlin wall	other	DEU	1989
german reunification|german unity	independence	DEU	1990
euromaidan|maidan revolution	other	UKR	2014
armenian genocide	war	ARM|TUR	1915
srebrenica massacre|srebrenica genocide|srebrenica	war	BIH	1995
rwandan genocide|genocide against the tutsi	war	RWA	1994
mukden incident|manchurian incident|september 18 incident	war	CHN|JPN	1931
marco polo bridge incident|lugou bridge incident	war	CHN|JPN	1937
may fourth movement|may 4th movement	other	CHN	1919
xinhai revolution|revolution of 1911	other	CHN	1911
gwangju uprising|kwangju uprising	other	KOR	1980
partition of india	independence	IND|PAK	1947
nakba	war	PSE	1948
balfour declaration	other	GBR	1917
yom kippur war|october war	war	EGY|ISR|SYR	1973
six-day war|six day war	war	EGY|ISR|JOR|SYR	1967
iran-iraq war	war	IRN|IRQ	1980
battle of adwa	war	ETH|ITA	1896
halabja massacre|halabja chemical attack	war	IRQ	1988
khojaly massacre|khojaly genocide|khojaly tragedy	war	ARM|AZE	1992
holodomor	other	UKR	1932
budapest memorandum	treaty	GBR|RUS|UKR|USA	1994
minsk agreements|minsk accords	treaty		2015
munich agreement	treaty		1938
easter rising	independence	IRL	1916
carnation revolution	other	PRT	1974
hungarian revolution|hungarian uprising	war	HUN	1956
beslan siege|beslan school siege|siege of beslan	war	RUS	2004
prague spring	other	CSK	1968
velvet revolution	other	CSK	1989
cuban missile crisis	war	CUB|SUN|USA	1962
entente cordiale	treaty	FRA|GBR	1904
treaty of rome|rome treaties	treaty		1957
maastricht treaty	treaty		1992
north atlantic treaty|washington treaty|treaty of washington	treaty		1949
fatherland liberation war	war	PRK	1950
warsaw pact	treaty		1955
helsinki final act|final act of helsinki	treaty		1975
paris agreement	treaty		2015
antarctic treaty	treaty		1959
un charter|united nations charter	treaty		1945
universal declaration of human rights	treaty		1948
sino-british joint declaration	treaty	CHN|GBR	1984
unclos|un convention on the law of the sea	treaty		1982
joint comprehensive plan of action|jcpoa|iran nuclear deal|iran nuclear agreement|nuclear deal with iran|iranian nuclear deal	treaty	IRN|USA	2015
nuclear deal|nuclear accord|nuclear agreement|nuclear pact	treaty	IRN|USA	2015	IRN
"""#
