/** A line on a terminal that tells how far a long step has come; silent where nobody watches. */
export interface ProgressLine {
  show: (done: number, all: number) => void
  end: () => void
}

/** Often enough to be seen to move, seldom enough to cost nothing. */
const intervalMs = 100

export function progressLine(what: string): ProgressLine {
  let shown = 0
  if (!process.stderr.isTTY) return { show: () => undefined, end: () => undefined }
  return {
    show: (done, all) => {
      if (Date.now() - shown < intervalMs) return
      shown = Date.now()
      process.stderr.write(`\r\u001b[K${String(done)} of ${String(all)} ${what}`)
    },
    end: () => process.stderr.write('\r\u001b[K'),
  }
}
