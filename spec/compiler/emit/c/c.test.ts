import { describe, expect, it } from 'vitest'
import { defaultOptions } from '../emitter.ts'
import { fixture } from '../shared/fixture.ts'
import { c } from './c.ts'
import { literalOf } from './macros.ts'

async function header(prefix: string): Promise<string> {
  return (await c.emit(fixture, { ...defaultOptions, prefix })).get('c/sockspec.h') ?? ''
}

describe('C header', () => {
  it('puts the prefix before every name, in upper case before macros', async () => {
    const text = await header('my_')
    expect(text).toContain('#define MY_NR_bind 49')
    expect(text).toContain('#define MY_EBADF 9')
    expect(text).toContain(
      'static inline my_s64 my_bind(my_s32 fd, const struct my_sockaddr *addr, my_socklen_t addrlen)',
    )
    expect(text).not.toMatch(/^#define (?!MY_)/mu)
  })

  it('compares bare constants with those that are there already', async () => {
    const text = await header('')
    expect(text).toContain(
      '#ifndef AF_INET\n#define AF_INET 2\n#endif\nSTATIC_ASSERT(AF_INET == 2, "AF_INET differs");',
    )
  })

  it('refuses a prefix that makes no identifier', async () => {
    await expect(header('1-')).rejects.toThrow(/prefix must be empty or a C identifier/u)
  })

  it('leaves a function out where its architecture has no such call', async () => {
    expect(await header('ss_')).toMatch(/#ifdef SS_NR_epoll_wait\nstatic inline ss_s64 ss_epoll_wait\(/u)
  })

  it('puts the arguments into the registers of each architecture', async () => {
    const text = await header('ss_')
    const body = /ss_recvfrom\(ss_s32 fd, .*\{\n([^]*?)\n\}/u.exec(text)?.[1]
    expect(body?.replaceAll(/\(ss_s64\)|\(uintptr_t\)/gu, '').split(/\n */u)).toEqual([
      '  #if defined SS_ABI_X86_64',
      'return ss_syscall5(SS_NR_recvfrom, fd, buf, len, addr, addrlen);',
      '#elif defined SS_ABI_AARCH64',
      'return ss_syscall5(SS_NR_recvfrom, fd, buf, len, addrlen, addr);',
      '#endif',
    ])
  })

  it('lists errnos in the order of checking', async () => {
    expect(await header('ss_')).toContain('in the order of checking: EBADF, EINVAL, EADDRINUSE.')
  })

  it.each([
    ['s32', 'enum', -1, '(-1)'],
    ['u32', 'enum', 4294967295, '4294967295u'],
    ['u32', 'flags', 0x80000000, '0x80000000u'],
    ['u64', 'flags', 2 ** 40, '0x10000000000ull'],
    ['s64', 'enum', 2 ** 40, '1099511627776ll'],
  ] as const)('writes a %s of %s %d as %s', (type, kind, value, text) => {
    expect(literalOf(type, kind)(value)).toBe(text)
  })
})
