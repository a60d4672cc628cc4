import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '../../src-main/contract/port.ts'
import { officeShellCalls, shellCalls } from '../../src-main/contract/shell-calls.ts'
import { createGate } from '../../src-main/shell/gate.ts'
import type { OfficeClient } from '../../src-main/shell/office-client.ts'
import type { Shell } from '../../src-main/shell/shell.ts'

/** An office that writes down what reached it, and answers the calls of a shell with the given values. */
const setUp = (answers: Readonly<Record<string, Answer>>, shell: Partial<Shell>) => {
  const reached: [string, unknown][] = []
  const office: OfficeClient = {
    invoke: (call, input) => {
      reached.push([call, input])
      return Promise.resolve(answers[call] ?? { ok: true, value: 'from the office' })
    },
    cancel: (job) => reached.push(['cancel', job]),
    onProgress: () => () => undefined,
    restart: () => Promise.resolve({ ok: true, value: {} }),
    close: () => Promise.resolve(),
  }
  const gate = createGate(
    {
      info: () => ({ shell: 'chromium', version: '1', exportsFolder: null, headless: true }),
      openFile: () => Promise.resolve({ kind: 'path', path: '/home/lan/quyết định.pdf' }),
      chooseTarget: () => Promise.resolve('/media/usb/sao-luu.zip'),
      saveExport: () => Promise.resolve({ kind: 'cancelled' }),
      printPdf: () => Promise.resolve({ kind: 'cancelled' }),
      setLanguage: () => undefined,
      ...shell,
    },
    office,
  )
  return { gate, reached }
}

test('no name under "shell." reaches the office from a page', async () => {
  const names = fc.oneof(
    fc.string().map((end) => `shell.${end}`),
    fc.constantFrom(...Object.values(officeShellCalls).map((one) => one.call)),
  )
  await fc.assert(
    fc.asyncProperty(names, fc.jsonValue(), async (name, input) => {
      fc.pre(!Object.hasOwn(shellCalls, name))
      const { gate, reached } = setUp({}, {})
      expect(await gate(name, input)).toMatchObject({ ok: false, error: { code: 'shell.callRefused' } })
      expect(reached).toEqual([])
    }),
  )
})

test('the path a person chose goes to the office and never to the page', async () => {
  const value = { token: 'token-00001', name: 'quyết định.pdf', size: 12 }
  const { gate, reached } = setUp({ 'shell.adoptFile': { ok: true, value: { ...value, path: '/home/lan' } } }, {})
  expect(await gate('shell.openFile', { purpose: 'decision' })).toEqual({
    ok: true,
    value: { kind: 'token', ...value },
  })
  expect(reached).toEqual([['shell.adoptFile', { path: '/home/lan/quyết định.pdf' }]])
})

test('a place for a file goes to the office as a path, and to the page as a token and words', async () => {
  const { gate, reached } = setUp({ 'shell.adoptTarget': { ok: true, value: { token: 'token-00002' } } }, {})
  expect(await gate('shell.chooseTarget', { name: 'sao-luu.zip' })).toEqual({
    ok: true,
    value: { kind: 'token', token: 'token-00002', path: '/media/usb/sao-luu.zip' },
  })
  expect(reached).toEqual([['shell.adoptTarget', { path: '/media/usb/sao-luu.zip' }]])
  const closed = setUp({}, { chooseTarget: () => Promise.resolve(null) })
  expect(await closed.gate('shell.chooseTarget', { name: 'x.zip' })).toEqual({ ok: true, value: { kind: 'cancelled' } })
  expect(closed.reached).toEqual([])
})

test('a refusal of the office comes through as it is', async () => {
  const refusal: Answer = { ok: false, error: { code: 'db.full', params: {}, vi: 'đầy', en: 'full' } }
  const { gate } = setUp({ 'shell.adoptFile': refusal, 'shell.exportPath': refusal, anything: refusal }, {})
  const asked: [string, unknown][] = [
    ['shell.openFile', { purpose: 'paper' }],
    ['shell.saveExport', { token: 'export-0001' }],
    ['anything', {}],
  ]
  expect(await Promise.all(asked.map(([call, input]) => gate(call, input)))).toEqual([refusal, refusal, refusal])
})

test('a file that cannot be written is a refusal with its name and the cause', async () => {
  const fail = () => Promise.reject(new Error('ENOSPC'))
  const { gate } = setUp(
    { 'shell.exportPath': { ok: true, value: { path: '/tmp/x', name: 'Sổ.xlsx' } } },
    { saveExport: fail, printPdf: fail },
  )
  expect([
    await gate('shell.saveExport', { token: 'export-0001' }),
    await gate('shell.printPdf', { name: 'Sổ' }),
  ]).toMatchObject([
    { ok: false, error: { code: 'shell.saveFailed', params: { file: 'Sổ.xlsx', detail: 'ENOSPC' } } },
    { ok: false, error: { code: 'shell.saveFailed', params: { file: 'Sổ.pdf', detail: 'ENOSPC' } } },
  ])
})

test('input of another shape is refused before anything happens', async () => {
  const { gate, reached } = setUp({}, {})
  const wrong: [string, unknown][] = [
    ['shell.info', { more: 1 }],
    ['shell.openFile', { purpose: 'anything' }],
    ['shell.saveExport', { token: '../../etc/passwd' }],
    ['shell.printPdf', { name: '' }],
    ['shell.cancel', null],
    ['shell.language', { language: 'fr' }],
  ]
  const answers = await Promise.all(wrong.map(([call, input]) => gate(call, input)))
  expect(answers).toMatchObject(wrong.map(() => ({ ok: false, error: { code: 'input.invalid' } })))
  expect(reached).toEqual([])
})
