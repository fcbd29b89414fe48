#pragma once
#include <string.h>
#include "structural.h"

/* Kernels that read one column of many rows. Each goes on from a row as long as it can and
 * returns the first row that it leaves to others, who read it with more care and call again. */

/* A column of regular text. Row `r` has its field between the bytes at
 * `positions[rows[r] + column - 1]` and `positions[rows[r] + column]`. */
typedef struct {
    const uint8_t *bytes;
    const uint32_t *positions;
    const uint32_t *rows;
    size_t column;
    uint8_t quote;
} csv_column;

typedef struct {
    const uint8_t *start;
    ptrdiff_t length;
} csv_cell;

/* A field without its quotes; one with blanks around it is left as it is. In regular text, a
 * field that begins with a quote ends with one, and only a line end follows a carriage return. */
static inline __attribute__((always_inline)) csv_cell csv_cell_of(
    const csv_column *column, size_t row
) {
    const uint32_t *place = column->positions + column->rows[row] + column->column;
    const uint8_t *start = column->bytes + place[-1] + 1;
    const uint8_t *end = column->bytes + place[0];
    if (end[-1] == '\r') end--;
    const ptrdiff_t quotes = *start == column->quote;
    const csv_cell cell = {start + quotes, end - start - 2 * quotes};
    return cell;
}

/* What a text of up to 16 bytes came to before; zeros beyond its end. */
typedef struct {
    uint64_t low;
    uint64_t high;
    /* -1 for an empty entry. */
    int64_t length;
    uint64_t value;
} csv_known_text;

/* The same for 17 to 32 bytes: the first and the last 16 are all of it. */
typedef struct {
    uint64_t words[4];
    int64_t length;
    uint64_t value;
} csv_known_long_text;

enum { csv_text_bits = 10 };

static inline __attribute__((always_inline)) uint64_t csv_word(const uint8_t *bytes) {
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

static inline __attribute__((always_inline)) size_t csv_text_place(uint64_t low, uint64_t high) {
    const uint64_t mixed = (low ^ (high << 23 | high >> 41)) * UINT64_C(0x9E3779B97F4A7C15);
    return (size_t)(mixed >> (64 - csv_text_bits));
}

/* The entry that a text of 0 to 16 bytes has or would have. Each text has two places, side by
 * side in memory; this is the first. 16 bytes beyond its start must be readable. */
static inline __attribute__((always_inline)) csv_known_text csv_text_key(
    const uint8_t *start, ptrdiff_t length
) {
    static const uint8_t kept[32] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                     0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    const csv_known_text key = {
        csv_word(start) & csv_word(kept + 16 - length),
        csv_word(start + 8) & csv_word(kept + 24 - length), length, 0};
    return key;
}

static inline __attribute__((always_inline)) csv_known_long_text csv_long_text_key(
    const uint8_t *start, ptrdiff_t length
) {
    const csv_known_long_text key = {
        {csv_word(start), csv_word(start + 8), csv_word(start + length - 16),
         csv_word(start + length - 8)},
        length, 0};
    return key;
}

static inline size_t csv_long_text_place(const csv_known_long_text *key) {
    const uint64_t last = key->words[2];
    return csv_text_place(
        key->words[0] ^ (last << 7 | last >> 57), key->words[1] + key->words[3]);
}

/* What a text is known to have come to; null where it is not known. */
static inline __attribute__((always_inline)) const uint64_t *csv_known_value(
    const uint8_t *start, ptrdiff_t length, const csv_known_text *texts,
    const csv_known_long_text *long_texts
) {
    if (length <= 16) {
        const csv_known_text key = csv_text_key(start, length);
        const csv_known_text *first = texts + 2 * csv_text_place(key.low, key.high);
        if (first->low == key.low && first->high == key.high && first->length == length) {
            return &first->value;
        }
        const csv_known_text *second = first + 1;
        if (second->low == key.low && second->high == key.high && second->length == length) {
            return &second->value;
        }
        return 0;
    }
    if (length > 32 || !long_texts) return 0;
    const csv_known_long_text key = csv_long_text_key(start, length);
    const csv_known_long_text *known = long_texts + csv_long_text_place(&key);
    const uint64_t different =
        (known->words[0] ^ key.words[0]) | (known->words[1] ^ key.words[1]) |
        (known->words[2] ^ key.words[2]) | (known->words[3] ^ key.words[3]);
    return different == 0 && known->length == length ? &known->value : 0;
}

static inline __attribute__((always_inline)) size_t csv_find_texts_body(
    const csv_column *shared, size_t row, size_t count, const csv_known_text *texts,
    const csv_known_long_text *long_texts, uint32_t *codes
) {
    const csv_column column = *shared;
    for (; row < count; row++) {
        const csv_cell cell = csv_cell_of(&column, row);
        /* Blanks around a bare field are for others to trim. */
        if (cell.length > 0 && (cell.start[0] <= ' ' || cell.start[cell.length - 1] <= ' ')) break;
        const uint64_t *value = csv_known_value(cell.start, cell.length, texts, long_texts);
        if (!value || *value > UINT32_MAX) break;
        codes[row] = (uint32_t)*value;
    }
    return row;
}

/* What the texts of an ISO month, `yyyy-MM-`, are known to mean. */
typedef struct {
    uint64_t text;
    int32_t first_day;
    /* 0 for an empty entry, which has no day. */
    int32_t length;
} csv_known_month;

enum { csv_month_bits = 8 };

static inline __attribute__((always_inline)) size_t csv_month_place(uint64_t text) {
    return (size_t)(text * UINT64_C(0x9E3779B97F4A7C15) >> (64 - csv_month_bits));
}

static inline __attribute__((always_inline)) size_t csv_find_days_body(
    const csv_column *shared, size_t row, size_t count, const csv_known_month *months,
    int32_t *days
) {
    const csv_column column = *shared;
    for (; row < count; row++) {
        const csv_cell cell = csv_cell_of(&column, row);
        if (cell.length != 10) break;
        const uint64_t text = csv_word(cell.start);
        const csv_known_month *month = months + csv_month_place(text);
        const uint32_t tens = (uint32_t)cell.start[8] - '0';
        const uint32_t units = (uint32_t)cell.start[9] - '0';
        const uint32_t day = tens * 10 + units - 1;
        if (month->text != text || tens > 9 || units > 9 || day >= (uint32_t)month->length) break;
        days[row] = month->first_day + (int32_t)day;
    }
    return row;
}

#if defined(__x86_64__)

CSV_AVX2 static inline size_t csv_find_texts_avx2(
    const csv_column *column, size_t row, size_t count, const csv_known_text *texts,
    const csv_known_long_text *long_texts, uint32_t *codes
) {
    return csv_find_texts_body(column, row, count, texts, long_texts, codes);
}

CSV_AVX2 static inline size_t csv_find_days_avx2(
    const csv_column *column, size_t row, size_t count, const csv_known_month *months,
    int32_t *days
) {
    return csv_find_days_body(column, row, count, months, days);
}

#endif

/* The codes of texts of up to 32 bytes that are known and came to a code. */
static inline size_t csv_find_texts(
    const csv_column *column, size_t row, size_t count, const csv_known_text *texts,
    const csv_known_long_text *long_texts, uint32_t *codes
) {
#if defined(__x86_64__)
    if (csv_has_avx2()) {
        return csv_find_texts_avx2(column, row, count, texts, long_texts, codes);
    }
#endif
    return csv_find_texts_body(column, row, count, texts, long_texts, codes);
}

/* The days of `yyyy-MM-dd` in months that are known. */
static inline size_t csv_find_days(
    const csv_column *column, size_t row, size_t count, const csv_known_month *months,
    int32_t *days
) {
#if defined(__x86_64__)
    if (csv_has_avx2()) return csv_find_days_avx2(column, row, count, months, days);
#endif
    return csv_find_days_body(column, row, count, months, days);
}
