/** A payload of which only the length is told, a character for each byte. */
export const filling = (length: number): string =>
  Array.from({ length }, (_, index) => String.fromCharCode(97 + (index % 26))).join('')
