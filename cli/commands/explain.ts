import { explain, suggest } from '../../spec/compiler/explain/explain.ts'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import { defineCommand } from '../command.ts'

export default defineCommand({
  args: {
    query: {
      type: 'positional',
      required: true,
      description: 'A call, errno, rule, number, constant, struct, option, profile or situation',
    },
    ir: { type: 'string', valueHint: 'FILE', description: 'The ir.json to read; the one of this package unless told' },
  },
  run({ args }) {
    const ir = readIr(args.ir ?? ownIrFile)
    const text = explain(ir, args.query)
    if (text !== undefined) {
      process.stdout.write(text)
      return 0
    }
    const near = suggest(ir, args.query)
    const remedy =
      near.length === 0
        ? 'Ask for a call such as bind, an errno such as EINVAL, or a number.'
        : `Did you mean ${near.join(', ')}?`
    throw Object.assign(new Error(`the specification says nothing of ${args.query}`), { remedy })
  },
})
