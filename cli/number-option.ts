/** The number that an option holds; its form was checked before. */
export const numberOption = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)
