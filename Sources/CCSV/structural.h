#pragma once
#include <stddef.h>
#include <stdint.h>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#endif

/* Swift's SIMD types have no way from a comparison to a bit mask, nor a way to ask for more than
 * the processor that everyone has; hence C. Each kernel exists for the plain processor and, on
 * x86-64, for those with more, chosen when it is called. */

/* Where the bytes that shape a CSV stand among 64 bytes: bit 0 is the first byte. */
typedef struct {
    uint64_t delimiters;
    uint64_t quotes;
    uint64_t line_feeds;
    uint64_t carriage_returns;
} csv_byte_masks;

#if defined(__x86_64__)

static inline uint64_t csv_mask_of(const __m128i block[4], __m128i wanted) {
    uint64_t a = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block[0], wanted));
    uint64_t b = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block[1], wanted));
    uint64_t c = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block[2], wanted));
    uint64_t d = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block[3], wanted));
    return a | b << 16 | c << 32 | d << 48;
}

static inline void csv_classify_plain(
    const uint8_t *bytes, size_t words, uint8_t delimiter, uint8_t quote, csv_byte_masks *masks
) {
    const __m128i delimiters = _mm_set1_epi8((char)delimiter);
    const __m128i quotes = _mm_set1_epi8((char)quote);
    const __m128i line_feeds = _mm_set1_epi8('\n');
    const __m128i carriage_returns = _mm_set1_epi8('\r');
    for (size_t word = 0; word < words; word++) {
        const __m128i *at = (const __m128i *)(bytes + 64 * word);
        const __m128i block[4] = {
            _mm_loadu_si128(at), _mm_loadu_si128(at + 1), _mm_loadu_si128(at + 2),
            _mm_loadu_si128(at + 3)};
        masks[word].delimiters = csv_mask_of(block, delimiters);
        masks[word].quotes = csv_mask_of(block, quotes);
        masks[word].line_feeds = csv_mask_of(block, line_feeds);
        masks[word].carriage_returns = csv_mask_of(block, carriage_returns);
    }
}

#define CSV_AVX2 __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt")))
#define CSV_AVX512 \
    __attribute__((target("avx512f,avx512bw,avx512vbmi2,avx2,bmi,bmi2,lzcnt,popcnt")))

CSV_AVX2 static inline uint64_t csv_wide_mask_of(__m256i low, __m256i high, __m256i wanted) {
    uint64_t a = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted));
    uint64_t b = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted));
    return a | b << 32;
}

CSV_AVX2 static inline void csv_classify_avx2(
    const uint8_t *bytes, size_t words, uint8_t delimiter, uint8_t quote, csv_byte_masks *masks
) {
    const __m256i delimiters = _mm256_set1_epi8((char)delimiter);
    const __m256i quotes = _mm256_set1_epi8((char)quote);
    const __m256i line_feeds = _mm256_set1_epi8('\n');
    const __m256i carriage_returns = _mm256_set1_epi8('\r');
    for (size_t word = 0; word < words; word++) {
        const __m256i *at = (const __m256i *)(bytes + 64 * word);
        const __m256i low = _mm256_loadu_si256(at);
        const __m256i high = _mm256_loadu_si256(at + 1);
        masks[word].delimiters = csv_wide_mask_of(low, high, delimiters);
        masks[word].quotes = csv_wide_mask_of(low, high, quotes);
        masks[word].line_feeds = csv_wide_mask_of(low, high, line_feeds);
        masks[word].carriage_returns = csv_wide_mask_of(low, high, carriage_returns);
    }
}

CSV_AVX512 static inline void csv_classify_avx512(
    const uint8_t *bytes, size_t words, uint8_t delimiter, uint8_t quote, csv_byte_masks *masks
) {
    const __m512i delimiters = _mm512_set1_epi8((char)delimiter);
    const __m512i quotes = _mm512_set1_epi8((char)quote);
    const __m512i line_feeds = _mm512_set1_epi8('\n');
    const __m512i carriage_returns = _mm512_set1_epi8('\r');
    for (size_t word = 0; word < words; word++) {
        const __m512i block = _mm512_loadu_si512(bytes + 64 * word);
        masks[word].delimiters = _mm512_cmpeq_epi8_mask(block, delimiters);
        masks[word].quotes = _mm512_cmpeq_epi8_mask(block, quotes);
        masks[word].line_feeds = _mm512_cmpeq_epi8_mask(block, line_feeds);
        masks[word].carriage_returns = _mm512_cmpeq_epi8_mask(block, carriage_returns);
    }
}

static inline int csv_has_avx2(void) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
}

static inline int csv_has_avx512(void) {
    return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2");
}

/* Classifies 64 bytes for each word. */
static inline void csv_classify(
    const uint8_t *bytes, size_t words, uint8_t delimiter, uint8_t quote, csv_byte_masks *masks
) {
    if (csv_has_avx512()) {
        csv_classify_avx512(bytes, words, delimiter, quote, masks);
    } else if (csv_has_avx2()) {
        csv_classify_avx2(bytes, words, delimiter, quote, masks);
    } else {
        csv_classify_plain(bytes, words, delimiter, quote, masks);
    }
}

#elif defined(__aarch64__) && defined(__ARM_NEON)

static inline uint64_t csv_mask_of(const uint8x16_t block[4], uint8_t byte) {
    static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t weight = vld1q_u8(weights);
    const uint8x16_t wanted = vdupq_n_u8(byte);
    uint8x16_t a = vpaddq_u8(vandq_u8(vceqq_u8(block[0], wanted), weight),
                             vandq_u8(vceqq_u8(block[1], wanted), weight));
    uint8x16_t b = vpaddq_u8(vandq_u8(vceqq_u8(block[2], wanted), weight),
                             vandq_u8(vceqq_u8(block[3], wanted), weight));
    a = vpaddq_u8(a, b);
    a = vpaddq_u8(a, a);
    return vgetq_lane_u64(vreinterpretq_u64_u8(a), 0);
}

/* Classifies 64 bytes for each word. */
static inline void csv_classify(
    const uint8_t *bytes, size_t words, uint8_t delimiter, uint8_t quote, csv_byte_masks *masks
) {
    for (size_t word = 0; word < words; word++) {
        const uint8_t *at = bytes + 64 * word;
        const uint8x16_t block[4] = {
            vld1q_u8(at), vld1q_u8(at + 16), vld1q_u8(at + 32), vld1q_u8(at + 48)};
        masks[word].delimiters = csv_mask_of(block, delimiter);
        masks[word].quotes = csv_mask_of(block, quote);
        masks[word].line_feeds = csv_mask_of(block, '\n');
        masks[word].carriage_returns = csv_mask_of(block, '\r');
    }
}

#else

/* Classifies 64 bytes for each word. */
static inline void csv_classify(
    const uint8_t *bytes, size_t words, uint8_t delimiter, uint8_t quote, csv_byte_masks *masks
) {
    for (size_t word = 0; word < words; word++) {
        csv_byte_masks found = {0, 0, 0, 0};
        for (int i = 0; i < 64; i++) {
            const uint8_t byte = bytes[64 * word + i];
            found.delimiters |= (uint64_t)(byte == delimiter) << i;
            found.quotes |= (uint64_t)(byte == quote) << i;
            found.line_feeds |= (uint64_t)(byte == '\n') << i;
            found.carriage_returns |= (uint64_t)(byte == '\r') << i;
        }
        masks[word] = found;
    }
}

#endif

/* How many positions and line ends stand in the lists so far. */
typedef struct {
    size_t positions;
    size_t lines;
} csv_found;

/* For every line end of a word: the place that its position has or will have in the list. */
static inline __attribute__((always_inline)) size_t csv_list_line_ends(
    uint64_t structure, uint64_t line_ends, uint32_t listed, uint32_t *lines
) {
    size_t found = 0;
    while (line_ends != 0) {
        const uint64_t before = (line_ends & (0 - line_ends)) - 1;
        lines[found++] = listed + (uint32_t)__builtin_popcountll(structure & before);
        line_ends &= line_ends - 1;
    }
    return found;
}

static inline __attribute__((always_inline)) csv_found csv_list_body(
    const uint64_t *structure, const uint64_t *line_ends, size_t words, uint32_t base,
    uint32_t *positions, uint32_t *lines, csv_found found
) {
    for (size_t word = 0; word < words; word++) {
        uint64_t bits = structure[word];
        const uint32_t listed = (uint32_t)found.positions;
        found.lines += csv_list_line_ends(bits, line_ends[word], listed, lines + found.lines);
        const size_t count = (size_t)__builtin_popcountll(bits);
        uint32_t *out = positions + found.positions;
        /* Twelve at a time, whether there are as many or not: few branches to mispredict. */
        for (size_t written = 0; written < count; written += 12) {
            for (int step = 0; step < 12; step++) {
                out[written + step] = base + (bits ? (uint32_t)__builtin_ctzll(bits) : 0);
                bits &= bits - 1;
            }
        }
        found.positions += count;
        base += 64;
    }
    return found;
}

#if defined(__x86_64__)

CSV_AVX2 static inline csv_found csv_list_avx2(
    const uint64_t *structure, const uint64_t *line_ends, size_t words, uint32_t base,
    uint32_t *positions, uint32_t *lines, csv_found found
) {
    return csv_list_body(structure, line_ends, words, base, positions, lines, found);
}

CSV_AVX512 static inline csv_found csv_list_avx512(
    const uint64_t *structure, const uint64_t *line_ends, size_t words, uint32_t base,
    uint32_t *positions, uint32_t *lines, csv_found found
) {
    static const uint8_t places[64] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    const __m512i all = _mm512_loadu_si512(places);
    for (size_t word = 0; word < words; word++) {
        const uint64_t bits = structure[word];
        const uint32_t listed = (uint32_t)found.positions;
        found.lines += csv_list_line_ends(bits, line_ends[word], listed, lines + found.lines);
        const size_t count = (size_t)__builtin_popcountll(bits);
        uint32_t *out = positions + found.positions;
        const __m512i set = _mm512_maskz_compress_epi8(bits, all);
        const __m512i start = _mm512_set1_epi32((int)base);
        _mm512_storeu_si512(
            out, _mm512_add_epi32(start, _mm512_cvtepu8_epi32(_mm512_castsi512_si128(set))));
        if (count > 16) {
            _mm512_storeu_si512(out + 16, _mm512_add_epi32(start, _mm512_cvtepu8_epi32(
                _mm512_extracti32x4_epi32(set, 1))));
            _mm512_storeu_si512(out + 32, _mm512_add_epi32(start, _mm512_cvtepu8_epi32(
                _mm512_extracti32x4_epi32(set, 2))));
            _mm512_storeu_si512(out + 48, _mm512_add_epi32(start, _mm512_cvtepu8_epi32(
                _mm512_extracti32x4_epi32(set, 3))));
        }
        found.positions += count;
        base += 64;
    }
    return found;
}

#endif

/* Appends the place of every set bit of `structure` to `positions`, the first bit being at
 * `base`, and to `lines` where in `positions` those of `line_ends` (some of the same bits) stand.
 * Both lists need room for 72 entries more than are found. */
static inline csv_found csv_list_positions(
    const uint64_t *structure, const uint64_t *line_ends, size_t words, uint32_t base,
    uint32_t *positions, uint32_t *lines, csv_found found
) {
#if defined(__x86_64__)
    if (csv_has_avx512()) {
        return csv_list_avx512(structure, line_ends, words, base, positions, lines, found);
    }
    if (csv_has_avx2()) {
        return csv_list_avx2(structure, line_ends, words, base, positions, lines, found);
    }
#endif
    return csv_list_body(structure, line_ends, words, base, positions, lines, found);
}
