import './money-bar.css'

type Part = { readonly key: 'paid' | 'advanced' | 'committed' | 'available'; readonly amount: number }

/** Shares of one sum as a bar; `label` says the same in words, for those who cannot see it. */
export const MoneyBar = ({ label, parts }: { readonly label: string; readonly parts: readonly Part[] }) => (
  <div className="money-bar" role="img" aria-label={label} title={label}>
    {parts.map((part) => (
      <i key={part.key} className={`swatch ${part.key}`} style={{ flexGrow: Math.max(0, part.amount) }} />
    ))}
  </div>
)
