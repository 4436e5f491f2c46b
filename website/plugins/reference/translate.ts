/** A text of the interface that is needed before there is a page; the same form as Docusaurus' own function. */
export function translate(
  text: { id: string; message: string },
  translations: Readonly<Record<string, string>>,
): string {
  return translations[text.id] ?? text.message
}
