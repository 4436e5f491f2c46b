/** Collects lines of a generated file, keeping the indentation. */
export interface Printer {
  /** Prints lines; each argument may hold several, and an empty one makes an empty line. */
  print: (...lines: string[]) => void
  /** An empty line, unless the last one is empty already. */
  gap: () => void
  /** Prints `open`, what `body` prints one level deeper, and `close`. */
  block: (open: string, body: () => void, close: string) => void
  /** A comment of the language: one line if it fits, else a block. */
  doc: (text: string) => void
  /** Notes that the file needs `name` from `module`; imports come out sorted, before the text. */
  need: (module: string, name: string) => void
  text: () => string
}

export interface PrinterStyle {
  indent: string
  /** What a comment for readers starts with: `/**` or `///` where tools read it, else `/*`. */
  comment: CommentOpening
  /** First line of the file. */
  banner: string
  width: number
}

/** Comments that end where they are closed, and comments of which every line has the mark. */
export type CommentOpening = '/**' | '/*' | '///' | '//!'

export function createPrinter(style: PrinterStyle): Printer {
  const lines: string[] = []
  const imports = new Map<string, Set<string>>()
  let depth = 0
  const print = (...texts: string[]): void => {
    for (const line of texts.flatMap((text) => text.split('\n'))) {
      lines.push(line === '' ? '' : style.indent.repeat(depth) + line)
    }
  }
  return {
    print,
    gap: () => {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
    },
    block: (open, body, close) => {
      print(open)
      depth += 1
      body()
      depth -= 1
      print(close)
    },
    doc: (text) => {
      print(...commentLines(text, style.comment, style.width - depth * style.indent.length))
    },
    need: (module, name) => {
      const names = imports.get(module) ?? new Set<string>()
      imports.set(module, names.add(name))
    },
    text: () => {
      const head = [...imports]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([module, names]) => `import { ${[...names].sort().join(', ')} } from '${module}'`)
      const parts = [style.banner, ...(head.length > 0 ? ['', ...head] : []), '', ...lines]
      return `${parts.join('\n').trimEnd()}\n`
    },
  }
}

/** A comment as lines, with the text wrapped at words; paragraphs stay apart. */
export function commentLines(text: string, open: CommentOpening, width: number): string[] {
  if (open === '///' || open === '//!') {
    return wrap(text.trim(), width - 4).map((line) => (line === '' ? open : `${open} ${line}`))
  }
  const safe = text.trim().replaceAll('*/', '* /')
  const single = `${open} ${safe} */`
  if (!safe.includes('\n') && single.length <= width) return [single]
  return [open, ...wrap(safe, width - 3).map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */']
}

/** Breaks text at spaces so that lines have at most `width` characters; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(/\s+/u).filter((part) => part !== '')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else {
        line = line === '' ? word : `${line} ${word}`
      }
    }
    return [...lines, line]
  })
}
