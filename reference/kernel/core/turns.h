/*
 * Devices and threads take turns. Frames come as fast as others send them, and dealing with them could take all the time
 * there is. So once they have taken their turn, and more time than was left to threads, it is the threads' turn: devices
 * are neither polled nor do they interrupt until both have had as much. Where no thread can run, devices do not wait.
 */
#ifndef CORE_TURNS_H
#define CORE_TURNS_H

#include "core/types.h"

/* Polls the devices, unless it is the threads' turn. Whether there is more for them to do before threads run. */
bool turns_poll(void);

/* When the threads' turn ends; ALARM_NONE if it is not theirs. */
u64 turns_alarm_ns(void);

/* No thread can run. True if it was the threads' turn: the devices have not been polled. */
bool turns_pass(void);

#endif
