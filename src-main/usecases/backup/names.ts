const two = (value: number): string => String(value).padStart(2, '0')

/** `20180601-091233`, by the clock of this computer: sorts as text. */
export const stampOf = (now: Date): string =>
  [
    now.getFullYear(),
    two(now.getMonth() + 1),
    two(now.getDate()),
    '-',
    two(now.getHours()),
    two(now.getMinutes()),
    two(now.getSeconds()),
  ].join('')

/** `sao-luu-KT-20180601-091233.zip` */
export const backupName = (officeCode: string, now: Date): string =>
  `sao-luu-${officeCode.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${stampOf(now)}.zip`

/**
 * Where the present database is kept when another takes its place: `office.db.before-restore.20180601-091233-052.backup`. To the millisecond: a
 * restore that was cut off may be begun again within its second.
 */
export const keptName = (database: string, now: Date): string =>
  `${database}.before-restore.${stampOf(now)}-${String(now.getMilliseconds()).padStart(3, '0')}.backup`
