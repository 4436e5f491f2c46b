import type { Files } from '../emitter.ts'
import { printJson } from '../shared/json.ts'
import { textHash } from '../shared/text-hash.ts'
import type { CaseResult, DocsInput } from './input.ts'

const passed = (id: string, rule: string, kind = 'outcome'): CaseResult => ({
  id,
  kind,
  call: rule.split('.')[0] ?? '',
  rules: [rule],
  profiles: ['basic'],
  verdict: 'pass',
  choices: [],
})

const scenario: CaseResult = {
  id: 'two-sockets',
  kind: 'scenario',
  rules: [],
  profiles: ['basic'],
  verdict: 'pass',
  choices: [],
}

const failed: CaseResult = {
  ...passed('bind.ok', 'bind.ok'),
  verdict: 'fail',
  failure: 'fail: bind.ok\n  result: expected 0, got -22',
}

/** What the documentation of the fixture shows besides it: one of everything, and a translation that is behind. */
export const docsFixture: DocsInput = {
  examples: new Map([
    [
      'bind.already-bound',
      {
        case: 'bind.already-bound',
        script: '0 socket(AF_INET, SOCK_DGRAM, 0) = 3\n+0 bind(3, lo:1, 16) = 0\n+0 bind(3, lo:1, 16) = -1 EINVAL\n',
        command: 'npx sockspec conformance --only bind.already-bound',
      },
    ],
  ]),
  rules: new Map([
    [
      'bind.already-bound',
      {
        path: 'spec/syscalls/bind.yaml',
        line: 12,
        text: '- { id: already-bound, errno: EINVAL, when: has(sock.local) }\n',
      },
    ],
  ]),
  handlers: new Map([
    [
      'bind',
      {
        name: 'sys_bind',
        path: 'reference/kernel/sys/bind.c',
        line: 7,
        text: 'struct result sys_bind(struct bind_args *args)\n{\n\treturn OK;\n}\n',
      },
    ],
  ]),
  transitions: [{ socket: 'udp', from: 'fresh', to: 'bound', call: 'bind', rule: 'bind.ok' }],
  reported: [
    { socket: 'udp', state: 'fresh', events: [] },
    { socket: 'udp', state: 'bound', events: ['O_NONBLOCK', 'AF_INET'] },
  ],
  results: [
    {
      id: 'reference',
      name: 'Reference kernel',
      target: 'reference',
      release: '0.1.0',
      architecture: 'x86_64',
      date: '2026-11-20T10:00:00Z',
      seed: 7,
      specification: '1.2.3',
      current: true,
      profiles: ['basic', 'udp'],
      cases: [
        passed('bind.ok', 'bind.ok'),
        {
          ...passed('bind.addr-short+already-bound', 'bind.addr-short', 'pair'),
          rules: ['bind.addr-short', 'bind.already-bound'],
        },
        { ...passed('bind.in-use', 'bind.in-use'), verdict: 'allowed-variant', choices: ['bind.in-use/later'] },
        passed('recvfrom.empty.wait@udp.bound#signal', 'recvfrom.empty.wait#signal', 'wait'),
        scenario,
      ],
      random: { pass: 500 },
    },
    {
      id: 'linux',
      name: 'Linux',
      target: 'host',
      release: '6.18.0',
      architecture: 'x86_64',
      date: '2026-11-19T10:00:00Z',
      specification: '1.2.0',
      current: false,
      profiles: ['basic'],
      cases: [failed, scenario],
      random: {},
    },
  ],
  translations: [
    {
      locale: 'ru',
      texts: new Map([
        ['call/bind', { of: textHash('Give a socket a local address.'), text: 'Присвоить сокету локальный адрес.' }],
        ['rule/bind.in-use', { of: textHash('An earlier text.'), text: 'Адрес занят другим сокетом.' }],
        ['common/bad-fd', { of: textHash('The descriptor is not open.'), text: 'Дескриптор не открыт.' }],
      ]),
    },
  ],
  guides: [
    { name: 'sockets', locale: 'en', markdown: '# Sockets\n\nHow a socket lives. And more.\n', stale: false },
    { name: 'sockets', locale: 'ru', markdown: '# Сокеты\n\nКак живёт сокет.\n', stale: true },
  ],
}

/** A page of each kind. */
const pagesKept = [
  'calls/bind',
  'errnos/EADDRINUSE',
  'structs/epoll_event',
  'constants/address_family',
  'options/SO_RCVTIMEO',
  'ioctls/FIONREAD',
  'sockets/udp',
  'library/recv',
  'numbers',
  'profiles',
  'conformance',
  'conformance/linux/bind',
]

const filesKept = [
  ...pagesKept.flatMap((path) => [`docs/en/pages/${path}.json`, `docs/en/markdown/${path}.md`]),
  'docs/en/markdown/calls/recvfrom.md',
  'docs/en/nav.json',
  'docs/en/llms.txt',
  'docs/ru/markdown/calls/bind.md',
  'docs/ru/guides/sockets.md',
  'docs/results.json',
  'docs/front.json',
]

/** What the golden files of the documentation hold: JSON is laid out for readers. */
export function keptDocs(files: Files): Files {
  return new Map(
    filesKept.flatMap((path) => {
      const text = files.get(path)
      if (text === undefined) return []
      return [[path, path.endsWith('.json') ? printJson(JSON.parse(text)) : text] as const]
    }),
  )
}
