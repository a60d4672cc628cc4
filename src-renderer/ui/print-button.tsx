import { useMutation } from '@tanstack/react-query'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../app/language.tsx'
import { Button } from './button.tsx'
import { sayFailure } from './failure.ts'
import { saveExport } from './save-export.ts'
import { useToast } from './toast.tsx'

type Props = {
  readonly words: string
  /** Has the office make the paper. */
  readonly make: () => Promise<{ readonly token: string }>
}

/** Makes a paper to print and says where it was saved. */
export const PrintButton = ({ words, make }: Props) => {
  const ui = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const print = useMutation({
    mutationFn: async () => saveExport((await make()).token),
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
