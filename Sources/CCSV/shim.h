#pragma once
#include <csv.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#endif

/* Where the bytes that shape a CSV stand among 64 bytes: bit 0 is the first byte. */
typedef struct {
    uint64_t delimiters;
    uint64_t quotes;
    uint64_t line_feeds;
    uint64_t carriage_returns;
} csv_byte_masks;

/* Swift's SIMD types have no way from a comparison to a bit mask, hence C. */
#if defined(__SSE2__)

static inline uint64_t csv_mask_of(const __m128i block[4], uint8_t byte) {
    const __m128i wanted = _mm_set1_epi8((char)byte);
    uint64_t a = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block[0], wanted));
    uint64_t b = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block[1], wanted));
    uint64_t c = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block[2], wanted));
    uint64_t d = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block[3], wanted));
    return a | b << 16 | c << 32 | d << 48;
}

static inline csv_byte_masks csv_classify(
    const uint8_t *bytes, uint8_t delimiter, uint8_t quote
) {
    const __m128i *at = (const __m128i *)bytes;
    const __m128i block[4] = {
        _mm_loadu_si128(at), _mm_loadu_si128(at + 1), _mm_loadu_si128(at + 2),
        _mm_loadu_si128(at + 3)};
    csv_byte_masks masks = {
        csv_mask_of(block, delimiter), csv_mask_of(block, quote), csv_mask_of(block, '\n'),
        csv_mask_of(block, '\r')};
    return masks;
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

static inline csv_byte_masks csv_classify(
    const uint8_t *bytes, uint8_t delimiter, uint8_t quote
) {
    const uint8x16_t block[4] = {
        vld1q_u8(bytes), vld1q_u8(bytes + 16), vld1q_u8(bytes + 32), vld1q_u8(bytes + 48)};
    csv_byte_masks masks = {
        csv_mask_of(block, delimiter), csv_mask_of(block, quote), csv_mask_of(block, '\n'),
        csv_mask_of(block, '\r')};
    return masks;
}

#else

static inline csv_byte_masks csv_classify(
    const uint8_t *bytes, uint8_t delimiter, uint8_t quote
) {
    csv_byte_masks masks = {0, 0, 0, 0};
    for (int i = 0; i < 64; i++) {
        masks.delimiters |= (uint64_t)(bytes[i] == delimiter) << i;
        masks.quotes |= (uint64_t)(bytes[i] == quote) << i;
        masks.line_feeds |= (uint64_t)(bytes[i] == '\n') << i;
        masks.carriage_returns |= (uint64_t)(bytes[i] == '\r') << i;
    }
    return masks;
}

#endif
