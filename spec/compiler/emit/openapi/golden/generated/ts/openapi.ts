// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

export interface paths {
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
         * @description A port of 0 asks for a free one.
         */
        post: operations["bind"];
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
        /** Receive a datagram. */
        post: operations["recvfrom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/syscalls/epoll_wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for events.
         * @description Listed for the reader.
         */
        post: operations["epoll_wait"];
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
         * @description Listed for the reader.
         */
        post: operations["pipe"];
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
        errno: "EINTR" | "EBADF" | "EAGAIN" | "EFAULT" | "EINVAL" | "ENOSYS" | "EADDRINUSE";
        /**
         * @description Memory that the call writes into: `true` provides it, `false` passes a null pointer.
         * @default true
         */
        room: boolean;
        /** @description A socket address; its family says which. */
        socket_address: components["schemas"]["sockaddr_in"];
        /**
         * @description Families of addresses.
         *
         *     - `AF_UNSPEC`: None.
         *     - `AF_INET`: IPv4.
         */
        address_family: ("AF_UNSPEC" | "AF_INET") | number;
        /**
         * @description Flags of an open file.
         *
         *     - `O_NONBLOCK`: Never wait.
         *     - `O_DIRECT`: Past the cache.
         *     - `O_TOP`: The highest bit.
         */
        file_flags: ("O_NONBLOCK" | "O_DIRECT" | "O_TOP")[] | number;
        /** @description A struct in a struct, and an array of them. */
        wrapped: {
            one?: components["schemas"]["sockaddr_in"];
            /** @description Two more. */
            two?: components["schemas"]["sockaddr_in"][];
            /**
             * Format: uint64
             * @description Address of the next.
             */
            next?: number;
        };
        /** @description An IPv4 address and a port. */
        sockaddr_in: {
            /** @description AF_INET. */
            sin_family?: components["schemas"]["address_family"];
            /**
             * Format: uint16
             * @description Port.
             */
            sin_port?: number;
            /**
             * Format: uint32
             * @description Address.
             */
            sin_addr?: number;
            sin_zero?: string;
        };
        /** @description One event; packed on x86_64 alone. */
        epoll_event: {
            /**
             * Format: uint32
             * @description What happened.
             */
            events?: number;
            /**
             * Format: uint64
             * @description Returned as given.
             */
            data?: number;
        };
        /** @description Fields that differ in width and order, and one that is not everywhere. */
        status: {
            /**
             * Format: uint64
             * @description Names.
             */
            links?: number;
            /** Format: int32 */
            mode?: number;
            /**
             * Format: uint64
             * @description Named as C++ names something else.
             */
            class?: number;
        };
        /** @description Any address. */
        sockaddr: {
            /** @description Says which kind. */
            sa_family?: components["schemas"]["address_family"];
            sa_data?: string;
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
        /** @description Too short. */
        "bind.addr-short": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.addr-short";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description It has an address already. */
        "bind.already-bound": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "bind.already-bound";
            /** @constant */
            errno: "EINVAL";
        };
        /** @description Another socket has the address. */
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
            /** Format: int64 */
            result: number;
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
        /** @description An error was pending. */
        "recvfrom.pending-error": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.pending-error";
            errno: components["schemas"]["errno"];
        };
        /** @description Nothing is there. */
        "recvfrom.empty.nonblock": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.empty.nonblock";
            /** @constant */
            errno: "EAGAIN";
        };
        /** @description Nothing is there yet. */
        "recvfrom.empty.wait": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.empty.wait";
            /** @enum {string} */
            errno: "EAGAIN" | "EINTR";
        };
        /** @description Shut meanwhile. */
        "recvfrom.empty.wait.gone": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.empty.wait.gone";
            /** Format: int64 */
            result: number;
        };
        /** @description A datagram, cut off at the size. */
        "recvfrom.ok": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "recvfrom.ok";
            /** Format: int64 */
            result: number;
            out?: {
                addr?: components["schemas"]["socket_address"];
            };
        };
        /** @description The descriptor is not open. */
        "epoll_wait.bad-fd": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "epoll_wait.bad-fd";
            /** @constant */
            errno: "EBADF";
        };
        /** @description The descriptor is not open. */
        "pipe.fault": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            outcome: "pipe.fault";
            /** @constant */
            errno: "EFAULT";
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
                    /** @description The address. */
                    addr: components["schemas"]["socket_address"];
                    /**
                     * Format: uint32
                     * @description Its size.
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
                    "application/json": components["schemas"]["bind.bad-fd"] | components["schemas"]["bind.addr-short"] | components["schemas"]["bind.already-bound"] | components["schemas"]["bind.in-use"] | components["schemas"]["bind.ok"];
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
                    /** @description Where to. */
                    buf?: components["schemas"]["room"];
                    /**
                     * Format: uint64
                     * @description At most so many bytes.
                     */
                    len: number;
                    /** @description Who sent it. */
                    addr?: components["schemas"]["room"];
                    /**
                     * Format: uint32
                     * @description Room for the address.
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
                    "application/json": components["schemas"]["recvfrom.bad-fd"] | components["schemas"]["recvfrom.pending-error"] | components["schemas"]["recvfrom.empty.nonblock"] | components["schemas"]["recvfrom.empty.wait"] | components["schemas"]["recvfrom.empty.wait.gone"] | components["schemas"]["recvfrom.ok"];
                };
            };
        };
    };
    epoll_wait: {
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
                     * @description The instance.
                     */
                    epfd: number;
                    /** @description Filled. */
                    events?: components["schemas"]["room"];
                    /**
                     * Format: int32
                     * @description Room.
                     */
                    maxevents: number;
                    /**
                     * Format: int32
                     * @description Milliseconds.
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
                    "application/json": components["schemas"]["epoll_wait.bad-fd"];
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
                    /** @description Receives both. */
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
                    "application/json": components["schemas"]["pipe.fault"];
                };
            };
        };
    };
}
