import { NativeSelect, Radio, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { CallArgument } from '../../../src-main/contract/calls.ts'
import { type LocalDate, yearOf } from '../../../src-main/domain/dates.ts'
import { frameText } from '../../../src-main/text/screens/frame.ts'
import { startText } from '../../../src-main/text/screens/start.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useText } from '../../app/language.tsx'
import { LanguageSwitch } from '../../app/language-switch.tsx'
import { useCall, useWrite } from '../../client.ts'
import { ErrorNote } from '../../ui/note.tsx'
import { FromBackup, useFromBackup } from './from-backup.tsx'
import { PersonFields } from './person-fields.tsx'
import './start.css'

type Answers = Omit<CallArgument<'office.create'>, 'year'> & { readonly year: string }

/** The province and year that the sample office is made for. */
const sampleProvince = '62'
const sampleYear = 2018

/** First run: which office, which year, who, and whether with sample data or from a backup. One page. */
export const Wizard = ({ today }: { readonly today: LocalDate }) => {
  const t = useText(startText)
  const ui = useText(uiText)
  const frame = useText(frameText)
  const provinces = useCall('office.provinces', {}, true)
  const create = useWrite('office.create')
  const from = useFromBackup()
  const [backup, setBackup] = useState(false)
  const [asked, setAsked] = useState(false)
  const [named, setNamed] = useState(false)
  const [answers, setAnswers] = useState<Answers>({
    name: '',
    provinceCode: '',
    year: String(yearOf(today)),
    sample: false,
    person: { name: '', role: 'administrator' },
  })
  const list = provinces.data?.provinces ?? []
  const nameOf = (code: string): string => list.find((unit) => unit.code === code)?.name ?? ''
  const chooseProvince = (code: string): void => {
    const name = named || code === '' ? answers.name : t.officeOf(nameOf(code))
    setAnswers({ ...answers, provinceCode: code, name })
  }
  const begin = (how: string): void => {
    setBackup(how === 'backup')
    setAnswers({ ...answers, sample: how === 'sample' })
  }
  const bare = answers.sample || backup
  const busy = create.isPending || from.busy
  const year = /^\d{4}$/.test(answers.year) ? Number(answers.year) : 0
  const yearWrong = !bare && (year < 2000 || year > 2100)
  const officeMissing = !bare && (answers.name.trim() === '' || answers.provinceCode === '')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (yearWrong || officeMissing || answers.person.name.trim() === '' || busy) return
    if (backup) from.start(answers.person)
    else if (answers.sample)
      create.mutate({
        ...answers,
        name: t.officeOf(nameOf(sampleProvince)),
        provinceCode: sampleProvince,
        year: sampleYear,
      })
    else create.mutate({ ...answers, year })
  }
  return (
    <main className="start">
      <form className="start-card" aria-label={t.welcome} onSubmit={submit}>
        <header className="start-head">
          <div className="brand">{frame.appName}</div>
          <LanguageSwitch />
        </header>
        <div>
          <h1>{t.welcome}</h1>
          <p className="muted">{t.intro}</p>
        </div>
        <Radio.Group
          aria-label={t.begin}
          value={backup ? 'backup' : answers.sample ? 'sample' : 'empty'}
          onChange={begin}
        >
          <div className="fields">
            <Radio value="empty" label={t.empty} description={t.emptySays} />
            <Radio value="sample" label={t.sample} description={t.sampleSays} />
            <Radio value="backup" label={t.backup} description={t.backupSays} />
          </div>
        </Radio.Group>
        {backup ? <FromBackup from={from} asked={asked} /> : null}
        {bare ? null : (
          <fieldset className="start-fields">
            <legend className="start-group">{t.office}</legend>
            <NativeSelect
              label={t.province}
              withAsterisk
              aria-required
              value={answers.provinceCode}
              data={[{ value: '', label: t.chooseProvince }, ...list.map((u) => ({ value: u.code, label: u.name }))]}
              onChange={(event) => chooseProvince(event.currentTarget.value)}
              error={asked && answers.provinceCode === '' ? ui.fieldMissing(t.province) : null}
            />
            <TextInput
              label={t.year}
              withAsterisk
              aria-required
              inputMode="numeric"
              maxLength={4}
              value={answers.year}
              onChange={(event) => setAnswers({ ...answers, year: event.currentTarget.value })}
              error={asked && yearWrong ? t.yearWrong : null}
            />
            <TextInput
              className="wide"
              label={t.officeName}
              description={t.officeHint}
              withAsterisk
              aria-required
              maxLength={200}
              value={answers.name}
              onChange={(event) => {
                setNamed(true)
                setAnswers({ ...answers, name: event.currentTarget.value })
              }}
              error={asked && answers.name.trim() === '' ? ui.fieldMissing(t.officeName) : null}
            />
          </fieldset>
        )}
        <fieldset className="start-fields">
          <legend className="start-group">{t.you}</legend>
          <PersonFields
            value={answers.person}
            onChange={(person) => setAnswers({ ...answers, person })}
            asked={asked}
          />
        </fieldset>
        <p className="muted small">{t.declared}</p>
        <ErrorNote failure={provinces.error ?? create.error} />
        <div className="line">
          <span className="grow" role="status">
            {create.isPending && answers.sample ? t.creatingSample : ''}
          </span>
          <button type="submit" className="btn main" aria-disabled={busy}>
            {busy ? ui.working : backup ? t.restore : t.create}
          </button>
        </div>
      </form>
    </main>
  )
}
