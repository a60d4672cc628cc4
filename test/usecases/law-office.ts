import { hashOf, loadPack } from '../../db/packs/load.ts'
import { compilePack, type Pack } from '../../src-main/domain/eligibility/pack.ts'
import { type TrialChange, trialPack } from '../../src-main/domain/eligibility/trial.ts'
import { type OpenOffice, openOffice } from '../../src-main/usecases/open-office.ts'
import { testDay } from './office.ts'

/** A later edition of the pack, as if its files on disk had been edited: other parameters, its own hash. */
export const laterPack = (changes: readonly TrialChange[]): ((id: string) => Pack) => {
  return (id) => {
    const { files } = trialPack(loadPack(id), changes).raw
    return compilePack({ files, hash: hashOf(files) })
  }
}

/** The least revenue of a year, doubled: a store with 1.516.000.000 đồng no longer reaches it. */
export const twoBillion: readonly TrialChange[] = [{ parameter: 'revenue.least', index: 0, value: 2_000_000_000 }]

export const openBy = async (file: string, loadPack: (id: string) => Pack): Promise<OpenOffice> => ({
  ...(await openOffice(file, 'open', loadPack)),
  today: () => testDay,
})
