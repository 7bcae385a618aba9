// swift-format-ignore-file
/// Office-holders, one term a line, tab-separated: name, surname keys (`|`), iso3, office, from, to (ISO, may be a year or a
/// month), open_as_of (where `to` is empty: the day the source stops, not a sign of still being in office), organisation
/// (for its heads; iso3 is empty then), source.
///
/// Sources: `REIGN`, `Archigos` = Bell, REIGN leader list to March 2021, and Goemans, Gleditsch and Chiozza, Archigos 4.1 (facts;
/// cite both); `CIA-2019` = CIA World Leaders of October 2019 (US government work); `EP-leaders`, `EP-foreign` =
/// EveryPolitician by way of Wikidata (CC0); `ODA-2026` = open-data-archive, world leaders (facts); `US-visits` = US Office
/// of the Historian, visits by foreign leaders (CC0): dates are those of the visits; `general` = general knowledge to about
/// November 2025; behind another source (`EP-leaders+general`) for the end of a term that was open there. The same person stands once a source, with the spellings of each; conflicts are kept, but for
/// the crowns that one person wears for several states: the British monarch stands for GBR alone, France's president not for AND.
let leaderRows: StaticString = #"""
Kao Kim Hourn	Kao Kim Hourn		secretary-general	2023-01-01		2025-11	ASEAN	general
Lim Jock Hoi	Lim		secretary-general	2018-01-01	2022-12-31		ASEAN	general
Le Luong Minh	Minh		secretary-general	2013-01-01	2017-12-31		ASEAN	general
Ong Keng Yong	Ong		secretary-general	2003-01-01	2007-12-31		ASEAN	general
Rodolfo Severino	Severino		secretary-general	1998-01-01	2002-12-31		ASEAN	general
Surin Pitsuwan	Surin		secretary-general	2008-01-01	2012-12-31		ASEAN	general
Catherine Ashton	Ashton		foreign policy chief	2009-12-01	2014-11-01		EU	general
Jose Manuel Barroso	Barroso		president of the European Commission	2004-11-22	2014-10-31		EU	general
Josep Borrell	Borrell		foreign policy chief	2019-12-01	2024-12-01		EU	general
Antonio Costa	Costa		president of the European Council	2024-12-01		2025-11	EU	general
Jacques Delors	Delors		president of the European Commission	1985-01-06	1995-01-24		EU	general
Jean-Claude Juncker	Juncker		president of the European Commission	2014-11-01	2019-11-30		EU	general
Kaja Kallas	Kallas		foreign policy chief	2024-12-01		2025-11	EU	general
Charles Michel	Michel		president of the European Council	2019-12-01	2024-11-30		EU	general
Federica Mogherini	Mogherini		foreign policy chief	2014-11-01	2019-11-30		EU	general
Romano Prodi	Prodi		president of the European Commission	1999-09-16	2004-11-21		EU	general
Javier Solana	Solana		foreign policy chief	1999-10-18	2009-12-01		EU	general
Donald Tusk	Tusk		president of the European Council	2014-12-01	2019-11-30		EU	general
Herman Van Rompuy	Van Rompuy		president of the European Council	2009-12-01	2014-11-30		EU	general
Ursula von der Leyen	von der Leyen		president of the European Commission	2019-12-01		2025-11	EU	general
Yukiya Amano	Amano		director general	2009-12-01	2019-07-18		IAEA	general
Hans Blix	Blix		director general	1981-12-01	1997-11-30		IAEA	general
Mohamed ElBaradei	ElBaradei		director general	1997-12-01	2009-11-30		IAEA	general
Rafael Grossi	Grossi		director general	2019-12-03		2025-11	IAEA	general
Kristalina Georgieva	Georgieva		managing director	2019-10-01		2025-11	IMF	general
Christine Lagarde	Lagarde		managing director	2011-07-05	2019-09-12		IMF	general
Dominique Strauss-Kahn	Strauss-Kahn		managing director	2007-11-01	2011-05-18		IMF	general
Ahmed Aboul Gheit	Aboul Gheit		secretary-general	2016-07-03		2025-11	LAS	general
Amr Moussa	Moussa		secretary-general	2001-05-15	2011-06-01		LAS	general
Jaap de Hoop Scheffer	de Hoop Scheffer		secretary general	2004-01-05	2009-08-01		NATO	general
Anders Fogh Rasmussen	Rasmussen		secretary general	2009-08-01	2014-10-01		NATO	general
George Robertson	Robertson		secretary general	1999-10-14	2003-12-17		NATO	general
Mark Rutte	Rutte		secretary general	2024-10-01		2025-11	NATO	general
Javier Solana	Solana		secretary general	1995-12-05	1999-10-06		NATO	general
Jens Stoltenberg	Stoltenberg		secretary general	2014-10-01	2024-10-01		NATO	general
Kofi Annan	Annan		secretary-general	1997-01-01	2006-12-31		UN	general
Ban Ki-moon	Ban		secretary-general	2007-01-01	2016-12-31		UN	general
Boutros Boutros-Ghali	Boutros-Ghali		secretary-general	1992-01-01	1996-12-31		UN	general
Antonio Guterres	Guterres		secretary-general	2017-01-01		2025-11	UN	general
Javier Perez de Cuellar	Perez de Cuellar		secretary-general	1982-01-01	1991-12-31		UN	general
Kurt Waldheim	Waldheim		secretary-general	1972-01-01	1981-12-31		UN	general
Ajay Banga	Banga		president	2023-06-02		2025-11	WB	general
Jim Yong Kim	Kim		president	2012-07-01	2019-02-01		WB	general
David Malpass	Malpass		president	2019-04-09	2023-06-01		WB	general
Robert Zoellick	Zoellick		president	2007-07-01	2012-06-30		WB	general
Margaret Chan	Chan		director-general	2006-11-09	2017-06-30		WHO	general
Tedros Adhanom Ghebreyesus	Tedros		director-general	2017-07-01		2025-11	WHO	general
Mike De Meza	De Meza	ABW	finance minister			2019-10		CIA-2019
Michiel Godfried Eman	Eman	ABW	head of government			2019-10		CIA-2019
Qazi Ahsan Ahmed Shuja Abadi	Abadi	AFG	head of state	1961		2022-10		EP-leaders
Abdullah Abdullah	Abdullah	AFG	foreign minister	2001-12-22	2006-04-20			general
Abdullah Abdullah	Abdullah	AFG	head of government	2014	2021			EP-leaders
Ashraf Ghani Ahmedzai	Ahmedzai	AFG	head of state	2015-03-23	2015-03-24			US-visits
Mohammad Hasan Akhund	Akhund	AFG	head of government	2021		2022-10		EP-leaders
Haibatullah Akhundzada	Akhundzada	AFG	head of state	2016		2022-10		EP-leaders
Haibatullah Akhundzada	Akhundzada	AFG	head of state	2021		2022-10		EP-leaders
Hibatullah Akhundzada	Akhundzada	AFG	head of state	2021-08-15		2025-11		general
Wasul ibn Thakiyya al-Fath	al-Fath	AFG	head of state	910		2022-10		EP-leaders
Amin	Amin	AFG	leader	1979-03-27	1979-12-27			REIGN+Archigos
Muhibbullah Babunagari	Babunagari	AFG	head of state	2021		2022-10		EP-leaders
Abdul Ghani Baradar	Baradar	AFG	head of government	2021		2022-10		EP-leaders
Sarwar Danesh	Danesh	AFG	vice president			2019-10		CIA-2019
Abdul Rashid Dostam	Dostam	AFG	vice president			2019-10		CIA-2019
Ashraf Ghani	Ghani	AFG	head of state			2019-10		CIA-2019
Ashraf Ghani	Ghani	AFG	head of state	2014	2021			EP-leaders
Ashraf Ghani	Ghani	AFG	head of state	2014-09-29	2021-08-15			general
Ashraf Ghani	Ghani	AFG	leader	2014-09-29		2021-03		REIGN+Archigos
Mohamad Ashraf Ghani	Ghani	AFG	head of state	2021-06-25	2021-06-25			US-visits
Abu Hafs	Hafs	AFG	head of state	827		2022-10		EP-leaders
Eklil Ahmad Hakimi	Hakimi	AFG	finance minister			2019-10		CIA-2019
Abdallah ibn Buluggin	ibn Buluggin	AFG	head of state	1073		2022-10		EP-leaders
Rilwanu Adamu Jumba	Jumba	AFG	head of state	2010		2022-10		EP-leaders
Karmal	Karmal	AFG	leader	1979-12-27	1986-05-04			REIGN+Archigos
Hamid Karzai	Karzai	AFG	head of state	2001-12-22	2014-09-29			general
Hamid Karzai	Karzai	AFG	leader	2001-12-22	2014-09-29			REIGN+Archigos
Hamid Karzai	Karzai	AFG	party or state chair	2002-01-27	2002-01-30			US-visits
Hamid Karzai	Karzai	AFG	head of state	2002-09-12	2013-01-11			US-visits
Asadullah Khalid	Khalid	AFG	defence minister			2019-10		CIA-2019
Sardar Mohammad Daud Khan	Khan	AFG	leader	1973-07-17	1978-04-27			REIGN+Archigos
Hamdullah Mohib	Mohib	AFG	ambassador to the United States			2019-10		CIA-2019
Mojadidi	Mojadidi	AFG	leader	1992-04-28	1992-06-28			REIGN+Archigos
Amir Khan Muttaqi	Muttaqi	AFG	foreign minister	2021-09-07		2022-12		EP-foreign
Najibullah	Najibullah	AFG	leader	1986-05-04	1992-04-16			REIGN+Archigos
Nazar-ur-Rehman	Nazar-ur-Rehman	AFG	head of state	2018		2022-10		EP-leaders
Mullah Omar	Omar	AFG	leader	1996-09-27	2001-11-13			REIGN+Archigos
Burhanuddin Rabbani	Rabbani	AFG	leader	1992-06-28	1996-09-27			REIGN+Archigos
Salahuddin Rabbani	Rabbani	AFG	foreign minister			2019-10		CIA-2019
Mahmood Saikal	Saikal	AFG	ambassador to the United Nations			2019-10		CIA-2019
Amrullah Saleh	Saleh	AFG	interior minister			2019-10		CIA-2019
Abu'l Fath of Sarmin	Sarmin	AFG	head of state	1106		2022-10		EP-leaders
Taraki	Taraki	AFG	leader	1978-04-30	1979-03-27			REIGN+Archigos
Ashraf Ghani yazdi	yazdi	AFG	head of state	2014	2021			EP-leaders
Tete António	António	AGO	foreign minister	2020-04-20		2022-12		EP-foreign
Manuel Domingos Augusto	Augusto	AGO	foreign minister			2019-10		CIA-2019
Bornito De Sousa Baltazar Diogo	Diogo	AGO	vice president			2019-10		CIA-2019
Jose Eduardo dos Santos	dos Santos	AGO	head of state	1991-09-16	2004-05-14			US-visits
Maria de Jesus dos Reis Ferreira	Ferreira	AGO	ambassador to the United Nations			2019-10		CIA-2019
Joao Manuel Goncalves Lourenco	Lourenco	AGO	head of state			2019-10		CIA-2019
Lourenco	Lourenco	AGO	leader	2017-09-21		2021-03		REIGN
João Lourenço	Lourenço	AGO	head of state	2017		2022-10		EP-leaders
João Lourenço	Lourenço	AGO	head of state	2023-11-30	2023-11-30			US-visits
João Manuel Gonçalves Lourenço	Lourenço	AGO	head of state	2022-12-13	2022-12-15			US-visits
Augusto Archer de Sousa Mangueira	Mangueira	AGO	finance minister			2019-10		CIA-2019
Agostinho Neto	Neto	AGO	ambassador to the United States			2019-10		CIA-2019
Neto	Neto	AGO	leader	1975-11-11	1979-09-10			REIGN+Archigos
Dos Santos	Santos	AGO	leader	1979-09-10	2017-09			REIGN+Archigos
Salviano de Jesus Sequeira	Sequeira	AGO	defence minister			2019-10		CIA-2019
Angelo de Barros Veiga Tavares	Tavares	AGO	interior minister			2019-10		CIA-2019
Tete Antonio	Antonio	AGO	foreign minister	2020-04		2025-11		general
Arben Ahmetaj	Ahmetaj	ALB	finance minister			2019-10		CIA-2019
Alia	Alia	ALB	leader	1985-04-13	1992-04-03			REIGN+Archigos
Bajram Begaj	Begaj	ALB	head of state	2022		2022-10		EP-leaders
Berisha	Berisha	ALB	leader	1992-04-09	1997-07-24			REIGN+Archigos
Berisha	Berisha	ALB	leader	2005-09-11	2013-09-15			REIGN+Archigos
Sali Berisha	Berisha	ALB	head of state	1992-06-14	1995-09-13			US-visits
Sali Berisha	Berisha	ALB	head of government	2012-05-20	2012-05-21			US-visits
Ditmir Bushati	Bushati	ALB	foreign minister			2019-10		CIA-2019
Floreta Faber	Faber	ALB	ambassador to the United States			2019-10		CIA-2019
Hoxha	Hoxha	ALB	leader	1944-11-29	1985-04-11			REIGN+Archigos
Besiana Kadare	Kadare	ALB	ambassador to the United Nations			2019-10		CIA-2019
Pandeli Majdo	Majdo	ALB	head of government	1999-02-04	1999-02-04			US-visits
Majko	Majko	ALB	leader	1998-10-02	1999-10-29			REIGN+Archigos
Majko	Majko	ALB	leader	2002-02-22	2002-07-31			REIGN+Archigos
Rexhep Medjani	Medjani	ALB	head of state	1998-02-03	1998-02-05			US-visits
Rexhep Meidani	Meidani	ALB	head of state	1999-04-23	1999-04-25			US-visits
Aleksander Meksi	Meksi	ALB	head of government	1993-04-20	1993-04-22			US-visits
Senida Mesi	Mesi	ALB	deputy head of government			2019-10		CIA-2019
Ilir Meta	Meta	ALB	head of state			2019-10		CIA-2019
Ilir Meta	Meta	ALB	head of government	2001-05-01	2001-05-03			US-visits
Ilir Meta	Meta	ALB	head of state	2017	2022			EP-leaders
Meta	Meta	ALB	leader	1999-10-29	2002-02-22			REIGN+Archigos
Fatos Nano	Nano	ALB	leader	1997-07-24	1998-10-02			REIGN+Archigos
Fatos Nano	Nano	ALB	leader	2002-07-31	2005-09-11			REIGN+Archigos
Fatos Nano	Nano	ALB	head of government	2004-03-27	2004-04-01			US-visits
Edi Rama	Rama	ALB	head of government			2019-10		CIA-2019
Edi Rama	Rama	ALB	head of government	2013		2022-10		EP-leaders
Edi Rama	Rama	ALB	head of government	2024-07-10	2024-07-11			US-visits
Rama	Rama	ALB	leader	2013-09-15		2021-03		REIGN+Archigos
Olta Xhacka	Xhacka	ALB	defence minister			2019-10		CIA-2019
Fatmir Xhafaj	Xhafaj	ALB	interior minister			2019-10		CIA-2019
Olta Xhaçka	Xhaçka	ALB	foreign minister	2020-12-31		2022-12		EP-foreign
Igli Hasani	Hasani	ALB	foreign minister	2023-09	2025-09			general
Elisa Spiropali	Spiropali	ALB	foreign minister	2025-09		2025-11		general
Agras	Agras	AND	leader	2011-04-28	2011-05			REIGN
Bartumeu	Bartumeu	AND	leader	2009-06-05	2011-04			REIGN
Georges Bidault	Bidault	AND	head of state	1946		2022-10		EP-leaders
Jordi Cinca Mateos	Cinca	AND	finance minister			2019-10		CIA-2019
Xavier Espot Zamora	Espot	AND	interior minister			2019-10		CIA-2019
Maria Ubach i Font	Font	AND	foreign minister	2017-07-17		2022-12		EP-foreign
Marti	Marti	AND	leader	2011-05-12	2019-05			REIGN
Molne	Molne	AND	leader	1994-12-07	2005-05			REIGN
Pintat-Santolaria	Pintat-Santolaria	AND	leader	2005-05-27	2009-06			REIGN
Pintat-Solans	Pintat-Solans	AND	leader	1984-05-21	1990-01			REIGN
Reig	Reig	AND	leader	1982-01-08	1984-05			REIGN
Reig	Reig	AND	leader	1990-01-12	1994-12			REIGN
Gilbert Saboya Sunye	Saboya	AND	foreign minister			2019-10		CIA-2019
Joan Enric Vives Sicília	Sicília	AND	head of state	2003		2022-10		EP-leaders
Maria Ubach	Ubach	AND	foreign minister	2017-07-17		2022-12		EP-foreign
Elisenda Vives Balmana	Vives Balmana	AND	ambassador to the United Nations			2019-10		CIA-2019
Elisenda Vives Balmana	Vives Balmana	AND	ambassador to the United States			2019-10		CIA-2019
Joan-Enric Vives i Sicilia	Vives Sicilia	AND	head of state			2019-10		CIA-2019
Espot Zamora	Zamora	AND	leader	2019-05-16		2021-03		REIGN
Xavier Espot Zamora	Zamora	AND	head of government	2019		2022-10		EP-leaders
Abdallah bin Zayid Al Nuhayyan	Abdallah	ARE	foreign minister			2019-10		CIA-2019
Mohammed bin Rashid Al Maktoum	Al Maktoum	ARE	head of government	2006		2022-10		EP-leaders
Mohammed bin Rashid Al Maktoum	Al Maktoum	ARE	head of state	2022	2022			EP-leaders
Khalifa Al Nahayan	Al Nahayan	ARE	leader	2004-11-03		2021-03		REIGN+Archigos
Abdullah bin Zayed Al Nahyan	Al Nahyan	ARE	foreign minister	2006-02-09		2022-12		EP-foreign
Khalifa bin Zayed Al Nahyan	Al Nahyan	ARE	head of state	2004	2022			EP-leaders
Mohamed bin Zayed Al Nahyan	Al Nahyan	ARE	head of state	2024-09-23	2024-09-23			US-visits
Mohammed bin Zayed Al Nahyan	Al Nahyan	ARE	head of state	2022		2022-10		EP-leaders
Sheikh Abdullah bin Zayed Al Nahyan	Al Nahyan	ARE	foreign minister	2006-02-09		2022-12		EP-foreign
Yusif bin Mani bin Said al-UTAYBA	al-UTAYBA	ARE	ambassador to the United States			2019-10		CIA-2019
An-Nahayan	An-Nahayan	ARE	leader	1971-12-02	2004-11-03			REIGN+Archigos
Anwar Muhammad Gargash	Gargash	ARE	foreign minister			2019-10		CIA-2019
Hamdan bin Rashid Al Maktum	Hamdan	ARE	finance minister			2019-10		CIA-2019
Khalifa bin Zayid Al Nuhayyan	Khalifa	ARE	head of state			2019-10		CIA-2019
Muhammad Bin Rashid Al Maktum	Muhammad Bin Rashid	ARE	defence minister			2019-10		CIA-2019
Muhammad Bin Rashid Al Maktum	Muhammad Bin Rashid	ARE	head of government			2019-10		CIA-2019
Muhammad Bin Rashid Al Maktum	Muhammad Bin Rashid	ARE	vice president			2019-10		CIA-2019
Lana Zaki Nusayba	Nusayba	ARE	ambassador to the United Nations			2019-10		CIA-2019
Saif bin Zayid Al Nuhayyan	Saif	ARE	deputy head of government			2019-10		CIA-2019
Saif bin Zayid Al Nuhayyan	Saif	ARE	interior minister			2019-10		CIA-2019
Oscar Aguad	Aguad	ARG	defence minister			2019-10		CIA-2019
Alfonsin	Alfonsin	ARG	leader	1983-12-10	1989-07-08			REIGN+Archigos
Bignone	Bignone	ARG	leader	1982-07-01	1983-12-10			REIGN+Archigos
Santiago Cafiero	Cafiero	ARG	foreign minister	2021-09-20		2022-12		EP-foreign
Cristina Fernandez de Kirchner	de Kirchner	ARG	head of state	2008-11-14	2010-04-13			US-visits
Fernandez de Kirchner	de Kirchner	ARG	leader	2007-12-10	2015-12-10			REIGN+Archigos
Fernando de la Rua	de la Rua	ARG	head of state	2000-06-12	2001-11-11			US-visits
Eduardo Duhalde	Duhalde	ARG	leader	2002-01-02	2003-05-25			REIGN+Archigos
Nicolas Dujovne	Dujovne	ARG	finance minister			2019-10		CIA-2019
Jorge Marcelo Faurie	Faurie	ARG	foreign minister			2019-10		CIA-2019
Alberto Fernandez	Fernandez	ARG	head of state	2019-12-10	2023-12-10			general
Alberto Fernandez	Fernandez	ARG	head of state	2022-06-08	2022-06-10			US-visits
Fernandez	Fernandez	ARG	leader	2019-12-10		2021-03		REIGN
Alberto Fernández	Fernández	ARG	head of state	2019		2022-10		EP-leaders
Alberto Fernández	Fernández	ARG	head of state	2023-03-29	2023-03-29			US-visits
Rogelio Frigerio	Frigerio	ARG	interior minister			2019-10		CIA-2019
Galtieri	Galtieri	ARG	leader	1981-12-12	1982-06-17			REIGN+Archigos
Martin Garcia Moritan	Garcia Moritan	ARG	ambassador to the United Nations			2019-10		CIA-2019
Peron, Isabel	Isabel	ARG	leader	1974-07-01	1976-03-29			REIGN+Archigos
Nestor Kirchner	Kirchner	ARG	leader	2003-05-25	2007-12-10			REIGN+Archigos
Nestor Kirchner	Kirchner	ARG	head of state	2003-07-22	2003-07-23			US-visits
de la Rua	la Rua	ARG	leader	1999-12-10	2001-12-21			REIGN+Archigos
Liendo	Liendo	ARG	leader	1981-11-20	1981-12-11			REIGN+Archigos
Macri	Macri	ARG	leader	2015-12-10	2019-12			REIGN+Archigos
Mauricio Macri	Macri	ARG	head of state			2019-10		CIA-2019
Mauricio Macri	Macri	ARG	head of state	2016-03-31	2017-04-27			US-visits
Carlos Menem	Menem	ARG	head of state	1999-01-11	1999-09-21			US-visits
Menem	Menem	ARG	leader	1989-07-08	1999-12-10			REIGN+Archigos
Gabriela Michetti	Michetti	ARG	vice president			2019-10		CIA-2019
Javier Milei	Milei	ARG	head of government	2023-12-10		2026-08		ODA-2026
Javier Milei	Milei	ARG	head of state	2023-12-10		2026-08		ODA-2026
Fernando Oris De Roa	Oris De Roa	ARG	ambassador to the United States			2019-10		CIA-2019
Ramon Puerta	Puerta	ARG	leader	2001-12-21	2001-12-23			Archigos
Jorge Rafael Videla	Rafael|Videla	ARG	head of state	1977-09-06	1977-09-09			US-visits
Raul Ricardo Alfonsin	Ricardo|Alfonsin	ARG	head of state	1984-09-23	1986-11-17			US-visits
Adolfo Rodriguez Saa	Rodriguez|Saa	ARG	leader	2001-12-23	2002-01-01			REIGN+Archigos
Saint-Jean	Saint-Jean	ARG	leader	1982-06-18	1982-07-01			REIGN+Archigos
Carlos Saul Menem	Saul|Menem	ARG	head of state	1989-09-27	1996-12-05			US-visits
Videla	Videla	ARG	leader	1976-03-29	1981-03-29			REIGN+Archigos
Viola	Viola	ARG	leader	1981-03-29	1981-11-20			REIGN+Archigos
Diana Mondino	Mondino	ARG	foreign minister	2023-12-10	2024-10-30			general
Gerardo Werthein	Werthein	ARG	foreign minister	2024-10-30	2025-10			general
Pablo Quirno	Quirno	ARG	foreign minister	2025-10		2025-11		general
Eduard Aghajanyan	Aghajanyan	ARM	head of state			2019-10		CIA-2019
Mher Grigoryan	Grigoryan	ARM	deputy head of government			2019-10		CIA-2019
Atom Janjughazyan	Janjughazyan	ARM	finance minister			2019-10		CIA-2019
Karapetyan	Karapetyan	ARM	leader	2018-04-23	2018-05			REIGN
Vahagn Khachatryan	Khachatryan	ARM	head of state	2022		2022-10		EP-leaders
Kocharian	Kocharian	ARM	leader	1998-03-04	2008-04-09			REIGN+Archigos
Robert Kocharian	Kocharian	ARM	head of state	2000-06-24	2001-04-09			US-visits
Robert Kochariyan	Kochariyan	ARM	head of state	1999-04-23	1999-04-26			US-visits
Ararat Mirzoyan	Mirzoyan	ARM	deputy head of government			2019-10		CIA-2019
Ararat Mirzoyan	Mirzoyan	ARM	foreign minister	2021-08-19		2022-12		EP-foreign
Zohrab Mnatsakanyan	Mnatsakanyan	ARM	foreign minister			2019-10		CIA-2019
Varuzhan Nersessyan	Nersessyan	ARM	ambassador to the United States			2019-10		CIA-2019
Nikol Pashinyan	Pashinyan	ARM	head of government			2019-10		CIA-2019
Nikol Pashinyan	Pashinyan	ARM	head of government	2018	2021			EP-leaders
Nikol Pashinyan	Pashinyan	ARM	head of government	2021	2021			EP-leaders
Pashinyan	Pashinyan	ARM	leader	2018-05-08		2021-03		REIGN
Armen Sargsyan	Sargsyan	ARM	head of state			2019-10		CIA-2019
Sargsyan	Sargsyan	ARM	leader	2008-04-09	2018-04			REIGN+Archigos
Serzh Sargsyan	Sargsyan	ARM	head of state	2016-03-31	2016-04-01			US-visits
Serge Sarkisian	Sarkisian	ARM	head of state	2010-04-12	2010-04-13			US-visits
Armen Sarkissian	Sarkissian	ARM	head of state	2018	2022			EP-leaders
Alen Simonyan	Simonyan	ARM	head of state	2022	2022			EP-leaders
Levon Ter-Petrosyan	Ter-Petrosyan	ARM	head of state	1994-08-07	1994-08-12			US-visits
Ter-Petrosyan	Ter-Petrosyan	ARM	leader	1991-10-16	1998-02-03			REIGN+Archigos
Davit Tonoyan	Tonoyan	ARM	defence minister			2019-10		CIA-2019
Lester Bird	Bird	ATG	leader	1994-03-09	2004-03			REIGN
Lester Bird	Bird	ATG	head of government	1994-09-16	1994-12-11			US-visits
Vere Bird	Bird	ATG	leader	1981-11-01	1994-03			REIGN
Browne	Browne	ATG	leader	2014-06-13		2021-03		REIGN
Gaston Browne	Browne	ATG	finance minister			2019-10		CIA-2019
Gaston Browne	Browne	ATG	head of government			2019-10		CIA-2019
Gaston Browne	Browne	ATG	head of government	2014		2022-10		EP-leaders
Gaston Browne	Browne	ATG	head of government	2022-06-08	2022-06-10			US-visits
E.P. Chet Greene	Greene	ATG	foreign minister	2018-03-21		2022-12		EP-foreign
Paul Chet Greene	Greene	ATG	foreign minister	2018-03-22		2022-12		EP-foreign
Paul Greene	Greene	ATG	foreign minister			2019-10		CIA-2019
Ronald Sanders	Sanders	ATG	ambassador to the United States			2019-10		CIA-2019
Spencer	Spencer	ATG	leader	2004-03-24	2014-06			REIGN
W. Baldwin Spencer	Spencer	ATG	head of government	2007-06-18	2007-06-20			US-visits
Walton Alfonso Webson	Webson	ATG	ambassador to the United Nations			2019-10		CIA-2019
Rodney Williams	Williams	ATG	head of state			2019-10		CIA-2019
Rodney Williams	Williams	ATG	head of state	2014		2022-10		EP-leaders
Abbott	Abbott	AUS	leader	2013-09-18	2015-09-15			REIGN+Archigos
Anthony J. Abbott	Abbott	AUS	head of government	2014-06-12	2014-06-12			US-visits
Tony Abbott	Abbott	AUS	head of government	2013-09-18	2015-09-15			general
Anthony Albanese	Albanese	AUS	head of government	2022		2022-10		EP-leaders
Anthony Albanese	Albanese	AUS	head of government	2022-05-23		2026-08		ODA-2026
Anthony Albanese	Albanese	AUS	head of government	2023-03-13	2024-09-21			US-visits
Gillian Elizabeth Bird	Bird	AUS	ambassador to the United Nations			2019-10		CIA-2019
Julie Bishop	Bishop	AUS	foreign minister	2013-09-18	2018-08-28			general
Bob Carr	Carr	AUS	foreign minister	2012-03-13	2013-09-18			general
Steven Ciobo	Ciobo	AUS	defence minister			2019-10		CIA-2019
Mathias Hubert Paul Cormann	Cormann	AUS	finance minister			2019-10		CIA-2019
Peter John Cosgrove	Cosgrove	AUS	head of state			2019-10		CIA-2019
Alexander Downer	Downer	AUS	foreign minister	1996-03-11	2007-12-03			general
Peter Craig Dutton	Dutton	AUS	interior minister			2019-10		CIA-2019
Peter Dutton	Dutton	AUS	defence minister	2021-03-30	2022-05-23			general
Gareth Evans	Evans	AUS	foreign minister	1988-09-02	1996-03-11			general
Fraser	Fraser	AUS	leader	1975-11-11	1983-03-11			REIGN+Archigos
John Malcolm Fraser	Fraser	AUS	head of government	1976-07-27	1982-05-18			US-visits
Malcolm Fraser	Fraser	AUS	head of government	1975-11-11	1983-03-11			general
Gillard	Gillard	AUS	leader	2010-06-24	2013-06-27			REIGN+Archigos
Julia Gillard	Gillard	AUS	head of government	2010-06-24	2013-06-27			general
Julia Gillard	Gillard	AUS	head of government	2011-03-07	2012-05-21			US-visits
Bob Hawke	Hawke	AUS	head of government	1983-03-11	1991-12-20			general
Hawke	Hawke	AUS	leader	1983-03-11	1991-12-19			REIGN+Archigos
Robert J. L. Hawke	Hawke	AUS	head of government	1983-06-11	1989-06-27			US-visits
Joseph "Joe" Benedict Hockey	Hockey	AUS	ambassador to the United States			2019-10		CIA-2019
Howard	Howard	AUS	leader	1996-03-11	2007-12-03			REIGN+Archigos
John Howard	Howard	AUS	head of government	1996-03-11	2007-12-03			general
John Howard	Howard	AUS	head of government	1999-07-09	2006-05-17			US-visits
Keating	Keating	AUS	leader	1991-12-19	1996-03-11			REIGN+Archigos
Paul Keating	Keating	AUS	head of government	1991-12-20	1996-03-11			general
Paul Keating	Keating	AUS	head of government	1993-09-12	1993-11-21			US-visits
Richard Marles	Marles	AUS	defence minister	2022-06-01		2025-11		general
Michael McCormack	McCormack	AUS	deputy head of government			2019-10		CIA-2019
Morrison	Morrison	AUS	leader	2018-08-24		2021-03		REIGN
Scott Morrison	Morrison	AUS	head of government			2019-10		CIA-2019
Scott Morrison	Morrison	AUS	head of government	2018	2022			EP-leaders
Scott Morrison	Morrison	AUS	head of government	2018-08-24	2022-05-23			general
Scott Morrison	Morrison	AUS	head of government	2019-09-19	2021-09-24			US-visits
Marise Payne	Payne	AUS	foreign minister			2019-10		CIA-2019
Marise Payne	Payne	AUS	foreign minister	2018-08-28	2022-05-23			general
Christopher Pyne	Pyne	AUS	defence minister			2019-10		CIA-2019
Kevin Rudd	Rudd	AUS	head of government	2007-12-03	2010-06-24			general
Kevin Rudd	Rudd	AUS	head of government	2008-03-27	2009-11-30			US-visits
Rudd	Rudd	AUS	leader	2007-12-03	2010-06-24			REIGN+Archigos
Rudd	Rudd	AUS	leader	2013-06-27	2013-09-18			REIGN+Archigos
Stephen Smith	Smith	AUS	foreign minister	2007-12-03	2010-09-14			general
Malcolm B. Turnbull	Turnbull	AUS	head of government	2016-01-19	2018-02-24			US-visits
Malcolm Turnbull	Turnbull	AUS	head of government	2015-09-15	2018-08-24			general
Turnbull	Turnbull	AUS	leader	2015-09-15	2018-08			REIGN+Archigos
Edward Gough Whitlam	Whitlam	AUS	head of government	1975-05-07	1975-05-07			US-visits
Whitlam	Whitlam	AUS	leader	1972-12-05	1975-11-11			REIGN+Archigos
Penny Wong	Wong	AUS	foreign minister	2022-05-23		2022-12		EP-foreign
Bierlein	Bierlein	AUT	leader	2019-06-03	2020-01			REIGN
Faymann	Faymann	AUT	leader	2008-12-02	2016-05			REIGN+Archigos
Werner Faymann	Faymann	AUT	head of government	2012-05-20	2012-05-21			US-visits
Gusenbauer	Gusenbauer	AUT	leader	2007-01-11	2008-12-02			REIGN+Archigos
Kern	Kern	AUT	leader	2016-05-17	2017-11			REIGN
Jan Kickert	Kickert	AUT	ambassador to the United Nations			2019-10		CIA-2019
Herbert Kickl	Kickl	AUT	interior minister			2019-10		CIA-2019
Rudolf Kirchschlaeger	Kirchschlaeger	AUT	head of state	1984-02-27	1984-02-29			US-visits
Thomas Klestil	Klestil	AUT	head of state	1995-10-18	1995-10-20			US-visits
Klima	Klima	AUT	leader	1997-01-28	2000-02-04			REIGN+Archigos
Viktor Klima	Klima	AUT	head of government	1998-12-18	1999-04-25			US-visits
Karin Kneissl	Kneissl	AUT	foreign minister			2019-10		CIA-2019
Bruno Kreisky	Kreisky	AUT	head of government	1977-03-14	1983-02-04			US-visits
Kreisky	Kreisky	AUT	leader	1970-04-20	1983-05-24			REIGN+Archigos
Mario Kunasek	Kunasek	AUT	defence minister			2019-10		CIA-2019
Kurz	Kurz	AUT	leader	2017-12-18	2019-05			REIGN
Kurz	Kurz	AUT	leader	2020-01-07		2021-03		REIGN
Sebastian Kurz	Kurz	AUT	head of government			2019-10		CIA-2019
Sebastian Kurz	Kurz	AUT	head of government	2019-02-19	2019-02-21			US-visits
Sebastian Kurz	Kurz	AUT	head of government	2020	2021			EP-leaders
Hartwig Loeger	Loeger	AUT	finance minister			2019-10		CIA-2019
Loeger	Loeger	AUT	leader	2019-05-28	2019-06			REIGN
Mitterlehner	Mitterlehner	AUT	leader	2016-05-09	2016-05			REIGN
Karl Nehammer	Nehammer	AUT	head of government	2021	2025-01-10			EP-leaders+general
Alexander Schallenberg	Schallenberg	AUT	head of government	2021	2021			EP-leaders
Alexander Schallenberg	Schallenberg	AUT	foreign minister	2021-12-06	2025-03-03			EP-foreign+general
Wolfgang Schuessel	Schuessel	AUT	head of government	2001-10-30	2005-12-08			US-visits
Schussel	Schussel	AUT	leader	2000-02-05	2007-01-11			REIGN+Archigos
Sinowatz	Sinowatz	AUT	leader	1983-05-24	1986-06-16			REIGN+Archigos
Alexander Van Der Bellen	Van Der Bellen	AUT	head of state			2019-10		CIA-2019
Alexander Van der Bellen	Van der Bellen	AUT	head of state	2017		2022-10		EP-leaders
Franz Vranitzky	Vranitzky	AUT	head of government	1987-05-20	1994-04-20			US-visits
Vranitzky	Vranitzky	AUT	leader	1986-06-16	1997-01-28			REIGN+Archigos
Wolfgang Waldner	Waldner	AUT	ambassador to the United States			2019-10		CIA-2019
Karl Nehammer	Nehammer	AUT	head of government	2021-12-06	2025-01-10			general
Alexander Schallenberg	Schallenberg	AUT	head of government	2025-01-10	2025-03-03			general
Christian Stocker	Stocker	AUT	head of government	2025-03-03		2025-11		general
Alexander Schallenberg	Schallenberg	AUT	foreign minister	2021-12-06	2025-03-03			general
Beate Meinl-Reisinger	Meinl-Reisinger	AUT	foreign minister	2025-03-03		2025-11		general
Geidar Aliyev	Aliyev	AZE	head of state	2001-04-07	2001-04-11			US-visits
H. Aliyev	Aliyev	AZE	leader	1993-06-24	2003-10			REIGN+Archigos
Heydar Aliyev	Aliyev	AZE	head of state	1994-09-26	2003-02-27			US-visits
Ilham Aliyev	Aliyev	AZE	head of state			2019-10		CIA-2019
Ilham Aliyev	Aliyev	AZE	head of state	2003		2022-10		EP-leaders
Ilham Aliyev	Aliyev	AZE	head of state	2006-04-25	2016-04-01			US-visits
Ilhma Aliyev	Aliyev	AZE	leader	2003-10-15		2021-03		REIGN
Yashar Aliyev	Aliyev	AZE	ambassador to the United Nations			2019-10		CIA-2019
Mehriban Aliyeva	Aliyeva	AZE	vice president			2019-10		CIA-2019
Ali Asadov	Asadov	AZE	head of government	2019		2022-10		EP-leaders
Jeyhun Bayramov	Bayramov	AZE	foreign minister	2020-07-16		2022-12		EP-foreign
Abulfaz Elchibey	Elchibey	AZE	leader	1992-06-16	1993-06-18			REIGN+Archigos
Yaqub Eyyubov	Eyyubov	AZE	deputy head of government			2019-10		CIA-2019
Gambarov	Gambarov	AZE	leader	1992-05-19	1992-06-16			REIGN+Archigos
Ali Hasanov	Hasanov	AZE	deputy head of government			2019-10		CIA-2019
Zakir Hasanov	Hasanov	AZE	defence minister			2019-10		CIA-2019
Mamedov	Mamedov	AZE	leader	1992-03-06	1992-05-14			REIGN+Archigos
Novruz Mammadov	Mammadov	AZE	head of government			2019-10		CIA-2019
Elmar Mammadyarov	Mammadyarov	AZE	foreign minister			2019-10		CIA-2019
Mutalibov	Mutalibov	AZE	leader	1991-09-08	1992-03-06			REIGN+Archigos
Mutalibov	Mutalibov	AZE	leader	1992-05-14	1992-05-18			Archigos
Samir Sharifov	Sharifov	AZE	finance minister			2019-10		CIA-2019
Elin Suleymanov	Suleymanov	AZE	ambassador to the United States			2019-10		CIA-2019
Ramil Usubov	Usubov	AZE	interior minister			2019-10		CIA-2019
Jeyhun Bayramov	Bayramov	AZE	foreign minister	2020-07-16		2025-11		general
Bagaza	Bagaza	BDI	leader	1976-11-09	1987-09-03			REIGN+Archigos
Pascal Barandagiye	Barandagiye	BDI	interior minister			2019-10		CIA-2019
Alain-Guillaume Bunyoni	Bunyoni	BDI	head of government	2020	2022			EP-leaders
Joseph Butore	Butore	BDI	vice president			2019-10		CIA-2019
Buyoya	Buyoya	BDI	leader	1987-09-03	1993-07-10			REIGN+Archigos
Buyoya	Buyoya	BDI	leader	1996-07-25	2003-04-30			REIGN+Archigos
Pierre Buyoya	Buyoya	BDI	head of state	1998-09-23	1998-09-25			US-visits
Kinigi	Kinigi	BDI	leader	1993-10-27	1994-02-05			REIGN+Archigos
Micombero	Micombero	BDI	leader	1966-11-28	1976-11-01			REIGN+Archigos
Ernest Ndabashinze	Ndabashinze	BDI	ambassador to the United States			2019-10		CIA-2019
Ndadaye	Ndadaye	BDI	leader	1993-07-10	1993-10-21			REIGN+Archigos
Evariste Ndayishimiye	Ndayishimiye	BDI	head of state	2022-12-13	2022-12-15			US-visits
Ndayishimiye	Ndayishimiye	BDI	leader	2020-06-18		2021-03		REIGN
Évariste Ndayishimiye	Ndayishimiye	BDI	head of state	2020		2022-10		EP-leaders
Ndayizeye	Ndayizeye	BDI	leader	2003-04-30	2005-08-26			REIGN+Archigos
Domitien Ndihokubwao	Ndihokubwao	BDI	finance minister			2019-10		CIA-2019
Gervais Ndirakobuca	Ndirakobuca	BDI	head of government	2022		2022-10		EP-leaders
Ngueze	Ngueze	BDI	leader	1993-10-21	1993-10-27			REIGN+Archigos
Ezechiel Nibigira	Nibigira	BDI	foreign minister			2019-10		CIA-2019
Nkurunziza	Nkurunziza	BDI	leader	2005-08-26	2020-06			REIGN+Archigos
Pierre Nkurunziza	Nkurunziza	BDI	head of state			2019-10		CIA-2019
Pierre Nkurunziza	Nkurunziza	BDI	head of state	2014-08-05	2014-08-06			US-visits
Emannuel Ntahomvukiye	Ntahomvukiye	BDI	defence minister			2019-10		CIA-2019
Ntarymira	Ntarymira	BDI	leader	1994-02-05	1994-04-06			REIGN+Archigos
Ntibantunganya	Ntibantunganya	BDI	leader	1994-04-06	1996-07-25			REIGN+Archigos
Nyabenda	Nyabenda	BDI	leader	2020-06-09	2020-06			REIGN
Albert Shingiro	Shingiro	BDI	ambassador to the United Nations			2019-10		CIA-2019
Albert Shingiro	Shingiro	BDI	foreign minister	2020-06-28		2022-12		EP-foreign
Gaston Sindimwo	Sindimwo	BDI	vice president			2019-10		CIA-2019
King Baudouin I	Baudouin I	BEL	head of state	1980-04-20	1990-09-30			US-visits
Philippe I of Belgium	Belgium	BEL	head of state	2013		2022-10		EP-leaders
Vanden Boeynants	Boeynants	BEL	leader	1978-10-20	1979-04-03			REIGN+Archigos
Marc Pecsteen De Buytswerve	De Buytswerve	BEL	ambassador to the United Nations			2019-10		CIA-2019
Pieter De Crem	De Crem	BEL	interior minister			2019-10		CIA-2019
Alexander De Croo	De Croo	BEL	finance minister			2019-10		CIA-2019
Alexander De Croo	De Croo	BEL	head of government	2020	2025-02-03			EP-leaders+general
Alexander De Croo	De Croo	BEL	leader	2020-10-01	2025-02-03			REIGN+general
Alexander De Croo	De Croo	BEL	head of government	2024-05-31	2024-07-11			US-visits
Elio de Rupo	de Rupo	BEL	head of government	2012-05-20	2012-05-21			US-visits
Dehaene	Dehaene	BEL	leader	1992-03-07	1999-07-12			REIGN+Archigos
Jean-Luc Dehaene	Dehaene	BEL	head of government	1995-02-11	1999-04-25			US-visits
Hadja Lahbib	Lahbib	BEL	foreign minister	2022-07-15	2024-12-01			EP-foreign+general
Leterme	Leterme	BEL	leader	2008-03-20	2008-12-30			REIGN+Archigos
Leterme	Leterme	BEL	leader	2009-11-25	2011-12-06			REIGN+Archigos
Yves Leterme	Leterme	BEL	head of government	2010-04-12	2010-04-13			US-visits
Eyskens, M.	M.	BEL	leader	1981-04-06	1981-12-17			REIGN+Archigos
Martens	Martens	BEL	leader	1979-04-03	1981-04-06			REIGN+Archigos
Martens	Martens	BEL	leader	1981-12-17	1992-03-07			REIGN+Archigos
Wilfried Martens	Martens	BEL	head of government	1982-02-16	1992-01-30			US-visits
Charles Michel	Michel	BEL	leader	2014-10-11	2019-10			REIGN+Archigos
Charles Yvon Michel	Michel	BEL	head of government			2019-10		CIA-2019
Philippe	Philippe	BEL	head of state			2019-10		CIA-2019
Didier Reynders	Reynders	BEL	deputy head of government			2019-10		CIA-2019
Didier Reynders	Reynders	BEL	foreign minister			2019-10		CIA-2019
Di Rupo	Rupo	BEL	leader	2011-12-06	2014-10-11			REIGN+Archigos
Leo C. Tindemans	Tindemans	BEL	head of government	1977-10-18	1978-05-31			US-visits
Tindemans	Tindemans	BEL	leader	1974-04-25	1978-10-20			REIGN+Archigos
van Rompuy	van Rompuy	BEL	leader	2008-12-30	2009-11-25			REIGN+Archigos
Guy Verhofstadt	Verhofstadt	BEL	head of government	2001-09-27	2006-01-17			US-visits
Verhofstadt	Verhofstadt	BEL	leader	1999-07-12	2008-03-20			REIGN+Archigos
Sophie Wilmes	Wilmes	BEL	leader	2019-10-27	2020-10			REIGN
Dirk Wouters	Wouters	BEL	ambassador to the United States			2019-10		CIA-2019
Alexander De Croo	De Croo|Croo	BEL	head of government	2020-10-01	2025-02-03			general
Bart De Wever	De Wever|Wever	BEL	head of government	2025-02-03		2025-11		general
Hadja Lahbib	Lahbib	BEL	foreign minister	2022-07-15	2024-12-01			general
Bernard Quintin	Quintin	BEL	foreign minister	2024-12-02	2025-02-03			general
Maxime Prevot	Prevot	BEL	foreign minister	2025-02-03		2025-11		general
Ludivine Dedonder	Dedonder	BEL	defence minister	2020-10-01	2025-02-03			general
Theo Francken	Francken	BEL	defence minister	2025-02-03		2025-11		general
Aurelien Agbenonci	Agbenonci	BEN	foreign minister			2019-10		CIA-2019
Aurélien Agbénonci	Agbénonci	BEN	foreign minister	2016-01-01		2022-12		EP-foreign
Yayi Boni	Boni	BEN	leader	2006-04-06	2016-04			REIGN+Archigos
Kerekou	Kerekou	BEN	leader	1972-10-27	1991-04-04			REIGN+Archigos
Kerekou	Kerekou	BEN	leader	1996-04-04	2006-04-06			REIGN+Archigos
Sacca Lafia	Lafia	BEN	interior minister			2019-10		CIA-2019
Soglo, N	N	BEN	leader	1991-04-04	1996-04-04			REIGN+Archigos
Hector Posset	Posset	BEN	ambassador to the United States			2019-10		CIA-2019
Jean-Claude Felix do Rego	Rego	BEN	ambassador to the United Nations			2019-10		CIA-2019
Nicephore Soglo	Soglo	BEN	head of state	1991-11-04	1995-07-15			US-visits
Patrice Athanase Guillaume Talon	Talon	BEN	head of state	2022-12-13	2022-12-15			US-visits
Patrice Talon	Talon	BEN	head of state			2019-10		CIA-2019
Patrice Talon	Talon	BEN	head of state	2016		2022-10		EP-leaders
Talon	Talon	BEN	leader	2016-04-05		2021-03		REIGN
Romauld Wadagni	Wadagni	BEN	finance minister			2019-10		CIA-2019
Boni Yayi	Yayi	BEN	head of state	2006-12-11	2014-08-06			US-visits
Thomas Boni Yayi	Yayi	BEN	head of state	2011-07-29	2011-07-29			US-visits
Olushegun Adjadi Bakari	Bakari	BEN	foreign minister	2023-06		2025-11		general
Alpha Barry	Barry	BFA	foreign minister			2019-10		CIA-2019
Jean-Claude Bouda	Bouda	BFA	defence minister			2019-10		CIA-2019
Campaore	Campaore	BFA	leader	1987-10-15	2014-10-31			REIGN+Archigos
Blaise Compaore	Compaore	BFA	head of state	2008-07-13	2014-08-06			US-visits
Hadizatou Rosine Coulibaly	Coulibaly	BFA	finance minister			2019-10		CIA-2019
Christophe Joseph Marie Dabiré	Dabiré	BFA	head of government	2019	2021			EP-leaders
Kabore	Kabore	BFA	leader	2015-12-29		2021-03		REIGN+Archigos
Roch Marc Christian Kabore	Kabore	BFA	head of state			2019-10		CIA-2019
Seydou Kabore	Kabore	BFA	ambassador to the United States			2019-10		CIA-2019
Roch Marc Christian Kaboré	Kaboré	BFA	head of state	2015		2022-10		EP-leaders
Kafando	Kafando	BFA	leader	2014-11-18	2015-12-29			REIGN+Archigos
Lamizana	Lamizana	BFA	leader	1966-01-03	1980-11			REIGN
J. P. Ouedraogo	Ouedraogo	BFA	leader	1982-11-07	1983-08-04			REIGN+Archigos
Olivia Ragnaghnewendé Rouamba	Rouamba	BFA	foreign minister	2022-03-05		2022-12		EP-foreign
Olivia Rouamba	Rouamba	BFA	foreign minister	2022-03-05		2022-12		EP-foreign
Sankara	Sankara	BFA	leader	1983-08-04	1987-10-15			REIGN+Archigos
Rosine Sori-Coulibaly	Sori-Coulibaly	BFA	foreign minister	2021-12-08		2022-12		EP-foreign
Paul Kaba Thieba	Thieba	BFA	head of government			2019-10		CIA-2019
Yemdaogo Eric Tiare	Tiare	BFA	ambassador to the United Nations			2019-10		CIA-2019
Ibrahim Traore	Traore	BFA	head of state	2022-09-30		2025-11		general
Traore	Traore	BFA	leader	2014-10-31	2014-11-01			Archigos
Lassina Zerbo	Zerbo	BFA	head of government	2021		2022-10		EP-leaders
Zerbo	Zerbo	BFA	leader	1980-11-25	1982-11-07			REIGN+Archigos
Zida	Zida	BFA	leader	2014-11-01	2014-11-18			REIGN+Archigos
Apollinaire Kyelem de Tambela	Tambela	BFA	head of government	2022-10-21	2024-12-06			general
Jean Emmanuel Ouedraogo	Ouedraogo	BFA	head of government	2024-12-07		2025-11		general
Karamoko Jean Marie Traore	Traore	BFA	foreign minister	2023-12		2025-11		general
Abul Kalam Abdul Momen	Abdul Momen	BGD	foreign minister	2019-01-07	2024-01-11			EP-foreign+general
Abulkalam Abdul Momen	Abdul Momen	BGD	foreign minister	2019-01-06	2024-01-11			EP-foreign+general
AK Abdul Momen	Abdul Momen	BGD	foreign minister	2019-01-06	2024-01-11			EP-foreign+general
Ahmed	Ahmed	BGD	leader	1990-12-06	1991-03-20			REIGN+Archigos
Moshtaque Ahmed	Ahmed	BGD	leader	1975-08-15	1975-11-06			REIGN+Archigos
A. H. Mahmood Ali	Ali	BGD	foreign minister			2019-10		CIA-2019
Ershad	Ershad	BGD	leader	1982-03-27	1990-12-06			REIGN+Archigos
Hussain Mohammad Ershad	Ershad	BGD	head of government	1983-10-24	1983-10-26			US-visits
Hussain Mohammad Ershad	Ershad	BGD	head of state	1990-10-01	1990-10-01			US-visits
Fakhruddin	Fakhruddin	BGD	leader	2007-01-11	2009-01-06			REIGN+Archigos
Abdul Hamid	Hamid	BGD	head of state			2019-10		CIA-2019
Abdul Hamid	Hamid	BGD	head of state	2013		2022-10		EP-leaders
Hasina	Hasina	BGD	defence minister			2019-10		CIA-2019
Hasina	Hasina	BGD	head of government			2019-10		CIA-2019
Hasina	Hasina	BGD	head of government	2000-10-16	2000-10-19			US-visits
Sheikh Hasina	Hasina	BGD	head of government	2009		2022-10		EP-leaders
Sheikh Hasina	Hasina	BGD	head of government	2009-01-06	2024-08-05			general
Iajuddin	Iajuddin	BGD	leader	2006-10-29	2007-01-12			REIGN+Archigos
Asaduzzaman Khan Kamal	Kamal	BGD	interior minister			2019-10		CIA-2019
Masud Bin Momen	Momen	BGD	ambassador to the United Nations			2019-10		CIA-2019
Abu Maal Abdul Muhith	Muhith	BGD	finance minister			2019-10		CIA-2019
Khaleda Ziaur Rahman	Rahman	BGD	head of government	1992-03-18	1992-03-19			US-visits
Latifur Rahman	Rahman	BGD	leader	2001-07-15	2001-10-10			REIGN+Archigos
Mohammad Habibur Rahman	Rahman	BGD	leader	1996-03-30	1996-06-23			REIGN+Archigos
Sheikh Mujib Rahman	Rahman	BGD	leader	1972-01-13	1975-08-15			REIGN+Archigos
Ziaur Rahman	Rahman	BGD	leader	1975-11-06	1981-05-30			REIGN+Archigos
Ziaur Rahman	Rahman	BGD	head of state	1980-08-25	1980-08-27			US-visits
Sattar	Sattar	BGD	leader	1981-05-30	1982-03-20			REIGN+Archigos
Hasina Wazed	Wazed	BGD	leader	1996-06-23	2001-07-15			REIGN+Archigos
Hasina Wazed	Wazed	BGD	leader	2009-01-06		2021-03		REIGN+Archigos
Muhammad Yunus	Yunus	BGD	head of government	2024-08-08		2025-11		general
Khaleda Zia	Zia	BGD	leader	1991-03-20	1996-03-30			REIGN+Archigos
Khaleda Zia	Zia	BGD	head of government	2001-10-10	2006-10-29			general
Khaleda Zia	Zia	BGD	leader	2001-10-10	2006-10-29			REIGN+Archigos
Mohammad Ziauddin	Ziauddin	BGD	ambassador to the United States			2019-10		CIA-2019
Abdul Momen	Momen	BGD	foreign minister	2019-01-07	2024-01-11			general
Hasan Mahmud	Mahmud	BGD	foreign minister	2024-01-11	2024-08-05			general
Touhid Hossain	Hossain	BGD	foreign minister	2024-08-08		2025-11		general
Mohammed Shahabuddin	Shahabuddin	BGD	head of state	2023-04-24		2025-11		general
Berov	Berov	BGR	leader	1992-12-30	1994-10-17			REIGN+Archigos
Georgi Bliznashki	Bliznashki	BGR	leader	2014-08-06	2014-11-07			REIGN+Archigos
Boiko Borisov	Borisov	BGR	leader	2014-11-07	2017-01			REIGN+Archigos
Boiko Borisov	Borisov	BGR	leader	2017-05-04		2021-03		REIGN
Boyko Borisov	Borisov	BGR	head of government			2019-10		CIA-2019
Boyko Borisov	Borisov	BGR	leader	2009-07-27	2013-03-13			REIGN+Archigos
Boyko Borisov	Borisov	BGR	head of government	2017	2021			EP-leaders
Boyko Borissov	Borissov	BGR	head of government	2012-12-03	2019-11-25			US-visits
Dimitrov	Dimitrov	BGR	leader	1991-11-08	1992-12-30			REIGN+Archigos
Dimitrov	Dimitrov	BGR	head of government	1992-03-02	1992-03-05			US-visits
Tomislav Donchev	Donchev	BGR	deputy head of government			2019-10		CIA-2019
Galab Donev	Donev	BGR	head of government	2022		2022-10		EP-leaders
Teodora Genchovska	Genchovska	BGR	foreign minister	2021-12-13		2022-12		EP-foreign
Ognyan Gerdzhikov	Gerdzhikov	BGR	leader	2017-01-27	2017-05			REIGN
Dimitar Glavchev	Glavchev	BGR	head of government	2024-07-10	2024-07-11			US-visits
Vladislav Goranov	Goranov	BGR	finance minister			2019-10		CIA-2019
Simeon Saxe-Coburg Gotha	Gotha	BGR	head of government	2002-04-20	2002-04-25			US-visits
Indzhova	Indzhova	BGR	leader	1994-10-17	1995-01-25			REIGN+Archigos
Iliana Iotova	Iotova	BGR	vice president			2019-10		CIA-2019
Stefan Janev	Janev	BGR	head of government	2021	2021			EP-leaders
Krasimir Karakachanov	Karakachanov	BGR	defence minister			2019-10		CIA-2019
Krasimir Karakachanov	Karakachanov	BGR	deputy head of government			2019-10		CIA-2019
Kostov	Kostov	BGR	leader	1997-05-21	2001-07-21			REIGN+Archigos
Lukanov	Lukanov	BGR	leader	1990-07-06	1990-12-07			REIGN+Archigos
Nikolay Milkov	Milkov	BGR	foreign minister	2022-08-02		2022-12		EP-foreign
Mladenov	Mladenov	BGR	leader	1989-11-10	1990-07-06			REIGN+Archigos
Plamen Oresharski	Oresharski	BGR	leader	2013-05-29	2014-08-05			REIGN+Archigos
Georgi Panayotov	Panayotov	BGR	ambassador to the United Nations			2019-10		CIA-2019
Kiril Petkov	Petkov	BGR	head of government	2021	2022			EP-leaders
Rosen Plevneliev	Plevneliev	BGR	head of state	2012-05-20	2012-05-21			US-visits
Popov	Popov	BGR	leader	1990-12-07	1991-11-08			REIGN+Archigos
Georgi Purvanov	Purvanov	BGR	head of state	2005-10-17	2005-10-17			US-visits
Rumen Radev	Radev	BGR	head of state			2019-10		CIA-2019
Rumen Radev	Radev	BGR	head of state	2017		2022-10		EP-leaders
Valentin Radev	Radev	BGR	interior minister			2019-10		CIA-2019
Marin Raikov	Raikov	BGR	leader	2013-03-13	2013-05-29			REIGN+Archigos
Saksgoburggotski	Saksgoburggotski	BGR	leader	2001-07-24	2005-08-16			REIGN+Archigos
Simeon Saxe-Coburg-Gotha	Saxe-Coburg-Gotha	BGR	head of government	2003-02-24	2004-03-30			US-visits
Valeri Simeonov	Simeonov	BGR	deputy head of government			2019-10		CIA-2019
Sofiyanski	Sofiyanski	BGR	leader	1997-02-13	1997-05-21			REIGN+Archigos
Sergei Stanishev	Stanishev	BGR	head of government	2008-06-16	2008-06-18			US-visits
Stanishev	Stanishev	BGR	leader	2005-08-16	2009-07-27			REIGN+Archigos
Petar Stoyanov	Stoyanov	BGR	head of state	1998-02-09	1998-09-22			US-visits
Peter Stoyanov	Stoyanov	BGR	head of state	1999-04-23	1999-04-25			US-visits
Tihomir Stoytchev	Stoytchev	BGR	ambassador to the United States			2019-10		CIA-2019
Videnov	Videnov	BGR	leader	1995-01-25	1997-02-13			REIGN+Archigos
Ekaterina Zaharieva	Zaharieva	BGR	deputy head of government			2019-10		CIA-2019
Ekaterina Zaharieva	Zaharieva	BGR	foreign minister			2019-10		CIA-2019
Zhelyu Zhelev	Zhelev	BGR	head of state	1990-09-28	1995-02-15			US-visits
Zhivkov	Zhivkov	BGR	leader	1956-04-16	1989-11-10			REIGN+Archigos
Nikolai Denkov	Denkov	BGR	head of government	2023-06-06	2024-04-09			general
Dimitar Glavchev	Glavchev	BGR	head of government	2024-04-09	2025-01-16			general
Rosen Zhelyazkov	Zhelyazkov	BGR	head of government	2025-01-16		2025-11		general
Mariya Gabriel	Gabriel	BGR	foreign minister	2023-06-06	2024-03			general
Georg Georgiev	Georgiev	BGR	foreign minister	2025-01-16		2025-11		general
Ahmad bin Muhammad bin Hamad bin Abdallah Al Khalifa	Ahmad	BHR	finance minister			2019-10		CIA-2019
Abdulla bin Rashid Al Khalifa	Al Khalifa	BHR	ambassador to the United States			2019-10		CIA-2019
Hamad bin Isa Al Khalifa	Al Khalifa	BHR	head of state	1999		2022-10		EP-leaders
Salman bin Hamad Al Khalifa	Al Khalifa	BHR	royal family	2019-09-15	2019-09-17			US-visits
Salman bin Hamad bin Isa Al Khalifa	Al Khalifa	BHR	head of government	2020		2022-10		EP-leaders
Abdullatif bin Rashid Al Zayani	Al Zayani	BHR	foreign minister	2020-02-11		2022-12		EP-foreign
Yusuf bin Ahmad bin Husayn al-JALAHMA	al-JALAHMA	BHR	defence minister			2019-10		CIA-2019
Hamad Bin Essa al-Khalifa	al-Khalifa	BHR	head of state	2003-02-03	2003-02-04			US-visits
Hamad bin Isa al-Khalifa	al-Khalifa	BHR	head of state	2001-05-06	2001-05-08			US-visits
Hamad Bin Isa Bin Salman al-Khalifa	al-Khalifa	BHR	head of state	2004-11-29	2004-11-29			US-visits
Hamad bin Issa al-Khalifa	al-Khalifa	BHR	head of state	2008-03-22	2008-03-25			US-visits
Isa bin Sulman al-Khalifa	al-Khalifa	BHR	head of state	1998-05-31	1998-06-03			US-visits
Sulman al-Khalifa	al-Khalifa	BHR	head of state	1983-07-17	1983-07-22			US-visits
Jamal Faris al-RUWAYI	al-RUWAYI	BHR	ambassador to the United Nations			2019-10		CIA-2019
Isa Bin Sulman	Bin Sulman	BHR	head of state	1991-10-15	1991-10-15			US-visits
Hamad bin Isa Al Khalifa	Hamad	BHR	head of state			2019-10		CIA-2019
Hamad Isa Ibn Al-Khalifah	Ibn Al-Khalifah	BHR	leader	1999-03-06		2021-03		REIGN+Archigos
Isa Ibn Al-Khalifah	Ibn Al-Khalifah	BHR	leader	1971-08-15	1999-03-06			REIGN+Archigos
Khalid bin Ahmad bin Muhammad Al Khalifa	Khalid	BHR	foreign minister			2019-10		CIA-2019
Khalifa bin Salman Al Khalifa	Khalifa	BHR	head of government			2019-10		CIA-2019
Muhammad bin Mubarak Al Khalifa	Muhammad	BHR	deputy head of government			2019-10		CIA-2019
Rashid bin Abdallah bin Ahmad Al Khalifa	Rashid	BHR	interior minister			2019-10		CIA-2019
Salman bin Hamad Al Khalifa	Salman	BHR	deputy head of government			2019-10		CIA-2019
Abdullatif bin Rashid Al Zayani	Al Zayani|Zayani	BHR	foreign minister	2020-02		2025-11		general
Sheila Carey	Carey	BHS	ambassador to the United Nations			2019-10		CIA-2019
Christie	Christie	BHS	leader	2002-05-03	2005-05-04			REIGN+Archigos
Christie	Christie	BHS	leader	2005-06-01	2007-05-04			REIGN+Archigos
Christie	Christie	BHS	leader	2012-05-08	2017-05			REIGN+Archigos
Perry Christie	Christie	BHS	head of government	2003-09-24	2003-09-24			US-visits
Sidney Stanley Collie	Collie	BHS	ambassador to the United States			2019-10		CIA-2019
Marvin Dames	Dames	BHS	defence minister			2019-10		CIA-2019
Philip "Brave" Davis	Davis	BHS	head of government	2021		2022-10		EP-leaders
Philip Davis	Davis	BHS	head of government	2022-06-08	2022-06-10			US-visits
Darren Henfield	Henfield	BHS	foreign minister			2019-10		CIA-2019
Hubert A. Ingraham	Ingraham	BHS	head of government	1993-08-30	2007-06-20			US-visits
Hubert Ingraham	Ingraham	BHS	head of government	2008-03-19	2008-03-20			US-visits
Ingraham	Ingraham	BHS	leader	1992-08-21	2002-05-03			REIGN+Archigos
Ingraham	Ingraham	BHS	leader	2007-05-04	2012-05-08			REIGN+Archigos
Hubert A. Minnis	Minnis	BHS	head of government	2019-03-22	2019-03-22			US-visits
Hubert Minnis	Minnis	BHS	head of government			2019-10		CIA-2019
Hubert Minnis	Minnis	BHS	head of government	2017	2021			EP-leaders
Hubert Minnis	Minnis	BHS	leader	2017-05-11		2021-03		REIGN
Fred Mitchell	Mitchell	BHS	foreign minister	2021-09-20		2022-12		EP-foreign
Lynden O. Pindling	O. Pindling	BHS	head of government	1977-09-06	1977-09-09			US-visits
Pindling	Pindling	BHS	leader	1973-07-10	1992-08			REIGN
Pratt	Pratt	BHS	leader	2005-05-04	2005-06-22			REIGN+Archigos
Peter Turnquest	Turnquest	BHS	deputy head of government			2019-10		CIA-2019
Peter Turnquest	Turnquest	BHS	finance minister			2019-10		CIA-2019
Belkic	Belkic	BIH	leader	2002-02-14	2002-10-28			REIGN+Archigos
Covic	Covic	BIH	leader	2015-07-17	2016-03			REIGN+Archigos
Covic	Covic	BIH	leader	2017-07-17	2018-03			REIGN
Dragan Covic	Covic	BIH	leader	2003-06-27	2004-02-28			REIGN+Archigos
Igor Crnadak	Crnadak	BIH	foreign minister			2019-10		CIA-2019
Zeljka Cvijanovic	Cvijanovic	BIH	head of government			2019-10		CIA-2019
Dodik	Dodik	BIH	leader	2018-11-20	2019-07			REIGN
Dodik	Dodik	BIH	leader	2020-11-20		2021-03		REIGN
Milorad Dodik	Dodik	BIH	head of state			2019-10		CIA-2019
Ivica Dronjic	Dronjic	BIH	ambassador to the United Nations			2019-10		CIA-2019
Dzaferovic	Dzaferovic	BIH	leader	2020-03-20	2020-11			REIGN
Haris Hrle	Hrle	BIH	ambassador to the United States			2019-10		CIA-2019
Ivanic	Ivanic	BIH	leader	2014-11-17	2015-07-17			REIGN+Archigos
Ivanic	Ivanic	BIH	leader	2016-11-17	2017-07			REIGN
Alia Izetbegovic	Izetbegovic	BIH	head of state	1993-09-08	1997-03-26			US-visits
Bakir Izetbegovic	Izetbegovic	BIH	head of state	2012-05-20	2012-05-21			US-visits
Izetbegovic	Izetbegovic	BIH	leader	1992-03-03	1998-10			REIGN
Izetbegovic	Izetbegovic	BIH	leader	2000-02-14	2000-10-14			REIGN+Archigos
Izetbegovic	Izetbegovic	BIH	leader	2012-03-10	2012-11			REIGN
Izetbegovic	Izetbegovic	BIH	leader	2014-03-10	2014-11-17			REIGN+Archigos
Izetbegovic	Izetbegovic	BIH	leader	2016-03-17	2016-11			REIGN
Izetbegovic	Izetbegovic	BIH	leader	2018-03-17	2018-11			REIGN
Jelavic	Jelavic	BIH	leader	1999-06-15	2000-02-14			REIGN+Archigos
Miro Jovic	Jovic	BIH	leader	2005-06-28	2006-02-28			REIGN+Archigos
Izudin Kapetanovic	Kapetanovic	BIH	head of government	1996-05-14	1996-05-14			US-visits
Komisic	Komisic	BIH	leader	2019-07-20	2020-03			REIGN
Komsic	Komsic	BIH	leader	2013-07-10	2014-03			REIGN
Zeljko Komsic	Komsic	BIH	leader	2007-07-06	2008-03-06			REIGN+Archigos
Zeljko Komsic	Komsic	BIH	leader	2009-07-06	2010-03-06			REIGN+Archigos
Zeljko Komsic	Komsic	BIH	leader	2011-07-10	2012-03			REIGN+Archigos
Krizanovic	Krizanovic	BIH	leader	2001-06-14	2002-02-14			REIGN+Archigos
Dragan Lukac	Lukac	BIH	interior minister			2019-10		CIA-2019
Hasan Muratovic	Muratovic	BIH	head of government	1996-05-14	1996-05-14			US-visits
Borislav Paravac	Paravac	BIH	leader	2003-04-10	2003-06-27			REIGN+Archigos
Borislav Paravac	Paravac	BIH	leader	2004-10-28	2005-06-28			REIGN+Archigos
Marina Pendes	Pendes	BIH	defence minister			2019-10		CIA-2019
Radisic	Radisic	BIH	leader	1998-10-13	1999-06-15			REIGN+Archigos
Radisic	Radisic	BIH	leader	2000-10-14	2001-06-14			REIGN+Archigos
Radmanovic	Radmanovic	BIH	leader	2006-11-06	2007-07-06			REIGN+Archigos
Radmanovic	Radmanovic	BIH	leader	2008-11-06	2009-07-06			REIGN+Archigos
Radmanovic	Radmanovic	BIH	leader	2010-11-10	2011-07-10			REIGN+Archigos
Radmanovic	Radmanovic	BIH	leader	2012-11-10	2013-07			REIGN
Aleksandar Remetic	Remetic	BIH	deputy head of government			2019-10		CIA-2019
Ramiz Salkic	Salkic	BIH	vice president			2019-10		CIA-2019
Sarovic	Sarovic	BIH	leader	2002-10-28	2003-04-02			REIGN+Archigos
Haris Silajdzic	Silajdzic	BIH	head of government	1994-03-17	1994-03-19			US-visits
Silajdzic	Silajdzic	BIH	leader	2008-03-06	2008-11-06			REIGN+Archigos
Silajdzic	Silajdzic	BIH	leader	2010-03-06	2010-11-10			REIGN+Archigos
Zoran Tegeltija	Tegeltija	BIH	finance minister			2019-10		CIA-2019
Zoran Tegeltija	Tegeltija	BIH	head of government	2019		2022-10		EP-leaders
Sulejman Tihic	Tihic	BIH	leader	2004-02-28	2004-10-28			REIGN+Archigos
Sulejman Tihic	Tihic	BIH	leader	2006-02-28	2006-11-06			REIGN+Archigos
Bisera Turković	Turković	BIH	foreign minister	2019-12-23		2022-12		EP-foreign
Kresimir Zubac	Zubac	BIH	head of state	1996-05-14	1996-05-14			US-visits
Denis Zvizdic	Zvizdic	BIH	head of government			2019-10		CIA-2019
Elmedin Konakovic	Konakovic	BIH	foreign minister	2023-01-25		2025-11		general
Borjana Kristo	Kristo	BIH	head of government	2023-01-25		2025-11		general
Denis Becirovic	Becirovic	BIH	head of state	2022-11-16		2025-11		general
Zeljka Cvijanovic	Cvijanovic	BIH	head of state	2022-11-16		2025-11		general
Vladimir Amarin	Amarin	BLR	finance minister			2019-10		CIA-2019
Roman Golovchenko	Golovchenko	BLR	head of government	2020	2025-03-10			EP-leaders+general
Hryb	Hryb	BLR	leader	1994-01-28	1994-07-20			REIGN+Archigos
Kuznyatsu	Kuznyatsu	BLR	leader	1994-01-26	1994-01-28			Archigos
Aleksandr Lukashenko	Lukashenko	BLR	head of state			2019-10		CIA-2019
Alexander Lukashenko	Lukashenko	BLR	head of state	1994		2022-10		EP-leaders
Alexander Lukashenko	Lukashenko	BLR	head of state	1994-07-20		2025-11		general
Lukashenko	Lukashenko	BLR	leader	1994-07-20		2021-03		REIGN+Archigos
Vladimir Makei	Makei	BLR	foreign minister	2012-08-20		2022-12		EP-foreign
Vladimir Makey	Makey	BLR	foreign minister			2019-10		CIA-2019
Andrey Ravkov	Ravkov	BLR	defence minister			2019-10		CIA-2019
Sergey Rumas	Rumas	BLR	head of government			2019-10		CIA-2019
Valentin Rybakov	Rybakov	BLR	ambassador to the United Nations			2019-10		CIA-2019
Igor Shunevich	Shunevich	BLR	interior minister			2019-10		CIA-2019
Shushkevich	Shushkevich	BLR	leader	1991-09-18	1994-01-26			REIGN+Archigos
Stanislav Shushkevich	Shushkevich	BLR	party or state chair	1993-07-21	1993-07-23			US-visits
Aleksandr Turchin	Turchin	BLR	deputy head of government			2019-10		CIA-2019
Vacant	Vacant	BLR	foreign minister			2022-12		EP-foreign
Vasiliy Zharko	Zharko	BLR	deputy head of government			2019-10		CIA-2019
Sergei Aleinik	Aleinik	BLR	foreign minister	2022-12-13	2024-06-27			general
Maxim Ryzhenkov	Ryzhenkov	BLR	foreign minister	2024-06-27		2025-11		general
Roman Golovchenko	Golovchenko	BLR	head of government	2020-06-04	2025-03-10			general
Alexander Turchin	Turchin	BLR	head of government	2025-03-10		2025-11		general
Viktor Khrenin	Khrenin	BLR	defence minister	2020-01		2025-11		general
Dean Barrow	Barrow	BLZ	head of government	2008		2022-10		EP-leaders
Dean Barrow	Barrow	BLZ	head of government	2008-03-19	2008-03-20			US-visits
Dean Oliver Barrow	Barrow	BLZ	finance minister			2019-10		CIA-2019
Dean Oliver Barrow	Barrow	BLZ	head of government			2019-10		CIA-2019
Juan Antonio Briceno	Briceno	BLZ	leader	2020-11-12		2021-03		REIGN
John Briceño	Briceño	BLZ	head of government	2022-06-08	2022-06-10			US-visits
Johnny Briceño	Briceño	BLZ	head of government	2020		2022-10		EP-leaders
Eamon Courtenay	Courtenay	BLZ	foreign minister	2020-11-13		2022-12		EP-foreign
D.Barrow	D.Barrow	BLZ	leader	2008-02-08	2020-11			REIGN+Archigos
Wilfred Peter Elrington	Elrington	BLZ	foreign minister			2019-10		CIA-2019
Esquivel	Esquivel	BLZ	leader	1984-12-17	1989-11-07			REIGN+Archigos
Esquivel	Esquivel	BLZ	leader	1993-07-03	1998-08-28			REIGN+Archigos
Manuel Esquivel	Esquivel	BLZ	head of government	1993-11-30	1994-12-11			US-visits
Patrick Faber	Faber	BLZ	deputy head of government			2019-10		CIA-2019
Daniel Gutierez	Gutierez	BLZ	ambassador to the United States			2019-10		CIA-2019
Musa	Musa	BLZ	leader	1998-08-28	2008-02-08			REIGN+Archigos
George C. Price	Price	BLZ	head of government	1983-05-11	1983-05-14			US-visits
Price	Price	BLZ	leader	1981-09-21	1984-12			REIGN
Price	Price	BLZ	leader	1989-11-07	1993-07-03			REIGN+Archigos
John Birchman Salvidar	Salvidar	BLZ	defence minister			2019-10		CIA-2019
Colville Nobert Young	Young	BLZ	head of state			2019-10		CIA-2019
Lois M. Young	Young	BLZ	ambassador to the United Nations			2019-10		CIA-2019
Craig Cannonier	Cannonier	BMU	head of government			2019-10		CIA-2019
Michael Fahy	Fahy	BMU	interior minister			2019-10		CIA-2019
Everard Trenton Richards	Richards	BMU	finance minister			2019-10		CIA-2019
Anez	Anez	BOL	leader	2019-11-12	2020-11			REIGN
Padilla Aranciba	Aranciba	BOL	leader	1978-11-24	1979-08-08			REIGN+Archigos
Arce	Arce	BOL	leader	2020-11-08	2025-11-08			REIGN+general
Luis Arce	Arce	BOL	head of state	2020	2025-11-08			EP-leaders+general
Luis Arce Catacora	Arce	BOL	finance minister			2019-10		CIA-2019
Guevara Arze	Arze	BOL	leader	1979-08-08	1979-11-01			REIGN+Archigos
Pereda Asbun	Asbun	BOL	leader	1978-07-21	1978-11-24			REIGN+Archigos
Hugo Banzer	Banzer	BOL	head of state	2000-09-08	2000-09-08			US-visits
Hugo Banzer Suarez	Banzer|Suarez	BOL	head of state	1977-09-06	1977-09-09			US-visits
Natusch Busch	Busch	BOL	leader	1979-11-01	1979-11-16			REIGN+Archigos
Vildoso Calderon	Calderon	BOL	leader	1982-07-21	1982-10-10			REIGN+Archigos
Gonzalo Sanchez de Lozada	de Lozada	BOL	leader	1993-08-06	1997-08-06			REIGN+Archigos
Gonzalo Sanchez de Lozada	de Lozada	BOL	head of state	1994-12-09	2002-11-14			US-visits
Gonzalo Sanchez de Lozada	de Lozada	BOL	leader	2002-08-08	2003-10-17			REIGN+Archigos
Paz Estenssoro	Estenssoro	BOL	leader	1985-08-06	1989-08-06			REIGN+Archigos
Alvaro Garcia Linera	Garcia	BOL	vice president			2019-10		CIA-2019
Sacha Llorenti Soliz	Llorenti	BOL	ambassador to the United Nations			2019-10		CIA-2019
Rogelio Mayta	Mayta	BOL	foreign minister	2020-11-09		2022-12		EP-foreign
Carlos Mesa	Mesa	BOL	leader	2003-10-17	2005-06-09			REIGN+Archigos
Garcia Meza Tejada	Meza|Tejada	BOL	leader	1980-07-18	1981-08-04			REIGN+Archigos
Evo Morales	Morales	BOL	leader	2006-01-22	2019-11			REIGN+Archigos
Juan Evo Morales Ayma	Morales	BOL	head of state			2019-10		CIA-2019
Diego Pary Rodriguez	Pary	BOL	foreign minister			2019-10		CIA-2019
Jaime Paz Zamora	Paz|Zamora	BOL	head of state	1989-09-25	1992-02-27			US-visits
Jorge Quiroga Ramirez	Quiroga|Ramirez	BOL	leader	2001-08-07	2002-08-06			REIGN+Archigos
Jorge Quiroga Ramirez	Quiroga|Ramirez	BOL	head of state	2001-12-06	2001-12-06			US-visits
Eduardo Rodriguez	Rodriguez	BOL	leader	2005-06-09	2006-01-22			REIGN+Archigos
Banzer Suarez	Suarez	BOL	leader	1971-08-22	1978-07-21			REIGN+Archigos
Banzer Suarez	Suarez	BOL	leader	1997-08-06	2001-08-07			REIGN+Archigos
Gueiler Tejada	Tejada	BOL	leader	1979-11-16	1980-07-17			REIGN+Archigos
Torrelio Villa	Villa	BOL	leader	1981-08-05	1982-07-19			REIGN+Archigos
Paz Zamora	Zamora	BOL	leader	1989-08-06	1993-08-06			REIGN+Archigos
Javier Zavaleta Lopez	Zavaleta	BOL	defence minister			2019-10		CIA-2019
Siles Zuazo	Zuazo	BOL	leader	1982-10-10	1985-08-06			REIGN+Archigos
Luis Arce	Arce	BOL	head of state	2020-11-08	2025-11-08			general
Rodrigo Paz	Paz	BOL	head of state	2025-11-08		2025-11		general
Celinda Sosa	Sosa	BOL	foreign minister	2023-11	2025-11			general
Sergio Amaral	Amaral	BRA	ambassador to the United States			2019-10		CIA-2019
Celso Amorim	Amorim	BRA	foreign minister	2003-01-01	2011-01-01			general
Ernesto Araujo	Araujo	BRA	foreign minister			2019-10		CIA-2019
Fernando Azevedo E Silva	Azevedo Silva	BRA	defence minister			2019-10		CIA-2019
Bolsonaro	Bolsonaro	BRA	leader	2019-01-01		2021-03		REIGN
Jair Bolsonaro	Bolsonaro	BRA	head of state	2019		2022-10		EP-leaders
Jair Bolsonaro	Bolsonaro	BRA	head of state	2019-01-01	2022-12-31			general
Jair Messias Bolsonaro	Bolsonaro	BRA	head of state			2019-10		CIA-2019
Jair Messias Bolsonaro	Bolsonaro	BRA	head of state	2019-03-17	2019-03-19			US-visits
Cardoso	Cardoso	BRA	leader	1995-01-01	2003-01-01			REIGN+Archigos
Fernando Cardoso	Cardoso	BRA	head of state	1998-06-06	1999-05-10			US-visits
Fernando Henrique Cardoso	Cardoso	BRA	head of state	1995-04-19	1995-04-22			US-visits
Henrique Cardoso	Cardoso	BRA	head of state	2001-03-29	2001-11-08			US-visits
Luiz Inácio Lula da Silva	da Silva	BRA	head of government	2023-01-01		2026-08		ODA-2026
Luiz Inácio Lula da Silva	da Silva	BRA	head of state	2023-01-01		2026-08		ODA-2026
Luiz Lula da Silva	da Silva	BRA	head of state	2002-12-09	2023-02-10			US-visits
Lula da Silva	da Silva	BRA	leader	2003-01-01	2011-01-01			REIGN+Archigos
Fernando Collor de Mello	de Mello	BRA	head of state	1990-01-26	1991-09-23			US-visits
Luiz Inacio Lula de Salva	de Salva	BRA	head of state	2009-09-24	2009-09-25			US-visits
Figueiredo	Figueiredo	BRA	leader	1979-03-15	1985-03-21			REIGN+Archigos
Joao Baptista de Oliveira Figueiredo	Figueiredo	BRA	head of state	1982-05-11	1982-05-13			US-visits
Itamar Franco	Franco	BRA	head of state	1994-12-09	1994-12-11			US-visits
Carlos Alberto Franco França	França	BRA	foreign minister	2021-03-29		2022-12		EP-foreign
Carlos Alberto França	França	BRA	foreign minister	2021-03-29		2022-12		EP-foreign
Geisel	Geisel	BRA	leader	1974-03-15	1979-03-15			REIGN+Archigos
Franco, Itamar	Itamar	BRA	leader	1992-10-02	1994-12-31			REIGN+Archigos
Luiz Inacio Lula da Silva	Lula	BRA	head of state	2003-01-01	2011-01-01			general
Luiz Inacio Lula da Silva	Lula	BRA	head of state	2003-06-19	2023-09-20			US-visits
Luiz Inacio Lula Da Silva	Lula	BRA	head of state	2007-03-30	2007-09-24			US-visits
Luiz Inacio Lula da Silva	Lula	BRA	head of state	2023-01-01		2025-11		general
Mello	Mello	BRA	leader	1990-03-15	1992-10-02			REIGN+Archigos
Hamilton Mourao	Mourao	BRA	vice president			2019-10		CIA-2019
Tancredo Neves	Neves	BRA	head of state	1985-01-31	1985-02-03			US-visits
Dilma Roussef	Roussef	BRA	head of state	2012-04-09	2012-04-09			US-visits
Dilma Rousseff	Rousseff	BRA	head of state	2011-01-01	2016-08-31			general
Dilma Rousseff	Rousseff	BRA	head of state	2011-09-20	2015-06-30			US-visits
Rousseff	Rousseff	BRA	leader	2011-01-01	2016-05			REIGN+Archigos
Sarnay	Sarnay	BRA	leader	1985-03-21	1990-03-15			REIGN+Archigos
Jose Sarney	Sarney	BRA	head of state	1986-09-09	1989-09-25			US-visits
Michel Temer	Temer	BRA	head of state	2016-08-31	2018-12-31			general
Temer	Temer	BRA	leader	2016-08-31	2019-01			REIGN
Mauro Luiz Iecker Vieira	Vieira	BRA	ambassador to the United Nations			2019-10		CIA-2019
Mauro Vieira	Vieira	BRA	foreign minister	2023-01-01		2025-11		general
Jose Mucio	Mucio	BRA	defence minister	2023-01-01		2025-11		general
Adams	Adams	BRB	leader	1976-10-08	1985-03-11			REIGN+Archigos
J.M.G.M. Adams	Adams	BRB	head of government	1980-04-27	1980-04-28			US-visits
Arthur	Arthur	BRB	leader	1994-09-07	2008-01-16			REIGN+Archigos
Owen Seymour Arthur	Arthur	BRB	head of government	1994-09-16	1994-12-11			US-visits
Barrow	Barrow	BRB	leader	1966-11-18	1976-09-08			REIGN+Archigos
Barrow	Barrow	BRB	leader	1986-05-29	1987-06-01			REIGN+Archigos
Selwin Charles Hart	Hart	BRB	ambassador to the United States			2019-10		CIA-2019
Edmund Hinkson	Hinkson	BRB	interior minister			2019-10		CIA-2019
St. John	John	BRB	leader	1985-03-11	1986-05-29			REIGN+Archigos
Keith Hamilton Llewellyn Marshall	Marshall	BRB	ambassador to the United Nations			2019-10		CIA-2019
Sandra Mason	Mason	BRB	head of state			2019-10		CIA-2019
Sandra Mason	Mason	BRB	head of state	2021		2022-10		EP-leaders
Mia Mottley	Mottley	BRB	finance minister			2019-10		CIA-2019
Mia Mottley	Mottley	BRB	head of government			2019-10		CIA-2019
Mia Mottley	Mottley	BRB	head of government	2018		2022-10		EP-leaders
Mia Mottley	Mottley	BRB	leader	2018-05-25		2021-03		REIGN
Mia Mottley	Mottley	BRB	head of government	2023-11-03	2023-11-03			US-visits
Lloyd E. Sandiford	Sandiford	BRB	head of government	1993-08-30	1993-08-30			US-visits
Sandiford	Sandiford	BRB	leader	1987-06-01	1994-09-07			REIGN+Archigos
Stuart	Stuart	BRB	leader	2010-10-23	2018-05			REIGN+Archigos
Kerrie D. Symmonds	Symmonds	BRB	foreign minister	2022-10-26		2022-12		EP-foreign
David Thompson	Thompson	BRB	head of government	2008-03-19	2008-03-20			US-visits
Thompson	Thompson	BRB	leader	2008-01-16	2010-10-23			REIGN+Archigos
Jerome Walcott	Walcott	BRB	foreign minister			2019-10		CIA-2019
Jerome Walcott	Walcott	BRB	foreign minister	2018-05-27		2022-12		EP-foreign
Jerome X. Walcott	Walcott	BRB	foreign minister	2020-07-22		2022-12		EP-foreign
Awang Abu Bakar bin Apong	Abu Bakar	BRN	interior minister			2019-10		CIA-2019
Amin Liew bin Abdullah	Amin	BRN	finance minister			2019-10		CIA-2019
Hassanal Bolkiah	Bolkiah|Hassanal	BRN	defence minister			2019-10		CIA-2019
Hassanal Bolkiah	Bolkiah|Hassanal	BRN	finance minister			2019-10		CIA-2019
Hassanal Bolkiah	Bolkiah|Hassanal	BRN	foreign minister			2019-10		CIA-2019
Hassanal Bolkiah	Bolkiah|Hassanal	BRN	head of government			2019-10		CIA-2019
Hassanal Bolkiah	Bolkiah|Hassanal	BRN	head of state			2019-10		CIA-2019
Hassanal Bolkiah	Bolkiah|Hassanal	BRN	head of state	1967		2022-10		EP-leaders
Hassanal Bolkiah	Bolkiah|Hassanal	BRN	leader	1967-10-04		2021-03		REIGN+Archigos
Hassanal Bolkiah	Bolkiah|Hassanal	BRN	head of state	1967-10-05		2025-11		general
Hassanal Bolkiah	Bolkiah|Hassanal	BRN	head of government	1984-01-01		2026-08		ODA-2026
Hassanal Bolkiah	Bolkiah|Hassanal	BRN	head of state	1984-01-01		2026-08		ODA-2026
Hassanal Bolkiah	Bolkiah|Hassanal	BRN	foreign minister	2015-10-22		2022-12		EP-foreign
Erywan Yusof	Erywan	BRN	foreign minister			2019-10		CIA-2019
Erywan Yusof	Erywan	BRN	foreign minister	2015-01-01		2022-12		EP-foreign
Haji Hassanal Bolkiah	Haji	BRN	head of state	2002-12-15	2022-05-13			US-visits
Hassan al Bolkiah	Hassan	BRN	head of state	2016-02-16	2016-02-18			US-visits
Abdul Ghafar Ismail	Ismail	BRN	ambassador to the United Nations			2019-10		CIA-2019
Serbini Ali	Serbini	BRN	ambassador to the United States			2019-10		CIA-2019
Sultan Hassanal Bolkiah	Sultan	BRN	head of state	1993-11-18	2023-11-17			US-visits
Sultan Hassinal Bolkiah	Sultan	BRN	head of state	2013-03-11	2013-03-12			US-visits
Lyonpo Kinzang Dorji	Dorji	BTN	leader	2002-08-14	2003-08-30			REIGN+Archigos
Lyonpo Kinzang Dorji	Dorji	BTN	leader	2007-07-31	2008-04-09			REIGN+Archigos
Tandi Dorji	Dorji	BTN	foreign minister			2019-10		CIA-2019
Tandi Dorji	Dorji	BTN	foreign minister	2018-11-07		2022-12		EP-foreign
Lyonpo Sangay Ngedup	Ngedup	BTN	leader	1999-07-09	2000-07-20			REIGN+Archigos
Lyonpo Sangay Ngedup	Ngedup	BTN	leader	2005-09-05	2006-09-07			REIGN+Archigos
Wangchuck, Jigme Singye	Singye	BTN	leader	1972-07-21	1998-07-20			REIGN+Archigos
Lyonpo Jigme Thinley	Thinley	BTN	leader	1998-07-20	1999-07-09			REIGN+Archigos
Lyonpo Jigme Thinley	Thinley	BTN	leader	2003-08-30	2004-08-18			REIGN+Archigos
Lyonpo Jigme Thinley	Thinley	BTN	leader	2008-04-09	2013-07-30			REIGN+Archigos
Tobgay	Tobgay	BTN	leader	2013-07-27	2018-08			REIGN+Archigos
Tobgye	Tobgye	BTN	leader	2013-04-28	2013-07			REIGN
Doma Tshering	Tshering	BTN	ambassador to the United Nations			2019-10		CIA-2019
Lotay Tshering	Tshering	BTN	head of government			2019-10		CIA-2019
Lotay Tshering	Tshering	BTN	head of government	2018	2023-11-01			EP-leaders+general
Lotay Tshering	Tshering	BTN	leader	2018-11-07	2023-11-01			REIGN+general
Namgay Tshering	Tshering	BTN	finance minister			2019-10		CIA-2019
Jigme Khesar Namgyel Wangchuck	Wangchuck	BTN	head of state			2019-10		CIA-2019
Jigme Khesar Namgyel Wangchuck	Wangchuck	BTN	head of state	2006		2022-10		EP-leaders
Lyonpo Khandu Wangchuk	Wangchuk	BTN	leader	2001-08-08	2002-08-14			REIGN+Archigos
Lyonpo Khandu Wangchuk	Wangchuk	BTN	leader	2006-09-07	2007-07-31			REIGN+Archigos
Tschering Wangchuk	Wangchuk	BTN	leader	2018-08-09	2018-11			REIGN
Lyonpo Yeshey Zimba	Zimba	BTN	leader	2000-07-20	2001-08-08			REIGN+Archigos
Lyonpo Yeshey Zimba	Zimba	BTN	leader	2004-08-18	2005-09-05			REIGN+Archigos
Lotay Tshering	Tshering	BTN	head of government	2018-11-07	2023-11-01			general
Tshering Tobgay	Tobgay	BTN	head of government	2024-01-28		2025-11		general
Shaw Kgathi	Kgathi	BWA	defence minister			2019-10		CIA-2019
Ian Khama	Khama	BWA	leader	2008-03-31	2018-04			REIGN+Archigos
Khama	Khama	BWA	leader	1966-09-30	1980-07-13			REIGN+Archigos
Seretse Khama	Khama	BWA	head of state	1976-06-09	1976-06-09			US-visits
Seretse Khama Ian Khama	Khama	BWA	head of state	2009-11-05	2009-11-05			US-visits
Lemogang Kwape	Kwape	BWA	foreign minister	2020-08-26		2022-12		EP-foreign
Ketumile Masire	Masire	BWA	head of state	1995-10-19	1995-10-19			US-visits
Masire	Masire	BWA	leader	1980-07-13	1998-03-31			REIGN+Archigos
Quett Ketumile Masire	Masire	BWA	head of state	1984-05-07	1989-06-07			US-visits
Mokgweetsi Eric Keabetswe Masisi	Masisi	BWA	head of state	2022-12-13	2022-12-15			US-visits
Mokgweetsi Eric Masisi	Masisi	BWA	head of state			2019-10		CIA-2019
Mokgweetsi Masisi	Masisi	BWA	head of state	2018	2024-11-01			EP-leaders+general
Mokgweetsi Masisi	Masisi	BWA	leader	2018-04-01	2024-11-01			REIGN+general
Ontefetse Kenneth Matambo	Matambo	BWA	finance minister			2019-10		CIA-2019
Festus Mogae	Mogae	BWA	head of state	2002-02-25	2005-06-13			US-visits
Mogae	Mogae	BWA	leader	1998-03-31	2008-03			REIGN+Archigos
David John Newman	Newman	BWA	ambassador to the United States			2019-10		CIA-2019
Charles Thembani Ntwaagae	Ntwaagae	BWA	ambassador to the United Nations			2019-10		CIA-2019
Slumber Tsogwane	Tsogwane	BWA	vice president			2019-10		CIA-2019
Mokgweetsi Masisi	Masisi	BWA	head of state	2018-04-01	2024-11-01			general
Duma Boko	Boko	BWA	head of state	2024-11-01		2025-11		general
Sylvie Baïpo-Temon	Baïpo-Temon	CAF	foreign minister	2018-12-14		2022-12		EP-foreign
Bokassa	Bokassa	CAF	leader	1966-01-01	1979-09-21			REIGN+Archigos
Jean Serge Bokassa	Bokassa	CAF	interior minister			2019-10		CIA-2019
Francois Bozize	Bozize	CAF	leader	2003-03-15	2013-03-24			REIGN+Archigos
Dacko	Dacko	CAF	leader	1979-09-21	1981-09-01			REIGN+Archigos
Djotidia	Djotidia	CAF	leader	2013-03-24	2014-01-10			REIGN+Archigos
Henri Marie Dondra	Dondra	CAF	finance minister			2019-10		CIA-2019
Henri-Marie Dondra	Dondra	CAF	head of government	2021	2022			EP-leaders
Charles-Armel Doubane	Doubane	CAF	foreign minister			2019-10		CIA-2019
Kolingba	Kolingba	CAF	leader	1981-09-01	1993-10-22			REIGN+Archigos
Ambroisine Kpongo	Kpongo	CAF	ambassador to the United Nations			2019-10		CIA-2019
Félix Moloua	Moloua	CAF	head of government	2022		2022-10		EP-leaders
Stanislas Moussa-Kembe	Moussa-Kembe	CAF	ambassador to the United States			2019-10		CIA-2019
Firmin Ngrébada	Ngrébada	CAF	head of government	2019	2021			EP-leaders
Nguendet	Nguendet	CAF	leader	2014-01-10	2014-01-23			REIGN+Archigos
Ange Patasse	Patasse	CAF	head of state	1995-10-19	1995-10-19			US-visits
Patasse	Patasse	CAF	leader	1993-10-22	2003-03-15			REIGN+Archigos
Samba-Panza	Samba-Panza	CAF	leader	2014-01-23	2016-03			REIGN+Archigos
Simplice Sarandji	Sarandji	CAF	head of government			2019-10		CIA-2019
Faustin Archange Touadera	Touadera	CAF	head of state	2022-12-13	2022-12-15			US-visits
Faustin-Archange Touadera	Touadera	CAF	head of state			2019-10		CIA-2019
Touadera	Touadera	CAF	leader	2016-03-30		2021-03		REIGN
Faustin-Archange Touadéra	Touadéra	CAF	head of state	2016		2022-10		EP-leaders
Joseph Yakete	Yakete	CAF	defence minister			2019-10		CIA-2019
Sylvie Baipo-Temon	Baipo-Temon|Temon	CAF	foreign minister	2018-12		2025-11		general
Dean Allison	Allison	CAN	foreign minister	2010-03-09		2022-12		EP-foreign
Anita Anand	Anand	CAN	foreign minister	2025-05-13		2025-11		general
Marc-Andre Blanchard	Blanchard	CAN	ambassador to the United Nations			2019-10		CIA-2019
Kim Campbell	Campbell	CAN	leader	1993-06-25	1993-11-04			REIGN+Archigos
Mark Carney	Carney	CAN	head of government			2026-08		ODA-2026
Mark Carney	Carney	CAN	head of government	2025-03-14		2025-11		general
Chretien	Chretien	CAN	leader	1993-11-04	2003-12-12			REIGN+Archigos
Jean Chretien	Chretien	CAN	head of government	1993-11-04	2003-12-12			general
Jean Chretien	Chretien	CAN	head of government	1993-11-19	2002-09-09			US-visits
Clark	Clark	CAN	leader	1979-06-04	1980-03-03			REIGN+Archigos
Chrystia Freeland	Freeland	CAN	foreign minister			2019-10		CIA-2019
Chrystia Freeland	Freeland	CAN	foreign minister	2017-01-10	2019-11-20			general
Harper	Harper	CAN	leader	2006-02-06	2015-11-04			REIGN+Archigos
Stephen Harper	Harper	CAN	head of government	2006-02-06	2015-11-04			general
Stephen Harper	Harper	CAN	head of government	2006-07-05	2012-05-21			US-visits
Melanie Joly	Joly	CAN	foreign minister	2021-10-26	2025-05-13			general
Mélanie Joly	Joly	CAN	foreign minister	2021-10-26		2022-12		EP-foreign
David Macnaughton	Macnaughton	CAN	ambassador to the United States			2019-10		CIA-2019
Paul Martin	Martin	CAN	leader	2003-12-12	2006-02-06			REIGN+Archigos
Paul Martin	Martin	CAN	head of government	2004-04-28	2005-03-23			US-visits
William Francis Morneau	Morneau	CAN	finance minister			2019-10		CIA-2019
Martin Brian Mulroney	Mulroney	CAN	head of government	1984-09-24	1993-06-02			US-visits
Mulroney	Mulroney	CAN	leader	1984-09-17	1993-06-25			REIGN+Archigos
Julie Payette	Payette	CAN	head of state			2019-10		CIA-2019
Jane Philpott	Philpott	CAN	head of state			2019-10		CIA-2019
Harjit Singh Sajjan	Sajjan	CAN	defence minister			2019-10		CIA-2019
Justin P. J. Trudeau	Trudeau	CAN	head of government	2016-03-10	2017-10-11			US-visits
Justin Pierre James Trudeau	Trudeau	CAN	head of government			2019-10		CIA-2019
Justin Trudeau	Trudeau	CAN	head of government	2015		2022-10		EP-leaders
Justin Trudeau	Trudeau	CAN	head of government	2015-11-04	2025-03-14			general
Justin Trudeau	Trudeau	CAN	head of government	2017-02-13	2024-07-11			US-visits
Pierre Elliott Trudeau	Trudeau	CAN	head of government	1976-06-16	1983-12-16			US-visits
Trudeau	Trudeau	CAN	leader	1968-04-20	1979-06-04			REIGN+Archigos
Trudeau	Trudeau	CAN	leader	1980-03-03	1984-06-30			REIGN+Archigos
Trudeau	Trudeau	CAN	leader	2015-11-04		2021-03		REIGN+Archigos
Turner	Turner	CAN	leader	1984-06-30	1984-09-17			REIGN+Archigos
Anita Anand	Anand	CAN	defence minister	2021-10-26	2023-07-26			general
Bill Blair	Blair	CAN	defence minister	2023-07-26	2025-05-13			general
David McGuinty	McGuinty	CAN	defence minister	2025-05-13		2025-11		general
Johann N. Schneider Ammann	Ammann	CHE	head of state	2016-03-31	2016-04-01			US-visits
Aubert	Aubert	CHE	leader	1983-01-01	1983-12-31			REIGN+Archigos
Aubert	Aubert	CHE	leader	1987-01-01	1987-12-31			REIGN+Archigos
Alain Berset	Berset	CHE	leader	2018-01-01	2018-12			REIGN
Burkhalter	Burkhalter	CHE	leader	2014-01-01	2014-12-31			REIGN+Archigos
Calmy-Rey	Calmy-Rey	CHE	leader	2007-01-01	2007-12-31			REIGN+Archigos
Calmy-Rey	Calmy-Rey	CHE	leader	2011-01-01	2011-12-31			REIGN+Archigos
Ignazio Cassis	Cassis	CHE	foreign minister			2019-10		CIA-2019
Ignazio Cassis	Cassis	CHE	foreign minister	2017-11-01		2022-12		EP-foreign
Chevallaz	Chevallaz	CHE	leader	1980-01-01	1980-12-31			REIGN+Archigos
Cotti	Cotti	CHE	leader	1991-01-01	1991-12-31			REIGN+Archigos
Cotti	Cotti	CHE	leader	1998-01-01	1998-12-31			REIGN+Archigos
Pascal Couchepin	Couchepin	CHE	leader	2003-01-01	2003-12-31			REIGN+Archigos
Pascal Couchepin	Couchepin	CHE	leader	2008-01-01	2008-12-31			REIGN+Archigos
Martin Dahinden	Dahinden	CHE	ambassador to the United States			2019-10		CIA-2019
Joseph Deiss	Deiss	CHE	leader	2004-01-01	2004-12-31			REIGN+Archigos
Delamuraz	Delamuraz	CHE	leader	1989-01-01	1989-12-31			REIGN+Archigos
Delamuraz	Delamuraz	CHE	leader	1996-01-01	1996-12-31			REIGN+Archigos
Dreifuss	Dreifuss	CHE	leader	1999-01-01	1999-12-31			REIGN+Archigos
Egli	Egli	CHE	leader	1986-01-01	1986-12-31			REIGN+Archigos
Felber	Felber	CHE	leader	1992-01-01	1992-12-31			REIGN+Archigos
Furgler	Furgler	CHE	leader	1977-01-01	1977-12-31			REIGN+Archigos
Furgler	Furgler	CHE	leader	1981-01-01	1981-12-31			REIGN+Archigos
Furgler	Furgler	CHE	leader	1985-01-01	1985-12-31			REIGN+Archigos
Gnagi	Gnagi	CHE	leader	1976-01-01	1976-12-31			REIGN+Archigos
Graber	Graber	CHE	leader	1975-01-01	1975-12-31			REIGN+Archigos
Honegger	Honegger	CHE	leader	1982-01-01	1982-12-31			REIGN+Archigos
Hurlimann	Hurlimann	CHE	leader	1979-01-01	1979-12-31			REIGN+Archigos
Koller	Koller	CHE	leader	1990-01-01	1990-12-31			REIGN+Archigos
Koller	Koller	CHE	leader	1997-01-01	1997-12-31			REIGN+Archigos
Juerg Lauber	Lauber	CHE	ambassador to the United Nations			2019-10		CIA-2019
Leuenberger	Leuenberger	CHE	leader	2001-01-01	2001-12-31			REIGN+Archigos
Leuenberger	Leuenberger	CHE	leader	2006-01-01	2006-12-31			REIGN+Archigos
Doris Leuthard	Leuthard	CHE	leader	2010-01-01	2010-12-31			REIGN+Archigos
Doris Leuthard	Leuthard	CHE	head of state	2010-04-12	2010-04-13			US-visits
Doris Leuthard	Leuthard	CHE	leader	2017-01-01	2017-12			REIGN
Maurer	Maurer	CHE	leader	2013-01-01	2013-12-31			REIGN+Archigos
Maurer	Maurer	CHE	leader	2019-01-01	2020-01			REIGN
Ueli Maurer	Maurer	CHE	head of state			2019-10		CIA-2019
Ueli Maurer	Maurer	CHE	head of state	2019-05-16	2019-05-16			US-visits
Hans-Rudolf Merz	Merz	CHE	leader	2009-01-01	2009-12-31			REIGN+Archigos
Ogi	Ogi	CHE	leader	1993-01-01	1993-12-31			REIGN+Archigos
Ogi	Ogi	CHE	leader	2000-01-01	2000-12-31			REIGN+Archigos
Parmelin	Parmelin	CHE	leader	2021-01-01		2021-03		REIGN
Ritschard	Ritschard	CHE	leader	1978-01-01	1978-12-31			REIGN+Archigos
Schlumpf	Schlumpf	CHE	leader	1984-01-01	1984-12-31			REIGN+Archigos
Schmid	Schmid	CHE	leader	2005-01-01	2005-12-31			REIGN+Archigos
Schneider-Ammann	Schneider-Ammann	CHE	leader	2016-01-01	2016-12			REIGN
Simonetta Sommaruga	Sommaruga	CHE	vice president			2019-10		CIA-2019
Sommaruga	Sommaruga	CHE	leader	2015-01-01	2015-12-31			REIGN+Archigos
Sommaruga	Sommaruga	CHE	leader	2020-01-01	2021-01			REIGN
Stich	Stich	CHE	leader	1988-01-01	1988-12-31			REIGN+Archigos
Stich	Stich	CHE	leader	1994-01-01	1994-12-31			REIGN+Archigos
Walter Thurnherr	Thurnherr	CHE	head of government			2019-10		CIA-2019
Villiger	Villiger	CHE	leader	1995-01-01	1995-12-31			REIGN+Archigos
Villiger	Villiger	CHE	leader	2002-01-01	2002-12-31			REIGN+Archigos
Widmer-Schlumpf	Widmer-Schlumpf	CHE	leader	2012-01-01	2012-12-31			REIGN+Archigos
Ignazio Cassis	Cassis	CHE	foreign minister	2017-11-01		2025-11		general
Alain Berset	Berset	CHE	head of state	2023-01-01	2023-12-31			general
Viola Amherd	Amherd	CHE	head of state	2024-01-01	2024-12-31			general
Karin Keller-Sutter	Keller-Sutter|Sutter	CHE	head of state	2025-01-01	2025-12-31			general
Roberto Ampuero Espinoza	Ampuero	CHL	foreign minister			2019-10		CIA-2019
Aylwin	Aylwin	CHL	leader	1990-03-11	1994-03-11			REIGN+Archigos
Patricio Aylwin Azocar	Aylwin|Azocar	CHL	head of state	1990-10-02	1992-05-15			US-visits
Michele Bachelet	Bachelet	CHL	head of state	2008-09-24	2008-09-24			US-visits
Michelle Bachelet	Bachelet	CHL	leader	2006-03-11	2010-03-11			REIGN+Archigos
Michelle Bachelet	Bachelet	CHL	head of state	2006-06-08	2016-04-01			US-visits
Michelle Bachelet	Bachelet	CHL	leader	2014-03-11	2018-03			REIGN+Archigos
Gabriel Boric	Boric	CHL	head of state	2022		2022-10		EP-leaders
Gabriel Boric	Boric	CHL	head of state	2022-03-11	2026-03-11			general
Gabriel Boric	Boric	CHL	head of state	2022-06-08	2022-06-10			US-visits
Gabriel Boric Font	Boric|Font	CHL	head of state	2023-11-02	2023-11-17			US-visits
Andres Chadwick Pinera	Chadwick	CHL	interior minister			2019-10		CIA-2019
Alberto Espina Otero	Espina	CHL	defence minister			2019-10		CIA-2019
Eduardo Frei Ruiz-Tagle	Frei|Ruiz-Tagle	CHL	head of state	1994-06-27	1997-02-28			US-visits
Jose Antonio Kast	Kast	CHL	head of state	2026-03-11		2025-11		general
Ricardo Lagos	Lagos	CHL	head of state	2001-04-15	2004-07-19			US-visits
Ricardo Lagos Escobar	Lagos|Escobar	CHL	leader	2000-03-12	2006-03-11			REIGN+Archigos
Felipe Larrain	Larrain	CHL	finance minister			2019-10		CIA-2019
Sebastian Pinera	Pinera	CHL	leader	2010-03-11	2014-03-11			REIGN+Archigos
Sebastian Pinera	Pinera	CHL	head of state	2010-04-12	2013-06-04			US-visits
Sebastian Pinera	Pinera	CHL	leader	2018-03-11		2021-03		REIGN
Sebastian Pinera Echenique	Pinera	CHL	head of state			2019-10		CIA-2019
Augusto Pinochet	Pinochet	CHL	head of state	1977-09-06	1977-09-09			US-visits
Pinochet	Pinochet	CHL	leader	1973-09-11	1990-03-11			REIGN+Archigos
Sebastián Piñera	Piñera	CHL	head of state	2018	2022			EP-leaders
Sebastián Piñera	Piñera	CHL	head of state	2018-09-28	2018-09-28			US-visits
Frei Ruiz-Tagle	Ruiz-Tagle	CHL	leader	1994-03-11	2000-03-11			REIGN+Archigos
Milenko Skoknic Tapia	Skoknic	CHL	ambassador to the United Nations			2019-10		CIA-2019
Antonia Urrejola	Urrejola	CHL	foreign minister	2022-03-11		2022-12		EP-foreign
Juan Gabriel Valdes Soublette	Valdes	CHL	ambassador to the United States			2019-10		CIA-2019
Alberto van Klaveren	van Klaveren|Klaveren	CHL	foreign minister	2023-03-10		2025-11		general
Cao Gangchuan	Cao	CHN	defence minister	2003-03-17	2008-03-17			general
Norman Chan Tak-lam	Chan	CHN	head of government			2019-10		CIA-2019
Chang Wanquan	Chang	CHN	defence minister	2013-03-16	2018-03-19			general
Chi Haotian	Chi	CHN	defence minister	1993-03-29	2003-03-17			general
Fernando Chui Sai-on	Chui	CHN	head of government			2019-10		CIA-2019
Cui Tiankai	Cui	CHN	ambassador to the United States			2019-10		CIA-2019
Dai Bingguo	Dai	CHN	senior figure	2008-03-16	2013-03-16			general
Deng Xiaoping	Deng	CHN	vice head of government	1979-01-29	1979-02-05			US-visits
Deng Xiaoping	Deng	CHN	leader	1980-09-10	1997-02-19			REIGN+Archigos
Dong Jun	Dong	CHN	defence minister	2023-12-29		2025-11		general
Han Zheng	Han	CHN	senior figure	2023-03-10		2025-11		general
Ho Iat Seng	Ho	CHN	head of state			2019-10		CIA-2019
Hu Jintao	Hu	CHN	head of state	2003-03-15	2013-03-14			general
Hu Jintao	Hu	CHN	leader	2003-03-15	2012-11-15			REIGN+Archigos
Hu Jintao	Hu	CHN	head of state	2005-09-13	2011-11-13			US-visits
Hua Guofeng	Hua	CHN	head of government	1976-02-04	1980-09-10			general
Hua Guofeng	Hua	CHN	leader	1976-10-07	1980-09-10			REIGN+Archigos
Huang Hua	Huang	CHN	foreign minister	1976-12-02	1982-11-19			general
Jiang Zemin	Jiang	CHN	head of state	1993-03-27	2003-03-15			general
Jiang Zemin	Jiang	CHN	head of state	1993-11-18	2002-10-25			US-visits
Jiang Zemin	Jiang	CHN	leader	1997-02-19	2003-03-15			REIGN+Archigos
Li Keqiang	Li	CHN	head of government			2019-10		CIA-2019
Li Keqiang	Li	CHN	head of government	2013		2022-10		EP-leaders
Li Keqiang	Li	CHN	head of government	2013-03-15	2023-03-11			general
Li Keqiang	Li	CHN	head of government	2016-09-19	2016-09-19			US-visits
Li Peng	Li	CHN	head of government	1987-11-24	1998-03-17			general
Li Peng	Li	CHN	head of government	1992-01-31	1992-01-31			US-visits
Li Qiang	Li	CHN	head of government	2023-03-11		2026-08		ODA-2026
Li Shangfu	Li	CHN	defence minister	2023-03-12	2023-10-24			general
Li Xiannian	Li	CHN	head of state	1983-06-18	1988-04-08			general
Li Xiannian	Li	CHN	head of state	1985-07-22	1985-07-25			US-visits
Li Zhanshu	Li	CHN	senior figure	2018-03-17	2023-03-10			general
Li Zhaoxing	Li	CHN	foreign minister	2003-03-17	2007-04-27			general
Liang Guanglie	Liang	CHN	defence minister	2008-03-17	2013-03-16			general
Liu He	Liu	CHN	deputy head of government			2019-10		CIA-2019
Liu He	Liu	CHN	vice head of government	2019-02-22	2019-10-11			US-visits
Liu Jianchao	Liu	CHN	senior figure	2022-06-01	2025-09-01			general
Liu Kun	Liu	CHN	finance minister			2019-10		CIA-2019
Ma Zhaoxu	Ma	CHN	ambassador to the United Nations			2019-10		CIA-2019
Mao Tse-Tung	Mao	CHN	leader	1949-10-01	1976-09-09			REIGN+Archigos
Qian Qichen	Qian	CHN	foreign minister	1988-04-12	1998-03-18			general
Qiao Guanhua	Qiao	CHN	foreign minister	1974-11-15	1976-12-02			general
Qin Gang	Qin	CHN	foreign minister	2022-12-30	2023-07-25			general
Song Tao	Song	CHN	senior figure			2025-11		general
Tang Jiaxuan	Tang	CHN	foreign minister	1998-03-18	2003-03-17			general
Wang Huning	Wang	CHN	senior figure	2023-03-10		2025-11		general
Wang Qishan	Wang	CHN	vice president			2019-10		CIA-2019
Wang Qishan	Wang	CHN	senior figure	2018-03-17	2023-03-10			general
Wang Yi	Wang	CHN	foreign minister			2019-10		CIA-2019
Wang Yi	Wang	CHN	foreign minister	2013-03-16		2022-12		EP-foreign
Wang Yi	Wang	CHN	foreign minister	2013-03-16	2022-12-30			general
Wang Yi	Wang	CHN	foreign minister	2023-07-25		2025-11		general
Wei Fenghe	Wei	CHN	defence minister			2019-10		CIA-2019
Wei Fenghe	Wei	CHN	defence minister	2018-03-19	2023-03-12			general
Wen Jiabao	Wen	CHN	head of government	2003-03-16	2013-03-15			general
Wen Jiabao	Wen	CHN	head of government	2003-12-09	2010-09-23			US-visits
Wu Bangguo	Wu	CHN	senior figure	2003-03-15	2013-03-14			general
Wu Xueqian	Wu	CHN	foreign minister	1982-11-19	1988-04-12			general
Xi Jinping	Xi	CHN	head of state			2019-10		CIA-2019
Xi Jinping	Xi	CHN	leader	2012-11-15		2021-03		REIGN+Archigos
Xi Jinping	Xi	CHN	head of state	2013		2022-10		EP-leaders
Xi Jinping	Xi	CHN	head of state	2013-03-14		2026-08		ODA-2026
Xi Jinping	Xi	CHN	head of state	2013-06-07	2023-11-17			US-visits
Yang Jiechi	Yang	CHN	foreign minister	2007-04-27	2013-03-16			general
Yang Shangkun	Yang	CHN	head of state	1988-04-08	1993-03-27			general
Zhang Dejiang	Zhang	CHN	senior figure	2013-03-14	2018-03-17			general
Zhao Leji	Zhao	CHN	senior figure	2023-03-10		2025-11		general
Zhao Ziyang	Zhao	CHN	head of government	1980-09-10	1987-11-24			general
Zhao Ziyang	Zhao	CHN	head of government	1984-01-10	1984-01-12			US-visits
Zhou Enlai	Zhou	CHN	head of government	1949-10-01	1976-01-08			general
Zhu Rongji	Zhu	CHN	head of government	1998-03-17	2003-03-16			general
Zhu Rongji	Zhu	CHN	head of government	1999-04-07	1999-04-10			US-visits
He Lifeng	He Lifeng	CHN	deputy head of government	2023-03-12		2025-11		general
Ding Xuexiang	Ding	CHN	deputy head of government	2023-03-12		2025-11		general
Zhang Guoqing	Zhang	CHN	deputy head of government	2023-03-12		2025-11		general
Liu Guozhong	Liu	CHN	deputy head of government	2023-03-12		2025-11		general
Wang Wentao	Wang	CHN	commerce minister	2020-12-26		2025-11		general
Ma Zhaoxu	Ma	CHN	deputy foreign minister	2019-12		2025-11		general
Cai Qi	Cai	CHN	senior figure	2022-10-23		2025-11		general
Patrick Achi	Achi	CIV	head of government	2021		2022-10		EP-leaders
Patrick Achi	Achi	CIV	head of government	2022-12-13	2022-12-15			US-visits
Marcel Amon-Tanoh	Amon-Tanoh	CIV	foreign minister			2019-10		CIA-2019
Hamed Bakayoko	Bakayoko	CIV	defence minister			2019-10		CIA-2019
Hamed Bakayoko	Bakayoko	CIV	head of government	2020	2021			EP-leaders
Konan Bedie	Bedie	CIV	leader	1993-12-07	1999-12-25			REIGN+Archigos
Benard Tanoh Boutchoue	Boutchoue	CIV	ambassador to the United Nations			2019-10		CIA-2019
Kandia Camara	Camara	CIV	foreign minister	2021-04-06		2022-12		EP-foreign
Ally Coulibaly	Coulibaly	CIV	foreign minister	2020-03-19		2022-12		EP-foreign
Amadou Gon Coulibaly	Coulibaly	CIV	head of government			2019-10		CIA-2019
Daouda Diabate	Diabate	CIV	ambassador to the United States			2019-10		CIA-2019
Sidiki Diakite	Diakite	CIV	interior minister			2019-10		CIA-2019
Daniel Kablan Duncan	Duncan	CIV	vice president			2019-10		CIA-2019
Daniel Kablan Duncan	Duncan	CIV	head of government	2014-08-05	2014-08-06			US-visits
Laurent Gbagbo	Gbagbo	CIV	leader	2000-10-26	2011-04-11			REIGN+Archigos
Guei	Guei	CIV	leader	1999-12-25	2000-10-25			REIGN+Archigos
Felix Houphouet-Boigny	Houphouet-Boigny	CIV	head of state	1983-06-06	1983-06-09			US-visits
Houphouet-Boigny	Houphouet-Boigny	CIV	leader	1960-08-07	1993-12-07			REIGN+Archigos
Adama Kone	Kone	CIV	finance minister			2019-10		CIA-2019
Alassane Dramane Ouattara	Ouattara	CIV	defence minister			2019-10		CIA-2019
Alassane Dramane Ouattara	Ouattara	CIV	head of state			2019-10		CIA-2019
Alassane Dramane Ouattara	Ouattara	CIV	head of state	2010		2022-10		EP-leaders
Alassane Dramane Ouattara	Ouattara	CIV	head of state	2011-07-29	2011-07-29			US-visits
Alassane Ouattara	Ouattara	CIV	head of state	2010		2022-10		EP-leaders
Ouattara	Ouattara	CIV	leader	2011-04-11		2021-03		REIGN+Archigos
Robert Beugre Mambe	Mambe	CIV	head of government	2023-10-17		2025-11		general
Kacou Houadja Leon Adom	Adom	CIV	foreign minister	2023-10-17		2025-11		general
Ahidjo	Ahidjo	CMR	leader	1960-01-01	1982-11-06			REIGN+Archigos
Ahmadou Ahidjo	Ahidjo	CMR	head of state	1982-07-25	1982-07-28			US-visits
Biya	Biya	CMR	leader	1982-11-06		2021-03		REIGN+Archigos
Paul Biya	Biya	CMR	head of state			2019-10		CIA-2019
Paul Biya	Biya	CMR	head of state	1982		2022-10		EP-leaders
Paul Biya	Biya	CMR	head of state	1986-02-25	2022-12-15			US-visits
Henri Etoundi Essomba	Etoundi	CMR	ambassador to the United States			2019-10		CIA-2019
Lejeune Mbella Mbella	Mbella	CMR	foreign minister	2015-10-02		2022-12		EP-foreign
Lejeune Mbella Mbella	Mbella Mbella	CMR	foreign minister			2019-10		CIA-2019
Michel Tommo Monthe	Monthe	CMR	ambassador to the United Nations			2019-10		CIA-2019
Louis-Paul Motaze	Motaze	CMR	finance minister			2019-10		CIA-2019
Peter Musonge	Musonge	CMR	head of government	2003-06-22	2003-06-29			US-visits
Joseph Dion Ngute	Ngute	CMR	head of government			2019-10		CIA-2019
Joseph Ngute	Ngute	CMR	head of government	2019		2022-10		EP-leaders
Jean Nkuete	Nkuete	CMR	deputy head of government			2019-10		CIA-2019
Lejeune Mbella Mbella	Mbella	CMR	foreign minister	2015-10		2025-11		general
Crispin Atama Tabe	Atama	COD	defence minister			2019-10		CIA-2019
Samy Badibanga Ntita	Badibanga	COD	head of government			2019-10		CIA-2019
Francois Nkuna Balumuene	Balumuene	COD	ambassador to the United States			2019-10		CIA-2019
Ignace Gata Mavita wa Lufuta	Gata Mavita	COD	ambassador to the United Nations			2019-10		CIA-2019
Sylvestre Ilunga	Ilunga	COD	head of government	2019	2021			EP-leaders
Joseph Kabila	Kabila	COD	head of state			2019-10		CIA-2019
Joseph Kabila	Kabila	COD	head of state	2001-01-17	2019-01-24			general
Joseph Kabila	Kabila	COD	leader	2001-01-17	2019-01			REIGN+Archigos
Joseph Kabila	Kabila	COD	head of state	2002-09-13	2014-08-06			US-visits
Laurent Kabila	Kabila	COD	leader	1997-05-16	2001-01-16			REIGN+Archigos
Laurent Kabila	Kabila	COD	head of state	1997-05-17	2001-01-16			general
Jean-Michel Sama Lukonde	Lukonde	COD	head of government	2021		2022-10		EP-leaders
Christophe Lutundula	Lutundula	COD	foreign minister	2021-04-26	2024-05-29			EP-foreign+general
Mobutu	Mobutu	COD	leader	1965-11-25	1997-05-16			REIGN+Archigos
Mobutu Sese Seko	Mobutu	COD	head of state	1965-11-24	1997-05-16			general
Mobutu Sese Seko	Mobutu	COD	head of state	1979-09-10	1989-10-04			US-visits
Henri Mova Sakanyi	Mova	COD	interior minister			2019-10		CIA-2019
Henri Yav Mulang	Mulang	COD	finance minister			2019-10		CIA-2019
Leonard She Okitundu	Okitundu	COD	foreign minister			2019-10		CIA-2019
Felix Tschisekedi	Tschisekedi	COD	leader	2019-01-24		2021-03		REIGN
Felix Antoine Tshisekedi Tshilombo	Tshilombo	COD	head of state	2022-12-13	2022-12-15			US-visits
Felix Tshisekedi	Tshisekedi	COD	head of state	2019-01-24		2025-11		general
Félix Tshisekedi	Tshisekedi	COD	head of state	2019		2022-10		EP-leaders
Judith Suminwa Tuluka	Suminwa|Tuluka	COD	head of government	2024-06-12		2025-11		general
Christophe Lutundula	Lutundula	COD	foreign minister	2021-04-12	2024-05-29			general
Therese Kayikwamba Wagner	Kayikwamba	COD	foreign minister	2024-05-29		2025-11		general
Raymond Serge Bale	Bale	COG	ambassador to the United Nations			2019-10		CIA-2019
Jean-Claude Gakosso	Gakosso	COG	foreign minister			2019-10		CIA-2019
Jean-Claude Gakosso	Gakosso	COG	foreign minister	2015-08-10		2022-12		EP-foreign
Calixte Ganongo	Ganongo	COG	finance minister			2019-10		CIA-2019
Lissouba	Lissouba	COG	leader	1992-08-31	1997-10-15			REIGN+Archigos
Anatole Collinet Makosso	Makosso	COG	head of government	2021		2022-10		EP-leaders
Raymond Zephirin Mboulou	Mboulou	COG	interior minister			2019-10		CIA-2019
Andre Milongo	Milongo	COG	head of government	1991-12-08	1991-12-14			US-visits
Serge Mombouli	Mombouli	COG	ambassador to the United States			2019-10		CIA-2019
Charles Richard Mondjo	Mondjo	COG	defence minister			2019-10		CIA-2019
Clement Mouamba	Mouamba	COG	head of government			2019-10		CIA-2019
Clément Mouamba	Mouamba	COG	head of government	2016	2021			EP-leaders
Ngouabi	Ngouabi	COG	leader	1969-01-01	1977-03-18			REIGN+Archigos
Nguesso	Nguesso	COG	leader	1979-02-08	1992-08-20			REIGN+Archigos
Nguesso	Nguesso	COG	leader	1997-10-15		2021-03		REIGN+Archigos
Opango	Opango	COG	leader	1977-03-18	1979-02-05			REIGN+Archigos
Denis SASSOU-Nguesso	SASSOU-Nguesso	COG	head of state			2019-10		CIA-2019
Denis Sassou-Nguesso	Sassou-Nguesso	COG	head of state	1990-02-11	2022-12-15			US-visits
Denis Sassou-Nguesso	Sassou-Nguesso	COG	head of state	1997		2022-10		EP-leaders
Jean-Claude Gakosso	Gakosso	COG	foreign minister	2015-08		2025-11		general
Mark Brown	Brown	COK	deputy head of government			2019-10		CIA-2019
Mark Brown	Brown	COK	finance minister			2019-10		CIA-2019
Mark Brown	Brown	COK	foreign minister	2020-10-08		2022-12		EP-foreign
Mark Brown	Brown	COK	head of government	2022-09-28	2022-09-28			US-visits
Mark Stephen Brown	Brown	COK	head of government	2023-09-25	2023-09-25			US-visits
Albert Nicholas	Nicholas	COK	interior minister			2019-10		CIA-2019
Henry Puna	Puna	COK	foreign minister			2019-10		CIA-2019
Henry Puna	Puna	COK	head of government			2019-10		CIA-2019
Arango	Arango	COL	leader	1998-08-07	2002-08-07			REIGN+Archigos
Virgilio Barco Vargas	Barco|Vargas	COL	head of state	1989-09-27	1990-06-05			US-visits
Belisario Betancur	Betancur	COL	head of state	1985-04-02	1985-04-04			US-visits
Betancur	Betancur	COL	leader	1982-08-07	1986-08-07			REIGN+Archigos
Guillermo Botero Nieto	Botero	COL	defence minister			2019-10		CIA-2019
Santos Calderon	Calderon	COL	leader	2010-08-07	2018-08			REIGN+Archigos
Alberto Carrasquilla Barrera	Carrasquilla	COL	finance minister			2019-10		CIA-2019
Ivan Duque	Duque	COL	leader	2018-08-07		2021-03		REIGN
Ivan Duque Marquez	Duque	COL	head of state			2019-10		CIA-2019
Iván Duque	Duque	COL	head of state	2018	2022			EP-leaders
Ivan Duque Marquez	Duque|Marquez	COL	head of state	2019-02-12	2022-06-10			US-visits
Iván Duque Márquez	Duque|Márquez	COL	head of state	2018		2022-10		EP-leaders
Guillermo Fernandez De Soto Valderrama	Fernandez De Soto	COL	ambassador to the United Nations			2019-10		CIA-2019
Cesar Gaviria Trujillo	Gaviria|Trujillo	COL	head of state	1990-07-13	1993-09-27			US-visits
Nancy Patricia Gutierrez	Gutierrez	COL	interior minister			2019-10		CIA-2019
Álvaro Leyva	Leyva	COL	foreign minister	2022-08-07	2024-02			EP-foreign+general
Alfonso Lopez Michelson	Lopez|Michelson	COL	head of state	1975-09-25	1975-09-27			US-visits
Marta Lucía Ramírez	Lucía|Ramírez	COL	foreign minister	2021-05-19		2022-12		EP-foreign
Juan Manuel Santos	Manuel|Santos	COL	head of state	2010-09-24	2017-05-18			US-visits
Lopez Michelsen	Michelsen	COL	leader	1974-08-07	1978-08-07			REIGN+Archigos
Andres Pastrana	Pastrana	COL	head of state	1998-08-01	2002-04-19			US-visits
Gustavo Petro	Petro	COL	head of state	2022		2022-10		EP-leaders
Gustavo Petro	Petro	COL	head of state	2022-08-07		2025-11		general
Gustavo Petro	Petro	COL	head of state	2023-04-20	2023-11-17			US-visits
Pizano	Pizano	COL	leader	1994-08-07	1998-08-07			REIGN+Archigos
Marta Lucia Ramirez	Ramirez	COL	vice president			2019-10		CIA-2019
Ernesto Samper Pizano	Samper|Pizano	COL	head of state	1994-12-09	1994-12-11			US-visits
Francisco Santos Calderon	Santos	COL	ambassador to the United States			2019-10		CIA-2019
Juan Manuel Santos Calderon	Santos|Calderon	COL	head of state	2013-12-02	2016-02-04			US-visits
Carlos Holmes Trujillo Garcia	Trujillo	COL	foreign minister			2019-10		CIA-2019
Trujillo	Trujillo	COL	leader	1990-08-07	1994-08-07			REIGN+Archigos
Turbay	Turbay	COL	leader	1978-08-07	1982-08-07			REIGN+Archigos
Alvaro Uribe	Uribe	COL	head of state	2002-06-20	2009-06-29			US-visits
Alvaro Uribe Velez	Uribe|Velez	COL	leader	2002-08-08	2010-08-07			REIGN+Archigos
Vargas	Vargas	COL	leader	1986-08-07	1990-08-07			REIGN+Archigos
Alvaro Leyva	Leyva	COL	foreign minister	2022-08-07	2024-02			general
Luis Gilberto Murillo	Murillo	COL	foreign minister	2024-02	2025-01			general
Laura Sarabia	Sarabia	COL	foreign minister	2025-01-29	2025-07			general
Rosa Villavicencio	Villavicencio	COL	foreign minister	2025-07		2025-11		general
Abdallah	Abdallah	COM	leader	1975-07-06	1975-08-03			REIGN+Archigos
Abdou	Abdou	COM	leader	2019-02-13	2019-04			REIGN
Abdoulkarim	Abdoulkarim	COM	leader	1996-03-25	1998-11-06			REIGN+Archigos
Assoumani	Assoumani	COM	leader	2016-05-26	2019-02			REIGN
Assoumani	Assoumani	COM	leader	2019-05-26		2021-03		REIGN
Azali Assoumani	Assoumani	COM	leader	1999-04-30	2002-01-21			REIGN+Archigos
Azali Assoumani	Assoumani	COM	leader	2002-05-27	2006-05-26			REIGN+Archigos
Azali Assoumani	Assoumani	COM	head of state	2019		2022-10		EP-leaders
Azali Assoumani	Assoumani	COM	head of state	2022-12-13	2022-12-15			US-visits
Azali Assoumani	Azali	COM	head of state			2019-10		CIA-2019
Said Ali Said Chayane	Chayane	COM	finance minister			2019-10		CIA-2019
Mohamed "Kiki" Daoudou	Daoudou	COM	interior minister			2019-10		CIA-2019
Bob Denard	Denard	COM	leader	1978-05-13	1989-12-18			REIGN+Archigos
Bob Denard	Denard	COM	leader	1995-09-29	1995-10-05			REIGN+Archigos
Dhoinine	Dhoinine	COM	leader	2011-05-26	2016-05			REIGN+Archigos
Ikililou Dhoinine	Dhoinine	COM	head of state	2014-08-05	2014-08-06			US-visits
Dhoihir Dhoulkamal	Dhoulkamal	COM	foreign minister	2020-01-01		2022-12		EP-foreign
Djohar	Djohar	COM	leader	1989-12-18	1995-09-29			REIGN+Archigos
Djohar	Djohar	COM	leader	1996-01-26	1996-03-25			REIGN+Archigos
el-Yachroutu	el-Yachroutu	COM	leader	1995-10-05	1996-01-26			REIGN+Archigos
Hamada Madi	Madi	COM	leader	2002-01-22	2002-05-26			REIGN+Archigos
Massounde	Massounde	COM	leader	1998-11-06	1999-04-30			REIGN+Archigos
Sambi	Sambi	COM	leader	2006-05-26	2011-05-26			REIGN+Archigos
Soilih	Soilih	COM	leader	1975-08-03	1978-05-13			REIGN+Archigos
Soilihi Mohamed Soilih	Soilih	COM	ambassador to the United Nations			2019-10		CIA-2019
Soilihi Mohamed Soilih	Soilih	COM	ambassador to the United States			2019-10		CIA-2019
Mohamed El-Amine Souef	Souef	COM	foreign minister			2019-10		CIA-2019
Olavo Correia	Correia	CPV	finance minister			2019-10		CIA-2019
Ulisses Correia E Silva	Correia Silva	CPV	head of government			2019-10		CIA-2019
Jorge Carlos de Almeida	de Almeida	CPV	head of state	2014-08-05	2014-08-06			US-visits
Jorge Carlos de Almeida Fonseca	Fonseca	CPV	head of state			2019-10		CIA-2019
Jorge Carlos Fonseca	Fonseca	CPV	head of state	2011	2021			EP-leaders
Jose Maria Pereira Neves	Neves	CPV	head of government	2013-03-28	2013-03-28			US-visits
José Maria Neves	Neves	CPV	head of state	2021		2022-10		EP-leaders
Neves	Neves	CPV	leader	2001-02-01	2016-04			REIGN+Archigos
Aristides Maria Pereira	Pereira	CPV	head of state	1983-10-03	1983-10-07			US-visits
Pires	Pires	CPV	leader	1975-07-08	1991-04-04			REIGN+Archigos
Paulo Rocha	Rocha	CPV	interior minister			2019-10		CIA-2019
do Rosario	Rosario	CPV	leader	2000-07-29	2001-02-01			REIGN+Archigos
Correia e Silva	Silva	CPV	leader	2016-04-22		2021-03		REIGN
Ulisses Correia e Silva	Silva	CPV	head of government	2016		2022-10		EP-leaders
Ulisses Correia e Silva	Silva	CPV	head of government	2022-12-13	2022-12-15			US-visits
Rui Alberto de Figueiredo Soares	Soares	CPV	foreign minister	2021-01-14		2022-12		EP-foreign
Luis Filipe Tavares	Tavares	CPV	foreign minister			2019-10		CIA-2019
Carlos A. W. de Carvalho Veiga	Veiga	CPV	head of government	1992-01-30	1992-01-30			US-visits
Carlos Veiga	Veiga	CPV	ambassador to the United States			2019-10		CIA-2019
Veiga	Veiga	CPV	leader	1991-04-04	2000-07-29			REIGN+Archigos
Fernando Jorge Wahnon Ferreira	Wahnon Ferreira	CPV	ambassador to the United Nations			2019-10		CIA-2019
Rocio Aguilar Montoyo	Aguilar	CRI	finance minister			2019-10		CIA-2019
Carlos Alvarado Quesada	Alvarado	CRI	head of state			2019-10		CIA-2019
Carlos Alvarado Quesada	Alvarado|Quesada	CRI	head of state	2018	2022			EP-leaders
Carlos Alvarado Quesada	Alvarado|Quesada	CRI	leader	2018-05-08		2021-03		REIGN
Monge Alverez	Alverez	CRI	leader	1982-05-08	1986-05-08			REIGN+Archigos
Arnoldo André Tinoco	André|Tinoco	CRI	foreign minister	2022-05-08		2022-12		EP-foreign
Miguel Angel Rodriguez	Angel|Rodriguez	CRI	head of state	1998-12-09	2001-07-14			US-visits
Arias	Arias	CRI	leader	1986-05-08	1990-05-08			REIGN+Archigos
Arias	Arias	CRI	leader	2006-05-08	2010-05-08			REIGN+Archigos
Oscar Arias	Arias	CRI	head of state	2006-12-03	2008-09-24			US-visits
Oscar Arias Sanchez	Arias|Sanchez	CRI	head of state	1986-12-03	1989-04-04			US-visits
Rafael Angel Calderon Fournier	Calderon|Fournier	CRI	head of state	1990-03-20	1993-11-30			US-visits
Epsy Campbell Barr	Campbell	CRI	vice president			2019-10		CIA-2019
Rodrigo Carazo Zeledon	Carazo	CRI	ambassador to the United Nations			2019-10		CIA-2019
Rodrigo Carazo Odio	Carazo|Odio	CRI	head of state	1980-11-29	1980-12-01			US-visits
Rodrigo Alberto de Jesús Chaves Robles	Chaves|Robles	CRI	head of state	2022		2022-10		EP-leaders
Rodrigo Chaves Robles	Chaves|Robles	CRI	head of state	2022-06-08	2023-11-03			US-visits
Quiros, Daniel	Daniel	CRI	leader	1974-05-08	1978-05-08			REIGN+Archigos
Rodriguez Echeverria	Echeverria	CRI	leader	1998-05-08	2002-05-08			REIGN+Archigos
Jose Figueres Ferrer	Figueres|Ferrer	CRI	head of state	1994-12-09	1994-12-11			US-visits
Calderon Fournier	Fournier	CRI	leader	1990-05-08	1994-05-08			REIGN+Archigos
Luis Guillermo Solis	Guillermo|Solis	CRI	leader	2014-05-08	2018-05			REIGN+Archigos
Roman Macaya Hayes	Macaya	CRI	ambassador to the United States			2019-10		CIA-2019
Miranda	Miranda	CRI	leader	2010-05-08	2014-05-08			REIGN+Archigos
Luis Monge Alvarez	Monge|Alvarez	CRI	head of state	1982-06-21	1985-04-15			US-visits
Carazo Odio	Odio	CRI	leader	1978-05-08	1982-05-08			REIGN+Archigos
Daniel Oduber Quiros	Oduber|Quiros	CRI	head of state	1977-09-06	1977-09-09			US-visits
Figueres Olsen	Olsen	CRI	leader	1994-05-08	1998-05-08			REIGN+Archigos
Abel Pacheco	Pacheco	CRI	leader	2002-05-09	2006-05-08			REIGN+Archigos
Abel Pacheco	Pacheco	CRI	head of state	2003-04-10	2005-05-12			US-visits
Marvin Rodriguez Cordero	Rodriguez	CRI	vice president			2019-10		CIA-2019
Rodolfo Solano	Solano	CRI	foreign minister	2020-02-03		2022-12		EP-foreign
Rodolfo Solano Quirós	Solano|Quirós	CRI	foreign minister	2020-01-01		2022-12		EP-foreign
Manuel Enrique Ventura Robles	Ventura	CRI	foreign minister			2019-10		CIA-2019
Calfa	Calfa	CSK	leader	1989-12-17	1992-07-01			REIGN+Archigos
Marian Calfa	Calfa	CSK	head of government	1992-04-10	1992-04-10			US-visits
Vaclav Havel	Havel	CSK	head of state	1990-02-19	1991-10-24			US-visits
Husak	Husak	CSK	leader	1968-08-28	1989-12-17			REIGN+Archigos
Strasky	Strasky	CSK	leader	1992-07-01	1992-12-31			REIGN+Archigos
Meisi Bolanos Weiss	Bolanos	CUB	finance minister			2019-10		CIA-2019
Castro	Castro	CUB	leader	1959-01-02	2008-02-24			REIGN+Archigos
Fidel Castro	Castro	CUB	head of state	1976-12-02	2008-02-24			general
Raul Castro	Castro	CUB	head of state	2008-02-24	2018-04-19			general
Raul Castro	Castro	CUB	leader	2008-02-24		2021-03		REIGN+Archigos
Raul Castro	Castro	CUB	head of state	2015-09-29	2015-09-29			US-visits
Leopoldo Cintra Frias	Cintra Frias	CUB	defence minister			2019-10		CIA-2019
Miguel Diaz-Canel	Diaz-Canel	CUB	head of state	2018-04-19		2025-11		general
Miguel Diaz-Canel Bermudez	Diaz-Canel	CUB	head of state			2019-10		CIA-2019
Miguel Díaz-Canel	Díaz-Canel	CUB	head of state	2018		2022-10		EP-leaders
Julio Cesar Gandarilla Bermejo	Gandarilla	CUB	interior minister			2019-10		CIA-2019
Manuel Marrero Cruz	Marrero|Cruz	CUB	head of government	2019		2022-10		EP-leaders
Felipe Perez Roque	Perez Roque	CUB	foreign minister	1999-05-28	2009-03-02			general
Anayansi Rodriguez Camejo	Rodriguez	CUB	ambassador to the United Nations			2019-10		CIA-2019
Bruno Rodriguez	Rodriguez	CUB	foreign minister	2009-03-02		2025-11		general
Bruno Rodriguez Parrilla	Rodriguez	CUB	foreign minister			2019-10		CIA-2019
Bruno Rodríguez Parrilla	Rodríguez|Parrilla	CUB	foreign minister	2009-03-02		2022-12		EP-foreign
Ramiro Valdes Menendez	Valdes	CUB	vice president			2019-10		CIA-2019
Salvador Antonio Valdes Mesa	Valdes	CUB	vice president			2019-10		CIA-2019
Nikos Anastasiades	Anastasiades	CYP	head of state	2013	2023-02-28			EP-leaders+general
Nikos Anastasiadis	Anastasiadis	CYP	head of state			2019-10		CIA-2019
Nikos Anastasiadis	Anastasiadis	CYP	leader	2013-02-28		2021-03		REIGN+Archigos
Savvas Angelidis	Angelidis	CYP	defence minister			2019-10		CIA-2019
Nikos Christodoulides	Christodoulides	CYP	head of state	2024-10-30	2024-10-31			US-visits
Nikos Christodoulidis	Christodoulidis	CYP	foreign minister			2019-10		CIA-2019
Dimitris Christofias	Christofias	CYP	leader	2008-02-28	2013-02-28			REIGN+Archigos
Clerides	Clerides	CYP	leader	1993-02-28	2003-02-28			REIGN+Archigos
Glafcos Clerides	Clerides	CYP	head of state	1993-05-20	1996-06-18			US-visits
Charis Georgiadis	Georgiadis	CYP	finance minister			2019-10		CIA-2019
Ioannis Kasoulidis	Kasoulidis	CYP	foreign minister	2021-01-11		2022-12		EP-foreign
Kyprianou	Kyprianou	CYP	leader	1977-08-03	1988-02-28			REIGN+Archigos
Spyros Kyprianou	Kyprianou	CYP	head of state	1977-10-05	1981-12-09			US-visits
Marios Lysiotis	Lysiotis	CYP	ambassador to the United States			2019-10		CIA-2019
Makarios	Makarios	CYP	leader	1974-12-07	1977-08-03			REIGN+Archigos
Andreas Mavrogiannis	Mavrogiannis	CYP	ambassador to the United Nations			2019-10		CIA-2019
Tassos Nikolaou Papadopoulos	Papadopoulos	CYP	leader	2003-02-28	2008-02-28			REIGN+Archigos
Konstantinos Petridis	Petridis	CYP	interior minister			2019-10		CIA-2019
George Vassiliou	Vassiliou	CYP	head of state	1989-10-04	1992-03-30			US-visits
Vassiliou	Vassiliou	CYP	leader	1988-02-28	1993-02-28			REIGN+Archigos
Nicos Anastasiades	Anastasiades	CYP	head of state	2013-02-28	2023-02-28			general
Nikos Christodoulides	Christodoulides	CYP	head of state	2023-02-28		2025-11		general
Constantinos Kombos	Kombos	CYP	foreign minister	2023-03-01		2025-11		general
Andrej Babis	Babis	CZE	head of government			2019-10		CIA-2019
Andrej Babis	Babis	CZE	leader	2017-12-06		2021-03		REIGN
Andrej Babiš	Babiš	CZE	head of government	2017	2021			EP-leaders
Andrej Babiš	Babiš	CZE	head of government	2019-03-06	2019-03-08			US-visits
Richard Brabec	Brabec	CZE	deputy head of government			2019-10		CIA-2019
Maria Chatardova	Chatardova	CZE	ambassador to the United Nations			2019-10		CIA-2019
Petr Fiala	Fiala	CZE	head of government	2021		2022-10		EP-leaders
Petr Fiala	Fiala	CZE	head of government	2024-04-15	2024-04-15			US-visits
Fischer	Fischer	CZE	leader	2009-05-08	2010-07-13			REIGN+Archigos
Jan Fischer	Fischer	CZE	head of government	2010-04-12	2010-04-13			US-visits
Stanislav Gross	Gross	CZE	leader	2004-07-26	2005-04-25			REIGN+Archigos
Jan Hamacek	Hamacek	CZE	deputy head of government			2019-10		CIA-2019
Jan Hamacek	Hamacek	CZE	foreign minister			2019-10		CIA-2019
Jan Hamacek	Hamacek	CZE	interior minister			2019-10		CIA-2019
Vaclav Havel	Havel	CZE	head of state	1993-04-20	2002-09-19			US-visits
Klaus	Klaus	CZE	leader	1993-01-01	1997-12-17			REIGN+Archigos
Vaclav Klaus	Klaus	CZE	head of government	1995-05-03	1996-10-01			US-visits
Vaclav Klaus	Klaus	CZE	head of state	2004-06-11	2012-05-21			US-visits
Hynek Kmonicek	Kmonicek	CZE	ambassador to the United States			2019-10		CIA-2019
Jan Lipavský	Lipavský	CZE	foreign minister	2021-12-17		2022-12		EP-foreign
Lubomir Metnar	Metnar	CZE	defence minister			2019-10		CIA-2019
Necas	Necas	CZE	leader	2010-07-13	2013-07-10			REIGN+Archigos
Petr Necas	Necas	CZE	head of government	2011-10-27	2011-10-27			US-visits
Paroubek	Paroubek	CZE	leader	2005-04-25	2006-09-04			REIGN+Archigos
Petr Pavel	Pavel	CZE	head of state	2024-07-10	2024-07-11			US-visits
Rusnok	Rusnok	CZE	leader	2013-07-10	2014-01-29			REIGN+Archigos
Alena Schillerova	Schillerova	CZE	finance minister			2019-10		CIA-2019
Bohuslav Sobotka	Sobotka	CZE	head of government	2014-11-17	2016-04-01			US-visits
Sobotka	Sobotka	CZE	leader	2014-01-29	2017-12			REIGN+Archigos
Spidla	Spidla	CZE	leader	2002-07-12	2004-07-26			REIGN+Archigos
Vladimir Spidla	Spidla	CZE	head of government	2003-07-14	2003-07-17			US-visits
Mirek Topolanek	Topolanek	CZE	head of government	2008-02-25	2008-02-28			US-visits
Topolanek	Topolanek	CZE	leader	2006-09-04	2009-05-08			REIGN+Archigos
Tosovsky	Tosovsky	CZE	leader	1997-12-17	1998-07-17			REIGN+Archigos
Milos Zeman	Zeman	CZE	head of state			2019-10		CIA-2019
Milos Zeman	Zeman	CZE	head of government	1999-11-07	2001-11-10			US-visits
Miloš Zeman	Zeman	CZE	head of state	2013	2023-03-08			EP-leaders+general
Zeman	Zeman	CZE	leader	1998-07-17	2002-07-12			REIGN+Archigos
Milos Zeman	Zeman	CZE	head of state	2013-03-08	2023-03-08			general
Petr Pavel	Pavel	CZE	head of state	2023-03-09		2025-11		general
Jana Cernochova	Cernochova	CZE	defence minister	2021-12-17		2025-11		general
Lothar de Maziere	de Maziere	DDR	head of government	1990-06-11	1990-06-11			US-visits
Gysi	Gysi	DDR	leader	1989-12-09	1990-10-03			REIGN+Archigos
Honecker	Honecker	DDR	leader	1971-05-03	1989-10-18			REIGN+Archigos
Krenz	Krenz	DDR	leader	1989-10-18	1989-12-03			REIGN+Archigos
Annalena Baerbock	Baerbock	DEU	foreign minister	2021-12-08		2022-12		EP-foreign
Annalena Baerbock	Baerbock	DEU	foreign minister	2021-12-08	2025-05-06			general
Kurt Carstens	Carstens	DEU	head of state	1983-10-03	1983-10-06			US-visits
Joschka Fischer	Fischer	DEU	foreign minister	1998-10-27	2005-11-22			general
Sigmar Gabriel	Gabriel	DEU	foreign minister	2017-01-27	2018-03-14			general
Joachim Gauck	Gauck	DEU	head of state	2015-10-07	2015-10-07			US-visits
Hans-Dietrich Genscher	Genscher	DEU	foreign minister	1974-05-17	1992-05-18			general
Emily Margarethe Haber	Haber	DEU	ambassador to the United States			2019-10		CIA-2019
Roman Herzog	Herzog	DEU	head of state	1997-07-22	1997-07-24			US-visits
Christoph Heusgen	Heusgen	DEU	ambassador to the United Nations			2019-10		CIA-2019
Klaus Kinkel	Kinkel	DEU	foreign minister	1992-05-18	1998-10-26			general
Helmut Kohl	Kohl	DEU	head of government	1982-10-01	1998-10-27			general
Helmut Kohl	Kohl	DEU	head of government	1982-11-14	1997-06-22			US-visits
Kohl	Kohl	DEU	leader	1982-10-01	1990-09			REIGN+Archigos
Kohl	Kohl	DEU	leader	1990-10-01	1998-10			REIGN
Heiko Maas	Maas	DEU	foreign minister			2019-10		CIA-2019
Heiko Maas	Maas	DEU	foreign minister	2018-03-14	2021-12-08			general
Angela Merkel	Merkel	DEU	head of government			2019-10		CIA-2019
Angela Merkel	Merkel	DEU	head of government	2005	2021			EP-leaders
Angela Merkel	Merkel	DEU	head of government	2005-11-22	2021-12-08			general
Angela Merkel	Merkel	DEU	head of government	2006-01-12	2021-07-15			US-visits
Merkel	Merkel	DEU	leader	2005-11-22		2021-03		REIGN+Archigos
Friedrich Merz	Merz	DEU	head of government	2025-05-06		2026-08		ODA-2026
Boris Pistorius	Pistorius	DEU	defence minister	2023-01-19		2025-11		general
Walter Scheel	Scheel	DEU	head of state	1975-06-16	1975-06-18			US-visits
Helmut Schmidt	Schmidt	DEU	head of government	1974-05-16	1982-10-01			general
Helmut Schmidt	Schmidt	DEU	head of government	1975-10-03	1982-07-27			US-visits
Schmidt	Schmidt	DEU	leader	1974-05-16	1982-10-01			REIGN+Archigos
Olaf Scholz	Scholz	DEU	finance minister			2019-10		CIA-2019
Olaf Scholz	Scholz	DEU	head of government	2021		2022-10		EP-leaders
Olaf Scholz	Scholz	DEU	head of government	2021-12-08	2025-05-06			general
Olaf Scholz	Scholz	DEU	head of government	2022-02-07	2024-07-11			US-visits
Schroder	Schroder	DEU	leader	1998-10-27	2005-11-22			REIGN+Archigos
Gerhard Schroeder	Schroeder|Schröder	DEU	head of government	1998-10-08	2005-06-27			US-visits
Gerhard Schroeder	Schroeder|Schröder	DEU	head of government	1998-10-27	2005-11-22			general
Horst Seehofer	Seehofer	DEU	interior minister			2019-10		CIA-2019
Frank-Walter Steinmeier	Steinmeier	DEU	foreign minister	2005-11-22	2009-10-28			general
Frank-Walter Steinmeier	Steinmeier	DEU	foreign minister	2013-12-17	2017-01-27			general
Frank-Walter Steinmeier	Steinmeier	DEU	head of state	2017		2022-10		EP-leaders
Frank-Walter Steinmeier	Steinmeier	DEU	head of state	2017-03-19		2026-08		ODA-2026
Frank-Walter Steinmeier	Steinmeier	DEU	head of state	2023-10-06	2023-10-06			US-visits
Ursula Von Der Leyen	von der Leyen	DEU	defence minister			2019-10		CIA-2019
Ursula von der Leyen	von der Leyen	DEU	defence minister	2013-12-17	2019-07-17			general
Richard von Weiszaecker	von Weiszaecker	DEU	head of state	1993-05-23	1993-05-25			US-visits
Richard von Weizsaecker	von Weizsaecker	DEU	head of state	1989-06-06	1992-05-01			US-visits
Johann Wadephul	Wadephul	DEU	foreign minister	2025-05-06		2025-11		general
Guido Westerwelle	Westerwelle	DEU	foreign minister	2009-10-28	2013-12-17			general
Gouled Aptidon	Aptidon	DJI	leader	1977-06-27	1999-05-08			REIGN+Archigos
Hassan Gouled Aptidon	Aptidon	DJI	head of state	1977-09-27	1991-04-25			US-visits
Ali Hassan Bahdon	Bahdon	DJI	defence minister			2019-10		CIA-2019
Hassan Omar Mohamed Bourhan	Bourhan	DJI	interior minister			2019-10		CIA-2019
Ilyas Moussa Dawaleh	Dawaleh	DJI	finance minister			2019-10		CIA-2019
Mohamed Siad Doualeh	Doualeh	DJI	ambassador to the United Nations			2019-10		CIA-2019
Mohamed Siad Doualeh	Doualeh	DJI	ambassador to the United States			2019-10		CIA-2019
Ismail Guellah	Guellah	DJI	head of state	1999-09-21	1999-09-21			US-visits
Guelleh	Guelleh	DJI	leader	1999-05-08		2021-03		REIGN+Archigos
Ismail Guelleh	Guelleh	DJI	head of state	2003-01-19	2003-01-24			US-visits
Ismail Omar Guelleh	Guelleh	DJI	head of state			2019-10		CIA-2019
Ismail Omar Guelleh	Guelleh	DJI	head of state	1999		2022-10		EP-leaders
Ismail Omar Guelleh	Guelleh	DJI	head of state	2014-05-03	2022-12-15			US-visits
Abdoulkader Kamil Mohamed	Mohamed	DJI	head of government			2019-10		CIA-2019
Abdoulkader Kamil Mohamed	Mohamed	DJI	head of government	2013		2022-10		EP-leaders
Mahamoud Ali Youssouf	Youssouf	DJI	foreign minister			2019-10		CIA-2019
Mahamoud Ali Youssouf	Youssouf	DJI	foreign minister	2005-05-22		2022-12		EP-foreign
Reginald Austrie	Austrie	DMA	deputy head of government			2019-10		CIA-2019
Loreen Ruth Bannis-Roberts	Bannis-Roberts	DMA	ambassador to the United Nations			2019-10		CIA-2019
Francine Baron	Baron	DMA	foreign minister			2019-10		CIA-2019
Rayburn Blackmoore	Blackmoore	DMA	defence minister			2019-10		CIA-2019
Eugenia Charles	Charles	DMA	leader	1980-07-21	1995-06			REIGN
Maria Eugenia Charles	Charles	DMA	head of government	1983-10-25	1994-12-11			US-visits
Pierre Charles	Charles	DMA	leader	2000-10-03	2004-01			REIGN
Kenneth Darroux	Darroux	DMA	foreign minister	2019-12-17		2022-12		EP-foreign
Rosie Douglas	Douglas	DMA	leader	2000-02-03	2000-10			REIGN
Edison James	James	DMA	leader	1995-06-14	2000-02			REIGN
Patrick John	John	DMA	leader	1978-11-03	1979-06			REIGN
Charles Savarin	Savarin	DMA	head of state			2019-10		CIA-2019
Charles Savarin	Savarin	DMA	head of state	2013		2022-10		EP-leaders
Oliver Seraphin	Seraphin	DMA	leader	1979-06-25	1980-07			REIGN
Roosevelt Skerrit	Skerrit	DMA	finance minister			2019-10		CIA-2019
Roosevelt Skerrit	Skerrit	DMA	head of government			2019-10		CIA-2019
Roosevelt Skerrit	Skerrit	DMA	head of government	2004		2022-10		EP-leaders
Roosevelt Skerrit	Skerrit	DMA	leader	2004-01-08		2021-03		REIGN
Simon Emil Ammitzboll	Ammitzboll	DNK	interior minister			2019-10		CIA-2019
Margrethe II of Denmark	Denmark	DNK	head of state	1972		2022-10		EP-leaders
Claus Hjort Frederiksen	Frederiksen	DNK	defence minister			2019-10		CIA-2019
Mette Frederiksen	Frederiksen	DNK	head of government	2019		2022-10		EP-leaders
Mette Frederiksen	Frederiksen	DNK	leader	2019-06-27		2021-03		REIGN
Mette Frederiksen	Frederiksen	DNK	head of government	2023-06-05	2024-07-11			US-visits
Hartling	Hartling	DNK	leader	1973-12-19	1975-01-29			REIGN+Archigos
Martin Bille Hermann	Hermann	DNK	ambassador to the United Nations			2019-10		CIA-2019
Rasmus Jarlov	Jarlov	DNK	finance minister			2019-10		CIA-2019
Kristian Jensen	Jensen	DNK	finance minister			2019-10		CIA-2019
Anker Jorgensen	Jorgensen	DNK	head of government	1975-11-13	1978-05-31			US-visits
Jorgensen	Jorgensen	DNK	leader	1975-02-13	1982-09-10			REIGN+Archigos
Jeppe Kofod	Kofod	DNK	foreign minister	2019-06-27	2022-12-15			EP-foreign+general
Lars Gert Lose	Lose	DNK	ambassador to the United States			2019-10		CIA-2019
Margrethe Ii	Margrethe Ii	DNK	head of state			2019-10		CIA-2019
Queen Margrethe II	Margrethe II	DNK	head of state	1976-05-10	1991-02-22			US-visits
Anders Fogh Rasmussen	Rasmussen	DNK	head of government	2003-05-12	2008-03-01			US-visits
Anders Rasmussen	Rasmussen	DNK	head of government	2002-03-25	2002-03-25			US-visits
Fogh Rasmussen	Rasmussen	DNK	leader	2001-11-27	2009-04-05			REIGN+Archigos
Lars Lokke Rasmussen	Rasmussen	DNK	head of government			2019-10		CIA-2019
Lars Lokke Rasmussen	Rasmussen	DNK	head of government	2016-03-31	2016-05-13			US-visits
Lars Rasmussen	Rasmussen	DNK	head of government	2011-03-14	2011-03-14			US-visits
Lokke Rasmussen	Rasmussen	DNK	leader	2009-04-05	2011-10-03			REIGN+Archigos
Nyrup Rasmussen	Rasmussen	DNK	leader	1993-01-25	2001-11-27			REIGN+Archigos
Poul Nyrup Rasmussen	Rasmussen	DNK	head of government	1993-05-06	1999-04-25			US-visits
Rasmussen	Rasmussen	DNK	leader	2015-06-28	2019-06			REIGN+Archigos
Anders Samuelsen	Samuelsen	DNK	foreign minister			2019-10		CIA-2019
Poul Schlueter	Schlueter	DNK	head of government	1982-12-12	1989-08-28			US-visits
Schluter	Schluter	DNK	leader	1982-09-10	1993-01-25			REIGN+Archigos
Helle Thorning-Schmidt	Thorning-Schmidt	DNK	head of government	2012-02-24	2012-05-21			US-visits
Thorning-Schmidt	Thorning-Schmidt	DNK	leader	2011-10-03	2015-06-28			REIGN+Archigos
Jeppe Kofod	Kofod	DNK	foreign minister	2019-06-27	2022-12-15			general
Lars Lokke Rasmussen	Lokke|Rasmussen	DNK	foreign minister	2022-12-15		2025-11		general
Troels Lund Poulsen	Lund Poulsen|Poulsen	DNK	defence minister	2023-08-22		2025-11		general
King Frederik	King Frederik|Frederik	DNK	head of state	2024-01-14		2025-11		general
Mette Frederiksen	Frederiksen	DNK	head of government	2019-06-27		2025-11		general
Luis Abinader	Abinader	DOM	head of state	2020		2022-10		EP-leaders
Luis Abinader	Abinader	DOM	leader	2020-08-16		2021-03		REIGN
Luis Abinader	Abinader	DOM	head of state	2022-06-08	2023-11-03			US-visits
Majluta Azar	Azar	DOM	leader	1982-07-04	1982-08-16			REIGN+Archigos
Balaguer	Balaguer	DOM	leader	1966-07-01	1978-07-01			REIGN+Archigos
Balaguer	Balaguer	DOM	leader	1986-08-16	1996-08-16			REIGN+Archigos
Blanco	Blanco	DOM	leader	1982-08-16	1986-08-16			REIGN+Archigos
Margarita Cedeno De Fernandez	Cedeno De Fernandez	DOM	vice president			2019-10		CIA-2019
Francisco Antonio Cortorreal	Cortorreal	DOM	ambassador to the United Nations			2019-10		CIA-2019
Jose Ramon Fadul Fadul	Fadul	DOM	interior minister			2019-10		CIA-2019
Guzman Fernandez	Fernandez	DOM	leader	1978-07-01	1982-07-04			REIGN+Archigos
Leonel Fernandez	Fernandez	DOM	head of state	1998-06-10	2008-09-24			US-visits
Leonel Fernandez Reyna	Fernandez|Reyna	DOM	head of state	2010-07-12	2010-07-12			US-visits
Donald Guerrero Ortiz	Guerrero	DOM	finance minister			2019-10		CIA-2019
Salvador Jorge Blanco	Jorge|Blanco	DOM	head of state	1982-07-14	1984-04-11			US-visits
Danilo Medina	Medina	DOM	leader	2012-08-16	2020-08			REIGN+Archigos
Danilo Medina Sanchez	Medina	DOM	head of state			2019-10		CIA-2019
Danilo Medina Sanchez	Medina|Sanchez	DOM	head of state	2019-03-22	2019-03-22			US-visits
Hipolito Mejia	Mejia	DOM	leader	2000-08-17	2004-08-16			REIGN+Archigos
Hipolito Mejia	Mejia	DOM	head of state	2003-05-20	2003-05-20			US-visits
Jose Tomas Perez Vazquez	Perez	DOM	ambassador to the United States			2019-10		CIA-2019
Fernandez Reyna	Reyna	DOM	leader	1996-08-16	2000-08-16			REIGN+Archigos
Fernandez Reyna	Reyna	DOM	leader	2004-08-16	2012-08-16			REIGN+Archigos
Ruben Dario Paulino Sem	Sem	DOM	defence minister			2019-10		CIA-2019
Miguel Octavio Vargas Maldonado	Vargas	DOM	foreign minister			2019-10		CIA-2019
Joaquin Videla Balaguer	Videla|Balaguer	DOM	head of state	1977-09-06	1994-12-11			US-visits
Roberto Álvarez Gil	Álvarez|Gil	DOM	foreign minister	2020-08-16		2022-12		EP-foreign
Nouredine Bedoui	Bedoui	DZA	interior minister			2019-10		CIA-2019
Aymen Benabderrahmane	Benabderrahmane	DZA	head of government	2021		2022-10		EP-leaders
Aïmene Benabderrahmane	Benabderrahmane	DZA	head of government	2022-12-13	2022-12-15			US-visits
Chedli Bendjedid	Bendjedid	DZA	head of state	1985-04-16	1985-04-22			US-visits
Benjedid	Benjedid	DZA	leader	1979-02-07	1992-01-11			REIGN+Archigos
Bensalah	Bensalah	DZA	leader	2019-04-02	2019-12			REIGN
Bitat	Bitat	DZA	leader	1978-12-27	1979-02-07			REIGN+Archigos
Boudiaf	Boudiaf	DZA	leader	1992-01-14	1992-06-29			REIGN+Archigos
Madjid Bouguerra	Bouguerra	DZA	ambassador to the United States			2019-10		CIA-2019
Sabri Boukadoum	Boukadoum	DZA	ambassador to the United Nations			2019-10		CIA-2019
Boumedienne	Boumedienne	DZA	leader	1965-06-19	1978-12-27			REIGN+Archigos
Abdelaziz Boutefilka	Boutefilka	DZA	head of state	2001-07-11	2001-07-14			US-visits
Abdelaziz Bouteflika	Bouteflika	DZA	defence minister			2019-10		CIA-2019
Abdelaziz Bouteflika	Bouteflika	DZA	head of state			2019-10		CIA-2019
Abdelaziz Bouteflika	Bouteflika	DZA	head of state	2001-11-05	2004-06-10			US-visits
Bouteflika	Bouteflika	DZA	leader	1999-04-27	2019-04			REIGN+Archigos
Abdelaziz Djerrad	Djerrad	DZA	head of government	2019	2021			EP-leaders
Kafi	Kafi	DZA	leader	1992-07-02	1994-01-31			REIGN+Archigos
Ramtan Lamamra	Lamamra	DZA	foreign minister	2019-04-02		2022-12		EP-foreign
Ramtane Lamamra	Lamamra	DZA	foreign minister	2019-04-02		2022-12		EP-foreign
Abdelkader Messahel	Messahel	DZA	foreign minister			2019-10		CIA-2019
Ahmed Ouyahia	Ouyahia	DZA	head of government			2019-10		CIA-2019
Abderrahmane Raouia	Raouia	DZA	finance minister			2019-10		CIA-2019
Abdelmalek Sellal	Sellal	DZA	head of government	2016-03-31	2016-04-01			US-visits
Abdelmalik Sellal	Sellal	DZA	head of government	2014-08-05	2014-08-06			US-visits
Abdelmadjid Tebboune	Tebboune	DZA	head of state	2019		2022-10		EP-leaders
Tebboune	Tebboune	DZA	leader	2019-12-19		2021-03		REIGN
Zeroual	Zeroual	DZA	leader	1994-01-31	1999-04-27			REIGN+Archigos
Ahmed Attaf	Attaf	DZA	foreign minister	2023-03-18		2025-11		general
Ramtane Lamamra	Lamamra	DZA	foreign minister	2021-07-07	2023-03-18			general
Nadir Larbaoui	Larbaoui	DZA	head of government	2023-11-11	2025-08-28			general
Roldos Aquilers	Aquilers	ECU	leader	1979-08-10	1981-05-24			REIGN+Archigos
Rosalia Arteaga Serrano	Arteaga|Serrano	ECU	leader	1997-02-09	1997-02-11			Archigos
Duran Ballen	Ballen	ECU	leader	1992-08-10	1996-08-10			REIGN+Archigos
Rodrigo Borja Cevallos	Borja|Cevallos	ECU	head of state	1990-07-22	1992-02-27			US-visits
Jose Agusto Briones	Briones	ECU	vice president			2019-10		CIA-2019
Poveda Burbano	Burbano	ECU	leader	1976-01-11	1979-08-10			REIGN+Archigos
Juan Carlos Holguín	Carlos|Holguín	ECU	foreign minister	2022-01-03		2022-12		EP-foreign
Francisco Carrion Mena	Carrion	ECU	ambassador to the United States			2019-10		CIA-2019
Borja Cevallos	Cevallos	ECU	leader	1988-08-10	1992-08-10			REIGN+Archigos
Febres Cordaro	Cordaro	ECU	leader	1984-08-10	1988-08-10			REIGN+Archigos
Rafael Correa	Correa	ECU	leader	2007-01-15	2017-05			REIGN+Archigos
Sixto Duran-Ballen Cordovez	Duran-Ballen|Cordovez	ECU	head of state	1992-07-28	1996-06-27			US-visits
Alarcon Fabian	Fabian	ECU	leader	1997-02-06	1998-08			REIGN+Archigos
Leon Febres-Cordero	Febres-Cordero	ECU	head of state	1986-01-12	1986-01-16			US-visits
Leon Febres Cordero	Febres|Cordero	ECU	head of state	1984-06-25	1984-06-26			US-visits
Luis Gallegos Chiriboga	Gallegos	ECU	ambassador to the United Nations			2019-10		CIA-2019
Lucio Gutierrez	Gutierrez	ECU	leader	2003-01-15	2005-04-20			REIGN+Archigos
Lucio Gutierrez	Gutierrez	ECU	head of state	2003-02-09	2003-02-12			US-visits
Osvaldo Hurtado Larrea	Hurtado|Larrea	ECU	head of state	1983-04-07	1983-04-09			US-visits
Oswaldo Jarrin Roman	Jarrin	ECU	defence minister			2019-10		CIA-2019
Rodriguez Lara	Lara	ECU	leader	1972-02-15	1976-01-11			REIGN+Archigos
Hurtado Larrea	Larrea	ECU	leader	1981-05-24	1984-08-10			REIGN+Archigos
Guillermo Lasso	Lasso	ECU	head of state	2021	2023-11-23			EP-leaders+general
Guillermo Lasso	Lasso	ECU	head of state	2022-12-19	2022-12-19			US-visits
Guillermo Lasso Mendoza	Lasso|Mendoza	ECU	head of state	2022-06-08	2023-11-03			US-visits
Guillaume Long	Long	ECU	foreign minister	2016-03-03		2022-12		EP-foreign
Jamil Mahuad	Mahuad	ECU	head of state	1998-10-09	1999-02-06			US-visits
Mahuad	Mahuad	ECU	leader	1998-08-10	2000-01-21			REIGN+Archigos
Richard Martinez	Martinez	ECU	finance minister			2019-10		CIA-2019
Lenin Moreno	Moreno	ECU	leader	2017-05-24		2021-03		REIGN
Lenin Moreno Garces	Moreno	ECU	head of state			2019-10		CIA-2019
Lenín Moreno	Moreno	ECU	head of state	2017	2021			EP-leaders
Lenin Moreno Garcés	Moreno|Garcés	ECU	head of state	2020-02-12	2020-02-12			US-visits
Gustavo Noboa	Noboa	ECU	leader	2000-01-22	2003-01-15			REIGN+Archigos
Bucaram Ortiz	Ortiz	ECU	leader	1996-08-10	1997-02-06			REIGN+Archigos
Alfredo Palacio	Palacio	ECU	leader	2005-04-20	2007-01-15			REIGN+Archigos
Alfredo Poveda Burbano	Poveda|Burbano	ECU	head of state	1977-09-06	1977-09-09			US-visits
Jaime Roldos	Roldos	ECU	head of state	1979-07-20	1979-07-20			US-visits
Jose Valencia Amores	Valencia	ECU	foreign minister			2019-10		CIA-2019
Guillermo Lasso	Lasso	ECU	head of state	2021-05-24	2023-11-23			general
Daniel Noboa	Noboa	ECU	head of state	2023-11-23		2025-11		general
Gabriela Sommerfeld	Sommerfeld	ECU	foreign minister	2023-11-23		2025-11		general
Badr Abdelatty	Abdelatty	EGY	foreign minister	2024-07-03		2025-11		general
al-Sisi	al-Sisi	EGY	leader	2014-06-08		2021-03		REIGN+Archigos
Abdel Fattah Said Alsisi	Alsisi	EGY	head of state	2022-12-13	2022-12-15			US-visits
Muhammad Edrees	Edrees	EGY	ambassador to the United Nations			2019-10		CIA-2019
Abdel Fattah el-Sisi	el-Sisi	EGY	head of state	2014		2022-10		EP-leaders
Abdelfattah Elsisi	Elsisi	EGY	head of state			2019-10		CIA-2019
Abdelfattah Said Elsisi	Elsisi	EGY	head of state	2014-09-25	2014-09-25			US-visits
Mustafa Khalil	Khalil	EGY	head of government	1978-12-01	1979-02-25			US-visits
Mohamed Maait	Maait	EGY	finance minister			2019-10		CIA-2019
Mostafa Madbouly	Madbouly	EGY	head of government			2019-10		CIA-2019
Moustafa Madbouly	Madbouly	EGY	head of government	2018		2022-10		EP-leaders
Ibrahim Mahlab	Mahlab	EGY	head of government	2014-08-05	2014-08-06			US-visits
Mansour	Mansour	EGY	leader	2013-07-04	2014-06-08			REIGN+Archigos
Morsi	Morsi	EGY	leader	2012-06-30	2013-07-03			REIGN+Archigos
Mohamed Morsi	Morsi|Mursi	EGY	head of state	2012-06-30	2013-07-03			general
Hosni Mubarak	Mubarak	EGY	head of state	1981-10-14	2011-02-11			general
Hosni Mubarak	Mubarak	EGY	head of state	1982-02-02	2010-09-01			US-visits
Mubarak	Mubarak	EGY	leader	1981-10-14	2011-02-11			REIGN+Archigos
Ahmed Mohamed Nazif	Nazif	EGY	head of government	2005-05-17	2005-05-18			US-visits
Yasser Reda	Reda	EGY	ambassador to the United States			2019-10		CIA-2019
Anwar Sadat	Sadat	EGY	head of state	1970-10-15	1981-10-06			general
Anwar Sadat	Sadat	EGY	head of state	1975-10-27	1981-08-09			US-visits
Sadat	Sadat	EGY	leader	1970-09-28	1981-10-06			REIGN+Archigos
Sameh Shoukry	Shoukry	EGY	foreign minister			2019-10		CIA-2019
Sameh Shoukry	Shoukry	EGY	foreign minister	2014-06-17	2024-07-03			EP-foreign+general
Sameh Shoukry	Shoukry	EGY	foreign minister	2014-06-17	2024-07-03			general
Abdel Fattah al-Sisi	Sisi|al-Sisi|el-Sisi	EGY	head of state	2014-06-08		2025-11		general
Abdel Fattah al-Sisi	Sisi|al-Sisi|el-Sisi	EGY	head of state	2017-04-03	2019-04-10			US-visits
Tantawi	Tantawi	EGY	leader	2011-02-11	2012-06-30			REIGN+Archigos
Mahmud Tawfiq	Tawfiq	EGY	interior minister			2019-10		CIA-2019
Muhammad Zaki	Zaki	EGY	defence minister			2019-10		CIA-2019
Mostafa Madbouly	Madbouly	EGY	head of government	2018-06-14		2025-11		general
Afeworki	Afeworki	ERI	leader	1993-05-24		2021-03		REIGN+Archigos
Berhane Abrehe	Berhane	ERI	finance minister			2019-10		CIA-2019
Girma Asmerom Tesfay	Girma	ERI	ambassador to the United Nations			2019-10		CIA-2019
Isaias Afwerki	Isaias	ERI	head of state	1993		2022-10		EP-leaders
Isaias Afwerki	Isaias	ERI	head of state	1995-01-15	1998-05-03			US-visits
Isaias Afworki	Isaias	ERI	head of state			2019-10		CIA-2019
Osman Saleh Mohammed	Osman	ERI	foreign minister			2019-10		CIA-2019
Osman Saleh Mohammed	Osman	ERI	foreign minister	2007-04-18		2022-12		EP-foreign
Sebhat Ephrem	Sebhat	ERI	defence minister			2019-10		CIA-2019
Osman Saleh	Saleh	ERI	foreign minister	2007-04		2025-11		general
Bouchraya Hammoudi Bayoun	Bayoun	ESH	head of government	2020		2022-10		EP-leaders
Brahim Ghali EL Zamel	EL Zamel	ESH	head of state	2016		2022-10		EP-leaders
Brahim Zwimel EL Zamel	EL Zamel	ESH	head of state	2016		2022-10		EP-leaders
Mohamed Ould Salek	Ould Salek	ESH	foreign minister	1998-01-01		2022-12		EP-foreign
Mohamed Salem Ould Salek	Ould Salek	ESH	foreign minister	1998-01-01		2022-12		EP-foreign
José Manuel Albares Bueno	Albares|Bueno	ESP	foreign minister	2021-07-12		2022-12		EP-foreign
Aznar	Aznar	ESP	leader	1996-05-05	2004-04-17			REIGN+Archigos
Jose Aznar	Aznar	ESP	head of state	1997-04-30	1999-04-25			US-visits
Josep Borrell Fontelles	Borrell	ESP	foreign minister			2019-10		CIA-2019
Rajoy Brey	Brey	ESP	leader	2011-12-20	2018-06			REIGN+Archigos
Santiago Cabanas Ansorena	Cabanas	ESP	ambassador to the United States			2019-10		CIA-2019
Maria del Carmen Calvo Poyato	Calvo	ESP	vice president			2019-10		CIA-2019
Calvo-Sotelo	Calvo-Sotelo	ESP	leader	1981-02-25	1982-12-02			REIGN+Archigos
Juan Carlos	Carlos	ESP	leader	1975-11-01	1975-11-08			REIGN+Archigos
Juan Carlos I	Carlos I	ESP	head of state	1976-06-01	2010-02-17			US-visits
Felipe Vi	Felipe Vi	ESP	head of state			2019-10		CIA-2019
King Felipe VI	Felipe VI	ESP	head of state	2015-09-15	2018-06-19			US-visits
Franco	Franco	ESP	leader	1939-04-01	1975-10-30			REIGN+Archigos
Felipe Gonzalez	Gonzalez	ESP	head of state	1983-06-20	1983-06-22			US-visits
Felipe Gonzalez	Gonzalez	ESP	head of government	1985-09-26	1993-12-07			US-visits
Suarez Gonzalez	Gonzalez	ESP	leader	1976-07-01	1981-02-25			REIGN+Archigos
Fernando Grande-Marlaska Gomez	Grande-Marlaska	ESP	interior minister			2019-10		CIA-2019
José Manuel Albares	Manuel|Albares	ESP	foreign minister	2021-07-10		2022-12		EP-foreign
Jose Maria Aznar	Maria|Aznar	ESP	head of state	1999-04-12	2004-02-04			US-visits
Jose Maria Aznar	Maria|Aznar	ESP	head of government	2003-05-07	2003-09-23			US-visits
Gonzalez Marquez	Marquez	ESP	leader	1982-12-02	1996-05-05			REIGN+Archigos
Maria Jesus Montero Cuadrado	Montero	ESP	finance minister			2019-10		CIA-2019
Arias Navarro	Navarro	ESP	leader	1975-11-09	1976-07-01			REIGN+Archigos
Felipe VI of Spain	of|Spain	ESP	head of state	2014		2022-10		EP-leaders
Mariano Rajoy	Rajoy	ESP	head of government	2011-12-21	2018-06-01			general
Mariano Rajoy	Rajoy	ESP	head of state	2012-05-20	2012-05-21			US-visits
Mariano Rajoy	Rajoy	ESP	head of government	2014-01-13	2017-09-26			US-visits
Margarita Robles Fernandez	Robles	ESP	defence minister			2019-10		CIA-2019
Jose Luis Rodriguez Zapatero	Rodriguez|Zapatero	ESP	head of state	2009-09-24	2009-10-13			US-visits
Jose Luis Rodriguez Zapatero	Rodriguez|Zapatero	ESP	head of government	2010-04-12	2010-04-13			US-visits
Pedro Sanchez	Sanchez	ESP	head of government	2018-06-02		2025-11		general
Pedro Sanchez Perez-Castejon	Sanchez	ESP	head of state			2019-10		CIA-2019
Sanchez	Sanchez	ESP	leader	2018-06-02		2021-03		REIGN
Agustin Santos Maraver	Santos	ESP	ambassador to the United Nations			2019-10		CIA-2019
Adolfo Suarez	Suarez	ESP	head of government	1977-04-28	1980-01-14			US-visits
Pedro Sánchez	Sánchez	ESP	head of government	2018		2022-10		EP-leaders
Pedro Sánchez	Sánchez	ESP	head of state	2023-05-12	2024-07-11			US-visits
Rodriguez Zapatero	Zapatero	ESP	leader	2004-04-17	2011-12-20			REIGN+Archigos
Andrus Ansip	Ansip	EST	head of government	2012-05-20	2012-05-21			US-visits
Ansip	Ansip	EST	leader	2005-04-13	2014-03-26			REIGN+Archigos
Andres Anvelt	Anvelt	EST	interior minister			2019-10		CIA-2019
Toomas Ilves	Ilves	EST	head of state	2007-06-24	2013-08-30			US-visits
Sven Jurgenson	Jurgenson	EST	ambassador to the United Nations			2019-10		CIA-2019
Kersti Kaljulaid	Kaljulaid	EST	head of state			2019-10		CIA-2019
Kersti Kaljulaid	Kaljulaid	EST	head of state	2016	2021			EP-leaders
Kersti Kaljulaid	Kaljulaid	EST	head of state	2018-04-03	2018-04-03			US-visits
Kaja Kallas	Kallas	EST	head of government	2021	2024-07-23			EP-leaders+general
Kaja Kallas	Kallas	EST	leader	2021-01-26	2024-07-23			REIGN+general
Kaja Kallas	Kallas	EST	head of government	2024-07-10	2024-07-11			US-visits
Kallas	Kallas	EST	leader	2002-01-28	2003-04-10			REIGN+Archigos
Siim Kallas	Kallas	EST	head of government	2002-09-04	2002-09-04			US-visits
Alar Karis	Karis	EST	head of state	2021		2022-10		EP-leaders
Laar	Laar	EST	leader	1992-10-28	1994-11-08			REIGN+Archigos
Laar	Laar	EST	leader	1999-03-25	2002-01-28			REIGN+Archigos
Lauri Lepik	Lepik	EST	ambassador to the United States			2019-10		CIA-2019
Juri Luik	Luik	EST	defence minister			2019-10		CIA-2019
Lennart Meri	Meri	EST	head of state	1993-09-27	1999-04-25			US-visits
Sven Mikser	Mikser	EST	foreign minister			2019-10		CIA-2019
Juhan Parts	Parts	EST	head of government	2004-03-28	2004-03-30			US-visits
Parts	Parts	EST	leader	2003-04-10	2005-04-13			REIGN+Archigos
Juri Ratas	Ratas	EST	head of government			2019-10		CIA-2019
Jüri Ratas	Ratas	EST	head of government	2016	2021			EP-leaders
Ratas	Ratas	EST	leader	2016-11-23	2021-01			REIGN
Urmas Reinsalu	Reinsalu	EST	foreign minister	2022-07-18		2022-12		EP-foreign
Roivas	Roivas	EST	leader	2014-03-26	2016-11			REIGN+Archigos
Savisaar	Savisaar	EST	leader	1991-09-06	1992-01-23			REIGN+Archigos
Siimann	Siimann	EST	leader	1997-03-17	1999-03-25			REIGN+Archigos
Andres Sutt	Sutt	EST	foreign minister	2022-06-03		2022-12		EP-foreign
Tarand	Tarand	EST	leader	1994-11-08	1995-04-17			REIGN+Archigos
Toomas Toniste	Toniste	EST	finance minister			2019-10		CIA-2019
Vahi	Vahi	EST	leader	1992-01-30	1992-10-08			REIGN+Archigos
Vahi	Vahi	EST	leader	1995-04-17	1997-03-17			REIGN+Archigos
Kaja Kallas	Kallas	EST	head of government	2021-01-26	2024-07-23			general
Kristen Michal	Michal	EST	head of government	2024-07-23		2025-11		general
Margus Tsahkna	Tsahkna	EST	foreign minister	2023-04-17		2025-11		general
Hanno Pevkur	Pevkur	EST	defence minister	2022-07-18		2025-11		general
Abiy Ahmed	Abiy	ETH	head of government			2019-10		CIA-2019
Abiy Ahmed	Abiy	ETH	head of government	2018-04-02		2025-11		general
Abiy Ahmed	Abiy	ETH	leader	2018-04-02		2021-03		REIGN
Abiy Ahmed Ali	Abiy	ETH	head of government	2018		2022-10		EP-leaders
Abiy Ahmed Ali	Abiy	ETH	head of government	2022-12-13	2022-12-15			US-visits
Banti	Banti	ETH	leader	1974-11-28	1977-02-03			REIGN+Archigos
Demeke Mekonnen	Demeke	ETH	foreign minister	2020-11-04	2024-02-08			EP-foreign+general
Demeke Mekonnen Hassen	Demeke	ETH	deputy head of government			2019-10		CIA-2019
Desalegn	Desalegn	ETH	leader	2012-08-20	2018-04			REIGN+Archigos
Gebre Kidan	Gebre	ETH	leader	1991-05-21	1991-05-27			REIGN+Archigos
Hailemariam Desalegn	Hailemariam	ETH	head of government	2012-09-21	2018-04-02			general
Hailemariam Desalegn	Hailemariam	ETH	head of government	2014-09-25	2014-09-25			US-visits
Hailemariam Desalegn Boshe	Hailemariam	ETH	head of government	2014-08-05	2014-08-06			US-visits
Kassa Tekleberhan	Kassa	ETH	ambassador to the United States			2019-10		CIA-2019
Tito Mboweni	Mboweni	ETH	finance minister			2019-10		CIA-2019
Meles Zenawi	Meles	ETH	leader	1991-05-27	2012-08-20			REIGN+Archigos
Meles Zenawi	Meles	ETH	head of state	1994-08-10	1994-08-16			US-visits
Meles Zenawi	Meles	ETH	head of government	1995-08-23	2012-08-20			general
Meles Zenawi	Meles	ETH	head of government	1995-10-19	2002-12-05			US-visits
Mengistu Marriam	Mengistu	ETH	leader	1977-02-11	1991-05-21			REIGN+Archigos
Aysha Mohammed	Mohammed	ETH	defence minister			2019-10		CIA-2019
Sahle-Work Zewde	Zewde	ETH	head of state			2019-10		CIA-2019
Sahle-Work Zewde	Zewde	ETH	head of state	2018	2024-10-07			EP-leaders+general
Taye Atske Selassie	Taye	ETH	ambassador to the United Nations			2019-10		CIA-2019
Workneh Gebeyehu	Workneh	ETH	foreign minister			2019-10		CIA-2019
Sahle-Work Zewde	Zewde	ETH	head of state	2018-10-25	2024-10-07			general
Taye Atske Selassie	Taye|Atske Selassie	ETH	head of state	2024-10-07		2025-11		general
Demeke Mekonnen	Demeke	ETH	foreign minister	2020-11-04	2024-02-08			general
Taye Atske Selassie	Taye	ETH	foreign minister	2024-02-08	2024-10-07			general
Gedion Timothewos	Gedion|Timothewos	ETH	foreign minister	2024-10-18		2025-11		general
Esko Aho	Aho	FIN	head of government	1992-05-12	1992-05-17			US-visits
Marthi Ahtisaari	Ahtisaari	FIN	leader	1994-03-01	2000-03-01			REIGN+Archigos
Martti Ahtisaari	Ahtisaari	FIN	head of state	1994-11-08	1999-12-17			US-visits
Pekka Haavisto	Haavisto	FIN	foreign minister	2019-06-06	2023-06-20			EP-foreign+general
Tarja Halonen	Halonen	FIN	head of state	2000-04-28	2010-04-13			US-visits
Harri H. Holkeri	Holkeri	FIN	head of government	1988-05-02	1988-05-02			US-visits
Jaatteenmaki	Jaatteenmaki	FIN	leader	2003-04-17	2003-06			REIGN
Katainen	Katainen	FIN	leader	2011-06-22	2014-06			REIGN
Kirsti Helena Kauppi	Kauppi	FIN	ambassador to the United States			2019-10		CIA-2019
Kekkonen	Kekkonen	FIN	leader	1956-03-01	1981-09-11			REIGN+Archigos
Urho K. Kekkonen	Kekkonen	FIN	head of state	1976-08-03	1976-08-05			US-visits
Kiviniemi	Kiviniemi	FIN	leader	2010-06-22	2011-06			REIGN
Koivisto	Koivisto	FIN	leader	1981-09-11	1994-03-01			REIGN+Archigos
Mauno H. Koivisto	Koivisto	FIN	head of state	1983-09-24	1991-05-08			US-visits
Lipponen	Lipponen	FIN	leader	2000-03-01	2003-04			REIGN+Archigos
Paavo Lipponen	Lipponen	FIN	head of government	2002-12-07	2002-12-09			US-visits
Sanna Marin	Marin	FIN	head of government	2019	2023-06-20			EP-leaders+general
Sanna Marin	Marin	FIN	leader	2019-12-10	2023-06-20			REIGN+general
Kai Mykkanen	Mykkanen	FIN	interior minister			2019-10		CIA-2019
Jussi Niinisto	Niinisto	FIN	defence minister			2019-10		CIA-2019
Sauli Niinisto	Niinisto	FIN	head of state			2019-10		CIA-2019
Sauli Niinistö	Niinistö	FIN	head of state	2012	2024-03-01			EP-leaders+general
Sauli Niinistö	Niinistö	FIN	leader	2012-03-01	2024-03-01			Archigos+general
Sauli Niinistö	Niinistö	FIN	head of state	2012-05-20	2022-03-04			US-visits
Petteri Orpo	Orpo	FIN	finance minister			2019-10		CIA-2019
Antti Rinne	Rinne	FIN	leader	2019-06-06	2019-12			REIGN
Kai Jurgen Mikael Sauer	Sauer	FIN	ambassador to the United Nations			2019-10		CIA-2019
Juha Sipila	Sipila	FIN	head of government			2019-10		CIA-2019
Sipila	Sipila	FIN	leader	2015-05-29	2019-06			REIGN
Timo Soini	Soini	FIN	deputy head of government			2019-10		CIA-2019
Timo Soini	Soini	FIN	foreign minister			2019-10		CIA-2019
Taisto K. Sorsa	Sorsa	FIN	head of government	1979-05-17	1979-05-17			US-visits
Alexander Stubb	Stubb	FIN	head of state	2024-07-10	2024-07-11			US-visits
Stubb	Stubb	FIN	leader	2014-06-24	2015-05			REIGN
Vanhanen	Vanhanen	FIN	leader	2003-06-24	2010-06			REIGN
Sauli Niinisto	Niinisto	FIN	head of state	2012-03-01	2024-03-01			general
Alexander Stubb	Stubb	FIN	head of state	2024-03-01		2025-11		general
Sanna Marin	Marin	FIN	head of government	2019-12-10	2023-06-20			general
Petteri Orpo	Orpo	FIN	head of government	2023-06-20		2025-11		general
Pekka Haavisto	Haavisto	FIN	foreign minister	2019-06-06	2023-06-20			general
Elina Valtonen	Valtonen	FIN	foreign minister	2023-06-20		2025-11		general
Antti Hakkanen	Hakkanen	FIN	defence minister	2023-06-20		2025-11		general
Bainimarama	Bainimarama	FJI	leader	2000-05-29	2000-07-14			REIGN+Archigos
Bainimarama	Bainimarama	FJI	leader	2007-01-05		2021-03		REIGN+Archigos
Frank Bainimarama	Bainimarama	FJI	head of government	2007		2022-10		EP-leaders
Frank Bainimarama	Bainimarama	FJI	head of government	2007-01-05	2022-12-24			general
Frank Bainimarama	Bainimarama	FJI	foreign minister	2016-09-09		2022-12		EP-foreign
Josaia Voreqe Bainimarama	Bainimarama	FJI	head of government			2019-10		CIA-2019
Josaia Voreqe Bainimarama	Bainimarama	FJI	head of government	2022-09-28	2022-09-28			US-visits
Bavadra	Bavadra	FJI	leader	1987-04-13	1987-05-14			REIGN+Archigos
Chaudhry	Chaudhry	FJI	leader	1999-05-19	2000-05-19			REIGN+Archigos
Ratu Josefa Iloilo	Iloilo	FJI	leader	2000-05-27	2000-05-29			Archigos
Wiliame Katonivere	Katonivere	FJI	head of state	2021		2022-10		EP-leaders
Jioji Konrote	Konrote	FJI	head of state			2019-10		CIA-2019
Jioji Konrote	Konrote	FJI	head of state	2015	2021			EP-leaders
Kamisese Mara	Mara	FJI	head of government	1984-11-25	1990-10-27			US-visits
Mara	Mara	FJI	leader	1970-10-10	1987-04-13			REIGN+Archigos
Mara	Mara	FJI	leader	1987-12-05	1992-06-02			REIGN+Archigos
Satyendra Prasad	Prasad	FJI	ambassador to the United Nations			2019-10		CIA-2019
Laisenia Qarase	Qarase	FJI	leader	2000-07-14	2006-12-05			REIGN+Archigos
Rabuka	Rabuka	FJI	leader	1987-05-14	1987-12-05			REIGN+Archigos
Rabuka	Rabuka	FJI	leader	1992-06-02	1999-05-19			REIGN+Archigos
Sitiveni Ligamamada Rabuka	Rabuka	FJI	head of government	2023-09-25	2023-11-17			US-visits
Sitiveni Rabuka	Rabuka	FJI	head of government	2022-12-24		2025-11		general
Aiyaz Sayed-Khaiyum	Sayed-Khaiyum	FJI	deputy head of government			2019-10		CIA-2019
Senilagakali	Senilagakali	FJI	leader	2006-12-05	2007-01-05			REIGN+Archigos
Inia Seruiratu	Seruiratu	FJI	defence minister			2019-10		CIA-2019
Inia Seruiratu	Seruiratu	FJI	foreign minister			2019-10		CIA-2019
Naivakararurubalavu Solo Mara	Solo Mara	FJI	ambassador to the United States			2019-10		CIA-2019
Naiqama Lalabalavu	Lalabalavu	FJI	head of state	2024-11-12		2025-11		general
Gerard Araud	Araud	FRA	ambassador to the United States			2019-10		CIA-2019
Gabriel Attal	Attal	FRA	head of government	2024-01-09	2024-09-05			general
Jean-Marc Ayrault	Ayrault	FRA	foreign minister	2016-02-11	2017-05-17			general
Edouard Balladur	Balladur	FRA	head of government	1993-06-15	1993-06-15			US-visits
Michel Barnier	Barnier	FRA	foreign minister	2004-03-31	2005-06-02			general
Michel Barnier	Barnier	FRA	head of government	2024-09-05	2024-12-13			general
Raymond O. J. Barre	Barre	FRA	head of government	1977-09-14	1977-09-17			US-visits
Jean-Noel Barrot	Barrot	FRA	foreign minister	2024-09-21		2025-11		general
Francois Bayrou	Bayrou	FRA	head of government	2024-12-13	2025-09-09			general
Elisabeth Borne	Borne	FRA	head of government	2022-05-16	2024-01-09			general
Élisabeth Borne	Borne	FRA	head of government	2022		2022-10		EP-leaders
Christophe Castaner	Castaner	FRA	interior minister			2019-10		CIA-2019
Jean Castex	Castex	FRA	head of government	2020	2022			EP-leaders
Chirac	Chirac	FRA	leader	1995-05-17	2007-05-16			REIGN+Archigos
Jacques Chirac	Chirac	FRA	head of state	1995-05-17	2007-05-16			general
Jacques Chirac	Chirac	FRA	head of state	1999-02-18	2006-09-19			US-visits
Jacques R. Chirac	Chirac	FRA	head of government	1987-03-30	1987-04-01			US-visits
Jacques R. Chirac	Chirac	FRA	head of state	1995-06-14	1997-06-22			US-visits
Catherine Colonna	Colonna	FRA	foreign minister	2022-05-20		2022-12		EP-foreign
Catherine Colonna	Colonna	FRA	foreign minister	2022-05-20	2024-01-11			general
Giscard D'Estaing	D'Estaing	FRA	leader	1974-05-27	1981-05-21			REIGN+Archigos
Genevieve Darrieussecq	Darrieussecq	FRA	defence minister			2019-10		CIA-2019
Amelie De Montchalin	De Montchalin	FRA	foreign minister			2019-10		CIA-2019
Dominique de Villepin	de Villepin	FRA	foreign minister	2002-05-07	2004-03-31			general
Francois Delattre	Delattre	FRA	ambassador to the United Nations			2019-10		CIA-2019
Laurent Fabius	Fabius	FRA	foreign minister	2012-05-16	2016-02-11			general
Valery Giscard d'Estaing	Giscard d'Estaing|Giscard	FRA	head of state	1974-05-27	1981-05-21			general
Valery Giscard d'Estaing	Giscard d'Estaing|Giscard	FRA	head of state	1976-05-17	1978-05-31			US-visits
Jacqueline Gourault	Gourault	FRA	interior minister			2019-10		CIA-2019
Francois Hollande	Hollande	FRA	head of state	2012-05-15	2017-05-14			general
Francois Hollande	Hollande	FRA	head of state	2012-05-18	2016-04-01			US-visits
Hollande	Hollande	FRA	leader	2012-05-15	2017-05			REIGN+Archigos
Lionel Jospin	Jospin	FRA	head of government	1998-06-17	1998-06-19			US-visits
Alain Juppe	Juppe	FRA	foreign minister	2011-02-27	2012-05-15			general
Bernard Kouchner	Kouchner	FRA	foreign minister	2007-05-18	2010-11-14			general
Jean-Yves Le Drian	Le Drian	FRA	foreign minister			2019-10		CIA-2019
Jean-Yves Le Drian	Le Drian	FRA	foreign minister	2017-05-17	2022-05-20			general
Bruno Le Maire	Le Maire	FRA	finance minister			2019-10		CIA-2019
Sebastien Lecornu	Lecornu	FRA	head of government	2025-09-09		2025-11		general
Sébastien Lecornu	Lecornu	FRA	head of government	2025-09-09		2026-08		ODA-2026
Jean-Baptiste Lemoyne	Lemoyne	FRA	foreign minister			2019-10		CIA-2019
Emmanuel Macron	Macron	FRA	head of state			2019-10		CIA-2019
Emmanuel Macron	Macron	FRA	head of state	2017		2022-10		EP-leaders
Emmanuel Macron	Macron	FRA	head of state	2017-05-14		2026-08		ODA-2026
Emmanuel Macron	Macron	FRA	head of state	2018-04-23	2024-07-11			US-visits
Macron	Macron	FRA	leader	2017-05-14		2021-03		REIGN
Mitterand	Mitterand	FRA	leader	1981-05-21	1995-05-17			REIGN+Archigos
Francois Mitterrand	Mitterrand	FRA	head of state	1981-05-21	1995-05-17			general
Francois Mitterrand	Mitterrand	FRA	head of state	1981-10-17	1993-03-09			US-visits
Florence Parly	Parly	FRA	defence minister			2019-10		CIA-2019
Edouard Philippe	Philippe	FRA	head of government			2019-10		CIA-2019
Nicloas Sarkozy	Sarkozy	FRA	head of state	2010-04-12	2010-04-13			US-visits
Nicolas Sarkozy	Sarkozy	FRA	head of state	2007-05-16	2012-05-15			general
Nicolas Sarkozy	Sarkozy	FRA	head of state	2007-08-11	2011-09-21			US-visits
Sarkozy	Sarkozy	FRA	leader	2007-05-16	2012-05-15			REIGN+Archigos
Stephane Sejourne	Sejourne	FRA	foreign minister	2024-01-11	2024-09-21			general
Sebastien Lecornu	Lecornu	FRA	defence minister	2022-05-20	2025-09-09			general
Catherine Vautrin	Vautrin	FRA	defence minister	2025-10-12		2025-11		general
Bárður á Steig Nielsen	Nielsen	FRO	foreign minister	2022-11-08		2022-12		EP-foreign
Jenis av Rana	Rana	FRO	foreign minister	2019-09-16		2022-12		EP-foreign
Jane J. Chigiyal	Chigiyal	FSM	ambassador to the United Nations			2019-10		CIA-2019
Christian	Christian	FSM	leader	2015-05-11	2019-05			REIGN
Peter Martin Christian	Christian	FSM	head of state			2019-10		CIA-2019
Kandhi A. Elieisar	Elieisar	FSM	foreign minister	2019-12-03		2022-12		EP-foreign
Falcam	Falcam	FSM	leader	1999-05-11	2003-05			REIGN
Yosiwo P. George	George	FSM	vice president			2019-10		CIA-2019
Haglelgam	Haglelgam	FSM	leader	1987-05-11	1991-05			REIGN
John Haglelgam	Haglelgam	FSM	head of state	1990-10-27	1990-11-30			US-visits
Mori	Mori	FSM	leader	2007-05-11	2015-05			REIGN
Nakyama	Nakyama	FSM	leader	1979-05-11	1987-05			REIGN
Jacob Nena	Nena	FSM	head of state	1998-11-23	1998-11-23			US-visits
Nena	Nena	FSM	leader	1996-11-08	1999-05			REIGN
Bailey Olter	Olter	FSM	head of state	1991-09-24	1991-09-24			US-visits
Olter	Olter	FSM	leader	1991-05-11	1996-11			REIGN
David W. Panuelo	Panuelo	FSM	head of state	2019		2022-10		EP-leaders
David W. Panuelo	Panuelo	FSM	head of state	2019-05-21	2022-09-28			US-visits
Panuelo	Panuelo	FSM	leader	2019-05-11		2021-03		REIGN
Lorin S. Robert	Robert	FSM	foreign minister			2019-10		CIA-2019
Wesley Simina	Simina	FSM	head of state	2024-09-24	2024-09-24			US-visits
Wesley W. Simina	Simina	FSM	head of state	2023-09-25	2023-09-25			US-visits
Akillino Harris Susaia	Susaia	FSM	ambassador to the United States			2019-10		CIA-2019
Urusemal	Urusemal	FSM	leader	2003-05-11	2007-05			REIGN
Michael Moussa Adamo	Adamo	GAB	foreign minister	2022-03-08		2022-12		EP-foreign
Michel Xavier Biang	Biang	GAB	ambassador to the United Nations			2019-10		CIA-2019
Ali Bongo	Bongo	GAB	head of state	2009-10-16	2023-08-30			general
Ali Bongo Ondimba	Bongo	GAB	head of state			2019-10		CIA-2019
Bongo	Bongo	GAB	leader	1967-11-28	2009-06-08			REIGN+Archigos
El Hadj Omar Bongo	Bongo	GAB	head of state	2004-05-26	2004-05-26			US-visits
Omar Bongo	Bongo	GAB	head of state	1977-03-03	1987-08-06			US-visits
Emmanuel Issoze-Ngondet	Issoze-Ngondet	GAB	head of government			2019-10		CIA-2019
Etienne Massard Kabinda Makaga	Massard Kabinda Makaga	GAB	defence minister			2019-10		CIA-2019
Lambert Matha	Matha	GAB	interior minister			2019-10		CIA-2019
Bruno Ben Moubamba	Moubamba	GAB	deputy head of government			2019-10		CIA-2019
Pacome Moubelet Boubeya	Moubelet Boubeya	GAB	foreign minister			2019-10		CIA-2019
Michael Moussa-Adamo	Moussa-Adamo	GAB	ambassador to the United States			2019-10		CIA-2019
Calixte Nsie Edang	Nsie Edang	GAB	foreign minister			2019-10		CIA-2019
Ali Ben Bongo Odimba	Odimba	GAB	head of state	2011-06-09	2011-06-09			US-visits
Brice Oligui Nguema	Oligui Nguema|Nguema	GAB	head of state	2023-09-04		2025-11		general
Ali Bongo Ondimba	Ondimba	GAB	head of state	2009		2022-10		EP-leaders
Ali Bongo Ondimba	Ondimba	GAB	head of state	2014-08-05	2022-12-15			US-visits
Ondimba	Ondimba	GAB	leader	2009-10-16		2021-03		REIGN+Archigos
Mathias Otounga Ossibadjouo	Otounga Ossibadjouo	GAB	finance minister			2019-10		CIA-2019
Rose Christiane Raponda	Raponda	GAB	head of government	2020		2022-10		EP-leaders
Rogombe	Rogombe	GAB	leader	2009-06-10	2009-10-16			REIGN+Archigos
Margaret Beckett	Beckett	GBR	foreign minister	2006-05-05	2007-06-27			general
Blair	Blair	GBR	leader	1997-05-02	2007-06-27			REIGN+Archigos
Tony Blair	Blair	GBR	head of government	1997-05-02	2007-06-27			general
Tony Blair	Blair	GBR	head of government	1997-06-20	2007-05-17			US-visits
Brown	Brown	GBR	leader	2007-06-27	2010-05-11			REIGN+Archigos
Gordon Brown	Brown	GBR	head of government	2007-06-27	2010-05-11			general
Gordon Brown	Brown	GBR	head of government	2007-07-29	2009-09-25			US-visits
Andy Burnham	Burnham	GBR	head of government	2026-07-20		2026-08		ODA-2026
Callaghan	Callaghan	GBR	leader	1976-04-05	1979-05-04			REIGN+Archigos
James Callaghan	Callaghan	GBR	head of government	1976-04-05	1979-05-04			general
James Callaghan	Callaghan	GBR	head of government	1976-06-26	1978-06-26			US-visits
Cameron	Cameron	GBR	leader	2010-05-11	2016-07			REIGN+Archigos
David Cameron	Cameron	GBR	head of government	2010-05-11	2016-07-13			general
David Cameron	Cameron	GBR	head of government	2010-07-20	2016-04-01			US-visits
David Cameron	Cameron	GBR	foreign minister	2023-11-13	2024-07-05			general
James Cleverly	Cleverly	GBR	foreign minister	2022-09-06		2022-12		EP-foreign
James Cleverly	Cleverly	GBR	foreign minister	2022-09-06	2023-11-13			general
Robin Cook	Cook	GBR	foreign minister	1997-05-02	2001-06-08			general
Yvette Cooper	Cooper	GBR	foreign minister	2025-09-05		2025-11		general
Nigel Kim Darroch	Darroch	GBR	ambassador to the United States			2019-10		CIA-2019
Queen Elizabeth II	Elizabeth II	GBR	head of state	1976-07-06	2007-05-08			US-visits
Elizabeth Ii	Elizabeth II|Queen Elizabeth	GBR	head of state			2019-10		CIA-2019
Elizabeth II	Elizabeth II|Queen Elizabeth	GBR	head of state	1952	2022			EP-leaders
Elizabeth II	Elizabeth II|Queen Elizabeth	GBR	head of state	1952		2022-10		EP-leaders
Elizabeth II	Elizabeth II|Queen Elizabeth	GBR	head of state	1952-02-06	2022-09-08			general
William Hague	Hague	GBR	foreign minister	2010-05-12	2014-07-14			general
Philip Hammond	Hammond	GBR	foreign minister	2014-07-15	2016-07-13			general
Geoffrey Howe	Howe	GBR	foreign minister	1983-06-11	1989-07-24			general
Jeremy Hunt	Hunt	GBR	foreign minister			2019-10		CIA-2019
Jeremy Hunt	Hunt	GBR	foreign minister	2018-07-09	2019-07-24			general
Douglas Hurd	Hurd	GBR	foreign minister	1989-10-26	1995-07-05			general
Boris Johnson	Johnson	GBR	foreign minister	2016-07-13	2018-07-09			general
Boris Johnson	Johnson	GBR	head of government	2019	2022			EP-leaders
Boris Johnson	Johnson	GBR	head of government	2019-07-24	2022-09-06			general
Johnson	Johnson	GBR	leader	2019-07-24		2021-03		REIGN
Charles III	King Charles|Charles III	GBR	head of state	2022		2022-10		EP-leaders
Charles III	King Charles|Charles III	GBR	head of state	2022-09-08		2026-08		ODA-2026
David Lammy	Lammy	GBR	foreign minister	2024-07-05	2025-09-05			general
John Major	Major	GBR	head of government	1990-11-28	1997-05-02			general
John Major	Major	GBR	head of government	1990-12-22	1995-04-04			US-visits
Major	Major	GBR	leader	1990-11-28	1997-05-02			REIGN+Archigos
May	May	GBR	leader	2016-07-13	2019-07			REIGN
Theresa May	May	GBR	head of government	2016-07-13	2019-07-24			general
Theresa May	May	GBR	head of government	2017-01-27	2017-01-27			US-visits
David Miliband	Miliband	GBR	foreign minister	2007-06-28	2010-05-11			general
Karen Pierce	Pierce	GBR	ambassador to the United Nations			2019-10		CIA-2019
Dominic Raab	Raab	GBR	foreign minister	2019-07-24	2021-09-15			general
Malcolm Rifkind	Rifkind	GBR	foreign minister	1995-07-05	1997-05-02			general
Angus Robertson	Robertson	GBR	foreign minister	2021-05-18		2022-12		EP-foreign
Keir Starmer	Starmer	GBR	head of government	2024-07-05		2025-11		general
Keir Starmer	Starmer	GBR	head of government	2024-07-10	2024-09-13			US-visits
Jack Straw	Straw	GBR	foreign minister	2001-06-08	2006-05-05			general
Rishi Sunak	Sunak	GBR	head of government	2022-10-25	2024-07-05			general
Rishi Sunak	Sunak	GBR	head of government	2023-03-13	2023-06-09			US-visits
Margaret Thatcher	Thatcher	GBR	head of government	1979-05-04	1990-11-28			general
Margaret Thatcher	Thatcher	GBR	head of government	1979-12-16	1990-09-30			US-visits
Thatcher	Thatcher	GBR	leader	1979-05-04	1990-11-28			REIGN+Archigos
Liz Truss	Truss	GBR	foreign minister	2021-09-15		2022-12		EP-foreign
Liz Truss	Truss	GBR	foreign minister	2021-09-15	2022-09-06			general
Liz Truss	Truss	GBR	head of government	2022		2022-10		EP-leaders
Liz Truss	Truss	GBR	head of government	2022-09-06	2022-10-25			general
Liz Truss	Truss	GBR	head of government	2022-09-21	2022-09-21			US-visits
Harold Wilson	Wilson	GBR	head of government	1974-03-04	1976-04-05			general
Harold Wilson	Wilson	GBR	head of government	1975-01-29	1975-05-07			US-visits
Wilson	Wilson	GBR	leader	1974-03-04	1976-04-05			REIGN+Archigos
Ben Wallace	Wallace	GBR	defence minister	2019-07-24	2023-08-31			general
Grant Shapps	Shapps	GBR	defence minister	2023-08-31	2024-07-05			general
John Healey	Healey	GBR	defence minister	2024-07-05		2025-11		general
Bakhtadze	Bakhtadze	GEO	leader	2018-12-16	2019-09			REIGN
Mamuka Bakhtadze	Bakhtadze	GEO	head of government			2019-10		CIA-2019
Davit Bakradze	Bakradze	GEO	ambassador to the United States			2019-10		CIA-2019
Burdjanadze	Burdjanadze	GEO	leader	2003-11-23	2004-01-25			REIGN+Archigos
Burdzhanadze	Burdzhanadze	GEO	leader	2007-11-25	2008-01-20			REIGN+Archigos
Ilia Darchiashvili	Darchiashvili	GEO	foreign minister	2022-04-04	2024-11-28			EP-foreign+general
Gakharia	Gakharia	GEO	leader	2019-09-08	2021-02			REIGN
Giorgi Gakharia	Gakharia	GEO	interior minister			2019-10		CIA-2019
Giorgi Gakharia	Gakharia	GEO	head of government	2019		2022-10		EP-leaders
Gamsakhurdia	Gamsakhurdia	GEO	leader	1991-04-12	1992-01-06			REIGN+Archigos
Garibashvili	Garibashvili	GEO	leader	2021-02-22	2024-01-29			REIGN+general
Irakli Garibashvili	Garibashvili	GEO	head of government	2014-02-24	2014-02-26			US-visits
Irakli Gharibashvili	Gharibashvili	GEO	head of government	2021		2022-10		EP-leaders
Kakha Imnadze	Imnadze	GEO	ambassador to the United Nations			2019-10		CIA-2019
Ioseliani	Ioseliani	GEO	leader	1992-01-06	1992-03-10			REIGN+Archigos
Levan Izoria	Izoria	GEO	defence minister			2019-10		CIA-2019
Ivane Machavariani	Machavariani	GEO	finance minister			2019-10		CIA-2019
Giorgi Margvelashvili	Margvelashvili	GEO	head of state	2016-03-31	2016-04-01			US-visits
Margvelashvili	Margvelashvili	GEO	leader	2013-11-17	2018-12			REIGN+Archigos
Mikhail Saakashvili	Saakashvili	GEO	head of state	2010-04-12	2010-04-14			US-visits
Mikheil Saakashvili	Saakashvili	GEO	head of state	2004-02-22	2012-05-21			US-visits
Saakashvili	Saakashvili	GEO	leader	2004-01-25	2007-11-25			REIGN+Archigos
Saakashvili	Saakashvili	GEO	leader	2008-01-20	2013-11-17			REIGN+Archigos
Eduard A. Shevardnadze	Shevardnadze	GEO	head of state	1994-03-06	1997-07-20			US-visits
Eduard Shevardnadze	Shevardnadze	GEO	head of state	1999-04-23	1999-09-23			US-visits
Shevardnadze	Shevardnadze	GEO	leader	1992-03-10	2003-11-23			REIGN+Archigos
Eduard Sheverdnadze	Sheverdnadze	GEO	head of state	2001-11-03	2001-11-05			US-visits
Maia Tskitishvili	Tskitishvili	GEO	deputy head of government			2019-10		CIA-2019
Davit Zalkaliani	Zalkaliani	GEO	foreign minister			2019-10		CIA-2019
Salome Zourabichvili	Zourabichvili	GEO	head of state			2019-10		CIA-2019
Salome Zurabishvili	Zurabishvili	GEO	head of state	2018		2022-10		EP-leaders
Irakli Garibashvili	Garibashvili	GEO	head of government	2021-02-22	2024-01-29			general
Irakli Kobakhidze	Kobakhidze	GEO	head of government	2024-02-08		2025-11		general
Ilia Darchiashvili	Darchiashvili	GEO	foreign minister	2022-04-04	2024-11-28			general
Maka Botchorishvili	Botchorishvili	GEO	foreign minister	2024-11-28		2025-11		general
Salome Zourabichvili	Zourabichvili	GEO	head of state	2018-12-16	2024-12-29			general
Mikheil Kavelashvili	Kavelashvili	GEO	head of state	2024-12-29		2025-11		general
Jonathan Le Tocq	Le Tocq	GGY	foreign minister	2016-05-05		2022-12		EP-foreign
Acheampong	Acheampong	GHA	leader	1972-01-13	1978-07-05			REIGN+Archigos
Barfour Adjei-Barwuah	Adjei-Barwuah	GHA	ambassador to the United States			2019-10		CIA-2019
Akuffo	Akuffo	GHA	leader	1978-07-05	1979-06-04			REIGN+Archigos
Akufo-Addo	Akufo-Addo	GHA	leader	2017-01-07	2025-01-07			REIGN+general
Nana Addo Dankwa Akufo-Addo	Akufo-Addo	GHA	head of state	2022-12-13	2022-12-15			US-visits
Nana Akufo-Addo	Akufo-Addo	GHA	head of state			2019-10		CIA-2019
Nana Akufo-Addo	Akufo-Addo	GHA	head of state	2017	2025-01-07			EP-leaders+general
Ken Ofori Atta	Atta	GHA	finance minister			2019-10		CIA-2019
Mahamudu Bawumia	Bawumia	GHA	vice president			2019-10		CIA-2019
Shirley Ayorkor Botchway	Botchway	GHA	foreign minister	2017-01-27		2022-12		EP-foreign
Shirley Ayorkor Botchwey	Botchwey	GHA	foreign minister			2019-10		CIA-2019
Ambrose Dery	Dery	GHA	interior minister			2019-10		CIA-2019
Albert Kan Dapaah	Kan Dapaah	GHA	defence minister			2019-10		CIA-2019
John Agyekum Kufuor	Kufuor	GHA	leader	2001-01-08	2009-01-07			REIGN+Archigos
John Agyekum Kufuor	Kufuor	GHA	head of state	2003-09-24	2003-09-24			US-visits
John Agyokum Kufuor	Kufuor	GHA	head of state	2004-06-09	2004-06-10			US-visits
John Kufuor	Kufuor	GHA	head of state	2001-06-27	2008-09-17			US-visits
Limann	Limann	GHA	leader	1979-09-24	1981-12-31			REIGN+Archigos
John Dramani Mahama	Mahama	GHA	head of state	2014-08-05	2014-08-06			US-visits
Mahama	Mahama	GHA	leader	2012-07-24	2017-01			REIGN+Archigos
Atta Mills	Mills	GHA	leader	2009-01-07	2012-07-24			REIGN+Archigos
John Evans Atta Mills	Mills	GHA	head of state	2012-03-07	2012-03-12			US-visits
Dominic Nitiwul	Nitiwul	GHA	defence minister			2019-10		CIA-2019
Martha Ama Akyaa Pobee	Pobee	GHA	ambassador to the United Nations			2019-10		CIA-2019
Jerry Rawlings	Rawlings	GHA	head of state	1995-03-08	1999-02-26			US-visits
Rawlings	Rawlings	GHA	leader	1979-06-05	1979-09-24			REIGN+Archigos
Rawlings	Rawlings	GHA	leader	1981-12-31	2001-01-07			REIGN+Archigos
Nana Akufo-Addo	Akufo-Addo|Addo	GHA	head of state	2017-01-07	2025-01-07			general
John Mahama	Mahama	GHA	head of state	2025-01-07		2025-11		general
Shirley Ayorkor Botchwey	Botchwey	GHA	foreign minister	2017-02	2025-01-07			general
Samuel Okudzeto Ablakwa	Ablakwa	GHA	foreign minister	2025-02-07		2025-11		general
Beavogui	Beavogui	GIN	leader	1984-03-27	1984-04-03			REIGN+Archigos
Mohamed Béavogui	Béavogui	GIN	head of government	2021	2022			EP-leaders
Dadis Camara	Camara	GIN	leader	2008-12-23	2009-12-05			REIGN+Archigos
Mamady Camara	Camara	GIN	finance minister			2019-10		CIA-2019
Alpha Conde	Conde	GIN	defence minister			2019-10		CIA-2019
Alpha Conde	Conde	GIN	head of state			2019-10		CIA-2019
Alpha Conde	Conde	GIN	head of state	2011-07-29	2015-04-15			US-visits
Conde	Conde	GIN	leader	2010-12-21		2021-03		REIGN+Archigos
Conte	Conte	GIN	leader	1984-04-03	2008-12-22			REIGN+Archigos
Ibrahima Kassory Fofana	Fofana	GIN	head of government			2019-10		CIA-2019
Ibrahima Kassory Fofana	Fofana	GIN	head of government	2018	2021			EP-leaders
Bernard Gomou	Gomou	GIN	head of government	2022		2022-10		EP-leaders
Bernard Goumou	Goumou	GIN	head of government	2022		2022-10		EP-leaders
Sekouba Konate	Konate	GIN	leader	2009-12-05	2010-12-21			REIGN+Archigos
Morissanda Kouyaté	Kouyaté	GIN	foreign minister	2021-10-25		2022-12		EP-foreign
Mory Sandan Kouyaté	Kouyaté	GIN	foreign minister	2021-10-25		2022-12		EP-foreign
Bah Ndaw	Ndaw	GIN	head of state	2020		2022-10		EP-leaders
Sompare	Sompare	GIN	leader	2008-12-22	2008-12-23			Archigos
Mamadi Toure	Toure	GIN	foreign minister			2019-10		CIA-2019
Sekou Toure	Toure	GIN	head of state	1979-08-08	1982-07-03			US-visits
Toure	Toure	GIN	leader	1958-10-02	1984-03-26			REIGN+Archigos
Kerfalla Yansane	Yansane	GIN	ambassador to the United States			2019-10		CIA-2019
Mamady Doumbouya	Doumbouya	GIN	head of state	2021-09-05		2025-11		general
Amadou Oury Bah	Bah	GIN	head of government	2024-02-27		2025-11		general
Adama Barrow	Barrow	GMB	head of state			2019-10		CIA-2019
Adama Barrow	Barrow	GMB	head of state	2017		2022-10		EP-leaders
Barrow	Barrow	GMB	leader	2017-01-18		2021-03		REIGN
Dawda Fadera	Fadera	GMB	ambassador to the United States			2019-10		CIA-2019
Jammeh	Jammeh	GMB	leader	1994-07-22	2017-01			REIGN+Archigos
Yahya A. J. J. Jammeh	Jammeh	GMB	head of state	2014-08-05	2014-08-06			US-visits
Yahya Jammeh	Jammeh	GMB	defence minister			2019-10		CIA-2019
Yahya Jammeh	Jammeh	GMB	head of state	2003-06-21	2003-06-29			US-visits
Dawda Kairaba Jawara	Jawara	GMB	head of state	1989-05-15	1989-05-15			US-visits
Jawara	Jawara	GMB	leader	1965-02-18	1994-07-22			REIGN+Archigos
Ebrima Mballow	Mballow	GMB	interior minister			2019-10		CIA-2019
Mambury Njie	Njie	GMB	finance minister			2019-10		CIA-2019
Mamadou Tangara	Tangara	GMB	foreign minister			2019-10		CIA-2019
Mamadou Tangara	Tangara	GMB	foreign minister	2018-06-29	2025			EP-foreign+general
Isatou Touray	Touray	GMB	vice president			2019-10		CIA-2019
Lang Yabou	Yabou	GMB	ambassador to the United Nations			2019-10		CIA-2019
Mamadou Tangara	Tangara	GMB	foreign minister	2018-07	2025			general
Suzi Barbosa	Barbosa	GNB	foreign minister	2019-07-03		2022-12		EP-foreign
Cabral	Cabral	GNB	leader	1974-09-10	1980-11-14			REIGN+Archigos
Joao Ribeiro Butiam Co	Co	GNB	foreign minister			2019-10		CIA-2019
Embalo	Embalo	GNB	leader	2020-02-27	2025-11			REIGN+general
Omar Mokhtar Embalo	Embalo	GNB	head of state	2020	2025-11			EP-leaders+general
Umaro Sissoco Embaló	Embaló	GNB	head of state	2020	2025-11			EP-leaders+general
Umaro Sissoco Embaló	Embaló	GNB	head of state	2022-12-13	2022-12-15			US-visits
Aristides Gomes	Gomes	GNB	finance minister			2019-10		CIA-2019
Aristides Gomes	Gomes	GNB	head of government			2019-10		CIA-2019
Aristides Gomes	Gomes	GNB	head of government	2018		2022-10		EP-leaders
Kumba Iala	Iala	GNB	leader	2000-02-18	2003-09-14			REIGN+Archigos
Kuruma	Kuruma	GNB	leader	2012-04-12	2012-05-11			REIGN+Archigos
Mane	Mane	GNB	leader	1999-05-07	1999-05-14			REIGN+Archigos
Nuno Nabiam	Nabiam	GNB	head of government	2020		2022-10		EP-leaders
Nuno Nabian	Nabian	GNB	head of government	2020		2022-10		EP-leaders
Nhamadjo	Nhamadjo	GNB	leader	2012-05-11	2014-06-23			REIGN+Archigos
Pereira	Pereira	GNB	leader	2012-01-09	2012-04-12			REIGN+Archigos
Raimundo Perreira	Perreira	GNB	leader	2009-03-02	2009-09-08			REIGN+Archigos
Adelino Mano Quetá	Quetá	GNB	foreign minister	2009-01-01		2022-12		EP-foreign
Henrique Pereira Rosa	Rosa	GNB	leader	2003-09-28	2005-10-01			REIGN+Archigos
Eduardo da Costa Sanha	Sanha	GNB	defence minister			2019-10		CIA-2019
Sanha	Sanha	GNB	leader	1999-05-14	2000-02-17			REIGN+Archigos
Sanha	Sanha	GNB	leader	2009-09-08	2012-01			REIGN+Archigos
Manuel Saturnino	Saturnino	GNB	head of government	1995-10-19	1995-10-19			US-visits
Correia Seabra	Seabra	GNB	leader	2003-09-14	2003-09-28			REIGN+Archigos
Joao Soares Da Gama	Soares Da Gama	GNB	ambassador to the United Nations			2019-10		CIA-2019
Jose Mario Vaz	Vaz	GNB	head of state			2019-10		CIA-2019
Jose Mario Vaz	Vaz	GNB	head of state	2014-08-05	2014-08-06			US-visits
Vaz	Vaz	GNB	leader	2014-06-23	2020-02			REIGN+Archigos
Vieira	Vieira	GNB	leader	1980-11-14	1999-05-07			REIGN+Archigos
Vieira	Vieira	GNB	leader	2005-10-01	2009-03-02			REIGN+Archigos
Umaro Sissoco Embalo	Embalo	GNB	head of state	2020-02-27	2025-11			general
Lucas Abaga Nchama	Abaga	GNQ	finance minister			2019-10		CIA-2019
Simeon Oyono Esono Angue	Esono	GNQ	foreign minister			2019-10		CIA-2019
Simeón Oyono Esono Angüe	Esono|Angüe	GNQ	foreign minister	2018-02-06		2022-12		EP-foreign
Miguel Ntutumu Evuna Andeme	Evuna Andeme	GNQ	ambassador to the United States			2019-10		CIA-2019
Nguema Mbasogo	Mbasogo	GNQ	leader	1979-08-03		2021-03		REIGN+Archigos
Anatolio Ndong Mba	Ndong Mba	GNQ	ambassador to the United Nations			2019-10		CIA-2019
Macias Nguema	Nguema	GNQ	leader	1968-10-12	1979-08-03			REIGN+Archigos
Teodoro Obiang Nguema Mbasogo	Nguema|Mbasogo	GNQ	head of state	2022-12-13	2022-12-15			US-visits
Alejandro Bakale Nkogo	Nkogo	GNQ	defence minister			2019-10		CIA-2019
Francisco Pascual Eyegue Obama Asue	Obama	GNQ	head of government			2019-10		CIA-2019
Francisco Pascual Obama Asue	Obama|Asue	GNQ	head of government	2016		2022-10		EP-leaders
Teodoro "Teodorin" Nguema Obiang Mangue	Obiang	GNQ	vice president			2019-10		CIA-2019
Teodoro Obiang	Obiang	GNQ	head of state	1979		2022-10		EP-leaders
Teodoro Obiang Nguema Mbasogo	Obiang	GNQ	head of state			2019-10		CIA-2019
Teodoro Obiang Nguema	Obiang|Nguema	GNQ	head of state	2014-08-05	2014-08-06			US-visits
Simeón Oyono Esono	Oyono|Esono	GNQ	foreign minister	2018-02-06		2022-12		EP-foreign
Evangelos Apostolakis	Apostolakis	GRC	defence minister			2019-10		CIA-2019
Alexandros Charitsis	Charitsis	GRC	interior minister			2019-10		CIA-2019
Nikos Dendias	Dendias	GRC	foreign minister	2019-07-09	2023-05-26			EP-foreign+general
Ioannis Dragasakis	Dragasakis	GRC	vice president			2019-10		CIA-2019
Grivas	Grivas	GRC	leader	1989-10-11	1989-11-23			REIGN+Archigos
Karamanlis	Karamanlis	GRC	leader	1974-07-24	1980-05-09			REIGN+Archigos
Konstandinos Karamanlis	Karamanlis	GRC	head of government	2005-05-20	2005-05-20			US-visits
Konstantinos Karamanlis	Karamanlis	GRC	head of government	1978-05-30	2004-05-21			US-visits
Kostas Karamanlis	Karamanlis	GRC	leader	2004-03-10	2009-10-06			REIGN+Archigos
Georgios Katrougalos	Katrougalos	GRC	foreign minister			2019-10		CIA-2019
Theocharis Lalakos	Lalakos	GRC	ambassador to the United States			2019-10		CIA-2019
Kyriakos Mitsotaki	Mitsotaki	GRC	head of government	2019		2022-10		EP-leaders
Constantine Mitsotakis	Mitsotakis	GRC	head of government	1990-06-06	1992-11-19			US-visits
Kyriakos Mitsotakis	Mitsotakis	GRC	head of government	2019		2022-10		EP-leaders
Kyriakos Mitsotakis	Mitsotakis	GRC	head of government	2020-01-07	2024-07-11			US-visits
Mitsotakis	Mitsotakis	GRC	leader	1990-04-11	1993-10-13			REIGN+Archigos
Mitsotakis	Mitsotakis	GRC	leader	2019-07-08		2021-03		REIGN
Loukas Papadimos	Papadimos	GRC	leader	2011-11-11	2012-05-16			REIGN+Archigos
A. Papandreou	Papandreou	GRC	leader	1981-10-21	1989-07-02			REIGN+Archigos
A. Papandreou	Papandreou	GRC	leader	1993-10-13	1995-11-20			REIGN+Archigos
Andreas Papandreou	Papandreou	GRC	head of government	1994-04-22	1994-04-24			US-visits
George Papandreou	Papandreou	GRC	head of government	2010-03-08	2010-03-09			US-visits
Georgios Papandreou	Papandreou	GRC	leader	2009-10-06	2011-11-11			REIGN+Archigos
Prokopios Pavlopoulos	Pavlopoulos	GRC	head of state			2019-10		CIA-2019
Pikrammenos	Pikrammenos	GRC	leader	2012-05-16	2012-06-20			REIGN+Archigos
Rallis	Rallis	GRC	leader	1980-05-09	1981-10-21			REIGN+Archigos
Katerina Sakellaropoulou	Sakellaropoulou	GRC	head of state	2020	2025-03-13			EP-leaders+general
Antonios Samaras	Samaras	GRC	head of government	2013-08-08	2013-08-08			US-visits
Samaras	Samaras	GRC	leader	2012-06-20	2015-01-26			REIGN+Archigos
Costas Simitis	Simitis	GRC	head of government	1999-04-23	1999-04-25			US-visits
Konstandinos Simitis	Simitis	GRC	head of government	1996-04-07	2003-06-26			US-visits
Konstandions Simitis	Simitis	GRC	head of government	2002-01-09	2002-01-11			US-visits
Simitis	Simitis	GRC	leader	1996-01-22	2004-03-10			REIGN+Archigos
Konstandinos Stephanopoulos	Stephanopoulos	GRC	head of state	1996-05-07	1996-05-10			US-visits
Thanou	Thanou	GRC	leader	2015-08-27	2015-09			REIGN
Maria Theofili	Theofili	GRC	ambassador to the United Nations			2019-10		CIA-2019
Evkleidis Tsakalotos	Tsakalotos	GRC	finance minister			2019-10		CIA-2019
Alexios Tsipras	Tsipras	GRC	head of government			2019-10		CIA-2019
Alexios Tsipras	Tsipras	GRC	head of government	2017-10-17	2017-10-17			US-visits
Tsipras	Tsipras	GRC	leader	2015-01-26	2015-08			REIGN+Archigos
Tsipras	Tsipras	GRC	leader	2015-09-21	2019-07			REIGN
Tsokhatzopulos	Tsokhatzopulos	GRC	leader	1995-11-20	1996-01-22			REIGN+Archigos
Tzannetakis	Tzannetakis	GRC	leader	1989-07-02	1989-10-11			REIGN+Archigos
Zolotas	Zolotas	GRC	leader	1989-11-28	1990-04-10			REIGN+Archigos
Nikos Dendias	Dendias	GRC	foreign minister	2019-07-09	2023-05-26			general
Giorgos Gerapetritis	Gerapetritis	GRC	foreign minister	2023-06-27		2025-11		general
Nikos Dendias	Dendias	GRC	defence minister	2023-06-27		2025-11		general
Katerina Sakellaropoulou	Sakellaropoulou	GRC	head of state	2020-03-13	2025-03-13			general
Konstantinos Tasoulas	Tasoulas	GRC	head of state	2025-03-13		2025-11		general
Joseph Andall	Andall	GRD	foreign minister	2022-06-30		2022-12		EP-foreign
Hudson Austin	Austin	GRD	leader	1983-10-19	1983-10			REIGN
Maurice Bishop	Bishop	GRD	leader	1979-03-13	1983-10			REIGN
Blaize	Blaize	GRD	leader	1984-12-04	1989-12			REIGN
Herbert Blaize	Blaize	GRD	head of government	1985-10-21	1985-10-26			US-visits
Brathwaite	Brathwaite	GRD	leader	1990-03-16	1995-02			REIGN
Nicholas Brathwaite	Brathwaite	GRD	leader	1983-12-09	1984-12			REIGN
Nicholas Brathwaite	Brathwaite	GRD	party or state chair	1984-07-17	1984-07-19			US-visits
Nicholas Brathwaite	Brathwaite	GRD	head of government	1994-12-09	1994-12-11			US-visits
Brizan	Brizan	GRD	leader	1995-02-01	1995-06			REIGN
Peter David	David	GRD	foreign minister			2019-10		CIA-2019
Ethelstan Angus Friday	Friday	GRD	ambassador to the United States			2019-10		CIA-2019
Eric Gairy	Gairy	GRD	leader	1974-02-07	1979-03			REIGN
Eric M. Gairy	Gairy	GRD	head of government	1977-09-06	1977-09-09			US-visits
Jones	Jones	GRD	leader	1989-12-20	1990-03			REIGN
Cecile La Grenade	La Grenade	GRD	head of state			2019-10		CIA-2019
Kenisha Aniya McGuire	McGuire	GRD	ambassador to the United Nations			2019-10		CIA-2019
Dickon Mitchell	Mitchell	GRD	head of government	2022		2022-10		EP-leaders
Keith Mitchell	Mitchell	GRD	head of government			2019-10		CIA-2019
Keith Mitchell	Mitchell	GRD	interior minister			2019-10		CIA-2019
Keith Mitchell	Mitchell	GRD	head of government	2003-09-24	2004-06-11			US-visits
Keith Mitchell	Mitchell	GRD	head of government	2013	2022			EP-leaders
Mitchell	Mitchell	GRD	leader	1995-06-22	2008-07			REIGN
Mitchell	Mitchell	GRD	leader	2013-02-20		2021-03		REIGN
Elvin Nimrod	Nimrod	GRD	deputy head of government			2019-10		CIA-2019
Paul Scoon	Scoon	GRD	leader	1983-10-26	1983-12			REIGN
Thomas	Thomas	GRD	leader	2008-07-09	2013-02			REIGN
Tillman Thomas	Thomas	GRD	head of government	2008-10-07	2008-10-09			US-visits
Múte Bourup Egede	Egede	GRL	foreign minister	2021-09-27		2022-12		EP-foreign
Luis Alberto Flores	Alberto|Flores	GTM	head of state	1998-12-09	1998-12-11			US-visits
Bernardo Arévalo	Arévalo	GTM	head of state	2024-03-25	2024-03-25			US-visits
Oscar Berger	Berger	GTM	head of state	2004-04-28	2005-05-12			US-visits
Mario Búcaro	Búcaro	GTM	foreign minister	2022-02-01		2022-12		EP-foreign
Jafeth Cabrera Franco	Cabrera	GTM	vice president			2019-10		CIA-2019
Leon Carpio	Carpio	GTM	leader	1993-06-01	1996-01-14			REIGN+Archigos
Cerezo	Cerezo	GTM	leader	1986-01-14	1991-01-14			REIGN+Archigos
Vinicio Cerezo Arevalo	Cerezo|Arevalo	GTM	head of state	1987-05-12	1989-09-25			US-visits
Colom	Colom	GTM	leader	2008-01-14	2012-01-14			REIGN+Archigos
Alvaro Colom Caballeros	Colom|Caballeros	GTM	head of state	2008-04-26	2008-09-24			US-visits
Enrique Antonio Degenhart Asturias	Degenhart	GTM	interior minister			2019-10		CIA-2019
Serrano Elias	Elias	GTM	leader	1991-01-14	1993-05-31			REIGN+Archigos
Manuel Alfredo Espina Pinto	Espina	GTM	ambassador to the United States			2019-10		CIA-2019
Julio Hector Estrada Dominquez	Estrada	GTM	finance minister			2019-10		CIA-2019
Otto Fernandez Perez	Fernandez|Perez	GTM	head of state	2014-07-25	2014-07-25			US-visits
Laugerud Garcia	Garcia	GTM	leader	1974-07-01	1978-07-01			REIGN+Archigos
Lucas Garcia	Garcia	GTM	leader	1978-07-01	1982-03-23			REIGN+Archigos
Alejandro Giammattei	Giammattei	GTM	head of state	2020	2024-01-14			EP-leaders+general
Giammattei	Giammattei	GTM	leader	2020-01-14	2024-01-14			REIGN+general
Sandra Erica Jovel Polanco	Jovel	GTM	foreign minister			2019-10		CIA-2019
Ramiro De Leon Carpio	Leon|Carpio	GTM	head of state	1993-11-30	1994-12-11			US-visits
Maldanado	Maldanado	GTM	leader	2015-09-03	2016-01			REIGN
Molina	Molina	GTM	leader	2012-01-14	2015-09-02			REIGN+Archigos
Rios Montt	Montt	GTM	leader	1982-03-23	1983-08-08			REIGN+Archigos
James Ernesto Morales Cabrera	Morales	GTM	head of state			2019-10		CIA-2019
Jimmy Morales	Morales	GTM	head of state	2017-06-15	2019-12-17			US-visits
Morales	Morales	GTM	leader	2016-01-14	2020-01			REIGN
Berger Perdomo	Perdomo	GTM	leader	2004-01-14	2008-01-14			REIGN+Archigos
Alfonso Portillo	Portillo	GTM	head of state	2001-07-01	2003-04-10			US-visits
Alfonso Portillo Cabrera	Portillo|Cabrera	GTM	leader	2000-01-15	2004-01-14			REIGN+Archigos
Luis Miguel Ralda Moreno	Ralda	GTM	defence minister			2019-10		CIA-2019
Espina Salguero	Salguero	GTM	leader	1993-05-31	1993-06-01			Archigos
Jorge Serrano Elias	Serrano|Elias	GTM	head of state	1991-10-02	1991-10-02			US-visits
Jorge Skinner-Klee	Skinner-Klee	GTM	ambassador to the United Nations			2019-10		CIA-2019
Mejia Victores	Victores	GTM	leader	1983-08-08	1986-01-14			REIGN+Archigos
Arzu Yrigoyen	Yrigoyen	GTM	leader	1996-01-14	2000-01-14			REIGN+Archigos
Alejandro Giammattei	Giammattei	GTM	head of state	2020-01-14	2024-01-14			general
Bernardo Arevalo	Arevalo	GTM	head of state	2024-01-14		2025-11		general
Carlos Ramiro Martinez	Martinez	GTM	foreign minister	2024-01-15		2025-11		general
Irfaan Ali	Ali	GUY	head of state	2020		2022-10		EP-leaders
Mohamed Irfaan Ali	Ali	GUY	leader	2020-08-02		2021-03		REIGN
Mohamed Irfaan Ali	Ali	GUY	head of state	2022-06-08	2022-06-10			US-visits
Burnham	Burnham	GUY	leader	1966-05-26	1985-08-06			REIGN+Archigos
Jagan Cheddi	Cheddi	GUY	leader	1992-10-09	1997-03-06			REIGN+Archigos
David A. Granger	Granger	GUY	head of state	2015		2022-10		EP-leaders
David Arthur Granger	Granger	GUY	head of state			2019-10		CIA-2019
David Granger	Granger	GUY	leader	2015-05-16	2020-08			REIGN+Archigos
Carl Greenidge	Greenidge	GUY	foreign minister			2019-10		CIA-2019
Samuel Hinds	Hinds	GUY	leader	1997-03-06	1997-12-19			REIGN+Archigos
H. Desmond Hoyte	Hoyte	GUY	head of state	1988-09-13	1989-06-19			US-visits
Hoyte	Hoyte	GUY	leader	1985-08-06	1992-10-09			REIGN+Archigos
Riyad David Insanally	Insanally	GUY	ambassador to the United States			2019-10		CIA-2019
Cheddi Jagan	Jagan	GUY	head of state	1993-08-30	1994-12-11			US-visits
Janet Jagan	Jagan	GUY	leader	1997-12-19	1999-08-11			REIGN+Archigos
Bharrat Jagdeo	Jagdeo	GUY	leader	1999-08-11	2011-12-03			REIGN+Archigos
Bharrat Jagdeo	Jagdeo	GUY	head of state	2003-09-24	2003-09-24			US-visits
Winston Jordan	Jordan	GUY	finance minister			2019-10		CIA-2019
Moses Veerasammy Nagamootoo	Nagamootoo	GUY	head of government			2019-10		CIA-2019
Mark Phillips	Phillips	GUY	head of government	2020		2022-10		EP-leaders
Khemraj Ramjattan	Ramjattan	GUY	vice president			2019-10		CIA-2019
Ramotar	Ramotar	GUY	leader	2011-12-03	2015-05-16			REIGN+Archigos
George Wilfred Talbot	Talbot	GUY	ambassador to the United Nations			2019-10		CIA-2019
Hugh Todd	Todd	GUY	foreign minister	2020-08-05	2025-09			EP-foreign+general
Irfaan Ali	Ali	GUY	head of state	2020-08-02		2025-11		general
Hugh Todd	Todd	GUY	foreign minister	2020-08-05	2025-09			general
John Lee	Lee	HKG	head of government	2022-07-01		2025-11		general
Maria Dolores Aguero Lara	Aguero	HND	foreign minister			2019-10		CIA-2019
Ricardo Antonio Alvarez Arias	Alvarez	HND	vice president			2019-10		CIA-2019
Lopez Arellano	Arellano	HND	leader	1972-12-04	1975-04-22			REIGN+Archigos
Jose Azcona Hoyo	Azcona|Hoyo	HND	head of state	1986-05-26	1987-10-21			US-visits
Callejas	Callejas	HND	leader	1990-01-27	1994-01-27			REIGN+Archigos
Melgar Castro	Castro	HND	leader	1975-04-22	1978-08-07			REIGN+Archigos
Xiomara Castro	Castro	HND	head of state	2022		2022-10		EP-leaders
Suazo Cordova	Cordova	HND	leader	1982-01-27	1986-01-27			REIGN+Archigos
Carlos Eduardo Reina	Eduardo|Reina	HND	foreign minister	2022-01-27		2022-12		EP-foreign
Eduardo Enrique Reina	Enrique|Reina	HND	foreign minister	2022-01-27		2022-12		EP-foreign
Flores Facusse	Facusse	HND	leader	1998-01-27	2002-01-27			REIGN+Archigos
Carlos Flores	Flores	HND	head of state	1998-12-09	1998-12-11			US-visits
Mary Elizabeth Flores Flake	Flores Flake	HND	ambassador to the United Nations			2019-10		CIA-2019
Paz Garcia	Garcia	HND	leader	1978-08-07	1982-01-27			REIGN+Archigos
Ana Rosanna Guevara Pinto	Guevara	HND	vice president			2019-10		CIA-2019
Juan Orlando Hernandez Alvarado	Hernandez	HND	head of state			2019-10		CIA-2019
Juan Hernando Hernandez	Hernando|Hernandez	HND	head of state	2017-06-15	2017-06-16			US-visits
Juan Orlando Hernández Alvarado	Hernández|Alvarado	HND	head of state	2014	2022			EP-leaders
Azcona Hoyo	Hoyo	HND	leader	1986-01-27	1990-01-27			REIGN+Archigos
Rafael Leonardo Callejas	Leonardo|Callejas	HND	head of state	1990-04-17	1993-11-30			US-visits
Lobo	Lobo	HND	leader	2010-01-27	2014-01-27			REIGN+Archigos
Porfirio Lobo	Lobo	HND	head of state	2011-10-05	2011-10-05			US-visits
Ricardo Maduro	Maduro	HND	leader	2002-01-27	2006-01-27			REIGN+Archigos
Ricardo Maduro	Maduro	HND	head of state	2003-04-10	2005-05-12			US-visits
Micheletti	Micheletti	HND	leader	2009-06-28	2010-01-27			REIGN+Archigos
Juan Orlando Hernandez	Orlando|Hernandez	HND	leader	2014-01-27		2021-03		REIGN+Archigos
Juan Orlando Hernandez	Orlando|Hernandez	HND	head of state	2014-07-25	2014-07-25			US-visits
Juan Orlando Hernández	Orlando|Hernández	HND	head of state	2014	2022			EP-leaders
Policarpo Paz Garcia	Paz|Garcia	HND	head of state	1980-03-02	1980-03-04			US-visits
Reina	Reina	HND	leader	1994-01-27	1998-01-27			REIGN+Archigos
Carlos Roberto Reina Idiaquez	Reina|Idiaquez	HND	head of state	1994-12-09	1994-12-11			US-visits
Roberto Suazo Cordova	Suazo|Cordova	HND	head of state	1982-07-13	1985-05-22			US-visits
Marlon Ramsses Tabora Munoz	Tabora	HND	ambassador to the United States			2019-10		CIA-2019
Rocio Tabora	Tabora	HND	finance minister			2019-10		CIA-2019
Julian Pacheco Tinoco	Tinoco	HND	defence minister			2019-10		CIA-2019
Manuel Zelaya	Zelaya	HND	head of state	2006-06-04	2006-06-06			US-visits
Zelaya	Zelaya	HND	leader	2006-01-27	2009-06-28			REIGN+Archigos
Manuel Zelaya Rosales	Zelaya|Rosales	HND	head of state	2006-09-18	2008-09-24			US-visits
Vladimir Drobnjak	Drobnjak	HRV	ambassador to the United Nations			2019-10		CIA-2019
Kolinda Grabar-Kitarovic	Grabar-Kitarovic	HRV	head of state			2019-10		CIA-2019
Kolinda Grabar-Kitarovic	Grabar-Kitarovic	HRV	leader	2015-02-19		2014-12		Archigos
Gordan Grlić-Radman	Grlić-Radman	HRV	foreign minister	2019-07-19		2022-12		EP-foreign
Josipovic	Josipovic	HRV	leader	2010-02-18		2014-12		Archigos
Kosor	Kosor	HRV	leader	2009-07-06	2011-12			REIGN
Damir Krsticevic	Krsticevic	HRV	defence minister			2019-10		CIA-2019
Zdravko Maric	Maric	HRV	finance minister			2019-10		CIA-2019
Zlatko Matesa	Matesa	HRV	head of government	1996-04-09	1996-04-11			US-visits
Mesic	Mesic	HRV	leader	2000-02-18	2000-11			REIGN+Archigos
Stjepan Mesic	Mesic	HRV	head of state	2000-08-07	2000-08-10			US-visits
Milanovic	Milanovic	HRV	leader	2011-12-23	2016-01			REIGN
Zoran Milanovic	Milanovic	HRV	head of government	2012-05-20	2012-05-21			US-visits
Zoran Milanović	Milanović	HRV	head of state	2020		2022-10		EP-leaders
Zoran Milanović	Milanović	HRV	head of state	2024-07-10	2024-07-11			US-visits
Vlaho Orepic	Orepic	HRV	interior minister			2019-10		CIA-2019
Oreskovic	Oreskovic	HRV	leader	2016-01-22	2016-10			REIGN
Pavletic	Pavletic	HRV	leader	1999-11-26	2000-02-02			REIGN+Archigos
Marija Pejcinovic Buric	Pejcinovic Buric	HRV	foreign minister			2019-10		CIA-2019
Andrej Plenkovic	Plenkovic	HRV	head of government			2019-10		CIA-2019
Plenkovic	Plenkovic	HRV	leader	2016-10-19		2021-03		REIGN
Andrej Plenković	Plenković	HRV	head of government	2016		2022-10		EP-leaders
Ivica Racan	Racan	HRV	head of government	2000-08-07	2002-06-06			US-visits
Racan	Racan	HRV	leader	2000-11-09	2003-12			REIGN
Ivo Sanader	Sanader	HRV	head of government	2004-03-28	2006-10-18			US-visits
Sanader	Sanader	HRV	leader	2003-12-23	2009-07			REIGN
Pjer Simunovic	Simunovic	HRV	ambassador to the United States			2019-10		CIA-2019
Predrag Stromar	Stromar	HRV	deputy head of government			2019-10		CIA-2019
Tomcic	Tomcic	HRV	leader	2000-02-02	2000-02-18			REIGN+Archigos
Franjo Tudjman	Tudjman	HRV	head of state	1993-04-18	1996-08-02			US-visits
Tudjman	Tudjman	HRV	leader	1991-06-25	1999-11			REIGN
Gordan Grlic Radman	Grlic Radman|Radman	HRV	foreign minister	2019-07-19		2025-11		general
Abraham	Abraham	HTI	leader	1990-03-10	1990-03-13			Archigos
Boniface Alexandre	Alexandre	HTI	leader	2004-02-29	2006-05-14			REIGN+Archigos
Paul Getty Altidor	Altidor	HTI	ambassador to the United States			2019-10		CIA-2019
Aristide	Aristide	HTI	leader	1991-02-07	1991-09-30			REIGN+Archigos
Aristide	Aristide	HTI	leader	1994-10-15	1996-02-07			REIGN+Archigos
Aristide	Aristide	HTI	leader	2001-02-08	2004-02-29			REIGN+Archigos
Jean-Bertrand Aristide	Aristide	HTI	head of state	1993-03-16	1994-12-11			US-visits
Avril	Avril	HTI	leader	1988-09-17	1990-03-10			REIGN+Archigos
Jean-Marie Reynaldo Brunet	Brunet	HTI	interior minister			2019-10		CIA-2019
Jean Henry Ceant	Ceant	HTI	head of government			2019-10		CIA-2019
Cedras	Cedras	HTI	leader	1991-09-30	1994-10-14			REIGN+Archigos
Ronald December	December	HTI	finance minister			2019-10		CIA-2019
Bocchit Edmond	Edmond	HTI	foreign minister			2019-10		CIA-2019
Jean Victor Généus	Généus	HTI	foreign minister	2021-11-24		2022-12		EP-foreign
Ariel Henry	Henry	HTI	head of government	2021	2024-04-24			EP-leaders+general
Duvalier, Jean-	Jean-	HTI	leader	1971-04-22	1986-02-07			REIGN+Archigos
Claude Joseph	Joseph	HTI	foreign minister	2020-03-04		2022-12		EP-foreign
Claude Joseph	Joseph	HTI	head of government	2021	2021			EP-leaders
Enol Joseph	Joseph	HTI	defence minister			2019-10		CIA-2019
Joseph Joute	Joute	HTI	head of government	2020	2021			EP-leaders
Robert Malval	Malval	HTI	head of government	1993-12-01	1993-12-07			US-visits
Manigat	Manigat	HTI	leader	1988-02-07	1988-06-20			REIGN+Archigos
Martelly	Martelly	HTI	leader	2011-05-14	2016-02			REIGN+Archigos
Michel Martelly	Martelly	HTI	head of state	2014-02-04	2014-02-07			US-visits
Jovenel Moise	Moise	HTI	head of state			2019-10		CIA-2019
Jovenel Moise	Moise	HTI	leader	2017-02-07		2021-03		REIGN
Jovenel Moise	Moise	HTI	head of state	2019-03-22	2019-03-22			US-visits
Jovenel Moïse	Moïse	HTI	head of state	2017	2021			EP-leaders
Henri Namphy	Namphy	HTI	head of state	1986-11-20	1986-11-22			US-visits
Namphy	Namphy	HTI	leader	1986-02-07	1988-02-07			REIGN+Archigos
Namphy	Namphy	HTI	leader	1988-06-20	1988-09-17			REIGN+Archigos
Pascal-Troillet	Pascal-Troillet	HTI	leader	1990-03-13	1991-02-07			REIGN+Archigos
Evans Paul (acting)	Paul	HTI	leader	2016-02-08	2016-02			REIGN
Preval	Preval	HTI	leader	1996-02-07	2001-02-07			REIGN+Archigos
Preval	Preval	HTI	leader	2006-05-14	2011-05-14			REIGN+Archigos
Rene Preval	Preval	HTI	head of state	1996-03-19	2010-03-10			US-visits
Jocelerme Privert	Privert	HTI	leader	2016-02-15	2017-02			REIGN
Denis Regis	Regis	HTI	ambassador to the United Nations			2019-10		CIA-2019
Ariel Henry	Henry	HTI	head of government	2021-07-20	2024-04-24			general
Garry Conille	Conille	HTI	head of government	2024-06-03	2024-11-11			general
Alix Didier Fils-Aime	Fils-Aime|Aime	HTI	head of government	2024-11-11		2025-11		general
Janos Ader	Ader	HUN	head of state			2019-10		CIA-2019
Antall	Antall	HUN	leader	1990-05-03	1993-12-12			REIGN+Archigos
Jozsef Antall	Antall	HUN	head of government	1990-10-18	1991-10-04			US-visits
Bajnai	Bajnai	HUN	leader	2009-04-14	2010-05-29			REIGN+Archigos
Tibor Benko	Benko	HUN	defence minister			2019-10		CIA-2019
Katalin Bogyay	Bogyay	HUN	ambassador to the United Nations			2019-10		CIA-2019
Boross	Boross	HUN	leader	1993-12-12	1994-07-15			REIGN+Archigos
Arpad Goncz	Goncz	HUN	head of state	1990-05-18	1999-06-09			US-visits
Grosz	Grosz	HUN	leader	1988-05-22	1989-10-07			REIGN+Archigos
Karoly Grosz	Grosz	HUN	head of government	1988-07-26	1988-07-28			US-visits
Ferenc Gyurcsany	Gyurcsany	HUN	leader	2004-09-29	2009-04-14			REIGN+Archigos
Ferenc Gyurcsany	Gyurcsany	HUN	head of government	2005-10-03	2005-10-07			US-visits
Horn	Horn	HUN	leader	1994-07-15	1998-07-06			REIGN+Archigos
Kadar	Kadar	HUN	leader	1956-11-04	1988-05-22			REIGN+Archigos
Peter Medgyessy	Medgyessy	HUN	leader	2002-05-27	2004-09-29			REIGN+Archigos
Peter Medgyessy	Medgyessy	HUN	head of government	2002-11-07	2004-06-23			US-visits
Katalin Novák	Novák	HUN	head of state	2022	2024-02-26			EP-leaders+general
Orban	Orban	HUN	leader	1998-07-06	2002-05-27			REIGN+Archigos
Orban	Orban	HUN	leader	2010-05-29		2021-03		REIGN+Archigos
Viktor Orban	Orban|Orbán	HUN	head of government			2019-10		CIA-2019
Viktor Orban	Orban|Orbán	HUN	head of government	1998-10-05	2016-04-01			US-visits
Viktor Orban	Orban|Orbán	HUN	head of government	2010-05-29		2025-11		general
Viktor Orbán	Orbán	HUN	head of government	2010		2022-10		EP-leaders
Viktor Orbán	Orbán	HUN	head of government	2019-05-12	2024-07-11			US-visits
Sandor Pinter	Pinter	HUN	interior minister			2019-10		CIA-2019
Zsolt Semjen	Semjen	HUN	deputy head of government			2019-10		CIA-2019
Laszlo Szabo	Szabo	HUN	ambassador to the United States			2019-10		CIA-2019
Peter Szijjarto	Szijjarto	HUN	foreign minister			2019-10		CIA-2019
Peter Szijjarto	Szijjarto	HUN	foreign minister	2014-09-23		2025-11		general
Péter Szijjártó	Szijjártó	HUN	foreign minister	2014-09-23		2022-12		EP-foreign
Szuros	Szuros	HUN	leader	1989-10-18	1990-05-02			REIGN+Archigos
Mihaly Varga	Varga	HUN	finance minister			2019-10		CIA-2019
János Áder	Áder	HUN	head of state	2017	2022			EP-leaders
Katalin Novak	Novak	HUN	head of state	2022-05-10	2024-02-26			general
Tamas Sulyok	Sulyok	HUN	head of state	2024-03-05		2025-11		general
Abdurrachman Wahid	Abdurrachman|Wahid	IDN	head of state	1999-11-12	1999-11-12			US-visits
Ali Alatas	Alatas	IDN	foreign minister	1988-03-21	1999-10-20			general
Alwi Shihab	Alwi	IDN	foreign minister	1999-10-26	2001-07-23			general
Bambang Yudhoyono	Bambang|Yudhoyono	IDN	leader	2004-10-20	2014-10-20			REIGN+Archigos
Budi Bowoleksono	Bowoleksono	IDN	ambassador to the United States			2019-10		CIA-2019
Dian Triansyah Djani	Djani	IDN	ambassador to the United Nations			2019-10		CIA-2019
B. J. Habibie	Habibie	IDN	head of state	1998-05-21	1999-10-20			general
Habibie	Habibie	IDN	leader	1998-05-21	1999-10-20			REIGN+Archigos
Muhammad Jusuf Kalla	Kalla	IDN	vice president			2019-10		CIA-2019
Tjahjo Kumolo	Kumolo	IDN	interior minister			2019-10		CIA-2019
Adam Malik	Malik	IDN	foreign minister	1966-03-18	1977-10-01			general
Retno Lestari Priansari Marsudi	Marsudi	IDN	foreign minister			2019-10		CIA-2019
Megawati Sukarnoputri	Megawati	IDN	head of state	2001-07-23	2004-10-20			general
Megawati Sukarnoputri	Megawati	IDN	leader	2001-07-24	2004-10-20			REIGN+Archigos
Megawati Sukarnoputri	Megawati	IDN	head of state	2001-09-18	2003-09-23			US-visits
Mochtar Kusumaatmadja	Mochtar	IDN	foreign minister	1978-03-29	1988-03-21			general
Sri Mulyani Indrawati	Mulyani	IDN	finance minister			2019-10		CIA-2019
Marty Natalegawa	Natalegawa|Marty	IDN	foreign minister	2009-10-22	2014-10-20			general
Prabowo Subianto	Prabowo|Subianto	IDN	head of government	2024-10-20		2026-08		ODA-2026
Prabowo Subianto	Prabowo|Subianto	IDN	head of state	2024-10-20		2026-08		ODA-2026
Prabowo Subianto	Prabowo|Subianto	IDN	head of state	2024-11-12	2024-11-12			US-visits
Retno Marsudi	Retno|Marsudi	IDN	foreign minister	2014-10-27		2022-12		EP-foreign
Retno Marsudi	Retno|Marsudi	IDN	foreign minister	2014-10-27	2024-10-20			general
Ryamizard Ryacudu	Ryamizard	IDN	defence minister			2019-10		CIA-2019
Soeharto	Soeharto	IDN	head of state	1989-06-09	1995-10-26			US-visits
Sugiono	Sugiono	IDN	foreign minister	2024-10-21		2025-11		general
Suharto	Suharto	IDN	leader	1966-03-12	1998-05-21			REIGN+Archigos
Suharto	Suharto	IDN	head of state	1967-03-12	1998-05-21			general
Suharto	Suharto	IDN	head of state	1975-07-05	1982-10-13			US-visits
Wahid	Wahid	IDN	leader	1999-10-20	2001-07-23			REIGN+Archigos
Wahid	Wahid	IDN	head of state	2000-06-12	2000-06-12			US-visits
Abdurrahman Wahid	Wahid|Gus Dur	IDN	head of state	1999-10-20	2001-07-23			general
Joko "Jokowi" Widodo	Widodo	IDN	head of state			2019-10		CIA-2019
Joko Widodo	Widodo|Jokowi	IDN	head of state	2014	2024-10-20			EP-leaders+general
Joko Widodo	Widodo|Jokowi	IDN	head of state	2014-10-20	2024-10-20			general
Joko Widodo	Widodo|Jokowi	IDN	leader	2014-10-20	2024-10-20			REIGN+Archigos+general
Joko Widodo	Widodo|Jokowi	IDN	head of state	2015-10-26	2023-11-17			US-visits
Hassan Wirajuda	Wirajuda|Hassan	IDN	foreign minister	2001-08-10	2009-10-22			general
Susilo Bambang Yudhoyono	Yudhoyono|SBY	IDN	head of state	2004-10-20	2014-10-20			general
Susilo Bambang Yudhoyono	Yudhoyono|SBY	IDN	head of state	2005-05-25	2011-11-13			US-visits
Sjafrie Sjamsoeddin	Sjafrie|Sjamsoeddin	IDN	defence minister	2024-10-21		2025-11		general
Gibran Rakabuming Raka	Gibran|Raka	IDN	vice president	2024-10-20		2025-11		general
Syed Akbaruddin	Akbaruddin	IND	ambassador to the United Nations			2019-10		CIA-2019
A. K. Antony	Antony	IND	defence minister	2006-10-24	2014-05-26			general
Desai	Desai	IND	leader	1977-03-24	1979-06-15			REIGN+Archigos
Morarji Desai	Desai	IND	head of government	1978-06-12	1978-06-15			US-visits
Indira Gandhi	Gandhi	IND	head of government	1966-01-24	1977-03-24			general
Indira Gandhi	Gandhi	IND	head of government	1982-07-27	1982-07-31			US-visits
Rajiv Gandhi	Gandhi	IND	head of government	1984-10-31	1989-12-02			general
Rajiv Gandhi	Gandhi	IND	head of government	1985-06-11	1987-10-20			US-visits
Gandhi, I.	Gandhi, I.	IND	leader	1966-01-24	1977-03-22			REIGN+Archigos
Gandhi, I.	Gandhi, I.	IND	leader	1980-01-14	1984-10-31			REIGN+Archigos
Gowda	Gowda	IND	leader	1996-06-01	1997-04-21			REIGN+Archigos
Gujral	Gujral	IND	leader	1997-04-21	1998-03-19			REIGN+Archigos
Inder Kumar Gujral	Gujral	IND	head of government	1997-09-22	1997-09-22			US-visits
S. Jaishankar	Jaishankar	IND	foreign minister	2019-05-30		2022-12		EP-foreign
Subrahmanyam Jaishankar	Jaishankar	IND	foreign minister	2019-05-30		2022-12		EP-foreign
Arun Jaitley	Jaitley	IND	finance minister			2019-10		CIA-2019
A. P. J. Abdul Kalam	Kalam	IND	head of state	2002-07-25	2007-07-25			general
Salman Khurshid	Khurshid	IND	foreign minister	2012-10-28	2014-05-26			general
Ram Nath Kovind	Kovind	IND	head of state			2019-10		CIA-2019
Ram Nath Kovind	Kovind	IND	head of state	2017	2022			EP-leaders
Ram Nath Kovind	Kovind	IND	head of state	2017-07-25	2022-07-25			general
S. M. Krishna	Krishna	IND	foreign minister	2009-05-22	2012-10-26			general
Narendra Modi	Modi	IND	head of government			2019-10		CIA-2019
Narendra Modi	Modi	IND	head of government	2014		2022-10		EP-leaders
Narendra Modi	Modi	IND	head of government	2014-05-26		2026-08		ODA-2026
Narendra Modi	Modi	IND	leader	2014-05-26		2021-03		REIGN+Archigos
Narendra Modi	Modi	IND	head of government	2014-09-29	2024-09-21			US-visits
Pranab Mukherjee	Mukherjee	IND	foreign minister	2006-10-24	2009-05-22			general
Pranab Mukherjee	Mukherjee	IND	head of state	2012-07-25	2017-07-25			general
Droupadi Murmu	Murmu	IND	head of state	2022		2022-10		EP-leaders
Droupadi Murmu	Murmu	IND	head of state	2022-07-25		2026-08		ODA-2026
M. Venkaiah Naidu	Naidu	IND	vice president			2019-10		CIA-2019
Manohar Parrikar	Parrikar	IND	defence minister	2014-11-09	2017-03-13			general
Pratibha Patil	Patil	IND	head of state	2007-07-25	2012-07-25			general
Gandhi, R.	R.	IND	leader	1984-10-31	1989-12-02			REIGN+Archigos
P. V. Narasimha Rao	Rao	IND	head of government	1991-06-21	1996-05-16			general
P.V. Narasimha Rao	Rao	IND	head of government	1992-01-31	1994-05-20			US-visits
Rao	Rao	IND	leader	1991-06-21	1996-05-16			REIGN+Archigos
Navtej Singh Sarna	Sarna	IND	ambassador to the United States			2019-10		CIA-2019
Shekhar	Shekhar	IND	leader	1990-11-10	1991-06-21			REIGN+Archigos
Charan Singh	Singh	IND	leader	1979-07-28	1980-01-14			REIGN+Archigos
Manmohan Singh	Singh	IND	head of government	2004-05-22	2014-05-26			general
Manmohan Singh	Singh	IND	leader	2004-05-22	2014-05-26			REIGN+Archigos
Manmohan Singh	Singh	IND	head of government	2004-09-21	2013-09-27			US-visits
Natwar Singh	Singh	IND	foreign minister	2004-05-22	2005-11-06			general
Pratap Singh	Singh	IND	leader	1989-12-02	1990-11-10			REIGN+Archigos
Rajnath Singh	Singh	IND	interior minister			2019-10		CIA-2019
Rajnath Singh	Singh	IND	defence minister	2019-05-31		2025-11		general
Nirmala Sitharaman	Sitharaman	IND	defence minister			2019-10		CIA-2019
Nirmala Sitharaman	Sitharaman	IND	defence minister	2017-09-03	2019-05-30			general
Sushma Swaraj	Swaraj	IND	foreign minister			2019-10		CIA-2019
Sushma Swaraj	Swaraj	IND	foreign minister	2014-05-26	2019-05-30			general
Atal Bihari Vajpayee	Vajpayee	IND	head of government	1998-03-19	2004-05-22			general
Atal Vajpayee	Vajpayee	IND	head of government	2000-09-13	2003-09-24			US-visits
Vajpayee	Vajpayee	IND	leader	1996-05-16	1996-06-01			REIGN+Archigos
Vajpayee	Vajpayee	IND	leader	1998-03-19	2004-05-22			REIGN+Archigos
Jagdeep Dhankhar	Dhankhar	IND	vice president	2022-08-11	2025-07-21			general
Ajit Doval	Doval	IND	security adviser	2014-05-30		2025-11		general
Vikram Misri	Misri	IND	deputy foreign minister	2024-07-15		2025-11		general
Ahern	Ahern	IRL	leader	1997-06-26	2008-05-07			REIGN+Archigos
Bertie Ahern	Ahern	IRL	head of government	1997-12-15	2008-05-01			US-visits
Bruton	Bruton	IRL	leader	1994-12-15	1997-06-26			REIGN+Archigos
John Bruton	Bruton	IRL	head of government	1995-03-16	1997-03-18			US-visits
Geraldine Byrne Nason	Byrne Nason	IRL	ambassador to the United Nations			2019-10		CIA-2019
Liam Cosgrave	Cosgrave	IRL	head of government	1976-03-17	1976-03-19			US-visits
Simon Coveney	Coveney	IRL	foreign minister			2019-10		CIA-2019
Simon Coveney	Coveney	IRL	foreign minister	2017-06-14		2022-12		EP-foreign
B. Cowen	Cowen	IRL	leader	2008-05-07	2011-03-09			REIGN+Archigos
Brian Cowen	Cowen	IRL	head of government	2009-03-17	2010-03-18			US-visits
Paschal Donohoe	Donohoe	IRL	finance minister			2019-10		CIA-2019
Fitzgerald	Fitzgerald	IRL	leader	1981-06-30	1982-03-09			REIGN+Archigos
Fitzgerald	Fitzgerald	IRL	leader	1982-12-14	1987-03-10			REIGN+Archigos
Garret Michael Desmond FitzGerald	FitzGerald	IRL	head of government	1984-03-14	1986-03-17			US-visits
Simon Harris	Harris	IRL	head of government	2024-10-09	2024-10-09			US-visits
Charles J. Haughey	Haughey	IRL	head of government	1982-03-16	1990-02-28			US-visits
Haughey	Haughey	IRL	leader	1979-12-11	1981-06-30			REIGN+Archigos
Haughey	Haughey	IRL	leader	1982-03-09	1982-12-14			REIGN+Archigos
Haughey	Haughey	IRL	leader	1987-03-10	1992-02-11			REIGN+Archigos
Michael D. Higgins	Higgins	IRL	head of state	2011	2025-11-11			EP-leaders+general
Michael Daniel Higgins	Higgins	IRL	head of state			2019-10		CIA-2019
E. Kenny	Kenny	IRL	leader	2011-03-09	2017-06			REIGN+Archigos
Enda Kenny	Kenny	IRL	head of government	2011-03-17	2017-03-17			US-visits
Cosgrave, L.	L.	IRL	leader	1973-03-14	1977-07-05			REIGN+Archigos
John M. Lynch	Lynch	IRL	head of government	1979-11-08	1979-11-10			US-visits
Lynch	Lynch	IRL	leader	1977-07-05	1979-12-11			REIGN+Archigos
Martin	Martin	IRL	leader	2020-06-27		2021-03		REIGN
Michael Martin	Martin	IRL	head of government	2022-03-17	2022-03-17			US-visits
Micheál Martin	Martin	IRL	head of government	2020		2022-10		EP-leaders
Mary McAleese	McAleese	IRL	head of state	1998-06-22	2004-06-11			US-visits
Daniel Mulhall	Mulhall	IRL	ambassador to the United States			2019-10		CIA-2019
Albert Reynolds	Reynolds	IRL	head of government	1993-03-16	1994-03-18			US-visits
Reynolds	Reynolds	IRL	leader	1992-02-11	1994-12-15			REIGN+Archigos
Mary Robinson	Robinson	IRL	head of state	1993-05-12	1996-06-15			US-visits
Leo Varadkar	Varadkar	IRL	defence minister			2019-10		CIA-2019
Leo Varadkar	Varadkar	IRL	head of government			2019-10		CIA-2019
Leo Varadkar	Varadkar	IRL	head of government	2018-03-13	2024-03-15			US-visits
Varadkar	Varadkar	IRL	leader	2017-06-14	2020-06			REIGN
Leo Varadkar	Varadkar	IRL	head of government	2022-12-17	2024-04-09			general
Simon Harris	Harris	IRL	head of government	2024-04-09	2025-01-23			general
Micheal Martin	Martin	IRL	head of government	2025-01-23		2025-11		general
Micheal Martin	Martin	IRL	foreign minister	2022-12-17	2025-01-23			general
Simon Harris	Harris	IRL	foreign minister	2025-01-23		2025-11		general
Michael D. Higgins	Higgins	IRL	head of state	2011-11-11	2025-11-11			general
Catherine Connolly	Connolly	IRL	head of state	2025-11-11		2025-11		general
Ahmadinejad	Ahmadinejad	IRN	leader	2005-08-03	2013-08-03			REIGN+Archigos
Mahmoud Ahmadinejad	Ahmadinejad	IRN	head of state	2005-08-03	2013-08-03			general
Hossein Amir-Abdollahian	Amir-Abdollahian	IRN	foreign minister	2021-08-25		2022-12		EP-foreign
Hossein Amir-Abdollahian	Amir-Abdollahian	IRN	foreign minister	2021-08-25	2024-05-19			general
Hossein Amirabdollahian	Amirabdollahian	IRN	foreign minister	2021-08-25		2022-12		EP-foreign
Hosein Ali Amiri	Amiri	IRN	vice president			2019-10		CIA-2019
Jamshid Ansari	Ansari	IRN	vice president			2019-10		CIA-2019
Abbas Araghchi	Araghchi|Araqchi	IRN	foreign minister	2024-08-21		2025-11		general
Farhad Dejpasand	Dejpasand	IRN	finance minister			2019-10		CIA-2019
Masumeh Ebtekar	Ebtekar	IRN	vice president			2019-10		CIA-2019
Hatami	Hatami	IRN	defence minister			2019-10		CIA-2019
Ali Hoseini-KHAMENEI	Hoseini-KHAMENEI	IRN	head of state			2019-10		CIA-2019
Eshaq Jahangiri	Jahangiri	IRN	vice president			2019-10		CIA-2019
Laya Joneidi	Joneidi	IRN	vice president			2019-10		CIA-2019
Issa Kalantari	Kalantari	IRN	vice president			2019-10		CIA-2019
Ali Khamenei	Khamenei	IRN	head of state	1989		2022-10		EP-leaders
Ali Khamenei	Khamenei	IRN	head of state	1989-06-04		2025-11		general
Khamenei	Khamenei	IRN	leader	1989-06-04	1989-08-03			REIGN+Archigos
Khatami	Khatami	IRN	leader	1997-08-03	2005-08-03			REIGN+Archigos
Mohammad Khatami	Khatami	IRN	head of state	1997-08-03	2005-08-03			general
Ayatollah Khomeini	Khomeini	IRN	leader	1979-02-01	1989-06-03			REIGN+Archigos
Qolam Ali Khoshru	Khoshru	IRN	ambassador to the United Nations			2019-10		CIA-2019
Manouchehr Mottaki	Mottaki	IRN	foreign minister	2005-08-24	2010-12-13			general
Ali Asqar Munesan	Munesan	IRN	vice president			2019-10		CIA-2019
Mohammad Nahavandian	Nahavandian	IRN	vice president			2019-10		CIA-2019
Mohammad Baqer Nobakht	Nobakht	IRN	vice president			2019-10		CIA-2019
Masoud Pezeshkian	Pezeshkian	IRN	head of state	2024-07-28		2025-11		general
Rafsanjani	Rafsanjani	IRN	leader	1989-08-17	1997-08-03			REIGN+Archigos
Abdolreza Rahmani-FAZLI	Rahmani-FAZLI	IRN	interior minister			2019-10		CIA-2019
Ebrahim Raisi	Raisi	IRN	head of state	2021		2022-10		EP-leaders
Ebrahim Raisi	Raisi	IRN	head of state	2021-08-03	2024-05-19			general
Mohammad Reza	Reza	IRN	leader	1953-08-19	1979-01-16			REIGN+Archigos
Rouhani	Rouhani	IRN	leader	2013-08-03		2021-03		REIGN+Archigos
Hassan Rouhani	Rouhani|Rohani	IRN	head of state	2013	2021			EP-leaders
Hassan Rouhani	Rouhani|Rohani	IRN	head of state	2013-08-03	2021-08-03			general
Hasan Fereidun Ruhani	Ruhani	IRN	head of state			2019-10		CIA-2019
Ali Akbar Salehi	Salehi	IRN	vice president			2019-10		CIA-2019
Ali Akbar Salehi	Salehi	IRN	foreign minister	2010-12-13	2013-08-15			general
Sorena SATARI-Khavas	SATARI-Khavas	IRN	vice president			2019-10		CIA-2019
Mohammad Ali Shahidi	Shahidi	IRN	vice president			2019-10		CIA-2019
Mohammad Shariat-Madari	Shariat-Madari	IRN	vice president			2019-10		CIA-2019
Mohammad Javad Zarif	Zarif	IRN	foreign minister	2013-08-15	2021-08-25			general
Mohammad Javad ZARIF-Khonsari	ZARIF-Khonsari	IRN	foreign minister			2019-10		CIA-2019
Ali Bagheri Kani	Bagheri Kani|Bagheri	IRN	foreign minister	2024-05-20	2024-08-21			general
Mohammad Mokhber	Mokhber	IRN	head of state	2024-05-19	2024-07-28			general
Ali Larijani	Larijani	IRN	security adviser	2025-08-05		2025-11		general
Aziz Nasirzadeh	Nasirzadeh	IRN	defence minister	2024-08-21		2025-11		general
Haider Al-Abadi	Abadi|al-Abadi	IRQ	head of government	2014		2022-10		EP-leaders
Haider al-Abadi	Abadi|al-Abadi	IRQ	head of government	2014-09-08	2018-10-25			general
Adil Abd Al-Mahdi	Abd Al-Mahdi	IRQ	head of government			2019-10		CIA-2019
Abdul-Mahdi	Abdul-Mahdi	IRQ	leader	2018-10-25	2020-05			REIGN
al-Abadi	al-Abadi	IRQ	leader	2014-09-08	2018-10			REIGN+Archigos
Haidar al-Abadi	al-Abadi	IRQ	head of government	2014-09-23	2015-09-29			US-visits
Hassan Al-Bakr	Al-Bakr	IRQ	leader	1968-07-17	1979-07-16			REIGN+Archigos
Muhammad Ali al-HAKIM	al-HAKIM	IRQ	foreign minister			2019-10		CIA-2019
al-Jaafari	al-Jaafari	IRQ	leader	2005-05-03	2006-05-20			REIGN+Archigos
Ibrahim al-Jafari	al-Jafari	IRQ	head of government	2005-06-23	2005-06-24			US-visits
Al-Kadhimi	Al-Kadhimi	IRQ	leader	2020-05-07		2021-03		REIGN
al-Maliki	al-Maliki	IRQ	leader	2006-05-20	2014-09-08			REIGN+Archigos
Nuri al-Maliki	al-Maliki	IRQ	head of government	2007-09-25	2013-11-01			US-visits
Mohammed Shyaa al-Sudani	al-Sudani	IRQ	head of government	2024-04-15	2024-04-15			US-visits
Mohammed Shia al-Sudani	al-Sudani|Sudani	IRQ	head of government	2022-10-27		2025-11		general
Ghazi al-Yawer	al-Yawer	IRQ	head of state	2004-06-09	2004-12-09			US-visits
Iyad Allawi	Allawi	IRQ	leader	2004-06-28	2005-05-03			REIGN+Archigos
Muhammad Bahr Al-Ulum	Bahr Al-Ulum	IRQ	ambassador to the United Nations			2019-10		CIA-2019
Paul Bremer	Bremer	IRQ	leader	2003-05-12	2004-06-28			REIGN+Archigos
Tommy Ray Franks	Franks	IRQ	leader	2003-04-09	2003-04-21			REIGN+Archigos
Jay Garner	Garner	IRQ	leader	2003-04-21	2003-05-12			REIGN+Archigos
Fuad Husayn	Husayn	IRQ	finance minister			2019-10		CIA-2019
Fuad Hussein	Hussein	IRQ	foreign minister	2020-06-06		2022-12		EP-foreign
Mustafa Al-Kadhimi	Kadhimi	IRQ	head of government	2020		2022-10		EP-leaders
Mustafa al-Kadhimi	Kadhimi	IRQ	head of government	2020-05-07	2022-10-27			general
Mustafa Al-Kadhimi	Kadhimi	IRQ	head of government	2020-08-20	2021-07-23			US-visits
Nouri al-Maliki	Maliki|al-Maliki	IRQ	head of government	2006-05-20	2014-09-08			general
Nouri al-Maliki	Maliki|al-Maliki	IRQ	head of government	2006-07-24	2006-07-26			US-visits
Adnan Pachachi	Pachachi	IRQ	head of state	2004-01-20	2004-01-20			US-visits
Saddam Hussein	Saddam|Hussein	IRQ	head of state	1979-07-16	2003-04-09			general
Saddam Hussein	Saddam|Hussein	IRQ	leader	1979-07-16	2003-04-09			REIGN+Archigos
Barham Salih	Salih	IRQ	head of state			2019-10		CIA-2019
Barham Salih	Salih	IRQ	head of state	2018		2022-10		EP-leaders
Jalal Talabani	Talabani	IRQ	head of state	2005-09-08	2009-10-06			US-visits
Farid Yasin	Yasin	IRQ	ambassador to the United States			2019-10		CIA-2019
Abdul Latif Rashid	Rashid	IRQ	head of state	2022-10-17		2025-11		general
Fuad Hussein	Hussein	IRQ	foreign minister	2020-06-06		2025-11		general
Halldor Asgrimsson	Asgrimsson	ISL	leader	2004-09-15	2006-06-15			REIGN+Archigos
Bjarni Benediktsson	Benediktsson	ISL	finance minister			2019-10		CIA-2019
Bjarni Benediktsson	Benediktsson	ISL	leader	2017-01-11	2017-11			REIGN
Bjarni Benediktsson	Benediktsson	ISL	head of government	2024-07-10	2024-07-11			US-visits
Vigdis Finbogadottir	Finbogadottir	ISL	head of state	1982-09-04	1994-10-07			US-visits
Olafur Grimsson	Grimsson	ISL	head of state	2000-04-28	2000-04-28			US-visits
Groendal	Groendal	ISL	leader	1979-10-15	1980-02-08			REIGN+Archigos
Einar Gunnarsson	Gunnarsson	ISL	ambassador to the United Nations			2019-10		CIA-2019
Gunnlaugsson	Gunnlaugsson	ISL	leader	2013-05-23	2016-04			REIGN+Archigos
Þórdís Kolbrún R. Gylfadóttir	Gylfadóttir	ISL	foreign minister	2021-11-28		2022-12		EP-foreign
Geir Hilmar Haarde	Haarde	ISL	ambassador to the United States			2019-10		CIA-2019
Hilmar Haarde	Haarde	ISL	leader	2006-06-15	2009-02-01			REIGN+Archigos
Geir Hallgrimmsson	Hallgrimmsson	ISL	head of government	1978-05-30	1978-05-31			US-visits
Hallgrimsson	Hallgrimsson	ISL	leader	1974-08-29	1978-08-31			REIGN+Archigos
Hermannsson	Hermannsson	ISL	leader	1983-05-26	1987-07-08			REIGN+Archigos
Hermannsson	Hermannsson	ISL	leader	1988-09-28	1991-04-30			REIGN+Archigos
Katrin Jakobsdottir	Jakobsdottir	ISL	head of government			2019-10		CIA-2019
Katrín Jakobsdóttir	Jakobsdóttir	ISL	leader	2017-11-30	2024-04-09			REIGN+general
Katrín Jakobsdóttir	Jakobsdóttir	ISL	head of government	2017	2024-04-09			EP-leaders+general
Gudni Thorlacius Johannesson	Johannesson	ISL	head of state			2019-10		CIA-2019
Johannesson	Johannesson	ISL	leader	1978-08-31	1979-10-15			REIGN+Archigos
Sigurd Ingi Johannsson	Johannsson	ISL	head of government	2016-05-13	2016-05-13			US-visits
Guðni Jóhannesson	Jóhannesson	ISL	head of state	2016		2022-10		EP-leaders
Sigurdur Ingi Jóhannsson	Jóhannsson	ISL	leader	2016-04-07	2017-01			REIGN
David Oddson	Oddson	ISL	head of government	1999-04-23	1999-04-25			US-visits
David Oddsson	Oddsson	ISL	head of government	1991-09-24	2004-07-07			US-visits
Oddsson	Oddsson	ISL	leader	1991-04-30	2004-09-15			REIGN+Archigos
Palsson	Palsson	ISL	leader	1987-07-08	1988-09-28			REIGN+Archigos
Thorstein Palsson	Palsson	ISL	head of government	1988-08-09	1988-08-13			US-visits
Johanna Sigurdardottir	Sigurdardottir	ISL	head of government	2012-05-20	2012-05-21			US-visits
Sigurdardottir	Sigurdardottir	ISL	leader	2009-02-01	2013-05-23			REIGN+Archigos
Gudlaugur Thor Thordarson	Thordarson	ISL	foreign minister			2019-10		CIA-2019
Thoroddsen	Thoroddsen	ISL	leader	1980-02-08	1983-05-26			REIGN+Archigos
Katrin Jakobsdottir	Jakobsdottir	ISL	head of government	2017-11-30	2024-04-09			general
Bjarni Benediktsson	Benediktsson	ISL	head of government	2024-04-09	2024-12-21			general
Kristrun Frostadottir	Frostadottir	ISL	head of government	2024-12-21		2025-11		general
Thorgerdur Katrin Gunnarsdottir	Gunnarsdottir	ISL	foreign minister	2024-12-21		2025-11		general
Halla Tomasdottir	Tomasdottir	ISL	head of state	2024-08-01		2025-11		general
Barak	Barak	ISR	leader	1999-07-06	2001-03-07			REIGN+Archigos
Ehud Barak	Barak	ISR	head of government	1999-07-14	2000-11-12			US-visits
Begin	Begin	ISR	leader	1977-06-21	1983-10-10			REIGN+Archigos
Menachem Begin	Begin	ISR	head of government	1977-07-18	1982-11-14			US-visits
Naftali Bennett	Bennett	ISR	head of government	2021	2022			EP-leaders
Naftali Bennett	Bennett	ISR	head of government	2021-06-13	2022-06-30			general
Naftali Bennett	Bennett	ISR	head of government	2021-08-26	2021-08-26			US-visits
Eli Cohen	Cohen	ISR	foreign minister	2022-12-29	2023-12-31			general
Danny Danon	Danon	ISR	ambassador to the United Nations			2019-10		CIA-2019
Aryeh Deri	Deri	ISR	interior minister			2019-10		CIA-2019
Ron Dermer	Dermer	ISR	ambassador to the United States			2019-10		CIA-2019
Yoav Gallant	Gallant	ISR	defence minister	2022-12-29	2024-11-05			general
Benny Gantz	Gantz	ISR	defence minister	2020-05-17	2022-12-29			general
Chaim Herzog	Herzog	ISR	head of state	1983-11-16	1993-04-22			US-visits
Isaac Herzog	Herzog	ISR	head of state	2021		2022-10		EP-leaders
Isaac Herzog	Herzog	ISR	head of state	2022-10-26	2024-11-12			US-visits
Moshe Kahlon	Kahlon	ISR	finance minister			2019-10		CIA-2019
Moshe Katsav	Katsav	ISR	head of state	2001-05-29	2001-06-01			US-visits
Israel Katz	Katz	ISR	defence minister	2024-11-07		2025-11		general
Yisrael Katz	Katz	ISR	foreign minister			2019-10		CIA-2019
Ephraim Katzir	Katzir	ISR	head of state	1975-03-03	1975-03-03			US-visits
Yair Lapid	Lapid	ISR	foreign minister	2021-06-13		2022-12		EP-foreign
Yair Lapid	Lapid	ISR	head of government	2022		2022-10		EP-leaders
Yair Lapid	Lapid	ISR	head of government	2022-07-01	2022-12-29			general
Tzipi Livni	Livni	ISR	foreign minister	2006-01-18	2009-03-31			general
Yitzhak Navon	Navon	ISR	head of state	1983-01-04	1983-01-07			US-visits
Benjamin Netanyahu	Netanyahu	ISR	head of government	2009	2021			EP-leaders
Benjamin Netanyahu	Netanyahu	ISR	head of government	2009-03-31	2021-06-13			general
Benjamin Netanyahu	Netanyahu	ISR	head of government	2009-05-18	2024-07-25			US-visits
Benjamin Netanyahu	Netanyahu	ISR	head of government	2022-12-29		2025-11		general
Benyamin Netanyahu	Netanyahu	ISR	head of government	1998-09-28	1998-10-23			US-visits
Binyamin Netanyahu	Netanyahu	ISR	defence minister			2019-10		CIA-2019
Binyamin Netanyahu	Netanyahu	ISR	head of government			2019-10		CIA-2019
Binyamin Netanyahu	Netanyahu	ISR	head of government	1996-07-09	2023-09-20			US-visits
Netanyahu	Netanyahu	ISR	leader	1996-06-18	1999-07-06			REIGN+Archigos
Netanyahu	Netanyahu	ISR	leader	2009-03-31		2021-03		REIGN+Archigos
Ehud Olmert	Olmert	ISR	head of government	2006-04-14	2009-03-31			general
Ehud Olmert	Olmert	ISR	head of government	2006-05-21	2008-11-25			US-visits
Olmert	Olmert	ISR	leader	2006-04-14	2009-03			REIGN
Peres	Peres	ISR	leader	1977-04-08	1977-06-21			REIGN+Archigos
Peres	Peres	ISR	leader	1984-09-14	1986-10-20			REIGN+Archigos
Peres	Peres	ISR	leader	1995-11-04	1996-06-18			REIGN+Archigos
Shimon Peres	Peres	ISR	head of government	1984-10-08	1996-04-30			US-visits
Shimon Peres	Peres	ISR	head of state	2009-05-05	2014-06-25			US-visits
Rabin	Rabin	ISR	leader	1974-06-03	1977-04-08			REIGN+Archigos
Rabin	Rabin	ISR	leader	1992-07-12	1995-11-04			REIGN+Archigos
Yitzhak Rabin	Rabin	ISR	head of government	1975-06-10	1995-10-25			US-visits
Reuben Rivlin	Rivlin	ISR	head of state			2019-10		CIA-2019
Reuven Rivlin	Rivlin	ISR	head of state	2014	2021			EP-leaders
Reuven Rivlin	Rivlin	ISR	head of state	2015-12-08	2021-06-28			US-visits
Gideon Sa'ar	Sa'ar|Saar	ISR	foreign minister	2024-11-08		2025-11		general
Shamir	Shamir	ISR	leader	1983-10-10	1984-09-14			REIGN+Archigos
Shamir	Shamir	ISR	leader	1986-10-20	1992-07-12			REIGN+Archigos
Yitzhak Shamir	Shamir	ISR	head of government	1983-11-27	1991-11-22			US-visits
Ariel Sharon	Sharon	ISR	head of government	2001-03-07	2006-04-14			general
Ariel Sharon	Sharon	ISR	leader	2001-03-08	2006-04			REIGN+Archigos
Ariel Sharon	Sharon	ISR	head of government	2001-03-19	2005-09-14			US-visits
Ezer Weizman	Weizman	ISR	head of state	1997-10-05	1997-10-09			US-visits
Israel Katz	Katz	ISR	foreign minister	2024-01-01	2024-11-05			general
Ron Dermer	Dermer	ISR	minister	2022-12-29	2025-11			general
Amato	Amato	ITA	leader	1992-06-28	1993-04-29			REIGN+Archigos
Amato	Amato	ITA	leader	2000-04-26	2001-06-11			REIGN+Archigos
Guiliano Amato	Amato	ITA	head of government	2000-09-19	2000-09-20			US-visits
Andreotti	Andreotti	ITA	leader	1976-07-30	1979-08-05			REIGN+Archigos
Andreotti	Andreotti	ITA	leader	1989-07-23	1992-06-28			REIGN+Archigos
Giulio Andreotti	Andreotti	ITA	head of government	1976-12-06	1991-05-07			US-visits
Giulio Andreotti	Andreotti	ITA	head of state	1990-07-08	1990-07-11			US-visits
Giulio Giulio Andreotti	Andreotti	ITA	head of state	1977-07-25	1977-07-28			US-visits
Berlusconi	Berlusconi	ITA	leader	1994-05-11	1995-01-17			REIGN+Archigos
Berlusconi	Berlusconi	ITA	leader	2001-06-11	2006-05-17			REIGN+Archigos
Berlusconi	Berlusconi	ITA	leader	2008-05-08	2011-11-16			REIGN+Archigos
Silvio Berlusconi	Berlusconi	ITA	head of government	2001-10-14	2009-09-25			US-visits
Silvio Berlusconi	Berlusconi	ITA	head of government	2008-05-08	2011-11-16			general
Sebastiano Cardi	Cardi	ITA	ambassador to the United Nations			2019-10		CIA-2019
Carlo Azeglio Ciampi	Ciampi	ITA	head of government	1993-09-16	1993-09-17			US-visits
Carlo Ciampi	Ciampi	ITA	head of state	2003-11-12	2003-11-16			US-visits
Ciampi	Ciampi	ITA	leader	1993-04-29	1994-05-11			REIGN+Archigos
Conte	Conte	ITA	leader	2018-06-01	2021-02			REIGN
Giuseppe Conte	Conte	ITA	head of government			2019-10		CIA-2019
Giuseppe Conte	Conte	ITA	head of government	2018	2021			EP-leaders
Giuseppe Conte	Conte	ITA	head of government	2018-07-29	2018-07-30			US-visits
Cossiga	Cossiga	ITA	leader	1979-08-05	1980-10-18			REIGN+Archigos
Francesco Cossiga	Cossiga	ITA	head of government	1980-01-24	1980-01-25			US-visits
Francesco Cossiga	Cossiga	ITA	head of state	1989-10-10	1992-04-07			US-visits
Bettino Craxi	Craxi	ITA	head of government	1983-10-19	1985-10-24			US-visits
Craxi	Craxi	ITA	leader	1983-08-04	1987-04-18			REIGN+Archigos
D'Alema	D'Alema	ITA	leader	1998-10-21	2000-04-26			REIGN+Archigos
Luigi Ciriaco De Mita	De Mita	ITA	head of government	1988-06-13	1988-12-16			US-visits
Luigi Di Maio	Di Maio	ITA	foreign minister	2019-09-05		2022-12		EP-foreign
Luigi Di Maio	Di Maio	ITA	foreign minister	2019-09-05	2022-10-22			general
Dini	Dini	ITA	leader	1995-01-17	1996-05-18			REIGN+Archigos
Lamberto Dini	Dini	ITA	head of government	1995-02-02	1995-02-03			US-visits
Draghi	Draghi	ITA	leader	2021-02-13		2021-03		REIGN
Mario Draghi	Draghi	ITA	head of government	2021		2022-10		EP-leaders
Mario Draghi	Draghi	ITA	head of government	2021-02-13	2022-10-22			general
Mario Draghi	Draghi	ITA	head of government	2022-05-10	2022-05-10			US-visits
Massimo D'Alema	D’Alema	ITA	head of government	1999-03-04	1999-03-05			US-visits
Massimo d'Alema	d’Alema	ITA	head of government	1999-04-23	1999-04-25			US-visits
Amintore Fanfani	Fanfani	ITA	head of government	1983-05-25	1987-05-27			US-visits
Fanfani	Fanfani	ITA	leader	1982-11-30	1983-08-04			REIGN+Archigos
Fanfani	Fanfani	ITA	leader	1987-04-18	1987-07-29			REIGN+Archigos
Forlani	Forlani	ITA	leader	1980-10-18	1981-05-26			REIGN+Archigos
Gentiloni	Gentiloni	ITA	leader	2016-12-11	2018-06			REIGN
Paolo Gentiloni	Gentiloni	ITA	head of government	2017-04-20	2017-04-20			US-visits
Giovanni Giuseppe Goria	Goria	ITA	head of government	1987-12-15	1987-12-18			US-visits
Goria	Goria	ITA	leader	1987-07-29	1988-04-13			REIGN+Archigos
Enrico Letta	Letta	ITA	head of government	2013-10-16	2013-10-17			US-visits
Letta	Letta	ITA	leader	2013-04-28	2014-02-22			REIGN+Archigos
Sergio Mattarella	Mattarella	ITA	head of state			2019-10		CIA-2019
Sergio Mattarella	Mattarella	ITA	head of state	2015		2022-10		EP-leaders
Sergio Mattarella	Mattarella	ITA	head of state	2015-02-03		2026-08		ODA-2026
Sergio Mattarella	Mattarella	ITA	head of state	2016-02-08	2019-10-17			US-visits
Giorgia Meloni	Meloni	ITA	head of government	2022-10-22		2026-08		ODA-2026
Giorgia Meloni	Meloni	ITA	head of government	2023-07-27	2024-07-11			US-visits
Mita	Mita	ITA	leader	1988-04-13	1989-07-12			REIGN+Archigos
Enzo Moavero Milanesi	Moavero	ITA	foreign minister			2019-10		CIA-2019
Mario Monti	Monti	ITA	head of government	2012-02-09	2012-05-21			US-visits
Monti	Monti	ITA	leader	2011-11-16	2013-04-28			REIGN+Archigos
Aldo Moro	Moro	ITA	head of government	1976-06-26	1976-06-28			US-visits
Moro	Moro	ITA	leader	1974-11-23	1976-07-30			REIGN+Archigos
Giorgio Napolitano	Napolitano	ITA	head of state	2007-12-10	2010-05-25			US-visits
Alessandro Pertini	Pertini	ITA	head of state	1982-03-24	1982-03-27			US-visits
Prodi	Prodi	ITA	leader	1996-05-18	1998-10-21			REIGN+Archigos
Prodi	Prodi	ITA	leader	2006-05-17	2008-05-08			REIGN+Archigos
Romano Prodi	Prodi	ITA	head of government	1996-06-12	1999-10-27			US-visits
Matteo Renzi	Renzi	ITA	head of government	2015-04-17	2016-10-18			US-visits
Renzi	Renzi	ITA	leader	2014-02-22	2016-12			REIGN+Archigos
Matteo Salvini	Salvini	ITA	deputy head of government			2019-10		CIA-2019
Matteo Salvini	Salvini	ITA	interior minister			2019-10		CIA-2019
Oscar Luigi Scalfaro	Scalfaro	ITA	head of state	1996-04-01	1996-04-03			US-visits
Giovanni Spadolini	Spadolini	ITA	head of government	1982-11-02	1982-11-04			US-visits
Spadolini	Spadolini	ITA	leader	1981-06-28	1982-11-30			REIGN+Archigos
Antonio Tajani	Tajani	ITA	foreign minister	2022-10-22		2022-12		EP-foreign
Elisabetta Trenta	Trenta	ITA	defence minister			2019-10		CIA-2019
Giovanni Tria	Tria	ITA	finance minister			2019-10		CIA-2019
Armando Varricchio	Varricchio	ITA	ambassador to the United States			2019-10		CIA-2019
Guido Crosetto	Crosetto	ITA	defence minister	2022-10-22		2025-11		general
Patrick Allen	Allen	JAM	head of state	2009		2022-10		EP-leaders
Horace Chang	Chang	JAM	defence minister			2019-10		CIA-2019
Golding	Golding	JAM	leader	2007-09-11	2011-10-23			REIGN+Archigos
Andrew Holness	Holness	JAM	defence minister			2019-10		CIA-2019
Andrew Holness	Holness	JAM	head of government			2019-10		CIA-2019
Andrew Holness	Holness	JAM	head of government	2016		2022-10		EP-leaders
Andrew Holness	Holness	JAM	head of government	2019-03-22	2022-06-10			US-visits
Holness	Holness	JAM	leader	2011-10-23	2012-01-05			REIGN+Archigos
Holness	Holness	JAM	leader	2016-03-03		2021-03		REIGN
Kamina Elizabeth Johnson Smith	Johnson Smith	JAM	foreign minister			2019-10		CIA-2019
Kamina Johnson-Smith	Johnson-Smith	JAM	foreign minister	2016-03-07		2022-12		EP-foreign
Manley	Manley	JAM	leader	1972-03-02	1980-11-01			REIGN+Archigos
Manley	Manley	JAM	leader	1989-02-10	1992-03-30			REIGN+Archigos
Michael Manley	Manley	JAM	head of government	1977-12-16	1992-03-25			US-visits
Audrey Patrice Marks	Marks	JAM	ambassador to the United States			2019-10		CIA-2019
Simpson Miller	Miller	JAM	leader	2006-03-30	2007-09-11			REIGN+Archigos
Simpson Miller	Miller	JAM	leader	2012-01-05	2016-03			REIGN+Archigos
Patterson	Patterson	JAM	leader	1992-03-30	2006-03-30			REIGN+Archigos
Percival James Patterson	Patterson	JAM	head of government	1993-08-30	1995-09-13			US-visits
Earle Courtenay Rattray	Rattray	JAM	ambassador to the United Nations			2019-10		CIA-2019
Edward Seaga	Seaga	JAM	head of government	1981-01-27	1984-07-19			US-visits
Seaga	Seaga	JAM	leader	1980-11-01	1989-02-10			REIGN+Archigos
Kamina Johnson Smith	Smith	JAM	foreign minister	2016-03-07		2025-11		general
Ian Gorst	Gorst	JEY	foreign minister	2018-06-07		2022-12		EP-foreign
Philip Ozouf	Ozouf	JEY	foreign minister	2022-07-12		2022-12		EP-foreign
Philip Ozouf Jr.	Ozouf	JEY	foreign minister	2022-07-12		2022-12		EP-foreign
Abdallah Ii	Abdallah Ii	JOR	head of state			2019-10		CIA-2019
King Abdullah II	Abdullah II	JOR	head of state	1999-05-17	2024-05-06			US-visits
Bisher Al-Khasawneh	Al-Khasawneh	JOR	head of government	2020	2024-09-15			EP-leaders+general
Ayman al-SAFADI	al-SAFADI	JOR	foreign minister			2019-10		CIA-2019
Ayman al-Ṣafadī	al-Ṣafadī	JOR	foreign minister	2017-01-15		2022-12		EP-foreign
Sima Bahous	Bahous	JOR	ambassador to the United Nations			2019-10		CIA-2019
Abdullah II bin Al-Hussein	bin Al-Hussein	JOR	head of state	2021-07-19	2022-05-13			US-visits
Hussein Ibn Talal El-Hashim	El-Hashim	JOR	leader	1952-08-11	1999-02-07			REIGN+Archigos
Abdullah Ibn Hussein El-Hashimi	El-Hashimi	JOR	leader	1999-02-07		2021-03		REIGN+Archigos
Abdullah and Crown Prince Hussein	Hussein	JOR	head of state	2023-02-02	2023-02-02			US-visits
King Hussein	Hussein	JOR	head of state	1975-04-29	1999-01-05			US-visits
Abdullah II ibn Al Hussein	ibn Al Hussein	JOR	head of state	2018-06-21	2018-06-27			US-visits
Abdullah II of Jordan	Jordan	JOR	head of state	1999		2022-10		EP-leaders
Ezzeddine Kanakrieh	Kanakrieh	JOR	finance minister			2019-10		CIA-2019
Dina Kawar	Kawar	JOR	ambassador to the United States			2019-10		CIA-2019
Rajai Muasher	Muasher	JOR	deputy head of government			2019-10		CIA-2019
Samir Mubaidin	Mubaidin	JOR	interior minister			2019-10		CIA-2019
Omar Razzaz	Razzaz	JOR	defence minister			2019-10		CIA-2019
Omar Razzaz	Razzaz	JOR	head of government			2019-10		CIA-2019
Omar Razzaz	Razzaz	JOR	head of government	2018		2022-10		EP-leaders
Ayman Safadi	Safadi	JOR	foreign minister	2017-01-15		2022-12		EP-foreign
Bisher Khasawneh	Khasawneh	JOR	head of government	2020-10-12	2024-09-15			general
Jafar Hassan	Hassan	JOR	head of government	2024-09-15		2025-11		general
Ayman Safadi	Safadi	JOR	foreign minister	2017-01-15		2025-11		general
Shinzo Abe	Abe	JPN	head of government			2019-10		CIA-2019
Shinzo Abe	Abe	JPN	head of government	2006-09-26	2007-09-26			general
Shinzo Abe	Abe	JPN	leader	2006-09-26	2007-09-26			REIGN+Archigos
Shinzo Abe	Abe	JPN	head of government	2007-04-26	2007-04-27			US-visits
Shinzo Abe	Abe	JPN	head of government	2012-12-26	2020-09-16			general
Shinzo Abe	Abe	JPN	leader	2012-12-26	2020-09			REIGN+Archigos
Shinzō Abe	Abe	JPN	head of government	2013-02-22	2019-04-27			US-visits
Akihito	Akihito	JPN	head of state	1989-01-07	2019-04-30			general
Emperor Akihito	Akihito	JPN	head of state	1994-06-11	1994-06-15			US-visits
Mikio Aoki	Aoki	JPN	leader	2000-04-02	2000-04-05			Archigos
Taro Aso	Aso	JPN	deputy head of government			2019-10		CIA-2019
Taro Aso	Aso	JPN	finance minister			2019-10		CIA-2019
Taro Aso	Aso	JPN	foreign minister	2005-10-31	2007-08-27			general
Taro Aso	Aso	JPN	head of government	2008-09-24	2009-09-16			general
Taro Aso	Aso	JPN	leader	2008-09-24	2009-09-16			REIGN+Archigos
Taro Aso	Aso	JPN	head of government	2008-11-14	2009-02-24			US-visits
Koro Bessho	Bessho	JPN	ambassador to the United Nations			2019-10		CIA-2019
Fukuda	Fukuda	JPN	leader	1976-12-24	1978-12-07			REIGN+Archigos
Takeo Fukuda	Fukuda	JPN	head of government	1976-12-24	1978-12-07			general
Takeo Fukuda	Fukuda	JPN	head of government	1977-03-20	1978-05-03			US-visits
Yasuo Fukuda	Fukuda	JPN	head of government	2007-09-26	2008-09-24			general
Yasuo Fukuda	Fukuda	JPN	leader	2007-09-26	2008-09-24			REIGN+Archigos
Yasuo Fukuda	Fukuda	JPN	head of government	2007-11-15	2007-11-16			US-visits
Kishida Fumio	Fumio	JPN	head of government	2023-01-13	2024-09-21			US-visits
Koichiro Gemba	Gemba	JPN	foreign minister	2011-09-02	2012-12-26			general
Yasukazu Hamada	Hamada	JPN	defence minister	2022-08-10	2023-09-13			general
Hashimoto	Hashimoto	JPN	leader	1996-01-11	1998-07-30			REIGN+Archigos
Ryutaro Hashimoto	Hashimoto	JPN	head of government	1996-01-11	1998-07-30			general
Ryutaro Hashimoto	Hashimoto	JPN	head of government	1996-02-23	1997-06-22			US-visits
Hata	Hata	JPN	leader	1994-04-25	1994-06-29			REIGN+Archigos
Yukio Hatoyama	Hatoyama	JPN	head of government	2009-09-16	2010-06-08			general
Yukio Hatoyama	Hatoyama	JPN	head of government	2009-09-23	2010-04-13			US-visits
Yoshimasa Hayashi	Hayashi	JPN	foreign minister	2021-11-10		2022-12		EP-foreign
Yoshimasa Hayashi	Hayashi	JPN	foreign minister	2021-11-10	2023-09-13			general
Emperor Hirohito	Hirohito	JPN	head of state	1975-10-02	1975-10-04			US-visits
Hirohito	Hirohito	JPN	head of state	1926-12-25	1989-01-07			general
Hosokawa	Hosokawa	JPN	leader	1993-08-09	1994-04-25			REIGN+Archigos
Morihiro Hosokawa	Hosokawa	JPN	head of government	1993-08-09	1994-04-28			general
Morihiro Hosokawa	Hosokawa	JPN	head of government	1993-09-27	1994-02-12			US-visits
Tomomi Inada	Inada	JPN	defence minister	2016-08-03	2017-07-28			general
Shigeru Ishiba	Ishiba	JPN	head of government	2024-10-01	2025-10-21			general
Masatoshi Ishida	Ishida	JPN	interior minister			2019-10		CIA-2019
Ito	Ito	JPN	leader	1980-06-12	1980-07-17			REIGN+Archigos
Takeshi Iwaya	Iwaya	JPN	defence minister			2019-10		CIA-2019
Takeshi Iwaya	Iwaya	JPN	foreign minister	2024-10-01	2025-10-21			general
Kaifu	Kaifu	JPN	leader	1989-08-09	1991-11-06			REIGN+Archigos
Toshiki Kaifu	Kaifu	JPN	head of government	1989-08-10	1991-11-05			general
Toshiki Kaifu	Kaifu	JPN	head of government	1989-08-31	1991-07-11			US-visits
Yoko Kamikawa	Kamikawa	JPN	foreign minister	2023-09-13	2024-10-01			general
Naoto Kan	Kan	JPN	head of government	2010-06-08	2011-09-02			general
Naoto Kan	Kan	JPN	leader	2010-06-08	2011-09-02			REIGN+Archigos
Naoto Kan	Kan	JPN	head of government	2010-09-23	2010-09-23			US-visits
Yoriko Kawaguchi	Kawaguchi	JPN	foreign minister	2002-02-01	2004-09-27			general
Minoru Kihara	Kihara	JPN	defence minister	2023-09-13	2024-10-01			general
Nobuo Kishi	Kishi	JPN	defence minister	2020-09-16	2022-08-10			general
Fumio Kishida	Kishida	JPN	foreign minister	2012-12-26	2017-08-03			general
Fumio Kishida	Kishida	JPN	head of government	2021		2022-10		EP-leaders
Fumio Kishida	Kishida	JPN	head of government	2021-10-04	2024-10-01			general
Junichiro Koizumi	Koizumi	JPN	head of government	2001-04-26	2006-09-26			general
Junichiro Koizumi	Koizumi	JPN	leader	2001-04-26	2006-09-26			REIGN+Archigos
Junichiro Koizumi	Koizumi	JPN	head of government	2001-06-30	2006-06-30			US-visits
Shinjiro Koizumi	Koizumi	JPN	defence minister	2025-10-21		2025-11		general
Masahiko Komura	Komura	JPN	foreign minister	2007-09-26	2008-09-24			general
Taro Kono	Kono	JPN	foreign minister			2019-10		CIA-2019
Taro Kono	Kono	JPN	foreign minister	2017-08-03	2019-09-11			general
Taro Kono	Kono	JPN	defence minister	2019-09-11	2020-09-16			general
Yohei Kono	Kono	JPN	foreign minister	1994-06-30	1996-01-11			general
Nobutaka Machimura	Machimura	JPN	foreign minister	2004-09-27	2005-10-31			general
Seiji Maehara	Maehara	JPN	foreign minister	2010-09-17	2011-03-07			general
Miki	Miki	JPN	leader	1974-12-09	1976-12-24			REIGN+Archigos
Takeo Miki	Miki	JPN	head of government	1974-12-09	1976-12-24			general
Takeo Miki	Miki	JPN	head of government	1975-08-03	1976-06-30			US-visits
Kiichi Miyazawa	Miyazawa	JPN	head of government	1991-11-05	1993-08-09			general
Kiichi Miyazawa	Miyazawa	JPN	head of government	1992-01-30	1993-04-17			US-visits
Miyazawa	Miyazawa	JPN	leader	1991-11-06	1993-08-09			REIGN+Archigos
Yoshiro Mori	Mori	JPN	head of government	2000-04-05	2001-04-26			general
Yoshiro Mori	Mori	JPN	leader	2000-04-05	2001-04-26			REIGN+Archigos
Yoshiro Mori	Mori	JPN	head of government	2000-05-04	2001-03-19			US-visits
Toshimitsu Motegi	Motegi	JPN	foreign minister	2019-09-11	2021-11-04			general
Toshimitsu Motegi	Motegi	JPN	foreign minister	2025-10-21		2025-11		general
Murayama	Murayama	JPN	leader	1994-06-29	1996-01-11			REIGN+Archigos
Tomiichi Murayama	Murayama	JPN	head of government	1994-06-30	1996-01-11			general
Tomiichi Murayama	Murayama	JPN	head of government	1995-01-10	1995-01-12			US-visits
Hirofumi Nakasone	Nakasone	JPN	foreign minister	2008-09-24	2009-09-16			general
Nakasone	Nakasone	JPN	leader	1982-11-26	1987-11-06			REIGN+Archigos
Yasuhiro Nakasone	Nakasone	JPN	head of government	1982-11-27	1987-11-06			general
Yasuhiro Nakasone	Nakasone	JPN	head of government	1983-01-17	1987-05-05			US-visits
Gen Nakatani	Nakatani	JPN	defence minister	2014-12-24	2016-08-03			general
Naruhito	Naruhito	JPN	head of state	2019		2022-10		EP-leaders
Naruhito	Naruhito	JPN	head of state	2019-05-01		2026-08		ODA-2026
Yoshihiko Noda	Noda	JPN	head of government	2011-09-02	2012-12-26			general
Yoshihiko Noda	Noda	JPN	leader	2011-09-02	2012-12-26			REIGN+Archigos
Yoshihiko Noda	Noda	JPN	head of government	2011-09-21	2012-05-19			US-visits
Keizo Obuchi	Obuchi	JPN	head of government	1998-07-30	2000-04-05			general
Keizo Obuchi	Obuchi	JPN	head of government	1998-09-22	1999-05-04			US-visits
Obuchi	Obuchi	JPN	leader	1998-07-30	2000-04-02			REIGN+Archigos
Masayoshi Ohira	Ohira	JPN	head of government	1978-12-07	1980-06-12			general
Masayoshi Ohira	Ohira	JPN	head of government	1979-04-30	1980-05-01			US-visits
Ohira	Ohira	JPN	leader	1978-12-07	1980-06-12			REIGN+Archigos
Katsuya Okada	Okada	JPN	foreign minister	2009-09-16	2010-09-17			general
Itsunori Onodera	Onodera	JPN	defence minister	2012-12-26	2014-09-03			general
Yoshihide Suga	Suga	JPN	head of government	2020	2021			EP-leaders
Yoshihide Suga	Suga	JPN	leader	2020-09-14		2021-03		REIGN
Yoshihide Suga	Suga	JPN	head of government	2020-09-16	2021-10-04			general
Shinsuke Sugiyama	Sugiyama	JPN	ambassador to the United States			2019-10		CIA-2019
Suzuki	Suzuki	JPN	leader	1980-07-17	1982-11-26			REIGN+Archigos
Zenko Suzuki	Suzuki	JPN	head of government	1980-07-17	1982-11-27			general
Zenko Suzuki	Suzuki	JPN	head of government	1981-05-06	1981-05-09			US-visits
Sanae Takaichi	Takaichi	JPN	head of government	2025-10-21		2026-08		ODA-2026
Noboru Takeshita	Takeshita	JPN	head of government	1987-11-06	1989-06-03			general
Noboru Takeshita	Takeshita	JPN	head of government	1988-01-12	1989-02-03			US-visits
Takeshita	Takeshita	JPN	leader	1987-11-06	1989-06-02			REIGN+Archigos
Makiko Tanaka	Tanaka	JPN	foreign minister	2001-04-26	2002-01-30			general
Uno	Uno	JPN	leader	1989-06-02	1989-08-09			REIGN+Archigos
Suga Yoshihide	Yoshihide	JPN	head of government	2021-04-16	2021-09-24			US-visits
Hatoyama Yukio	Yukio	JPN	leader	2009-09-16	2010-06-08			REIGN+Archigos
Gen Nakatani	Nakatani	JPN	defence minister	2024-10-01	2025-10-21			general
Gulshara Abdykalikova	Abdykalikova	KAZ	deputy head of government			2019-10		CIA-2019
Beybut Atamkulov	Atamkulov	KAZ	foreign minister			2019-10		CIA-2019
Yerzhan Kazykhanov	Kazykhanov	KAZ	ambassador to the United States			2019-10		CIA-2019
Askar Mamin	Mamin	KAZ	head of government			2019-10		CIA-2019
Askar Mamin	Mamin	KAZ	head of government	2019	2022			EP-leaders
Nazarbaev	Nazarbaev	KAZ	leader	1990-04-24	2019-03			REIGN+Archigos
Nursultan Nazarbayev	Nazarbayev	KAZ	head of state	1992-05-18	2018-01-17			US-visits
Alikhan Smailov	Smailov	KAZ	deputy head of government			2019-10		CIA-2019
Alikhan Smailov	Smailov	KAZ	finance minister			2019-10		CIA-2019
Alihan Smaiylov	Smaiylov	KAZ	head of government	2022		2022-10		EP-leaders
Mukhtar Tleuberdi	Tleuberdi	KAZ	foreign minister	2019-09-08		2022-12		EP-foreign
Kassym-Jomart Tokayev	Tokayev	KAZ	head of state	2019		2022-10		EP-leaders
Kassym-Jomart Tokayev	Tokayev	KAZ	head of state	2019-03-20		2025-11		general
Kassym-Jomart Tokayev	Tokayev	KAZ	head of state	2023-09-21	2023-09-21			US-visits
Kasym-Zhomart Tokayev	Tokayev	KAZ	head of state			2019-10		CIA-2019
Tokayev	Tokayev	KAZ	leader	2019-03-20		2021-03		REIGN
Yerlan Turgumbayev	Turgumbayev	KAZ	interior minister			2019-10		CIA-2019
Kayrat Umarov	Umarov	KAZ	ambassador to the United Nations			2019-10		CIA-2019
Nurlan Yermekbayev	Yermekbayev	KAZ	defence minister			2019-10		CIA-2019
Askar Zhumagaliyev	Zhumagaliyev	KAZ	defence minister			2019-10		CIA-2019
Alikhan Smailov	Smailov	KAZ	head of government	2022-01-11	2024-02-05			general
Olzhas Bektenov	Bektenov	KAZ	head of government	2024-02-06		2025-11		general
Mukhtar Tileuberdi	Tileuberdi	KAZ	foreign minister	2019-09-18	2023-03-30			general
Murat Nurtleu	Nurtleu	KAZ	foreign minister	2023-04-03	2025-09-26			general
Yermek Kosherbayev	Kosherbayev	KAZ	foreign minister	2025-09-26		2025-11		general
Lazarus Amayo	Amayo	KEN	ambassador to the United Nations			2019-10		CIA-2019
Robinson Njeru Githae	Githae	KEN	ambassador to the United States			2019-10		CIA-2019
Monica Juma	Juma	KEN	foreign minister			2019-10		CIA-2019
Kenyatta	Kenyatta	KEN	leader	1963-12-12	1978-08-22			REIGN+Archigos
Kenyatta	Kenyatta	KEN	leader	2013-04-09		2021-03		REIGN+Archigos
Uhuru Kenyatta	Kenyatta	KEN	head of state			2019-10		CIA-2019
Uhuru Kenyatta	Kenyatta	KEN	head of state	2013	2022			EP-leaders
Uhuru Kenyatta	Kenyatta	KEN	head of state	2013-04-09	2022-09-13			general
Uhuru Kenyatta	Kenyatta	KEN	head of state	2014-08-05	2020-02-06			US-visits
Mwai Kibaki	Kibaki	KEN	leader	2002-12-03	2013-04-09			REIGN+Archigos
Mwai Kibaki	Kibaki	KEN	head of state	2003-10-05	2003-10-07			US-visits
Daniel arap Moi	Moi	KEN	head of state	1980-02-19	1987-03-14			US-visits
Daniel T. arap Moi	Moi	KEN	head of state	2002-12-04	2002-12-06			US-visits
Moi	Moi	KEN	leader	1978-08-22	2002-12-30			REIGN+Archigos
Alfred Mutua	Mutua	KEN	foreign minister	2022-10-27		2022-12		EP-foreign
Alfred Nganga Mutua	Mutua	KEN	foreign minister	2022-09-27		2022-12		EP-foreign
Raychelle Omamo	Omamo	KEN	defence minister			2019-10		CIA-2019
Raychelle Omamo	Omamo	KEN	foreign minister	2020-01-14		2022-12		EP-foreign
William Ruto	Ruto	KEN	head of state	2022		2022-10		EP-leaders
William Ruto	Ruto	KEN	head of state	2022-09-13		2025-11		general
William Ruto	Ruto	KEN	head of state	2022-12-13	2024-05-23			US-visits
Musalia Mudavadi	Mudavadi	KEN	foreign minister	2023-10-04		2025-11		general
Mukhammedkalyy Abylgaziev	Abylgaziev	KGZ	head of government			2019-10		CIA-2019
Askar Akaev	Akaev	KGZ	head of state	2002-09-20	2002-09-24			US-visits
Akayev	Akayev	KGZ	leader	1990-10-27	2005-04			REIGN+Archigos
Zamirbek Askarov	Askarov	KGZ	deputy head of government			2019-10		CIA-2019
Atambayev	Atambayev	KGZ	leader	2011-12-01	2017-11			REIGN+Archigos
Chynggyz Aydarbekov	Aydarbekov	KGZ	foreign minister			2019-10		CIA-2019
Bakiyev	Bakiyev	KGZ	leader	2005-04-11	2010-04-07			REIGN+Archigos
Kubatbek Boronov	Boronov	KGZ	deputy head of government			2019-10		CIA-2019
Kubatbek Boronov	Boronov	KGZ	head of government	2020		2022-10		EP-leaders
Akylbek Japarov	Japarov	KGZ	head of government	2021	2024-12-16			EP-leaders+general
Sadyr Japarov	Japarov	KGZ	leader	2020-10-16	2020-11			REIGN
Sadyr Japarov	Japarov	KGZ	leader	2021-01-28		2021-03		REIGN
Sadyr Japarov	Japarov	KGZ	head of state	2023-09-21	2023-09-21			US-visits
Baktygul Jeenbaeva	Jeenbaeva	KGZ	finance minister			2019-10		CIA-2019
Sooronbay Jeenbekov	Jeenbekov	KGZ	head of state			2019-10		CIA-2019
Sooronbay Jeenbekov	Jeenbekov	KGZ	leader	2017-11-24	2020-10			REIGN
Kashkar Junushaliev	Junushaliev	KGZ	interior minister			2019-10		CIA-2019
Jeenbek Kulubaev	Kulubaev	KGZ	foreign minister	2022-04-22		2022-12		EP-foreign
Talant Mamytov	Mamytov	KGZ	head of state	2020	2021			EP-leaders
Talant Mamytov	Mamytov	KGZ	leader	2020-11-14	2021-01			REIGN
Ulukbek Maripov	Maripov	KGZ	head of government	2021	2021			EP-leaders
Mirgul Moldoisaeva	Moldoisaeva	KGZ	ambassador to the United Nations			2019-10		CIA-2019
Artjom Nowikow	Nowikow	KGZ	head of government	2021	2021			EP-leaders
Otunbayeva	Otunbayeva	KGZ	leader	2010-04-07	2011-12-01			REIGN+Archigos
Roza Otunbayeva	Otunbayeva	KGZ	head of state	2010-09-24	2010-09-24			US-visits
Sadyr Zhaparov	Zhaparov	KGZ	head of state	2021		2022-10		EP-leaders
Akylbek Japarov	Japarov	KGZ	head of government	2021-10-12	2024-12-16			general
Adylbek Kasymaliev	Kasymaliev	KGZ	head of government	2024-12-18		2025-11		general
Aun Porn Moniroth	Aun Porn Moniroth	KHM	finance minister			2019-10		CIA-2019
Chea Sim	Chea Sim	KHM	senior figure		2015-06-08			general
Chum Sounry	Chum Sounry	KHM	ambassador to the United States			2019-10		CIA-2019
Heng Samrin	Heng Samrin	KHM	leader	1979-01-07	1985-01-14			REIGN+Archigos
Heng Samrin	Heng Samrin	KHM	senior figure	2006-03-21	2023-08-21			general
Hor Namhong	Hor Namhong	KHM	foreign minister	1990-12-01	1993-07-01			general
Hor Namhong	Hor Namhong	KHM	foreign minister	1998-11-30	2016-04-04			general
Hun Manet	Hun Manet	KHM	head of government	2023-08-22		2026-08		ODA-2026
Hun Sen	Hun Sen	KHM	head of government			2019-10		CIA-2019
Hun Sen	Hun Sen	KHM	foreign minister	1979-01-08	1990-12-01			general
Hun Sen	Hun Sen	KHM	head of government	1985-01-14	2023-08-22			general
Hun Sen	Hun Sen	KHM	leader	1985-01-14	1993-09-21			REIGN+Archigos
Hun Sen	Hun Sen	KHM	leader	1997-07-06		2021-03		REIGN+Archigos
Hun Sen	Hun Sen	KHM	head of government	1998		2022-10		EP-leaders
Hun Sen	Hun Sen	KHM	head of government	2016-02-16	2022-05-13			US-visits
Hun Sen	Hun Sen	KHM	senior figure	2024-04-03		2025-11		general
Kem Sokha	Kem Sokha	KHM	senior figure			2025-11		general
Khuon Sudary	Khuon Sudary	KHM	senior figure	2023-08-22		2025-11		general
Kung Phoak	Kung Phoak	KHM	senior figure			2025-11		general
Lon Nol	Lon Nol	KHM	leader	1970-03-18	1975-04-10			REIGN+Archigos
Pol Pot	Pol Pot	KHM	leader	1975-04-11	1979-01-07			REIGN+Archigos
Prak Sokhon	Prak Sokhon	KHM	foreign minister			2019-10		CIA-2019
Prak Sokhon	Prak Sokhon	KHM	foreign minister	2016-04-05		2022-12		EP-foreign
Prak Sokhonn	Prak Sokhonn|Prak Sokhon	KHM	foreign minister	2016-04-05	2023-08-22			general
Prak Sokhonn	Prak Sokhonn|Sokhonn	KHM	foreign minister	2024-11-20		2025-11		general
Norodom Ranariddh	Ranariddh	KHM	head of government	1993-07-02	1997-08-06			general
Ranariddh	Ranariddh	KHM	leader	1993-09-21	1997-07-06			REIGN+Archigos
Sam Rainsy	Sam Rainsy	KHM	senior figure			2025-11		general
Sar Kheng	Sar Kheng	KHM	interior minister			2019-10		CIA-2019
Sar Kheng	Sar Kheng	KHM	senior figure	1992-02-03	2023-08-22			general
Sar Sokha	Sar Sokha	KHM	senior figure	2023-08-22		2025-11		general
Say Chhum	Say Chhum	KHM	senior figure	2015-06-09	2024-04-03			general
Norodom Sihamoni	Sihamoni	KHM	head of state			2019-10		CIA-2019
Norodom Sihamoni	Sihamoni	KHM	head of state	2004		2022-10		EP-leaders
Norodom Sihamoni	Sihamoni	KHM	head of state	2004-10-14		2025-11		general
Norodom Sihamoni	Sihamoni	KHM	head of state	2004-10-29		2026-08		ODA-2026
Norodom Sihanouk	Sihanouk	KHM	head of state	1993-09-24	2004-10-07			general
Norodom Sirivudh	Sirivudh	KHM	foreign minister	1993-10-29	1994-10-25			general
Sok An	Sok An	KHM	senior figure	2004-07-15	2017-03-15			general
Sok Chenda Sophea	Sok Chenda Sophea	KHM	foreign minister	2023-08-22	2024-11-20			general
Sovann Ke	Sovann Ke	KHM	ambassador to the United Nations			2019-10		CIA-2019
Tea Banh	Tea Banh	KHM	defence minister			2019-10		CIA-2019
Tea Banh	Tea Banh	KHM	defence minister	1987-01-01	2023-08-22			general
Tea Seiha	Tea Seiha	KHM	defence minister	2023-08-22		2025-11		general
Ung Huot	Ung Huot	KHM	foreign minister	1994-10-25	1998-11-30			general
Ung Huot	Ung Huot	KHM	head of government	1997-08-06	1998-11-30			general
Yim Chhai Ly	Yim Chhai Ly	KHM	deputy head of government			2019-10		CIA-2019
Taneti Maamau	Maamau	KIR	head of state			2019-10		CIA-2019
Taneti Maamau	Maamau	KIR	head of state	2016		2022-10		EP-leaders
Taneti Maamau	Maamau	KIR	head of state	2023-09-25	2023-09-25			US-visits
Mamau	Mamau	KIR	leader	2016-03-11		2021-03		REIGN
Taneti Mamau	Mamau	KIR	foreign minister	2016-03-15		2022-12		EP-foreign
Atarake Natara	Natara	KIR	interior minister			2019-10		CIA-2019
Kourabi Nenem	Nenem	KIR	vice president			2019-10		CIA-2019
Ieremia Tabai	Tabai	KIR	head of state	1990-10-27	1990-10-27			US-visits
Tabai	Tabai	KIR	leader	1979-08-12	1991-07			REIGN
Teannaki	Teannaki	KIR	leader	1991-07-03	1994-09			REIGN
Teburoro Tito	Tito	KIR	ambassador to the United Nations			2019-10		CIA-2019
Teburoro Tito	Tito	KIR	ambassador to the United States			2019-10		CIA-2019
Tito	Tito	KIR	leader	1994-09-30	2003-03			REIGN
Teuea Toatu	Toatu	KIR	finance minister			2019-10		CIA-2019
Anote Tong	Tong	KIR	foreign minister			2019-10		CIA-2019
Tong	Tong	KIR	leader	2003-07-04	2016-03			REIGN
Delano Frank Bart	Bart	KNA	ambassador to the United Nations			2019-10		CIA-2019
Mark Anthony Graham Brantley	Brantley	KNA	foreign minister			2019-10		CIA-2019
Vincent Byron	Byron	KNA	foreign minister	2022-05-10		2022-12		EP-foreign
Vincent F. Byron, Jr	Byron	KNA	foreign minister	2022-05-10		2022-12		EP-foreign
Denzil Douglas	Douglas	KNA	foreign minister	2022-08-13		2022-12		EP-foreign
Douglas	Douglas	KNA	leader	1995-07-04	2015-02			REIGN
Terrance Drew	Drew	KNA	head of government	2022		2022-10		EP-leaders
Harris	Harris	KNA	leader	2015-02-18		2021-03		REIGN
Timothy Harris	Harris	KNA	finance minister			2019-10		CIA-2019
Timothy Harris	Harris	KNA	head of government			2019-10		CIA-2019
Timothy Harris	Harris	KNA	head of government	2015	2022			EP-leaders
Thelma Phillip-Browne	Phillip-Browne	KNA	ambassador to the United States			2019-10		CIA-2019
Shawn Richards	Richards	KNA	deputy head of government			2019-10		CIA-2019
Cuthbert Montraville Sebastian	Sebastian	KNA	head of state			2019-10		CIA-2019
Kennedy Alphonse Simmonds	Simmonds	KNA	head of government	1984-07-17	1994-12-11			US-visits
Simmonds	Simmonds	KNA	leader	1983-09-19	1995-07			REIGN
Ban Ki-moon	Ban	KOR	foreign minister	2004-01-17	2006-11-10			general
Chin Young	Chin	KOR	interior minister			2019-10		CIA-2019
Cho Hyun	Cho	KOR	foreign minister	2025-07-19		2025-11		general
Cho Tae-yul	Cho	KOR	ambassador to the United Nations			2019-10		CIA-2019
Cho Tae-yul	Cho	KOR	foreign minister	2024-01-10	2025-07-19			general
Cho Yoon-je	Cho	KOR	ambassador to the United States			2019-10		CIA-2019
Choi Kuy Hay	Choi	KOR	leader	1979-10-26	1980-08-16			REIGN+Archigos
Chun Doo Hwan	Chun	KOR	leader	1980-09-01	1988-02-25			REIGN+Archigos
Chun Doo Hwan	Chun	KOR	head of state	1981-01-28	1985-04-27			US-visits
Chun Doo-hwan	Chun	KOR	head of state	1980-09-01	1988-02-24			general
Chung Eui-yong	Chung	KOR	foreign minister	2021-02-09	2022-05-11			general
Hee Park	Hee	KOR	leader	1961-07-03	1979-10-26			REIGN+Archigos
Hong Nam-ki	Hong	KOR	deputy head of government			2019-10		CIA-2019
Hong Nam-ki	Hong	KOR	finance minister			2019-10		CIA-2019
Hwang Kyo Ahn	Hwang	KOR	leader	2016-12-09	2017-05			REIGN
Jeong Kyeong-doo	Jeong	KOR	defence minister			2019-10		CIA-2019
Kang Kyung-wha	Kang	KOR	foreign minister			2019-10		CIA-2019
Kang Kyung-wha	Kang	KOR	foreign minister	2017-06-18	2021-02-08			general
Kim Dae Jung	Kim	KOR	leader	1998-02-25	2003-02-25			REIGN+Archigos
Kim Dae Jung	Kim	KOR	head of state	1999-07-02	1999-07-03			US-visits
Kim Dae-jung	Kim	KOR	head of state	1998-02-25	2003-02-24			general
Kim Dae-jung	Kim	KOR	head of state	1998-06-08	2000-09-07			US-visits
Kim Dae-Jung	Kim	KOR	head of state	2001-03-06	2001-03-09			US-visits
Kim Sung-hwan	Kim	KOR	foreign minister	2010-10-08	2013-03-11			general
Kim Yong-sam	Kim	KOR	head of state	1993-11-18	1997-06-26			US-visits
Kim Young Sam	Kim	KOR	leader	1993-02-25	1998-02-25			REIGN+Archigos
Kim Young-sam	Kim	KOR	head of state	1993-02-25	1998-02-24			general
Lee Jae Myung	Lee	KOR	head of government	2025-06-04		2026-08		ODA-2026
Lee Jae Myung	Lee	KOR	head of state	2025-06-04		2026-08		ODA-2026
Lee Jae-myung	Lee	KOR	head of state	2025-06-04		2025-11		general
Lee Myung Bak	Lee	KOR	leader	2008-02-25	2013-02-25			REIGN+Archigos
Lee Myung-bak	Lee	KOR	head of state	2008-02-25	2013-02-24			general
Lee Myung-bak	Lee	KOR	head of state	2008-04-16	2011-11-13			US-visits
Lee Myung-Bak	Lee	KOR	head of state	2008-11-14	2008-11-15			US-visits
Lee Nak-yon	Lee	KOR	head of government			2019-10		CIA-2019
Moon Jae-in	Moon	KOR	head of state			2019-10		CIA-2019
Moon Jae-in	Moon	KOR	head of state	2017	2022			EP-leaders
Moon Jae-in	Moon	KOR	head of state	2017		2022-10		EP-leaders
Moon Jae-in	Moon	KOR	head of state	2017-05-10	2022-05-09			general
Moon Jae-in	Moon	KOR	leader	2017-05-10		2021-03		REIGN
Moon Jae-in	Moon	KOR	head of state	2017-06-29	2021-05-21			US-visits
Park Choong Hoon	Park	KOR	leader	1980-08-16	1980-09			REIGN+Archigos
Park Chung-hee	Park	KOR	head of state	1963-12-17	1979-10-26			general
Park Geun Hye	Park	KOR	leader	2013-02-25	2016-12			REIGN+Archigos
Park Geun-hye	Park	KOR	head of state	2013-02-25	2017-03-10			general
Park Geun-Hye	Park	KOR	head of state	2013-05-06	2013-05-08			US-visits
Park Geun-hye	Park	KOR	head of state	2015-10-16	2016-04-01			US-visits
Park Jin	Park	KOR	foreign minister	2022-05-12		2022-12		EP-foreign
Park Jin	Park	KOR	foreign minister	2022-05-12	2024-01-10			general
Roh Moo Hyun	Roh	KOR	leader	2003-02-25	2008-02-25			REIGN+Archigos
Roh Moo-hyun	Roh	KOR	head of state	2003-02-25	2008-02-24			general
Roh Moo-Hyun	Roh	KOR	head of state	2003-05-12	2005-06-10			US-visits
Roh Moo-hyun	Roh	KOR	head of state	2006-09-12	2006-09-14			US-visits
Roh Tae Woo	Roh	KOR	leader	1988-02-24	1993-02-25			REIGN+Archigos
Roh Tae-woo	Roh	KOR	head of state	1988-02-25	1993-02-24			general
Roh Tae-woo	Roh	KOR	head of state	1988-10-20	1991-09-23			US-visits
Song Min-soon	Song	KOR	foreign minister	2006-12-01	2008-02-29			general
Yoo Eun-hae	Yoo	KOR	deputy head of government			2019-10		CIA-2019
Yoon Suk Yeol	Yoon	KOR	head of state	2023-04-26	2024-07-11			US-visits
Yoon Suk-yeol	Yoon	KOR	head of state	2022		2022-10		EP-leaders
Yoon Suk-yeol	Yoon	KOR	head of state	2022-05-10	2025-04-04			general
Yu Myung-hwan	Yu	KOR	foreign minister	2008-02-29	2010-09-04			general
Yun Byung-se	Yun	KOR	foreign minister	2013-03-11	2017-06-18			general
Lee Jong-sup	Lee	KOR	defence minister	2022-05-10	2023-10-07			general
Shin Won-sik	Shin	KOR	defence minister	2023-10-07	2024-09-06			general
Ahn Gyu-back	Ahn	KOR	defence minister	2025-07-25		2025-11		general
Han Duck-soo	Han	KOR	head of government	2022-05-21	2025-05-01			general
Kim Min-seok	Kim	KOR	head of government	2025-07-03		2025-11		general
Wi Sung-lac	Wi	KOR	security adviser	2025-06-04		2025-11		general
Chung Dong-young	Chung	KOR	unification minister	2025-07-25		2025-11		general
Ahmad Nasser Al Muhammad Al Sabah	Al Sabah	KWT	foreign minister	2019-12-17		2022-12		EP-foreign
Jabir Ahmad Al Sabah	Al Sabah	KWT	leader	2006-01-24	2020-09			REIGN+Archigos
Rashid Abd al-Muhsin al-HAMAD	al-HAMAD	KWT	deputy head of government			2019-10		CIA-2019
Ahmad Nasser al-Mohammed al-Sabah	al-Sabah	KWT	foreign minister	2019-12-17		2022-12		EP-foreign
Ahmed Nawaf Al-Ahmad Al-Sabah	Al-Sabah	KWT	head of government	2022		2022-10		EP-leaders
Jaber Al-Mubarak Al-Hamad Al-Sabah	Al-Sabah	KWT	head of government	2011		2022-10		EP-leaders
Jabir al-Ahmad al-Sabah	al-Sabah	KWT	head of state	1988-09-26	1991-10-01			US-visits
Jabir al-Ahmed al-Sabah	al-Sabah	KWT	head of state	1990-09-28	1990-09-28			US-visits
Jabir al-Sabah	al-Sabah	KWT	head of state	1996-02-27	1996-03-01			US-visits
Muhammad Sabah Al-Salem Al-Sabah	Al-Sabah	KWT	head of government	2022	2022			EP-leaders
Nasser al-Sabah	al-Sabah	KWT	head of government	2008-09-17	2008-09-19			US-visits
Nawaf Al-Ahmad Al-Jaber Al-Sabah	Al-Sabah	KWT	head of state	2020		2022-10		EP-leaders
Nawaf Al-Sabah	Al-Sabah	KWT	leader	2020-07-29		2021-03		REIGN
Saad al-Abdullah al-Sabah	al-Sabah	KWT	head of government	1988-07-10	1988-07-16			US-visits
Sabah al-Ahmed al-Jaber al-Sabah	al-Sabah	KWT	head of state	2006-09-04	2006-09-05			US-visits
Sabah Al-Ahmed Al-Jaber Al-Sabah	Al-Sabah	KWT	head of state	2018-09-05	2018-09-05			US-visits
Sabah al-Ahmed al-Jabir al-Sabah	al-Sabah	KWT	head of state	2009-08-03	2017-09-07			US-visits
Sabah Al-Khalid Al-Sabah	Al-Sabah	KWT	head of government	2019	2022			EP-leaders
Sabah al-Sabah	al-Sabah	KWT	head of government	2003-09-09	2005-07-01			US-visits
Salem Abdullah Al-Jaber Al-Sabah	Al-Sabah	KWT	foreign minister	2022-10-16		2022-12		EP-foreign
Sheik Sabah al-Ahmed al-Jaber al-Sabah	al-Sabah	KWT	head of state	2015-05-13	2015-05-15			US-visits
Anas al-Khalid al-SALIH	al-SALIH	KWT	finance minister			2019-10		CIA-2019
Mansur Ayad al-UTAYBI	al-UTAYBI	KWT	ambassador to the United Nations			2019-10		CIA-2019
Jabir As-Sabah	As-Sabah	KWT	leader	1978-01-01	1990-08-02			REIGN+Archigos
Jabir As-Sabah	As-Sabah	KWT	leader	1991-04-20	2006-01-15			REIGN+Archigos
Sabah As-Sabah	As-Sabah	KWT	leader	1965-11-24	1977-12-31			REIGN+Archigos
Saddam Hussein	Hussein	KWT	leader	1990-08-02	1991-04-20			REIGN+Archigos
Jabir Al-Mubarak al-Hamad al-Sabah	Jabir Al-Mubarak	KWT	head of government			2019-10		CIA-2019
Khalid al-Jarrah al-Sabah	Khalid	KWT	interior minister			2019-10		CIA-2019
Muhammad Al-Khalid al-Hamad al-Sabah	Muhammad Al-Khalid	KWT	defence minister			2019-10		CIA-2019
Muhammad Al-Khalid al-Hamad al-Sabah	Muhammad Al-Khalid	KWT	deputy head of government			2019-10		CIA-2019
Saad Salim at Sabah	Sabah	KWT	leader	2006-01-15	2006-01-24			REIGN+Archigos
Sabah al-Ahmad al-Jabir al-Sabah	Sabah	KWT	head of state			2019-10		CIA-2019
Sabah Al-Khalid al-Hamad al-Sabah	Sabah Al-Khalid	KWT	deputy head of government			2019-10		CIA-2019
Sabah Al-Khalid al-Hamad al-Sabah	Sabah Al-Khalid	KWT	foreign minister			2019-10		CIA-2019
Salim al-Abdallah al-Jabir al-Sabah	Salim	KWT	ambassador to the United States			2019-10		CIA-2019
Meshal al-Ahmad al-Jaber al-Sabah	Meshal	KWT	head of state	2023-12-16		2025-11		general
Abdullah al-Yahya	al-Yahya	KWT	foreign minister	2024-01-17		2025-11		general
Bouasone Bouphavanh	Bouasone	LAO	head of government	2006-06-08	2010-12-23			general
Bounnhang Vorachith	Bounnhang	LAO	head of state	2016		2022-10		EP-leaders
Bounnhang Vorachith	Bounnhang	LAO	head of state	2016-04-20	2021-03-22			general
Bounnyang Vorachit	Bounnyang	LAO	head of state			2019-10		CIA-2019
Chansamon Chan-gnalat	Chansamon	LAO	defence minister			2019-10		CIA-2019
Chansamone Chanyalath	Chansamone	LAO	defence minister	2016-04-20	2024-11-01			general
Choummaly Sayasone	Choummaly	LAO	head of state	2006-06-08	2016-04-20			general
Choummaly Sayasone	Choummaly	LAO	head of state	2016-02-16	2022-05-13			US-visits
Douangchay Phichit	Douangchay	LAO	defence minister	2001-03-26	2014-05-17			general
Khamman Sounvileut	Khamman	LAO	interior minister			2019-10		CIA-2019
Khian Phansoulivong	Khian	LAO	ambassador to the United Nations			2019-10		CIA-2019
Mai Xaignavong	Mai	LAO	ambassador to the United States			2019-10		CIA-2019
Phankham Viphavan	Phankham	LAO	vice president			2019-10		CIA-2019
Phankham Viphavan	Phankham	LAO	head of government	2021		2022-10		EP-leaders
Phankham Viphavanh	Phankham	LAO	head of government	2021-03-22	2022-12-30			general
Phomivan	Phomivan	LAO	leader	1975-12-02	1992-11-25			REIGN+Archigos
Phoune Sipraseuth	Phoune	LAO	foreign minister	1975-12-02	1993-01-01			general
Phounsavanh	Phounsavanh	LAO	leader	1992-11-25	1998-02-24			REIGN+Archigos
Saleumxai Kommasit	Saleumxai	LAO	foreign minister			2019-10		CIA-2019
Saleumxay Kommasith	Saleumxay	LAO	foreign minister	2016-04-19		2022-12		EP-foreign
Saleumxay Kommasith	Saleumxay	LAO	foreign minister	2016-04-20	2024-11-18			general
Sayasone	Sayasone	LAO	leader	2006-06-08	2016-04			REIGN+Archigos
Sengnouane Xayalath	Sengnouane	LAO	defence minister	2011-06-15	2016-04-20			general
Siphandon	Siphandon	LAO	leader	1998-02-24	2006-06-08			REIGN+Archigos
Sisoulith	Sisoulith	LAO	leader	2021-01-15		2021-03		REIGN
Somdi Douangdi	Somdi	LAO	deputy head of government			2019-10		CIA-2019
Somdi Douangdi	Somdi	LAO	finance minister			2019-10		CIA-2019
Somsavat Lengsavad	Somsavat	LAO	foreign minister	1993-01-01	2006-06-08			general
Sonexay Siphandone	Sonexay	LAO	head of government	2022-12-30		2026-08		ODA-2026
Souvanna Phouma	Souvanna	LAO	leader	1964-04-20	1975-12-02			REIGN+Archigos
Thongloun Sisoulit	Thongloun	LAO	head of government			2019-10		CIA-2019
Thongloun Sisoulith	Thongloun	LAO	foreign minister	2006-06-08	2016-04-20			general
Thongloun Sisoulith	Thongloun	LAO	head of government	2016		2022-10		EP-leaders
Thongloun Sisoulith	Thongloun	LAO	head of government	2016-04-20	2021-03-22			general
Thongloun Sisoulith	Thongloun	LAO	head of state	2021		2022-10		EP-leaders
Thongloun Sisoulith	Thongloun	LAO	head of state	2021-03-22		2026-08		ODA-2026
Thongsavanh Phomvihane	Thongsavanh	LAO	foreign minister	2024-11-18		2025-11		general
Thongsing Thammavong	Thongsing	LAO	head of government	2010-12-23	2016-04-20			general
Vorachit	Vorachit	LAO	leader	2016-04-18	2021-01			REIGN
Ilyas Abu Saab	Abu Saab	LBN	defence minister			2019-10		CIA-2019
Rafiq al-Hariri	al-Hariri	LBN	head of government	1993-09-27	1998-06-18			US-visits
Sa'ad al-HARIRI	al-HARIRI	LBN	head of government			2019-10		CIA-2019
Sa'ad al-Hariri	al-Hariri	LBN	head of government	2017-07-25	2017-07-25			US-visits
Raya Hafar al-HASAN	al-HASAN	LBN	interior minister			2019-10		CIA-2019
Selim al-Huss	al-Huss	LBN	head of government	1990-09-29	1990-09-29			US-visits
Gemayel, Amin	Amin	LBN	leader	1982-09-23	1988-09-23			REIGN+Archigos
Aoun	Aoun	LBN	leader	1988-09-23	1989-11-05			REIGN+Archigos
Michel Aoun	Aoun	LBN	head of state	2016		2022-10		EP-leaders
Michel Aoun	Aoun	LBN	leader	2016-10-31	2019-12			REIGN
Michel Awn	Awn	LBN	head of state			2019-10		CIA-2019
Gibran Bassil	Bassil	LBN	foreign minister			2019-10		CIA-2019
Hassan Diab	Diab	LBN	leader	2019-12-19	2020-10			REIGN
Hassan Diab	Diab	LBN	head of government	2020	2021			EP-leaders
Franjieh	Franjieh	LBN	leader	1970-09-23	1976-09-23			REIGN+Archigos
Amin Gemayel	Gemayel	LBN	head of state	1982-10-17	1983-12-03			US-visits
Abdallah Bou Habib	Habib	LBN	foreign minister	2021-09-10	2025-02-08			EP-foreign+general
Rafiq Hariri	Hariri	LBN	head of government	2001-04-23	2002-11-19			US-visits
Saad Hariri	Hariri	LBN	head of government	2010-05-24	2011-01-12			US-visits
Saad Hariri	Hariri	LBN	leader	2020-10-22		2021-03		REIGN
Ghassan Hasbani	Hasbani	LBN	deputy head of government			2019-10		CIA-2019
Elias Hrawi	Hrawi	LBN	leader	1989-11-23	1998-11-24			REIGN+Archigos
Elias Hrawi	Hrawi	LBN	head of state	1991-09-24	1996-04-25			US-visits
Gabriel Naoum Issa	Issa	LBN	ambassador to the United States			2019-10		CIA-2019
Ali Hasan Khalil	Khalil	LBN	finance minister			2019-10		CIA-2019
Emile Lahoud	Lahoud	LBN	leader	1998-11-24	2007-11-23			REIGN+Archigos
Najib Mikati	Mikati	LBN	head of government	2021	2025-02-08			EP-leaders+general
Moawad	Moawad	LBN	leader	1989-11-05	1989-11-22			REIGN+Archigos
Amal Mudallali	Mudallali	LBN	ambassador to the United Nations			2019-10		CIA-2019
Salam	Salam	LBN	leader	2014-05-25	2016-10			REIGN+Archigos
Sarkis	Sarkis	LBN	leader	1976-09-23	1982-09-23			REIGN+Archigos
Fouad Siniora	Siniora	LBN	head of government	2006-04-17	2006-04-20			US-visits
Siniora	Siniora	LBN	leader	2007-11-23	2008-05-25			REIGN+Archigos
Michel Sleiman	Sleiman	LBN	head of state	2008-09-24	2013-09-24			US-visits
Suleiman	Suleiman	LBN	leader	2008-05-25	2014-05-24			REIGN+Archigos
Najib Mikati	Mikati	LBN	head of government	2021-09-10	2025-02-08			general
Joseph Aoun	Aoun	LBN	head of state	2025-01-09		2025-11		general
Nawaf Salam	Salam	LBN	head of government	2025-02-08		2025-11		general
Youssef Raji	Raji	LBN	foreign minister	2025-02-08		2025-11		general
Abdallah Bou Habib	Bou Habib|Habib	LBN	foreign minister	2021-09-10	2025-02-08			general
Moses Zeh Blah	Blah	LBR	leader	2003-08-11	2003-10-14			REIGN+Archigos
Joseph Boakai	Boakai	LBR	vice president			2019-10		CIA-2019
Lewis Brown	Brown	LBR	ambassador to the United Nations			2019-10		CIA-2019
Bryant	Bryant	LBR	leader	2003-10-14	2006-01-16			REIGN+Archigos
Gyude Bryant	Bryant	LBR	party or state chair	2004-02-09	2004-02-12			US-visits
Doe	Doe	LBR	leader	1980-04-12	1990-09-09			REIGN+Archigos
Samuel Kanyon Doe	Doe	LBR	head of state	1982-08-16	1982-08-21			US-visits
Ellen Johnson Sirleaf	Johnson Sirleaf	LBR	head of state			2019-10		CIA-2019
Ellen Johnson-Sirleaf	Johnson-Sirleaf	LBR	head of state	2006-03-15	2007-02-16			US-visits
Boima Kamara	Kamara	LBR	finance minister			2019-10		CIA-2019
Marjon Kamara	Kamara	LBR	foreign minister			2019-10		CIA-2019
Dee-Maxwell Saah Kemaya Sr.	Kemaya	LBR	foreign minister	2020-10-12		2022-12		EP-foreign
Dee-Maxwell Saah Kemayah, Sr.	Kemayah	LBR	foreign minister	2020-10-06		2022-12		EP-foreign
Kpormapkor	Kpormapkor	LBR	leader	1994-03-07	1995-09-01			REIGN+Archigos
Perry	Perry	LBR	leader	1996-09-03	1997-08-02			REIGN+Archigos
Brownie Samukai	Samukai	LBR	defence minister			2019-10		CIA-2019
Sankawulo	Sankawulo	LBR	leader	1995-09-01	1996-09-03			REIGN+Archigos
Sawyer	Sawyer	LBR	leader	1990-11-22	1994-03-07			REIGN+Archigos
Ellen Johnson Sirleaf	Sirleaf	LBR	head of state	2007-10-17	2015-04-15			US-visits
Johnson Sirleaf	Sirleaf	LBR	leader	2006-01-16	2018-01			REIGN+Archigos
Taylor	Taylor	LBR	leader	1997-08-02	2003-08-11			REIGN+Archigos
Henrique Tokpah	Tokpah	LBR	interior minister			2019-10		CIA-2019
Tolbert	Tolbert	LBR	leader	1971-07-23	1980-04-12			REIGN+Archigos
William R. Tolbert	Tolbert	LBR	head of state	1976-09-21	1979-10-02			US-visits
George Manneh Weah	Weah	LBR	head of state	2022-12-13	2022-12-15			US-visits
George Weah	Weah	LBR	head of state	2018	2024-01-22			EP-leaders+general
Weah	Weah	LBR	leader	2018-01-22	2024-01-22			REIGN+general
George Weah	Weah	LBR	head of state	2018-01-22	2024-01-22			general
Joseph Boakai	Boakai	LBR	head of state	2024-01-22		2025-11		general
Sara Beysolow Nyanti	Nyanti	LBR	foreign minister	2024-02		2025-11		general
Nouri Abusahmain	Abusahmain	LBY	leader	2013-06-25	2014-08-04			REIGN+Archigos
Mahdi al-BARGHATHI	al-BARGHATHI	LBY	defence minister			2019-10		CIA-2019
Abdurrahim al-Keib	al-Keib	LBY	head of government	2012-03-07	2012-03-07			US-visits
Mohamed al-Menfi	al-Menfi	LBY	head of state	2021		2022-10		EP-leaders
Ali Faraj al-QATRANI	al-QATRANI	LBY	deputy head of government			2019-10		CIA-2019
Fayiz al-SARAJ	al-SARAJ	LBY	head of government			2019-10		CIA-2019
Fayez al-Sarraj	al-Sarraj	LBY	head of government	2015		2022-10		EP-leaders
Fayez al-Sarraj	al-Sarraj	LBY	head of state	2016		2022-10		EP-leaders
Fayez al-Sarraj	al-Sarraj	LBY	leader	2016-03-30		2021-03		REIGN
Abdullah al-Thani	al-Thani	LBY	head of government	2014	2021			EP-leaders
Abdalla Alteni	Alteni	LBY	head of government	2014-08-05	2014-08-06			US-visits
Giuma Ahmed Atigha	Atigha	LBY	leader	2013-05-28	2013-06-25			REIGN+Archigos
Fathi Bashagha	Bashagha	LBY	interior minister			2019-10		CIA-2019
Fathi Bashagha	Bashagha	LBY	head of government	2022		2022-10		EP-leaders
Abdulhamid Dbeibeh	Dbeibeh	LBY	head of government	2021		2022-10		EP-leaders
Muammar Gaddafi	Gaddafi|Qaddafi|Gadhafi|Kadhafi	LBY	head of state	1969-09-01	2011-08-23			general
Akila Saleh Issa	Issa	LBY	leader	2014-08-05	2016-03			REIGN+Archigos
Mustafa Jalil	Jalil	LBY	leader	2011-08-23	2012-08-08			REIGN+Archigos
Hafez Kaddour	Kaddour	LBY	foreign minister	2022-03-03		2022-12		EP-foreign
Mohammed Magariaf	Magariaf	LBY	leader	2012-08-09	2013-05			REIGN+Archigos
Najla Mangoush	Mangoush	LBY	foreign minister	2021-03-15		2022-12		EP-foreign
Mohamed Younis Menfi	Menfi	LBY	head of state	2022-12-13	2022-12-15			US-visits
Qaddafi	Qaddafi	LBY	leader	1969-09-01	2011-08-23			REIGN+Archigos
Muhammad al-Tahir Hammuda Siala	Siala	LBY	foreign minister			2019-10		CIA-2019
Anthony	Anthony	LCA	leader	1997-05-24	2006-12			REIGN
Anthony	Anthony	LCA	leader	2011-11-30	2016-06			REIGN
Kenny Davis Anthony	Anthony	LCA	head of government	2003-09-24	2003-09-24			US-visits
Alva Baptiste	Baptiste	LCA	foreign minister	2021-08-05		2022-12		EP-foreign
Cenac	Cenac	LCA	leader	1981-05-04	1982-01			REIGN
Allen Chastanet	Chastanet	LCA	head of government	2016	2021			EP-leaders
Allen Michael Chastanet	Chastanet	LCA	head of government	2019-03-22	2019-03-22			US-visits
Chastanet	Chastanet	LCA	leader	2016-06-07		2021-03		REIGN
Allen Chastenet	Chastenet	LCA	head of government			2019-10		CIA-2019
Compton	Compton	LCA	leader	1979-02-22	1979-07			REIGN
Compton	Compton	LCA	leader	1982-05-03	1996-04			REIGN
Compton	Compton	LCA	leader	2006-12-15	2007-05			REIGN
John G. M. Compton	Compton	LCA	head of government	1984-07-17	1994-12-11			US-visits
Anton Edsel Edmunds	Edmunds	LCA	ambassador to the United States			2019-10		CIA-2019
Sarah Flood Beaubrun	Flood Beaubrun	LCA	foreign minister			2019-10		CIA-2019
Hermangild Francis	Francis	LCA	defence minister			2019-10		CIA-2019
King	King	LCA	leader	2007-05-01	2011-11			REIGN
Lewis	Lewis	LCA	leader	1996-04-02	1997-05			REIGN
Louisy	Louisy	LCA	leader	1979-07-02	1981-05			REIGN
Pearlette Louisy	Louisy	LCA	head of state			2019-10		CIA-2019
Philip J. Pierre	Pierre	LCA	head of government	2022-06-08	2022-06-10			US-visits
Philip Pierre	Pierre	LCA	head of government	2021		2022-10		EP-leaders
Pilgrim	Pilgrim	LCA	leader	1982-01-17	1982-05			REIGN
Menissa Rambally	Rambally	LCA	ambassador to the United Nations			2019-10		CIA-2019
Ubaldus Raymond	Raymond	LCA	finance minister			2019-10		CIA-2019
Aurelia Frick	Frick	LIE	foreign minister			2019-10		CIA-2019
Dominique Gantenbein	Gantenbein	LIE	interior minister			2019-10		CIA-2019
Hans Adam Ii	Hans Adam Ii	LIE	head of state			2019-10		CIA-2019
Hans-Adam II	Hans-Adam II	LIE	leader	1989-11-13		2021-03		REIGN
Adrian Hasler	Hasler	LIE	finance minister			2019-10		CIA-2019
Adrian Hasler	Hasler	LIE	head of government			2019-10		CIA-2019
Dominique Hasler	Hasler	LIE	foreign minister	2017-03-30		2022-12		EP-foreign
Kurt Jaeger	Jaeger	LIE	ambassador to the United States			2019-10		CIA-2019
Franz Josef	Josef	LIE	leader	1938-03-30	1989-11			REIGN
Prince Joseph II	Joseph II	LIE	royal family	1979-04-30	1979-04-30			US-visits
Hans-Adam II, Prince of Liechtenstein	Liechtenstein	LIE	head of state	1989		2022-10		EP-leaders
Daniel Risch	Risch	LIE	deputy head of government			2019-10		CIA-2019
Christian Wenaweser	Wenaweser	LIE	ambassador to the United Nations			2019-10		CIA-2019
Vajira Abeywardena	Abeywardena	LKA	interior minister			2019-10		CIA-2019
Anura Kumara Dissanayake	Dissanayake	LKA	head of state	2024-09-23		2025-11		general
Junius Richard Jayawardene	Jayawardene	LKA	head of state	1984-06-17	1984-06-20			US-visits
Jayewardene	Jayewardene	LKA	leader	1977-07-23	1989-01-02			REIGN+Archigos
Prasad Kariyawasam	Kariyawasam	LKA	ambassador to the United States			2019-10		CIA-2019
Kumaratunga	Kumaratunga	LKA	leader	1994-11-12	2005-11-19			REIGN+Archigos
Thilak Marapana	Marapana	LKA	foreign minister			2019-10		CIA-2019
S.B. Navinna	Navinna	LKA	interior minister			2019-10		CIA-2019
Amrith Rohan Perera	Perera	LKA	ambassador to the United Nations			2019-10		CIA-2019
Premadasa	Premadasa	LKA	leader	1989-01-02	1993-05-01			REIGN+Archigos
Ranasinghe Premadasa	Premadasa	LKA	head of government	1983-04-10	1983-04-14			US-visits
Gotabaya Rajapaksa	Rajapaksa	LKA	head of state	2019	2022			EP-leaders
Gotabaya Rajapaksa	Rajapaksa	LKA	head of state	2019-11-18	2022-07-14			general
Mahinda Rajapaksa	Rajapaksa	LKA	head of state	2005-11-19	2015-01-09			general
G. Rajapakse	Rajapakse	LKA	leader	2019-11-18		2021-03		REIGN
M. Rajapakse	Rajapakse	LKA	leader	2005-11-19	2015-01-09			REIGN+Archigos
Bandaranaike, S	S	LKA	leader	1970-05-31	1977-07-23			REIGN+Archigos
Ali Sabry	Sabry	LKA	foreign minister	2022-07-22	2024-09-23			EP-foreign+general
Mangala Pinsiri Samaraweera	Samaraweera	LKA	finance minister			2019-10		CIA-2019
Maithripala Sirisena	Sirisena	LKA	defence minister			2019-10		CIA-2019
Maithripala Sirisena	Sirisena	LKA	head of state			2019-10		CIA-2019
Maithripala Sirisena	Sirisena	LKA	head of state	2015-01-09	2019-11-18			general
Sirisena	Sirisena	LKA	leader	2015-01-09	2019-11			REIGN+Archigos
Ranil Wickremasinghe	Wickremasinghe	LKA	head of government	2002-07-20	2002-07-25			US-visits
Ranil Wickremesinghe	Wickremesinghe	LKA	head of government			2019-10		CIA-2019
Ranil Wickremesinghe	Wickremesinghe	LKA	head of government	2003-11-02	2003-11-05			US-visits
Ranil Wickremesinghe	Wickremesinghe	LKA	head of state	2022		2022-10		EP-leaders
Ranil Wickremesinghe	Wickremesinghe	LKA	head of state	2022-07-21	2024-09-23			general
Wijetunge	Wijetunge	LKA	leader	1993-05-01	1994-11-12			REIGN+Archigos
Ali Sabry	Sabry	LKA	foreign minister	2022-07-22	2024-09-23			general
Vijitha Herath	Herath	LKA	foreign minister	2024-09-24		2025-11		general
Harini Amarasuriya	Amarasuriya	LKA	head of government	2024-09-24		2025-11		general
Jonathan	Jonathan	LSO	leader	1966-10-04	1986-01-20			REIGN+Archigos
Sentje Lebona	Lebona	LSO	defence minister			2019-10		CIA-2019
Mpotjoane Lejone	Lejone	LSO	foreign minister	2022-11-04		2022-12		EP-foreign
Lekhanya	Lekhanya	LSO	leader	1986-01-24	1991-05-02			REIGN+Archigos
Letsie III of Lesotho	Lesotho	LSO	head of state	1996		2022-10		EP-leaders
Letsie Iii	Letsie Iii	LSO	head of state			2019-10		CIA-2019
Letsie III	Letsie III	LSO	leader	1994-08-17	1994-09-14			REIGN+Archigos
Sankatana Gabriel Maja	Maja	LSO	ambassador to the United States			2019-10		CIA-2019
Majoro	Majoro	LSO	leader	2020-05-20		2021-03		REIGN
Moeketsi Majoro	Majoro	LSO	finance minister			2019-10		CIA-2019
Moeketsi Majoro	Majoro	LSO	head of government	2020		2022-10		EP-leaders
Lesego Makgothi	Makgothi	LSO	foreign minister			2019-10		CIA-2019
Kelebone Albert Maope	Maope	LSO	ambassador to the United Nations			2019-10		CIA-2019
Ntsokoane Samuel Matekane	Matekane	LSO	head of government	2022-12-13	2022-12-15			US-visits
Mokhehle	Mokhehle	LSO	leader	1993-04-02	1994-08-17			REIGN+Archigos
Mokhehle	Mokhehle	LSO	leader	1994-09-14	1998-05-29			REIGN+Archigos
Mosisili	Mosisili	LSO	leader	1998-05-29	2012-06-08			REIGN+Archigos
Mosisili	Mosisili	LSO	leader	2015-03-17	2017-06			REIGN+Archigos
Ramaema	Ramaema	LSO	leader	1991-05-02	1993-04-02			REIGN+Archigos
'Matšepo Ramakoae	Ramakoae	LSO	foreign minister	2020-05-21		2022-12		EP-foreign
Motsoahae Thomas Thabane	Thabane	LSO	head of government	2014-08-05	2014-08-06			US-visits
Thabane	Thabane	LSO	leader	2012-06-08	2015-03-17			REIGN+Archigos
Thabane	Thabane	LSO	leader	2017-06-16	2020-05			REIGN
Thomas Motsoahae Thabane	Thabane	LSO	head of government			2019-10		CIA-2019
Sam Matekane	Matekane	LSO	head of government	2022-10-28		2025-11		general
Adamkus	Adamkus	LTU	leader	1998-02-26	2003-02-25			REIGN+Archigos
Adamkus	Adamkus	LTU	leader	2004-07-12	2009-07-12			REIGN+Archigos
Valdas Adamkus	Adamkus	LTU	head of state	1999-04-23	2008-09-29			US-visits
Algirdas Brazauskas	Brazauskas	LTU	head of state	1993-09-27	1998-01-18			US-visits
Algirdas Brazauskas	Brazauskas	LTU	head of government	2004-03-27	2004-03-30			US-visits
Brazauskas	Brazauskas	LTU	leader	1992-11-25	1998-02-25			REIGN+Archigos
Dalia Grybauskaite	Grybauskaite	LTU	head of state			2019-10		CIA-2019
Dalia Grybauskaite	Grybauskaite	LTU	head of state	2012-05-20	2018-04-03			US-visits
Galia Grybauskaite	Grybauskaite	LTU	head of state	2013-08-30	2013-08-30			US-visits
Grybauskaite	Grybauskaite	LTU	leader	2009-07-12	2019-07			REIGN+Archigos
Raimundas Karoblis	Karoblis	LTU	defence minister			2019-10		CIA-2019
Rolandas Krisciunas	Krisciunas	LTU	ambassador to the United States			2019-10		CIA-2019
Gabrielius Landsbergis	Landsbergis	LTU	foreign minister	2020-12-11	2024-12-12			EP-foreign+general
Landsbergis	Landsbergis	LTU	leader	1990-03-11	1992-11-25			REIGN+Archigos
Linas Linkevicius	Linkevicius	LTU	foreign minister			2019-10		CIA-2019
Eimutis Misiunas	Misiunas	LTU	interior minister			2019-10		CIA-2019
Nauseda	Nauseda	LTU	leader	2019-07-12		2021-03		REIGN
Gitanas Nausėda	Nausėda	LTU	head of state	2019		2022-10		EP-leaders
Gitanas Nausėda	Nausėda	LTU	head of state	2024-07-10	2024-07-11			US-visits
Paksas	Paksas	LTU	leader	2003-02-26	2004-04-06			REIGN+Archigos
Rolandas Paksas	Paksas	LTU	head of state	2003-12-08	2003-12-08			US-visits
Paulauskas	Paulauskas	LTU	leader	2004-04-06	2004-07-12			REIGN+Archigos
Audra Plepyte	Plepyte	LTU	ambassador to the United Nations			2019-10		CIA-2019
Vilius Sapoka	Sapoka	LTU	finance minister			2019-10		CIA-2019
Saulis Skvernelis	Skvernelis	LTU	head of government			2019-10		CIA-2019
Gediminas Vagnorius	Vagnorius	LTU	head of government	1992-07-06	1992-07-06			US-visits
Ingrida Šimonytė	Šimonytė	LTU	head of government	2020	2024-12-12			EP-leaders+general
Ingrida Simonyte	Simonyte	LTU	head of government	2020-12-11	2024-12-12			general
Gintautas Paluckas	Paluckas	LTU	head of government	2024-12-12	2025-08-04			general
Inga Ruginiene	Ruginiene	LTU	head of government	2025-09-25		2025-11		general
Gabrielius Landsbergis	Landsbergis	LTU	foreign minister	2020-12-11	2024-12-12			general
Kestutis Budrys	Budrys	LTU	foreign minister	2024-12-12		2025-11		general
Dovile Sakaliene	Sakaliene	LTU	defence minister	2024-12-12	2025-10			general
Gitanas Nauseda	Nauseda	LTU	head of state	2019-07-12		2025-11		general
Jean Asselborn	Asselborn	LUX	foreign minister			2019-10		CIA-2019
Jean Asselborn	Asselborn	LUX	foreign minister	2004-07-21		2022-12		EP-foreign
Bettel	Bettel	LUX	leader	2013-12-04	2023-11-17			REIGN+Archigos+general
Xavier Bettel	Bettel	LUX	head of government			2019-10		CIA-2019
Xavier Bettel	Bettel	LUX	head of government	2013	2023-11-17			EP-leaders+general
Christian Braun	Braun	LUX	ambassador to the United Nations			2019-10		CIA-2019
Luc Frieden	Frieden	LUX	head of government	2024-07-10	2024-07-11			US-visits
Thorn G.	G.	LUX	leader	1974-06-15	1979-07-19			REIGN+Archigos
Pierre Gramegna	Gramegna	LUX	finance minister			2019-10		CIA-2019
Henri	Henri	LUX	head of state			2019-10		CIA-2019
Jean	Jean	LUX	head of state	1984-11-12	1984-11-15			US-visits
Jean Claude Juncker	Juncker	LUX	head of government	2005-04-15	2005-04-15			US-visits
Jean-Claude Juncker	Juncker	LUX	head of government	1995-08-06	2012-05-21			US-visits
Juncker	Juncker	LUX	leader	1995-01-20	2013-12-04			REIGN+Archigos
Dan Kersch	Kersch	LUX	interior minister			2019-10		CIA-2019
Sylvie Lucas	Lucas	LUX	ambassador to the United States			2019-10		CIA-2019
Henri, Grand Duke of Luxembourg	Luxembourg	LUX	head of state	2000		2022-10		EP-leaders
Santer	Santer	LUX	leader	1984-07-20	1995-01-20			REIGN+Archigos
Etienne Schneider	Schneider	LUX	defence minister			2019-10		CIA-2019
Etienne Schneider	Schneider	LUX	deputy head of government			2019-10		CIA-2019
Gaston Thorn	Thorn	LUX	head of government	1975-11-12	1978-05-31			US-visits
Werner	Werner	LUX	leader	1979-07-19	1984-07-20			REIGN+Archigos
Xavier Bettel	Bettel	LUX	head of government	2013-12-04	2023-11-17			general
Luc Frieden	Frieden	LUX	head of government	2023-11-17		2025-11		general
Xavier Bettel	Bettel	LUX	foreign minister	2023-11-17		2025-11		general
Andris Berzins	Berzins	LVA	head of state	2012-05-20	2013-08-30			US-visits
Berzins	Berzins	LVA	leader	2000-05-05	2002-11-07			REIGN+Archigos
Birkavs	Birkavs	LVA	leader	1993-08-03	1994-09-19			REIGN+Archigos
Dombrovskis	Dombrovskis	LVA	leader	2009-03-12	2014-01-22			REIGN+Archigos
Indulis Emsis	Emsis	LVA	leader	2004-03-09	2004-12-02			REIGN+Archigos
Indulis Emsis	Emsis	LVA	head of government	2004-03-27	2004-03-30			US-visits
Gailis	Gailis	LVA	leader	1994-09-19	1995-12-21			REIGN+Archigos
Sandis Girgens	Girgens	LVA	interior minister			2019-10		CIA-2019
Godmanis	Godmanis	LVA	leader	1990-05-03	1993-08-03			REIGN+Archigos
Godmanis	Godmanis	LVA	leader	2007-12-20	2009-03-12			REIGN+Archigos
Aigars Kalvitis	Kalvitis	LVA	leader	2004-12-02	2007-12-20			REIGN+Archigos
Karins	Karins	LVA	leader	2019-01-23	2023-09-15			REIGN+general
Krisjanis Karins	Karins	LVA	head of government			2019-10		CIA-2019
Arturs Krišjānis Kariņš	Kariņš	LVA	head of government	2019	2023-09-15			EP-leaders+general
Krišjānis Kariņš	Kariņš	LVA	head of government	2019	2023-09-15			EP-leaders+general
Krasts	Krasts	LVA	leader	1997-08-07	1998-11-26			REIGN+Archigos
Kristopans	Kristopans	LVA	leader	1998-11-26	1999-07-16			REIGN+Archigos
Kucinskis	Kucinskis	LVA	leader	2016-02-11	2019-01			REIGN
Egils Levits	Levits	LVA	head of state	2019		2022-10		EP-leaders
Janis Mazeiks	Mazeiks	LVA	ambassador to the United Nations			2019-10		CIA-2019
Artis Pabriks	Pabriks	LVA	defence minister			2019-10		CIA-2019
Artis Pabriks	Pabriks	LVA	deputy head of government			2019-10		CIA-2019
Dana Reizniece-Ozola	Reizniece-Ozola	LVA	finance minister			2019-10		CIA-2019
Repse	Repse	LVA	leader	2002-11-07	2004-03-09			REIGN+Archigos
Edgars Rinkevics	Rinkevics	LVA	foreign minister			2019-10		CIA-2019
Edgars Rinkēvičs	Rinkēvičs	LVA	foreign minister	2011-10-25	2023-07-08			EP-foreign+general
Edgars Rinkēvičs	Rinkēvičs	LVA	head of state	2024-07-10	2024-07-11			US-visits
Skele	Skele	LVA	leader	1995-12-21	1997-08-07			REIGN+Archigos
Skele	Skele	LVA	leader	1999-07-16	2000-05-05			REIGN+Archigos
Straujuma	Straujuma	LVA	leader	2014-01-22	2016-02			REIGN+Archigos
Andris Teikmanis	Teikmanis	LVA	ambassador to the United States			2019-10		CIA-2019
Guntis Ulmanis	Ulmanis	LVA	head of state	1993-09-27	1999-04-25			US-visits
Raimonds Vejonis	Vejonis	LVA	head of state			2019-10		CIA-2019
Vairi Vike-Freiberga	Vike-Freiberga	LVA	head of state	2003-02-15	2003-02-19			US-visits
Vairi Vike-Freiburga	Vike-Freiburga	LVA	head of state	2002-02-04	2002-02-06			US-visits
Raimonds Vējonis	Vējonis	LVA	head of state	2018-04-03	2018-04-03			US-visits
Krisjanis Karins	Karins	LVA	head of government	2019-01-23	2023-09-15			general
Krisjanis Karins	Karins	LVA	foreign minister	2023-09-15	2024-04-10			general
Evika Silina	Silina	LVA	head of government	2023-09-15		2025-11		general
Baiba Braze	Braze	LVA	foreign minister	2024-04-19		2025-11		general
Edgars Rinkevics	Rinkevics	LVA	foreign minister	2011-10-25	2023-07-08			general
Edgars Rinkevics	Rinkevics	LVA	head of state	2023-07-08		2025-11		general
Andris Spruds	Spruds	LVA	defence minister	2023-09-15		2025-11		general
Ho Iat Seng	Ho	MAC	head of government	2019-12-20	2024-12-20			general
Sam Hou Fai	Hou Fai	MAC	head of government	2024-12-20		2025-11		general
Aziz Akhannouch	Akhannouch	MAR	head of government	2021		2022-10		EP-leaders
Aziz Akhannouch	Akhannouch	MAR	head of government	2022-12-13	2022-12-15			US-visits
Saad Eddine al-OTHMANI	al-OTHMANI	MAR	head of government			2019-10		CIA-2019
Abdel-Ilah Benkiran	Benkiran	MAR	head of government	2014-08-05	2014-08-06			US-visits
Nasser Bourita	Bourita	MAR	foreign minister			2019-10		CIA-2019
Nasser Bourita	Bourita	MAR	foreign minister	2017-04-05		2022-12		EP-foreign
Mohamed Boussaid	Boussaid	MAR	finance minister			2019-10		CIA-2019
Saad Dine El Otmani	El Otmani	MAR	head of government	2017		2022-10		EP-leaders
Abbas el-Fassi	el-Fassi	MAR	head of government	2010-04-12	2010-04-13			US-visits
Saad Eddine el-Othmani	el-Othmani	MAR	head of government	2017	2021			EP-leaders
Mohamed Hassad	Hassad	MAR	interior minister			2019-10		CIA-2019
Hassan II	Hassan II	MAR	leader	1961-02-26	1999-07-23			REIGN+Archigos
King Hassan II	Hassan II	MAR	head of state	1978-11-13	1995-03-17			US-visits
Omar Hilale	Hilale	MAR	ambassador to the United Nations			2019-10		CIA-2019
Lalla Joumala Alaoui	Joumala	MAR	ambassador to the United States			2019-10		CIA-2019
Muhammad Karim Lamrani	Lamrani	MAR	head of government	1984-02-28	1984-03-01			US-visits
King Mohamed VI	Mohamed VI	MAR	head of state	2002-04-21	2004-07-08			US-visits
King Mohammed VI	Mohammed VI	MAR	head of state	2000-06-19	2013-11-22			US-visits
Mohammed Vi	Mohammed Vi	MAR	head of state			2019-10		CIA-2019
Mohammed VI	Mohammed VI	MAR	head of state	1999		2022-10		EP-leaders
Muhammad VI	Muhammad VI	MAR	leader	1999-07-23		2021-03		REIGN+Archigos
Ahmad Osman	Osman	MAR	head of government	1977-12-03	1977-12-03			US-visits
Nasser Bourita	Bourita	MAR	foreign minister	2017-04-05		2025-11		general
Albert	Albert	MCO	leader	2005-04-06		2021-03		REIGN
Albert Ii	Albert Ii	MCO	head of state			2019-10		CIA-2019
Isabelle Berro-Amadeï	Berro-Amadeï	MCO	foreign minister	2022-01-17		2022-12		EP-foreign
Jean Castellini	Castellini	MCO	finance minister			2019-10		CIA-2019
Patrice Cellario	Cellario	MCO	interior minister			2019-10		CIA-2019
Pierre Dartout	Dartout	MCO	head of government	2020		2022-10		EP-leaders
Maguy Maccario Doyle	Maccario Doyle	MCO	ambassador to the United States			2019-10		CIA-2019
Albert II, Prince of Monaco	Monaco	MCO	head of state	2005		2022-10		EP-leaders
Isabelle Picco	Picco	MCO	ambassador to the United Nations			2019-10		CIA-2019
Prince Rainier	Rainier	MCO	royal family	1976-07-04	1984-02-18			US-visits
Rainier	Rainier	MCO	leader	1949-05-09	2005-04			REIGN
Gilles Tonelli	Tonelli	MCO	foreign minister			2019-10		CIA-2019
Octavian Armasu	Armasu	MDA	finance minister			2019-10		CIA-2019
Cristina Balan	Balan	MDA	ambassador to the United States			2019-10		CIA-2019
Gheorghe Brega	Brega	MDA	leader	2015-10-30	2016-01			REIGN
Ion Chicu	Chicu	MDA	leader	2019-11-14	2021-01			REIGN
Aureliu Ciocoi	Ciocoi	MDA	head of government	2020	2021			EP-leaders
Aureliu Ciocoi	Ciocoi	MDA	leader	2021-01-01		2021-03		REIGN
Igor Dodon	Dodon	MDA	head of state			2019-10		CIA-2019
Maia Ex	Ex	MDA	head of state	2020		2022-10		EP-leaders
Vlad Filat	Filat	MDA	leader	2009-09-25	2013-04-25			REIGN+Archigos
Pavel Filip	Filip	MDA	head of government			2019-10		CIA-2019
Pavel Filip	Filip	MDA	leader	2016-01-20	2019-06			REIGN
Pavel Filip	Filip	MDA	leader	2019-06-09	2019-06			REIGN
Chiril Gaburici	Gaburici	MDA	leader	2015-02-18	2015-06-22			REIGN+Archigos
Natalia Gavrilița	Gavrilița	MDA	head of government	2021	2023-02-16			EP-leaders+general
Natalia Gherman	Gherman	MDA	leader	2015-06-22	2015-07-30			REIGN+Archigos
Greceanii	Greceanii	MDA	leader	2008-03-31	2009-09-14			REIGN+Archigos
Alexandru Jizdan	Jizdan	MDA	interior minister			2019-10		CIA-2019
Iurie Leanca	Leanca	MDA	deputy head of government			2019-10		CIA-2019
Iurie Leanca	Leanca	MDA	leader	2013-04-25	2015-02-18			REIGN+Archigos
Cristina Lesnic	Lesnic	MDA	deputy head of government			2019-10		CIA-2019
Lucinschi	Lucinschi	MDA	leader	1997-01-15	2001-04-07			REIGN+Archigos
Petru Lucinschi	Lucinschi	MDA	head of state	1999-04-23	1999-04-25			US-visits
Victor Moraru	Moraru	MDA	ambassador to the United Nations			2019-10		CIA-2019
Pirlog	Pirlog	MDA	leader	2009-09-14	2009-09-25			REIGN+Archigos
Nicu Popescu	Popescu	MDA	foreign minister	2021-08-06	2024-01-29			EP-foreign+general
Maia Sandu	Sandu	MDA	leader	2019-06-08	2019-06			REIGN
Maia Sandu	Sandu	MDA	leader	2019-06-15	2019-11			REIGN
Maia Sandu	Sandu	MDA	head of state	2020		2022-10		EP-leaders
Maia Sandu.	Sandu.	MDA	head of state	2020		2022-10		EP-leaders
Andrei Sangheli	Sangheli	MDA	head of government	1993-04-20	1993-04-22			US-visits
Mircea Snegur	Snegur	MDA	head of state	1992-02-18	1995-02-02			US-visits
Snegur	Snegur	MDA	leader	1990-09-03	1997-01-15			REIGN+Archigos
Valeriu Strelet	Strelet	MDA	leader	2015-07-30	2015-10-30			REIGN+Archigos
Eugen Sturza	Sturza	MDA	defence minister			2019-10		CIA-2019
Tarlev	Tarlev	MDA	leader	2001-04-07	2008-03-31			REIGN+Archigos
Tudor Ulianovschi	Ulianovschi	MDA	foreign minister			2019-10		CIA-2019
Vladimir Voronin	Voronin	MDA	head of state	2002-12-16	2002-12-20			US-visits
Natalia Gavrilita	Gavrilita	MDA	head of government	2021-08-06	2023-02-16			general
Dorin Recean	Recean	MDA	head of government	2023-02-16	2025-11-01			general
Alexandru Munteanu	Munteanu	MDA	head of government	2025-11-01		2025-11		general
Nicu Popescu	Popescu	MDA	foreign minister	2021-08-06	2024-01-29			general
Mihai Popsoi	Popsoi	MDA	foreign minister	2024-01-29		2025-11		general
Maia Sandu	Sandu	MDA	head of state	2020-12-24		2025-11		general
Gilles Andriamahazo	Andriamahazo	MDG	leader	1975-02-11	1975-06-15			REIGN+Archigos
Eric Andriamihajamananirina Robson	Andriamihajamananirina Robson	MDG	ambassador to the United States			2019-10		CIA-2019
Naina Andriantsitohaina	Andriantsitohaina	MDG	foreign minister			2019-10		CIA-2019
Christian Ntsay	Ntsay	MDG	head of government			2019-10		CIA-2019
Christian Ntsay	Ntsay	MDG	head of government	2018		2022-10		EP-leaders
Hery Rajaonarimampianina	Rajaonarimampianina	MDG	head of state	2014-08-05	2014-08-06			US-visits
Rajaonarimampianina	Rajaonarimampianina	MDG	leader	2014-01-25	2018-09			REIGN+Archigos
Andry Nirina Rajoelina	Rajoelina	MDG	head of state	2022-12-13	2022-12-15			US-visits
Andry Rajoelina	Rajoelina	MDG	head of state			2019-10		CIA-2019
Andry Rajoelina	Rajoelina	MDG	head of state	2019	2025-10-14			EP-leaders+general
Rajoelina	Rajoelina	MDG	leader	2009-03-17	2014-01-25			REIGN+Archigos
Rajoelina	Rajoelina	MDG	leader	2019-01-19	2025-10-14			REIGN+general
Leon Richard Rakotonirina	Rakotonirina	MDG	defence minister			2019-10		CIA-2019
Richard Rakotonirina	Rakotonirina	MDG	foreign minister	2022-10-18		2022-12		EP-foreign
Rakotovao	Rakotovao	MDG	leader	2018-09-07	2019-01			REIGN
Rivo Rakotovao	Rakotovao	MDG	head of state	2018		2022-10		EP-leaders
Ramanantsoa	Ramanantsoa	MDG	leader	1972-10-12	1975-02-05			REIGN+Archigos
Richard Randriamandrato	Randriamandrato	MDG	finance minister			2019-10		CIA-2019
Richard Randriamandrato	Randriamandrato	MDG	foreign minister	2022-03-16		2022-12		EP-foreign
Ratsimandrava	Ratsimandrava	MDG	leader	1975-02-05	1975-02-11			REIGN+Archigos
Ratsirahonana	Ratsirahonana	MDG	leader	1996-09-05	1997-02-09			REIGN+Archigos
Ratsiraka	Ratsiraka	MDG	leader	1975-06-15	1993-03-27			REIGN+Archigos
Ratsiraka	Ratsiraka	MDG	leader	1997-02-09	2002-07-06			REIGN+Archigos
Marc Ravalomanana	Ravalomanana	MDG	leader	2002-07-06	2009-03-17			REIGN+Archigos
Tianarivelo Razafimahefa	Razafimahefa	MDG	interior minister			2019-10		CIA-2019
Arisoa Lala Razafitrimo	Razafitrimo	MDG	ambassador to the United Nations			2019-10		CIA-2019
Zafy	Zafy	MDG	leader	1993-03-27	1996-09-05			REIGN+Archigos
Andry Rajoelina	Rajoelina	MDG	head of state	2019-01-19	2025-10-14			general
Michael Randrianirina	Randrianirina	MDG	head of state	2025-10-17		2025-11		general
Ibrahim Ameer	Ameer	MDV	finance minister			2019-10		CIA-2019
Mohamed Asim	Asim	MDV	foreign minister			2019-10		CIA-2019
Mariya Ahmed Didi	Didi	MDV	defence minister			2019-10		CIA-2019
Gayoom	Gayoom	MDV	leader	1978-11-11	2008-11-11			REIGN+Archigos
Mohamed Waheed Hassan	Hassan	MDV	leader	2012-02-07	2013-11-17			REIGN+Archigos
Imran Abdulla	Imran	MDV	interior minister			2019-10		CIA-2019
Faisal Naseem	Naseem	MDV	vice president			2019-10		CIA-2019
Ali Naseer Mohamed	Naseer	MDV	ambassador to the United States			2019-10		CIA-2019
Nasheed	Nasheed	MDV	leader	2008-11-11	2012-02-07			REIGN+Archigos
Nasir	Nasir	MDV	leader	1965-07-26	1978-11			REIGN
Ahmed Sareer	Sareer	MDV	ambassador to the United Nations			2019-10		CIA-2019
Abdulla Shahid	Shahid	MDV	foreign minister	2018-11-17	2023-11-17			EP-foreign+general
Ibrahim "Ibu" Mohamed Solih	Solih	MDV	head of state			2019-10		CIA-2019
Ibrahim Mohamed Solih	Solih	MDV	head of state	2018	2023-11-17			EP-leaders+general
Ibrahim Solih	Solih	MDV	leader	2018-11-17	2023-11-17			REIGN+general
Abdulla Yameen	Yameen	MDV	leader	2013-11-17	2018-11			REIGN+Archigos
Ibrahim Mohamed Solih	Solih	MDV	head of state	2018-11-17	2023-11-17			general
Mohamed Muizzu	Muizzu	MDV	head of state	2023-11-17		2025-11		general
Abdulla Shahid	Shahid	MDV	foreign minister	2018-11-17	2023-11-17			general
Moosa Zameer	Zameer	MDV	foreign minister	2023-11-17	2024-09			general
Abdulla Khaleel	Khaleel	MDV	foreign minister	2024-09		2025-11		general
Echeverria Alvarez	Alvarez	MEX	leader	1970-12-01	1976-12-01			REIGN+Archigos
Martha Barcena Coqui	Barcena	MEX	ambassador to the United States			2019-10		CIA-2019
Calderon	Calderon	MEX	leader	2006-12-01	2012-11			REIGN+Archigos
Feilipe Calderon	Calderon	MEX	head of state	2008-04-21	2008-04-22			US-visits
Felipe Calderon	Calderon	MEX	head of state	2006-11-08	2012-04-02			US-visits
Carlos Salinas de Gortari	de Gortari	MEX	head of state	1989-10-01	1993-01-08			US-visits
Juan Ramon De La Fuente	De La Fuente	MEX	ambassador to the United Nations			2019-10		CIA-2019
Miguel de la Madrid	de la Madrid	MEX	head of state	1982-10-08	1986-08-14			US-visits
Ernesto Zedillo Ponce de Leon	de Leon	MEX	head of state	1994-12-09	1998-06-08			US-visits
Marcelo Ebrard	Ebrard	MEX	foreign minister	2018-12-01	2023-06-12			EP-foreign+general
Marcelo Ebrard Casaubon	Ebrard	MEX	foreign minister			2019-10		CIA-2019
Vicente Fox	Fox	MEX	head of state	2000-08-23	2005-03-23			US-visits
Vicente Fox Quesada	Fox|Quesada	MEX	leader	2000-12-01	2006-11-30			REIGN+Archigos
de La Madrid	La Madrid	MEX	leader	1982-12-01	1988-12-01			REIGN+Archigos
Andres Manuel Lopez Obrador	Lopez Obrador	MEX	head of state			2019-10		CIA-2019
Andres Manuel Lopez Obrador	Lopez Obrador	MEX	head of state	2018	2024-10-01			EP-leaders+general
Andres Manuel Lopez Obrador	Lopez Obrador	MEX	head of state	2018-12-01	2024-10-01			general
Jose Lopez Portillo	Lopez|Portillo	MEX	head of state	1976-09-24	1981-09-18			US-visits
Andrés Manuel López Obrador	López|Obrador	MEX	head of state	2018	2024-10-01			EP-leaders+general
Andrés Manuel López Obrador	López|Obrador	MEX	head of state	2020-07-08	2023-11-17			US-visits
Lopez Obrador	Obrador	MEX	leader	2018-12-01	2024-10-01			REIGN+general
Enrique Pena Nieto	Pena|Nieto	MEX	head of state	2012-11-27	2016-07-22			US-visits
Enrique Pena Nieto	Pena|Nieto	MEX	leader	2012-12-01	2018-11			REIGN+Archigos
Lopez Portillo	Portillo	MEX	leader	1976-12-01	1982-12-01			REIGN+Archigos
Salinas	Salinas	MEX	leader	1988-12-01	1994-11-30			REIGN+Archigos
Luis Cresencio Sandoval	Sandoval	MEX	defence minister			2019-10		CIA-2019
Claudia Sheinbaum	Sheinbaum	MEX	head of government	2024-10-01		2026-08		ODA-2026
Claudia Sheinbaum	Sheinbaum	MEX	head of state	2024-10-01		2026-08		ODA-2026
Ernesto Zedillo	Zedillo	MEX	head of state	2000-06-08	2000-06-09			US-visits
Zedillo	Zedillo	MEX	leader	1994-12-01	2000-11-30			REIGN+Archigos
Marcelo Ebrard	Ebrard	MEX	foreign minister	2018-12-01	2023-06-12			general
Alicia Barcena	Barcena	MEX	foreign minister	2023-07-04	2024-10-01			general
Juan Ramon de la Fuente	de la Fuente|Fuente	MEX	foreign minister	2024-10-01		2025-11		general
Hilda C. Heine	Heine	MHL	head of state	2019-05-21	2019-05-21			US-visits
Hilda Heine	Heine	MHL	head of state			2019-10		CIA-2019
Hilda Heine	Heine	MHL	leader	2016-01-28	2020-01			REIGN
Hilda Heine	Heine	MHL	head of state	2024-09-24	2024-09-24			US-visits
Amata Kabua	Kabua	MHL	leader	1979-11-17	1996-12			REIGN
Amata Kabua	Kabua	MHL	head of state	1990-06-12	1991-09-24			US-visits
David Kabua	Kabua	MHL	head of state	2020		2022-10		EP-leaders
David Kabua	Kabua	MHL	head of state	2022-09-28	2023-09-25			US-visits
Imata Kabua	Kabua	MHL	leader	1997-01-14	2000-01			REIGN
Imata Kabua	Kabua	MHL	head of state	1998-11-23	1998-11-23			US-visits
Kabua	Kabua	MHL	leader	2020-01-13		2021-03		REIGN
Kitlang Kabua	Kabua	MHL	foreign minister	2022-06-07		2022-12		EP-foreign
Lemari	Lemari	MHL	leader	1996-12-20	1997-01			REIGN
Loeak	Loeak	MHL	leader	2012-01-10	2016-01			REIGN
Amenta Matthew	Matthew	MHL	interior minister			2019-10		CIA-2019
Casten Nemra	Nemra	MHL	foreign minister	2020-01-13		2022-12		EP-foreign
Nemra	Nemra	MHL	leader	2016-01-10	2016-01			REIGN
Note	Note	MHL	leader	2000-01-10	2008-01			REIGN
John Silk	Silk	MHL	foreign minister			2019-10		CIA-2019
Tomeing	Tomeing	MHL	leader	2008-01-14	2009-10			REIGN
Brenson S. Wase	Wase	MHL	finance minister			2019-10		CIA-2019
Gerald Zachios	Zachios	MHL	ambassador to the United States			2019-10		CIA-2019
Zackhras	Zackhras	MHL	leader	2009-10-21	2009-11			REIGN
Zedkaia	Zedkaia	MHL	leader	2009-11-02	2012-01			REIGN
Hilda Heine	Heine	MHL	head of state	2024-01-03		2025-11		general
Kalani Kaneko	Kaneko	MHL	foreign minister	2024-01		2025-11		general
Vasile Andonoski	Andonoski	MKD	ambassador to the United Nations			2019-10		CIA-2019
Koco Angjusev	Angjusev	MKD	deputy head of government			2019-10		CIA-2019
Vlado Buckovski	Buckovski	MKD	leader	2004-12-17	2006-08-27			REIGN+Archigos
Vlado Buckovski	Buckovski	MKD	head of government	2005-10-26	2005-10-27			US-visits
Branko Crvenkovski	Crvenkovski	MKD	head of government	1998-06-29	2004-03-29			US-visits
Crvenkovski	Crvenkovski	MKD	leader	1992-08-17	1998-11-30			REIGN+Archigos
Crvenkovski	Crvenkovski	MKD	leader	2002-11-01	2004-05-12			REIGN+Archigos
Dimitriev	Dimitriev	MKD	leader	2016-01-18	2017-05			REIGN
Nikola Dimitrov	Dimitrov	MKD	foreign minister			2019-10		CIA-2019
Georgievski	Georgievski	MKD	leader	1998-11-30	2002-11-01			REIGN+Archigos
Ljubco Georgievski	Georgievski	MKD	head of government	1999-02-04	1999-02-04			US-visits
Kiro Gligorov	Gligorov	MKD	head of state	1997-06-16	1999-04-25			US-visits
Gruevski	Gruevski	MKD	leader	2006-08-27	2016-01			REIGN+Archigos
Gjorge Ivanov	Ivanov	MKD	head of state			2019-10		CIA-2019
Gjorge Ivanov	Ivanov	MKD	head of state	2012-05-20	2012-05-21			US-visits
Kljusev	Kljusev	MKD	leader	1991-11-17	1992-08			REIGN
Hari Kostov	Kostov	MKD	leader	2004-06-02	2004-11-18			REIGN+Archigos
Dimitar Kovačevski	Kovačevski	MKD	head of government	2022	2024-01-28			EP-leaders+general
Hazbi Lika	Lika	MKD	deputy head of government			2019-10		CIA-2019
Hristijan Mickoski	Mickoski	MKD	head of government	2024-07-10	2024-07-11			US-visits
Vasko Naumovski	Naumovski	MKD	ambassador to the United States			2019-10		CIA-2019
Bujar Osmani	Osmani	MKD	deputy head of government			2019-10		CIA-2019
Bujar Osmani	Osmani	MKD	foreign minister	2020-08-30	2024-06-23			EP-foreign+general
Stevo Pendarovski	Pendarovski	MKD	head of state	2019		2022-10		EP-leaders
Radmila Sekerinska	Sekerinska	MKD	leader	2004-05-12	2004-06-02			REIGN+Archigos
Radmila Sekerinska	Sekerinska	MKD	leader	2004-11-18	2004-12-17			REIGN+Archigos
Radmila Shekerinska-Jankovska	Shekerinska-Jankovska	MKD	defence minister			2019-10		CIA-2019
Spasovksi	Spasovksi	MKD	leader	2020-01-03	2020-08			REIGN
Oliver Spasovski	Spasovski	MKD	interior minister			2019-10		CIA-2019
Oliver Spasovski	Spasovski	MKD	head of government	2020		2022-10		EP-leaders
Dragan Tevdovski	Tevdovski	MKD	finance minister			2019-10		CIA-2019
Boris Trajkovski	Trajkovski	MKD	head of state	2001-04-30	2001-05-03			US-visits
Zaev	Zaev	MKD	leader	2017-05-31	2020-01			REIGN
Zaev	Zaev	MKD	leader	2020-08-19		2021-03		REIGN
Zoran Zaev	Zaev	MKD	head of government			2019-10		CIA-2019
Zoran Zaev	Zaev	MKD	head of government	2020	2022			EP-leaders
Dimitar Kovacevski	Kovacevski	MKD	head of government	2022-01-16	2024-01-28			general
Hristijan Mickoski	Mickoski	MKD	head of government	2024-06-23		2025-11		general
Gordana Siljanovska-Davkova	Siljanovska-Davkova|Davkova|Siljanovska	MKD	head of state	2024-05-12		2025-11		general
Bujar Osmani	Osmani	MKD	foreign minister	2020-08-30	2024-06-23			general
Timco Mucunski	Mucunski	MKD	foreign minister	2024-06-23		2025-11		general
Kamissa Camara	Camara	MLI	foreign minister			2019-10		CIA-2019
Boubou Cisse	Cisse	MLI	finance minister			2019-10		CIA-2019
Boubou Cisse	Cisse	MLI	head of government	2019		2022-10		EP-leaders
Abdoulaye Diop	Diop	MLI	foreign minister	2021-06-11		2022-12		EP-foreign
Tiébilé Dramé	Dramé	MLI	foreign minister	2019-05-06		2022-12		EP-foreign
Assimi Goita	Goita	MLI	leader	2020-08-19	2020-09			REIGN
Assimi Goita	Goita	MLI	head of state	2021-05-24		2025-11		general
Assimi Goïta	Goïta	MLI	head of state	2021		2022-10		EP-leaders
Ibrahim Boubacar Keita	Keita	MLI	head of state			2019-10		CIA-2019
Keita	Keita	MLI	leader	2013-09-04	2020-08			REIGN+Archigos
Ibrahim Boubacar Kieta	Kieta	MLI	head of state	2014-08-05	2014-08-06			US-visits
Alpha Oumar Konare	Konare	MLI	head of state	1997-11-18	2001-06-28			US-visits
Konare	Konare	MLI	leader	1992-06-06	2002-06-08			REIGN+Archigos
Issa Konfourou	Konfourou	MLI	ambassador to the United Nations			2019-10		CIA-2019
Soumeylou Boubeye Maiga	Maiga	MLI	head of government			2019-10		CIA-2019
Abdoulaye Maïga	Maïga	MLI	head of government	2022		2022-10		EP-leaders
Choguel Kokalla Maïga	Maïga	MLI	head of government	2021	2022			EP-leaders
Ba N'Daou	N'Daou	MLI	leader	2020-09-25		2021-03		REIGN
Mahamadou Nimaga	Nimaga	MLI	ambassador to the United States			2019-10		CIA-2019
Tiemoko Sangare	Sangare	MLI	defence minister			2019-10		CIA-2019
Sanogo	Sanogo	MLI	leader	2012-03-22	2012-04-12			REIGN+Archigos
Amadou Toumani Toure	Toure	MLI	head of state	2008-02-11	2008-02-13			US-visits
Amadou Toure	Toure	MLI	leader	1991-03-26	1992-06-06			REIGN+Archigos
Amadou Toure	Toure	MLI	leader	2002-06-09	2012-03-22			REIGN+Archigos
Moussa Traore	Traore	MLI	head of state	1988-10-05	1988-10-09			US-visits
Traore	Traore	MLI	leader	1968-11-19	1991-03-26			REIGN+Archigos
Traore	Traore	MLI	leader	2012-04-12	2013-09-04			REIGN+Archigos
Abdoulaye Maiga	Maiga	MLI	head of government	2024-11-21		2025-11		general
Abela	Abela	MLT	leader	2020-01-13		2021-03		REIGN
Carmelo Abela	Abela	MLT	foreign minister			2019-10		CIA-2019
Robert Abela	Abela	MLT	head of government	2020		2022-10		EP-leaders
Adami	Adami	MLT	leader	1987-05-12	1996-10-28			REIGN+Archigos
Adami	Adami	MLT	leader	1998-09-06	2004-03-23			REIGN+Archigos
Clive Agius	Agius	MLT	ambassador to the United States			2019-10		CIA-2019
Bonnici	Bonnici	MLT	leader	1984-12-22	1987-05-12			REIGN+Archigos
Ian Borg	Borg	MLT	foreign minister	2022-03-30		2022-12		EP-foreign
Marie-Louise Coleiro Preca	Coleiro Preca	MLT	head of state			2019-10		CIA-2019
Michael Farrugia	Farrugia	MLT	defence minister			2019-10		CIA-2019
Christopher Fearne	Fearne	MLT	deputy head of government			2019-10		CIA-2019
Gonzi	Gonzi	MLT	leader	2004-03-12	2013-03-11			REIGN+Archigos
Lawrence Gonzi	Gonzi	MLT	head of government	2005-10-03	2005-10-03			US-visits
Carmelo Inguanez	Inguanez	MLT	ambassador to the United Nations			2019-10		CIA-2019
Mintoff	Mintoff	MLT	leader	1971-06-21	1984-12-22			REIGN+Archigos
Joseph Muscat	Muscat	MLT	head of government			2019-10		CIA-2019
Muscat	Muscat	MLT	leader	2013-03-11	2020-01			REIGN+Archigos
Sant	Sant	MLT	leader	1996-10-28	1998-09-06			REIGN+Archigos
Edward Scicluna	Scicluna	MLT	finance minister			2019-10		CIA-2019
George William Vella	Vella	MLT	head of state	2019		2022-10		EP-leaders
Myriam Spiteri Debono	Spiteri Debono|Debono	MLT	head of state	2024-04-04		2025-11		general
Robert Abela	Abela	MLT	head of government	2020-01-13		2025-11		general
Aung Lynn	Aung Lynn	MMR	ambassador to the United States			2019-10		CIA-2019
Aung San Suu Kyi	Aung San Suu Kyi|Suu Kyi	MMR	head of government	2016-04-06	2021-02-01			general
Hau Do Suan	Hau Do Suan	MMR	ambassador to the United Nations			2019-10		CIA-2019
Henry Van Thio	Henry Van Thio	MMR	vice president			2019-10		CIA-2019
Htin Kyaw	Htin Kyaw	MMR	head of state	2016-03-30	2018-03-21			general
Khin Nyunt	Khin Nyunt	MMR	head of government	2003-08-25	2004-10-18			general
Kyaw Swe	Kyaw Swe	MMR	interior minister			2019-10		CIA-2019
Maung Maung	Maung Maung	MMR	leader	1988-08-19	1988-09-18			REIGN+Archigos
Min Aung Hlaing	Min Aung Hlaing	MMR	head of state	2021-02-01		2025-11		general
Min Aung Hlaing	Min Aung Hlaing	MMR	leader	2021-02-01		2021-03		REIGN
Min Aung Hlaing	Min Aung Hlaing	MMR	head of state	2026-04-10		2026-08		ODA-2026
Myint Swe	Myint Swe	MMR	head of state	2021		2022-10		EP-leaders
Myint Swe	Myint Swe	MMR	head of state	2021-02-01	2025-08-07			general
Ne Win	Ne Win	MMR	leader	1962-03-02	1988-07-25			REIGN+Archigos
Nyan Win	Nyan Win	MMR	foreign minister	2004-09-18	2011-03-30			general
Saw Maung	Saw Maung	MMR	leader	1988-09-18	1992-04			REIGN+Archigos
Sein Lwin	Sein Lwin	MMR	leader	1988-07-25	1988-08-12			REIGN+Archigos
Sein Win	Sein Win	MMR	defence minister			2019-10		CIA-2019
Soe Win	Soe Win	MMR	finance minister			2019-10		CIA-2019
Soe Win	Soe Win	MMR	head of government	2004-10-19	2007-10-12			general
Aung San Suu Kyi	Suu Kyi	MMR	foreign minister			2019-10		CIA-2019
Aung San Suu Kyi	Suu Kyi	MMR	head of government	2016		2022-10		EP-leaders
Aung San Suu Kyi	Suu Kyi	MMR	foreign minister	2016-03-30	2021-02-01			general
Aung San Suu Kyi	Suu Kyi	MMR	leader	2016-03-30	2021-02			REIGN
Than Shwe	Than Shwe	MMR	head of state	1992-04-23	2011-03-30			general
Than Shwe	Than Shwe	MMR	leader	1992-04-23	2011-03-30			REIGN+Archigos
Than Swe	Than Swe	MMR	foreign minister	2023-02-01		2025-11		general
Thein Sein	Thein Sein	MMR	head of state	2011-03-30	2016-03-30			general
Thein Sein	Thein Sein	MMR	leader	2011-03-30	2016-03			REIGN+Archigos
Thein Sein	Thein Sein	MMR	head of state	2013-05-19	2013-05-21			US-visits
Win Aung	Win Aung	MMR	foreign minister	1998-11-15	2004-09-18			general
Win Myint	Win Myint	MMR	head of state			2019-10		CIA-2019
Win Myint	Win Myint	MMR	head of state	2018		2022-10		EP-leaders
Win Myint	Win Myint	MMR	head of state	2018-03-30	2021-02-01			general
Wunna Maung Lwin	Wunna Maung Lwin	MMR	foreign minister	2011-03-30	2016-03-30			general
Wunna Maung Lwin	Wunna Maung Lwin	MMR	foreign minister	2021-02-01		2022-12		EP-foreign
Wunna Maung Lwin	Wunna Maung Lwin	MMR	foreign minister	2021-02-01	2023-02-01			general
Zin Mar Aung	Zin Mar Aung	MMR	foreign minister	2021-04-16		2022-12		EP-foreign
Dritan Abazović	Abazović	MNE	head of government	2022		2022-10		EP-leaders
Predrag Boskovic	Boskovic	MNE	defence minister			2019-10		CIA-2019
Srdjan Darmanovic	Darmanovic	MNE	foreign minister			2019-10		CIA-2019
Milo Djukanovic	Djukanovic	MNE	head of state			2019-10		CIA-2019
Dukanovic	Dukanovic	MNE	leader	2006-06-03	2006-11			REIGN
Dukanovic	Dukanovic	MNE	leader	2008-02-29	2010-12			REIGN
Dukanovic	Dukanovic	MNE	leader	2012-12-04	2016-11			REIGN
Nebojsa Kaludjerovic	Kaludjerovic	MNE	ambassador to the United States			2019-10		CIA-2019
Zdravko Krivokapic	Krivokapic	MNE	leader	2020-12-04		2021-03		REIGN
Ranko Krivokapić	Krivokapić	MNE	foreign minister	2022-04-28		2022-12		EP-foreign
Zdravko Krivokapić	Krivokapić	MNE	head of government	2020	2022			EP-leaders
Igor Luksic	Luksic	MNE	head of government	2012-05-20	2012-05-21			US-visits
Luksic	Luksic	MNE	leader	2010-12-29	2012-12			REIGN
Dusko Markovic	Markovic	MNE	head of government			2019-10		CIA-2019
Dusko Markovic	Markovic	MNE	leader	2016-11-28	2020-12			REIGN
Mevludin Nuhodzic	Nuhodzic	MNE	interior minister			2019-10		CIA-2019
Zeljko Perovic	Perovic	MNE	ambassador to the United Nations			2019-10		CIA-2019
Darko Radunovic	Radunovic	MNE	finance minister			2019-10		CIA-2019
Milutin Simovic	Simovic	MNE	deputy head of government			2019-10		CIA-2019
Milojko Spajić	Spajić	MNE	head of government	2024-07-10	2024-07-11			US-visits
Sturanovic	Sturanovic	MNE	leader	2006-11-10	2008-02			REIGN
Filip Vujanović	Vujanović	MNE	head of state	2003		2022-10		EP-leaders
Milo Đukanović	Đukanović	MNE	head of state	2018		2022-10		EP-leaders
Milojko Spajic	Spajic	MNE	head of government	2023-10-31		2025-11		general
Jakov Milatovic	Milatovic	MNE	head of state	2023-05-20		2025-11		general
Filip Ivanovic	Ivanovic	MNE	foreign minister	2023-10-31	2024-07			general
Ervin Ibrahimovic	Ibrahimovic	MNE	foreign minister	2024-07-23		2025-11		general
Bagabandi	Bagabandi	MNG	leader	1997-06-20	2005-06-24			REIGN+Archigos
Natsagiyn Bagabandi	Bagabandi	MNG	head of state	2004-07-14	2004-07-21			US-visits
Batmonkh	Batmonkh	MNG	leader	1984-08-23	1990-03-12			REIGN+Archigos
Batmunkh Battsetseg	Battsetseg	MNG	foreign minister	2021-01-29		2022-12		EP-foreign
Khaltmaa Battulga	Battulga	MNG	head of state			2019-10		CIA-2019
Khaltmaa Battulga	Battulga	MNG	head of state	2019-07-30	2019-08-02			US-visits
Khaltmaagiin Battulga	Battulga	MNG	head of state	2017	2021			EP-leaders
Khaltmaagiin Battulga	Battulga	MNG	leader	2017-07-10		2021-03		REIGN
Elbegdorj	Elbegdorj	MNG	leader	2009-06-18	2017-07			REIGN+Archigos
Tsakhia Elbegdorj	Elbegdorj	MNG	head of state	2011-06-16	2011-06-16			US-visits
Enkhbayar	Enkhbayar	MNG	leader	2005-06-24	2009-06-18			REIGN+Archigos
Nambaryn Enkhbayar	Enkhbayar	MNG	head of state	2007-10-21	2007-10-23			US-visits
Nyamaa Enkhbold	Enkhbold	MNG	defence minister			2019-10		CIA-2019
Ulziisaikhan Enkhtuvshun	Enkhtuvshun	MNG	deputy head of government			2019-10		CIA-2019
Chimed Khurelbaatar	Khurelbaatar	MNG	finance minister			2019-10		CIA-2019
Ukhnaa Khurelsukh	Khurelsukh	MNG	head of government			2019-10		CIA-2019
Oyunerdene Luvsannamsrai	Luvsannamsrai	MNG	head of government	2021		2022-10		EP-leaders
Tsend Nyamdorj	Nyamdorj	MNG	interior minister			2019-10		CIA-2019
Ochirbat	Ochirbat	MNG	leader	1990-03-12	1997-06-20			REIGN+Archigos
Punsalmaagiyn Ochirbat	Ochirbat	MNG	head of state	1991-01-22	1991-01-24			US-visits
Yondon Otgonbayar	Otgonbayar	MNG	ambassador to the United States			2019-10		CIA-2019
Sukhee Sukhbold	Sukhbold	MNG	ambassador to the United Nations			2019-10		CIA-2019
Tsedenbal	Tsedenbal	MNG	leader	1952-01-26	1984-08-23			REIGN+Archigos
Damdin Tsogtbaatar	Tsogtbaatar	MNG	foreign minister			2019-10		CIA-2019
Khurelsukh Ukhnaa	Ukhnaa	MNG	head of government	2017	2021			EP-leaders
Khurelsukh Ukhnaa	Ukhnaa	MNG	head of state	2021		2022-10		EP-leaders
Luvsannamsrain Oyun-Erdene	Oyun-Erdene|Erdene	MNG	head of government	2021-01-27	2025-06-13			general
Gombojav Zandanshatar	Zandanshatar	MNG	head of government	2025-06-13		2025-11		general
Ukhnaagiin Khurelsukh	Khurelsukh	MNG	head of state	2021-06-25		2025-11		general
Chissano	Chissano	MOZ	leader	1986-11-06	2005-02-02			REIGN+Archigos
Joaquim Alberto Chissano	Chissano	MOZ	head of state	2002-02-22	2002-02-27			US-visits
Joaquim Chissano	Chissano	MOZ	head of state	1987-10-05	2003-09-24			US-visits
Carlos Agostinho Do Rosario	Do Rosario	MOZ	head of government			2019-10		CIA-2019
Carlos Agostinho do Rosário	do Rosário	MOZ	head of government	2015	2022			EP-leaders
Carlos Dos Santos	Dos Santos	MOZ	ambassador to the United States			2019-10		CIA-2019
Armando Guebuza	Guebuza	MOZ	head of state	2005-06-12	2005-06-13			US-visits
Ermando Emilio Guebuza	Guebuza	MOZ	head of state	2014-08-05	2014-08-06			US-visits
Guebuza	Guebuza	MOZ	leader	2005-02-02	2015-01-15			REIGN+Archigos
Antonio Gumende	Gumende	MOZ	ambassador to the United Nations			2019-10		CIA-2019
Verónica Macamo	Macamo	MOZ	foreign minister	2020-01-17		2022-12		EP-foreign
Machel	Machel	MOZ	leader	1975-06-25	1986-10-19			REIGN+Archigos
Samora Machel	Machel	MOZ	head of state	1977-10-04	1985-09-21			US-visits
Adriano Maleiane	Maleiane	MOZ	finance minister			2019-10		CIA-2019
Adriano Maleiane	Maleiane	MOZ	head of government	2022		2022-10		EP-leaders
Jaime Monteiro	Monteiro	MOZ	interior minister			2019-10		CIA-2019
Atanasio Salvador Mtumuke	Mtumuke	MOZ	defence minister			2019-10		CIA-2019
Filipe Jacinto Nyusi	Nyusi	MOZ	head of state			2019-10		CIA-2019
Filipe Jacinto Nyusi	Nyusi	MOZ	head of state	2022-12-13	2022-12-15			US-visits
Filipe Nyusi	Nyusi	MOZ	head of state	2015	2025-01-15			EP-leaders+general
Nyussi	Nyussi	MOZ	leader	2015-01-15		2021-03		REIGN+Archigos
Jose Pacheco	Pacheco	MOZ	foreign minister			2019-10		CIA-2019
Filipe Nyusi	Nyusi	MOZ	head of state	2015-01-15	2025-01-15			general
Daniel Chapo	Chapo	MOZ	head of state	2025-01-15		2025-11		general
Maria Manuela Lucas	Lucas	MOZ	foreign minister	2025-01		2025-11		general
Ahmedou Ould Abdallah	Abdallah	MRT	interior minister			2019-10		CIA-2019
Ould Cheikh Abdellahi	Abdellahi	MRT	leader	2007-04-19	2008-08-06			REIGN+Archigos
Ismail Ould Cheikh Ahmed	Ahmed	MRT	foreign minister			2019-10		CIA-2019
Ismail Ould Cheikh Ahmed	Ahmed	MRT	foreign minister	2018-01-01		2022-12		EP-foreign
Mohamed Ould Abdel Aziz	Aziz	MRT	head of state			2019-10		CIA-2019
Mohamed Ould Abdel Aziz	Aziz	MRT	head of state	2009		2022-10		EP-leaders
Mohamed Ould Abdel Aziz	Aziz	MRT	head of state	2014-08-05	2014-08-06			US-visits
Ould Abdel Aziz	Aziz	MRT	leader	2008-08-06	2009-04-15			REIGN+Archigos
Ould Abdel Aziz	Aziz	MRT	leader	2009-08-05	2019-08			REIGN+Archigos
Mohamed Salem Ould Bechir	Bechir	MRT	head of government			2019-10		CIA-2019
Ould Bouceif	Bouceif	MRT	leader	1979-04-06	1979-05-27			REIGN+Archigos
Ould Daddah	Daddah	MRT	leader	1960-11-28	1978-07-10			REIGN+Archigos
Mokhtar Ould Diay	Diay	MRT	finance minister			2019-10		CIA-2019
Mohamed Ould Cheikh El Ghazouani	El Ghazouani	MRT	head of state	2022-12-13	2022-12-15			US-visits
Ould Ghazouani	Ghazouani	MRT	leader	2019-08-01		2021-03		REIGN
Mohamed Ould Cheikh El Ghazwani	Ghazwani	MRT	defence minister			2019-10		CIA-2019
Ould Haidalla	Haidalla	MRT	leader	1980-01-04	1984-12-12			REIGN+Archigos
Ould Ahmed Louly	Louly	MRT	leader	1979-06-03	1980-01-04			REIGN+Archigos
dit M'Bare	M'Bare	MRT	leader	2009-04-15	2009-08-05			REIGN+Archigos
Mohamed Ould Bilal	Ould Bilal	MRT	head of government	2020		2022-10		EP-leaders
Mohamed Ould Ghazouani	Ould Ghazouani	MRT	head of state	2019		2022-10		EP-leaders
Mohamed Khouna Ould Haidalla	Ould Haidalla	MRT	head of government	1984		2022-10		EP-leaders
Mohamed Salem Ould Merzoug	Ould Merzoug	MRT	foreign minister	2022-03-29		2022-12		EP-foreign
Ould Mohamed Salek	Salek	MRT	leader	1978-07-10	1979-04-06			REIGN+Archigos
Ould Sidi	Sidi	MRT	leader	1979-05-27	1979-06			REIGN+Archigos
Sidi Ahmed Taya	Taya	MRT	leader	1984-12-12	2005-08-03			REIGN+Archigos
Ould Mohamed Vall	Vall	MRT	leader	2005-08-03	2007-04-19			REIGN+Archigos
Paul Berenger	Berenger	MUS	leader	2003-09-30	2005-07-05			REIGN+Archigos
Ivan Collendavelloo	Collendavelloo	MUS	deputy head of government			2019-10		CIA-2019
Alan Ganoo	Ganoo	MUS	foreign minister	2019-11-12		2022-12		EP-foreign
Aneerood Jugnauth	Jugnauth	MUS	head of government	1991-06-04	1991-06-06			US-visits
Anerood Jugnauth	Jugnauth	MUS	defence minister			2019-10		CIA-2019
Anerood Jugnauth	Jugnauth	MUS	leader	1982-06-16	1995-12-22			REIGN+Archigos
Anerood Jugnauth	Jugnauth	MUS	leader	2000-09-18	2003-09-30			REIGN+Archigos
Anerood Jugnauth	Jugnauth	MUS	head of government	2003-06-23	2003-06-27			US-visits
Anerood Jugnauth	Jugnauth	MUS	leader	2014-12-17	2017-01			REIGN+Archigos
Pravind Jugnauth	Jugnauth	MUS	finance minister			2019-10		CIA-2019
Pravind Jugnauth	Jugnauth	MUS	head of government			2019-10		CIA-2019
Pravind Jugnauth	Jugnauth	MUS	interior minister			2019-10		CIA-2019
Pravind Jugnauth	Jugnauth	MUS	head of government	2017	2024-11-13			EP-leaders+general
Pravind Jugnauth	Jugnauth	MUS	leader	2017-01-23	2024-11-13			REIGN+general
Pravind Kumar Jugnauth	Jugnauth	MUS	head of government	2022-12-13	2022-12-15			US-visits
Jagdish Koonjul	Koonjul	MUS	ambassador to the United Nations			2019-10		CIA-2019
Seetanah Vishnu Lutchmeenaraidoo	Lutchmeenaraidoo	MUS	foreign minister			2019-10		CIA-2019
Ramgoolam N.	N.	MUS	leader	1995-12-22	2000-09-17			REIGN+Archigos
Ramgoolam N.	N.	MUS	leader	2005-07-05	2014-12-17			REIGN+Archigos
Sooroojdev Phokeer	Phokeer	MUS	ambassador to the United States			2019-10		CIA-2019
Navinchandra Ramgoolam	Ramgoolam	MUS	head of government	2014-08-05	2014-08-06			US-visits
Ramgoolam	Ramgoolam	MUS	leader	1968-03-12	1982-06-16			REIGN+Archigos
Seewoosagur Ramgoolam	Ramgoolam	MUS	head of government	1975-09-30	1981-10-16			US-visits
Pradeep Roopun	Roopun	MUS	head of state	2019		2022-10		EP-leaders
Prithvirajsing Roopun	Roopun	MUS	head of state	2019		2022-10		EP-leaders
Barlen Vyapoory	Vyapoory	MUS	head of state	2018		2022-10		EP-leaders
Paramasivum Pillay Barlen Vyapoory	Vyapoory	MUS	head of state			2019-10		CIA-2019
Pravind Jugnauth	Jugnauth	MUS	head of government	2017-01-23	2024-11-13			general
Navin Ramgoolam	Ramgoolam	MUS	head of government	2024-11-13		2025-11		general
Dhananjay Ramful	Ramful	MUS	foreign minister	2024-11-22		2025-11		general
Muluzi Bakili	Bakili	MWI	head of state	1995-10-19	1995-10-19			US-visits
Banda	Banda	MWI	leader	1964-07-06	1994-05-21			REIGN+Archigos
Banda	Banda	MWI	leader	2012-04-05	2014-05-31			REIGN+Archigos
Joyce Banda	Banda	MWI	head of state	2013-03-28	2013-03-28			US-visits
Chakewera	Chakewera	MWI	leader	2020-06-28		2021-03		REIGN
Lazarus Chakwera	Chakwera	MWI	head of state	2020	2025-10-04			EP-leaders+general
Lazarus McCarthy Chakwera	Chakwera	MWI	head of state	2022-12-13	2022-12-15			US-visits
Grace Chiumia	Chiumia	MWI	interior minister			2019-10		CIA-2019
Emmanuel Fabiano	Fabiano	MWI	foreign minister			2019-10		CIA-2019
Goodall Gondwe	Gondwe	MWI	finance minister			2019-10		CIA-2019
Perks Ligoya	Ligoya	MWI	ambassador to the United Nations			2019-10		CIA-2019
Muluzi	Muluzi	MWI	leader	1994-05-21	2004-05-24			REIGN+Archigos
Arthur Peter Mutharika	Mutharika	MWI	head of state	2014-08-05	2014-08-06			US-visits
Bingu wa Mutharika	Mutharika	MWI	leader	2004-05-24	2012-04-07			REIGN+Archigos
Mutharika	Mutharika	MWI	leader	2014-05-31	2020-06			REIGN+Archigos
Peter Mutharika	Mutharika	MWI	defence minister			2019-10		CIA-2019
Peter Mutharika	Mutharika	MWI	head of state			2019-10		CIA-2019
Edward Sawerengera	Sawerengera	MWI	ambassador to the United States			2019-10		CIA-2019
Nancy Tembo	Tembo	MWI	foreign minister	2022-01-28		2022-12		EP-foreign
Lazarus Chakwera	Chakwera	MWI	head of state	2020-06-28	2025-10-04			general
Peter Mutharika	Mutharika	MWI	head of state	2025-10-04		2025-11		general
Abdullah Badawi	Abdullah	MYS	head of government	2004-07-18	2006-09-18			US-visits
Abdullah of Pahang	Abdullah	MYS	head of state	2019		2022-10		EP-leaders
Al-Sultan Abdullah Ri'ayatuddin Al-Mustafa Billah Shah	Abdullah	MYS	head of state			2019-10		CIA-2019
Abdullah Ahmad Badawi	Abdullah|Badawi	MYS	head of government	2003-10-31	2009-04-03			general
Ahmad Badawi	Ahmad	MYS	leader	2003-10-31	2009-04-03			REIGN+Archigos
Anifah Aman	Anifah	MYS	foreign minister	2009-04-10	2018-05-10			general
Anwar Ibrahim	Anwar	MYS	head of government	2022-11-24		2026-08		ODA-2026
Azmil Mohd Zabidi	Azmil	MYS	ambassador to the United States			2019-10		CIA-2019
Dato' Seri Anwar bin Ibrahim	Dato'	MYS	head of government	2023-11-12	2023-11-17			US-visits
Syed Mohd Hasrin Tengku Hussin	Hasrin	MYS	ambassador to the United Nations			2019-10		CIA-2019
Hishammuddin Hussein	Hishammuddin	MYS	foreign minister	2020-03-10	2021-08-16			general
Hussein Bin Onn	Hussein	MYS	leader	1976-01-14	1981-07-16			REIGN+Archigos
Hussein bin Onn	Hussein	MYS	head of government	1977-09-23	1977-10-05			US-visits
Ismail Sabri Yaakob	Ismail Sabri	MYS	head of government	2021		2022-10		EP-leaders
Ismail Sabri Yaakob	Ismail Sabri	MYS	head of government	2021-08-21	2022-11-24			general
Ismail Sabri Yaakob	Ismail Sabri	MYS	head of government	2022-05-12	2022-05-13			US-visits
Lim Guan Eng	Lim	MYS	finance minister			2019-10		CIA-2019
Mahathir bin Mohamad	Mahathir	MYS	head of government			2019-10		CIA-2019
Mahathir Bin Mohamed	Mahathir	MYS	leader	2018-05-10	2020-03			REIGN
Mahathir bin Muhammad	Mahathir	MYS	head of government	1984-01-17	1996-05-21			US-visits
Mahathir Mohamad	Mahathir	MYS	head of government	1981-07-16	2003-10-31			general
Mahathir Mohamad	Mahathir	MYS	head of government	2018-05-10	2020-03-01			general
Mahathir Mohamed	Mahathir	MYS	head of government	2002-05-13	2002-05-15			US-visits
Mahatir Bin Mohammad	Mahatir	MYS	leader	1981-07-16	2003-10-31			REIGN+Archigos
Mohamad Sabu	Mohamad	MYS	defence minister			2019-10		CIA-2019
Mohamad Hasan	Mohamad Hasan	MYS	foreign minister	2023-12-12		2025-11		general
Mohd Najid Razak	Mohd	MYS	head of government	2016-02-16	2016-02-18			US-visits
Muhyiddin Yassin	Muhyiddin	MYS	interior minister			2019-10		CIA-2019
Muhyiddin Yassin	Muhyiddin	MYS	head of government	2020	2021			EP-leaders
Muhyiddin Yassin	Muhyiddin	MYS	head of government	2020-03-01	2021-08-21			general
Muhyiddin Yassin	Muhyiddin	MYS	leader	2020-03-01		2021-03		REIGN
Najib ben Abdul Razak	Najib	MYS	head of government	2011-11-10	2011-11-13			US-visits
Najib Razak	Najib	MYS	head of government	2009-04-03	2018-05-10			general
Najib Razak	Najib	MYS	head of government	2010-04-12	2017-09-12			US-visits
Najib Tun Razak	Najib	MYS	leader	2009-04-03	2018-05			REIGN+Archigos
Rais Yatim	Rais	MYS	foreign minister	2008-03-18	2009-04-09			general
Razak	Razak	MYS	leader	1970-09-22	1976-01-14			REIGN+Archigos
Saifuddin Abdullah	Saifuddin	MYS	foreign minister			2019-10		CIA-2019
Saifuddin Abdullah	Saifuddin	MYS	foreign minister	2018-07-02	2020-02-24			general
Saifuddin Abdullah	Saifuddin	MYS	foreign minister	2021-08-30		2022-12		EP-foreign
Saifuddin Abdullah	Saifuddin	MYS	foreign minister	2021-08-30	2022-11-24			general
Syed Hamid Albar	Syed Hamid	MYS	foreign minister	1999-01-09	2008-03-18			general
Wan Azizah Wan Ismail	Wan Azizah	MYS	deputy head of government			2019-10		CIA-2019
Zambry Abdul Kadir	Zambry	MYS	foreign minister	2022-12-03		2022-12		EP-foreign
Zambry Abdul Kadir	Zambry	MYS	foreign minister	2022-12-03	2023-12-12			general
Mohamed Khaled Nordin	Khaled Nordin|Nordin	MYS	defence minister	2023-12-12		2025-11		general
Geingob	Geingob	NAM	leader	2015-03-21	2024-02-04			REIGN+Archigos+general
Hage Geingob	Geingob	NAM	head of state			2019-10		CIA-2019
Hage Gottfried Geingob	Geingob	NAM	head of state	2015	2024-02-04			EP-leaders+general
Hage Gottfried Geingob	Geingob	NAM	head of state	2022-12-13	2022-12-15			US-visits
Neville Gertze	Gertze	NAM	ambassador to the United Nations			2019-10		CIA-2019
Frans Kopofi	Kopofi	NAM	interior minister			2019-10		CIA-2019
Saara Kuugongelwa	Kuugongelwa	NAM	head of government	2015		2022-10		EP-leaders
Saara Kuugongelwa-Amadhila	Kuugongelwa-Amadhila	NAM	head of government			2019-10		CIA-2019
Nangola Mbumba	Mbumba	NAM	vice president			2019-10		CIA-2019
Netumbo Nandi-Ndaitwah	Nandi-Ndaitwah	NAM	deputy head of government			2019-10		CIA-2019
Netumbo Nandi-Ndaitwah	Nandi-Ndaitwah	NAM	foreign minister	2012-12-04	2025-03-21			EP-foreign+general
Monica Nashandi	Nashandi	NAM	ambassador to the United States			2019-10		CIA-2019
Penda ya Ndakolo	Ndakolo	NAM	defence minister			2019-10		CIA-2019
Nujoma	Nujoma	NAM	leader	1990-03-21	2005-03-21			REIGN+Archigos
Sam Nujoma	Nujoma	NAM	head of state	1990-06-19	1993-06-19			US-visits
Hifike Pohamba	Pohamba	NAM	head of state	2005-06-12	2005-06-13			US-visits
Hilikepunye Lucas Pohamba	Pohamba	NAM	head of state	2014-08-05	2014-08-06			US-visits
Pohamba	Pohamba	NAM	leader	2005-03-21	2015-03-21			REIGN+Archigos
Calle Schlettwein	Schlettwein	NAM	finance minister			2019-10		CIA-2019
Dr ingashipola Lukas T	T	NAM	head of state	2015		2022-10		EP-leaders
Hage Geingob	Geingob	NAM	head of state	2015-03-21	2024-02-04			general
Nangolo Mbumba	Mbumba	NAM	head of state	2024-02-04	2025-03-21			general
Netumbo Nandi-Ndaitwah	Nandi-Ndaitwah|Ndaitwah	NAM	head of state	2025-03-21		2025-11		general
Netumbo Nandi-Ndaitwah	Nandi-Ndaitwah|Ndaitwah	NAM	foreign minister	2012-12-04	2025-03-21			general
Louis Mapou	Mapou	NCL	foreign minister	2021-07-22		2022-12		EP-foreign
Louis Mapou	Mapou	NCL	head of state	2022-09-28	2023-09-25			US-visits
Hassana Alidou	Alidou	NER	ambassador to the United States			2019-10		CIA-2019
Kalla Ankouraou	Ankouraou	NER	foreign minister			2019-10		CIA-2019
Mohamed Bazoum	Bazoum	NER	head of state	2021		2022-10		EP-leaders
Mohamed Bazoum	Bazoum	NER	head of state	2021-04-02	2023-07-26			general
Mohamed Bazoum	Bazoum	NER	head of state	2022-12-13	2022-12-15			US-visits
Djibo	Djibo	NER	leader	2010-02-08	2011-04-07			REIGN+Archigos
Issoufou	Issoufou	NER	leader	2011-04-07		2021-03		REIGN+Archigos
Issoufou Mahamadou	Issoufou	NER	head of state			2019-10		CIA-2019
Mahamadou Issoufou	Issoufou	NER	head of state	2011	2021			EP-leaders
Mahamadou Issoufou	Issoufou	NER	head of state	2011-07-29	2014-08-06			US-visits
Seyni Kounche	Kounche	NER	head of state	1984-12-10	1984-12-13			US-visits
Kountche	Kountche	NER	leader	1974-04-17	1987-11-10			REIGN+Archigos
Ouhoumoudou Mahamadou	Mahamadou	NER	head of government	2021		2022-10		EP-leaders
Mainassara	Mainassara	NER	leader	1996-01-27	1999-04-11			REIGN+Archigos
Mamadou	Mamadou	NER	leader	1999-12-22	2010-02-08			REIGN+Archigos
Hassoumi Massoudou	Massoudou	NER	foreign minister	2021-04-07		2022-12		EP-foreign
Massoudou Hassoumi	Massoudou	NER	finance minister			2019-10		CIA-2019
Kalla Moutari	Moutari	NER	defence minister			2019-10		CIA-2019
Ousmane	Ousmane	NER	leader	1993-04-16	1996-01-27			REIGN+Archigos
Brigi Rafini	Rafini	NER	head of government			2019-10		CIA-2019
Brigi Rafini	Rafini	NER	head of government	2011	2021			EP-leaders
Seibou	Seibou	NER	leader	1987-11-10	1993-04-16			REIGN+Archigos
Mamadou Tandja	Tandja	NER	head of state	2005-06-12	2005-06-13			US-visits
Abdourahamane Tiani	Tiani|Tchiani	NER	head of state	2023-07-26		2025-11		general
Abdallah Wafy	Wafy	NER	ambassador to the United Nations			2019-10		CIA-2019
Wanke	Wanke	NER	leader	1999-04-11	1999-12-22			REIGN+Archigos
Ali Lamine Zeine	Zeine	NER	head of government	2023-08-08		2025-11		general
Bakary Yaou Sangare	Sangare	NER	foreign minister	2023-08		2025-11		general
Abacha	Abacha	NGA	leader	1993-11-17	1998-06-08			REIGN+Archigos
Abubakar	Abubakar	NGA	leader	1998-06-09	1999-05-29			REIGN+Archigos
Kemi Adeosun	Adeosun	NGA	finance minister			2019-10		CIA-2019
Babangida	Babangida	NGA	leader	1985-08-27	1993-08-26			REIGN+Archigos
Tijjani Muhammad Bande	Bande	NGA	ambassador to the United Nations			2019-10		CIA-2019
Buhari	Buhari	NGA	leader	1983-12-31	1985-08-27			REIGN+Archigos
Buhari	Buhari	NGA	leader	2015-05-29	2023-05-29			REIGN+Archigos+general
Muhammadu Buhari	Buhari	NGA	head of state			2019-10		CIA-2019
Muhammadu Buhari	Buhari	NGA	head of state	2015	2023-05-29			EP-leaders+general
Muhammadu Buhari	Buhari	NGA	head of state	2015-05-29	2023-05-29			general
Muhammadu Buhari	Buhari	NGA	head of state	2016-03-31	2022-12-15			US-visits
Muhammedu Buhari	Buhari	NGA	head of state	2015-07-20	2015-07-21			US-visits
Abdulrahman Dambazau	Dambazau	NGA	interior minister			2019-10		CIA-2019
Mansur Mohammed Dan-Ali	Dan-Ali	NGA	defence minister			2019-10		CIA-2019
Gowon	Gowon	NGA	leader	1966-07-29	1975-07-29			REIGN+Archigos
Goodluck Jonathan	Jonathan	NGA	leader	2010-02-09	2015-05-29			REIGN+Archigos
Goodluck Jonathan	Jonathan	NGA	head of state	2010-04-11	2014-08-06			US-visits
Ramat Mohammed	Mohammed	NGA	leader	1975-07-29	1976-02-13			REIGN+Archigos
Sylvanus Adiewere Nsofor	Nsofor	NGA	ambassador to the United States			2019-10		CIA-2019
Obasanjo	Obasanjo	NGA	leader	1976-02-13	1979-10-01			REIGN+Archigos
Obasanjo	Obasanjo	NGA	leader	1999-05-29	2007-05-29			REIGN+Archigos
Olesegun Obasanjo	Obasanjo	NGA	head of state	2001-05-10	2001-05-12			US-visits
Olusegun Obasanjo	Obasanjo	NGA	head of state	1999-03-30	2006-03-29			US-visits
Olesegun Obsanjo	Obsanjo	NGA	head of state	2004-06-10	2004-06-11			US-visits
Olusegun Obsanjo	Obsanjo	NGA	head of state	2004-12-02	2004-12-03			US-visits
Geoffrey Onyeama	Onyeama	NGA	foreign minister			2019-10		CIA-2019
Geoffrey Onyeama	Onyeama	NGA	foreign minister	2015-11-11	2023-05-29			EP-foreign+general
Oluyemi "Yemi" Osinbajo	Osinbajo	NGA	vice president			2019-10		CIA-2019
Shagari	Shagari	NGA	leader	1979-10-01	1983-12-31			REIGN+Archigos
Shehu Shagari	Shagari	NGA	head of state	1980-10-03	1980-10-08			US-visits
Shonekan	Shonekan	NGA	leader	1993-08-26	1993-11-17			REIGN+Archigos
Bola Tinubu	Tinubu	NGA	head of state	2023-05-29		2025-11		general
Yar'Adua	Yar'Adua	NGA	leader	2007-05-29	2010-02-09			REIGN+Archigos
Umaru Yar'Adua	Yar’Adua	NGA	head of state	2007-12-12	2007-12-15			US-visits
Geoffrey Onyeama	Onyeama	NGA	foreign minister	2015-11-11	2023-05-29			general
Yusuf Tuggar	Tuggar	NGA	foreign minister	2023-08-21		2025-11		general
Kashim Shettima	Shettima	NGA	vice president	2023-05-29		2025-11		general
Ivan Acosta	Acosta	NIC	finance minister			2019-10		CIA-2019
Aleman	Aleman	NIC	leader	1997-01-10	2002-01-10			REIGN+Archigos
Arnoldo Aleman	Aleman	NIC	head of state	1998-12-09	1998-12-11			US-visits
Enrique Bolanos	Bolanos	NIC	leader	2002-01-11	2007-01-10			REIGN+Archigos
Enrique Bolanos	Bolanos	NIC	head of state	2005-05-10	2005-05-12			US-visits
Enrique Bolonas	Bolonas	NIC	head of state	2003-04-10	2003-04-10			US-visits
Francisco Obadiah Campbell Hooker	Campbell	NIC	ambassador to the United States			2019-10		CIA-2019
Violeta Chamorro	Chamorro	NIC	leader	1990-04-25	1997-01-10			REIGN+Archigos
Violeta Barrios de Chamorro	de Chamorro	NIC	head of state	1990-09-29	1994-12-11			US-visits
Jaime Hermida Castillo	Hermida	NIC	ambassador to the United Nations			2019-10		CIA-2019
Denis Moncada	Moncada	NIC	foreign minister	2017-01-16	2024-09			EP-foreign+general
Denis Moncada Colindres	Moncada	NIC	foreign minister			2019-10		CIA-2019
Rosario Murillo Zambrana de Ortega	Murillo	NIC	vice president			2019-10		CIA-2019
Daniel Ortega	Ortega	NIC	leader	1979-07-18	1990-04-25			REIGN+Archigos
Daniel Ortega	Ortega	NIC	head of state	2007		2022-10		EP-leaders
Daniel Ortega	Ortega	NIC	leader	2007-01-10		2021-03		REIGN+Archigos
Daniel Ortega Saavedra	Ortega	NIC	head of state			2019-10		CIA-2019
Martha Elena Ruiz Sevilla	Ruiz	NIC	defence minister			2019-10		CIA-2019
Samuel Santos López	Santos|López	NIC	foreign minister	2007-01-11		2022-12		EP-foreign
Anastasio Somoza Debayle	Somoza|Debayle	NIC	leader	1967-05-01	1979-07-17			REIGN+Archigos
Denis Moncada	Moncada	NIC	foreign minister	2017-01	2024-09			general
Valdrack Jaentschke	Jaentschke	NIC	foreign minister	2024-09		2025-11		general
Dalton Tagelagi	Tagelagi	NIU	foreign minister	2020-06-11		2022-12		EP-foreign
Dalton Tagelagi	Tagelagi	NIU	head of government	2023-09-25	2023-09-25			US-visits
Jan Balkenende	Balkenende	NLD	head of government	2004-03-15	2004-03-16			US-visits
Jan Peter Balkenende	Balkenende	NLD	leader	2002-07-22	2010-10-14			REIGN+Archigos
Jan Peter Balkenende	Balkenende	NLD	head of government	2003-09-03	2010-04-13			US-visits
Queen Beatrix	Beatrix	NLD	head of state	1982-04-18	1995-11-10			US-visits
Anna Bijleveld	Bijleveld	NLD	defence minister			2019-10		CIA-2019
Stef Blok	Blok	NLD	foreign minister			2019-10		CIA-2019
den Uyl	den Uyl	NLD	leader	1973-05-11	1977-12-19			REIGN+Archigos
Johannes Marten den Uyl	den Uyl	NLD	head of government	1975-05-13	1975-05-15			US-visits
Wopke Hoekstra	Hoekstra	NLD	finance minister			2019-10		CIA-2019
Wopke Hoekstra	Hoekstra	NLD	foreign minister	2022-01-10	2023-09-01			EP-foreign+general
Kok	Kok	NLD	leader	1994-08-22	2002-07-22			REIGN+Archigos
Willem Kok	Kok	NLD	head of government	1995-02-26	2000-09-28			US-visits
Wim Kok	Kok	NLD	head of government	1999-04-23	1999-04-25			US-visits
Lubbers	Lubbers	NLD	leader	1982-11-04	1994-08-22			REIGN+Archigos
Rudolphus F. M. Lubbers	Lubbers	NLD	head of government	1983-03-14	1994-01-05			US-visits
Ruud Lubbers	Lubbers	NLD	head of government	1999-01-04	1999-01-04			US-visits
Willem-Alexander of the Netherlands	Netherlands	NLD	head of state	2013		2022-10		EP-leaders
Karin Kajsa Ollongren	Ollongren	NLD	interior minister			2019-10		CIA-2019
M. Rutte	Rutte	NLD	leader	2010-10-14	2024-07-02			REIGN+Archigos+general
Mark Rutte	Rutte	NLD	head of government			2019-10		CIA-2019
Mark Rutte	Rutte	NLD	head of government	2010	2024-07-02			EP-leaders+general
Mark Rutte	Rutte	NLD	head of government	2011-11-28	2023-01-17			US-visits
Dick Schoof	Schoof	NLD	head of government	2024-07-10	2024-07-11			US-visits
Carola Schouten	Schouten	NLD	deputy head of government			2019-10		CIA-2019
Hendrik Schuwer	Schuwer	NLD	ambassador to the United States			2019-10		CIA-2019
Andreas A. M. van Agt	van Agt	NLD	head of government	1978-05-30	1981-04-01			US-visits
van Agt	van Agt	NLD	leader	1977-12-19	1982-11-04			REIGN+Archigos
Karel Jan Gustaaf Van Oosterom	Van Oosterom	NLD	ambassador to the United Nations			2019-10		CIA-2019
King Willem-Alexander	Willem-Alexander	NLD	head of state	2015-06-01	2015-06-01			US-visits
Willem-Alexander	Willem-Alexander	NLD	head of state			2019-10		CIA-2019
Mark Rutte	Rutte	NLD	head of government	2010-10-14	2024-07-02			general
Dick Schoof	Schoof	NLD	head of government	2024-07-02		2025-11		general
Wopke Hoekstra	Hoekstra	NLD	foreign minister	2022-01-10	2023-09-01			general
Hanke Bruins Slot	Bruins Slot	NLD	foreign minister	2023-09-05	2024-07-02			general
Caspar Veldkamp	Veldkamp	NLD	foreign minister	2024-07-02	2025-08-22			general
David van Weel	van Weel|Weel	NLD	foreign minister	2025-09-05		2025-11		general
Kajsa Ollongren	Ollongren	NLD	defence minister	2022-01-10	2024-07-02			general
Ruben Brekelmans	Brekelmans	NLD	defence minister	2024-07-02		2025-11		general
Kare Aas	Aas	NOR	ambassador to the United States			2019-10		CIA-2019
Frank Bakke-Jensen	Bakke-Jensen	NOR	defence minister			2019-10		CIA-2019
Bondevik	Bondevik	NOR	leader	1997-10-17	1998-08-30			REIGN+Archigos
Bondevik	Bondevik	NOR	leader	1998-09-24	2000-03-17			REIGN+Archigos
Bondevik	Bondevik	NOR	leader	2001-10-19	2005-10-17			REIGN+Archigos
Kjell Bondevik	Bondevik	NOR	head of government	1999-04-23	2003-05-16			US-visits
Bratteli	Bratteli	NOR	leader	1973-10-15	1976-01-09			REIGN+Archigos
Brundtland	Brundtland	NOR	leader	1981-02-04	1981-10-14			REIGN+Archigos
Brundtland	Brundtland	NOR	leader	1986-05-09	1989-10-16			REIGN+Archigos
Brundtland	Brundtland	NOR	leader	1990-11-03	1996-10-25			REIGN+Archigos
Gro Harlem Brundtland	Brundtland	NOR	head of government	1989-05-02	1994-05-19			US-visits
Gro Harlem Bruntland	Bruntland	NOR	head of government	1992-06-05	1992-06-05			US-visits
Harald V	Harald	NOR	head of state			2019-10		CIA-2019
King Harald V	Harald V	NOR	head of state	1995-10-12	2005-03-07			US-visits
Anniken Huitfeldt	Huitfeldt	NOR	foreign minister	2021-10-14	2023-10-16			EP-foreign+general
Jagland	Jagland	NOR	leader	1996-10-25	1997-10-17			REIGN+Archigos
Siv Jensen	Jensen	NOR	finance minister			2019-10		CIA-2019
Mona Juul	Juul	NOR	ambassador to the United Nations			2019-10		CIA-2019
Lahnstein	Lahnstein	NOR	leader	1998-08-30	1998-09-23			REIGN+Archigos
Nordli	Nordli	NOR	leader	1976-01-09	1981-02-04			REIGN+Archigos
Odvar Nordli	Nordli	NOR	head of government	1978-05-30	1979-12-07			US-visits
Harald V of Norway	Norway	NOR	head of state	1991		2022-10		EP-leaders
King Olav V	Olav V	NOR	head of state	1975-10-10	1989-05-08			US-visits
Erna Solberg	Solberg	NOR	head of government			2019-10		CIA-2019
Erna Solberg	Solberg	NOR	head of government	2013	2021			EP-leaders
Erna Solberg	Solberg	NOR	head of government	2016-03-31	2018-01-10			US-visits
Solberg	Solberg	NOR	leader	2013-10-16		2021-03		REIGN+Archigos
Ine Eriksen Soreide	Soreide	NOR	foreign minister			2019-10		CIA-2019
Jens Stoltenberg	Stoltenberg	NOR	head of government	2010-04-12	2012-05-21			US-visits
Stoltenberg	Stoltenberg	NOR	leader	2000-03-17	2001-10-19			REIGN+Archigos
Stoltenberg	Stoltenberg	NOR	leader	2005-10-17	2013-10-16			REIGN+Archigos
Jonas Gahr Støre	Støre	NOR	head of government	2021		2022-10		EP-leaders
Jonas Gahr Støre	Støre	NOR	head of government	2024-07-10	2024-07-11			US-visits
Jan P. Syse	Syse	NOR	head of government	1990-02-23	1990-02-23			US-visits
Syse	Syse	NOR	leader	1989-10-16	1990-11-03			REIGN+Archigos
Kaare I. Willoch	Willoch	NOR	head of government	1983-02-16	1984-09-23			US-visits
Willoch	Willoch	NOR	leader	1981-10-14	1986-05-09			REIGN+Archigos
Anniken Huitfeldt	Huitfeldt	NOR	foreign minister	2021-10-14	2023-10-16			general
Espen Barth Eide	Barth Eide|Eide	NOR	foreign minister	2023-10-16		2025-11		general
Bjorn Arild Gram	Gram	NOR	defence minister	2022-04-12	2025-02-04			general
Tore Sandvik	Sandvik	NOR	defence minister	2025-02-04		2025-11		general
Man Mohan Adhikari	Adhikari	NPL	leader	1994-11-30	1995-09-12			REIGN+Archigos
Bidya Devi Bandhari	Bandhari	NPL	head of state			2019-10		CIA-2019
Bidya Devi Bhandari	Bhandari	NPL	head of state	2015		2022-10		EP-leaders
Bhattarai	Bhattarai	NPL	leader	2011-08-29	2013-03-14			REIGN+Archigos
Durga Prasad Bhattarai	Bhattarai	NPL	ambassador to the United Nations			2019-10		CIA-2019
Krishna Prasad Bhatterai	Bhatterai	NPL	leader	1990-11-09	1991-05-26			REIGN+Archigos
Krishna Prasad Bhatterai	Bhatterai	NPL	leader	1999-05-31	2000-03-22			REIGN+Archigos
Birendra	Birendra	NPL	leader	1972-01-31	1990-11-09			REIGN+Archigos
King Birendra	Birendra	NPL	head of state	1983-12-05	1983-12-10			US-visits
Lokendra Bahadur Chand	Chand	NPL	leader	1997-03-12	1997-10-07			REIGN+Archigos
Lokendra Bahadur Chand	Chand	NPL	leader	2002-10-11	2003-06-05			REIGN+Archigos
Pushpa Kamal Dahal	Dahal|Prachanda	NPL	head of government	2022-12-26	2024-07-15			general
Sher Bahadur Deuba	Deuba	NPL	leader	1995-09-12	1997-03-12			REIGN+Archigos
Sher Bahadur Deuba	Deuba	NPL	head of government	2002-05-06	2002-05-08			US-visits
Sher Bahadur Deuba	Deuba	NPL	leader	2017-06-07	2018-02			REIGN
Sher Bahadur Deuba	Deuba	NPL	head of government	2021		2022-10		EP-leaders
Sher Bahadur Deuba	Deuba	NPL	head of government	2021-07-13	2022-12-26			general
Sher Bahdur Deuba	Deuba	NPL	leader	2001-07-26	2002-10-04			REIGN+Archigos
Sher Bahdur Deuba	Deuba	NPL	leader	2004-06-03	2005-02-01			REIGN+Archigos
Gyanendra	Gyanendra	NPL	leader	2005-02-01	2006-04-30			REIGN+Archigos
Arjun Kumar Karki	Karki	NPL	ambassador to the United States			2019-10		CIA-2019
Sushila Karki	Karki	NPL	head of government	2025-09-12		2025-11		general
Dr. Narayan Khadka	Khadka	NPL	foreign minister	2021-09-22		2022-12		EP-foreign
Narayan Khadka	Khadka	NPL	foreign minister	2021-09-22		2022-12		EP-foreign
Nath Khanal	Khanal	NPL	leader	2011-02-06	2011-08-29			REIGN+Archigos
Yuba Raj Khatiwada	Khatiwada	NPL	finance minister			2019-10		CIA-2019
Girija Prasad Koirala	Koirala	NPL	leader	1991-05-26	1994-11-30			REIGN+Archigos
Girija Prasad Koirala	Koirala	NPL	leader	1998-04-15	1999-05-31			REIGN+Archigos
Girija Prasad Koirala	Koirala	NPL	leader	2000-03-22	2001-07-26			REIGN+Archigos
Girija Prasad Koirala	Koirala	NPL	leader	2006-04-30	2008-08-18			REIGN+Archigos
Koirala	Koirala	NPL	leader	2014-02-11	2015-10-10			REIGN+Archigos
Madhav Kumar Nepal	Nepal	NPL	leader	2009-05-25	2011-02-06			REIGN+Archigos
K. P. Sharma Oli	Oli	NPL	head of government	2024-07-15	2025-09-09			general
Khadga Prasad Oli	Oli	NPL	head of government			2019-10		CIA-2019
Khadga Prasad Sharma Oli	Oli	NPL	leader	2015-10-10		2014-12		Archigos
Khadga Prasad Sharma Oli	Oli	NPL	head of government	2018	2021			EP-leaders
Oli	Oli	NPL	leader	2015-10-12	2016-07			REIGN
Oli	Oli	NPL	leader	2018-02-15		2021-03		REIGN
Ishwor Pokharel	Pokharel	NPL	defence minister			2019-10		CIA-2019
Prachanda	Prachanda	NPL	leader	2008-08-18	2009-05-25			REIGN+Archigos
Prachanda	Prachanda	NPL	leader	2016-07-24	2017-06			REIGN
Nanda Bahadar Pun	Pun	NPL	vice president			2019-10		CIA-2019
Regmi	Regmi	NPL	leader	2013-03-14	2014-02-11			REIGN+Archigos
Ram Bahadur Thapa	Thapa	NPL	interior minister			2019-10		CIA-2019
Surya Bahadur Thapa	Thapa	NPL	leader	1997-10-07	1998-04-15			REIGN+Archigos
Surya Bahadur Thapa	Thapa	NPL	leader	2003-06-05	2004-06-03			REIGN+Archigos
Ram Chandra Paudel	Paudel|Poudel	NPL	head of state	2023-03-13		2025-11		general
Narayan Prakash Saud	Prakash	NPL	foreign minister	2023-04-16	2024-03-04			general
Arzu Rana Deuba	Rana Deuba	NPL	foreign minister	2024-07-15	2025-09-09			general
Adeang	Adeang	NRU	leader	1986-09-17	1986-10			REIGN
Adeang	Adeang	NRU	leader	1986-12-12	1986-12			REIGN
Adeang	Adeang	NRU	leader	1996-11-26	1996-12			REIGN
David Adeang	Adeang	NRU	finance minister			2019-10		CIA-2019
Aingimea	Aingimea	NRU	leader	2019-08-27		2021-03		REIGN
Lionel Aingimea	Aingimea	NRU	foreign minister	2013-08-28		2022-12		EP-foreign
Lionel Aingimea	Aingimea	NRU	head of state	2019	2022			EP-leaders
Aroi	Aroi	NRU	leader	1989-08-17	1989-12			REIGN
Clodumar	Clodumar	NRU	leader	1997-02-12	1998-06			REIGN
Dabwido	Dabwido	NRU	leader	2011-11-15	2013-06			REIGN
DeRoburt	DeRoburt	NRU	leader	1968-01-31	1976-12			REIGN
DeRoburt	DeRoburt	NRU	leader	1978-05-15	1986-09			REIGN
DeRoburt	DeRoburt	NRU	leader	1986-10-01	1986-12			REIGN
DeRoburt	DeRoburt	NRU	leader	1986-12-21	1989-08			REIGN
Hammer DeRoburt	DeRoburt	NRU	head of state	1989-05-08	1989-05-08			US-visits
Bernard Dowiyogo	Dowiyogo	NRU	head of state	1990-10-27	1990-10-27			US-visits
Dowiyogo	Dowiyogo	NRU	leader	1976-12-22	1978-04			REIGN
Dowiyogo	Dowiyogo	NRU	leader	1989-12-12	1995-11			REIGN
Dowiyogo	Dowiyogo	NRU	leader	1996-11-11	1996-11			REIGN
Dowiyogo	Dowiyogo	NRU	leader	1998-06-18	1999-04			REIGN
Dowiyogo	Dowiyogo	NRU	leader	2000-04-20	2001-03			REIGN
Dowiyogo	Dowiyogo	NRU	leader	2003-01-09	2003-03			REIGN
Gioura	Gioura	NRU	leader	2003-03-10	2003-05			REIGN
Lagumot Harris	Harris	NRU	leader	1978-04-19	1978-05			REIGN
Lagumot Harris	Harris	NRU	leader	1995-11-22	1996-11			REIGN
Rene Harris	Harris	NRU	leader	1999-04-27	2000-04			REIGN
Rene Harris	Harris	NRU	leader	2001-03-30	2003-01			REIGN
Rene Harris	Harris	NRU	leader	2003-08-08	2004-06			REIGN
Kun	Kun	NRU	leader	1996-12-19	1997-02			REIGN
Russ J Kun	Kun	NRU	head of state	2022		2022-10		EP-leaders
Russ Joseph Kun	Kun	NRU	head of state	2023-09-25	2023-09-25			US-visits
Marlene Inemwin Moses	Moses	NRU	ambassador to the United Nations			2019-10		CIA-2019
Marlene Inemwin Moses	Moses	NRU	ambassador to the United States			2019-10		CIA-2019
Charmaine Scotty	Scotty	NRU	interior minister			2019-10		CIA-2019
Scotty	Scotty	NRU	leader	2003-05-29	2003-08			REIGN
Scotty	Scotty	NRU	leader	2004-06-22	2007-12			REIGN
Stephen	Stephen	NRU	leader	2007-12-19	2011-11			REIGN
Baron Divavesi Waqa	Waqa	NRU	foreign minister			2019-10		CIA-2019
Baron Divavesi Waqa	Waqa	NRU	head of state			2019-10		CIA-2019
Waqa	Waqa	NRU	leader	2013-06-11	2019-08			REIGN
David Adeang	Adeang	NRU	head of state	2023-10-30		2025-11		general
Jacinda Ardern	Ardern	NZL	head of government			2019-10		CIA-2019
Jacinda Ardern	Ardern	NZL	head of government	2017		2022-10		EP-leaders
Jacinda Ardern	Ardern	NZL	head of government	2017-10-26	2023-01-25			general
Jacinda Ardern	Ardern	NZL	leader	2017-10-26		2021-03		REIGN
Rosemary Banks	Banks	NZL	ambassador to the United States			2019-10		CIA-2019
Bolger	Bolger	NZL	leader	1990-10-27	1997-12-08			REIGN+Archigos
James Bolger	Bolger	NZL	head of government	1995-03-25	1995-03-29			US-visits
Clark	Clark	NZL	leader	1999-12-10	2008-11-19			REIGN+Archigos
Helen Clark	Clark	NZL	head of government	1999-12-05	2008-11-19			general
Helen Clark	Clark	NZL	head of government	2002-03-26	2007-03-21			US-visits
Bill English	English	NZL	leader	2016-12-12	2017-10			REIGN
Craig Hawke	Hawke	NZL	ambassador to the United Nations			2019-10		CIA-2019
Chris Hipkins	Hipkins	NZL	head of government	2023-01-25	2023-11-27			general
John Key	Key	NZL	head of government	2008-11-19	2016-12-12			general
John Key	Key	NZL	leader	2008-11-19	2016-12			REIGN+Archigos
John Key	Key	NZL	head of government	2010-04-12	2016-04-01			US-visits
John P. Key	Key	NZL	head of government	2014-01-02	2014-06-20			US-visits
Lange	Lange	NZL	leader	1984-07-26	1989-08-08			REIGN+Archigos
Christopher Luxon	Luxon	NZL	head of government	2023-11-27		2025-11		general
Christopher Luxon	Luxon	NZL	head of government	2024-07-10	2024-07-11			US-visits
Nanaia Mahuta	Mahuta	NZL	foreign minister	2020-11-06	2023-11-27			EP-foreign+general
Nanaia Mahuta	Mahuta	NZL	foreign minister	2020-11-06	2023-11-11			general
Ron Mark	Mark	NZL	defence minister			2019-10		CIA-2019
Tracey Martin	Martin	NZL	interior minister			2019-10		CIA-2019
Moore	Moore	NZL	leader	1990-09-04	1990-10-27			REIGN+Archigos
Muldoon	Muldoon	NZL	leader	1975-12-12	1984-07-26			REIGN+Archigos
Robert D. Muldoon	Muldoon	NZL	head of government	1977-11-08	1984-02-25			US-visits
Palmer	Palmer	NZL	leader	1989-08-08	1990-09-04			REIGN+Archigos
Winston Peters	Peters	NZL	deputy head of government			2019-10		CIA-2019
Winston Peters	Peters	NZL	foreign minister			2019-10		CIA-2019
Winston Peters	Peters	NZL	foreign minister	2023-11-27		2025-11		general
Patsy Reddy	Reddy	NZL	head of state			2019-10		CIA-2019
Grant Robertson	Robertson	NZL	finance minister			2019-10		CIA-2019
Rowling	Rowling	NZL	leader	1974-09-06	1975-12-12			REIGN+Archigos
Wallace E. Rowling	Rowling	NZL	head of government	1975-05-07	1975-05-07			US-visits
Jenny Shipley	Shipley	NZL	head of government	1999-02-13	1999-02-15			US-visits
Shipley	Shipley	NZL	leader	1997-12-08	1999-12-10			REIGN+Archigos
Judith Collins	Collins	NZL	defence minister	2023-11-27		2025-11		general
Badr bin Hamad bin Hamood Al Busaidi	Al Busaidi	OMN	foreign minister	2020-08-18		2022-12		EP-foreign
Haitham bin Tarik Al Said	Al Said	OMN	head of state	2020		2022-10		EP-leaders
Darwish bin Ismail bin Ali Al-Balushi	Al-Balushi	OMN	finance minister			2019-10		CIA-2019
Khalifa bin Ali bin Issa Al-Harthy	Al-Harthy	OMN	ambassador to the United Nations			2019-10		CIA-2019
Hunaina bint Sultan bin Ahmad al-MUGHAIRI	al-MUGHAIRI	OMN	ambassador to the United States			2019-10		CIA-2019
Yusuf bin Alawi bin Abdallah	Alawi	OMN	foreign minister			2019-10		CIA-2019
Sayyid Badr bin Hamad bin Hamood AlBusaidi	AlBusaidi	OMN	foreign minister	2020-08-18		2022-12		EP-foreign
Badr bin Saud bin Harib al-Busaidi	Badr	OMN	defence minister			2019-10		CIA-2019
Qaboos bin Said	bin Said	OMN	head of state	1975-01-09	1983-04-15			US-visits
Qabus Bin Said	Bin Said	OMN	leader	1970-07-23	2020-01			REIGN+Archigos
Fahd bin Mahmud Al Said	Fahd	OMN	deputy head of government			2019-10		CIA-2019
Hamud bin Faisal bin Said al-Busaidi	Hamud	OMN	interior minister			2019-10		CIA-2019
Haitham ibn Tariq	ibn Tariq	OMN	leader	2020-01-10		2021-03		REIGN
Qaboos bin Said Al Said	Qaboos	OMN	defence minister			2019-10		CIA-2019
Qaboos bin Said Al Said	Qaboos	OMN	finance minister			2019-10		CIA-2019
Qaboos bin Said Al Said	Qaboos	OMN	foreign minister			2019-10		CIA-2019
Qaboos bin Said Al Said	Qaboos	OMN	head of government			2019-10		CIA-2019
Qaboos bin Said Al Said	Qaboos	OMN	head of state			2019-10		CIA-2019
Badr al-Busaidi	al-Busaidi|Busaidi|Albusaidi	OMN	foreign minister	2020-08-18		2025-11		general
Abbasi	Abbasi	PAK	leader	2017-08-01	2018-05			REIGN
Arif Alvi	Alvi	PAK	head of state			2019-10		CIA-2019
Arif Alvi	Alvi	PAK	head of state	2018		2022-10		EP-leaders
Shaukat Aziz	Aziz	PAK	head of government	2006-01-22	2006-01-24			US-visits
Bhutto Benazir	Benazir	PAK	leader	1988-12-02	1990-08-06			REIGN+Archigos
Bhutto Benazir	Benazir	PAK	leader	1993-10-19	1996-11-05			REIGN+Archigos
Benazir Bhutto	Bhutto	PAK	head of government	1989-06-05	1995-04-11			US-visits
Benazir Bhutto	Bhutto	PAK	head of government	1993-10-19	1996-11-05			general
Bhutto	Bhutto	PAK	leader	1971-12-20	1977-07-05			REIGN+Archigos
Zulfikar Ali Bhutto	Bhutto	PAK	head of government	1975-02-04	1975-02-07			US-visits
Bilawal Bhutto Zardari	Bhutto|Bilawal	PAK	foreign minister	2018-08-20		2022-12		EP-foreign
Bilawal Bhutto Zardari	Bhutto|Bilawal	PAK	foreign minister	2022-04-27	2023-08-10			general
Ishaq Dar	Dar	PAK	foreign minister	2024-03-11		2025-11		general
Yusuf Raza Gilani	Gilani	PAK	head of government	2010-04-11	2010-04-13			US-visits
Yousuf Gillani	Gillani	PAK	head of government	2008-07-27	2008-07-30			US-visits
Zubaida Jalal	Jalal	PAK	defence minister			2019-10		CIA-2019
Mir Zafarullah Khan Jamali	Jamali	PAK	head of government	2003-09-30	2003-10-04			US-visits
Jatoi	Jatoi	PAK	leader	1990-08-06	1990-11-06			REIGN+Archigos
Muhammad Khan Junejo	Junejo	PAK	head of government	1986-07-15	1986-07-18			US-visits
Anwaar-ul-Haq Kakar	Kakar	PAK	head of government	2023-08-14	2024-03-04			general
Khalid	Khalid	PAK	leader	1996-11-05	1997-02-17			REIGN+Archigos
Asad Majeed Khan	Khan	PAK	ambassador to the United States			2019-10		CIA-2019
Imran Khan	Khan	PAK	head of government			2019-10		CIA-2019
Imran Khan	Khan	PAK	head of government	2018	2022			EP-leaders
Imran Khan	Khan	PAK	head of government	2018-08-18	2022-04-10			general
Imran Khan	Khan	PAK	leader	2018-08-18		2021-03		REIGN
Imran Khan	Khan	PAK	head of government	2019-07-21	2019-07-23			US-visits
Ishaq Khan	Khan	PAK	leader	1988-08-17	1988-12-02			REIGN+Archigos
Hina Rabbani Khar	Khar	PAK	foreign minister	2011-07-18	2013-03-16			general
Pervez Khattak	Khattak	PAK	defence minister			2019-10		CIA-2019
Farooq Leghari	Leghari	PAK	head of state	1994-05-23	1994-05-27			US-visits
Maleeha Lodhi	Lodhi	PAK	ambassador to the United Nations			2019-10		CIA-2019
Mazari	Mazari	PAK	leader	1993-04-18	1993-05-26			REIGN+Archigos
Mulk	Mulk	PAK	leader	2018-06-01	2018-08			REIGN
Musharraf	Musharraf	PAK	leader	1999-10-14	2008-08-18			REIGN+Archigos
Pervez Musharraf	Musharraf	PAK	head of state	2001-11-10	2006-09-27			US-visits
Makhdoom Shah Mahmood Qureshi	Qureshi	PAK	foreign minister			2019-10		CIA-2019
Qureshi	Qureshi	PAK	leader	1993-07-19	1993-10-19			REIGN+Archigos
Shah Mehmood Qureshi	Qureshi	PAK	foreign minister	2018-08-20	2022-04-10			general
Ijaz Ahmad Shah	Shah	PAK	interior minister			2019-10		CIA-2019
Mohammed Nawaz Sharif	Sharif	PAK	head of government	1998-12-01	2015-10-22			US-visits
Nawaz Sharif	Sharif	PAK	head of government	1997-09-22	1999-07-05			US-visits
Nawaz Sharif	Sharif	PAK	head of government	2013-06-05	2017-07-28			general
Sharif	Sharif	PAK	leader	1990-11-06	1993-04-18			REIGN+Archigos
Sharif	Sharif	PAK	leader	1993-05-26	1993-07-18			REIGN+Archigos
Sharif	Sharif	PAK	leader	1997-02-17	1999-10-12			REIGN+Archigos
Sharif	Sharif	PAK	leader	2013-06-05	2017-07			REIGN+Archigos
Shehbaz Sharif	Sharif	PAK	head of government	2022		2022-10		EP-leaders
Shehbaz Sharif	Sharif	PAK	head of government	2022-04-11	2023-08-14			general
Shehbaz Sharif	Sharif	PAK	head of government	2024-03-04		2025-11		general
Soomro	Soomro	PAK	leader	2008-08-18	2008-09-09			REIGN+Archigos
Muhammad Zia ul-Haq	ul-Haq	PAK	head of state	1980-10-03	1985-10-23			US-visits
Asif Zadari	Zadari	PAK	head of state	2012-05-21	2012-05-21			US-visits
Asif Ali Zardari	Zardari	PAK	head of state	2009-05-06	2011-01-14			US-visits
Asif Zardari	Zardari	PAK	head of state	2008-09-23	2009-09-25			US-visits
Zardari	Zardari	PAK	leader	2008-09-09	2013-06-05			REIGN+Archigos
Zia	Zia	PAK	leader	1977-07-05	1988-08-17			REIGN+Archigos
Asif Ali Zardari	Zardari	PAK	head of state	2024-03-10		2025-11		general
Jalil Abbas Jilani	Jilani	PAK	foreign minister	2023-08-17	2024-03-04			general
Khawaja Asif	Asif	PAK	defence minister	2022-04-19		2025-11		general
Asim Munir	Munir	PAK	army chief	2022-11-29		2025-11		general
Florez Aguilar	Aguilar	PAN	leader	1981-07-31	1982-03-03			REIGN+Archigos
Nicolas Ardito Barletta	Ardito|Barletta	PAN	head of state	1984-07-24	1984-07-29			US-visits
Meliton Alejandro Arrocha Ruiz	Arrocha	PAN	ambassador to the United Nations			2019-10		CIA-2019
Balladares	Balladares	PAN	leader	1994-09-01	1999-09-01			REIGN+Archigos
Juan Carlos Varela	Carlos|Varela	PAN	leader	2014-07-01	2019-07			REIGN+Archigos
Juan Carlos Varela	Carlos|Varela	PAN	head of state	2017-06-19	2017-06-19			US-visits
Laurentino Cortizo	Cortizo	PAN	head of state	2019	2024-07-01			EP-leaders+general
Laurentino Cortizo	Cortizo	PAN	leader	2019-07-01	2024-07-01			REIGN+general
Ricardo de la Espriella	de la Espriella	PAN	head of state	1982-09-29	1982-10-02			US-visits
Dulcidio De La Guardia	De La Guardia	PAN	finance minister			2019-10		CIA-2019
Endara	Endara	PAN	leader	1990-01-04	1994-09-01			REIGN+Archigos
Guillermo Endara	Endara	PAN	head of state	1990-04-29	1993-11-30			US-visits
Emanuel Arturo Gonzalez-Revilla Lince	Gonzalez-Revilla	PAN	ambassador to the United States			2019-10		CIA-2019
Torrijos Herrera	Herrera	PAN	leader	1968-10-12	1981-07-31			REIGN+Archigos
Martinelli	Martinelli	PAN	leader	2009-07-01	2014-07-01			REIGN+Archigos
Ricardo Martinelli	Martinelli	PAN	head of state	2011-04-28	2011-04-28			US-visits
Mireya Moscoso	Moscoso	PAN	leader	1999-09-01	2004-09-01			REIGN+Archigos
Mireya Moscoso	Moscoso	PAN	head of state	1999-10-18	2003-06-27			US-visits
Erika Mouynes	Mouynes	PAN	foreign minister	2020-12-02		2022-12		EP-foreign
Érika Mouynes	Mouynes	PAN	foreign minister	2020-12-02		2022-12		EP-foreign
Noriega	Noriega	PAN	leader	1983-08-15	1990-01-03			REIGN+Archigos
Dario Paredes	Paredes	PAN	leader	1982-03-03	1983-08-15			REIGN+Archigos
Ernesto Perez Balladares	Perez|Balladares	PAN	head of state	1994-12-09	1995-09-07			US-visits
Aristide Royo	Royo	PAN	head of state	1979-05-08	1979-05-11			US-visits
Isabel de Saint Malo de Alvarado	Saint Malo	PAN	foreign minister			2019-10		CIA-2019
Isabel de Saint Malo de Alvarado	Saint Malo	PAN	vice president			2019-10		CIA-2019
Janaina Tewaney	Tewaney	PAN	foreign minister	2022-10-10		2022-12		EP-foreign
Martin Torrijos	Torrijos	PAN	leader	2004-09-01	2009-07-01			REIGN+Archigos
Martin Torrijos	Torrijos	PAN	head of state	2005-04-28	2008-09-17			US-visits
Juan Carlos Varela	Varela	PAN	head of state			2019-10		CIA-2019
Laurentino Cortizo	Cortizo	PAN	head of state	2019-07-01	2024-07-01			general
Jose Raul Mulino	Mulino	PAN	head of state	2024-07-01		2025-11		general
Javier Martinez-Acha	Martinez-Acha|Acha	PAN	foreign minister	2024-07-01		2025-11		general
Velasco Alvarado	Alvarado	PER	leader	1968-10-03	1975-08-29			REIGN+Archigos
Mercedez Araoz	Araoz	PER	vice president			2019-10		CIA-2019
Belaunde	Belaunde	PER	leader	1980-07-28	1985-07-28			REIGN+Archigos
Fernando Belaunde Terry	Belaunde|Terry	PER	head of state	1984-09-25	1984-09-27			US-visits
Morales Bermudez	Bermudez	PER	leader	1975-08-30	1980-07-28			REIGN+Archigos
Francisco Morales Bermudez Cerruti	Bermudez|Cerruti	PER	head of state	1977-09-06	1977-09-09			US-visits
Dina Boluarte	Boluarte	PER	head of state	2022-12-07	2025-10-10			general
Dina Boluarte Zegarra	Boluarte|Zegarra	PER	head of state	2023-11-03	2023-11-17			US-visits
Pedro Castillo	Castillo	PER	head of state	2021		2022-10		EP-leaders
Pedro Castillo	Castillo	PER	head of state	2021-07-28	2022-12-07			general
Pedro Castillo	Castillo	PER	head of state	2022-06-08	2022-06-10			US-visits
Alberto Fujimori	Fujimori	PER	head of state	1999-02-04	1999-02-05			US-visits
Alberto K. Fujimori	Fujimori	PER	head of state	1991-09-16	1998-10-09			US-visits
Fujimori	Fujimori	PER	leader	1990-07-28	2000-11-22			REIGN+Archigos
Alan Garcia	Garcia	PER	head of state	2006-10-09	2010-06-01			US-visits
Jose Huerta Torres	Huerta	PER	defence minister			2019-10		CIA-2019
Ollanta Humala	Humala	PER	head of state	2011-07-06	2013-06-12			US-visits
Ollanta Humala	Humala	PER	leader	2011-07-28	2016-07			REIGN+Archigos
Jose Jeri	Jeri	PER	head of state	2025-10-10		2025-11		general
César Landa Arroyo	Landa|Arroyo	PER	foreign minister	2022-09-09		2022-12		EP-foreign
Manuel Merino	Merino	PER	leader	2020-11-10	2020-11			REIGN
Gustavo Meza-Cuadra Velasquez	Meza-Cuadra	PER	ambassador to the United Nations			2019-10		CIA-2019
Carlos Moran	Moran	PER	interior minister			2019-10		CIA-2019
Carlos Oliva	Oliva	PER	finance minister			2019-10		CIA-2019
Pedro Pablo Kuczynski	Pablo|Kuczynski	PER	leader	2016-07-25	2018-03			REIGN
Pedro Pablo Kuczynski	Pablo|Kuczynski	PER	head of state	2017-02-24	2017-02-24			US-visits
Valentin Paniagua	Paniagua	PER	leader	2000-11-23	2001-07-28			REIGN+Archigos
Carlos Pareja Rios	Pareja	PER	ambassador to the United States			2019-10		CIA-2019
Garcia Perez	Perez	PER	leader	1985-07-28	1990-07-28			REIGN+Archigos
Garcia Perez	Perez	PER	leader	2006-07-28	2011-07-28			REIGN+Archigos
Nestor Popolizio	Popolizio	PER	foreign minister			2019-10		CIA-2019
Miguel Rodríguez MacKay	Rodríguez|MacKay	PER	foreign minister	2022-08-05		2022-12		EP-foreign
Miguel Rodríguez Mackay	Rodríguez|Mackay	PER	foreign minister	2022-08-05		2022-12		EP-foreign
Miguel Ángel Rodríguez Mackay	Rodríguez|Mackay	PER	foreign minister	2022-08-05		2022-12		EP-foreign
Francisco Sagasti	Sagasti	PER	head of state	2020	2021			EP-leaders
Francisco Sagasti	Sagasti	PER	leader	2020-11-17		2021-03		REIGN
Alejandro Toledo	Toledo	PER	head of state	2001-06-25	2006-07-12			US-visits
Alejandro Toledo	Toledo	PER	leader	2001-07-28	2006-07-28			REIGN+Archigos
Cesar Villanueva	Villanueva	PER	head of government			2019-10		CIA-2019
Martin Vizcarra Cornejo	Vizcarra	PER	head of state			2019-10		CIA-2019
Martin Vizcarra Cornejo	Vizcarra|Cornejo	PER	leader	2018-03-23	2020-11			REIGN
Ana Cecilia Gervasi	Gervasi	PER	foreign minister	2022-12-10	2023-11-06			general
Javier Gonzalez-Olaechea	Gonzalez-Olaechea|Olaechea	PER	foreign minister	2023-11-07	2024-09-03			general
Elmer Schialer	Schialer	PER	foreign minister	2024-09-03	2025-10-10			general
Hugo de Zela	de Zela|Zela	PER	foreign minister	2025-10-14		2025-11		general
Benigno Aquino 3rd	3rd	PHL	head of state	2011-11-10	2012-06-08			US-visits
Aquino	Aquino	PHL	leader	1986-02-25	1992-06-30			REIGN+Archigos
Benigno Aquino III	Aquino	PHL	head of state	2010-06-30	2016-06-30			general
Benigno Aquino III	Aquino	PHL	leader	2010-06-30	2016-06			REIGN+Archigos
Benigno S. Aquino	Aquino	PHL	head of state	2016-02-16	2022-05-13			US-visits
Corazon Aquino	Aquino	PHL	head of state	1986-02-25	1992-06-30			general
Corazon C. Aquino	Aquino	PHL	head of state	1986-09-15	1989-11-10			US-visits
Gloria Macapagal Arroyo	Arroyo	PHL	head of state	2001-01-20	2010-06-30			general
Gloria Macapagal Arroyo	Arroyo	PHL	head of state	2010-04-12	2010-04-13			US-visits
Alan Peter Cayetano	Cayetano	PHL	foreign minister	2017-05-18	2018-10-17			general
Albert del Rosario	del Rosario	PHL	foreign minister	2011-02-24	2016-03-07			general
Rodrigo Duterte	Duterte	PHL	head of state			2019-10		CIA-2019
Rodrigo Duterte	Duterte	PHL	head of state	2016	2022			EP-leaders
Rodrigo Duterte	Duterte	PHL	head of state	2016-06-30	2022-06-30			general
Rodrigo Duterte	Duterte	PHL	leader	2016-06-30		2021-03		REIGN
Estrada	Estrada	PHL	leader	1998-06-30	2001-01-20			REIGN+Archigos
Joseph Estrada	Estrada	PHL	head of state	1998-06-30	2001-01-20			general
Joseph Estrada	Estrada	PHL	head of state	2000-07-26	2000-07-28			US-visits
Voltaire Gazmin	Gazmin	PHL	defence minister	2010-06-30	2016-06-30			general
Theresa Lazaro	Lazaro	PHL	foreign minister	2025-07-01		2025-11		general
Teodoro Locsin	Locsin	PHL	foreign minister			2019-10		CIA-2019
Teodoro Locsin Jr.	Locsin	PHL	foreign minister	2018-10-17	2022-06-30			general
Delfin Lorenzana	Lorenzana	PHL	defence minister			2019-10		CIA-2019
Delfin Lorenzana	Lorenzana	PHL	defence minister	2016-06-30	2022-06-30			general
Gloria Macapagal-Arroyo	Macapagal-Arroyo	PHL	leader	2001-01-21	2010-06-30			REIGN+Archigos
Gloria Macapagal-Arroyo	Macapagal-Arroyo	PHL	head of state	2001-11-18	2009-07-30			US-visits
Enrique Manalo	Manalo	PHL	foreign minister	2022-07-01		2022-12		EP-foreign
Enrique Manalo	Manalo	PHL	foreign minister	2022-07-01	2025-06-30			general
Bongbong Marcos	Marcos	PHL	head of state	2022		2022-10		EP-leaders
Bongbong Marcos	Marcos	PHL	head of government	2022-06-30		2026-08		ODA-2026
Bongbong Marcos	Marcos	PHL	head of state	2022-06-30		2026-08		ODA-2026
Ferdinand Marcos	Marcos	PHL	head of state	1965-12-30	1986-02-25			general
Ferdinand Marcos	Marcos	PHL	head of state	1982-09-15	1982-09-20			US-visits
Ferdinand Marcos Jr	Marcos	PHL	head of state	2023-05-01	2024-04-11			US-visits
Ferdinand Marcos Jr.	Marcos	PHL	head of state	2022-06-30		2025-11		general
Ferdinand Romualdez Marcos Jr	Marcos	PHL	head of state	2022-09-22	2022-09-22			US-visits
Marcos	Marcos	PHL	leader	1965-12-30	1986-02-25			REIGN+Archigos
Fidel Ramos	Ramos	PHL	head of state	1992-06-30	1998-06-30			general
Fidel Ramos	Ramos	PHL	head of state	1993-11-11	1998-04-10			US-visits
Ramos	Ramos	PHL	leader	1992-06-30	1998-06-30			REIGN+Archigos
Leni Robredo	Robredo	PHL	vice president			2019-10		CIA-2019
Jose Manuel de Gallego Romualdez	Romualdez	PHL	ambassador to the United States			2019-10		CIA-2019
Alberto Romulo	Romulo	PHL	foreign minister	2004-08-18	2011-02-23			general
Gilberto Teodoro	Teodoro	PHL	defence minister	2023-06-05		2025-11		general
Perfecto Yasay	Yasay	PHL	foreign minister	2016-06-30	2017-03-08			general
Sara Duterte	Duterte	PHL	vice president	2022-06-30		2025-11		general
Gustav Aitaro	Aitaro	PLW	foreign minister	2021-01-01		2022-12		EP-foreign
Etpison	Etpison	PLW	leader	1989-01-01	1992-12			REIGN
Hersey Kyota	Kyota	PLW	ambassador to the United States			2019-10		CIA-2019
Kuniwo Nakamura	Nakamura	PLW	head of state	1998-11-23	1998-11-23			US-visits
Nakamura	Nakamura	PLW	leader	1993-01-01	2000-12			REIGN
Raynold Oilouch	Oilouch	PLW	vice president			2019-10		CIA-2019
Oiterong	Oiterong	PLW	leader	1985-07-02	1985-09			REIGN
Remeliik	Remeliik	PLW	leader	1981-01-01	1985-06			REIGN
Thomas Esang Remengesau	Remengesau	PLW	head of state			2019-10		CIA-2019
Thomas Remengesau	Remengesau	PLW	leader	1988-08-20	1988-12			REIGN
Tommy E. Remengesau	Remengesau	PLW	head of state	2019-05-21	2019-05-21			US-visits
Tommy Remengesau	Remengesau	PLW	leader	2001-01-01	2009-01			REIGN
Tommy Remengesau	Remengesau	PLW	head of state	2013	2021			EP-leaders
Tommy Remengesau	Remengesau	PLW	leader	2013-01-17	2021-01			REIGN
Elbuchel Sadang	Sadang	PLW	finance minister			2019-10		CIA-2019
Salii	Salii	PLW	leader	1985-09-06	1988-08			REIGN
Toribiong	Toribiong	PLW	leader	2009-01-15	2013-01			REIGN
Ngedikes Olai Uludong	Uludong	PLW	ambassador to the United Nations			2019-10		CIA-2019
Surangel Samuel Whipps	Whipps	PLW	head of state	2022-09-28	2022-09-28			US-visits
Surangel Whipps	Whipps	PLW	head of state	2024-09-24	2024-09-24			US-visits
Surangel Whipps Jr	Whipps	PLW	head of state	2023-09-25	2023-09-25			US-visits
Surangel Whipps Jr.	Whipps	PLW	head of state	2021		2022-10		EP-leaders
Surangel Whipps Jr.	Whipps	PLW	leader	2021-01-21		2021-03		REIGN
Charles Abel	Abel	PNG	deputy head of government			2019-10		CIA-2019
Chan	Chan	PNG	leader	1980-03-11	1982-08-02			REIGN+Archigos
Chan	Chan	PNG	leader	1994-08-30	1997-07-22			REIGN+Archigos
Bob Dadae	Dadae	PNG	head of state			2019-10		CIA-2019
Soroi Eoe	Eoe	PNG	foreign minister	2020-12-20		2022-12		EP-foreign
Rupa Abraham Malina	Malina	PNG	ambassador to the United States			2019-10		CIA-2019
James Marape	Marape	PNG	finance minister			2019-10		CIA-2019
James Marape	Marape	PNG	head of government	2019		2022-10		EP-leaders
James Marape	Marape	PNG	head of government	2019-05-30		2025-11		general
James Marape	Marape	PNG	leader	2019-05-30		2021-03		REIGN
James Marape	Marape	PNG	head of government	2022-09-28	2023-11-17			US-visits
Solan Mirisim	Mirisim	PNG	defence minister			2019-10		CIA-2019
Morauta	Morauta	PNG	leader	1999-07-14	2002-08-05			REIGN+Archigos
Namaliu	Namaliu	PNG	leader	1988-07-04	1992-07-17			REIGN+Archigos
Rabbie Namaliu	Namaliu	PNG	head of government	1990-05-07	1990-10-27			US-visits
O'Neill	O'Neill	PNG	leader	2011-08-02	2019-05			REIGN+Archigos
Peter O'Neill	O'Neill	PNG	head of government	2012-08-03	2019-05-30			general
Peter Paire O'Neill	O'Neill	PNG	head of government			2019-10		CIA-2019
Peter Paire O'Neill	O’Neill	PNG	head of government	2011-11-10	2011-11-13			US-visits
Rimbink Pato	Pato	PNG	foreign minister			2019-10		CIA-2019
Rimbink Pato	Pato	PNG	foreign minister	2012-08-09		2022-12		EP-foreign
Max Rai	Rai	PNG	ambassador to the United Nations			2019-10		CIA-2019
Skate	Skate	PNG	leader	1997-07-22	1999-07-14			REIGN+Archigos
Somare	Somare	PNG	leader	1975-09-16	1980-03-11			REIGN+Archigos
Somare	Somare	PNG	leader	1982-08-02	1985-11-21			REIGN+Archigos
Somare	Somare	PNG	leader	2002-08-06	2011-08-02			REIGN+Archigos
Justin Tkachenko	Tkachenko	PNG	foreign minister	2022-08-24		2022-12		EP-foreign
Justin Tkatchenko	Tkatchenko	PNG	foreign minister	2022-08-23		2022-12		EP-foreign
Wingti	Wingti	PNG	leader	1985-11-21	1988-07-04			REIGN+Archigos
Wingti	Wingti	PNG	leader	1992-07-17	1994-08-30			REIGN+Archigos
Marek Belka	Belka	POL	head of government	2004-08-07	2004-08-09			US-visits
Jan Krzysztof Bielecki	Bielecki	POL	head of government	1991-09-11	1991-09-11			US-visits
Mariusz Blaszczak	Blaszczak	POL	defence minister			2019-10		CIA-2019
Joachim Brudzinski	Brudzinski	POL	interior minister			2019-10		CIA-2019
Jerzy Buzek	Buzek	POL	head of government	1998-07-08	1999-04-25			US-visits
Jacek Czaputowicz	Czaputowicz	POL	foreign minister			2019-10		CIA-2019
Teresa Czerwinska	Czerwinska	POL	finance minister			2019-10		CIA-2019
Andrzej Duda	Duda	POL	head of state			2019-10		CIA-2019
Andrzej Duda	Duda	POL	head of state	2015	2025-08-06			EP-leaders+general
Andrzej Duda	Duda	POL	head of state	2015-08-06	2025-08-06			general
Andrzej Duda	Duda	POL	head of state	2016-03-31	2024-07-11			US-visits
Duda	Duda	POL	leader	2015-08-06	2025-08-06			REIGN+general
Gierek	Gierek	POL	leader	1970-12-20	1980-09-06			REIGN+Archigos
Jaroslaw Gowin	Gowin	POL	deputy head of government			2019-10		CIA-2019
Jaruzelski	Jaruzelski	POL	leader	1981-10-18	1990-12-22			REIGN+Archigos
Kaczynski	Kaczynski	POL	leader	2005-12-23	2010-04-10			REIGN+Archigos
Lech Kaczynski	Kaczynski	POL	head of state	2006-02-08	2007-07-17			US-visits
Kania	Kania	POL	leader	1980-09-06	1981-10-18			REIGN+Archigos
Bronislaw Komorowski	Komorowski	POL	head of state	2010-12-08	2012-05-21			US-visits
Komorowski	Komorowski	POL	leader	2010-04-10	2010-07-08			REIGN+Archigos
Komorowski	Komorowski	POL	leader	2010-08-06	2015-08-06			REIGN+Archigos
Aleksander Kwasniewski	Kwasniewski	POL	head of state	1996-07-09	2005-10-12			US-visits
Alexander Kwasniewski	Kwasniewski	POL	head of state	1999-04-23	1999-04-25			US-visits
Kwasniewski	Kwasniewski	POL	leader	1995-12-23	2005-12-23			REIGN+Archigos
Tadeusz Mazowiecki	Mazowiecki	POL	head of government	1990-03-20	1990-09-29			US-visits
Leszek Miller	Miller	POL	head of government	2002-01-10	2003-02-07			US-visits
Mateusz Morawiecki	Morawiecki	POL	head of government			2019-10		CIA-2019
Mateusz Morawiecki	Morawiecki	POL	head of government	2017	2023-12-13			EP-leaders+general
Mateusz Morawiecki	Morawiecki	POL	head of government	2017-12-11	2023-12-13			general
Karol Nawrocki	Nawrocki	POL	head of state	2025-08-06		2025-11		general
Jan Olszewski	Olszewski	POL	head of government	1992-04-13	1992-04-14			US-visits
Zbigniew Rau	Rau	POL	foreign minister	2020-08-26	2023-11-27			EP-foreign+general
Schetyna	Schetyna	POL	leader	2010-07-08	2010-08			REIGN+Archigos
Radoslaw Sikorski	Sikorski	POL	foreign minister	2023-12-13		2025-11		general
Donald Tusk	Tusk	POL	head of government	2008-03-09	2024-03-12			US-visits
Donald Tusk	Tusk	POL	head of government	2023-12-13		2025-11		general
Lech Walesa	Walesa	POL	head of state	1991-03-19	1993-04-22			US-visits
Walesa	Walesa	POL	leader	1990-12-22	1995-12-23			REIGN+Archigos
Piotr Wilczek	Wilczek	POL	ambassador to the United States			2019-10		CIA-2019
Joanna Wronecka	Wronecka	POL	ambassador to the United Nations			2019-10		CIA-2019
Zbigniew Rau	Rau	POL	foreign minister	2020-08-26	2023-11-27			general
Mariusz Blaszczak	Blaszczak	POL	defence minister	2018-01-09	2023-11-27			general
Wladyslaw Kosiniak-Kamysz	Kosiniak-Kamysz|Kamysz	POL	defence minister	2023-12-13		2025-11		general
Omar Marrero Díaz	Díaz	PRI	foreign minister	2021-07-12		2022-12		EP-foreign
Omar J. Marrero	Marrero	PRI	foreign minister	2021-07-12		2022-12		EP-foreign
Choe Ryong Hae	Choe	PRK	vice president			2019-10		CIA-2019
Choe Ryong-hae	Choe	PRK	head of state	2019-04-11		2025-11		general
Choe Sang Gon	Choe	PRK	head of state			2019-10		CIA-2019
Choe Son-hui	Choe	PRK	foreign minister	2022-06-11		2022-12		EP-foreign
Jang Chol	Jang	PRK	head of state			2019-10		CIA-2019
Ki Kwang Ho	Ki	PRK	finance minister			2019-10		CIA-2019
Kim Il-sung	Kim	PRK	head of state	1948-09-09	1994-07-08			general
Kim Il-Sung	Kim	PRK	leader	1948-09-09	1994-07-08			REIGN+Archigos
Kim Jae Ryong	Kim	PRK	head of government			2019-10		CIA-2019
Kim Jong Un	Kim	PRK	leader	2011-12-17		2021-03		REIGN+Archigos
Kim Jong-il	Kim	PRK	head of state	1994-07-08	2011-12-17			general
Kim Jong-Il	Kim	PRK	leader	1994-07-08	2011-12-17			REIGN+Archigos
Kim Jong-un	Kim	PRK	head of state	2011		2022-10		EP-leaders
Kim Jong-un	Kim	PRK	head of state	2011-12-17		2025-11		general
Kim Song	Kim	PRK	ambassador to the United Nations			2019-10		CIA-2019
Kim Tok-hun	Kim	PRK	head of government	2020		2022-10		EP-leaders
Kim Yong-nam	Kim	PRK	head of state	1998-09-05	2019-04-11			general
No Kwang Chol	No	PRK	defence minister			2019-10		CIA-2019
Paek Nam-sun	Paek	PRK	foreign minister	1998-09-05	2007-01-03			general
Pak Pong Ju	Pak	PRK	vice president			2019-10		CIA-2019
Pak Ui-chun	Pak	PRK	foreign minister	2007-05-18	2014-04-09			general
Ri Hye Jong	Ri	PRK	vice president			2019-10		CIA-2019
Ri Son-gwon	Ri	PRK	foreign minister	2020-01-23	2022-06-10			general
Ri Su-yong	Ri	PRK	foreign minister	2014-04-09	2016-05-09			general
Ri Yong Ho	Ri	PRK	foreign minister			2019-10		CIA-2019
Ri Yong-ho	Ri	PRK	foreign minister	2016-05-09	2020-01-23			general
Thae Hyong Chol	Thae	PRK	vice president			2019-10		CIA-2019
Tong Jong Ho	Tong	PRK	deputy head of government			2019-10		CIA-2019
Kim Tok Hun	Kim	PRK	head of government	2020-08-13	2024-12-29			general
Pak Thae Song	Pak	PRK	head of government	2024-12-29		2025-11		general
No Kwang Chol	No Kwang Chol	PRK	defence minister	2024-10		2025-11		general
Kim Yo Jong	Kim	PRK	senior figure	2020		2025-11		general
Francisco Pinto Balsemao	Balsemao	PRT	head of government	1982-12-14	1982-12-16			US-visits
Mario Centeno	Centeno	PRT	finance minister			2019-10		CIA-2019
Pedro Passos Coelho	Coelho	PRT	head of government	2012-05-20	2012-05-21			US-visits
Antonio Luis Santos da Costa	Costa	PRT	head of government			2019-10		CIA-2019
António Costa	Costa	PRT	head of government	2015	2024-04-02			EP-leaders+general
Joao Gomes Cravinho	Cravinho	PRT	defence minister			2019-10		CIA-2019
João Gomes Cravinho	Cravinho	PRT	foreign minister	2022-03-30	2024-04-02			EP-foreign+general
de Sousa	de Sousa	PRT	leader	2016-03-09		2021-03		REIGN
Marcelo Rebelo de Sousa	de Sousa	PRT	head of state	2016		2022-10		EP-leaders
Marcelo Rebelo de Sousa	de Sousa	PRT	head of state	2018-06-26	2018-06-27			US-visits
Francisco Antonio Duarte Lopes	Duarte Lopes	PRT	ambassador to the United Nations			2019-10		CIA-2019
Jose Durao	Durao	PRT	head of government	2003-06-05	2003-06-06			US-visits
Jose Manuel Durao	Durao	PRT	head of government	2002-09-10	2002-09-10			US-visits
Antonio dos Santos Ramalho Eanes	Eanes	PRT	head of state	1978-05-30	1983-09-17			US-visits
Eanes	Eanes	PRT	leader	1976-07-23	1986-03-09			REIGN+Archigos
Domingos Teixeira de Abreu Fezas Vital	Fezas Vital	PRT	ambassador to the United States			2019-10		CIA-2019
Costa Gomes	Gomes	PRT	leader	1974-09-30	1976-07-23			REIGN+Archigos
Antonio Guterres	Guterres	PRT	head of government	1997-04-02	1997-04-04			US-visits
Luís Montenegro	Montenegro	PRT	head of government	2024-07-10	2024-07-11			US-visits
Marcelo Rebelo De Sousa	Rebelo De Sousa	PRT	head of state			2019-10		CIA-2019
Sampaio	Sampaio	PRT	leader	1996-03-09	2006-03-09			REIGN+Archigos
Augusto Santos Silva	Santos Silva	PRT	foreign minister			2019-10		CIA-2019
Anibal Antonio Cavaco e Silva	Silva	PRT	head of government	1986-09-07	1994-10-13			US-visits
Anibal Cavaco Silva	Silva	PRT	head of state	2011-11-09	2011-11-09			US-visits
Cavaco Silva	Silva	PRT	leader	2006-03-09	2016-03			REIGN+Archigos
Mario Alberto Lopes Soares	Soares	PRT	head of government	1977-04-21	1984-03-16			US-visits
Mario Alberto Lopes Soares	Soares	PRT	head of state	1987-05-17	1993-04-22			US-visits
Soares	Soares	PRT	leader	1986-03-09	1996-03-09			REIGN+Archigos
Jose Socrates	Socrates	PRT	head of government	2007-09-16	2007-09-17			US-visits
Antonio Costa	Costa	PRT	head of government	2015-11-26	2024-04-02			general
Luis Montenegro	Montenegro	PRT	head of government	2024-04-02		2025-11		general
Joao Gomes Cravinho	Gomes Cravinho|Cravinho	PRT	foreign minister	2022-03-30	2024-04-02			general
Paulo Rangel	Rangel	PRT	foreign minister	2024-04-02		2025-11		general
Marcelo Rebelo de Sousa	Rebelo de Sousa|Sousa	PRT	head of state	2016-03-09		2025-11		general
Mario Abdo Benitez	Abdo Benitez	PRY	head of state			2019-10		CIA-2019
Mario Abdo Benítez	Abdo|Benítez	PRY	head of state	2018	2023-08-15			EP-leaders+general
Mario Abdo Benítez	Abdo|Benítez	PRY	head of state	2019-12-12	2022-06-10			US-visits
Euclides Acevedo	Acevedo	PRY	foreign minister	2021-01-22		2022-12		EP-foreign
Benitez	Benitez	PRY	leader	2018-08-15	2023-08-15			REIGN+general
Manuel Maria Caceres Cardozo	Caceres	PRY	ambassador to the United States			2019-10		CIA-2019
Juan Carlos Wasmosy	Carlos|Wasmosy	PRY	head of state	1994-12-09	1994-12-11			US-visits
Horacio Cartes	Cartes	PRY	leader	2013-08-15	2018-08			REIGN+Archigos
Luis Alberto Castiglioni	Castiglioni	PRY	foreign minister			2019-10		CIA-2019
Jose Antonio Dos Santos	Dos Santos	PRY	ambassador to the United Nations			2019-10		CIA-2019
Nicanor Duarte Frutos	Duarte|Frutos	PRY	leader	2003-08-15	2008-08-15			REIGN+Archigos
Nicanor Duarte Frutos	Duarte|Frutos	PRY	head of state	2003-09-26	2003-09-26			US-visits
Federico Franco	Franco	PRY	leader	2012-06-12	2013-08-15			REIGN+Archigos
Cubas Grau	Grau	PRY	leader	1998-08-15	1999-03-28			REIGN+Archigos
Benigno Lopez	Lopez	PRY	finance minister			2019-10		CIA-2019
Fernando Lugo	Lugo	PRY	leader	2008-08-15	2012-06-22			REIGN+Archigos
Fernando Lugo	Lugo	PRY	head of state	2008-09-24	2008-10-29			US-visits
Gonzalez Macchi	Macchi	PRY	leader	1999-03-28	2003-08-15			REIGN+Archigos
Wasmosy Monti	Monti	PRY	leader	1993-08-15	1998-08-15			REIGN+Archigos
Rodriguez Pedotti	Pedotti	PRY	leader	1989-02-03	1993-08-15			REIGN+Archigos
Andres Rodriguez	Rodriguez	PRY	head of state	1990-06-15	1990-06-15			US-visits
Bernardino Soto Estigarribia	Soto	PRY	defence minister			2019-10		CIA-2019
Alfredo Stroessner	Stroessner	PRY	head of state	1977-09-06	1977-09-09			US-visits
Stroessner	Stroessner	PRY	leader	1954-07-11	1989-02-03			REIGN+Archigos
Hugo Velazquez	Velazquez	PRY	vice president			2019-10		CIA-2019
Juan Ernesto Villamayor	Villamayor	PRY	interior minister			2019-10		CIA-2019
Mario Abdo Benitez	Abdo Benitez	PRY	head of state	2018-08-15	2023-08-15			general
Santiago Pena	Pena	PRY	head of state	2023-08-15		2025-11		general
Ruben Ramirez Lezcano	Ramirez Lezcano|Lezcano	PRY	foreign minister	2023-08-15		2025-11		general
Mahmoud Abbas	Abbas	PSE	head of state	2005		2022-10		EP-leaders
Mahmoud Abbas	Abbas	PSE	head of state	2005-01-15		2025-11		general
Mahmoud Abbas	Abbas	PSE	head of state	2013		2022-10		EP-leaders
Riyad al-Maliki	al-Maliki	PSE	foreign minister	2009-05-19		2022-12		EP-foreign
Yasser Arafat	Arafat	PSE	head of state	1994-07-05	2004-11-11			general
Mohammad Shtayyeh	Shtayyeh	PSE	head of government	2019	2024-03-31			EP-leaders+general
Mohammad Shtayyeh	Shtayyeh	PSE	head of government	2019-04-14	2024-03-31			general
Mohammad Mustafa	Mustafa	PSE	head of government	2024-03-31		2025-11		general
Riyad al-Maliki	al-Maliki	PSE	foreign minister	2007-06	2024-03-31			general
Varsen Aghabekian Shahin	Aghabekian	PSE	foreign minister	2025-06		2025-11		general
Hussein al-Sheikh	al-Sheikh	PSE	vice president	2025-04-26		2025-11		general
Moetai Charles Brotherson	Brotherson	PYF	head of state	2023-09-25	2023-09-25			US-visits
Edouard Fritch	Fritch	PYF	head of state	2022-09-28	2022-09-28			US-visits
Édouard Fritch	Fritch	PYF	foreign minister	2014-09-12		2022-12		EP-foreign
Abdallah bin Nasir bin Khalifa Al Thani	Abdallah	QAT	head of government			2019-10		CIA-2019
Abdallah bin Nasir bin Khalifa Al Thani	Abdallah	QAT	interior minister			2019-10		CIA-2019
Amad Al Thani	Al Thani	QAT	leader	1995-06-27	2013-06-25			REIGN+Archigos
Hamad bin Khalifa Al Thani	Al Thani	QAT	head of state	1995		2022-10		EP-leaders
Khalid bin Khalifa bin Abdul Aziz Al Thani	Al Thani	QAT	head of government	2020		2022-10		EP-leaders
Khalifah Al Thani	Al Thani	QAT	leader	2013-06-26		2021-03		REIGN+Archigos
Mohammed bin Abdulrahman Al Thani	Al Thani	QAT	foreign minister	2016-01-27		2022-12		EP-foreign
Sheikh Mohammed bin Abdulrahman Al Thani	Al Thani	QAT	foreign minister	2016-01-27		2022-12		EP-foreign
Tamim bin Hamad Al Thani	Al Thani	QAT	head of state	2013		2022-10		EP-leaders
Tamim bin Hamad Al Thani	Al Thani	QAT	head of state	2022-01-31	2022-01-31			US-visits
Ahmad bin Abdallah al-MAHMUD	al-MAHMUD	QAT	deputy head of government			2019-10		CIA-2019
Hamad bin Khalifa al-Thani	al-Thani	QAT	head of state	1997-06-10	2013-04-23			US-visits
Tameem bin Hamad al-Thani	al-Thani	QAT	head of state	2015-05-13	2015-05-15			US-visits
Tamim bin Hamad al-Thani	al-Thani	QAT	head of state	2015-02-24	2019-07-12			US-visits
Ali Sharif al-Imadi	Ali	QAT	finance minister			2019-10		CIA-2019
Alya bint Ahmad bin Saif Al Thani	Alya	QAT	ambassador to the United Nations			2019-10		CIA-2019
Khalifah Ath-Thani	Ath-Thani	QAT	leader	1972-02-22	1995-06-27			REIGN+Archigos
Mishal bin Hamad bin Muhammad Al Thani	Mishal	QAT	ambassador to the United States			2019-10		CIA-2019
Muhammad bin Abd al-Rahman Al Thani	Muhammad	QAT	foreign minister			2019-10		CIA-2019
Tamim bin Hamad Al Thani	Tamim	QAT	defence minister			2019-10		CIA-2019
Tamim bin Hamad Al Thani	Tamim	QAT	head of state			2019-10		CIA-2019
Mohammed bin Abdulrahman Al Thani	Al Thani	QAT	head of government	2023-03-07		2025-11		general
Mohammed bin Abdulrahman Al Thani	Al Thani	QAT	foreign minister	2016-01-27		2025-11		general
Antonescu	Antonescu	ROU	leader	2012-07-10	2012-08-28			REIGN+Archigos
Athanasiu	Athanasiu	ROU	leader	1999-12-14	1999-12-22			REIGN+Archigos
Bogdan Aurescu	Aurescu	ROU	foreign minister	2019-11-04	2023-06-15			EP-foreign+general
Traian Basescu	Basescu	ROU	leader	2004-12-29	2007-04-20			REIGN+Archigos
Traian Basescu	Basescu	ROU	head of state	2005-03-08	2012-05-21			US-visits
Traian Basescu	Basescu	ROU	leader	2007-05-23	2012-07-10			REIGN+Archigos
Traian Basescu	Basescu	ROU	leader	2012-08-28	2014-12-21			REIGN+Archigos
Eugen Bejinariu	Bejinariu	ROU	leader	2004-12-21	2004-12-29			REIGN+Archigos
Ana Birchall	Birchall	ROU	deputy head of government			2019-10		CIA-2019
Ceausescu	Ceausescu	ROU	leader	1965-03-22	1989-12-25			REIGN+Archigos
Nicolae Ceausescu	Ceausescu	ROU	head of state	1978-04-11	1978-04-14			US-visits
Ciorbea	Ciorbea	ROU	leader	1996-12-12	1998-03-30			REIGN+Archigos
Nicolae Ciucă	Ciucă	ROU	head of government	2021	2023-06-12			EP-leaders+general
Emil Constantinescu	Constantinescu	ROU	head of state	1998-07-14	1999-04-25			US-visits
Florin Cîţu	Cîţu	ROU	head of government	2020	2021			EP-leaders
Florin Cîțu	Cîțu	ROU	head of government	2020	2021			EP-leaders
Carmen Daniela Dan	Dan	ROU	interior minister			2019-10		CIA-2019
Viorica Dancila	Dancila	ROU	head of government			2019-10		CIA-2019
Dejeu	Dejeu	ROU	leader	1998-03-30	1998-04-15			REIGN+Archigos
Mihai-Viorel Fifor	Fifor	ROU	defence minister			2019-10		CIA-2019
Gratiela Leocadia Gavrilescu	Gavrilescu	ROU	deputy head of government			2019-10		CIA-2019
Ion Iliescu	Iliescu	ROU	head of state	1993-04-19	2003-10-29			US-visits
Iohannis	Iohannis	ROU	leader	2014-12-21	2025-02-12			REIGN+general
Klaus Iohannis	Iohannis	ROU	head of state			2019-10		CIA-2019
Klaus Iohannis	Iohannis	ROU	head of state	2017-06-09	2019-08-20			US-visits
Klaus Iohannis	Iohannis	ROU	head of state	2019		2022-10		EP-leaders
Klaus Werner Iohannis	Iohannis	ROU	head of state	2016-03-31	2024-07-11			US-visits
Isarescu	Isarescu	ROU	leader	1999-12-22	2000-12-28			REIGN+Archigos
Ion Jinga	Jinga	ROU	ambassador to the United Nations			2019-10		CIA-2019
Klaus Johannis	Johannis	ROU	head of state	2019		2022-10		EP-leaders
George Cristian Maior	Maior	ROU	ambassador to the United States			2019-10		CIA-2019
Teodor Viorel Melescanu	Melescanu	ROU	foreign minister			2019-10		CIA-2019
A. Nastase	Nastase	ROU	leader	2000-12-28	2004-12-21			REIGN+Archigos
Adrian Nastase	Nastase	ROU	head of government	2004-03-28	2004-07-21			US-visits
Roman	Roman	ROU	leader	1989-12-26	1991-10-01			REIGN+Archigos
Prostu Romaniei	Romaniei	ROU	head of state	2019		2022-10		EP-leaders
Viorel Stefan	Stefan	ROU	deputy head of government			2019-10		CIA-2019
Stolojan	Stolojan	ROU	leader	1991-10-01	1992-11-04			REIGN+Archigos
Eugen Orlando Teodorovici	Teodorovici	ROU	finance minister			2019-10		CIA-2019
Vacariou	Vacariou	ROU	leader	1992-11-04	1996-12-12			REIGN+Archigos
Vacariou	Vacariou	ROU	leader	2007-04-20	2007-05-23			REIGN+Archigos
Vasile	Vasile	ROU	leader	1998-04-15	1999-12-14			REIGN+Archigos
Klaus Iohannis	Iohannis	ROU	head of state	2014-12-21	2025-02-12			general
Nicusor Dan		ROU	head of state	2025-05-26		2025-11		general
Nicolae Ciuca	Ciuca	ROU	head of government	2021-11-25	2023-06-12			general
Marcel Ciolacu	Ciolacu	ROU	head of government	2023-06-15	2025-05-06			general
Ilie Bolojan	Bolojan	ROU	head of government	2025-06-23		2025-11		general
Bogdan Aurescu	Aurescu	ROU	foreign minister	2019-11-04	2023-06-15			general
Luminita Odobescu	Odobescu	ROU	foreign minister	2023-06-15	2024-12-23			general
Emil Hurezeanu	Hurezeanu	ROU	foreign minister	2024-12-23	2025-06-23			general
Oana Toiu	Toiu	ROU	foreign minister	2025-06-23		2025-11		general
Andropov	Andropov	RUS	leader	1982-11-10	1984-02-09			REIGN+Archigos
Anatoliy Ivanovich Antonov	Antonov	RUS	ambassador to the United States			2019-10		CIA-2019
Andrei Belousov	Belousov	RUS	defence minister	2024-05-14		2025-11		general
Brezhnev	Brezhnev	RUS	leader	1964-10-15	1982-11-10			REIGN+Archigos
Chernenko	Chernenko	RUS	leader	1984-02-13	1985-03-10			REIGN+Archigos
Viktor Chernomyrdin	Chernomyrdin	RUS	head of government	1992-12-14	1998-03-23			general
Viktor Chernomyrdin	Chernomyrdin	RUS	head of government	1998-03-09	1998-03-12			US-visits
Viktor S. Chernomyrdin	Chernomyrdin	RUS	head of government	1993-08-31	1997-02-08			US-visits
Mikhail Fradkov	Fradkov	RUS	head of government	2004-03-05	2007-09-14			general
Gorbachev	Gorbachev	RUS	leader	1985-03-11	1991-08-21			REIGN+Archigos
Igor Ivanov	Ivanov	RUS	foreign minister	1998-09-11	2004-03-09			general
Sergei Ivanov	Ivanov	RUS	defence minister	2001-03-28	2007-02-15			general
Mikhail Kasyanov	Kasyanov	RUS	head of government	2000-05-07	2004-02-24			general
Mikhail Kasyanov	Kasyanov	RUS	head of government	2002-01-30	2002-02-04			US-visits
Vladimir Aleksandrovich Kolokoltsev	Kolokoltsev	RUS	interior minister			2019-10		CIA-2019
Andrei Kozyrev	Kozyrev	RUS	foreign minister	1990-10-11	1996-01-05			general
Sergei Lavrov	Lavrov	RUS	foreign minister	2004-03-09		2025-11		general
Sergey Lavrov	Lavrov	RUS	foreign minister	2004-03-09		2022-12		EP-foreign
Sergey Viktorovich Lavrov	Lavrov	RUS	foreign minister			2019-10		CIA-2019
Dimitry A. Medvedev	Medvedev	RUS	head of state	2011-11-10	2011-11-13			US-visits
Dimitry Medvedev	Medvedev	RUS	head of state	2008-11-14	2008-11-15			US-visits
Dmitri Medvedev	Medvedev	RUS	head of state	2009-09-23	2010-04-13			US-visits
Dmitri Medvedev	Medvedev	RUS	head of government	2012-05-18	2012-05-19			US-visits
Dmitriy Anatolyevich Medvedev	Medvedev	RUS	head of government			2019-10		CIA-2019
Dmitriy Medvedev	Medvedev	RUS	head of state	2010-06-22	2010-06-24			US-visits
Dmitry Medvedev	Medvedev	RUS	head of state	2008-05-07	2012-05-07			general
Dmitry Medvedev	Medvedev	RUS	head of government	2012-05-08	2020-01-15			general
Mikhail Mishustin	Mishustin	RUS	head of government	2020		2022-10		EP-leaders
Mikhail Mishustin	Mishustin	RUS	head of government	2020-01-16		2026-08		ODA-2026
Vasiliy Alekseyevich Nebenzya	Nebenzya	RUS	ambassador to the United Nations			2019-10		CIA-2019
Yevgeny Primakov	Primakov	RUS	foreign minister	1996-01-09	1998-09-11			general
Yevgeny Primakov	Primakov	RUS	head of government	1998-09-11	1999-05-12			general
Putin	Putin	RUS	leader	2000-01-01		2021-03		REIGN+Archigos
Vladimir Putin	Putin	RUS	head of state	1999-12-31	2008-05-07			general
Vladimir Putin	Putin	RUS	head of state	2000-09-06	2015-09-28			US-visits
Vladimir Putin	Putin	RUS	head of government	2008-05-08	2012-05-07			general
Vladimir Putin	Putin	RUS	head of state	2012		2022-10		EP-leaders
Vladimir Putin	Putin	RUS	head of state	2012-05-07		2026-08		ODA-2026
Vladimir Vladimirovich Putin	Putin	RUS	head of state			2019-10		CIA-2019
Anatoly Serdyukov	Serdyukov	RUS	defence minister	2007-02-15	2012-11-06			general
Sergei Shoigu	Shoigu	RUS	defence minister	2012-11-06	2024-05-12			general
Sergey Kuzhugetovich Shoygu	Shoygu	RUS	defence minister			2019-10		CIA-2019
Anton Germanovich Siluanov	Siluanov	RUS	finance minister			2019-10		CIA-2019
Sergei Stepashin	Stepashin	RUS	head of government	1999-07-26	1999-07-27			US-visits
Boris N. Yeltsin	Yeltsin	RUS	head of state	1992-01-31	1997-06-22			US-visits
Boris Yeltsin	Yeltsin	RUS	head of state	1991-07-10	1999-12-31			general
Yeltsin	Yeltsin	RUS	leader	1991-08-21	1999-12-31			REIGN+Archigos
Yevgeniy Nikolayevich Zinichev	Zinichev	RUS	defence minister			2019-10		CIA-2019
Sergei Shoigu	Shoigu	RUS	security adviser	2024-05-12		2025-11		general
Yuri Ushakov	Ushakov	RUS	presidential aide	2012-05		2025-11		general
Kirill Dmitriev	Dmitriev	RUS	special envoy	2025-02		2025-11		general
Dmitry Medvedev	Medvedev	RUS	senior figure	2020-01-16		2025-11		general
Minh	Minh	RVN	leader	1975-04-28	1975-04-30			REIGN+Archigos
Van Thieu	Van Thieu	RVN	leader	1965-06-14	1975-04-21			REIGN+Archigos
Vincent Biruta	Biruta	RWA	foreign minister	2019-11-04	2024-06-12			EP-foreign+general
Pasteur Bizimungu	Bizimungu	RWA	head of state	1995-10-19	1995-10-19			US-visits
Habyarimana	Habyarimana	RWA	leader	1973-07-05	1994-04-06			REIGN+Archigos
Juvenal Habyarimana	Habyarimana	RWA	head of state	1980-09-24	1980-09-26			US-visits
Paul Kagame	Kagame	RWA	head of state			2019-10		CIA-2019
Paul Kagame	Kagame	RWA	leader	1994-07-19		2021-03		REIGN+Archigos
Paul Kagame	Kagame	RWA	head of state	2000		2022-10		EP-leaders
Paul Kagame	Kagame	RWA	head of state	2000-04-22		2025-11		general
Paul Kagame	Kagame	RWA	head of state	2002-09-13	2022-12-15			US-visits
Mathilde Mukantabana	Mukantabana	RWA	ambassador to the United States			2019-10		CIA-2019
Albert Murasira	Murasira	RWA	defence minister			2019-10		CIA-2019
Uzziel Ndagijimana	Ndagijimana	RWA	finance minister			2019-10		CIA-2019
Edouard Ngirente	Ngirente	RWA	head of government			2019-10		CIA-2019
Édouard Ngirente	Ngirente	RWA	head of government	2017		2022-10		EP-leaders
Valentin Rugwabiza	Rugwabiza	RWA	ambassador to the United Nations			2019-10		CIA-2019
Richard Sezibera	Sezibera	RWA	foreign minister			2019-10		CIA-2019
Sindikubwabo	Sindikubwabo	RWA	leader	1994-04-06	1994-07-19			REIGN+Archigos
Vincent Biruta	Biruta	RWA	foreign minister	2019-11-04	2024-06-12			general
Olivier Nduhungirehe	Nduhungirehe	RWA	foreign minister	2024-06-12		2025-11		general
Justin Nsengiyumva	Nsengiyumva	RWA	head of government	2025-07-23		2025-11		general
Abd Al-Aziz bin Saud bin Nayif bin Abd al-Aziz Al Saud	Abd Al-Aziz	SAU	interior minister			2019-10		CIA-2019
Abdullah	Abdullah	SAU	leader	1996-01-01	2015-01-23			REIGN+Archigos
King Abdullah	Abdullah	SAU	head of state	2005-08-01	2015-01-23			general
Faisal bin Farhan Al Saud	Al Saud	SAU	foreign minister	2019-10-23		2022-12		EP-foreign
Prince Faisal bin Farhan Al Saud	Al Saud	SAU	foreign minister	2019-10-23		2022-12		EP-foreign
Ibrahim bin Abd al-Aziz al-ASSAF	al-ASSAF	SAU	foreign minister			2019-10		CIA-2019
Muhammad al-JADAN	al-JADAN	SAU	finance minister			2019-10		CIA-2019
Adel al-Jubeir	al-Jubeir|Jubeir	SAU	foreign minister	2015-04-29	2018-12-27			general
Abdallah bin Yahya al-MUALLAMI	al-MUALLAMI	SAU	ambassador to the United Nations			2019-10		CIA-2019
Abdullah bin Abd-el Aziz al-Saud	al-Saud	SAU	head of state	2010-06-29	2010-06-29			US-visits
Salman of Saudi Arabia	Arabia	SAU	head of government	2015	2022			EP-leaders
Salman of Saudi Arabia	Arabia	SAU	head of state	2015		2022-10		EP-leaders
Abdullah bin Albdul Aziz	Aziz	SAU	head of state	2008-11-14	2008-11-15			US-visits
Mohammad bin Salman	bin Salman	SAU	head of government	2022		2022-10		EP-leaders
Mohammed bin Salman	bin Salman	SAU	royal family	2018-03-19	2018-03-24			US-visits
Mohammed bin Salman	bin Salman	SAU	head of government	2022-09-27		2026-08		ODA-2026
Mohammed bin Salman	bin Salman	SAU	head of state	2022-09-27		2026-08		ODA-2026
Salman bin Abdel Aziz bin-Saud	bin-Saud	SAU	head of state	2015-09-04	2015-09-04			US-visits
Fahd	Fahd	SAU	leader	1982-06-13	1996-01-01			REIGN+Archigos
King Fahd	Fahd	SAU	head of state	1982-06-13	2005-08-01			general
King Fahd	Fahd	SAU	head of state	1985-02-07	1985-02-10			US-visits
Faisal	Faisal	SAU	leader	1964-11-02	1975-03-25			REIGN+Archigos
Faisal bin Farhan	Faisal bin Farhan	SAU	foreign minister	2019-10-23		2025-11		general
Khalid	Khalid	SAU	leader	1975-03-25	1982-06-13			REIGN+Archigos
King Khalid	Khalid	SAU	head of state	1978-10-27	1978-10-27			US-visits
Khalid Bin Salman bin Abd al-Aziz Al Saud	Khalid Bin Salman	SAU	ambassador to the United States			2019-10		CIA-2019
Muhammad Bin Salman bin Abd al-Aziz Al Saud	Muhammad Bin Salman	SAU	defence minister			2019-10		CIA-2019
King Salman	Salman	SAU	head of state	2015-01-23		2025-11		general
Salman	Salman	SAU	leader	2015-01-23		2021-03		REIGN+Archigos
Salman bin Abd al-Aziz Al Saud	Salman	SAU	head of state			2019-10		CIA-2019
Saud al-Faisal	Saud al-Faisal	SAU	foreign minister	1975-10-13	2015-04-29			general
Khalid bin Salman	Salman	SAU	defence minister	2022-09-27		2025-11		general
Mohamed Tahir Aila	Aila	SDN	head of government			2019-10		CIA-2019
Al-Bashir	Al-Bashir	SDN	leader	1989-06-30	2019-04			REIGN+Archigos
Umar Hassan Ahmad al-BASHIR	al-BASHIR	SDN	head of state			2019-10		CIA-2019
Mariam Sadiq al-Mahdi	al-Mahdi	SDN	foreign minister	2021-02-09		2022-12		EP-foreign
Al-Mirghani	Al-Mirghani	SDN	leader	1986-05-06	1989-06-30			REIGN+Archigos
Ali Al-Sadiq Ali	Ali	SDN	foreign minister	2022-01-20		2022-12		EP-foreign
Ali Sadiq Ali	Ali	SDN	foreign minister	2022-01-19		2022-12		EP-foreign
Bushara Jumma Aror	Aror	SDN	interior minister			2019-10		CIA-2019
Awad al-Karim Ahmad Muhammad Ibn Auf	Auf	SDN	defence minister			2019-10		CIA-2019
Awad al-Karim Ahmad Muhammad Ibn Auf	Auf	SDN	vice president			2019-10		CIA-2019
Ibn Auf	Auf	SDN	leader	2019-04-11	2019-04			REIGN
Omar al-Bashir	Bashir|al-Bashir	SDN	head of state	1989-06-30	2019-04-11			general
Abdelrahman Burhan	Burhan	SDN	leader	2019-04-12		2021-03		REIGN
Abdel Fattah al-Burhan	Burhan|al-Burhan	SDN	head of state	2019-08-21		2025-11		general
Omer Dahab Fadl Mohamed	Dahab	SDN	ambassador to the United Nations			2019-10		CIA-2019
Dirdeiry Muhammad Ahmad	Dirdeiry	SDN	foreign minister			2019-10		CIA-2019
Abdalla Hamdok	Hamdok	SDN	head of government	2019	2021			EP-leaders
Abdalla Hamdok	Hamdok	SDN	head of government	2021	2022			EP-leaders
Osman Yousif Kibir	Kibir	SDN	vice president			2019-10		CIA-2019
Jaafar Nimeiri	Nimeiri	SDN	head of state	1976-06-10	1983-11-22			US-visits
Nimeiri	Nimeiri	SDN	leader	1969-05-25	1985-04			REIGN
Jaafar Nimieri	Nimieri	SDN	head of state	1978-09-21	1985-04-05			US-visits
Osman Hussein Osman	Osman	SDN	head of government	2022		2022-10		EP-leaders
Abdul Rahman Swaredahab	Swaredahab	SDN	leader	1985-04-06	1986-05-06			REIGN+Archigos
Magdi Hassan Yassin	Yassin	SDN	finance minister			2019-10		CIA-2019
Kamil Idris	Idris	SDN	head of government	2025-05-19		2025-11		general
Amadou Ba	Ba	SEN	finance minister			2019-10		CIA-2019
Mohammed Abdallah Boun Dionne	Dionne	SEN	head of government			2019-10		CIA-2019
Momar Diop	Diop	SEN	ambassador to the United States			2019-10		CIA-2019
Abdou Diouf	Diouf	SEN	head of state	1983-08-09	1994-05-23			US-visits
Diouf	Diouf	SEN	leader	1981-01-01	2000-04-01			REIGN+Archigos
Sidiki Kaba	Kaba	SEN	foreign minister			2019-10		CIA-2019
Aminata Angelique Manga	Manga	SEN	finance minister			2019-10		CIA-2019
Aly Ngouille Ndiaye	Ndiaye	SEN	interior minister			2019-10		CIA-2019
Cheikh Niang	Niang	SEN	ambassador to the United Nations			2019-10		CIA-2019
Aissata Tall Sall	Sall	SEN	foreign minister	2020-11-01		2022-12		EP-foreign
Aïssata Tall Sall	Sall	SEN	foreign minister	2020-11-01		2022-12		EP-foreign
Macky Sall	Sall	SEN	head of state			2019-10		CIA-2019
Macky Sall	Sall	SEN	head of state	2012	2024-04-02			EP-leaders+general
Macky Sall	Sall	SEN	leader	2012-04-02	2024-04-02			REIGN+Archigos+general
Macky Sall	Sall	SEN	head of state	2013-03-28	2022-12-15			US-visits
Leopold-Sedar Senghor	Senghor	SEN	head of state	1975-05-22	1980-04-08			US-visits
Senghor	Senghor	SEN	leader	1960-08-20	1980-12-31			REIGN+Archigos
Augustin Tine	Tine	SEN	defence minister			2019-10		CIA-2019
Abdoulaye Wade	Wade	SEN	leader	2000-04-02	2012-04-02			REIGN+Archigos
Abdoulaye Wade	Wade	SEN	head of state	2001-06-28	2004-12-07			US-visits
Macky Sall	Sall	SEN	head of state	2012-04-02	2024-04-02			general
Bassirou Diomaye Faye	Diomaye Faye|Faye	SEN	head of state	2024-04-02		2025-11		general
Ousmane Sonko	Sonko	SEN	head of government	2024-04-02		2025-11		general
Yassine Fall		SEN	foreign minister	2024-04-05	2025-09-06			general
Cheikh Niang	Niang	SEN	foreign minister	2025-09-06		2025-11		general
Vivian Balakrishnan	Balakrishnan	SGP	foreign minister			2019-10		CIA-2019
Vivian Balakrishnan	Balakrishnan	SGP	foreign minister	2015-10-01		2022-12		EP-foreign
Chan Chun Sing	Chan	SGP	defence minister	2025-05-23		2025-11		general
S. Dhanabalan	Dhanabalan	SGP	foreign minister	1980-06-01	1988-09-12			general
Goh Chok Tong	Goh	SGP	head of government	1990-11-28	2004-08-12			general
Goh Chok Tong	Goh	SGP	leader	1990-11-28	2004-08-12			REIGN+Archigos
Goh Chok Tong	Goh	SGP	head of government	1993-11-17	2004-05-07			US-visits
Halimah Yacob	Halimah	SGP	head of state			2019-10		CIA-2019
Heng Swee Keat	Heng	SGP	finance minister			2019-10		CIA-2019
S. Jayakumar	Jayakumar	SGP	foreign minister	1994-01-02	2004-08-11			general
Lee Hsien Leong	Lee	SGP	head of government	2007-05-02	2007-05-05			US-visits
Lee Hsien Loong	Lee	SGP	head of government			2019-10		CIA-2019
Lee Hsien Loong	Lee	SGP	head of government	2004		2022-10		EP-leaders
Lee Hsien Loong	Lee	SGP	head of government	2004-08-12	2024-05-15			general
Lee Hsien Loong	Lee	SGP	leader	2004-08-12		2021-03		REIGN+Archigos
Lee Hsien Loong	Lee	SGP	head of government	2005-07-11	2023-11-17			US-visits
Lee Kuan Yew	Lee	SGP	head of government	1959-06-05	1990-11-28			general
Lee Kuan Yew	Lee	SGP	leader	1965-08-09	1990-11			REIGN
Lee Kuan Yew	Lee	SGP	head of government	1975-05-08	1988-04-13			US-visits
Ashok Kumar Mirpuri	Mirpuri	SGP	ambassador to the United States			2019-10		CIA-2019
Ng Eng Hen	Ng	SGP	defence minister			2019-10		CIA-2019
Ng Eng Hen	Ng	SGP	defence minister	2011-05-21	2025-05-23			general
S. Rajaratnam	Rajaratnam	SGP	foreign minister	1965-08-09	1980-06-01			general
K. Shanmugam	Shanmugam	SGP	interior minister			2019-10		CIA-2019
K. Shanmugam	Shanmugam	SGP	foreign minister	2011-05-21	2015-09-30			general
Tharman Shanmugaratnam	Shanmugaratnam	SGP	head of state	2023-09-14		2026-08		ODA-2026
Karen Tan	Tan	SGP	ambassador to the United Nations			2019-10		CIA-2019
Teo Chee Hean	Teo	SGP	deputy head of government			2019-10		CIA-2019
Teo Chee Hean	Teo	SGP	defence minister	2003-08-01	2011-05-20			general
Lawrence Wong	Wong	SGP	head of government	2024-05-15		2026-08		ODA-2026
Wong Kan Seng	Wong	SGP	foreign minister	1988-09-13	1994-01-01			general
Halimah Yacob	Yacob	SGP	head of state	2017		2022-10		EP-leaders
George Yeo	Yeo	SGP	foreign minister	2004-08-12	2011-05-20			general
Alebua	Alebua	SLB	leader	1986-12-01	1989-03-28			REIGN+Archigos
Moses Garu	Garu	SLB	defence minister			2019-10		CIA-2019
Hilly	Hilly	SLB	leader	1993-06-18	1994-10-31			REIGN+Archigos
Rick Houenipwela	Houenipwela	SLB	head of government			2019-10		CIA-2019
Rick Houenipwela	Houenipwela	SLB	head of government	2017		2022-10		EP-leaders
Rick Houenipwela	Houenipwela	SLB	leader	2017-11-15	2019-04			REIGN
Kemakeza	Kemakeza	SLB	leader	2001-12-17	2006-04-20			REIGN+Archigos
Kenilorea	Kenilorea	SLB	leader	1978-07-07	1981-08-31			REIGN+Archigos
Kenilorea	Kenilorea	SLB	leader	1984-11-19	1986-12-01			REIGN+Archigos
Peter Kenilorea	Kenilorea	SLB	head of government	1978-09-22	1978-09-22			US-visits
Darcy Lilo	Lilo	SLB	leader	2011-11-16	2014-12-09			REIGN+Archigos
Mamaloni	Mamaloni	SLB	leader	1981-08-31	1984-11-19			REIGN+Archigos
Mamaloni	Mamaloni	SLB	leader	1989-03-28	1993-06-18			REIGN+Archigos
Mamaloni	Mamaloni	SLB	leader	1994-10-31	1997-08-27			REIGN+Archigos
Jeremiah Manele	Manele	SLB	foreign minister	2019-04-25		2022-12		EP-foreign
Jeremiah Manele	Manele	SLB	head of government	2024-05-02		2025-11		general
Commins Mewa	Mewa	SLB	interior minister			2019-10		CIA-2019
Ajilon Nasiu	Nasiu	SLB	head of state			2019-10		CIA-2019
Danny Philip	Philip	SLB	leader	2010-08-25	2011-11-16			REIGN+Archigos
Rini	Rini	SLB	leader	2006-04-20	2006-05-04			REIGN+Archigos
Sikua	Sikua	SLB	leader	2007-12-20	2010-08-25			REIGN+Archigos
Robert Sisilo	Sisilo	SLB	ambassador to the United Nations			2019-10		CIA-2019
Robert Sisilo	Sisilo	SLB	ambassador to the United States			2019-10		CIA-2019
Manasseh Sogavare	Sogavare	SLB	deputy head of government			2019-10		CIA-2019
Manasseh Sogavare	Sogavare	SLB	finance minister			2019-10		CIA-2019
Manasseh Sogavare	Sogavare	SLB	head of government	2019	2024-05-02			EP-leaders+general
Manasseh Sogavare	Sogavare	SLB	head of government	2019-04-24	2024-05-02			general
Manasseh Sogavare	Sogavare	SLB	head of government	2022-09-28	2022-09-28			US-visits
Sogavare	Sogavare	SLB	leader	2000-06-30	2001-12-17			REIGN+Archigos
Sogavare	Sogavare	SLB	leader	2006-05-04	2007-12-20			REIGN+Archigos
Sogavare	Sogavare	SLB	leader	2014-12-09	2017-11			REIGN+Archigos
Sogavare	Sogavare	SLB	leader	2019-04-24	2024-05-02			REIGN+general
George Milner Tozaka	Tozaka	SLB	foreign minister			2019-10		CIA-2019
Ulufa'alu	Ulufa'alu	SLB	leader	1997-08-27	2000-06-05			REIGN+Archigos
Peter Shanel Agovaka	Agovaka	SLB	foreign minister	2024-05-06		2025-11		general
Bio	Bio	SLE	leader	1996-01-17	1996-03-29			REIGN+Archigos
Julius Maada Bio	Bio	SLE	head of state			2019-10		CIA-2019
Julius Maada Bio	Bio	SLE	head of state	2018		2022-10		EP-leaders
Julius Maada Bio	Bio	SLE	leader	2018-04-04		2021-03		REIGN
Julius Maada Bio	Bio	SLE	head of state	2022-12-13	2022-12-15			US-visits
David J. Francis	Francis	SLE	foreign minister	2021-04-30		2022-12		EP-foreign
Mohamed Juldeh Jalloh	Jalloh	SLE	vice president			2019-10		CIA-2019
Alie Kabba	Kabba	SLE	foreign minister			2019-10		CIA-2019
Kabbah	Kabbah	SLE	leader	1996-03-29	1997-05-25			REIGN+Archigos
Kabbah	Kabbah	SLE	leader	1998-03-10	2007-09-17			REIGN+Archigos
Bai Koroma	Koroma	SLE	leader	2007-09-17	2018-04			REIGN+Archigos
Ernest Bai Koroma	Koroma	SLE	head of state	2015-04-15	2015-04-15			US-visits
Ernest Koroma	Koroma	SLE	head of state	2013-03-28	2013-03-28			US-visits
Koroma	Koroma	SLE	leader	1997-05-25	1998-02-12			REIGN+Archigos
Vandi Chidi Minah	Minah	SLE	ambassador to the United Nations			2019-10		CIA-2019
Momoh	Momoh	SLE	leader	1985-11-28	1992-04-29			REIGN+Archigos
Jacob Jusu Saffa	Saffa	SLE	finance minister			2019-10		CIA-2019
Jacob Jusu Saffa	Saffa	SLE	head of government	2021		2022-10		EP-leaders
Simeon Sheriff	Sheriff	SLE	defence minister			2019-10		CIA-2019
Edward A. Soluku	Soluku	SLE	interior minister			2019-10		CIA-2019
Bockari Kortu Stevens	Stevens	SLE	ambassador to the United States			2019-10		CIA-2019
Siaka Stevens	Stevens	SLE	head of state	1980-09-25	1980-09-25			US-visits
Stevens	Stevens	SLE	leader	1968-04-19	1985-11-28			REIGN+Archigos
Strasser	Strasser	SLE	leader	1992-05-01	1996-01-17			REIGN+Archigos
Timothy Kabba	Kabba	SLE	foreign minister	2023-08		2025-11		general
Elias Antonio Saca	Antonio|Saca	SLV	head of state	2004-07-12	2008-12-16			US-visits
Magana Borjo	Borjo	SLV	leader	1982-05-02	1984-06-01			REIGN+Archigos
Nayib Bukele	Bukele	SLV	head of state	2019		2022-10		EP-leaders
Nayib Bukele	Bukele	SLV	leader	2019-06-01		2021-03		REIGN
Armando Calderon Sol	Calderon|Sol	SLV	head of state	1994-12-09	1998-12-11			US-visits
Claudia Ivette Canjura de Centeno	Canjura	SLV	ambassador to the United States			2019-10		CIA-2019
Carlos Castaneda	Castaneda	SLV	foreign minister			2019-10		CIA-2019
Cristiani	Cristiani	SLV	leader	1989-06-01	1994-06-01			REIGN+Archigos
Alfredo Cristiani Buckard	Cristiani|Buckard	SLV	head of state	1989-04-06	1993-11-30			US-visits
Duarte	Duarte	SLV	leader	1980-12-13	1982-05-02			REIGN+Archigos
Duarte	Duarte	SLV	leader	1984-06-01	1989-06-01			REIGN+Archigos
Ruben Armando Escalante Hasbun	Escalante	SLV	ambassador to the United Nations			2019-10		CIA-2019
Flores	Flores	SLV	leader	1999-06-01	2004-06-01			REIGN+Archigos
Francisco Flores	Flores	SLV	head of state	2001-02-28	2003-04-10			US-visits
Francisco Flores Perez	Flores|Perez	SLV	head of state	2004-05-25	2004-05-27			US-visits
Nelson Fuentes	Fuentes	SLV	finance minister			2019-10		CIA-2019
Funes	Funes	SLV	leader	2009-06-01	2014-06-01			REIGN+Archigos
Saca GonzÅ¡lez	GonzÅ¡lez	SLV	leader	2004-06-01	2009-06-01			REIGN+Archigos
Alexandra Hill Tinoco	Hill|Tinoco	SLV	foreign minister	2019-06-01		2022-12		EP-foreign
Alvaro Magana	Magana	SLV	head of state	1983-06-16	1983-06-18			US-visits
Carlos Mauricio Funes	Mauricio|Funes	SLV	head of state	2010-03-08	2010-03-08			US-visits
Romero Mena	Mena	SLV	leader	1977-07-01	1979-10-15			REIGN+Archigos
Molina	Molina	SLV	leader	1972-07-01	1977-07-01			REIGN+Archigos
David Munguia Payes	Munguia	SLV	defence minister			2019-10		CIA-2019
Jose Napoleon Duarte	Napoleon|Duarte	SLV	head of state	1981-09-19	1987-10-18			US-visits
Salvador Oscar Ortiz	Ortiz	SLV	vice president			2019-10		CIA-2019
Majano Ramos	Ramos	SLV	leader	1979-10-15	1980-12-07			REIGN+Archigos
Carlos Humberto Romero Mena	Romero|Mena	SLV	head of state	1977-09-06	1977-09-09			US-visits
Elias Saca	Saca	SLV	head of state	2005-07-15	2006-02-25			US-visits
Saca	Saca	SLV	head of state	2008-09-24	2008-09-24			US-visits
Elias Saca Gonzalez	Saca|Gonzalez	SLV	head of state	2006-09-18	2006-09-18			US-visits
Salvador Sanchez	Sanchez	SLV	head of state	2014-07-25	2014-07-25			US-visits
Salvador Sanchez Ceren	Sanchez Ceren	SLV	head of state			2019-10		CIA-2019
Salvador Sanchez Ceren	Sanchez|Ceren	SLV	leader	2014-06-01	2019-06			REIGN+Archigos
Calderon Sol	Sol	SLV	leader	1994-06-01	1999-06-01			REIGN+Archigos
Alexandra Hill Tinoco	Hill Tinoco	SLV	foreign minister	2019-06-01		2025-11		general
Giuseppe Amici (1st time)	Amici	SMR	leader	1979-10-01	1980-04			REIGN
Paride Andreoli (2nd time)	Andreoli	SMR	leader	1997-04-01	1997-10			REIGN
Giuseppe Arzilli (1st time)	Arzilli	SMR	leader	1986-10-01	1987-04			REIGN
Giuseppe Arzilli (3rd time)	Arzilli	SMR	leader	2004-10-01	2005-04			REIGN
Antonello Bacciocchi (1st time)	Bacciocchi	SMR	leader	1999-04-01	1999-10			REIGN
Adolmiro Bartolini	Bartolini	SMR	leader	1990-04-01	1990-10			REIGN
Libero Barulli	Barulli	SMR	leader	1982-10-01	1983-04			REIGN
Umberto Barulli	Barulli	SMR	leader	1988-04-01	1988-10			REIGN
Luca Beccari	Beccari	SMR	foreign minister	2020-01-07		2022-12		EP-foreign
Damiano Beleffi	Beleffi	SMR	ambassador to the United States			2019-10		CIA-2019
Andrea Belluzzi	Belluzzi	SMR	leader	2015-04-01	2015-10			REIGN
Ernesto Benedettini (2nd time)	Benedettini	SMR	leader	2008-10-01	2009-04			REIGN
Giancarlo Berardi	Berardi	SMR	leader	1980-10-01	1981-04			REIGN
Marrino Nicardi & Fabio Berardi	Berardi	SMR	leader	2016-10-01	2017-04			REIGN
Domenico Bernardini	Bernardini	SMR	leader	1991-04-01	1991-10			REIGN
Gian Luigi Berti	Berti	SMR	leader	1993-10-01	1994-04			REIGN
Gian Nicola Berti	Berti	SMR	leader	2016-04-01	2016-10			REIGN
Maria Luisa Berti	Berti	SMR	head of state	2022		2022-10		EP-leaders
Maria Luisa Berti (f)	Berti	SMR	leader	2011-04-01	2011-10			REIGN
Pietro Berti	Berti	SMR	leader	1998-10-01	1999-04			REIGN
Daniele Bodini	Bodini	SMR	ambassador to the United Nations			2019-10		CIA-2019
Marino Bollini (1st time)	Bollini	SMR	leader	1979-04-01	1979-10			REIGN
Marino Bollini (2nd time)	Bollini	SMR	leader	1984-10-01	1985-04			REIGN
Marino Bollini (3rd time)	Bollini	SMR	leader	1995-04-01	1995-10			REIGN
Marino Bollini (4th time)	Bollini	SMR	leader	1999-10-01	2000-04			REIGN
Paolo Bollini (2nd time)	Bollini	SMR	leader	2004-04-01	2004-10			REIGN
Primo Bugli (4th time)	Bugli	SMR	leader	1976-10-01	1977-04			REIGN
Patrizia Busignani (f)	Busignani	SMR	leader	1993-04-01	1993-10			REIGN
Antonio Carattoni	Carattoni	SMR	leader	2006-10-01	2007-04			REIGN
Fiorini and Carattoni	Carattoni	SMR	leader	2017-10-01	2018-04			REIGN
Alessandro Cardelli	Cardelli	SMR	head of state	2020	2021			EP-leaders
Luciano Cardelli	Cardelli	SMR	leader	1988-10-01	1989-04			REIGN
Alberto Cecchetti (1st time)	Cecchetti	SMR	leader	1975-04-01	1975-10			REIGN
Alberto Cecchetti (2nd time)	Cecchetti	SMR	leader	1994-04-01	1994-10			REIGN
Alberto Cecchetti (3rd time)	Cecchetti	SMR	leader	1998-04-01	1998-10			REIGN
Alberto Cecchetti (4th time)	Cecchetti	SMR	leader	2001-10-01	2002-04			REIGN
Edda Ceccoli (f)	Ceccoli	SMR	leader	1991-10-01	1992-04			REIGN
Massimo Cenci	Cenci	SMR	leader	2009-04-01	2009-10			REIGN
Pietro Chiaruzzi	Chiaruzzi	SMR	leader	1980-04-01	1980-10			REIGN
Palmieri and Ciacci	Ciacci	SMR	leader	2018-04-01	2018-10			REIGN
Manuel Ciavatta	Ciavatta	SMR	head of state	2022		2022-10		EP-leaders
Valeria Ciavatta (f) (2nd time)	Ciavatta	SMR	leader	2014-04-01	2014-10			REIGN
Enzo Colombini (1st time)	Colombini	SMR	leader	1985-04-01	1985-10			REIGN
Marco Conti	Conti	SMR	leader	2010-04-01	2010-10			REIGN
Zavoli and d'Ambrosio	d'Ambrosio	SMR	leader	2017-04-01	2017-10			REIGN
Germano De Biagi (3rd time)	De Biagi	SMR	leader	1992-04-01	1992-10			REIGN
Cardelli and Dolcini	Dolcini	SMR	leader	2020-10-01		2021-03		REIGN
Mirko Dolcini	Dolcini	SMR	head of state	2020	2021			EP-leaders
Mauro Fiorini	Fiorini	SMR	leader	1989-04-01	1989-10			REIGN
Clelio Galassi	Galassi	SMR	leader	1976-04-01	1976-10			REIGN
Cesare Antonio Gasperoni	Gasperoni	SMR	leader	1990-10-01	1991-04			REIGN
Ermenegildo Gasperoni	Gasperoni	SMR	leader	1978-10-01	1979-04			REIGN
Pier Paolo Gasperoni (1st time)	Gasperoni	SMR	leader	1985-10-01	1986-04			REIGN
Pier Paolo Gasperoni (2nd time)	Gasperoni	SMR	leader	1996-04-01	1996-10			REIGN
Gabriele Gatti	Gatti	SMR	leader	2011-10-01	2012-04			REIGN
Renzo Ghiotti	Ghiotti	SMR	leader	1994-10-01	1995-04			REIGN
Alberto Lonfernini (2nd time)	Lonfernini	SMR	leader	1977-04-01	1977-10			REIGN
Giovanni Lonfernini	Lonfernini	SMR	leader	2003-10-01	2004-04			REIGN
Luigi Lonfernini (2nd time)	Lonfernini	SMR	leader	2001-04-01	2001-10			REIGN
Teodoro Lonfernini	Lonfernini	SMR	leader	2012-10-01	2013-04			REIGN
Giuseppe Maiani (2nd time)	Maiani	SMR	leader	1982-04-01	1982-10			REIGN
Alessandro Mancini	Mancini	SMR	leader	2007-04-01	2007-10			REIGN
Alessandro Mancini	Mancini	SMR	head of state	2020		2022-10		EP-leaders
Giovanni Vito Marcucci (3rd time)	Marcucci	SMR	leader	1975-10-01	1976-04			REIGN
Luigi Mazza	Mazza	SMR	leader	1997-10-01	1998-04			REIGN
Pier Marino Menicucci	Menicucci	SMR	leader	2003-04-01	2003-10			REIGN
Maria Domenica Michelotti (f)	Michelotti	SMR	leader	2000-04-01	2000-10			REIGN
Oscar Mina	Mina	SMR	head of state	2022	2022			EP-leaders
Fausta Simona Morganti (f)	Morganti	SMR	leader	2005-04-01	2005-10			REIGN
Giuseppe Maria Morganti	Morganti	SMR	leader	2002-10-01	2003-04			REIGN
Romeo Morri	Morri	SMR	leader	1992-10-01	1993-04			REIGN
Anna Maria Muccioli (f)	Muccioli	SMR	leader	2013-10-01	2014-04			REIGN
Claudio Muccioli	Muccioli	SMR	leader	2005-10-01	2006-04			REIGN
Antonella Mularoni (f)	Mularoni	SMR	leader	2013-04-01	2013-10			REIGN
Boschi and Mularoni	Mularoni	SMR	leader	2019-10-01	2020-04			REIGN
Pier Natalino Mularoni	Mularoni	SMR	leader	1995-10-01	1996-04			REIGN
Selva and Muratori	Muratori	SMR	leader	2019-04-01	2019-10			REIGN
Francesco Mussoni	Mussoni	SMR	leader	2009-10-01	2010-04			REIGN
Francesco Mussoni	Mussoni	SMR	head of state	2021	2022			EP-leaders
Marco Nicolini	Nicolini	SMR	head of state	2021	2021			EP-leaders
Gastone Pasolini	Pasolini	SMR	leader	1981-04-01	1981-10			REIGN
Gloriana Ranocchini (f) (1st time)	Ranocchini	SMR	leader	1984-04-01	1984-10			REIGN
Gloriana Ranocchini (f) (2nd time)	Ranocchini	SMR	leader	1989-10-01	1990-04			REIGN
Maurizio Rattini (1st time)	Rattini	SMR	leader	1996-10-01	1997-04			REIGN
Maurizio Rattini (2nd time)	Rattini	SMR	leader	2012-04-01	2012-10			REIGN
Adriano Reffi (2nd time)	Reffi	SMR	leader	1983-04-01	1983-10			REIGN
Giordano Bruno Reffi (2nd time)	Reffi	SMR	leader	1977-10-01	1978-04			REIGN
Renzo Renzi (1st time)	Renzi	SMR	leader	1983-10-01	1984-04			REIGN
Renzo Renzi (2nd time)	Renzi	SMR	leader	1987-04-01	1987-10			REIGN
Paolo Rondelli	Rondelli	SMR	head of state	2022	2022			EP-leaders
Mario Rossi	Rossi	SMR	leader	1981-10-01	1982-04			REIGN
Tomassoni and Santolini	Santolini	SMR	leader	2018-10-01	2019-04			REIGN
Giacomo Simoncini	Simoncini	SMR	head of state	2021	2022			EP-leaders
Lorella Stefanelli (f)	Stefanelli	SMR	leader	2015-10-01	2016-04			REIGN
Gian Franco Terenzi (2nd time)	Terenzi	SMR	leader	2000-10-01	2001-04			REIGN
Gian Franco Terenzi (3rd time)	Terenzi	SMR	leader	2006-04-01	2006-10			REIGN
Gian Franco Terenzi (4th time)	Terenzi	SMR	leader	2014-10-01	2015-04			REIGN
Mirko Tomassoni	Tomassoni	SMR	leader	2007-10-01	2008-04			REIGN
Giovanni Francesco Ugolini	Ugolini	SMR	leader	2010-10-01	2011-04			REIGN
Pasquale Valentini	Valentini	SMR	foreign minister			2019-10		CIA-2019
Francesco Valli (4th time)	Valli	SMR	leader	1974-10-01	1975-04			REIGN
Francesco Valli (4th time)	Valli	SMR	leader	1978-04-01	1978-10			REIGN
Gian Carlo Venturini	Venturini	SMR	head of state	2021	2021			EP-leaders
Marino Venturini (3rd time)	Venturini	SMR	leader	1986-04-01	1986-10			REIGN
Antonio Lazzaro Volpinari	Volpinari	SMR	leader	2002-04-01	2002-10			REIGN
Grazia Zafferani	Zafferani	SMR	head of state	2020		2022-10		EP-leaders
Mancini and Zafferani	Zafferani	SMR	leader	2020-04-01	2020-10			REIGN
Rosa Zafferani (f) (2nd time)	Zafferani	SMR	leader	2008-04-01	2008-10			REIGN
Rossano Zafferani (2nd time)	Zafferani	SMR	leader	1987-10-01	1988-04			REIGN
Mohamed Abdullahi Mohamed "farmajo"	"farmajo"	SOM	head of state			2019-10		CIA-2019
Ahmed Issa Awad	Awad	SOM	ambassador to the United States			2019-10		CIA-2019
Hamza Abdi Barre	Barre	SOM	head of government	2022		2022-10		EP-leaders
Mohammed Siad Barre	Barre	SOM	head of state	1982-03-09	1982-03-14			US-visits
Siad Barre	Barre	SOM	leader	1969-10-21	1991-01-26			REIGN+Archigos
Abdirahman Duale Beileh	Duale	SOM	finance minister			2019-10		CIA-2019
Elmi Ahmed Duale	Duale	SOM	ambassador to the United Nations			2019-10		CIA-2019
Mohamed Abdullahi Farmajo	Farmajo	SOM	head of state	2017	2022			EP-leaders
Mohamed Abdullahi Farmajo	Farmajo	SOM	leader	2017-01-08		2021-03		REIGN
Yusuf Garad Omar	Garad	SOM	foreign minister			2019-10		CIA-2019
Abshir Omar Huruse	Huruse	SOM	foreign minister	2022-08-02		2022-12		EP-foreign
Abshir Omar Huruuse	Huruuse	SOM	foreign minister	2022-08-02		2022-12		EP-foreign
Abdi Farah Said Juha	Juha	SOM	interior minister			2019-10		CIA-2019
Mahdi Ahmed Guled Khadar	Khadar	SOM	deputy head of government			2019-10		CIA-2019
Hassan Ali Khayre	Khayre	SOM	head of government			2019-10		CIA-2019
Hassan Sheikh Mohamud	Mohamud	SOM	leader	2012-09-16	2017-01			REIGN+Archigos
Hassan Sheikh Mohamud	Mohamud	SOM	head of state	2014-08-05	2022-12-15			US-visits
Hassan Sheikh Mohamud	Mohamud	SOM	head of state	2022		2022-10		EP-leaders
Mohamed Abdirizak Mohamud	Mohamud	SOM	foreign minister	2020-10-24		2022-12		EP-foreign
Abdirashid Abdullahi Mohamed Ocha	Ocha	SOM	defence minister			2019-10		CIA-2019
Mohamed Hussein Roble	Roble	SOM	head of government	2020	2022			EP-leaders
Ahmed Moalim Fiqi	Fiqi	SOM	foreign minister	2024-04	2025-03			general
Abdisalam Abdi Ali	Ali	SOM	foreign minister	2025-03		2025-11		general
Ana Brnabic	Brnabic	SRB	head of government			2019-10		CIA-2019
Ana Brnabic	Brnabic	SRB	leader	2017-06-29	2024-03-20			REIGN+general
Ana Brnabić	Brnabić	SRB	head of government	2017	2024-03-20			EP-leaders+general
Cvetkovic	Cvetkovic	SRB	leader	2008-07-07	2012-07			REIGN
Dacic	Dacic	SRB	leader	2012-07-27	2014-04			REIGN
Ivica Dacic	Dacic	SRB	deputy head of government			2019-10		CIA-2019
Ivica Dacic	Dacic	SRB	foreign minister			2019-10		CIA-2019
Ivica DaÄiÄ	DaÄiÄ	SRB	leader	2017-05-31	2017-06			REIGN
Ivica Dačić	Dačić	SRB	foreign minister	2022-10-26	2024-05-02			EP-foreign+general
Dizarevic	Dizarevic	SRB	leader	1988-05-15	1989-05-15			REIGN+Archigos
Djuranovic	Djuranovic	SRB	leader	1984-05-15	1985-05-15			REIGN+Archigos
Hasani	Hasani	SRB	leader	1986-05-15	1987-05-15			REIGN+Archigos
Kolisevski	Kolisevski	SRB	leader	1980-05-04	1980-05-15			REIGN+Archigos
Kostunica	Kostunica	SRB	leader	2000-10-08	2003-03-07			REIGN+Archigos
Kostunica	Kostunica	SRB	leader	2006-06-04	2008-07			REIGN
Kraigher	Kraigher	SRB	leader	1981-05-15	1982-05-16			REIGN+Archigos
Sinisa Mali	Mali	SRB	finance minister			2019-10		CIA-2019
Marovic	Marovic	SRB	leader	2003-03-07	2006-06-04			REIGN+Archigos
Djerdj Matkovic	Matkovic	SRB	ambassador to the United States			2019-10		CIA-2019
Mijatovic	Mijatovic	SRB	leader	1980-05-15	1981-05-15			REIGN+Archigos
Milan Milanovic	Milanovic	SRB	ambassador to the United Nations			2019-10		CIA-2019
Milosevic	Milosevic	SRB	leader	1989-05-15	2000-10-07			REIGN+Archigos
Mojsov	Mojsov	SRB	leader	1987-05-15	1988-05-15			REIGN+Archigos
Nikola Selaković	Selaković	SRB	foreign minister	2020-10-28		2022-12		EP-foreign
Spiljac	Spiljac	SRB	leader	1983-05-13	1984-05-15			REIGN+Archigos
Stambolic	Stambolic	SRB	leader	1982-05-16	1983-05-13			REIGN+Archigos
Nebojsa Stefanovic	Stefanovic	SRB	deputy head of government			2019-10		CIA-2019
Nebojsa Stefanovic	Stefanovic	SRB	interior minister			2019-10		CIA-2019
Tito	Tito	SRB	leader	1945-03-06	1980-05-04			REIGN+Archigos
Vlajkovic	Vlajkovic	SRB	leader	1985-05-15	1986-05-15			REIGN+Archigos
Aleksandar Vucic	Vucic	SRB	head of state			2019-10		CIA-2019
Aleksandar Vucic	Vucic	SRB	head of state	2017-05-31		2025-11		general
Vucic	Vucic	SRB	leader	2014-04-27	2017-05			REIGN
Aleksandar Vulin	Vulin	SRB	defence minister			2019-10		CIA-2019
Aleksandar Vučić	Vučić	SRB	head of state	2017		2022-10		EP-leaders
Aleksandar Vučić	Vučić	SRB	head of state	2020-09-04	2020-09-04			US-visits
Ana Brnabic	Brnabic	SRB	head of government	2017-06-29	2024-03-20			general
Milos Vucevic	Vucevic	SRB	head of government	2024-05-02	2025-04-16			general
Djuro Macut	Macut	SRB	head of government	2025-04-16		2025-11		general
Ivica Dacic	Dacic	SRB	foreign minister	2022-10-26	2024-05-02			general
Marko Djuric	Djuric	SRB	foreign minister	2024-05-02		2025-11		general
Mayiik Ayii Deng	Deng	SSD	foreign minister	2021-09-09		2022-12		EP-foreign
James Wani Igga	Igga	SSD	vice president			2019-10		CIA-2019
Kiir	Kiir	SSD	leader	2011-07-09		2021-03		REIGN+Archigos
Salva Kiir Mayardit	Kiir	SSD	head of state			2019-10		CIA-2019
Salvatore Garang Mabiordit	Mabiordit	SSD	finance minister			2019-10		CIA-2019
Akuei Bona Malwal	Malwal	SSD	ambassador to the United Nations			2019-10		CIA-2019
Kuol Manyang Juuk	Manyang	SSD	defence minister			2019-10		CIA-2019
Salva Kiir Mayardit	Mayardit	SSD	head of state	2011		2022-10		EP-leaders
Salva Kiir Mayardit	Mayardit	SSD	head of state	2011-09-21	2014-08-06			US-visits
Michael Tiangjiek Mut	Mut	SSD	interior minister			2019-10		CIA-2019
Philip Jada Natana	Natana	SSD	ambassador to the United States			2019-10		CIA-2019
Nhial Deng Nhial	Nhial	SSD	foreign minister			2019-10		CIA-2019
Taban Deng Gai	Taban	SSD	vice president			2019-10		CIA-2019
Urbino Jose Goncalves Botelho	Botelho	STP	foreign minister			2019-10		CIA-2019
Carvalho	Carvalho	STP	leader	2016-09-03		2021-03		REIGN
Evaristo Carvalho	Carvalho	STP	head of state			2019-10		CIA-2019
Evaristo Carvalho	Carvalho	STP	head of state	2016	2021			EP-leaders
da Costa	Costa	STP	leader	1975-06-15	1991-03			REIGN
da Costa	Costa	STP	leader	2011-09-03	2016-09			REIGN
d'Alva	d'Alva	STP	leader	1991-03-04	1991-04			REIGN
Gabriel Arcanjo Ferreira da Costa	da Costa	STP	head of government	2014-08-05	2014-08-06			US-visits
Jorge Bom Jesus	Jesus	STP	head of government	2018		2022-10		EP-leaders
Edite Ten Jua	Jua	STP	foreign minister	2020-09-19		2022-12		EP-foreign
Edite Ten Juá	Juá	STP	foreign minister	2020-09-19		2022-12		EP-foreign
Menezes	Menezes	STP	leader	2001-09-03	2003-07			REIGN
Menezes	Menezes	STP	leader	2003-07-23	2011-09			REIGN
Carlos Filomeno Azevedo Agostinho das Neves	Neves	STP	ambassador to the United Nations			2019-10		CIA-2019
Carlos Filomeno Azevedo Agostinho das Neves	Neves	STP	ambassador to the United States			2019-10		CIA-2019
Carlos Vila Nova	Nova	STP	head of state	2021		2022-10		EP-leaders
Alberto Neto Pereira	Pereira	STP	foreign minister	2022-11-14		2022-12		EP-foreign
Pereira	Pereira	STP	leader	2003-07-16	2003-07			REIGN
Americo D'Oliveira Ramos	Ramos	STP	finance minister			2019-10		CIA-2019
Arlindo Ramos	Ramos	STP	defence minister			2019-10		CIA-2019
Patrice Emery Trovoada	Trovoada	STP	head of government			2019-10		CIA-2019
Patrice Emery Trovoada	Trovoada	STP	head of government	2022-12-13	2022-12-15			US-visits
Trovoada	Trovoada	STP	leader	1991-04-03	2001-09			REIGN
Yuri Andropov	Andropov	SUN	head of state	1982-11-12	1984-02-09			general
Alexander Bessmertnykh	Bessmertnykh	SUN	foreign minister	1991-01-15	1991-08-23			general
Leonid Brezhnev	Brezhnev	SUN	head of state	1964-10-14	1982-11-10			general
Konstantin Chernenko	Chernenko	SUN	head of state	1984-02-13	1985-03-10			general
Mikhail Gorbachev	Gorbachev	SUN	head of state	1985-03-11	1991-12-25			general
Mikhail S. Gorbachev	Gorbachev	SUN	party or state chair	1987-12-07	1987-12-10			US-visits
Mikhail S. Gorbachev	Gorbachev	SUN	head of state	1988-12-07	1990-06-03			US-visits
Andrei Gromyko	Gromyko	SUN	foreign minister	1957-02-15	1985-07-02			general
Eduard Shevardnadze	Shevardnadze	SUN	foreign minister	1985-07-02	1991-01-15			general
Ashwin Adhin	Adhin	SUR	vice president			2019-10		CIA-2019
Niermala Sakoentala Badrising	Badrising	SUR	ambassador to the United States			2019-10		CIA-2019
Ronni Benschop	Benschop	SUR	defence minister			2019-10		CIA-2019
Bouterse	Bouterse	SUR	leader	1980-02-15	1988-01			REIGN
Bouterse	Bouterse	SUR	leader	2010-08-12	2020-07			REIGN+Archigos
Desire Delano Bouterse	Bouterse	SUR	head of state			2019-10		CIA-2019
Ferrier	Ferrier	SUR	leader	1975-11-25	1980-02			REIGN+Archigos
Graanoogst	Graanoogst	SUR	leader	1990-12-24	1990-12-29			Archigos
Gillmore Hoefdraad	Hoefdraad	SUR	finance minister			2019-10		CIA-2019
Kraag	Kraag	SUR	leader	1990-12-29	1991-09-16			REIGN+Archigos
Henry Leonard Mac-Donald	Mac-Donald	SUR	ambassador to the United Nations			2019-10		CIA-2019
Faizel Mohamed Noersali	Noersali	SUR	interior minister			2019-10		CIA-2019
Yildiz Pollack-Beighle	Pollack-Beighle	SUR	foreign minister	2017-02-01		2022-12		EP-foreign
Yldiz Pollack-Beighle	Pollack-Beighle	SUR	foreign minister			2019-10		CIA-2019
Albert Ramdin	Ramdin	SUR	foreign minister	2020-07-16	2025-05			EP-foreign+general
Chan Santokhi	Santokhi	SUR	head of state	2020	2025-07-16			EP-leaders+general
Chandrikapersad Santokhi	Santokhi	SUR	head of state	2022-06-08	2022-06-10			US-visits
Santokhi	Santokhi	SUR	leader	2020-07-16	2025-07-16			REIGN+general
Shankar	Shankar	SUR	leader	1988-01-25	1990-12-24			REIGN+Archigos
Ronald R. Venetiaan	Venetiaan	SUR	head of state	1992-02-03	1994-12-11			US-visits
Venetiaan	Venetiaan	SUR	leader	1991-09-16	1996-09-15			REIGN+Archigos
Venetiaan	Venetiaan	SUR	leader	2000-08-12	2010-08-12			REIGN+Archigos
Wijdenbosch	Wijdenbosch	SUR	leader	1996-09-15	2000-08-12			REIGN+Archigos
Chan Santokhi	Santokhi	SUR	head of state	2020-07-16	2025-07-16			general
Jennifer Geerlings-Simons	Geerlings-Simons|Simons	SUR	head of state	2025-07-16		2025-11		general
Albert Ramdin	Ramdin	SUR	foreign minister	2020-07-16	2025-05			general
Dzurinda	Dzurinda	SVK	leader	1998-10-30	2006-07-04			REIGN+Archigos
Mikulas Dzurinda	Dzurinda	SVK	head of government	1999-04-23	2006-03-13			US-visits
Fico	Fico	SVK	leader	2006-07-04	2010-07-08			REIGN+Archigos
Fico	Fico	SVK	leader	2012-04-04	2018-03			REIGN+Archigos
Peter Gajdos	Gajdos	SVK	defence minister			2019-10		CIA-2019
Ivan Gasparovic	Gasparovic	SVK	head of state	2008-10-07	2012-05-21			US-visits
Eduard Heger	Heger	SVK	head of government	2021	2023-05-15			EP-leaders+general
Peter Kazimir	Kazimir	SVK	finance minister			2019-10		CIA-2019
Andrej Kiska	Kiska	SVK	head of state			2019-10		CIA-2019
Peter Kmec	Kmec	SVK	ambassador to the United States			2019-10		CIA-2019
Ivan Korčok	Korčok	SVK	foreign minister	2021-04-01		2022-12		EP-foreign
Michal Kovac	Kovac	SVK	head of state	1993-04-20	1995-10-21			US-visits
Rastislav Káčer	Káčer	SVK	foreign minister	2021-04-01		2022-12		EP-foreign
Miroslav Lajcak	Lajcak	SVK	foreign minister			2019-10		CIA-2019
Matovic	Matovic	SVK	leader	2020-03-21		2021-03		REIGN
Igor Matovič	Matovič	SVK	head of government	2020	2021			EP-leaders
Meciar	Meciar	SVK	leader	1993-01-01	1994-03-16			REIGN+Archigos
Meciar	Meciar	SVK	leader	1994-12-13	1998-10-30			REIGN+Archigos
Moravcik	Moravcik	SVK	leader	1994-03-16	1994-12-13			REIGN+Archigos
Pellegrini	Pellegrini	SVK	leader	2018-03-22	2020-03			REIGN
Peter Pellegrini	Pellegrini	SVK	head of government			2019-10		CIA-2019
Peter Pellegrini	Pellegrini	SVK	head of government	2019-05-01	2019-05-03			US-visits
Peter Pellegrini	Pellegrini	SVK	head of state	2024-07-10	2024-07-11			US-visits
Radicova	Radicova	SVK	leader	2010-07-08	2012-04-04			REIGN+Archigos
Richard Rasi	Rasi	SVK	deputy head of government			2019-10		CIA-2019
Frantisek Ruzicka	Ruzicka	SVK	ambassador to the United Nations			2019-10		CIA-2019
Denisa Sakova	Sakova	SVK	interior minister			2019-10		CIA-2019
Rudolf Schuster	Schuster	SVK	head of state	2002-06-07	2003-04-09			US-visits
Laszlo Solymos	Solymos	SVK	deputy head of government			2019-10		CIA-2019
Zuzana Čaputová	Čaputová	SVK	head of state	2019	2024-06-15			EP-leaders+general
Zuzana Caputova	Caputova	SVK	head of state	2019-06-15	2024-06-15			general
Peter Pellegrini	Pellegrini	SVK	head of state	2024-06-15		2025-11		general
Eduard Heger	Heger	SVK	head of government	2021-04-01	2023-05-15			general
Ludovit Odor	Odor	SVK	head of government	2023-05-15	2023-10-25			general
Robert Fico	Fico	SVK	head of government	2023-10-25		2025-11		general
Juraj Blanar	Blanar	SVK	foreign minister	2023-10-25		2025-11		general
Robert Kalinak	Kalinak	SVK	defence minister	2023-10-25		2025-11		general
Bajuk	Bajuk	SVN	leader	2000-05-03	2000-11-17			REIGN+Archigos
Darja Bavdaz Kuret	Bavdaz Kuret	SVN	ambassador to the United Nations			2019-10		CIA-2019
Alenka Bratusek	Bratusek	SVN	leader	2013-03-20	2014-09-18			REIGN+Archigos
Miro Cerar	Cerar	SVN	head of government			2019-10		CIA-2019
Miro Cerar	Cerar	SVN	leader	2014-09-18	2018-09			REIGN+Archigos
Drnovsek	Drnovsek	SVN	leader	1992-05-14	2000-05-03			REIGN+Archigos
Drnovsek	Drnovsek	SVN	leader	2000-11-17	2002-12-11			REIGN+Archigos
Janez Drnovsek	Drnovsek	SVN	head of government	1995-10-22	2002-05-17			US-visits
Karl Erjavec	Erjavec	SVN	foreign minister			2019-10		CIA-2019
Tanja Fajon	Fajon	SVN	foreign minister	2022-06-01		2022-12		EP-foreign
Robert Golob	Golob	SVN	head of government	2022		2022-10		EP-leaders
Robert Golob	Golob	SVN	head of government	2024-07-10	2024-10-22			US-visits
Vesna Gyorkos Znidar	Gyorkos Znidar	SVN	interior minister			2019-10		CIA-2019
Janez Jansa	Jansa	SVN	leader	2004-11-09	2008-11-21			REIGN+Archigos
Janez Jansa	Jansa	SVN	head of government	2006-07-07	2012-05-21			US-visits
Janez Jansa	Jansa	SVN	leader	2012-02-10	2013-03-20			REIGN+Archigos
Jansa	Jansa	SVN	leader	2020-03-13		2021-03		REIGN
Janez Janša	Janša	SVN	head of government	2020	2022			EP-leaders
Andreja Katic	Katic	SVN	defence minister			2019-10		CIA-2019
Kucan	Kucan	SVN	leader	1990-04-22	1991-12-23			Archigos
Milan Kucan	Kucan	SVN	head of state	1993-04-20	1993-04-22			US-visits
Borut Pahor	Pahor	SVN	head of state			2019-10		CIA-2019
Borut Pahor	Pahor	SVN	leader	2008-11-21	2012-02-10			REIGN+Archigos
Borut Pahor	Pahor	SVN	head of government	2011-02-09	2011-02-09			US-visits
Borut Pahor	Pahor	SVN	head of state	2012	2022-12-23			EP-leaders+general
Peterle	Peterle	SVN	leader	1991-12-23	1992-05-14			REIGN+Archigos
Anton Rop	Rop	SVN	leader	2002-12-11	2004-11-09			REIGN+Archigos
Anton Rop	Rop	SVN	head of government	2004-03-28	2004-03-30			US-visits
Sarec	Sarec	SVN	leader	2018-09-13	2020-03			REIGN
Stanislav Vidovic	Vidovic	SVN	ambassador to the United States			2019-10		CIA-2019
Mateja Vranicar Erman	Vranicar Erman	SVN	finance minister			2019-10		CIA-2019
Dejan Zidan	Zidan	SVN	deputy head of government			2019-10		CIA-2019
Borut Pahor	Pahor	SVN	head of state	2012-12-22	2022-12-23			general
Natasa Pirc Musar	Pirc Musar|Musar	SVN	head of state	2022-12-23		2025-11		general
Magdalena Andersson	Andersson	SWE	finance minister			2019-10		CIA-2019
Magdalena Andersson	Andersson	SWE	head of government	2021	2022			EP-leaders
Bildt	Bildt	SWE	leader	1991-10-30	1994-10-07			REIGN+Archigos
Carl Bildt	Bildt	SWE	head of government	1992-02-19	1993-12-01			US-visits
Tobias Billström	Billström	SWE	foreign minister	2022-10-18	2024-09-10			EP-foreign+general
Per Bolund	Bolund	SWE	finance minister			2019-10		CIA-2019
Carl Xvi Gustaf	Carl Xvi Gustaf	SWE	head of state			2019-10		CIA-2019
Carlsson	Carlsson	SWE	leader	1986-03-12	1991-10-30			REIGN+Archigos
Carlsson	Carlsson	SWE	leader	1994-10-07	1996-03-21			REIGN+Archigos
Ingvar Carlsson	Carlsson	SWE	head of government	1987-09-06	1987-09-11			US-visits
Mikael Damberg	Damberg	SWE	interior minister			2019-10		CIA-2019
Falldin	Falldin	SWE	leader	1976-10-04	1978-10-18			REIGN+Archigos
Falldin	Falldin	SWE	leader	1979-10-09	1982-10-07			REIGN+Archigos
Carl XVI Gustav	Gustav	SWE	head of state	1976-04-05	2006-10-24			US-visits
Peter Hultqvist	Hultqvist	SWE	defence minister			2019-10		CIA-2019
Ulf Kristersson	Kristersson	SWE	head of government	2023-07-04	2024-07-11			US-visits
Ann Linde	Linde	SWE	foreign minister	2019-09-10		2022-12		EP-foreign
Lofven	Lofven	SWE	leader	2014-10-03		2021-03		REIGN+Archigos
Stefan Lofven	Lofven	SWE	head of government			2019-10		CIA-2019
Isabella Lovin	Lovin	SWE	deputy head of government			2019-10		CIA-2019
Stefan Löfven	Löfven	SWE	head of government	2014	2021			EP-leaders
Stefan Löfven	Löfven	SWE	head of government	2016-05-13	2018-03-07			US-visits
Karin Olofsdotter	Olofsdotter	SWE	ambassador to the United States			2019-10		CIA-2019
Palme	Palme	SWE	leader	1969-10-14	1976-09-20			REIGN+Archigos
Palme	Palme	SWE	leader	1982-10-07	1986-02-28			REIGN+Archigos
Goran Persson	Persson	SWE	head of government	1996-08-05	2004-04-28			US-visits
Persson	Persson	SWE	leader	1996-03-21	2006-10-06			REIGN+Archigos
Fredrik Reinfeldt	Reinfeldt	SWE	head of government	2007-05-14	2012-05-21			US-visits
John Fredrik Reinfeldt	Reinfeldt	SWE	head of government	2009-09-24	2009-11-03			US-visits
Reinfeldt	Reinfeldt	SWE	leader	2006-10-06	2014-10-03			REIGN+Archigos
Fredrik Reingeldt	Reingeldt	SWE	head of government	2010-04-12	2010-04-13			US-visits
Bjorn Olof Skoog	Skoog	SWE	ambassador to the United Nations			2019-10		CIA-2019
Carl XVI Gustaf of Sweden	Sweden	SWE	head of state	1973		2022-10		EP-leaders
Ola Ullsten	Ullsten	SWE	head of government	1979-01-16	1979-01-18			US-visits
Ullsten	Ullsten	SWE	leader	1978-10-18	1979-10-09			REIGN+Archigos
Margot Wallstrom	Wallstrom	SWE	foreign minister			2019-10		CIA-2019
Ulf Kristersson	Kristersson	SWE	head of government	2022-10-18		2025-11		general
Tobias Billstrom	Billstrom	SWE	foreign minister	2022-10-18	2024-09-10			general
Maria Malmer Stenergard	Malmer Stenergard|Stenergard	SWE	foreign minister	2024-09-10		2025-11		general
Pal Jonson	Jonson	SWE	defence minister	2022-10-18		2025-11		general
Thuli Dladla	Dladla	SWZ	foreign minister			2019-10		CIA-2019
Thuli Dladla	Dladla	SWZ	foreign minister	2018-11-02		2022-12		EP-foreign
Ambrose Mandvulo Dlamini	Dlamini	SWZ	head of government			2019-10		CIA-2019
Ambrose Mandvulo Dlamini	Dlamini	SWZ	head of government	2018		2022-10		EP-leaders
Cleopas Dlamini	Dlamini	SWZ	head of government	2021		2022-10		EP-leaders
Cleopas Sipho Dlamini	Dlamini	SWZ	head of government	2022-12-13	2022-12-15			US-visits
Njabuliso Busisiwe Sikulile Gwebu	Gwebu	SWZ	ambassador to the United States			2019-10		CIA-2019
Lindiwe	Lindiwe	SWZ	interior minister			2019-10		CIA-2019
Themba Masuku	Masuku	SWZ	deputy head of government			2019-10		CIA-2019
Zwelethu Mnisi	Mnisi	SWZ	ambassador to the United Nations			2019-10		CIA-2019
Mswati	Mswati	SWZ	leader	1986-04-25		2021-03		REIGN+Archigos
King Mswati III	Mswati III	SWZ	head of state	1995-10-19	2014-08-06			US-visits
Mswati Iii	Mswati Iii	SWZ	head of state			2019-10		CIA-2019
Mswati III	Mswati III	SWZ	head of state	1986		2022-10		EP-leaders
Neal Rijkenberg	Rijkenberg	SWZ	finance minister			2019-10		CIA-2019
Dzeliwe Shongwe	Shongwe	SWZ	leader	1982-08-21	1983-08-10			REIGN+Archigos
Subhuza II	Subhuza II	SWZ	leader	1968-09-06	1982-08-21			REIGN+Archigos
Ntombe Thwala	Thwala	SWZ	leader	1983-08-10	1986-04-25			REIGN+Archigos
Danny Faure	Faure	SYC	head of state			2019-10		CIA-2019
Danny Faure	Faure	SYC	leader	2016-10-16	2020-10			REIGN
Ronald Jumeau	Jumeau	SYC	ambassador to the United Nations			2019-10		CIA-2019
Ronald Jumeau	Jumeau	SYC	ambassador to the United States			2019-10		CIA-2019
Peter Larose	Larose	SYC	finance minister			2019-10		CIA-2019
Mitcy Larue	Larue	SYC	interior minister			2019-10		CIA-2019
Mancham	Mancham	SYC	leader	1976-06-29	1977-06			REIGN
Vincent Meriton	Meriton	SYC	vice president			2019-10		CIA-2019
James Alix Michel	Michel	SYC	head of state	2014-08-05	2014-08-06			US-visits
Michel	Michel	SYC	leader	2004-04-14	2016-10			REIGN
Marie-Louise Potter	Potter	SYC	foreign minister			2019-10		CIA-2019
Sylvestre Radegonde	Radegonde	SYC	foreign minister	2020-11-03		2022-12		EP-foreign
Wavel John Charles Ramkalawan	Ramkalawan	SYC	head of state	2022-12-13	2022-12-15			US-visits
Wavel Ramkalawan	Ramkalawan	SYC	head of state	2020		2022-10		EP-leaders
Wavel Ramkalawan	Ramkalawan	SYC	leader	2020-10-26		2021-03		REIGN
France Albert Rene	Rene	SYC	head of state	1989-07-20	1989-07-20			US-visits
Rene	Rene	SYC	leader	1977-05-06	2004-04			REIGN
Bashar al-ASAD	al-ASAD	SYR	head of state			2019-10		CIA-2019
Najah al-ATTAR	al-ATTAR	SYR	vice president			2019-10		CIA-2019
Bashar al-JAFARI	al-JAFARI	SYR	ambassador to the United Nations			2019-10		CIA-2019
Walid al-MUALEM	al-MUALEM	SYR	deputy head of government			2019-10		CIA-2019
Walid al-MUALEM	al-MUALEM	SYR	foreign minister			2019-10		CIA-2019
Muhammad Ibrahim al-SHA'AR	al-SHA'AR	SYR	interior minister			2019-10		CIA-2019
Ahmed al-Sharaa	al-Sharaa|Sharaa	SYR	head of state	2025-01-29		2025-11		general
Hussein Arnous	Arnous	SYR	head of government	2020		2022-10		EP-leaders
Bashar al-Assad	Assad	SYR	head of state	2000		2022-10		EP-leaders
Bashar al-Assad	Assad	SYR	leader	2000-06-11		2021-03		REIGN+Archigos
Bashar al-Assad	Assad	SYR	head of state	2000-07-17	2024-12-08			general
Hafez al-Assad	Assad	SYR	head of state	1971-03-12	2000-06-10			general
Ali Abdallah Ayyub	Ayyub	SYR	defence minister			2019-10		CIA-2019
Umar Ibrahim Ghalawanji	Ghalawanji	SYR	deputy head of government			2019-10		CIA-2019
Al-Assad H.	H.	SYR	leader	1971-02-22	2000-06-10			REIGN+Archigos
Mamun Hamdan	Hamdan	SYR	finance minister			2019-10		CIA-2019
Imad Muhammad Dib Khamis	Khamis	SYR	head of government			2019-10		CIA-2019
Faisal Mekdad	Mekdad	SYR	foreign minister	2020-11-22	2024-09-23			EP-foreign+general
Faisal Mekdad	Mekdad	SYR	foreign minister	2020-11-22	2024-09-23			general
Bassam Sabbagh	Sabbagh	SYR	foreign minister	2024-09-23	2024-12-08			general
Asaad al-Shaibani	al-Shaibani|Shaibani|Shibani	SYR	foreign minister	2024-12-21		2025-11		general
Murhaf Abu Qasra	Abu Qasra	SYR	defence minister	2024-12-21		2025-11		general
Allali Mahamat Abakar	Abakar	TCD	finance minister			2019-10		CIA-2019
Moustapha Ali Alifei	Alifei	TCD	ambassador to the United Nations			2019-10		CIA-2019
Mahamat Saleh Annadif	Annadif	TCD	foreign minister	2022-10-14		2022-12		EP-foreign
Mahamat Zene Cherif	Cherif	TCD	foreign minister	2021-05-02		2022-12		EP-foreign
Deby	Deby	TCD	leader	1990-12-04		2021-03		REIGN+Archigos
Idriss Deby	Deby	TCD	head of state	2014-08-05	2014-08-06			US-visits
Idriss Deby Itno	Deby	TCD	head of state			2019-10		CIA-2019
Idriss Déby	Déby	TCD	head of state	1990	2021			EP-leaders
Habre	Habre	TCD	leader	1982-06-19	1990-12-02			REIGN+Archigos
Hissene Habre	Habre	TCD	head of state	1987-06-18	1987-06-23			US-visits
Mahamat Déby Itno	Itno	TCD	head of state	2021		2022-10		EP-leaders
Mahamat Idriss Deby Itno	Itno	TCD	head of state	2022-12-13	2022-12-15			US-visits
Ngote Gali Koutou	Koutou	TCD	ambassador to the United States			2019-10		CIA-2019
Malloum	Malloum	TCD	leader	1975-04-15	1979-03-23			REIGN+Archigos
Ndordji Nazer	Nazer	TCD	foreign minister			2019-10		CIA-2019
Oueddei	Oueddei	TCD	leader	1979-03-23	1982-06-07			REIGN+Archigos
Tombalbaye	Tombalbaye	TCD	leader	1960-08-11	1975-04-13			REIGN+Archigos
Mahamat Zene Cherif	Zene	TCD	foreign minister			2019-10		CIA-2019
Mahamat Idriss Deby	Deby	TCD	head of state	2021-04-20		2025-11		general
Allamaye Halina	Halina	TCD	head of government	2024-05-23		2025-11		general
Bonfoh	Bonfoh	TGO	leader	2005-02-25	2005-05-04			REIGN+Archigos
Komlan Edo Robert Dussey	Dussey	TGO	foreign minister			2019-10		CIA-2019
Robert Dussey	Dussey	TGO	foreign minister	2013-09-17		2022-12		EP-foreign
Eyadema	Eyadema	TGO	leader	1967-04-14	2005-02-05			REIGN+Archigos
Gnassingbe Eyadema	Eyadema	TGO	head of state	1983-10-22	1990-08-01			US-visits
Faure Essozimna Gnassingbé Eyadéma	Eyadéma	TGO	head of state	2005		2022-10		EP-leaders
Faure Essozimna Gnassingbe	Gnassingbe	TGO	head of state	2014-08-05	2022-12-15			US-visits
Faure Gnassingbe	Gnassingbe	TGO	head of state			2019-10		CIA-2019
Faure Gnassingbe	Gnassingbe	TGO	leader	2005-02-05	2005-02-25			REIGN+Archigos
Faure Gnassingbe	Gnassingbe	TGO	leader	2005-05-04	2025-05-03			REIGN+Archigos+general
Faure Gnassingbé	Gnassingbé	TGO	head of state	2005	2025-05-03			EP-leaders+general
Frederic Edem Hegbe	Hegbe	TGO	ambassador to the United States			2019-10		CIA-2019
Komi Klassou	Klassou	TGO	head of government			2019-10		CIA-2019
Komi Klassou	Klassou	TGO	head of government	2015		2022-10		EP-leaders
Kokou Kpayedo	Kpayedo	TGO	ambassador to the United Nations			2019-10		CIA-2019
Victoire Dogbé Tomegah	Tomegah	TGO	head of government	2020		2022-10		EP-leaders
Sani Yaya	Yaya	TGO	finance minister			2019-10		CIA-2019
Faure Gnassingbe	Gnassingbe	TGO	head of state	2005-05-04	2025-05-03			general
Faure Gnassingbe	Gnassingbe	TGO	head of government	2025-05-03		2025-11		general
Robert Dussey	Dussey	TGO	foreign minister	2013-09-17		2025-11		general
Abhisit Vejjajiva	Abhisit	THA	head of government	2008-12-17	2011-08-05			general
Anan Panyarachun	Anan	THA	head of government	1991-12-15	1991-12-17			US-visits
Anuphong Paochinda	Anuphong	THA	interior minister			2019-10		CIA-2019
Anutin Charnvirakul	Anutin	THA	head of government	2025-09-07		2026-08		ODA-2026
Aphisak Tantiworawong	Aphisak	THA	finance minister			2019-10		CIA-2019
Bhumibol Adulyadej	Bhumibol	THA	head of state	1946-06-09	2016-10-13			general
Boonsonpaisan	Boonsonpaisan	THA	leader	2014-05-07	2014-05-22			REIGN+Archigos
Chanweerakul	Chanweerakul	THA	leader	2008-12-02	2008-12-15			REIGN+Archigos
Chatichai Chunhawan	Chatichai	THA	head of government	1990-06-13	1990-06-15			US-visits
Chavalit Yongchaiyudh	Chavalit	THA	leader	1996-12-01	1997-11-09			REIGN+Archigos
Choonhavan	Choonhavan	THA	leader	1988-08-04	1991-02-23			REIGN+Archigos
Chuan Likphai	Chuan	THA	head of government	1993-11-17	1998-03-14			US-visits
Chulanont	Chulanont	THA	leader	2006-09-19	2008-01-29			REIGN+Archigos
Don Pramudwinai	Don	THA	foreign minister			2019-10		CIA-2019
Don Pramudwinai	Don	THA	foreign minister	2015-08-19		2022-12		EP-foreign
Don Pramudwinai	Don	THA	foreign minister	2015-08-19	2023-09-01			general
Kasit Piromya	Kasit	THA	foreign minister	2008-12-20	2011-08-09			general
Kraprayoon	Kraprayoon	THA	leader	1992-04-05	1992-05-24			REIGN+Archigos
Kriangsak	Kriangsak	THA	leader	1977-11-12	1980-02-29			REIGN+Archigos
Kriangsak Chomanan	Kriangsak	THA	head of government	1979-02-04	1979-02-08			US-visits
Kukrot Pramoj	Kukrot	THA	leader	1975-03-17	1976-04			REIGN+Archigos
Leekpai	Leekpai	THA	leader	1992-09-23	1995-07-13			REIGN+Archigos
Leekpai	Leekpai	THA	leader	1997-11-09	2001-02-09			REIGN+Archigos
Maris Sangiampongsa	Maris	THA	foreign minister	2024-04-30	2025-09-07			general
Paetongtarn Shinawatra	Paetongtarn	THA	head of government	2024-08-16	2025-08-29			general
Panyarachun	Panyarachun	THA	leader	1991-03-07	1992-04-04			REIGN+Archigos
Panyarachun	Panyarachun	THA	leader	1992-06-10	1992-09-23			REIGN+Archigos
Parnpree Bahiddha-nukara	Parnpree	THA	foreign minister	2023-09-01	2024-04-28			general
Prawit Wongsuwan	Prawit	THA	defence minister			2019-10		CIA-2019
Prawit Wongsuwan	Prawit	THA	head of government	2022	2022			EP-leaders
Prayuth Chan-ocha	Prayuth	THA	leader	2014-05-22		2021-03		REIGN+Archigos
Prayut Chan-o-cha	Prayut|Prayuth	THA	head of government	2014	2022			EP-leaders
Prayut Chan-o-cha	Prayut|Prayuth	THA	head of government	2014-05-22	2023-08-22			general
Prayut Chan-O-Cha	Prayut|Prayuth	THA	head of government	2016-02-16	2022-05-13			US-visits
Prayut Chan-o-Cha	Prayut|Prayuth	THA	head of government	2017-10-02	2017-10-03			US-visits
Prayut Chan-o-cha	Prayut|Prayuth	THA	head of government	2022		2022-10		EP-leaders
Prem	Prem	THA	leader	1980-03-03	1988-08-04			REIGN+Archigos
Prem Tinsulanonda	Prem	THA	head of government	1981-10-03	1984-04-14			US-visits
Samak Sundaravej	Samak	THA	head of government	2008-01-29	2008-09-08			general
Sangad	Sangad	THA	leader	1976-10-06	1976-10-22			REIGN+Archigos
Sangad	Sangad	THA	leader	1977-10-20	1977-11-12			REIGN+Archigos
Sanya	Sanya	THA	leader	1973-10-14	1975-02-21			REIGN+Archigos
Seni Pramoj	Seni	THA	leader	1975-02-21	1975-03-06			REIGN+Archigos
Seni Pramoj	Seni	THA	leader	1976-04-20	1976-10-06			REIGN+Archigos
Sihasak Phuangketkeow	Sihasak	THA	foreign minister	2025-09-19		2025-11		general
Silpa-Archa	Silpa-Archa	THA	leader	1995-07-13	1996-12-01			REIGN+Archigos
Somchai Wongsawat	Somchai	THA	head of government	2008-09-18	2008-12-02			general
Srettha Thavisin	Srettha	THA	head of government	2023-08-22	2024-08-14			general
Srettha Thavisin	Srettha	THA	head of government	2023-11-12	2023-11-17			US-visits
Sundaravej	Sundaravej	THA	leader	2008-01-29	2008-09-09			REIGN+Archigos
Surakiart Sathirathai	Surakiart	THA	foreign minister	2001-02-17	2005-03-11			general
Surapong Tovichakchaikul	Surapong	THA	foreign minister	2011-08-09	2014-05-22			general
Surayud Chulanont	Surayud	THA	head of government	2006-10-01	2008-01-29			general
Surin Pitsuwan	Surin	THA	foreign minister	1997-11-14	2001-02-17			general
Tanasak Patimapragorn	Tanasak	THA	foreign minister	2014-08-31	2015-08-19			general
Thaksin Chinnawat	Thaksin	THA	head of government	2001-12-13	2005-09-19			US-visits
Thaksin Shinawatra	Thaksin	THA	head of government	2001-02-09	2006-09-19			general
Thaksin Shinawatra	Thaksin	THA	leader	2001-02-10	2006-09-19			REIGN+Archigos
Thaksin Shinawatra	Thaksin	THA	head of government	2003-06-09	2003-06-11			US-visits
Thanin Kraivichien	Thanin	THA	leader	1976-10-22	1977-10-20			REIGN+Archigos
Vajiralongkorn	Vajiralongkorn	THA	head of state	2016		2022-10		EP-leaders
Vajiralongkorn	Vajiralongkorn	THA	head of state	2016-10-13		2026-08		ODA-2026
Vajiralongkorn I of Thailand	Vajiralongkorn	THA	head of state	2016		2022-10		EP-leaders
Vejjajiva	Vejjajiva	THA	leader	2008-12-17	2011-08-08			REIGN+Archigos
Wachiralongkon Bodinthrathepphayawarangkun	Wachiralongkon	THA	head of state			2019-10		CIA-2019
Wirachai Plasai	Wirachai	THA	ambassador to the United States			2019-10		CIA-2019
Wissanu Kruea-ngam	Wissanu	THA	deputy head of government			2019-10		CIA-2019
Withawat Siwihok	Withawat	THA	ambassador to the United Nations			2019-10		CIA-2019
Wongsawat	Wongsawat	THA	leader	2008-09-09	2008-12-02			REIGN+Archigos
Yingluck	Yingluck	THA	leader	2011-08-08	2014-05-07			REIGN+Archigos
Yingluck Shinawatra	Yingluck	THA	head of government	2011-08-05	2014-05-07			general
Kadreddin Aslonov	Aslonov	TJK	leader	1991-08-31	1991-09-23			REIGN+Archigos
Sirodjidin Aslov	Aslov	TJK	foreign minister	2013-11-29		2022-12		EP-foreign
Iskandrov	Iskandrov	TJK	leader	1992-09-07	1992-11-20			REIGN+Archigos
Mahmadamin Mahmadaminov	Mahmadaminov	TJK	ambassador to the United Nations			2019-10		CIA-2019
Sherali Mirzo	Mirzo	TJK	defence minister			2019-10		CIA-2019
Sirojiddin Muhriddin	Muhriddin	TJK	foreign minister			2019-10		CIA-2019
Nabiyev	Nabiyev	TJK	leader	1991-09-23	1992-09-07			REIGN+Archigos
Fayziddin Qahhorzoda	Qahhorzoda	TJK	finance minister			2019-10		CIA-2019
Ramazon Rahimzoda	Rahimzoda	TJK	interior minister			2019-10		CIA-2019
Emomali Rahmon	Rahmon	TJK	head of state			2019-10		CIA-2019
Emomali Rahmon	Rahmon	TJK	head of state	1994		2022-10		EP-leaders
Emomali Rahmon	Rahmon	TJK	head of state	2002-12-08	2023-09-21			US-visits
Emomali Rakhmonov	Rakhmonov	TJK	head of state	1999-04-23	1999-04-25			US-visits
Rakhmonov	Rakhmonov	TJK	leader	1992-11-20		2021-03		REIGN+Archigos
Kokhir Rasulzoda	Rasulzoda	TJK	head of government	2013		2022-10		EP-leaders
Qohir Rasulzoda	Rasulzoda	TJK	head of government			2019-10		CIA-2019
Davlatali Said	Said	TJK	deputy head of government			2019-10		CIA-2019
Farhod Salim	Salim	TJK	ambassador to the United States			2019-10		CIA-2019
Mahmadtoir Zokirzoda	Zokirzoda	TJK	deputy head of government			2019-10		CIA-2019
Sirojiddin Muhriddin	Muhriddin	TJK	foreign minister	2013-11-29		2025-11		general
Kelihiano Kalolo	Kalolo	TKL	foreign minister	2020-03-08		2022-12		EP-foreign
Aksoltan Atayewa	Atayewa	TKM	ambassador to the United Nations			2019-10		CIA-2019
Batyr Bazarow	Bazarow	TKM	finance minister			2019-10		CIA-2019
Gurbanguly Berdimuhamedov	Berdimuhamedov	TKM	head of state	2006-12-21	2022-03-19			general
Serdar Berdimuhamedov	Berdimuhamedov	TKM	head of state	2022-03-19		2025-11		general
Serdar Berdimuhamedov	Berdimuhamedov	TKM	head of state	2023-09-21	2023-09-21			US-visits
Gurbanguly Berdimuhamedow	Berdimuhamedow	TKM	head of state			2019-10		CIA-2019
Gurbanguly Berdimuhamedow	Berdimuhamedow	TKM	head of state	2007	2022			EP-leaders
Serdar Berdimuhamedow	Berdimuhamedow	TKM	head of state	2022		2022-10		EP-leaders
Yaylym Berdiyew	Berdiyew	TKM	defence minister			2019-10		CIA-2019
Berdymukhammedov	Berdymukhammedov	TKM	leader	2006-12-21		2021-03		REIGN+Archigos
Begenc Gundogdyyew	Gundogdyyew	TKM	defence minister			2019-10		CIA-2019
Rasit Meredow	Meredow	TKM	foreign minister			2019-10		CIA-2019
Raşit Meredow	Meredow	TKM	foreign minister	2001-07-07		2022-12		EP-foreign
Isgender Mulikow	Mulikow	TKM	interior minister			2019-10		CIA-2019
Niyazov	Niyazov	TKM	leader	1990-10-27	2006-12-21			REIGN+Archigos
Saparmurat Niyazov	Niyazov	TKM	head of state	1998-04-21	1998-04-23			US-visits
Meret Orazow	Orazow	TKM	ambassador to the United States			2019-10		CIA-2019
Rashid Meredov	Meredov	TKM	foreign minister	2001-07		2025-11		general
Mari Alkatiri	Alkatiri	TLS	head of government			2019-10		CIA-2019
Domingos Sarmento Alves	Alves	TLS	ambassador to the United States			2019-10		CIA-2019
araujo	araujo	TLS	leader	2008-02-13	2008-04-17			REIGN+Archigos
Santina Cardoso	Cardoso	TLS	finance minister			2019-10		CIA-2019
Hernani Coelho	Coelho	TLS	foreign minister			2019-10		CIA-2019
Cirilo Jose Cristovao	Cristovao	TLS	defence minister			2019-10		CIA-2019
Gusmao	Gusmao	TLS	leader	2002-05-20	2007-05-20			REIGN+Archigos
Jose Alexander Gusmao	Gusmao	TLS	head of state	2002-10-02	2002-10-02			US-visits
Xanana Gusmao	Gusmao|Xanana	TLS	head of state	2002-05-20	2007-05-20			general
Francisco Guterres	Guterres|Lu Olo	TLS	head of state			2019-10		CIA-2019
Francisco Guterres	Guterres|Lu Olo	TLS	head of state	2017	2022			EP-leaders
Francisco Guterres	Guterres|Lu Olo	TLS	head of state	2017		2022-10		EP-leaders
Francisco Guterres	Guterres|Lu Olo	TLS	head of state	2017-05-20	2022-05-20			general
Francisco Guterres	Guterres|Lu Olo	TLS	leader	2017-05-20		2021-03		REIGN
Adaljíza Magno	Magno	TLS	foreign minister	2020-06-24		2022-12		EP-foreign
Ulrich Matthes	Matthes	TLS	head of state	2019		2022-10		EP-leaders
Longuinhos Monterio	Monterio	TLS	interior minister			2019-10		CIA-2019
Maria Helena Lopes de Jesus Pires	Pires	TLS	ambassador to the United Nations			2019-10		CIA-2019
Jose Ramos-Horta	Ramos-Horta	TLS	head of state	2007-05-20	2012-05-20			general
Jose Ramos-Horta	Ramos-Horta	TLS	head of state	2022-05-20		2025-11		general
José Ramos-Horta	Ramos-Horta	TLS	head of state	2022		2022-10		EP-leaders
Ramos-Horta	Ramos-Horta	TLS	leader	2007-05-30	2008-02-11			REIGN+Archigos
Ramos-Horta	Ramos-Horta	TLS	leader	2008-04-17	2012-05-20			REIGN+Archigos
Matan Ruak	Ruak	TLS	leader	2012-05-20	2017-05			REIGN+Archigos
Taur Matan Ruak	Ruak	TLS	head of state	2012-05-20	2017-05-20			general
Taur Matan Ruak	Ruak	TLS	head of government	2018		2022-10		EP-leaders
Xanana Gusmao	Xanana|Gusmao	TLS	head of government	2023-07-01		2025-11		general
Bendito Freitas	Freitas	TLS	foreign minister	2023-07-01		2025-11		general
Fekitamoeloa 'Utoikamanu	'Utoikamanu	TON	foreign minister	2021-12-28		2022-12		EP-foreign
Ulukalala Lavaka Ata (Tupou VI)	Ata	TON	leader	2000-01-03	2006-02			REIGN
Hu'akavameiliku	Hu'akavameiliku	TON	head of government	2021		2022-10		EP-leaders
Ma'Afu Tukui'aulahi	Ma'Afu	TON	defence minister			2019-10		CIA-2019
Losaline Ma'Asi	Ma'Asi	TON	interior minister			2019-10		CIA-2019
Pohiva	Pohiva	TON	leader	2014-12-30	2019-09			REIGN
Samiuela Akilisi Pohiva	Pohiva	TON	foreign minister			2019-10		CIA-2019
Samiuela Akilisi Pohiva	Pohiva	TON	head of government			2019-10		CIA-2019
Sevele	Sevele	TON	leader	2006-02-11	2010-12			REIGN
Semisi Kioa Lafu Sika	Sika	TON	deputy head of government			2019-10		CIA-2019
Semisi Sika	Sika	TON	head of government	2019		2022-10		EP-leaders
Sika	Sika	TON	leader	2019-09-12	2019-10			REIGN
Siaosi Ofa Ki Vahafolau Sovaleni	Sovaleni	TON	head of government	2023-09-25	2023-09-25			US-visits
Siaosi Sovaleni	Sovaleni	TON	head of government	2021		2022-10		EP-leaders
Siaosi Sovaleni	Sovaleni	TON	head of government	2022-09-28	2022-09-28			US-visits
Viliami Va'inga Tone	Tone	TON	ambassador to the United Nations			2019-10		CIA-2019
Viliami Va'inga Tone	Tone	TON	ambassador to the United States			2019-10		CIA-2019
Tupou VI of Tonga	Tonga	TON	head of state	2012		2022-10		EP-leaders
Tu'I'onetoa	Tu'I'onetoa	TON	leader	2019-10-08		2021-03		REIGN
Tu'ipelehake	Tu'ipelehake	TON	leader	1970-06-04	1991-08			REIGN
Tu'ivakano	Tu'ivakano	TON	leader	2010-12-22	2014-12			REIGN
Pohiva Tuionetoa	Tuionetoa	TON	finance minister			2019-10		CIA-2019
Lord Tuivakano	Tuivakano	TON	head of government	2012-05-20	2012-05-21			US-visits
Tupou Vi	Tupou Vi	TON	head of state			2019-10		CIA-2019
Pohiva Tuʻiʻonetoa	Tuʻiʻonetoa	TON	head of government	2019	2021			EP-leaders
Vaea	Vaea	TON	leader	1991-08-21	2000-01			REIGN
Fekitamoeloa ʻUtoikamanu	ʻUtoikamanu	TON	foreign minister	2021-12-28		2022-12		EP-foreign
Aisake Eke	Eke	TON	head of government	2025-01-28		2025-11		general
Penelope Beckles	Beckles	TTO	ambassador to the United Nations			2019-10		CIA-2019
Amery Browne	Browne	TTO	foreign minister	2015-09-09		2022-12		EP-foreign
Chambers	Chambers	TTO	leader	1981-03-30	1986-12-18			REIGN+Archigos
Colm Imbert	Imbert	TTO	finance minister			2019-10		CIA-2019
Manning	Manning	TTO	leader	1991-12-16	1995-11-09			REIGN+Archigos
Manning	Manning	TTO	leader	2001-12-25	2010-05-26			REIGN+Archigos
Patrick A. M. Manning	Manning	TTO	head of government	1992-05-11	1994-12-11			US-visits
Dennis Moses	Moses	TTO	foreign minister			2019-10		CIA-2019
Panday	Panday	TTO	leader	1995-11-09	2001-12-24			REIGN+Archigos
Persad-Bissessar	Persad-Bissessar	TTO	leader	2010-05-26	2015-09-09			REIGN+Archigos
Anthony Wayne Jerome Phillips-Spencer	Phillips-Spencer	TTO	ambassador to the United States			2019-10		CIA-2019
A.N.R. Robinson	Robinson	TTO	head of government	1990-10-09	1990-10-09			US-visits
Robinson	Robinson	TTO	leader	1986-12-18	1991-12-07			REIGN+Archigos
Keith Rowley	Rowley	TTO	head of government			2019-10		CIA-2019
Keith Rowley	Rowley	TTO	head of government	2015	2025-03-17			EP-leaders+general
Rowley	Rowley	TTO	leader	2015-09-09	2025-03-17			REIGN+Archigos+general
Judge Paula-Mae Weekes	Weekes	TTO	head of state			2019-10		CIA-2019
Paula-Mae Weekes	Weekes	TTO	head of state	2018		2022-10		EP-leaders
Eric E. Williams	Williams	TTO	head of government	1975-02-21	1975-02-21			US-visits
Williams	Williams	TTO	leader	1962-08-31	1981-03-29			REIGN+Archigos
Stuart Young	Young	TTO	defence minister			2019-10		CIA-2019
Keith Rowley	Rowley	TTO	head of government	2015-09-09	2025-03-17			general
Kamla Persad-Bissessar	Persad-Bissessar|Bissessar	TTO	head of government	2025-05-01		2025-11		general
Sean Sobers	Sobers	TTO	foreign minister	2025-05-03		2025-11		general
Christine Kangaloo	Kangaloo	TTO	head of state	2023-03-20		2025-11		general
Kais Saied Asshole	Asshole	TUN	head of state	2019		2022-10		EP-leaders
Zine al Abidine Ben Ali	Ben Ali	TUN	head of state	2004-02-15	2004-02-21			US-visits
Zine Al-Abidine Ben Ali	Ben Ali	TUN	leader	1987-11-07	2011-01-14			REIGN+Archigos
Zine El Abidine Ben Ali	Ben Ali	TUN	head of state	1989-11-14	1990-05-17			US-visits
Najla Bouden	Bouden	TUN	head of government	2021		2022-10		EP-leaders
Ben Ali Bourguiba	Bourguiba	TUN	leader	1957-07-25	1987-11-07			REIGN+Archigos
Habib Bourguiba	Bourguiba	TUN	head of state	1985-06-14	1985-06-25			US-visits
Beji Caid Essebsi	Caid Essebsi	TUN	head of state			2019-10		CIA-2019
Youssef Chahed	Chahed	TUN	head of government			2019-10		CIA-2019
Ridha Chalghoum	Chalghoum	TUN	finance minister			2019-10		CIA-2019
Ennaceur	Ennaceur	TUN	leader	2019-07-25	2019-10			REIGN
Essebi	Essebi	TUN	leader	2015-01-01	2019-07			REIGN
Beji Caid Essebsi	Essebsi	TUN	head of government	2011-10-07	2011-10-07			US-visits
Beji Caid Essebsi	Essebsi	TUN	head of state	2015-05-20	2015-05-21			US-visits
Caid Essebsi	Essebsi	TUN	leader	2014-12-31		2014-12		Archigos
Hichem Fourati	Fourati	TUN	interior minister			2019-10		CIA-2019
Ghannouchi	Ghannouchi	TUN	leader	2011-01-14	2011-01-15			Archigos
Faycal Gouia	Gouia	TUN	ambassador to the United States			2019-10		CIA-2019
Othman Jerandi	Jerandi	TUN	foreign minister	2020-09-02		2022-12		EP-foreign
Khemaies Jhinaoui	Jhinaoui	TUN	foreign minister			2019-10		CIA-2019
Mehdi Jomaa	Jomaa	TUN	head of government	2014-04-03	2014-04-04			US-visits
Mohamed Khaled Khiari	Khiari	TUN	ambassador to the United Nations			2019-10		CIA-2019
Marzouki	Marzouki	TUN	leader	2011-12-13	2014-12-31			REIGN+Archigos
Mohamed Moncel Marzouki	Marzouki	TUN	head of state	2014-08-05	2014-08-06			US-visits
Mebazaa	Mebazaa	TUN	leader	2011-01-15	2011-12-13			REIGN+Archigos
Hichem Mechichi	Mechichi	TUN	head of government	2020	2021			EP-leaders
Muhammed Mzali	Mzali	TUN	head of government	1982-04-26	1982-04-30			US-visits
Hadi Nouira	Nouira	TUN	head of government	1975-05-01	1978-12-01			US-visits
Najla Bouden Romdhane	Romdhane	TUN	head of government	2021		2022-10		EP-leaders
Kais Saied	Saied	TUN	head of state	2019		2022-10		EP-leaders
Kais Saied	Saied	TUN	head of state	2022-12-13	2022-12-15			US-visits
Saied	Saied	TUN	leader	2019-10-23		2021-03		REIGN
Abdelkarim Zbidi	Zbidi	TUN	defence minister			2019-10		CIA-2019
Nabil Ammar	Ammar	TUN	foreign minister	2023-02-07	2024-08-25			general
Mohamed Ali Nafti	Nafti	TUN	foreign minister	2024-08-25		2025-11		general
Hulusi Akar	Akar	TUR	defence minister			2019-10		CIA-2019
Akbulut	Akbulut	TUR	leader	1989-11-09	1991-06-24			REIGN+Archigos
Berat Albayrak	Albayrak	TUR	finance minister			2019-10		CIA-2019
Mevlut Cavusoglu	Cavusoglu	TUR	foreign minister			2019-10		CIA-2019
Mevlut Cavusoglu	Cavusoglu	TUR	foreign minister	2015-11-24	2023-06-03			general
Ciller	Ciller	TUR	leader	1993-06-25	1996-03-06			REIGN+Archigos
Tansu Ciller	Ciller	TUR	head of government	1993-10-14	1995-04-20			US-visits
Ahmet Davutoglu	Davutoglu	TUR	foreign minister	2009-05-01	2014-08-29			general
Suleyman Demiral	Demiral	TUR	head of state	1999-04-23	1999-04-25			US-visits
Demirel	Demirel	TUR	leader	1975-03-31	1977-06-21			REIGN+Archigos
Demirel	Demirel	TUR	leader	1977-07-21	1977-12-21			REIGN+Archigos
Demirel	Demirel	TUR	leader	1979-11-12	1980-09-20			REIGN+Archigos
Demirel	Demirel	TUR	leader	1991-11-20	1993-05-16			REIGN+Archigos
Suleiman Demirel	Demirel	TUR	head of government	1992-02-10	1992-02-12			US-visits
Suleiman Demirel	Demirel	TUR	head of state	1995-10-18	1995-10-18			US-visits
Suleyman Demirel	Demirel	TUR	head of state	1996-03-27	1996-03-30			US-visits
Bulent Ecevit	Ecevit	TUR	head of government	1978-05-30	2002-01-18			US-visits
Ecevit	Ecevit	TUR	leader	1977-06-21	1977-07-21			REIGN+Archigos
Ecevit	Ecevit	TUR	leader	1978-01-01	1979-11-12			REIGN+Archigos
Ecevit	Ecevit	TUR	leader	1999-01-11	2002-11-18			REIGN+Archigos
Erbakan	Erbakan	TUR	leader	1996-06-28	1997-06-30			REIGN+Archigos
Erdogan	Erdogan	TUR	leader	2003-03-14		2021-03		REIGN+Archigos
Recep Erdogan	Erdogan	TUR	head of government	2004-01-27	2007-11-05			US-visits
Recep Tayyip Erdogan	Erdogan	TUR	head of state			2019-10		CIA-2019
Recep Tayyip Erdogan	Erdogan	TUR	head of government	2005-06-07	2009-12-07			US-visits
Recep Tayyip Erdogan	Erdogan	TUR	head of state	2014-08-28		2025-11		general
Recep Tayyip Erdoğan	Erdoğan	TUR	head of government	2010-04-12	2013-05-17			US-visits
Recep Tayyip Erdoğan	Erdoğan	TUR	head of state	2014		2022-10		EP-leaders
Recep Tayyip Erdoğan	Erdoğan	TUR	head of government	2014-08-28		2026-08		ODA-2026
Recep Tayyip Erdoğan	Erdoğan	TUR	head of state	2014-08-28		2026-08		ODA-2026
Recep Tayyip Erdoğan	Erdoğan	TUR	head of state	2016-03-31	2024-07-11			US-visits
Evren	Evren	TUR	leader	1980-09-20	1983-11-23			REIGN+Archigos
Kenan Evren	Evren	TUR	head of state	1988-06-26	1988-06-30			US-visits
Hakan Fidan	Fidan	TUR	foreign minister	2023-06-03		2025-11		general
Abdullah Gul	Gul	TUR	leader	2002-11-19	2003-03-14			REIGN+Archigos
Abdullah Gul	Gul	TUR	head of state	2007-08-28	2014-08-28			general
Abdullah Gul	Gul	TUR	head of state	2008-01-07	2012-05-21			US-visits
Erdal Inonu	Inonu	TUR	leader	1993-05-16	1993-06-25			REIGN+Archigos
Irmak	Irmak	TUR	leader	1974-11-17	1975-03-31			REIGN+Archigos
Serdar Kilic	Kilic	TUR	ambassador to the United States			2019-10		CIA-2019
Fuat Oktay	Oktay	TUR	vice president			2019-10		CIA-2019
Ozal	Ozal	TUR	leader	1983-12-13	1989-11-09			REIGN+Archigos
Turgut Ozal	Ozal	TUR	head of government	1985-04-01	1987-02-08			US-visits
Turgut Ozal	Ozal	TUR	head of state	1990-09-25	1993-02-08			US-visits
Ahmet Sezer	Sezer	TUR	head of state	2000-09-07	2000-09-07			US-visits
Feridun Hadi Sinirlioglu	Sinirlioglu	TUR	ambassador to the United Nations			2019-10		CIA-2019
Suleyman Soylu	Soylu	TUR	interior minister			2019-10		CIA-2019
Mesut Yilmaz	Yilmaz	TUR	head of government	1997-12-18	1997-12-21			US-visits
Yilmaz	Yilmaz	TUR	leader	1991-06-24	1991-11-20			REIGN+Archigos
Yilmaz	Yilmaz	TUR	leader	1996-03-06	1996-06-28			REIGN+Archigos
Yilmaz	Yilmaz	TUR	leader	1997-06-30	1999-01-11			REIGN+Archigos
Mevlüt Çavuşoğlu	Çavuşoğlu	TUR	foreign minister	2015-11-24	2023-06-03			EP-foreign+general
Mevlut Cavusoglu	Cavusoglu	TUR	foreign minister	2014-08-29	2023-06-03			general
Hulusi Akar	Akar	TUR	defence minister	2018-07-10	2023-06-03			general
Yasar Guler	Guler	TUR	defence minister	2023-06-03		2025-11		general
Cevdet Yilmaz	Yilmaz	TUR	vice president	2023-06-03		2025-11		general
Taukelina Finikaso	Finikaso	TUV	foreign minister			2019-10		CIA-2019
Ielemia	Ielemia	TUV	leader	2006-08-14	2010-09			REIGN
Ionatana	Ionatana	TUV	leader	1999-04-27	2000-12			REIGN
Simon Kofe	Kofe	TUV	foreign minister	2019-09		2022-12		EP-foreign
Latasi	Latasi	TUV	leader	1993-12-10	1996-12			REIGN
Lauti	Lauti	TUV	leader	1978-10-01	1981-09			REIGN
Luka	Luka	TUV	leader	2001-02-24	2001-12			REIGN
Kausea Natano	Natano	TUV	head of government	2019		2022-10		EP-leaders
Kausea Natano	Natano	TUV	head of government	2022-09-28	2023-09-25			US-visits
Natano	Natano	TUV	leader	2019-09-19		2021-03		REIGN
Namoliki Sualiki Neemia	Neemia	TUV	interior minister			2019-10		CIA-2019
Bikenibeu Paeniu	Paeniu	TUV	head of government	1990-10-27	1990-10-27			US-visits
Paeniu	Paeniu	TUV	leader	1989-09-27	1993-11			REIGN
Paeniu	Paeniu	TUV	leader	1996-12-23	1999-04			REIGN
Puapua	Puapua	TUV	leader	1981-09-17	1989-09			REIGN
Aunese Makoi Simati	Simati	TUV	ambassador to the United Nations			2019-10		CIA-2019
Aunese Makoi Simati	Simati	TUV	ambassador to the United States			2019-10		CIA-2019
Enele Sopoaga	Sopoaga	TUV	head of government			2019-10		CIA-2019
Sopoaga	Sopoaga	TUV	leader	2002-08-02	2004-08			REIGN
Sopoaga	Sopoaga	TUV	leader	2013-08-01	2019-09			REIGN
Iakopa Italeli Taeia	Taeia	TUV	head of state			2019-10		CIA-2019
Talake	Talake	TUV	leader	2001-12-14	2002-08			REIGN
Telavi	Telavi	TUV	leader	2010-12-24	2013-08			REIGN
Maatia Toafa	Toafa	TUV	deputy head of government			2019-10		CIA-2019
Maatia Toafa	Toafa	TUV	finance minister			2019-10		CIA-2019
Toafa	Toafa	TUV	leader	2004-08-27	2006-08			REIGN
Toafa	Toafa	TUV	leader	2010-09-29	2010-12			REIGN
Tuilimu	Tuilimu	TUV	leader	2000-12-08	2001-02			REIGN
Feleti Teo	Teo	TUV	head of government	2024-02-26		2025-11		general
Chang Po-ya	Chang	TWN	head of state			2019-10		CIA-2019
Chen Chien-jen	Chen	TWN	vice president			2019-10		CIA-2019
Chen Shui-bian	Chen	TWN	head of state	2000-05-20	2008-05-20			general
Chen Shui-bian	Chen	TWN	leader	2000-05-21	2008-05-20			Archigos
Chiang Ching-Kuo	Chiang	TWN	leader	1978-05-20	1988-01-13			Archigos
Chiang Kai-shek	Chiang	TWN	leader	1950-03-01	1975-04-05			Archigos
Ding Kung-wha	Ding	TWN	finance minister			2019-10		CIA-2019
Feng Shih-kuan	Feng	TWN	defence minister			2019-10		CIA-2019
Lai Ching-te	Lai	TWN	head of state	2024-05-20		2025-11		general
Lee Ta-wei	Lee	TWN	foreign minister			2019-10		CIA-2019
Lee Teng-hui	Lee	TWN	head of state	1988-01-13	2000-05-20			general
Lee Teng-Hui	Lee	TWN	leader	1988-01-13	2000-05-20			Archigos
Lin Chia-lung	Lin	TWN	foreign minister	2024-05-20		2025-11		general
Lin Chuan	Lin	TWN	head of state			2019-10		CIA-2019
Lin Hsi-yao	Lin	TWN	deputy head of government			2019-10		CIA-2019
Ma Ying-jeou	Ma	TWN	head of state	2008-05-20	2016-05-20			general
Ma Ying-jeou	Ma	TWN	leader	2008-05-20		2014-12		Archigos
Rai Hau-min	Rai	TWN	head of state			2019-10		CIA-2019
Sheu Yu-jer	Sheu	TWN	finance minister			2019-10		CIA-2019
Su Jia-chyuan	Su	TWN	head of state			2019-10		CIA-2019
Su Tseng-chang	Su	TWN	head of state	2019		2022-10		EP-leaders
Tsai Ing-wen	Tsai	TWN	head of state			2019-10		CIA-2019
Tsai Ing-wen	Tsai	TWN	head of state	2016	2024-05-20			EP-leaders+general
Tsai Ing-wen	Tsai	TWN	head of state	2016-05-20	2024-05-20			general
Joseph Wu	Wu	TWN	foreign minister	2018-02-26	2024-05-20			EP-foreign+general
Joseph Wu	Wu	TWN	foreign minister	2018-02-26	2024-05-20			general
Wu Jin-lin	Wu	TWN	head of state			2019-10		CIA-2019
Yeh Jiunn-rong	Yeh	TWN	interior minister			2019-10		CIA-2019
Yen Chia-Kan	Yen	TWN	leader	1975-04-05	1978-05-20			Archigos
Hsiao Bi-khim	Hsiao	TWN	vice president	2024-05-20		2025-11		general
Cho Jung-tai	Cho	TWN	head of government	2024-05-20		2025-11		general
Wellington Koo	Koo	TWN	defence minister	2024-05-20		2025-11		general
Samia Suluhu Hassan	Hassan	TZA	head of state	2022-12-13	2022-12-15			US-visits
Jakaya Kikwete	Kikwete	TZA	head of state	2006-09-18	2008-09-23			US-visits
Jakaya Mrisho Kikwete	Kikwete	TZA	head of state	2009-05-21	2014-08-06			US-visits
Kikwete	Kikwete	TZA	leader	2005-12-21	2015-11-05			REIGN+Archigos
John Magufuli	Magufuli	TZA	head of state	2015	2021			EP-leaders
John Pombe Magufuli	Magufuli	TZA	head of state			2019-10		CIA-2019
Magufuli	Magufuli	TZA	leader	2015-11-05		2021-03		REIGN+Archigos
Augustine Phillip Mahiga	Mahiga	TZA	foreign minister			2019-10		CIA-2019
Kassim Majaliwa Majaliwa	Majaliwa	TZA	head of government			2019-10		CIA-2019
Tuvako Nathaniel Manongi	Manongi	TZA	ambassador to the United Nations			2019-10		CIA-2019
Wilson Masilingi	Masilingi	TZA	ambassador to the United States			2019-10		CIA-2019
Benjamin Mkapa	Mkapa	TZA	head of state	1999-09-21	1999-09-21			US-visits
Mkapa	Mkapa	TZA	leader	1995-11-05	2005-12-21			REIGN+Archigos
Philip Mpango	Mpango	TZA	finance minister			2019-10		CIA-2019
Liberata Mulamula	Mulamula	TZA	foreign minister	2021-03-30		2022-12		EP-foreign
Mwinyi	Mwinyi	TZA	leader	1985-11-05	1995-11-05			REIGN+Archigos
Mwigulu Nchemba	Nchemba	TZA	interior minister			2019-10		CIA-2019
Julius K. Nyerere	Nyerere	TZA	head of state	1977-08-03	1977-08-05			US-visits
Nyerere	Nyerere	TZA	leader	1961-11-09	1985-11-05			REIGN+Archigos
Ali Mohamed Shein	Shein	TZA	head of state			2019-10		CIA-2019
Samia Hassan Suluhu	Suluhu	TZA	vice president			2019-10		CIA-2019
Samia Suluhu	Suluhu	TZA	head of state	2021		2022-10		EP-leaders
Stergomena Lawrence Tax	Tax	TZA	foreign minister	2022-10-03		2022-12		EP-foreign
Stergomena Tax	Tax	TZA	foreign minister	2022-10-03		2022-12		EP-foreign
January Makamba	Makamba	TZA	foreign minister	2023-08-30	2024-07-21			general
Mahmoud Thabit Kombo	Kombo	TZA	foreign minister	2024-07-21		2025-11		general
Samia Suluhu Hassan	Samia|Suluhu|Suluhu Hassan	TZA	head of state	2021-03-19		2025-11		general
Moses Ali	Ali	UGA	deputy head of government			2019-10		CIA-2019
Amin	Amin	UGA	leader	1971-01-25	1979-04-11			REIGN+Archigos
Adonia Ayebare	Ayebare	UGA	ambassador to the United Nations			2019-10		CIA-2019
Binaisa	Binaisa	UGA	leader	1979-06-20	1980-05-12			REIGN+Archigos
Matia Kasaija	Kasaija	UGA	finance minister			2019-10		CIA-2019
Mull Sebujja Katende	Katende	UGA	ambassador to the United States			2019-10		CIA-2019
Kirunda Kivejinja	Kivejinja	UGA	deputy head of government			2019-10		CIA-2019
Sam Kutesa	Kutesa	UGA	foreign minister			2019-10		CIA-2019
Yusuf Lule	Lule	UGA	leader	1979-04-13	1979-06-20			REIGN+Archigos
Museveni	Museveni	UGA	leader	1986-01-29		2021-03		REIGN+Archigos
Yoweri Kaguta Museveni	Museveni	UGA	head of state			2019-10		CIA-2019
Yoweri Museveni	Museveni	UGA	head of state	1986		2022-10		EP-leaders
Yoweri Museveni	Museveni	UGA	head of state	1986-01-29		2025-11		general
Yoweri Museveni	Museveni	UGA	head of state	1987-10-19	2022-12-15			US-visits
Paulo Muwanga	Muwanga	UGA	leader	1980-05-18	1980-12-17			REIGN+Archigos
Adolf Mwesgiye	Mwesgiye	UGA	defence minister			2019-10		CIA-2019
Robinah Nabbanja	Nabbanja	UGA	head of government	2021		2022-10		EP-leaders
Apollo Nsibambi	Nsibambi	UGA	head of government	2003-06-23	2003-06-27			US-visits
Obote	Obote	UGA	leader	1980-12-17	1985-07-27			REIGN+Archigos
Jeje Odongo	Odongo	UGA	interior minister			2019-10		CIA-2019
Jeje Odongo	Odongo	UGA	foreign minister	2021-06-21		2022-12		EP-foreign
Okello	Okello	UGA	leader	1985-07-29	1986-01-29			REIGN+Archigos
Ruhakana Rugunda	Rugunda	UGA	head of government			2019-10		CIA-2019
Ruhakana Rugunda	Rugunda	UGA	head of government	2014		2022-10		EP-leaders
Edward Ssekandi	Ssekandi	UGA	vice president			2019-10		CIA-2019
Arsen Avakov	Avakov	UKR	interior minister			2019-10		CIA-2019
Valeriy Chalyy	Chalyy	UKR	ambassador to the United States			2019-10		CIA-2019
Oleksandr Danylyuk	Danylyuk	UKR	finance minister			2019-10		CIA-2019
Volodymyr Hroysman	Hroysman	UKR	head of government			2019-10		CIA-2019
Pavlo Klimkin	Klimkin	UKR	foreign minister			2019-10		CIA-2019
Pavlo Klimkin	Klimkin	UKR	foreign minister	2014-06-19	2019-08-29			general
Kravchuk	Kravchuk	UKR	leader	1990-07-18	1994-07-19			REIGN+Archigos
Leonid Kravchuk	Kravchuk	UKR	head of state	1992-05-05	1994-03-05			US-visits
Stepan Kubiv	Kubiv	UKR	deputy head of government			2019-10		CIA-2019
Kuchma	Kuchma	UKR	leader	1994-07-19	2005-01-23			REIGN+Archigos
Leonid Kuchma	Kuchma	UKR	head of state	1994-11-21	1999-12-08			US-visits
Dmytro Kuleba	Kuleba	UKR	foreign minister	2020-02-04	2024-09-05			EP-foreign+general
Dmytro Kuleba	Kuleba	UKR	foreign minister	2020-03-04	2024-09-05			general
Stepan Poltorak	Poltorak	UKR	defence minister			2019-10		CIA-2019
Petro Porochenko	Porochenko	UKR	head of state	2016-03-31	2016-04-01			US-visits
Petro Poroshenko	Poroshenko	UKR	head of state			2019-10		CIA-2019
Petro Poroshenko	Poroshenko	UKR	head of state	2014-06-07	2019-05-20			general
Petro Poroshenko	Poroshenko	UKR	head of state	2014-09-18	2017-06-20			US-visits
Poroshenko	Poroshenko	UKR	leader	2014-06-07	2019-05			REIGN+Archigos
Pavlo Rozenko	Rozenko	UKR	deputy head of government			2019-10		CIA-2019
Denys Shmyhal	Shmyhal	UKR	head of government	2020	2025-07-17			EP-leaders+general
Andrii Sybiha	Sybiha	UKR	foreign minister	2024-09-05		2025-11		general
Oleksandr Turchynov	Turchynov	UKR	defence minister			2019-10		CIA-2019
Turchynov	Turchynov	UKR	leader	2014-02-23	2014-06-07			REIGN+Archigos
Viktor Yanukovych	Yanukovych	UKR	head of state	2010-02-25	2014-02-22			general
Viktor Yanukovych	Yanukovych	UKR	head of state	2010-04-12	2012-05-21			US-visits
Yanukovych	Yanukovych	UKR	leader	2010-02-25	2014-02-22			REIGN+Archigos
Arseniy Yatsenyuk	Yatsenyuk	UKR	head of government	2014-03-12	2015-07-13			US-visits
Volodymyr Yelchenko	Yelchenko	UKR	ambassador to the United Nations			2019-10		CIA-2019
Viktor Yushchenko	Yushchenko	UKR	head of state	2005-01-23	2010-02-25			general
Viktor Yushchenko	Yushchenko	UKR	head of state	2005-04-04	2008-09-29			US-visits
Yushchenko	Yushchenko	UKR	leader	2005-01-23	2010-02-25			REIGN+Archigos
Zelensky	Zelensky	UKR	leader	2019-05-20		2021-03		REIGN
Volodymyr Zelenskyi	Zelenskyi	UKR	head of state	2019		2022-10		EP-leaders
Volodymyr Zelenskyy	Zelenskyy	UKR	head of state	2019		2022-10		EP-leaders
Volodymyr Zelenskyy	Zelenskyy	UKR	head of state	2022-12-21	2024-09-26			US-visits
Volodymyr Zelensky	Zelensky|Zelenskyy|Zelenskiy	UKR	head of state	2019-05-20		2025-11		general
Volodymyr Zelensky	Zelensky|Zelenskyy|Zelenskiy	UKR	head of state	2021-08-31	2021-08-31			US-visits
Denys Shmyhal	Shmyhal	UKR	head of government	2020-03-04	2025-07-17			general
Yulia Svyrydenko	Svyrydenko	UKR	head of government	2025-07-17		2025-11		general
Oleksii Reznikov	Reznikov	UKR	defence minister	2021-11-04	2023-09-05			general
Rustem Umerov	Umerov	UKR	defence minister	2023-09-06	2025-07-17			general
Rustem Umerov	Umerov	UKR	security adviser	2025-07-18		2025-11		general
Denys Shmyhal	Shmyhal	UKR	defence minister	2025-07-17		2025-11		general
Andriy Yermak	Yermak	UKR	presidential aide	2020-02-11	2025-11-28			general
Alvarez Armalino	Armalino	URY	leader	1981-09-01	1985-03-01			REIGN+Archigos
Danilo Astori Saragoza	Astori	URY	finance minister			2019-10		CIA-2019
Jorge Batlle	Batlle	URY	leader	2000-03-02	2005-03-01			REIGN+Archigos
Jorge Batlle	Batlle	URY	head of state	2002-02-11	2003-04-23			US-visits
Eduardo Bonomi	Bonomi	URY	interior minister			2019-10		CIA-2019
Bordaberry	Bordaberry	URY	leader	1972-03-01	1976-06-12			REIGN+Archigos
Francisco Bustillo	Bustillo	URY	foreign minister	2020-07-06		2022-12		EP-foreign
Lacalle de Herrera	de Herrera	URY	leader	1990-03-01	1995-03-01			REIGN+Archigos
Demichelli	Demichelli	URY	leader	1976-06-12	1976-09-01			REIGN+Archigos
Carlos Alberto Gianelli Derois	Gianelli	URY	ambassador to the United States			2019-10		CIA-2019
Luis Alberto Lacalle Herrera	Lacalle|Herrera	URY	head of state	1990-02-05	1994-12-11			US-visits
Luis Lacalle Pou	Lacalle|Pou	URY	head of state	2020	2025-03-01			EP-leaders+general
Luis Lacalle Pou	Lacalle|Pou	URY	head of state	2022-06-08	2023-11-03			US-visits
Mendez Manfredini	Manfredini	URY	leader	1976-09-01	1981-09-01			REIGN+Archigos
Julio Maria Sanguinetti	Maria|Sanguinetti	URY	head of state	1986-06-16	1998-07-23			US-visits
Aparacio Mendez Manfredini	Mendez|Manfredini	URY	head of state	1977-09-06	1977-09-09			US-visits
Jorge Menendez	Menendez	URY	defence minister			2019-10		CIA-2019
Jose Mujica	Mujica	URY	leader	2010-03-01	2015-03-01			REIGN+Archigos
Jose Mujica	Mujica	URY	head of state	2014-05-12	2014-05-12			US-visits
Rodolfo Nin Novoa	Nin Novoa	URY	foreign minister			2019-10		CIA-2019
Luis Pou	Pou	URY	leader	2020-03-01	2025-03-01			REIGN+general
Elbio Oscar Rosselli Frieri	Rosselli	URY	ambassador to the United Nations			2019-10		CIA-2019
Sanguinetti	Sanguinetti	URY	leader	1985-03-01	1990-03-01			REIGN+Archigos
Sanguinetti	Sanguinetti	URY	leader	1995-03-01	2000-03-01			REIGN+Archigos
Lucia Topolansky	Topolansky	URY	vice president			2019-10		CIA-2019
Tabare Ramon Vazquez Rosas	Vazquez	URY	head of state			2019-10		CIA-2019
Tabare Vazquez	Vazquez	URY	leader	2005-03-01	2010-03-01			REIGN+Archigos
Tabare Vazquez	Vazquez	URY	head of state	2006-04-29	2006-05-04			US-visits
Tabare Vazquez	Vazquez	URY	leader	2015-03-01	2020-03			REIGN+Archigos
Luis Lacalle Pou	Lacalle Pou|Pou	URY	head of state	2020-03-01	2025-03-01			general
Yamandu Orsi	Orsi	URY	head of state	2025-03-01		2025-11		general
Omar Paganini	Paganini	URY	foreign minister	2023-11	2025-03-01			general
Mario Lubetkin	Lubetkin	URY	foreign minister	2025-03-01		2025-11		general
Madeleine Albright	Albright	USA	foreign minister	1997-01-23	2001-01-20			general
Les Aspin	Aspin	USA	defence minister	1993-01-20	1994-02-03			general
Lloyd Austin	Austin	USA	defence minister	2021-01-22	2025-01-20			general
James Baker	Baker	USA	foreign minister	1989-01-25	1992-08-23			general
Biden	Biden	USA	leader	2021-01-20		2021-03		REIGN
Joe Biden	Biden	USA	vice president	2009-01-20	2017-01-20			general
Joe Biden	Biden	USA	head of state	2021		2022-10		EP-leaders
Joe Biden	Biden	USA	head of state	2021-01-20	2025-01-20			general
Antony Blinken	Blinken	USA	foreign minister	2021-01-26		2022-12		EP-foreign
Antony Blinken	Blinken	USA	foreign minister	2021-01-26	2025-01-20			general
John Bolton	Bolton	USA	senior figure	2018-04-09	2019-09-10			general
Harold Brown	Brown	USA	defence minister	1977-01-20	1981-01-20			general
Zbigniew Brzezinski	Brzezinski	USA	senior figure	1977-01-20	1981-01-20			general
Bush	Bush	USA	leader	1989-01-20	1993-01-20			REIGN+Archigos
G.W. Bush	Bush	USA	leader	2001-01-21	2009-01-20			REIGN+Archigos
George H. W. Bush	Bush	USA	vice president	1981-01-20	1989-01-20			general
George H. W. Bush	Bush	USA	head of state	1989-01-20	1993-01-20			general
George W. Bush	Bush	USA	head of state	2001-01-20	2009-01-20			general
Frank Carlucci	Carlucci	USA	defence minister	1987-11-23	1989-01-20			general
Ash Carter	Carter	USA	defence minister	2015-02-17	2017-01-19			general
Carter	Carter	USA	leader	1977-01-20	1981-01-20			REIGN+Archigos
Jimmy Carter	Carter	USA	head of state	1977-01-20	1981-01-20			general
Dick Cheney	Cheney	USA	defence minister	1989-03-21	1993-01-20			general
Dick Cheney	Cheney	USA	vice president	2001-01-20	2009-01-20			general
Warren Christopher	Christopher	USA	foreign minister	1993-01-20	1997-01-17			general
Bill Clinton	Clinton	USA	head of state	1993-01-20	2001-01-20			general
Clinton	Clinton	USA	leader	1993-01-20	2001-01-20			REIGN+Archigos
Hillary Clinton	Clinton	USA	foreign minister	2009-01-21	2013-02-01			general
William Cohen	Cohen	USA	defence minister	1997-01-24	2001-01-20			general
Lawrence Eagleburger	Eagleburger	USA	foreign minister	1992-12-08	1993-01-19			general
Mark Esper	Esper	USA	defence minister	2019-07-23	2020-11-09			general
Ford	Ford	USA	leader	1974-08-09	1977-01-20			REIGN+Archigos
Gerald Ford	Ford	USA	head of state	1974-08-09	1977-01-20			general
Robert Gates	Gates	USA	defence minister	2006-12-18	2011-07-01			general
Al Gore	Gore	USA	vice president	1993-01-20	2001-01-20			general
Chuck Hagel	Hagel	USA	defence minister	2013-02-27	2015-02-17			general
Alexander Haig	Haig	USA	foreign minister	1981-01-22	1982-07-05			general
Kamala Harris	Harris	USA	vice president	2021-01-20	2025-01-20			general
Pete Hegseth	Hegseth	USA	defence minister	2025-01-25		2025-11		general
Mike Johnson	Johnson	USA	senior figure	2023-10-25		2025-11		general
John Kerry	Kerry	USA	foreign minister	2013-02-01	2017-01-20			general
Henry Kissinger	Kissinger	USA	foreign minister	1973-09-22	1977-01-20			general
Jim Mattis	Mattis	USA	defence minister	2017-01-20	2018-12-31			general
H. R. McMaster	McMaster	USA	senior figure	2017-02-20	2018-04-09			general
Walter Mondale	Mondale	USA	vice president	1977-01-20	1981-01-20			general
Edmund Muskie	Muskie	USA	foreign minister	1980-05-08	1981-01-18			general
Barack Obama	Obama	USA	head of state	2009-01-20	2017-01-20			general
Obama	Obama	USA	leader	2009-01-20	2017-01			REIGN+Archigos
Leon Panetta	Panetta	USA	defence minister	2011-07-01	2013-02-26			general
Nancy Pelosi	Pelosi	USA	speaker			2025-11		general
Mike Pence	Pence	USA	vice president	2017-01-20	2021-01-20			general
William Perry	Perry	USA	defence minister	1994-02-03	1997-01-23			general
Mike Pompeo	Pompeo	USA	foreign minister	2018-04-26	2021-01-20			general
Colin Powell	Powell	USA	foreign minister	2001-01-20	2005-01-26			general
Samantha Power	Power	USA	senior figure			2025-11		general
Dan Quayle	Quayle	USA	vice president	1989-01-20	1993-01-20			general
Reagan	Reagan	USA	leader	1981-01-20	1989-01-20			REIGN+Archigos
Ronald Reagan	Reagan	USA	head of state	1981-01-20	1989-01-20			general
Condoleezza Rice	Rice	USA	foreign minister	2005-01-26	2009-01-20			general
Susan Rice	Rice	USA	senior figure	2013-07-01	2017-01-20			general
Marco Rubio	Rubio	USA	foreign minister	2025-01-21		2025-11		general
Donald Rumsfeld	Rumsfeld	USA	defence minister	1975-11-20	1977-01-20			general
Donald Rumsfeld	Rumsfeld	USA	defence minister	2001-01-20	2006-12-18			general
James Schlesinger	Schlesinger	USA	defence minister	1973-07-02	1975-11-19			general
George Shultz	Shultz	USA	foreign minister	1982-07-16	1989-01-20			general
Jake Sullivan	Sullivan	USA	senior figure	2021-01-20	2025-01-20			general
Rex Tillerson	Tillerson	USA	foreign minister	2017-02-01	2018-03-31			general
Donald Trump	Trump	USA	head of state	2017	2021			EP-leaders
Donald Trump	Trump	USA	head of state	2017-01-20	2021-01-20			general
Donald Trump	Trump	USA	head of government	2025-01-20		2026-08		ODA-2026
Donald Trump	Trump	USA	head of state	2025-01-20		2026-08		ODA-2026
Trump	Trump	USA	leader	2017-01-20	2021-01			REIGN
Cyrus Vance	Vance	USA	foreign minister	1977-01-23	1980-04-28			general
JD Vance	Vance	USA	vice president	2025-01-20		2025-11		general
Caspar Weinberger	Weinberger	USA	defence minister	1981-01-21	1987-11-23			general
Steve Witkoff	Witkoff	USA	special envoy	2025-01-20		2025-11		general
Keith Kellogg	Kellogg	USA	special envoy	2025-01-20		2025-11		general
John Kerry	Kerry	USA	special envoy	2021-01-20	2024-03-06			general
Janet Yellen	Yellen	USA	finance minister	2021-01-26	2025-01-20			general
Scott Bessent	Bessent	USA	finance minister	2025-01-28		2025-11		general
Gina Raimondo	Raimondo	USA	commerce minister	2021-03-03	2025-01-20			general
Howard Lutnick	Lutnick	USA	commerce minister	2025-02-21		2025-11		general
Jamieson Greer	Greer	USA	trade minister	2025-02-27		2025-11		general
Katherine Tai	Tai	USA	trade minister	2021-03-18	2025-01-20			general
Christopher Landau	Landau	USA	deputy foreign minister	2025-03-25		2025-11		general
Kurt Campbell	Campbell	USA	deputy foreign minister	2024-02-12	2025-01-20			general
Wendy Sherman	Sherman	USA	deputy foreign minister	2021-04-13	2023-07-28			general
Mike Waltz	Waltz	USA	security adviser	2025-01-20	2025-05-01			general
William Burns	Burns	USA	intelligence chief	2021-03-19	2025-01-20			general
John Ratcliffe	Ratcliffe	USA	intelligence chief	2025-01-23		2025-11		general
Nancy Pelosi	Pelosi	USA	speaker	2019-01-03	2023-01-03			general
Kevin McCarthy	McCarthy	USA	speaker	2023-01-07	2023-10-03			general
Abdulla Aripov	Aripov	UZB	head of government			2019-10		CIA-2019
Abdulla Nigmatovich Aripov	Aripov	UZB	head of government	2016		2022-10		EP-leaders
Polat Bobojonov	Bobojonov	UZB	interior minister			2019-10		CIA-2019
Baxtiyor Ibragimov	Ibragimov	UZB	ambassador to the United Nations			2019-10		CIA-2019
Abdulaziz Kamilov	Kamilov	UZB	foreign minister			2019-10		CIA-2019
Abdulaziz Kamilov	Kamilov	UZB	foreign minister	2012-01-13		2022-12		EP-foreign
Islam Karimov	Karimov	UZB	head of state	1991-09-01	2016-09-02			general
Islam Karimov	Karimov	UZB	head of state	1999-04-23	2002-03-13			US-visits
Islom Karimov	Karimov	UZB	head of state	1996-06-23	1996-06-26			US-visits
Karimov	Karimov	UZB	leader	1990-03-24	2016-09			REIGN+Archigos
Shavkat Mirziyoyev	Mirziyoyev	UZB	head of state			2019-10		CIA-2019
Shavkat Mirziyoyev	Mirziyoyev	UZB	head of state	2016		2022-10		EP-leaders
Shavkat Mirziyoyev	Mirziyoyev	UZB	head of state	2016-09-08		2025-11		general
Shavkat Mirziyoyev	Mirziyoyev	UZB	leader	2016-09-08		2021-03		REIGN
Shavkat Mirziyoyev	Mirziyoyev	UZB	head of state	2018-05-15	2023-09-21			US-visits
Vladimir Norov	Norov	UZB	foreign minister	2022-04-27	2022-12-30			EP-foreign+general
Jamshid Qochqorov	Qochqorov	UZB	deputy head of government			2019-10		CIA-2019
Jamshid Qochqorov	Qochqorov	UZB	finance minister			2019-10		CIA-2019
Bahodir Qurbonov	Qurbonov	UZB	defence minister			2019-10		CIA-2019
Ochilboy Ramatov	Ramatov	UZB	deputy head of government			2019-10		CIA-2019
Javlon Vahobov	Vahobov	UZB	ambassador to the United States			2019-10		CIA-2019
Vladimir Norov	Norov	UZB	foreign minister	2022-04-27	2022-12-30			general
Bakhtiyor Saidov	Saidov	UZB	foreign minister	2022-12-30		2025-11		general
Fernando Vérgez Alzaga	Alzaga	VAT	head of state	2021		2022-10		EP-leaders
Pope Benedict XVI	Benedict	VAT	head of state	2005-04-19	2013-02-28			general
Pope Benedict XVI	Benedict	VAT	head of state	2008-04-15	2008-04-18			US-visits
Giuseppe Bertello	Bertello	VAT	head of state	2011		2022-10		EP-leaders
Francis	Francis	VAT	head of state	2013		2022-10		EP-leaders
Pope Francis	Francis	VAT	head of state	2013		2022-10		EP-leaders
Pope Francis	Francis	VAT	head of state	2013-03-13	2025-04-21			general
Pope Francis	Francis	VAT	head of state	2015-09-22	2015-09-24			US-visits
Archbishop Paul Gallagher	Gallagher	VAT	foreign minister	2014-11-08		2022-12		EP-foreign
Paul Gallagher	Gallagher	VAT	foreign minister	2014-11-08		2022-12		EP-foreign
Pope John Paul II	John Paul	VAT	head of state	1978-10-16	2005-04-02			general
Pope Leo XIV	Leo XIV|Pope Leo	VAT	head of state	2025-05-08		2025-11		general
Pietro Parolin	Parolin	VAT	foreign minister			2019-10		CIA-2019
John Paul II	Paul II	VAT	head of state	1979-10-06	1995-10-04			US-visits
Pope Paul VI	Paul VI	VAT	head of state	1963-06-21	1978-08-06			general
Pietro Parolin	Parolin	VAT	senior figure	2013-10-15		2025-11		general
Frederick Nathaniel Ballantyne	Ballantyne	VCT	head of state			2019-10		CIA-2019
Cato	Cato	VCT	leader	1979-10-27	1984-07			REIGN
Eustace	Eustace	VCT	leader	2000-10-27	2001-03			REIGN
Lou-Anne Gaylene Gilchrist	Gilchrist	VCT	ambassador to the United States			2019-10		CIA-2019
Camillo Gonsalves	Gonsalves	VCT	finance minister			2019-10		CIA-2019
Gonsalves	Gonsalves	VCT	leader	2001-03-29		2021-03		REIGN
Ralph Everard Gonsalves	Gonsalves	VCT	defence minister			2019-10		CIA-2019
Ralph Everard Gonsalves	Gonsalves	VCT	head of government			2019-10		CIA-2019
Ralph Gonsalves	Gonsalves	VCT	head of government	2001		2022-10		EP-leaders
Ralph Gonsalves	Gonsalves	VCT	foreign minister	2020-11-10		2022-12		EP-foreign
Inga Rhonda King	King	VCT	ambassador to the United Nations			2019-10		CIA-2019
James F. Mitchell	Mitchell	VCT	head of government	1994-12-09	1994-12-11			US-visits
Mitchell	Mitchell	VCT	leader	1984-07-30	2000-10			REIGN
Keisal Peters	Peters	VCT	foreign minister	2022-08-16		2022-12		EP-foreign
Louis Straker	Straker	VCT	deputy head of government			2019-10		CIA-2019
Louis Straker	Straker	VCT	foreign minister			2019-10		CIA-2019
Carlos Andres Perez	Andres|Perez	VEN	head of state	1977-06-28	1992-01-31			US-visits
Jorge Arreaza Montserrat	Arreaza	VEN	foreign minister			2019-10		CIA-2019
Lepage Barreto	Barreto	VEN	leader	1993-05-21	1993-06			REIGN
Rafael Caldera Rodriguez	Caldera|Rodriguez	VEN	head of state	1994-12-09	1994-12-11			US-visits
Campins	Campins	VEN	leader	1979-03-12	1984-02-02			REIGN+Archigos
Hugo Chavez	Chavez	VEN	head of state	1999-01-28	1999-09-21			US-visits
Hugo Chavez	Chavez	VEN	head of state	1999-02-02	2013-03-05			general
Hugo Chavez	Chavez	VEN	leader	1999-02-02	2013-03			REIGN+Archigos
Carlos Faria	Faria	VEN	foreign minister	2022-05-17		2022-12		EP-foreign
Juan Guaidó	Guaidó	VEN	head of state	2019		2022-10		EP-leaders
Juan Guaidó	Guaidó	VEN	head of state	2020-02-05	2020-02-05			US-visits
Luis Herrera Campins	Herrera|Campins	VEN	head of state	1981-11-16	1981-11-19			US-visits
Jaime Lusinchi	Lusinchi	VEN	head of state	1984-12-03	1984-12-05			US-visits
Lusinchi	Lusinchi	VEN	leader	1984-02-02	1989-02-02			REIGN+Archigos
Nicolas Maduro	Maduro	VEN	head of state	2013-03-05		2025-11		general
Nicolas Maduro	Maduro	VEN	leader	2013-03-05		2021-03		REIGN
Nicolas Maduro Moros	Maduro	VEN	head of state			2019-10		CIA-2019
Nicolás Maduro	Maduro	VEN	head of state	2013		2022-10		EP-leaders
Samuel Moncada	Moncada	VEN	foreign minister	2017-06-21		2022-12		EP-foreign
Samuel Moncada Acosta	Moncada	VEN	ambassador to the United Nations			2019-10		CIA-2019
Vladimir Padrino Lopez	Padrino	VEN	defence minister			2019-10		CIA-2019
Andres Perez	Perez	VEN	leader	1974-03-12	1979-03-12			REIGN+Archigos
Andres Perez	Perez	VEN	leader	1989-02-02	1993-05			REIGN+Archigos
Félix Plasencia	Plasencia	VEN	foreign minister	2021-08-19		2022-12		EP-foreign
Nestor Reverol Torres	Reverol	VEN	interior minister			2019-10		CIA-2019
Caldera Rodriguez	Rodriguez	VEN	leader	1994-02-02	1999-02-02			REIGN+Archigos
Velasquez	Velasquez	VEN	leader	1993-06-05	1994-02			REIGN
Simon Zerpa Delgado	Zerpa	VEN	finance minister			2019-10		CIA-2019
Yvan Gil	Gil	VEN	foreign minister	2023-01-06		2025-11		general
Delcy Rodriguez	Rodriguez	VEN	vice president	2018-06-14		2025-11		general
Nguyen Manh Cam	Cam	VNM	foreign minister	1991-08-01	2000-01-28			general
Pham Minh Chinh	Chinh	VNM	head of government	2021-04-05		2025-11		general
Truong Chinh	Chinh	VNM	leader	1986-07-10	1986-12-18			REIGN+Archigos
Phạm Minh Chính	Chính	VNM	head of government	2021		2022-10		EP-leaders
Luong Cuong	Cuong|Luong Cuong	VNM	head of state	2024-10-21		2025-11		general
Do Muoi	Do Muoi|Muoi	VNM	leader	1991-06-27	1997-12-29			REIGN+Archigos
Do Muoi	Do Muoi|Muoi	VNM	ruling party leader	1991-06-27	1997-12-26			general
Dinh Tien Dung	Dung	VNM	finance minister			2019-10		CIA-2019
Nguyen Tan Dung	Dung	VNM	head of government	2006-06-27	2016-04-07			general
Nguyen Tan Dung	Dung	VNM	head of government	2008-06-22	2022-05-13			US-visits
Phan Van Giang	Giang	VNM	defence minister	2021-04-08		2025-11		general
Lê Minh Hưng	Hưng	VNM	head of government	2026-04-07		2026-08		ODA-2026
Phan Van Khai	Khai	VNM	head of government	1997-09-25	2006-06-27			general
Phan Van Khai	Khai	VNM	head of government	2005-06-21	2005-06-21			US-visits
Pham Gia Khiem	Khiem	VNM	foreign minister	2006-06-28	2011-08-03			general
Vo Van Kiet	Kiet	VNM	head of government	1991-08-09	1997-09-25			general
To Lam	Lam|To Lam	VNM	head of state	2024-05-22	2024-10-21			general
To Lam	Lam|To Lam	VNM	ruling party leader	2024-08-03		2025-11		general
Le Duan	Le Duan|Duan	VNM	ruling party leader	1960-09-10	1986-07-10			general
Le Duan	Le Duan|Duan	VNM	leader	1969-09-03	1986-07-10			REIGN+Archigos
Ngo Xuan Lich	Lich	VNM	defence minister			2019-10		CIA-2019
Ngo Xuan Lich	Lich	VNM	defence minister	2016-04-09	2021-04-07			general
Nguyen Van Linh	Linh	VNM	leader	1986-12-18	1991-06-27			REIGN+Archigos
Nguyen Van Linh	Linh	VNM	ruling party leader	1986-12-18	1991-06-27			general
Tran Duc Luong	Luong	VNM	head of state	1997-09-24	2006-06-27			general
Tran Duc Luong	Luong	VNM	head of state	2000-09-06	2000-09-06			US-visits
Tô Lâm	Lâm	VNM	party or state chair	2024-09-25	2024-09-25			US-visits
Tô Lâm	Lâm	VNM	head of state	2026-04-07		2026-08		ODA-2026
Nong Duc Manh	Manh	VNM	ruling party leader	2001-04-22	2011-01-19			general
Nong Duc Manh	Manh	VNM	leader	2001-04-23	2011-01-19			REIGN+Archigos
Pham Binh Minh	Minh	VNM	deputy head of government			2019-10		CIA-2019
Pham Binh Minh	Minh	VNM	foreign minister			2019-10		CIA-2019
Pham Binh Minh	Minh	VNM	foreign minister	2011-08-03	2021-04-08			general
Ha Kim Ngoc	Ngoc	VNM	ambassador to the United States			2019-10		CIA-2019
Nguyen Dy Nien	Nien	VNM	foreign minister	2000-01-28	2006-06-28			general
Le Kha Phieu	Phieu	VNM	ruling party leader	1997-12-26	2001-04-22			general
Phieu	Phieu	VNM	leader	1997-12-29	2001-04-22			REIGN+Archigos
Nguyen Xuan Phuc	Phuc	VNM	head of government			2019-10		CIA-2019
Nguyen Xuan Phuc	Phuc	VNM	head of government	2016	2021			EP-leaders
Nguyen Xuan Phuc	Phuc	VNM	head of government	2016-04-07	2021-04-05			general
Nguyen Xuan Phuc	Phuc	VNM	head of government	2017-05-31	2017-05-31			US-visits
Nguyen Xuan Phuc	Phuc	VNM	head of state	2021		2022-10		EP-leaders
Nguyen Xuan Phuc	Phuc	VNM	head of state	2021-04-05	2023-01-18			general
Nguyễn Xuân Phúc	Phúc	VNM	head of state	2021		2022-10		EP-leaders
Tran Dai Quang	Quang	VNM	head of state	2016-04-02	2018-09-21			general
Dang Dinh Quy	Quy	VNM	ambassador to the United Nations			2019-10		CIA-2019
Truong Tan Sang	Sang	VNM	head of state	2011-07-25	2016-04-02			general
Truong Tan Sang	Sang	VNM	head of state	2011-11-10	2013-07-25			US-visits
Bui Thanh Son	Son	VNM	foreign minister	2021-04-08	2025-08-01			general
Bùi Thanh Sơn	Sơn	VNM	foreign minister	2021-04-08		2022-12		EP-foreign
Le Vinh Tan	Tan	VNM	interior minister			2019-10		CIA-2019
Nguyen Co Thach	Thach	VNM	foreign minister	1980-02-01	1991-07-01			general
Phung Quang Thanh	Thanh	VNM	defence minister	2006-06-28	2016-04-08			general
Dang Thi Ngoc Thinh	Thinh	VNM	vice president			2019-10		CIA-2019
Vo Van Thuong	Thuong	VNM	head of state	2023-03-02	2024-03-21			general
Võ Văn Thưởng	Thưởng	VNM	head of state	2023-11-12	2023-11-17			US-visits
Pham Van Tra	Tra	VNM	defence minister	1997-09-01	2006-06-28			general
Nguyen Minh Triet	Triet	VNM	head of state	2006-06-27	2011-07-25			general
Nguyen Minh Triet	Triet	VNM	head of state	2007-06-20	2007-06-22			US-visits
Nguyen Phu Trong	Trong	VNM	head of state			2019-10		CIA-2019
Nguyen Phu Trong	Trong	VNM	ruling party leader	2011-01-19	2024-07-19			general
Nguyen Phu Trong	Trong	VNM	head of state	2018	2021			EP-leaders
Nguyen Phu Trong	Trong	VNM	head of state	2018-10-23	2021-04-05			general
Phu Trong	Trong	VNM	leader	2011-01-19		2021-03		REIGN+Archigos
Le Hoai Trung	Trung	VNM	foreign minister	2025-08-30		2025-11		general
Marc Ati	Ati	VUT	foreign minister	2020-04-20		2022-12		EP-foreign
Mark Ati	Ati	VUT	foreign minister	2020-04-20		2022-12		EP-foreign
Kalosil	Kalosil	VUT	leader	2013-03-23	2014-05			REIGN
Kalpokas	Kalpokas	VUT	leader	1991-09-06	1991-12			REIGN
Kalpokas	Kalpokas	VUT	leader	1998-03-30	1999-11			REIGN
Kilman	Kilman	VUT	leader	2010-12-02	2011-04			REIGN
Kilman	Kilman	VUT	leader	2011-05-13	2011-06			REIGN
Kilman	Kilman	VUT	leader	2011-06-26	2013-03			REIGN
Kilman	Kilman	VUT	leader	2015-06-11	2016-02			REIGN
Korman	Korman	VUT	leader	1991-12-16	1995-12			REIGN
Korman	Korman	VUT	leader	1996-02-23	1996-09			REIGN
Lini	Lini	VUT	leader	1980-07-30	1991-09			REIGN
Lini	Lini	VUT	leader	2004-12-11	2008-09			REIGN
Bob Loughman	Loughman	VUT	head of government	2020		2022-10		EP-leaders
Loughman	Loughman	VUT	leader	2020-04-20		2021-03		REIGN
Tallis Obed Moses	Moses	VUT	head of state			2019-10		CIA-2019
Tallis Obed Moses	Moses	VUT	head of state	2017	2022			EP-leaders
Andrew Napuat	Napuat	VUT	interior minister			2019-10		CIA-2019
Natapei	Natapei	VUT	leader	2001-04-13	2004-07			REIGN
Natapei	Natapei	VUT	leader	2008-09-22	2009-11			REIGN
Natapei	Natapei	VUT	leader	2009-12-05	2010-12			REIGN
Natapei	Natapei	VUT	leader	2011-06-16	2011-06			REIGN
Joe Natuman	Natuman	VUT	deputy head of government			2019-10		CIA-2019
Natuman	Natuman	VUT	leader	2014-05-15	2015-05			REIGN
Gaetan Pikioune	Pikioune	VUT	finance minister			2019-10		CIA-2019
Ralph Reganvanu	Reganvanu	VUT	foreign minister			2019-10		CIA-2019
Charlot Salwai	Salwai	VUT	head of government			2019-10		CIA-2019
Salwai	Salwai	VUT	leader	2016-02-11	2020-04			REIGN
Seoule Simeon	Simeon	VUT	head of state	2022	2022			EP-leaders
Sope	Sope	VUT	leader	1999-11-25	2001-04			REIGN
Odo Tevi	Tevi	VUT	ambassador to the United Nations			2019-10		CIA-2019
Odo Tevi	Tevi	VUT	ambassador to the United States			2019-10		CIA-2019
Vohor	Vohor	VUT	leader	1995-12-21	1996-02			REIGN
Vohor	Vohor	VUT	leader	1996-09-30	1998-03			REIGN
Vohor	Vohor	VUT	leader	2004-07-29	2004-12			REIGN
Vohor	Vohor	VUT	leader	2009-11-27	2009-12			REIGN
Vohor	Vohor	VUT	leader	2011-04-24	2011-05			REIGN
Nikenike Vurobaravu	Vurobaravu	VUT	head of state	2022		2022-10		EP-leaders
Bob Loughman Weibur	Weibur	VUT	head of government	2020		2022-10		EP-leaders
Ishmael Kalsakau	Kalsakau	VUT	head of government	2022-11-04	2023-09-04			general
Charlot Salwai	Salwai	VUT	head of government	2023-10-06	2025-02-11			general
Jotham Napat	Napat	VUT	head of government	2025-02-11		2025-11		general
Tofilau Eti Alesana	Alesana	WSM	leader	1982-12-31	1985-12			REIGN
Tofilau Eti Alesana	Alesana	WSM	leader	1988-04-08	1998-12			REIGN
Taisi Tufuga Efi	Efi	WSM	leader	1976-03-24	1982-04			REIGN
Taisi Tufuga Efi	Efi	WSM	leader	1982-09-18	1982-12			REIGN
Feturi Elisaia	Elisaia	WSM	ambassador to the United Nations			2019-10		CIA-2019
Feturi Elisaia	Elisaia	WSM	ambassador to the United States			2019-10		CIA-2019
Naomi Mata'afa Fiame	Fiame	WSM	deputy head of government			2019-10		CIA-2019
Va'ai Kolone	Kolone	WSM	leader	1982-04-13	1982-09			REIGN
Va'ai Kolone	Kolone	WSM	leader	1985-12-30	1988-04			REIGN
Tamasese Lealofi IV	Lealofi IV	WSM	leader	1975-04-21	1976-03			REIGN
Tuila'epa Sa'ilele Malielegaoi	Malielegaoi	WSM	head of government	1998	2021			EP-leaders
Tuilaepa Sailele Malielegaoi	Malielegaoi	WSM	leader	1998-12-23		2021-03		REIGN
Fiame Naomi Mata'afa	Mata'afa	WSM	head of government	2022-09-28	2022-09-28			US-visits
Fiamē Naomi Mataʻafa	Mataʻafa	WSM	head of government	2021		2022-10		EP-leaders
Fiamē Naomi Mataʻafa	Mataʻafa	WSM	foreign minister	2021-05-24		2022-12		EP-foreign
Naomi Mataʻafa	Mataʻafa	WSM	head of government	2021		2022-10		EP-leaders
Fiamē Naomi Mata'afa	Mata’afa	WSM	head of government	2023-09-25	2023-09-25			US-visits
Mata'afa Mulinu'u	Mulinu'u	WSM	leader	1973-03-20	1975-05			REIGN
Epa Tuioti Sili	Sili	WSM	finance minister			2019-10		CIA-2019
Tuimalealiifano Vaaletoa Sualauvi	Sualauvi	WSM	head of state			2019-10		CIA-2019
Va'aletoa Sualauvi II	Sualauvi II	WSM	head of state	2017		2022-10		EP-leaders
Eti Alesana Tofilau	Tofilau	WSM	head of government	1990-10-27	1990-10-27			US-visits
Fatiaalofa Aiono Lupesolia'i Sailele Malielegaoi Tuilaepa	Tuilaepa	WSM	foreign minister			2019-10		CIA-2019
Fatiaalofa Aiono Lupesolia'i Sailele Malielegaoi Tuilaepa	Tuilaepa	WSM	head of government			2019-10		CIA-2019
Vlora Citaku	Citaku	XKX	ambassador to the United States			2019-10		CIA-2019
Bejtush Gashi	Gashi	XKX	interior minister			2019-10		CIA-2019
Donika Gërvalla-Schwarz	Gërvalla-Schwarz	XKX	foreign minister	2021-03-22		2022-12		EP-foreign
Bedri Hamza	Hamza	XKX	finance minister			2019-10		CIA-2019
Ramush Haradinaj	Haradinaj	XKX	head of government			2019-10		CIA-2019
Ramush Haradinaj	Haradinaj	XKX	leader	2017-09-09	2020-02			REIGN
Avdullah Hoti	Hoti	XKX	head of government	2020	2021			EP-leaders
Avdullah Hoti	Hoti	XKX	head of government	2020-09-04	2020-09-04			US-visits
Hoti	Hoti	XKX	leader	2020-06-03		2021-03		REIGN
Glauk Konjufca	Konjufca	XKX	head of state	2021	2021			EP-leaders
Albin Kurti	Kurti	XKX	head of government	2021		2022-10		EP-leaders
Kurti	Kurti	XKX	leader	2020-02-03	2020-06			REIGN
Fatmir Limaj	Limaj	XKX	deputy head of government			2019-10		CIA-2019
Mustafa	Mustafa	XKX	leader	2014-12-09	2017-09			REIGN+Archigos
Vjosa Osmani	Osmani	XKX	head of state	2020	2021			EP-leaders
Vjosa Osmani	Osmani	XKX	head of state	2021		2022-10		EP-leaders
Behgjet Pacolli	Pacolli	XKX	deputy head of government			2019-10		CIA-2019
Behgjet Pacolli	Pacolli	XKX	foreign minister			2019-10		CIA-2019
Fatmir Sejdiu	Sejdiu	XKX	head of state	2008-07-17	2008-07-21			US-visits
Hashim Thaci	Thaci	XKX	head of state			2019-10		CIA-2019
Hashim Thaci	Thaci	XKX	head of government	2008-07-17	2008-07-21			US-visits
Thaci	Thaci	XKX	leader	2008-02-17	2014-12-09			REIGN+Archigos
Ahmad Ubayd al-FADHLI	al-FADHLI	YEM	finance minister			2019-10		CIA-2019
Al-Ghashmi	Al-Ghashmi	YEM	leader	1977-10-11	1978-06-24			REIGN+Archigos
Mohammed Al-Hadhrami	Al-Hadhrami	YEM	foreign minister	2019-09-19		2022-12		EP-foreign
Al-Hamadi	Al-Hamadi	YEM	leader	1974-06-13	1977-10-11			REIGN+Archigos
Saleh al-Hashidi	al-Hashidi	YEM	leader	1978-07-17	1990-05			REIGN+Archigos
Saleh al-Hashidi	al-Hashidi	YEM	leader	1990-05-22	2012-02			REIGN
Muhammad al-MAQDASHI	al-MAQDASHI	YEM	defence minister			2019-10		CIA-2019
Ahmad al-MAYSARI	al-MAYSARI	YEM	deputy head of government			2019-10		CIA-2019
Ahmad al-MAYSARI	al-MAYSARI	YEM	interior minister			2019-10		CIA-2019
Abdallah Ali Fadl al-SAADI	al-SAADI	YEM	ambassador to the United Nations			2019-10		CIA-2019
Khalid Husayn Muhammad al-YAMANI	al-YAMANI	YEM	foreign minister			2019-10		CIA-2019
Ali Muhsin al-Ahmar	Ali Muhsin	YEM	vice president			2019-10		CIA-2019
Abdel-Aziz bin Habtour	bin Habtour	YEM	head of government	2016		2022-10		EP-leaders
Ahmad Awad Bin Mubarak	Bin Mubarak	YEM	foreign minister	2020-12-18	2024-02-05			EP-foreign+general
Ahmed Awad Bin Mubarak	Bin Mubarak	YEM	ambassador to the United States			2019-10		CIA-2019
Abd Rabbuh Mansur Hadi	Hadi	YEM	leader	2012-02-27		2014-12		Archigos
Abd Rabuh Mansur Hadi	Hadi	YEM	head of state			2019-10		CIA-2019
Abd Rabuh Mansur Hadi	Hadi	YEM	head of state	2013-07-29	2013-08-01			US-visits
Abdrabbuh Mansour Hadi	Hadi	YEM	head of state	2012	2022			EP-leaders
Hadi	Hadi	YEM	leader	2012-02-25	2015-02			REIGN
Houthi	Houthi	YEM	leader	2015-02-06		2021-03		REIGN
Maeen Abd al-Malik Saeed	Saeed	YEM	head of government			2019-10		CIA-2019
Maeen Abdulmalik Saeed	Saeed	YEM	head of government	2020		2022-10		EP-leaders
Ali Abdullah Saleh	Saleh	YEM	head of state	2005-11-10	2007-05-02			US-visits
Ali Abdallah Salih	Salih	YEM	head of state	1990-01-23	2004-06-11			US-visits
Hisham Sharaf	Sharaf	YEM	foreign minister	2016-11-28		2022-12		EP-foreign
Rashad al-Alimi	al-Alimi|Alimi	YEM	head of state	2022-04-07		2025-11		general
Ahmed Awad bin Mubarak	bin Mubarak	YEM	foreign minister	2020-12-18	2024-02-05			general
Ahmed Awad bin Mubarak	bin Mubarak	YEM	head of government	2024-02-05	2025-05-03			general
Salem bin Braik	bin Braik|bin Breik	YEM	head of government	2025-05-03		2025-11		general
Shaya Zindani	Zindani|al-Zindani	YEM	foreign minister	2024-03-27		2025-11		general
Attas	Attas	YMD	leader	1986-01-24	1990-05-22			REIGN+Archigos
Ali Nassir Hassani	Hassani	YMD	leader	1978-06-27	1978-12-27			REIGN+Archigos
Ali Nassir Hassani	Hassani	YMD	leader	1980-04-02	1986-01-24			REIGN+Archigos
Ismail	Ismail	YMD	leader	1978-12-27	1980-04-02			REIGN+Archigos
Ali Rubayyi	Rubayyi	YMD	leader	1969-06-24	1978-06-26			REIGN+Archigos
Dzemal Bijedic	Bijedic	YUG	head of government	1975-03-19	1975-03-21			US-visits
Borisav Jovic	Jovic	YUG	head of state	1990-10-01	1990-10-01			US-visits
Vojislav Kostunica	Kostunica	YUG	head of state	2001-05-09	2001-05-09			US-visits
Milka Planinc	Planinc	YUG	head of government	1985-05-31	1985-05-31			US-visits
Mika Spiljak	Spiljak	YUG	head of state	1984-01-31	1984-02-02			US-visits
Josip Broz Tito	Tito	YUG	head of state	1978-03-06	1978-03-09			US-visits
Botha	Botha	ZAF	leader	1978-09-28	1989-01-18			REIGN+Archigos
Botha	Botha	ZAF	leader	1989-03-15	1989-08-14			REIGN+Archigos
Frederik Willem de Klerk	de Klerk	ZAF	head of state	1990-09-23	1990-09-25			US-visits
Frederik Willem De Klerk	De Klerk	ZAF	head of state	1993-06-30	1993-07-05			US-visits
deKlerk	deKlerk	ZAF	leader	1989-08-15	1994-05-10			REIGN+Archigos
Heunis	Heunis	ZAF	leader	1989-01-19	1989-03-15			REIGN+Archigos
Mninwa Johannes Mahlangu	Mahlangu	ZAF	ambassador to the United States			2019-10		CIA-2019
Mandela	Mandela	ZAF	leader	1994-05-10	1999-06-16			REIGN+Archigos
Nelson Mandela	Mandela	ZAF	head of state	1994-05-10	1999-06-14			general
Nelson Mandela	Mandela	ZAF	head of state	1994-10-04	1998-09-23			US-visits
Nosiviwe Noluthando Mapisa-Nqakula	Mapisa-Nqakula	ZAF	defence minister			2019-10		CIA-2019
Jerry Matjila	Matjila	ZAF	ambassador to the United Nations			2019-10		CIA-2019
Mbeki	Mbeki	ZAF	leader	1999-06-16	2008-09-25			REIGN+Archigos
Thabo Mbeki	Mbeki	ZAF	head of state	1999-06-14	2008-09-24			general
Thabo Mbeki	Mbeki	ZAF	head of state	1999-09-21	2006-12-08			US-visits
Tito Mboweni	Mboweni	ZAF	finance minister			2019-10		CIA-2019
Kgalema Motlanthe	Motlanthe	ZAF	head of state	2008-11-14	2008-11-15			US-visits
Motlanthe	Motlanthe	ZAF	leader	2008-09-25	2009-05-09			REIGN+Archigos
Blade Nzimande	Nzimande	ZAF	interior minister			2019-10		CIA-2019
Naledi Pandor	Pandor	ZAF	foreign minister	2019-05-29	2024-06-30			EP-foreign+general
Cyril Ramaphosa	Ramaphosa	ZAF	head of government	2018-02-15		2026-08		ODA-2026
Cyril Ramaphosa	Ramaphosa	ZAF	head of state	2018-02-15		2026-08		ODA-2026
Cyril Ramaphosa	Ramaphosa	ZAF	head of state	2022-09-16	2022-09-16			US-visits
Matamela Cyril Ramaphosa	Ramaphosa	ZAF	head of state			2019-10		CIA-2019
Matamela Cyril Ramaphosa	Ramaphosa	ZAF	head of state	2018		2022-10		EP-leaders
Ramaphosa	Ramaphosa	ZAF	leader	2018-02-15		2021-03		REIGN
Vorster	Vorster	ZAF	leader	1966-09-13	1978-09-28			REIGN+Archigos
Jacob Gedleyihleskisa Zuma	Zuma	ZAF	head of state	2014-08-05	2014-08-06			US-visits
Jacob Zuma	Zuma	ZAF	head of state	2009-05-09	2018-02-14			general
Jacob Zuma	Zuma	ZAF	head of state	2009-09-24	2010-04-13			US-visits
Zuma	Zuma	ZAF	leader	2009-05-09	2018-02			REIGN+Archigos
Naledi Pandor	Pandor	ZAF	foreign minister	2019-05-30	2024-06-30			general
Ronald Lamola	Lamola	ZAF	foreign minister	2024-07-03		2025-11		general
Paul Mashatile	Mashatile	ZAF	vice president	2023-03-07		2025-11		general
Angie Motshekga	Motshekga	ZAF	defence minister	2024-07-03		2025-11		general
Banda	Banda	ZMB	leader	2008-06-29	2011-09-23			REIGN+Archigos
Davies Chama	Chama	ZMB	defence minister			2019-10		CIA-2019
Chiluba	Chiluba	ZMB	leader	1991-11-02	2002-01-02			REIGN+Archigos
Frederick Chiluba	Chiluba	ZMB	head of state	1992-02-19	1992-02-19			US-visits
Hakainde Hichilema	Hichilema	ZMB	head of state	2021		2022-10		EP-leaders
Hakainde Sammy Hichilema	Hichilema	ZMB	head of state	2022-12-13	2022-12-15			US-visits
Stanley Kakubo	Kakubo	ZMB	foreign minister	2021-08-27	2023-12-26			EP-foreign+general
Stephen Kampyongo	Kampyongo	ZMB	interior minister			2019-10		CIA-2019
Lazarous Kapambwe	Kapambwe	ZMB	ambassador to the United Nations			2019-10		CIA-2019
Kaunda	Kaunda	ZMB	leader	1964-10-24	1991-11-02			REIGN+Archigos
Kenneth D. Kaunda	Kaunda	ZMB	head of state	1975-04-18	1989-06-07			US-visits
Edgar Lungu	Lungu	ZMB	head of state			2019-10		CIA-2019
Edgar Lungu	Lungu	ZMB	head of state	2015	2021			EP-leaders
Lungu	Lungu	ZMB	leader	2015-01-25		2021-03		REIGN+Archigos
Joseph Malanji	Malanji	ZMB	foreign minister			2019-10		CIA-2019
Margaret Mwanakatwe	Mwanakatwe	ZMB	finance minister			2019-10		CIA-2019
Levy Mwanawasa	Mwanawasa	ZMB	leader	2002-01-03	2008-06-29			REIGN+Archigos
Sata	Sata	ZMB	leader	2011-09-23	2014-10-28			REIGN+Archigos
Scott	Scott	ZMB	leader	2014-10-29	2015-01-25			REIGN+Archigos
Inonge Wina	Wina	ZMB	vice president			2019-10		CIA-2019
Stanley Kakubo	Kakubo	ZMB	foreign minister	2021-08	2023-12-26			general
Mulambo Haimbe	Haimbe	ZMB	foreign minister	2024-02		2025-11		general
Cain Mathema	Mathema	ZWE	interior minister			2019-10		CIA-2019
Emmerson Dambudzo Mnangagwa	Mnangagwa	ZWE	head of state			2019-10		CIA-2019
Emmerson Mnangagwa	Mnangagwa	ZWE	head of state	2017		2022-10		EP-leaders
Emmerson Mnangagwa	Mnangagwa	ZWE	head of state	2017-11-24		2025-11		general
Mnangagwa	Mnangagwa	ZWE	leader	2017-11-15		2021-03		REIGN
Kembo Mohadi	Mohadi	ZWE	vice president			2019-10		CIA-2019
Sibusiso Moyo	Moyo	ZWE	foreign minister			2019-10		CIA-2019
Oppah Muchinguri-Kashiri	Muchinguri-Kashiri	ZWE	defence minister			2019-10		CIA-2019
Mugabe	Mugabe	ZWE	leader	1980-03-04	2017-11			REIGN+Archigos
Robert Mugabe	Mugabe	ZWE	head of government	1980-08-21	1983-09-14			US-visits
Robert Mugabe	Mugabe	ZWE	head of state	1987-12-31	2017-11-21			general
Robert Mugabe	Mugabe	ZWE	head of state	1991-07-23	1995-05-19			US-visits
Ammon Mutembwa	Mutembwa	ZWE	ambassador to the United States			2019-10		CIA-2019
Abel Muzorewa	Muzorewa	ZWE	head of government	1979-07-09	1979-07-11			US-visits
Muzorewa	Muzorewa	ZWE	leader	1979-05-29	1979-12-11			REIGN+Archigos
Mthuli Ncube	Ncube	ZWE	finance minister			2019-10		CIA-2019
Frederick Musiiwa Makamure Shava	Shava	ZWE	ambassador to the United Nations			2019-10		CIA-2019
Frederick Shava	Shava	ZWE	foreign minister	2021-02-08		2022-12		EP-foreign
Smith	Smith	ZWE	leader	1965-11-11	1979-05-23			REIGN+Archigos
Morgan Tsvangirai	Tsvangirai	ZWE	head of government	2009-06-12	2009-06-12			US-visits
Amon Murwira	Murwira	ZWE	foreign minister	2024-10		2025-11		general
"""#
