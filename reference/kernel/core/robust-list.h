/* The locks that a thread holds when it ends, as it keeps them in its own memory (set_robust_list). */
#ifndef CORE_ROBUST_LIST_H
#define CORE_ROBUST_LIST_H

struct thread;

/* Marks each lock on the list that the thread still holds as left by its owner, and wakes a sleeper. */
void robust_list_release(struct thread *thread);

#endif
