import manifest from '../../package.json' with { type: 'json' }

/** The version of this program, as packages and backups name it. */
export const programVersion: string = manifest.version
