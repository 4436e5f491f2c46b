/** Every value that an option is given, in order: `--net a --net=b` gives a and b. What stands behind `--` is no option. */
export function repeatedOption(rawArgs: readonly string[], name: string): string[] {
  const end = rawArgs.indexOf('--')
  const words = rawArgs.slice(0, end < 0 ? undefined : end)
  return words.flatMap((word, index) => {
    if (word.startsWith(`--${name}=`)) return [word.slice(name.length + 3)]
    const next = words[index + 1]
    return word === `--${name}` && next !== undefined ? [next] : []
  })
}
