import { conformance } from '../../conformance/conformance.ts'
import { defaultTarget } from '../../conformance/report/failure-text.ts'
import { defineCommand } from '../command.ts'
import { numberOption } from '../number-option.ts'

export default defineCommand({
  args: {
    target: {
      type: 'string',
      valueHint: 'NAME',
      description: 'What to judge: reference, the kernel of this project in QEMU, or host, the kernel of this machine',
      default: defaultTarget,
    },
    profile: {
      type: 'string',
      valueHint: 'NAME',
      description: 'Judge this profile, with what it includes; all that the target claims unless told',
    },
    only: {
      type: 'string',
      valueHint: 'ID',
      description: 'Run the cases with this id; * stands for anything, commas separate',
    },
    list: { type: 'boolean', description: 'List the cases and run none' },
    seed: {
      type: 'string',
      valueHint: 'seed',
      description: 'Seed of the random programs, a whole number; a new one each time unless told',
    },
    programs: { type: 'string', valueHint: 'count', description: 'How many random programs to run', default: '500' },
    expect: {
      type: 'string',
      valueHint: 'FILE',
      description: 'Cases that are known to fail: a list of { id, reason } as YAML or JSON',
    },
    record: { type: 'string', valueHint: 'FILE', description: 'Write the record here, as JSON Lines' },
    junit: { type: 'string', valueHint: 'FILE', description: 'Write a JUnit report here' },
  },
  run: ({ args }) =>
    conformance({
      target: args.target,
      profile: args.profile,
      only: args.only,
      list: args.list ?? false,
      seed: numberOption(args.seed),
      programs: numberOption(args.programs) ?? 0,
      expect: args.expect,
      record: args.record,
      junit: args.junit,
    }),
})
