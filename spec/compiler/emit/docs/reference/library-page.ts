import type { LibraryFunction } from '../../../../ir/ir.ts'
import { libraryArgs } from '../../shared/library.ts'
import { blocks, paragraph, rows, section, table } from '../blocks.ts'
import { libraryTabs } from '../call/signatures.ts'
import type { Context } from '../context.ts'
import type { Page } from '../page.ts'
import { code } from '../text.ts'

/** A libc function that is a name over a call. */
export function libraryPage(context: Context, item: LibraryFunction): Page {
  const { ir, labels, links, say } = context
  const text = labels.library
  const call = ir.syscalls.find((other) => other.name === item.over)
  const cells = item.passes.map((value, index) => [code(call?.args[index]?.name ?? String(index)), code(value)])
  return {
    path: `library/${item.name}`,
    kind: 'library',
    title: item.name,
    heading: [item.name],
    summary: say(`library/${item.name}`, item.summary),
    blocks: blocks([
      paragraph(say(`library/${item.name}/doc`, item.doc)),
      call && libraryTabs(ir, item.name, item.signature, libraryArgs(item, call), call.returns),
      section(
        'over',
        text.title(item.over),
        paragraph(text.over(links.call(item.over))),
        table([text.argument, text.gets], rows(...cells)),
      ),
    ]),
  }
}
