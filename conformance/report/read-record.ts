import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type CaseRecord, type Header, Line, type RunRecord, type Summary, recordFormat } from './record.ts'
import { ReportError, fileError } from './report-error.ts'

const again = 'Run the suite again; a record is whole when its last line is the summary.'

function fault(source: string, line: number, what: string, remedy = again): ReportError {
  return new ReportError(`${source}:${line}: ${what}`, remedy)
}

/** Reads a record. @throws ReportError with file and line for one that is cut off, changed or of another version */
export function parseRecord(text: string, source = 'record'): RunRecord {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  else if (text !== '') throw fault(source, lines.length, 'the record is cut off within this line')
  let header: Header | undefined
  let summary: Summary | undefined
  const cases: CaseRecord[] = []
  for (const [index, text_] of lines.entries()) {
    const number = index + 1
    if (summary !== undefined) throw fault(source, number, 'there is a line behind the summary')
    const line = parseLine(text_, source, number)
    if (header === undefined) {
      if (line.type !== 'header') throw fault(source, number, 'the first line is no header')
      header = line
    } else if (line.type === 'case') cases.push(line)
    else if (line.type === 'summary') summary = line
    else throw fault(source, number, 'there is a second header')
  }
  if (header === undefined) throw fault(source, 1, 'the record is empty')
  if (summary === undefined) throw fault(source, lines.length, 'the record is cut off behind this line')
  if (summary.cases !== cases.length)
    throw fault(source, lines.length, `the summary counts ${summary.cases} cases, the record has ${cases.length}`)
  return { header, cases, summary }
}

const Versioned = z.object({ type: z.literal('header'), format: z.string() })

function parseLine(text: string, source: string, number: number): Line {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw fault(source, number, 'this is no JSON')
  }
  const versioned = Versioned.safeParse(json)
  if (versioned.success && versioned.data.format !== recordFormat)
    throw fault(
      source,
      number,
      `the record has the format ${versioned.data.format}, wanted: ${recordFormat}`,
      'Read it with the version of sockspec that wrote it, or run the suite again.',
    )
  const line = Line.safeParse(json)
  if (line.success) return line.data
  throw fault(source, number, z.prettifyError(line.error).replace(/\s+/g, ' '))
}

/** Reads a record from a file. @throws ReportError */
export async function readRecord(path: string): Promise<RunRecord> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw fileError('read', path, error)
  })
  return parseRecord(text, path)
}
