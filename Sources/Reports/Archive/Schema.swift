// swift-format-ignore-file
/// The W3C XML Schema that every XML file of the archive and of the statistics validates against.
///
/// One namespace a version: what is added later as an optional part keeps it, what changes a meaning gets a new one and
/// a new file beside this.
enum Schema {
    static let namespace = "urn:attache:1"
    static let version = "1"
    static let path = "schema/attache-1.xsd"

    static let text = #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:attache:1" targetNamespace="urn:attache:1"
            elementFormDefault="qualified" version="1">
          <xs:annotation>
            <xs:documentation>attache, version 1. Two documents: "archive", the findings of the articles of one day of
              publication with their evidence, and "statistics", the counts of one month of publication, which follow
              from that month's archive files. License: the schema may be copied and used freely (MIT).</xs:documentation>
          </xs:annotation>

          <xs:simpleType name="country">
            <xs:annotation><xs:documentation>ISO 3166-1 alpha-3; XKX is Kosovo, former states keep their codes.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string"><xs:pattern value="[A-Z]{3}"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="partialDate">
            <xs:annotation><xs:documentation>As precise as it is known: year, month or day (EDTF level 0).</xs:documentation></xs:annotation>
            <xs:union memberTypes="year month day"/>
          </xs:simpleType>
          <xs:simpleType name="day">
            <xs:annotation><xs:documentation>A day of the Gregorian calendar: 2022-08-30.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:date"><xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="year">
            <xs:annotation><xs:documentation>A year of four digits.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:gYear"><xs:pattern value="[0-9]{4}"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="month">
            <xs:annotation><xs:documentation>A month of the calendar: 2022-08.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:gYearMonth"><xs:pattern value="[0-9]{4}-[0-9]{2}"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="confidence">
            <xs:annotation><xs:documentation>The share of records with this value that are right, 0 to 1.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:double"><xs:minInclusive value="0"/><xs:maxInclusive value="1"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="digest">
            <xs:annotation><xs:documentation>SHA-256 in hexadecimal.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string"><xs:pattern value="[0-9a-f]{64}"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="version">
            <xs:annotation><xs:documentation>The version of this schema; the same number stands in the namespace.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string"><xs:enumeration value="1"/></xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="meetingKind">
            <xs:annotation><xs:documentation>visit: officials of one party on another’s soil; talks: bilateral otherwise; multilateral: three or more states took part; call: by phone or video.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="visit"/><xs:enumeration value="talks"/>
              <xs:enumeration value="multilateral"/><xs:enumeration value="call"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="meetingStatus">
            <xs:annotation><xs:documentation>held: took place or is under way; planned: scheduled or agreed; cancelled: called off after having been planned.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="held"/><xs:enumeration value="planned"/><xs:enumeration value="cancelled"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="dateSource">
            <xs:annotation><xs:documentation>text: the article gives the date; inferred: it follows from the text;
              published: the day of publication stands in for it.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="text"/><xs:enumeration value="inferred"/><xs:enumeration value="published"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="level">
            <xs:annotation><xs:documentation>The highest rank among those named.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="leader"/><xs:enumeration value="minister"/>
              <xs:enumeration value="deputyMinister"/><xs:enumeration value="military"/>
              <xs:enumeration value="legislature"/><xs:enumeration value="envoy"/>
              <xs:enumeration value="official"/><xs:enumeration value="unknown"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="anniversarySubject">
            <xs:annotation><xs:documentation>What is commemorated; independence takes in national days, war takes in battles and armistices.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="diplomaticRelations"/><xs:enumeration value="partnership"/>
              <xs:enumeration value="treaty"/><xs:enumeration value="independence"/>
              <xs:enumeration value="armedForces"/><xs:enumeration value="war"/>
              <xs:enumeration value="organisation"/><xs:enumeration value="other"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="milestoneKind">
            <xs:annotation><xs:documentation>diplomaticRelations: established, restored or severed; partnership: relations raised to a named level; agreement: signed or concluded.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="diplomaticRelations"/><xs:enumeration value="partnership"/>
              <xs:enumeration value="agreement"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="milestoneChange">
            <xs:annotation><xs:documentation>What became of diplomatic relations.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="established"/><xs:enumeration value="restored"/><xs:enumeration value="severed"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="part">
            <xs:annotation><xs:documentation>The part of the article that byte offsets count in.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string"><xs:enumeration value="title"/><xs:enumeration value="body"/></xs:restriction>
          </xs:simpleType>

          <xs:complexType name="evidence">
            <xs:annotation><xs:documentation>The sentence that a record rests on. "from" and "to" are UTF-8 byte offsets
              into the title or the body as normalised; "rule" names what read it.</xs:documentation></xs:annotation>
            <xs:simpleContent>
              <xs:extension base="xs:string">
                <xs:attribute name="rule" type="xs:string" use="required">
                  <xs:annotation><xs:documentation>Name of the rule that read the record.</xs:documentation></xs:annotation>
                </xs:attribute>
                <xs:attribute name="part" type="part" use="required">
                  <xs:annotation><xs:documentation>Whether the sentence stands in the title or in the body.</xs:documentation></xs:annotation>
                </xs:attribute>
                <xs:attribute name="from" type="xs:nonNegativeInteger" use="required">
                  <xs:annotation><xs:documentation>First UTF-8 byte of the sentence in that part.</xs:documentation></xs:annotation>
                </xs:attribute>
                <xs:attribute name="to" type="xs:nonNegativeInteger" use="required">
                  <xs:annotation><xs:documentation>The byte after its last.</xs:documentation></xs:annotation>
                </xs:attribute>
              </xs:extension>
            </xs:simpleContent>
          </xs:complexType>

          <xs:complexType name="participant">
            <xs:annotation><xs:documentation>Somebody whom the text names as taking part.</xs:documentation></xs:annotation>
            <xs:sequence>
              <xs:element name="name" type="xs:string">
                <xs:annotation><xs:documentation>As the text names them.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="role" type="xs:string" minOccurs="0">
                <xs:annotation><xs:documentation>Office, as the text gives it.</xs:documentation></xs:annotation>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="country" type="country">
              <xs:annotation><xs:documentation>The country they act for, where it is known.</xs:documentation></xs:annotation>
            </xs:attribute>
          </xs:complexType>

          <xs:complexType name="meeting">
            <xs:annotation><xs:documentation>One article's record of a meeting. "occasion" is the meeting that it is held
              to report: records with the same value are one meeting.</xs:documentation></xs:annotation>
            <xs:sequence>
              <xs:element name="party" type="country" minOccurs="2" maxOccurs="unbounded">
                <xs:annotation><xs:documentation>A country represented; sorted, none twice.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="venue" type="xs:string" minOccurs="0">
                <xs:annotation><xs:documentation>Place, as the text names it.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="participant" type="participant" minOccurs="0" maxOccurs="unbounded">
                <xs:annotation><xs:documentation>Somebody named as taking part.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="evidence" type="evidence">
                <xs:annotation><xs:documentation>What the record rests on.</xs:documentation></xs:annotation>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="record" type="xs:nonNegativeInteger" use="required">
              <xs:annotation><xs:documentation>Place of the record among the article’s meetings, from 0.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="occasion" type="xs:string">
              <xs:annotation><xs:documentation>Id of the meeting that the record is held to report.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="kind" type="meetingKind" use="required">
              <xs:annotation><xs:documentation>How they were in contact.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="status" type="meetingStatus" use="required">
              <xs:annotation><xs:documentation>Whether it took place.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="start" type="partialDate">
              <xs:annotation><xs:documentation>First day, month or year.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="end" type="partialDate">
              <xs:annotation><xs:documentation>Last day, month or year; the same as start for one day.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="dateSource" type="dateSource">
              <xs:annotation><xs:documentation>Where the dates come from.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="venueCountry" type="country">
              <xs:annotation><xs:documentation>Country of the place.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="host" type="country">
              <xs:annotation><xs:documentation>For visits, the country visited.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="level" type="level" use="required">
              <xs:annotation><xs:documentation>Highest rank among those named.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="confidence" type="confidence" use="required">
              <xs:annotation><xs:documentation>How often such records are right.</xs:documentation></xs:annotation>
            </xs:attribute>
          </xs:complexType>

          <xs:complexType name="anniversary">
            <xs:annotation><xs:documentation>One article’s record of a commemoration of a numbered return of an event.</xs:documentation></xs:annotation>
            <xs:sequence>
              <xs:element name="party" type="country" minOccurs="0" maxOccurs="unbounded">
                <xs:annotation><xs:documentation>A country whose event it is: two for a relation, one for a national day, none for an organisation.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="organisation" type="xs:string" minOccurs="0">
                <xs:annotation><xs:documentation>The organisation, where it is one’s own event.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="note" type="xs:string" minOccurs="0">
                <xs:annotation><xs:documentation>What stands against it: a table of facts that says another year.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="evidence" type="evidence">
                <xs:annotation><xs:documentation>What the record rests on.</xs:documentation></xs:annotation>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="record" type="xs:nonNegativeInteger" use="required">
              <xs:annotation><xs:documentation>Place of the record among the article’s anniversaries, from 0.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="entry" type="xs:string">
              <xs:annotation><xs:documentation>Id of the event: records with the same value commemorate the same.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="ordinal" type="xs:integer" use="required">
              <xs:annotation><xs:documentation>66 for a 66th anniversary.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="subject" type="anniversarySubject" use="required">
              <xs:annotation><xs:documentation>What is commemorated.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="year" type="year">
              <xs:annotation><xs:documentation>The year commemorated.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="date" type="partialDate">
              <xs:annotation><xs:documentation>When it is commemorated, as the text states it.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="confidence" type="confidence" use="required">
              <xs:annotation><xs:documentation>How often such records are right.</xs:documentation></xs:annotation>
            </xs:attribute>
          </xs:complexType>

          <xs:complexType name="milestone">
            <xs:annotation><xs:documentation>One article’s record of a dated fact in the relations of countries.</xs:documentation></xs:annotation>
            <xs:sequence>
              <xs:element name="party" type="country" minOccurs="0" maxOccurs="unbounded">
                <xs:annotation><xs:documentation>A country that it concerns; sorted.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="name" type="xs:string">
                <xs:annotation><xs:documentation>As the text names it.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="evidence" type="evidence">
                <xs:annotation><xs:documentation>What the record rests on.</xs:documentation></xs:annotation>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="record" type="xs:nonNegativeInteger" use="required">
              <xs:annotation><xs:documentation>Place of the record among the article’s milestones, from 0.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="entry" type="xs:string">
              <xs:annotation><xs:documentation>Id of the fact: records with the same value state the same.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="kind" type="milestoneKind" use="required">
              <xs:annotation><xs:documentation>What kind of fact.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="change" type="milestoneChange">
              <xs:annotation><xs:documentation>For diplomatic relations, whether they were established, restored or severed; missing in other kinds, and in files that a program wrote which did not tell them apart.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="date" type="partialDate" use="required">
              <xs:annotation><xs:documentation>When; the year at least.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="confidence" type="confidence" use="required">
              <xs:annotation><xs:documentation>How often such records are right.</xs:documentation></xs:annotation>
            </xs:attribute>
          </xs:complexType>

          <xs:complexType name="mention">
            <xs:annotation><xs:documentation>One phrase that names a topic.</xs:documentation></xs:annotation>
            <xs:sequence>
              <xs:element name="text" type="xs:string">
                <xs:annotation><xs:documentation>The phrase, as it stands.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="evidence" type="evidence">
                <xs:annotation><xs:documentation>What the mention stands in.</xs:documentation></xs:annotation>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="record" type="xs:nonNegativeInteger" use="required">
              <xs:annotation><xs:documentation>Place of the mention among the article’s, from 0.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="topic" type="xs:string" use="required">
              <xs:annotation><xs:documentation>Id of the topic.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="confidence" type="confidence" use="required">
              <xs:annotation><xs:documentation>How often such mentions are right.</xs:documentation></xs:annotation>
            </xs:attribute>
          </xs:complexType>

          <xs:complexType name="replaced">
            <xs:annotation><xs:documentation>A text of the article that a correction replaced.</xs:documentation></xs:annotation>
            <xs:attribute name="digest" type="xs:string" use="required">
              <xs:annotation><xs:documentation>Digest of that text, as of the article’s own.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="source" type="xs:string">
              <xs:annotation><xs:documentation>The outlet that it was read from.</xs:documentation></xs:annotation>
            </xs:attribute>
          </xs:complexType>

          <xs:complexType name="article">
            <xs:annotation><xs:documentation>An article that was read. Its text is not kept; "digest" is the SHA-256 of
              the SHA-256 of title, a zero byte and body. "story" is the id of the first report of the same story.</xs:documentation></xs:annotation>
            <xs:sequence>
              <xs:element name="title" type="xs:string">
                <xs:annotation><xs:documentation>Title; may be empty.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="source" type="xs:string" minOccurs="0">
                <xs:annotation><xs:documentation>The outlet.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="url" type="xs:string" minOccurs="0">
                <xs:annotation><xs:documentation>Address, as the input gives it: not checked, not to be followed blindly.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="note" type="xs:string" minOccurs="0" maxOccurs="unbounded">
                <xs:annotation><xs:documentation>What was repaired on reading.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="replaced" type="replaced" minOccurs="0" maxOccurs="unbounded">
                <xs:annotation><xs:documentation>A text that a correction replaced.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="meeting" type="meeting" minOccurs="0" maxOccurs="unbounded">
                <xs:annotation><xs:documentation>A meeting that it reports.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="anniversary" type="anniversary" minOccurs="0" maxOccurs="unbounded">
                <xs:annotation><xs:documentation>An anniversary that it speaks of.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="milestone" type="milestone" minOccurs="0" maxOccurs="unbounded">
                <xs:annotation><xs:documentation>A milestone that it states.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="mention" type="mention" minOccurs="0" maxOccurs="unbounded">
                <xs:annotation><xs:documentation>A mention of a topic.</xs:documentation></xs:annotation>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="id" type="xs:string" use="required">
              <xs:annotation><xs:documentation>Id of the article: the producer’s, or derived from address or text.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="story" type="xs:string" use="required">
              <xs:annotation><xs:documentation>Id of the first report of the same story.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="published" type="day">
              <xs:annotation><xs:documentation>Day of publication, where the input gives one.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="readOn" type="day" use="required">
              <xs:annotation><xs:documentation>The night on which it was read.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="digest" type="digest" use="required">
              <xs:annotation><xs:documentation>SHA-256 of title and body, in hexadecimal.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="path" type="xs:string" use="required">
              <xs:annotation><xs:documentation>The input it was read from.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="position" type="xs:integer" use="required">
              <xs:annotation><xs:documentation>Its place in that input, from 1.</xs:documentation></xs:annotation>
            </xs:attribute>
          </xs:complexType>

          <xs:complexType name="rejection">
            <xs:annotation><xs:documentation>An input that could not be read as an article.</xs:documentation></xs:annotation>
            <xs:sequence>
              <xs:element name="reason" type="xs:string">
                <xs:annotation><xs:documentation>Why it could not be read.</xs:documentation></xs:annotation>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="path" type="xs:string" use="required">
              <xs:annotation><xs:documentation>The input.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="position" type="xs:integer" use="required">
              <xs:annotation><xs:documentation>Place in that input, from 1.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="place" type="xs:string">
              <xs:annotation><xs:documentation>Line or byte, where it is known.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="readOn" type="day" use="required">
              <xs:annotation><xs:documentation>The night of the attempt.</xs:documentation></xs:annotation>
            </xs:attribute>
          </xs:complexType>

          <xs:simpleType name="changeKind">
            <xs:annotation><xs:documentation>grown: more reports; merged: two ids were one meeting; corrected: a report says something else; held and cancelled: it was planned; split: reports left for another meeting; withdrawn: no report is left.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="grown"/><xs:enumeration value="merged"/><xs:enumeration value="corrected"/>
              <xs:enumeration value="held"/><xs:enumeration value="cancelled"/><xs:enumeration value="split"/>
              <xs:enumeration value="withdrawn"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:complexType name="added">
            <xs:annotation><xs:documentation>A meeting that became known in the night.</xs:documentation></xs:annotation>
            <xs:attribute name="occasion" type="xs:string" use="required">
              <xs:annotation><xs:documentation>Id of the meeting.</xs:documentation></xs:annotation>
            </xs:attribute>
          </xs:complexType>
          <xs:complexType name="change">
            <xs:annotation><xs:documentation>What the night changed in a meeting that was known, and why.</xs:documentation></xs:annotation>
            <xs:simpleContent>
              <xs:extension base="xs:string">
                <xs:attribute name="occasion" type="xs:string" use="required">
                  <xs:annotation><xs:documentation>Id of the meeting.</xs:documentation></xs:annotation>
                </xs:attribute>
                <xs:attribute name="kind" type="changeKind" use="required">
                  <xs:annotation><xs:documentation>What kind of change.</xs:documentation></xs:annotation>
                </xs:attribute>
              </xs:extension>
            </xs:simpleContent>
          </xs:complexType>
          <xs:simpleType name="findingKind">
            <xs:annotation><xs:documentation>The kind of record, other than a meeting.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string">
              <xs:enumeration value="anniversary"/><xs:enumeration value="milestone"/><xs:enumeration value="topic"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="countries">
            <xs:annotation><xs:documentation>Countries, parted by blanks.</xs:documentation></xs:annotation>
            <xs:list itemType="country"/>
          </xs:simpleType>
          <xs:complexType name="finding">
            <xs:annotation><xs:documentation>What the night changed in the anniversaries, milestones and topics of an article that was
              known: how many of its records tell of one now, and how many did before.</xs:documentation></xs:annotation>
            <xs:sequence>
              <xs:element name="parties" type="countries" minOccurs="0" maxOccurs="unbounded">
                <xs:annotation><xs:documentation>Whose anniversary or milestone it is; of a topic the parties of each other record of the article, since its mentions count for these.</xs:documentation></xs:annotation>
              </xs:element>
              <xs:element name="name" type="xs:string" minOccurs="0">
                <xs:annotation><xs:documentation>The organisation of an anniversary, or what the text calls a milestone.</xs:documentation></xs:annotation>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="article" type="xs:string" use="required">
              <xs:annotation><xs:documentation>Id of the article.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="kind" type="findingKind" use="required">
              <xs:annotation><xs:documentation>What kind of record.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="subject" type="xs:string" use="required">
              <xs:annotation><xs:documentation>Subject of the anniversary, kind of the milestone, or id of the topic.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="change" type="milestoneChange">
              <xs:annotation><xs:documentation>What became of diplomatic relations.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="ordinal" type="xs:positiveInteger">
              <xs:annotation><xs:documentation>Which anniversary.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="date" type="partialDate">
              <xs:annotation><xs:documentation>The year commemorated, or the date of the milestone.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="before" type="xs:nonNegativeInteger" use="required">
              <xs:annotation><xs:documentation>How many records told of it before the night.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="now" type="xs:nonNegativeInteger" use="required">
              <xs:annotation><xs:documentation>How many do since.</xs:documentation></xs:annotation>
            </xs:attribute>
          </xs:complexType>
          <xs:complexType name="forwarded">
            <xs:annotation><xs:documentation>An id that went in the night, and the meeting that it became part of, as far as
              is known today; without one where no report is left.</xs:documentation></xs:annotation>
            <xs:attribute name="id" type="xs:string" use="required">
              <xs:annotation><xs:documentation>The id that went.</xs:documentation></xs:annotation>
            </xs:attribute>
            <xs:attribute name="occasion" type="xs:string">
              <xs:annotation><xs:documentation>Id of the meeting that has its reports now.</xs:documentation></xs:annotation>
            </xs:attribute>
          </xs:complexType>

          <xs:element name="archive">
            <xs:annotation><xs:documentation>"published" where the articles share a day of publication; "night" where they
              have none and were read in that night, together with that night's rejections, or where the file says what the
              night did to meetings and to articles that were known.</xs:documentation></xs:annotation>
            <xs:complexType>
              <xs:sequence>
                <xs:element name="article" type="article" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation>An article with all its records.</xs:documentation></xs:annotation>
                </xs:element>
                <xs:element name="rejection" type="rejection" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation>An input that was left out.</xs:documentation></xs:annotation>
                </xs:element>
                <xs:element name="added" type="added" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation>A meeting that became known in the night.</xs:documentation></xs:annotation>
                </xs:element>
                <xs:element name="change" type="change" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation>What the night changed in a meeting.</xs:documentation></xs:annotation>
                </xs:element>
                <xs:element name="finding" type="finding" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation>What the night changed in an anniversary, a milestone or a topic of an article.</xs:documentation></xs:annotation>
                </xs:element>
                <xs:element name="forwarded" type="forwarded" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation>An id that went in the night.</xs:documentation></xs:annotation>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="version" type="version" use="required">
                <xs:annotation><xs:documentation>Of the schema.</xs:documentation></xs:annotation>
              </xs:attribute>
              <xs:attribute name="published" type="day">
                <xs:annotation><xs:documentation>The day of publication that the articles share.</xs:documentation></xs:annotation>
              </xs:attribute>
              <xs:attribute name="night" type="day">
                <xs:annotation><xs:documentation>The night in which they were read, or that did what the file says.</xs:documentation></xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>

          <xs:element name="statistics">
            <xs:annotation><xs:documentation>Counts of one month of publication, or of the articles without a day of publication. They follow from the archive files of these articles alone.</xs:documentation></xs:annotation>
            <xs:complexType>
              <xs:sequence>
                <xs:element name="coverage" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation>Articles read of one source and day.</xs:documentation></xs:annotation>
                  <xs:complexType>
                    <xs:attribute name="day" type="day">
                      <xs:annotation><xs:documentation>Day of publication.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="source" type="xs:string">
                      <xs:annotation><xs:documentation>The outlet; without it where the inputs name none.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="articles" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Articles read.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="withFindings" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Articles in which something was found.</xs:documentation></xs:annotation>
                    </xs:attribute>
                  </xs:complexType>
                </xs:element>
                <xs:element name="pair" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation>"occasions" are different meetings that were reported in the month,
                    "reports" the records by which they were, of which "held", "planned" and "cancelled" are parts;
                    "stories" counts copies of a wire story once.</xs:documentation></xs:annotation>
                  <xs:complexType>
                    <xs:attribute name="first" type="country" use="required">
                      <xs:annotation><xs:documentation>The first in alphabetical order.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="second" type="country" use="required">
                      <xs:annotation><xs:documentation>The second.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="occasions" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Different meetings reported, whenever they take place.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="reports" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Records of them: the sum of held, planned and cancelled.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="held" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Records of status held.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="planned" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Records of status planned.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="cancelled" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Records of status cancelled.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="stories" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Different stories among the articles with these records.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="anniversaries" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Records of anniversaries of both.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="milestones" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Records of milestones of both.</xs:documentation></xs:annotation>
                    </xs:attribute>
                  </xs:complexType>
                </xs:element>
                <xs:element name="topic" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation>What was counted of one topic.</xs:documentation></xs:annotation>
                  <xs:complexType>
                    <xs:attribute name="id" type="xs:string" use="required">
                      <xs:annotation><xs:documentation>Id of the topic.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="mentions" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Phrases that name it.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="articles" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Articles that do.</xs:documentation></xs:annotation>
                    </xs:attribute>
                    <xs:attribute name="stories" type="xs:nonNegativeInteger" use="required">
                      <xs:annotation><xs:documentation>Different stories among those.</xs:documentation></xs:annotation>
                    </xs:attribute>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="version" type="version" use="required">
                <xs:annotation><xs:documentation>Of the schema.</xs:documentation></xs:annotation>
              </xs:attribute>
              <xs:attribute name="month" type="month">
                <xs:annotation><xs:documentation>The month of publication; without it the counts of articles without a day of publication, of all nights.</xs:documentation></xs:annotation>
              </xs:attribute>
            </xs:complexType>
          </xs:element>
        </xs:schema>

        """#
}
