import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { SealAnswer } from '../../../src-main/contract/backup.ts'
import { formatDate } from '../../../src-main/domain/dates.ts'
import { backupText } from '../../../src-main/text/screens/backup.ts'
import { sealReason, sealTable } from '../../../src-main/text/seal.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { call } from '../../client.ts'
import { Button } from '../../ui/button.tsx'
import { sayFailure } from '../../ui/failure.ts'
import { Note } from '../../ui/note.tsx'

/** The code of a printed book, and whether it belongs to this one's history. */
export const SealCode = () => {
  const t = useText(backupText).seal
  const { language } = useLanguage()
  const [code, setCode] = useState('')
  const find = useMutation({ mutationFn: (text: string) => call('seal.find', { code: text }) })
  const ask = (event?: FormEvent): void => {
    event?.preventDefault()
    if (code.trim() !== '' && !find.isPending) find.mutate(code)
  }
  return (
    <form className="stack" aria-label={t.title} onSubmit={ask}>
      <p className="muted">{t.says}</p>
      <div className="line seal-code">
        <TextInput
          label={t.code}
          description={t.hint}
          placeholder="7F3A-91C2-D04E"
          value={code}
          maxLength={120}
          spellCheck={false}
          autoComplete="off"
          error={find.error === null ? undefined : sayFailure(find.error, language)}
          onChange={(event) => {
            setCode(event.currentTarget.value)
            find.reset()
          }}
        />
        <Button busy={find.isPending} disabled={code.trim() === ''} onClick={ask}>
          {t.check}
        </Button>
      </div>
      {find.isPending ? <p role="status">{t.checking}</p> : null}
      {find.data === undefined ? null : <Answer answer={find.data} />}
    </form>
  )
}

const Answer = ({ answer: { seal, first } }: { readonly answer: SealAnswer }) => {
  const all = useText(backupText)
  const t = all.seal
  const { language } = useLanguage()
  return (
    <>
      {seal.found ? (
        <Note tone="good" title={t.found}>
          {seal.voucher === null ? t.foundEmpty : t.foundAt(seal.voucher.number, formatDate(seal.voucher.postingDate))}{' '}
          {t.since(seal.since)}
        </Note>
      ) : (
        <Note tone="bad" title={t.notFound}>
          {t.notFoundSays}
        </Note>
      )}
      {first === null ? null : (
        <Note tone="bad" title={all.rehearse.broken}>
          {sealTable(first.table, language)}, {first.voucher ?? '–'}: {sealReason(first.reason, language)}
        </Note>
      )}
    </>
  )
}
