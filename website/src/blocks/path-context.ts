import { createContext } from 'react'

/** Path of the page that is drawn, as `calls/bind`. */
export const PathContext = createContext('')
