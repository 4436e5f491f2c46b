/* IPv4 addresses as people write them. */
#ifndef NET_ADDRESS_TEXT_H
#define NET_ADDRESS_TEXT_H

#include "net/interface.h"

/*
 * Each reads at `*text`, moves it behind what was read and says true; or says false. Four numbers up to 255 with dots
 * between; a number up to `limit`; exactly this word.
 */
bool text_take_address(const char **text, ipv4_address *address);
bool text_take_number(const char **text, u32 limit, u32 *number);
bool text_take_word(const char **text, const char *word);

/* Whether a word of the command line ends here. */
bool text_at_end(const char *text);

#endif
