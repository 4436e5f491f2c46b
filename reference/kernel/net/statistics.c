#include "net/statistics.h"

struct net_statistics net_statistics;
