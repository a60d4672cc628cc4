import { loadPack } from '../../db/packs/load.ts'
import { goodFile, pack } from '../domain/eligibility/good-file.ts'

const { coop } = goodFile
const papers = pack.papers.map((paper) => paper.code)

/** What every file of a running co-op has. */
const common = {
  requestDate: '2018-03-01',
  planApprovedOn: '2018-01-10',
  inYearPlan: true,
  reportedSupport: [],
  supportedBefore: false,
  papers,
  coop,
}

/** By the name of the table: a file that meets everything of its content. */
export const goodFiles: Readonly<Record<string, object>> = {
  infra: goodFile,
  graduate: { ...common, content: 'GRADUATE', people: 3, months: 36, region: 'IV', degreeFits: true },
  training: {
    ...common,
    content: 'TRAINING',
    judgements: { 'TRAINING.ESTIMATE': 'met', 'TRAINING.PROGRAMME': 'met' },
    people: 10,
    distanceKm: 40,
    ownVehicle: true,
    studyVisit: false,
  },
  trade: { ...common, content: 'TRADE', judgements: { 'TRADE.CONDITIONS': 'met' } },
  scitech: { ...common, content: 'SCITECH', judgements: { 'SCITECH.CONDITIONS': 'met' } },
  processing: { ...common, content: 'PROCESSING', judgements: { 'PROCESSING.CONDITIONS': 'met' } },
  /** Founders: there is no co-op yet. */
  establish: {
    content: 'ESTABLISH',
    requestDate: '2018-03-01',
    planApprovedOn: '2018-01-10',
    purpose: 'new',
    hours: 10,
    papers,
    coop: null,
  },
  reorganise: { ...common, content: 'REORGANISE', reorganisation: 'merge', hours: 10 },
  disaster: {
    ...common,
    content: 'DISASTER',
    production: 'crops',
    disasterOn: '2018-02-01',
    disasterConfirmed: true,
    withinPlanning: true,
    preventionDone: true,
    otherPolicy: false,
    lines: [{ item: 'RICE_PURE', quantity: 1, lossPct: 80 }],
  },
}

export const laterPack = loadPack('1804-2020')

/** The same for the programme 2021-2025. */
const laterCommon = {
  requestDate: '2022-03-01',
  inYearPlan: true,
  reportedSupport: [],
  papers: laterPack.papers.map((paper) => paper.code),
  judgements: Object.fromEntries(laterPack.contents.map(({ code }) => [`${code}.CONDITIONS`, 'met'])),
  coop: { ...coop, lastMeetingOn: '2021-12-20' },
}
export const laterGoodFiles: Readonly<Record<string, object>> = {
  graduate: { ...laterCommon, content: 'GRADUATE', people: 2, months: 24, region: 'IV' },
  training: { ...laterCommon, content: 'TRAINING', people: 10, days: 2 },
  establish: { ...laterCommon, content: 'ESTABLISH', hours: 10, days: 2, coop: null },
  infra: { ...laterCommon, content: 'INFRA', totalInvestment: 1_000_000_000 },
  trade: { ...laterCommon, content: 'TRADE' },
  scitech: { ...laterCommon, content: 'SCITECH' },
  reorganise: { ...laterCommon, content: 'REORGANISE' },
  disaster: { ...laterCommon, content: 'DISASTER' },
  processing: { ...laterCommon, content: 'PROCESSING' },
}
