/** Fields of the IR that hold texts for a reader. */
const texts: ReadonlySet<string> = new Set(['doc', 'summary', 'security', 'see_also'])

/** Fields that hold values by the names of arguments, of parts of structs or of roles, whatever these are. */
const byName: ReadonlySet<string> = new Set(['args', 'out', 'roles'])

/** A specification, or a part of one, without the texts for a reader. */
export function withoutTexts(value: unknown): unknown {
  return without(value, false)
}

function without(value: unknown, namesAreFree: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, namesAreFree))
  if (typeof value !== 'object' || value === null) return value
  const kept: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(value))
    if (namesAreFree || !texts.has(name)) kept[name] = without(field, namesAreFree || isByName(name, field))
  return kept
}

/** The arguments that a call declares are a list, of which each has its texts. */
const isByName = (name: string, field: unknown) => byName.has(name) && !Array.isArray(field)
