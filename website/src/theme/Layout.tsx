import type { ReactNode } from 'react'

/** Docusaurus puts its own error page in here; the site's pages have their frame. */
export default function Layout({ children }: { children: ReactNode }): ReactNode {
  return <main className="page">{children}</main>
}
