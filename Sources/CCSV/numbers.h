#pragma once
#include "cells.h"

/* What plain numbers of so many decimal places look like in the last sixteen bytes of their text,
 * and what each byte counts. */
typedef struct {
    /* '0' for a digit, and the decimal mark where it stands. */
    uint8_t expected[16];
    /* What a byte may differ by: 9 for a digit, 0 for the mark. */
    uint8_t spread[16];
    /* Weights within pairs, of pairs within fours, of fours within eights. */
    int8_t pairs[16];
    int16_t fours[8];
    int16_t eights[8];
    uint64_t first_half;
    uint32_t places;
    /* With a mark, there must be room for it. */
    int32_t shortest;
} csv_number_form;

/* The form of numbers with 0 to 7 decimal places. */
static inline csv_number_form csv_form_of_numbers(uint8_t decimal_mark, uint32_t places) {
    csv_number_form form;
    const uint32_t mark = places == 0 ? 16 : 15 - places;
    for (uint32_t byte = 0; byte < 16; byte++) {
        form.expected[byte] = byte == mark ? decimal_mark : '0';
        form.spread[byte] = byte == mark ? 0 : 9;
        form.pairs[byte] = byte == mark ? 0 : byte % 2 == 0 && byte + 1 != mark ? 10 : 1;
    }
    for (uint32_t part = 0; part < 8; part++) {
        /* What stands behind the first of two counts a place less where the mark is in it. */
        form.fours[part] = part % 2 == 1 ? 1 : mark / 2 == part + 1 ? 10 : 100;
        form.eights[part] = part % 2 == 1 ? 1 : mark / 4 == part % 4 + 1 ? 1000 : 10000;
    }
    form.first_half = places == 0 ? 100000000 : 10000000;
    form.places = places;
    form.shortest = places == 0 ? 1 : (int32_t)places + 1;
    return form;
}

#if defined(__x86_64__)

CSV_AVX2 static inline size_t csv_read_numbers_avx2(
    const csv_column *shared, size_t row, size_t count, const csv_number_form *form,
    int64_t *mantissas
) {
    static const uint8_t kept[32] = {0,    0,    0,    0,    0,    0,    0,    0,
                                     0,    0,    0,    0,    0,    0,    0,    0,
                                     0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                     0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    const csv_column column = *shared;
    const __m128i expected = _mm_loadu_si128((const __m128i *)form->expected);
    const __m128i spread = _mm_loadu_si128((const __m128i *)form->spread);
    const __m128i pairs = _mm_loadu_si128((const __m128i *)form->pairs);
    const __m128i fours = _mm_loadu_si128((const __m128i *)form->fours);
    const __m128i eights = _mm_loadu_si128((const __m128i *)form->eights);
    const uint64_t first_half = form->first_half;
    const ptrdiff_t shortest = form->shortest;
    for (; row < count; row++) {
        const csv_cell cell = csv_cell_of(&column, row);
        const int64_t is_negative = cell.start[0] == '-';
        const ptrdiff_t length = cell.length - is_negative;
        if (length < shortest || length > 16) break;
        /* The text ends where the sixteen bytes do; what stands before it counts as zeros. */
        const __m128i text =
            _mm_loadu_si128((const __m128i *)(cell.start + cell.length - 16));
        const __m128i used = _mm_loadu_si128((const __m128i *)(kept + length));
        const __m128i digits = _mm_and_si128(_mm_xor_si128(text, expected), used);
        const __m128i above = _mm_subs_epu8(digits, spread);
        if (!_mm_testz_si128(above, above)) break;
        const __m128i twos = _mm_madd_epi16(_mm_maddubs_epi16(digits, pairs), fours);
        const __m128i halves = _mm_madd_epi16(_mm_packus_epi32(twos, twos), eights);
        const uint64_t both = (uint64_t)_mm_cvtsi128_si64(halves);
        const int64_t value = (int64_t)((uint32_t)both * first_half + (both >> 32));
        mantissas[row] = (value ^ -is_negative) + is_negative;
    }
    return row;
}

#endif

/* Reads plain numbers of one form: digits with a decimal mark at its place, a minus before them,
 * quotes around them, sixteen bytes at most. Does nothing without the processor for it. */
static inline size_t csv_read_numbers(
    const csv_column *column, size_t row, size_t count, const csv_number_form *form,
    int64_t *mantissas
) {
#if defined(__x86_64__)
    if (csv_has_avx2()) return csv_read_numbers_avx2(column, row, count, form, mantissas);
#endif
    return row;
}
