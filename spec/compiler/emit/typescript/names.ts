/** `sockaddr_in` as a value's name: `sockaddrIn`. */
export function camel(name: string): string {
  return name.replace(/^_+/u, '').replace(/[_-]+(\w)/gu, (_, letter: string) => letter.toUpperCase())
}

/** `sockaddr_in` as a type's name: `SockaddrIn`. */
export function pascal(name: string): string {
  const text = camel(name)
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** A TypeScript string literal in single quotes. */
export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}
