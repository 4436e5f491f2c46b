/**
 * Makes a built page movable: its addresses, which begin at the root of the server, are made relative to a `base` element,
 * which is relative to the page. So the whole site works from any folder of any server.
 */
export function relocate(html: string, path: string, preloads: readonly string[]): string {
  const base = baseOf(path)
  const fonts = preloads.map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`)
  // The first paint waits for the end of the text: a table whose rows come in parts changes its columns with each.
  const whole = `<link rel="expect" blocking="render" href="./${path.replace(/[^/]*$/u, '')}#foot">`
  return html
    .replace(/<base [^>]*>/u, '')
    .replace(/<meta charset="?UTF-8"?\s*\/?>/iu, (meta) => `${meta}<base href="${base}">${whole}${fonts.join('')}`)
    .replaceAll(/( (?:href|src|content)=)("?)\/(?!\/)/gu, (_, start: string, quote: string) => `${start}${quote}./`)
}

/** From the folder of `path` (`calls/bind/index.html`) to the site's. */
function baseOf(path: string): string {
  const depth = path.split('/').length - 1
  return depth === 0 ? './' : '../'.repeat(depth)
}
