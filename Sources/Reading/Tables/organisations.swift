// swift-format-ignore-file
/// Organisations, seats of government, armed forces and ministries, one a line, tab-separated: abbreviation, name, aliases
/// (`|`), kind, iso3 (of the state that it belongs to or stands for). Source: general knowledge. Abbreviations are not unique.
let organisationRows: StaticString = #"""
	24 Sussex Drive		metonym	CAN
	Abdeen Palace	Ittihadiya Palace	metonym	EGY
	Abu Sayyaf		non-state armed or political group	PHL
	Addis Ababa		metonym	ETH
ANA	Afghan National Army	ANSF	armed force	AFG
AfDB	African Development Bank		intergovernmental	
ANC	African National Congress		non-state armed or political group	ZAF
AU	African Union		intergovernmental	
AMISOM	African Union Mission in Somalia	ATMIS	intergovernmental	
UNAMID	African Union-United Nations Hybrid Operation in Darfur		intergovernmental	
ACP	African, Caribbean and Pacific Group of States	OACPS	intergovernmental	
AFP	Agence France-Presse		ministry/agency	FRA
AFD	Agence Française de Développement		ministry/agency	FRA
AKP	Agence Kampuchea Presse		ministry/agency	KHM
	Ak Orda	Akorda	metonym	KAZ
	Al Jazeera	Aljazeera	ministry/agency	QAT
	Al-Azhar		metonym	EGY
	al-Qaeda	al Qaeda|al-Qaida|Al-Qa'ida	non-state armed or political group	
AQIM	al-Qaeda in the Islamic Maghreb		non-state armed or political group	
	al-Shabaab	al Shabaab|Al-Shabab	non-state armed or political group	SOM
AES	Alliance of Sahel States	Confederation of Sahel States	intergovernmental	
AIT	American Institute in Taiwan		ministry/agency	USA
AI	Amnesty International	Amnesty	non-governmental	
	Anadolu Agency	Anadolu	ministry/agency	TUR
CAN	Andean Community	Andean Pact	intergovernmental	
	Angkor Wat		metonym	KHM
	Ankara		metonym	TUR
ANZUS	ANZUS	ANZUS treaty	alliance	
LAS	Arab League	League of Arab States	intergovernmental	
AMU	Arab Maghreb Union		intergovernmental	
AA	Arakan Army		non-state armed or political group	MMR
	Arctic Council		intergovernmental	
	Arg	Presidential Palace Kabul	metonym	AFG
FARDC	Armed Forces of the Democratic Republic of the Congo		armed force	COD
AFP	Armed Forces of the Philippines		armed force	PHL
AFU	Armed Forces of Ukraine	Ukrainian military|Ukrainian army|ZSU	armed force	UKR
VRS	Army of Republika Srpska	Bosnian Serb army	armed force	BIH
ARVN	Army of the Republic of Vietnam		armed force	RVN
	Artesh		armed force	IRN
AIPA	ASEAN Inter-Parliamentary Assembly	AIPO	intergovernmental	
AICHR	ASEAN Intergovernmental Commission on Human Rights		intergovernmental	
ARF	ASEAN Regional Forum		intergovernmental	
ACD	Asia Cooperation Dialogue		intergovernmental	
ASEM	Asia-Europe Meeting		intergovernmental	
APEC	Asia-Pacific Economic Cooperation		intergovernmental	
ADB	Asian Development Bank		intergovernmental	
AIIB	Asian Infrastructure Investment Bank		intergovernmental	
	Aso Rock	Aso Villa	metonym	NGA
ARATS	Association for Relations Across the Taiwan Straits		ministry/agency	CHN
ASEAN	Association of Southeast Asian Nations	Association of South East Asian Nations|the 10-member bloc|Asean	intergovernmental	
AEOI	Atomic Energy Organization of Iran		ministry/agency	IRN
AUKUS	AUKUS	Aukus	alliance	
AusAID	Australian Agency for International Development		ministry/agency	AUS
ADF	Australian Defence Force	RAN|RAAF	armed force	AUS
AFP	Australian Federal Police		ministry/agency	AUS
ASIO	Australian Security Intelligence Organisation		ministry/agency	AUS
	Auswärtiges Amt	German Foreign Office|Federal Foreign Office	ministry/agency	DEU
	Axis of Resistance		alliance	
ACMECS	Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy		intergovernmental	
	Ba Dinh		metonym	VNM
	Baabda	Baabda Palace	metonym	LBN
	Baghdad		metonym	IRQ
	Balfour Street		metonym	ISR
	Ballhausplatz	Hofburg	metonym	AUT
	Bangabandhu Bhaban	Bangabhaban	metonym	BGD
	Bangkok		metonym	THA
BIS	Bank for International Settlements		intergovernmental	
BOJ	Bank of Japan		ministry/agency	JPN
	Bankova	Bankova Street	metonym	UKR
	Basij		armed force	IRN
BIMSTEC	Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation		intergovernmental	
	Beehive	the Beehive	metonym	NZL
	Beidaihe		metonym	CHN
	Beijing	Peking	metonym	CHN
	Beirut		metonym	LBN
	Belem Palace		metonym	PRT
	Bellevue Palace	Schloss Bellevue	metonym	DEU
	Belweder	Belvedere Palace	metonym	POL
	Bercy		metonym	FRA
	Berlin		metonym	DEU
	Bern	Bundeshaus	metonym	CHE
BJP	Bharatiya Janata Party		non-state armed or political group	IND
	Binnenhof		metonym	NLD
	Black Sea Fleet		armed force	RUS
	Blair House		metonym	USA
	Blue House	Cheong Wa Dae|Chong Wa Dae	metonym	KOR
	Boko Haram		non-state armed or political group	NGA
ALBA	Bolivarian Alliance for the Peoples of Our America		intergovernmental	
	Bonn		metonym	DEU
BSF	Border Security Force		armed force	IND
	Brasilia		metonym	BRA
ABC	Brazilian Cooperation Agency		ministry/agency	BRA
BRICS	BRICS	BRIC	intergovernmental	
BAF	British Armed Forces	British Army	armed force	GBR
BBC	British Broadcasting Corporation		ministry/agency	GBR
	Bucharest Nine	B9	intergovernmental	
	Buckingham Palace		metonym	GBR
BND	Bundesnachrichtendienst		ministry/agency	DEU
	Bundestag	Bundesrat	ministry/agency	DEU
	Bundeswehr	German military	armed force	DEU
	Cairo		metonym	EGY
CNRP	Cambodia National Rescue Party		non-state armed or political group	KHM
CLMV	Cambodia-Laos-Myanmar-Vietnam		intergovernmental	
CMAA	Cambodian Mine Action and Victim Assistance Authority	CMAC	ministry/agency	KHM
CPP	Cambodian People's Party		non-state armed or political group	KHM
	Camp David		metonym	USA
CAF	Canadian Armed Forces	Canadian Forces	armed force	CAN
CSIS	Canadian Security Intelligence Service		ministry/agency	CAN
	Canberra		metonym	AUS
	Cankaya	Çankaya|Ak Saray	metonym	TUR
	Capitol Hill	the Hill|US Capitol	metonym	USA
	Carabinieri		armed force	ITA
	Caracas		metonym	VEN
CARICOM	Caribbean Community	Caricom	intergovernmental	
	Carondelet	Carondelet Palace	metonym	ECU
	Carthage Palace		metonym	TUN
	Casa de Nariño	Casa de Narino|Nariño Palace	metonym	COL
	Casa Rosada		metonym	ARG
CDC	Centers for Disease Control and Prevention		ministry/agency	USA
CEMAC	Central African Economic and Monetary Community		intergovernmental	
SICA	Central American Integration System		intergovernmental	
CIA	Central Intelligence Agency		ministry/agency	USA
CMC	Central Military Commission		armed force	CHN
CENTO	Central Treaty Organization	Baghdad Pact	alliance	
	Chancellery (Germany)	Kanzleramt	metonym	DEU
	Chequers		metonym	GBR
CCTV	China Central Television	CGTN	ministry/agency	CHN
CCG	China Coast Guard		armed force	CHN
CIDCA	China International Development Cooperation Agency		ministry/agency	CHN
CPPCC	Chinese People's Political Consultative Conference		ministry/agency	CHN
CDU	Christian Democratic Union		non-state armed or political group	DEU
	Christiansborg		metonym	DNK
CSTO	Collective Security Treaty Organization		alliance	
KGB	Committee for State Security		ministry/agency	SUN
COMESA	Common Market for Eastern and Southern Africa	Comesa	intergovernmental	
CIS	Commonwealth of Independent States		intergovernmental	
	Commonwealth of Nations	The Commonwealth|Commonwealth Secretariat	intergovernmental	
CPC	Communist Party of China	Chinese Communist Party|CCP	non-state armed or political group	CHN
CPSU	Communist Party of the Soviet Union		non-state armed or political group	SUN
CPV	Communist Party of Vietnam		non-state armed or political group	VNM
CELAC	Community of Latin American and Caribbean States		intergovernmental	
CPLP	Community of Portuguese Language Countries		intergovernmental	
CPTPP	Comprehensive and Progressive Agreement for Trans-Pacific Partnership	TPP|Trans-Pacific Partnership|TPP-11	intergovernmental	
CTBTO	Comprehensive Nuclear-Test-Ban Treaty Organization		intergovernmental	
CICA	Conference on Interaction and Confidence Building Measures in Asia		intergovernmental	
	Contact Group		intergovernmental	
	Contadora Group	Contadora	intergovernmental	
	Contras		non-state armed or political group	NIC
	Cotroceni	Cotroceni Palace	metonym	ROU
COMECON	Council for Mutual Economic Assistance	CMEA|Comecon	intergovernmental	
CoE	Council of Europe		intergovernmental	
	Dail	Dáil|Leinster House	metonym	IRL
	Damascus		metonym	SYR
DANIDA	Danish International Development Agency		ministry/agency	DNK
	Davos		metonym	CHE
	Democratic Party (United States)	Democrats	non-state armed or political group	USA
DPP	Democratic Progressive Party		non-state armed or political group	TWN
DFID	Department for International Development		ministry/agency	GBR
DFA	Department of Foreign Affairs (Philippines)		ministry/agency	PHL
DFAT	Department of Foreign Affairs and Trade		ministry/agency	AUS
DHS	Department of Homeland Security		ministry/agency	USA
DIRCO	Department of International Relations and Cooperation		ministry/agency	ZAF
DoJ	Department of Justice	Justice Department	ministry/agency	USA
GIZ	Deutsche Gesellschaft für Internationale Zusammenarbeit	GTZ	ministry/agency	DEU
	Diaoyutai	Diaoyutai State Guesthouse	metonym	CHN
	Diet	National Diet	ministry/agency	JPN
DGSE	Direction générale de la Sécurité extérieure		ministry/agency	FRA
	Downing Street	No 10|No. 10|Number 10|10 Downing Street	metonym	GBR
DEA	Drug Enforcement Administration		ministry/agency	USA
	Duma	State Duma|Federation Council	ministry/agency	RUS
EAC	East African Community		intergovernmental	
EAS	East Asia Summit		intergovernmental	
ECCAS	Economic Community of Central African States		intergovernmental	
ECOWAS	Economic Community of West African States	CEDEAO|Ecowas	intergovernmental	
ECO	Economic Cooperation Organization		intergovernmental	
	Elysee	Élysée|Elysee Palace|Élysée Palace	metonym	FRA
WAM	Emirates News Agency		ministry/agency	ARE
ENDF	Ethiopian National Defense Force		armed force	ETH
EAEU	Eurasian Economic Union	EEU|Eurasian Economic Community	intergovernmental	
EBRD	European Bank for Reconstruction and Development		intergovernmental	
ECB	European Central Bank		intergovernmental	
EC	European Commission	EU executive	intergovernmental	
EC	European Community	European Communities|EEC|European Economic Community|Common Market	intergovernmental	
	European Council	Council of the European Union|EU Council	intergovernmental	
ECHR	European Court of Human Rights		intergovernmental	
ECJ	European Court of Justice	Court of Justice of the European Union	intergovernmental	
EEAS	European External Action Service		intergovernmental	
EFTA	European Free Trade Association	Efta	intergovernmental	
EIB	European Investment Bank		intergovernmental	
EP	European Parliament		intergovernmental	
EU	European Union	E.U.|the 27-nation bloc|European bloc	intergovernmental	
Europol	European Union Agency for Law Enforcement Cooperation		intergovernmental	
	Eurozone	Euro zone|Eurogroup	intergovernmental	
ETA	Euskadi Ta Askatasuna	Basque separatists	non-state armed or political group	ESP
ECCC	Extraordinary Chambers in the Courts of Cambodia	Khmer Rouge tribunal|KRT	intergovernmental	
FMLN	Farabundo Marti National Liberation Front		non-state armed or political group	SLV
	Farnesina		metonym	ITA
	Fatah		non-state armed or political group	PSE
FBI	Federal Bureau of Investigation		ministry/agency	USA
Fed	Federal Reserve		ministry/agency	USA
FSB	Federal Security Service		ministry/agency	RUS
	Fifth Fleet	5th Fleet	armed force	USA
FATF	Financial Action Task Force		intergovernmental	
	Five Eyes		alliance	
FPDA	Five Power Defence Arrangements		alliance	
	Foggy Bottom		metonym	USA
FAO	Food and Agriculture Organization		intergovernmental	
FCO	Foreign and Commonwealth Office	FCDO|Foreign, Commonwealth and Development Office|British Foreign Office	ministry/agency	GBR
SVR	Foreign Intelligence Service		ministry/agency	RUS
GAM	Free Aceh Movement		non-state armed or political group	IDN
OPM	Free Papua Movement		non-state armed or political group	IDN
FSA	Free Syrian Army		non-state armed or political group	SYR
	French Foreign Legion	Foreign Legion	armed force	FRA
	Gazprom		ministry/agency	RUS
	Gendarmerie nationale	French gendarmerie	armed force	FRA
GAC	Global Affairs Canada	DFAIT|CIDA	ministry/agency	CAN
GF	Global Fund to Fight AIDS, Tuberculosis and Malaria	Global Fund	non-governmental	
	Global Times		ministry/agency	CHN
GCHQ	Government Communications Headquarters		ministry/agency	GBR
	Government House (Thailand)		metonym	THA
	Great Hall of the People		metonym	CHN
GMS	Greater Mekong Subregion		intergovernmental	
	Green Zone		metonym	IRQ
G77	Group of 77	G-77	intergovernmental	
G8	Group of Eight	G-8	intergovernmental	
G5	Group of Five	G-5|Group of 5	intergovernmental	
G7	Group of Seven	G-7|Group of 7	intergovernmental	
G20	Group of Twenty	G-20|Group of 20	intergovernmental	
	Guantanamo Bay	Guantanamo	metonym	USA
	Guardia Civil	Civil Guard	armed force	ESP
GCC	Gulf Cooperation Council	Cooperation Council for the Arab States of the Gulf	intergovernmental	
	Hamas	Islamic Resistance Movement	non-state armed or political group	PSE
	Hanoi		metonym	VNM
	Havana		metonym	CUB
HTS	Hayat Tahrir al-Sham	Nusra Front	non-state armed or political group	SYR
	Hezbollah	Hizbollah|Hizbullah	non-state armed or political group	LBN
	Holy See	Vatican|the Vatican|Apostolic Palace|Castel Gandolfo	metonym	VAT
	Holy See Press Office	Vatican Radio|Roman Curia	ministry/agency	VAT
	Holyrood		metonym	GBR
	House of Saud	Al Saud	metonym	SAU
	Houthis	Houthi|Ansar Allah|Huthi	non-state armed or political group	YEM
	Hradcany	Prague Castle	metonym	CZE
HRW	Human Rights Watch		non-governmental	
	Hyderabad House		metonym	IND
INEC	Independent National Electoral Commission		ministry/agency	NGA
IBSA	India-Brazil-South Africa Dialogue Forum		intergovernmental	
IAF	Indian Air Force		armed force	IND
IA	Indian Army		armed force	IND
	Indian National Congress	Congress party	non-state armed or political group	IND
IORA	Indian Ocean Rim Association		intergovernmental	
IADB	Inter-American Development Bank	IDB	intergovernmental	
IPU	Inter-Parliamentary Union		intergovernmental	
ISI	Inter-Services Intelligence		ministry/agency	PAK
IGAD	Intergovernmental Authority on Development	Igad	intergovernmental	
IAEA	International Atomic Energy Agency	UN nuclear watchdog|UN atomic agency	intergovernmental	
IBRD	International Bank for Reconstruction and Development		intergovernmental	
ICAO	International Civil Aviation Organization		intergovernmental	
ICRC	International Committee of the Red Cross	Red Cross	non-governmental	
ICJ	International Court of Justice	World Court|UN top court	intergovernmental	
ICC	International Criminal Court		intergovernmental	
Interpol	International Criminal Police Organization	INTERPOL	intergovernmental	
ICTR	International Criminal Tribunal for Rwanda	Rwanda tribunal	intergovernmental	
ICTY	International Criminal Tribunal for the former Yugoslavia	Hague tribunal|Yugoslav war crimes tribunal	intergovernmental	
ICG	International Crisis Group		non-governmental	
IDA	International Development Association		intergovernmental	
IEA	International Energy Agency		intergovernmental	
FIFA	International Federation of Association Football		non-governmental	
IFRC	International Federation of Red Cross and Red Crescent Societies		non-governmental	
IFC	International Finance Corporation		intergovernmental	
IFAD	International Fund for Agricultural Development		intergovernmental	
ILO	International Labour Organization		intergovernmental	
ILD	International Liaison Department		ministry/agency	CHN
IMO	International Maritime Organization		intergovernmental	
IMF	International Monetary Fund	the Fund	intergovernmental	
IOC	International Olympic Committee		non-governmental	
IOM	International Organization for Migration		intergovernmental	
IRENA	International Renewable Energy Agency		intergovernmental	
ISAF	International Security Assistance Force	NATO-led force in Afghanistan	alliance	
ITU	International Telecommunication Union		intergovernmental	
ITLOS	International Tribunal for the Law of the Sea		intergovernmental	
IRA	Irish Republican Army	Provisional IRA	non-state armed or political group	GBR
	Islamabad		metonym	PAK
ICU	Islamic Courts Union		non-state armed or political group	SOM
IsDB	Islamic Development Bank		intergovernmental	
IRNA	Islamic Republic News Agency	Fars News Agency|Tasnim	ministry/agency	IRN
IRGC	Islamic Revolutionary Guard Corps	Revolutionary Guards|Revolutionary Guard|Pasdaran|Quds Force	armed force	IRN
FIS	Islamic Salvation Front		non-state armed or political group	DZA
IS	Islamic State	ISIS|ISIL|Daesh|Islamic State group	non-state armed or political group	
IDF	Israel Defense Forces	Israeli military|Israeli army|Tsahal	armed force	ISR
	Istana		metonym	SGP
	Itamaraty	Brazilian foreign ministry	ministry/agency	BRA
	Jakarta		metonym	IDN
	Janjaweed		non-state armed or political group	SDN
JCG	Japan Coast Guard		armed force	JPN
JICA	Japan International Cooperation Agency		ministry/agency	JPN
JI	Jemaah Islamiyah		non-state armed or political group	
	Jerusalem	Tel Aviv	metonym	ISR
JCS	Joint Chiefs of Staff (Republic of Korea)		armed force	KOR
UNAIDS	Joint United Nations Programme on HIV/AIDS		intergovernmental	
	Jubilee House	Flagstaff House	metonym	GHA
AKP	Justice and Development Party	AK Party	non-state armed or political group	TUR
JEM	Justice and Equality Movement		non-state armed or political group	SDN
	Kabul		metonym	AFG
KIA	Kachin Independence Army	KIO	non-state armed or political group	MMR
	Kantei		metonym	JPN
KNU	Karen National Union		non-state armed or political group	MMR
	Kasumigaseki		metonym	JPN
KDF	Kenya Defence Forces		armed force	KEN
	Khmer Rouge	KR|Party of Democratic Kampuchea	non-state armed or political group	KHM
	Kirribilli	The Lodge	metonym	AUS
	Knesset		ministry/agency	ISR
Kopassus	Komando Pasukan Khusus		armed force	IDN
KOICA	Korea International Cooperation Agency		ministry/agency	KOR
KCNA	Korean Central News Agency		ministry/agency	PRK
KEDO	Korean Peninsula Energy Development Organization		intergovernmental	
KPA	Korean People's Army		armed force	PRK
KFOR	Kosovo Force		alliance	
UCK	Kosovo Liberation Army	KLA	non-state armed or political group	XKX
	Kremlin	the Kremlin	metonym	RUS
KMT	Kuomintang	Guomindang|Nationalist Party	non-state armed or political group	TWN
KRG	Kurdistan Regional Government		non-state armed or political group	IRQ
PKK	Kurdistan Workers' Party	Kurdish rebels	non-state armed or political group	TUR
	La Moneda	Moneda Palace	metonym	CHL
	Labour Party		non-state armed or political group	GBR
LMC	Lancang-Mekong Cooperation	Mekong-Lancang Cooperation|Lancang-Mekong	intergovernmental	
	Langley		metonym	USA
KPL	Lao News Agency		ministry/agency	LAO
LPA	Lao People's Army	Lao People's Armed Forces|LPAF	armed force	LAO
LPRP	Lao People's Revolutionary Party		non-state armed or political group	LAO
LAF	Lebanese Armed Forces		armed force	LBN
	Legislative Yuan	Executive Yuan	ministry/agency	TWN
LDP	Liberal Democratic Party		non-state armed or political group	JPN
LTTE	Liberation Tigers of Tamil Eelam	Tamil Tigers	non-state armed or political group	LKA
LNA	Libyan National Army	Haftar's forces	armed force	LBY
	Likud		non-state armed or political group	ISR
	Lok Sabha	Rajya Sabha	ministry/agency	IND
	London		metonym	GBR
LRA	Lord's Resistance Army		non-state armed or political group	UGA
	Los Pinos		metonym	MEX
	Lubyanka		metonym	RUS
	Luftwaffe		armed force	DEU
	Luthuli House		metonym	ZAF
GRU	Main Intelligence Directorate		ministry/agency	RUS
MAC	Mainland Affairs Council		ministry/agency	TWN
	Majlis	Iranian parliament|Guardian Council|Expediency Council	ministry/agency	IRN
	Makhzen		metonym	MAR
	Malacanang	Malacañang|Malacanang Palace|the Palace	metonym	PHL
MAF	Malaysian Armed Forces		armed force	MYS
	Manila		metonym	PHL
	Mar-a-Lago		metonym	USA
M23	March 23 Movement		non-state armed or political group	COD
	Matignon	Hotel Matignon	metonym	FRA
MSF	Medecins Sans Frontieres	Doctors Without Borders|Médecins Sans Frontières	non-governmental	
MRC	Mekong River Commission		intergovernmental	
MSG	Melanesian Spearhead Group		intergovernmental	
	Merdeka Palace	Istana Merdeka|Istana Negara	metonym	IDN
MENA	Middle East News Agency		ministry/agency	EGY
	Middle Kingdom		metonym	CHN
MIKTA	MIKTA		intergovernmental	
MCC	Millennium Challenge Corporation		ministry/agency	USA
MOFCOM	Ministry of Commerce of China		ministry/agency	CHN
MoD	Ministry of Defence (United Kingdom)		ministry/agency	GBR
METI	Ministry of Economy, Trade and Industry	MITI	ministry/agency	JPN
MEA	Ministry of External Affairs		ministry/agency	IND
MFAIC	Ministry of Foreign Affairs and International Cooperation (Cambodia)		ministry/agency	KHM
MFAT	Ministry of Foreign Affairs and Trade		ministry/agency	NZL
MOFA	Ministry of Foreign Affairs of Japan	Gaimusho	ministry/agency	JPN
Wisma Putra	Ministry of Foreign Affairs of Malaysia		ministry/agency	MYS
MFA	Ministry of Foreign Affairs of the People's Republic of China	Chinese Foreign Ministry|China's foreign ministry	ministry/agency	CHN
MSS	Ministry of State Security		ministry/agency	CHN
	Ministry of Unification	Unification Ministry	ministry/agency	KOR
	Miraflores	Miraflores Palace	metonym	VEN
	Moncloa	Moncloa Palace	metonym	ESP
	Montecitorio		metonym	ITA
MILF	Moro Islamic Liberation Front		non-state armed or political group	PHL
MNLF	Moro National Liberation Front		non-state armed or political group	PHL
	Moscow		metonym	RUS
	Mossad		ministry/agency	ISR
	Mouradia	El Mouradia	metonym	DZA
MDC	Movement for Democratic Change		non-state armed or political group	ZWE
MEND	Movement for the Emancipation of the Niger Delta		non-state armed or political group	NGA
RENAMO	Mozambican National Resistance	Renamo	non-state armed or political group	MOZ
FRELIMO	Mozambique Liberation Front	Frelimo	non-state armed or political group	MOZ
	Mujahideen	mujahedin|Mujahedeen	non-state armed or political group	AFG
	Muqata	Mukataa	metonym	PSE
	Muslim Brotherhood		non-state armed or political group	EGY
MRTV	Myanmar Radio and Television		ministry/agency	MMR
	Nagatacho		metonym	JPN
	Natanz	Fordow|Bushehr	metonym	IRN
NASA	National Aeronautics and Space Administration		ministry/agency	USA
NDC	National Defense Commission	State Affairs Commission	ministry/agency	PRK
NDRC	National Development and Reform Commission		ministry/agency	CHN
BNPB	National Disaster Management Authority		ministry/agency	IDN
MIT	National Intelligence Organization		ministry/agency	TUR
NIS	National Intelligence Service		ministry/agency	KOR
NLD	National League for Democracy		non-state armed or political group	MMR
ELN	National Liberation Army		non-state armed or political group	COL
NPC	National People's Congress		ministry/agency	CHN
NSA	National Security Agency		ministry/agency	USA
NSC	National Security Council		ministry/agency	USA
UNITA	National Union for the Total Independence of Angola	Unita	non-state armed or political group	AGO
FUNCINPEC	National United Front for an Independent, Neutral, Peaceful and Cooperative Cambodia	Funcinpec	non-state armed or political group	KHM
NUG	National Unity Government		non-state armed or political group	MMR
	Naypyidaw	Naypyitaw|Nay Pyi Taw	metonym	MMR
	New Delhi		metonym	IND
NDB	New Development Bank	BRICS bank	intergovernmental	
NPA	New People's Army		non-state armed or political group	PHL
NZDF	New Zealand Defence Force		armed force	NZL
NAM	Non-Aligned Movement	Nonaligned Movement	intergovernmental	
	Nordic Council	Nordic Council of Ministers	intergovernmental	
	Normandy Format	Normandy Four|Normandy Quartet|Normandy Group	intergovernmental	
NAFTA	North American Free Trade Agreement	USMCA|Nafta	intergovernmental	
NATO	North Atlantic Treaty Organization	North Atlantic Treaty Organisation|Atlantic alliance|North Atlantic Alliance|Western military alliance|Nato	alliance	
	Northern Alliance		non-state armed or political group	AFG
	Northern Fleet		armed force	RUS
NORAD	Norwegian Agency for Development Cooperation		ministry/agency	NOR
OHCHR	Office of the United Nations High Commissioner for Human Rights	UN human rights office	intergovernmental	
OPEC+	OPEC Plus	OPEC-plus	intergovernmental	
OECD	Organisation for Economic Co-operation and Development	Organization for Economic Cooperation and Development	intergovernmental	
OPCW	Organisation for the Prohibition of Chemical Weapons	chemical weapons watchdog	intergovernmental	
OIF	Organisation internationale de la Francophonie	La Francophonie|Francophonie	intergovernmental	
OECS	Organisation of Eastern Caribbean States		intergovernmental	
OIC	Organisation of Islamic Cooperation	Organization of Islamic Cooperation|Organisation of the Islamic Conference|Organization of the Islamic Conference	intergovernmental	
OSCE	Organization for Security and Co-operation in Europe	CSCE	intergovernmental	
OAU	Organization of African Unity	Organisation of African Unity	intergovernmental	
OAS	Organization of American States		intergovernmental	
OAPEC	Organization of Arab Petroleum Exporting Countries		intergovernmental	
BSEC	Organization of the Black Sea Economic Cooperation		intergovernmental	
OPEC	Organization of the Petroleum Exporting Countries	Opec	intergovernmental	
OTS	Organization of Turkic States	Turkic Council	intergovernmental	
	Ottawa		metonym	CAN
P5+1	P5+1	E3+3|five permanent members plus Germany	intergovernmental	
	Pacific Alliance		intergovernmental	
SPC	Pacific Community	Secretariat of the Pacific Community	intergovernmental	
	Pacific Fleet (Russia)		armed force	RUS
PIF	Pacific Islands Forum	South Pacific Forum	intergovernmental	
	Pakistan Army	Pakistani military	armed force	PAK
PML-N	Pakistan Muslim League-Nawaz		non-state armed or political group	PAK
PPP	Pakistan People's Party		non-state armed or political group	PAK
PTI	Pakistan Tehreek-e-Insaf		non-state armed or political group	PAK
	Palacio Quemado		metonym	BOL
	Palacio San Martin		metonym	ARG
	Palazzo Chigi		metonym	ITA
PLO	Palestine Liberation Organization	Palestine Liberation Organisation	non-state armed or political group	PSE
PA	Palestinian Authority	PNA|Palestinian National Authority	non-state armed or political group	PSE
PIJ	Palestinian Islamic Jihad	Islamic Jihad	non-state armed or political group	PSE
PNGDF	Papua New Guinea Defence Force		armed force	PNG
	Paris		metonym	FRA
	Parliament Hill		metonym	CAN
	Peace Palace (Phnom Penh)		metonym	KHM
	Pejambon		metonym	IDN
	Peninsula Shield Force		armed force	
	Pentagon	the Pentagon	metonym	USA
PAP	People's Action Party		non-state armed or political group	SGP
PAP	People's Armed Police		armed force	CHN
PBOC	People's Bank of China		ministry/agency	CHN
	People's Daily	Renmin Ribao	ministry/agency	CHN
PLA	People's Liberation Army	Chinese military|Chinese army	armed force	CHN
PLAAF	People's Liberation Army Air Force	PLA Air Force	armed force	CHN
PLAN	People's Liberation Army Navy	PLA Navy	armed force	CHN
MPLA	People's Movement for the Liberation of Angola		non-state armed or political group	AGO
YPG	People's Protection Units		non-state armed or political group	SYR
PCA	Permanent Court of Arbitration		intergovernmental	
	Peshmerga		non-state armed or political group	IRQ
PCG	Philippine Coast Guard		armed force	PHL
PNP	Philippine National Police		armed force	PHL
	Phnom Penh		metonym	KHM
	Pizarro Palace	Government Palace (Lima)	metonym	PER
	Planalto	Planalto Palace	metonym	BRA
Polisario	Polisario Front		non-state armed or political group	ESH
	Politburo Standing Committee		metonym	CHN
PMF	Popular Mobilization Forces	Hashd al-Shaabi	armed force	IRQ
	Preah Vihear		metonym	KHM
PTI	Press Trust of India		ministry/agency	IND
	Pretoria		metonym	ZAF
	Putrajaya		metonym	MYS
	Pyongyang		metonym	PRK
	Qom		metonym	IRN
Quad	Quadrilateral Security Dialogue	the Quad	alliance	
	Quai d'Orsay		metonym	FRA
	Quartet on the Middle East	Middle East Quartet	intergovernmental	
	Quirinale	Quirinal Palace	metonym	ITA
RFA	Radio Free Asia		ministry/agency	USA
	Raisina Hill		metonym	IND
	Ramallah		metonym	PSE
RSF	Rapid Support Forces		non-state armed or political group	SDN
	Rashtrapati Bhavan		metonym	IND
	Rawalpindi	GHQ Rawalpindi	metonym	PAK
	Red Army	Soviet army	armed force	SUN
RCEP	Regional Comprehensive Economic Partnership		intergovernmental	
RSF	Reporters Without Borders		non-governmental	
ROKA	Republic of Korea Army		armed force	KOR
RSN	Republic of Singapore Navy		armed force	SGP
	Republican Guard (Iraq)		armed force	IRQ
GOP	Republican Party	Republicans	non-state armed or political group	USA
RAW	Research and Analysis Wing	R&AW	ministry/agency	IND
FAR	Revolutionary Armed Forces (Cuba)		armed force	CUB
FARC	Revolutionary Armed Forces of Colombia		non-state armed or political group	COL
Fretilin	Revolutionary Front for an Independent East Timor		non-state armed or political group	TLS
	Rideau Hall		metonym	CAN
	Rio Group		intergovernmental	
	Riyadh		metonym	SAU
	Rodong Sinmun		ministry/agency	PRK
	Rome		metonym	ITA
	Rosatom		ministry/agency	RUS
	Rosenbad		metonym	SWE
RAF	Royal Air Force		armed force	GBR
RCAF	Royal Cambodian Armed Forces		armed force	KHM
RCMP	Royal Canadian Mounted Police		ministry/agency	CAN
	Royal Hashemite Court		metonym	JOR
RN	Royal Navy		armed force	GBR
RTAF	Royal Thai Armed Forces	Royal Thai Air Force	armed force	THA
RTA	Royal Thai Army		armed force	THA
RT	Russia Today	Sputnik|RIA Novosti	ministry/agency	RUS
	Russian Armed Forces	Russian military|Russian army	armed force	RUS
RPF	Rwandan Patriotic Front		non-state armed or political group	RWA
SRP	Sam Rainsy Party		non-state armed or political group	KHM
FSLN	Sandinista National Liberation Front	Sandinistas|Sandinista	non-state armed or political group	NIC
	Sandor Palace		metonym	HUN
Aramco	Saudi Aramco	Saudi Arabian Oil Company	ministry/agency	SAU
SPA	Saudi Press Agency		ministry/agency	SAU
	Scotland Yard	Metropolitan Police	metonym	GBR
MI6	Secret Intelligence Service	SIS	ministry/agency	GBR
SRE	Secretariat of Foreign Affairs (Mexico)		ministry/agency	MEX
MI5	Security Service		ministry/agency	GBR
SBU	Security Service of Ukraine		ministry/agency	UKR
SDF	Self-Defense Forces	Japan Self-Defense Forces|JSDF|JMSDF|Maritime Self-Defense Force	armed force	JPN
	Seoul		metonym	KOR
	Seventh Fleet	7th Fleet|US Seventh Fleet	armed force	USA
SCO	Shanghai Cooperation Organization	Shanghai Cooperation Organisation|Shanghai Five	intergovernmental	
	Shin Bet	Shabak	ministry/agency	ISR
	Shining Path	Sendero Luminoso	non-state armed or political group	PER
SAF	Singapore Armed Forces		armed force	SGP
	Singha Durbar		metonym	NPL
	Sinn Fein	Sinn Féin	non-state armed or political group	
	Smolenskaya Square		metonym	RUS
SPD	Social Democratic Party of Germany		non-state armed or political group	DEU
SANDF	South African National Defence Force	SADF	armed force	ZAF
SAARC	South Asian Association for Regional Cooperation		intergovernmental	
	South Block		metonym	IND
SWAPO	South West Africa People's Organisation	Swapo	non-state armed or political group	NAM
SEATO	Southeast Asia Treaty Organization		alliance	
SADC	Southern African Development Community		intergovernmental	
Mercosur	Southern Common Market	MERCOSUR|Mercosul	intergovernmental	
SLA	Sri Lanka Army		armed force	LKA
SFOR	Stabilisation Force	IFOR	alliance	
SAC	State Administration Council		non-state armed or political group	MMR
SC	State Council	Chinese cabinet	ministry/agency	CHN
	State House (Kenya)	State House Nairobi	metonym	KEN
SLORC	State Law and Order Restoration Council		non-state armed or political group	MMR
SPDC	State Peace and Development Council		non-state armed or political group	MMR
	Stormont		metonym	GBR
SEF	Straits Exchange Foundation		ministry/agency	TWN
	Sublime Porte		metonym	TUR
SPLA	Sudan People's Liberation Army	SPLM	non-state armed or political group	SSD
SAF	Sudanese Armed Forces		armed force	SDN
SCAF	Supreme Council of the Armed Forces		armed force	EGY
SPA	Supreme People's Assembly		ministry/agency	PRK
SIDA	Swedish International Development Cooperation Agency		ministry/agency	SWE
SDC	Swiss Agency for Development and Cooperation		ministry/agency	CHE
SANA	Syrian Arab News Agency		ministry/agency	SYR
SDF	Syrian Democratic Forces		non-state armed or political group	SYR
	Taipei		metonym	TWN
TECRO	Taipei Economic and Cultural Representative Office	TECO	ministry/agency	TWN
TAO	Taiwan Affairs Office		ministry/agency	CHN
	Taliban	Taleban	non-state armed or political group	AFG
TASS	TASS	Itar-Tass|ITAR-TASS	ministry/agency	RUS
	Tatmadaw	Myanmar military|Burmese army|Myanmar junta	armed force	MMR
	Tehran		metonym	IRN
	Temple Trees		metonym	LKA
TNI	Tentara Nasional Indonesia	Indonesian military|ABRI	armed force	IDN
	Thames House		metonym	GBR
TPLF	Tigray People's Liberation Front		non-state armed or political group	ETH
	Tlatelolco		metonym	MEX
	Tokyo		metonym	JPN
	Tories	Conservative Party	non-state armed or political group	GBR
TI	Transparency International		non-governmental	
TSK	Turkish Armed Forces		armed force	TUR
TIKA	Turkish Cooperation and Coordination Agency		ministry/agency	TUR
	U.S. Congress	Congress|US Congress	ministry/agency	USA
	U.S. House of Representatives	US House|House of Representatives	ministry/agency	USA
	U.S. Senate	US Senate	ministry/agency	USA
	U.S. Treasury	Treasury Department|OFAC	ministry/agency	USA
UPDF	Uganda People's Defence Force		armed force	UGA
	Uncle Sam		metonym	USA
	Union Buildings		metonym	ZAF
UNASUR	Union of South American Nations	Unasur	intergovernmental	
USDP	Union Solidarity and Development Party		non-state armed or political group	MMR
UMNO	United Malays National Organisation	Umno	non-state armed or political group	MYS
UN	United Nations	U.N.|United Nations Organization|UNO|the world body|world body	intergovernmental	
UNAMI	United Nations Assistance Mission for Iraq		intergovernmental	
UNAMA	United Nations Assistance Mission in Afghanistan		intergovernmental	
UNICEF	United Nations Children's Fund	UN Children's Fund|Unicef	intergovernmental	
UNCTAD	United Nations Conference on Trade and Development	Unctad	intergovernmental	
UNDP	United Nations Development Programme	UN Development Programme|UN Development Program	intergovernmental	
UNDOF	United Nations Disengagement Observer Force		intergovernmental	
UNESCAP	United Nations Economic and Social Commission for Asia and the Pacific	ESCAP	intergovernmental	
ECOSOC	United Nations Economic and Social Council	Economic and Social Council	intergovernmental	
UNESCO	United Nations Educational, Scientific and Cultural Organization	Unesco	intergovernmental	
UNEP	United Nations Environment Programme	UN Environment	intergovernmental	
UNGA	United Nations General Assembly	UN General Assembly|General Assembly	intergovernmental	
UNHCR	United Nations High Commissioner for Refugees	UN refugee agency	intergovernmental	
UNHRC	United Nations Human Rights Council	UN Human Rights Council|Human Rights Council	intergovernmental	
UNIDO	United Nations Industrial Development Organization		intergovernmental	
UNMIK	United Nations Interim Administration Mission in Kosovo		intergovernmental	
UNIFIL	United Nations Interim Force in Lebanon		intergovernmental	
UNMISS	United Nations Mission in South Sudan		intergovernmental	
UNMIS	United Nations Mission in Sudan		intergovernmental	
UNMOVIC	United Nations Monitoring, Verification and Inspection Commission		intergovernmental	
MINUSMA	United Nations Multidimensional Integrated Stabilization Mission in Mali		intergovernmental	
OCHA	United Nations Office for the Coordination of Humanitarian Affairs	UNOCHA	intergovernmental	
UNODC	United Nations Office on Drugs and Crime		intergovernmental	
MONUSCO	United Nations Organization Stabilization Mission in the DR Congo	MONUC	intergovernmental	
UNFICYP	United Nations Peacekeeping Force in Cyprus		intergovernmental	
UNFPA	United Nations Population Fund		intergovernmental	
UNPROFOR	United Nations Protection Force		intergovernmental	
UNRWA	United Nations Relief and Works Agency		intergovernmental	
UNSC	United Nations Security Council	UN Security Council|U.N. Security Council|Security Council	intergovernmental	
UNSCOM	United Nations Special Commission		intergovernmental	
MINUSTAH	United Nations Stabilization Mission in Haiti		intergovernmental	
UNTAET	United Nations Transitional Administration in East Timor		intergovernmental	
UNTAC	United Nations Transitional Authority in Cambodia		intergovernmental	
AUC	United Self-Defense Forces of Colombia		non-state armed or political group	COL
AFRICOM	United States Africa Command	Africa Command	armed force	USA
USAID	United States Agency for International Development	US Agency for International Development	ministry/agency	USA
USAF	United States Air Force	U.S. Air Force|US Air Force	armed force	USA
US	United States Armed Forces	U.S. military|US military	armed force	USA
CENTCOM	United States Central Command	Central Command	armed force	USA
USCG	United States Coast Guard	U.S. Coast Guard	armed force	USA
DoD	United States Department of Defense	Defense Department|Department of War	ministry/agency	USA
USDOS	United States Department of State	State Department|U.S. State Department|Department of State	ministry/agency	USA
USFK	United States Forces Korea		armed force	
PACOM	United States Indo-Pacific Command	INDOPACOM|USINDOPACOM|Pacific Command|USPACOM	armed force	USA
USIP	United States Institute of Peace		ministry/agency	USA
USMC	United States Marine Corps	U.S. Marines|Marine Corps	armed force	USA
USN	United States Navy	U.S. Navy|US Navy	armed force	USA
SOUTHCOM	United States Southern Command	Southern Command	armed force	USA
USTR	United States Trade Representative		ministry/agency	USA
UWSA	United Wa State Army		non-state armed or political group	MMR
UPU	Universal Postal Union		intergovernmental	
	Verkhovna Rada	Rada	ministry/agency	UKR
	Vientiane		metonym	LAO
	Viet Cong	Vietcong|National Liberation Front	armed force	RVN
VNA	Vietnam News Agency		ministry/agency	VNM
VPA	Vietnam People's Army	People's Army of Vietnam|PAVN	armed force	VNM
	Villa Somalia		metonym	SOM
	Visegrad Group	Visegrad Four|V4	intergovernmental	
VOA	Voice of America		ministry/agency	USA
	Wagner Group	Wagner|PMC Wagner	non-state armed or political group	RUS
	Waigani		metonym	PNG
	Wall Street		metonym	USA
	Warsaw Pact	Warsaw Treaty Organization	alliance	
	Weimar Triangle		intergovernmental	
	Washington	Washington, D.C.|Washington D.C.|Washington, DC|Washington DC	metonym	USA
	Wellington		metonym	NZL
UEMOA	West African Economic and Monetary Union	WAEMU	intergovernmental	
WEU	Western European Union		alliance	
	Westminster		metonym	GBR
	White House	the White House|Oval Office	metonym	USA
	Whitehall		metonym	GBR
WPK	Workers' Party of Korea		non-state armed or political group	PRK
WB	World Bank	World Bank Group|the Bank	intergovernmental	
WEF	World Economic Forum		non-governmental	
WFP	World Food Programme	World Food Program	intergovernmental	
WHO	World Health Organization	World Health Organisation	intergovernmental	
WIPO	World Intellectual Property Organization		intergovernmental	
WMO	World Meteorological Organization		intergovernmental	
UNWTO	World Tourism Organization	UN Tourism	intergovernmental	
WTO	World Trade Organization	World Trade Organisation|GATT|Gatt	intergovernmental	
	Xinhua	Xinhua News Agency|New China News Agency|NCNA	ministry/agency	CHN
	Yongbyon		metonym	PRK
	Yongsan presidential office		metonym	KOR
	Yonhap	Yonhap News Agency	ministry/agency	KOR
JNA	Yugoslav People's Army	Yugoslav army	armed force	YUG
	Zapatistas	EZLN	non-state armed or political group	MEX
	Zarzuela Palace		metonym	ESP
	Zhongnanhai		metonym	CHN
ZANU-PF	Zimbabwe African National Union-Patriotic Front	Zanu-PF	non-state armed or political group	ZWE
"""#
