# Commands for gdb that know the reference kernel. `sockspec boot --gdb` prints how to load them.
#
# They read the kernel's tables through its symbols, so they need a machine that has come to the kernel: before the first
# `continue` there is nothing to read.

set pagination off
set confirm off

# --- Pieces of a line ---

define sockspec_endpoint
    printf "%u.%u.%u.%u:%u", ($arg0.address >> 24) & 255, ($arg0.address >> 16) & 255, ($arg0.address >> 8) & 255, \
        $arg0.address & 255, $arg0.port
end

# The descriptors of a file, or `none` for one that only a waiting call holds.
define sockspec_descriptors
    set $file = $arg0
    set $left = $file->descriptors
    set $fd = 0
    if $left == 0
        printf "none"
    end
    while $left > 0 && $fd < sizeof('descriptor.c'::table) / sizeof('descriptor.c'::table[0])
        if 'descriptor.c'::table[$fd].file == $file
            printf "%d ", $fd
            set $left = $left - 1
        end
        set $fd = $fd + 1
    end
end

define sockspec_queue_length
    set $head = &$arg0->queue.datagrams
    set $node = $head->next
    set $length = 0
    while $node != $head
        set $length = $length + 1
        set $node = $node->next
    end
    printf "%d", $length
end

define sockspec_flags
    if $arg0->file.flags & 04000
        printf " O_NONBLOCK"
    end
    if $arg0->binding.reuse_address
        printf " SO_REUSEADDR"
    end
    if $arg0->shut_read
        printf " shut-read"
    end
    if $arg0->shut_write
        printf " shut-write"
    end
end

define sockspec_socket
    set $socket = $arg0
    printf "fd "
    sockspec_descriptors &$socket->file
    if $socket->kind->type == 1
        printf "  stream"
    else
        printf "  datagram"
    end
    printf "  local "
    sockspec_endpoint $socket->binding.local
    printf "  peer "
    if $socket->binding.has_peer
        sockspec_endpoint $socket->binding.peer
    else
        printf "none"
    end
    printf "  queue "
    sockspec_queue_length $socket
    printf "  error %d  flags", $socket->error
    sockspec_flags $socket
    printf "\n"
end

define sockspec_call_name
    set $fact = 0
    while $fact < call_fact_count && call_facts[$fact].number != $arg0
        set $fact = $fact + 1
    end
    if $fact < call_fact_count
        printf "%s", call_facts[$fact].name
    else
        printf "call %lu", $arg0
    end
end

# --- The commands ---

define sockets
    set $at = 0
    while $at < sizeof(sockets) / sizeof(sockets[0])
        if sockets[$at].file.holds > 0
            sockspec_socket &sockets[$at]
        end
        set $at = $at + 1
    end
end
document sockets
The kernel's sockets, one in a line: descriptors, kind, local address, peer, datagrams that wait, pending error, flags.
end

define threads
    set $at = 0
    while $at < sizeof(threads) / sizeof(threads[0])
        set $thread = &threads[$at]
        if $thread->state != THREAD_FREE
            printf "thread %d  %s  ", $thread->id, $thread->name
            output $thread->state
            if $thread->call.active
                printf "  in "
                sockspec_call_name $thread->call.number
                printf "  %s", outcome_facts[$thread->call.outcome].id
            else
                printf "  last %s", outcome_facts[$thread->last_outcome].id
            end
            printf "\n"
        end
        set $at = $at + 1
    end
end
document threads
The program's threads, one in a line: number, name, state, and the call with the rule by which it waits or ended.
end
