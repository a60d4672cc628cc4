/** The containers of .xlsx files and of older or locked ones; anything else may be a text table. */
const marks = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const

export const isWorkbook = (bytes: Uint8Array): boolean =>
  marks.some((mark) => mark.every((byte, at) => bytes[at] === byte))
