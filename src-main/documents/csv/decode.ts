import { Refusal } from '../../domain/refusal.ts'

/** Readings of the bytes of a text file, the likeliest first. */
export type Decoded = {
  readonly text: string
  /** The bytes as old programs wrote them (windows-1252): shows fonts such as .VnTime, whose text is no Vietnamese. null: it is Unicode. */
  readonly western: string | null
}

const utf16 = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const

/**
 * Text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, else Vietnamese Windows (windows-1258).
 * @throws Refusal `workbook.unreadable` for what is no text
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  for (const [[first, second], encoding] of utf16)
    if (bytes[0] === first && bytes[1] === second)
      return { text: new TextDecoder(encoding).decode(bytes), western: null }
  if (bytes.includes(0)) throw new Refusal('workbook.unreadable', {})
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), western: null }
  } catch {
    return {
      text: new TextDecoder('windows-1258').decode(bytes),
      western: new TextDecoder('windows-1252').decode(bytes),
    }
  }
}
