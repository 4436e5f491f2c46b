import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'

export interface UsedText {
  id: string
  message: string
  place: string
}

/** Every text of the interface: calls of `translate` and elements `Translate` below `folder`. */
export async function usedTexts(folder: string): Promise<UsedText[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
  const texts = await Promise.all(
    files.map(async (file) => {
      const path = join(file.parentPath, file.name)
      return textsIn(path, await readFile(path, 'utf8'))
    }),
  )
  return texts.flat()
}

function textsIn(path: string, source: string): UsedText[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const texts: UsedText[] = []
  const visit = (node: ts.Node): void => {
    const text = textOfCall(node) ?? textOfElement(node)
    const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    if (text !== undefined) texts.push({ ...text, place })
    node.forEachChild(visit)
  }
  visit(file)
  return texts
}

function textOfCall(node: ts.Node): Omit<UsedText, 'place'> | undefined {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'translate') return undefined
  const [first] = node.arguments
  const properties = first !== undefined && ts.isObjectLiteralExpression(first) ? first.properties : []
  const value = (name: string): string | undefined =>
    properties.flatMap((property) =>
      ts.isPropertyAssignment(property) &&
      property.name.getText() === name &&
      ts.isStringLiteralLike(property.initializer)
        ? [property.initializer.text]
        : [],
    )[0]
  return { id: value('id') ?? '', message: value('message') ?? '' }
}

function textOfElement(node: ts.Node): Omit<UsedText, 'place'> | undefined {
  if (!ts.isJsxElement(node) || node.openingElement.tagName.getText() !== 'Translate') return undefined
  const id = node.openingElement.attributes.properties.flatMap((property) =>
    ts.isJsxAttribute(property) &&
    property.name.getText() === 'id' &&
    property.initializer !== undefined &&
    ts.isStringLiteral(property.initializer)
      ? [property.initializer.text]
      : [],
  )[0]
  const message = node.children
    .map((child) => {
      if (ts.isJsxText(child)) return child.text.replaceAll(/\s*\n\s*/gu, ' ')
      const inner = ts.isJsxExpression(child) ? child.expression : undefined
      return inner !== undefined && ts.isStringLiteralLike(inner) ? inner.text : ''
    })
    .join('')
    .trim()
  return { id: id ?? '', message }
}
