import { Sign, type SignName } from '../../ui/sign.tsx'

/** Sign, word and colour together: colour alone tells nothing. */
export const Badge = ({ sign, word }: { readonly sign: SignName; readonly word: string }) => (
  <span className={`verdict ${sign}`}>
    <Sign name={sign} />
    {word}
  </span>
)
