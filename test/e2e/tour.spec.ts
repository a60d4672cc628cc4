import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { takeTour } from '../tour/tour.ts'
import { withDataFolder } from './app.ts'

/** What `npm start` does where there is no display: it must not rot unseen. */
test('the guided tour leaves its pictures, the three books and a page that shows them', async () => {
  await withDataFolder(async (folder) => {
    const out = join(folder, 'tour')
    const { shots, books } = await takeTour(out)
    const page = readFileSync(join(out, 'index.html'), 'utf8')
    expect(shots.map((shot) => shot.slice(0, 2))).toEqual(shots.map((_, index) => String(index + 1).padStart(2, '0')))
    expect(books).toEqual(['csv', 'pdf', 'xlsx'].map((ending) => `so-theo-doi-giai-ngan-2018.${ending}`))
    expect(
      [...shots, ...books].filter((file) => !page.includes(`"${file}"`) || statSync(join(out, file)).size < 1000),
    ).toEqual([])
    expect(shots.length).toBeGreaterThan(10)
  })
})
