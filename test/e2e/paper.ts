import PDFDocument from 'pdfkit'

/** A scan as an officer would attach it. */
export const pdfPaper = (name: string, words: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> =>
  new Promise((resolve) => {
    const parts: Buffer[] = []
    const document = new PDFDocument({ size: 'A4' })
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve({ name, mimeType: 'application/pdf', buffer: Buffer.concat(parts) }))
    document.fontSize(24).text(words, 72, 72)
    document.end()
  })

/** The smallest photograph there is. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
