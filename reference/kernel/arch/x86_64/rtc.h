/* The clock with a battery (MC146818): what day it is. */
#ifndef ARCH_RTC_H
#define ARCH_RTC_H

#include "core/types.h"

/* Seconds since 1970-01-01 UTC; 0 if there is no such clock. */
u64 rtc_read_seconds(void);

#endif
