import { z } from 'zod'
import { textKinds } from '../emit/shared/source-texts.ts'

/** Names the text that a translation was made from; in quotes where YAML would read a number. */
const TextHash = z
  .string()
  .regex(/^[0-9a-f]{8}$/)
  .meta({ title: "8 hexadecimal digits, in quotes if there are no letters: of: '12345678'" })

const Entry = z.strictObject({ of: TextHash, text: z.string().min(1) })

/** A file of translations: for each kind of text the entries by name, so that `bind` under `call` has the key `call/bind`. */
export const TranslationFile = z.strictObject(
  Object.fromEntries(textKinds.map((kind) => [kind, z.record(z.string(), Entry).optional()])),
)
