import { describe, expect, it } from 'vitest'
import { defaultOptions } from '../emitter.ts'
import { fixture } from '../shared/fixture.ts'
import { man } from './man.ts'
import { argument, prose, references } from './mdoc.ts'

const pages = await man.emit(fixture, defaultOptions)

describe('manual pages', () => {
  it('stand where man(1) looks for them', () => {
    expect([...pages.keys()].sort()).toEqual([
      'man/man2/bind.2',
      'man/man2/epoll_wait.2',
      'man/man2/pipe.2',
      'man/man2/recvfrom.2',
      'man/man3/recv.3',
      'man/man7/errno.7',
      'man/man7/fixture.7',
      'man/man7/udp.7',
    ])
  })

  it('have every rule that fails, in the order of checking', () => {
    const text = pages.get('man/man2/recvfrom.2') ?? ''
    const rules = [...text.matchAll(/^\.It Bo .* Bc Pq Em (.*)$/gmu)].map((match) => match[1])
    expect(rules).toEqual([
      'recvfrom.bad\\-fd',
      'recvfrom.pending\\-error',
      'recvfrom.empty.nonblock',
      'recvfrom.empty.wait#timeout',
      'recvfrom.empty.wait#signal',
    ])
  })

  it('say where the registers carry the arguments in another order', () => {
    const text = 'On aarch64 the registers carry fd, buf, len, addrlen, addr, in this order.'
    expect(pages.get('man/man2/recvfrom.2')).toContain(`none on riscv64.\n${text}\n`)
    expect(pages.get('man/man2/bind.2')).not.toContain('in this order')
  })

  it('say of a call that never waits that it does not', () => {
    expect(pages.get('man/man2/bind.2')).toContain('.Sh BLOCKING\nIt never waits.\n')
    expect(pages.get('man/man2/epoll_wait.2')).not.toContain('.Sh BLOCKING')
  })
})

describe('mdoc', () => {
  it.each([
    ['.Sh is no macro here', ['\\&.Sh is no macro here']],
    ["'tis a quote", ["\\&'tis a quote"]],
    ['One. Two, e.g. three.', ['One.', 'Two, e.g. three.']],
    ['A `-1` and a \\', ['A \\(oq\\-1\\(cq and a \\e']],
    ['naïve', ['na\\[u00EF]ve']],
  ])('writes %j as text', (text, lines) => {
    expect(prose(text)).toEqual(lines)
  })

  it.each([
    ['bind', 'bind'],
    ['Nm', '\\&Nm'],
    ['.', '\\&.'],
    ['int fd', '"int fd"'],
    ['a "b"', '"a \\(dqb\\(dq"'],
  ])('writes %j as an argument', (text, line) => {
    expect(argument(text)).toBe(line)
  })

  it('sorts references by section and name, each once', () => {
    const [b7, a7, b2] = [7, 7, 2].map((section, index) => ({ name: index === 1 ? 'a' : 'b', section }))
    const all = [b7, a7, b2, a7].filter((item) => item !== undefined)
    expect(references(all, '.')).toEqual(['.Xr b 2 ,', '.Xr a 7 ,', '.Xr b 7 .'])
  })
})
