// swift-format-ignore-file
/// Countries and territories, one a line, tab-separated; `|` separates the items of a list, empty is not known.
///
/// Columns: iso3, iso2, iso_numeric, cow_code (Correlates of War number/abbreviation), name, official_name, aliases,
/// demonyms, capital (the main seat first, then other seats and spellings), region, subregion, lat, lon, from_year,
/// to_year, successors (the last three for former states alone), status.
///
/// Sources: mledoze/countries (ODbL 1.0) for codes, names, capitals, regions and coordinates; Correlates of War state
/// list by way of vincentarelbundock/countrycode for cow_code (every row held against its `data_cow.csv` and `codelist` on
/// 2026-11-27: members of the system alone have a number, a former state the one of its time; Serbia's 345 stands in the list
/// and not in `codelist`, whose 327 for the Vatican is that of the Papal States, which ended in 1860); Debian iso-codes 4.15 (LGPL-2.1+); Unicode CLDR 41 for
/// English names; aliases and demonyms of news use, former states and other seats are general knowledge. Codes BRD, RVN,
/// YAR, UAR and TZN have no ISO 3166 entry and are this table's own; XKX is user-assigned. Collected 2026-11-23.
package let countryRows: StaticString = #"""
ABW	AW	533		Aruba	Aruba		Aruban|Arubans	Oranjestad	Americas	Caribbean	12.5	-69.97				territory
AFG	AF	004	700/AFG	Afghanistan	Islamic Republic of Afghanistan	Islamic Republic of Afghanistan|Afġānistān	Afghan|Afghans|Afghani	Kabul	Asia	Southern Asia	33	65				sovereign
AFI	AI	262		French Afars and Issas	French Territory of the Afars and the Issas	French Somaliland		Djibouti	Africa	Eastern Africa	11.5	43	1967	1977	DJI	former
AGO	AO	024	540/ANG	Angola	Republic of Angola	Republic of Angola|República de Angola	Angolan|Angolans	Luanda	Africa	Middle Africa	-12.5	18.5				sovereign
AIA	AI	660		Anguilla	Anguilla		Anguillian|Anguillians	The Valley	Americas	Caribbean	18.25	-63.17				territory
ALA	AX	248		Åland Islands	Åland Islands	Aaland|Aland|Ahvenanmaa|Aland Islands	Ålandish	Mariehamn	Europe	Northern Europe	60.12	19.9				territory
ALB	AL	008	339/ALB	Albania	Republic of Albania	Republic of Albania|Shqipëri|Shqipëria|Shqipnia	Albanian|Albanians	Tirana	Europe	Southeast Europe	41	20				sovereign
AND	AD	020	232/AND	Andorra	Principality of Andorra	Principality of Andorra|Principat d'Andorra	Andorran|Andorrans	Andorra la Vella	Europe	Southern Europe	42.5	1.5				sovereign
ANT	AN	530		Netherlands Antilles	Netherlands Antilles	Dutch Antilles|Antilles	Antillean|Antilleans	Willemstad	Americas	Caribbean	12.2	-69	1954	2010	CUW|SXM|BES	former
ARE	AE	784	696/UAE	United Arab Emirates	United Arab Emirates	UAE|U.A.E.|Emirates|the Emirates|Trucial States	Emirati|Emiratis|UAE	Abu Dhabi	Asia	Western Asia	24	54				sovereign
ARG	AR	032	160/ARG	Argentina	Argentine Republic	Argentine Republic|the Argentine|República Argentina	Argentine|Argentines|Argentinian|Argentinians|Argentinean|Argentineans	Buenos Aires	Americas	South America	-34	-64				sovereign
ARM	AM	051	371/ARM	Armenia	Republic of Armenia	Republic of Armenia|Hayastan	Armenian|Armenians	Yerevan	Asia	Western Asia	40	45				sovereign
ASM	AS	016		American Samoa	American Samoa	Amerika Sāmoa|Amelika Sāmoa|Sāmoa Amelika	American Samoan|American Samoans	Pago Pago	Oceania	Polynesia	-14.33	-170				territory
ATA	AQ	010		Antarctica	Antarctica		Antarctic		Antarctic		-90	0				territory
ATF	TF	260		French Southern and Antarctic Lands	Territory of the French Southern and Antarctic Lands	Territory of the French Southern and Antarctic Lands|French Southern Territories	French Southern Territories	Port-aux-Français	Antarctic		-49.25	69.17				territory
ATG	AG	028	58/AAB	Antigua and Barbuda	Antigua and Barbuda	Antigua|Antigua & Barbuda	Antiguan|Antiguans|Barbudan|Barbudans	Saint John's|St. John's	Americas	Caribbean	17.05	-61.8				sovereign
AUS	AU	036	900/AUL	Australia	Commonwealth of Australia	Commonwealth of Australia|Aussie	Australian|Australians|Aussie|Aussies	Canberra	Oceania	Australia and New Zealand	-27	133				sovereign
AUT	AT	040	305/AUS	Austria	Republic of Austria	Republic of Austria|Osterreich|Oesterreich	Austrian|Austrians	Vienna	Europe	Central Europe	47.33	13.33				sovereign
AZE	AZ	031	373/AZE	Azerbaijan	Republic of Azerbaijan	Republic of Azerbaijan	Azerbaijani|Azerbaijanis|Azeri|Azeris	Baku	Asia	Western Asia	40.5	47.5				sovereign
BDI	BI	108	516/BUI	Burundi	Republic of Burundi	Republic of Burundi|Republika y'Uburundi|République du Burundi	Burundian|Burundians	Gitega|Bujumbura	Africa	Eastern Africa	-3.5	30				sovereign
BEL	BE	056	211/BEL	Belgium	Kingdom of Belgium	Kingdom of Belgium|België|Belgie|Belgien|Belgique|Koninkrijk België|Royaume de Belgique|Königreich Belgien	Belgian|Belgians|Flemish|Walloon	Brussels	Europe	Western Europe	50.83	4				sovereign
BEN	BJ	204	434/BEN	Benin	Republic of Benin	Dahomey|Republic of Benin|République du Bénin	Beninese|Beninois	Porto-Novo|Cotonou	Africa	Western Africa	9.5	2.25				sovereign
BES	BQ	535		Caribbean Netherlands	Bonaire, Sint Eustatius and Saba	Bonaire, Sint Eustatius and Saba|BES islands|Bonaire Sint Eustatius and Saba	Bonairean|Bonaireans	Kralendijk|Oranjestad|The Bottom	Americas	Caribbean	12.18	-68.25				territory
BFA	BF	854	439/BFO	Burkina Faso	Burkina Faso	Upper Volta|Burkina|Burkina-Faso	Burkinabe|Burkinabé|Burkinabes|Burkinan|Burkinans|Voltaic	Ouagadougou	Africa	Western Africa	13	-2				sovereign
BGD	BD	050	771/BNG	Bangladesh	People's Republic of Bangladesh	East Pakistan|Bangla Desh|People's Republic of Bangladesh|Gônôprôjatôntri Bangladesh	Bangladeshi|Bangladeshis	Dhaka	Asia	Southern Asia	24	90				sovereign
BGR	BG	100	355/BUL	Bulgaria	Republic of Bulgaria	Republic of Bulgaria	Bulgarian|Bulgarians|Bulgar	Sofia	Europe	Southeast Europe	43	25				sovereign
BHR	BH	048	692/BAH	Bahrain	Kingdom of Bahrain	Kingdom of Bahrain|Mamlakat al-Baḥrayn|Bahrein|Kingdom of Bahrein	Bahraini|Bahrainis	Manama	Asia	Western Asia	26	50.55				sovereign
BHS	BS	044	31/BHM	Bahamas	Commonwealth of the Bahamas	the Bahamas|Bahama Islands|Commonwealth of the Bahamas	Bahamian|Bahamians	Nassau	Americas	Caribbean	24.25	-76				sovereign
BIH	BA	070	346/BOS	Bosnia and Herzegovina	Bosnia and Herzegovina	Bosnia|BiH|Bosnia-Herzegovina|Bosnia-Hercegovina|Bosnia & Herzegovina|Republic of Bosnia and Herzegovina	Bosnian|Bosnians|Herzegovinian|Herzegovinians|Bosniak|Bosniaks|Bosnian Serb|Bosnian Serbs	Sarajevo	Europe	Southeast Europe	44	18				sovereign
BLM	BL	652		Saint Barthélemy	Collectivity of Saint Barthélemy	Collectivity of Saint Barthélemy|St. Barthelemy|Collectivité de Saint-Barthélemy|St. Barthélemy|Saint Barthelemy	Saint Barthélemy Islander|Saint Barthélemy Islanders	Gustavia	Americas	Caribbean	18.5	-63.42				territory
BLR	BY	112	370/BLR	Belarus	Republic of Belarus	Byelorussia|Belorussia|White Russia|Republic of Belarus|Bielaruś	Belarusian|Belarusians|Belarussian|Belarussians|Byelorussian|Byelorussians|Belorussian|Belorussians	Minsk	Europe	Eastern Europe	53	28				sovereign
BLZ	BZ	084	80/BLZ	Belize	Belize	British Honduras	Belizean|Belizeans	Belmopan	Americas	Central America	17.25	-88.75				sovereign
BMU	BM	060		Bermuda	Bermuda	The Islands of Bermuda|The Bermudas|Somers Isles	Bermudian|Bermudians	Hamilton	Americas	North America	32.33	-64.75				territory
BOL	BO	068	145/BOL	Bolivia	Plurinational State of Bolivia	Plurinational State of Bolivia|Buliwya|Wuliwya|Estado Plurinacional de Bolivia|Buliwya Mamallaqta|Wuliwya Suyu|Tetã Volívia	Bolivian|Bolivians	La Paz|Sucre	Americas	South America	-17	-65				sovereign
BRA	BR	076	140/BRA	Brazil	Federative Republic of Brazil	Federative Republic of Brazil|Brasil|República Federativa do Brasil	Brazilian|Brazilians	Brasilia|Brasília	Americas	South America	-10	-55				sovereign
BRB	BB	052	53/BAR	Barbados	Barbados		Barbadian|Barbadians|Bajan|Bajans	Bridgetown	Americas	Caribbean	13.17	-59.53				sovereign
BRD			260/GFR	West Germany	Federal Republic of Germany (before unification)	FRG|F.R.G.|Federal Republic of Germany	West German|West Germans	Bonn	Europe	Western Europe	51	9	1949	1990	DEU	former
BRN	BN	096	835/BRU	Brunei	Nation of Brunei, Abode of Peace	Brunei Darussalam|Negara Brunei Darussalam|Nation of Brunei, Abode of Peace|Nation of Brunei|the Abode of Peace	Bruneian|Bruneians	Bandar Seri Begawan	Asia	South-Eastern Asia	4.5	114.67				sovereign
BTN	BT	064	760/BHU	Bhutan	Kingdom of Bhutan	Kingdom of Bhutan	Bhutanese	Thimphu	Asia	Southern Asia	27.5	90.5				sovereign
BUR	BU	104	775/MYA	Burma	Socialist Republic of the Union of Burma	Union of Burma	Burmese	Rangoon	Asia	South-Eastern Asia	22	98	1948	1989	MMR	former
BVT	BV	074		Bouvet Island	Bouvet Island	Bouvetøya|Bouvet-øya			Antarctic		-54.43	3.4				territory
BWA	BW	072	571/BOT	Botswana	Republic of Botswana	Bechuanaland|Republic of Botswana|Lefatshe la Botswana	Botswanan|Botswanans|Motswana|Batswana	Gaborone	Africa	Southern Africa	-22	24				sovereign
BYS	BY	112		Byelorussian SSR	Byelorussian Soviet Socialist Republic	Byelorussia|Belorussian SSR	Byelorussian|Byelorussians	Minsk	Europe	Eastern Europe	53	28	1919	1991	BLR	former
CAF	CF	140	482/CEN	Central African Republic	Central African Republic	CAR|C.A.R.|Central African Empire|Centrafrique|République centrafricaine	Central African|Central Africans	Bangui	Africa	Middle Africa	7	21				sovereign
CAN	CA	124	20/CAN	Canada	Canada		Canadian|Canadians	Ottawa	Americas	North America	60	-95				sovereign
CCK	CC	166		Cocos (Keeling) Islands	Territory of the Cocos (Keeling) Islands	Territory of the Cocos (Keeling) Islands|Keeling Islands|Cocos Islands	Cocos Islander|Cocos Islanders	West Island	Oceania	Australia and New Zealand	-12.5	96.83				territory
CHE	CH	756	225/SWZ	Switzerland	Swiss Confederation	Swiss Confederation|Schweiz|Suisse|Svizzera|Svizra	Swiss	Bern|Berne	Europe	Western Europe	47	8				sovereign
CHL	CL	152	155/CHL	Chile	Republic of Chile	Republic of Chile|República de Chile	Chilean|Chileans	Santiago	Americas	South America	-30	-71				sovereign
CHN	CN	156	710/CHN	China	People's Republic of China	PRC|P.R.C.|P.R. China|PR China|People's Republic of China|mainland China|Chinese mainland|Red China|Communist China|Zhōngguó|Zhongguo|Zhonghua|Zhōnghuá Rénmín Gònghéguó	Chinese|PRC	Beijing|Peking	Asia	Eastern Asia	35	105				sovereign
CIV	CI	384	437/CDI	Ivory Coast	Republic of Côte d'Ivoire	Cote d'Ivoire|Côte d'Ivoire|Cote d Ivoire|Republic of Côte d'Ivoire|République de Côte d'Ivoire|Côte d’Ivoire	Ivorian|Ivorians|Ivoirian|Ivoirians	Yamoussoukro|Abidjan	Africa	Western Africa	8	-5				sovereign
CMR	CM	120	471/CAO	Cameroon	Republic of Cameroon	Republic of Cameroon|République du Cameroun	Cameroonian|Cameroonians	Yaounde|Yaoundé	Africa	Middle Africa	6	12				sovereign
COD	CD	180	490/DRC	Democratic Republic of the Congo	Democratic Republic of the Congo	DRC|DR Congo|D.R. Congo|D.R.C.|Congo-Kinshasa|Congo Kinshasa|Democratic Republic of Congo|Zaire|Republic of Zaire|Belgian Congo|Congo|Congo - Kinshasa|Congo (DRC)	Congolese|Zairean|Zaireans|Zairian|Zairians	Kinshasa	Africa	Middle Africa	0	25				sovereign
COG	CG	178	484/CON	Republic of the Congo	Republic of the Congo	Congo-Brazzaville|Congo Brazzaville|Republic of Congo|Congo Republic|People's Republic of the Congo|French Congo|Congo|Congo - Brazzaville|Congo (Republic)	Congolese	Brazzaville	Africa	Middle Africa	-1	15				sovereign
COK	CK	184		Cook Islands	Cook Islands	Cooks|Kūki 'Āirani	Cook Islander|Cook Islanders	Avarua	Oceania	Polynesia	-21.23	-159.77				associated state
COL	CO	170	100/COL	Colombia	Republic of Colombia	Republic of Colombia|República de Colombia	Colombian|Colombians	Bogota|Bogotá	Americas	South America	4	-72				sovereign
COM	KM	174	581/COM	Comoros	Union of the Comoros	Comoro Islands|Comoros Islands|Union of the Comoros|Union des Comores|Udzima wa Komori|al-Ittiḥād al-Qumurī	Comorian|Comorians|Comoran|Comorans	Moroni	Africa	Eastern Africa	-12.17	44.25				sovereign
CPV	CV	132	402/CAP	Cape Verde	Republic of Cabo Verde	Cabo Verde|Republic of Cabo Verde|República de Cabo Verde	Cape Verdean|Cape Verdeans|Cabo Verdean|Cabo Verdeans	Praia	Africa	Western Africa	16	-24				sovereign
CRI	CR	188	94/COS	Costa Rica	Republic of Costa Rica	Republic of Costa Rica|República de Costa Rica	Costa Rican|Costa Ricans	San Jose|San José	Americas	Central America	10	-84				sovereign
CSK	CS	200	315/CZE	Czechoslovakia	Czech and Slovak Federative Republic	CSSR|CSFR|Czechoslovak Socialist Republic|Czecho-Slovakia|Czechoslovak Republic	Czechoslovak|Czechoslovaks|Czechoslovakian|Czechoslovakians	Prague	Europe	Central Europe	49.5	17	1918	1992	CZE|SVK	former
CUB	CU	192	40/CUB	Cuba	Republic of Cuba	Republic of Cuba|República de Cuba	Cuban|Cubans	Havana	Americas	Caribbean	21.5	-80				sovereign
CUW	CW	531		Curaçao	Country of Curaçao	Curacao|Country of Curaçao|Kòrsou|Land Curaçao|Pais Kòrsou	Curaçaoan|Curacaoan	Willemstad	Americas	Caribbean	12.12	-68.93				territory
CXR	CX	162		Christmas Island	Territory of Christmas Island	Territory of Christmas Island	Christmas Islander|Christmas Islanders	Flying Fish Cove	Oceania	Australia and New Zealand	-10.5	105.67				territory
CYM	KY	136		Cayman Islands	Cayman Islands		Caymanian|Caymanians	George Town	Americas	Caribbean	19.5	-80.5				territory
CYP	CY	196	352/CYP	Cyprus	Republic of Cyprus	Republic of Cyprus|Kýpros|Kıbrıs|Kıbrıs Cumhuriyeti	Cypriot|Cypriots|Greek Cypriot|Greek Cypriots	Nicosia	Europe	Southern Europe	35	33				sovereign
CZE	CZ	203	316/CZR	Czechia	Czech Republic	Czech Republic|Czech Rep.|the Czech Republic|Česká republika|Česko	Czech|Czechs	Prague	Europe	Central Europe	49.75	15.5				sovereign
DDR	DD	278	265/GDR	East Germany	German Democratic Republic	GDR|G.D.R.|DDR	East German|East Germans	East Berlin	Europe	Central Europe	52	12	1949	1990	DEU	former
DEU	DE	276	255/GMY	Germany	Federal Republic of Germany	Federal Republic of Germany|FRG|F.R.G.|West Germany|Deutschland|Bundesrepublik Deutschland	German|Germans|West German|West Germans	Berlin	Europe	Western Europe	51	9				sovereign
DHY	DY	204	434/BEN	Dahomey	Republic of Dahomey		Dahomean|Dahomeans|Dahomeyan	Porto-Novo	Africa	Western Africa	9.5	2.25	1958	1975	BEN	former
DJI	DJ	262	522/DJI	Djibouti	Republic of Djibouti	French Somaliland|Afars and Issas|Territory of the Afars and the Issas|Republic of Djibouti|Jabuuti|Gabuuti|République de Djibouti|Gabuutih Ummuuno|Jamhuuriyadda Jabuuti	Djiboutian|Djiboutians	Djibouti	Africa	Eastern Africa	11.5	43				sovereign
DMA	DM	212	54/DMA	Dominica	Commonwealth of Dominica	Commonwealth of Dominica|Dominique|Wai‘tu kubuli	Dominican|Dominicans	Roseau	Americas	Caribbean	15.42	-61.33				sovereign
DNK	DK	208	390/DEN	Denmark	Kingdom of Denmark	Kingdom of Denmark|Danmark|Kongeriget Danmark	Danish|Dane|Danes	Copenhagen	Europe	Northern Europe	56	10				sovereign
DOM	DO	214	42/DOM	Dominican Republic	Dominican Republic	Dom. Rep.	Dominican|Dominicans	Santo Domingo	Americas	Caribbean	19	-70.67				sovereign
DZA	DZ	012	615/ALG	Algeria	People's Democratic Republic of Algeria	Algerian Democratic Republic|People's Democratic Republic of Algeria|Dzayer|Algérie	Algerian|Algerians	Algiers	Africa	Northern Africa	28	3				sovereign
ECU	EC	218	130/ECU	Ecuador	Republic of Ecuador	Republic of Ecuador|República del Ecuador	Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans	Quito	Americas	South America	-2	-77.5				sovereign
EGY	EG	818	651/EGY	Egypt	Arab Republic of Egypt	Arab Republic of Egypt|United Arab Republic|UAR	Egyptian|Egyptians	Cairo	Africa	Northern Africa	27	30				sovereign
ERI	ER	232	531/ERI	Eritrea	State of Eritrea	State of Eritrea|Dawlat Iritriyá|Iritriyā|the State of Eritrea	Eritrean|Eritreans	Asmara	Africa	Eastern Africa	15	39				sovereign
ESH	EH	732		Western Sahara	Sahrawi Arab Democratic Republic	SADR|Sahrawi Arab Democratic Republic|Spanish Sahara|Saharawi Republic|Taneẓroft Tutrimt	Sahrawi|Sahrawis|Saharawi|Saharawis|Western Saharan	El Aaiún|Laayoune	Africa	Northern Africa	24.5	-13				partly recognised
ESP	ES	724	230/SPN	Spain	Kingdom of Spain	Kingdom of Spain|Reino de España	Spanish|Spaniard|Spaniards|Catalan|Catalans|Basque|Basques	Madrid	Europe	Southern Europe	40	-4				sovereign
EST	EE	233	366/EST	Estonia	Republic of Estonia	Republic of Estonia|Eesti|Eesti Vabariik	Estonian|Estonians	Tallinn	Europe	Northern Europe	59	26				sovereign
ETH	ET	231	530/ETH	Ethiopia	Federal Democratic Republic of Ethiopia	Abyssinia|Federal Democratic Republic of Ethiopia	Ethiopian|Ethiopians|Abyssinian	Addis Ababa	Africa	Eastern Africa	8	38				sovereign
FIN	FI	246	375/FIN	Finland	Republic of Finland	Republic of Finland|Suomi|Suomen tasavalta|Republiken Finland	Finnish|Finn|Finns	Helsinki	Europe	Northern Europe	64	26				sovereign
FJI	FJ	242	950/FIJ	Fiji	Republic of Fiji	Fiji Islands|Republic of Fiji|Viti|Matanitu ko Viti|Fijī Gaṇarājya	Fijian|Fijians	Suva	Oceania	Melanesia	-18	175				sovereign
FLK	FK	238		Falkland Islands	Falkland Islands	Malvinas|Islas Malvinas|Falklands|the Falklands|Falkland Islands (Malvinas)|Falkland Islands (Islas Malvinas)	Falkland Islander|Falkland Islanders|Falklander	Stanley	Americas	South America	-51.75	-59				territory
FRA	FR	250	220/FRN	France	French Republic	French Republic|République française	French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen	Paris	Europe	Western Europe	46	2				sovereign
FRO	FO	234		Faroe Islands	Faroe Islands	Faeroe Islands|Faroes|Føroyar|Færøerne	Faroese|Faroe Islander	Tórshavn	Europe	Northern Europe	62	-7				territory
FSM	FM	583	987/FSM	Micronesia	Federated States of Micronesia	Federated States of Micronesia|Micronesia (Federated States of)	Micronesian|Micronesians	Palikir	Oceania	Micronesia	6.92	158.25				sovereign
GAB	GA	266	481/GAB	Gabon	Gabonese Republic	Gabonese Republic|République Gabonaise	Gabonese	Libreville	Africa	Middle Africa	-1	11.75				sovereign
GBR	GB	826	200/UKG	United Kingdom	United Kingdom of Great Britain and Northern Ireland	UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland|England|Scotland|Wales|Northern Ireland	British|Briton|Britons|Brit|Brits|Britisher|English|Englishman|Englishmen|Scottish|Scot|Scots|Welsh|Welshman|Welshmen|Northern Irish	London	Europe	Northern Europe	54	-2				sovereign
GEL	GE	296		Gilbert and Ellice Islands	Gilbert and Ellice Islands	Gilberts		South Tarawa	Oceania	Micronesia	1.4	173	1916	1976	KIR|TUV	former
GEO	GE	268	372/GRG	Georgia	Georgia	Republic of Georgia|Sakartvelo	Georgian|Georgians	Tbilisi	Asia	Western Asia	42	43.5				sovereign
GGY	GG	831		Guernsey	Bailiwick of Guernsey	Bailiwick of Guernsey|Bailliage de Guernesey	Channel Islander|Channel Islanders	St. Peter Port	Europe	Northern Europe	49.47	-2.58				territory
GHA	GH	288	452/GHA	Ghana	Republic of Ghana	Gold Coast|Republic of Ghana	Ghanaian|Ghanaians|Ghanian	Accra	Africa	Western Africa	8	-2				sovereign
GIB	GI	292		Gibraltar	Gibraltar		Gibraltarian|Gibraltarians	Gibraltar	Europe	Southern Europe	36.13	-5.35				territory
GIN	GN	324	438/GUI	Guinea	Republic of Guinea	French Guinea|Guinea-Conakry|Guinea Conakry|Republic of Guinea|République de Guinée	Guinean|Guineans	Conakry	Africa	Western Africa	11	-10				sovereign
GLP	GP	312		Guadeloupe	Guadeloupe	Gwadloup	Guadeloupean|Guadeloupeans	Basse-Terre	Americas	Caribbean	16.25	-61.58				territory
GMB	GM	270	420/GAM	Gambia	Republic of the Gambia	the Gambia|Republic of the Gambia	Gambian|Gambians	Banjul	Africa	Western Africa	13.47	-16.57				sovereign
GNB	GW	624	404/GNB	Guinea-Bissau	Republic of Guinea-Bissau	Guinea Bissau|Portuguese Guinea|Republic of Guinea-Bissau|República da Guiné-Bissau	Bissau-Guinean|Bissau-Guineans|Guinea-Bissauan	Bissau	Africa	Western Africa	12	-15				sovereign
GNQ	GQ	226	411/EQG	Equatorial Guinea	Republic of Equatorial Guinea	Spanish Guinea|Republic of Equatorial Guinea|República de Guinea Ecuatorial|République de Guinée équatoriale|República da Guiné Equatorial	Equatorial Guinean|Equatorial Guineans|Equatoguinean	Malabo|Ciudad de la Paz	Africa	Middle Africa	2	10				sovereign
GRC	GR	300	350/GRC	Greece	Hellenic Republic	Hellas|Hellenic Republic|Elláda	Greek|Greeks|Hellenic	Athens	Europe	Southern Europe	39	22				sovereign
GRD	GD	308	55/GRN	Grenada	Grenada		Grenadian|Grenadians	St. George's|Saint George's	Americas	Caribbean	12.12	-61.67				sovereign
GRL	GL	304		Greenland	Greenland	Kalaallit Nunaat|Grønland	Greenlandic|Greenlander|Greenlanders	Nuuk	Americas	North America	72	-40				territory
GTM	GT	320	90/GUA	Guatemala	Republic of Guatemala	Republic of Guatemala	Guatemalan|Guatemalans	Guatemala City	Americas	Central America	15.5	-90.25				sovereign
GUF	GF	254		French Guiana	Guiana	Guiana|Guyane	French Guianese	Cayenne	Americas	South America	4	-53				territory
GUM	GU	316		Guam	Guam	Guåhån	Guamanian|Guamanians	Hagåtña	Oceania	Micronesia	13.47	144.78				territory
GUY	GY	328	110/GUY	Guyana	Co-operative Republic of Guyana	British Guiana|Co-operative Republic of Guyana|Republic of Guyana	Guyanese	Georgetown	Americas	South America	5	-59				sovereign
HKG	HK	344		Hong Kong	Hong Kong Special Administrative Region of the People's Republic of China	HK|Hong Kong SAR|HKSAR|Hong Kong Special Administrative Region|Hongkong|Hong Kong, China|Hong Kong Special Administrative Region of the People's Republic of China|Hong Kong Special Administrative Region of China|Hong Kong SAR China	Hong Kong|Hong Konger|Hong Kongers|Hongkonger|Hongkongers|Hong Kongese	Hong Kong	Asia	Eastern Asia	22.27	114.19				territory
HMD	HM	334		Heard Island and McDonald Islands	Heard Island and McDonald Islands	Heard & McDonald Islands	Heard and McDonald Islander|Heard and McDonald Islanders		Antarctic		-53.1	72.52				territory
HND	HN	340	91/HON	Honduras	Republic of Honduras	Republic of Honduras|República de Honduras	Honduran|Hondurans	Tegucigalpa	Americas	Central America	15	-86.5				sovereign
HRV	HR	191	344/CRO	Croatia	Republic of Croatia	Republic of Croatia|Hrvatska|Republika Hrvatska	Croatian|Croatians|Croat|Croats	Zagreb	Europe	Southeast Europe	45.17	15.5				sovereign
HTI	HT	332	41/HAI	Haiti	Republic of Haiti	Republic of Haiti|République d'Haïti|Repiblik Ayiti	Haitian|Haitians	Port-au-Prince	Americas	Caribbean	19	-72.42				sovereign
HUN	HU	348	310/HUN	Hungary	Hungary		Hungarian|Hungarians|Magyar|Magyars	Budapest	Europe	Central Europe	47	20				sovereign
HVO	HV	854	439/BFO	Upper Volta	Republic of Upper Volta	Haute-Volta	Upper Voltan|Voltaic	Ouagadougou	Africa	Western Africa	13	-2	1958	1984	BFA	former
IDN	ID	360	850/INS	Indonesia	Republic of Indonesia	Dutch East Indies|Republic of Indonesia|Republik Indonesia	Indonesian|Indonesians	Jakarta|Nusantara	Asia	South-Eastern Asia	-5	120				sovereign
IMN	IM	833		Isle of Man	Isle of Man	Ellan Vannin|Mann|Mannin	Manx|Manxman|Manxmen	Douglas	Europe	Northern Europe	54.25	-4.5				territory
IND	IN	356	750/IND	India	Republic of India	Republic of India|Bharat|Hindustan|Bhārat|Bharat Ganrajya	Indian|Indians	New Delhi|Delhi	Asia	Southern Asia	20	77				sovereign
IOT	IO	086		British Indian Ocean Territory	British Indian Ocean Territory		Chagossian|Chagossians	Diego Garcia	Africa	Eastern Africa	-6	71.5				territory
IRL	IE	372	205/IRE	Ireland	Republic of Ireland	Republic of Ireland|Irish Republic|Eire|Éire|Poblacht na hÉireann	Irish|Irishman|Irishmen|Irishwoman	Dublin	Europe	Northern Europe	53	-8				sovereign
IRN	IR	364	630/IRN	Iran	Islamic Republic of Iran	Islamic Republic of Iran|Persia|Iran (Islamic Republic of)|Jomhuri-ye Eslāmi-ye Irān	Iranian|Iranians|Persian|Persians	Tehran	Asia	Southern Asia	32	53				sovereign
IRQ	IQ	368	645/IRQ	Iraq	Republic of Iraq	Republic of Iraq|Jumhūriyyat al-‘Irāq	Iraqi|Iraqis	Baghdad	Asia	Western Asia	33	44				sovereign
ISL	IS	352	395/ICE	Iceland	Iceland	Island|Republic of Iceland|Lýðveldið Ísland	Icelandic|Icelander|Icelanders	Reykjavik|Reykjavík	Europe	Northern Europe	65	-18				sovereign
ISR	IL	376	666/ISR	Israel	State of Israel	State of Israel|Jewish state|Medīnat Yisrā'el	Israeli|Israelis	Jerusalem|Tel Aviv	Asia	Western Asia	31.47	35.13				sovereign
ITA	IT	380	325/ITA	Italy	Italian Republic	Italian Republic|Repubblica italiana	Italian|Italians	Rome	Europe	Southern Europe	42.83	12.83				sovereign
JAM	JM	388	51/JAM	Jamaica	Jamaica		Jamaican|Jamaicans	Kingston	Americas	Caribbean	18.25	-77.5				sovereign
JEY	JE	832		Jersey	Bailiwick of Jersey	Bailiwick of Jersey|Bailliage de Jersey|Bailliage dé Jèrri	Channel Islander|Channel Islanders	Saint Helier	Europe	Northern Europe	49.25	-2.17				territory
JOR	JO	400	663/JOR	Jordan	Hashemite Kingdom of Jordan	Hashemite Kingdom of Jordan|Hashemite Kingdom|Transjordan|al-Mamlakah al-Urdunīyah al-Hāshimīyah	Jordanian|Jordanians	Amman	Asia	Western Asia	31	36				sovereign
JPN	JP	392	740/JPN	Japan	Japan	Nippon|State of Japan|Nihon	Japanese	Tokyo	Asia	Eastern Asia	36	138				sovereign
KAZ	KZ	398	705/KZK	Kazakhstan	Republic of Kazakhstan	Kazakstan|Kazakh Republic|Republic of Kazakhstan|Qazaqstan|Qazaqstan Respublïkası|Respublika Kazakhstan	Kazakh|Kazakhs|Kazakhstani|Kazakhstanis|Kazak|Kazaks	Astana|Nur-Sultan|Akmola	Asia	Central Asia	48	68				sovereign
KEN	KE	404	501/KEN	Kenya	Republic of Kenya	Republic of Kenya|Jamhuri ya Kenya	Kenyan|Kenyans	Nairobi	Africa	Eastern Africa	1	38				sovereign
KGZ	KG	417	703/KYR	Kyrgyzstan	Kyrgyz Republic	Kyrgyz Republic|Kirghizia|Kirgizia|Kirghizstan|Kirgizstan|Kyrgyz|Kyrgyz Respublikasy	Kyrgyz|Kirghiz|Kyrgyzstani|Kyrgyzstanis|Kirgiz	Bishkek|Frunze	Asia	Central Asia	41	75				sovereign
KHM	KH	116	811/CAM	Cambodia	Kingdom of Cambodia	Kampuchea|Democratic Kampuchea|People's Republic of Kampuchea|State of Cambodia|Khmer Republic|Kingdom of Cambodia|Cambodge	Cambodian|Cambodians|Khmer|Khmers|Kampuchean|Kampucheans	Phnom Penh	Asia	South-Eastern Asia	13	105				sovereign
KIR	KI	296	946/KIR	Kiribati	Independent and Sovereign Republic of Kiribati	Gilbert Islands|Independent and Sovereign Republic of Kiribati|Republic of Kiribati|Ribaberiki Kiribati	I-Kiribati|Kiribati	Tarawa|South Tarawa	Oceania	Micronesia	1.42	173				sovereign
KNA	KN	659	60/SKN	Saint Kitts and Nevis	Federation of Saint Christopher and Nevis	St. Kitts and Nevis|St Kitts and Nevis|St. Kitts|St Kitts|Saint Kitts|St. Christopher and Nevis|Federation of Saint Christopher and Nevis|St. Kitts & Nevis	Kittitian|Kittitians|Nevisian|Nevisians	Basseterre	Americas	Caribbean	17.33	-62.75				sovereign
KOR	KR	410	732/ROK	South Korea	Republic of Korea	ROK|R.O.K.|Republic of Korea|S. Korea|S Korea|SKorea|Korea	South Korean|South Koreans|ROK|Korean|Koreans	Seoul	Asia	Eastern Asia	37	127.5				sovereign
KWT	KW	414	690/KUW	Kuwait	State of Kuwait	State of Kuwait|Dawlat al-Kuwait	Kuwaiti|Kuwaitis	Kuwait City	Asia	Western Asia	29.5	45.75				sovereign
LAO	LA	418	812/LAO	Laos	Lao People's Democratic Republic	Lao PDR|Lao|LPDR|Lao People's Democratic Republic|Lao P.D.R.|Sathalanalat Paxathipatai Paxaxon Lao	Lao|Laotian|Laotians	Vientiane	Asia	South-Eastern Asia	18	105				sovereign
LBN	LB	422	660/LEB	Lebanon	Lebanese Republic	Lebanese Republic|Al-Jumhūrīyah Al-Libnānīyah	Lebanese	Beirut	Asia	Western Asia	33.83	35.83				sovereign
LBR	LR	430	450/LBR	Liberia	Republic of Liberia	Republic of Liberia	Liberian|Liberians	Monrovia	Africa	Western Africa	6.5	-9.5				sovereign
LBY	LY	434	620/LIB	Libya	State of Libya	Libyan Arab Jamahiriya|Libyan Jamahiriya|State of Libya|Great Socialist People's Libyan Arab Jamahiriya|Jamahiriya|Libyan Arab Republic|Dawlat Libya	Libyan|Libyans	Tripoli	Africa	Northern Africa	25	17				sovereign
LCA	LC	662	56/SLU	Saint Lucia	Saint Lucia	St. Lucia|St Lucia	Saint Lucian|Saint Lucians|St. Lucian|St. Lucians|St Lucian	Castries	Americas	Caribbean	13.88	-60.97				sovereign
LIE	LI	438	223/LIE	Liechtenstein	Principality of Liechtenstein	Principality of Liechtenstein|Fürstentum Liechtenstein	Liechtensteiner|Liechtensteiners|Liechtenstein	Vaduz	Europe	Western Europe	47.27	9.53				sovereign
LKA	LK	144	780/SRI	Sri Lanka	Democratic Socialist Republic of Sri Lanka	Ceylon|Sri-Lanka|Democratic Socialist Republic of Sri Lanka|ilaṅkai	Sri Lankan|Sri Lankans|Ceylonese|Sinhalese	Colombo|Sri Jayawardenepura Kotte|Kotte	Asia	Southern Asia	7	81				sovereign
LSO	LS	426	570/LES	Lesotho	Kingdom of Lesotho	Basutoland|Kingdom of Lesotho|Muso oa Lesotho	Basotho|Mosotho|Lesothan|Lesothans	Maseru	Africa	Southern Africa	-29.5	28.5				sovereign
LTU	LT	440	368/LIT	Lithuania	Republic of Lithuania	Republic of Lithuania|Lietuvos Respublika	Lithuanian|Lithuanians	Vilnius	Europe	Northern Europe	56	24				sovereign
LUX	LU	442	212/LUX	Luxembourg	Grand Duchy of Luxembourg	Luxemburg|Grand Duchy of Luxembourg|Grand-Duché de Luxembourg|Großherzogtum Luxemburg|Groussherzogtum Lëtzebuerg	Luxembourgish|Luxembourger|Luxembourgers|Luxembourg	Luxembourg	Europe	Western Europe	49.75	6.17				sovereign
LVA	LV	428	367/LAT	Latvia	Republic of Latvia	Republic of Latvia|Latvijas Republika	Latvian|Latvians|Lett	Riga	Europe	Northern Europe	57	25				sovereign
MAC	MO	446		Macau	Macao Special Administrative Region of the People's Republic of China	Macao SAR|Macau SAR|Macao Special Administrative Region|Macao, China|Macao Special Administrative Region of the People's Republic of China|Macao|Região Administrativa Especial de Macau da República Popular da China|Macao Special Administrative Region of China|Macao SAR China	Macanese|Macau|Macao	Macau|Macao	Asia	Eastern Asia	22.17	113.55				territory
MAF	MF	663		Saint Martin	Saint Martin	Collectivity of Saint Martin|Collectivité de Saint-Martin|Saint Martin (French part)|St. Martin	Saint Martin Islander|Saint Martin Islanders	Marigot	Americas	Caribbean	18.08	-63.95				territory
MAR	MA	504	600/MOR	Morocco	Kingdom of Morocco	Kingdom of Morocco|Al-Mamlakah al-Maġribiyah	Moroccan|Moroccans	Rabat	Africa	Northern Africa	32	-5				sovereign
MCO	MC	492	221/MNC	Monaco	Principality of Monaco	Principality of Monaco|Principauté de Monaco	Monegasque|Monegasques|Monacan	Monaco	Europe	Western Europe	43.73	7.4				sovereign
MDA	MD	498	359/MLD	Moldova	Republic of Moldova	Moldavia|Republic of Moldova|Republica Moldova	Moldovan|Moldovans|Moldavian|Moldavians	Chisinau|Chișinău|Kishinev	Europe	Eastern Europe	47	29				sovereign
MDG	MG	450	580/MAG	Madagascar	Republic of Madagascar	Malagasy Republic|Malagasy|Republic of Madagascar|Repoblikan'i Madagasikara|République de Madagascar	Malagasy|Madagascan|Madagascans|Malagasys	Antananarivo	Africa	Eastern Africa	-20	47				sovereign
MDV	MV	462	781/MAD	Maldives	Republic of the Maldives	Maldive Islands|the Maldives|Republic of the Maldives|Dhivehi Raajjeyge Jumhooriyya|Republic of Maldives	Maldivian|Maldivians	Malé|Male	Asia	Southern Asia	3.25	73				sovereign
MEX	MX	484	70/MEX	Mexico	United Mexican States	United Mexican States|Mexicanos|Estados Unidos Mexicanos	Mexican|Mexicans	Mexico City	Americas	North America	23	-102				sovereign
MHL	MH	584	983/MSI	Marshall Islands	Republic of the Marshall Islands	Marshalls|Republic of the Marshall Islands	Marshallese	Majuro	Oceania	Micronesia	9	168				sovereign
MKD	MK	807	343/MAC	North Macedonia	Republic of North Macedonia	Macedonia|FYROM|F.Y.R.O.M.|Former Yugoslav Republic of Macedonia|Republic of Macedonia|FYR Macedonia|Republic of North Macedonia|The former Yugoslav Republic of Macedonia	Macedonian|Macedonians|North Macedonian	Skopje	Europe	Southeast Europe	41.83	22				sovereign
MLI	ML	466	432/MLI	Mali	Republic of Mali	French Sudan|Mali Federation|Republic of Mali|République du Mali	Malian|Malians	Bamako	Africa	Western Africa	17	-4				sovereign
MLT	MT	470	338/MLT	Malta	Republic of Malta	Republic of Malta|Repubblika ta' Malta	Maltese	Valletta	Europe	Southern Europe	35.83	14.58				sovereign
MMR	MM	104	775/MYA	Myanmar	Republic of the Union of Myanmar	Burma|Union of Burma|Union of Myanmar|Republic of the Union of Myanmar|Socialist Republic of the Union of Burma|Pyidaunzu Thanmăda Myăma Nainngandaw|Republic of Myanmar|Myanmar (Burma)	Burmese|Myanma|Myanmarese|Burman|Burmans	Naypyidaw|Naypyitaw|Nay Pyi Taw|Yangon|Rangoon	Asia	South-Eastern Asia	22	98				sovereign
MNE	ME	499	341/MNG	Montenegro	Montenegro	Crna Gora|Republic of Montenegro	Montenegrin|Montenegrins	Podgorica|Cetinje	Europe	Southeast Europe	42.5	19.3				sovereign
MNG	MN	496	712/MON	Mongolia	Mongolia	Mongolian People's Republic|Outer Mongolia	Mongolian|Mongolians|Mongol|Mongols	Ulaanbaatar|Ulan Bator	Asia	Eastern Asia	46	105				sovereign
MNP	MP	580		Northern Mariana Islands	Commonwealth of the Northern Mariana Islands	Commonwealth of the Northern Mariana Islands|Sankattan Siha Na Islas Mariånas	Northern Mariana Islander|Northern Mariana Islanders	Saipan	Oceania	Micronesia	15.2	145.75				territory
MOZ	MZ	508	541/MZM	Mozambique	Republic of Mozambique	Republic of Mozambique|República de Moçambique	Mozambican|Mozambicans|Mozambiquan	Maputo	Africa	Eastern Africa	-18.25	35				sovereign
MRT	MR	478	435/MAA	Mauritania	Islamic Republic of Mauritania	Islamic Republic of Mauritania	Mauritanian|Mauritanians	Nouakchott	Africa	Western Africa	20	-12				sovereign
MSR	MS	500		Montserrat	Montserrat		Montserratian|Montserratians	Plymouth	Americas	Caribbean	16.75	-62.2				territory
MTQ	MQ	474		Martinique	Martinique		Martinican|Martinicans	Fort-de-France	Americas	Caribbean	14.67	-61				territory
MUS	MU	480	590/MAS	Mauritius	Republic of Mauritius	Republic of Mauritius|République de Maurice	Mauritian|Mauritians	Port Louis	Africa	Eastern Africa	-20.28	57.55				sovereign
MWI	MW	454	553/MAW	Malawi	Republic of Malawi	Nyasaland|Republic of Malawi	Malawian|Malawians	Lilongwe	Africa	Eastern Africa	-13.5	34				sovereign
MYS	MY	458	820/MAL	Malaysia	Malaysia	Malaya|Federation of Malaya	Malaysian|Malaysians|Malayan|Malayans	Kuala Lumpur|Putrajaya	Asia	South-Eastern Asia	2.5	112.5				sovereign
MYT	YT	175		Mayotte	Department of Mayotte	Department of Mayotte|Département de Mayotte	Mahoran|Mahorans	Mamoudzou	Africa	Eastern Africa	-12.83	45.17				territory
NAM	NA	516	565/NAM	Namibia	Republic of Namibia	South West Africa|South-West Africa|Republic of Namibia|Namibië	Namibian|Namibians	Windhoek	Africa	Southern Africa	-22	17				sovereign
NCL	NC	540		New Caledonia	New Caledonia		New Caledonian|New Caledonians	Nouméa	Oceania	Melanesia	-21.5	165.5				territory
NER	NE	562	436/NIR	Niger	Republic of Niger	Republic of Niger|Nijar|Republic of the Niger	Nigerien|Nigeriens|Nigerois	Niamey	Africa	Western Africa	16	8				sovereign
NFK	NF	574		Norfolk Island	Territory of Norfolk Island	Territory of Norfolk Island|Teratri of Norf'k Ailen	Norfolk Islander|Norfolk Islanders	Kingston	Oceania	Australia and New Zealand	-29.03	167.95				territory
NGA	NG	566	475/NIG	Nigeria	Federal Republic of Nigeria	Federal Republic of Nigeria|Nijeriya|Naíjíríà	Nigerian|Nigerians	Abuja|Lagos	Africa	Western Africa	10	8				sovereign
NHB	NH	548		New Hebrides	New Hebrides Condominium	Nouvelles-Hébrides	New Hebridean	Port Vila	Oceania	Melanesia	-17.7	168.3	1906	1980	VUT	former
NIC	NI	558	93/NIC	Nicaragua	Republic of Nicaragua	Republic of Nicaragua|República de Nicaragua	Nicaraguan|Nicaraguans	Managua	Americas	Central America	13	-85				sovereign
NIU	NU	570		Niue	Niue		Niuean|Niueans	Alofi	Oceania	Polynesia	-19.03	-169.87				associated state
NLD	NL	528	210/NTH	Netherlands	Kingdom of the Netherlands	Holland|the Netherlands|Kingdom of the Netherlands|Nederland|The Netherlands	Dutch|Dutchman|Dutchmen|Dutchwoman|Netherlander|Netherlanders	Amsterdam|The Hague	Europe	Western Europe	52.5	5.75				sovereign
NOR	NO	578	385/NOR	Norway	Kingdom of Norway	Kingdom of Norway|Norge|Noreg|Kongeriket Norge|Kongeriket Noreg	Norwegian|Norwegians	Oslo	Europe	Northern Europe	62	10				sovereign
NPL	NP	524	790/NEP	Nepal	Federal Democratic Republic of Nepal	Kingdom of Nepal|Federal Democratic Republic of Nepal|Loktāntrik Ganatantra Nepāl	Nepalese|Nepali|Nepalis	Kathmandu	Asia	Southern Asia	28	84				sovereign
NRU	NR	520	970/NAU	Nauru	Republic of Nauru	Republic of Nauru|Naoero|Pleasant Island|Ripublik Naoero	Nauruan|Nauruans	Yaren	Oceania	Micronesia	-0.53	166.92				sovereign
NTZ	NT	536		Neutral Zone (Saudi Arabia-Iraq)	Saudi Arabian-Iraqi neutral zone	Neutral Zone			Asia	Western Asia	29.1	45.5	1922	1991	SAU|IRQ	former
NZL	NZ	554	920/NEW	New Zealand	New Zealand	NZ|N.Z.|Aotearoa	New Zealand|New Zealander|New Zealanders|Kiwi|Kiwis	Wellington	Oceania	Australia and New Zealand	-41	174				sovereign
OMN	OM	512	698/OMA	Oman	Sultanate of Oman	Sultanate of Oman|Muscat and Oman	Omani|Omanis	Muscat	Asia	Western Asia	21	57				sovereign
PAK	PK	586	770/PAK	Pakistan	Islamic Republic of Pakistan	Islamic Republic of Pakistan|Pākistān|Islāmī Jumhūriya'eh Pākistān	Pakistani|Pakistanis	Islamabad	Asia	Southern Asia	30	70				sovereign
PAN	PA	591	95/PAN	Panama	Republic of Panama	Republic of Panama|República de Panamá	Panamanian|Panamanians	Panama City	Americas	Central America	9	-80				sovereign
PCI	PC	582		Trust Territory of the Pacific Islands	Trust Territory of the Pacific Islands	TTPI		Saipan	Oceania	Micronesia	7	150	1947	1994	FSM|MHL|PLW|MNP	former
PCN	PN	612		Pitcairn Islands	Pitcairn Group of Islands	Pitcairn Group of Islands|Pitcairn|Pitcairn Henderson Ducie and Oeno Islands	Pitcairn Islander|Pitcairn Islanders	Adamstown	Oceania	Polynesia	-25.07	-130.1				territory
PCZ	PZ			Panama Canal Zone	Panama Canal Zone	Canal Zone	Zonian|Zonians	Balboa	Americas	Central America	9.1	-79.7	1903	1979	PAN	former
PER	PE	604	135/PER	Peru	Republic of Peru	Republic of Peru|República del Perú	Peruvian|Peruvians	Lima	Americas	South America	-10	-76				sovereign
PHL	PH	608	840/PHI	Philippines	Republic of the Philippines	the Philippines|Republic of the Philippines|RP|Philippine Islands|Pilipinas|Repúblika ng Pilipinas	Philippine|Filipino|Filipinos|Filipina|Filipinas	Manila	Asia	South-Eastern Asia	13	122				sovereign
PLW	PW	585	986/PAL	Palau	Republic of Palau	Belau|Republic of Palau|Beluu er a Belau	Palauan|Palauans	Ngerulmud	Oceania	Micronesia	7.5	134.5				sovereign
PNG	PG	598	910/PNG	Papua New Guinea	Independent State of Papua New Guinea	Papua-New Guinea|PNG|P.N.G.|Independent State of Papua New Guinea|Independen Stet bilong Papua Niugini	Papua New Guinean|Papua New Guineans|PNG	Port Moresby	Oceania	Melanesia	-6	147				sovereign
POL	PL	616	290/POL	Poland	Republic of Poland	Republic of Poland|Rzeczpospolita Polska	Polish|Pole|Poles	Warsaw	Europe	Central Europe	52	20				sovereign
PRI	PR	630		Puerto Rico	Commonwealth of Puerto Rico	Commonwealth of Puerto Rico|Estado Libre Asociado de Puerto Rico	Puerto Rican|Puerto Ricans	San Juan	Americas	Caribbean	18.25	-66.5				territory
PRK	KP	408	731/PRK	North Korea	Democratic People's Republic of Korea	Korea|DPRK|D.P.R.K.|DPR Korea|Democratic People's Republic of Korea|N. Korea|N Korea|NK|NKorea|Chosŏn Minjujuŭi Inmin Konghwaguk	North Korean|North Koreans|DPRK|Korean|Koreans	Pyongyang	Asia	Eastern Asia	40	127				sovereign
PRT	PT	620	235/POR	Portugal	Portuguese Republic	Portuguese Republic|Portuguesa|República Portuguesa	Portuguese	Lisbon	Europe	Southern Europe	39.5	-8				sovereign
PRY	PY	600	150/PAR	Paraguay	Republic of Paraguay	Republic of Paraguay|República del Paraguay|Tetã Paraguái	Paraguayan|Paraguayans	Asuncion|Asunción	Americas	South America	-23	-58				sovereign
PSE	PS	275		Palestine	State of Palestine	Palestinian Territories|Palestinian Territory|Palestinian Authority|West Bank|Gaza|Gaza Strip|State of Palestine|Occupied Palestinian Territory|West Bank and Gaza|Palestinian National Authority|Dawlat Filasṭin|the State of Palestine	Palestinian|Palestinians|Gazan|Gazans	Ramallah|East Jerusalem	Asia	Western Asia	31.9	35.2				partly recognised
PYF	PF	258		French Polynesia	French Polynesia	Tahiti|Polynésie française|Pōrīnetia Farāni	French Polynesian|French Polynesians|Tahitian|Tahitians	Papeetē	Oceania	Polynesia	-15	-140				territory
QAT	QA	634	694/QAT	Qatar	State of Qatar	State of Qatar|Dawlat Qaṭar	Qatari|Qataris	Doha	Asia	Western Asia	25.5	51.25				sovereign
REU	RE	638		Réunion	Réunion Island	Reunion|La Reunion|Réunion Island	Réunionese|Reunionese	Saint-Denis	Africa	Eastern Africa	-21.15	55.5				territory
RHO	RH	716	552/ZIM	Rhodesia	Republic of Rhodesia	Southern Rhodesia|Zimbabwe Rhodesia|Zimbabwe-Rhodesia	Rhodesian|Rhodesians	Salisbury	Africa	Eastern Africa	-20	30	1965	1980	ZWE	former
ROU	RO	642	360/ROM	Romania	Romania	Rumania|Roumania|România	Romanian|Romanians|Rumanian|Rumanians	Bucharest	Europe	Southeast Europe	46	25				sovereign
RUS	RU	643	365/RUS	Russia	Russian Federation	Russian Federation|Russian|RF	Russian|Russians|Muscovite	Moscow	Europe	Eastern Europe	60	100				sovereign
RVN			817/RVN	South Vietnam	Republic of Vietnam	RVN|R.V.N.|South Viet Nam|Republic of Viet Nam	South Vietnamese	Saigon	Asia	South-Eastern Asia	10.8	106.7	1955	1975	VNM	former
RWA	RW	646	517/RWA	Rwanda	Republic of Rwanda	Republic of Rwanda|Repubulika y'u Rwanda|République du Rwanda|Rwandese Republic	Rwandan|Rwandans|Rwandese	Kigali	Africa	Eastern Africa	-2	30				sovereign
SAU	SA	682	670/SAU	Saudi Arabia	Kingdom of Saudi Arabia	KSA|K.S.A.|Saudi|Kingdom of Saudi Arabia|the Kingdom|Al-Mamlakah al-‘Arabiyyah as-Su‘ūdiyyah	Saudi|Saudis|Saudi Arabian|Saudi Arabians	Riyadh	Asia	Western Asia	25	45				sovereign
SCG	CS	891	345/YUG	Serbia and Montenegro	State Union of Serbia and Montenegro	Serbia-Montenegro|SCG|Serbia & Montenegro	Serbian-Montenegrin|Serb|Serbs	Belgrade	Europe	Southeast Europe	44	21	2003	2006	SRB|MNE	former
SDN	SD	729	625/SUD	Sudan	Republic of the Sudan	Republic of the Sudan|the Sudan|Republic of Sudan|Jumhūrīyat as-Sūdān	Sudanese	Khartoum	Africa	Northern Africa	15	30				sovereign
SEN	SN	686	433/SEN	Senegal	Republic of Senegal	Republic of Senegal|République du Sénégal	Senegalese	Dakar	Africa	Western Africa	14	-14				sovereign
SGP	SG	702	830/SIN	Singapore	Republic of Singapore	Republic of Singapore|Singapura|Republik Singapura	Singaporean|Singaporeans|Singapore	Singapore	Asia	South-Eastern Asia	1.37	103.8				sovereign
SGS	GS	239		South Georgia	South Georgia and the South Sandwich Islands	South Georgia and the South Sandwich Islands|South Georgia & South Sandwich Islands	South Georgian South Sandwich Islander|South Georgian South Sandwich Islanders	King Edward Point	Antarctic		-54.5	-37				territory
SHN	SH	654		Saint Helena, Ascension and Tristan da Cunha	Saint Helena, Ascension and Tristan da Cunha	St. Helena|St Helena|Saint Helena|St. Helena, Ascension and Tristan da Cunha	Saint Helenian|Saint Helenians	Jamestown	Africa	Western Africa	-15.95	-5.72				territory
SJM	SJ	744		Svalbard and Jan Mayen	Svalbard og Jan Mayen	Svalbard og Jan Mayen|Svalbard and Jan Mayen Islands|Svalbard & Jan Mayen	Svalbard	Longyearbyen	Europe	Northern Europe	78	20				territory
SKM	SK			Sikkim	Kingdom of Sikkim		Sikkimese	Gangtok	Asia	Southern Asia	27.5	88.5	1642	1975	IND	former
SLB	SB	090	940/SOL	Solomon Islands	Solomon Islands	Solomons|British Solomon Islands	Solomon Islander|Solomon Islanders|Solomon Island	Honiara	Oceania	Melanesia	-8	159				sovereign
SLE	SL	694	451/SIE	Sierra Leone	Republic of Sierra Leone	Republic of Sierra Leone	Sierra Leonean|Sierra Leoneans	Freetown	Africa	Western Africa	8.5	-11.5				sovereign
SLV	SV	222	92/SAL	El Salvador	Republic of El Salvador	Salvador|Republic of El Salvador|República de El Salvador	Salvadoran|Salvadorans|Salvadorean|Salvadoreans|Salvadorian	San Salvador	Americas	Central America	13.83	-88.92				sovereign
SMR	SM	674	331/SNM	San Marino	Most Serene Republic of San Marino	Most Serene Republic of San Marino|Republic of San Marino|Repubblica di San Marino	Sammarinese|San Marinese	City of San Marino	Europe	Southern Europe	43.77	12.42				sovereign
SOM	SO	706	520/SOM	Somalia	Federal Republic of Somalia	Somali Republic|Somali Democratic Republic|Federal Republic of Somalia|aṣ-Ṣūmāl|Jamhuuriyadda Federaalka Soomaaliya|Jumhūriyyat aṣ-Ṣūmāl al-Fiderāliyya	Somali|Somalis|Somalian|Somalians	Mogadishu	Africa	Eastern Africa	10	49				sovereign
SPM	PM	666		Saint Pierre and Miquelon	Saint Pierre and Miquelon	St. Pierre and Miquelon|St Pierre and Miquelon|Collectivité territoriale de Saint-Pierre-et-Miquelon|St. Pierre & Miquelon	Saint-Pierrais|Saint-Pierraiss|Miquelonnais|Miquelonnaiss	Saint-Pierre	Americas	North America	46.83	-56.33				territory
SRB	RS	688	345/YUG	Serbia	Republic of Serbia	Republic of Serbia|Srbija|Republika Srbija	Serbian|Serbians|Serb|Serbs	Belgrade	Europe	Southeast Europe	44	21				sovereign
SSD	SS	728	626/SSD	South Sudan	Republic of South Sudan	Southern Sudan|S. Sudan|Republic of South Sudan	South Sudanese|Southern Sudanese	Juba	Africa	Middle Africa	7	30				sovereign
STP	ST	678	403/STP	São Tomé and Príncipe	Democratic Republic of São Tomé and Príncipe	Sao Tome|São Tomé|Sao Tome & Principe|Sao Tome and Principe|Democratic Republic of São Tomé and Príncipe|República Democrática de São Tomé e Príncipe|Democratic Republic of Sao Tome and Principe|São Tomé & Príncipe	Sao Tomean|Sao Tomeans|São Toméan	Sao Tome|São Tomé	Africa	Middle Africa	1	7				sovereign
SUN	SU	810	365/RUS	Soviet Union	Union of Soviet Socialist Republics	USSR|U.S.S.R.|Soviet Russia|the Soviets|CCCP	Soviet|Soviets	Moscow	Europe	Eastern Europe	60	100	1922	1991	RUS|UKR|BLR|UZB|KAZ|GEO|AZE|LTU|MDA|LVA|KGZ|TJK|ARM|TKM|EST	former
SUR	SR	740	115/SUR	Suriname	Republic of Suriname	Surinam|Dutch Guiana|Republic of Suriname|Sarnam|Sranangron|Republiek Suriname	Surinamese|Surinamer|Surinamers	Paramaribo	Americas	South America	4	-56				sovereign
SVK	SK	703	317/SLO	Slovakia	Slovak Republic	Slovak Republic|Slovenská republika	Slovak|Slovaks|Slovakian|Slovakians	Bratislava	Europe	Central Europe	48.67	19.5				sovereign
SVN	SI	705	349/SLV	Slovenia	Republic of Slovenia	Republic of Slovenia|Republika Slovenija	Slovenian|Slovenians|Slovene|Slovenes	Ljubljana	Europe	Central Europe	46.12	14.82				sovereign
SWE	SE	752	380/SWD	Sweden	Kingdom of Sweden	Kingdom of Sweden|Konungariket Sverige	Swedish|Swede|Swedes	Stockholm	Europe	Northern Europe	62	15				sovereign
SWZ	SZ	748	572/SWA	Eswatini	Kingdom of Eswatini	Swaziland|eSwatini|Kingdom of Eswatini|Kingdom of Swaziland|weSwatini|Swatini|Ngwane|Umbuso weSwatini	Swazi|Swazis|Liswati|Emaswati	Mbabane|Lobamba	Africa	Southern Africa	-26.5	31.5				sovereign
SXM	SX	534		Sint Maarten	Sint Maarten	Sint Maarten (Dutch part)	St. Maartener|St. Maarteners	Philipsburg	Americas	Caribbean	18.03	-63.05				territory
SYC	SC	690	591/SEY	Seychelles	Republic of Seychelles	Republic of Seychelles|Repiblik Sesel|République des Seychelles	Seychellois|Seychelles	Victoria	Africa	Eastern Africa	-4.58	55.67				sovereign
SYR	SY	760	652/SYR	Syria	Syrian Arab Republic	Syrian Arab Republic|Syrian Republic	Syrian|Syrians	Damascus	Asia	Western Asia	35	38				sovereign
TCA	TC	796		Turks and Caicos Islands	Turks and Caicos Islands	Turks & Caicos Islands	Turks and Caicos Islander|Turks and Caicos Islanders	Cockburn Town	Americas	Caribbean	21.75	-71.58				territory
TCD	TD	148	483/CHA	Chad	Republic of Chad	Republic of Chad|Tchad|République du Tchad	Chadian|Chadians	N'Djamena|Ndjamena	Africa	Middle Africa	15	19				sovereign
TGO	TG	768	461/TOG	Togo	Togolese Republic	Togolese Republic|Togolese|République Togolaise	Togolese	Lome|Lomé	Africa	Western Africa	8	1.17				sovereign
THA	TH	764	800/THI	Thailand	Kingdom of Thailand	Siam|Kingdom of Thailand|Prathet|Thai|Ratcha Anachak Thai	Thai|Thais|Siamese	Bangkok	Asia	South-Eastern Asia	15	100				sovereign
TJK	TJ	762	702/TAJ	Tajikistan	Republic of Tajikistan	Tadjikistan|Tadzhikistan|Republic of Tajikistan|Toçikiston|Çumhuriyi Toçikiston	Tajik|Tajiks|Tajikistani|Tajikistanis|Tadzhik|Tadjik	Dushanbe	Asia	Central Asia	39	71				sovereign
TKL	TK	772		Tokelau	Tokelau		Tokelauan|Tokelauans	Fakaofo	Oceania	Polynesia	-9	-172				territory
TKM	TM	795	701/TKM	Turkmenistan	Turkmenistan	Turkmenia	Turkmen|Turkmens|Turkmenistani|Turkmenistanis	Ashgabat	Asia	Central Asia	40	60				sovereign
TLS	TL	626	860/ETM	Timor-Leste	Democratic Republic of Timor-Leste	East Timor|Timor Leste|Timor Timur|Portuguese Timor|Democratic Republic of Timor-Leste|Timor|República Democrática de Timor-Leste|Repúblika Demokrátika Timór-Leste|Timór Lorosa'e|Timor Lorosae	Timorese|East Timorese	Dili	Asia	South-Eastern Asia	-8.83	125.92				sovereign
TMP	TP	626		East Timor (pre-independence)	East Timor	Portuguese Timor|Timor Timur	East Timorese	Dili	Asia	South-Eastern Asia	-8.6	125.6	1975	2002	TLS	former
TON	TO	776	955/TON	Tonga	Kingdom of Tonga	Kingdom of Tonga	Tongan|Tongans	Nuku'alofa|Nukuʻalofa	Oceania	Polynesia	-20	-175				sovereign
TTO	TT	780	52/TRI	Trinidad and Tobago	Republic of Trinidad and Tobago	Trinidad|Trinidad & Tobago|Tobago|Republic of Trinidad and Tobago	Trinidadian|Trinidadians|Tobagonian|Tobagonians|Trinbagonian	Port of Spain	Americas	Caribbean	11	-61				sovereign
TUN	TN	788	616/TUN	Tunisia	Tunisian Republic	Tunisian Republic|Republic of Tunisia|al-Jumhūriyyah at-Tūnisiyyah	Tunisian|Tunisians	Tunis	Africa	Northern Africa	34	9				sovereign
TUR	TR	792	640/TUR	Türkiye	Republic of Türkiye	Turkiye|Republic of Turkey|Republic of Türkiye|Turkish Republic|Türkiye Cumhuriyeti|Turkey	Turkish|Turk|Turks	Ankara	Asia	Western Asia	39	35				sovereign
TUV	TV	798	947/TUV	Tuvalu	Tuvalu	Ellice Islands	Tuvaluan|Tuvaluans	Funafuti	Oceania	Polynesia	-8	178				sovereign
TWN	TW	158	713/TAW	Taiwan	Republic of China (Taiwan)	ROC|R.O.C.|Republic of China|Chinese Taipei|Formosa|Taiwan, China|China (Taiwan)|Nationalist China|Republic of China (Taiwan)|Táiwān|Zhōnghuá Mínguó	Taiwanese	Taipei	Asia	Eastern Asia	23.5	121				partly recognised
TZA	TZ	834	510/TAZ	Tanzania	United Republic of Tanzania	Tanganyika|United Republic of Tanzania|Zanzibar|Jamhuri ya Muungano wa Tanzania	Tanzanian|Tanzanians|Zanzibari|Zanzibaris	Dodoma|Dar es Salaam	Africa	Eastern Africa	-6	35				sovereign
TZN			511/ZAN	Zanzibar (independent)	People's Republic of Zanzibar and Pemba	Zanzibar	Zanzibari|Zanzibaris	Zanzibar City	Africa	Eastern Africa	-6.1	39.3	1963	1964	TZA	former
UAR			651/EGY	United Arab Republic	United Arab Republic	UAR|U.A.R.		Cairo	Africa	Northern Africa	27	30	1958	1971	EGY|SYR	former
UGA	UG	800	500/UGA	Uganda	Republic of Uganda	Republic of Uganda|Jamhuri ya Uganda	Ugandan|Ugandans	Kampala	Africa	Eastern Africa	1	32				sovereign
UKR	UA	804	369/UKR	Ukraine	Ukraine	the Ukraine|Ukrayina	Ukrainian|Ukrainians	Kyiv|Kiev	Europe	Eastern Europe	49	32				sovereign
UMI	UM	581		United States Minor Outlying Islands	United States Minor Outlying Islands	U.S. Outlying Islands	American Islander|American Islanders		Americas	North America	19.3	166.63				territory
URY	UY	858	165/URU	Uruguay	Oriental Republic of Uruguay	Oriental Republic of Uruguay|República Oriental del Uruguay|Eastern Republic of Uruguay	Uruguayan|Uruguayans	Montevideo	Americas	South America	-33	-56				sovereign
USA	US	840	2/USA	United States	United States of America	US|U.S.|USA|U.S.A.|United States of America|America|the States	American|Americans|US|U.S.|Yank|Yanks	Washington|Washington, D.C.|Washington DC|Washington D.C.	Americas	North America	38	-97				sovereign
UZB	UZ	860	704/UZB	Uzbekistan	Republic of Uzbekistan	Republic of Uzbekistan|O‘zbekiston Respublikasi	Uzbek|Uzbeks|Uzbekistani|Uzbekistanis	Tashkent	Asia	Central Asia	41	64				sovereign
VAT	VA	336		Vatican City	Vatican City State	Vatican|Holy See|Vatican City State|the Vatican|the Holy See|Holy See (Vatican City State)|Stato della Città del Vaticano	Vatican|papal|pontifical	Vatican City	Europe	Southern Europe	41.9	12.45				sovereign
VCT	VC	670	57/SVG	Saint Vincent and the Grenadines	Saint Vincent and the Grenadines	St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent|St Vincent|Saint Vincent|St. Vincent & Grenadines	Vincentian|Vincentians|Saint Vincentian	Kingstown	Americas	Caribbean	13.25	-61.2				sovereign
VDR	VD		816/DRV	North Vietnam	Democratic Republic of Vietnam	DRV|D.R.V.|North Viet Nam|Democratic Republic of Viet Nam	North Vietnamese	Hanoi	Asia	South-Eastern Asia	21	105.8	1945	1976	VNM	former
VEN	VE	862	101/VEN	Venezuela	Bolivarian Republic of Venezuela	Bolivarian Republic of Venezuela|República Bolivariana de Venezuela	Venezuelan|Venezuelans	Caracas	Americas	South America	8	-66				sovereign
VGB	VG	092		British Virgin Islands	Virgin Islands	Virgin Islands|Virgin Islands, British	Virgin Islander|Virgin Islanders	Road Town	Americas	Caribbean	18.43	-64.62				territory
VIR	VI	850		United States Virgin Islands	Virgin Islands of the United States	Virgin Islands of the United States|Virgin Islands, U.S.|U.S. Virgin Islands	Virgin Islander|Virgin Islanders	Charlotte Amalie	Americas	Caribbean	18.35	-64.93				territory
VNM	VN	704	816/DRV	Vietnam	Socialist Republic of Vietnam	Viet Nam|SRV|S.R. Vietnam|SR Vietnam|Socialist Republic of Vietnam|Socialist Republic of Viet Nam|Vietnam SR|Cộng hòa Xã hội chủ nghĩa Việt Nam	Vietnamese|Viet	Hanoi|Ha Noi	Asia	South-Eastern Asia	16.17	107.83				sovereign
VUT	VU	548	935/VAN	Vanuatu	Republic of Vanuatu	New Hebrides|Republic of Vanuatu|Ripablik blong Vanuatu|République de Vanuatu	Vanuatuan|Vanuatuans|Ni-Vanuatu	Port Vila	Oceania	Melanesia	-16	167				sovereign
WLF	WF	876		Wallis and Futuna	Territory of the Wallis and Futuna Islands	Territory of the Wallis and Futuna Islands|Territoire des îles Wallis et Futuna|Wallis & Futuna	Wallis and Futuna Islander|Wallis and Futuna Islanders	Mata-Utu	Oceania	Polynesia	-13.3	-176.2				territory
WSM	WS	882	990/WSM	Samoa	Independent State of Samoa	Western Samoa|Independent State of Samoa	Samoan|Samoans	Apia	Oceania	Polynesia	-13.58	-172.33				sovereign
XKX	XK		347/KOS	Kosovo	Republic of Kosovo	Kosova|Republic of Kosovo|Kosovo and Metohija	Kosovar|Kosovars|Kosovan|Kosovans|Kosovo Albanian|Kosovo Albanians	Pristina|Prishtina	Europe	Southeast Europe	42.67	21.17				partly recognised
YAR	YE	886	678/YAR	North Yemen	Yemen Arab Republic	YAR|Yemen (Sanaa)	North Yemeni|North Yemenis	Sanaa	Asia	Western Asia	15.4	44.2	1962	1990	YEM	former
YEM	YE	887	679/YEM	Yemen	Republic of Yemen	Republic of Yemen|Yemen Republic|Yemen Arab Republic|North Yemen|Yemeni Republic|al-Jumhūriyyah al-Yamaniyyah	Yemeni|Yemenis|Yemenite|Yemenites	Sanaa|Sana'a|Aden	Asia	Western Asia	15	48				sovereign
YMD	YD	720	680/YPR	South Yemen	People's Democratic Republic of Yemen	PDRY|Democratic Yemen|Yemen (Aden)|Southern Yemen	South Yemeni|South Yemenis	Aden	Asia	Western Asia	12.8	45	1967	1990	YEM	former
YUG	YU	891	345/YUG	Yugoslavia	Socialist Federal Republic of Yugoslavia	SFRY|FRY|Federal Republic of Yugoslavia|Socialist Federal Republic of Yugoslavia|Jugoslavia|rump Yugoslavia	Yugoslav|Yugoslavs|Yugoslavian|Yugoslavians	Belgrade	Europe	Southeast Europe	44	20	1918	2003	SRB|MNE|HRV|SVN|BIH|MKD|XKX	former
ZAF	ZA	710	560/SAF	South Africa	Republic of South Africa	RSA|R.S.A.|Union of South Africa|Republic of South Africa|S. Africa|Suid-Afrika	South African|South Africans	Pretoria|Cape Town|Bloemfontein	Africa	Southern Africa	-29	24				sovereign
ZAR	ZR	180	490/DRC	Zaire	Republic of Zaire	Zaïre	Zairean|Zaireans|Zairian|Zairians	Kinshasa	Africa	Middle Africa	0	25	1971	1997	COD	former
ZMB	ZM	894	551/ZAM	Zambia	Republic of Zambia	Northern Rhodesia|Republic of Zambia	Zambian|Zambians	Lusaka	Africa	Eastern Africa	-15	30				sovereign
ZWE	ZW	716	552/ZIM	Zimbabwe	Republic of Zimbabwe	Rhodesia|Southern Rhodesia|Zimbabwe-Rhodesia|Republic of Zimbabwe	Zimbabwean|Zimbabweans|Rhodesian|Rhodesians	Harare	Africa	Eastern Africa	-20	30				sovereign
"""#
