import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Tinos has the metrics of Times New Roman and every Vietnamese letter; whole files, so that PDFKit embeds what a page needs. */
export const pdfFonts = {
  regular: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italic: require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
} as const

export type PdfFont = keyof typeof pdfFonts
