/** Path of the folder that the site lies in, with a slash at both ends. Every page says it in its `base` element. */
export function basePath(): string {
  return new URL(document.baseURI).pathname
}

/** The path within the site. */
export function withoutBase(pathname: string): string {
  const base = basePath()
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname
}
