export type SignName = 'met' | 'notMet' | 'evidenceMissing' | 'needsJudgement' | 'none'

const paths = {
  met: 'M2.5 7.5 5.5 10.5 11.5 3.5',
  notMet: 'M3 3 11 11M11 3 3 11',
  evidenceMissing: 'M4.4 4.6a2.6 2.6 0 1 1 3.9 2.3C7.3 7.4 7 7.9 7 8.7M7 11.4v.4',
  needsJudgement: 'M7 1.8 12.2 7 7 12.2 1.8 7Z',
  none: 'M3 7h8',
} as const satisfies Record<SignName, string>

/** The sign beside a word: drawn, not typed, so that it looks the same whatever fonts a machine has. */
export const Sign = ({ name }: { readonly name: SignName }) => (
  <svg width="12" height="12" viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
    <path d={paths[name]} strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)
