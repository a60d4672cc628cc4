import Sqlite from 'better-sqlite3'
import { konTum } from '../../db/seed/provinces.ts'
import { verdicts } from '../../src-main/domain/eligibility/criterion.ts'
import { newId } from '../../src-main/domain/ids.ts'
import { coopNameKey, fold } from '../../src-main/domain/text.ts'
import { type ApplicationState, applicationStates } from '../../src-main/domain/workflow/states.ts'
import { type Random, randomOf } from './random.ts'

const perCoop = 10
const trades = ['Nông nghiệp', 'Cà phê', 'Dược liệu', 'Mía đường', 'Lúa gạo', 'Cao su', 'Rau hoa', 'Chăn nuôi'] as const
const places = ['Đắk Mar', 'Ngọc Linh', 'Đoàn Kết', 'Măng Đen', 'Đắk Ruồng', 'Sa Nhơn', 'Bờ Y', 'Tân Cảnh'] as const
const works = ['STORE', 'YARD', 'IRRIGATION', 'ROAD', 'WORKSHOP', 'WATER', 'SHOP', 'POWER', 'MARKET', 'OFFICE'] as const
const districts = konTum.filter((unit) => unit.parentCode !== null).map((unit) => unit.code)

export type MadeApplication = { readonly id: string; readonly coopId: string }

/**
 * Co-ops with ten applications each, by INSERT: a benchmark may fill its own throw-away file so, past the use cases and their
 * events; the sample of the product may not.
 * @param state of every application, or null for every state in turn
 */
export const insertApplications = (
  file: string,
  count: number,
  state: ApplicationState | null,
): readonly MadeApplication[] => {
  const random = randomOf(50_000)
  const db = new Sqlite(file, { fileMustExist: true })
  db.pragma('foreign_keys = ON')
  try {
    const addCoop = db.prepare(
      `INSERT INTO coop (id, kind, name, name_key, folded, tax_code, district_code, facts, version, created_at)
       VALUES (?, 'HTX', ?, ?, ?, ?, ?, ?, 1, '2018-01-02T00:00:00.000Z')`,
    )
    const addApplication = db.prepare(
      `INSERT INTO application (id, no, year, coop_id, content, work, request_date, state, due_on, assignee, facts, verdict, version,
         created_at)
       VALUES (?, ?, 2018, ?, 'INFRA', ?, ?, ?, ?, ?, ?, ?, 1, '2018-01-02T00:00:00.000Z')`,
    )
    const made: MadeApplication[] = []
    const fill = db.transaction(() => {
      for (let n = 0; n < count; n += 1) {
        const coopId = n % perCoop === 0 ? idOf(random) : (made.at(-1)?.coopId ?? '')
        if (n % perCoop === 0) addCoop.run(coopId, ...coopColumns(random, n / perCoop + 1))
        const id = idOf(random)
        const work = works[n % perCoop] ?? null
        addApplication.run(id, `HS-2018-${String(n + 1).padStart(4, '0')}`, coopId, work, ...columns(random, state))
        made.push({ id, coopId })
      }
    })
    fill()
    return made
  } finally {
    db.close()
  }
}

const coopColumns = (random: Random, n: number): readonly string[] => {
  const name = `Hợp tác xã ${random.pick(trades)} ${random.pick(places)} ${n}`
  const taxCode = `61${String(n).padStart(8, '0')}`
  const facts = {
    field: fact('agriculture'),
    members: fact(random.whole(7, 90)),
    foundedOn: fact('2014-05-14'),
    status: fact('active'),
    'revenue.2016': fact(random.whole(500, 3000) * 1_000_000),
    'revenue.2017': fact(random.whole(500, 3000) * 1_000_000),
  }
  const district = districts[n % districts.length] ?? ''
  return [name, coopNameKey(name), fold(`${name} ${taxCode}`), taxCode, district, JSON.stringify(facts)]
}

const columns = (random: Random, state: ApplicationState | null): readonly (string | null)[] => {
  const total = random.whole(300, 4000) * 1_000_000
  const facts = {
    amount: fact(Math.floor(total / 2)),
    totalInvestment: fact(total),
    ownContribution: fact(Math.ceil(total / 5)),
    areaHa: fact(random.whole(5, 200)),
    inYearPlan: fact(true),
    size: fact('Nhà kho 200 m2, khung thép, mái tôn'),
  }
  const day = String(random.whole(1, 28)).padStart(2, '0')
  return [
    `2018-01-${day}`,
    state ?? random.pick(applicationStates),
    random.chance(0.7) ? `2018-02-${day}` : null,
    random.chance(0.5) ? 'Y Hạnh' : null,
    JSON.stringify(facts),
    random.chance(0.8) ? random.pick(verdicts) : null,
  ]
}

const fact = (value: unknown) => ({ value, origin: 'import' }) as const

const idOf = (random: Random): string =>
  newId(
    1_514_800_000_000,
    Uint8Array.from({ length: 10 }, () => random.whole(0, 255)),
  )
