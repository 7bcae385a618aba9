// swift-format-ignore-file
/// Cities, one a line, tab-separated: name, iso3, population, alternative names (`|`), 1 for the capital, source.
///
/// Sources: `geonames` = GeoNames cities15000 of January 2023 (CC BY 4.0, geonames.org) as packed in Debian's libgeonames0;
/// `maps` = the R package maps, world.cities (GPL-2; populations of about 2006), for cities that the first lacks;
/// `general` = general knowledge, as are old and alternative names (Saigon, Rangoon, Peking).
let cityRows: StaticString = #"""
's-Hertogenbosch	NLD	134520			geonames
A Coruña	ESP	246056			geonames
Aachen	DEU	265208			geonames
Aalborg	DNK	122219			geonames
Aarhus	DNK	237551			geonames
Aba	NGA	897560			geonames
Ābādān	IRN	370180			geonames
Abakaliki	NGA	134102			geonames
Abakan	RUS	167289			geonames
Abbotsford	CAN	141397			geonames
Abbottabad	PAK	120000			geonames
Abengourou	CIV	104020			geonames
Abeokuta	NGA	593100			geonames
Aberdeen	GBR	196670			geonames
Abhā	SAU	210886			geonames
Abidjan	CIV	3677115		1	geonames
Abiko	JPN	131771			geonames
Abilene	USA	121721			geonames
Abobo	CIV	900000			geonames
Abohar	IND	130603			geonames
Abomey-Calavi	BEN	385755			geonames
Abu Dhabi	ARE	603492	Abu Dhabi Island and Internal Islands City	1	geonames
Abu Ghraib	IRQ	900000			geonames
Abū Kabīr	EGY	100684			geonames
Abuja	NGA	590400		1	geonames
Acapulco de Juárez	MEX	673479			geonames
Acarigua	VEN	188278			geonames
Accra	GHA	1963264	Akra	1	geonames
Achalpur	IND	111278			geonames
Acheng	CHN	144665			geonames
Achinsk	RUS	117634			geonames
Acilia-Castel Fusano-Ostia Antica	ITA	129362			geonames
Ad Dīwānīyah	IRQ	318801			geonames
Ad-Damazin	SDN	186051			geonames
Adamstown	PCN	51		1	maps
Adana	TUR	1248988			geonames
Adapazarı	TUR	286787			geonames
Addis Ababa	ETH	2757729		1	geonames
Adelaide	AUS	1225235			geonames
Aden	YEM	550602		1	geonames
Adilabad	IND	118526			geonames
Adiwerna	IDN	134188			geonames
Adıyaman	TUR	223744			geonames
Adjlun	JOR	125557			geonames
Ado-Ekiti	NGA	424340			geonames
Adoni	IND	163631			geonames
Afyonkarahisar	TUR	146136			geonames
Agadez	NER	124324			geonames
Agadir	MAR	698310			geonames
Agartala	IND	203264			geonames
Ageo	JPN	219401			geonames
Agra	IND	1430055			geonames
Aguas Lindas de Goias	BRA	118597			maps
Aguascalientes	MEX	722250			geonames
Ahmadpur East	PAK	116579			geonames
Ahmedabad	IND	6357693			geonames
Ahmednagar	IND	367140			geonames
Ahvāz	IRN	841145			geonames
Aïn Beïda	DZA	105765			geonames
Aïn Oussera	DZA	118687			geonames
Airoli	IND	100000			geonames
Aix-en-Provence	FRA	146821			geonames
Aizawl	IND	265331			geonames
Aizuwakamatsu	JPN	115532			maps
Ajax	CAN	119677			geonames
Ajdabiya	LBY	134358			geonames
Ajman	ARE	490035			geonames
Ajmer	IND	517911			geonames
Akashi	JPN	297279			geonames
Akita	JPN	320069			geonames
Akola	IND	428857			geonames
Akron	USA	197542			geonames
Aksaray	TUR	152201			geonames
Aksu	CHN	535657			geonames
Aktau	KAZ	147443			geonames
Aktobe	KAZ	262457			geonames
Akure	NGA	420594			geonames
Al ‘Arīsh	EGY	128855			geonames
Al Ahmadi	KWT	637411			geonames
Al Ajaylat	LBY	130546			geonames
Al Bāb	SYR	130745			geonames
Al Fāw	IRQ	104569			geonames
Al Fayyum	EGY	306393			geonames
Al Ḩawāmidīyah	EGY	106841			geonames
Al Hillah	IRQ	289709			geonames
Al Hoceima	MAR	395644			geonames
Al Hudaydah	YEM	617871			geonames
Al Hufūf	SAU	293179			geonames
Al Jadīd	LBY	126386			geonames
Al Jumayl	LBY	102000			geonames
Al Kharj	SAU	425300			geonames
Al Khums	LBY	201943			geonames
Al Maḩallah al Kubrá	EGY	431052			geonames
Al Manāqil	SDN	128297			geonames
Al Mansurah	EGY	420195			geonames
Al Mubarraz	SAU	290802			geonames
Al'met'yevsk	RUS	140437			geonames
Al-Fashir	SDN	252609			geonames
Al-Ubayyid	SDN	393311			geonames
Alagoinhas	BRA	122688			geonames
Alanya	TUR	112969			geonames
Alappuzha	IND	240991			geonames
Albacete	ESP	169716			geonames
Alberton	ZAF	121536			geonames
Albuquerque	USA	559121			geonames
Albury	AUS	109273			maps
Alcalá de Henares	ESP	204574			geonames
Alchevs'k	UKR	116000			geonames
Alcobendas	ESP	107514			geonames
Alcorcón	ESP	167967			geonames
Aleppo	SYR	1602264	Halab		geonames
Alexandria	EGY	3811516			geonames
Alexandria	USA	153511			geonames
Algeciras	ESP	116209			geonames
Algiers	DZA	1977663	Alger	1	geonames
Alhambra	USA	127764			geonames
Alicante	ESP	334757			geonames
Aligarh	IND	753207			geonames
Allentown	USA	120207			geonames
Almaty	KAZ	2000900	Alma-Ata|Alma Ata		geonames
Almere Stad	NLD	176432			geonames
Almería	ESP	188810			geonames
Alofi	NIU	627		1	maps
Alor Star	MYS	217368			geonames
Altay	CHN	190064			geonames
Alto Barinas	VEN	284289			geonames
Alto Hospicio	CHL	105065			geonames
Alvorada	BRA	209213			geonames
Alwar	IND	283228			geonames
Amadora	PRT	178858			geonames
Amagasaki	JPN	442173			geonames
Amaigbo	NGA	127300			geonames
Amara	IRQ	323302			geonames
Amaravati	IND	103000			geonames
Amarillo	USA	198645			geonames
Ambāla	IND	146787			geonames
Ambarnath	IND	217780			geonames
Ambato	ECU	154369			geonames
Ambattur	IND	341049			geonames
Ambon City	IDN	355596			geonames
Ambur	IND	109873			geonames
Americana	BRA	196022			geonames
Amersfoort	NLD	139914			geonames
Amherst	USA	122366			geonames
Amiens	FRA	143086			geonames
Amman	JOR	1275857		1	geonames
Āmol	IRN	199382			geonames
Amoy	CHN	4617251	Xiamen		geonames
Ampang	MYS	126285			geonames
Amphoe Phra Pradaeng	THA	171333			geonames
Amravati	IND	603837			geonames
Amritsar	IND	1092450			geonames
Amroha	IND	176253			geonames
Amsterdam	NLD	741636		1	geonames
An Nuhūd	SDN	108008			geonames
Anaco	VEN	139397			geonames
Anaheim	USA	350742			geonames
Anand	IND	138009			geonames
Ananindeua	BRA	433956			geonames
Anantapur	IND	240442			geonames
Anápolis	BRA	319587			geonames
Anbu	CHN	162964			geonames
Anchorage	USA	298695			geonames
Anda	CHN	181271			geonames
Anderlecht	BEL	160553			geonames
Andijan	UZB	318419			geonames
Andong	KOR	129319			geonames
Andorra la Vella	AND	20430		1	geonames
Angarsk	RUS	243158			geonames
Angeles City	PHL	299391			geonames
Angers	FRA	168279			geonames
Angra dos Reis	BRA	153635			geonames
Angren	UZB	126957			geonames
Anjo	JPN	178402			geonames
Ankang	CHN	870126			geonames
Ankara	TUR	3517182	Angora	1	geonames
Anking	CHN	804493			geonames
Anliu	CHN	115560			geonames
Ann Arbor	USA	117070			geonames
Annaba	DZA	206570			geonames
Anning	CHN	106795			geonames
Anqiu	CHN	364208			geonames
Ansan-si	KOR	716785			geonames
Anshan	CHN	1450000			geonames
Anshun	CHN	765313			geonames
Antakya	TUR	210000			geonames
Antalya	TUR	758188			geonames
Antananarivo	MDG	1391433		1	geonames
Antioch	USA	110542			geonames
Antipolo City	PHL	549543			geonames
Antofagasta	CHL	309832			geonames
Antsirabe	MDG	186253			geonames
Antwerp	BEL	459805	Antwerpen		geonames
Anyama	CIV	100653			geonames
Anyang	CHN	1146839			geonames
Anyang-si	KOR	595644			geonames
Aomori	JPN	298394			geonames
Aparecida de Goiânia	BRA	510770			geonames
Apeldoorn	NLD	136670			geonames
Apia	WSM	40407		1	geonames
Apodaca	MEX	467157			geonames
Apopa	SLV	112158			geonames
Apucarana	BRA	107085			geonames
Ar Rayyan	QAT	272465			geonames
Aracaju	BRA	490175			geonames
Araçatuba	BRA	170024			geonames
Arad	ROU	169065			geonames
Araguaína	BRA	105019			geonames
Arak	IRN	503647			geonames
Aral	CHN	260000			geonames
Arapiraca	BRA	166562			geonames
Arar	SAU	148540			geonames
Araraquara	BRA	168468			geonames
Araras	BRA	107463			geonames
Araruama	BRA	109637			geonames
Araucária	BRA	111302			geonames
Araure	VEN	181820			geonames
Archway	GBR	215667			geonames
Ardabil	IRN	410753			geonames
Arequipa	PER	841130			geonames
Argenteuil	FRA	101475			geonames
Arica	CHL	185999			geonames
Arjawinangun	IDN	105845			geonames
Arkhangelsk	RUS	356051			geonames
Arlington	USA	388125			geonames
Arlington	USA	207627			geonames
Armavir	RUS	199548			geonames
Armenia	COL	315328			geonames
Arnavutköy	TUR	198165			geonames
Arnhem	NLD	141674			geonames
Arrah	IND	223676			geonames
Arroyo Naranjo	CUB	210053			geonames
Artëm	RUS	102300			geonames
Arusha	TZA	341136			geonames
Arvada	USA	115368			geonames
Arzamas	RUS	109479			geonames
As Samawah	IRQ	152890			geonames
As Suwayq	OMN	107143			geonames
Asahikawa	JPN	356612			geonames
Asaka	JPN	128058			geonames
Asansol	IND	504271			geonames
ash-Shalif	DZA	178616			geonames
Ashdod	ISR	224656			geonames
Ashgabat	TKM	727700	Ashkhabad	1	geonames
Ashikaga	JPN	159671			geonames
Ashoknagar Kalyangarh	IND	111475			geonames
Ashquelon	ISR	144073			geonames
Asmara	ERI	563930		1	geonames
Assis	BRA	101597			geonames
Assiut	EGY	420585			geonames
Astanajapura	IDN	148047			geonames
Astoria	USA	150165			geonames
Astrakhan	RUS	502533			geonames
Asunción	PRY	1482200	Asuncion	1	geonames
Aswān	EGY	241261			geonames
Atani	NGA	230000			geonames
Ataşehir	TUR	361615			geonames
Atbara	SDN	107930			geonames
Athens	GRC	664046	Athina	1	geonames
Athens	USA	116714			geonames
Atibaia	BRA	110968			geonames
Atlanta	USA	463878			geonames
Atsiaman	GHA	202932			geonames
Atsugi	JPN	223960			geonames
Atyrau	KAZ	180000			geonames
Auckland	NZL	417910			geonames
Augsburg	DEU	259196			geonames
Aurangabad	IND	1016441			geonames
Aurora	USA	359407			geonames
Aurora	USA	200661			geonames
Austin	USA	931830			geonames
Avadi	IND	250044			geonames
Avarua	COK	13373		1	geonames
Awasa	ETH	133097			geonames
Awka	NGA	167738			geonames
Ayacucho	PER	140033			geonames
Aydin	TUR	163022			geonames
Az Zāwīyah	LBY	200000			geonames
Az Zubayr	IRQ	122676			geonames
Āzādshahr	IRN	514102			geonames
Azamgarh	IND	116644			geonames
Azare	NGA	105687			geonames
Azcapotzalco	MEX	414711			geonames
Bab Ezzouar	DZA	275630			geonames
Babol	IRN	202796			geonames
Babruysk	BLR	220517			geonames
Bạc Liêu	VNM	107911			geonames
Bacau	ROU	171396			geonames
Bacolod City	PHL	454898			geonames
Bacoor	PHL	356974			geonames
Badajoz	ESP	148334			geonames
Badalona	ESP	219547			geonames
Badlapur	IND	104636			geonames
Bafoussam	CMR	290768			geonames
Bagaha	IND	103855			geonames
Bağcılar	TUR	749024			geonames
Bagerhat	BGD	266388			geonames
Baghdad	IRQ	7216000		1	geonames
Baghlan	AFG	108449			geonames
Bago	MMR	244376	Pegu		geonames
Bago City	PHL	191210			geonames
Baguio City	PHL	272714			geonames
Bahadurgarh	IND	153613			geonames
Baharampur	IND	180547			geonames
Bahawalnagar	PAK	126700			geonames
Bahawalpur	PAK	552607			geonames
Bahawalpur	PAK	126617			geonames
Bahçelievler	TUR	576799			geonames
Bahía Blanca	ARG	276546			geonames
Bahir Dar	ETH	168899			geonames
Bahraich	IND	182218			geonames
Baia Mare	ROU	136553			geonames
Baicheng	CHN	316970			geonames
Baidoa	SOM	129839			geonames
Baidyabati	IND	115504			geonames
Baise City	CHN	686078			geonames
Baishan	CHN	183880			geonames
Baiyin	CHN	294400			geonames
Bakersfield	USA	373640			geonames
Baku	AZE	1116513		1	geonames
Balakovo	RUS	199572			geonames
Balashikha	RUS	150103			geonames
Balasore	IND	114321			geonames
Bali	IDN	4317404			general
Balıkesir	TUR	238151			geonames
Balikpapan	IDN	433866			geonames
Baliuag	PHL	135679			geonames
Balkh	AFG	114883			geonames
Bălţi	MDA	125000			geonames
Baltimore	USA	621849			geonames
Bālurghāt	IND	141404			geonames
Bama	NGA	118121			geonames
Bamako	MLI	1297281		1	geonames
Bamenda	CMR	393835			geonames
Bamiyan	AFG	131233			maps
Ban Houayxay	LAO	15500			geonames
Bānda	IND	152218			geonames
Banda Aceh	IDN	250757			geonames
Bandar Abbas	IRN	352173	Bandar-e Abbas		geonames
Bandar Lampung	IDN	800348			geonames
Bandar Seri Begawan	BRN	64409		1	geonames
Bandar-e Anzali	IRN	110826			geonames
Bandırma	TUR	107631			geonames
Bandundu Province	COD	118211			geonames
Bandung	IDN	1699719	Bandoeng		geonames
Bāneh	IRN	104799			geonames
Bangaon	IND	111693			geonames
Bangil	IDN	120000			geonames
Bangkok	THA	5104476	Krung Thep	1	geonames
Bangui	CAF	542393		1	geonames
Banhā	EGY	167029			geonames
Banī Suwayf	EGY	189624			geonames
Banja Luka	BIH	221106			geonames
Banjaran	IDN	164952			geonames
Banjarmasin	IDN	572837			geonames
Banjul	GMB	34589		1	geonames
Bānkura	IND	133966			geonames
Banlung	KHM	17000			geonames
Banqiao District	TWN	543342			geonames
Bānsbāria	IND	108474			geonames
Bantou	CHN	119670			maps
Banyuwangi	IDN	108166			geonames
Bảo Lộc	VNM	151915			geonames
Baoding	CHN	2739887			geonames
Baoji	CHN	1437802			geonames
Baoshan	CHN	935618			geonames
Baoshan	CHN	123791			geonames
Baotou	CHN	2150000			geonames
Baqubah	IRQ	152550			geonames
Baraki	DZA	105402			geonames
Bārākpur	IND	148174			geonames
Baranovichi	BLR	168772			geonames
Bārāsat	IND	298127			geonames
Barbacena	BRA	122211			geonames
Barcelona	ESP	1621537			geonames
Barcelona	VEN	506016			geonames
Bardhaman	IND	301725			geonames
Bareilly	IND	745435			geonames
Bari	ITA	277387			geonames
Barinas	VEN	353442			geonames
Baripada	IND	122462			maps
Barishal	BGD	202242			geonames
Barnāla	IND	105016			geonames
Barnaul	RUS	599579			geonames
Barquisimeto	VEN	1114097			geonames
Barra Mansa	BRA	164052			geonames
Barrancabermeja	COL	191403			geonames
Barranquilla	COL	1380425			geonames
Barreiras	BRA	158292			geonames
Barretos	BRA	101220			geonames
Barrie	CAN	141434			geonames
Bārsi	IND	110983			geonames
Barueri	BRA	251994			geonames
Baruta	VEN	244216			geonames
Başakşehir	TUR	193750			geonames
Basel	CHE	164488	Basle		geonames
Bashan	CHN	103748			geonames
Basildon	GBR	144859			geonames
Basingstoke	GBR	107642			geonames
Basra	IRQ	2600000	Al Başrah al Qadīmah|Basrah		geonames
Basse-Terre	GLP	11472		1	geonames
Basseterre	KNA	12920		1	geonames
Basti	IND	115115			geonames
Basuo	CHN	444458			geonames
Bat Yam	ISR	129012			geonames
Bata	GNQ	173046			geonames
Batāla	IND	145468			geonames
Batam	IDN	1164352			geonames
Batang	IDN	115537			geonames
Batangas	PHL	237370			geonames
Bataysk	RUS	109962			geonames
Bathinda	IND	242800			geonames
Batman	TUR	381990			geonames
Batna City	DZA	280798			geonames
Baton Rouge	USA	228590			geonames
Battagram	PAK	700000			geonames
Battambang	KHM	150444	Batdambang		geonames
Batu Pahat	MYS	156236			geonames
Batumi	GEO	121806			geonames
Baturaja	IDN	134759			geonames
Bauchi	NGA	316149			geonames
Bauru	BRA	335024			geonames
Bawshar	OMN	159487			geonames
Bayamo	CUB	192632			geonames
Bayamón	PRI	203499			geonames
Bayan Nur	CHN	1760000			geonames
Bayawan	PHL	122747			geonames
Beau Bassin-Rose Hill	MUS	111355			geonames
Beaumont	USA	118129			geonames
Beāwar	IND	130777			geonames
Béchar	DZA	143382			geonames
Bedford	GBR	106940			geonames
Beersheba	ISR	186600	Be'er Sheva		geonames
Begusarai	IND	103060			geonames
Bei’an	CHN	436444			geonames
Beibei	CHN	112019			geonames
Beihai	CHN	525329			geonames
Beijing	CHN	18960744	Peking|Peiping	1	geonames
Beiliu	CHN	199769			geonames
Beipiao	CHN	154999			geonames
Beira	MOZ	530604			geonames
Beirut	LBN	1916100	Beyrouth	1	geonames
Béjaïa	DZA	164103			geonames
Bekasi	IDN	1520119			geonames
Belawan	IDN	102707			geonames
Belém	BRA	1407737			geonames
Belfast	GBR	274770			geonames
Belford Roxo	BRA	466096			geonames
Belgaum	IND	428720			geonames
Belgorod	RUS	345289			geonames
Belgrade	SRB	1273651	Beograd	1	geonames
Bellary	IND	336681			geonames
Bellevue	USA	139820			geonames
Bello	COL	392939			geonames
Belmopan	BLZ	13381		1	geonames
Belo Horizonte	BRA	2373224			geonames
Bemowo	POL	102393			geonames
Bendigo	AUS	100617			geonames
Bengaluru	IND	8443675	Bangalore		geonames
Bengbu	CHN	972784			geonames
Benghazi	LBY	650629	Bengazi		geonames
Bengkulu	IDN	309712			geonames
Benguela	AGO	151226			geonames
Beni	COD	232000			geonames
Beni Mellal	MAR	166399			geonames
Benin City	NGA	1125058			geonames
Benito Juarez	MEX	355017			geonames
Benoni	ZAF	605344			geonames
Benxi	CHN	987717			geonames
Beppu	JPN	125065			geonames
Berazategui	ARG	167498			geonames
Berbera	SOM	242344			geonames
Berdyansk	UKR	110455			geonames
Berezniki	RUS	167748			geonames
Bergamo	ITA	114162			geonames
Bergen	NOR	213585			geonames
Bergisch Gladbach	DEU	106184			geonames
Berkeley	USA	120972			geonames
Berlin	DEU	3426354		1	geonames
Bern	CHE	121631	Berne	1	geonames
Bertoua	CMR	218111			geonames
Besançon	FRA	128426			geonames
Bet Shemesh	ISR	124957			geonames
Bethlehem	PSE	29019			geonames
Bethlehem	USA	74892			geonames
Bethlehem	ZAF	83654			geonames
Betim	BRA	384000			geonames
Bettiah	IND	127008			geonames
Bexley	GBR	228000			geonames
Beylikduzu	TUR	122452			geonames
Bhadravati	IND	163903			geonames
Bhadreswar	IND	121662			geonames
Bhāgalpur	IND	361548			geonames
Bhairab Bāzār	BGD	105457			geonames
Bharatpur	IND	229384			geonames
Bharatpur	NPL	107157			geonames
Bharūch	IND	153528			geonames
Bhātpāra	IND	483129			geonames
Bhavnagar	IND	605882			geonames
Bhayandar	IND	520301			geonames
Bhilai	IND	625138			geonames
Bhilwara	IND	326431			geonames
Bhīmavaram	IND	142967			geonames
Bhimber	PAK	342900			geonames
Bhind	IND	174035			geonames
Bhisho	ZAF	137287			geonames
Bhiwandi	IND	707035			geonames
Bhiwāni	IND	190855			geonames
Bhopal	IND	1599914			geonames
Bhubaneswar	IND	762243			geonames
Bhuj	IND	133459			geonames
Bhusawal	IND	183001			geonames
Białołeka	POL	129106			geonames
Bialystok	POL	291855			geonames
Bid	IND	151057			maps
Bida	NGA	171656			geonames
Bidar	IND	204071			geonames
Bielany	POL	134854			geonames
Bielefeld	DEU	331906			geonames
Bielsko-Biala	POL	176515			geonames
Biên Hòa	VNM	830829			geonames
Bihār Sharīf	IND	244230			geonames
Bijapur	IND	271064			geonames
Bijie	CHN	1137383			geonames
Bikaner	IND	576015			geonames
Bila Tserkva	UKR	199163			geonames
Bilāspur	IND	282705			geonames
Bilbao	ESP	354860			geonames
Bilbeis	EGY	129211			geonames
Bilimora	IND	510879			geonames
Billings Metropolitan Area	USA	110263			geonames
Bilqās	EGY	103596			geonames
Bimbo	CAF	129655			geonames
Biñan	PHL	300000			geonames
Binangonan	PHL	219204			geonames
Bình Thủy	VNM	113565			geonames
Binhe	CHN	278055			geonames
Binjai	IDN	228763			geonames
Bintulu	MYS	151617			geonames
Binzhou	CHN	682717			geonames
Biratnagar	NPL	182324			geonames
Birgunj	NPL	133238			geonames
Birigui	BRA	102277			geonames
Birjand	IRN	196982			geonames
Birkenhead	GBR	325264			geonames
Birmingham	GBR	984333			geonames
Birmingham	USA	212461			geonames
Birnin Kebbi	NGA	108164			geonames
Bishkek	KGZ	900000	Frunze	1	geonames
Bishoftu	ETH	104215			geonames
Biskra	DZA	307987			geonames
Bissau	GNB	388028		1	geonames
Bitung	IDN	141285			maps
Biysk	RUS	215430			geonames
Bizerte	TUN	115268			geonames
Blackburn	GBR	146521			geonames
Blackpool	GBR	239409			geonames
Blagoveshchensk	RUS	221296			geonames
Blantyre	MWI	584877			geonames
Blida	DZA	182447			geonames
Blitar	IDN	132416			geonames
Bloemfontein	ZAF	463064		1	geonames
Blumenau	BRA	293949			geonames
Bnei Brak	ISR	204639			geonames
Bo	SLE	174354			geonames
Boa Vista	BRA	235150			geonames
Bobo-Dioulasso	BFA	360106			geonames
Bochum	DEU	385729			geonames
Bogor	IDN	800000			geonames
Bogotá	COL	7674366	Bogota	1	geonames
Bogra	BGD	210000			geonames
Bohicon	BEN	125092			geonames
Boise	USA	145987			geonames
Bojnourd	IRN	192041			geonames
Bokaro Steel City	IND	564319			geonames
Boksburg	ZAF	445168			geonames
Bole	CHN	235585			geonames
Bologna	ITA	366133			geonames
Bolton	GBR	141331			geonames
Boma	COD	162521			geonames
Bonn	DEU	313125			geonames
Bontang	IDN	101691			geonames
Bordeaux	FRA	231844			geonames
Bordj Bou Arreridj	DZA	168346			geonames
Bordj el Kiffan	DZA	123246			geonames
Borisov	BLR	143919			geonames
Borivali	IND	609617			geonames
Borough of Queens	USA	2272771			geonames
Borough Park	USA	149248			geonames
Borūjerd	IRN	251958			geonames
Boshan	CHN	153596			geonames
Boston	USA	675647			geonames
Botad	IND	117053			geonames
Botosani	ROU	114783			geonames
Botshabelo	ZAF	309714			geonames
Bottrop	DEU	119909			geonames
Botucatu	BRA	113862			geonames
Bouaké	CIV	567481			geonames
Boulder	USA	107349			geonames
Boulogne-Billancourt	FRA	108782			geonames
Boumerdas	DZA	786499			geonames
Bournemouth	GBR	163600			geonames
Bozhou	CHN	1409436			geonames
Bradford	GBR	299310			geonames
Braga	PRT	121394			geonames
Bragança Paulista	BRA	125096			geonames
Brahmapur	IND	324726			geonames
Braila	ROU	213569			geonames
Brakpan	ZAF	305692			geonames
Brampton	CAN	593638			geonames
Brandon	USA	103483			geonames
Brasília	BRA	2207718	Brasilia	1	geonames
Brasov	ROU	276088			geonames
Bratislava	SVK	423737		1	geonames
Bratsk	RUS	256600			geonames
Braunschweig	DEU	244715			geonames
Brazzaville	COG	1284609		1	geonames
Breda	NLD	167673			geonames
Bremen	DEU	546501			geonames
Bremerhaven	DEU	113557			geonames
Brescia	ITA	184826			geonames
Brest	BLR	300715			geonames
Brest	FRA	144899			geonames
Bridgeport	USA	147629			geonames
Bridgetown	BRB	98511		1	geonames
Brighton	GBR	139001			geonames
Brisbane	AUS	2189878			geonames
Bristol	GBR	617280			geonames
Brits	ZAF	122497			geonames
Brno	CZE	369559			geonames
Broken Arrow	USA	106563			geonames
Brooklyn	USA	2300664			geonames
Brownsville	USA	183887			geonames
Bruges	BEL	116709	Brugge		geonames
Brussels	BEL	1019022	Bruxelles|Brussel	1	geonames
Bryansk	RUS	427236			geonames
Bu Sa'adah	DZA	119203			maps
Bucaramanga	COL	571820			geonames
Bucharest	ROU	1877155	Bucuresti	1	geonames
Bucheon-si	KOR	850731			geonames
Budapest	HUN	1741041		1	geonames
Budaun	IND	161555			geonames
Budta	PHL	1273715			geonames
Buenaventura	COL	240387			geonames
Buenavista	MEX	206081			geonames
Buenos Aires	ARG	13076300		1	geonames
Buffalo	USA	258071			geonames
Buguma	NGA	135404			geonames
Buhe	CHN	106347			geonames
Bujumbura	BDI	331700		1	geonames
Būkān	IRN	213331			geonames
Bukavu	COD	225389			geonames
Bukhara	UZB	247644			geonames
Bukit Mertajam	MYS	212329			geonames
Bulandshahr	IND	198612			geonames
Bulaon	PHL	131818			geonames
Bulawayo	ZWE	699385			geonames
Buôn Hồ	VNM	127920			geonames
Buon Ma Thuot	VNM	146975			geonames
Buraidah	SAU	391336			geonames
Burbank	USA	105319			geonames
Būrewāla	PAK	183915			geonames
Burgas	BGR	195966			geonames
Burgos	ESP	178966			geonames
Burhānpur	IND	202695			geonames
Burlington	CAN	183314			geonames
Burnaby	CAN	202799			geonames
Burnley	GBR	149422			geonames
Bursa	TUR	1412701			geonames
Burton-on-Trent	GBR	122199			geonames
Busan	KOR	3678555	Pusan		geonames
Bushehr	IRN	165377			geonames
Bushwick	USA	112620			geonames
Butembo	COD	154621			geonames
Butterworth	MYS	107591			geonames
Butuan	PHL	309709			geonames
Büyükçekmece	TUR	163140			geonames
Buzau	ROU	130954			geonames
Bydgoszcz	POL	366452			geonames
Bytom	POL	189186			geonames
Cà Mau	VNM	111894			geonames
Cabanatuan City	PHL	327325			geonames
Cabimas	VEN	291147			geonames
Cabo	BRA	143105			geonames
Cabo Frio	BRA	108239			geonames
Cabudare	VEN	102686			geonames
Cabuyao	PHL	308745			geonames
Čačak	SRB	117072			geonames
Cachoeirinha	BRA	121084			geonames
Cachoeiro de Itapemirim	BRA	187019			geonames
Cadiz	ESP	126766			geonames
Cadiz	PHL	129053			geonames
Caen	FRA	110624			geonames
Cagayan de Oro	PHL	445103			geonames
Cagliari	ITA	149257			geonames
Cagua	VEN	119033			geonames
Cainta	PHL	283172			geonames
Cairns	AUS	153075			geonames
Cairo	EGY	7734614	Al Qahirah	1	geonames
Cajamarca	PER	135000			geonames
Calabar	NGA	461796			geonames
Calabozo	VEN	168605			geonames
Calama	CHL	143084			geonames
Calamba	PHL	316612			geonames
Calgary	CAN	1019942			geonames
Callao	PER	813264			geonames
Caloocan City	PHL	1500000			geonames
Cẩm Phả	VNM	135477			geonames
Cẩm Phả Mines	VNM	135477			geonames
Cam Ranh	VNM	146771			geonames
Camaçari	BRA	188758			geonames
Camagüey	CUB	347562			geonames
Camayenne	GIN	1871242			geonames
Cambridge	CAN	129920			geonames
Cambridge	GBR	158434			geonames
Cambridge	USA	110402			geonames
Campeche	MEX	220389			geonames
Campina Grande	BRA	348936			geonames
Campinas	BRA	1031554			geonames
Campo Grande	BRA	729151			geonames
Campos dos Goytacazes	BRA	387417			geonames
Can Giuoc	VNM	152200			geonames
Can Tho	VNM	812088			geonames
Canberra	AUS	367752		1	geonames
Cancún	MEX	628306			geonames
Cangzhou	CHN	527681			geonames
Çankaya	TUR	792189			geonames
Canoas	BRA	328291			geonames
Cap-Haïtien	HTI	134815			geonames
Cape Coast	GHA	143015			geonames
Cape Coral	USA	175229			geonames
Cape Town	ZAF	3433441		1	geonames
Capiatá	PRY	198553			geonames
Caracas	VEN	3000000		1	geonames
Carapicuíba	BRA	361112			geonames
Cardiff	GBR	447287			geonames
Carletonville	ZAF	182304			geonames
Carlsbad	USA	114746			geonames
Carolina	PRI	170404			geonames
Carora	VEN	121741			geonames
Carrollton	USA	133168			geonames
Cartagena	COL	952024			geonames
Cartagena	ESP	211996			geonames
Cartago	COL	134827			geonames
Caruaru	BRA	235371			geonames
Carúpano	VEN	167187			geonames
Cary	USA	159769			geonames
Casablanca	MAR	3144909			geonames
Cascavel	BRA	257172			geonames
Castanhal	BRA	137406			geonames
Castellon	ESP	180005			geonames
Castries	LCA	20000		1	geonames
Catanduva	BRA	109612			geonames
Catania	ITA	290927			geonames
Catia La Mar	VEN	106822			geonames
Caucaia	BRA	275019			geonames
Cavite City	PHL	115932			geonames
Caxias	BRA	148072			geonames
Caxias do Sul	BRA	381270			geonames
Cayenne	GUF	61550		1	geonames
Cebu City	PHL	798634			geonames
Cedar Rapids	USA	130405			geonames
Celaya	MEX	340387			geonames
Centennial	USA	109741			geonames
Centurion	ZAF	236580			geonames
Cergy-Pontoise	FRA	183430			geonames
Cerro	CUB	132351			geonames
Cetinje	MNE	15137		1	geonames
Chakwal	PAK	101200			geonames
Chakwama	NGA	200000			geonames
Chalco	MEX	168720			geonames
Chamartin	ESP	140000			geonames
Chānda	IND	328351			geonames
Chandannagar	IND	180623			geonames
Chandigarh	IND	960787			geonames
Chandler	USA	260828			geonames
Chanduasi	IND	112635			geonames
Changchun	CHN	4193073			geonames
Changde	CHN	1457419			geonames
Changji	CHN	198776			geonames
Changle	CHN	259161			geonames
Changsha	CHN	3093980			geonames
Changshu	CHN	1047700			geonames
Changwon	KOR	550000			geonames
Changyi	CHN	302072			geonames
Changzhi	CHN	1214940			geonames
Changzhi	CHN	699514			geonames
Changzhou	CHN	3290918			geonames
Chaohu	CHN	138463			geonames
Chaoyang	CHN	410005			geonames
Chaozhou	CHN	1750945			geonames
Chapecó	BRA	160157			geonames
Chāpra	IND	201597			geonames
Charallave	VEN	129182			geonames
Charleroi	BEL	200132			geonames
Charleston	USA	132609			geonames
Charlotte	USA	874579			geonames
Charlotte Amalie	VIR	20000		1	geonames
Chas	IND	112141			geonames
Chattanooga	USA	176588			geonames
Cheboksary	RUS	446781			geonames
Chelmsford	GBR	111511			geonames
Cheltenham	GBR	116447			geonames
Chelyabinsk	RUS	1062919			geonames
Chemnitz	DEU	247220	Karl-Marx-Stadt		geonames
Chengde	CHN	449325			geonames
Chengdu	CHN	13568357			geonames
Chenggu	CHN	116375			geonames
Chenghua	CHN	152453			geonames
Chengzhong	CHN	265886			geonames
Chennai	IND	4681087	Madras		geonames
Chenzhou	CHN	822534			geonames
Cheonan	KOR	666417			geonames
Cheongju-si	KOR	634596			geonames
Cherëmushki	RUS	106587			geonames
Cherepovets	RUS	315738			geonames
Cherkasy	UKR	276360			geonames
Cherkessk	RUS	116224			geonames
Chernihiv	UKR	307684			geonames
Chernivtsi	UKR	266533			geonames
Chesapeake	USA	235429			geonames
Chesterfield	GBR	113057			geonames
Chetumal	MEX	151243			geonames
Chhatarpur	IND	111594			geonames
Chhindwāra	IND	134847			geonames
Chí Linh	VNM	220421			geonames
Chiang Mai	THA	200952	Chiangmai		geonames
Chiba	JPN	919729			geonames
Chicago	USA	2720546			geonames
Chiclayo	PER	577375			geonames
Chico	USA	121345			geonames
Chicoloapan	MEX	172919			geonames
Chifeng	CHN	346654			geonames
Chigasaki	JPN	231657			geonames
Chihuahua City	MEX	809232			geonames
Chikmagalūr	IND	121484			geonames
Chikushino-shi	JPN	100353			geonames
Chillán	CHL	150396			geonames
Chilpancingo	MEX	187251			geonames
Chimbote	PER	316966			geonames
Chimoio	MOZ	256936			geonames
Chinandega	NIC	126387			geonames
Chincha Alta	PER	153076			geonames
Chingola	ZMB	148564			geonames
Chiniot	PAK	201781			geonames
Chirchiq	UZB	170400			geonames
Chirmiri	IND	130237			maps
Chishtian	PAK	122199			geonames
Chișinău	MDA	635994	Chisinau|Kishinev|Chişinău	1	geonames
Chita	RUS	308500			geonames
Chitradurga	IND	138587			geonames
Chittagong	BGD	3920222	Chattogram		geonames
Chittaurgarh	IND	106710			geonames
Chittur	IND	162312			maps
Chitungwiza	ZWE	340360			geonames
Chizhou	CHN	615274			geonames
Chōfu	JPN	212977			geonames
Choloma	HND	139100			geonames
Chon Buri	THA	219164			geonames
Chongjin	PRK	327000			geonames
Chongqing	CHN	7457599	Chungking		geonames
Chongzuo	CHN	384905			geonames
Chorzów	POL	113430			geonames
Christchurch	NZL	363926			geonames
Chula Vista	USA	265757			geonames
Chuncheon	KOR	209746			geonames
Chungju	KOR	209483			geonames
Chūru	IND	103533			geonames
Chuzhou	CHN	782671			geonames
Ciamis	IDN	123637			geonames
Ciampea	IDN	207212			geonames
Cibinong	IDN	188663			geonames
Cidade de Nacala	MOZ	224795			geonames
Ciego de Ávila	CUB	142027			geonames
Cienfuegos	CUB	186644			geonames
Cikampek	IDN	145620			geonames
Cikarang	IDN	106479			geonames
Cikupa	IDN	174041			geonames
Cileungsir	IDN	202190			geonames
Cileunyi	IDN	111476			geonames
Cimahi	IDN	493698			geonames
Cincinnati	USA	296943			geonames
Ciputat	IDN	207858			geonames
Cirebon	IDN	254298			geonames
Citeureup	IDN	110155			geonames
City of Taguig	PHL	644473			geonames
City of Westminster	GBR	247614			geonames
Ciudad Acuña	MEX	134233			geonames
Ciudad Benito Juárez	MEX	151893			geonames
Ciudad Bolívar	VEN	431481			geonames
Ciudad de Villa de Álvarez	MEX	117600			geonames
Ciudad del Carmen	MEX	169466			geonames
Ciudad del Este	PRY	320782			geonames
Ciudad Delicias	MEX	118071			geonames
Ciudad Guayana	VEN	950052			geonames
Ciudad Juárez	MEX	1321004			geonames
Ciudad Lineal	ESP	228171			geonames
Ciudad López Mateos	MEX	489160			geonames
Ciudad Madero	MEX	197216			geonames
Ciudad Nezahualcoyotl	MEX	1104585			geonames
Ciudad Nicolás Romero	MEX	281799			geonames
Ciudad Obregón	MEX	298625			geonames
Ciudad Ojeda	VEN	156957			geonames
Ciudad Valles	MEX	124644			geonames
Ciudad Victoria	MEX	305155			geonames
Cixi	CHN	1457510			geonames
Clarksville	USA	149176			geonames
Clearwater	USA	113003			geonames
Clermont-Ferrand	FRA	138681			geonames
Cleveland	USA	388072			geonames
Clovis	USA	104180			geonames
Cluj-Napoca	ROU	316748			geonames
Cờ Đỏ	VNM	116576			geonames
Coacalco	MEX	277959			geonames
Coatzacoalcos	MEX	235983			geonames
Cochabamba	BOL	841276			geonames
Cockburn Town	TCA	174		1	maps
Coimbatore	IND	2136916			geonames
Coimbra	PRT	106582			geonames
Colatina	BRA	101190			geonames
Colchester	GBR	121859			geonames
Colima	MEX	137383			geonames
College Station	USA	107889			geonames
Cologne	DEU	963395	Köln|Koln|Koeln		geonames
Colombo	BRA	217000			geonames
Colombo	LKA	648034		1	geonames
Colorado Springs	USA	456568			geonames
Columbia	USA	133803			geonames
Columbia	USA	119108			geonames
Columbus	USA	905748			geonames
Columbus	USA	200579			geonames
Comilla	BGD	389411			geonames
Comodoro Rivadavia	ARG	140850			geonames
Conakry	GIN	1767200		1	geonames
Concepción	CHL	215413			geonames
Concepción de la Vega	DOM	102426			geonames
Concord	USA	128667			geonames
Concordia	ARG	145210			geonames
Conselheiro Lafaiete	BRA	111596			geonames
Constanța	ROU	303399			geonames
Constantine	DZA	450097			geonames
Contagem	BRA	627123			geonames
Copenhagen	DNK	1153615	København|Kobenhavn	1	geonames
Copiapó	CHL	129280			geonames
Coquimbo	CHL	161317			geonames
Coquitlam	CAN	140000			geonames
Coral Springs	USA	129485			geonames
Córdoba	ARG	1428214			geonames
Córdoba	ESP	328428			geonames
Córdoba	MEX	140896			geonames
Cork	IRL	190384			geonames
Çorlu	TUR	202578			geonames
Coro	VEN	246657			geonames
Corona	USA	164226			geonames
Corona	USA	109698			geonames
Coronel Fabriciano	BRA	100916			geonames
Corpus Christi	USA	324074			geonames
Corrientes	ARG	339067			geonames
Çorum	TUR	183418			geonames
Costa Mesa	USA	113204			geonames
Cotabato City	PHL	179433			geonames
Cotia	BRA	174828			geonames
Cotonou	BEN	780000		1	geonames
Coventry	GBR	359262			geonames
Cox’s Bāzār	BGD	253788			geonames
Coyoacán	MEX	620416			geonames
Craiova	ROU	304142			geonames
Crawley	GBR	180508			geonames
Criciúma	BRA	161954			geonames
Croix-des-Bouquets	HTI	229127			geonames
Croydon	GBR	173314			geonames
Cúa	VEN	182558			geonames
Cuauhtémoc	MEX	531831			geonames
Cuauhtémoc	MEX	114007			geonames
Cuautitlán	MEX	108449			geonames
Cuautitlán Izcalli	MEX	484573			geonames
Cuautla	MEX	154358			geonames
Cubatão	BRA	118410			geonames
Cúcuta	COL	721398			geonames
Cuddalore	IND	173636			geonames
Cuenca	ECU	276964			geonames
Cuernavaca	MEX	338650			geonames
Cuiabá	BRA	521934			geonames
Cuito	AGO	113624			geonames
Culiacán	MEX	675773			geonames
Cumaná	VEN	424822			geonames
Curicó	CHL	102438			geonames
Curitiba	BRA	1718421			geonames
Curug	IDN	191406			geonames
Cusco	PER	312140			geonames
Cuttack	IND	580000			geonames
Częstochowa	POL	248125			geonames
Da Lat	VNM	197000			geonames
Da Nang	VNM	988561	Danang		geonames
Dąbrowa Górnicza	POL	118285			geonames
Dadu	PAK	139784			geonames
Daegu	KOR	2566540	Taegu		geonames
Daejeon	KOR	1475221	Taejon		geonames
Dagenham	GBR	108368			geonames
Dagupan	PHL	171271			geonames
Daitō	JPN	119329			geonames
Dakar	SEN	2476400		1	geonames
Dali	CHN	235305			geonames
Dalian	CHN	4913879	Dairen|Port Arthur		geonames
Dallas	USA	1300092			geonames
Daloa	CIV	215652			geonames
Daly City	USA	106562			geonames
Damanhur	EGY	227943			geonames
Damascus	SYR	1569394		1	geonames
Dammam	SAU	768602			geonames
Damoh	IND	118776			geonames
Dandong	CHN	631973			geonames
Danshui	CHN	126701			geonames
Daqing	CHN	1604027			geonames
Dar es Salaam	TZA	2698652	Dar-es-Salaam	1	geonames
Darbhanga	IND	287150			geonames
Darjeeling	IND	123797			geonames
Darmstadt	DEU	140385			geonames
Dartmouth	CAN	101343			geonames
Darwin	AUS	129062			geonames
Dasha	CHN	116307			geonames
Dasmariñas	PHL	441876			geonames
Daşoguz	TKM	166500			geonames
Datong	CHN	1850000			geonames
Datun	CHN	110258			geonames
Daugavpils	LVA	111564			geonames
Davangere	IND	435128			geonames
Davao City	PHL	1212504			geonames
Davenport	USA	102582			geonames
Davie	USA	100882			geonames
Dawei	MMR	136783			geonames
Dawukou	CHN	131880			geonames
Daxing	CHN	104904			geonames
Dayr az Zawr	SYR	242565			geonames
Dayton	USA	140599			geonames
Dazhou	CHN	1589435			geonames
Debrecen	HUN	204124			geonames
Deer Valley	USA	165656			geonames
Dehiwala-Mount Lavinia	LKA	219827			geonames
Dehra Dūn	IND	522081			geonames
Dehri	IND	129938			geonames
Dehui	CHN	108818			geonames
Delegación Cuajimalpa de Morelos	MEX	160491			geonames
Delhi	IND	10927986		1	geonames
Delmas 73	HTI	382920			geonames
Delta	CAN	101668			geonames
Dengzhou	CHN	285032			geonames
Denizli	TUR	313238			geonames
Denpasar	IDN	834881			geonames
Denton	USA	131044			geonames
Denver	USA	715522			geonames
Deoghar	IND	203123			geonames
Deoli	IND	120000			geonames
Deoria	IND	129570			geonames
Depok	IDN	1198129			geonames
Depok	IDN	104527			geonames
Dera Ghazi Khan	PAK	236093			geonames
Dera Ismail Khan	PAK	101616			geonames
Derbent	RUS	105965			geonames
Derby	GBR	270468			geonames
Derince	TUR	125485			geonames
Des Moines	USA	210330			geonames
Dessie	ETH	136056			geonames
Detroit	USA	677116			geonames
Dewas	IND	261218			geonames
Deyang	CHN	735070			geonames
Dezhou	CHN	679535			geonames
Dhaka	BGD	10356500	Dacca	1	geonames
Dhamār	YEM	160114			geonames
Dhanbad	IND	1196214			geonames
Dharān	NPL	108600			geonames
Dharmavaram	IND	114050			geonames
Dhaulpur	IND	102462			geonames
Dhule	IND	366980			geonames
Dĩ An	VNM	474681			geonames
Diadema	BRA	390633			geonames
Dibrugarh	IND	122155			geonames
Didao	CHN	109561			geonames
Diego Garcia	IOT	3000		1	general
Digos	PHL	116122			geonames
Dijon	FRA	149782			geonames
Dikirnis	EGY	137542			geonames
Dili	TLS	150000	Díli	1	geonames
Dimāpur	IND	135860			geonames
Dimitrovgrad	RUS	132226			geonames
Dinājpur	BGD	206234			geonames
Dinapore	IND	152940			geonames
Dindigul	IND	292512			geonames
Dingxi	CHN	420614			geonames
Dingzhou	CHN	152934			geonames
Dire Dawa	ETH	252279			geonames
District of Taher	DZA	147612			geonames
Disūq	EGY	102037			geonames
Divinópolis	BRA	193832			geonames
Divo	CIV	127867			geonames
Diyarbakır	TUR	644763			geonames
Djelfa	DZA	154265			geonames
Djibouti	DJI	623891		1	geonames
Djougou	BEN	237040			geonames
Dnipro	UKR	998103	Dnepropetrovsk|Dnipropetrovsk		geonames
Dodoma	TZA	180541		1	geonames
Doha	QAT	344939		1	geonames
Dolisie	COG	103894			geonames
Dombivali	IND	1193000			geonames
Doncaster	GBR	158141			geonames
Donetsk	UKR	1024700			geonames
Dongguan	CHN	9644871			geonames
Donghai	CHN	264709			geonames
Dongling	CHN	171454			geonames
Dongtai	CHN	110988			geonames
Dongyang	CHN	130387			geonames
Dongying	CHN	998968			geonames
Donostia / San Sebastian	ESP	185357			geonames
Dordrecht	NLD	119260			geonames
Dortmund	DEU	588462			geonames
Dos Hermanas	ESP	122943			geonames
Dosquebradas	COL	179583			geonames
Douala	CMR	1338082			geonames
Douglas	IMN	26218		1	geonames
Douliu	TWN	104723			geonames
Douma	SYR	111864			geonames
Dourados	BRA	162202			geonames
Downey	USA	114219			geonames
Dresden	DEU	486854			geonames
Drobeta-Turnu Severin	ROU	102346			geonames
Dubai	ARE	2956587			geonames
Dublin	IRL	1024027		1	geonames
Đưc Trọng	VNM	161232			geonames
Dudley	GBR	199059			geonames
Duhok	IRQ	284000			geonames
Duisburg	DEU	504358			geonames
Dum Dum	IND	122719			geonames
Dumaguete	PHL	113541			geonames
Dumai	IDN	143760			geonames
Dundee	GBR	147710			geonames
Dunedin	NZL	114347			geonames
Dunhua	CHN	148844			geonames
Dunhuang	CHN	186027			geonames
Duque de Caxias	BRA	818329			geonames
Durán	ECU	167784			geonames
Durango	MEX	518709			geonames
Durban	ZAF	3120282			geonames
Durg	IND	255283			geonames
Durgapur	IND	518872			geonames
Durham	USA	257636			geonames
Durrës	ALB	122034			geonames
Dushanbe	TJK	679400	Stalinabad	1	geonames
Düsseldorf	DEU	573057	Dusseldorf|Duesseldorf		geonames
Duyun	CHN	198516			geonames
Dzerzhinsk	RUS	233126			geonames
E’zhou	CHN	668727			geonames
East Chattanooga	USA	154024			geonames
East Flatbush	USA	178464			geonames
East Hampton	USA	147993			geonames
East Harlem	USA	115921			geonames
East London	ZAF	478676			geonames
East Los Angeles	USA	126496			geonames
Eastbourne	GBR	118219			geonames
Ebetsu	JPN	133953			geonames
Ebute Ikorodu	NGA	535619			geonames
Ecatepec de Morelos	MEX	1655015			geonames
Ech Chettia	DZA	167955			geonames
Ed Damer	SDN	103941			geonames
Edéa	CMR	203149			geonames
Edfu	EGY	133000			geonames
Edinburgh	GBR	464990			geonames
Edirne	TUR	126470			geonames
Edison	USA	102548			geonames
Edmonton	CAN	712391			geonames
Efon-Alaaye	NGA	279319			geonames
Eindhoven	NLD	209620			geonames
Ejido	VEN	120978			geonames
Ejigbo	NGA	138357			geonames
Ekibastuz	KAZ	121470			geonames
El Aaiún	ESH	196331	Laayoune|El Aaiun|Laâyoune	1	general
El Achir	DZA	158333			geonames
El Cajon	USA	103679			geonames
El Daein	SDN	264734			geonames
El Eulma	DZA	128351			geonames
El Jadida	MAR	147549			geonames
El Limón	VEN	148247			geonames
El Monte	USA	116732			geonames
El Oued	DZA	134699			geonames
El Paso	USA	681124			geonames
El Progreso	HND	100810			geonames
El Tigre	VEN	222450			geonames
El Vigía	VEN	108668			geonames
Elâzığ	TUR	298004			geonames
Elbasan	ALB	100903			geonames
Elblag	POL	127558			geonames
Elche	ESP	230112			geonames
Eldoret	KEN	218446			geonames
Elektrostal	RUS	144387			geonames
Elgin	USA	112111			geonames
Elista	RUS	106971			geonames
Elizabeth	USA	129007			geonames
Elk Grove	USA	166913			geonames
Elmhurst	USA	113364			geonames
Eluru	IND	183387			geonames
eMbalenhle	ZAF	141741			geonames
Embu	BRA	221733			geonames
Emnambithi	ZAF	123283			maps
Encheng	CHN	110921			geonames
Enfield	GBR	103970			geonames
Engel's	RUS	196011			geonames
Enschede	NLD	153655			geonames
Ensenada	MEX	279765			geonames
Enshi	CHN	279185			geonames
Enterprise	USA	108481			geonames
Enugu	NGA	688862			geonames
Envigado	COL	163007			geonames
Erbil	IRQ	932800	Arbil|Irbil		geonames
Erfurt	DEU	203254			geonames
Erlangen	DEU	102675			geonames
Erode	IND	521891			geonames
Erzincan	TUR	114027			geonames
Erzurum	TUR	420691			geonames
Escondido	USA	151451			geonames
Escuintla	GTM	103165			geonames
Esenler	TUR	520235			geonames
Esenyurt	TUR	211330			geonames
Eskişehir	TUR	514869			geonames
Esmeraldas	BRA	103206			geonames
Esmeraldas	ECU	165216			geonames
Espoo	FIN	256760			geonames
Essen	DEU	593085			geonames
Esuk Oron	NGA	112033			geonames
Etāwah	IND	257448			geonames
Eugene	USA	163460			geonames
Eunápolis	BRA	114275			geonames
Evansville	USA	119943			geonames
Everett	USA	108010			geonames
Exeter	GBR	117763			geonames
Ezeh	IRN	108312			maps
Ezhou	CHN	193652			geonames
Fairfield	USA	112970			geonames
Faisalabad	PAK	2506595	Lyallpur		geonames
Faizabad	IND	153047			geonames
Fakaofo	TKL	267		1	maps
Fallujah	IRQ	190159			geonames
Fangchenggang	CHN	276315			geonames
Fargo	USA	118523			geonames
Faridabad	IND	1220229			geonames
Farīdpur	BGD	112187			geonames
Farrukhābād	IND	241152			geonames
Fatehpur	IND	166480			geonames
Fayetteville	USA	201963			geonames
Feira de Santana	BRA	619609			geonames
Fengcheng	CHN	161850			geonames
Fengcheng	CHN	120514			geonames
Fenghuang	CHN	370000			geonames
Fengjie	CHN	144314			geonames
Fergana	UZB	164322			geonames
Fernando de la Mora	PRY	120167			geonames
Ferraz de Vasconcelos	BRA	167900			geonames
Fes	MAR	964891	Fès|Fez		geonames
Fianarantsoa	MDG	167227			geonames
Firozabad	IND	306409			geonames
Firozpur	IND	102130			geonames
Florence	ITA	349296	Firenze		geonames
Florencia	COL	130337			geonames
Florianópolis	BRA	412724			geonames
Floridablanca	COL	252267			geonames
Flying Fish Cove	CXR	1600		1	general
Foggia	ITA	137032			geonames
Fontana	USA	208393			geonames
Formosa	ARG	221383			geonames
Fort Collins	USA	161175			geonames
Fort Lauderdale	USA	178590			geonames
Fort Wayne	USA	260326			geonames
Fort Worth	USA	918915			geonames
Fort-de-France	MTQ	89995		1	geonames
Fortaleza	BRA	2400000			geonames
Foshan	CHN	9042509			geonames
Foz do Iguaçu	BRA	293523			geonames
Franca	BRA	305041			geonames
Francisco Morato	BRA	171790			geonames
Franco da Rocha	BRA	108858			geonames
Frankfurt am Main	DEU	650000	Frankfurt		geonames
Freetown	SLE	802639		1	geonames
Freiburg im Breisgau	DEU	215966			geonames
Fremont	USA	232206			geonames
Fresnillo	MEX	120944			geonames
Fresno	USA	520052			geonames
Frisco	USA	154407			geonames
Fu’an	CHN	154439			geonames
Fuding	CHN	192352			geonames
Fuenlabrada	ESP	197836			geonames
Fuji	CHN	131927			geonames
Fuji	JPN	240014			geonames
Fujieda	JPN	132859			geonames
Fujinomiya	JPN	132507			geonames
Fujisawa	JPN	394624			geonames
Fukayachō	JPN	106595			geonames
Fukui-shi	JPN	248707			geonames
Fukuoka	JPN	1392289			geonames
Fukushima	JPN	294237			geonames
Fukuyama	JPN	383298			geonames
Fuling	CHN	166507			geonames
Fullerton	USA	140847			geonames
Funafuti	TUV	4492		1	geonames
Funchal	PRT	100847			geonames
Funtua	NGA	136811			geonames
Fürth	DEU	112025			geonames
Fushun	CHN	1400646			geonames
Fuxin	CHN	689050			geonames
Fuyang	CHN	1768947			geonames
Fuyu	CHN	138704			geonames
Fuzhou	CHN	3740000			geonames
Fuzhou	CHN	1089888			geonames
Gabès	TUN	110075			geonames
Gaborone	BWA	208411		1	geonames
Gadag	IND	162569			geonames
Gadag-Betageri	IND	172813			geonames
Gagnoa	CIV	123184			geonames
Gainesville	USA	130128			geonames
Gajuwaka	IND	258944			geonames
Galati	ROU	294087			geonames
Gandajika	COD	154425			geonames
Gāndhīdhām	IND	166388			geonames
Gandhinagar	IND	195985			geonames
Gangānagar	IND	231838			geonames
Gangāpur	IND	120115			geonames
Gangavati	IND	106250			geonames
Gangneung	KOR	180611			geonames
Gangu Chengguanzhen	CHN	103589			geonames
Ganja	AZE	313300	Gyandzha|Kirovabad		geonames
Ganzhou	CHN	1977253			geonames
Gaomi	CHN	391986			geonames
Gaoping	CHN	204368			geonames
Gaozhou	CHN	292164			geonames
Garanhuns	BRA	110085			geonames
Garden Grove	USA	175393			geonames
Gardez	AFG	103601			geonames
Garland	USA	236897			geonames
Garoua	CMR	436899			geonames
Garue	MOZ	128038			maps
Gashua	NGA	125817			geonames
Gatineau	CAN	242124			geonames
Gaya	IND	423692			geonames
Gaza	PSE	410000	Gaza City		geonames
Gaziantep	TUR	1065975			geonames
Gboko	NGA	204731			maps
Gbongan	NGA	139485			geonames
Gdansk	POL	461865	Gdańsk|Danzig		geonames
Gdynia	POL	244969			geonames
Gebze	TUR	281436			geonames
Gedaref	SDN	363945			geonames
Geelong	AUS	226034			geonames
Gejiu	CHN	136135			geonames
Gelsenkirchen	DEU	270028			geonames
Gemena	COD	117639			geonames
Geneina	SDN	162981			geonames
General Escobedo	MEX	352444			geonames
General Santos	PHL	679588			geonames
Geneva	CHE	183981	Genève|Genf		geonames
Genoa	ITA	580223	Genova		geonames
George	ZAF	185562			maps
George Town	CYM	29370		1	geonames
George Town	MYS	300000	Georgetown|Penang		geonames
Georgetown	GUY	235017		1	geonames
Gera	DEU	104659			geonames
Gereida	SDN	120000			geonames
Getafe	ESP	167164			geonames
Ghaziabad	IND	1199191			geonames
Ghazīpur	IND	103095			geonames
Ghazni	AFG	141000			geonames
Ghent	BEL	231493	Gent		geonames
Gibraltar	GIB	26404		1	maps
Gifu City	JPN	397714			geonames
Gijón	ESP	277554			geonames
Gilbert	USA	247542			geonames
Gillingham	GBR	101187			geonames
Gimcheon	KOR	150000			geonames
Gimhae	KOR	550758			geonames
Girardot City	COL	130289			geonames
Girón	COL	108466			geonames
Gisenyi	RWA	136830			geonames
Gitega	BDI	41000		1	geonames
Giza	EGY	2443203			geonames
Glasgow	GBR	591620			geonames
Glazov	RUS	100676			geonames
Glendale	USA	240126			geonames
Glendale	USA	201020			geonames
Gliwice	POL	198835			geonames
Gloucester	GBR	150053			geonames
Godhra	IND	131913			geonames
Goiânia	BRA	1171195			geonames
Gojra	PAK	139726			geonames
Gold Coast	AUS	591473			geonames
Goma	COD	144124			geonames
Gombe	NGA	250258			geonames
Gómez Palacio	MEX	257352			geonames
Gonbad-e Kāvūs	IRN	131416			geonames
Gondā City	IND	133583			geonames
Gondal	IND	101801			geonames
Gonder	ETH	153914			geonames
Gondiā	IND	124897			geonames
Gongzhuling	CHN	140909			geonames
Gorakhpur	IND	1324570			geonames
Gorakhpur	IND	674246			geonames
Gorgan	IRN	244937			geonames
Gorontalo	IDN	144195			geonames
Gorzów Wielkopolski	POL	124430			geonames
Gosāba	IND	222764			geonames
Gothenburg	SWE	572799	Göteborg|Goteborg		geonames
Göttingen	DEU	122149			geonames
Governador Valadares	BRA	250878			geonames
Goyang-si	KOR	1073069			geonames
Grahamstown	ZAF	91548	Makhanda		geonames
Granada	ESP	234325			geonames
Grand Prairie	USA	187809			geonames
Grand Rapids	USA	195097			geonames
Gravataí	BRA	238778			geonames
Gravesend	USA	112229			geonames
Graz	AUT	222326			geonames
Greater Noida	IND	293908			geonames
Greater Sudbury	CAN	157857			geonames
Greeley	USA	100883			geonames
Green Bay	USA	105207			geonames
Greensboro	USA	285342			geonames
Grenoble	FRA	158552			geonames
Gresham	USA	110553			geonames
Grimsby	GBR	134160			geonames
Grogol	IDN	100613			geonames
Groningen	NLD	181194			geonames
Grozny	RUS	226100	Groznyy		geonames
Guacara	VEN	198883			geonames
Guadalajara	MEX	1495182			geonames
Guadalajara de Buga	COL	118004			geonames
Guadalupe	MEX	673616			geonames
Guadalupe	MEX	124623			geonames
Guaíba	BRA	101024			geonames
Guanabacoa	CUB	112964			geonames
Guanare	VEN	194688			geonames
Guang’an	CHN	858159			geonames
Guangming	CHN	112819			geonames
Guangshui	CHN	154771			geonames
Guangyuan	CHN	516424			geonames
Guangzhou	CHN	16096724	Canton		geonames
Guankou	CHN	1380000			geonames
Guantánamo	CUB	272801			geonames
Guarapari	BRA	100925			geonames
Guarapuava	BRA	150850			geonames
Guaratinguetá	BRA	105880			geonames
Guarenas	VEN	248588			geonames
Guarujá	BRA	310424			geonames
Guarulhos	BRA	1169577			geonames
Guatemala City	GTM	994938		1	geonames
Guatire	VEN	227666			geonames
Guayaquil	ECU	1952029			geonames
Guaymas	MEX	113082			geonames
Gudivāda	IND	116161			geonames
Guelma	DZA	123590			geonames
Guelph	CAN	115760			geonames
Guigang	CHN	1086327			geonames
Guilin	CHN	1572300			geonames
Guiyang	CHN	3037159			geonames
Gujranwala	PAK	1384471			geonames
Gujrat	PAK	301506			geonames
Gulbarga	IND	483615			geonames
Guli	CHN	536000			geonames
Gulin	CHN	116527			geonames
Gulu	UGA	146858			geonames
Gumi	KOR	427770			geonames
Guna	IND	153689			geonames
Gunpo	KOR	286485			geonames
Gunsan	KOR	243406			geonames
Guntakal	IND	120964			geonames
Guntur	IND	530577			geonames
Gurgaon	IND	197340			geonames
Guri-si	KOR	195236			geonames
Gusau	NGA	226857			geonames
Gustavia	BLM	6046		1	maps
Gustavo Adolfo Madero	MEX	1185772			geonames
Guwahati	IND	899094	Gauhati		geonames
Guyong	PHL	155391			geonames
Guyuan	CHN	411854			geonames
Gwalior	IND	882458			geonames
Gwangju	KOR	1416938	Kwangju		geonames
Gwangmyeong	KOR	357545			geonames
Gweru	ZWE	146073			geonames
Gyānpur	IND	200000			geonames
Gyeongju	KOR	155237			geonames
Gyeongsan-si	KOR	129903			geonames
Győr	HUN	128265			geonames
Gyumri	ARM	148381	Leninakan		geonames
Ha Long	VNM	148066			geonames
Ha'il	SAU	267005			geonames
Haarlem	NLD	147590			geonames
Hābra	IND	139297			geonames
Hachinohe	JPN	239046			geonames
Hachiōji	JPN	561344			geonames
Hadano	JPN	174281			geonames
Hadejia	NGA	110753			geonames
Haeju	PRK	222396			geonames
Hafar Al-Batin	SAU	271642			geonames
Hafizabad	PAK	153656			geonames
Hagåtña	GUM	1051	Agana|Hagatna	1	geonames
Hagen	DEU	198972			geonames
Hagonoy	PHL	123531			geonames
Haicheng	CHN	191651			geonames
Haifa	ISR	267300			geonames
Haikou	CHN	2873358			geonames
Haikou	CHN	112644			geonames
Hailar	CHN	211066			geonames
Hailun	CHN	109881			geonames
Haimen	CHN	125427			geonames
Haiphong	VNM	841520	Hai Phong		geonames
Hājīpur	IND	133606			geonames
Hakodate	JPN	275730			geonames
Haldia	IND	170695			geonames
Haldwani	IND	139497			geonames
Halifax	CAN	359111			geonames
Hālīsahar	IND	128172			geonames
Halle	DEU	237865			geonames
Hama	SYR	460602	Hamah		geonames
Hamadan	IRN	528256			geonames
Hamamatsu	JPN	791707			geonames
Hamburg	DEU	1739117			geonames
Hamhung	PRK	559056			geonames
Hamilton	BMU	902		1	geonames
Hamilton	CAN	519949			geonames
Hamilton	NZL	178500			geonames
Hamm	DEU	178967			geonames
Hampton	USA	136454			geonames
Hanam	KOR	254415			geonames
Handa	JPN	116119			geonames
Handan	CHN	1358318			geonames
Hangu	CHN	208369			geonames
Hangzhou	CHN	9236032			geonames
Hanoi	VNM	8053663	Ha Noi	1	geonames
Hanover	DEU	515140	Hannover		geonames
Hanumāngarh	IND	155687			geonames
Hanzhong	CHN	1006557			geonames
Hāpur	IND	242920			geonames
Harare	ZWE	1542813	Salisbury	1	geonames
Harbin	CHN	5242897	Haerbin		geonames
Hardoī	IND	122635			geonames
Hargeisa	SOM	477876			geonames
Haridwar	IND	186079			geonames
Hartford	USA	124006			geonames
Hassan	IND	128531			geonames
Hastings	GBR	133422			geonames
Hat Yai	THA	191696			geonames
Hāthras	IND	126882			geonames
Havana	CUB	2163824	La Habana	1	geonames
Ḩawallī	KWT	164212			geonames
Hayward	USA	158289			geonames
Hazaribagh	IND	153595			geonames
Hebi	CHN	634721			geonames
Hebron	PSE	160470	Al-Khalil		geonames
Hechi	CHN	330131			geonames
Hedong	CHN	101825			geonames
Hefei	CHN	5050000			geonames
Hegang	CHN	743307			geonames
Heidelberg	DEU	143345			geonames
Heihe	CHN	109427			geonames
Heilbronn	DEU	120733			geonames
Hejiang	CHN	137437			geonames
Helsingborg	SWE	104250			geonames
Helsinki	FIN	558457	Helsingfors	1	geonames
Helwan	EGY	230000			geonames
Henderson	USA	285667			geonames
Hengshan	CHN	164844			geonames
Hengshui	CHN	522147			geonames
Hengyang	CHN	1075516			geonames
Hepo	CHN	131238			geonames
Hepu	CHN	192813			geonames
Heraklion	GRC	137154			geonames
Herat	AFG	272806			geonames
Hermosillo	MEX	715061			geonames
Herne	DEU	172108			geonames
Heroica Matamoros	MEX	449815			geonames
Heyuan	CHN	463907			geonames
Heze	CHN	1346717			geonames
Hezhou	CHN	1005490			geonames
Hialeah	USA	237069			geonames
Higashimurayama	JPN	150556			geonames
High Point	USA	110268			geonames
High Wycombe	GBR	133204			geonames
Hikone	JPN	110925			geonames
Hildesheim	DEU	103052			geonames
Hillsboro	USA	102347			geonames
Himeji	JPN	481493			geonames
Hindupur	IND	133298			geonames
Hino	JPN	171777			geonames
Hinthada	MMR	134947			geonames
Hirakata	JPN	406331			geonames
Hiratsuka	JPN	259052			geonames
Hirosaki	JPN	174972			geonames
Hiroshima	JPN	1143841			geonames
Hisar	IND	296436			geonames
Hitachi	JPN	186307			geonames
Hitachi-Naka	JPN	156811			geonames
Ho Chi Minh City	VNM	8993082	Saigon|HCMC|Thanh pho Ho Chi Minh|Ho Chi Minh		geonames
Hòa Bình	VNM	105260			geonames
Hobart	AUS	216656			geonames
Hōfu	JPN	116925			geonames
Hohhot	CHN	2350000	Huhehaote		geonames
Holguín	CUB	319102			geonames
Hollywood	USA	149728			geonames
Holon	ISR	196282			geonames
Homs	SYR	775404	Hims		geonames
Homyel	BLR	480951	Homyel'|Gomel|Homel		geonames
Hong Kong	HKG	7482500		1	geonames
Honggang	CHN	147977			geonames
Honiara	SLB	56298		1	geonames
Honmachi	JPN	104341			geonames
Honolulu	USA	371657			geonames
Hoofddorp	NLD	132734			geonames
Horlivka	UKR	278550			geonames
Hortolândia	BRA	203533			geonames
Hoshangābād	IND	109358			geonames
Hoshiārpur	IND	158142			geonames
Hospet	IND	197846			geonames
Hosūr	IND	229528			geonames
Hotan	CHN	410190			geonames
Houma	CHN	102396			maps
Houston	USA	2296224			geonames
Howrah	IND	1027672			geonames
Hrodna	BLR	317365	Grodno		geonames
Hsinchu	TWN	404109			geonames
Huacheng	CHN	101165			geonames
Huadian	CHN	139047			geonames
Huai'an	CHN	2494013			geonames
Huaibei	CHN	1113321			geonames
Huaihua	CHN	552622			geonames
Huainan	CHN	1666826			geonames
Hualien City	TWN	350468			geonames
Huambo	AGO	226145			geonames
Huancayo	PER	376657			geonames
Huanggang	CHN	366769			geonames
Huanggang	CHN	225956			geonames
Huangshan City	CHN	460786			geonames
Huangshi	CHN	688090			geonames
Huangzhou	CHN	122563			geonames
Huánuco	PER	147959			geonames
Huayin	CHN	242488			geonames
Hubli	IND	840214			geonames
Huddersfield	GBR	149017			geonames
Huế	VNM	351456	Hue		geonames
Huelva	ESP	148806			geonames
Hugli	IND	177005			geonames
Huicheng	CHN	125919			geonames
Huixquilucan	MEX	124846			geonames
Huizhou	CHN	2900113			geonames
Hulan	CHN	109104			geonames
Hulan Ergi	CHN	265344			geonames
Hull	GBR	314018			geonames
Humen	CHN	191891			geonames
Hŭngnam	PRK	346082			geonames
Huntington Beach	USA	201899			geonames
Huntsville	USA	190582			geonames
Huocheng	CHN	360000			geonames
Huzhou	CHN	1015937			geonames
Hwado	KOR	106358			geonames
Hwaseong-si	KOR	640890			geonames
Hyderabad	IND	6809970			geonames
Hyderābād	PAK	1386330			geonames
Hyesan	PRK	192680			geonames
Iasi	ROU	318012			geonames
Ibadan	NGA	3565108			geonames
Ibagué	COL	421685			geonames
Ibaraki	JPN	273992			geonames
Ibarra	ECU	132977			geonames
Ibb	YEM	234837			geonames
Ibirité	BRA	141374			geonames
Ibri	OMN	101640			geonames
Ica	PER	246844			geonames
Ichalkaranji	IND	274383			geonames
Icheon-si	KOR	196230			geonames
Ichihara	JPN	283531			geonames
Ichinomiya	JPN	280331			geonames
Idkū	EGY	210678			geonames
Idlib	SYR	128840			geonames
Igboho	NGA	136764			geonames
Iguala de la Independencia	MEX	118468			geonames
Iida	JPN	107111			geonames
Ijebu Ode	NGA	209175			geonames
Ijebu-Igbo	NGA	109261			geonames
Ijero-Ekiti	NGA	167632			geonames
Ikeja	NGA	313196			geonames
Ikere-Ekiti	NGA	103054			geonames
Ikire	NGA	222160			geonames
Ikirun	NGA	134240			geonames
Ikoma	JPN	120741			geonames
Ikot Ekpene	NGA	254806			geonames
Iksan	KOR	307000			geonames
Ila Orangun	NGA	179192			geonames
Īlām	IRN	140940			geonames
Ilebo	COD	107093			geonames
Ilesa	NGA	277904			geonames
Ilhéus	BRA	155499			geonames
Iligan	PHL	342618			geonames
Iligan City	PHL	312323			geonames
Ilobu	NGA	118089			geonames
Iloilo City	PHL	387681			geonames
Ilorin	NGA	814192			geonames
Imperatriz	BRA	218106			geonames
Imphal	IND	223523			geonames
Imus	PHL	216099			geonames
Inazawa	JPN	102130			geonames
Incheon	KOR	2628000	Inchon		geonames
Indaiatuba	BRA	179911			geonames
Independence	USA	117255			geonames
Indianapolis	USA	887642			geonames
Indore	IND	1837041			geonames
Indramayu	IDN	123263			geonames
İnegöl	TUR	133959			geonames
Inglewood	USA	111666			geonames
Ingolstadt	DEU	120658			geonames
Ingrāj Bāzār	IND	170039			geonames
Inisa	NGA	164161			geonames
Innsbruck	AUT	132493			geonames
Ipatinga	BRA	228746			geonames
Ipoh	MYS	673318			geonames
Ipswich	GBR	178835			geonames
Iquique	CHL	227499			geonames
Iquitos	PER	437620			geonames
Iranshahr	IRN	131232			geonames
Irapuato	MEX	380941			geonames
Irbid	JOR	307480			geonames
Iriga City	PHL	114457			geonames
Iringa	TZA	111820			geonames
Irkutsk	RUS	586695			geonames
Ironville	USA	288649			geonames
Irvine	USA	256927			geonames
Irving	USA	236607			geonames
Ise-Ekiti	NGA	190063			geonames
Isehara	JPN	103401			geonames
Isesaki	JPN	130692			geonames
Isfahan	IRN	1547164			geonames
Ishinomaki	JPN	117233			geonames
Isiro	COD	127076			geonames
İskenderun	TUR	159965			geonames
Islamabad	PAK	601600		1	geonames
Islington	GBR	319143			geonames
Ismailia	EGY	284813			geonames
Isparta	TUR	172334			geonames
Istanbul	TUR	14804116	Constantinople		geonames
Itaboraí	BRA	182498			geonames
Itabuna	BRA	205660			geonames
Itaguaí	BRA	100752			geonames
Itagüí	COL	281853			geonames
Itajaí	BRA	155716			geonames
Itami	JPN	193524			geonames
Itapecerica da Serra	BRA	151605			geonames
Itapetininga	BRA	126243			geonames
Itapevi	BRA	201748			geonames
Itaquaquecetuba	BRA	336679			geonames
Itārsi	IND	100574			geonames
Itu	BRA	137586			geonames
Ivano-Frankivsk	UKR	236602			geonames
Ivanovo	RUS	420839			geonames
Iwaki	JPN	357309			geonames
Iwakuni	JPN	104004			geonames
Iwatsuki	JPN	108833			geonames
Iwo	NGA	250443			geonames
Ixtapaluca	MEX	322271			geonames
Izhevsk	RUS	631038			geonames
Izmir	TUR	2500603	İzmir|Smyrna		geonames
İzmit	TUR	196571			geonames
Iztacalco	MEX	384326			geonames
Iztapalapa	MEX	1815786			geonames
Izumi	JPN	189085			geonames
Jabalia	PSE	168568			geonames
Jabalpur	IND	1030168			geonames
Jaboatão	BRA	702621			geonames
Jaboatão dos Guararapes	BRA	630008			geonames
Jacareí	BRA	213110			geonames
Jackson	USA	170674			geonames
Jacksonville	USA	949611			geonames
Jacmel	HTI	137966			geonames
Jacobabad	PAK	170588			geonames
Jaén	ESP	116557			geonames
Jaffna	LKA	169102			geonames
Jagādhri	IND	101300			geonames
Jahrom	IRN	110216			maps
Jaigaon	IND	158664			geonames
Jaipur	IND	2711758			geonames
Jakarta	IDN	8540121	Batavia|Djakarta	1	geonames
Jalai Nur	CHN	107828			geonames
Jalalabad	AFG	200331			geonames
Jalandhar	IND	785178			geonames
Jalgaon	IND	429298			geonames
Jalingo	NGA	117757			geonames
Jālna	IND	262034			geonames
Jalpāiguri	IND	107832			geonames
Jamaame	SOM	185270			geonames
Jamaica	USA	216866			geonames
Jamālpur	BGD	167900			geonames
Jamālpur	IND	100780			geonames
Jambi City	IDN	420323			geonames
Jamestown	SHN	637		1	geonames
Jammu	IND	465567			geonames
Jamnagar	IND	492056			geonames
Jamshedpur	IND	1339438			geonames
Jamuria	IND	160242			geonames
Jandira	BRA	113605			geonames
Jaraguá do Sul	BRA	130130			geonames
Jaranwala	PAK	119785			geonames
Jaú	BRA	119206			geonames
Jaunpur	IND	169572			geonames
Jayapura	IDN	134895	Hollandia		geonames
Jeddah	SAU	2867446	Jiddah|Jedda		geonames
Jeju City	KOR	486306			geonames
Jember	IDN	298585			geonames
Jena	DEU	104712			geonames
Jenin	PSE	34730			geonames
Jeongeup	KOR	139876			geonames
Jeonju	KOR	711424			geonames
Jequié	BRA	127475			geonames
Jerez de la Frontera	ESP	207532			geonames
Jericho	PSE	19783			geonames
Jersey City	USA	264290			geonames
Jerusalem	ISR	801000	Al-Quds	1	geonames
Jessore	BGD	243987			geonames
Jetpur	IND	118068			geonames
Jhang Sadr	PAK	341210			geonames
Jhānsi	IND	412927			geonames
Jhelum	PAK	145000			geonames
Jhunjhunūn	IND	113193			geonames
Ji Paraná	BRA	107697			geonames
Ji’an	CHN	538699			geonames
Jiagedaqi	CHN	135760			geonames
Jiamusi	CHN	549549			geonames
Jianchang	CHN	109108			geonames
Jiangmen	CHN	1795459			geonames
Jiangyin	CHN	1013670			geonames
Jiangyou	CHN	127225			geonames
Jianshui	CHN	490000			geonames
Jiaohe	CHN	123018			geonames
Jiaozhou	CHN	165026			geonames
Jiaozuo	CHN	865413			geonames
Jiawang	CHN	133861			geonames
Jiaxing	CHN	1180000			geonames
Jiayuguan City	CHN	231853			geonames
Jiazi	CHN	130298			geonames
Jieshi	CHN	137444			geonames
Jieshou	CHN	141993			geonames
Jieyang	CHN	1899394			geonames
Jijel	DZA	148000			geonames
Jilin City	CHN	1881977			geonames
Jimeta	NGA	248148			geonames
Jimma	ETH	128306			geonames
Jinan	CHN	4335989			geonames
Jinchang	CHN	228561			geonames
Jincheng	CHN	476945			geonames
Jīnd	IND	161260			geonames
Jingdezhen	CHN	473561			geonames
Jinghong	CHN	205523			geonames
Jingling	CHN	224871			geonames
Jingmen	CHN	632954			geonames
Jingzhi	CHN	126703			geonames
Jingzhou	CHN	1052282			geonames
Jinhua	CHN	1463990			geonames
Jining	CHN	1241012			geonames
Jining	CHN	258757			geonames
Jinjiang	CHN	1416151			geonames
Jinju	KOR	307242			geonames
Jinzhong	CHN	1226617			geonames
Jinzhou	CHN	604269			geonames
Jinzhou	CHN	215386			geonames
Jirja	EGY	128250			geonames
Jiroft	IRN	119127			maps
Jishou	CHN	102332			geonames
Jishu	CHN	103988			geonames
Jiujiang	CHN	1164268			geonames
Jiupu	CHN	123843			geonames
Jiuquan	CHN	428346			geonames
Jiutai	CHN	175115			geonames
Jiutepec	MEX	162427			geonames
Jixi	CHN	403759			geonames
Jiyuan	CHN	242143			geonames
Jizan	SAU	105198			geonames
Jizhou	CHN	362013			geonames
Jizzakh	UZB	152642			geonames
João Pessoa	BRA	650883			geonames
Jodhpur	IND	921476			geonames
Jōetsu	JPN	204137			geonames
Johannesburg	ZAF	2026469			geonames
Johor Bahru	MYS	802489			geonames
Joinville	BRA	461304			geonames
Joliet	USA	147861			geonames
Jolo	PHL	101002			geonames
Jombang	IDN	126465			geonames
Jos	NGA	816824			geonames
José C. Paz	ARG	230208			geonames
Juan Díaz	PAN	100636			geonames
Juazeiro do Norte	BRA	225230			geonames
Juba	SSD	450000		1	geonames
Jubail	SAU	237274			geonames
Juiz de Fora	BRA	470193			geonames
Juliaca	PER	245675			geonames
Jūnāgadh	IND	184447			geonames
Jundiaí	BRA	321589			geonames
Kabankalan	PHL	136483			geonames
Kabul	AFG	3043532		1	geonames
Kabwe	ZMB	188979			geonames
Kadapa	IND	127010			geonames
Kadoma	JPN	131727			geonames
Kaduna	NGA	1582102			geonames
Kaesong	PRK	338155	Kaesŏng|Gaeseong		geonames
Kafr ad Dawwār	EGY	267370			geonames
Kafr ash Shaykh	EGY	143970			geonames
Kagoshima	JPN	555352			geonames
Kahramanmaraş	TUR	376045			geonames
Kahrīz	IRN	766706			geonames
Kaifeng	CHN	1451741			geonames
Kaili	CHN	275745			geonames
Kairouan	TUN	119794			geonames
Kaithal	IND	140604			geonames
Kaiyuan	CHN	198423			geonames
Kaiyuan	CHN	112462			geonames
Kakamigahara	JPN	132241			geonames
Kākināda	IND	292923			geonames
Kakogawa	JPN	271634			geonames
Kalemie	COD	146974			geonames
Kaliningrad	RUS	434954	Königsberg|Koenigsberg		geonames
Kalisz	POL	108759			geonames
Kallakurichi	IND	1682687			geonames
Kallithea	GRC	100641			geonames
Kalmunai	LKA	100171			geonames
Kaluga	RUS	338978			geonames
Kalyān	IND	1262255			geonames
Kamakura	JPN	166016			geonames
Kamalia	PAK	112426			geonames
Kāmārhāti	IND	332965			geonames
Kamensk-Ural'skiy	RUS	182500			geonames
Kamianske	UKR	233358			geonames
Kamoke	PAK	199531			geonames
Kampala	UGA	1353189		1	geonames
Kampong Cham	KHM	61750	Kompong Cham		geonames
Kampong Chhnang	KHM	75244			geonames
Kampong Speu	KHM	33231			geonames
Kampong Thom	KHM	19951			geonames
Kampot	KHM	22691			geonames
Kampung Baru Subang	MYS	833571			geonames
Kampung Pasir Gudang Baru	MYS	145639			geonames
Kampung Sungai Ara	MYS	140849			geonames
Kamyshin	RUS	128626			geonames
Kananga	COD	463546			geonames
Kanazawa	JPN	458937			geonames
Kanchipuram	IND	221715			geonames
Kanchrapara	IND	136954			geonames
Kandahar	AFG	391190			geonames
Kandi	BEN	109701			geonames
Kandy	LKA	111701			geonames
Kangding	CHN	100000			geonames
Kanggye	PRK	209530			geonames
Kankan	GIN	114009			geonames
Kano	NGA	3626068			geonames
Kanpur	IND	2823249	Cawnpore		geonames
Kansas City	USA	475378			geonames
Kansas City	USA	151306			geonames
Kansk	RUS	101502			geonames
Kaohsiung	TWN	1519711	Kaohsiung City|Gaoxiong		geonames
Kaolack	SEN	172305			geonames
Kara	TGO	104207			geonames
Karabağlar	TUR	458000			geonames
Karachi	PAK	11624219			geonames
Karaganda	KAZ	451800			geonames
Karaikudi	IND	181851			geonames
Karaj	IRN	1448075			geonames
Karaman	TUR	120399			geonames
Karamay	CHN	261445			geonames
Karbala	IRQ	434450			geonames
Karīmnagar	IND	228745			geonames
Kariya	JPN	139159			geonames
Karlsruhe	DEU	283799			geonames
Karnāl	IND	225049			geonames
Karur	IND	234191			geonames
Kashan	IRN	310777			maps
Kashgar	CHN	506640	Kashi		geonames
Kashihara-shi	JPN	124521			geonames
Kashipur	IND	103138			geonames
Kashiwa	JPN	340221			geonames
Kassala	SDN	401477			geonames
Kassel	DEU	194501			geonames
Kasugai	JPN	298589			geonames
Kasukabe	JPN	206915			geonames
Kasur	PAK	290643			geonames
Kathmandu	NPL	1442271	Katmandu	1	geonames
Katihar	IND	192555			geonames
Katowice	POL	317316			geonames
Katsina	NGA	432149			geonames
Katsuta	JPN	155968			geonames
Katumba	TZA	108558			geonames
Kaunas	LTU	374643			geonames
Kawagoe	JPN	337931			geonames
Kawaguchi	JPN	468565			geonames
Kawanishi	JPN	160520			geonames
Kawasaki	JPN	1306785			geonames
Kayseri	TUR	592840			geonames
Kazan’	RUS	1104738			geonames
Kebumen	IDN	150262			maps
Kecskemét	HUN	109847			geonames
Kediri	IDN	235143			geonames
Kedungwuni	IDN	117249			geonames
Keelung	TWN	397515			geonames
Kelowna	CAN	142146			geonames
Kemerovo	RUS	477090			geonames
Kendari	IDN	195006			geonames
Kenema	SLE	143137			geonames
Kēng Tung	MMR	171620			geonames
Kenitra	MAR	366570			geonames
Kent	USA	126952			geonames
Kerch	UKR	148932			geonames
Kerman	IRN	577514			geonames
Kermanshah	IRN	621100			geonames
Kfar Saba	ISR	110456			geonames
Khabarovsk	RUS	579000			geonames
Khairpur	PAK	124602			geonames
Khamis Mushait	SAU	387553			geonames
Khammam	IND	170503			geonames
Khan Yunis	PSE	173183			geonames
Khandwa	IND	182841			geonames
Khanna	IND	117137			geonames
Khanpur	PAK	142426			geonames
Kharagpur	IND	219665			geonames
Khardaha	IND	128346			geonames
Kharkiv	UKR	1430885	Kharkov		geonames
Khartoum	SDN	1974647	Al Khartum	1	geonames
Khasavyurt	RUS	126829			geonames
Khemisset	MAR	106991			geonames
Khenchela	DZA	117000			geonames
Kherson	UKR	289096			geonames
Khimki	RUS	239967			geonames
Khlong Luang	THA	118551			geonames
Khmelnytskyy	UKR	271263			geonames
Khobar	SAU	165799			geonames
Khomeynī Shahr	IRN	277334			geonames
Khon Kaen	THA	147579			geonames
Khorramabad	IRN	329825			geonames
Khorramshahr	IRN	330606			geonames
Khouribga	MAR	167673			geonames
Khowy	IRN	175370			geonames
Khujand	TJK	144865			geonames
Khulna	BGD	1342339			geonames
Khurja	IND	105909			geonames
Khushāb	PAK	102793			geonames
Khuzdar	PAK	141227			geonames
Kiel	DEU	232758			geonames
Kielce	POL	208598			geonames
Kigali	RWA	1132686		1	geonames
Kigoma	TZA	164268			geonames
Kikuyu	KEN	323881			geonames
Kikwit	COD	186991			geonames
Killeen	USA	140806			geonames
Kimberley	ZAF	142089			geonames
Kimchaek	PRK	195850			maps
Kindia	GIN	117062			geonames
Kindu	COD	135698			geonames
King Edward Point	SGS	18	Grytviken	1	general
Kingston	CAN	114195			geonames
Kingston	JAM	937700		1	geonames
Kingston	NFK	890		1	maps
Kingstown	VCT	24518		1	geonames
Kinshasa	COD	7785965	Leopoldville	1	geonames
Kırıkkale	TUR	211138			geonames
Kirkuk	IRQ	601433			geonames
Kirov	RUS	457383			geonames
Kiryū	JPN	110219			geonames
Kisangani	COD	539158	Stanleyville		geonames
Kisaran	IDN	129911			geonames
Kisarazu	JPN	122524			geonames
Kiselëvsk	RUS	104000			geonames
Kishangarh	IND	131749			geonames
Kishiwada	JPN	205561			geonames
Kisi	NGA	155510			geonames
Kislovodsk	RUS	132771			geonames
Kismayo	SOM	234852			geonames
Kisumu	KEN	216479			geonames
Kitakyushu	JPN	997536			geonames
Kitami	JPN	113137			geonames
Kitchener	CAN	233700			geonames
Kitwe	ZMB	400914			geonames
Kızıltepe	TUR	150174			geonames
Klaipėda	LTU	192307			geonames
Klang	MYS	879867			geonames
Klaten	IDN	126831			geonames
Klerksdorp	ZAF	178921			geonames
Kluang	MYS	169828			geonames
Knoxville	USA	185291			geonames
Kobe	JPN	1528478			geonames
Koblenz	DEU	107319			geonames
Kochi	IND	604696	Cochin		geonames
Kochi	JPN	335570			geonames
Kofu	JPN	190000			geonames
Koh Kong	KHM	33134			geonames
Kohat	PAK	151427			geonames
Koidu	SLE	124662			geonames
Kokand	UZB	254700			geonames
Kokshetau	KAZ	124444			geonames
Kokubunji	JPN	118682			geonames
Kolār	IND	126441			geonames
Kolhāpur	IND	516142			geonames
Kolkata	IND	4631392	Calcutta		geonames
Kollam	IND	367107			geonames
Kolomna	RUS	147690			geonames
Kolpino	RUS	138979			geonames
Kolwezi	COD	418000			geonames
Komaki	JPN	151025			geonames
Komatsu	JPN	109045			geonames
Komsomolsk-on-Amur	RUS	275908			geonames
Kōnan	JPN	100389			geonames
Konya	TUR	875530			geonames
Korba	IND	419146			geonames
Korhogo	CIV	167359			geonames
Kōriyama	JPN	340560			geonames
Korla	CHN	549324			geonames
Korolyov	RUS	139798			geonames
Koronadal	PHL	125502			geonames
Koshigaya	JPN	317437			geonames
Košice	SVK	236563			geonames
Kosovska Mitrovica	XKX	107045			geonames
Kostanay	KAZ	210000			geonames
Kostroma	RUS	277656			geonames
Koszalin	POL	107450			geonames
Kot Addu	PAK	104217			geonames
Kota	IND	763088			geonames
Kota Bharu	MYS	1459994			geonames
Kota Kinabalu	MYS	457326	Jesselton		geonames
Kotli	PAK	640000			geonames
Kousséri	CMR	435547			geonames
Kovrov	RUS	154224			geonames
Kowloon	HKG	2019533			geonames
Kozhikode	IND	550440			geonames
Kragujevac	SRB	147473			geonames
Krakow	POL	755050	Kraków|Cracow		geonames
Kralendijk	BES	3081		1	geonames
Kramatorsk	UKR	150084			geonames
Krasnodar	RUS	649851			geonames
Krasnoyarsk	RUS	927200			geonames
Kratié	KHM	19975			geonames
Krefeld	DEU	237984			geonames
Kremenchuk	UKR	220065			geonames
Kresek	IDN	110182			geonames
Krishnanagar	IND	145926			geonames
Kroonstad	ZAF	103992			geonames
Kropyvnytskyi	UKR	227413			geonames
Krugersdorp	ZAF	378821			geonames
Kryvyi Rih	UKR	624579			geonames
Ksar El Kebir	MAR	108753			geonames
Kuala Lumpur	MYS	1453975		1	geonames
Kuala Terengganu	MYS	285065			geonames
Kuantan	MYS	366229			geonames
Kucha	CHN	102752			geonames
Kuching	MYS	570407			geonames
Kufa	IRQ	110000			geonames
Kūhdasht	IRN	100208			geonames
Kūkatpalli	IND	341709			geonames
Kulim	MYS	170889			geonames
Kulti	IND	305405			geonames
Kumagaya	JPN	155813			geonames
Kumamoto	JPN	680423			geonames
Kumarapalayam	IND	195071			geonames
Kumasi	GHA	1468609			geonames
Kumba	CMR	144413			geonames
Kumbakonam	IND	167155			geonames
Kumul	CHN	246373			geonames
Kunduz	AFG	161902			geonames
Kunming	CHN	3855346			geonames
Kunshan	CHN	1118617			geonames
Kupang	IDN	282396			geonames
Kurashiki	JPN	437581			geonames
Kure	JPN	196624			geonames
Kurgan	RUS	343129			geonames
Kurnool	IND	460184			geonames
Kursk	RUS	409431			geonames
Kurume	JPN	238197			geonames
Kusatsu	JPN	127680			geonames
Kushiro	JPN	183612			geonames
Kushtia	BGD	135724			geonames
Kūstī	SDN	345068			geonames
Kut	IRQ	315162			geonames
Kütahya	TUR	185008			geonames
Kutaisi	GEO	178338			geonames
Kuwait City	KWT	60064		1	geonames
Kuwana	JPN	140051			geonames
Kyain Seikgyi Township	MMR	246065			geonames
Kyiv	UKR	2797553	Kiev	1	geonames
Kyoto	JPN	1459640			geonames
Kyzyl	RUS	108240			geonames
Kyzylorda	KAZ	300000			geonames
L'Hospitalet de Llobregat	ESP	257038			geonames
La Ceiba	HND	130218			geonames
La Gi	VNM	160652			geonames
La Paz	BOL	2004652		1	geonames
La Paz	MEX	215178			geonames
La Pintana	CHL	201178			geonames
La Plata	ARG	694167			geonames
La Rioja	ARG	162620			geonames
La Romana	DOM	208437			geonames
La Serena	CHL	154521			geonames
La Victoria	VEN	126721			geonames
Labuan Bajo	IDN	188724			geonames
Ladner	CAN	200000			geonames
Lafayette	USA	127657			geonames
Lafia	NGA	127236			geonames
Lafiagi	NGA	102779			geonames
Lages	BRA	164676			geonames
Laghouat	DZA	113872			geonames
Lagos	NGA	9000000		1	geonames
Lahad Datu	MYS	105622			geonames
Lahore	PAK	6310888			geonames
Laibin	CHN	910282			geonames
Laiwu	CHN	989535			geonames
Laiyang	CHN	169594			geonames
Laizhou	CHN	188000			geonames
Lakeland	USA	104401			geonames
Lakewood	USA	152597			geonames
Lakhīmpur	IND	140223			geonames
Lal Bahadur Nagar	IND	261987			geonames
Lalitpur	IND	126475			geonames
Lam Ha District	VNM	144707			geonames
Lambaré	PRY	126377			geonames
Lampang	THA	156139			geonames
Lancaster	USA	161103			geonames
Langfang	CHN	868066			geonames
Lankaran	AZE	240300			geonames
Lansing	USA	115056			geonames
Lanzhou	CHN	3000000			geonames
Laoag	PHL	102105			geonames
Laohekou	CHN	253112			geonames
Lapu-Lapu City	PHL	350467			geonames
Larache	MAR	109294			geonames
Laredo	USA	255473			geonames
Larissa	GRC	144651			geonames
Larkana	PAK	364033			geonames
Las Cruces	USA	101643			geonames
Las Palmas de Gran Canaria	ESP	381847			geonames
Las Piñas	PHL	590000			geonames
Las Tunas	CUB	203684			geonames
Las Vegas	USA	623747			geonames
Lashio	MMR	131016			geonames
Latakia	SYR	340181	Lattakia		geonames
Latur	IND	348967			geonames
Launceston	AUS	106153			geonames
Lauro de Freitas	BRA	141280			geonames
Lausanne	CHE	139111			geonames
Laval	CAN	422993			geonames
Lawang	IDN	159380			geonames
Le Havre	FRA	185972			geonames
Le Mans	FRA	144515			geonames
Lecheng	CHN	124268			geonames
Leeds	GBR	455123			geonames
Leganés	ESP	186066			geonames
Legaspi City	PHL	179481			geonames
Legnica	POL	106033			geonames
Leicester	GBR	508916			geonames
Leiden	NLD	119713			geonames
Leipzig	DEU	504971			geonames
Leiyang	CHN	129116			geonames
Lekki	NGA	401272			geonames
Lembang	IDN	183130			geonames
Lengshuijiang	CHN	115399			geonames
Leninsk-Kuznetsky	RUS	109023			geonames
Léogâne	HTI	134190			geonames
León	ESP	134305			geonames
León	MEX	1238962			geonames
León	NIC	144538			geonames
Les Cayes	HTI	125799			geonames
Leshan	CHN	662814			geonames
Leverkusen	DEU	162738			geonames
Lévis	CAN	143414			geonames
Lewisville	USA	104039			geonames
Lexington	USA	225366			geonames
Lexington-Fayette	USA	314488			geonames
Lhasa	CHN	118721	Llasa		geonames
Lianghu	CHN	155000			geonames
Lianhe	CHN	121367			geonames
Lianjiang	CHN	100341			geonames
Lianshan	CHN	313247			geonames
Lianyungang	CHN	2001009			geonames
Liaocheng	CHN	1229768			geonames
Liaoyang	CHN	687890			geonames
Liaoyuan	CHN	465249			geonames
Libertad	PHL	250353			geonames
Libreville	GAB	578156		1	geonames
Licheng	CHN	172775			geonames
Lichinga	MOZ	109839			geonames
Lichuan	CHN	120587			geonames
Lida	BLR	102700			geonames
Liège	BEL	182597			geonames
Lijiang	CHN	211151			geonames
Likasi	COD	422414			geonames
Lille	FRA	228328			geonames
Lilongwe	MWI	646750		1	geonames
Lima	PER	7737002		1	geonames
Limassol	CYP	154000			geonames
Limeira	BRA	289665			geonames
Limoges	FRA	141176			geonames
Limuru	KEN	159314			geonames
Lincang	CHN	323708			geonames
Lincoln	GBR	114879			geonames
Lincoln	USA	277348			geonames
Linfen	CHN	959198			geonames
Linhai	CHN	153943			maps
Linhares	BRA	105075			geonames
Linköping	SWE	106502			geonames
Linqing	CHN	110046			geonames
Linqu	CHN	299646			geonames
Linshui	CHN	109955			geonames
Linxi	CHN	100316			geonames
Linxia Chengguanzhen	CHN	274466			geonames
Linyi	CHN	2303648			geonames
Linz	AUT	204846			geonames
Lipa City	PHL	212287			geonames
Lipetsk	RUS	515655			geonames
Lira	UGA	119323			geonames
Lisbon	PRT	517802	Lisboa	1	geonames
Lishui	CHN	451418			geonames
Little Rock	USA	197992			geonames
Liupanshui	CHN	1320825			geonames
Liuzhi	CHN	138826			geonames
Liuzhou	CHN	1436599			geonames
Liverpool	GBR	864122			geonames
Livingstone	ZMB	109203			geonames
Livorno	ITA	153773			geonames
Ljubljana	SVN	272220		1	geonames
Lleida	ESP	135919			geonames
Lo Prado	CHL	104316			geonames
Loa Janan	IDN	212816			geonames
Lobamba	SWZ	4557		1	geonames
Lobito	AGO	207932			geonames
Lodz	POL	768755	Łódź		geonames
Logan City	AUS	282673			geonames
Logroño	ESP	152107			geonames
Loja	ECU	117796			geonames
Lomé	TGO	749700		1	geonames
London	CAN	346765			geonames
London	GBR	8961989		1	geonames
Londrina	BRA	471832			geonames
Long Beach	USA	474140			geonames
Long Xuyen	VNM	272365			geonames
Longfeng	CHN	152074			geonames
Longjiang	CHN	106384			geonames
Longjing	CHN	117185			geonames
Longueuil	CAN	229330			geonames
Longyan	CHN	1025087			geonames
Longyearbyen	SJM	2368		1	geonames
Loni	IND	164810			geonames
Los Ángeles	CHL	125430			geonames
Los Angeles	USA	3971883			geonames
Los Mochis	MEX	256613			geonames
Los Rastrojos	VEN	100497			geonames
Los Teques	VEN	140617			geonames
Loudi	CHN	497171			geonames
Louisville	USA	243639			geonames
Loum	CMR	177429			geonames
Lowell	USA	110699			geonames
Lower Hutt	NZL	101194			geonames
Lu'an	CHN	1644344			geonames
Luancheng	CHN	597130			geonames
Luanda	AGO	2776168		1	geonames
Luang Prabang	LAO	47378	Luangprabang|Louangphabang		geonames
Luanshya	ZMB	113365			geonames
Lubango	AGO	102541			geonames
Lubbock	USA	249042			geonames
Lübeck	DEU	212207			geonames
Lublin	POL	360044			geonames
Lubuklinggau	IDN	234166			geonames
Lubumbashi	COD	1373770	Elisabethville		geonames
Lucena City	PHL	228758			geonames
Lucknow	IND	2472011			geonames
Ludhiana	IND	1545368			geonames
Ludwigshafen am Rhein	DEU	163196			geonames
Luhansk	UKR	452000	Lugansk|Voroshilovgrad		geonames
Lumajang	IDN	123626			geonames
Lumphat	KHM	19205			geonames
Luohe	CHN	1294974			geonames
Luojiang	CHN	212186			geonames
Luoyang	CHN	1390581			geonames
Luoyang	CHN	123144			geonames
Lusaka	ZMB	1267440		1	geonames
Luton	GBR	258018			geonames
Lutsk	UKR	213661			geonames
Luxembourg	LUX	76684		1	geonames
Luxor	EGY	422407			geonames
Luzhou	CHN	998900			geonames
Luziânia	BRA	143601			geonames
Lviv	UKR	717803	Lvov|Lwow		geonames
Lyon	FRA	472317			geonames
Lyubertsy	RUS	154650			geonames
M'Sila	DZA	100000			geonames
Ma’anshan	CHN	741531			geonames
Maastricht	NLD	122378			geonames
Maba	CHN	113609			geonames
Mabalacat	PHL	188050			geonames
Mabopane	ZAF	110972			geonames
Macaé	BRA	143029			geonames
Macapá	BRA	338936			geonames
Macau	MAC	650000	Macao	1	general
Maceió	BRA	954991			geonames
Machala	ECU	198123			geonames
Macheng	CHN	126366			geonames
Machida	JPN	399969			geonames
Machilipatnam	IND	192827			geonames
Madanapalle	IND	108593			geonames
Madhyamgram	IND	161126			geonames
Madison	USA	248951			geonames
Madiun	IDN	186099			geonames
Madrid	ESP	3255944		1	geonames
Madurai	IND	1465625			geonames
Maebashi	JPN	282711			geonames
Magangué	COL	100313			geonames
Magdalena Contreras	MEX	238431			geonames
Magdeburg	DEU	229826			geonames
Magelang	IDN	111461			geonames
Magnitogorsk	RUS	413351			geonames
Magugpo Poblacion	PHL	233254			geonames
Mahabad	IRN	162434			geonames
Mahajanga	MDG	154657			geonames
Maharagama	LKA	195355			geonames
Mahbūbnagar	IND	136135			geonames
Maheshtala	IND	448317			geonames
Maicao	COL	130348			geonames
Maidstone	GBR	107627			geonames
Maiduguri	NGA	1112449			geonames
Mainz	DEU	184997			geonames
Majie	CHN	131696			geonames
Majuro	MHL	25400		1	geonames
Makassar	IDN	1321717	Ujung Pandang		geonames
Makati City	PHL	510383			geonames
Makhachkala	RUS	497959	Makhach-Kala		geonames
Makiyivka	UKR	376610			geonames
Makkah al Mukarramah	SAU	1323624			geonames
Makurdi	NGA	292645			geonames
Malabo	GNQ	155963	Santa Isabel	1	geonames
Malacca	MYS	180671			geonames
Maladzyechna	BLR	101300			geonames
Málaga	ESP	568305			geonames
Malakal	SSD	160765			geonames
Malambo	COL	101534			geonames
Malang	IDN	746716			geonames
Malappuram	IND	101386			geonames
Malatya	TUR	441805			geonames
Malāyer	IRN	176573			geonames
Malé	MDV	103693		1	geonames
Malegaon	IND	435362			geonames
Māler Kotla	IND	113840			geonames
Malindi	KEN	118265			geonames
Malingao	PHL	1121974			geonames
Malkajgiri	IND	150000			geonames
Mallawī	EGY	142504			geonames
Malmo	SWE	301706			geonames
Malolos	PHL	198748			geonames
Maltepe	TUR	427040			geonames
Mamoudzou	MYT	54831		1	geonames
Man	CIV	139341			geonames
Manado	IDN	451893			geonames
Managua	NIC	973087		1	geonames
Manama	BHR	147074		1	geonames
Manaus	BRA	1598210			geonames
Manchester	GBR	395515			geonames
Manchester	USA	110229			geonames
Mandalay	MMR	1208099			geonames
Mandaluyong City	PHL	425758			geonames
Mandaue City	PHL	331320			geonames
Mandi Bahauddin	PAK	129733			geonames
Mandimba	MOZ	118922			geonames
Mandsaur	IND	124988			geonames
Mandya	IND	134845			geonames
Mangalore	IND	417387			geonames
Manhattan	USA	1487536			geonames
Manila	PHL	1600000		1	geonames
Manisa	TUR	243971			geonames
Manizales	COL	357814			geonames
Mannheim	DEU	307960			geonames
Manp’o	PRK	116760			geonames
Mansfield	GBR	171958			geonames
Mansilingan	PHL	454150			geonames
Manta	ECU	183166			geonames
Mantampay	PHL	265032			geonames
Manukau	NZL	362000			geonames
Manzanillo	CUB	128188			geonames
Manzanillo	MEX	130035			geonames
Manzini	SWZ	110537			geonames
Maoming	CHN	1307802			geonames
Maputo	MOZ	1191613	Lourenco Marques	1	geonames
Mar del Plata	ARG	553935			geonames
Marabá	BRA	145860			geonames
Maracaibo	VEN	2225000			geonames
Maracanaú	BRA	193529			geonames
Maracay	VEN	1754256			geonames
Maradi	NER	163487			geonames
Marand	IRN	124191			geonames
Marawi City	PHL	143627			geonames
Marbella	ESP	134623			geonames
Mardan	PAK	300424			geonames
Margilan	UZB	133490			geonames
Mariara	VEN	116142			geonames
Mariehamn	ALA	10682		1	geonames
Marigot	MAF	5700		1	maps
Marília	BRA	212218			geonames
Maringá	BRA	311724			geonames
Mariupol	UKR	431859	Zhdanov		geonames
Markham	CAN	328966			geonames
Maroua	CMR	319941			geonames
Marrakesh	MAR	839296	Marrakech		geonames
Marseille	FRA	794811			geonames
Martapura	IDN	131449			geonames
Marvdasht	IRN	148858			geonames
Mary	TKM	114680			geonames
Maryvale	USA	208189			geonames
Masan	KOR	434371			geonames
Masaya	NIC	130113			geonames
Mascara	DZA	150000			geonames
Maseru	LSO	118355		1	geonames
Mashhad	IRN	2307177	Meshed		geonames
Masina	COD	485167			geonames
Masjed Soleymān	IRN	111510			geonames
Mata-Utu	WLF	1200		1	geonames
Matadi	COD	180109			geonames
Matagalpa	NIC	109089			geonames
Matanzas	CUB	146733			geonames
Mataram	IDN	318674			geonames
Mataró	ESP	121722			geonames
Mathura	IND	330511			geonames
Mati	PHL	105908			geonames
Matola	MOZ	675422			geonames
Matsubara	JPN	130855			geonames
Matsudo	JPN	470277			geonames
Matsue	JPN	156811			geonames
Matsumoto	JPN	210667			geonames
Matsuyama	JPN	443322			geonames
Maturín	VEN	529376			geonames
Mau	IND	246050			geonames
Mauá	BRA	386069			geonames
Mawlamyine	MMR	438861	Moulmein		geonames
Maxixe	MOZ	119868			geonames
Maykop	RUS	144055			geonames
Mazari Sharif	AFG	303282			geonames
Mazatlán	MEX	381583			geonames
Mazyr	BLR	112137			geonames
Mbabane	SWZ	76218		1	geonames
Mbandaka	COD	184185			geonames
Mbeya	TZA	291649			geonames
Mbouda	CMR	111320			geonames
Mbour	SEN	183344			maps
Mbuji-Mayi	COD	874761			geonames
McAllen	USA	140269			geonames
McKinney	USA	162898			geonames
Meads	USA	288649			geonames
Medan	IDN	1750971			geonames
Médéa	DZA	147707			geonames
Medellín	COL	1999979			geonames
Medina	SAU	1300000			geonames
Medina Estates	GHA	101207			geonames
Medinīpur	IND	153349			geonames
Meerut	IND	1223184			geonames
Meiktila	MMR	177442			geonames
Meishan	CHN	1107742			geonames
Meizhou	CHN	992351			geonames
Mejicanos	SLV	160317			geonames
Mek'ele	ETH	215546			geonames
Meknes	MAR	545705			geonames
Melbourne	AUS	4246375			geonames
Melitopol	UKR	153112			geonames
Memphis	USA	655770			geonames
Mendoza	ARG	876884			geonames
Mengmao	CHN	112578			geonames
Mentougou	CHN	197772			geonames
Merca	SOM	230100			geonames
Mérida	MEX	777615			geonames
Mérida	VEN	300000			geonames
Merkezefendi	TUR	280341			geonames
Merlo	ARG	244168			geonames
Mersin	TUR	537842			geonames
Mesa	USA	471825			geonames
Mesquite	USA	144788			geonames
Messina	ITA	219948			geonames
Mestre	ITA	147662			geonames
Metairie	USA	138481			geonames
Metairie Terrace	USA	142489			geonames
Metro	IDN	149526			geonames
Metz	FRA	123914			geonames
Mexicali	MEX	689775			geonames
Mexico City	MEX	12294193	Ciudad de México|CDMX	1	geonames
Meycauayan	PHL	184839			geonames
Mezhdurechensk	RUS	101026			geonames
Miami	USA	441003			geonames
Miami Gardens	USA	113187			geonames
Mīāndoāb	IRN	132819			geonames
Mianyang	CHN	1550000			geonames
Miass	RUS	167500			geonames
Middelburg	ZAF	154706			geonames
Middlesbrough	GBR	142707			geonames
Midland	USA	132950			geonames
Miguel Hidalgo	MEX	372889			geonames
Milagro	ECU	133508			geonames
Milan	ITA	1236837	Milano		geonames
Milton	CAN	101715			geonames
Milton Keynes	GBR	229941			geonames
Milwaukee	USA	600155			geonames
Minamirinkan	JPN	224015			geonames
Minatitlán	MEX	112046			geonames
Minato	JPN	375339			geonames
Mingora	PAK	279914			geonames
Mingshui	CHN	114858			geonames
Minna	NGA	291905			geonames
Minneapolis	USA	410939			geonames
Minoh	JPN	129127			geonames
Minsk	BLR	1742124	Mensk	1	geonames
Minya	EGY	227150			geonames
Miramar	MEX	118614			geonames
Miramar	USA	137132			geonames
Miri	MYS	228212			geonames
Mirpur Khas	PAK	215657			geonames
Miryalaguda	IND	101234			geonames
Mirzāpur	IND	220029			geonames
Mishima	JPN	113479			geonames
Miskolc	HUN	172637			geonames
Misratah	LBY	386120			geonames
Mississauga	CAN	668549			geonames
Mito	JPN	246538			geonames
Mixco	GTM	473080			geonames
Miyakonojō	JPN	130994			geonames
Miyazaki	JPN	311203			geonames
Mobile	USA	194288			geonames
Modakeke	NGA	119529			geonames
Modena	ITA	158886			geonames
Modesto	USA	211266			geonames
Moers	DEU	103487			geonames
Moga	IND	130549			geonames
Mogadishu	SOM	2587183	Muqdisho	1	geonames
Mogi das Cruzes	BRA	325746			geonames
Mogi Guaçu	BRA	128865			geonames
Mogilev	BLR	369200			geonames
Mohali	IND	123484			geonames
Mohammedia	MAR	187708			geonames
Mojokerto	IDN	112557			geonames
Mokolo	CMR	275239			geonames
Mokopane	ZAF	101090			geonames
Mokotów	POL	217683			geonames
Mokpo	KOR	268402			geonames
Mombasa	KEN	799668			geonames
Monaco	MCO	32965		1	geonames
Mönchengladbach	DEU	261742			geonames
Monclova	MEX	215271			geonames
Moncton	CAN	108620			geonames
Monrovia	LBR	939524		1	geonames
Montería	COL	272420			geonames
Monterrey	MEX	1135512			geonames
Montes Claros	BRA	332379			geonames
Montevideo	URY	1270737		1	geonames
Montgomery	USA	200602			geonames
Montpellier	FRA	248252			geonames
Montreal	CAN	1600000			geonames
Monywa	MMR	182011			geonames
Monza	ITA	119618			geonames
Mopti	MLI	108456			geonames
Morādābād	IND	721139			geonames
Moratuwa	LKA	168280			geonames
Morelia	MEX	597511			geonames
Morena	IND	152004			geonames
Moreno Valley	USA	204198			geonames
Moriguchi	JPN	148350			geonames
Morioka	JPN	295172			geonames
Mormugao	IND	102345			geonames
Morogoro	TZA	250902			geonames
Morón	ARG	319934			geonames
Moroni	COM	42872		1	geonames
Morvi	IND	118022			geonames
Moscow	RUS	10381222		1	geonames
Moshi	TZA	156959			geonames
Mossoró	BRA	202005			geonames
Mostaganem	DZA	130000			geonames
Mostar	BIH	104518			geonames
Móstoles	ESP	206478			geonames
Mosul	IRQ	1739800	Al Mawsil		geonames
Mothīhāri	IND	112144			geonames
Moundou	TCD	135167			geonames
Mpumalanga	ZAF	140121			geonames
Muang Phônsavan	LAO	37507			geonames
Muang Xay	LAO	25000			geonames
Muar town	MYS	127897			geonames
Mubi	NGA	225705			geonames
Mudanjiang	CHN	665915			geonames
Mufulira	ZMB	120500			geonames
Mukalla	YEM	258132			geonames
Mülheim	DEU	170921			geonames
Mulhouse	FRA	111430			geonames
Multan	PAK	1437230			geonames
Mulugu	IND	297671			geonames
Mumbai	IND	12691836	Bombay		geonames
Munger	IND	203163			geonames
Munich	DEU	1260391	Muenchen|München		geonames
Münster	DEU	270184			geonames
Muratpaşa	TUR	450000			geonames
Murcia	ESP	436870			geonames
Murfreesboro	USA	126118			geonames
Muricay	PHL	132094			geonames
Muridke	PAK	164246			geonames
Murmansk	RUS	319263			geonames
Murom	RUS	126931			geonames
Murrieta	USA	109830			geonames
Murwāra	IND	195856			geonames
Musaffah City	ARE	243341			geonames
Musashino	JPN	147492			geonames
Muscat	OMN	797000		1	geonames
Musoma	TZA	121119			geonames
Mustafakemalpaşa	TUR	101412			geonames
Mutare	ZWE	184205			geonames
Muzaffarabad	PAK	725000			geonames
Muzaffargarh	PAK	165192			geonames
Muzaffarnagar	IND	349706			geonames
Muzaffarpur	IND	333200			geonames
Mwanza	TZA	436801			geonames
Mwene-Ditu	COD	189177			geonames
Mỹ Tho	VNM	122310			geonames
Myeik	MMR	173298			geonames
Myingyan	MMR	141713			geonames
Mykolayiv	UKR	483186	Mykolaiv|Nikolayev		geonames
Mymensingh	BGD	225126			geonames
Mysore	IND	868313	Mysuru		geonames
Mytishchi	RUS	160542			geonames
Mzuzu	MWI	175345			geonames
N'dalatando	AGO	383100			geonames
N'Djamena	TCD	721081	Fort-Lamy|Ndjamena	1	geonames
Nabadwip	IND	111123			geonames
Nabatîyé et Tahta	LBN	120000			geonames
Naberezhnye Chelny	RUS	509870			geonames
Nablus	PSE	130326			geonames
Nada	CHN	256652			geonames
Nadiād	IND	202067			geonames
Nador	MAR	129260			geonames
Naga	PHL	174931			geonames
Nagano	JPN	360176			geonames
Nagaoka	JPN	195318			geonames
Nagaon	IND	113234			maps
Nagareyama	JPN	156000			geonames
Nāgarpur	BGD	238422			geonames
Nagasaki	JPN	410204			geonames
Nagda	IND	103501			geonames
Nagercoil	IND	224849			geonames
Nagoya	JPN	2191279			geonames
Nagpur	IND	2228018			geonames
Naha	JPN	300795			geonames
Naihāti	IND	253221			geonames
Nairobi	KEN	2750547		1	geonames
Najaf	IRQ	482576			geonames
Najafābād	IRN	223450			geonames
Najafgarh	IND	1365000			geonames
Najrān	SAU	258573			geonames
Nakhodka	RUS	146920			geonames
Nakhon Pathom	THA	117927			geonames
Nakhon Ratchasima	THA	208781			geonames
Nakhon Si Thammarat	THA	120836			geonames
Nakuru	KEN	259903			geonames
Nal'chik	RUS	272800			geonames
Nalgonda	IND	121826			geonames
Nam Định	VNM	193499			geonames
Namangan	UZB	432456			geonames
Namp’o	PRK	455000			geonames
Nampula	MOZ	388526			geonames
Namur	BEL	106284			geonames
Nanchang	CHN	2357839			geonames
Nanchong	CHN	1858875			geonames
Nancy	FRA	105334			geonames
Nanded	IND	550564			geonames
Nandurbar	IND	100703			geonames
Nandyāl	IND	165337			geonames
Nāngloi Jāt	IND	194363			geonames
Nanjing	CHN	7400000	Nanking		geonames
Nanning	CHN	3839800			geonames
Nanpiao	CHN	157044			geonames
Nanping	CHN	467875			geonames
Nantes	FRA	277269			geonames
Nantong	CHN	2273326			geonames
Nantou City	TWN	105682			geonames
Nanyang	CHN	1811812			geonames
Naperville	USA	147100			geonames
Naples	ITA	959470	Napoli		geonames
Nara	JPN	367353			geonames
Nārāyanganj	BGD	223622			geonames
Narela	IND	800000			geonames
Narita	JPN	100641			geonames
Narsingdi	BGD	281080			geonames
Nashik	IND	1289497			geonames
Nashville	USA	689447			geonames
Nasiriyah	IRQ	400249			geonames
Nassau	BHS	227940		1	geonames
Nasushiobara	JPN	115794			geonames
Natal	BRA	763043			geonames
Natore	BGD	369138			geonames
Naucalpan	MEX	792211			geonames
Navapolatsk	BLR	108000			geonames
Navoiy	UZB	129725			geonames
Navojoa	MEX	113836			geonames
Navotas	PHL	249463			geonames
Navsari	IND	171109			geonames
Nawābganj	BGD	142361			geonames
Nawabshah	PAK	229504			geonames
Nay Pyi Taw	MMR	925000	Naypyidaw|Naypyitaw|Nay Pyi Daw	1	geonames
Naz̧arābād	IRN	213388			geonames
Nazilli	TUR	119370			geonames
Nazran	RUS	164131			geonames
Nazrēt	ETH	213995			geonames
Ndola	ZMB	394518			geonames
Neftekamsk	RUS	126805			geonames
Nefteyugansk	RUS	112632			geonames
Negombo	LKA	137223			geonames
Nehe	CHN	108253			geonames
Neijiang	CHN	1251095			geonames
Neiva	COL	352855			geonames
Nellore	IND	404158			geonames
Nelspruit	ZAF	110159			geonames
Nepean	CAN	180000			geonames
Netanya	ISR	224471			geonames
Neuquén	ARG	242092			geonames
Neuss	DEU	152457			geonames
Nevinnomyssk	RUS	134345			geonames
New Bedford	USA	101079			geonames
New Cairo	EGY	200000			geonames
New Delhi	IND	317797		1	geonames
New Haven	USA	130322			geonames
New Mirpur	PAK	124352			geonames
New Orleans	USA	389617			geonames
New York	USA	8804190	New York City|NYC		geonames
Newark	USA	281944			geonames
Newcastle	AUS	308308			geonames
Newcastle	ZAF	404838			geonames
Newcastle upon Tyne	GBR	192382			geonames
Newcastle-under-Lyme	GBR	129441			geonames
Newport	GBR	306844			geonames
Newport News	USA	182385			geonames
Neyagawa	JPN	238549			geonames
Neyshabur	IRN	220929			geonames
Neyveli	IND	179150			geonames
Ngaoundéré	CMR	231357			geonames
Ngerulmud	PLW	0		1	geonames
Nguru	NGA	111014			geonames
Nha Trang	VNM	283441			geonames
Niamey	NER	774235		1	geonames
Nianbo	CHN	260184			geonames
Nice	FRA	338620			geonames
Nicosia	CYP	200452		1	geonames
Nigel	ZAF	140644			geonames
Niigata	JPN	797591			geonames
Niihama	JPN	123059			geonames
Nijmegen	NLD	158732			geonames
Nikopol	UKR	110669			geonames
Nilópolis	BRA	147281			geonames
Nîmes	FRA	148236			geonames
Ningbo	CHN	3731203			geonames
Ningde	CHN	429260			geonames
Ninh Hòa	VNM	240750			geonames
Niš	SRB	250000			geonames
Nishi-Tokyo-shi	JPN	195164			geonames
Nishinomiya	JPN	468925			geonames
Nishio	JPN	103337			geonames
Niterói	BRA	456456			geonames
Nizāmābād	IND	305438			geonames
Nizhnekamsk	RUS	234297			geonames
Nizhnevartovsk	RUS	244937			geonames
Nizhny Novgorod	RUS	1284164	Nizhniy Novgorod|Gorky|Gorki		geonames
Nizhny Tagil	RUS	381116			geonames
Nkongsamba	CMR	117063			geonames
Nkpor	NGA	103733			geonames
Nnewi	NGA	193987			geonames
Nobeoka	JPN	121949			geonames
Noda	JPN	121411			geonames
Nogales	MEX	212533			geonames
Noginsk	RUS	115979			geonames
Noida	IND	293908			geonames
Nonthaburi	THA	291555			geonames
Norfolk	USA	246393			geonames
Noril'sk	RUS	140800			geonames
Norman	USA	120284			geonames
North Charleston	USA	108304			geonames
North Las Vegas	USA	234807			geonames
North Peoria	USA	113004			geonames
North Stamford	USA	121230			geonames
Northampton	GBR	215963			geonames
Norwalk	USA	107140			geonames
Norwich	GBR	213166			geonames
Nossa Senhora do Socorro	BRA	163993			geonames
Nottingham	GBR	321500			geonames
Nouakchott	MRT	731242		1	maps
Noumea	NCL	93060		1	geonames
Nova Friburgo	BRA	153361			geonames
Nova Iguaçu	BRA	1002118			geonames
Novi Sad	SRB	215400			geonames
Novo Hamburgo	BRA	253841			geonames
Novo-Peredelkino	RUS	115536			geonames
Novocheboksarsk	RUS	128468			geonames
Novocherkassk	RUS	166974			geonames
Novokuybyshevsk	RUS	111800			geonames
Novokuznetsk	RUS	539616			geonames
Novomoskovsk	RUS	130982			geonames
Novorossiysk	RUS	241856			geonames
Novosibirsk	RUS	1419007			geonames
Novotroitsk	RUS	106186			geonames
Nowrangapur	IND	1220946			geonames
Noyabrsk	RUS	110000			geonames
Nsukka	NGA	111017			geonames
Nuevo Laredo	MEX	373725			geonames
Nuku'alofa	TON	22400		1	geonames
Nukus	UZB	230006			geonames
Numazu	JPN	204318			geonames
Nur-Sultan	KAZ	345604	Astana|Akmola|Tselinograd|Nursultan	1	geonames
Nuremberg	DEU	515543	Nürnberg		geonames
Nuuk	GRL	14798		1	geonames
Nyala	SDN	565734			geonames
Nyíregyháza	HUN	116298			geonames
Nzérékoré	GIN	132728			geonames
Ô Môn	VNM	129683			geonames
Oakland	USA	419267			geonames
Oakville	CAN	193832			geonames
Oaxaca City	MEX	255029			geonames
Oberhausen	DEU	219176			geonames
Obihiro	JPN	173890			geonames
Obninsk	RUS	107392			geonames
Obuasi	GHA	137856			geonames
Oceanside	USA	175691			geonames
Ocumare del Tuy	VEN	166072			geonames
Odawara	JPN	203035			geonames
Odense	DNK	145931			geonames
Odessa	UKR	1013159	Odesa		geonames
Odessa	USA	118968			geonames
Odintsovo	RUS	137041			geonames
Offa	NGA	113830			geonames
Offenbach	DEU	119192			geonames
Ōgaki	JPN	150570			geonames
Ōita	JPN	448907			geonames
Ojo de Agua	MEX	242272			geonames
Okanagan	CAN	297601			geonames
Okara	PAK	223648			geonames
Okayama	JPN	639652			geonames
Okazaki	JPN	352361			geonames
Okene	NGA	479178			geonames
Okigwe	NGA	115499			geonames
Okinawa	JPN	125483			geonames
Oklahoma City	USA	681054			geonames
Okrika	NGA	133271			geonames
Oktyabr'skiy	RUS	108200			geonames
Olathe	USA	134305			geonames
Oldenburg	DEU	159218			geonames
Oldham	GBR	104782			geonames
Olinda	BRA	366754			geonames
Olmaliq	UZB	121109			geonames
Olomouc	CZE	101268			geonames
Olongapo City	PHL	221178			geonames
Olsztyn	POL	171803			geonames
Omaha	USA	486051			geonames
Omdurman	SDN	1200000			geonames
Ōme	JPN	149323			geonames
Omsk	RUS	1129281			geonames
Omuta	JPN	131974			geonames
Ondo	NGA	257005			geonames
Ongole	IND	172872			geonames
Onitsha	NGA	561066			geonames
Ontario	USA	171214			geonames
Ooty	IND	233426			geonames
Opobo	NGA	128622			maps
Opole	POL	127676			geonames
Oradea	ROU	206614			geonames
Orai	IND	158265			geonames
Oral	KAZ	200000			geonames
Oran	DZA	645984	Wahran		geonames
Orange	USA	140992			geonames
Oranjestad	ABW	30710		1	maps
Ordos	CHN	1940653			geonames
Ordu	TUR	116788			geonames
Örebro	SWE	115765			geonames
Orekhovo-Zuyevo	RUS	120000			geonames
Orenburg	RUS	550204			geonames
Orizaba	MEX	120844			geonames
Orlando	USA	270934			geonames
Orléans	FRA	124149			geonames
Ormoc City	PHL	191200			geonames
Orsha	BLR	125347			geonames
Orsk	RUS	246836			geonames
Oruro	BOL	208684			geonames
Oryol	RUS	324200			geonames
Osaka	JPN	2592413			geonames
Osan	KOR	158978			geonames
Osasco	BRA	677856			geonames
Osh	KGZ	200000			geonames
Oshawa	CAN	166000			geonames
Oslo	NOR	580000	Christiania	1	geonames
Osmaniye	TUR	202837			geonames
Osnabrück	DEU	166462			geonames
Osogbo	NGA	156694			geonames
Osorno	CHL	135773			geonames
Ostrava	CZE	313088			geonames
Ōta	JPN	152104			geonames
Otaru	JPN	143792			geonames
Ōtsu	JPN	298164			geonames
Ottawa	CAN	812129		1	geonames
Otukpo	NGA	168252			maps
Ouagadougou	BFA	1086505		1	geonames
Ouargla	DZA	129402			geonames
Oujda	MAR	405253			geonames
Oulu	FIN	128618			geonames
Oum el Bouaghi	DZA	100821			geonames
Ourense	ESP	107742			geonames
Overland Park	USA	186515			geonames
Oviedo	ESP	224005			geonames
Owerri	NGA	215038			geonames
Owo	NGA	276574			geonames
Oxford	GBR	171380			geonames
Oxnard	USA	207254			geonames
Oyama	JPN	159936			geonames
Oyo	NGA	736072			geonames
P’yŏngsŏng	PRK	100000			geonames
Paarl	ZAF	190000			geonames
Pābna	BGD	186781			geonames
Pachuca	MEX	256584			geonames
Padalarang	IDN	124946			geonames
Padang	IDN	840352			geonames
Padangsidempuan	IDN	100561			geonames
Paderborn	DEU	142161			geonames
Padova	ITA	203725			geonames
Pagadian	PHL	186852			geonames
Pago Pago	ASM	11500		1	geonames
Pailin	KHM	17850			geonames
Pak Kret	THA	182926			geonames
Pakokku	MMR	126938			geonames
Pakpattan	PAK	126706			geonames
Pakse	LAO	88332			geonames
Pakxan	LAO	21967			geonames
Palakkad	IND	132728			geonames
Palangkaraya	IDN	148139			geonames
Pālanpur	IND	123294			geonames
Palembang	IDN	1441500			geonames
Palermo	ITA	648260			geonames
Palhoça	BRA	122423			geonames
Pāli	IND	210103			geonames
Palikir	FSM	0		1	geonames
Pallāvaram	IND	157145			geonames
Palm Bay	USA	107888			geonames
Palma	ESP	401270			geonames
Palma Soriano	CUB	102826			geonames
Palmas	BRA	196272			geonames
Palmdale	USA	158351			geonames
Palmira	COL	247986			geonames
Palo Negro	VEN	128875			geonames
Palopo	IDN	129273			geonames
Paltan	BGD	184492			geonames
Palu	IDN	282431			geonames
Palwal	IND	121965			geonames
Pamanukan	IDN	114290			geonames
Pamplona	ESP	198491			geonames
Pamulang	IDN	174557			geonames
Panalanoy	PHL	189090			geonames
Panama City	PAN	408168		1	geonames
Panchkula	IND	200000			geonames
Panevezys	LTU	117395			geonames
Pangkalpinang	IDN	125933			geonames
Pānihāti	IND	378705			geonames
Panipat	IND	292808			geonames
Panshan	CHN	625040			geonames
Panvel	IND	128046			geonames
Panzhihua	CHN	787177			geonames
Papeete	PYF	26357		1	geonames
Pār Naogaon	BGD	192464			geonames
Paradise	USA	223167			geonames
Parakou	BEN	163753			geonames
Paramaribo	SUR	223757		1	geonames
Paraná	ARG	262295			geonames
Paranaguá	BRA	141013			geonames
Parauapebas	BRA	196259			geonames
Parbhani	IND	289629			geonames
Parepare	IDN	140000			geonames
Paris	FRA	2138551		1	geonames
Parla	ESP	115611			geonames
Parma	ITA	146299			geonames
Parnaíba	BRA	138008			geonames
Parnamirim	BRA	150343			geonames
Parral	MEX	104836			geonames
Pārsābād	IRN	101661			geonames
Parung	IDN	193898			geonames
Pasadena	USA	153784			geonames
Pasadena	USA	142250			geonames
Pasarkemis	IDN	154234			geonames
Pasay	PHL	416522			geonames
Paseh	IDN	126181			geonames
Pasig	PHL	617301			geonames
Pasragad Branch	IRN	787878			geonames
Passo Fundo	BRA	179529			geonames
Pasto	COL	382236			geonames
Pasuruan	IDN	158600			geonames
Pātan	IND	117863			geonames
Patan	NPL	183310			geonames
Paterson	USA	147754			geonames
Pathānkot	IND	174306			geonames
Pathein	MMR	237089	Bassein		geonames
Pati	IDN	122785			geonames
Patiāla	IND	329224			geonames
Patna	IND	1599920			geonames
Patos de Minas	BRA	126234			geonames
Pátrai	GRC	168034			geonames
Paulista	BRA	289971			geonames
Pavlodar	KAZ	329002			geonames
Pavlohrad	UKR	105238			geonames
Payakumbuh	IDN	121572			geonames
Pearland	USA	108821			geonames
Pécs	HUN	156649			geonames
Peicheng	CHN	195363			geonames
Pekalongan	IDN	257945			geonames
Pekanbaru	IDN	703956			geonames
Pelotas	BRA	320674			geonames
Pemalang	IDN	184149			geonames
Pematangsiantar	IDN	209614			geonames
Pemba	MOZ	108737			geonames
Pembroke Pines	USA	166611			geonames
Penza	RUS	512602			geonames
Peoria	USA	190985			geonames
Peoria	USA	115070			geonames
Perbaungan	IDN	157174			geonames
Percut	IDN	311063			geonames
Pereira	COL	440118			geonames
Peristeri	GRC	139981			geonames
Perm	RUS	982419			geonames
Perpignan	FRA	110706			geonames
Perth	AUS	1896548			geonames
Perugia	ITA	120137			geonames
Pervouralsk	RUS	133600			geonames
Pescara	ITA	116596			geonames
Peshawar	PAK	1218773			geonames
Petah Tikva	ISR	247956			geonames
Petaling Jaya	MYS	520698			geonames
Petapa	GTM	141455			geonames
Petare	VEN	364684			geonames
Peterborough	GBR	163379			geonames
Pétionville	HTI	283052			geonames
Petrolina	BRA	194650			geonames
Petropavl	KAZ	200920			geonames
Petropavlovsk-Kamchatskiy	RUS	187282			geonames
Petrópolis	BRA	272691			geonames
Petrozavodsk	RUS	265025			geonames
Pforzheim	DEU	119313			geonames
Phagwāra	IND	100146			geonames
Phalaborwa	ZAF	109468			geonames
Phan Thiết	VNM	160652			geonames
Philadelphia	USA	1603797			geonames
Philipsburg	SXM	1400		1	general
Phitsanulok	THA	103427			geonames
Phnom Penh	KHM	1573544	Pnom Penh|Phnum Penh	1	geonames
Phoenix	USA	1608139			geonames
Phú Quốc	VNM	179480			geonames
Phumĭ Véal Srê	KHM	44270			geonames
Phusro	IND	185555			geonames
Piatra Neamţ	ROU	102688			geonames
Piedras Negras	MEX	150178			geonames
Pietermaritzburg	ZAF	750845			geonames
Pikine	SEN	874062			geonames
Pilar	ARG	226517			geonames
Pīlibhīt	IND	131008			geonames
Pilsen	CZE	164180			geonames
Pimpri	IND	1284606			geonames
Pinar del Río	CUB	186990			geonames
Pindamonhangaba	BRA	132218			geonames
Pindiga	NGA	106322			geonames
Pinetown	ZAF	144026			geonames
Pingdingshan	CHN	979130			geonames
Pingliang	CHN	504848			geonames
Pingshan	CHN	113631			geonames
Pingxiang	CHN	893550			geonames
Pinhais	BRA	117000			geonames
Pinsk	BLR	130777			geonames
Piracicaba	BRA	342209			geonames
Piraeus	GRC	163688			geonames
Pita Kotte	LKA	118179			geonames
Piteşti	ROU	167669			geonames
Pittsburgh	USA	304391			geonames
Piura	PER	325466			geonames
Pizhou	CHN	343421			geonames
Planaltina	BRA	189412			geonames
Plano	USA	283558			geonames
Playa del Carmen	MEX	149923			geonames
Pleiku	VNM	114225			geonames
Pleven	BGR	118675			geonames
Płock	POL	127474			geonames
Ploieşti	ROU	228851			geonames
Plovdiv	BGR	340494			geonames
Plumbon	IDN	167105			geonames
Plymouth	GBR	260203			geonames
Plymouth	MSR	0		1	geonames
Plymouth	USA	133313			maps
Poá	BRA	107432			geonames
Poços de Caldas	BRA	146588			geonames
Podgorica	MNE	236852	Titograd	1	geonames
Podolsk	RUS	179400			geonames
Pohang	KOR	500000			geonames
Pointe-Noire	COG	659084			geonames
Poipet	KHM	79000			geonames
Pokhara	NPL	200000			geonames
Polokwane	ZAF	123749			geonames
Poltava	UKR	288324			geonames
Pomona	USA	153266			geonames
Pompano Beach	USA	107762			geonames
Ponce	PRI	152634			geonames
Ponnāni	IND	105512			geonames
Ponta Grossa	BRA	292177			geonames
Pontianak	IDN	455173			geonames
Poole	GBR	150092			geonames
Popayán	COL	258653			geonames
Porbandar	IND	138872			geonames
Porlamar	VEN	216234			geonames
Port Blair	IND	112050			geonames
Port Elizabeth	ZAF	967677	Gqeberha		geonames
Port Harcourt	NGA	1148665			geonames
Port Louis	MUS	155226		1	geonames
Port Montt	CHL	160054			geonames
Port Moresby	PNG	283733		1	geonames
Port of Spain	TTO	49031		1	geonames
Port Said	EGY	538378			geonames
Port Saint Lucie	USA	164603			geonames
Port Sudan	SDN	489725			geonames
Port Vila	VUT	35901	Port-Vila	1	geonames
Port-au-Prince	HTI	1234742		1	geonames
Port-aux-Français	ATF	45		1	geonames
Port-de-Paix	HTI	250000			geonames
Port-Gentil	GAB	109163			geonames
Portland	USA	652503			geonames
Portmore	JAM	102861			geonames
Porto	PRT	249633	Oporto		geonames
Porto Alegre	BRA	1372741			geonames
Porto Seguro	BRA	123173			geonames
Porto Velho	BRA	306180			geonames
Porto-Novo	BEN	234168	Porto Novo	1	geonames
Portoviejo	ECU	170326			geonames
Portsmouth	GBR	194150			geonames
Posadas	ARG	323739			geonames
Potchefstroom	ZAF	123669			geonames
Potosí	BOL	141251			geonames
Potsdam	DEU	145292			geonames
Pouso Alegre	BRA	115201			geonames
Poza Rica de Hidalgo	MEX	185242			geonames
Poznan	POL	570352			geonames
Prabumulih	IDN	103470			geonames
Praga Południe	POL	179836			geonames
Prague	CZE	1165581	Praha	1	geonames
Praia	CPV	113364		1	geonames
Praia Grande	BRA	250027			geonames
Prato	ITA	181820			geonames
Prayagraj	IND	1073438	Allahabad		geonames
Presidente Prudente	BRA	209502			geonames
Preston	GBR	313332			geonames
Pretoria	ZAF	1619438	Tshwane	1	geonames
Prey Veng	KHM	33079			geonames
Pristina	XKX	550000	Prishtina|Priština	1	geonames
Prizren	XKX	171464			geonames
Probolinggo	IDN	181656			geonames
Proddatūr	IND	177797			geonames
Prokop'yevsk	RUS	219000			geonames
Prome	MMR	135308			geonames
Providence	USA	190934			geonames
Provo	USA	115264			geonames
Pskov	RUS	201990			geonames
Pucallpa	PER	310750			geonames
Puducherry	IND	657209	Pondicherry		geonames
Pudukkottai	IND	112118			geonames
Puebla City	MEX	1434062			geonames
Pueblo	USA	109412			geonames
Puente Alto	CHL	510417			geonames
Puerto Ayacucho	VEN	125840			geonames
Puerto Cabello	VEN	174000			geonames
Puerto Cruz	VEN	370000			geonames
Puerto Plata	DOM	146000			geonames
Puerto Princesa City	PHL	222673			geonames
Puerto Vallarta	MEX	203342			geonames
Pulandian	CHN	104277			geonames
Pulong Santa Cruz	PHL	101914			geonames
Punāsa	IND	350000			geonames
Pune	IND	3124458	Poona		geonames
Puning	CHN	874954			geonames
Puno	PER	116552			geonames
Punta Arenas	CHL	117430			geonames
Punta Cana	DOM	100023			geonames
Punta Cardón	VEN	113999			geonames
Punto Fijo	VEN	141729			geonames
Puqi	CHN	132891			geonames
Puri	IND	170841			geonames
Purnia	IND	198453			geonames
Pursat	KHM	52476			geonames
Puruliya	IND	122533			geonames
Purwakarta	IDN	215803			geonames
Purwodadi Grobogan	IDN	150206			geonames
Purwokerto	IDN	217222			geonames
Pushkino	RUS	102816			geonames
Puthia	BGD	159406			geonames
Putian	CHN	1539389			geonames
Putrajaya	MYS	50000		1	geonames
Puyang	CHN	3590000			geonames
Puyang	CHN	655674			geonames
Puyang Chengguanzhen	CHN	104994			geonames
Pyatigorsk	RUS	142865			geonames
Pyin Oo Lwin	MMR	117303			geonames
Pyongyang	PRK	3222000	P'yongyang	1	geonames
Qalyub	EGY	100495			geonames
Qapqal	CHN	160000			geonames
Qarchak	IRN	251834			geonames
Qarshi	UZB	222898			geonames
Qazvin	IRN	333635			geonames
Qianjiang	CHN	203682			geonames
Qianjiang	CHN	179079			geonames
Qiaotou	CHN	114712			geonames
Qina	EGY	235362			geonames
Qingdao	CHN	3718835	Tsingtao		geonames
Qingyang	CHN	377528			geonames
Qingyuan	CHN	1738424			geonames
Qingzhou	CHN	236406			geonames
Qinhuangdao	CHN	759718			geonames
Qinzhou	CHN	1296300			geonames
Qionghai	CHN	528238			geonames
Qiqihar	CHN	882364			geonames
Qitaihe	CHN	345033			geonames
Qom	IRN	900000			geonames
Quận Đức Thịnh	VNM	132000			geonames
Quanzhou	CHN	1469157			geonames
Qūchān	IRN	111752			geonames
Québec	CAN	528595			geonames
Queenstown	ZAF	105309			geonames
Queimados	BRA	135741			geonames
Quelimane	MOZ	188964			geonames
Queluz	PRT	103399			geonames
Querétaro City	MEX	626495			geonames
Quetta	PAK	733675			geonames
Quetzaltenango	GTM	132230			geonames
Quevedo	ECU	119436			geonames
Quezon City	PHL	2761720			geonames
Qui Nhon	VNM	210338			geonames
Quillacollo	BOL	172405			geonames
Quilmes	ARG	230000			geonames
Quilpué	CHL	130263			geonames
Quito	ECU	1399814		1	geonames
Qujing	CHN	1408500			geonames
Qurayyat	SAU	102903			geonames
Quthbullapur	IND	225816			geonames
Quzhou	CHN	902767			geonames
Rabak	SDN	135281			geonames
Rabat	MAR	1655753		1	geonames
Rach Gia	VNM	228356			geonames
Radom	POL	226794			geonames
Raebareli	IND	186433			geonames
Rafah	PSE	126305			geonames
Rafsanjān	IRN	147680			geonames
Rahim Yar Khan	PAK	788915			geonames
Rāichūr	IND	225962			geonames
Rāiganj	IND	170252			geonames
Raigarh	IND	121278			geonames
Raipur	IND	679995			geonames
Rāj-Nāndgaon	IND	150755			geonames
Rajahmundry	IND	376333			geonames
Rajapalayam	IND	124168			geonames
Rajkot	IND	1390640			geonames
Rajpur	IND	424368			geonames
Rajshahi	BGD	700133			geonames
Rakka	SYR	177636			geonames
Raleigh	USA	451066			geonames
Ramadi	IRQ	274539			geonames
Ramagundam	IND	235000			geonames
Ramallah	PSE	24599		1	geonames
Ramat Gan	ISR	163301			geonames
Rāmgundam	IND	452261			geonames
Râmnicu Vâlcea	ROU	107558			geonames
Rāmpur	IND	296418			geonames
Rancagua	CHL	212695			geonames
Ranchi	IND	1120374			geonames
Rancho Cucamonga	USA	175236			geonames
Randburg	ZAF	337053			geonames
Randfontein	ZAF	133654			geonames
Rangkasbitung	IDN	126910			geonames
Rangpur City	BGD	343122			geonames
Raniganj	IND	131261			geonames
Rānipet	IND	264330			geonames
Rantauprapat	IDN	103009			geonames
Ras al-Khaimah	ARE	351943			geonames
Rasht	IRN	594590			geonames
Ratlām	IND	236843			geonames
Raurkela	IND	536450			geonames
Rawalpindi	PAK	1743101			geonames
Rawang	MYS	120447			geonames
Rayong	THA	106737			geonames
Reading	GBR	318014			geonames
Recife	BRA	1478098			geonames
Recklinghausen	DEU	122438			geonames
Regensburg	DEU	129151			geonames
Reggio Calabria	ITA	169140			geonames
Reggio Emilia	ITA	133296			geonames
Regina	CAN	176183			geonames
Rehovot	ISR	143904			geonames
Reims	FRA	196565			geonames
Relizane	DZA	130094			geonames
Remscheid	DEU	117118			geonames
Rengasdengklok	IDN	201463			geonames
Rennes	FRA	209375			geonames
Reno	USA	241445			geonames
Renton	USA	100242			geonames
Resende	BRA	111514			geonames
Resistencia	ARG	387158			geonames
Ressano Garcia	MOZ	110000			geonames
Reus	ESP	107118			geonames
Reutlingen	DEU	112627			geonames
Rewa	IND	208461			geonames
Rewāri	IND	112079			geonames
Reykjavik	ISL	118918		1	geonames
Reynosa	MEX	589466			geonames
Rialto	USA	103132			geonames
Ribeirão das Neves	BRA	406802			geonames
Ribeirão Pires	BRA	111888			geonames
Ribeirão Preto	BRA	619746			geonames
Richards Bay	ZAF	252968			geonames
Richardson	USA	110815			geonames
Richmond	CAN	198309			geonames
Richmond	USA	220289			geonames
Richmond	USA	109708			geonames
Richmond Hill	CAN	195022			geonames
Riga	LVA	742572		1	geonames
Rijeka	HRV	141172			geonames
Rimini	ITA	118673			geonames
Rio Branco	BRA	257642			geonames
Rio Claro	BRA	180147			geonames
Río Cuarto	ARG	153757			geonames
Rio das Ostras	BRA	100000			geonames
Rio de Janeiro	BRA	6023699	Rio		geonames
Rio Grande	BRA	187838			geonames
Rio Verde	BRA	229651			geonames
Riobamba	ECU	124478			geonames
Rishon LeZiyyon	ISR	220492			geonames
Rishra	IND	117014			geonames
Riverside	USA	322424			geonames
Rivne	UKR	255106			geonames
Riyadh	SAU	4205961	Ar Riyad	1	geonames
Rizhao	CHN	661943			geonames
Road Town	VGB	8613		1	maps
Robertsonpet	IND	135218			geonames
Rochester	USA	209802			geonames
Rochester	USA	112225			geonames
Rockford	USA	148278			geonames
Rockingham	AUS	108022			geonames
Rodriguez	PHL	134432			geonames
Rohtak	IND	317245			geonames
Rome	ITA	2318895	Roma	1	geonames
Rondonópolis	BRA	152912			geonames
Rongcheng	CHN	109650			maps
Rongcheng	CHN	103370			maps
Roodepoort	ZAF	326416			geonames
Roorkee	IND	103894			geonames
Rosario	ARG	1173533			geonames
Roseau	DMA	16571		1	geonames
Roseville	USA	130269			geonames
Rostock	DEU	198293			geonames
Rostov-on-Don	RUS	1074482			geonames
Roswell	USA	94501			geonames
Roswell	USA	48544			geonames
Rotherham	GBR	117618			geonames
Rotterdam	NLD	598199			geonames
Rouen	FRA	112787			geonames
Round Rock	USA	115997			geonames
Rousse	BGR	156238			geonames
Roxas City	PHL	102688			geonames
Rubtsovsk	RUS	161065			geonames
Ruda Śląska	POL	146189			geonames
Rudnyy	KAZ	124000			geonames
Rugao	CHN	257400			geonames
Rui’an	CHN	927383			geonames
Ruiru	KEN	490120			geonames
Russeifa	JOR	268237			geonames
Rustenburg	ZAF	124064			geonames
Ryazan	RUS	520173			geonames
Rybinsk	RUS	216724			geonames
Rybnik	POL	142510			geonames
Rzeszów	POL	158382			geonames
Sa Dec	VNM	203588			geonames
Saarbrücken	DEU	181227			geonames
Sabadell	ESP	206493			geonames
Şabāḩ as Sālim	KWT	139163			geonames
Sabha	LBY	130000			geonames
Şabrātah	LBY	102038			geonames
Sabt Al Alaya	SAU	100000			geonames
Sabzawār	IRN	226183			geonames
Sacaba	BOL	180726			geonames
Sacramento	USA	490712			geonames
Saddiqabad	PAK	189876			geonames
Safi	MAR	288163			geonames
Saga	JPN	165236			geonames
Sagamu	NGA	214558			geonames
Saguenay	CAN	143692			geonames
Sahāranpur	IND	484873			geonames
Saharsa	IND	145764			geonames
Sahiwal	PAK	235695			geonames
Saïda	DZA	127497			geonames
Saidpur	BGD	199422			geonames
Saint Helier	JEY	28000		1	geonames
Saint Paul	USA	285068			geonames
Saint Peters	GBR	125370			geonames
Saint Petersburg	RUS	5028000	St. Petersburg|St Petersburg|Leningrad|Petrograd|Sankt-Peterburg		geonames
Saint-Denis	REU	137195		1	geonames
Saint-Etienne	FRA	176280			geonames
Saint-Louis	SEN	176000			geonames
Saint-Pierre	SPM	6200		1	geonames
Saint-Quentin-en-Yvelines	FRA	146598			geonames
Saipan	MNP	48220		1	geonames
Saitama	JPN	1193350			geonames
Sakai	JPN	782339			geonames
Sakakah	SAU	128332			geonames
Sakata	JPN	100446			geonames
Saki	NGA	178677			geonames
Sakura	JPN	182549			geonames
Salalah	OMN	163140			geonames
Salamanca	ESP	155619			geonames
Salamanca	MEX	160169			geonames
Salatiga	IDN	172645			geonames
Salavat	RUS	159893			geonames
Salé	MAR	903485			geonames
Salé Al Jadida	MAR	200000			geonames
Salem	IND	917414			geonames
Salem	USA	164549			geonames
Salerno	ITA	125797			geonames
Salihorsk	BLR	101614			geonames
Salinas	USA	157380			geonames
Salt Lake City	USA	192672			geonames
Salta	ARG	512686			geonames
Saltillo	MEX	709671			geonames
Salvador	BRA	2711840			geonames
Salvaleón de Higüey	DOM	123787			geonames
Salzburg	AUT	153377			geonames
Salzgitter	DEU	103866			geonames
Samara	RUS	1134730	Kuybyshev|Kuibyshev		geonames
Samarinda	IDN	355160			geonames
Samarkand	UZB	319366			geonames
Samarra	IRQ	158508			geonames
Sambalpur	IND	162887			geonames
Sambhal	IND	196109			geonames
Samraong	KHM	18694			geonames
Samsun	TUR	394050			geonames
Samut Prakan	THA	388920			geonames
San Angelo	USA	100450			geonames
San Antonio	USA	1469845			geonames
San Bernardino	USA	216108			geonames
San Bernardo	CHL	249858			geonames
San Carlos	VEN	120375			geonames
San Cristóbal	DOM	154040			geonames
San Cristóbal	VEN	289852			geonames
San Cristóbal de La Laguna	ESP	150661			geonames
San Cristóbal de las Casas	MEX	158027			geonames
San Diego	USA	1394928			geonames
San Felipe	VEN	206270			geonames
San Fernando City	PHL	251248			geonames
San Fernando de Apure	VEN	229197			geonames
San Fernando del Valle de Catamarca	ARG	188812			geonames
San Francisco	USA	864816			geonames
San Francisco De Borja	PER	105076			geonames
San Francisco de Macorís	DOM	124763			geonames
San José	CRI	335007	San Jose	1	geonames
San Jose	PHL	118807			geonames
San Jose	USA	1026908			geonames
San Jose del Monte	PHL	357828			geonames
San Juan	ARG	447048			geonames
San Juan	PRI	418140		1	geonames
San Juan Bautista Tuxtla	MEX	101810			geonames
San Juan City	PHL	121430			geonames
San Juan de los Morros	VEN	160868			geonames
San Juan del Río	MEX	138878			geonames
San Juan Sacatepéquez	GTM	136886			geonames
San Lorenzo	PRY	227876			geonames
San Luis	ARG	183982			geonames
San Luis Potosí City	MEX	722772			geonames
San Luis Río Colorado	MEX	158089			geonames
San Marino	SMR	4500	City of San Marino	1	general
San Martin	PER	130000			geonames
San Mateo	PHL	134327			geonames
San Mateo	USA	103536			geonames
San Miguel	ARG	157532			geonames
San Miguel	SLV	161880			geonames
San Miguel de Tucumán	ARG	781023			geonames
San Miguel del Padrón	CUB	159273			geonames
San Miguelito	PAN	321501			geonames
San Nicolás de los Arroyos	ARG	127742			geonames
San Nicolás de los Garza	MEX	443273			geonames
San Pablo City	PHL	207577			geonames
San Pablo de las Salinas	MEX	156191			geonames
San Pedro	PHL	270216			geonames
San Pedro de Macorís	DOM	217899			geonames
San Pedro Garza García	MEX	122627			geonames
San Pedro Sula	HND	489466			geonames
San Rafael	ARG	109163			geonames
San Salvador	SLV	525990		1	geonames
San Salvador de Jujuy	ARG	305891			geonames
San-Pédro	CIV	196751			geonames
Sanaa	YEM	1937451	Sana'a|Sana	1	geonames
Sanandij	IRN	349176			geonames
Sancaktepe	TUR	241000			geonames
Sancti Spíritus	CUB	127069			geonames
Sandachō	JPN	132858			geonames
Sandakan	MYS	392288			geonames
Sandy Springs	USA	105330			geonames
Sangju	KOR	101267			geonames
Sangli	IND	601214			geonames
Sanliurfa	TUR	449549			geonames
Sanmenxia	CHN	669307			geonames
Sanming	CHN	602166			geonames
Sanshui	CHN	153714			geonames
Sant Martí	ESP	235719			geonames
Santa Ana	SLV	176661			geonames
Santa Ana	USA	335400			geonames
Santa Anita - Los Ficus	PER	184614			geonames
Santa Bárbara d'Oeste	BRA	188000			geonames
Santa Catarina	MEX	268347			geonames
Santa Clara	CUB	250512			geonames
Santa Clara	USA	126215			geonames
Santa Clarita	USA	182371			geonames
Santa Coloma de Gramenet	ESP	118821			geonames
Santa Cruz	PHL	108145			geonames
Santa Cruz de la Sierra	BOL	1831434			geonames
Santa Cruz de Tenerife	ESP	222417			geonames
Santa Cruz do Sul	BRA	106113			geonames
Santa Fe	ARG	489505			geonames
Santa Luzia	BRA	243503			geonames
Santa Maria	BRA	249219			geonames
Santa Maria	USA	105093			geonames
Santa María Chimalhuacán	MEX	612383			geonames
Santa Marta	COL	431781			geonames
Santa Rita	BRA	119893			geonames
Santa Rosa	ARG	111424			geonames
Santa Rosa	PHL	216650			geonames
Santa Rosa	USA	174972			geonames
Santa Tecla	SLV	124694			geonames
Santa Teresa del Tuy	VEN	278890			geonames
Santander	ESP	182700			geonames
Santarém	BRA	189047			geonames
Santiago	CHL	4837295		1	geonames
Santiago	PHL	108414			geonames
Santiago de Cali	COL	2392877			geonames
Santiago de Cuba	CUB	555865			geonames
Santiago de los Caballeros	DOM	1200000			geonames
Santiago del Estero	ARG	354692			geonames
Santo André	BRA	662373			geonames
Santo Domingo	DOM	2201941		1	geonames
Santo Domingo de los Colorados	ECU	200421			geonames
Santo Domingo Este	DOM	700000			geonames
Santo Domingo Oeste	DOM	701269			geonames
Santol	PHL	298976			geonames
Santos	BRA	411403			geonames
Sanya	CHN	1031396			geonames
São Bernardo do Campo	BRA	743372			geonames
São Caetano do Sul	BRA	136453			geonames
São Carlos	BRA	205035			geonames
São João de Meriti	BRA	454849			geonames
São José	BRA	200000			geonames
São José do Rio Preto	BRA	374699			geonames
São José dos Campos	BRA	613764			geonames
São José dos Pinhais	BRA	124224			geonames
São Leopoldo	BRA	209229			geonames
São Luís	BRA	917237			geonames
São Paulo	BRA	10021295	Sao Paulo		geonames
São Tomé	STP	53300		1	geonames
São Vicente	BRA	324457			geonames
Sapele	NGA	161686			geonames
Sapporo	JPN	1883027			geonames
Sapucaia	BRA	130937			geonames
Saqqez	IRN	151237			geonames
Sarajevo	BIH	696731		1	geonames
Saransk	RUS	303394			geonames
Saratov	RUS	863725			geonames
Sargodha	PAK	542603			geonames
Sarh	TCD	102528			geonames
Sari	IRN	255396			geonames
Sariwŏn	PRK	310100			geonames
Sarni	IND	100034			maps
Sasebo	JPN	237444			geonames
Saskatoon	CAN	198958			geonames
Satara	IND	112793			geonames
Sātkhira	BGD	128918			geonames
Satna	IND	257778			geonames
Satu Mare	ROU	112490			geonames
Saugor	IND	247333			geonames
Savannah	USA	145674			geonames
Savannakhet	LAO	66553			geonames
Sāveh	IRN	175533			geonames
Sawai Madhopur	IND	108612			geonames
Sawangan	IDN	114069			geonames
Sayama	JPN	160843			geonames
Schaarbeek	BEL	132761			geonames
Scottsdale	USA	236839			geonames
Seattle	USA	737015			geonames
Secunderabad	IND	204182			geonames
Seeb	OMN	237816			geonames
Ségou	MLI	153349			geonames
Sejong	KOR	230327			geonames
Sekondi-Takoradi	GHA	138872			geonames
Semarang	IDN	1288084			geonames
Semey	KAZ	292780			geonames
Semnan	IRN	124826			geonames
Sendai	JPN	1063103			geonames
Sennar	SDN	130122			geonames
Seogwipo	KOR	178552			geonames
Seongnam-si	KOR	1031935			geonames
Seoni	IND	101379			geonames
Seoul	KOR	10349312		1	geonames
Sepang	MYS	212050			geonames
Sepatan	IDN	118439			geonames
Serampore	IND	226317			geonames
Serang	IDN	164767			geonames
Seremban	MYS	372917			geonames
Sergiyev Posad	RUS	109252			geonames
Serilingampalle	IND	150525			geonames
Serpukhov	RUS	128158			geonames
Serra	BRA	394153			geonames
Serrekunda	GMB	340000			geonames
Sete Lagoas	BRA	201334			geonames
Sétif	DZA	288461			geonames
Seto	JPN	134246			geonames
Settat	MAR	119082			geonames
Setúbal	PRT	117110			geonames
Sevastopol	UKR	416263			geonames
Severodvinsk	RUS	194292			geonames
Seversk	RUS	109844			geonames
Seville	ESP	703206	Sevilla		geonames
Sfax	TUN	277278			geonames
Shache	CHN	128145			geonames
Shah Alam	MYS	481654			geonames
Shahecheng	CHN	125132			geonames
Shahjahanpur	IND	320434			geonames
Shahkot	PAK	200000			geonames
Shahr-e Kord	IRN	129153			geonames
Shahreza	IRN	101771			maps
Shahrud	IRN	131889			geonames
Shāhzādpur	BGD	102420			geonames
Shakhty	RUS	221312			geonames
Shanghai	CHN	22315474			geonames
Shangluo	CHN	531696			geonames
Shangqiu	CHN	1536392			geonames
Shangrao	CHN	1116486			geonames
Shangri-La	CHN	130000			geonames
Shangyu	CHN	770000			geonames
Shanhaiguan	CHN	140000			geonames
Shāntipur	IND	149983			geonames
Shantou	CHN	3838900	Swatow		geonames
Shanwei	CHN	491766			geonames
Shaoguan	CHN	1028460			geonames
Shaowu	CHN	112585			geonames
Shaoxing	CHN	2300000			geonames
Shaoyang	CHN	753194			geonames
Shaping	CHN	107589			geonames
Sharjah	ARE	1324473	Sharjah city		geonames
Shchelkovo	RUS	113000			geonames
Sheepshead Bay	USA	122534			geonames
Sheffield	GBR	685368			geonames
Shekhupura	PAK	361303			geonames
Shenyang	CHN	7050000	Mukden		geonames
Shenzhen	CHN	17494398			geonames
Sherbrooke	CAN	129447			geonames
Sherpur	BGD	107419			geonames
Shibganj	BGD	378701			geonames
Shibīn al Kawm	EGY	186345			geonames
Shihezi	CHN	572772			geonames
Shijiazhuang	CHN	3938513			geonames
Shikarpur	PAK	156901			geonames
Shillong	IND	132842			geonames
Shilong	CHN	109733			geonames
Shimla	IND	173503	Simla		geonames
Shimoga	IND	319550			geonames
Shimonoseki	JPN	265684			geonames
Shimotoda	JPN	118731			geonames
Shinyanga	TZA	107362			geonames
Shiqiao	CHN	135308			geonames
Shiraz	IRN	1249942			geonames
Shivpuri	IND	164215			geonames
Shiyan	CHN	3460000			geonames
Shizuishan	CHN	472472			geonames
Shizuishan	CHN	136570			geonames
Shizuoka	JPN	701561			geonames
Shouguang	CHN	473620			geonames
Shreveport	USA	197204			geonames
Shuangcheng	CHN	130710			geonames
Shuangyashan	CHN	600000			geonames
Shuizhai	CHN	140493			geonames
Shunde	CHN	210411			geonames
Shunyi	CHN	117623			geonames
Shyamnagar	IND	441956			geonames
Shymkent	KAZ	414032			geonames
Si Racha	THA	178916			geonames
Siālkot	PAK	477396			geonames
Šiauliai	LTU	130587			geonames
Sibiu	ROU	151894			geonames
Sibu	MYS	198239			geonames
Sidi Bel Abbes	DZA	191769			geonames
Sidoarjo	IDN	139189			geonames
Sidon	LBN	163554			geonames
Siegen	DEU	107242			geonames
Siem Reap	KHM	139458	Siemreab|Siemreap		geonames
Sihanoukville	KHM	156691	Preah Sihanouk|Kompong Som|Kampong Som		geonames
Siirt	TUR	114034			geonames
Sīkar	IND	199932			geonames
Sikasso	MLI	144786			geonames
Silang	PHL	119475			geonames
Silchar	IND	152393			geonames
Siliguri	IND	515574			geonames
Simao	CHN	296565			geonames
Simferopol	UKR	336460			geonames
Simi Valley	USA	126788			geonames
Simões Filho	BRA	116662			geonames
Sīnah	IRQ	128776			geonames
Sincelejo	COL	261187			geonames
Singa	SDN	250000			geonames
Singapore	SGP	3601745		1	maps
Singaraja	IDN	133784			geonames
Singkawang	IDN	101838			geonames
Singrauli	IND	185580			geonames
Sinop	BRA	116013			geonames
Sinuiju	PRK	288112			geonames
Sioux Falls	USA	171544			geonames
Siping	CHN	555609			geonames
Sirajganj	BGD	127481			geonames
Sīrjān	IRN	207645			geonames
Sirsa	IND	181639			geonames
Sirte	LBY	128123			geonames
Şişli	TUR	314684			geonames
Sisophon	KHM	23218			geonames
Sītāpur	IND	164435			geonames
Sittwe	MMR	177743	Akyab		geonames
Situbondo	IDN	600000			geonames
Sivakasi	IND	234704			geonames
Sivas	TUR	264022			geonames
Siverek	TUR	175341			geonames
Siwān	IND	119181			geonames
Skikda	DZA	162702			geonames
Skopje	MKD	474889		1	geonames
Skutari	TUR	582666			geonames
Slough	GBR	163777			geonames
Sloviansk	UKR	106972			geonames
Smach Mean Chey	KHM	29329			geonames
Smolensk	RUS	320991			geonames
Soacha	COL	313945			geonames
Sobral	BRA	157996			geonames
Sóc Trăng	VNM	114453			geonames
Sochi	RUS	327608			geonames
Sofia	BGR	1152556		1	geonames
Sogamoso	COL	126551			geonames
Sohag	EGY	209419			geonames
Sohar	OMN	108274			geonames
Sōka	JPN	231445			geonames
Sokodé	TGO	117811			geonames
Sokoto	NGA	563861			geonames
Solapur	IND	997281			geonames
Soledad	COL	342556			geonames
Soledad de Graciano Sánchez	MEX	255015			geonames
Solikamsk	RUS	100812			geonames
Solingen	DEU	164359			geonames
Sollentuna	SWE	139606			geonames
Sonargaon	BGD	130000			geonames
Songcheng	CHN	165730			geonames
Songea	TZA	126449			geonames
Songjiang	CHN	130218			geonames
Songnim-ni	PRK	152425			geonames
Songyuan	CHN	113611			geonames
Sonīpat	IND	250521			geonames
Soran	IRQ	125000			geonames
Soreang	IDN	150932			geonames
Sorocaba	BRA	558862			geonames
Sorong	IDN	125535			geonames
Sosnowiec	POL	227295			geonames
Souk Ahras	DZA	156745			geonames
Sousse	TUN	164123			geonames
South Bend	USA	101516			geonames
South Tangerang	IDN	1303569			geonames
Southampton	GBR	246201			geonames
Southend-on-Sea	GBR	295310			geonames
Soweto	ZAF	1695047			geonames
Soyapango	SLV	329708			geonames
Soyībug	IND	104000			geonames
Spanish Town	JAM	145018			geonames
Split	HRV	176314	Spalato		geonames
Spokane	USA	213272			geonames
Spring Valley	USA	178395			geonames
Springfield	USA	166810			geonames
Springfield	USA	154341			geonames
Springfield	USA	116565			geonames
Sri Jayewardenepura Kotte	LKA	115826	Kotte|Sri Jayawardenepura Kotte		geonames
Srikakulam	IND	118299			geonames
Srinagar	IND	975857			geonames
Śródmieście	POL	134306			geonames
St Helens	GBR	102555			geonames
St John's	ATG	24226		1	geonames
St Louis	USA	315685			geonames
St Peter Port	GGY	16488		1	geonames
St. Catharines	CAN	133113			geonames
St. George's	GRD	7500		1	geonames
St. Petersburg	USA	257083			geonames
Stamford	USA	128874			geonames
Stanley	FLK	2213	Port Stanley|Puerto Argentino	1	general
Stara Zagora	BGR	143431			geonames
Stary Oskol	RUS	226977			geonames
Staten Island	USA	468730			geonames
Stavanger	NOR	121610			geonames
Stavropol	RUS	363064			geonames
Sterling Heights	USA	132052			geonames
Sterlitamak	RUS	267231			geonames
Stockholm	SWE	1515017		1	geonames
Stockport	GBR	139052			geonames
Stockton	USA	305658			geonames
Stoke-on-Trent	GBR	372775			geonames
Strasbourg	FRA	274845			geonames
Stung Treng	KHM	25000			geonames
Stuttgart	DEU	589793			geonames
Subotica	SRB	100000			geonames
Suceava	ROU	105796			geonames
Sucre	BOL	224838		1	geonames
Suez	EGY	488125			geonames
Suicheng	CHN	256665			geonames
Suihua	CHN	252245			geonames
Suining	CHN	656760			geonames
Suita	JPN	351630			geonames
Suizhou	CHN	618582			geonames
Sūjāngarh	IND	183808			geonames
Sujiatun	CHN	148113			geonames
Sukabumi	IDN	276414			geonames
Sukkur	PAK	417767			geonames
Sulaymaniyah	IRQ	723170			geonames
Suleja	NGA	162135			geonames
Sullana	PER	160789			geonames
Sulţānah	SAU	946697			geonames
Sultanbeyli	TUR	286622			geonames
Sultangazi	TUR	436935			geonames
Sultānpur	IND	110368			geonames
Sumaré	BRA	227977			geonames
Sumedang	IDN	200000			geonames
Sumqayit	AZE	265150			geonames
Sumy	UKR	294456			geonames
Sunch’ŏn	PRK	437000			geonames
Suncheon	KOR	230796			geonames
Sunderland	GBR	335415			geonames
Sungai Petani	MYS	228843			geonames
Sunggal	IDN	157914			geonames
Sunnyvale	USA	155805			geonames
Sunrise Manor	USA	189372			geonames
Sunshine Coast	AUS	332278			maps
Suong	KHM	30000			geonames
Suqian	CHN	1437685			geonames
Surabaya	IDN	2374658			geonames
Surakarta	IDN	555308			geonames
Surat	IND	4591246			geonames
Surat Thani	THA	127201			geonames
Surendranagar	IND	179628			geonames
Surgut	RUS	300367			geonames
Suriāpet	IND	111729			geonames
Surprise	USA	143148			geonames
Surrey	CAN	394976			geonames
Sutton	GBR	187600			geonames
Sutton Coldfield	GBR	107030			geonames
Suva	FJI	77366		1	geonames
Suwon-si	KOR	1242724			geonames
Suzano	BRA	283314			geonames
Suzhou	CHN	4330000			geonames
Suzhou	CHN	1647642			geonames
Suzuka	JPN	191477			geonames
Svay Rieng	KHM	23956			geonames
Swansea	GBR	300352			geonames
Swindon	GBR	185609			geonames
Sydney	AUS	4627345			geonames
Sydney	CAN	105968			geonames
Syeverodonets'k	UKR	130000			geonames
Syktyvkar	RUS	230139			geonames
Sylhet	BGD	237000			geonames
Syracuse	USA	144142			geonames
Syzran'	RUS	189338			geonames
Szczecin	POL	407811			geonames
Szeged	HUN	164883			geonames
Székesfehérvár	HUN	101600			geonames
Ta Khmau	KHM	52066			geonames
Ta'if	SAU	530848			geonames
Taboão da Serra	BRA	214523			geonames
Tabora	TZA	145292			geonames
Tabriz	IRN	1424641			geonames
Tabuk	SAU	455450			geonames
Tacheng	CHN	161037			geonames
Tacloban City	PHL	242089			geonames
Tacna	PER	280098			geonames
Tacoma	USA	207948			geonames
Tādepallegūdem	IND	108167			geonames
Taganrog	RUS	279056			geonames
Tai’an	CHN	1735425			geonames
Taichung	TWN	1040725			geonames
Tainan City	TWN	771235			geonames
Taipei	TWN	7871900	Taibei	1	geonames
Taiping	MYS	217647			geonames
Taishan	CHN	145440			geonames
Taitung	TWN	108644			maps
Taiyuan	CHN	4303673			geonames
Taiz	YEM	615222			geonames
Taizhou	CHN	1607108			geonames
Taizhou	CHN	1485502			geonames
Tajimi	JPN	107818			geonames
Tājūrā’	LBY	100000			geonames
Takamatsu	JPN	334223			geonames
Takaoka	JPN	170077			geonames
Takarazuka	JPN	219789			geonames
Takasaki	JPN	240857			geonames
Takatsuki	JPN	354468			geonames
Takeo	JPN	34230			geonames
Takeo	KHM	843931			geonames
Takoradze	GHA	232919			geonames
Talca	CHL	197479			geonames
Talcahuano	CHL	252968			geonames
Taldykorgan	KAZ	116558			geonames
Talisay City	PHL	133148			geonames
Ţalkhā	EGY	157737			geonames
Tall 'Afar	IRQ	185772			maps
Tallahassee	USA	189907			geonames
Tallinn	EST	394024	Reval	1	geonames
Tama	JPN	148285			geonames
Tamale	GHA	360579			geonames
Tambaram	IND	174787			geonames
Tambov	RUS	290933			geonames
Tampa	USA	369075			geonames
Tampere	FIN	202687			geonames
Tampico	MEX	309003			geonames
Tandil	ARG	104325			geonames
Tando Adam	PAK	125598			geonames
Tando Allahyar	PAK	127202			geonames
Tanga	TZA	224876			geonames
Tāngāil	BGD	180144			geonames
Tangerang	IDN	1372124			geonames
Tanggu	CHN	535298			geonames
Tangier	MAR	688356	Tanger|Tangiers		geonames
Tangshan	CHN	3372102			geonames
Tanjung Balai-Meral	IDN	112508			maps
Tanjung Pinang	IDN	192493			geonames
Tanjungbalai	IDN	142506			geonames
Tanta	EGY	404901			geonames
Tanza	PHL	105510			geonames
Taoyuan City	TWN	402014			geonames
Tapachula	MEX	202672			geonames
Taranto	ITA	181082			geonames
Tarapoto	PER	128490			maps
Tarawa	KIR	40311		1	geonames
Taraz	KAZ	358153			geonames
Targówek	POL	124279			geonames
Târgu Mureş	ROU	146863			geonames
Tarhuna	LBY	210697			geonames
Táriba	VEN	138402			geonames
Tarija	BOL	159269			geonames
Tarlac City	PHL	183930			geonames
Tarnów	POL	117799			geonames
Tarragona	ESP	140323			geonames
Tarsus	TUR	256482			geonames
Tartu	EST	101092			geonames
Tasek Glugor	MYS	135786			geonames
Tashkent	UZB	1978028		1	geonames
Tasikmalaya	IDN	271143			geonames
Taubaté	BRA	251641			geonames
Taunggyi	MMR	160115			geonames
Taungoo	MMR	106945			geonames
Tauranga	NZL	110338			geonames
Tawau	MYS	306462			geonames
Taytay	PHL	231460			geonames
Taza	MAR	141890			geonames
Tbeng Meanchey	KHM	24380			geonames
Tbilisi	GEO	1049498	Tiflis	1	geonames
Tébessa	DZA	634332			geonames
Tebingtinggi	IDN	117530			geonames
Tegal	IDN	237084			geonames
Tegucigalpa	HND	850848		1	geonames
Tehran	IRN	7153309	Teheran	1	geonames
Tehuacán	MEX	248716			geonames
Teixeira de Freitas	BRA	126681			maps
Tekirdağ	TUR	122287			geonames
Tel Aviv	ISR	432892	Tel-Aviv|Tel Aviv-Yafo	1	geonames
Telde	ESP	100015			geonames
Telford	GBR	147980			geonames
Teluknaga	IDN	128275			geonames
Tema	GHA	155782			geonames
Temara	MAR	313510			geonames
Tembisa	ZAF	511655			geonames
Temecula	USA	110003			geonames
Temirtau	KAZ	170600			geonames
Tempe	USA	175826			geonames
Tempe Junction	USA	158368			geonames
Temuco	CHL	238129			geonames
Tengyue	CHN	127133			geonames
Tengzhou	CHN	105456			geonames
Teófilo Otoni	BRA	101170			geonames
Tepexpan	MEX	102667			geonames
Tepic	MEX	332863			geonames
Teresina	BRA	744512			geonames
Teresópolis	BRA	123979			geonames
Termez	UZB	140385			geonames
Ternate	IDN	101731			geonames
Ternopil	UKR	221820			geonames
Terrassa	ESP	218535			geonames
Terrebonne	CAN	111575			geonames
Tete	MOZ	129316			geonames
Tétouan	MAR	326261			geonames
Texcoco	MEX	105165			geonames
Thái Nguyên	VNM	249004			geonames
Thakhek	LAO	85000			geonames
Thāne	IND	1261517			geonames
Thānesar	IND	138279			geonames
Thanh Hóa	VNM	112473			geonames
Thanjavur	IND	291067			geonames
Thaton	MMR	123727			geonames
The Bronx	USA	1385108			geonames
The Hague	NLD	474292	Den Haag|'s-Gravenhage	1	geonames
The Valley	AIA	2035		1	geonames
Thessaloniki	GRC	354290	Thessaloníki|Salonika|Salonica		geonames
Thiès	SEN	320000			geonames
Thiès Nones	SEN	252320			geonames
Thika	KEN	200000			geonames
Thimphu	BTN	98676		1	geonames
Thới Lai	VNM	109684			geonames
Thoothukudi	IND	410760			geonames
Thornton	USA	133451			geonames
Thốt Nốt	VNM	158225			geonames
Thousand Oaks	USA	129339			geonames
Thrissur	IND	315957			geonames
Thuận An	VNM	588616			geonames
Thunder Bay	CAN	107909			geonames
Tianfu	CHN	115370			geonames
Tianjin	CHN	11090314	Tientsin		geonames
Tianshui	CHN	1212791			geonames
Tiaret	DZA	178915			geonames
Tiébo	SEN	100289			geonames
Tieli	CHN	109636			geonames
Tieling	CHN	333907			geonames
Tighina	MDA	110175			geonames
Tigwav	HTI	117504			geonames
Tijuana	MEX	1300983			geonames
Tilburg	NLD	199613			geonames
Timișoara	ROU	315053			geonames
Timon	BRA	124427			geonames
Tinaquillo	VEN	115937			geonames
Tirana	ALB	374801		1	geonames
Tiraspol	MDA	157000			geonames
Tiruchirappalli	IND	1022518			geonames
Tirunelveli	IND	1435844			geonames
Tirupati	IND	250821			geonames
Tirupur	IND	963173			geonames
Tiruvannamalai	IND	138243			geonames
Tiruvottiyūr	IND	248059			geonames
Titagarh	IND	127751			geonames
Tizi Ouzou	DZA	144000			geonames
Tláhuac	MEX	305076			geonames
Tlalnepantla	MEX	653410			geonames
Tlalpan	MEX	574577			geonames
Tlaquepaque	MEX	575942			geonames
Tlemcen	DZA	132341			geonames
Toamasina	MDG	206373			geonames
Tobol'sk	RUS	113800			geonames
Tobruk	LBY	121052			geonames
Tokat Province	TUR	129702			geonames
Tokorozawa	JPN	339435			geonames
Tokushima	JPN	267345			geonames
Tokuyama	JPN	101133			geonames
Tokyo	JPN	8336599	Tokio|Edo	1	geonames
Toledo	BRA	119313			geonames
Toledo	USA	279789			geonames
Toledo City	PHL	207314			geonames
Toliara	MDG	115319			geonames
Toluca	MEX	489333			geonames
Tolyatti	RUS	702879			geonames
Tomakomai	JPN	174806			geonames
Tomsk	RUS	485519			geonames
Tonalá	MEX	408759			geonames
Tondabayashi	JPN	132873			geonames
Tongchuan	CHN	417740			geonames
Tongchuanshi	CHN	223603			geonames
Tonghae	KOR	101128			geonames
Tonghua	CHN	510000			geonames
Tongi	BGD	337579			geonames
Tongliao	CHN	261110			geonames
Tongling	CHN	402062			geonames
Tongshan	CHN	329661			geonames
Tongzhou	CHN	163326			geonames
Tonk	IND	151331			geonames
Toowoomba	AUS	131258			geonames
Topeka	USA	127265			geonames
Torbat-e Ḩeydarīyeh	IRN	125633			geonames
Tordher	PAK	150000			geonames
Toronto	CAN	2600000			geonames
Torrance	USA	143592			geonames
Torrejón de Ardoz	ESP	118162			geonames
Torreón	MEX	608836			geonames
Torrevieja	ESP	101792			geonames
Tórshavn	FRO	13200		1	geonames
Torun	POL	198613			geonames
Tottenham	GBR	130000			geonames
Tottori-shi	JPN	154098			geonames
Touba	SEN	529176			geonames
Toulon	FRA	168701			geonames
Toulouse	FRA	433055			geonames
Tours	FRA	141621			geonames
Townsville	AUS	196219			geonames
Toyama	JPN	325532			geonames
Toyohashi	JPN	377453			geonames
Toyokawa	JPN	120537			geonames
Toyonaka	JPN	384459			geonames
Toyota	JPN	362383			geonames
Trabzon	TUR	244083			geonames
Trier	DEU	100129			geonames
Trieste	ITA	187056			geonames
Trincomalee	LKA	108420			geonames
Tripoli	LBN	229398	Trablous		geonames
Tripoli	LBY	1150989		1	geonames
Trivandrum	IND	784153	Thiruvananthapuram		geonames
Trois-Rivières	CAN	119693			geonames
Trondheim	NOR	147139			geonames
Troparëvo	RUS	118000			geonames
Trujillo	PER	747450			geonames
Tshikapa	COD	267462			geonames
Tsu	JPN	163461			geonames
Tsuen Wan	HKG	288728			geonames
Tsukuba	JPN	175589			geonames
Tucson	USA	531641			geonames
Tuguegarao City	PHL	115105			geonames
Tula	RUS	468825			geonames
Tulancingo	MEX	102406			geonames
Tulsa	USA	403505			geonames
Tuluá	COL	165501			geonames
Tumbes	PER	109223			geonames
Tumkūr	IND	307359			geonames
Tumxuk	CHN	135727			geonames
Tunis	TUN	693210		1	geonames
Tunja	COL	117479			geonames
Turgutlu	TUR	103292			geonames
Turhal	TUR	110884			geonames
Turin	ITA	870456	Torino		geonames
Turkmenabat	TKM	234817			geonames
Turku	FIN	175945			geonames
Turmero	VEN	344700			geonames
Turpan	CHN	273385			geonames
Tuxtla Gutiérrez	MEX	537102			geonames
Tuzla	BIH	142486			geonames
Tver'	RUS	400212	Tver|Kalinin		geonames
Tychy	POL	130000			geonames
Tyler	USA	103700			geonames
Tyre	LBN	135204			geonames
Tyumen	RUS	519119			geonames
Ube	JPN	173733			geonames
Uberaba	BRA	260843			geonames
Uberlândia	BRA	563536			geonames
Ubon Ratchathani	THA	122533			geonames
Udaipur	IND	422784			geonames
Udgīr	IND	101064			geonames
Udon Thani	THA	247231			geonames
Udupi	IND	165000			geonames
Ueda	JPN	126606			geonames
Ufa	RUS	1033338			geonames
Ugep	NGA	200276			geonames
Uijeongbu-si	KOR	479141			geonames
Uitenhage	ZAF	228912			geonames
Uji	JPN	192925			geonames
Ujjain	IND	457346			geonames
Ukhta	RUS	102187			geonames
Ulaanbaatar	MNG	844818	Ulan Bator|Urga	1	geonames
Ulan-Ude	RUS	360278			geonames
Ulanhot	CHN	165846			geonames
Ulhasnagar	IND	516584			geonames
Ulm	DEU	120451			geonames
Ulsan	KOR	962865			geonames
Ulyanovsk	RUS	640680			geonames
Umm Qaşr	IRQ	107620			geonames
Umraniye	TUR	573265			geonames
Umuahia	NGA	264662			geonames
Umuarama	BRA	107319			geonames
Ungaran	IDN	127812			geonames
Unnāo	IND	161671			geonames
Upata	VEN	112617			geonames
Uppal Kalan	IND	118259			geonames
Uppsala	SWE	149245			geonames
Urayasu	JPN	170091			geonames
Urdaneta	PHL	101037			geonames
Urgench	UZB	150110			geonames
Urmia	IRN	577307			geonames
Uromi	NGA	108608			geonames
Ursynów	POL	150668			geonames
Uruapan	MEX	264439			geonames
Uruguaiana	BRA	123480			geonames
Ürümqi	CHN	3029372	Urumqi|Urumchi|Wulumuqi		geonames
Uşak	TUR	152862			geonames
Ussuriysk	RUS	157068			geonames
Ust'-Ilimsk	RUS	100271			geonames
Ust-Kamenogorsk	KAZ	319067			geonames
Utrecht	NLD	290529			geonames
Utsunomiya	JPN	449865			geonames
Uvira	COD	170391			geonames
Uyo	NGA	436606			geonames
Uzhhorod	UKR	114897			geonames
Vacoas	MUS	110000			geonames
Vadodara	IND	1822221	Baroda		geonames
Vaduz	LIE	5197		1	geonames
Valdivia	CHL	133419			geonames
Valencia	ESP	814208			geonames
Valencia	USA	148456			geonames
Valencia	VEN	1619470			geonames
Valera	VEN	244708			geonames
Valladolid	ESP	317864			geonames
Valle de La Pascua	VEN	153136			geonames
Valledupar	COL	308237			geonames
Vallejo	USA	121692			geonames
Valletta	MLT	6794		1	geonames
Valparaíso	CHL	282448			geonames
Van	TUR	371713			geonames
Vanadzor	ARM	101098			geonames
Vancouver	CAN	600000			geonames
Vancouver	USA	172860			geonames
Vanderbijlpark	ZAF	246754			geonames
Vang Vieng	LAO	25000			geonames
Vantaa	FIN	190058			geonames
Varāmīn	IRN	179603			geonames
Varanasi	IND	1164404	Benares|Banaras		geonames
Varginha	BRA	116571			geonames
Varna	BGR	312770			geonames
Várzea Grande	BRA	249752			geonames
Várzea Paulista	BRA	110936			geonames
Vasco da Gama	IND	100485			geonames
Västerås	SWE	117746			geonames
Vatican City	VAT	767		1	maps
Vaughan	CAN	306233			geonames
Vehari	PAK	112840			geonames
Vejalpur	IND	121610			geonames
Velikiye Luki	RUS	103149			geonames
Veliky Novgorod	RUS	215062			geonames
Vellore	IND	484690			geonames
Venice	ITA	51298	Venezia		geonames
Venice	USA	22211			geonames
Veracruz	MEX	428323			geonames
Verāval	IND	163326			geonames
Vereeniging	ZAF	474681			geonames
Verona	ITA	219103			geonames
Viamão	BRA	285269			geonames
Vicenza	ITA	107129			geonames
Victoria	CAN	289625			geonames
Victoria	SYC	22881		1	geonames
Victorville	USA	122225			geonames
Vidisha	IND	140045			geonames
Vienna	AUT	1691468	Wien	1	geonames
Vientiane	LAO	196731	Viangchan	1	geonames
Việt Trì	VNM	140935			geonames
Vigo	ESP	297332			geonames
Vijayawada	IND	874587			geonames
Vila Velha	BRA	394930			geonames
Villa Canales	GTM	122194			geonames
Villa Nueva	GTM	406830			geonames
Villahermosa	MEX	353577			geonames
Villavicencio	COL	321717			geonames
Villeurbanne	FRA	131445			geonames
Vilnius	LTU	542366	Wilno|Vilna	1	geonames
Viña del Mar	CHL	294551			geonames
Vinh	VNM	163759			geonames
Vĩnh Châu	VNM	183918			geonames
Vĩnh Long	VNM	137870			geonames
Vinnytsia	UKR	369839			geonames
Viranşehir	TUR	154163			geonames
Virār	IND	150357			geonames
Virginia	ZAF	122502			geonames
Virginia Beach	USA	452745			geonames
Visakhapatnam	IND	1063178			geonames
Visalia	USA	130104			geonames
Vista	USA	100890			geonames
Vitebsk	BLR	342700	Vitsyebsk		geonames
Vitória	BRA	312656			geonames
Vitória da Conquista	BRA	253137			geonames
Vitória de Santo Antão	BRA	107383			geonames
Vitoria-Gasteiz	ESP	235661			geonames
Vizianagaram	IND	179358			geonames
Vladikavkaz	RUS	317370			geonames
Vladimir	RUS	310024			geonames
Vladivostok	RUS	587022			geonames
Volgodonsk	RUS	167731			geonames
Volgograd	RUS	1011417	Stalingrad		geonames
Vologda	RUS	314900			geonames
Volta Redonda	BRA	249580			geonames
Volzhskiy	RUS	323293			geonames
Voronezh	RUS	848752			geonames
Vryheid	ZAF	150012			geonames
Vũng Tàu	VNM	341552			geonames
Waco	USA	132356			geonames
Wad Medani	SDN	332714			geonames
Wadi Al Seer	JOR	181212			geonames
Wafangdian	CHN	250591			geonames
Wakayama	JPN	351000			geonames
Wałbrzych	POL	127431			geonames
Walsall	GBR	172141			geonames
Walthamstow	GBR	109424			geonames
Wanning	CHN	545992			geonames
Wanxian	CHN	188980			geonames
Wanzhou	CHN	723215			geonames
Warangal	IND	557802			geonames
Wardha	IND	113759			geonames
Warren	USA	134056			geonames
Warri	NGA	536023			geonames
Warrington	GBR	165456			geonames
Warsaw	POL	1702139	Warszawa	1	geonames
Washington D.C.	USA	689545	Washington|Washington, D.C.|Washington DC	1	geonames
Washington Heights	USA	152613			geonames
Waterbury	USA	108802			geonames
Waterloo	CAN	104986			geonames
Watford	GBR	125707			geonames
Wau	SSD	127384			geonames
Wayaobu	CHN	113698			geonames
Wazirabad	PAK	102444			geonames
Weifang	CHN	2044028			geonames
Weihai	CHN	844310			geonames
Weinan	CHN	1199290			geonames
Welkom	ZAF	431944			geonames
Wellington	NZL	381900		1	geonames
Wenchang	CHN	560894			geonames
Wenshan City	CHN	450000			geonames
Wenzhou	CHN	2650000			geonames
Weru	IDN	139004			geonames
West Bromwich	GBR	135618			geonames
West Covina	USA	108484			geonames
West Island	CCK	120		1	general
West Jordan	USA	111946			geonames
West Palm Beach	USA	106779			geonames
West Valley City	USA	136208			geonames
Westminster	USA	116317			geonames
Westonaria	ZAF	156831			geonames
Wichita	USA	389965			geonames
Wichita Falls	USA	104710			geonames
Wiesbaden	DEU	272432			geonames
Wigan	GBR	175405			geonames
Willemstad	CUW	98339		1	maps
Wilmington	USA	115933			geonames
Windhoek	NAM	268132		1	geonames
Windsor	CAN	278013			geonames
Winejok	SSD	300000			geonames
Winnipeg	CAN	632063			geonames
Winston-Salem	USA	241218			geonames
Witbank	ZAF	262491			geonames
Witten	DEU	101247			geonames
Włocławek	POL	120339			geonames
Woking	GBR	103932			geonames
Wola	POL	140958			geonames
Wolfsburg	DEU	123064			geonames
Wollongong	AUS	292190			geonames
Wolverhampton	GBR	252791			geonames
Wŏnju	KOR	332849			geonames
Wonsan	PRK	329207			geonames
Worcester	GBR	101659			geonames
Worcester	USA	206518			geonames
Worcester	ZAF	127597			geonames
Wroclaw	POL	634893	Wrocław|Breslau		geonames
Wuchuan	CHN	104168			geonames
Wuda	CHN	129922			geonames
Wufeng	CHN	102936			maps
Wugang	CHN	132457			geonames
Wuhai	CHN	218427			geonames
Wuhan	CHN	10392693			geonames
Wuhu	CHN	1598165			geonames
Wuppertal	DEU	360797			geonames
Würzburg	DEU	133731			geonames
Wuwei	CHN	1010295			geonames
Wuxi	CHN	3542319			geonames
Wuxue	CHN	220661			geonames
Wuyishan	CHN	137133			geonames
Wuzhishan	CHN	112269			geonames
Wuzhou	CHN	761948			geonames
Xai-Xai	MOZ	127366			geonames
Xalapa	MEX	424755			geonames
Xam Nua	LAO	46800			geonames
Xi'an	CHN	9600000	Xi’an|Xian|Sian		geonames
Xiangcheng	CHN	121959			geonames
Xiangfan	CHN	1294733			geonames
Xiangjiaba	CHN	102143			geonames
Xiangtan	CHN	959303			geonames
Xianning	CHN	512517			geonames
Xiantao	CHN	239406			geonames
Xianyang	CHN	1034081			geonames
Xiaogan	CHN	908266			geonames
Xiaogang	CHN	127076			geonames
Xiazhen	CHN	125667			geonames
Xichang	CHN	481796			geonames
Xico	MEX	356352			geonames
Xigang	CHN	112061			geonames
Xilin Hot	CHN	120965			geonames
Xindi	CHN	175761			geonames
Xinghua	CHN	105918			geonames
Xingning	CHN	274499			geonames
Xingtai	CHN	798770			geonames
Xingyi	CHN	322890			geonames
Xining	CHN	1677177			geonames
Xinji	CHN	145911			geonames
Xintai	CHN	222459			geonames
Xinxiang	CHN	1047088			geonames
Xinyang	CHN	1230042			geonames
Xinyi	CHN	300511			geonames
Xinyu	CHN	839488			geonames
Xinyuan	CHN	282718			geonames
Xinzhai	CHN	100168			geonames
Xinzhou	CHN	544683			geonames
Xiulin	CHN	122411			geonames
Xiuying	CHN	290000			geonames
Xochimilco	MEX	407885			geonames
Xuanhua	CHN	373422			geonames
Xuanzhou	CHN	774332			geonames
Xuchang	CHN	1265536			geonames
Xunchang	CHN	118664			geonames
Xuyong	CHN	108352			geonames
Xuzhou	CHN	1253991			geonames
Ya'an	CHN	612056			geonames
Yaizu	JPN	121057			geonames
Yakeshi	CHN	116284			geonames
Yakutsk	RUS	235600			geonames
Yamagata	JPN	254538			geonames
Yamaguchi	JPN	145515			geonames
Yamoussoukro	CIV	194530		1	geonames
Yamunanagar	IND	208931			geonames
Yan’an	CHN	475234			geonames
Yanbu	SAU	200161			geonames
Yancheng	CHN	1615717			geonames
Yangchun	CHN	153547			geonames
Yangjiang	CHN	1292987			geonames
Yangju	KOR	179923			geonames
Yangon	MMR	4477638	Rangoon	1	geonames
Yangquan	CHN	731228			geonames
Yangshuo	CHN	300000			geonames
Yangzhou	CHN	1584237			geonames
Yanji	CHN	326957			geonames
Yantai	CHN	2227733			geonames
Yanzhou	CHN	254788			geonames
Yao	JPN	273213			geonames
Yaoundé	CMR	1299369		1	geonames
Yaren	NRU	4587		1	maps
Yaritagua	VEN	113343			geonames
Yaroslavl	RUS	606730			geonames
Yavatmal	IND	128175			geonames
Yazd	IRN	477905			geonames
Yei	SSD	260720			geonames
Yekaterinburg	RUS	1349772	Ekaterinburg|Sverdlovsk		geonames
Yelahanka	IND	116447			geonames
Yelets	RUS	115688			geonames
Yên Vinh	VNM	107082			geonames
Yenangyaung	MMR	110553			geonames
Yeosu	KOR	295538			geonames
Yerevan	ARM	1093485	Erevan	1	geonames
Yevlakh	AZE	127400			geonames
Yevpatoriya	UKR	106202			geonames
Yezhou	CHN	104839			geonames
Yibin	CHN	836340			geonames
Yichang	CHN	1350150			geonames
Yichun	CHN	1045952			geonames
Yichun	CHN	155762			geonames
Yidu	CHN	105070			geonames
Yinchuan	CHN	1487579			geonames
Yingcheng	CHN	118689			maps
Yingkou	CHN	591159			geonames
Yingtan	CHN	214229			geonames
Yining	CHN	515082			geonames
Yintai	CHN	217509			geonames
Yiwu	CHN	1481384			geonames
Yiyang	CHN	1249807			geonames
Yizhou	CHN	155872			geonames
Yogyakarta	IDN	636660	Jogjakarta|Jogja		geonames
Yokkaichi	JPN	295841			geonames
Yokohama	JPN	3574443			geonames
Yokosuka	JPN	428992			geonames
Yonago	JPN	141368			geonames
Yongan	CHN	136083			maps
Yongzhou	CHN	1020715			geonames
Yonkers	USA	201116			geonames
Yono	JPN	102364			geonames
York	GBR	153717			geonames
Yoshkar-Ola	RUS	279100			geonames
Yuanlin	TWN	124725			geonames
Yuen Long Kau Hui	HKG	141900			geonames
Yueyang	CHN	991465			geonames
Yulin	CHN	1056743			geonames
Yuncheng	CHN	680036			geonames
Yunfu	CHN	2612800			geonames
Yungkang	TWN	247832			maps
Yunlong	CHN	345393			geonames
Yushu	CHN	124736			geonames
Yuxi	CHN	103829			geonames
Yuyao	CHN	114177			geonames
Yuzhno-Sakhalinsk	RUS	176484			geonames
Zaanstad	NLD	140085			geonames
Zabol	IRN	121989			geonames
Zabrze	POL	192177			geonames
Zacatecas City	MEX	129011			geonames
Zagazig	EGY	285097			geonames
Zagreb	HRV	698966		1	geonames
Zahedan	IRN	551980			geonames
Zama	JPN	134671			geonames
Zamboanga City	PHL	457623			geonames
Zamora	MEX	141627			geonames
Zanjān	IRN	357471			geonames
Zanzibar	TZA	403658			geonames
Zaoyang	CHN	184509			geonames
Zaozhuang	CHN	899753			geonames
Zapopan	MEX	1142483			geonames
Zaporizhzhya	UKR	738728	Zaporizhzhia|Zaporozhye		geonames
Zaragoza	ESP	674317	Saragossa		geonames
Zaria	NGA	975153			geonames
Zarqa	JOR	792665			geonames
Zawiya	LBY	186123			geonames
Zelenograd	RUS	215727			geonames
Zemun	SRB	155591			geonames
Zenica	BIH	164423			geonames
Zeytinburnu	TUR	288743			geonames
Zhalantun	CHN	132224			geonames
Zhangaözen	KAZ	103598			geonames
Zhangjiagang	CHN	762625			geonames
Zhangjiajie	CHN	441804			geonames
Zhangjiakou	CHN	692602			geonames
Zhangye	CHN	507433			geonames
Zhangzhou	CHN	589831			geonames
Zhanjiang	CHN	1400709			geonames
Zhaodong	CHN	154406			geonames
Zhaoqing	CHN	1553109			geonames
Zhaotong	CHN	787845			geonames
Zhaoyuan	CHN	120000			geonames
Zheleznodorozhnyy	RUS	141648			geonames
Zhengding	CHN	193524			geonames
Zhengzhou	CHN	4253913			geonames
Zhenjiang	CHN	950516			geonames
Zhenping Chengguanzhen	CHN	181528			geonames
Zhenzhou	CHN	176006			geonames
Zhezqazghan	KAZ	104357			geonames
Zhicheng	CHN	159383			geonames
Zhongshan	CHN	3841873			geonames
Zhongxiang	CHN	108883			geonames
Zhoucun	CHN	122402			geonames
Zhoukou	CHN	505171			geonames
Zhoushan	CHN	882932			geonames
Zhu Cheng City	CHN	1000000			geonames
Zhucheng	CHN	499285			geonames
Zhuhai	CHN	2207090			geonames
Zhuji	CHN	110721			geonames
Zhumadian	CHN	721670			geonames
Zhuzhou	CHN	1129687			geonames
Zhytomyr	UKR	263507			geonames
Zibo	CHN	3129228			geonames
Zielona Góra	POL	118433			geonames
Zigong	CHN	1262064			geonames
Ziguinchor	SEN	159778			geonames
Zinder	NER	191424			geonames
Ziyang	CHN	905729			geonames
Zlatoust	RUS	191366			geonames
Zliten	LBY	109972			geonames
Zoetermeer	NLD	115845			geonames
Zonguldak	TUR	100229			geonames
Zoucheng	CHN	277400			geonames
Zunyi	CHN	2037775			geonames
Zurich	CHE	341730	Zürich		geonames
Zwolle	NLD	111805			geonames
"""#
