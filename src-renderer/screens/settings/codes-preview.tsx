import type { CodesReport } from '../../../src-main/contract/codes.ts'
import { codesText } from '../../../src-main/text/screens/codes.ts'
import { useText } from '../../app/language.tsx'
import { Note } from '../../ui/note.tsx'
import { Problems } from '../../ui/problems.tsx'
import { yearsText } from './years-text.ts'

type Props = { readonly report: CodesReport; readonly fromYear: number }

/** What an import would do: how many codes, what is wrong and where, what it takes the place of. */
export const CodesPreview = ({ report, fromYear }: Props) => {
  const t = useText(codesText)
  const { codes, problems, warnings, replaces, linesOutside } = report
  return (
    <section className="stack codes-preview" aria-label={t.result}>
      {problems.length > 0 ? (
        <Note tone="bad" title={t.refused(problems.length)} />
      ) : (
        <Note tone="good" title={t.willTake(codes.length)}>
          {replaces.map((list) => (
            <p key={`${list.document} ${list.fromYear}`}>
              {t.replaces(list.document, yearsText(list), Math.max(fromYear, list.fromYear))}
            </p>
          ))}
        </Note>
      )}
      {problems.length > 0 ? <Problems title={t.problems(problems.length)} rows={problems} /> : null}
      {linesOutside.map(({ line, year, code }) => (
        <Note key={`${line} ${year} ${code}`} tone="warn" title={t.outside(line, year, code)} />
      ))}
      {warnings.length > 0 ? <Problems title={t.warnings(warnings.length)} rows={warnings} /> : null}
    </section>
  )
}
