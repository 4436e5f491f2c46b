import { nearestName } from '../../ir/nearest.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Check } from './spec.ts'

/** A library function passes every argument of the call it stands for: a parameter, a number or a constant. */
export const checkLibrary: Check = ({ ir, names }) =>
  ir.library.flatMap(({ name, signature, over, passes }, index) => {
    const path = ['library', index, 'passes']
    const call = ir.syscalls.find((one) => one.name === over)
    const parameters: string[] = /\((.*)\)/s.exec(signature)?.[1]?.match(/\w+(?=\s*(?:\[\w*\]\s*)?(?:,|$))/g) ?? []
    const unknown = passes.flatMap((passed, at) => {
      const known =
        /^-?\d/.test(passed) || passed === 'NULL' || parameters.includes(passed) || names.constant.has(passed)
      if (known) return []
      const nearest = nearestName(passed, [...parameters, ...names.constant.list])
      return [problem('unknown-passed', [...path, at], { name: passed, function: name }, { nearest })]
    })
    const wanted = call?.args.length ?? passes.length
    if (wanted === passes.length) return unknown
    const params = { function: name, count: passes.length, call: over, wanted }
    return [...unknown, problem('library-arguments', path, params)]
  })
