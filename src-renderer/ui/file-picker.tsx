import { type ChangeEvent, useRef, useState } from 'react'
import { type FilePurpose, uploadChunkBytes } from '../../src-main/contract/shell-calls.ts'
import { uiText } from '../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../app/language.tsx'
import { call, callShell } from '../client.ts'
import { Button } from './button.tsx'
import { sayFailure } from './failure.ts'
import { useToast } from './toast.tsx'

/** A file the office holds under a token; the page never sees where it lay. `size` in bytes. */
export type PickedFile = { readonly token: string; readonly name: string; readonly size: number }

const accepts = {
  workbook: '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  statement: '.xlsx,.csv,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain',
  paper: '.pdf,.png,.jpg,.jpeg,.webp,application/pdf,image/png,image/jpeg,image/webp',
  decision: '.pdf,.png,.jpg,.jpeg,.webp,application/pdf,image/png,image/jpeg,image/webp',
  backup: '.zip,application/zip',
  profile: '.json,application/json',
  codes: '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FilePurpose, string>

type Props = {
  readonly purpose: FilePurpose
  /** Words of the button. */
  readonly children: string
  /** When the words alone do not say which (rows). */
  readonly label?: string
  readonly tone?: 'plain' | 'main' | 'quiet'
  readonly little?: boolean
  readonly disabled?: boolean
  readonly onFile: (file: PickedFile) => void
}

/** Asks the shell for a file; a shell without a dialog lets the page read it and hand it over in pieces. */
export const FilePicker = (props: Props) => {
  const t = useText(uiText)
  const { language } = useLanguage()
  const say = useToast()
  const input = useRef<HTMLInputElement>(null)
  const [percent, setPercent] = useState<number | null>(null)

  const pick = async (): Promise<void> => {
    try {
      const answer = await callShell('shell.openFile', { purpose: props.purpose })
      if (answer.kind === 'input') input.current?.click()
      if (answer.kind === 'token') props.onFile(answer)
    } catch (cause) {
      say('bad', sayFailure(cause, language))
    }
  }
  const send = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.currentTarget.files?.[0]
    event.currentTarget.value = ''
    if (file === undefined) return
    setPercent(0)
    try {
      props.onFile(await handOver(file, props.purpose, setPercent))
    } catch (cause) {
      say('bad', cause instanceof DOMException ? t.fileReadFailed : sayFailure(cause, language))
    } finally {
      setPercent(null)
    }
  }
  return (
    <>
      <Button
        tone={props.tone ?? 'plain'}
        little={props.little === true}
        disabled={props.disabled === true}
        busy={percent !== null}
        {...(props.label === undefined ? {} : { label: props.label })}
        onClick={() => void pick()}
      >
        {percent === null ? props.children : t.sending(percent)}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={props.label ?? props.children}
        accept={accepts[props.purpose]}
        onChange={(event) => void send(event)}
      />
    </>
  )
}

/** @throws OfficeFailure, or DOMException when the file cannot be read. */
const handOver = async (
  file: File,
  purpose: FilePurpose,
  onPercent: (percent: number) => void,
): Promise<PickedFile> => {
  const { token } = await call('file.begin', {
    name: file.name.normalize('NFC'),
    size: file.size,
    ...(purpose === 'backup' ? { purpose } : {}),
  })
  for (let offset = 0; offset < file.size; offset += uploadChunkBytes) {
    const bytes = new Uint8Array(await file.slice(offset, offset + uploadChunkBytes).arrayBuffer())
    await call('file.chunk', { token, offset, base64: base64Of(bytes) })
    onPercent(Math.round((Math.min(file.size, offset + uploadChunkBytes) / file.size) * 100))
  }
  const end = await call('file.end', { token })
  return { token: end.token, name: file.name.normalize('NFC'), size: end.size }
}

/** In pieces: the argument list of fromCharCode is limited. */
const base64Of = (bytes: Uint8Array): string => {
  const step = 32_768
  let binary = ''
  for (let at = 0; at < bytes.length; at += step) binary += String.fromCharCode(...bytes.subarray(at, at + step))
  return btoa(binary)
}
