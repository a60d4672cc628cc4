/** Names inside a backup: the database, the papers under their own SHA-256, the list. Nothing else is ever unpacked. */
export const databaseMember = 'office.db'
export const manifestMember = 'manifest.json'

const paperShape = /^papers\/([0-9a-f]{2})\/([0-9a-f]{64})$/

/** `papers/ab/abcd…`, as in the data folder. */
export const paperMember = (sha256: string): string => `papers/${sha256.slice(0, 2)}/${sha256}`

/** The SHA-256 a member is named by; null when it is no paper. */
export const paperOf = (name: string): string | null => {
  const [, folder, sha256] = paperShape.exec(name) ?? []
  return sha256?.startsWith(folder ?? '?') ? sha256 : null
}

/** The one gate between names in a file that somebody else may have made and paths on this disk. */
export const isMember = (name: string): boolean =>
  name === databaseMember || name === manifestMember || paperOf(name) !== null
