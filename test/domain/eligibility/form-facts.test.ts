import { expect, test } from 'vitest'
import { formFacts } from '../../../src-main/domain/eligibility/form-facts.ts'
import { pack } from './good-file.ts'

test('a form asks what the content is judged and computed by, and nothing of another', () => {
  expect([
    formFacts(pack, 'GRADUATE', null).own,
    formFacts(pack, 'INFRA', 'WATER').own.includes('households'),
    formFacts(pack, 'INFRA', 'STORE').own.includes('households'),
    formFacts(pack, 'DISASTER', null).own.includes('lines'),
    formFacts(pack, 'DISASTER', null).own.includes('disasterOn'),
  ]).toEqual([
    ['amount', 'planApprovedOn', 'supportedBefore', 'people', 'months', 'region', 'degreeFits', 'coop.field'],
    true,
    false,
    true,
    true,
  ])
})

test.each(pack.contents.map(({ code }) => code))(
  '%s: what its plans and its amount read is asked somewhere',
  (code) => {
    for (const [work, plan] of pack.plans.get(code) ?? []) {
      const { own, general } = formFacts(pack, code, work)
      const read = plan.reads.map(({ fact }) => fact).filter(({ kind }) => kind !== 'group')
      const held = ['content', 'work', 'requestDate', 'coop.kind', 'registerOverlaps']
      const left = read.filter(({ name }) => ![...own, ...general].includes(name)).map(({ name }) => name)
      expect(left.filter((name) => !held.includes(name))).toEqual([])
    }
  },
)
