#ifndef ATTACHE_CCOMPRESSION_H
#define ATTACHE_CCOMPRESSION_H

#include <stdio.h>
#include <bzlib.h>
#include <lzma.h>
#include <zstd.h>
#include <brotli/decode.h>

#endif
