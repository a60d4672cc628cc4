export { packIds } from '../../db/packs/load.ts'
