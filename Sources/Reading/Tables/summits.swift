// swift-format-ignore-file
/// Summits and standing conferences, one a line, tab-separated: name, abbreviation, aliases (`|`), convener (an organisation or
/// iso3), first year, frequency, the country where it is always held (iso3). Source: general knowledge.
let summitRows: StaticString = #"""
Africa-France Summit		France-Africa summit|Franco-African summit	FRA	1973	irregular	
Africa-South America Summit	ASA			2006	irregular	
African Union Summit	AU summit	AU Assembly|OAU summit|AU-UN summit	AU	1963	yearly	
ALBA Summit			ALBA	2004	irregular	
Amazon Summit				2023	irregular	
Annapolis Conference			USA	2007	once	USA
Antalya Diplomacy Forum	ADF		TUR	2021	yearly	TUR
Arab League Summit		Arab summit|Arab Economic and Social Development Summit	LAS	1946	yearly	
Arctic Council Ministerial Meeting				1996	every two years	
ASEAN Defence Ministers' Meeting	ADMM		ASEAN	2006	yearly	
ASEAN Defence Ministers' Meeting-Plus	ADMM-Plus	ADMM+	ASEAN	2010	yearly	
ASEAN Economic Ministers' Meeting	AEM		ASEAN	1975	yearly	
ASEAN Foreign Ministers' Meeting	AMM	ASEAN Ministerial Meeting|AMM/PMC	ASEAN	1967	yearly	
ASEAN Foreign Ministers' Retreat		AMM Retreat	ASEAN		yearly	
ASEAN Inter-Parliamentary Assembly General Assembly	AIPA	AIPO	ASEAN	1977	yearly	
ASEAN Plus Three Summit	APT	ASEAN+3|ASEAN plus 3	ASEAN	1997	yearly	
ASEAN Post Ministerial Conference	PMC	PMC+1	ASEAN	1979	yearly	
ASEAN Regional Forum	ARF		ASEAN	1994	yearly	
ASEAN Summit		Summit of ASEAN leaders|ASEAN leaders' summit	ASEAN	1976	twice yearly	
ASEAN-Australia Special Summit		ASEAN-Australia Summit	ASEAN	2010	irregular	
ASEAN-China Summit		China-ASEAN Summit|10+1	ASEAN	1997	yearly	
ASEAN-EU Summit		EU-ASEAN Summit|ASEAN-EU Ministerial Meeting	ASEAN|EU	2007	irregular	
ASEAN-GCC Summit			ASEAN|GCC	2023	every two years	
ASEAN-India Summit		India-ASEAN Summit	ASEAN	2002	yearly	
ASEAN-Japan Summit			ASEAN	1997	yearly	
ASEAN-Republic of Korea Summit		ASEAN-ROK Commemorative Summit|ASEAN-Korea Summit	ASEAN	1997	yearly	
ASEAN-Russia Summit			ASEAN	2005	irregular	
ASEAN-UN Summit			ASEAN|UN	2000	irregular	
ASEAN-US Summit		US-ASEAN Summit|Sunnylands summit	ASEAN	2009	yearly	
ASEM Foreign Ministers' Meeting	ASEM FMM		ASEM	1997	every two years	
Asia Cooperation Dialogue Summit	ACD		ACD	2002	irregular	
Asia-Europe Meeting	ASEM	ASEM Summit|Asem	ASEM	1996	every two years	
Asia-Pacific Economic Cooperation Leaders' Meeting	APEC	APEC Summit|APEC leaders' summit|APEC CEO Summit|Apec	APEC	1993	yearly	
Asia-Pacific Water Summit	APWS	Asia Pacific Water Summit	APWF	2007	irregular	
Asian Development Bank Annual Meeting	ADB		ADB	1968	yearly	
Asian Games			OCA	1951	every four years	
Asian Infrastructure Investment Bank Annual Meeting	AIIB		AIIB	2016	yearly	
Asian Parliamentary Assembly	APA		APA	2006	yearly	
Asian-African Conference		Bandung Conference|Asian-African Summit|Asia-Africa Summit		1955	irregular	
Astana talks		Astana process|Sochi summit	RUS|TUR|IRN	2017	irregular	KAZ
AUSMIN	AUSMIN	Australia-United States Ministerial Consultations	AUS|USA	1985	yearly	
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy Summit	ACMECS	ACMECS Summit	ACMECS	2003	every two years	
Belt and Road Forum for International Cooperation	BRF	Belt and Road Forum	CHN	2017	irregular	CHN
Berlin Process Summit		Western Balkans Summit		2014	yearly	
BIMSTEC Summit	BIMSTEC	Bimstec	BIMSTEC	2004	irregular	
Boao Forum for Asia	BFA	Boao Forum	CHN	2001	yearly	CHN
BRICS Summit	BRICS	BRIC summit|Brics	BRICS	2009	yearly	
Cambodia-Laos-Vietnam Development Triangle Summit	CLV	CLV Summit	CLV	1999	every two years	
CARICOM Heads of Government Meeting	CARICOM	Caricom	CARICOM	1973	twice yearly	
Caspian Summit			AZE|IRN|KAZ|RUS|TKM	2002	irregular	
CELAC Summit	CELAC	Celac	CELAC	2011	yearly	
C5+1 Summit	C5+1	C5+1 presidential summit|C5+1 Leaders' Summit	KAZ|KGZ|TJK|TKM|USA|UZB	2015	irregular	
Central Asia Summit		Consultative Meeting of Heads of State of Central Asia		2018	yearly	
China International Import Expo	CIIE		CHN	2018	yearly	CHN
China-Arab States Summit		China-Arab States Cooperation Forum|CASCF	CHN|LAS	2004	every two years	
China-ASEAN Expo	CAEXPO		CHN|ASEAN	2004	yearly	CHN
China-CEEC Summit		16+1|17+1|14+1|China-Central and Eastern European Countries	CHN	2012	yearly	
China-CELAC Forum			CHN|CELAC	2015	every three years	
China-Central Asia Summit	C+C5	China-Central Asia leaders summit|China-Central Asia leaders' summit	CHN	2020	every two years	
CIS Summit		CIS Council of Heads of State	CIS	1991	yearly	
CLMV Summit	CLMV	Cambodia-Laos-Myanmar-Vietnam Summit	CLMV	2004	every two years	
COMESA Summit			COMESA	1994	yearly	
Commonwealth Heads of Government Meeting	CHOGM	Commonwealth summit	Commonwealth	1971	every two years	
Conference on Dialogue of Asian Civilizations	CDAC		CHN	2019	once	CHN
Conference on Disarmament	CD		UN	1979	yearly	CHE
Conference on Interaction and Confidence Building Measures in Asia Summit	CICA	CICA Summit|Cica	CICA	2002	every four years	
Council of Europe Summit			CoE	1993	irregular	
CPLP Summit	CPLP		CPLP	1996	every two years	
Crimea Platform Summit			UKR	2021	yearly	UKR
CSTO Summit		CSTO Collective Security Council	CSTO	2002	yearly	
D-8 Summit	D-8	Developing-8		1997	irregular	
Doha Forum			QAT	2003	yearly	QAT
EAC Summit			EAC	1967	yearly	
Earth Summit		UN Conference on Environment and Development|Rio+20|World Summit on Sustainable Development	UN	1992	every ten years	
East Asia Summit	EAS		ASEAN	2005	yearly	
Eastern Economic Forum	EEF		RUS	2015	yearly	RUS
Eastern Partnership Summit	EaP		EU	2009	every two years	
ECO Summit	ECO		ECO	1992	every two years	
ECOWAS Summit		ECOWAS Authority of Heads of State and Government	ECOWAS	1975	twice yearly	
EU-African Union Summit		EU-Africa Summit|AU-EU Summit	EU|AU	2000	every three years	
EU-CELAC Summit		EU-Latin America Summit|EU-LAC Summit	EU|CELAC	1999	every two years	
EU-China Summit		China-EU Summit	EU|CHN	1998	yearly	
EU-Western Balkans Summit			EU	2003	yearly	
European Council		EU summit|EU leaders' summit	EU	1974	quarterly	BEL
European Political Community Summit	EPC			2022	twice yearly	
Foreign Affairs Council	FAC	EU Foreign Affairs Council|General Affairs Council|Gymnich	EU		monthly	
Forum for India-Pacific Islands Cooperation	FIPIC		IND|PIF	2014	irregular	
Forum on China-Africa Cooperation	FOCAC	China-Africa summit	CHN|AU	2000	every three years	
Francophonie Summit	OIF	Sommet de la Francophonie	OIF	1986	every two years	
Future Investment Initiative	FII	Davos in the Desert	SAU	2017	yearly	SAU
G15 Summit	G-15			1990	irregular	
G20 Foreign Ministers' Meeting			G20	2012	yearly	
GCC Summit	GCC	Gulf summit	GCC	1981	yearly	
Geneva peace talks on Syria		Geneva II|Geneva Conference on Syria	UN	2012	irregular	CHE
Greater Mekong Subregion Summit	GMS	GMS Summit	GMS	2002	every three years	
Group of 77 Summit	G77	South Summit|G77 and China	G77	2000	irregular	
Group of Eight Summit	G8	G-8 summit	G8	1998	ended 2014	
Group of Seven Summit	G7	G-7 summit|G7 Leaders' Summit	G7	1975	yearly	
Group of Twenty Summit	G20	G-20 summit|G20 Leaders' Summit	G20	2008	yearly	
Heart of Asia Conference		Istanbul Process	AFG	2011	yearly	
Herzliya Conference			ISR	2000	yearly	ISR
IAEA General Conference		IAEA Board of Governors	IAEA	1957	yearly	AUT
Ibero-American Summit				1991	every two years	
IBSA Summit	IBSA		IBSA	2006	irregular	
IGAD Summit			IGAD	1986	irregular	
IMF-World Bank Annual Meetings		IMF/World Bank Spring Meetings	IMF|WB	1946	twice yearly	
India-Africa Forum Summit	IAFS		IND|AU	2008	irregular	
Inter-Korean summit			KOR|PRK	2000	irregular	
Inter-Parliamentary Union Assembly	IPU		IPU	1889	twice yearly	
International AI Safety Summit		Bletchley Park summit|AI Seoul Summit|AI Action Summit		2023	irregular	
International Conference of Asian Political Parties	ICAPP		ICAPP	2000	irregular	
International Conference on Afghanistan		Bonn Conference|London Conference on Afghanistan|Tokyo Conference on Afghanistan	AFG	2001	irregular	
International Conference on the Great Lakes Region Summit	ICGLR			2004	irregular	
Korea-Africa Summit			KOR|AU	2024	irregular	
Lancang-Mekong Cooperation Leaders' Meeting	LMC	Lancang-Mekong Summit	LMC	2016	every two years	
Madrid Peace Conference		Madrid Conference		1991	once	ESP
Manama Dialogue		IISS Manama Dialogue	BHR	2004	yearly	BHR
Mekong River Commission Summit	MRC	Mekong Summit	MRC	2010	every four years	
Mekong-Ganga Cooperation Ministerial Meeting	MGC		IND	2000	irregular	
Mekong-Japan Summit		Japan-Mekong Summit|Mekong-Japan Cooperation	JPN	2009	yearly	
Mekong-ROK Summit		Mekong-Korea Summit	KOR	2019	yearly	
Mekong-US Partnership Ministerial Meeting		Lower Mekong Initiative|LMI	USA	2009	yearly	
Melanesian Spearhead Group Leaders' Summit	MSG		MSG	1988	irregular	
Mercosur Summit			Mercosur	1991	twice yearly	
Moscow Conference on International Security	MCIS		RUS	2012	yearly	RUS
Munich Security Conference	MSC	Wehrkunde|Munich conference	DEU	1963	yearly	DEU
NATO Summit		NATO leaders' summit	NATO	1957	yearly	
NATO-Russia Council	NRC		NATO|RUS	2002	ended 2022	
Negev Summit		Negev Forum	ISR	2022	irregular	
Nikkei Future of Asia		International Conference on the Future of Asia	JPN	1995	yearly	JPN
Non-Aligned Movement Summit	NAM	NAM summit|Non-Aligned Summit	NAM	1961	every three years	
Nordic-Baltic Eight Meeting	NB8			1992	irregular	
North American Leaders' Summit	NALS	Three Amigos summit	CAN|MEX|USA	2005	irregular	
NPT Review Conference	RevCon	NPT RevCon	UN	1975	every five years	
Nuclear Security Summit	NSS		USA	2010	ended 2016	
OAS General Assembly			OAS	1970	yearly	
OIC Summit	OIC	Islamic Summit|Islamic Summit Conference|OIC Council of Foreign Ministers	OIC	1969	every three years	
Olympic Games		Summer Olympics|Winter Olympics	IOC	1896	every two years	
One Planet Summit			FRA	2017	irregular	
Organization of Turkic States Summit	OTS	Turkic Council Summit	OTS	2011	yearly	
OSCE Ministerial Council		OSCE Summit|CSCE Summit|Helsinki Summit	OSCE	1975	yearly	
Pacific Alliance Summit				2011	yearly	
Pacific Islands Forum Leaders' Meeting	PIF	South Pacific Forum	PIF	1971	yearly	
Pacific Islands Leaders Meeting (Japan)	PALM	Pacific Islands Leaders Meeting|PALM summit	JPN|PIF	1997	every three years	JPN
Paris Peace Forum			FRA	2018	yearly	FRA
Quad Leaders' Summit	Quad	Quad summit|Quad Foreign Ministers' Meeting	AUS|IND|JPN|USA	2021	yearly	
Raisina Dialogue			IND	2016	yearly	IND
RIC Trilateral	RIC	Russia-India-China		2002	irregular	
Rio Group Summit				1986	ended 2011	
Russia-Africa Summit			RUS|AU	2019	irregular	
SAARC Summit	SAARC	Saarc	SAARC	1985	irregular	
SADC Summit			SADC	1980	yearly	
Shanghai Cooperation Organisation Summit	SCO	SCO Summit|SCO Council of Heads of State	SCO	2001	yearly	
Shangri-La Dialogue	SLD	IISS Asia Security Summit|Asia Security Summit	IISS	2002	yearly	SGP
SICA Summit			SICA	1991	twice yearly	
Six-Party Talks		six party talks|six-nation talks	CHN|JPN|PRK|KOR|RUS|USA	2003	ended 2009	CHN
Southeast Asian Games	SEA Games		SEAGF	1959	every two years	
St. Petersburg International Economic Forum	SPIEF	St Petersburg Economic Forum	RUS	1997	yearly	RUS
Summer Davos		Annual Meeting of the New Champions	WEF|CHN	2007	yearly	CHN
Summit for Democracy			USA	2021	irregular	
Summit of the Americas		Americas summit	OAS	1994	every three years	
Summit on Peace in Ukraine		Bürgenstock summit	CHE|UKR	2024	once	CHE
Supreme Eurasian Economic Council	EAEU	EAEU summit	EAEU	2014	twice yearly	
Three Seas Initiative Summit	3SI			2016	yearly	
Tokyo International Conference on African Development	TICAD	Ticad	JPN	1993	every three years	
Trilateral Summit China-Japan-South Korea		China-Japan-ROK Trilateral Summit|China-Japan-Korea trilateral summit	CHN|JPN|KOR	2008	irregular	
Turkey-Africa Partnership Summit		Türkiye-Africa Summit	TUR|AU	2008	irregular	
Ukraine Recovery Conference	URC	Lugano conference	UKR	2017	yearly	
UN Biodiversity Conference	CBD COP	COP15	UN	1994	every two years	
UN Climate Change Conference	COP	COP21|COP26|COP27|COP28|COP29|COP30|UNFCCC	UN	1995	yearly	
UN Food Systems Summit		World Food Summit	UN	1996	irregular	
UN Millennium Summit		Millennium Summit	UN	2000	once	USA
UN Ocean Conference	UNOC		UN	2017	irregular	
UN Summit of the Future			UN	2024	once	USA
UN World Summit		2005 World Summit	UN	2005	once	USA
UNASUR Summit			UNASUR	2004	irregular	
Union for the Mediterranean Summit	UfM	Barcelona Process|Euro-Mediterranean Partnership|Euromed	EU	1995	irregular	
United Nations General Assembly	UNGA	General Assembly|General Debate|UNGA High-level Week|UN General Debate	UN	1946	yearly	USA
US-Africa Leaders Summit			USA|AU	2014	irregular	
US-China Strategic and Economic Dialogue	S&ED	Strategic Economic Dialogue	USA|CHN	2006	yearly to 2016	
Valdai Discussion Club		Valdai Club|Valdai Forum	RUS	2004	yearly	RUS
Visegrad Group Summit	V4			1991	irregular	
Voice of Global South Summit			IND	2023	irregular	
World Conference against Racism		Durban conference	UN	2001	irregular	
World Economic Forum Annual Meeting	WEF	Davos|Davos Forum|Davos summit	WEF	1971	yearly	CHE
World Government Summit	WGS		ARE	2013	yearly	ARE
World Health Assembly	WHA		WHO	1948	yearly	CHE
World Humanitarian Summit			UN	2016	once	TUR
World Internet Conference	WIC	Wuzhen Summit	CHN	2014	yearly	CHN
World Peace Forum			CHN	2012	yearly	CHN
World Water Forum			WWC	1997	every three years	
WTO Ministerial Conference	MC	Doha Round|Seattle Round|Cancun ministerial	WTO	1996	every two years	
Xiangshan Forum		Beijing Xiangshan Forum	CHN	2006	yearly	
"""#
