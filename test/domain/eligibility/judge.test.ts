import { describe, expect, test } from 'vitest'
import { assess, assessMany, packDefaults } from '../../../src-main/domain/eligibility/assess.ts'
import { judge } from '../../../src-main/domain/eligibility/judge.ts'
import { compilePack } from '../../../src-main/domain/eligibility/pack.ts'
import { parseFacts } from '../../../src-main/domain/eligibility/parse-facts.ts'
import { refused } from '../refused.ts'
import { goodFile, lineOf, pack } from './good-file.ts'

const good = parseFacts(pack, goodFile)

describe('judge', () => {
  test('one line, whole', () => {
    const origins = { 'coop.revenue.2016': 'import' } as const
    const { criteria } = judge(pack, good, { origins })
    expect(lineOf(criteria, 'INFRA.REVENUE')).toEqual({
      id: 'INFRA.REVENUE',
      kind: 'condition',
      verdict: 'met',
      byFacts: 'met',
      missingPapers: [],
      citation: { document: 'TT15', article: '5', clause: '2', point: null, requirement: null },
      facts: [
        { fact: 'coop.revenue.2017', value: 0, known: true, origin: null },
        { fact: 'coop.revenue.2016', value: 1_500_000_000, known: true, origin: 'import' },
        { fact: 'coop.revenue.2015', value: 0, known: true, origin: null },
      ],
      threshold: 1_000_000_000,
      margin: 500_000_000,
      unit: 'VND',
      judgement: null,
      ruleInForce: true,
      readings: { revenueYears: 'calendar' },
      basis: 'read',
      inForce: { from: '2016-07-25', to: null },
    })
  })

  test('the same inputs give the same bytes', () => {
    const again = JSON.stringify(judge(pack, parseFacts(pack, structuredClone(goodFile)), {}))
    expect(again).toBe(JSON.stringify(judge(pack, good, {})))
  })

  test('what each run names: the pack, the readings, the day', () => {
    const { pack: version, settings, asOf } = judge(pack, good, { settings: { revenueYears: 'rolling36' } })
    expect({ id: version.id, asOf, settings }).toEqual({
      id: '2261-2014',
      asOf: '2018-02-05',
      settings: {
        revenueYears: 'rolling36',
        offtakeReading: 'sum',
        practicesReading: 'or',
        requestRule: 'on',
        planRule: 'on',
        trainingRule: 'on',
        foundingRule: 'on',
        laterPriority: 'off',
        graduateMonths: 'perPerson',
        travelWays: 'oneWay',
        boardReading: 'halfSameArea',
      },
    })
  })

  test('the law is read as of another day when asked', () => {
    const { criteria, asOf } = judge(pack, good, { asOf: '2016-07-20' })
    expect([asOf, lineOf(criteria, 'INFRA.REVENUE')?.verdict]).toEqual(['2016-07-20', 'needsJudgement'])
  })

  test('a signed note settles a judgement, and nothing else', () => {
    const notes = { 'INFRA.REVENUE': 'met', 'INFRA.OWN': 'met', 'INFRA.FITS_PLANS': 'notMet' } as const
    const before = judge(pack, { ...good, requestDate: '2016-07-20', judgements: notes }, {})
    const after = judge(
      pack,
      { ...good, totalInvestment: undefined, coop: { ...good.coop, revenue: null }, judgements: notes },
      {},
    )
    const verdicts = (run: typeof after) =>
      ['INFRA.REVENUE', 'INFRA.OWN', 'INFRA.FITS_PLANS'].map((id) => lineOf(run.criteria, id)?.verdict)
    expect([verdicts(before), verdicts(after)]).toEqual([
      ['met', 'met', 'notMet'],
      ['notMet', 'evidenceMissing', 'notMet'],
    ])
  })

  test('a note counts on the facts it was signed on, and on no others', () => {
    const facts = { ...good, judgements: { 'GEN.NODOUBLE': 'met' } } as const
    const line = (registerOverlaps: readonly string[], signedOn?: Parameters<typeof judge>[2]['signedOn']) => {
      const found = lineOf(judge(pack, facts, { registerOverlaps, signedOn }).criteria, 'GEN.NODOUBLE')
      return { verdict: found?.verdict, note: found?.judgement, facts: found?.facts ?? [] }
    }
    const one = ['HS-2016-0001']
    const signedOn = { 'GEN.NODOUBLE': line(one).facts }
    expect([
      line(one, signedOn),
      line([...one, 'HS-2017-0002'], signedOn),
      line([...one, 'HS-2017-0002'], {}),
      line([], signedOn),
    ]).toMatchObject([
      { verdict: 'met', note: 'met' },
      { verdict: 'needsJudgement', note: null },
      { verdict: 'met', note: 'met' },
      { verdict: 'met', note: null },
    ])
  })

  test('a judgement on facts still needs the proving paper', () => {
    const old = { ...good, papers: [], coop: { ...good.coop, foundedOn: '2008-11-25' } }
    const line = lineOf(judge(pack, { ...old, judgements: { 'GEN.LAW': 'met' } }, {}).criteria, 'GEN.LAW')
    expect([line?.verdict, line?.byFacts, line?.missingPapers, line?.judgement]).toEqual([
      'evidenceMissing',
      'judgement',
      ['CERTIFICATE'],
      'met',
    ])
  })

  test('support elsewhere: declared fails, found in the register is for a person', () => {
    const run = (facts: typeof good, registerOverlaps: string[]) => {
      const line = lineOf(judge(pack, facts, { registerOverlaps }).criteria, 'GEN.NODOUBLE')
      return [line?.verdict, line?.facts.map(({ fact }) => fact)]
    }
    const facts = ['reportedSupport', 'registerOverlaps']
    expect(run(good, [])).toEqual(['met', facts])
    expect(run(good, ['HS-2017-0001'])).toEqual(['needsJudgement', facts])
    expect(run({ ...good, reportedSupport: [{ program: 'NTM', year: 2016 }] }, [])).toEqual(['notMet', facts])
    expect(run({ ...good, reportedSupport: undefined }, [])).toEqual(['evidenceMissing', facts])
  })

  test('readings of the law', () => {
    const early = { ...good, coop: { ...good.coop, revenue: { '2014': 2e9, '2015': 0, '2016': 0, '2017': 0 } } }
    const revenue = (facts: typeof good, revenueYears: string) =>
      lineOf(judge(pack, facts, { settings: { revenueYears } }).criteria, 'INFRA.REVENUE')?.byFacts
    const partly = { ...good, coop: { ...good.coop, revenue: { '2015': 2e9, '2016': 0, '2017': 0 } } }
    expect({
      calendar: revenue(early, 'calendar'),
      closed: revenue(early, 'closedAccounting'),
      closedInApril: revenue({ ...early, requestDate: '2018-04-01' }, 'closedAccounting'),
      rolling: revenue(partly, 'rolling36'),
      rollingFromNewYear: revenue({ ...partly, requestDate: '2018-01-01' }, 'rolling36'),
    }).toEqual({
      calendar: 'notMet',
      closed: 'met',
      closedInApril: 'notMet',
      rolling: 'judgement',
      rollingFromNewYear: 'met',
    })
    const priorities = (settings: Record<string, string>) => {
      const { criteria } = judge(pack, good, { settings })
      return [lineOf(criteria, 'INFRA.P1')?.byFacts, lineOf(criteria, 'INFRA.P2')?.byFacts]
    }
    expect(priorities({ offtakeReading: 'each', practicesReading: 'and' })).toEqual(['judgement', 'notMet'])
  })

  test('rules of the office can be switched off', () => {
    const { criteria } = judge(pack, good, { settings: { requestRule: 'off', planRule: 'off' } })
    expect([lineOf(criteria, 'GEN.REQUEST'), lineOf(criteria, 'GEN.PLAN')]).toEqual([undefined, undefined])
  })

  test('no date of request: nothing is met', () => {
    const { overall, criteria } = judge(pack, { ...good, requestDate: undefined }, {})
    expect([overall, new Set(criteria.map(({ byFacts }) => byFacts))]).toEqual([
      'evidenceMissing',
      new Set(['unknown']),
    ])
  })

  test('no co-op is none of its members and revenue, and tells nothing else', () => {
    const { criteria } = assess(pack, { ...goodFile, coop: null }, packDefaults)
    const ids = ['GEN.LAW', 'GEN.SHARE', 'GEN.ACTIVE', 'INFRA.FIELD', 'INFRA.REVENUE', 'INFRA.P3']
    expect(ids.map((id) => lineOf(criteria, id)?.byFacts)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'notMet',
      'unknown',
    ])
  })

  test('an unknown setting is refused', () => {
    expect(refused(() => judge(pack, good, { settings: { revenueYears: 'lunar' } }))).toEqual({
      code: 'settings.invalid',
      params: { setting: 'revenueYears', value: 'lunar', expected: 'calendar, closedAccounting, rolling36' },
    })
  })
})

describe('assess', () => {
  test.each([
    ['unknown key', { ...goodFile, colour: 'red' }, 'facts.unknownKey', 'colour'],
    ['unknown key inside', { ...goodFile, coop: { kin: 'HTX' } }, 'facts.unknownKey', 'coop.kin'],
    ['lines where the content has no items', { ...goodFile, lines: [{ item: 'HALL' }] }, 'facts.invalid', 'lines'],
    [
      'a day beyond the calendar of offices',
      { ...goodFile, requestDate: '2200-01-01' },
      'facts.invalid',
      'requestDate',
    ],
    [
      'a year that is none',
      { ...goodFile, coop: { revenue: { lastYear: 1 } } },
      'facts.unknownKey',
      'coop.revenue.lastYear',
    ],
    ['a note on no condition', { ...goodFile, judgements: { 'X.Y': 'met' } }, 'facts.unknownKey', 'judgements.X.Y'],
    ['negative', { ...goodFile, ownContribution: -1 }, 'facts.invalid', 'ownContribution'],
    ['beyond 2^53', { ...goodFile, totalInvestment: 2 ** 53 }, 'facts.invalid', 'totalInvestment'],
    ['text for a number', { ...goodFile, areaHa: '50' }, 'facts.invalid', 'areaHa'],
    ['31/02', { ...goodFile, requestDate: '2018-02-31' }, 'facts.invalid', 'requestDate'],
    ['a paper nobody lists', { ...goodFile, papers: ['NAPKIN'] }, 'facts.invalid', 'papers.0'],
    ['a work of no kind', { ...goodFile, work: 'POOL' }, 'facts.invalid', 'work'],
    ['no work', { ...goodFile, work: undefined }, 'facts.invalid', 'work'],
    ['a content of no kind', { ...goodFile, content: 'GIFT' }, 'facts.invalid', 'content'],
    ['no object', 5, 'facts.invalid', ''],
  ] as const)('refuses %s', (_, raw, code, path) => {
    const [answer] = assessMany(pack, [raw], packDefaults)
    expect(answer).toMatchObject({ error: { code, field: path } })
  })

  test('refuses a content that the pack names but does not judge', () => {
    const { files, hash } = pack.raw
    const contents = pack.contents.map((content) => ({ ...content, supported: content.code === 'INFRA' }))
    const partly = compilePack({ files: { ...files, 'contents.json': contents }, hash })
    expect(refused(() => assess(partly, { ...goodFile, content: 'GRADUATE' }, packDefaults))).toMatchObject({
      code: 'assess.contentUnsupported',
    })
  })

  test('amounts to 2^53 - 1 are exact', () => {
    const most = Number.MAX_SAFE_INTEGER
    const own = Math.ceil(most / 5)
    const line = lineOf(
      assess(pack, { ...goodFile, totalInvestment: most, ownContribution: own }, packDefaults).criteria,
      'INFRA.OWN',
    )
    expect([line?.threshold, line?.margin]).toEqual([1_801_439_850_948_199, own - 1_801_439_850_948_199])
  })

  test('a bad item keeps its place', () => {
    const answers = assessMany(pack, [goodFile, { content: 'INFRA' }, goodFile], packDefaults)
    expect(answers.map((answer) => ('error' in answer ? answer.error.code : answer.overall))).toEqual([
      'met',
      'facts.invalid',
      'met',
    ])
  })
})
