import { trainingText } from '../../../src-main/text/screens/training.ts'
import { useText } from '../../app/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { YesNoField } from './yes-no-field.tsx'

export type Travel = { readonly distanceKm: number | null; readonly ownVehicle: boolean | null }

/** From how far a learner comes, and whether by their own vehicle. */
export const TravelFields = ({
  value,
  onChange,
}: {
  readonly value: Travel
  readonly onChange: (travel: Travel) => void
}) => {
  const t = useText(trainingText).learners
  const { distanceKm, ownVehicle } = value
  return (
    <>
      <div className="fields two-fields">
        <NumberField
          label={t.column.distance}
          unit="km"
          whole={false}
          max={5000}
          value={distanceKm}
          onChange={(next) => onChange({ ownVehicle, distanceKm: next })}
        />
        <YesNoField
          label={t.column.vehicle}
          value={ownVehicle}
          onChange={(next) => onChange({ distanceKm, ownVehicle: next })}
        />
      </div>
      <p className="muted small">{t.travelHint}</p>
    </>
  )
}
