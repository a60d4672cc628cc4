import { sampleEndsOn } from './story.ts'

/** What the invented province fixed before the story begins. */
export const sampleFixed = [
  { key: 'norm.boardLodging', value: 200_000, number: '05/2017/NQ-HĐND', date: '2017-07-21' },
  { key: 'cap.TRADE', value: 60_000_000, number: '09/2017/NQ-HĐND', date: '2017-12-08' },
  { key: 'disaster.RICE_PURE.high', value: 2_000_000, number: '21/2017/QĐ-UBND', date: '2017-05-30' },
  { key: 'disaster.RICE_PURE.middle', value: 1_000_000, number: '21/2017/QĐ-UBND', date: '2017-05-30' },
] as const

/** A file of a content without works, taken in on the last day of the story. */
export type SampleRequest = {
  readonly key: string
  readonly coop: string
  readonly content: string
  readonly requestDate: string
  readonly facts: Readonly<Record<string, unknown>>
}

const planned = { inYearPlan: true, planApprovedOn: '2018-01-19', reportedSupport: null, supportedBefore: false }

/** One of every content beside the works, so that each has its form, its conditions and its amount on the screen. */
export const sampleRequests: readonly SampleRequest[] = [
  {
    key: 'p01',
    coop: 'c25',
    content: 'TRAINING',
    requestDate: '2018-05-14',
    facts: { ...planned, amount: 18_000_000, people: 24, days: 3, studyVisit: false },
  },
  {
    key: 'p02',
    coop: 'c26',
    content: 'TRAINING',
    requestDate: '2018-05-21',
    facts: { ...planned, amount: 9_000_000, people: 12, days: 2, studyVisit: false },
  },
  {
    key: 'p03',
    coop: 'c17',
    content: 'GRADUATE',
    requestDate: '2018-06-04',
    facts: { ...planned, amount: 132_480_000, people: 2, months: 24, degreeFits: true },
  },
  {
    key: 'p04',
    coop: 'c13',
    content: 'TRADE',
    requestDate: '2018-06-06',
    facts: { ...planned, supportedBefore: null, amount: 45_000_000 },
  },
  {
    key: 'p05',
    coop: 'c16',
    content: 'SCITECH',
    requestDate: '2018-06-07',
    facts: { ...planned, supportedBefore: null, amount: 120_000_000 },
  },
  {
    key: 'p06',
    coop: 'c09',
    content: 'ESTABLISH',
    requestDate: '2018-06-11',
    facts: { ...planned, supportedBefore: null, amount: 900_000, purpose: 'change', hours: 20, days: 4 },
  },
  {
    key: 'p07',
    coop: 'c29',
    content: 'REORGANISE',
    requestDate: '2018-06-12',
    facts: { ...planned, supportedBefore: null, amount: 600_000, reorganisation: 'consolidate', hours: 16, days: 2 },
  },
  {
    key: 'p08',
    coop: 'c04',
    content: 'DISASTER',
    requestDate: '2018-06-20',
    facts: {
      ...planned,
      supportedBefore: null,
      amount: 22_000_000,
      production: 'crops',
      disasterOn: '2018-06-08',
      disasterConfirmed: true,
      withinPlanning: true,
      preventionDone: true,
      otherPolicy: false,
      lines: [
        { item: 'RICE_PURE', quantity: 7.5, lossPct: 85 },
        { item: 'RICE_PURE', quantity: 4, lossPct: 50 },
      ],
    },
  },
  {
    key: 'p09',
    coop: 'c18',
    content: 'PROCESSING',
    requestDate: '2018-06-21',
    facts: { ...planned, supportedBefore: null, amount: 200_000_000 },
  },
]

/** Typed by hand once more: the same representative, district and account as c02, another spelling of the name. */
export const sampleTwin = {
  of: 'c02',
  name: 'HTX NN & DV Sao Khuê',
  content: 'TRADE',
  requestDate: '2018-06-25',
  facts: { amount: 30_000_000 },
} as const

type Learner = readonly [name: string, bornOn: string, citizenId: string, coop: string, km: number | null]

/** A class of the first file: three days planned, two held, one of them with a signature missing. */
export const sampleClass = {
  file: 'p01',
  title: 'Quản trị hợp tác xã kiểu mới, đợt 1',
  place: 'Hội trường UBND huyện Đắk Hà',
  decision: { number: '58/QĐ-LMHTX', decidedOn: '2018-06-12' },
  sessions: [
    ['2018-06-18', 'morning', 'Luật Hợp tác xã 2012 và điều lệ', true],
    ['2018-06-18', 'afternoon', 'Phương án sản xuất, kinh doanh', true],
    ['2018-06-19', 'morning', 'Kế toán hợp tác xã', true],
    ['2018-06-20', 'morning', 'Liên kết tiêu thụ sản phẩm', false],
  ],
  lecturer: 'Trần Văn Bảy',
  // biome-ignore format: one learner a line reads as the list it is
  learners: [
    ['A Thanh', '1983-04-12', '233100101', 'c25', null],
    ['Y Blơi', '1990-09-30', '233100102', 'c25', 12],
    ['Nguyễn Thị Sáu', '1978-01-05', '233100103', 'c25', null],
    ['A Jrai', '1986-11-21', '233100104', 'c26', 28],
    ['Lê Văn Tám', '1975-06-18', '233100105', 'c26', 28],
    ['Y Mơ', '1994-02-02', '233100106', 'c26', null],
  ] as const satisfies readonly Learner[],
  /** Who was away, and who has not signed, by day and name. */
  away: { '2018-06-19': ['Y Mơ'] } as Readonly<Record<string, readonly string[]>>,
  unsigned: { '2018-06-19': ['Lê Văn Tám'] } as Readonly<Record<string, readonly string[]>>,
  costs: [
    { item: 'HALL', plannedQuantity: 3, plannedAmount: 3_000_000, quantity: 2, amount: 2_000_000, invoice: true },
    { item: 'LECTURER', plannedQuantity: 4, plannedAmount: 2_400_000, quantity: 3, amount: 1_800_000, invoice: true },
    { item: 'SPEAKER', plannedQuantity: 1, plannedAmount: 500_000, quantity: 1, amount: 700_000, invoice: true },
    { item: 'PRINTING', plannedQuantity: 6, plannedAmount: 360_000, quantity: 6, amount: 360_000, invoice: false },
    { item: 'DRINKS', plannedQuantity: 3, plannedAmount: 450_000, quantity: null, amount: null, invoice: null },
  ],
} as const

/** The chapter of the other contents is written on the last day of the story: numbers of earlier files stay as they were. */
export const programmeDay = sampleEndsOn
