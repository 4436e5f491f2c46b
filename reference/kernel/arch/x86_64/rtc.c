#include "rtc.h"

#include "instructions.h"

enum { RTC_INDEX = 0x70, RTC_DATA = 0x71 };

enum { RTC_SECOND = 0, RTC_MINUTE = 2, RTC_HOUR = 4, RTC_DAY = 7, RTC_MONTH = 8, RTC_YEAR = 9, RTC_A = 10, RTC_B = 11 };

enum { A_UPDATING = 1 << 7, B_24_HOURS = 1 << 1, B_BINARY = 1 << 2, HOUR_IS_PM = 1 << 7 };

enum { READINGS_MAX = 100000 };

struct moment {
    u8 second, minute, hour, day, month, year;
};

static u8 read_register(u8 index)
{
    out8(RTC_INDEX, index);
    return in8(RTC_DATA);
}

static struct moment read_moment(void)
{
    return (struct moment) {
        .second = read_register(RTC_SECOND),
        .minute = read_register(RTC_MINUTE),
        .hour = read_register(RTC_HOUR),
        .day = read_register(RTC_DAY),
        .month = read_register(RTC_MONTH),
        .year = read_register(RTC_YEAR),
    };
}

static bool is_same(const struct moment *a, const struct moment *b) { return __builtin_memcmp(a, b, sizeof(*a)) == 0; }

/* Reads until two readings agree outside an update. False if that never happens. */
static bool read_stable(struct moment *moment)
{
    struct moment last = read_moment();
    for (u32 i = 0; i < READINGS_MAX; i++) {
        bool updating = (read_register(RTC_A) & A_UPDATING) != 0;
        *moment = read_moment();
        if (!updating && is_same(moment, &last))
            return true;
        last = *moment;
    }
    return false;
}

static u8 from_decimal_digits(u8 value) { return (u8)((value >> 4) * 10 + (value & 15)); }

static void decode(struct moment *moment, u8 format)
{
    bool is_pm = (format & B_24_HOURS) == 0 && (moment->hour & HOUR_IS_PM) != 0;
    if ((format & B_24_HOURS) == 0)
        moment->hour &= (u8)~HOUR_IS_PM;
    if ((format & B_BINARY) == 0) {
        moment->second = from_decimal_digits(moment->second);
        moment->minute = from_decimal_digits(moment->minute);
        moment->hour = from_decimal_digits(moment->hour);
        moment->day = from_decimal_digits(moment->day);
        moment->month = from_decimal_digits(moment->month);
        moment->year = from_decimal_digits(moment->year);
    }
    if ((format & B_24_HOURS) == 0)
        moment->hour = (u8)(moment->hour % 12 + (is_pm ? 12 : 0));
}

/* Days since 1970-01-01 of a day in the years 2000 to 2099, where every fourth year is a leap year. */
static u64 days_until(const struct moment *moment)
{
    static const u16 days_before_month[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };
    const u64 days_until_2000 = 10957;
    u64 year = moment->year;
    u64 leap_days = (year + 3) / 4 + (year % 4 == 0 && moment->month > 2 ? 1 : 0);
    return days_until_2000 + year * 365 + leap_days + days_before_month[moment->month - 1] + moment->day - 1;
}

u64 rtc_read_seconds(void)
{
    struct moment moment;
    u8 format = read_register(RTC_B);
    if (!read_stable(&moment))
        return 0;
    decode(&moment, format);
    bool is_sane = moment.month >= 1 && moment.month <= 12 && moment.day >= 1 && moment.day <= 31 && moment.hour < 24 &&
                   moment.minute < 60 && moment.second < 61 && moment.year < 100;
    if (!is_sane)
        return 0;
    return ((days_until(&moment) * 24 + moment.hour) * 60 + moment.minute) * 60 + moment.second;
}
