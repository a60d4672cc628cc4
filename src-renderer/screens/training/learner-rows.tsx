import type { ClassView } from '../../../src-main/contract/training.ts'
import { formatNumber } from '../../../src-main/domain/eligibility/sentences.ts'
import { trainingText } from '../../../src-main/text/screens/training.ts'
import { uiText } from '../../../src-main/text/screens/ui.ts'
import { useLanguage, useText } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DateText } from '../../ui/date-text.tsx'

type Person = ClassView['people'][number]
type Acts = { readonly edit: (person: Person) => void; readonly remove: (person: Person) => void }

/** `acts` null: only to read. */
export const LearnerRows = ({ of, acts }: { readonly of: ClassView; readonly acts: Acts | null }) => {
  const all = useText(trainingText)
  const t = all.learners.column
  return (
    <table className="plain-table class-table" aria-label={all.page.tabs.learners}>
      <thead>
        <tr>
          <th scope="col" className="num">
            #
          </th>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.bornOn}</th>
          <th scope="col">{t.citizenId}</th>
          <th scope="col">{t.coop}</th>
          <th scope="col" className="num">
            {t.distance}
          </th>
          <th scope="col">{t.vehicle}</th>
          <th scope="col" className="num">
            {t.days}
          </th>
          {acts === null ? null : <th scope="col" aria-label={t.actions} />}
        </tr>
      </thead>
      <tbody>
        {of.people.map((person, index) => (
          <LearnerRow key={person.id} of={of} person={person} number={index + 1} acts={acts} />
        ))}
      </tbody>
    </table>
  )
}

const LearnerRow = (props: {
  readonly of: ClassView
  readonly person: Person
  readonly number: number
  readonly acts: Acts | null
}) => {
  const t = useText(trainingText).learners
  const ui = useText(uiText)
  const { language } = useLanguage()
  const { person, acts, of } = props
  const { name, distanceKm, ownVehicle } = person
  const came = of.present.filter(({ learnerId }) => learnerId === person.id).length
  return (
    <tr>
      <td className="num muted">{props.number}</td>
      <td>
        <b className="row-name">{name}</b>
      </td>
      <td>
        <DateText date={person.bornOn} />
      </td>
      <td className="tab-num">{person.citizenId ?? <span className="muted">–</span>}</td>
      <td>{person.coop}</td>
      <td className="num">
        {distanceKm === null ? <span className="muted">{ui.unknown}</span> : t.km(formatNumber(distanceKm, language))}
      </td>
      <td>{ownVehicle === null ? <span className="muted">{ui.unknown}</span> : ownVehicle ? ui.yes : ui.no}</td>
      <td className="num">{t.daysOf(came, of.counts.heldDays)}</td>
      {acts === null ? null : (
        <td>
          <div className="row-acts">
            <Button little label={t.on(t.edit, name)} onClick={() => acts.edit(person)}>
              {t.edit}
            </Button>
            <Button little tone="quiet" label={t.on(t.remove, name)} onClick={() => acts.remove(person)}>
              {t.remove}
            </Button>
          </div>
        </td>
      )}
    </tr>
  )
}
