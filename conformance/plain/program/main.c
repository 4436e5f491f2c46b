#include "check.h"
#include "program.h"

/* A run makes the checks of one family. */
static const struct {
    const char *name;
    void (*check)(void);
} families[] = {
    { "memory", check_memory },
    { "paths", check_paths },
    { "files", check_files },
    { "time", check_time },
    { "clone", check_clone },
    { "futexes", check_futexes },
    { "signals", check_signals },
    { "identity", check_identity },
    { "system", check_system },
    { "inspection", check_inspection },
    { "exit", check_exit },
    { "exit-group", check_exit_group },
    { "bad-frame", check_bad_frame },
};

static _Bool is(const char *text, const char *name)
{
    while (*text != 0 && *text == *name)
        text++, name++;
    return *text == *name;
}

int run(int argc, char **argv)
{
    for (ss_u32 i = 0; argc == 2 && i < sizeof families / sizeof *families; i++) {
        if (is(argv[1], families[i].name)) {
            families[i].check();
            return 0;
        }
    }
    say("usage: plain-calls FAMILY\n");
    return 64;
}
