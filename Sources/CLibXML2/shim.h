#ifndef ATTACHE_CLIBXML2_H
#define ATTACHE_CLIBXML2_H

// Debian's libxml2 pulls in ICU, which clashes with the ICU inside Foundation; only fields that we never use differ.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlwriter.h>

#endif
