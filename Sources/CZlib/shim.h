#pragma once
#include <zlib.h>

/* deflateInit2 is a macro, so Swift cannot see it. 15 + 16 asks for a gzip wrapper. */
static inline int gzip_deflate_begin(z_streamp stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
