/** The four bytes of an address such as `10.9.9.9`. */
export const ipBytes = (text: string): Uint8Array => Uint8Array.from(text.split('.').map(Number))

export const ipText = (bytes: Uint8Array): string => bytes.subarray(0, 4).join('.')
