import { expect, test } from 'vitest'
import { DEFAULT_NETWORK, setupScript } from './network-setup.ts'

test('the default network', () => {
  expect(setupScript(DEFAULT_NETWORK).split('\n')).toEqual([
    'set -e',
    'PATH="$PATH:/usr/sbin:/sbin"',
    "ip -batch - <<'END'",
    'link set lo up',
    'route replace table local local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 quickack 1',
    'route replace table local local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 quickack 1',
    'link add hole0 type veth peer name hole1',
    'address add 10.9.9.1/24 dev hole0',
    'link set hole1 up',
    'link set hole0 up',
    'route replace table local local 10.9.9.1 dev hole0 proto kernel scope host src 10.9.9.1 quickack 1',
    'neigh add 10.9.9.9 lladdr 02:00:00:00:00:09 dev hole0 nud permanent',
    'END',
    "echo '1' > /proc/sys/net/ipv4/tcp_no_metrics_save",
  ])
})

test('no network at all needs no ip', () => {
  expect(setupScript({ loopback: false, pairs: [], settings: {} })).not.toContain('ip -batch')
})

test.each([
  { settings: { '../kernel/core_pattern': 'x' } },
  { settings: { 'ipv4/x': "'; rm" } },
  { pairs: [{ name: 'a b', peer: 'c', address: '1.2.3.4/8', neighbours: [] }] },
  { pairs: [{ name: 'a\nEND', peer: 'c', address: '1.2.3.4/8', neighbours: [] }] },
])('what is no plain word is refused: %o', (bad) => {
  expect(() => setupScript({ loopback: true, pairs: [], settings: {}, ...bad })).toThrow()
})
