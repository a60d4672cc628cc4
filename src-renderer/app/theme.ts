import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one green of the house; shade 7 is --accent of tokens.css. */
const green: MantineColorsTuple = [
  '#e2efe9',
  '#cbe2d8',
  '#a5ccbc',
  '#7cb59f',
  '#559e84',
  '#33866c',
  '#1c6f5b',
  '#0f5c4d',
  '#0a463a',
  '#06332a',
]

const small = { defaultProps: { size: 'xs' } } as const

export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: 7,
  colors: { green },
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', 'Noto Sans', sans-serif",
  fontSizes: { xs: '13px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  defaultRadius: '6px',
  black: '#1d2430',
  respectReducedMotion: true,
  components: {
    TextInput: small,
    Textarea: small,
    NativeSelect: small,
    Autocomplete: small,
    Checkbox: small,
    Radio: small,
  },
})
