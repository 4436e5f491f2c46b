import { describe, expect, it } from 'vitest'
import { shippedSpec } from '../../compiler/load/files.ts'
import { loadSpec } from '../../compiler/load/load-spec.ts'
import { tinyIr } from '../testing/tiny-ir.ts'
import { reportedOf } from './reported.ts'

describe('what poll reports', () => {
  const reported = reportedOf(loadSpec(shippedSpec).ir)

  it.each([
    ['UDP', 'fresh', ['POLLOUT', 'POLLWRNORM', 'POLLWRBAND']],
    ['UDP', 'queued', ['POLLIN', 'POLLOUT', 'POLLRDNORM', 'POLLWRNORM', 'POLLWRBAND']],
    ['UDP', 'refused', ['POLLOUT', 'POLLERR', 'POLLWRNORM', 'POLLWRBAND']],
    ['TCP', 'listening', []],
    ['TCP', 'pending', ['POLLIN', 'POLLRDNORM']],
    ['TCP', 'connecting', []],
    ['TCP', 'connected', ['POLLOUT', 'POLLWRNORM']],
    ['TCP', 'peer_shut', ['POLLIN', 'POLLOUT', 'POLLRDNORM', 'POLLWRNORM', 'POLLRDHUP']],
  ])('%s sockets in state %s: %j', (socket, state, events) => {
    const found = reported.find((one) => one.socket === socket && one.state === state)
    expect([...(found?.events ?? ['missing'])].sort()).toEqual([...events].sort())
  })

  it('is nothing where the model does not say', () => {
    expect(reportedOf(tinyIr)).toEqual([])
  })
})
