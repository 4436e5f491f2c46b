/** What a person types to look into the running kernel with gdb(1). */
import { fileURLToPath } from 'node:url'

const commands = fileURLToPath(new URL('./gdb/sockspec.gdb', import.meta.url))

/** The text that tells how to attach. */
export function attachText(socket: string, symbols: string): string {
  return [
    'The machine waits for a debugger. In another terminal:',
    '',
    `  gdb ${symbols} -x ${commands} -ex 'target remote ${socket}'`,
    '',
    'There, `continue` starts it; `sockets` prints the socket table, `threads` the threads and what they wait for.',
    '',
  ].join('\n')
}
