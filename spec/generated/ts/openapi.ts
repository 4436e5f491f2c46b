// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

export interface paths {
    "/syscalls/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a connection from a listener.
         * @description The first connection that waits gets the lowest free descriptor; a call that has to wait holds it already. The new socket has the options that the listener had when the connection came; it is blocking, and not closed on exec.
         */
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/accept4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a connection from a listener, with flags.
         * @description The first connection that waits gets the lowest free descriptor; a call that has to wait holds it already. The new socket has the options that the listener had when the connection came, and of the flags of files only those given here.
         */
        post: operations["accept4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/bind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a socket a local address.
         * @description The socket gets the address and holds its port, so that no other socket of the kind can have it. With port 0 the implementation chooses a free one.
         */
        post: operations["bind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a descriptor.
         * @description The descriptor no longer stands for an open file. When the last descriptor of a socket goes, so does the socket, with all that waits in it.
         */
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a socket to a peer.
         * @description A datagram socket only remembers the peer. A stream socket makes a connection, and waits for it unless it is non-blocking.
         */
        post: operations["connect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/dup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a second descriptor for an open file.
         * @description Both descriptors stand for one open file; flags such as O_NONBLOCK, options and addresses are shared. The new one is not closed on exec.
         */
        post: operations["dup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/dup2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a certain descriptor stand for an open file.
         * @description What the new descriptor stood for is closed first. The new descriptor is not closed on exec.
         */
        post: operations["dup2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/dup3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a certain descriptor stand for an open file, with flags.
         * @description As dup2, except that both descriptors must differ, and that the new one may be closed on exec.
         */
        post: operations["dup3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/clock_control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the clock, or move it.
         * @description While the clock is manual, time stands still for everything: clocks, time limits, protocols. Advancing it lets each timer come at its own time and in order.
         */
        post: operations["clock_control"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/packets_withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make memory for packets short.
         * @description The pool of packet buffers behaves from now on as if it had so many fewer, 0 being the usual. Buffers that are in use stay in use. With it a test reaches what happens when buffers run out.
         */
        post: operations["packets_withhold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/thread_outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How a thread's last call ended.
         * @description Gives the id of the rule by which the thread's last call ended, such as bind.in-use, or of that by which it waits. So a test sees that the right error came for the right reason. Asked of the calling thread it is about the call before this one. A call that a time limit or a signal ended has ended by the rule of its wait. After a signal handler, the last call is rt_sigreturn.
         */
        post: operations["thread_outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/thread_state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a thread waits inside a call.
         * @description A test that made a call on another thread learns with it, without letting time pass, that the call waits.
         */
        post: operations["thread_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/fcntl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a descriptor, or read and set its flags.
         * @description Status flags such as O_NONBLOCK belong to the open file and are shared by all its descriptors; FD_CLOEXEC belongs to one descriptor.
         */
        post: operations["fcntl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/getpeername": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the address of a socket's peer.
         * @description The address is the one that connect was given, or that an accepted connection came from.
         */
        post: operations["getpeername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/getsockname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the local address of a socket.
         * @description The address is the one that bind gave, or that the implementation chose.
         */
        post: operations["getsockname"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/getsockopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a socket option.
         * @description The value is cut to the room given. The options, with their types and ranges, are listed on a page of their own.
         */
        post: operations["getsockopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/listen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a socket take connections.
         * @description A socket without a port gets one. How many connections may wait to be accepted is for the implementation to say, with the backlog as a hint: at least as many as the backlog says, if that is 5 to 128. Listening again only changes the backlog.
         */
        post: operations["listen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait until one of several descriptors is ready.
         * @description Each entry names a descriptor and the conditions asked for, and receives those that hold. POLLERR, POLLHUP and POLLNVAL are reported without being asked for. An entry with a negative descriptor is passed over.
         */
        post: operations["poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/ppoll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for descriptors, with a signal mask for that time.
         * @description As poll, except for the time limit, which is finer and receives what is left of it, and for the mask. A limit that cannot be written is left as it is.
         */
        post: operations["ppoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read from a descriptor.
         * @description On a socket it receives as recvfrom does, without flags and without an address.
         */
        post: operations["read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/readv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read from a descriptor into several buffers.
         * @description On a socket it receives as recvmsg does, without flags and without an address.
         */
        post: operations["readv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/recvfrom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a message.
         * @description Takes data out of the socket, or waits for some. A datagram that does not fit the room given is cut and its rest is lost.
         */
        post: operations["recvfrom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/recvmsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a message into several buffers.
         * @description As recvfrom, with room in several buffers, and with flags that tell what was cut.
         */
        post: operations["recvmsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/sendmsg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message out of several buffers.
         * @description As sendto, with the data in several buffers, and control data beside it.
         */
        post: operations["sendmsg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/sendto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message.
         * @description Hands data to the protocol. A datagram goes to the address given, or to the peer of a connected socket.
         */
        post: operations["sendto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/setsockopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a socket option.
         * @description The options, with their types and ranges, are listed on a page of their own. Bytes behind the value are not looked at. A connection that a listener takes starts with the listener's options.
         */
        post: operations["setsockopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/shutdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one or both directions of a socket.
         * @description What was shut down stays so until the socket is closed. Every descriptor of the socket is affected.
         */
        post: operations["shutdown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/socket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a socket.
         * @description The socket has no address and no peer. The descriptor is the lowest that is free.
         */
        post: operations["socket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/socketpair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create two connected sockets.
         * @description No family of this specification has pairs, so the call always fails. It is here for what it finds first.
         */
        post: operations["socketpair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/arch_prctl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set or read the thread pointer.
         * @description x86_64 only. The other architectures keep the thread pointer in a register that programs write themselves.
         */
        post: operations["arch_prctl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/brk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the end of the data segment.
         * @description The kernel's call has no errno: it returns the end as it is now, and the caller compares. The end need not lie on a page boundary. Asking for 0 is a way to read it.
         */
        post: operations["brk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/clock_gettime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a clock.
         * @description CLOCK_REALTIME and CLOCK_MONOTONIC are required; the others may be unknown. A libc may read clocks without a system call, from code that the kernel lends.
         */
        post: operations["clock_gettime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/clock_nanosleep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sleep by a clock, for a time or until a time.
         * @description With TIMER_ABSTIME it sleeps until the clock shows the time, and not at all if it already does. Other flags are without effect. It is never made again after a signal handler, SA_RESTART or not.
         */
        post: operations["clock_nanosleep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a thread.
         * @description The new task goes on after this call with the same registers, except that its result is 0 and its stack pointer is the argument stack. Threads are specified: CLONE_VM, CLONE_FS, CLONE_FILES, CLONE_SIGHAND and CLONE_THREAD together. A bad parent_tid or child_tid is no error: the number is then not stored.
         */
        post: operations["clone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/exit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the calling thread.
         * @description The other threads of the process go on. When the last one ends, the process ends with that thread's status. A word named with set_tid_address or CLONE_CHILD_CLEARTID is set to 0 and a futex there is woken.
         */
        post: operations["exit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/exit_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the process with all its threads.
         * @description Descriptors are closed and memory is given back. This is what exit in a libc calls.
         */
        post: operations["exit_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/fstat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is known of an open file.
         * @description It is newfstatat with an empty path and AT_EMPTY_PATH. The st_mode of a socket has S_IFSOCK.
         */
        post: operations["fstat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/futex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sleep until a word in memory changes, or wake sleepers.
         * @description The word is 32 bits wide and aligned. Looking at it and going to sleep is one step, so a wake in between is not lost. FUTEX_WAIT takes a time span; FUTEX_WAIT_BITSET takes a point in time. FUTEX_REQUEUE and FUTEX_CMP_REQUEUE take a number in the place of the time limit. A sleeper may wake for no reason and has to look at the word again.
         */
        post: operations["futex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/getegid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Effective group.
         * @description Rights of the group go by this one.
         */
        post: operations["getegid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/geteuid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Effective user.
         * @description Rights go by this one.
         */
        post: operations["geteuid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/getgid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Real group.
         * @description Groups belong to threads as far as the kernel knows.
         */
        post: operations["getgid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/getpid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Number of the process.
         * @description All threads of a process get the same number.
         */
        post: operations["getpid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/getrandom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get random bytes.
         * @description Up to 256 bytes come whole, once the generator is ready. A longer request may end early, with fewer bytes.
         */
        post: operations["getrandom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/gettid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Number of the thread.
         * @description In the first thread of a process it is the number of the process.
         */
        post: operations["gettid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/gettimeofday": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the time since 1970 in microseconds.
         * @description It reads the clock CLOCK_REALTIME. The time zone is a relic; a kernel that knows of none writes zeros.
         */
        post: operations["gettimeofday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/getuid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Real user.
         * @description Users belong to threads as far as the kernel knows.
         */
        post: operations["getuid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/ioctl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whatever only some descriptors can do.
         * @description The request says what is done, what the argument points to, and which descriptors know it.
         */
        post: operations["ioctl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/kill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a signal to a process.
         * @description A positive pid names a process. Signal 0 sends nothing and checks the rest. A signal to oneself that is not blocked is delivered before the call returns, unless another thread takes it. What 0 and negative numbers mean is not specified here; they name groups of processes.
         */
        post: operations["kill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/lseek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the position in a file.
         * @description Sockets and pipes have no position.
         */
        post: operations["lseek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/mmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Map memory.
         * @description A program that only uses the network needs MAP_PRIVATE with MAP_ANONYMOUS. Such memory starts as zeros. The length is rounded up to whole pages. Without MAP_FIXED the address is a wish, and one that is not aligned or lies in the kernel's half is no error. Unknown bits in prot and flags are ignored.
         */
        post: operations["mmap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/mprotect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change what may be done with mapped memory.
         * @description The length is rounded up to whole pages. A thread's stack is often mapped with PROT_NONE first and opened with this. If a gap is met, the pages before it have changed already.
         */
        post: operations["mprotect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/munmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give mapped memory back.
         * @description Every page that the range touches goes away. Parts where nothing is mapped are no error.
         */
        post: operations["munmap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/nanosleep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sleep for a time.
         * @description It is never made again after a signal handler, SA_RESTART or not.
         */
        post: operations["nanosleep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/newfstatat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is known of a file.
         * @description With an empty path and AT_EMPTY_PATH it tells about the descriptor; st_mode of a socket has S_IFSOCK. Headers of some architectures know it as fstatat. Which paths exist is not specified.
         */
        post: operations["newfstatat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a file by its path from the working directory.
         * @description x86_64 only; elsewhere it is openat with AT_FDCWD. Of all paths only /dev/null is specified: reading it finds the end, and what is written to it is gone. Which others exist is not specified. The descriptor is the lowest that is free.
         */
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/openat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a file.
         * @description Of all paths only /dev/null is specified: reading it finds the end, and what is written to it is gone. Which others exist is not specified. The descriptor is the lowest that is free.
         */
        post: operations["openat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/pipe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a pipe.
         * @description x86_64 only; it is pipe2 without flags.
         */
        post: operations["pipe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/pipe2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a pipe.
         * @description What is written to the second descriptor can be read from the first, in order. O_NONBLOCK counts for both, and so does O_CLOEXEC. The descriptors are the two lowest that are free, the reading end being the lower one.
         */
        post: operations["pipe2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/prctl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settings of a thread.
         * @description PR_SET_NAME takes the address of a text; 15 bytes of it count. PR_GET_NAME stores 16 bytes, the last of them a NUL. PR_SET_NO_NEW_PRIVS wants 1, 0, 0, 0 and PR_GET_NO_NEW_PRIVS wants four zeros. Other operations may be unknown.
         */
        post: operations["prctl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/prlimit64": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read or set the limit of a resource.
         * @description RLIMIT_NOFILE matters to sockets: a new descriptor at or above it is refused with EMFILE. Anybody may lower a limit; raising rlim_max takes a right.
         */
        post: operations["prlimit64"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/readlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read where a symbolic link leads.
         * @description x86_64 only; elsewhere it is readlinkat with AT_FDCWD. A start-up routine asks for /proc/self/exe and takes ENOENT well. Which paths exist is not specified.
         */
        post: operations["readlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/readlinkat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read where a symbolic link leads, from a directory.
         * @description Which paths exist is not specified.
         */
        post: operations["readlinkat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/rseq": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register the thread for restartable sequences.
         * @description A libc registers once per thread and lives without it where the answer is ENOSYS; an implementation may always give that answer.
         */
        post: operations["rseq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/rt_sigaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a signal does.
         * @description Handlers belong to the process. SIGKILL and SIGSTOP can be read and not set. Unknown flags are cleared, and so are SIGKILL and SIGSTOP in the mask. On x86_64 a handler needs SA_RESTORER and sa_restorer; without them the process gets SIGSEGV instead of the handler.
         */
        post: operations["rt_sigaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/rt_sigprocmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block or unblock signals in the calling thread.
         * @description SIGKILL and SIGSTOP are never blocked; asking for it is no error. A waiting signal that becomes unblocked is delivered before the call returns. Without set, how is not looked at.
         */
        post: operations["rt_sigprocmask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/rt_sigreturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back from a signal handler.
         * @description No program calls it by name: a handler returns to code that does. Registers, stack and mask become what they were when the signal came. The frame on the stack is the kernel's own.
         */
        post: operations["rt_sigreturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/sched_yield": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let other threads run.
         * @description The caller goes on when the others that could run have had a turn.
         */
        post: operations["sched_yield"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/set_robust_list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where the thread's list of held locks is.
         * @description When the thread ends, each lock on the list that it still holds gets FUTEX_OWNER_DIED, and a sleeper is woken. The list is not looked at before; a bad address is no error.
         */
        post: operations["set_robust_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/set_tid_address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say where to store 0 when the thread ends.
         * @description At the end of the thread, 0 is stored there and one sleeper on a futex there is woken. The address is not looked at before; a bad one is no error, not even then.
         */
        post: operations["set_tid_address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/setresuid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the real, the effective and the saved user.
         * @description The call changes the calling thread alone; a libc makes it in every thread. The value -1 leaves a user as it is. When the effective user goes from 0 to another, the rights of the superuser go with it, and they come back when it returns to 0. When none of the three is 0 any more, they are gone for good.
         */
        post: operations["setresuid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/tgkill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a signal to a thread.
         * @description The number of the process makes sure that a thread number that was given out again is not hit.
         */
        post: operations["tgkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the seconds since 1970.
         * @description x86_64 only. Elsewhere a libc reads CLOCK_REALTIME with clock_gettime.
         */
        post: operations["time"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/tkill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a signal to a thread by its number alone.
         * @description The older form of tgkill. A number that was given out again hits another thread; some libcs use it nevertheless.
         */
        post: operations["tkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/uname": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Names of the system.
         * @description sysname says which system it is. What stands in the other fields is free.
         */
        post: operations["uname"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/write": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to a descriptor.
         * @description On a socket it sends as sendto does, without flags and without an address.
         */
        post: operations["write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/writev": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to a descriptor out of several buffers.
         * @description On a socket it sends as sendmsg does, without flags and without an address.
         */
        post: operations["writev"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Name of an errno.
         * @enum {string}
         */
        errno: "EPERM" | "ENOENT" | "ESRCH" | "EINTR" | "EIO" | "ENXIO" | "E2BIG" | "ENOEXEC" | "EBADF" | "ECHILD" | "EAGAIN" | "ENOMEM" | "EACCES" | "EFAULT" | "ENOTBLK" | "EBUSY" | "EEXIST" | "EXDEV" | "ENODEV" | "ENOTDIR" | "EISDIR" | "EINVAL" | "ENFILE" | "EMFILE" | "ENOTTY" | "ETXTBSY" | "EFBIG" | "ENOSPC" | "ESPIPE" | "EROFS" | "EMLINK" | "EPIPE" | "EDOM" | "ERANGE" | "EDEADLK" | "ENAMETOOLONG" | "ENOLCK" | "ENOSYS" | "ENOTEMPTY" | "ELOOP" | "ENOMSG" | "EIDRM" | "ENOSTR" | "ENODATA" | "ETIME" | "ENOSR" | "EREMOTE" | "ENOLINK" | "ECOMM" | "EPROTO" | "EBADMSG" | "EOVERFLOW" | "ENOTUNIQ" | "EBADFD" | "EILSEQ" | "ERESTART" | "EUSERS" | "ENOTSOCK" | "EDESTADDRREQ" | "EMSGSIZE" | "EPROTOTYPE" | "ENOPROTOOPT" | "EPROTONOSUPPORT" | "ESOCKTNOSUPPORT" | "EOPNOTSUPP" | "EPFNOSUPPORT" | "EAFNOSUPPORT" | "EADDRINUSE" | "EADDRNOTAVAIL" | "ENETDOWN" | "ENETUNREACH" | "ENETRESET" | "ECONNABORTED" | "ECONNRESET" | "ENOBUFS" | "EISCONN" | "ENOTCONN" | "ESHUTDOWN" | "ETOOMANYREFS" | "ETIMEDOUT" | "ECONNREFUSED" | "EHOSTDOWN" | "EHOSTUNREACH" | "EALREADY" | "EINPROGRESS" | "ESTALE" | "EREMOTEIO" | "EDQUOT" | "ECANCELED" | "EOWNERDEAD" | "ENOTRECOVERABLE" | "ERFKILL" | "EHWPOISON";
        /**
         * @description Memory that the call writes into: `true` provides it, `false` passes a null pointer.
         * @default true
         */
        room: boolean;
        /** @description A socket address; its family says which. */
        socket_address: components["schemas"]["sockaddr_in"];
        /**
         * @description What kind of address a socket uses. Only AF_INET can be opened; the others are here because calls must tell them apart.
         *
         *     - `AF_UNSPEC`: No family. In connect it dissolves the connection.
         *     - `AF_UNIX`: Sockets within one machine.
         *     - `AF_INET`: IPv4.
         *     - `AF_AX25`: Amateur radio.
         *     - `AF_INET6`: IPv6.
         *     - `AF_NETLINK`: Linux's own channel to routing and interfaces.
         *     - `AF_PACKET`: Frames of a link.
         *     - `AF_MAX`: One more than the last family. What lies outside 0..AF_MAX-1 is refused by range.
         */
        address_family: ("AF_UNSPEC" | "AF_UNIX" | "AF_INET" | "AF_AX25" | "AF_INET6" | "AF_NETLINK" | "AF_PACKET" | "AF_MAX") | number;
        /**
         * @description Operations of arch_prctl. x86_64 only.
         *
         *     - `ARCH_SET_GS`: Set the base of gs.
         *     - `ARCH_SET_FS`: Set the base of fs, the thread pointer.
         *     - `ARCH_GET_FS`: Store the base of fs.
         *     - `ARCH_GET_GS`: Store the base of gs.
         */
        arch_prctl_code: ("ARCH_SET_GS" | "ARCH_SET_FS" | "ARCH_GET_FS" | "ARCH_GET_GS") | number;
        /**
         * @description Values that stand in the place of a directory descriptor.
         *
         *     - `AT_FDCWD`: The working directory.
         */
        at_directory: "AT_FDCWD" | number;
        /**
         * @description Flags of calls that take a directory and a path.
         *
         *     - `AT_SYMLINK_NOFOLLOW`: Take a symbolic link itself.
         *     - `AT_SYMLINK_FOLLOW`: Follow a symbolic link.
         *     - `AT_NO_AUTOMOUNT`: Ignored.
         *     - `AT_EMPTY_PATH`: An empty path means the descriptor itself.
         */
        at_flags: ("AT_SYMLINK_NOFOLLOW" | "AT_SYMLINK_FOLLOW" | "AT_NO_AUTOMOUNT" | "AT_EMPTY_PATH")[] | number;
        /**
         * @description Entries of the auxiliary vector that a program finds on its stack when it starts.
         *
         *     - `AT_NULL`: End of the vector.
         *     - `AT_PHDR`: Address of the program headers.
         *     - `AT_PHENT`: Bytes of one program header.
         *     - `AT_PHNUM`: Number of program headers.
         *     - `AT_PAGESZ`: Bytes of a page.
         *     - `AT_BASE`: Address of the interpreter, 0 for a static program.
         *     - `AT_FLAGS`: Always 0.
         *     - `AT_ENTRY`: Address where the program starts.
         *     - `AT_UID`: Real user.
         *     - `AT_EUID`: Effective user.
         *     - `AT_GID`: Real group.
         *     - `AT_EGID`: Effective group.
         *     - `AT_PLATFORM`: Name of the machine.
         *     - `AT_HWCAP`: What the processor can do.
         *     - `AT_CLKTCK`: Ticks in a second that times() counts.
         *     - `AT_SECURE`: 1 if the program runs with rights of another user.
         *     - `AT_RANDOM`: Address of 16 random bytes.
         *     - `AT_HWCAP2`: What else the processor can do.
         *     - `AT_EXECFN`: Address of the program's path.
         *     - `AT_SYSINFO_EHDR`: Address of the code that the kernel lends.
         *     - `AT_MINSIGSTKSZ`: Smallest stack for a signal handler.
         */
        auxv_type: ("AT_NULL" | "AT_PHDR" | "AT_PHENT" | "AT_PHNUM" | "AT_PAGESZ" | "AT_BASE" | "AT_FLAGS" | "AT_ENTRY" | "AT_UID" | "AT_EUID" | "AT_GID" | "AT_EGID" | "AT_PLATFORM" | "AT_HWCAP" | "AT_CLKTCK" | "AT_SECURE" | "AT_RANDOM" | "AT_HWCAP2" | "AT_EXECFN" | "AT_SYSINFO_EHDR" | "AT_MINSIGSTKSZ") | number;
        /**
         * @description Clocks.
         *
         *     - `CLOCK_REALTIME`: Time since 1970. It can be set.
         *     - `CLOCK_MONOTONIC`: Time since some start. It never goes back.
         *     - `CLOCK_PROCESS_CPUTIME_ID`: Processor time of the process.
         *     - `CLOCK_THREAD_CPUTIME_ID`: Processor time of the thread.
         *     - `CLOCK_MONOTONIC_RAW`: CLOCK_MONOTONIC without correction of its rate.
         *     - `CLOCK_REALTIME_COARSE`: CLOCK_REALTIME, quicker to read and less exact.
         *     - `CLOCK_MONOTONIC_COARSE`: CLOCK_MONOTONIC, quicker to read and less exact.
         *     - `CLOCK_BOOTTIME`: CLOCK_MONOTONIC with the time spent asleep.
         */
        clock_id: ("CLOCK_REALTIME" | "CLOCK_MONOTONIC" | "CLOCK_PROCESS_CPUTIME_ID" | "CLOCK_THREAD_CPUTIME_ID" | "CLOCK_MONOTONIC_RAW" | "CLOCK_REALTIME_COARSE" | "CLOCK_MONOTONIC_COARSE" | "CLOCK_BOOTTIME") | number;
        /**
         * @description What clock_control does.
         *
         *     - `CLOCK_CONTROL_REAL`: The clock runs by itself.
         *     - `CLOCK_CONTROL_MANUAL`: The clock stands still.
         *     - `CLOCK_CONTROL_ADVANCE`: A manual clock moves forward.
         */
        clock_operation: ("CLOCK_CONTROL_REAL" | "CLOCK_CONTROL_MANUAL" | "CLOCK_CONTROL_ADVANCE") | number;
        /**
         * @description What a new task shares with the caller. The low 8 bits are the signal sent to the parent at the end.
         *
         *     - `CLONE_VM`: The same memory.
         *     - `CLONE_FS`: The same root, working directory and umask.
         *     - `CLONE_FILES`: The same descriptors.
         *     - `CLONE_SIGHAND`: The same signal handlers. Needs CLONE_VM.
         *     - `CLONE_VFORK`: The parent waits until the child execs or ends.
         *     - `CLONE_THREAD`: A thread of the caller's process. Needs CLONE_SIGHAND.
         *     - `CLONE_SYSVSEM`: The same undo values of System V semaphores.
         *     - `CLONE_SETTLS`: The argument tls becomes the new thread pointer.
         *     - `CLONE_PARENT_SETTID`: Store the new number at parent_tid.
         *     - `CLONE_CHILD_CLEARTID`: At the end of the thread, store 0 at child_tid and wake a futex there.
         *     - `CLONE_DETACHED`: Ignored.
         *     - `CLONE_CHILD_SETTID`: Store the new number at child_tid.
         */
        clone_flags: ("CLONE_VM" | "CLONE_FS" | "CLONE_FILES" | "CLONE_SIGHAND" | "CLONE_VFORK" | "CLONE_THREAD" | "CLONE_SYSVSEM" | "CLONE_SETTLS" | "CLONE_PARENT_SETTID" | "CLONE_CHILD_CLEARTID" | "CLONE_DETACHED" | "CLONE_CHILD_SETTID")[] | number;
        /**
         * @description Flags of one descriptor. Descriptors of the same open file have their own.
         *
         *     - `FD_CLOEXEC`: Close the descriptor on exec.
         */
        descriptor_flags: "FD_CLOEXEC"[] | number;
        /**
         * @description What fcntl does.
         *
         *     - `F_DUPFD`: Copy the descriptor to the lowest free number that is at least the argument.
         *     - `F_GETFD`: Read the descriptor flags.
         *     - `F_SETFD`: Set the descriptor flags.
         *     - `F_GETFL`: Read the access mode and the status flags.
         *     - `F_SETFL`: Set the status flags.
         *     - `F_GETLK`: Look for a lock.
         *     - `F_SETLK`: Set or drop a lock.
         *     - `F_SETLKW`: Set or drop a lock, waiting for it.
         *     - `F_SETOWN`: Set who gets SIGIO and SIGURG.
         *     - `F_GETOWN`: Read who gets SIGIO and SIGURG.
         *     - `F_DUPFD_CLOEXEC`: As F_DUPFD, and the copy is closed on exec.
         */
        fcntl_command: ("F_DUPFD" | "F_GETFD" | "F_SETFD" | "F_GETFL" | "F_SETFL" | "F_GETLK" | "F_SETLK" | "F_SETLKW" | "F_SETOWN" | "F_GETOWN" | "F_DUPFD_CLOEXEC") | number;
        /**
         * @description File type in st_mode, under S_IFMT.
         *
         *     - `S_IFMT`: Mask of the file type.
         *     - `S_IFIFO`: Pipe.
         *     - `S_IFCHR`: Character device.
         *     - `S_IFDIR`: Directory.
         *     - `S_IFBLK`: Block device.
         *     - `S_IFREG`: Regular file.
         *     - `S_IFLNK`: Symbolic link.
         *     - `S_IFSOCK`: Socket.
         */
        file_type: ("S_IFMT" | "S_IFIFO" | "S_IFCHR" | "S_IFDIR" | "S_IFBLK" | "S_IFREG" | "S_IFLNK" | "S_IFSOCK") | number;
        /**
         * @description Sets of bits for FUTEX_WAIT_BITSET and FUTEX_WAKE_BITSET.
         *
         *     - `FUTEX_BITSET_MATCH_ANY`: Every bit.
         */
        futex_bitset: "FUTEX_BITSET_MATCH_ANY"[] | number;
        /**
         * @description Flags added to a futex operation.
         *
         *     - `FUTEX_PRIVATE_FLAG`: The word is used by one process only.
         *     - `FUTEX_CLOCK_REALTIME`: The time limit is read by CLOCK_REALTIME, not by CLOCK_MONOTONIC.
         */
        futex_flags: ("FUTEX_PRIVATE_FLAG" | "FUTEX_CLOCK_REALTIME")[] | number;
        /**
         * @description What futex does. Flags are added to it.
         *
         *     - `FUTEX_WAIT`: Sleep while the word holds val.
         *     - `FUTEX_WAKE`: Wake up to val sleepers.
         *     - `FUTEX_REQUEUE`: Wake up to val sleepers, move up to val2 others to uaddr2.
         *     - `FUTEX_CMP_REQUEUE`: As FUTEX_REQUEUE, if the word holds val3.
         *     - `FUTEX_WAKE_OP`: Change the second word and wake at both.
         *     - `FUTEX_LOCK_PI`: Take a lock with priority inheritance.
         *     - `FUTEX_UNLOCK_PI`: Give up a lock with priority inheritance.
         *     - `FUTEX_TRYLOCK_PI`: Try to take a lock with priority inheritance.
         *     - `FUTEX_WAIT_BITSET`: As FUTEX_WAIT, with a set of bits and an absolute time limit.
         *     - `FUTEX_WAKE_BITSET`: As FUTEX_WAKE, for sleepers whose bits meet val3.
         */
        futex_op: ("FUTEX_WAIT" | "FUTEX_WAKE" | "FUTEX_REQUEUE" | "FUTEX_CMP_REQUEUE" | "FUTEX_WAKE_OP" | "FUTEX_LOCK_PI" | "FUTEX_UNLOCK_PI" | "FUTEX_TRYLOCK_PI" | "FUTEX_WAIT_BITSET" | "FUTEX_WAKE_BITSET") | number;
        /**
         * @description Flags of getrandom.
         *
         *     - `GRND_NONBLOCK`: Do not wait until the generator is ready.
         *     - `GRND_RANDOM`: Without effect since Linux 5.6.
         *     - `GRND_INSECURE`: Give bytes even if the generator is not ready.
         */
        getrandom_flags: ("GRND_NONBLOCK" | "GRND_RANDOM" | "GRND_INSECURE")[] | number;
        /**
         * @description Requests of ioctl that are specified.
         *
         *     - `TCGETS`: Read the modes of a terminal.
         *     - `TIOCGWINSZ`: Read the size of a terminal window.
         *     - `FIONREAD`: How many bytes can be read?
         *     - `FIONBIO`: Set or clear O_NONBLOCK.
         *     - `FIONCLEX`: Clear FD_CLOEXEC.
         *     - `FIOCLEX`: Set FD_CLOEXEC.
         *     - `SIOCGIFNAME`: Name of the interface with this index.
         *     - `SIOCGIFINDEX`: Index of the interface with this name.
         */
        ioctl_request: ("TCGETS" | "TIOCGWINSZ" | "FIONREAD" | "FIONBIO" | "FIONCLEX" | "FIOCLEX" | "SIOCGIFNAME" | "SIOCGIFINDEX") | number;
        /**
         * @description Protocols on top of IPv4.
         *
         *     - `IPPROTO_IP`: As an argument: the usual protocol of the socket type.
         *     - `IPPROTO_ICMP`: Control messages.
         *     - `IPPROTO_IGMP`: Group membership.
         *     - `IPPROTO_TCP`: TCP.
         *     - `IPPROTO_UDP`: UDP.
         *     - `IPPROTO_RAW`: The caller writes the IP header.
         *     - `IPPROTO_MPTCP`: TCP over several paths. The largest protocol number.
         */
        ip_protocol: ("IPPROTO_IP" | "IPPROTO_ICMP" | "IPPROTO_IGMP" | "IPPROTO_TCP" | "IPPROTO_UDP" | "IPPROTO_RAW" | "IPPROTO_MPTCP") | number;
        /**
         * @description IPv4 addresses with a meaning of their own. As numbers; in memory the most significant byte comes first.
         *
         *     - `INADDR_ANY`: 0.0.0.0: bound to, every local address.
         *     - `INADDR_LOOPBACK`: 127.0.0.1: this machine.
         *     - `INADDR_BROADCAST`: 255.255.255.255: everyone on the link.
         */
        ipv4_address: ("INADDR_ANY" | "INADDR_LOOPBACK" | "INADDR_BROADCAST") | number;
        /**
         * @description How memory is mapped. MAP_SHARED and MAP_PRIVATE exclude each other.
         *
         *     - `MAP_SHARED`: Others see the changes.
         *     - `MAP_PRIVATE`: Changes stay with the caller.
         *     - `MAP_FIXED`: At this address exactly, in place of what is there.
         *     - `MAP_ANONYMOUS`: Memory of zeros and no file.
         *     - `MAP_GROWSDOWN`: A stack.
         *     - `MAP_DENYWRITE`: Ignored.
         *     - `MAP_LOCKED`: Keep the pages in memory.
         *     - `MAP_NORESERVE`: Reserve no swap space.
         *     - `MAP_POPULATE`: Bring the pages in now.
         *     - `MAP_STACK`: A hint, ignored: this is a stack.
         *     - `MAP_FIXED_NOREPLACE`: At this address exactly, or fail if something is there.
         */
        mmap_flags: ("MAP_SHARED" | "MAP_PRIVATE" | "MAP_FIXED" | "MAP_ANONYMOUS" | "MAP_GROWSDOWN" | "MAP_DENYWRITE" | "MAP_LOCKED" | "MAP_NORESERVE" | "MAP_POPULATE" | "MAP_STACK" | "MAP_FIXED_NOREPLACE")[] | number;
        /**
         * @description What may be done with mapped memory.
         *
         *     - `PROT_NONE`: Nothing.
         *     - `PROT_READ`: Read.
         *     - `PROT_WRITE`: Write.
         *     - `PROT_EXEC`: Run code.
         *     - `PROT_GROWSDOWN`: mprotect: down to the start of a mapping that grows down.
         *     - `PROT_GROWSUP`: mprotect: up to the end of a mapping that grows up.
         */
        mmap_prot: ("PROT_NONE" | "PROT_READ" | "PROT_WRITE" | "PROT_EXEC" | "PROT_GROWSDOWN" | "PROT_GROWSUP")[] | number;
        /**
         * @description Flags of the send and receive calls. Unknown ones are ignored.
         *
         *     - `MSG_OOB`: Urgent data.
         *     - `MSG_PEEK`: Look at the data and leave it in the queue.
         *     - `MSG_DONTROUTE`: Use no gateway.
         *     - `MSG_CTRUNC`: In a result: control data did not fit.
         *     - `MSG_TRUNC`: In a result: the datagram did not fit. As an argument: report the datagram's full length.
         *     - `MSG_DONTWAIT`: Do not wait in this call.
         *     - `MSG_EOR`: End of a record.
         *     - `MSG_WAITALL`: Wait until the whole buffer is filled.
         *     - `MSG_CONFIRM`: The caller knows that the neighbour is alive.
         *     - `MSG_ERRQUEUE`: Receive from the error queue.
         *     - `MSG_NOSIGNAL`: EPIPE comes without SIGPIPE.
         *     - `MSG_MORE`: More data follows.
         *     - `MSG_ZEROCOPY`: Send without copying.
         *     - `MSG_FASTOPEN`: Send data with the first TCP segment.
         *     - `MSG_CMSG_CLOEXEC`: Received descriptors are closed on exec.
         */
        msg_flags: ("MSG_OOB" | "MSG_PEEK" | "MSG_DONTROUTE" | "MSG_CTRUNC" | "MSG_TRUNC" | "MSG_DONTWAIT" | "MSG_EOR" | "MSG_WAITALL" | "MSG_CONFIRM" | "MSG_ERRQUEUE" | "MSG_NOSIGNAL" | "MSG_MORE" | "MSG_ZEROCOPY" | "MSG_FASTOPEN" | "MSG_CMSG_CLOEXEC")[] | number;
        /**
         * @description Lengths of names.
         *
         *     - `IFNAMSIZ`: Bytes of an interface's name, with the NUL.
         *     - `NAME_MAX`: Bytes of one name in a path, without the NUL.
         *     - `PATH_MAX`: Bytes of a path, with the NUL.
         */
        name_limits: ("IFNAMSIZ" | "NAME_MAX" | "PATH_MAX") | number;
        /**
         * @description Mask for the part of the open flags that says read or write.
         *
         *     - `O_ACCMODE`: O_RDONLY, O_WRONLY and O_RDWR lie under this mask.
         */
        open_access_mode: "O_ACCMODE"[] | number;
        /**
         * @description Flags of openat and pipe2; the file status flags among them are what fcntl reads and sets.
         *
         *     - `O_RDONLY`: Read only.
         *     - `O_WRONLY`: Write only.
         *     - `O_RDWR`: Read and write.
         *     - `O_CREAT`: Create the file if it is missing.
         *     - `O_EXCL`: With O_CREAT: fail if it exists.
         *     - `O_NOCTTY`: Do not take a terminal as controlling terminal.
         *     - `O_TRUNC`: Empty the file.
         *     - `O_APPEND`: Write at the end.
         *     - `O_NONBLOCK`: Calls do not wait.
         *     - `O_DSYNC`: A write returns when the data is stored.
         *     - `O_ASYNC`: Send SIGIO when input or output is possible. In headers FASYNC.
         *     - `O_DIRECT`: Bypass the cache; on a pipe: packets.
         *     - `O_LARGEFILE`: Always in force on 64-bit machines.
         *     - `O_DIRECTORY`: Fail if it is no directory.
         *     - `O_NOFOLLOW`: Fail if it is a symbolic link.
         *     - `O_NOATIME`: Leave the time of access alone.
         *     - `O_CLOEXEC`: The descriptor is closed on exec.
         *     - `O_PATH`: The descriptor only names the file.
         *     - `O_TMPFILE`: Make a file without a name; O_DIRECTORY is in it.
         */
        open_flags: ("O_RDONLY" | "O_WRONLY" | "O_RDWR" | "O_CREAT" | "O_EXCL" | "O_NOCTTY" | "O_TRUNC" | "O_APPEND" | "O_NONBLOCK" | "O_DSYNC" | "O_ASYNC" | "O_DIRECT" | "O_LARGEFILE" | "O_DIRECTORY" | "O_NOFOLLOW" | "O_NOATIME" | "O_CLOEXEC" | "O_PATH" | "O_TMPFILE")[] | number;
        /**
         * @description Which layer an option belongs to. Above SOL_SOCKET it is the protocol's number.
         *
         *     - `SOL_IP`: IPv4.
         *     - `SOL_SOCKET`: The socket itself.
         *     - `SOL_TCP`: TCP.
         *     - `SOL_UDP`: UDP.
         */
        option_level: ("SOL_IP" | "SOL_SOCKET" | "SOL_TCP" | "SOL_UDP") | number;
        /**
         * @description Conditions that poll reports.
         *
         *     - `POLLIN`: A read does not wait.
         *     - `POLLPRI`: Something urgent is there.
         *     - `POLLOUT`: A write does not wait.
         *     - `POLLERR`: An error is pending. Reported without being asked for.
         *     - `POLLHUP`: Both directions have ended. Reported without being asked for.
         *     - `POLLNVAL`: The descriptor is not open. Reported without being asked for.
         *     - `POLLRDNORM`: As POLLIN.
         *     - `POLLRDBAND`: Data of a priority band can be read.
         *     - `POLLWRNORM`: As POLLOUT.
         *     - `POLLWRBAND`: Data of a priority band can be written.
         *     - `POLLMSG`: Unused.
         *     - `POLLRDHUP`: The peer sends no more.
         */
        poll_events: ("POLLIN" | "POLLPRI" | "POLLOUT" | "POLLERR" | "POLLHUP" | "POLLNVAL" | "POLLRDNORM" | "POLLRDBAND" | "POLLWRNORM" | "POLLWRBAND" | "POLLMSG" | "POLLRDHUP")[] | number;
        /**
         * @description Operations of prctl that are specified.
         *
         *     - `PR_SET_NAME`: Name the thread.
         *     - `PR_GET_NAME`: Read the thread's name.
         *     - `PR_SET_NO_NEW_PRIVS`: No exec shall give new rights.
         *     - `PR_GET_NO_NEW_PRIVS`: Was PR_SET_NO_NEW_PRIVS made?
         */
        prctl_option: ("PR_SET_NAME" | "PR_GET_NAME" | "PR_SET_NO_NEW_PRIVS" | "PR_GET_NO_NEW_PRIVS") | number;
        /**
         * @description Resources that have a limit.
         *
         *     - `RLIMIT_CPU`: Processor time, in seconds.
         *     - `RLIMIT_FSIZE`: Size of a file, in bytes.
         *     - `RLIMIT_DATA`: Data segment, in bytes.
         *     - `RLIMIT_STACK`: Stack, in bytes.
         *     - `RLIMIT_CORE`: Core file, in bytes.
         *     - `RLIMIT_RSS`: Unused.
         *     - `RLIMIT_NPROC`: Processes of the user.
         *     - `RLIMIT_NOFILE`: One more than the highest descriptor.
         *     - `RLIMIT_MEMLOCK`: Locked memory, in bytes.
         *     - `RLIMIT_AS`: Address space, in bytes.
         *     - `RLIMIT_LOCKS`: File locks.
         *     - `RLIMIT_SIGPENDING`: Queued signals.
         *     - `RLIMIT_MSGQUEUE`: Message queues, in bytes.
         *     - `RLIMIT_NICE`: Highest priority.
         *     - `RLIMIT_RTPRIO`: Highest real-time priority.
         *     - `RLIMIT_RTTIME`: Real-time processor time, in microseconds.
         */
        resource: ("RLIMIT_CPU" | "RLIMIT_FSIZE" | "RLIMIT_DATA" | "RLIMIT_STACK" | "RLIMIT_CORE" | "RLIMIT_RSS" | "RLIMIT_NPROC" | "RLIMIT_NOFILE" | "RLIMIT_MEMLOCK" | "RLIMIT_AS" | "RLIMIT_LOCKS" | "RLIMIT_SIGPENDING" | "RLIMIT_MSGQUEUE" | "RLIMIT_NICE" | "RLIMIT_RTPRIO" | "RLIMIT_RTTIME") | number;
        /**
         * @description Bits of a futex word on a robust list.
         *
         *     - `FUTEX_WAITERS`: Someone sleeps on it.
         *     - `FUTEX_OWNER_DIED`: The owner ended without giving it up.
         *     - `FUTEX_TID_MASK`: Number of the thread that owns it.
         */
        robust_futex: ("FUTEX_WAITERS" | "FUTEX_OWNER_DIED" | "FUTEX_TID_MASK")[] | number;
        /**
         * @description Flags of rseq.
         *
         *     - `RSEQ_FLAG_UNREGISTER`: Take the registration back.
         */
        rseq_flags: "RSEQ_FLAG_UNREGISTER"[] | number;
        /**
         * @description From where lseek counts.
         *
         *     - `SEEK_SET`: From the start.
         *     - `SEEK_CUR`: From the position now.
         *     - `SEEK_END`: From the end.
         *     - `SEEK_DATA`: To the next data, from the offset on.
         *     - `SEEK_HOLE`: To the next hole, from the offset on.
         */
        seek_whence: ("SEEK_SET" | "SEEK_CUR" | "SEEK_END" | "SEEK_DATA" | "SEEK_HOLE") | number;
        /**
         * @description Which direction shutdown ends.
         *
         *     - `SHUT_RD`: Receiving.
         *     - `SHUT_WR`: Sending.
         *     - `SHUT_RDWR`: Both.
         */
        shutdown_how: ("SHUT_RD" | "SHUT_WR" | "SHUT_RDWR") | number;
        /**
         * @description Flags of a signal's handler. Bits that are not known are cleared and not refused.
         *
         *     - `SA_NOCLDSTOP`: No SIGCHLD when a child stops.
         *     - `SA_NOCLDWAIT`: Ended children are not kept.
         *     - `SA_SIGINFO`: The handler takes three arguments: number, siginfo, context.
         *     - `SA_RESTORER`: sa_restorer is set. x86_64 delivers no signal to a handler without it.
         *     - `SA_ONSTACK`: Run on the alternate stack.
         *     - `SA_RESTART`: Calls that the handler interrupted are made again where the call allows it.
         *     - `SA_NODEFER`: The signal is not blocked in its own handler.
         *     - `SA_RESETHAND`: Back to SIG_DFL when the handler is entered.
         */
        signal_action_flags: ("SA_NOCLDSTOP" | "SA_NOCLDWAIT" | "SA_SIGINFO" | "SA_RESTORER" | "SA_ONSTACK" | "SA_RESTART" | "SA_NODEFER" | "SA_RESETHAND")[] | number;
        /**
         * @description si_code of a siginfo, where a signal came from.
         *
         *     - `SI_USER`: kill.
         *     - `SI_KERNEL`: The kernel.
         *     - `SI_TKILL`: tgkill.
         */
        signal_code: ("SI_USER" | "SI_KERNEL" | "SI_TKILL") | number;
        /**
         * @description Values of sa_handler that are no addresses of functions.
         *
         *     - `SIG_DFL`: Do what is usual for the signal.
         *     - `SIG_IGN`: Ignore the signal.
         */
        signal_handler: ("SIG_DFL" | "SIG_IGN") | number;
        /**
         * @description How many signals there are.
         *
         *     - `SIGNAL_MAX`: The highest signal number.
         *     - `SIGSET_SIZE`: Bytes of a signal set. The rt_sig calls want it as sigsetsize.
         */
        signal_limits: ("SIGNAL_MAX" | "SIGSET_SIZE") | number;
        /**
         * @description Signal numbers. From 32 to 64 they are real-time signals without names.
         *
         *     - `SIGHUP`: The terminal hung up.
         *     - `SIGINT`: Interrupt from the keyboard.
         *     - `SIGQUIT`: Quit from the keyboard.
         *     - `SIGILL`: The instruction is not valid.
         *     - `SIGTRAP`: A breakpoint was reached.
         *     - `SIGABRT`: The program gave up.
         *     - `SIGBUS`: Memory is mapped but cannot be reached.
         *     - `SIGFPE`: Arithmetic went wrong.
         *     - `SIGKILL`: End at once. It cannot be caught, blocked or ignored.
         *     - `SIGUSR1`: Free for programs.
         *     - `SIGSEGV`: Memory is not mapped or not accessible.
         *     - `SIGUSR2`: Free for programs.
         *     - `SIGPIPE`: A write to where nobody can read.
         *     - `SIGALRM`: The alarm clock rang.
         *     - `SIGTERM`: Please end.
         *     - `SIGSTKFLT`: Unused.
         *     - `SIGCHLD`: A child changed its state.
         *     - `SIGCONT`: Go on if stopped.
         *     - `SIGSTOP`: Stop. It cannot be caught, blocked or ignored.
         *     - `SIGTSTP`: Stop from the keyboard.
         *     - `SIGTTIN`: A background process reads from the terminal.
         *     - `SIGTTOU`: A background process writes to the terminal.
         *     - `SIGURG`: Urgent data has arrived.
         *     - `SIGXCPU`: The limit of processor time is passed.
         *     - `SIGXFSZ`: The limit of file size is passed.
         *     - `SIGVTALRM`: A timer of processor time ran out.
         *     - `SIGPROF`: A profiling timer ran out.
         *     - `SIGWINCH`: The terminal window changed its size.
         *     - `SIGIO`: Input or output is possible.
         *     - `SIGPWR`: Power fails.
         *     - `SIGSYS`: A system call is forbidden.
         */
        signals: ("SIGHUP" | "SIGINT" | "SIGQUIT" | "SIGILL" | "SIGTRAP" | "SIGABRT" | "SIGBUS" | "SIGFPE" | "SIGKILL" | "SIGUSR1" | "SIGSEGV" | "SIGUSR2" | "SIGPIPE" | "SIGALRM" | "SIGTERM" | "SIGSTKFLT" | "SIGCHLD" | "SIGCONT" | "SIGSTOP" | "SIGTSTP" | "SIGTTIN" | "SIGTTOU" | "SIGURG" | "SIGXCPU" | "SIGXFSZ" | "SIGVTALRM" | "SIGPROF" | "SIGWINCH" | "SIGIO" | "SIGPWR" | "SIGSYS") | number;
        /**
         * @description How a set changes the mask of blocked signals.
         *
         *     - `SIG_BLOCK`: Add the set.
         *     - `SIG_UNBLOCK`: Take the set away.
         *     - `SIG_SETMASK`: The set is the new mask.
         */
        sigprocmask_how: ("SIG_BLOCK" | "SIG_UNBLOCK" | "SIG_SETMASK") | number;
        /**
         * @description Flags that stand in the same argument as the socket type.
         *
         *     - `SOCK_CLOEXEC`: The new descriptor is closed on exec.
         *     - `SOCK_NONBLOCK`: Calls on the new socket do not wait.
         */
        socket_flags: ("SOCK_CLOEXEC" | "SOCK_NONBLOCK")[] | number;
        /**
         * @description Numbers that the socket calls are bounded by.
         *
         *     - `SOCKADDR_MAX`: Longest socket address. A longer one is refused.
         *     - `UIO_MAXIOV`: Most buffers in one call. Programs know it as IOV_MAX.
         *     - `SOMAXCONN`: Longest queue of connections that a listener can have. A larger backlog is cut to it.
         *     - `UDP_PAYLOAD_MAX`: Longest UDP datagram over IPv4.
         *     - `MAX_RW_COUNT`: Most bytes that one call moves. A longer request is cut to it.
         */
        socket_limits: ("SOCKADDR_MAX" | "UIO_MAXIOV" | "SOMAXCONN" | "UDP_PAYLOAD_MAX" | "MAX_RW_COUNT") | number;
        /**
         * @description Options of level SOL_SOCKET. Which of them are specified stands with each option.
         *
         *     - `SO_DEBUG`: Trace the socket.
         *     - `SO_REUSEADDR`: An address in a state of waiting may be bound again.
         *     - `SO_TYPE`: The socket's type.
         *     - `SO_ERROR`: The pending error. Reading clears it.
         *     - `SO_DONTROUTE`: Use no gateway.
         *     - `SO_BROADCAST`: Sending to a broadcast address is allowed.
         *     - `SO_SNDBUF`: Size of the send buffer.
         *     - `SO_RCVBUF`: Size of the receive buffer.
         *     - `SO_KEEPALIVE`: Probe an idle connection.
         *     - `SO_OOBINLINE`: Urgent data stays in the stream.
         *     - `SO_PRIORITY`: Priority of packets sent.
         *     - `SO_LINGER`: What close does with data not yet sent.
         *     - `SO_REUSEPORT`: Several sockets may share an address.
         *     - `SO_RCVLOWAT`: Bytes needed before a receive returns.
         *     - `SO_SNDLOWAT`: Space needed before a send goes on. Fixed.
         *     - `SO_RCVTIMEO`: Time limit of receive calls. The form with a timeval of two 64-bit numbers.
         *     - `SO_SNDTIMEO`: Time limit of send calls. The form with a timeval of two 64-bit numbers.
         *     - `SO_BINDTODEVICE`: Use one interface only.
         *     - `SO_TIMESTAMP`: Attach the time of arrival.
         *     - `SO_ACCEPTCONN`: Does the socket listen?
         *     - `SO_SNDBUFFORCE`: SO_SNDBUF without the upper bound.
         *     - `SO_RCVBUFFORCE`: SO_RCVBUF without the upper bound.
         *     - `SO_MARK`: Mark on packets sent.
         *     - `SO_PROTOCOL`: The socket's protocol.
         *     - `SO_DOMAIN`: The socket's address family.
         *     - `SO_ZEROCOPY`: MSG_ZEROCOPY is allowed.
         */
        socket_option: ("SO_DEBUG" | "SO_REUSEADDR" | "SO_TYPE" | "SO_ERROR" | "SO_DONTROUTE" | "SO_BROADCAST" | "SO_SNDBUF" | "SO_RCVBUF" | "SO_KEEPALIVE" | "SO_OOBINLINE" | "SO_PRIORITY" | "SO_LINGER" | "SO_REUSEPORT" | "SO_RCVLOWAT" | "SO_SNDLOWAT" | "SO_RCVTIMEO" | "SO_SNDTIMEO" | "SO_BINDTODEVICE" | "SO_TIMESTAMP" | "SO_ACCEPTCONN" | "SO_SNDBUFFORCE" | "SO_RCVBUFFORCE" | "SO_MARK" | "SO_PROTOCOL" | "SO_DOMAIN" | "SO_ZEROCOPY") | number;
        /**
         * @description How a socket moves data.
         *
         *     - `SOCK_STREAM`: Bytes in order, over a connection. TCP.
         *     - `SOCK_DGRAM`: Messages, each on its own. UDP.
         *     - `SOCK_RAW`: Packets of an IP protocol.
         *     - `SOCK_RDM`: Messages that arrive, in any order.
         *     - `SOCK_SEQPACKET`: Messages in order, over a connection.
         *     - `SOCK_DCCP`: Datagrams with congestion control.
         *     - `SOCK_PACKET`: Old form of AF_PACKET.
         */
        socket_type: ("SOCK_STREAM" | "SOCK_DGRAM" | "SOCK_RAW" | "SOCK_RDM" | "SOCK_SEQPACKET" | "SOCK_DCCP" | "SOCK_PACKET") | number;
        /**
         * @description Flags of clock_nanosleep.
         *
         *     - `TIMER_ABSTIME`: The time is one that the clock shows, not a span from now.
         */
        timer_flags: "TIMER_ABSTIME"[] | number;
        /** @description Head of one control message. The data follows; the next head starts at a multiple of 8. */
        cmsghdr: {
            /**
             * Format: uint64
             * @description Bytes of head and data.
             */
            cmsg_len?: number;
            /** @description Layer that it belongs to. */
            cmsg_level?: components["schemas"]["option_level"];
            /**
             * Format: int32
             * @description What it is; the level decides.
             */
            cmsg_type?: number;
        };
        /** @description An interface's name and one thing about it. Only the index is specified. */
        ifreq: {
            /** @description Name, ended by a NUL. */
            ifr_name?: string;
            /**
             * Format: int32
             * @description Index.
             */
            ifr_ifindex?: number;
            /** @description Room for larger answers to other requests. */
            ifr_rest?: string;
        };
        /** @description One buffer out of several. */
        iovec: {
            /**
             * Format: uint64
             * @description Address of the buffer.
             */
            iov_base?: number;
            /**
             * Format: uint64
             * @description Its length in bytes.
             */
            iov_len?: number;
        };
        /** @description Value of SO_LINGER. */
        linger: {
            /**
             * Format: int32
             * @description 0 is off; anything else is on.
             */
            l_onoff?: number;
            /**
             * Format: int32
             * @description Seconds that close waits.
             */
            l_linger?: number;
        };
        /** @description All that sendmsg and recvmsg take. Bytes between the fields are padding. */
        msghdr: {
            /**
             * Format: uint64
             * @description Address of a socket address, or 0.
             */
            msg_name?: number;
            /**
             * Format: uint32
             * @description Length of that address. The kernel takes it as a signed number.
             */
            msg_namelen?: number;
            /**
             * Format: uint64
             * @description Address of the array of buffers.
             */
            msg_iov?: number;
            /**
             * Format: uint64
             * @description Number of buffers.
             */
            msg_iovlen?: number;
            /**
             * Format: uint64
             * @description Address of the control data, or 0.
             */
            msg_control?: number;
            /**
             * Format: uint64
             * @description Bytes of control data.
             */
            msg_controllen?: number;
            /** @description Written by recvmsg, ignored by sendmsg. */
            msg_flags?: components["schemas"]["msg_flags"];
        };
        /** @description One descriptor that poll watches. */
        pollfd: {
            /**
             * Format: int32
             * @description The descriptor. A negative one is passed over and revents becomes 0.
             */
            fd?: number;
            /** @description Conditions asked for. */
            events?: components["schemas"]["poll_events"];
            /** @description Conditions found. */
            revents?: components["schemas"]["poll_events"];
        };
        /** @description Limit of a resource. All bits set means no limit. */
        rlimit64: {
            /**
             * Format: uint64
             * @description The limit in force.
             */
            rlim_cur?: number;
            /**
             * Format: uint64
             * @description How far the limit in force may be raised.
             */
            rlim_max?: number;
        };
        /** @description The locks that a thread holds, so that they are given up when it ends. */
        robust_list_head: {
            /**
             * Format: uint64
             * @description Address of the first entry; the last one points back here.
             */
            next?: number;
            /**
             * Format: int64
             * @description From an entry to its futex word.
             */
            futex_offset?: number;
            /**
             * Format: uint64
             * @description Entry that is just being added or removed, or 0.
             */
            list_op_pending?: number;
        };
        /** @description State of restartable sequences, one per thread. Bytes after the fields belong to the kernel. */
        rseq: {
            /**
             * Format: uint32
             * @description A processor that exists, to start a sequence with.
             */
            cpu_id_start?: number;
            /**
             * Format: uint32
             * @description The processor that the thread runs on.
             */
            cpu_id?: number;
            /**
             * Format: uint64
             * @description Address of the sequence that runs now, or 0.
             */
            rseq_cs?: number;
            /**
             * Format: uint32
             * @description Always 0.
             */
            flags?: number;
        };
        /** @description What a signal does, in the kernel's form. A libc has another form of the same name. */
        sigaction: {
            /** @description Address of the handler, or SIG_DFL or SIG_IGN. */
            sa_handler?: components["schemas"]["signal_handler"];
            /** @description Flags. */
            sa_flags?: components["schemas"]["signal_action_flags"];
            /**
             * Format: uint64
             * @description Where the handler returns to; there rt_sigreturn is called.
             */
            sa_restorer?: number;
            /**
             * Format: uint64
             * @description Signals blocked while the handler runs, as in sigset.
             */
            sa_mask?: number;
        };
        /** @description What a handler with SA_SIGINFO is told. */
        siginfo: {
            /** @description The signal. */
            si_signo?: components["schemas"]["signals"];
            /**
             * Format: int32
             * @description Usually 0.
             */
            si_errno?: number;
            /** @description Where it came from. */
            si_code?: components["schemas"]["signal_code"];
            /**
             * Format: int32
             * @description Padding.
             */
            si_pad?: number;
            /** @description By si_code. From kill and tgkill: process (s32) and user (u32) of the sender. From a fault: the address (u64) that was used. */
            si_fields?: string;
        };
        /** @description A set of signals. Signal n is bit n-1. */
        sigset: {
            /**
             * Format: uint64
             * @description The 64 bits.
             */
            bits?: number;
        };
        /** @description A socket address of any family. The family says what the rest is. */
        sockaddr: {
            /** @description Address family. */
            sa_family?: components["schemas"]["address_family"];
            /** @description What the family makes of it. */
            sa_data?: string;
        };
        /** @description An IPv4 address and a port. */
        sockaddr_in: {
            /** @description AF_INET. */
            sin_family?: components["schemas"]["address_family"];
            /**
             * Format: uint16
             * @description Port, most significant byte first.
             */
            sin_port?: number;
            /** @description The address, in the order in which it is written: 127.0.0.1 is 127, 0, 0, 1. */
            sin_addr?: string;
            /** @description Padding. Ignored on the way in, zero on the way out. */
            sin_zero?: string;
        };
        /** @description Room for a socket address of any family. */
        sockaddr_storage: {
            /** @description Address family. */
            ss_family?: components["schemas"]["address_family"];
            /** @description What the family makes of it. */
            ss_data?: string;
        };
        /** @description What is known of a file. The layout stands for x86_64; the other two share one. */
        stat: {
            /**
             * Format: uint64
             * @description Device that holds the file.
             */
            st_dev?: number;
            /**
             * Format: uint64
             * @description Number of the file there.
             */
            st_ino?: number;
            /**
             * Format: uint64
             * @description Number of names.
             */
            st_nlink?: number;
            /**
             * Format: uint32
             * @description File type and permissions.
             */
            st_mode?: number;
            /**
             * Format: uint32
             * @description User who owns it.
             */
            st_uid?: number;
            /**
             * Format: uint32
             * @description Group that owns it.
             */
            st_gid?: number;
            /**
             * Format: uint64
             * @description Device that the file is.
             */
            st_rdev?: number;
            /**
             * Format: int64
             * @description Size in bytes.
             */
            st_size?: number;
            /**
             * Format: int64
             * @description Good size for reads and writes.
             */
            st_blksize?: number;
            /**
             * Format: int64
             * @description Blocks of 512 bytes in use.
             */
            st_blocks?: number;
            /**
             * Format: uint64
             * @description Last access, seconds.
             */
            st_atime?: number;
            /**
             * Format: uint64
             * @description Last access, nanoseconds.
             */
            st_atime_nsec?: number;
            /**
             * Format: uint64
             * @description Last change of the content, seconds.
             */
            st_mtime?: number;
            /**
             * Format: uint64
             * @description Last change of the content, nanoseconds.
             */
            st_mtime_nsec?: number;
            /**
             * Format: uint64
             * @description Last change of the file, seconds.
             */
            st_ctime?: number;
            /**
             * Format: uint64
             * @description Last change of the file, nanoseconds.
             */
            st_ctime_nsec?: number;
            /** @description Always 0. */
            st_reserved?: string;
        };
        /** @description Modes of a terminal, in the kernel's form. A libc has another form of the same name. */
        termios: {
            /**
             * Format: uint32
             * @description Input modes.
             */
            c_iflag?: number;
            /**
             * Format: uint32
             * @description Output modes.
             */
            c_oflag?: number;
            /**
             * Format: uint32
             * @description Control modes.
             */
            c_cflag?: number;
            /**
             * Format: uint32
             * @description Local modes.
             */
            c_lflag?: number;
            /**
             * Format: uint8
             * @description Line discipline.
             */
            c_line?: number;
            /** @description Special characters. */
            c_cc?: string;
        };
        /** @description A time in seconds and nanoseconds. */
        timespec: {
            /**
             * Format: int64
             * @description Seconds.
             */
            tv_sec?: number;
            /**
             * Format: int64
             * @description Nanoseconds, 0 to 999999999.
             */
            tv_nsec?: number;
        };
        /** @description A time in seconds and microseconds. */
        timeval: {
            /**
             * Format: int64
             * @description Seconds.
             */
            tv_sec?: number;
            /**
             * Format: int64
             * @description Microseconds, 0 to 999999.
             */
            tv_usec?: number;
        };
        /** @description A time zone, as gettimeofday has it. */
        timezone: {
            /**
             * Format: int32
             * @description Minutes west of Greenwich.
             */
            tz_minuteswest?: number;
            /**
             * Format: int32
             * @description A kind of summer time.
             */
            tz_dsttime?: number;
        };
        /** @description Names of the system. Each ends with a NUL. */
        utsname: {
            /** @description Name of the operating system. */
            sysname?: string;
            /** @description Name of this machine. */
            nodename?: string;
            /** @description Release of the system. */
            release?: string;
            /** @description Version of the release. */
            version?: string;
            /** @description Kind of machine. */
            machine?: string;
            /** @description Domain. */
            domainname?: string;
        };
        /** @description Size of a terminal window. */
        winsize: {
            /**
             * Format: uint16
             * @description Rows of characters.
             */
            ws_row?: number;
            /**
             * Format: uint16
             * @description Columns of characters.
             */
            ws_col?: number;
            /**
             * Format: uint16
             * @description Width in pixels.
             */
            ws_xpixel?: number;
            /**
             * Format: uint16
             * @description Height in pixels.
             */
            ws_ypixel?: number;
        };
        /** @description The descriptor is not open. */
        "accept.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor table is full. */
        "accept.no-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.no-fd";
            /** @constant */
            errno: "EMFILE";
        };
        /** @description The descriptor is open, but is no socket. */
        "accept.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description Sockets of this kind do not take connections. */
        "accept.no-stream": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.no-stream";
            /** @constant */
            errno: "EOPNOTSUPP";
        };
        /** @description The socket does not listen. */
        "accept.not-listening": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.not-listening";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description No connection waits to be accepted. */
        "accept.nobody-waits": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.nobody-waits";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description Wait for a connection. */
        "accept.wait": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.wait";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The socket does not listen. */
        "accept.wait.not-listening": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.wait.not-listening";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The length of the address cannot be read or written. The connection stays in the queue. */
        "accept.wait.peer-length-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.wait.peer-length-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                addr?: components["schemas"]["socket_address"];
            };
        };
        /** @description The length of the address is negative. The connection stays in the queue. */
        "accept.wait.peer-length-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.wait.peer-length-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address cannot be written. The connection stays in the queue. */
        "accept.wait.peer-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.wait.peer-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The connection has a descriptor; nobody asked where it comes from. */
        "accept.wait.ok.anonymous": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.wait.ok.anonymous";
            /** @constant */
            errno?: "ECONNABORTED";
            /** Format: int32 */
            result?: number;
        };
        /** @description The connection has a descriptor. It may have come to its end already. */
        "accept.wait.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.wait.ok";
            /** @constant */
            errno?: "ECONNABORTED";
            /** Format: int32 */
            result?: number;
            out?: {
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The length of the address cannot be read or written. The connection stays in the queue. */
        "accept.peer-length-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.peer-length-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                addr?: components["schemas"]["socket_address"];
            };
        };
        /** @description The length of the address is negative. The connection stays in the queue. */
        "accept.peer-length-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.peer-length-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address cannot be written. The connection stays in the queue. */
        "accept.peer-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.peer-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The connection has a descriptor; nobody asked where it comes from. */
        "accept.ok.anonymous": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.ok.anonymous";
            /** @constant */
            errno?: "ECONNABORTED";
            /** Format: int32 */
            result?: number;
        };
        /** @description The connection has a descriptor. It may have come to its end already. */
        "accept.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept.ok";
            /** @constant */
            errno?: "ECONNABORTED";
            /** Format: int32 */
            result?: number;
            out?: {
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The descriptor is not open. */
        "accept4.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description There are flags that are unknown. */
        "accept4.flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.flags";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The descriptor table is full. */
        "accept4.no-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.no-fd";
            /** @constant */
            errno: "EMFILE";
        };
        /** @description The descriptor is open, but is no socket. */
        "accept4.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description Sockets of this kind do not take connections. */
        "accept4.no-stream": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.no-stream";
            /** @constant */
            errno: "EOPNOTSUPP";
        };
        /** @description The socket does not listen. */
        "accept4.not-listening": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.not-listening";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description No connection waits to be accepted. */
        "accept4.nobody-waits": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.nobody-waits";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description Wait for a connection. */
        "accept4.wait": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.wait";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The socket does not listen. */
        "accept4.wait.not-listening": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.wait.not-listening";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The length of the address cannot be read or written. The connection stays in the queue. */
        "accept4.wait.peer-length-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.wait.peer-length-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                addr?: components["schemas"]["socket_address"];
            };
        };
        /** @description The length of the address is negative. The connection stays in the queue. */
        "accept4.wait.peer-length-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.wait.peer-length-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address cannot be written. The connection stays in the queue. */
        "accept4.wait.peer-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.wait.peer-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The connection has a descriptor; nobody asked where it comes from. */
        "accept4.wait.ok.anonymous": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.wait.ok.anonymous";
            /** @constant */
            errno?: "ECONNABORTED";
            /** Format: int32 */
            result?: number;
        };
        /** @description The connection has a descriptor. It may have come to its end already. */
        "accept4.wait.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.wait.ok";
            /** @constant */
            errno?: "ECONNABORTED";
            /** Format: int32 */
            result?: number;
            out?: {
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The length of the address cannot be read or written. The connection stays in the queue. */
        "accept4.peer-length-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.peer-length-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                addr?: components["schemas"]["socket_address"];
            };
        };
        /** @description The length of the address is negative. The connection stays in the queue. */
        "accept4.peer-length-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.peer-length-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address cannot be written. The connection stays in the queue. */
        "accept4.peer-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.peer-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The connection has a descriptor; nobody asked where it comes from. */
        "accept4.ok.anonymous": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.ok.anonymous";
            /** @constant */
            errno?: "ECONNABORTED";
            /** Format: int32 */
            result?: number;
        };
        /** @description The connection has a descriptor. It may have come to its end already. */
        "accept4.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "accept4.ok";
            /** @constant */
            errno?: "ECONNABORTED";
            /** Format: int32 */
            result?: number;
            out?: {
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The descriptor is not open. */
        "bind.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is open, but is no socket. */
        "bind.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description The length of the address is negative or larger than any address. */
        "bind.addrlen-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.addrlen-range";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address cannot be read. */
        "bind.addr-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.addr-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The address is shorter than an IPv4 address. */
        "bind.addr-short": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.addr-short";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address is not an IPv4 address. */
        "bind.family": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.family";
            /** @constant */
            errno: "EAFNOSUPPORT";
        };
        /** @description The address is not one of this host. */
        "bind.not-local": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.not-local";
            /** @constant */
            errno: "EADDRNOTAVAIL";
        };
        /** @description Ports below 1024 take a right. */
        "bind.privileged": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.privileged";
            /** @constant */
            errno: "EACCES";
        };
        /** @description The socket has a port. */
        "bind.already-bound": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.already-bound";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description Another socket holds the address, or a connection that is not long over. */
        "bind.in-use": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.in-use";
            /** @constant */
            errno: "EADDRINUSE";
        };
        /** @description The socket has the address. */
        "bind.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The descriptor is not open. */
        "close.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "close.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is free again; the socket goes with the last descriptor of it. */
        "close.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "close.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The descriptor is not open. */
        "connect.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The length of the address is negative or larger than any address. */
        "connect.addrlen-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.addrlen-range";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address cannot be read. */
        "connect.addr-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.addr-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The descriptor is open, but is no socket. */
        "connect.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description The address has no room for a family. */
        "connect.no-family": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.no-family";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The socket has no peer, and no address that bind was not told. */
        "connect.dissolved": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.dissolved";
            /** @constant */
            errno?: "EAFNOSUPPORT";
            /** Format: int32 */
            result?: number;
        };
        /** @description The address is shorter than an IPv4 address. */
        "connect.addr-short": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.addr-short";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address is not an IPv4 address. */
        "connect.family": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.family";
            /** @constant */
            errno: "EAFNOSUPPORT";
        };
        /** @description There is no route to the address. */
        "connect.unreachable": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.unreachable";
            /** @constant */
            errno: "ENETUNREACH";
        };
        /** @description The socket is bound to a loopback address, which no packet may carry beyond this host. */
        "connect.loopback-source": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.loopback-source";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description Broadcasting takes SO_BROADCAST. */
        "connect.broadcast-right": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.broadcast-right";
            /** @constant */
            errno: "EACCES";
        };
        /** @description The socket has a peer, and receives from it alone. What was in the queue before stays there. */
        "connect.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.ok";
            /** @constant */
            errno?: "EADDRNOTAVAIL";
            /** Format: int32 */
            result?: number;
        };
        /** @description The socket neither listens nor is connected. A connection is reset, an attempt given up; either leaves an error. */
        "connect.tcp.dissolved": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.dissolved";
            /** Format: int32 */
            result: number;
        };
        /** @description A failed attempt was shut down. */
        "connect.tcp.dead": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.dead";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The socket listens or is or was connected. */
        "connect.tcp.connected": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.connected";
            /** @constant */
            errno: "EISCONN";
        };
        /** @description An earlier call has begun to connect. */
        "connect.tcp.in-progress": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.in-progress";
            /** @constant */
            errno: "EALREADY";
        };
        /** @description Wait for what an earlier call has begun. */
        "connect.tcp.join": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.join";
            /** @enum {string} */
            errno: "EALREADY" | "EINTR";
        };
        /** @description The attempt to connect was given up by another call while this one waited. */
        "connect.tcp.join.connect-dissolved": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.join.connect-dissolved";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description The attempt to connect has failed. The socket can try anew, from where it was. */
        "connect.tcp.join.connect-failed": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.join.connect-failed";
            errno: components["schemas"]["errno"];
        };
        /** @description The socket is connected. */
        "connect.tcp.join.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.join.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description What an earlier call has begun has come about. */
        "connect.tcp.completed": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.completed";
            /** Format: int32 */
            result: number;
        };
        /** @description The attempt to connect has failed. The socket can try anew, from where it was. */
        "connect.tcp.failed": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.failed";
            errno: components["schemas"]["errno"];
        };
        /** @description The address is shorter than an IPv4 address. */
        "connect.tcp.addr-short": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.addr-short";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address is not an IPv4 address. */
        "connect.tcp.family": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.family";
            /** @constant */
            errno: "EAFNOSUPPORT";
        };
        /** @description There is no route to the address. */
        "connect.tcp.unreachable": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.unreachable";
            /** @constant */
            errno: "ENETUNREACH";
        };
        /** @description The socket is bound to a loopback address, which no packet may carry beyond this host. */
        "connect.tcp.loopback-source": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.loopback-source";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description Nothing can connect to a broadcast address. */
        "connect.tcp.broadcast": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.broadcast";
            /** @constant */
            errno: "ENETUNREACH";
        };
        /** @description Another socket with the same address has this peer. */
        "connect.tcp.not-unique": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.not-unique";
            /** @constant */
            errno: "EADDRNOTAVAIL";
        };
        /** @description The connection is on its way. */
        "connect.tcp.started": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.started";
            /** @constant */
            errno: "EINPROGRESS";
        };
        /** @description Wait for the connection. */
        "connect.tcp.wait": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.wait";
            /** @enum {string} */
            errno: "EINPROGRESS" | "EINTR";
        };
        /** @description The attempt to connect was given up by another call while this one waited. */
        "connect.tcp.wait.connect-dissolved": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.wait.connect-dissolved";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description The attempt to connect has failed. The socket can try anew, from where it was. */
        "connect.tcp.wait.connect-failed": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.wait.connect-failed";
            errno: components["schemas"]["errno"];
        };
        /** @description The socket is connected. */
        "connect.tcp.wait.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "connect.tcp.wait.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The descriptor is not open. */
        "dup.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor table is full. */
        "dup.no-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup.no-fd";
            /** @constant */
            errno: "EMFILE";
        };
        /** @description The new descriptor, the lowest that was free. */
        "dup.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description Both are the same descriptor, and nothing changes. */
        "dup2.same": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup2.same";
            /** Format: int32 */
            result: number;
        };
        /** @description No descriptor has this number. */
        "dup2.newfd-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup2.newfd-range";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is not open. */
        "dup2.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup2.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description A call that waits is going to return this descriptor. */
        "dup2.newfd-reserved": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup2.newfd-reserved";
            /** @constant */
            errno: "EBUSY";
        };
        /** @description The new descriptor stands for the open file. */
        "dup2.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup2.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description A flag is unknown here. */
        "dup3.flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup3.flags";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description Both are the same descriptor. */
        "dup3.same": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup3.same";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description No descriptor has this number. */
        "dup3.newfd-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup3.newfd-range";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is not open. */
        "dup3.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup3.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description A call that waits is going to return this descriptor. */
        "dup3.newfd-reserved": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup3.newfd-reserved";
            /** @constant */
            errno: "EBUSY";
        };
        /** @description The new descriptor stands for the open file. */
        "dup3.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "dup3.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The effective user is not 0. */
        "clock_control.not-permitted": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_control.not-permitted";
            /** @constant */
            errno: "EPERM";
        };
        /** @description The operation is unknown. */
        "clock_control.operation": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_control.operation";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description A clock that runs by itself cannot be advanced. */
        "clock_control.not-manual": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_control.not-manual";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The clock is real or manual, or has moved, and all timers that were due have come. */
        "clock_control.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_control.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The effective user is not 0. */
        "packets_withhold.not-permitted": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "packets_withhold.not-permitted";
            /** @constant */
            errno: "EPERM";
        };
        /** @description So many are withheld. */
        "packets_withhold.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "packets_withhold.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The process has no such thread. */
        "thread_outcome.no-thread": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "thread_outcome.no-thread";
            /** @constant */
            errno: "ESRCH";
        };
        /** @description The id is longer than the room. */
        "thread_outcome.room": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "thread_outcome.room";
            /** @constant */
            errno: "ERANGE";
        };
        /** @description The id cannot be written. */
        "thread_outcome.buf-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "thread_outcome.buf-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The result is the length of the id in bytes, 0 if the thread has made no call. */
        "thread_outcome.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "thread_outcome.ok";
            /** Format: int64 */
            result: number;
        };
        /** @description The process has no such thread. */
        "thread_state.no-thread": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "thread_state.no-thread";
            /** @constant */
            errno: "ESRCH";
        };
        /** @description It is inside a call and waits for an event or a time. The result is 1. */
        "thread_state.waits": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "thread_state.waits";
            /** Format: int32 */
            result: number;
        };
        /** @description It runs or could run. The result is 0. */
        "thread_state.runs": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "thread_state.runs";
            /** Format: int32 */
            result: number;
        };
        /** @description The descriptor is not open. */
        "fcntl.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fcntl.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description No descriptor has the lowest number. */
        "fcntl.copy.range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fcntl.copy.range";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The descriptor table is full from there on. */
        "fcntl.copy.no-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fcntl.copy.no-fd";
            /** @constant */
            errno: "EMFILE";
        };
        /** @description A new descriptor for the same open file, the lowest free one from the number on. */
        "fcntl.copy.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fcntl.copy.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The descriptor's own flags: FD_CLOEXEC or none. */
        "fcntl.get-descriptor-flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fcntl.get-descriptor-flags";
            /** Format: int32 */
            result: number;
        };
        /** @description The descriptor has the flag FD_CLOEXEC or has it not; other bits are ignored. */
        "fcntl.set-descriptor-flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fcntl.set-descriptor-flags";
            /** Format: int32 */
            result: number;
        };
        /** @description What files that are no sockets have is not specified. */
        "fcntl.get-flags.other": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fcntl.get-flags.other";
            /** Format: int32 */
            result: number;
        };
        /** @description The access mode, which is O_RDWR, and the status flags that are set. */
        "fcntl.get-flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fcntl.get-flags";
            /** Format: int32 */
            result: number;
        };
        /** @description A socket has no cache to be bypassed. */
        "fcntl.set-flags.direct": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fcntl.set-flags.direct";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The status flags are those given; access mode, creation flags and unknown bits are ignored. */
        "fcntl.set-flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fcntl.set-flags";
            /** @constant */
            errno?: "EINVAL";
            /** Format: int32 */
            result?: number;
        };
        /** @description There is no such command. */
        "fcntl.command": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fcntl.command";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The descriptor is not open. */
        "getpeername.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getpeername.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is open, but is no socket. */
        "getpeername.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getpeername.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description The socket has no peer. */
        "getpeername.not-connected": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getpeername.not-connected";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description The socket was connected to port 0. */
        "getpeername.peer-port-zero": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getpeername.peer-port-zero";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description The socket is not connected, not connected yet, or no longer connected. */
        "getpeername.tcp.not-connected": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getpeername.tcp.not-connected";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description The length cannot be read. */
        "getpeername.name-length-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getpeername.name-length-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The length is negative. */
        "getpeername.name-length-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getpeername.name-length-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The length or the address cannot be written. */
        "getpeername.name-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getpeername.name-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The address of the peer. */
        "getpeername.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getpeername.ok";
            /** Format: int32 */
            result: number;
            out?: {
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The descriptor is not open. */
        "getsockname.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockname.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is open, but is no socket. */
        "getsockname.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockname.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description The length cannot be read. */
        "getsockname.name-length-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockname.name-length-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The length is negative. */
        "getsockname.name-length-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockname.name-length-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The length or the address cannot be written. */
        "getsockname.name-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockname.name-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The address, 0.0.0.0 port 0 while there is none. */
        "getsockname.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockname.ok";
            /** Format: int32 */
            result: number;
            out?: {
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The descriptor is not open. */
        "getsockopt.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is open, but is no socket. */
        "getsockopt.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description The socket has no such layer. */
        "getsockopt.level": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.level";
            /** @enum {string} */
            errno: "EOPNOTSUPP" | "ENOPROTOOPT";
        };
        /** @description The length cannot be read. */
        "getsockopt.optlen-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.optlen-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The length is negative. */
        "getsockopt.optlen-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.optlen-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The options of the protocols are not specified; an implementation without them says so. */
        "getsockopt.protocol-option": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.protocol-option";
            /** @enum {string} */
            errno?: "ENOPROTOOPT" | "EINVAL" | "EFAULT";
            /** Format: int32 */
            result?: number;
            out?: {
                optval?: number | components["schemas"]["linger"] | components["schemas"]["timeval"] | string;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description The value or its length cannot be written. */
        "getsockopt.optval-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.optval-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                optval?: number | components["schemas"]["linger"] | components["schemas"]["timeval"] | string;
            };
        };
        /** @description The socket's type. */
        "getsockopt.type": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.type";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.s32"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description The socket's address family. */
        "getsockopt.domain": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.domain";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.s32"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description The socket's protocol, also where socket was given 0. */
        "getsockopt.protocol": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.protocol";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.s32"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description Whether the socket listens. */
        "getsockopt.listening": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.listening";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.s32"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description The pending error, which is cleared by this. */
        "getsockopt.error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.error";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.s32"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description No error is pending. */
        "getsockopt.no-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.no-error";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.s32"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description Whether the address may be shared. */
        "getsockopt.reuse-address": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.reuse-address";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.s32"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description Whether broadcasts may be sent. */
        "getsockopt.broadcast": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.broadcast";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.s32"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description Whether an idle connection is probed. */
        "getsockopt.keepalive": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.keepalive";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.s32"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description The size of the receive buffer; one that was never set may change by itself. */
        "getsockopt.receive-buffer": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.receive-buffer";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.s32"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description The size of the send buffer; one that was never set may change by itself. */
        "getsockopt.send-buffer": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.send-buffer";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.s32"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description Whether close waits or resets, and the time for it. */
        "getsockopt.linger": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.linger";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.linger.l_onoff"?: unknown;
                "optval.linger.l_linger"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description How long receiving waits, 0 for ever. */
        "getsockopt.receive-timeout": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.receive-timeout";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.timeval.tv_sec"?: unknown;
                "optval.timeval.tv_usec"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description How long sending waits, 0 for ever. */
        "getsockopt.send-timeout": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.send-timeout";
            /** Format: int32 */
            result: number;
            out?: {
                "optval.timeval.tv_sec"?: unknown;
                "optval.timeval.tv_usec"?: unknown;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description There is no such option. */
        "getsockopt.unknown-option": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getsockopt.unknown-option";
            /** @enum {string} */
            errno?: "ENOPROTOOPT" | "EFAULT";
            /** Format: int32 */
            result?: number;
            out?: {
                optval?: number | components["schemas"]["linger"] | components["schemas"]["timeval"] | string;
                /** Format: uint32 */
                optlen?: number;
            };
        };
        /** @description The descriptor is not open. */
        "listen.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "listen.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is open, but is no socket. */
        "listen.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "listen.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description Sockets of this kind do not take connections. */
        "listen.no-stream": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "listen.no-stream";
            /** @constant */
            errno: "EOPNOTSUPP";
        };
        /** @description The socket is connected, was connected, or has tried to connect and not been told of the failure. */
        "listen.in-the-way": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "listen.in-the-way";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description Another socket has the address. With SO_REUSEADDR sockets may share one, but only while none of them listens. */
        "listen.in-use": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "listen.in-use";
            /** @constant */
            errno: "EADDRINUSE";
        };
        /** @description The socket takes connections. */
        "listen.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "listen.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description There are more entries than the process may have descriptors. */
        "poll.too-many": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "poll.too-many";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The entries cannot be read. */
        "poll.fds-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "poll.fds-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The entries cannot be written. */
        "poll.fds-unwritable": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "poll.fds-unwritable";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The number of entries for which something was found. */
        "poll.ready": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "poll.ready";
            /** Format: int32 */
            result: number;
            out?: {
                "fds[].revents"?: components["schemas"]["poll_events"][];
            };
        };
        /** @description Nothing was found, and the call is not to wait. */
        "poll.nothing": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "poll.nothing";
            /** Format: int32 */
            result: number;
            out?: {
                "fds[].revents"?: components["schemas"]["poll_events"][];
            };
        };
        /** @description Wait as if the entries could be written. */
        "poll.wait-unwritable": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "poll.wait-unwritable";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description Wait until something is found for one of the entries. */
        "poll.wait": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "poll.wait";
            /** @constant */
            errno?: "EINTR";
            /** Format: int32 */
            result?: number;
        };
        /** @description The time limit cannot be read. */
        "ppoll.limit-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ppoll.limit-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The time limit is negative or its nanoseconds make a second. */
        "ppoll.limit-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ppoll.limit-range";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description A mask is given and has another size than masks have. */
        "ppoll.mask-size": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ppoll.mask-size";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The mask cannot be read. */
        "ppoll.mask-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ppoll.mask-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description There are more entries than the process may have descriptors. */
        "ppoll.too-many": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ppoll.too-many";
            /** @constant */
            errno: "EINVAL";
            out?: {
                tmo_p?: {
                    /**
                     * Format: int64
                     * @description Seconds.
                     */
                    tv_sec: number;
                    /**
                     * Format: int64
                     * @description Nanoseconds.
                     */
                    tv_nsec: number;
                };
            };
        };
        /** @description The entries cannot be read. */
        "ppoll.fds-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ppoll.fds-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                tmo_p?: {
                    /**
                     * Format: int64
                     * @description Seconds.
                     */
                    tv_sec: number;
                    /**
                     * Format: int64
                     * @description Nanoseconds.
                     */
                    tv_nsec: number;
                };
            };
        };
        /** @description The entries cannot be written. */
        "ppoll.fds-unwritable": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ppoll.fds-unwritable";
            /** @constant */
            errno: "EFAULT";
            out?: {
                tmo_p?: {
                    /**
                     * Format: int64
                     * @description Seconds.
                     */
                    tv_sec: number;
                    /**
                     * Format: int64
                     * @description Nanoseconds.
                     */
                    tv_nsec: number;
                };
            };
        };
        /** @description The number of entries for which something was found. */
        "ppoll.ready": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ppoll.ready";
            /** Format: int32 */
            result: number;
            out?: {
                "fds[].revents"?: components["schemas"]["poll_events"][];
                /** Format: int64 */
                "tmo_p.tv_sec"?: number;
                /** Format: int64 */
                "tmo_p.tv_nsec"?: number;
            };
        };
        /** @description Nothing was found, and the call is not to wait. */
        "ppoll.nothing": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ppoll.nothing";
            /** Format: int32 */
            result: number;
            out?: {
                "fds[].revents"?: components["schemas"]["poll_events"][];
            };
        };
        /** @description Wait as if the entries could be written. */
        "ppoll.wait-unwritable": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ppoll.wait-unwritable";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description Wait until something is found for one of the entries. */
        "ppoll.wait": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ppoll.wait";
            /** @constant */
            errno?: "EINTR";
            /** Format: int32 */
            result?: number;
        };
        /** @description The descriptor is not open. */
        "read.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The buffer does not lie within the user part of the address space. */
        "read.buf-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.buf-range";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description No room is given, so nothing is taken, and no error either. */
        "read.nothing-asked": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.nothing-asked";
            /** Format: int32 */
            result: number;
        };
        /** @description An earlier datagram was answered by an error, which is reported once. */
        "read.pending-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.pending-error";
            errno: components["schemas"]["errno"];
        };
        /** @description There is nothing to receive. On a socket that was shut down for receiving, systems differ. */
        "read.empty.nonblock": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.empty.nonblock";
            /** @constant */
            errno?: "EAGAIN";
            /** Format: int32 */
            result?: number;
        };
        /** @description Wait for a datagram. */
        "read.empty.wait": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.empty.wait";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The datagram cannot be written to the buffer. It stays in the queue; what the buffer holds is not specified. */
        "read.buf-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.buf-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                buf?: string;
            };
        };
        /** @description The receiving side was shut down and the queue is empty. */
        "read.empty.shut": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.empty.shut";
            /** Format: int32 */
            result: number;
        };
        /** @description The first datagram, cut to the room given. */
        "read.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.ok";
            /** Format: int32 */
            result: number;
            out?: {
                buf?: string;
            };
        };
        /** @description A listener receives nothing itself. */
        "read.tcp.listening": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.tcp.listening";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description The connection was dissolved while the call waited. */
        "read.tcp.dissolved-meanwhile": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.tcp.dissolved-meanwhile";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description The bytes cannot be written to the buffer. They stay in the stream; what the buffer holds is not specified. */
        "read.tcp.bytes-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.tcp.bytes-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                buf?: string;
            };
        };
        /** @description The connection or the attempt at one has failed, which is reported once. */
        "read.tcp.connection-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.tcp.connection-error";
            errno: components["schemas"]["errno"];
        };
        /** @description The socket is not connected. */
        "read.tcp.not-connected": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.tcp.not-connected";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description There is nothing to receive yet. */
        "read.tcp.nothing-yet": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.tcp.nothing-yet";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description Wait for bytes, or for the end of the stream. A socket that is still connecting waits too. */
        "read.tcp.wait-for-bytes": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.tcp.wait-for-bytes";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The stream has come to its end. */
        "read.tcp.end": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.tcp.end";
            /** Format: int32 */
            result: number;
        };
        /** @description Bytes of the stream, as many as are there and fit. */
        "read.tcp.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.tcp.ok";
            /** Format: int32 */
            result: number;
            out?: {
                buf?: string;
            };
        };
        /** @description Files that are no sockets are empty here; what else they may hold is not specified. */
        "read.other": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "read.other";
            /** Format: int32 */
            result: number;
        };
        /** @description The descriptor is not open. */
        "readv.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description No call takes that many buffers. */
        "readv.too-many-buffers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.too-many-buffers";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The list of buffers cannot be read. */
        "readv.iov-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.iov-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description A buffer has a length that is negative as a signed number. */
        "readv.iov-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.iov-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description A buffer lies outside the user part of the address space, be it empty or not. */
        "readv.iov-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.iov-range";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description No room is given, so nothing is taken, and no error either. */
        "readv.nothing-asked": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.nothing-asked";
            /** Format: int32 */
            result: number;
        };
        /** @description An earlier datagram was answered by an error, which is reported once. */
        "readv.pending-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.pending-error";
            errno: components["schemas"]["errno"];
        };
        /** @description There is nothing to receive. On a socket that was shut down for receiving, systems differ. */
        "readv.empty.nonblock": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.empty.nonblock";
            /** @constant */
            errno?: "EAGAIN";
            /** Format: int32 */
            result?: number;
        };
        /** @description Wait for a datagram. */
        "readv.empty.wait": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.empty.wait";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The datagram cannot be written to the buffer. It stays in the queue; what the buffer holds is not specified. */
        "readv.data-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.data-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                iov?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
            };
        };
        /** @description The receiving side was shut down and the queue is empty. */
        "readv.empty.shut": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.empty.shut";
            /** Format: int32 */
            result: number;
        };
        /** @description The first datagram, cut to the room given. */
        "readv.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.ok";
            /** Format: int32 */
            result: number;
            out?: {
                iov?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
            };
        };
        /** @description A listener receives nothing itself. */
        "readv.tcp.listening": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.tcp.listening";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description The connection was dissolved while the call waited. */
        "readv.tcp.dissolved-meanwhile": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.tcp.dissolved-meanwhile";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description The bytes cannot be written to the buffer. They stay in the stream; what the buffer holds is not specified. */
        "readv.tcp.bytes-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.tcp.bytes-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                iov?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
            };
        };
        /** @description The connection or the attempt at one has failed, which is reported once. */
        "readv.tcp.connection-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.tcp.connection-error";
            errno: components["schemas"]["errno"];
        };
        /** @description The socket is not connected. */
        "readv.tcp.not-connected": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.tcp.not-connected";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description There is nothing to receive yet. */
        "readv.tcp.nothing-yet": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.tcp.nothing-yet";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description Wait for bytes, or for the end of the stream. A socket that is still connecting waits too. */
        "readv.tcp.wait-for-bytes": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.tcp.wait-for-bytes";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The stream has come to its end. */
        "readv.tcp.end": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.tcp.end";
            /** Format: int32 */
            result: number;
        };
        /** @description Bytes of the stream, as many as are there and fit. */
        "readv.tcp.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.tcp.ok";
            /** Format: int32 */
            result: number;
            out?: {
                iov?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
            };
        };
        /** @description Files that are no sockets are empty here; what else they may hold is not specified. */
        "readv.other": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readv.other";
            /** Format: int32 */
            result: number;
        };
        /** @description The buffer lies outside the user part of the address space. */
        "recvfrom.buf-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.buf-range";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The descriptor is not open. */
        "recvfrom.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is open, but is no socket. */
        "recvfrom.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description An earlier datagram was answered by an error, which is reported once. */
        "recvfrom.pending-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.pending-error";
            errno: components["schemas"]["errno"];
        };
        /** @description There is nothing to receive. On a socket that was shut down for receiving, systems differ. */
        "recvfrom.empty.nonblock": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.empty.nonblock";
            /** @constant */
            errno?: "EAGAIN";
            /** Format: int32 */
            result?: number;
            out?: {
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description Wait for a datagram. */
        "recvfrom.empty.wait": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.empty.wait";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The datagram cannot be written to the buffer. It stays in the queue; what the buffer holds is not specified. */
        "recvfrom.buf-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.buf-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                buf?: string;
            };
        };
        /** @description The length of the source cannot be read. The datagram stays in the queue. */
        "recvfrom.source-length-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.source-length-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                buf?: string;
                addr?: components["schemas"]["socket_address"];
            };
        };
        /** @description The length of the source is negative. The datagram stays in the queue. */
        "recvfrom.source-length-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.source-length-negative";
            /** @constant */
            errno: "EINVAL";
            out?: {
                buf?: string;
            };
        };
        /** @description The length of the source cannot be written. The datagram stays in the queue. */
        "recvfrom.source-length-readonly": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.source-length-readonly";
            /** @constant */
            errno: "EFAULT";
            out?: {
                buf?: string;
                addr?: components["schemas"]["socket_address"];
            };
        };
        /** @description The receiving side was shut down and the queue is empty. */
        "recvfrom.empty.shut.anonymous": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.empty.shut.anonymous";
            /** Format: int32 */
            result: number;
        };
        /** @description The receiving side was shut down and the queue is empty. There is no source, so its length is 0. */
        "recvfrom.empty.shut": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.empty.shut";
            /** Format: int32 */
            result: number;
            out?: {
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The source cannot be written. The datagram stays in the queue. */
        "recvfrom.source-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.source-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                buf?: string;
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The first datagram, cut to the room given, and no source. */
        "recvfrom.ok.anonymous": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.ok.anonymous";
            /** Format: int32 */
            result: number;
            out?: {
                buf?: string;
            };
        };
        /** @description The first datagram, cut to the room given, and its source. */
        "recvfrom.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.ok";
            /** Format: int32 */
            result: number;
            out?: {
                buf?: string;
                addr?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description A listener receives nothing itself. */
        "recvfrom.tcp.listening": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.listening";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description The connection was dissolved while the call waited. */
        "recvfrom.tcp.dissolved-meanwhile": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.dissolved-meanwhile";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description There is no urgent byte to receive; urgent data is not part of this specification. */
        "recvfrom.tcp.no-urgent-byte": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.no-urgent-byte";
            /** @constant */
            errno?: "EINVAL";
            /** Format: int32 */
            result?: number;
            out?: {
                buf?: string;
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description Bytes that came later cannot be written to the buffer; what it holds behind the first ones is not specified. */
        "recvfrom.tcp.part.anonymous": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.part.anonymous";
            /** Format: int32 */
            result: number;
            out?: {
                buf?: string;
            };
        };
        /** @description Bytes that came later cannot be written to the buffer; what it holds is not specified. */
        "recvfrom.tcp.part": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.part";
            /** Format: int32 */
            result: number;
            out?: {
                buf?: string;
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The bytes cannot be written to the buffer. They stay in the stream; what the buffer holds is not specified. */
        "recvfrom.tcp.bytes-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.bytes-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                buf?: string;
            };
        };
        /** @description Wait for the rest of what was asked for, with no source to report. */
        "recvfrom.tcp.rest.anonymous": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.rest.anonymous";
            /** Format: int32 */
            result: number;
        };
        /** @description Wait for the rest of what was asked for. */
        "recvfrom.tcp.rest": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.rest";
            /** Format: int32 */
            result: number;
        };
        /** @description The connection or the attempt at one has failed, which is reported once. */
        "recvfrom.tcp.connection-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.connection-error";
            errno: components["schemas"]["errno"];
        };
        /** @description The socket is not connected. */
        "recvfrom.tcp.not-connected": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.not-connected";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description There is nothing to receive yet. */
        "recvfrom.tcp.nothing-yet": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.nothing-yet";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description A call that asks for nothing waits like another, and then takes nothing. */
        "recvfrom.tcp.nothing-asked.anonymous": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.nothing-asked.anonymous";
            /** Format: int32 */
            result: number;
        };
        /** @description The connection was dissolved while the call waited. */
        "recvfrom.tcp.nothing-asked.anonymous.dissolved-meanwhile": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.nothing-asked.anonymous.dissolved-meanwhile";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description Something has happened. An error is left to the next call. */
        "recvfrom.tcp.nothing-asked.anonymous.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.nothing-asked.anonymous.ok";
            errno?: components["schemas"]["errno"];
            /** Format: int32 */
            result?: number;
        };
        /** @description A call that asks for nothing waits like another, and then takes nothing. */
        "recvfrom.tcp.nothing-asked": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.nothing-asked";
            /** Format: int32 */
            result: number;
            out?: {
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The connection was dissolved while the call waited. */
        "recvfrom.tcp.nothing-asked.dissolved-meanwhile": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.nothing-asked.dissolved-meanwhile";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description Something has happened. An error is left to the next call. */
        "recvfrom.tcp.nothing-asked.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.nothing-asked.ok";
            errno?: components["schemas"]["errno"];
            /** Format: int32 */
            result?: number;
            out?: {
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description Wait for bytes, or for the end of the stream. A socket that is still connecting waits too. */
        "recvfrom.tcp.wait-for-bytes": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.wait-for-bytes";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The length of the source cannot be read or written. The bytes stay in the stream. */
        "recvfrom.tcp.source-length-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.source-length-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                buf?: string;
            };
        };
        /** @description The length of the source is negative. The bytes stay in the stream. */
        "recvfrom.tcp.source-length-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.source-length-negative";
            /** @constant */
            errno: "EINVAL";
            out?: {
                buf?: string;
            };
        };
        /** @description The stream has come to its end. */
        "recvfrom.tcp.end.anonymous": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.end.anonymous";
            /** Format: int32 */
            result: number;
        };
        /** @description The stream has come to its end. A stream has no source to report. */
        "recvfrom.tcp.end": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.end";
            /** Format: int32 */
            result: number;
            out?: {
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description Bytes of the stream, as many as are there and fit. With MSG_TRUNC they are counted and thrown away. */
        "recvfrom.tcp.ok.anonymous": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.ok.anonymous";
            /** Format: int32 */
            result: number;
            out?: {
                buf?: string;
            };
        };
        /** @description Bytes of the stream, as many as are there and fit. A stream has no source to report, so its length is 0. */
        "recvfrom.tcp.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.tcp.ok";
            /** Format: int32 */
            result: number;
            out?: {
                buf?: string;
                /** Format: uint32 */
                addrlen?: number;
            };
        };
        /** @description The descriptor is not open. */
        "recvmsg.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is open, but is no socket. */
        "recvmsg.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description The message header cannot be read. */
        "recvmsg.msg-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.msg-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The length of the source is negative. */
        "recvmsg.name-length-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.name-length-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description No call takes that many buffers. */
        "recvmsg.too-many-buffers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.too-many-buffers";
            /** @constant */
            errno: "EMSGSIZE";
        };
        /** @description The list of buffers cannot be read. */
        "recvmsg.iov-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.iov-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description A buffer has a length that is negative as a signed number. */
        "recvmsg.iov-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.iov-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description A buffer lies outside the user part of the address space, be it empty or not. */
        "recvmsg.iov-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.iov-range";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description An earlier datagram was answered by an error, which is reported once. */
        "recvmsg.pending-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.pending-error";
            errno: components["schemas"]["errno"];
        };
        /** @description There is nothing to receive. On a socket that was shut down for receiving, systems differ. */
        "recvmsg.empty.nonblock": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.empty.nonblock";
            /** @constant */
            errno?: "EAGAIN";
            /** Format: int32 */
            result?: number;
            out?: {
                msg?: {
                    /** @description Receives the source. */
                    msg_name?: components["schemas"]["room"];
                    /**
                     * Format: uint32
                     * @description Room for it; receives its full length.
                     */
                    msg_namelen: number;
                    /** @description The buffers to fill, in order. */
                    msg_iov: {
                        /** @description One buffer. */
                        iov_base?: components["schemas"]["room"];
                        /**
                         * Format: uint64
                         * @description Its length.
                         */
                        iov_len: number;
                    }[];
                    /**
                     * Format: uint64
                     * @description Number of buffers.
                     */
                    msg_iovlen: number;
                    /** @description Room for control data. */
                    msg_control?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length; receives how much was filled, which is nothing unless an option asks for control data.
                     */
                    msg_controllen: number;
                    /** @description Receives flags: MSG_TRUNC for a datagram that was cut. */
                    msg_flags: components["schemas"]["msg_flags"];
                };
            };
        };
        /** @description Wait for a datagram. */
        "recvmsg.empty.wait": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.empty.wait";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The datagram cannot be written to the buffer. It stays in the queue; what the buffer holds is not specified. */
        "recvmsg.data-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.data-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                "msg.msg_iov"?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
            };
        };
        /** @description The source cannot be written. The datagram stays in the queue. */
        "recvmsg.name-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.name-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                "msg.msg_iov"?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
                "msg.msg_name"?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                "msg.msg_namelen"?: number;
            };
        };
        /** @description The message header cannot be written. The datagram stays in the queue. */
        "recvmsg.msg-unwritable": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.msg-unwritable";
            /** @constant */
            errno: "EFAULT";
            out?: {
                "msg.msg_iov"?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
                "msg.msg_name"?: components["schemas"]["socket_address"];
            };
        };
        /** @description The receiving side was shut down and the queue is empty. There is no source, so its length is 0. */
        "recvmsg.empty.shut": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.empty.shut";
            /** Format: int32 */
            result: number;
            out?: {
                /** Format: uint32 */
                "msg.msg_namelen"?: number;
                /** Format: uint64 */
                "msg.msg_controllen"?: number;
                "msg.msg_flags"?: components["schemas"]["msg_flags"];
            };
        };
        /** @description The first datagram, cut to the room given. */
        "recvmsg.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.ok";
            /** Format: int32 */
            result: number;
            out?: {
                "msg.msg_iov"?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
                "msg.msg_name"?: components["schemas"]["socket_address"];
                /** Format: uint32 */
                "msg.msg_namelen"?: number;
                /** Format: uint64 */
                "msg.msg_controllen"?: number;
                "msg.msg_flags"?: components["schemas"]["msg_flags"];
            };
        };
        /** @description A listener receives nothing itself. */
        "recvmsg.tcp.listening": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.listening";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description The connection was dissolved while the call waited. */
        "recvmsg.tcp.dissolved-meanwhile": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.dissolved-meanwhile";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description There is no urgent byte to receive; urgent data is not part of this specification. */
        "recvmsg.tcp.no-urgent-byte": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.no-urgent-byte";
            /** @constant */
            errno?: "EINVAL";
            /** Format: int32 */
            result?: number;
            out?: {
                "msg.msg_iov"?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
                /** Format: uint32 */
                "msg.msg_namelen"?: number;
                /** Format: uint64 */
                "msg.msg_controllen"?: number;
                "msg.msg_flags"?: components["schemas"]["msg_flags"];
            };
        };
        /** @description Bytes that came later cannot be written to the buffers. */
        "recvmsg.tcp.part": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.part";
            /** Format: int32 */
            result: number;
            out?: {
                "msg.msg_iov"?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
                /** Format: uint32 */
                "msg.msg_namelen"?: number;
                /** Format: uint64 */
                "msg.msg_controllen"?: number;
                "msg.msg_flags"?: components["schemas"]["msg_flags"];
            };
        };
        /** @description The bytes cannot be written to the buffer. They stay in the stream; what the buffer holds is not specified. */
        "recvmsg.tcp.bytes-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.bytes-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                "msg.msg_iov"?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
            };
        };
        /** @description Wait for the rest of what was asked for. */
        "recvmsg.tcp.rest": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.rest";
            /** Format: int32 */
            result: number;
        };
        /** @description The connection or the attempt at one has failed, which is reported once. */
        "recvmsg.tcp.connection-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.connection-error";
            errno: components["schemas"]["errno"];
        };
        /** @description The socket is not connected. */
        "recvmsg.tcp.not-connected": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.not-connected";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description There is nothing to receive yet. */
        "recvmsg.tcp.nothing-yet": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.nothing-yet";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description A call that asks for nothing waits like another, and then takes nothing. */
        "recvmsg.tcp.nothing-asked": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.nothing-asked";
            /** Format: int32 */
            result: number;
            out?: {
                /** Format: uint32 */
                "msg.msg_namelen"?: number;
                /** Format: uint64 */
                "msg.msg_controllen"?: number;
                "msg.msg_flags"?: components["schemas"]["msg_flags"];
            };
        };
        /** @description The connection was dissolved while the call waited. */
        "recvmsg.tcp.nothing-asked.dissolved-meanwhile": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.nothing-asked.dissolved-meanwhile";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description Something has happened. An error is left to the next call. */
        "recvmsg.tcp.nothing-asked.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.nothing-asked.ok";
            errno?: components["schemas"]["errno"];
            /** Format: int32 */
            result?: number;
            out?: {
                /** Format: uint32 */
                "msg.msg_namelen"?: number;
                /** Format: uint64 */
                "msg.msg_controllen"?: number;
                "msg.msg_flags"?: components["schemas"]["msg_flags"];
            };
        };
        /** @description Wait for bytes, or for the end of the stream. A socket that is still connecting waits too. */
        "recvmsg.tcp.wait-for-bytes": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.wait-for-bytes";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The message header cannot be written. The bytes stay in the stream. */
        "recvmsg.tcp.msg-unwritable": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.msg-unwritable";
            /** @constant */
            errno: "EFAULT";
            out?: {
                "msg.msg_iov"?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
            };
        };
        /** @description The stream has come to its end. */
        "recvmsg.tcp.end": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.end";
            /** Format: int32 */
            result: number;
            out?: {
                /** Format: uint32 */
                "msg.msg_namelen"?: number;
                /** Format: uint64 */
                "msg.msg_controllen"?: number;
                "msg.msg_flags"?: components["schemas"]["msg_flags"];
            };
        };
        /** @description Bytes of the stream, as many as are there and fit. A stream has no source to report, and no flag for what was left. */
        "recvmsg.tcp.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvmsg.tcp.ok";
            /** Format: int32 */
            result: number;
            out?: {
                "msg.msg_iov"?: {
                    /** @description One buffer. */
                    iov_base?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    iov_len: number;
                }[];
                /** Format: uint32 */
                "msg.msg_namelen"?: number;
                /** Format: uint64 */
                "msg.msg_controllen"?: number;
                "msg.msg_flags"?: components["schemas"]["msg_flags"];
            };
        };
        /** @description The descriptor is not open. */
        "sendmsg.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is open, but is no socket. */
        "sendmsg.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description The message header cannot be read. */
        "sendmsg.msg-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.msg-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The length of the address is negative. */
        "sendmsg.name-length-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.name-length-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address cannot be read. */
        "sendmsg.name-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.name-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description No call takes that many buffers. */
        "sendmsg.too-many-buffers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.too-many-buffers";
            /** @constant */
            errno: "EMSGSIZE";
        };
        /** @description The list of buffers cannot be read. */
        "sendmsg.iov-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.iov-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description A buffer has a length that is negative as a signed number. */
        "sendmsg.iov-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.iov-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description A buffer lies outside the user part of the address space, be it empty or not. */
        "sendmsg.iov-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.iov-range";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description No control data is that long. */
        "sendmsg.control-too-long": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.control-too-long";
            /** @constant */
            errno: "ENOBUFS";
        };
        /** @description The control data cannot be read. */
        "sendmsg.control-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.control-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description No datagram of any kind is that long. */
        "sendmsg.oversized": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.oversized";
            /** @constant */
            errno: "EMSGSIZE";
        };
        /** @description Datagrams have no out-of-band data. */
        "sendmsg.out-of-band": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.out-of-band";
            /** @constant */
            errno: "EOPNOTSUPP";
        };
        /** @description The address is shorter than an IPv4 address. */
        "sendmsg.addr-short": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.addr-short";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address is not an IPv4 address; AF_UNSPEC is taken for one. */
        "sendmsg.destination-family": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.destination-family";
            /** @constant */
            errno: "EAFNOSUPPORT";
        };
        /** @description Nothing can be sent to port 0. */
        "sendmsg.destination-port": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.destination-port";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description No address is given and the socket is not connected. */
        "sendmsg.no-destination": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.no-destination";
            /** @constant */
            errno: "EDESTADDRREQ";
        };
        /** @description The control message is shorter than its header or longer than the control data. Less than a header is ignored. */
        "sendmsg.control-malformed": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.control-malformed";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The control message is none that the socket level has. Those of levels that the socket does not know are ignored. */
        "sendmsg.control-unknown": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.control-unknown";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description There is no route to the address. */
        "sendmsg.unreachable": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.unreachable";
            /** @constant */
            errno: "ENETUNREACH";
        };
        /** @description The socket is bound to a loopback address, which no packet may carry beyond this host. */
        "sendmsg.loopback-source": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.loopback-source";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description Broadcasting takes SO_BROADCAST. */
        "sendmsg.broadcast-right": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.broadcast-right";
            /** @constant */
            errno: "EACCES";
        };
        /** @description The datagram does not fit an IPv4 packet. */
        "sendmsg.too-long": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.too-long";
            /** @constant */
            errno: "EMSGSIZE";
        };
        /** @description An earlier datagram was answered by an error, which is reported once. */
        "sendmsg.pending-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.pending-error";
            errno: components["schemas"]["errno"];
        };
        /** @description The sending side was shut down. */
        "sendmsg.shut": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.shut";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description There is no memory for the datagram. */
        "sendmsg.no-buffers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.no-buffers";
            /** @constant */
            errno: "ENOBUFS";
        };
        /** @description The data cannot be read. */
        "sendmsg.data-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.data-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The datagram is on its way. */
        "sendmsg.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The connection or the attempt at one has failed, which is reported once. */
        "sendmsg.tcp.send-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.tcp.send-error";
            errno: components["schemas"]["errno"];
        };
        /** @description The socket is not connected, or its sending side has ended. Unless MSG_NOSIGNAL is given, SIGPIPE comes with it. */
        "sendmsg.tcp.broken": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.tcp.broken";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description The connection is not there yet. */
        "sendmsg.tcp.connecting": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.tcp.connecting";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description Wait for the connection. */
        "sendmsg.tcp.wait-for-connection": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.tcp.wait-for-connection";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The control message is shorter than its header or longer than the control data. Less than a header is ignored. */
        "sendmsg.tcp.control-malformed": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.tcp.control-malformed";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The control message is none that the socket level has. Those of levels that the socket does not know are ignored. */
        "sendmsg.tcp.control-unknown": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.tcp.control-unknown";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The data cannot be read. */
        "sendmsg.tcp.data-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.tcp.data-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description Urgent data is not part of this specification. */
        "sendmsg.tcp.out-of-band": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.tcp.out-of-band";
            /** @constant */
            errno?: "EOPNOTSUPP";
            /** Format: int32 */
            result?: number;
        };
        /** @description All the bytes are on their way. An address is not looked at further. A connection has room for at least 70000 that nobody has received; what happens beyond is not specified. */
        "sendmsg.tcp.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendmsg.tcp.ok";
            /** @constant */
            errno?: "EISCONN";
            /** Format: int32 */
            result?: number;
        };
        /** @description The data lies outside the user part of the address space. */
        "sendto.buf-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.buf-range";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The descriptor is not open. */
        "sendto.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is open, but is no socket. */
        "sendto.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description The length of the address is negative or larger than any address. */
        "sendto.addrlen-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.addrlen-range";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address cannot be read. */
        "sendto.addr-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.addr-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description No datagram of any kind is that long. */
        "sendto.oversized": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.oversized";
            /** @constant */
            errno: "EMSGSIZE";
        };
        /** @description Datagrams have no out-of-band data. */
        "sendto.out-of-band": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.out-of-band";
            /** @constant */
            errno: "EOPNOTSUPP";
        };
        /** @description The address is shorter than an IPv4 address. */
        "sendto.addr-short": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.addr-short";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address is not an IPv4 address; AF_UNSPEC is taken for one. */
        "sendto.destination-family": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.destination-family";
            /** @constant */
            errno: "EAFNOSUPPORT";
        };
        /** @description Nothing can be sent to port 0. */
        "sendto.destination-port": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.destination-port";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description No address is given and the socket is not connected. */
        "sendto.no-destination": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.no-destination";
            /** @constant */
            errno: "EDESTADDRREQ";
        };
        /** @description There is no route to the address. */
        "sendto.unreachable": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.unreachable";
            /** @constant */
            errno: "ENETUNREACH";
        };
        /** @description The socket is bound to a loopback address, which no packet may carry beyond this host. */
        "sendto.loopback-source": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.loopback-source";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description Broadcasting takes SO_BROADCAST. */
        "sendto.broadcast-right": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.broadcast-right";
            /** @constant */
            errno: "EACCES";
        };
        /** @description The datagram does not fit an IPv4 packet. */
        "sendto.too-long": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.too-long";
            /** @constant */
            errno: "EMSGSIZE";
        };
        /** @description An earlier datagram was answered by an error, which is reported once. */
        "sendto.pending-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.pending-error";
            errno: components["schemas"]["errno"];
        };
        /** @description The sending side was shut down. */
        "sendto.shut": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.shut";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description There is no memory for the datagram. */
        "sendto.no-buffers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.no-buffers";
            /** @constant */
            errno: "ENOBUFS";
        };
        /** @description The data cannot be read. */
        "sendto.buf-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.buf-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The datagram is on its way. */
        "sendto.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The connection or the attempt at one has failed, which is reported once. */
        "sendto.tcp.send-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.tcp.send-error";
            errno: components["schemas"]["errno"];
        };
        /** @description The socket is not connected, or its sending side has ended. Unless MSG_NOSIGNAL is given, SIGPIPE comes with it. */
        "sendto.tcp.broken": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.tcp.broken";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description The connection is not there yet. */
        "sendto.tcp.connecting": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.tcp.connecting";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description Wait for the connection. */
        "sendto.tcp.wait-for-connection": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.tcp.wait-for-connection";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The data cannot be read. */
        "sendto.tcp.buf-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.tcp.buf-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description Urgent data is not part of this specification. */
        "sendto.tcp.out-of-band": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.tcp.out-of-band";
            /** @constant */
            errno?: "EOPNOTSUPP";
            /** Format: int32 */
            result?: number;
        };
        /** @description All the bytes are on their way. An address is not looked at further. A connection has room for at least 70000 that nobody has received; what happens beyond is not specified. */
        "sendto.tcp.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sendto.tcp.ok";
            /** @constant */
            errno?: "EISCONN";
            /** Format: int32 */
            result?: number;
        };
        /** @description The descriptor is not open. */
        "setsockopt.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is open, but is no socket. */
        "setsockopt.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description The length is negative. */
        "setsockopt.optlen-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.optlen-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The options of the protocols are not specified; an implementation without them says so. */
        "setsockopt.protocol-option": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.protocol-option";
            /** @enum {string} */
            errno?: "ENOPROTOOPT" | "EINVAL" | "EFAULT";
            /** Format: int32 */
            result?: number;
        };
        /** @description The value is shorter than any option's. */
        "setsockopt.short": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.short";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The value cannot be read. */
        "setsockopt.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The option can only be read. */
        "setsockopt.read-only": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.read-only";
            /** @constant */
            errno: "ENOPROTOOPT";
        };
        /** @description The address may be shared from now on, or no longer. */
        "setsockopt.reuse-address": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.reuse-address";
            /** Format: int32 */
            result: number;
        };
        /** @description Broadcasts may be sent from now on, or no longer. */
        "setsockopt.broadcast": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.broadcast";
            /** Format: int32 */
            result: number;
        };
        /** @description An idle connection is probed from now on, or no longer. */
        "setsockopt.keepalive": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.keepalive";
            /** Format: int32 */
            result: number;
        };
        /** @description The receive buffer has a size near the one asked for. */
        "setsockopt.receive-buffer": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.receive-buffer";
            /** Format: int32 */
            result: number;
        };
        /** @description The send buffer has a size near the one asked for. */
        "setsockopt.send-buffer": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.send-buffer";
            /** Format: int32 */
            result: number;
        };
        /** @description The value is shorter than a struct linger. */
        "setsockopt.linger.short": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.linger.short";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The value cannot be read. */
        "setsockopt.linger.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.linger.fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description Close neither waits nor resets; the time is left as it was. */
        "setsockopt.linger.off": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.linger.off";
            /** Format: int32 */
            result: number;
        };
        /** @description Close waits for that many seconds, or with 0 resets; what negative seconds mean is not specified. */
        "setsockopt.linger.on": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.linger.on";
            /** Format: int32 */
            result: number;
        };
        /** @description The value is shorter than a struct timeval. */
        "setsockopt.timeout.short": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.timeout.short";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The value cannot be read. */
        "setsockopt.timeout.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.timeout.fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The microseconds are negative or make a second. */
        "setsockopt.timeout.range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.timeout.range";
            /** @constant */
            errno: "EDOM";
        };
        /** @description Receive calls and accept wait for ever; so they do with more seconds than can be counted. */
        "setsockopt.timeout.receive-forever": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.timeout.receive-forever";
            /** @constant */
            errno?: "EDOM";
            /** Format: int32 */
            result?: number;
        };
        /** @description Send calls and connect wait for ever; so they do with more seconds than can be counted. */
        "setsockopt.timeout.send-forever": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.timeout.send-forever";
            /** @constant */
            errno?: "EDOM";
            /** Format: int32 */
            result?: number;
        };
        /** @description Receive calls and accept wait that long at most; with negative seconds they do not wait. */
        "setsockopt.timeout.receive": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.timeout.receive";
            /** @constant */
            errno?: "EDOM";
            /** Format: int32 */
            result?: number;
        };
        /** @description Send calls and connect wait that long at most; with negative seconds they do not wait. */
        "setsockopt.timeout.send": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.timeout.send";
            /** @constant */
            errno?: "EDOM";
            /** Format: int32 */
            result?: number;
        };
        /** @description There is no such option. */
        "setsockopt.unknown-option": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setsockopt.unknown-option";
            /** @constant */
            errno?: "ENOPROTOOPT";
            /** Format: int32 */
            result?: number;
        };
        /** @description The descriptor is not open. */
        "shutdown.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "shutdown.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is open, but is no socket. */
        "shutdown.not-a-socket": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "shutdown.not-a-socket";
            /** @constant */
            errno: "ENOTSOCK";
        };
        /** @description There is no such direction. */
        "shutdown.how": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "shutdown.how";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The socket has no peer. */
        "shutdown.not-connected": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "shutdown.not-connected";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description The directions have ended. */
        "shutdown.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "shutdown.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description A listener listens no more; connections that nobody has accepted are reset. */
        "shutdown.tcp.unlisten": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "shutdown.tcp.unlisten";
            /** Format: int32 */
            result: number;
        };
        /** @description A listener sends nothing, so nothing changes. */
        "shutdown.tcp.listening": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "shutdown.tcp.listening";
            /** Format: int32 */
            result: number;
        };
        /** @description The attempt to connect is given up. */
        "shutdown.tcp.abandoned": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "shutdown.tcp.abandoned";
            /** Format: int32 */
            result: number;
        };
        /** @description The attempt to connect has failed, and nobody has been told. The socket can no longer connect or listen. */
        "shutdown.tcp.failed": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "shutdown.tcp.failed";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description The socket is not connected, or no longer connected. */
        "shutdown.tcp.not-connected": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "shutdown.tcp.not-connected";
            /** @constant */
            errno: "ENOTCONN";
        };
        /** @description The directions have ended. The peer comes to the end of the stream if sending has; bytes already received stay. */
        "shutdown.tcp.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "shutdown.tcp.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The type has a flag that is unknown. */
        "socket.type-flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socket.type-flags";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description No family has this number. */
        "socket.domain-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socket.domain-range";
            /** @constant */
            errno: "EAFNOSUPPORT";
        };
        /** @description No type has this number. */
        "socket.type-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socket.type-range";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The family is not supported. */
        "socket.domain-unknown": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socket.domain-unknown";
            /** @constant */
            errno: "EAFNOSUPPORT";
        };
        /** @description No protocol has this number. */
        "socket.protocol-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socket.protocol-range";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The family has no sockets of this type. */
        "socket.type-unsupported": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socket.type-unsupported";
            /** @constant */
            errno: "ESOCKTNOSUPPORT";
        };
        /** @description Sockets of this type do not speak the protocol. */
        "socket.protocol-mismatch": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socket.protocol-mismatch";
            /** @constant */
            errno: "EPROTONOSUPPORT";
        };
        /** @description The descriptor table is full. */
        "socket.no-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socket.no-fd";
            /** @constant */
            errno: "EMFILE";
        };
        /** @description There is no memory for the socket. */
        "socket.no-buffers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socket.no-buffers";
            /** @constant */
            errno: "ENOBUFS";
        };
        /** @description The descriptor of the new socket, the lowest that was free. */
        "socket.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socket.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The type has a flag that is unknown. */
        "socketpair.type-flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socketpair.type-flags";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The descriptor table has no room for two. */
        "socketpair.no-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socketpair.no-fd";
            /** @constant */
            errno: "EMFILE";
        };
        /** @description The descriptors cannot be written. */
        "socketpair.sv-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socketpair.sv-fault";
            /** @constant */
            errno: "EFAULT";
            out?: {
                sv?: number[];
            };
        };
        /** @description No family has this number. */
        "socketpair.domain-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socketpair.domain-range";
            /** @constant */
            errno: "EAFNOSUPPORT";
            out?: {
                sv?: number[];
            };
        };
        /** @description No type has this number. */
        "socketpair.type-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socketpair.type-range";
            /** @constant */
            errno: "EINVAL";
            out?: {
                sv?: number[];
            };
        };
        /** @description The family is not supported. */
        "socketpair.domain-unknown": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socketpair.domain-unknown";
            /** @constant */
            errno: "EAFNOSUPPORT";
            out?: {
                sv?: number[];
            };
        };
        /** @description No protocol has this number. */
        "socketpair.protocol-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socketpair.protocol-range";
            /** @constant */
            errno: "EINVAL";
            out?: {
                sv?: number[];
            };
        };
        /** @description The family has no sockets of this type. */
        "socketpair.type-unsupported": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socketpair.type-unsupported";
            /** @constant */
            errno: "ESOCKTNOSUPPORT";
            out?: {
                sv?: number[];
            };
        };
        /** @description Sockets of this type do not speak the protocol. */
        "socketpair.protocol-mismatch": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socketpair.protocol-mismatch";
            /** @constant */
            errno: "EPROTONOSUPPORT";
            out?: {
                sv?: number[];
            };
        };
        /** @description The family has no pairs of sockets. */
        "socketpair.unsupported": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "socketpair.unsupported";
            /** @constant */
            errno: "EOPNOTSUPP";
            out?: {
                sv?: number[];
            };
        };
        /** @description The code is unknown. */
        "arch_prctl.code": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "arch_prctl.code";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The base to set lies outside the part of the process. */
        "arch_prctl.address": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "arch_prctl.address";
            /** @constant */
            errno: "EPERM";
        };
        /** @description The base cannot be stored. */
        "arch_prctl.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "arch_prctl.fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The base is set or stored. */
        "arch_prctl.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "arch_prctl.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The end cannot lie there. The result is the end as it was. */
        "brk.unchanged": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "brk.unchanged";
            /** Format: uint64 */
            result: number;
        };
        /** @description The end is where it was asked to be. The result is that address. */
        "brk.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "brk.ok";
            /** Format: uint64 */
            result: number;
        };
        /** @description The clock is unknown. */
        "clock_gettime.clock": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_gettime.clock";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The time cannot be written. */
        "clock_gettime.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_gettime.fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The time is written. */
        "clock_gettime.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_gettime.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The clock is unknown. */
        "clock_nanosleep.clock": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_nanosleep.clock";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The clock cannot be slept by, such as the coarse ones. */
        "clock_nanosleep.cannot-sleep": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_nanosleep.cannot-sleep";
            /** @constant */
            errno: "EOPNOTSUPP";
        };
        /** @description The time cannot be read. */
        "clock_nanosleep.time-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_nanosleep.time-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The seconds are negative, or the nanoseconds are not 0 to 999999999. */
        "clock_nanosleep.range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_nanosleep.range";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description A signal handler ran and the rest cannot be written. */
        "clock_nanosleep.remaining-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_nanosleep.remaining-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description A signal handler ran. The rest is in remaining. */
        "clock_nanosleep.interrupted": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_nanosleep.interrupted";
            /** @constant */
            errno: "EINTR";
        };
        /** @description The time has passed. remaining is not written. */
        "clock_nanosleep.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clock_nanosleep.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description CLONE_THREAD is set without CLONE_SIGHAND. */
        "clone.thread-alone": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clone.thread-alone";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description CLONE_SIGHAND is set without CLONE_VM. */
        "clone.handlers-alone": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clone.handlers-alone";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description There are too many tasks. */
        "clone.too-many": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clone.too-many";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description Memory is short. */
        "clone.memory-shortage": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clone.memory-shortage";
            /** @constant */
            errno: "ENOMEM";
        };
        /** @description The new thread pointer lies outside the part of the process. On x86_64. */
        "clone.tls-address": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clone.tls-address";
            /** @constant */
            errno: "EPERM";
        };
        /** @description In the new task, the result is 0. */
        "clone.child": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clone.child";
            /** Format: int32 */
            result: number;
        };
        /** @description In the caller, the result is the new task's number. */
        "clone.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "clone.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The call does not return. */
        "exit.ended": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "exit.ended";
            /** Format: int32 */
            result: number;
        };
        /** @description The call does not return. */
        "exit_group.ended": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "exit_group.ended";
            /** Format: int32 */
            result: number;
        };
        /** @description The descriptor is not open. */
        "fstat.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fstat.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The answer cannot be written. */
        "fstat.buf-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fstat.buf-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The answer is written. */
        "fstat.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "fstat.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The time limit cannot be read. */
        "futex.timeout-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.timeout-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The time limit is negative, or has too many nanoseconds. */
        "futex.timeout-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.timeout-range";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The operation is unknown. */
        "futex.operation": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.operation";
            /** @constant */
            errno: "ENOSYS";
        };
        /** @description FUTEX_CLOCK_REALTIME does not go with the operation. */
        "futex.clock": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.clock";
            /** @constant */
            errno: "ENOSYS";
        };
        /** @description The set of bits is empty. */
        "futex.bitset": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.bitset";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description A requeue operation has a negative number. */
        "futex.count": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.count";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The word is not aligned to 4 bytes. */
        "futex.alignment": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.alignment";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The word cannot be read. A wake with FUTEX_PRIVATE_FLAG does not read it. */
        "futex.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The word does not hold the value. */
        "futex.changed": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.changed";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description The caller slept and was woken. The result is 0. */
        "futex.woken": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.woken";
            /** Format: int32 */
            result: number;
        };
        /** @description The time limit passed. */
        "futex.timed-out": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.timed-out";
            /** @constant */
            errno: "ETIMEDOUT";
        };
        /** @description A signal handler ran. Without a time limit and with SA_RESTART the call is made again instead. */
        "futex.interrupted": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.interrupted";
            /** @constant */
            errno: "EINTR";
        };
        /** @description The result is how many were woken. */
        "futex.wake": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.wake";
            /** Format: int32 */
            result: number;
        };
        /** @description The result is how many were woken or moved. */
        "futex.requeue": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "futex.requeue";
            /** Format: int32 */
            result: number;
        };
        /** @description The result is the group. */
        "getegid.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getegid.ok";
            /** Format: uint32 */
            result: number;
        };
        /** @description The result is the user. */
        "geteuid.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "geteuid.ok";
            /** Format: uint32 */
            result: number;
        };
        /** @description The result is the group. */
        "getgid.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getgid.ok";
            /** Format: uint32 */
            result: number;
        };
        /** @description The result is the number. */
        "getpid.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getpid.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description A flag is unknown, or GRND_RANDOM and GRND_INSECURE are both set. */
        "getrandom.flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getrandom.flags";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The generator is not ready and GRND_NONBLOCK is set. */
        "getrandom.not-ready": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getrandom.not-ready";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description A signal handler ran before there was a byte. */
        "getrandom.interrupted": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getrandom.interrupted";
            /** @constant */
            errno: "EINTR";
        };
        /** @description Not even the first bytes can be written. */
        "getrandom.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getrandom.fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description A signal or a bad page ended it early. The result is how many bytes there are. */
        "getrandom.partial": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getrandom.partial";
            /** Format: int64 */
            result: number;
        };
        /** @description The result is buflen. */
        "getrandom.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getrandom.ok";
            /** Format: int64 */
            result: number;
        };
        /** @description The result is the number. */
        "gettid.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "gettid.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The time cannot be written. */
        "gettimeofday.time-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "gettimeofday.time-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The time zone cannot be written. The time is. */
        "gettimeofday.zone-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "gettimeofday.zone-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description What was asked for is written. */
        "gettimeofday.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "gettimeofday.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The result is the user. */
        "getuid.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "getuid.ok";
            /** Format: uint32 */
            result: number;
        };
        /** @description The descriptor is not open. */
        "ioctl.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ioctl.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor does not know the request. */
        "ioctl.request": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ioctl.request";
            /** @constant */
            errno: "ENOTTY";
        };
        /** @description FIONREAD on a socket that listens. */
        "ioctl.listening": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ioctl.listening";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The argument cannot be read or written. */
        "ioctl.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ioctl.fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description No interface has this name or index. */
        "ioctl.no-interface": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ioctl.no-interface";
            /** @constant */
            errno: "ENODEV";
        };
        /** @description It is done. */
        "ioctl.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "ioctl.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description There is no such process. */
        "kill.no-process": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "kill.no-process";
            /** @constant */
            errno: "ESRCH";
        };
        /** @description The signal is not in 0 to 64. */
        "kill.signal": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "kill.signal";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The process belongs to another user and the caller lacks the right. */
        "kill.not-permitted": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "kill.not-permitted";
            /** @constant */
            errno: "EPERM";
        };
        /** @description The signal is sent. */
        "kill.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "kill.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The descriptor is not open. */
        "lseek.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "lseek.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description whence is unknown. */
        "lseek.whence": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "lseek.whence";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description It is a socket, a pipe or the like. */
        "lseek.no-position": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "lseek.no-position";
            /** @constant */
            errno: "ESPIPE";
        };
        /** @description The position would be negative. */
        "lseek.offset": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "lseek.offset";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description SEEK_DATA or SEEK_HOLE, and the offset is beyond the end. */
        "lseek.no-data": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "lseek.no-data";
            /** @constant */
            errno: "ENXIO";
        };
        /** @description The result is the position from the start. */
        "lseek.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "lseek.ok";
            /** Format: int64 */
            result: number;
        };
        /** @description The offset is no multiple of the page size. MAP_ANONYMOUS makes no difference. */
        "mmap.offset": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mmap.offset";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description A file is wanted and the descriptor is not open. */
        "mmap.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mmap.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The length is 0. */
        "mmap.length-zero": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mmap.length-zero";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address space has no room, or with MAP_FIXED the range leaves the part of the process. */
        "mmap.no-room": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mmap.no-room";
            /** @constant */
            errno: "ENOMEM";
        };
        /** @description With MAP_FIXED, the address is no multiple of the page size. */
        "mmap.fixed-address": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mmap.fixed-address";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description With MAP_FIXED, the address lies at the very bottom and the caller lacks the right. */
        "mmap.privileged-address": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mmap.privileged-address";
            /** @constant */
            errno: "EPERM";
        };
        /** @description With MAP_FIXED_NOREPLACE, something is there. */
        "mmap.occupied": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mmap.occupied";
            /** @constant */
            errno: "EEXIST";
        };
        /** @description MAP_SHARED and MAP_PRIVATE are both absent, or both set without a file. */
        "mmap.sharing": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mmap.sharing";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The file was not opened for this: for reading, or for writing too where it is shared and writable. Or the memory would be writable and executable, and the system keeps that apart. */
        "mmap.access": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mmap.access";
            /** @constant */
            errno: "EACCES";
        };
        /** @description The descriptor cannot be mapped. No socket can. */
        "mmap.not-mappable": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mmap.not-mappable";
            /** @constant */
            errno: "ENODEV";
        };
        /** @description Memory is short. */
        "mmap.memory-shortage": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mmap.memory-shortage";
            /** @constant */
            errno: "ENOMEM";
        };
        /** @description The result is the address. */
        "mmap.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mmap.ok";
            /** Format: uint64 */
            result: number;
        };
        /** @description PROT_GROWSDOWN and PROT_GROWSUP are both set. */
        "mprotect.grows-both": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mprotect.grows-both";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address is no multiple of the page size. */
        "mprotect.address": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mprotect.address";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The length is 0. Nothing happens. */
        "mprotect.length-zero": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mprotect.length-zero";
            /** Format: int32 */
            result: number;
        };
        /** @description The range wraps around. */
        "mprotect.range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mprotect.range";
            /** @constant */
            errno: "ENOMEM";
        };
        /** @description prot has an unknown bit. */
        "mprotect.prot": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mprotect.prot";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description A page of the range is not mapped. */
        "mprotect.unmapped": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mprotect.unmapped";
            /** @constant */
            errno: "ENOMEM";
        };
        /** @description PROT_GROWSDOWN or PROT_GROWSUP is set and the mapping does not grow that way. */
        "mprotect.grows": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mprotect.grows";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The file behind the mapping does not allow it; or the pages would be writable and executable, and the system keeps that apart. */
        "mprotect.access": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mprotect.access";
            /** @constant */
            errno: "EACCES";
        };
        /** @description A mapping would have to be split, and memory for that is short. */
        "mprotect.memory-shortage": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mprotect.memory-shortage";
            /** @constant */
            errno: "ENOMEM";
        };
        /** @description The pages have the new protection. */
        "mprotect.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "mprotect.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The address is no multiple of the page size. */
        "munmap.address": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "munmap.address";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The range leaves the part of the process. */
        "munmap.range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "munmap.range";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The length is 0. */
        "munmap.length-zero": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "munmap.length-zero";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description A mapping would have to be split, and memory for that is short. */
        "munmap.memory-shortage": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "munmap.memory-shortage";
            /** @constant */
            errno: "ENOMEM";
        };
        /** @description Nothing is mapped in the range any more. */
        "munmap.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "munmap.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The time cannot be read. */
        "nanosleep.duration-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "nanosleep.duration-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The seconds are negative, or the nanoseconds are not 0 to 999999999. */
        "nanosleep.range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "nanosleep.range";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description A signal handler ran and the rest cannot be written. */
        "nanosleep.remaining-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "nanosleep.remaining-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description A signal handler ran. The rest is in remaining. */
        "nanosleep.interrupted": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "nanosleep.interrupted";
            /** @constant */
            errno: "EINTR";
        };
        /** @description At least this time has passed. remaining is not written. */
        "nanosleep.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "nanosleep.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description A flag is unknown. */
        "newfstatat.flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "newfstatat.flags";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The path cannot be read. */
        "newfstatat.path-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "newfstatat.path-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The path or a name in it is too long. */
        "newfstatat.path-long": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "newfstatat.path-long";
            /** @constant */
            errno: "ENAMETOOLONG";
        };
        /** @description The path is empty and AT_EMPTY_PATH is not set. */
        "newfstatat.path-empty": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "newfstatat.path-empty";
            /** @constant */
            errno: "ENOENT";
        };
        /** @description The path is relative or empty and dirfd is not open. */
        "newfstatat.bad-dirfd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "newfstatat.bad-dirfd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description A part of the path, or dirfd, is no directory. */
        "newfstatat.not-a-directory": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "newfstatat.not-a-directory";
            /** @constant */
            errno: "ENOTDIR";
        };
        /** @description Nothing has this path. */
        "newfstatat.missing": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "newfstatat.missing";
            /** @constant */
            errno: "ENOENT";
        };
        /** @description A directory on the path may not be searched. */
        "newfstatat.search": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "newfstatat.search";
            /** @constant */
            errno: "EACCES";
        };
        /** @description Too many symbolic links. */
        "newfstatat.loop": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "newfstatat.loop";
            /** @constant */
            errno: "ELOOP";
        };
        /** @description The answer cannot be written. */
        "newfstatat.buf-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "newfstatat.buf-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The answer is written. */
        "newfstatat.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "newfstatat.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The flags do not go together. */
        "open.flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.flags";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The path cannot be read. */
        "open.path-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.path-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The path or a name in it is too long. */
        "open.path-long": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.path-long";
            /** @constant */
            errno: "ENAMETOOLONG";
        };
        /** @description The path is empty. */
        "open.path-empty": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.path-empty";
            /** @constant */
            errno: "ENOENT";
        };
        /** @description The descriptor table is full. */
        "open.no-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.no-fd";
            /** @constant */
            errno: "EMFILE";
        };
        /** @description A part of the path is no directory; or it has to be one and is none. */
        "open.not-a-directory": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.not-a-directory";
            /** @constant */
            errno: "ENOTDIR";
        };
        /** @description Nothing has this path. */
        "open.missing": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.missing";
            /** @constant */
            errno: "ENOENT";
        };
        /** @description A directory on the path may not be searched. */
        "open.search": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.search";
            /** @constant */
            errno: "EACCES";
        };
        /** @description Too many symbolic links. */
        "open.loop": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.loop";
            /** @constant */
            errno: "ELOOP";
        };
        /** @description It exists, and O_CREAT and O_EXCL are set. */
        "open.exists": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.exists";
            /** @constant */
            errno: "EEXIST";
        };
        /** @description It is a directory and was to be written. */
        "open.directory": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.directory";
            /** @constant */
            errno: "EISDIR";
        };
        /** @description The file may not be opened in this way. */
        "open.access": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.access";
            /** @constant */
            errno: "EACCES";
        };
        /** @description The descriptor of the open file. */
        "open.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "open.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The flags do not go together. */
        "openat.flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.flags";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The path cannot be read. */
        "openat.path-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.path-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The path or a name in it is too long. */
        "openat.path-long": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.path-long";
            /** @constant */
            errno: "ENAMETOOLONG";
        };
        /** @description The path is empty. */
        "openat.path-empty": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.path-empty";
            /** @constant */
            errno: "ENOENT";
        };
        /** @description The descriptor table is full. */
        "openat.no-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.no-fd";
            /** @constant */
            errno: "EMFILE";
        };
        /** @description The path is relative and dirfd is not open. */
        "openat.bad-dirfd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.bad-dirfd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description A part of the path, or dirfd, is no directory; or it has to be one and is none. */
        "openat.not-a-directory": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.not-a-directory";
            /** @constant */
            errno: "ENOTDIR";
        };
        /** @description Nothing has this path. */
        "openat.missing": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.missing";
            /** @constant */
            errno: "ENOENT";
        };
        /** @description A directory on the path may not be searched. */
        "openat.search": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.search";
            /** @constant */
            errno: "EACCES";
        };
        /** @description Too many symbolic links. */
        "openat.loop": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.loop";
            /** @constant */
            errno: "ELOOP";
        };
        /** @description It exists, and O_CREAT and O_EXCL are set. */
        "openat.exists": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.exists";
            /** @constant */
            errno: "EEXIST";
        };
        /** @description It is a directory and was to be written. */
        "openat.directory": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.directory";
            /** @constant */
            errno: "EISDIR";
        };
        /** @description The file may not be opened in this way. */
        "openat.access": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.access";
            /** @constant */
            errno: "EACCES";
        };
        /** @description The descriptor of the open file. */
        "openat.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "openat.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The system has too many open files. */
        "pipe.files": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "pipe.files";
            /** @constant */
            errno: "ENFILE";
        };
        /** @description The descriptor table has no room for two. */
        "pipe.no-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "pipe.no-fd";
            /** @constant */
            errno: "EMFILE";
        };
        /** @description The descriptors cannot be written. None is open. */
        "pipe.pipefd-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "pipe.pipefd-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description Both descriptors are open. */
        "pipe.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "pipe.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description A flag is unknown. */
        "pipe2.flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "pipe2.flags";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The system has too many open files. */
        "pipe2.files": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "pipe2.files";
            /** @constant */
            errno: "ENFILE";
        };
        /** @description The descriptor table has no room for two. */
        "pipe2.no-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "pipe2.no-fd";
            /** @constant */
            errno: "EMFILE";
        };
        /** @description The descriptors cannot be written. None is open. */
        "pipe2.pipefd-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "pipe2.pipefd-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description Both descriptors are open. */
        "pipe2.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "pipe2.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The option is unknown. */
        "prctl.option": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prctl.option";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description An argument does not go with PR_SET_NO_NEW_PRIVS or PR_GET_NO_NEW_PRIVS. */
        "prctl.arguments": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prctl.arguments";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The name cannot be read or written. */
        "prctl.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prctl.fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The result is 0, or 1 where PR_GET_NO_NEW_PRIVS finds it set. */
        "prctl.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prctl.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The new limit cannot be read. */
        "prlimit64.new-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prlimit64.new-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description There is no such process. */
        "prlimit64.no-process": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prlimit64.no-process";
            /** @constant */
            errno: "ESRCH";
        };
        /** @description The process belongs to another user and the caller lacks the right. */
        "prlimit64.other-process": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prlimit64.other-process";
            /** @constant */
            errno: "EPERM";
        };
        /** @description The resource is unknown. */
        "prlimit64.resource": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prlimit64.resource";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The new rlim_cur is above the new rlim_max. */
        "prlimit64.order": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prlimit64.order";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description RLIMIT_NOFILE above what the system allows. */
        "prlimit64.descriptors": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prlimit64.descriptors";
            /** @constant */
            errno: "EPERM";
        };
        /** @description rlim_max would rise and the caller lacks the right. */
        "prlimit64.raise": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prlimit64.raise";
            /** @constant */
            errno: "EPERM";
        };
        /** @description The old limit cannot be written. The new one holds all the same. */
        "prlimit64.old-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prlimit64.old-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The limit is set and the old one is written. */
        "prlimit64.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "prlimit64.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The room is not positive. */
        "readlink.size": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlink.size";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The path cannot be read. */
        "readlink.path-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlink.path-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The path or a name in it is too long. */
        "readlink.path-long": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlink.path-long";
            /** @constant */
            errno: "ENAMETOOLONG";
        };
        /** @description The path is empty. */
        "readlink.path-empty": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlink.path-empty";
            /** @constant */
            errno: "ENOENT";
        };
        /** @description A part of the path is no directory. */
        "readlink.not-a-directory": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlink.not-a-directory";
            /** @constant */
            errno: "ENOTDIR";
        };
        /** @description Nothing has this path. */
        "readlink.missing": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlink.missing";
            /** @constant */
            errno: "ENOENT";
        };
        /** @description A directory on the path may not be searched. */
        "readlink.search": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlink.search";
            /** @constant */
            errno: "EACCES";
        };
        /** @description Too many symbolic links. */
        "readlink.loop": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlink.loop";
            /** @constant */
            errno: "ELOOP";
        };
        /** @description It is no symbolic link. */
        "readlink.not-a-link": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlink.not-a-link";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The text cannot be written. */
        "readlink.buf-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlink.buf-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The result is the number of bytes written. */
        "readlink.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlink.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The room is not positive. */
        "readlinkat.size": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlinkat.size";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The path cannot be read. */
        "readlinkat.path-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlinkat.path-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The path or a name in it is too long. */
        "readlinkat.path-long": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlinkat.path-long";
            /** @constant */
            errno: "ENAMETOOLONG";
        };
        /** @description The path is empty and dirfd is no symbolic link. */
        "readlinkat.path-empty": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlinkat.path-empty";
            /** @constant */
            errno: "ENOENT";
        };
        /** @description The path is relative and dirfd is not open. */
        "readlinkat.bad-dirfd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlinkat.bad-dirfd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description A part of the path, or dirfd, is no directory. */
        "readlinkat.not-a-directory": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlinkat.not-a-directory";
            /** @constant */
            errno: "ENOTDIR";
        };
        /** @description Nothing has this path. */
        "readlinkat.missing": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlinkat.missing";
            /** @constant */
            errno: "ENOENT";
        };
        /** @description A directory on the path may not be searched. */
        "readlinkat.search": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlinkat.search";
            /** @constant */
            errno: "EACCES";
        };
        /** @description Too many symbolic links. */
        "readlinkat.loop": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlinkat.loop";
            /** @constant */
            errno: "ELOOP";
        };
        /** @description It is no symbolic link. */
        "readlinkat.not-a-link": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlinkat.not-a-link";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The text cannot be written. */
        "readlinkat.buf-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlinkat.buf-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The result is the number of bytes written. */
        "readlinkat.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "readlinkat.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description There are no restartable sequences. */
        "rseq.unsupported": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rseq.unsupported";
            /** @constant */
            errno: "ENOSYS";
        };
        /** @description A flag is unknown. */
        "rseq.flags": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rseq.flags";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description Another area is registered, or none where one is to be taken back. */
        "rseq.other-area": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rseq.other-area";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The area is registered with another number. */
        "rseq.signature": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rseq.signature";
            /** @constant */
            errno: "EPERM";
        };
        /** @description The area is registered already. */
        "rseq.registered": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rseq.registered";
            /** @constant */
            errno: "EBUSY";
        };
        /** @description The area is not aligned to 32 bytes or is too small. */
        "rseq.area": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rseq.area";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The area cannot be written. */
        "rseq.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rseq.fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The area is registered or taken back. */
        "rseq.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rseq.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description sigsetsize is not 8. */
        "rt_sigaction.size": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rt_sigaction.size";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description act cannot be read. */
        "rt_sigaction.act-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rt_sigaction.act-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The signal is not in 1 to 64, or act is given for SIGKILL or SIGSTOP. */
        "rt_sigaction.signal": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rt_sigaction.signal";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description oldact cannot be written. The new action holds all the same. */
        "rt_sigaction.oldact-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rt_sigaction.oldact-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The action is set and the old one is written. */
        "rt_sigaction.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rt_sigaction.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description sigsetsize is not 8. */
        "rt_sigprocmask.size": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rt_sigprocmask.size";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description set cannot be read. */
        "rt_sigprocmask.set-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rt_sigprocmask.set-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description set is given and how is unknown. */
        "rt_sigprocmask.how": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rt_sigprocmask.how";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description oldset cannot be written. The new mask holds all the same. */
        "rt_sigprocmask.oldset-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rt_sigprocmask.oldset-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The mask is set and the old one is written. */
        "rt_sigprocmask.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rt_sigprocmask.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The frame cannot be read or is damaged. The process gets SIGSEGV. */
        "rt_sigreturn.bad-frame": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rt_sigreturn.bad-frame";
            /** Format: int64 */
            result: number;
        };
        /** @description The interrupted code goes on. The result register is what it was then. */
        "rt_sigreturn.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "rt_sigreturn.ok";
            /** Format: int64 */
            result: number;
        };
        /** @description The others had a turn. */
        "sched_yield.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "sched_yield.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description len is not 24. */
        "set_robust_list.size": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "set_robust_list.size";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The address is kept. */
        "set_robust_list.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "set_robust_list.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The result is the number of the calling thread. */
        "set_tid_address.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "set_tid_address.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The caller lacks the right and one of the values is none of its three users. */
        "setresuid.not-permitted": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setresuid.not-permitted";
            /** @constant */
            errno: "EPERM";
        };
        /** @description The users are set. */
        "setresuid.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "setresuid.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description tgid or tid is not positive. */
        "tgkill.numbers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "tgkill.numbers";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The process has no such thread. */
        "tgkill.no-thread": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "tgkill.no-thread";
            /** @constant */
            errno: "ESRCH";
        };
        /** @description The signal is not in 0 to 64. */
        "tgkill.signal": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "tgkill.signal";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The process belongs to another user and the caller lacks the right. */
        "tgkill.not-permitted": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "tgkill.not-permitted";
            /** @constant */
            errno: "EPERM";
        };
        /** @description The signal is sent. */
        "tgkill.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "tgkill.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The seconds cannot be written. */
        "time.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "time.fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The result is the seconds since 1970. */
        "time.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "time.ok";
            /** Format: int64 */
            result: number;
        };
        /** @description tid is not positive. */
        "tkill.number": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "tkill.number";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description There is no such thread. */
        "tkill.no-thread": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "tkill.no-thread";
            /** @constant */
            errno: "ESRCH";
        };
        /** @description The signal is not in 0 to 64. */
        "tkill.signal": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "tkill.signal";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The thread belongs to another user and the caller lacks the right. */
        "tkill.not-permitted": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "tkill.not-permitted";
            /** @constant */
            errno: "EPERM";
        };
        /** @description The signal is sent. */
        "tkill.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "tkill.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The names cannot be written. */
        "uname.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "uname.fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The names are written. */
        "uname.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "uname.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The descriptor is not open. */
        "write.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The data does not lie within the user part of the address space. */
        "write.buf-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.buf-range";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description No datagram of any kind is that long. */
        "write.oversized": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.oversized";
            /** @constant */
            errno: "EMSGSIZE";
        };
        /** @description No address is given and the socket is not connected. */
        "write.no-destination": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.no-destination";
            /** @constant */
            errno: "EDESTADDRREQ";
        };
        /** @description The datagram does not fit an IPv4 packet. */
        "write.too-long": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.too-long";
            /** @constant */
            errno: "EMSGSIZE";
        };
        /** @description An earlier datagram was answered by an error, which is reported once. */
        "write.pending-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.pending-error";
            errno: components["schemas"]["errno"];
        };
        /** @description The sending side was shut down. */
        "write.shut": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.shut";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description There is no memory for the datagram. */
        "write.no-buffers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.no-buffers";
            /** @constant */
            errno: "ENOBUFS";
        };
        /** @description The data cannot be read. */
        "write.buf-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.buf-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The datagram is on its way; with a count of 0 it is empty. */
        "write.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The connection or the attempt at one has failed, which is reported once. */
        "write.tcp.send-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.tcp.send-error";
            errno: components["schemas"]["errno"];
        };
        /** @description The socket is not connected, or its sending side has ended. Unless MSG_NOSIGNAL is given, SIGPIPE comes with it. */
        "write.tcp.broken": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.tcp.broken";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description The connection is not there yet. */
        "write.tcp.connecting": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.tcp.connecting";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description Wait for the connection. */
        "write.tcp.wait-for-connection": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.tcp.wait-for-connection";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The data cannot be read. */
        "write.tcp.buf-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.tcp.buf-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description All the bytes are on their way. A connection has room for at least 70000 that nobody has received; what happens beyond is not specified. */
        "write.tcp.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.tcp.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description What becomes of data written to files that are no sockets is not specified. */
        "write.other": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "write.other";
            /** Format: int32 */
            result: number;
        };
        /** @description The descriptor is not open. */
        "writev.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description No call takes that many buffers. */
        "writev.too-many-buffers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.too-many-buffers";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description The list of buffers cannot be read. */
        "writev.iov-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.iov-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description A buffer has a length that is negative as a signed number. */
        "writev.iov-negative": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.iov-negative";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description A buffer lies outside the user part of the address space, be it empty or not. */
        "writev.iov-range": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.iov-range";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description Nothing is given, so nothing is sent, not even an empty datagram. */
        "writev.nothing-given": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.nothing-given";
            /** Format: int32 */
            result: number;
        };
        /** @description No datagram of any kind is that long. */
        "writev.oversized": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.oversized";
            /** @constant */
            errno: "EMSGSIZE";
        };
        /** @description No address is given and the socket is not connected. */
        "writev.no-destination": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.no-destination";
            /** @constant */
            errno: "EDESTADDRREQ";
        };
        /** @description The datagram does not fit an IPv4 packet. */
        "writev.too-long": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.too-long";
            /** @constant */
            errno: "EMSGSIZE";
        };
        /** @description An earlier datagram was answered by an error, which is reported once. */
        "writev.pending-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.pending-error";
            errno: components["schemas"]["errno"];
        };
        /** @description The sending side was shut down. */
        "writev.shut": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.shut";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description There is no memory for the datagram. */
        "writev.no-buffers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.no-buffers";
            /** @constant */
            errno: "ENOBUFS";
        };
        /** @description The data cannot be read. */
        "writev.data-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.data-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description The datagram is on its way. */
        "writev.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description The connection or the attempt at one has failed, which is reported once. */
        "writev.tcp.send-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.tcp.send-error";
            errno: components["schemas"]["errno"];
        };
        /** @description The socket is not connected, or its sending side has ended. Unless MSG_NOSIGNAL is given, SIGPIPE comes with it. */
        "writev.tcp.broken": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.tcp.broken";
            /** @constant */
            errno: "EPIPE";
        };
        /** @description The connection is not there yet. */
        "writev.tcp.connecting": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.tcp.connecting";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description Wait for the connection. */
        "writev.tcp.wait-for-connection": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.tcp.wait-for-connection";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description The data cannot be read. */
        "writev.tcp.data-fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.tcp.data-fault";
            /** @constant */
            errno: "EFAULT";
        };
        /** @description All the bytes are on their way. A connection has room for at least 70000 that nobody has received; what happens beyond is not specified. */
        "writev.tcp.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.tcp.ok";
            /** Format: int32 */
            result: number;
        };
        /** @description What becomes of data written to files that are no sockets is not specified. */
        "writev.other": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "writev.other";
            /** Format: int32 */
            result: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The listener.
                     */
                    fd: number;
                    /** @description Receives the address of the peer. */
                    addr?: components["schemas"]["room"];
                    /**
                     * Format: uint32
                     * @description Room for it; receives its full length.
                     */
                    addrlen: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accept.bad-fd"] | components["schemas"]["accept.no-fd"] | components["schemas"]["accept.not-a-socket"] | components["schemas"]["accept.no-stream"] | components["schemas"]["accept.not-listening"] | components["schemas"]["accept.nobody-waits"] | components["schemas"]["accept.wait"] | components["schemas"]["accept.wait.not-listening"] | components["schemas"]["accept.wait.peer-length-fault"] | components["schemas"]["accept.wait.peer-length-negative"] | components["schemas"]["accept.wait.peer-fault"] | components["schemas"]["accept.wait.ok.anonymous"] | components["schemas"]["accept.wait.ok"] | components["schemas"]["accept.peer-length-fault"] | components["schemas"]["accept.peer-length-negative"] | components["schemas"]["accept.peer-fault"] | components["schemas"]["accept.ok.anonymous"] | components["schemas"]["accept.ok"];
                };
            };
        };
    };
    accept4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The listener.
                     */
                    fd: number;
                    /** @description Receives the address of the peer. */
                    addr?: components["schemas"]["room"];
                    /**
                     * Format: uint32
                     * @description Room for it; receives its full length.
                     */
                    addrlen: number;
                    /** @description Flags of the new descriptor. */
                    flags: components["schemas"]["socket_flags"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accept4.bad-fd"] | components["schemas"]["accept4.flags"] | components["schemas"]["accept4.no-fd"] | components["schemas"]["accept4.not-a-socket"] | components["schemas"]["accept4.no-stream"] | components["schemas"]["accept4.not-listening"] | components["schemas"]["accept4.nobody-waits"] | components["schemas"]["accept4.wait"] | components["schemas"]["accept4.wait.not-listening"] | components["schemas"]["accept4.wait.peer-length-fault"] | components["schemas"]["accept4.wait.peer-length-negative"] | components["schemas"]["accept4.wait.peer-fault"] | components["schemas"]["accept4.wait.ok.anonymous"] | components["schemas"]["accept4.wait.ok"] | components["schemas"]["accept4.peer-length-fault"] | components["schemas"]["accept4.peer-length-negative"] | components["schemas"]["accept4.peer-fault"] | components["schemas"]["accept4.ok.anonymous"] | components["schemas"]["accept4.ok"];
                };
            };
        };
    };
    bind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The socket.
                     */
                    fd: number;
                    /** @description The address; port 0 lets the implementation choose. */
                    addr: components["schemas"]["socket_address"];
                    /**
                     * Format: uint32
                     * @description Its length.
                     */
                    addrlen: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["bind.bad-fd"] | components["schemas"]["bind.not-a-socket"] | components["schemas"]["bind.addrlen-range"] | components["schemas"]["bind.addr-fault"] | components["schemas"]["bind.addr-short"] | components["schemas"]["bind.family"] | components["schemas"]["bind.not-local"] | components["schemas"]["bind.privileged"] | components["schemas"]["bind.already-bound"] | components["schemas"]["bind.in-use"] | components["schemas"]["bind.ok"];
                };
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The descriptor.
                     */
                    fd: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["close.bad-fd"] | components["schemas"]["close.ok"];
                };
            };
        };
    };
    connect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The socket.
                     */
                    fd: number;
                    /** @description The peer; AF_UNSPEC dissolves the connection. */
                    addr: components["schemas"]["socket_address"];
                    /**
                     * Format: uint32
                     * @description Its length.
                     */
                    addrlen: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connect.bad-fd"] | components["schemas"]["connect.addrlen-range"] | components["schemas"]["connect.addr-fault"] | components["schemas"]["connect.not-a-socket"] | components["schemas"]["connect.no-family"] | components["schemas"]["connect.dissolved"] | components["schemas"]["connect.addr-short"] | components["schemas"]["connect.family"] | components["schemas"]["connect.unreachable"] | components["schemas"]["connect.loopback-source"] | components["schemas"]["connect.broadcast-right"] | components["schemas"]["connect.ok"] | components["schemas"]["connect.tcp.dissolved"] | components["schemas"]["connect.tcp.dead"] | components["schemas"]["connect.tcp.connected"] | components["schemas"]["connect.tcp.in-progress"] | components["schemas"]["connect.tcp.join"] | components["schemas"]["connect.tcp.join.connect-dissolved"] | components["schemas"]["connect.tcp.join.connect-failed"] | components["schemas"]["connect.tcp.join.ok"] | components["schemas"]["connect.tcp.completed"] | components["schemas"]["connect.tcp.failed"] | components["schemas"]["connect.tcp.addr-short"] | components["schemas"]["connect.tcp.family"] | components["schemas"]["connect.tcp.unreachable"] | components["schemas"]["connect.tcp.loopback-source"] | components["schemas"]["connect.tcp.broadcast"] | components["schemas"]["connect.tcp.not-unique"] | components["schemas"]["connect.tcp.started"] | components["schemas"]["connect.tcp.wait"] | components["schemas"]["connect.tcp.wait.connect-dissolved"] | components["schemas"]["connect.tcp.wait.connect-failed"] | components["schemas"]["connect.tcp.wait.ok"];
                };
            };
        };
    };
    dup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The descriptor.
                     */
                    oldfd: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dup.bad-fd"] | components["schemas"]["dup.no-fd"] | components["schemas"]["dup.ok"];
                };
            };
        };
    };
    dup2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The descriptor.
                     */
                    oldfd: number;
                    /**
                     * Format: int32
                     * @description The descriptor to be made.
                     */
                    newfd: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dup2.same"] | components["schemas"]["dup2.newfd-range"] | components["schemas"]["dup2.bad-fd"] | components["schemas"]["dup2.newfd-reserved"] | components["schemas"]["dup2.ok"];
                };
            };
        };
    };
    dup3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The descriptor.
                     */
                    oldfd: number;
                    /**
                     * Format: int32
                     * @description The descriptor to be made.
                     */
                    newfd: number;
                    /** @description O_CLOEXEC, or 0. */
                    flags: components["schemas"]["open_flags"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["dup3.flags"] | components["schemas"]["dup3.same"] | components["schemas"]["dup3.newfd-range"] | components["schemas"]["dup3.bad-fd"] | components["schemas"]["dup3.newfd-reserved"] | components["schemas"]["dup3.ok"];
                };
            };
        };
    };
    clock_control: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to do. */
                    operation: components["schemas"]["clock_operation"];
                    /**
                     * Format: uint64
                     * @description How far to advance. The other operations do not look at it.
                     */
                    nanoseconds: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clock_control.not-permitted"] | components["schemas"]["clock_control.operation"] | components["schemas"]["clock_control.not-manual"] | components["schemas"]["clock_control.ok"];
                };
            };
        };
    };
    packets_withhold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uint32
                     * @description How many buffers are withheld. More than there are is all.
                     */
                    count: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["packets_withhold.not-permitted"] | components["schemas"]["packets_withhold.ok"];
                };
            };
        };
    };
    thread_outcome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The thread, one of the same process.
                     */
                    tid: number;
                    /** @description Where the id goes. It gets no NUL. */
                    buf?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Bytes of room.
                     */
                    size: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["thread_outcome.no-thread"] | components["schemas"]["thread_outcome.room"] | components["schemas"]["thread_outcome.buf-fault"] | components["schemas"]["thread_outcome.ok"];
                };
            };
        };
    };
    thread_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The thread, one of the same process.
                     */
                    tid: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["thread_state.no-thread"] | components["schemas"]["thread_state.waits"] | components["schemas"]["thread_state.runs"];
                };
            };
        };
    };
    fcntl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The descriptor.
                     */
                    fd: number;
                    /** @description What to do. */
                    cmd: components["schemas"]["fcntl_command"];
                    /**
                     * Format: int64
                     * @description Flags, or the lowest number for a copy.
                     */
                    arg: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["fcntl.bad-fd"] | components["schemas"]["fcntl.copy.range"] | components["schemas"]["fcntl.copy.no-fd"] | components["schemas"]["fcntl.copy.ok"] | components["schemas"]["fcntl.get-descriptor-flags"] | components["schemas"]["fcntl.set-descriptor-flags"] | components["schemas"]["fcntl.get-flags.other"] | components["schemas"]["fcntl.get-flags"] | components["schemas"]["fcntl.set-flags.direct"] | components["schemas"]["fcntl.set-flags"] | components["schemas"]["fcntl.command"];
                };
            };
        };
    };
    getpeername: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The socket.
                     */
                    fd: number;
                    /** @description Receives the address, cut to the length given. */
                    addr?: components["schemas"]["room"];
                    /**
                     * Format: uint32
                     * @description Room for the address; receives its full length.
                     */
                    addrlen: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["getpeername.bad-fd"] | components["schemas"]["getpeername.not-a-socket"] | components["schemas"]["getpeername.not-connected"] | components["schemas"]["getpeername.peer-port-zero"] | components["schemas"]["getpeername.tcp.not-connected"] | components["schemas"]["getpeername.name-length-fault"] | components["schemas"]["getpeername.name-length-negative"] | components["schemas"]["getpeername.name-fault"] | components["schemas"]["getpeername.ok"];
                };
            };
        };
    };
    getsockname: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The socket.
                     */
                    fd: number;
                    /** @description Receives the address, cut to the length given. */
                    addr?: components["schemas"]["room"];
                    /**
                     * Format: uint32
                     * @description Room for the address; receives its full length.
                     */
                    addrlen: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["getsockname.bad-fd"] | components["schemas"]["getsockname.not-a-socket"] | components["schemas"]["getsockname.name-length-fault"] | components["schemas"]["getsockname.name-length-negative"] | components["schemas"]["getsockname.name-fault"] | components["schemas"]["getsockname.ok"];
                };
            };
        };
    };
    getsockopt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The socket.
                     */
                    fd: number;
                    /** @description Which layer the option belongs to. */
                    level: components["schemas"]["option_level"];
                    /** @description The option. */
                    optname: components["schemas"]["socket_option"];
                    /** @description Receives the value. */
                    optval?: components["schemas"]["room"];
                    /**
                     * Format: uint32
                     * @description Room for the value; receives how much of it was written.
                     */
                    optlen: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["getsockopt.bad-fd"] | components["schemas"]["getsockopt.not-a-socket"] | components["schemas"]["getsockopt.level"] | components["schemas"]["getsockopt.optlen-fault"] | components["schemas"]["getsockopt.optlen-negative"] | components["schemas"]["getsockopt.protocol-option"] | components["schemas"]["getsockopt.optval-fault"] | components["schemas"]["getsockopt.type"] | components["schemas"]["getsockopt.domain"] | components["schemas"]["getsockopt.protocol"] | components["schemas"]["getsockopt.listening"] | components["schemas"]["getsockopt.error"] | components["schemas"]["getsockopt.no-error"] | components["schemas"]["getsockopt.reuse-address"] | components["schemas"]["getsockopt.broadcast"] | components["schemas"]["getsockopt.keepalive"] | components["schemas"]["getsockopt.receive-buffer"] | components["schemas"]["getsockopt.send-buffer"] | components["schemas"]["getsockopt.linger"] | components["schemas"]["getsockopt.receive-timeout"] | components["schemas"]["getsockopt.send-timeout"] | components["schemas"]["getsockopt.unknown-option"];
                };
            };
        };
    };
    listen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The socket.
                     */
                    fd: number;
                    /**
                     * Format: int32
                     * @description How many connections may wait.
                     */
                    backlog: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["listen.bad-fd"] | components["schemas"]["listen.not-a-socket"] | components["schemas"]["listen.no-stream"] | components["schemas"]["listen.in-the-way"] | components["schemas"]["listen.in-use"] | components["schemas"]["listen.ok"];
                };
            };
        };
    };
    poll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The entries. */
                    fds: {
                        /**
                         * Format: int32
                         * @description The descriptor.
                         */
                        fd: number;
                        /** @description Conditions asked for. */
                        events: components["schemas"]["poll_events"];
                        /** @description Conditions found. */
                        revents: components["schemas"]["poll_events"];
                    }[];
                    /**
                     * Format: uint64
                     * @description Number of entries.
                     */
                    nfds: number;
                    /**
                     * Format: int32
                     * @description How long to wait in milliseconds; a negative number is for ever.
                     */
                    timeout: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["poll.too-many"] | components["schemas"]["poll.fds-fault"] | components["schemas"]["poll.fds-unwritable"] | components["schemas"]["poll.ready"] | components["schemas"]["poll.nothing"] | components["schemas"]["poll.wait-unwritable"] | components["schemas"]["poll.wait"];
                };
            };
        };
    };
    ppoll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The entries. */
                    fds: {
                        /**
                         * Format: int32
                         * @description The descriptor.
                         */
                        fd: number;
                        /** @description Conditions asked for. */
                        events: components["schemas"]["poll_events"];
                        /** @description Conditions found. */
                        revents: components["schemas"]["poll_events"];
                    }[];
                    /**
                     * Format: uint64
                     * @description Number of entries.
                     */
                    nfds: number;
                    /** @description How long to wait; receives what is left. Without it the wait has no limit. */
                    tmo_p: {
                        /**
                         * Format: int64
                         * @description Seconds.
                         */
                        tv_sec: number;
                        /**
                         * Format: int64
                         * @description Nanoseconds.
                         */
                        tv_nsec: number;
                    } | null;
                    /** @description Signals that are blocked during the wait; without it the mask stays. */
                    sigmask: {
                        /**
                         * Format: uint64
                         * @description The signals.
                         */
                        bits: number;
                    } | null;
                    /**
                     * Format: uint64
                     * @description Size of the mask in bytes.
                     */
                    sigsetsize: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ppoll.limit-fault"] | components["schemas"]["ppoll.limit-range"] | components["schemas"]["ppoll.mask-size"] | components["schemas"]["ppoll.mask-fault"] | components["schemas"]["ppoll.too-many"] | components["schemas"]["ppoll.fds-fault"] | components["schemas"]["ppoll.fds-unwritable"] | components["schemas"]["ppoll.ready"] | components["schemas"]["ppoll.nothing"] | components["schemas"]["ppoll.wait-unwritable"] | components["schemas"]["ppoll.wait"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The descriptor.
                     */
                    fd: number;
                    /** @description Receives the data. */
                    buf?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Room for it.
                     */
                    count: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["read.bad-fd"] | components["schemas"]["read.buf-range"] | components["schemas"]["read.nothing-asked"] | components["schemas"]["read.pending-error"] | components["schemas"]["read.empty.nonblock"] | components["schemas"]["read.empty.wait"] | components["schemas"]["read.buf-fault"] | components["schemas"]["read.empty.shut"] | components["schemas"]["read.ok"] | components["schemas"]["read.tcp.listening"] | components["schemas"]["read.tcp.dissolved-meanwhile"] | components["schemas"]["read.tcp.bytes-fault"] | components["schemas"]["read.tcp.connection-error"] | components["schemas"]["read.tcp.not-connected"] | components["schemas"]["read.tcp.nothing-yet"] | components["schemas"]["read.tcp.wait-for-bytes"] | components["schemas"]["read.tcp.end"] | components["schemas"]["read.tcp.ok"] | components["schemas"]["read.other"];
                };
            };
        };
    };
    readv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The descriptor.
                     */
                    fd: number;
                    /** @description The buffers to fill, in order. */
                    iov: {
                        /** @description One buffer. */
                        iov_base?: components["schemas"]["room"];
                        /**
                         * Format: uint64
                         * @description Its length.
                         */
                        iov_len: number;
                    }[];
                    /**
                     * Format: int32
                     * @description Number of buffers.
                     */
                    iovcnt: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["readv.bad-fd"] | components["schemas"]["readv.too-many-buffers"] | components["schemas"]["readv.iov-fault"] | components["schemas"]["readv.iov-negative"] | components["schemas"]["readv.iov-range"] | components["schemas"]["readv.nothing-asked"] | components["schemas"]["readv.pending-error"] | components["schemas"]["readv.empty.nonblock"] | components["schemas"]["readv.empty.wait"] | components["schemas"]["readv.data-fault"] | components["schemas"]["readv.empty.shut"] | components["schemas"]["readv.ok"] | components["schemas"]["readv.tcp.listening"] | components["schemas"]["readv.tcp.dissolved-meanwhile"] | components["schemas"]["readv.tcp.bytes-fault"] | components["schemas"]["readv.tcp.connection-error"] | components["schemas"]["readv.tcp.not-connected"] | components["schemas"]["readv.tcp.nothing-yet"] | components["schemas"]["readv.tcp.wait-for-bytes"] | components["schemas"]["readv.tcp.end"] | components["schemas"]["readv.tcp.ok"] | components["schemas"]["readv.other"];
                };
            };
        };
    };
    recvfrom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The socket.
                     */
                    fd: number;
                    /** @description Receives the data. */
                    buf?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description Room for it.
                     */
                    len: number;
                    /** @description How to receive. */
                    flags: components["schemas"]["msg_flags"];
                    /** @description Receives the source. */
                    addr?: components["schemas"]["room"];
                    /**
                     * Format: uint32
                     * @description Room for it; receives its full length.
                     */
                    addrlen: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recvfrom.buf-range"] | components["schemas"]["recvfrom.bad-fd"] | components["schemas"]["recvfrom.not-a-socket"] | components["schemas"]["recvfrom.pending-error"] | components["schemas"]["recvfrom.empty.nonblock"] | components["schemas"]["recvfrom.empty.wait"] | components["schemas"]["recvfrom.buf-fault"] | components["schemas"]["recvfrom.source-length-fault"] | components["schemas"]["recvfrom.source-length-negative"] | components["schemas"]["recvfrom.source-length-readonly"] | components["schemas"]["recvfrom.empty.shut.anonymous"] | components["schemas"]["recvfrom.empty.shut"] | components["schemas"]["recvfrom.source-fault"] | components["schemas"]["recvfrom.ok.anonymous"] | components["schemas"]["recvfrom.ok"] | components["schemas"]["recvfrom.tcp.listening"] | components["schemas"]["recvfrom.tcp.dissolved-meanwhile"] | components["schemas"]["recvfrom.tcp.no-urgent-byte"] | components["schemas"]["recvfrom.tcp.part.anonymous"] | components["schemas"]["recvfrom.tcp.part"] | components["schemas"]["recvfrom.tcp.bytes-fault"] | components["schemas"]["recvfrom.tcp.rest.anonymous"] | components["schemas"]["recvfrom.tcp.rest"] | components["schemas"]["recvfrom.tcp.connection-error"] | components["schemas"]["recvfrom.tcp.not-connected"] | components["schemas"]["recvfrom.tcp.nothing-yet"] | components["schemas"]["recvfrom.tcp.nothing-asked.anonymous"] | components["schemas"]["recvfrom.tcp.nothing-asked.anonymous.dissolved-meanwhile"] | components["schemas"]["recvfrom.tcp.nothing-asked.anonymous.ok"] | components["schemas"]["recvfrom.tcp.nothing-asked"] | components["schemas"]["recvfrom.tcp.nothing-asked.dissolved-meanwhile"] | components["schemas"]["recvfrom.tcp.nothing-asked.ok"] | components["schemas"]["recvfrom.tcp.wait-for-bytes"] | components["schemas"]["recvfrom.tcp.source-length-fault"] | components["schemas"]["recvfrom.tcp.source-length-negative"] | components["schemas"]["recvfrom.tcp.end.anonymous"] | components["schemas"]["recvfrom.tcp.end"] | components["schemas"]["recvfrom.tcp.ok.anonymous"] | components["schemas"]["recvfrom.tcp.ok"];
                };
            };
        };
    };
    recvmsg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The socket.
                     */
                    fd: number;
                    /** @description Room for source, data and control data. */
                    msg: {
                        /** @description Receives the source. */
                        msg_name?: components["schemas"]["room"];
                        /**
                         * Format: uint32
                         * @description Room for it; receives its full length.
                         */
                        msg_namelen: number;
                        /** @description The buffers to fill, in order. */
                        msg_iov: {
                            /** @description One buffer. */
                            iov_base?: components["schemas"]["room"];
                            /**
                             * Format: uint64
                             * @description Its length.
                             */
                            iov_len: number;
                        }[];
                        /**
                         * Format: uint64
                         * @description Number of buffers.
                         */
                        msg_iovlen: number;
                        /** @description Room for control data. */
                        msg_control?: components["schemas"]["room"];
                        /**
                         * Format: uint64
                         * @description Its length; receives how much was filled, which is nothing unless an option asks for control data.
                         */
                        msg_controllen: number;
                        /** @description Receives flags: MSG_TRUNC for a datagram that was cut. */
                        msg_flags: components["schemas"]["msg_flags"];
                    };
                    /** @description How to receive. */
                    flags: components["schemas"]["msg_flags"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["recvmsg.bad-fd"] | components["schemas"]["recvmsg.not-a-socket"] | components["schemas"]["recvmsg.msg-fault"] | components["schemas"]["recvmsg.name-length-negative"] | components["schemas"]["recvmsg.too-many-buffers"] | components["schemas"]["recvmsg.iov-fault"] | components["schemas"]["recvmsg.iov-negative"] | components["schemas"]["recvmsg.iov-range"] | components["schemas"]["recvmsg.pending-error"] | components["schemas"]["recvmsg.empty.nonblock"] | components["schemas"]["recvmsg.empty.wait"] | components["schemas"]["recvmsg.data-fault"] | components["schemas"]["recvmsg.name-fault"] | components["schemas"]["recvmsg.msg-unwritable"] | components["schemas"]["recvmsg.empty.shut"] | components["schemas"]["recvmsg.ok"] | components["schemas"]["recvmsg.tcp.listening"] | components["schemas"]["recvmsg.tcp.dissolved-meanwhile"] | components["schemas"]["recvmsg.tcp.no-urgent-byte"] | components["schemas"]["recvmsg.tcp.part"] | components["schemas"]["recvmsg.tcp.bytes-fault"] | components["schemas"]["recvmsg.tcp.rest"] | components["schemas"]["recvmsg.tcp.connection-error"] | components["schemas"]["recvmsg.tcp.not-connected"] | components["schemas"]["recvmsg.tcp.nothing-yet"] | components["schemas"]["recvmsg.tcp.nothing-asked"] | components["schemas"]["recvmsg.tcp.nothing-asked.dissolved-meanwhile"] | components["schemas"]["recvmsg.tcp.nothing-asked.ok"] | components["schemas"]["recvmsg.tcp.wait-for-bytes"] | components["schemas"]["recvmsg.tcp.msg-unwritable"] | components["schemas"]["recvmsg.tcp.end"] | components["schemas"]["recvmsg.tcp.ok"];
                };
            };
        };
    };
    sendmsg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The socket.
                     */
                    fd: number;
                    /** @description Destination, buffers and control data. */
                    msg: {
                        /** @description The destination; null sends to the peer. */
                        msg_name: components["schemas"]["socket_address"] | null;
                        /**
                         * Format: uint32
                         * @description Its length. With 0 there is no destination, and a longer one than any address is cut.
                         */
                        msg_namelen: number;
                        /** @description The buffers with the data, in order. */
                        msg_iov: {
                            /** @description One buffer. */
                            iov_base: string;
                            /**
                             * Format: uint64
                             * @description Its length.
                             */
                            iov_len: number;
                        }[];
                        /**
                         * Format: uint64
                         * @description Number of buffers.
                         */
                        msg_iovlen: number;
                        /** @description Control data. */
                        msg_control: (components["schemas"]["cmsghdr"] | string) | null;
                        /**
                         * Format: uint64
                         * @description Its length.
                         */
                        msg_controllen: number;
                        /** @description Ignored. */
                        msg_flags: components["schemas"]["msg_flags"];
                    };
                    /** @description How to send. */
                    flags: components["schemas"]["msg_flags"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["sendmsg.bad-fd"] | components["schemas"]["sendmsg.not-a-socket"] | components["schemas"]["sendmsg.msg-fault"] | components["schemas"]["sendmsg.name-length-negative"] | components["schemas"]["sendmsg.name-fault"] | components["schemas"]["sendmsg.too-many-buffers"] | components["schemas"]["sendmsg.iov-fault"] | components["schemas"]["sendmsg.iov-negative"] | components["schemas"]["sendmsg.iov-range"] | components["schemas"]["sendmsg.control-too-long"] | components["schemas"]["sendmsg.control-fault"] | components["schemas"]["sendmsg.oversized"] | components["schemas"]["sendmsg.out-of-band"] | components["schemas"]["sendmsg.addr-short"] | components["schemas"]["sendmsg.destination-family"] | components["schemas"]["sendmsg.destination-port"] | components["schemas"]["sendmsg.no-destination"] | components["schemas"]["sendmsg.control-malformed"] | components["schemas"]["sendmsg.control-unknown"] | components["schemas"]["sendmsg.unreachable"] | components["schemas"]["sendmsg.loopback-source"] | components["schemas"]["sendmsg.broadcast-right"] | components["schemas"]["sendmsg.too-long"] | components["schemas"]["sendmsg.pending-error"] | components["schemas"]["sendmsg.shut"] | components["schemas"]["sendmsg.no-buffers"] | components["schemas"]["sendmsg.data-fault"] | components["schemas"]["sendmsg.ok"] | components["schemas"]["sendmsg.tcp.send-error"] | components["schemas"]["sendmsg.tcp.broken"] | components["schemas"]["sendmsg.tcp.connecting"] | components["schemas"]["sendmsg.tcp.wait-for-connection"] | components["schemas"]["sendmsg.tcp.control-malformed"] | components["schemas"]["sendmsg.tcp.control-unknown"] | components["schemas"]["sendmsg.tcp.data-fault"] | components["schemas"]["sendmsg.tcp.out-of-band"] | components["schemas"]["sendmsg.tcp.ok"];
                };
            };
        };
    };
    sendto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The socket.
                     */
                    fd: number;
                    /** @description The data. */
                    buf: string;
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    len: number;
                    /** @description How to send. */
                    flags: components["schemas"]["msg_flags"];
                    /** @description The destination; null sends to the peer. */
                    addr: components["schemas"]["socket_address"] | null;
                    /**
                     * Format: uint32
                     * @description Its length.
                     */
                    addrlen: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["sendto.buf-range"] | components["schemas"]["sendto.bad-fd"] | components["schemas"]["sendto.not-a-socket"] | components["schemas"]["sendto.addrlen-range"] | components["schemas"]["sendto.addr-fault"] | components["schemas"]["sendto.oversized"] | components["schemas"]["sendto.out-of-band"] | components["schemas"]["sendto.addr-short"] | components["schemas"]["sendto.destination-family"] | components["schemas"]["sendto.destination-port"] | components["schemas"]["sendto.no-destination"] | components["schemas"]["sendto.unreachable"] | components["schemas"]["sendto.loopback-source"] | components["schemas"]["sendto.broadcast-right"] | components["schemas"]["sendto.too-long"] | components["schemas"]["sendto.pending-error"] | components["schemas"]["sendto.shut"] | components["schemas"]["sendto.no-buffers"] | components["schemas"]["sendto.buf-fault"] | components["schemas"]["sendto.ok"] | components["schemas"]["sendto.tcp.send-error"] | components["schemas"]["sendto.tcp.broken"] | components["schemas"]["sendto.tcp.connecting"] | components["schemas"]["sendto.tcp.wait-for-connection"] | components["schemas"]["sendto.tcp.buf-fault"] | components["schemas"]["sendto.tcp.out-of-band"] | components["schemas"]["sendto.tcp.ok"];
                };
            };
        };
    };
    setsockopt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The socket.
                     */
                    fd: number;
                    /** @description Which layer the option belongs to. */
                    level: components["schemas"]["option_level"];
                    /** @description The option. */
                    optname: components["schemas"]["socket_option"];
                    /** @description The value. */
                    optval: number | components["schemas"]["linger"] | components["schemas"]["timeval"] | string;
                    /**
                     * Format: uint32
                     * @description Its length.
                     */
                    optlen: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["setsockopt.bad-fd"] | components["schemas"]["setsockopt.not-a-socket"] | components["schemas"]["setsockopt.optlen-negative"] | components["schemas"]["setsockopt.protocol-option"] | components["schemas"]["setsockopt.short"] | components["schemas"]["setsockopt.fault"] | components["schemas"]["setsockopt.read-only"] | components["schemas"]["setsockopt.reuse-address"] | components["schemas"]["setsockopt.broadcast"] | components["schemas"]["setsockopt.keepalive"] | components["schemas"]["setsockopt.receive-buffer"] | components["schemas"]["setsockopt.send-buffer"] | components["schemas"]["setsockopt.linger.short"] | components["schemas"]["setsockopt.linger.fault"] | components["schemas"]["setsockopt.linger.off"] | components["schemas"]["setsockopt.linger.on"] | components["schemas"]["setsockopt.timeout.short"] | components["schemas"]["setsockopt.timeout.fault"] | components["schemas"]["setsockopt.timeout.range"] | components["schemas"]["setsockopt.timeout.receive-forever"] | components["schemas"]["setsockopt.timeout.send-forever"] | components["schemas"]["setsockopt.timeout.receive"] | components["schemas"]["setsockopt.timeout.send"] | components["schemas"]["setsockopt.unknown-option"];
                };
            };
        };
    };
    shutdown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The socket.
                     */
                    fd: number;
                    /** @description Which directions end. */
                    how: components["schemas"]["shutdown_how"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["shutdown.bad-fd"] | components["schemas"]["shutdown.not-a-socket"] | components["schemas"]["shutdown.how"] | components["schemas"]["shutdown.not-connected"] | components["schemas"]["shutdown.ok"] | components["schemas"]["shutdown.tcp.unlisten"] | components["schemas"]["shutdown.tcp.listening"] | components["schemas"]["shutdown.tcp.abandoned"] | components["schemas"]["shutdown.tcp.failed"] | components["schemas"]["shutdown.tcp.not-connected"] | components["schemas"]["shutdown.tcp.ok"];
                };
            };
        };
    };
    socket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The family of addresses. */
                    domain: components["schemas"]["address_family"];
                    /** @description How data moves, with SOCK_NONBLOCK and SOCK_CLOEXEC added. */
                    type: components["schemas"]["socket_type"];
                    /** @description 0 for the usual one. */
                    protocol: components["schemas"]["ip_protocol"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["socket.type-flags"] | components["schemas"]["socket.domain-range"] | components["schemas"]["socket.type-range"] | components["schemas"]["socket.domain-unknown"] | components["schemas"]["socket.protocol-range"] | components["schemas"]["socket.type-unsupported"] | components["schemas"]["socket.protocol-mismatch"] | components["schemas"]["socket.no-fd"] | components["schemas"]["socket.no-buffers"] | components["schemas"]["socket.ok"];
                };
            };
        };
    };
    socketpair: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The family of addresses. */
                    domain: components["schemas"]["address_family"];
                    /** @description How data moves, with SOCK_NONBLOCK and SOCK_CLOEXEC added. */
                    type: components["schemas"]["socket_type"];
                    /** @description 0 for the usual one. */
                    protocol: components["schemas"]["ip_protocol"];
                    /** @description Would receive both descriptors. */
                    sv?: components["schemas"]["room"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["socketpair.type-flags"] | components["schemas"]["socketpair.no-fd"] | components["schemas"]["socketpair.sv-fault"] | components["schemas"]["socketpair.domain-range"] | components["schemas"]["socketpair.type-range"] | components["schemas"]["socketpair.domain-unknown"] | components["schemas"]["socketpair.protocol-range"] | components["schemas"]["socketpair.type-unsupported"] | components["schemas"]["socketpair.protocol-mismatch"] | components["schemas"]["socketpair.unsupported"];
                };
            };
        };
    };
    arch_prctl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to do. */
                    code: components["schemas"]["arch_prctl_code"];
                    /**
                     * Format: uint64
                     * @description The base to set, or where to store it.
                     */
                    addr: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["arch_prctl.code"] | components["schemas"]["arch_prctl.address"] | components["schemas"]["arch_prctl.fault"] | components["schemas"]["arch_prctl.ok"];
                };
            };
        };
    };
    brk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uint64
                     * @description New end.
                     */
                    addr: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["brk.unchanged"] | components["schemas"]["brk.ok"];
                };
            };
        };
    };
    clock_gettime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The clock. */
                    clock: components["schemas"]["clock_id"];
                    /** @description Its time. */
                    time?: components["schemas"]["room"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clock_gettime.clock"] | components["schemas"]["clock_gettime.fault"] | components["schemas"]["clock_gettime.ok"];
                };
            };
        };
    };
    clock_nanosleep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The clock. */
                    clock: components["schemas"]["clock_id"];
                    /** @description Flags. */
                    flags: components["schemas"]["timer_flags"];
                    /** @description How long, or until when. */
                    time: components["schemas"]["timespec"];
                    /** @description What is left when a signal ends the sleep. With TIMER_ABSTIME it is not written. */
                    remaining?: components["schemas"]["room"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clock_nanosleep.clock"] | components["schemas"]["clock_nanosleep.cannot-sleep"] | components["schemas"]["clock_nanosleep.time-fault"] | components["schemas"]["clock_nanosleep.range"] | components["schemas"]["clock_nanosleep.remaining-fault"] | components["schemas"]["clock_nanosleep.interrupted"] | components["schemas"]["clock_nanosleep.ok"];
                };
            };
        };
    };
    clone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is shared. The low 8 bits are 0 for a thread. */
                    flags: components["schemas"]["clone_flags"];
                    /**
                     * Format: uint64
                     * @description Stack pointer of the new task, or 0 for the same as the caller.
                     */
                    stack: number;
                    /** @description With CLONE_PARENT_SETTID, the new number goes here. */
                    parent_tid?: components["schemas"]["room"];
                    /** @description With CLONE_CHILD_SETTID, the new number goes here; with CLONE_CHILD_CLEARTID, 0 at the end. */
                    child_tid?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description With CLONE_SETTLS, the new thread pointer.
                     */
                    tls: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clone.thread-alone"] | components["schemas"]["clone.handlers-alone"] | components["schemas"]["clone.too-many"] | components["schemas"]["clone.memory-shortage"] | components["schemas"]["clone.tls-address"] | components["schemas"]["clone.child"] | components["schemas"]["clone.ok"];
                };
            };
        };
    };
    exit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description Its low 8 bits are the exit status.
                     */
                    status: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exit.ended"];
                };
            };
        };
    };
    exit_group: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description Its low 8 bits are the exit status.
                     */
                    status: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["exit_group.ended"];
                };
            };
        };
    };
    fstat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The descriptor.
                     */
                    fd: number;
                    /** @description What is known. */
                    buf?: components["schemas"]["room"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["fstat.bad-fd"] | components["schemas"]["fstat.buf-fault"] | components["schemas"]["fstat.ok"];
                };
            };
        };
    };
    futex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uint32
                     * @description The word.
                     */
                    uaddr: number;
                    /** @description What to do, with flags of futex_flags. */
                    op: components["schemas"]["futex_op"];
                    /**
                     * Format: uint32
                     * @description Value that the word must hold to sleep, or how many to wake.
                     */
                    val: number;
                    /** @description Time limit; absent, there is none. For the requeue operations: how many to move, as a number. */
                    timeout: components["schemas"]["timespec"] | null;
                    /** @description Second word. Only the requeue operations look at it. */
                    uaddr2: number | null;
                    /**
                     * Format: uint32
                     * @description Set of bits, or the value that FUTEX_CMP_REQUEUE compares with.
                     */
                    val3: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["futex.timeout-fault"] | components["schemas"]["futex.timeout-range"] | components["schemas"]["futex.operation"] | components["schemas"]["futex.clock"] | components["schemas"]["futex.bitset"] | components["schemas"]["futex.count"] | components["schemas"]["futex.alignment"] | components["schemas"]["futex.fault"] | components["schemas"]["futex.changed"] | components["schemas"]["futex.woken"] | components["schemas"]["futex.timed-out"] | components["schemas"]["futex.interrupted"] | components["schemas"]["futex.wake"] | components["schemas"]["futex.requeue"];
                };
            };
        };
    };
    getegid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["getegid.ok"];
                };
            };
        };
    };
    geteuid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["geteuid.ok"];
                };
            };
        };
    };
    getgid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["getgid.ok"];
                };
            };
        };
    };
    getpid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["getpid.ok"];
                };
            };
        };
    };
    getrandom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where they go. */
                    buf?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description How many.
                     */
                    buflen: number;
                    /** @description Flags. */
                    flags: components["schemas"]["getrandom_flags"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["getrandom.flags"] | components["schemas"]["getrandom.not-ready"] | components["schemas"]["getrandom.interrupted"] | components["schemas"]["getrandom.fault"] | components["schemas"]["getrandom.partial"] | components["schemas"]["getrandom.ok"];
                };
            };
        };
    };
    gettid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gettid.ok"];
                };
            };
        };
    };
    gettimeofday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The time. */
                    time?: components["schemas"]["room"];
                    /** @description The time zone. */
                    zone?: components["schemas"]["room"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gettimeofday.time-fault"] | components["schemas"]["gettimeofday.zone-fault"] | components["schemas"]["gettimeofday.ok"];
                };
            };
        };
    };
    getuid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["getuid.ok"];
                };
            };
        };
    };
    ioctl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The descriptor.
                     */
                    fd: number;
                    /** @description What to do. */
                    request: components["schemas"]["ioctl_request"];
                    /**
                     * Format: uint64
                     * @description Mostly an address; the request says of what.
                     */
                    arg: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ioctl.bad-fd"] | components["schemas"]["ioctl.request"] | components["schemas"]["ioctl.listening"] | components["schemas"]["ioctl.fault"] | components["schemas"]["ioctl.no-interface"] | components["schemas"]["ioctl.ok"];
                };
            };
        };
    };
    kill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The process.
                     */
                    pid: number;
                    /** @description The signal, or 0. */
                    sig: components["schemas"]["signals"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["kill.no-process"] | components["schemas"]["kill.signal"] | components["schemas"]["kill.not-permitted"] | components["schemas"]["kill.ok"];
                };
            };
        };
    };
    lseek: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The descriptor.
                     */
                    fd: number;
                    /**
                     * Format: int64
                     * @description How far.
                     */
                    offset: number;
                    /** @description From where. */
                    whence: components["schemas"]["seek_whence"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["lseek.bad-fd"] | components["schemas"]["lseek.whence"] | components["schemas"]["lseek.no-position"] | components["schemas"]["lseek.offset"] | components["schemas"]["lseek.no-data"] | components["schemas"]["lseek.ok"];
                };
            };
        };
    };
    mmap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uint64
                     * @description Address wished for, or 0.
                     */
                    addr: number;
                    /**
                     * Format: uint64
                     * @description Bytes wanted.
                     */
                    length: number;
                    /** @description What may be done with the memory. */
                    prot: components["schemas"]["mmap_prot"];
                    /** @description MAP_SHARED or MAP_PRIVATE, and more. */
                    flags: components["schemas"]["mmap_flags"];
                    /**
                     * Format: int32
                     * @description File to map. Ignored with MAP_ANONYMOUS.
                     */
                    fd: number;
                    /**
                     * Format: int64
                     * @description Where in the file to start, a multiple of the page size.
                     */
                    offset: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["mmap.offset"] | components["schemas"]["mmap.bad-fd"] | components["schemas"]["mmap.length-zero"] | components["schemas"]["mmap.no-room"] | components["schemas"]["mmap.fixed-address"] | components["schemas"]["mmap.privileged-address"] | components["schemas"]["mmap.occupied"] | components["schemas"]["mmap.sharing"] | components["schemas"]["mmap.access"] | components["schemas"]["mmap.not-mappable"] | components["schemas"]["mmap.memory-shortage"] | components["schemas"]["mmap.ok"];
                };
            };
        };
    };
    mprotect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uint64
                     * @description Start, a multiple of the page size.
                     */
                    addr: number;
                    /**
                     * Format: uint64
                     * @description Bytes.
                     */
                    length: number;
                    /** @description What may be done from now on. */
                    prot: components["schemas"]["mmap_prot"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["mprotect.grows-both"] | components["schemas"]["mprotect.address"] | components["schemas"]["mprotect.length-zero"] | components["schemas"]["mprotect.range"] | components["schemas"]["mprotect.prot"] | components["schemas"]["mprotect.unmapped"] | components["schemas"]["mprotect.grows"] | components["schemas"]["mprotect.access"] | components["schemas"]["mprotect.memory-shortage"] | components["schemas"]["mprotect.ok"];
                };
            };
        };
    };
    munmap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uint64
                     * @description Start, a multiple of the page size.
                     */
                    addr: number;
                    /**
                     * Format: uint64
                     * @description Bytes, rounded up to whole pages.
                     */
                    length: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["munmap.address"] | components["schemas"]["munmap.range"] | components["schemas"]["munmap.length-zero"] | components["schemas"]["munmap.memory-shortage"] | components["schemas"]["munmap.ok"];
                };
            };
        };
    };
    nanosleep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How long. */
                    duration: components["schemas"]["timespec"];
                    /** @description What is left when a signal ends the sleep. */
                    remaining?: components["schemas"]["room"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["nanosleep.duration-fault"] | components["schemas"]["nanosleep.range"] | components["schemas"]["nanosleep.remaining-fault"] | components["schemas"]["nanosleep.interrupted"] | components["schemas"]["nanosleep.ok"];
                };
            };
        };
    };
    newfstatat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description Directory that a relative path starts from, or AT_FDCWD.
                     */
                    dirfd: number;
                    /**
                     * Format: uint8
                     * @description Path, ended by a NUL.
                     */
                    path: number;
                    /** @description What is known. */
                    buf?: components["schemas"]["room"];
                    /** @description Flags. */
                    flags: components["schemas"]["at_flags"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["newfstatat.flags"] | components["schemas"]["newfstatat.path-fault"] | components["schemas"]["newfstatat.path-long"] | components["schemas"]["newfstatat.path-empty"] | components["schemas"]["newfstatat.bad-dirfd"] | components["schemas"]["newfstatat.not-a-directory"] | components["schemas"]["newfstatat.missing"] | components["schemas"]["newfstatat.search"] | components["schemas"]["newfstatat.loop"] | components["schemas"]["newfstatat.buf-fault"] | components["schemas"]["newfstatat.ok"];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uint8
                     * @description Path, ended by a NUL.
                     */
                    path: number;
                    /** @description How to open it. */
                    flags: components["schemas"]["open_flags"];
                    /**
                     * Format: uint32
                     * @description Rights of a file that is made, with O_CREAT.
                     */
                    mode: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["open.flags"] | components["schemas"]["open.path-fault"] | components["schemas"]["open.path-long"] | components["schemas"]["open.path-empty"] | components["schemas"]["open.no-fd"] | components["schemas"]["open.not-a-directory"] | components["schemas"]["open.missing"] | components["schemas"]["open.search"] | components["schemas"]["open.loop"] | components["schemas"]["open.exists"] | components["schemas"]["open.directory"] | components["schemas"]["open.access"] | components["schemas"]["open.ok"];
                };
            };
        };
    };
    openat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description Directory that a relative path starts from, or AT_FDCWD.
                     */
                    dirfd: number;
                    /**
                     * Format: uint8
                     * @description Path, ended by a NUL.
                     */
                    path: number;
                    /** @description How to open it. */
                    flags: components["schemas"]["open_flags"];
                    /**
                     * Format: uint32
                     * @description Rights of a file that is made, with O_CREAT.
                     */
                    mode: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["openat.flags"] | components["schemas"]["openat.path-fault"] | components["schemas"]["openat.path-long"] | components["schemas"]["openat.path-empty"] | components["schemas"]["openat.no-fd"] | components["schemas"]["openat.bad-dirfd"] | components["schemas"]["openat.not-a-directory"] | components["schemas"]["openat.missing"] | components["schemas"]["openat.search"] | components["schemas"]["openat.loop"] | components["schemas"]["openat.exists"] | components["schemas"]["openat.directory"] | components["schemas"]["openat.access"] | components["schemas"]["openat.ok"];
                };
            };
        };
    };
    pipe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Receives both descriptors: the one to read from first. */
                    pipefd?: components["schemas"]["room"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pipe.files"] | components["schemas"]["pipe.no-fd"] | components["schemas"]["pipe.pipefd-fault"] | components["schemas"]["pipe.ok"];
                };
            };
        };
    };
    pipe2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Receives both descriptors: the one to read from first. */
                    pipefd?: components["schemas"]["room"];
                    /** @description O_CLOEXEC, O_NONBLOCK; others need not be supported. */
                    flags: components["schemas"]["open_flags"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["pipe2.flags"] | components["schemas"]["pipe2.files"] | components["schemas"]["pipe2.no-fd"] | components["schemas"]["pipe2.pipefd-fault"] | components["schemas"]["pipe2.ok"];
                };
            };
        };
    };
    prctl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What to do. */
                    option: components["schemas"]["prctl_option"];
                    /**
                     * Format: uint64
                     * @description The option says what it is.
                     */
                    arg2: number;
                    /**
                     * Format: uint64
                     * @description The option says what it is.
                     */
                    arg3: number;
                    /**
                     * Format: uint64
                     * @description The option says what it is.
                     */
                    arg4: number;
                    /**
                     * Format: uint64
                     * @description The option says what it is.
                     */
                    arg5: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["prctl.option"] | components["schemas"]["prctl.arguments"] | components["schemas"]["prctl.fault"] | components["schemas"]["prctl.ok"];
                };
            };
        };
    };
    prlimit64: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The process, or 0 for the caller.
                     */
                    pid: number;
                    /** @description The resource. */
                    resource: components["schemas"]["resource"];
                    /** @description Limit from now on; absent, nothing changes. */
                    new_limit: components["schemas"]["rlimit64"] | null;
                    /** @description The limit as it was. */
                    old_limit?: components["schemas"]["room"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["prlimit64.new-fault"] | components["schemas"]["prlimit64.no-process"] | components["schemas"]["prlimit64.other-process"] | components["schemas"]["prlimit64.resource"] | components["schemas"]["prlimit64.order"] | components["schemas"]["prlimit64.descriptors"] | components["schemas"]["prlimit64.raise"] | components["schemas"]["prlimit64.old-fault"] | components["schemas"]["prlimit64.ok"];
                };
            };
        };
    };
    readlink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uint8
                     * @description Path, ended by a NUL.
                     */
                    path: number;
                    /** @description Where the text goes. It gets no NUL. */
                    buf?: components["schemas"]["room"];
                    /**
                     * Format: int32
                     * @description Bytes of room. A longer text is cut.
                     */
                    bufsize: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["readlink.size"] | components["schemas"]["readlink.path-fault"] | components["schemas"]["readlink.path-long"] | components["schemas"]["readlink.path-empty"] | components["schemas"]["readlink.not-a-directory"] | components["schemas"]["readlink.missing"] | components["schemas"]["readlink.search"] | components["schemas"]["readlink.loop"] | components["schemas"]["readlink.not-a-link"] | components["schemas"]["readlink.buf-fault"] | components["schemas"]["readlink.ok"];
                };
            };
        };
    };
    readlinkat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description Directory that a relative path starts from, or AT_FDCWD.
                     */
                    dirfd: number;
                    /**
                     * Format: uint8
                     * @description Path, ended by a NUL.
                     */
                    path: number;
                    /** @description Where the text goes. It gets no NUL. */
                    buf?: components["schemas"]["room"];
                    /**
                     * Format: int32
                     * @description Bytes of room. A longer text is cut.
                     */
                    bufsize: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["readlinkat.size"] | components["schemas"]["readlinkat.path-fault"] | components["schemas"]["readlinkat.path-long"] | components["schemas"]["readlinkat.path-empty"] | components["schemas"]["readlinkat.bad-dirfd"] | components["schemas"]["readlinkat.not-a-directory"] | components["schemas"]["readlinkat.missing"] | components["schemas"]["readlinkat.search"] | components["schemas"]["readlinkat.loop"] | components["schemas"]["readlinkat.not-a-link"] | components["schemas"]["readlinkat.buf-fault"] | components["schemas"]["readlinkat.ok"];
                };
            };
        };
    };
    rseq: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The thread's area. */
                    area: components["schemas"]["rseq"];
                    /**
                     * Format: uint32
                     * @description Its size, 32 or more.
                     */
                    len: number;
                    /** @description Flags. */
                    flags: components["schemas"]["rseq_flags"];
                    /**
                     * Format: uint32
                     * @description Number that stands before each abort handler.
                     */
                    sig: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rseq.unsupported"] | components["schemas"]["rseq.flags"] | components["schemas"]["rseq.other-area"] | components["schemas"]["rseq.signature"] | components["schemas"]["rseq.registered"] | components["schemas"]["rseq.area"] | components["schemas"]["rseq.fault"] | components["schemas"]["rseq.ok"];
                };
            };
        };
    };
    rt_sigaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The signal. */
                    sig: components["schemas"]["signals"];
                    /** @description What it does from now on; absent, nothing changes. */
                    act: components["schemas"]["sigaction"] | null;
                    /** @description What it did. */
                    oldact?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description SIGSET_SIZE.
                     */
                    sigsetsize: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rt_sigaction.size"] | components["schemas"]["rt_sigaction.act-fault"] | components["schemas"]["rt_sigaction.signal"] | components["schemas"]["rt_sigaction.oldact-fault"] | components["schemas"]["rt_sigaction.ok"];
                };
            };
        };
    };
    rt_sigprocmask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What set does. */
                    how: components["schemas"]["sigprocmask_how"];
                    /** @description Signals; absent, nothing changes. */
                    set: components["schemas"]["sigset"] | null;
                    /** @description The mask as it was. */
                    oldset?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description SIGSET_SIZE.
                     */
                    sigsetsize: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rt_sigprocmask.size"] | components["schemas"]["rt_sigprocmask.set-fault"] | components["schemas"]["rt_sigprocmask.how"] | components["schemas"]["rt_sigprocmask.oldset-fault"] | components["schemas"]["rt_sigprocmask.ok"];
                };
            };
        };
    };
    rt_sigreturn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rt_sigreturn.bad-frame"] | components["schemas"]["rt_sigreturn.ok"];
                };
            };
        };
    };
    sched_yield: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["sched_yield.ok"];
                };
            };
        };
    };
    set_robust_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uint64
                     * @description Address of a robust_list_head, or 0.
                     */
                    head: number;
                    /**
                     * Format: uint64
                     * @description Its size, 24.
                     */
                    len: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["set_robust_list.size"] | components["schemas"]["set_robust_list.ok"];
                };
            };
        };
    };
    set_tid_address: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uint64
                     * @description Address of a 32-bit number, or 0.
                     */
                    tidptr: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["set_tid_address.ok"];
                };
            };
        };
    };
    setresuid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uint32
                     * @description Real user, or -1.
                     */
                    ruid: number;
                    /**
                     * Format: uint32
                     * @description Effective user, or -1.
                     */
                    euid: number;
                    /**
                     * Format: uint32
                     * @description Saved user, or -1.
                     */
                    suid: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["setresuid.not-permitted"] | components["schemas"]["setresuid.ok"];
                };
            };
        };
    };
    tgkill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The process that the thread belongs to.
                     */
                    tgid: number;
                    /**
                     * Format: int32
                     * @description The thread.
                     */
                    tid: number;
                    /** @description The signal, or 0 to check only. */
                    sig: components["schemas"]["signals"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tgkill.numbers"] | components["schemas"]["tgkill.no-thread"] | components["schemas"]["tgkill.signal"] | components["schemas"]["tgkill.not-permitted"] | components["schemas"]["tgkill.ok"];
                };
            };
        };
    };
    time: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The seconds, once more. */
                    seconds?: components["schemas"]["room"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["time.fault"] | components["schemas"]["time.ok"];
                };
            };
        };
    };
    tkill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The thread.
                     */
                    tid: number;
                    /** @description The signal, or 0 to check only. */
                    sig: components["schemas"]["signals"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tkill.number"] | components["schemas"]["tkill.no-thread"] | components["schemas"]["tkill.signal"] | components["schemas"]["tkill.not-permitted"] | components["schemas"]["tkill.ok"];
                };
            };
        };
    };
    uname: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The names. */
                    buf?: components["schemas"]["room"];
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["uname.fault"] | components["schemas"]["uname.ok"];
                };
            };
        };
    };
    write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The descriptor.
                     */
                    fd: number;
                    /** @description The data. */
                    buf: string;
                    /**
                     * Format: uint64
                     * @description Its length.
                     */
                    count: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["write.bad-fd"] | components["schemas"]["write.buf-range"] | components["schemas"]["write.oversized"] | components["schemas"]["write.no-destination"] | components["schemas"]["write.too-long"] | components["schemas"]["write.pending-error"] | components["schemas"]["write.shut"] | components["schemas"]["write.no-buffers"] | components["schemas"]["write.buf-fault"] | components["schemas"]["write.ok"] | components["schemas"]["write.tcp.send-error"] | components["schemas"]["write.tcp.broken"] | components["schemas"]["write.tcp.connecting"] | components["schemas"]["write.tcp.wait-for-connection"] | components["schemas"]["write.tcp.buf-fault"] | components["schemas"]["write.tcp.ok"] | components["schemas"]["write.other"];
                };
            };
        };
    };
    writev: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int32
                     * @description The descriptor.
                     */
                    fd: number;
                    /** @description The buffers with the data, in order. */
                    iov: {
                        /** @description One buffer. */
                        iov_base: string;
                        /**
                         * Format: uint64
                         * @description Its length.
                         */
                        iov_len: number;
                    }[];
                    /**
                     * Format: int32
                     * @description Number of buffers.
                     */
                    iovcnt: number;
                };
            };
        };
        responses: {
            /** @description The call ended. Outcomes stand in the order of checking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["writev.bad-fd"] | components["schemas"]["writev.too-many-buffers"] | components["schemas"]["writev.iov-fault"] | components["schemas"]["writev.iov-negative"] | components["schemas"]["writev.iov-range"] | components["schemas"]["writev.nothing-given"] | components["schemas"]["writev.oversized"] | components["schemas"]["writev.no-destination"] | components["schemas"]["writev.too-long"] | components["schemas"]["writev.pending-error"] | components["schemas"]["writev.shut"] | components["schemas"]["writev.no-buffers"] | components["schemas"]["writev.data-fault"] | components["schemas"]["writev.ok"] | components["schemas"]["writev.tcp.send-error"] | components["schemas"]["writev.tcp.broken"] | components["schemas"]["writev.tcp.connecting"] | components["schemas"]["writev.tcp.wait-for-connection"] | components["schemas"]["writev.tcp.data-fault"] | components["schemas"]["writev.tcp.ok"] | components["schemas"]["writev.other"];
                };
            };
        };
    };
}
