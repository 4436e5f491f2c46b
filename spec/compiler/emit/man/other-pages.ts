import type { Ir, LibraryFunction } from '../../../ir/ir.ts'
import type { SocketKind } from '../../../ir/scenario.ts'
import { errnosInOrder } from '../shared/outcomes.ts'
import type { Lines } from './mdoc.ts'
import { argument, columns, page, prose, references, section, sentence, subsection, tagList } from './mdoc.ts'
import { callPageName, errnoPageName, kindPageName, libraryPageName, overviewPageName } from './names.ts'
import { synopsis } from './synopsis.ts'
import { libraryArgs } from '../shared/library.ts'

/** The page of a library function that is a name over a call. */
export function libraryPage(ir: Ir, item: LibraryFunction): string {
  const call = ir.syscalls.find(({ name }) => name === item.over)
  const under = callPageName(item.over)
  return page(ir, { ...libraryPageName(item.name), summary: item.summary }, [
    call === undefined ? [] : synopsis(ir, item.name, { args: libraryArgs(item, call), returns: call.returns }),
    section(
      'DESCRIPTION',
      prose(item.doc),
      item.doc === '' ? [] : ['.Pp'],
      ['It is', `.Xr ${argument(under.name)} ${under.section}`],
      prose(`with \`${item.passes.join(', ')}\`.`),
    ),
    section('SEE ALSO', references([under, overviewPageName(ir)])),
  ])
}

/** All errnos, each with the calls that can give it by name. */
export function errnoPage(ir: Ir): string {
  const calls = ir.syscalls.map((call) => ({ name: call.name, errnos: new Set(errnosInOrder(ir, call)) }))
  const items = ir.errnos.map(({ name, value, doc }) => {
    const givers = calls.filter(({ errnos }) => errnos.has(name)).map((call) => callPageName(call.name))
    const body = givers.length === 0 ? [] : ['Given by', ...references(givers, '.')]
    return { head: `${value} Er ${argument(name)}`, body: [...prose(doc), ...body] }
  })
  const about =
    `A call that fails returns the negative of one of these numbers; results from -${ir.abi.errno_max} to -1 are failures. ` +
    'The page of a call has the conditions and the order in which they are checked.'
  return page(ir, { ...errnoPageName, summary: 'numbers of errors' }, [
    section('DESCRIPTION', prose(about), tagList('Ds', items)),
    section('SEE ALSO', references([overviewPageName(ir)])),
  ])
}

/** A kind of socket: its states, and what each call does there. */
export function kindPage(ir: Ir, kind: SocketKind): string {
  const states = kind.states.map(({ name, doc, is }) => ({
    head: `Sy ${argument(name)}`,
    body: prose(`${doc} It holds when \`${is}\`.`),
  }))
  const cells = kind.states.map(({ name }) => subsection(name, columns(cellsOf(ir, kind, name))))
  return page(ir, { ...kindPageName(kind.name), summary: `${kind.name} sockets` }, [
    section('DESCRIPTION', prose(kind.doc), subsection('States', tagList('Ds', states))),
    cells.every((lines) => lines.length === 0)
      ? []
      : section(
          'CALLS IN EACH STATE',
          prose('With the usual arguments each call ends by the rule beside it.'),
          ...cells,
        ),
    section('SEE ALSO', references([...kind.calls.map(callPageName), overviewPageName(ir)])),
  ])
}

function cellsOf(ir: Ir, kind: SocketKind, state: string): [string, string][] {
  return ir.evidence.cells
    .filter((cell) => cell.kind === kind.name && cell.state === state)
    .map(({ call, outcome }) => [call, outcome])
}

/** What the specification holds: calls, functions, kinds of sockets, options, profiles, and what it leaves open. */
export function overviewPage(ir: Ir): string {
  const calls = (plain: boolean): Lines =>
    tagList(
      'Ds',
      ir.syscalls
        .filter((call) => call.plain === plain)
        .map(({ name, summary }) => ({ head: `Xr ${argument(name)} 2`, body: prose(summary) })),
    )
  const options = ir.options.map(({ name, level, doc, range, default: usual }) => ({
    head: `Dv ${argument(name)} Pq Dv ${argument(level)}`,
    body: prose(`${doc} Range: ${sentence(range)} Default: ${sentence(usual)}`),
  }))
  const ioctls = ir.ioctls.map(({ name, doc, arg, descriptors }) => ({
    head: `Dv ${argument(name)}`,
    body: prose(
      `${doc} ${arg === undefined ? 'It takes no argument.' : argumentText(arg)} Known to: ${sentence(descriptors)}`,
    ),
  }))
  const profiles = ir.profiles.map(({ name, doc, includes }) => ({
    head: `Sy ${argument(name)}`,
    body: prose(`${doc}${includes.length === 0 ? '' : ` It includes ${includes.join(', ')}.`}`),
  }))
  const open = ir.not_specified.map(({ what, reason }) => ({ head: argument(what), body: prose(reason) }))
  return page(ir, { ...overviewPageName(ir), summary: `calls and sockets of ${ir.spec.name} ${ir.spec.version}` }, [
    section(
      'DESCRIPTION',
      prose(ir.spec.doc),
      subsection('Calls', calls(false)),
      subsection('Calls that are listed, but not judged', calls(true)),
      subsection('Socket options', tagList('Ds', options)),
      subsection('Requests of ioctl', tagList('Ds', ioctls)),
      subsection('Profiles', tagList('Ds', profiles)),
    ),
    section(
      'SEE ALSO',
      references([
        ...ir.library.map(({ name }) => libraryPageName(name)),
        ...ir.sockets.map(({ name }) => kindPageName(name)),
        errnoPageName,
      ]),
    ),
    section('CAVEATS', ir.not_specified.length === 0 ? [] : prose('It is not specified:'), tagList('Ds', open)),
  ])
}

function argumentText({ type, dir }: { type: string; dir: 'in' | 'out' | 'inout' }): string {
  const way = { in: 'is read', out: 'is written', inout: 'is read and written' }[dir]
  return `The argument points to a \`${type}\`, which ${way}.`
}
