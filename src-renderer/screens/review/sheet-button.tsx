import { call } from '../../client.ts'
import { PrintButton } from '../../ui/print-button.tsx'

/** The printed verdict sheet. */
export const SheetButton = ({ applicationId, words }: { readonly applicationId: string; readonly words: string }) => (
  <PrintButton words={words} make={() => call('application.sheet', { id: applicationId })} />
)
