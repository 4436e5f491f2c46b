import { describe, expect, it } from 'vitest'
import { fixture } from '../emit/shared/fixture.ts'
import { shippedSpec } from '../load/files.ts'
import { loadSpec } from '../load/load-spec.ts'
import { explain, suggest } from './explain.ts'
import { waitRows } from './rule.ts'
import { topics } from './topics.ts'

const text = (query: string): string => explain(fixture, query) ?? ''

describe('explain', () => {
  it('tells of a call what its manual page would', () => {
    expect(text('bind')).toMatchInlineSnapshot(`
      "bind  ·  Give a socket a local address.
      ───────────────────────────────────────

      int bind(s32 fd, const struct sockaddr *addr, socklen_t addrlen)

      A port of 0 asks for a free one.

      x86_64 49 · aarch64 200 · riscv64 200 · profile basic · since 0.1.0

      Arguments
        fd       socket_fd                   The socket.
        addr     in sockaddr, addrlen bytes  The address.
        addrlen  socklen_t                   Its size.

      Outcomes, in the order of checking
         1  bad-fd         EBADF       The descriptor is not open.
         2  addr-short     EINVAL      Too short.
         3  already-bound  EINVAL      It has an address already.
         4  in-use         EADDRINUSE  Another socket has the address.
         5  ok             success     The socket has the address.

      Security
        Ports below 1024 need a right.

      See also
        recvfrom
      "
    `)
  })

  it('tells of a rule when it holds and how it was reached', () => {
    expect(text('bind.already-bound')).toMatchInlineSnapshot(`
      "bind.already-bound  ·  EINVAL  ·  3 of 5 outcomes of bind
      ─────────────────────────────────────────────────────────

      It has an address already.

        when           has(sock.local)
        changes        nothing
        checked after  bad-fd, addr-short
        reached        in udp.bound, with unprivileged, addr.port = 7, addr unmapped
        profile        basic
      "
    `)
  })

  it('tells of a wait what ends it', () => {
    expect(text('recvfrom.empty.wait')).toMatchInlineSnapshot(`
      "recvfrom.empty.wait  ·  waits  ·  4 of 6 outcomes of recvfrom
      ─────────────────────────────────────────────────────────────

      Nothing is there yet.

        only for       empty
        waits until    !empty
        time limit     sock.receive_limit, then EAGAIN
        signal         EINTR; restarted with SA_RESTART if !has(sock.receive_limit)
        on close       goes on waiting
        poll           readable
        then           empty.wait.gone: = 0
        checked after  bad-fd, pending-error, empty.nonblock
        reached        (timeout) in udp.bound, meanwhile timeout
        profile        udp
      "
    `)
  })

  it.each([
    ['false', 'EINTR; never restarted'],
    [undefined, 'EINTR; never restarted'],
    ['true', 'EINTR; restarted with SA_RESTART'],
    ['!has(sock.limit)', 'EINTR; restarted with SA_RESTART if !has(sock.limit)'],
  ])('says in words when a wait with `restart: %s` is restarted', (restart, want) => {
    const signal = { errno: 'EINTR', ...(restart !== undefined && { restart }) }
    expect(waitRows({ until: 'true', close: 'continues', signal })).toContainEqual(['signal', want])
  })

  it.each([
    ['recvfrom', '\n\nregisters on aarch64: fd, buf, len, addrlen, addr\n\nArguments'],
    ['recvfrom.empty', '3 rules of recvfrom'],
    ['EAGAIN', 'recvfrom.empty.wait      Nothing is there yet. (time limit)'],
    ['ebadf', 'value 9'],
    ['49', '49 is bind on x86_64.'],
    ['200', '200 is bind on aarch64, riscv64.'],
    ['-9', '-9 is EBADF.'],
    ['0x31', '49 is bind on x86_64.'],
    ['bind(2)', 'Give a socket a local address.'],
    ['__NR_bind', 'Give a socket a local address.'],
    ['struct epoll_event', 'On x86_64: 12 bytes, aligned to 1'],
    ['O_DIRECT', '0x4000 (aarch64: 0x10000)'],
    ['file_flags', 'O_TOP'],
    ['socklen_t', 'Size of a socket address in bytes.'],
    ['SO_RCVTIMEO', 'option of SOL_SOCKET'],
    ['FIONREAD', 'request of ioctl'],
    ['recv', 'Over recvfrom(fd, buf, len, NULL, 0)'],
    ['udp', 'What calls do in bound'],
    ['udp', 'Includes basic.'],
    ['udp.bound', 'bind(fd: fd)'],
    ['unprivileged', 'the caller becomes unprivileged'],
    ['bad-fd', 'shared outcome'],
  ])('answers %s', (query, part) => {
    expect(text(query)).toContain(part)
  })

  it('answers a number that is both with both', () => {
    const [call] = fixture.syscalls
    const both = { ...fixture, syscalls: call === undefined ? [] : [{ ...call, numbers: { x86_64: 9 } }] }
    expect(explain(both, '9')).toMatch(/9 is bind on x86_64\.[^]*9 is EBADF\./u)
  })

  it('knows nothing of what is not there, and names what may have been meant', () => {
    expect(explain(fixture, 'bnd')).toBeUndefined()
    expect(explain(fixture, '31337')).toBeUndefined()
    expect(suggest(fixture, 'bnd')[0]).toBe('bind')
    expect(suggest(fixture, 'EADRINUSE')[0]).toBe('EADDRINUSE')
    expect(suggest(fixture, 'in-use')).toContain('bind.in-use')
    expect(suggest(fixture, 'qqqqqqqqqqqq')).toEqual([])
  })

  it('keeps to 100 columns, wherever words allow it', () => {
    const { ir } = loadSpec(shippedSpec)
    for (const topic of topics(ir)) {
      for (const line of topic.text().split('\n')) {
        const words = line.trim().split(/ {2,}/u).at(-1) ?? ''
        expect(line.length <= 100 || words.length <= 40 || !words.includes(' '), `${topic.name}: ${line}`).toBe(true)
      }
    }
  })
})
