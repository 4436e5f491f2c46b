import type { Ir } from '../../spec/ir/ir.ts'
import { decodeCallRecord } from './call-record.ts'
import { callPrinter } from './print-call.ts'

/** Prints the records of calls, a line each. What is no record is said, not dropped. */
export function tracePrinter(ir: Ir, out: NodeJS.WritableStream): (bytes: Uint8Array) => void {
  const print = callPrinter(ir)
  return (bytes) => {
    const record = decodeCallRecord(bytes)
    out.write(
      record === undefined ? `a trace record that cannot be read, ${bytes.length} bytes\n` : `${print(record)}\n`,
    )
  }
}
