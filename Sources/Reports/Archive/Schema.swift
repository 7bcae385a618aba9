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
              from that month's archive files.</xs:documentation>
          </xs:annotation>

          <xs:simpleType name="country">
            <xs:annotation><xs:documentation>ISO 3166-1 alpha-3; XKX is Kosovo, former states keep their codes.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string"><xs:pattern value="[A-Z]{3}"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="partialDate">
            <xs:annotation><xs:documentation>As precise as it is known: year, month or day (EDTF level 0).</xs:documentation></xs:annotation>
            <xs:restriction base="xs:string"><xs:pattern value="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="day">
            <xs:restriction base="xs:string"><xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="year">
            <xs:restriction base="xs:string"><xs:pattern value="[0-9]{4}"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="month">
            <xs:restriction base="xs:string"><xs:pattern value="[0-9]{4}-[0-9]{2}"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="confidence">
            <xs:annotation><xs:documentation>The share of records with this value that are right, 0 to 1.</xs:documentation></xs:annotation>
            <xs:restriction base="xs:double"><xs:minInclusive value="0"/><xs:maxInclusive value="1"/></xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="version">
            <xs:restriction base="xs:string"><xs:enumeration value="1"/></xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="meetingKind">
            <xs:restriction base="xs:string">
              <xs:enumeration value="visit"/><xs:enumeration value="talks"/>
              <xs:enumeration value="multilateral"/><xs:enumeration value="call"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="meetingStatus">
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
            <xs:restriction base="xs:string">
              <xs:enumeration value="diplomaticRelations"/><xs:enumeration value="partnership"/>
              <xs:enumeration value="treaty"/><xs:enumeration value="independence"/>
              <xs:enumeration value="armedForces"/><xs:enumeration value="war"/>
              <xs:enumeration value="organisation"/><xs:enumeration value="other"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="milestoneKind">
            <xs:restriction base="xs:string">
              <xs:enumeration value="diplomaticRelations"/><xs:enumeration value="partnership"/>
              <xs:enumeration value="agreement"/>
            </xs:restriction>
          </xs:simpleType>
          <xs:simpleType name="part">
            <xs:restriction base="xs:string"><xs:enumeration value="title"/><xs:enumeration value="body"/></xs:restriction>
          </xs:simpleType>

          <xs:complexType name="evidence">
            <xs:annotation><xs:documentation>The sentence that a record rests on. "from" and "to" are UTF-8 byte offsets
              into the title or the body as normalised; "rule" names what read it.</xs:documentation></xs:annotation>
            <xs:simpleContent>
              <xs:extension base="xs:string">
                <xs:attribute name="rule" type="xs:string" use="required"/>
                <xs:attribute name="part" type="part" use="required"/>
                <xs:attribute name="from" type="xs:nonNegativeInteger" use="required"/>
                <xs:attribute name="to" type="xs:nonNegativeInteger" use="required"/>
              </xs:extension>
            </xs:simpleContent>
          </xs:complexType>

          <xs:complexType name="participant">
            <xs:sequence>
              <xs:element name="name" type="xs:string"/>
              <xs:element name="role" type="xs:string" minOccurs="0"/>
            </xs:sequence>
            <xs:attribute name="country" type="country"/>
          </xs:complexType>

          <xs:complexType name="meeting">
            <xs:annotation><xs:documentation>One article's record of a meeting. "occasion" is the meeting that it is held
              to report: records with the same value are one meeting.</xs:documentation></xs:annotation>
            <xs:sequence>
              <xs:element name="party" type="country" minOccurs="2" maxOccurs="unbounded"/>
              <xs:element name="venue" type="xs:string" minOccurs="0"/>
              <xs:element name="participant" type="participant" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="evidence" type="evidence"/>
            </xs:sequence>
            <xs:attribute name="record" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="occasion" type="xs:string"/>
            <xs:attribute name="kind" type="meetingKind" use="required"/>
            <xs:attribute name="status" type="meetingStatus" use="required"/>
            <xs:attribute name="start" type="partialDate"/>
            <xs:attribute name="end" type="partialDate"/>
            <xs:attribute name="dateSource" type="dateSource"/>
            <xs:attribute name="venueCountry" type="country"/>
            <xs:attribute name="host" type="country"/>
            <xs:attribute name="level" type="level" use="required"/>
            <xs:attribute name="confidence" type="confidence" use="required"/>
          </xs:complexType>

          <xs:complexType name="anniversary">
            <xs:sequence>
              <xs:element name="party" type="country" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="organisation" type="xs:string" minOccurs="0"/>
              <xs:element name="evidence" type="evidence"/>
            </xs:sequence>
            <xs:attribute name="record" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="entry" type="xs:string"/>
            <xs:attribute name="ordinal" type="xs:integer" use="required"/>
            <xs:attribute name="subject" type="anniversarySubject" use="required"/>
            <xs:attribute name="year" type="year"/>
            <xs:attribute name="date" type="partialDate"/>
            <xs:attribute name="confidence" type="confidence" use="required"/>
          </xs:complexType>

          <xs:complexType name="milestone">
            <xs:sequence>
              <xs:element name="party" type="country" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="name" type="xs:string"/>
              <xs:element name="evidence" type="evidence"/>
            </xs:sequence>
            <xs:attribute name="record" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="entry" type="xs:string"/>
            <xs:attribute name="kind" type="milestoneKind" use="required"/>
            <xs:attribute name="date" type="partialDate" use="required"/>
            <xs:attribute name="confidence" type="confidence" use="required"/>
          </xs:complexType>

          <xs:complexType name="mention">
            <xs:annotation><xs:documentation>One phrase that names a topic.</xs:documentation></xs:annotation>
            <xs:sequence>
              <xs:element name="text" type="xs:string"/>
              <xs:element name="evidence" type="evidence"/>
            </xs:sequence>
            <xs:attribute name="record" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="topic" type="xs:string" use="required"/>
            <xs:attribute name="confidence" type="confidence" use="required"/>
          </xs:complexType>

          <xs:complexType name="article">
            <xs:annotation><xs:documentation>An article that was read. Its text is not kept; "digest" is the SHA-256 of
              title and body. "story" is the id of the first report of the same story.</xs:documentation></xs:annotation>
            <xs:sequence>
              <xs:element name="title" type="xs:string"/>
              <xs:element name="source" type="xs:string" minOccurs="0"/>
              <xs:element name="url" type="xs:string" minOccurs="0"/>
              <xs:element name="note" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="meeting" type="meeting" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="anniversary" type="anniversary" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="milestone" type="milestone" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="mention" type="mention" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
            <xs:attribute name="id" type="xs:string" use="required"/>
            <xs:attribute name="story" type="xs:string" use="required"/>
            <xs:attribute name="published" type="day"/>
            <xs:attribute name="readOn" type="day" use="required"/>
            <xs:attribute name="digest" type="xs:string" use="required"/>
            <xs:attribute name="path" type="xs:string" use="required"/>
            <xs:attribute name="position" type="xs:integer" use="required"/>
          </xs:complexType>

          <xs:complexType name="rejection">
            <xs:annotation><xs:documentation>An input that could not be read as an article.</xs:documentation></xs:annotation>
            <xs:sequence><xs:element name="reason" type="xs:string"/></xs:sequence>
            <xs:attribute name="path" type="xs:string" use="required"/>
            <xs:attribute name="position" type="xs:integer" use="required"/>
            <xs:attribute name="place" type="xs:string"/>
            <xs:attribute name="readOn" type="day" use="required"/>
          </xs:complexType>

          <xs:element name="archive">
            <xs:annotation><xs:documentation>"published" where the articles share a day of publication; "night" where they
              have none and were read in that night, together with that night's rejections.</xs:documentation></xs:annotation>
            <xs:complexType>
              <xs:sequence>
                <xs:element name="article" type="article" minOccurs="0" maxOccurs="unbounded"/>
                <xs:element name="rejection" type="rejection" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence>
              <xs:attribute name="version" type="version" use="required"/>
              <xs:attribute name="published" type="day"/>
              <xs:attribute name="night" type="day"/>
            </xs:complexType>
          </xs:element>

          <xs:element name="statistics">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="coverage" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation>Articles read of one source and day.</xs:documentation></xs:annotation>
                  <xs:complexType>
                    <xs:attribute name="day" type="day"/>
                    <xs:attribute name="source" type="xs:string"/>
                    <xs:attribute name="articles" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="withFindings" type="xs:nonNegativeInteger" use="required"/>
                  </xs:complexType>
                </xs:element>
                <xs:element name="pair" minOccurs="0" maxOccurs="unbounded">
                  <xs:annotation><xs:documentation>"occasions" are different meetings that were reported in the month,
                    "reports" the records by which they were, of which "held", "planned" and "cancelled" are parts;
                    "stories" counts copies of a wire story once.</xs:documentation></xs:annotation>
                  <xs:complexType>
                    <xs:attribute name="first" type="country" use="required"/>
                    <xs:attribute name="second" type="country" use="required"/>
                    <xs:attribute name="occasions" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="reports" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="held" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="planned" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="cancelled" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="stories" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="anniversaries" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="milestones" type="xs:nonNegativeInteger" use="required"/>
                  </xs:complexType>
                </xs:element>
                <xs:element name="topic" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:attribute name="id" type="xs:string" use="required"/>
                    <xs:attribute name="mentions" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="articles" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="stories" type="xs:nonNegativeInteger" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="version" type="version" use="required"/>
              <xs:attribute name="month" type="month" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:schema>

        """#
}
