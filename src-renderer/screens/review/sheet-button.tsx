import { useMutation } from '@tanstack/react-query'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { call } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { sayFailure } from '../../ui/failure.ts'
import { saveExport } from '../../ui/save-export.ts'
import { useToast } from '../../ui/toast.tsx'

/** Makes the printed verdict sheet and says where it was saved. */
export const SheetButton = ({ applicationId, words }: { readonly applicationId: string; readonly words: string }) => {
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const print = useMutation({
    mutationFn: async () => saveExport((await call('application.sheet', { id: applicationId })).token),
    onSuccess: (path) => {
      if (path !== null) say('good', ui.savedTo(path))
    },
    onError: (cause) => say('bad', sayFailure(cause, language)),
  })
  return (
    <Button little busy={print.isPending} onClick={() => print.mutate()}>
      {words}
    </Button>
  )
}
