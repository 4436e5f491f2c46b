/** A number with its noun in Russian: `1 пара`, `2 пары`, `5 пар`. */
export function counted(count: number, one: string, few: string, many: string): string {
  const tens = count % 100
  const ones = count % 10
  const word = ones === 1 && tens !== 11 ? one : ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many
  return `${count} ${word}`
}
