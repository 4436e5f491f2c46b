/** One kind of finding. The message names the case; the remedy says what to do about it. */
export interface Definition<P> {
  severity: 'error' | 'warning'
  title: string
  message: (params: P) => string
  remedy: string
}

/** A finding that makes a specification invalid. */
export const error = <P>(title: string, message: (params: P) => string, remedy: string): Definition<P> => ({
  severity: 'error',
  title,
  message,
  remedy,
})

/** A finding that the author should know of. */
export const warning = <P>(title: string, message: (params: P) => string, remedy: string): Definition<P> => ({
  ...error(title, message, remedy),
  severity: 'warning',
})
