import { EntitySchema } from 'typeorm'
import { integer, json, jsonOrNull, key, text, textOrNull } from './columns.ts'
import type { StoredFacts } from './register.ts'

export type ApplicationRow = {
  readonly id: string
  readonly no: string
  readonly year: number
  readonly coopId: string
  readonly content: string
  readonly work: string | null
  readonly requestDate: string
  readonly state: string
  readonly dueOn: string | null
  readonly assignee: string | null
  readonly facts: StoredFacts
  readonly verdict: string | null
  readonly lastRunId: string | null
  readonly version: number
  readonly createdAt: string
}
export const Application = new EntitySchema<ApplicationRow>({
  name: 'Application',
  tableName: 'application',
  columns: {
    id: key(text('id')),
    no: text('no'),
    year: integer('year'),
    coopId: text('coop_id'),
    content: text('content'),
    work: textOrNull('work'),
    requestDate: text('request_date'),
    state: text('state'),
    dueOn: textOrNull('due_on'),
    assignee: textOrNull('assignee'),
    facts: json('facts'),
    verdict: textOrNull('verdict'),
    lastRunId: textOrNull('last_run_id'),
    version: integer('version'),
    createdAt: text('created_at'),
  },
})

export type StoredFileRow = {
  readonly sha256: string
  readonly mime: string
  readonly size: number
  readonly createdAt: string
}
export const StoredFile = new EntitySchema<StoredFileRow>({
  name: 'StoredFile',
  tableName: 'stored_file',
  columns: { sha256: key(text('sha256')), mime: text('mime'), size: integer('size'), createdAt: text('created_at') },
})

export type PaperRow = {
  readonly applicationId: string
  readonly code: string
  readonly status: 'onFile' | 'checked' | 'refused'
  readonly receivedOn: string
  readonly checkedBy: string | null
  readonly note: string | null
}
export const Paper = new EntitySchema<PaperRow>({
  name: 'Paper',
  tableName: 'paper',
  columns: {
    applicationId: key(text('application_id')),
    code: key(text('code')),
    status: text('status'),
    receivedOn: text('received_on'),
    checkedBy: textOrNull('checked_by'),
    note: textOrNull('note'),
  },
})

export type PaperFileRow = {
  readonly id: string
  readonly applicationId: string
  readonly code: string
  readonly sha256: string
  readonly name: string
  readonly addedBy: string
  readonly addedAt: string
}
export const PaperFile = new EntitySchema<PaperFileRow>({
  name: 'PaperFile',
  tableName: 'paper_file',
  columns: {
    id: key(text('id')),
    applicationId: text('application_id'),
    code: text('code'),
    sha256: text('sha256'),
    name: text('name'),
    addedBy: text('added_by'),
    addedAt: text('added_at'),
  },
})

export type JudgementRow = {
  readonly id: string
  readonly applicationId: string
  readonly conditionId: string
  readonly verdict: 'met' | 'notMet'
  readonly note: string
  /** What the condition showed when it was signed; null in rows of an older version. */
  readonly facts: readonly { readonly fact: string; readonly value: unknown }[] | null
  readonly signedBy: string
  readonly signedAt: string
}
export const Judgement = new EntitySchema<JudgementRow>({
  name: 'Judgement',
  tableName: 'judgement',
  columns: {
    id: key(text('id')),
    applicationId: text('application_id'),
    conditionId: text('condition_id'),
    verdict: text('verdict'),
    note: text('note'),
    facts: jsonOrNull('facts'),
    signedBy: text('signed_by'),
    signedAt: text('signed_at'),
  },
})

export type NoteRow = {
  readonly id: string
  readonly applicationId: string
  readonly text: string
  readonly writtenBy: string
  readonly writtenAt: string
}
export const Note = new EntitySchema<NoteRow>({
  name: 'Note',
  tableName: 'note',
  columns: {
    id: key(text('id')),
    applicationId: text('application_id'),
    text: text('text'),
    writtenBy: text('written_by'),
    writtenAt: text('written_at'),
  },
})

export type CheckRunRow = {
  readonly id: string
  readonly applicationId: string
  readonly asOf: string
  readonly pack: string
  readonly packVersion: string
  readonly settings: unknown
  readonly inputs: unknown
  readonly overall: string
  readonly criteria: unknown
  /** What was computed beside the verdict, and what the province had fixed; null in runs before these were kept. */
  readonly amount: unknown
  readonly provincial: unknown
  readonly runBy: string
  readonly runAt: string
}
export const CheckRun = new EntitySchema<CheckRunRow>({
  name: 'CheckRun',
  tableName: 'check_run',
  columns: {
    id: key(text('id')),
    applicationId: text('application_id'),
    asOf: text('as_of'),
    pack: text('pack'),
    packVersion: text('pack_version'),
    settings: json('settings'),
    inputs: json('inputs'),
    overall: text('overall'),
    criteria: json('criteria'),
    amount: jsonOrNull('amount'),
    provincial: jsonOrNull('provincial'),
    runBy: text('run_by'),
    runAt: text('run_at'),
  },
})
