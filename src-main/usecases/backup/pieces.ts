import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

const pieceBytes = 1024 * 1024

/** The source could not be read to its end: told apart from a target that could not be written. */
export class SourceLost extends Error {
  readonly reason: 'missing' | 'damaged'
  constructor(reason: 'missing' | 'damaged') {
    super(reason)
    this.name = 'SourceLost'
    this.reason = reason
  }
}

/** A file in pieces. @throws SourceLost */
export async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r').catch(() => {
    throw new SourceLost('missing')
  })
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(pieceBytes), 0, pieceBytes, null).catch(() => {
        throw new SourceLost('damaged')
      })
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

/** The same pieces, each counted. */
export async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    count(piece.length)
    yield piece
  }
}

/** SHA-256 of a file as lower-case hex. @throws SourceLost */
export const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const piece of piecesOf(path)) hash.update(piece)
  return hash.digest('hex')
}
