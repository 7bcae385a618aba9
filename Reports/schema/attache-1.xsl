<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:a="urn:attache:1"
    exclude-result-prefixes="a">
  <xsl:output method="html" encoding="UTF-8" indent="yes" doctype-system="about:legacy-compat"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/">
    <html lang="en">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title><xsl:apply-templates select="*" mode="title"/></title>
        <style>
          body { font: 1rem/1.5 Georgia, serif; color: #1c1c1c; background: #fff; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
          table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ccc; vertical-align: top }
          .n { text-align: right; font-variant-numeric: tabular-nums } blockquote { margin: .25rem 0 1rem; padding-left: .75rem; border-left: 3px solid #999 }
          article { border-top: 1px solid #999; margin-top: 2rem } small { color: #555 }
        </style>
      </head>
      <body><main><xsl:apply-templates select="*"/></main></body>
    </html>
  </xsl:template>

  <xsl:template match="a:archive" mode="title">
    <xsl:choose>
      <xsl:when test="@published">Articles published on <xsl:value-of select="@published"/></xsl:when>
      <xsl:when test="a:added or a:change or a:finding or a:forwarded">What the night of <xsl:value-of select="@night"/> changed</xsl:when>
      <xsl:otherwise>Articles without a date, read on <xsl:value-of select="@night"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="a:statistics" mode="title">
    <xsl:choose>
      <xsl:when test="@month">Counts of <xsl:value-of select="@month"/></xsl:when>
      <xsl:otherwise>Counts of articles without a date</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="a:archive">
    <h1><xsl:apply-templates select="." mode="title"/></h1>
    <xsl:if test="not(a:added or a:change or a:finding or a:forwarded)">
      <p>
        Articles: <xsl:value-of select="count(a:article)"/>.
        Records of meetings: <xsl:value-of select="count(a:article/a:meeting)"/>,
        of anniversaries: <xsl:value-of select="count(a:article/a:anniversary)"/>,
        of milestones: <xsl:value-of select="count(a:article/a:milestone)"/>,
        of topics: <xsl:value-of select="count(a:article/a:mention)"/>.
      </p>
    </xsl:if>
    <xsl:apply-templates select="a:article"/>
    <xsl:if test="a:added">
      <h2>Meetings that became known</h2>
      <ul><xsl:for-each select="a:added"><li><code><xsl:value-of select="@occasion"/></code></li></xsl:for-each></ul>
    </xsl:if>
    <xsl:if test="a:change">
      <h2>Meetings that are told otherwise</h2>
      <ul>
        <xsl:for-each select="a:change">
          <li><code><xsl:value-of select="@occasion"/></code>, <xsl:value-of select="@kind"/>: <xsl:value-of select="."/></li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <xsl:if test="a:finding">
      <h2>Other records that are told otherwise</h2>
      <ul>
        <xsl:for-each select="a:finding">
          <li>
            <code><xsl:value-of select="@article"/></code>, <xsl:value-of select="@kind"/><xsl:text> </xsl:text>
            <xsl:value-of select="@subject"/>
            <xsl:if test="@date">, <xsl:value-of select="@date"/></xsl:if>
            <xsl:if test="a:name">, <xsl:value-of select="a:name"/></xsl:if>
            <xsl:for-each select="a:parties">, <xsl:value-of select="."/></xsl:for-each>:
            <xsl:value-of select="@now"/> (was <xsl:value-of select="@before"/>)
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <xsl:if test="a:forwarded">
      <h2>Names that went</h2>
      <ul>
        <xsl:for-each select="a:forwarded">
          <li><code><xsl:value-of select="@id"/></code><xsl:if test="@occasion">, now <code><xsl:value-of select="@occasion"/></code></xsl:if></li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <xsl:if test="a:rejection">
      <h2>What could not be read</h2>
      <ul>
        <xsl:for-each select="a:rejection">
          <li><code><xsl:value-of select="@path"/></code>, <xsl:value-of select="@place"/>: <xsl:value-of select="a:reason"/></li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="a:article">
    <article id="{@id}">
      <h2>
        <xsl:choose>
          <xsl:when test="starts-with(a:url, 'https://') or starts-with(a:url, 'http://')">
            <a href="{a:url}" rel="noreferrer"><xsl:apply-templates select="a:title"/></a>
          </xsl:when>
          <xsl:otherwise><xsl:apply-templates select="a:title"/></xsl:otherwise>
        </xsl:choose>
      </h2>
      <p><small>
        <xsl:if test="a:source"><xsl:value-of select="a:source"/>, </xsl:if>
        <xsl:if test="@published"><xsl:value-of select="@published"/>, </xsl:if>
        read on <xsl:value-of select="@readOn"/>; <code><xsl:value-of select="@path"/></code>
      </small></p>
      <xsl:apply-templates select="a:meeting | a:anniversary | a:milestone | a:mention"/>
    </article>
  </xsl:template>

  <xsl:template match="a:title">
    <xsl:choose>
      <xsl:when test="string()"><xsl:value-of select="."/></xsl:when>
      <xsl:otherwise>Untitled</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="a:meeting">
    <h3>
      <xsl:call-template name="parties"/>: <xsl:value-of select="@kind"/>, <xsl:value-of select="@status"/>
      <xsl:if test="@start">, <xsl:value-of select="@start"/></xsl:if>
      <xsl:if test="@end and @end != @start"> to <xsl:value-of select="@end"/></xsl:if>
      <xsl:if test="a:venue">, <xsl:value-of select="a:venue"/></xsl:if>
    </h3>
    <xsl:if test="a:participant">
      <p>
        <xsl:for-each select="a:participant">
          <xsl:if test="position() > 1">; </xsl:if>
          <xsl:value-of select="a:name"/>
          <xsl:if test="a:role"> (<xsl:value-of select="a:role"/>)</xsl:if>
        </xsl:for-each>
      </p>
    </xsl:if>
    <xsl:apply-templates select="a:evidence"/>
  </xsl:template>

  <xsl:template match="a:anniversary">
    <h3>
      Anniversary <xsl:value-of select="@ordinal"/>: <xsl:call-template name="parties"/>
      <xsl:value-of select="a:organisation"/>, <xsl:value-of select="@subject"/>
      <xsl:if test="@year">, <xsl:value-of select="@year"/></xsl:if>
      <xsl:if test="@date">, <xsl:value-of select="@date"/></xsl:if>
    </h3>
    <xsl:apply-templates select="a:evidence"/>
  </xsl:template>

  <xsl:template match="a:milestone">
    <h3>
      <xsl:call-template name="parties"/>: <xsl:value-of select="@kind"/>
      <xsl:if test="@change"><xsl:text> </xsl:text><xsl:value-of select="@change"/></xsl:if>,
      <xsl:value-of select="@date"/>, <xsl:value-of select="a:name"/>
    </h3>
    <xsl:apply-templates select="a:evidence"/>
  </xsl:template>

  <xsl:template match="a:mention">
    <h3>Topic <xsl:value-of select="@topic"/>: <xsl:value-of select="a:text"/></h3>
    <xsl:apply-templates select="a:evidence"/>
  </xsl:template>

  <xsl:template match="a:evidence">
    <blockquote>
      <xsl:value-of select="."/>
      <br/><small><xsl:value-of select="@rule"/>, <xsl:value-of select="@part"/>,
        bytes <xsl:value-of select="@from"/> to <xsl:value-of select="@to"/>,
        confidence <xsl:value-of select="format-number(../@confidence, '0%')"/></small>
    </blockquote>
  </xsl:template>

  <xsl:template name="parties">
    <xsl:for-each select="a:party">
      <xsl:if test="position() > 1">–</xsl:if>
      <xsl:value-of select="."/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="a:statistics">
    <h1><xsl:apply-templates select="." mode="title"/></h1>
    <p>
      Articles read: <xsl:value-of select="sum(a:coverage/@articles)"/>; something was found in
      <xsl:value-of select="sum(a:coverage/@withFindings)"/>.
    </p>
    <xsl:if test="a:pair">
      <h2>Pairs</h2>
      <table>
        <thead><tr>
          <th scope="col">Pair</th><th scope="col" class="n">Meetings</th><th scope="col" class="n">Reports</th>
          <th scope="col" class="n">of them “held”</th><th scope="col" class="n">“planned”</th><th scope="col" class="n">“called off”</th>
          <th scope="col" class="n">Stories</th>
        </tr></thead>
        <tbody>
          <xsl:for-each select="a:pair">
            <xsl:sort select="@occasions" data-type="number" order="descending"/>
            <tr>
              <th scope="row"><xsl:value-of select="@first"/>–<xsl:value-of select="@second"/></th>
              <td class="n"><xsl:value-of select="@occasions"/></td><td class="n"><xsl:value-of select="@reports"/></td>
              <td class="n"><xsl:value-of select="@held"/></td><td class="n"><xsl:value-of select="@planned"/></td>
              <td class="n"><xsl:value-of select="@cancelled"/></td><td class="n"><xsl:value-of select="@stories"/></td>
            </tr>
          </xsl:for-each>
        </tbody>
      </table>
    </xsl:if>
    <xsl:if test="a:topic">
      <h2>Topics</h2>
      <table>
        <thead><tr>
          <th scope="col">Topic</th><th scope="col" class="n">Mentions</th><th scope="col" class="n">Articles</th>
          <th scope="col" class="n">Stories</th>
        </tr></thead>
        <tbody>
          <xsl:for-each select="a:topic">
            <tr>
              <th scope="row"><xsl:value-of select="@id"/></th><td class="n"><xsl:value-of select="@mentions"/></td>
              <td class="n"><xsl:value-of select="@articles"/></td><td class="n"><xsl:value-of select="@stories"/></td>
            </tr>
          </xsl:for-each>
        </tbody>
      </table>
    </xsl:if>
    <h2>What was read</h2>
    <table>
      <thead><tr><th scope="col">Day</th><th scope="col">Source</th><th scope="col" class="n">Articles</th></tr></thead>
      <tbody>
        <xsl:for-each select="a:coverage">
          <tr><td><xsl:value-of select="@day"/></td><td><xsl:value-of select="@source"/></td><td class="n"><xsl:value-of select="@articles"/></td></tr>
        </xsl:for-each>
      </tbody>
    </table>
  </xsl:template>
</xsl:stylesheet>
