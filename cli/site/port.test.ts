import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { ensureFree, portOf } from './port.ts'

test.each(['1', '4173', '65535'])('%s is a port', (text) => {
  expect(portOf(text)).toBe(Number(text))
})
test.each(['0', '65536', '1.5', 'web', ''])('%j is none', (text) => {
  expect(() => portOf(text)).toThrow(`--port ${text} is no port`)
})

test('a port that another program has is in use, until it is given back', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await expect(ensureFree(port, '127.0.0.1')).rejects.toThrow(`port ${port} is in use`)
  await new Promise((resolve) => server.close(resolve))
  await expect(ensureFree(port, '127.0.0.1')).resolves.toBeUndefined()
})
