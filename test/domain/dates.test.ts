import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  compareDates,
  daysBetween,
  formatDate,
  formatDateLong,
  fromExcelSerial,
  isLocalDate,
  type LocalDate,
  monthOf,
  parseDate,
  startOfYear,
  today,
  yearOf,
} from '../../src-main/domain/dates.ts'
import { refused } from './refused.ts'

const anyDate = fc.integer({ min: 0, max: 146_000 }).map((days) => addDays('1900-01-01', days))

describe('reading dates', () => {
  test.each([
    ['03/04/2018', '2018-04-03'],
    ['3/4/2018', '2018-04-03'],
    ['7/10/2015', '2015-10-07'],
    ['3-4-2018', '2018-04-03'],
    ['3.4.2018', '2018-04-03'],
    ['2018-04-03', '2018-04-03'],
    [' 03 / 04 / 2018\u00a0', '2018-04-03'],
    ['29/02/2016', '2016-02-29'],
    ['31/12/9999', '9999-12-31'],
  ])('%j is %s', (text, date) => {
    expect(parseDate(text)).toBe(date)
  })

  test.each([
    '31/02/2014',
    '29/02/1900',
    '29/02/2018',
    '12/25/2018',
    '00/01/2018',
    '1/0/2018',
    '3/4/18',
    '3/4-2018',
    '2018-4-3',
    '31/12/1899',
    '2018',
    'hôm qua',
    '',
  ])('%j is no date', (text) => {
    expect(refused(() => parseDate(text))).toEqual({ code: 'date.invalid', params: { value: text } })
  })

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect([parseDate(formatDate(date)), parseDate(date), isLocalDate(date)]).toEqual([date, date, true])
      }),
    )
  })

  test('only a real date in the inner form is a LocalDate', () => {
    expect(['2018-02-29', '2018-2-9', '03/04/2018', '2018-04-03T00:00', 43193, null].map(isLocalDate)).toEqual(
      Array.from({ length: 6 }, () => false),
    )
  })
})

describe('spreadsheet serials', () => {
  test.each<[number, 1900 | 1904, string]>([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [61, 1900, '1900-03-01'],
    [43_101, 1900, '2018-01-01'],
    [43_101.75, 1900, '2018-01-01'],
    [2_958_465, 1900, '9999-12-31'],
    [0, 1904, '1904-01-01'],
    [60, 1904, '1904-03-01'],
    [41_639, 1904, '2018-01-01'],
  ])('%d in the %d system is %s', (serial, system, date) => {
    expect(fromExcelSerial(serial, system)).toBe(date)
  })

  test.each<[number, 1900 | 1904]>([
    [0, 1900],
    [60, 1900],
    [60.5, 1900],
    [-1, 1900],
    [-1, 1904],
    [2_958_466, 1900],
    [1e300, 1900],
    [Number.NaN, 1900],
  ])('%d in the %d system is no date', (serial, system) => {
    expect(refused(() => fromExcelSerial(serial, system))).toEqual({ code: 'date.invalid', params: { value: serial } })
  })
})

describe('printing', () => {
  test('in files and on letters', () => {
    expect(
      ['2018-02-05', '2017-09-18', '2018-01-31', '2018-12-01'].map((date) => [formatDate(date), formatDateLong(date)]),
    ).toEqual([
      ['05/02/2018', 'ngày 05 tháng 02 năm 2018'],
      ['18/09/2017', 'ngày 18 tháng 9 năm 2017'],
      ['31/01/2018', 'ngày 31 tháng 01 năm 2018'],
      ['01/12/2018', 'ngày 01 tháng 12 năm 2018'],
    ])
  })
})

describe('calendar', () => {
  test('months and years stop at the end of a month', () => {
    expect([
      addMonths('2018-01-31', 1),
      addMonths('2016-01-31', 1),
      addMonths('2018-03-31', -1),
      addMonths('2018-01-15', -1),
      addMonths('2018-11-30', 15),
      addYears('2016-02-29', 1),
      addYears('2016-02-29', 4),
      addYears('2018-06-30', -3),
      addDays('2018-12-31', 1),
      addDays('2016-03-01', -1),
    ]).toEqual([
      '2018-02-28',
      '2016-02-29',
      '2018-02-28',
      '2017-12-15',
      '2020-02-29',
      '2017-02-28',
      '2020-02-29',
      '2015-06-30',
      '2019-01-01',
      '2016-02-29',
    ])
  })

  test('parts, order, distance', () => {
    expect({
      year: yearOf('2018-04-03'),
      month: monthOf('2018-04-03'),
      start: startOfYear(2018),
      order: [
        compareDates('2018-04-03', '2018-04-10'),
        compareDates('2018-04-03', '2018-04-03'),
        compareDates('2019-01-01', '2018-12-31'),
      ],
      days: [daysBetween('2018-01-01', '2019-01-01'), daysBetween('2018-01-02', '2018-01-01')],
    }).toEqual({ year: 2018, month: 4, start: '2018-01-01', order: [-1, 0, 1], days: [365, -1] })
  })

  test('today is the date on the wall, at both ends of the day', () => {
    expect([today(new Date(2018, 0, 1, 0, 0, 0)), today(new Date(2018, 11, 31, 23, 59, 59))]).toEqual([
      '2018-01-01',
      '2018-12-31',
    ])
  })

  test('working days are those from Monday to Friday', () => {
    const weekday = (date: LocalDate) => new Date(`${date}T00:00:00Z`).getUTCDay()
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), (date, days) => {
        const end = addWorkingDays(date, days)
        const between = Array.from({ length: daysBetween(date, end) }, (_, index) => addDays(date, index + 1))
        expect(between.filter((day) => ![0, 6].includes(weekday(day)))).toHaveLength(days)
        expect([0, 6]).not.toContain(weekday(end))
      }),
    )
    expect(addWorkingDays('2018-06-01', 15)).toBe('2018-06-22')
  })

  test('days added are days between, and order agrees', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        fc.pre(daysBetween('1900-01-01', date) + days >= 0)
        const other = addDays(date, days)
        expect([daysBetween(date, other), compareDates(other, date)]).toEqual([days, Math.sign(days)])
      }),
    )
  })

  test.each<[string, () => unknown, string | number]>([
    ['before the calendar', () => addDays('1900-01-01', -1), '1900-01-01 + -1'],
    ['after the calendar', () => addYears('9999-01-01', 1), '9999-01-01 + 12'],
    ['half a day', () => addDays('2018-01-01', 0.5), '2018-01-01 + 0.5'],
    ['half a month', () => addMonths('2018-01-01', 0.5), '2018-01-01 + 0.5'],
    ['no date', () => yearOf('31/02/2014'), '31/02/2014'],
    ['no year', () => startOfYear(18), 18],
  ])('%s is refused', (_, call, value) => {
    expect(refused(call)).toEqual({ code: 'date.invalid', params: { value } })
  })
})
