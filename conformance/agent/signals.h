/* Signals to worker threads. Every handler only counts. */
#ifndef AGENT_SIGNALS_H
#define AGENT_SIGNALS_H

#include <stdbool.h>

#include "sockspec.h"
#include "worker.h"

/* Installs the handlers: SIGUSR1 interrupts calls, SIGUSR2 lets them restart, SIGPIPE kills nobody. */
void signals_start(void);

bool signals_supported(void);

/* Sends a signal to a worker and waits until its handler ran. 0 or a negative errno. */
ss_s64 signal_worker(struct worker *worker, bool restart);

#endif
