/* The words of the kernel's command line, separated by spaces. */
#ifndef CORE_COMMAND_LINE_H
#define CORE_COMMAND_LINE_H

#include "core/types.h"

/* Once, at the start; the text stays where it is. */
void command_line_set(const char *text);

/* Whether this word is there. */
bool command_line_has(const char *word);

/* What follows "name=" in the first word that begins so, up to the next space or the end; NULL if no word does. */
const char *command_line_value(const char *name);

#endif
