import { PackCopy } from '../../db/schema/law.ts'
import type { Pack } from '../domain/eligibility/pack.ts'
import type { RawPack } from '../domain/eligibility/pack-files.ts'
import type { Reads, Store } from './unit-of-work.ts'

/** As a run names its pack: version and the beginning of its content's hash. */
const versionText = `version || '+' || substr(hash, 1, 16)`

/** Keeps the files of a pack whole, once: what was judged by it can be judged again when the files on disk are others. */
export const keepPack = async (store: Store, pack: Pack): Promise<{ added: boolean }> => {
  if (await isKept(store.reads, pack.hash)) return { added: false }
  return store.write(async (tx) => {
    // Another window may have been faster.
    if (await isKept(tx, pack.hash)) return { added: false }
    const { id, version, hash, raw } = pack
    await tx.insert(PackCopy, { hash, pack: id, version, files: raw.files, firstUsedAt: tx.at })
    return { added: true }
  })
}

const isKept = async (reads: Reads, hash: string): Promise<boolean> =>
  (await reads.get('SELECT 1 FROM pack_copy WHERE hash = ?', [hash])) !== undefined

/** Kept copies of a pack, the one used last first; of those of one moment the one kept last. */
export const keptPacks = async (reads: Reads, id: string): Promise<RawPack[]> =>
  (
    await reads.all<Kept>(
      `SELECT hash, files FROM pack_copy WHERE pack = ? ORDER BY max(first_used_at,
         coalesce((SELECT max(run_at) FROM check_run WHERE pack = pack_copy.pack AND pack_version = ${versionText}), '')) DESC, rowid DESC`,
      [id],
    )
  ).map(toRaw)

/** The copy a run names by its pack and version. */
export const keptPack = async (reads: Reads, id: string, packVersion: string): Promise<RawPack | undefined> => {
  const kept = await reads.get<Kept>(`SELECT hash, files FROM pack_copy WHERE pack = ? AND ${versionText} = ?`, [
    id,
    packVersion,
  ])
  return kept === undefined ? undefined : toRaw(kept)
}

type Kept = { readonly hash: string; readonly files: string }
const toRaw = ({ hash, files }: Kept): RawPack => ({ hash, files: JSON.parse(files) as RawPack['files'] })
