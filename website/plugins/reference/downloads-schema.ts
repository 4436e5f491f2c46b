import * as z from 'zod'
import { type Download, downloadGroups } from '../../model/site-page.ts'

/** The list that scripts/downloads.mts writes. */
export const downloadsSchema: z.ZodType<Download[]> = z.array(
  z.strictObject({
    path: z.string(),
    bytes: z.number(),
    group: z.enum(downloadGroups),
    archive: z.literal(true).exactOptional(),
  }),
)
