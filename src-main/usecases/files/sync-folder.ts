import { open } from 'node:fs/promises'

/** After a rename: the new name is on the disk too. Systems that cannot sync a folder (Windows) keep names safe by themselves. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => null)
  if (handle === null) return
  try {
    await handle.sync()
  } catch {
    // Not every file system can.
  } finally {
    await handle.close()
  }
}
