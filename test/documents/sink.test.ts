import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { openSink } from '../../src-main/documents/sink.ts'

/** Takes nothing: what was buffered fails when it is written out. */
const full = (): Writable =>
  new Writable({ write: (_, __, done) => setImmediate(done, new Error('no space left')), highWaterMark: 1_000_000 })

describe('the target of an export', () => {
  test('that cannot take the last bytes is a failure, not an end', async () => {
    const out = full()
    const sink = openSink(out)
    out.write('one small book')
    await expect(sink.end()).rejects.toThrow('no space left')
  })

  test('that is closed under the writer is a failure', async () => {
    const out = new Writable({ write: (_, __, done) => done() })
    const sink = openSink(out)
    out.destroy()
    await expect(sink.room(out)).rejects.toThrow('closed before the document was complete')
  })

  test('that took everything is an end', async () => {
    const taken: string[] = []
    const out = new Writable({
      decodeStrings: false,
      write: (text: string, _, done) => {
        taken.push(text)
        done()
      },
    })
    const sink = openSink(out)
    out.write('a')
    out.write('b')
    await sink.end()
    expect(taken).toEqual(['a', 'b'])
  })
})
