import { describe, expect, it } from 'vitest'
import type { Ir } from '../../../ir/ir.ts'
import { defaultOptions } from '../emitter.ts'
import { fixture } from '../shared/fixture.ts'
import { kernel } from './kernel.ts'

async function file(name: string, prefix = 'ss_', ir: Ir = fixture): Promise<string> {
  return (await kernel.emit(ir, { ...defaultOptions, prefix })).get(`kernel/${name}`) ?? ''
}

function withOutcome(id: string, kind: 'outcome' | 'do' = 'outcome'): Ir {
  const syscalls = fixture.syscalls.map((call) => {
    const [first] = call.outcomes
    if (call.name !== 'bind' || first === undefined) return call
    return { ...call, outcomes: [...call.outcomes, { ...first, id, kind }] }
  })
  return { ...fixture, syscalls }
}

describe('outcomes', () => {
  it('have a constant for each rule, also for waits and for what comes after them', async () => {
    const text = await file('outcomes.h')
    for (const name of ['BIND_BAD_FD', 'RECVFROM_EMPTY_WAIT', 'RECVFROM_EMPTY_WAIT_GONE', 'EPOLL_WAIT_BAD_FD']) {
      expect(text).toMatch(new RegExp(`^ {4}${name},$`, 'mu'))
    }
  })

  it('know their ids and errnos', async () => {
    const text = await file('outcomes.c', 'my_')
    expect(text).toContain('[BIND_IN_USE] = {"bind.in-use", MY_EADDRINUSE},')
    expect(text).toContain('[BIND_OK] = {"bind.ok", 0},')
    expect(text).toContain('[RECVFROM_PENDING_ERROR] = {"recvfrom.pending-error", 0},')
  })

  it('are none where a call goes on', async () => {
    expect(await file('outcomes.h', 'ss_', withOutcome('bind.autobind', 'do'))).not.toContain('BIND_AUTOBIND')
  })

  it.each([
    ['bind.bad.fd', 'bind.bad-fd and bind.bad.fd have the same C name, BIND_BAD_FD'],
    ['outcome.count', 'the emitter and outcome.count have the same C name, OUTCOME_COUNT'],
  ])('are refused where %s has the name of another', async (id, message) => {
    await expect(file('outcomes.h', 'ss_', withOutcome(id))).rejects.toThrow(message)
  })
})

describe('calls', () => {
  it('have arguments of the width of their types, lengths with a sign, pointers by direction', async () => {
    expect(await file('calls.h')).toContain(
      'struct bind_args {\n    ss_s32 fd;\n    struct user_in addr;\n    ss_s32 addrlen;\n};\n' +
        'ss_s64 sys_bind(const struct bind_args *args);',
    )
    expect(await file('calls.h')).toContain(
      '    ss_u64 len;\n    struct user_out addr;\n    struct user_inout addrlen;',
    )
  })

  it('are dispatched where the architecture has them', async () => {
    expect(await file('dispatch.c')).toContain('#ifdef SS_NR_epoll_wait\n    case SS_NR_epoll_wait: {')
    expect(await file('dispatch.c')).toContain('return -SS_ENOSYS;')
  })

  it('need an errno for those that are not there', async () => {
    const errnos = fixture.errnos.filter((errno) => errno.name !== 'ENOSYS')
    await expect(file('dispatch.c', 'ss_', { ...fixture, errnos })).rejects.toThrow(/has no errno ENOSYS/u)
  })

  it('are read from the registers of each architecture', async () => {
    const text = await file('dispatch.c')
    const ways = [...text.matchAll(/#(?:el)?if defined (\w+)\n([^#]*)/gu)]
    expect(ways.map(([, macro, body = '']) => [macro, body.match(/\w+(?= = )/gu)])).toEqual([
      ['SS_ABI_X86_64', ['fd', 'buf', 'len', 'addr', 'addrlen']],
      ['SS_ABI_AARCH64', ['fd', 'buf', 'len', 'addrlen', 'addr']],
    ])
  })

  it('tell how much is behind a pointer', async () => {
    const text = await file('call-facts.c')
    expect(text).toContain('{"buf", ARGUMENT_OUT, COUNT_VALUE, 1, 2},')
    expect(text).toContain('{"addr", ARGUMENT_OUT, COUNT_POINTED, 1, 4},')
    expect(text).toContain('{"addr", ARGUMENT_OUT, COUNT_POINTED, 1, 3},')
    expect(text).toContain('{"addrlen", ARGUMENT_INOUT, COUNT_ONE, sizeof(ss_u32), 0},')
    expect(text).toContain('{"events", ARGUMENT_OUT, COUNT_VALUE, sizeof(struct ss_epoll_event), 2},')
  })
})
