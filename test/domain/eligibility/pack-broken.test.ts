import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadPack, packIds } from '../../../db/packs/load.ts'
import { compilePack } from '../../../src-main/domain/eligibility/pack.ts'
import { refused } from '../refused.ts'

type Path = readonly (string | number)[]
type Node = { readonly file: string; readonly path: Path; readonly value: object }

/** Every object of a file with its place. */
function* objectsIn(file: string, value: unknown, path: Path): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield { file, path, value }
  for (const [key, inner] of Object.entries(value))
    yield* objectsIn(file, inner, [...path, Array.isArray(value) ? Number(key) : key])
}

const isRule = ({ value }: Node): boolean => 'test' in value
const operands = ['fact', 'param', 'shareCeil', 'shareFloor', 'product', 'bands', 'byFact', 'bySetting', 'byFlag']
const isOperand = ({ value }: Node): boolean => !('test' in value) && operands.some((kind) => kind in value)
/** Names that point somewhere: a fact, a parameter, a paper, a setting, a document. */
const pointers = ['fact', 'param', 'setting', 'document', 'byFact', 'bySetting', 'byFlag', 'months']

const inside = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined

describe.each(packIds())('%s, broken in one place', (id) => {
  const { files } = loadPack(id).raw
  const nodes = Object.entries(files).flatMap(([file, value]) => [...objectsIn(file, value, [])])

  /** What the loader says of the pack with one object changed. */
  const answerTo = ({ file, path }: Node, change: (object: object) => void): unknown => {
    const broken = structuredClone(files)
    const object = path.reduce<unknown>(inside, broken[file])
    if (typeof object !== 'object' || object === null) throw new Error(`nothing at ${path.join('.')}`)
    change(object)
    return refused(() => compilePack({ files: broken, hash: 'broken' }))
  }
  /** The file, a place at or around the object, and a word on what belongs there. */
  const saysWhere = (answer: unknown, { file, path }: Node): void => {
    expect(answer).toMatchObject({ code: 'pack.invalid', params: { file, expected: expect.stringMatching(/./) } })
    const place = String(inside(inside(answer, 'params'), 'path'))
    const here = path.join('.')
    expect([
      here,
      place,
      place === '' || here === place || place.startsWith(`${here}.`) || here.startsWith(`${place}.`),
    ]).toEqual([here, place, true])
  }
  const any = (wanted: (node: Node) => boolean) => fc.constantFrom(...nodes.filter(wanted))

  test('an unknown rule is refused, wherever it stands', () => {
    fc.assert(
      fc.property(any(isRule), (node) =>
        saysWhere(
          answerTo(node, (rule) => Reflect.set(rule, 'test', 'guess')),
          node,
        ),
      ),
      { numRuns: 60 },
    )
  })

  test('a rule or an operand that misses a part is refused', () => {
    const parts = nodes
      .filter((node) => isRule(node) || isOperand(node))
      .flatMap((node) => Object.keys(node.value).map((key) => ({ node, key })))
    // A parameter's day may be left to its rule.
    const needed = parts.filter(({ key }) => key !== 'on')
    fc.assert(
      fc.property(fc.constantFrom(...needed), ({ node, key }) =>
        saysWhere(
          answerTo(node, (part) => Reflect.deleteProperty(part, key)),
          node,
        ),
      ),
      { numRuns: 60 },
    )
  })

  test('a name that points nowhere is refused', () => {
    const named = nodes.flatMap((node) =>
      pointers.flatMap((key) => (typeof Reflect.get(node.value, key) === 'string' ? [{ node, key }] : [])),
    )
    fc.assert(
      fc.property(fc.constantFrom(...named), ({ node, key }) =>
        saysWhere(
          answerTo(node, (object) => Reflect.set(object, key, 'nowhere')),
          node,
        ),
      ),
      { numRuns: 60 },
    )
  })

  test('a key nobody knows is refused, in rules and out of them', () => {
    // Scopes and cases are keyed by facts and values: there a strange key is a strange name.
    fc.assert(
      fc.property(
        any(() => true),
        (node) =>
          saysWhere(
            answerTo(node, (object) => Reflect.set(object, 'nowhere', ['x'])),
            node,
          ),
      ),
      { numRuns: 60 },
    )
  })
})
