/** Every field may be left out, or be undefined: both stand for what is right. */
export type Optional<T> = { [K in keyof T]?: T[K] | undefined }
