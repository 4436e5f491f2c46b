import type { Change } from '../../reference/changes.ts'
import type { Verdict } from '../report/verdict.ts'

/** A mistake in a kernel, made in its source, and the cases that must notice. */
export interface KernelLie {
  /** What the kernel does wrong. */
  name: string
  change: Change
  /** Ids of cases. */
  found: readonly string[]
  /** What these come to; `fail` unless told. */
  verdict?: Verdict
}

/** One mistake of each kind that kernels have, told to the compiler: the sources stay as they are. */
export const kernelLies: readonly KernelLie[] = [
  {
    name: 'bind looks for another holder of the address before it looks at its own socket',
    change: {
      file: 'sys/bind.c',
      from: `    if (socket->binding.held)
        return BIND_ALREADY_BOUND;
    if (ports_conflict(socket->kind->ports, &socket->binding, wanted))
        return BIND_IN_USE;
`,
      to: `    if (ports_conflict(socket->kind->ports, &socket->binding, wanted))
        return BIND_IN_USE;
    if (socket->binding.held)
        return BIND_ALREADY_BOUND;
`,
    },
    found: ['bind.already-bound+in-use'],
  },
  {
    name: 'bind gives the right errno for the wrong reason',
    change: {
      file: 'sys/bind.c',
      from: '    if (address_is_short(&address))\n',
      to: '    if (socket->binding.held)\n        return FAIL(BIND_ALREADY_BOUND);\n    if (address_is_short(&address))\n',
    },
    found: ['bind.addr-short+already-bound'],
  },
  {
    name: 'a send looks at the length of the data before it looks where it goes',
    change: {
      file: 'socket/send.c',
      from: `        failure = destination_check(&socket->binding, to->address, socket->options.broadcast, &outcomes->destination);
    if (failure == OUTCOME_NONE && request->data.total > SS_UDP_PAYLOAD_MAX)
        failure = outcomes->too_long;
`,
      to: `        failure = request->data.total > SS_UDP_PAYLOAD_MAX ? outcomes->too_long : OUTCOME_NONE;
    if (failure == OUTCOME_NONE && request->address != NULL)
        failure = destination_check(&socket->binding, to->address, socket->options.broadcast, &outcomes->destination);
`,
    },
    found: ['sendto.broadcast-right+too-long', 'sendmsg.unreachable+too-long'],
  },
  {
    name: 'everybody may use the privileged ports',
    change: { file: 'sys/bind.c', from: '!thread_is_privileged(current)', to: 'wanted.port == 0' },
    found: ['bind.privileged', 'bind.privileged+ok'],
  },
  {
    name: 'broadcasts need no SO_BROADCAST',
    change: { file: 'socket/destination.c', from: '&& !may_broadcast', to: '&& may_broadcast && !may_broadcast' },
    found: ['sendto.broadcast-right', 'connect.broadcast-right'],
  },
  {
    name: 'a receive that may not wait says EINTR',
    change: {
      file: 'socket/receive.c',
      from: 'FAIL(outcomes->nonblock)',
      to: 'FAIL_WITH(outcomes->nonblock, SS_EINTR)',
    },
    found: ['recvfrom.empty.nonblock', 'recvmsg.empty.nonblock', 'read.empty.nonblock'],
  },
  {
    name: 'a pending error stays when it was told',
    change: { file: 'socket/socket.c', from: '    socket->error = 0;\n', to: '' },
    found: ['getsockopt.error', 'recvfrom.pending-error', 'sendto.pending-error'],
  },
  {
    name: 'SO_RCVTIMEO is remembered and means nothing',
    change: {
      file: 'socket/receive.c',
      from: 'WAIT(outcome, &socket->file.waiters, socket->options.receive.limit_ns)',
      to: 'WAIT(outcome, &socket->file.waiters, NO_LIMIT)',
    },
    found: ['recvfrom.empty.wait@udp.fresh+short-receive-timeout#timeout'],
  },
  {
    name: 'a time limit is half of what was asked for',
    change: { file: 'core/call.c', from: 'clock_after_ns(limit_ns)', to: 'clock_after_ns(limit_ns / 2)' },
    found: ['recvfrom.empty.wait@udp.fresh+short-receive-timeout#timeout', 'poll.wait@udp.fresh#timeout~2'],
  },
  {
    name: 'a datagram that comes wakes nobody',
    change: {
      file: 'socket/udp-socket.c',
      from: `        socket_wake(socket);
    else
        datagram_free(datagram);
`,
      to: `        return;
    datagram_free(datagram);
`,
    },
    found: ['recvfrom.empty.wait@udp.bound#arrival', 'scenario:link-udp-wakes-reader'],
  },
  {
    name: 'datagrams lose their last byte in the queue',
    change: {
      file: 'socket/datagram-queue.c',
      from: 'to->length = from->length;',
      to: 'to->length = from->length - (from->length > 0);',
    },
    found: ['recvfrom.ok', 'readv.ok', 'scenario:link-udp-in'],
  },
  {
    name: 'every second frame is not sent',
    change: {
      file: 'drivers/virtio-net.c',
      from: '    if (card->device->is_broken || card->transmit.room == 0) {\n',
      to: '    static bool odd;\n    odd = !odd;\n    if (odd || card->device->is_broken || card->transmit.room == 0) {\n',
    },
    found: ['scenario:link-echo'],
    verdict: 'timeout',
  },
  {
    name: 'every second frame that comes is lost',
    change: {
      file: 'drivers/virtio-net.c',
      from: '    if (written <= HEADER_SIZE || buffers != 1) {\n',
      to: '    static bool odd;\n    odd = !odd;\n    if (odd || written <= HEADER_SIZE || buffers != 1) {\n',
    },
    found: ['scenario:link-udp-in'],
    verdict: 'timeout',
  },
  {
    name: "nobody looks at a datagram's checksum",
    change: {
      file: 'net/udp.c',
      from: 'checksum_finish(sum) != 0)',
      to: 'checksum_finish(sum) != 0 && receiver == NULL)',
    },
    found: ['scenario:link-udp-bad-checksum'],
  },
  {
    name: "nobody looks at the checksum of a packet's header",
    change: {
      file: 'net/ipv4.c',
      from: 'if (!ipv4_header_is_intact(bytes, header))',
      to: 'if (header->total_length == 0)',
    },
    found: ['scenario:link-ip-bad-checksum'],
  },
  {
    name: 'whoever answers for an address gets its packets, asked or not',
    change: {
      file: 'net/arp.c',
      from: 'if (asked && (entry->state == ARP_ASKING || names_known_card(entry, content)))',
      to: 'if (asked || entry != NULL)',
    },
    found: ['scenario:link-arp-not-stolen'],
  },
]

/** Mistakes in plain calls, which a program of its own shows. */
export const plainLies: readonly KernelLie[] = [
  {
    name: 'a file that cannot be mapped is refused before one looks how it was opened',
    change: { file: 'sys/memory.c', from: 'return file_can_read(file) &&', to: 'return file != NULL ||' },
    found: ['mmap.access'],
  },
  {
    name: 'an empty path leads nowhere, for the wrong reason',
    change: { file: 'sys/path.c', from: 'return outcomes->empty;', to: 'return outcomes->missing;' },
    found: ['readlink.path-empty', 'newfstatat.path-empty'],
  },
  {
    name: 'a byte of new memory is what somebody left there',
    change: {
      file: 'core/space.c',
      from: '    void *page = page_take();\n',
      to: '    u8 *page = page_take();\n    if (page != NULL)\n        page[PAGE_SIZE - 1] = 7;\n',
    },
    found: ['mmap.ok'],
  },
  {
    name: 'a sleeper that is woken sleeps on',
    change: { file: 'sys/futex.c', from: 'futex_wake(args->uaddr.at, args->val, bits)', to: 'bits != 0' },
    found: ['futex.woken', 'futex.timed-out'],
    verdict: 'timeout',
  },
  {
    name: 'the status of a program is more than eight bits',
    change: {
      file: 'sys/exit.c',
      from: 'kernel_stop(((u32)args->status & 0xff) << 8);',
      to: 'kernel_stop(((u32)args->status & 0xfff) << 4);',
    },
    found: ['exit_group.ended'],
  },
]

/** Kernels that do not survive a call. */
export const fatalLies = {
  panics: [
    { file: 'sys/shutdown.c', from: '#include "calls.h"\n', to: '#include "calls.h"\n#include "core/panic.h"\n' },
    { file: 'sys/shutdown.c', from: 'return FAIL(SHUTDOWN_HOW);', to: 'PANIC("there is no such direction");' },
  ],
  hangs: [{ file: 'sys/shutdown.c', from: 'return FAIL(SHUTDOWN_HOW);', to: 'for (;;) {}' }],
} as const satisfies Record<string, readonly Change[]>
