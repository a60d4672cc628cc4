import type { Answer } from '../contract/port.ts'
import type { ShellCall } from '../contract/shell-calls.ts'
import { officeShellCalls, shellCalls } from '../contract/shell-calls.ts'
import { askOffice } from './ask-office.ts'
import type { OfficeClient } from './office-client.ts'
import { answered, detailOf, refused } from './refuse.ts'
import type { Shell } from './shell.ts'

/** The one way from a page to the office. */
export type Gate = (call: unknown, input: unknown) => Promise<Answer>

const isShellCall = (call: string): call is ShellCall => Object.hasOwn(shellCalls, call)

/** Shell calls are answered here, all others go to the office; a name under `shell.` that is not in the list goes nowhere. */
export const createGate = (shell: Shell, office: OfficeClient): Gate => {
  const openFile = async (input: unknown): Promise<Answer> => {
    const chosen = await shell.openFile(shellCalls['shell.openFile'].input.parse(input).purpose)
    if (chosen.kind !== 'path') return answered(chosen)
    const adopted = await askOffice(office, officeShellCalls.adoptFile, { path: chosen.path })
    return adopted.ok ? answered({ kind: 'token', ...adopted.value }) : adopted
  }

  const chooseTarget = async (input: unknown): Promise<Answer> => {
    const path = await shell.chooseTarget(shellCalls['shell.chooseTarget'].input.parse(input).name)
    if (path === null) return answered({ kind: 'cancelled' })
    const adopted = await askOffice(office, officeShellCalls.adoptTarget, { path })
    return adopted.ok ? answered({ kind: 'token', path, ...adopted.value }) : adopted
  }

  const saveExport = async (input: unknown): Promise<Answer> => {
    const { token } = shellCalls['shell.saveExport'].input.parse(input)
    const file = await askOffice(office, officeShellCalls.exportPath, { token })
    if (!file.ok) return file
    try {
      return answered(await shell.saveExport({ token, ...file.value }))
    } catch (cause) {
      return refused('shell.saveFailed', { file: file.value.name, detail: detailOf(cause) })
    }
  }

  const printPdf = async (input: unknown): Promise<Answer> => {
    const { name } = shellCalls['shell.printPdf'].input.parse(input)
    try {
      return answered(await shell.printPdf(name))
    } catch (cause) {
      return refused('shell.saveFailed', { file: `${name}.pdf`, detail: detailOf(cause) })
    }
  }

  const handlers: Readonly<Record<ShellCall, (input: unknown) => Answer | Promise<Answer>>> = {
    'shell.info': () => answered(shell.info()),
    'shell.openFile': openFile,
    'shell.chooseTarget': chooseTarget,
    'shell.saveExport': saveExport,
    'shell.printPdf': printPdf,
    'shell.cancel': (input) => {
      office.cancel(shellCalls['shell.cancel'].input.parse(input).job)
      return answered({})
    },
    'shell.language': (input) => {
      shell.setLanguage(shellCalls['shell.language'].input.parse(input).language)
      return answered({})
    },
    'shell.restart': () => office.restart(),
  }

  const answerShellCall = async (call: ShellCall, input: unknown): Promise<Answer> => {
    const parsed = shellCalls[call].input.safeParse(input)
    if (!parsed.success)
      return refused('input.invalid', { detail: parsed.error.issues.map((issue) => issue.message).join('; ') })
    try {
      return await handlers[call](input)
    } catch (cause) {
      return refused('internal', { detail: detailOf(cause) })
    }
  }

  return (call, input) => {
    if (typeof call !== 'string') return Promise.resolve(refused('shell.callRefused', { call: typeof call }))
    if (isShellCall(call)) return answerShellCall(call, input)
    if (call.startsWith('shell.')) return Promise.resolve(refused('shell.callRefused', { call: call.slice(0, 100) }))
    return office.invoke(call, input)
  }
}
