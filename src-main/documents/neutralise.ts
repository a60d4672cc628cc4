/**
 * Text fit for any file: well-formed, without the control characters that XML and printers refuse. Tab and line ends stay.
 * Every format takes its text through here, so that the same cell reads the same in all of them.
 */
export const fileText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')

/** The first character a spreadsheet would compute on, also in its full-width form and behind blanks; or a control character. */
const dangerous = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

/** Text that no spreadsheet reads as a formula: a leading apostrophe is put before one that would be. */
export const neutralise = (text: string): string => {
  const clean = fileText(text)
  return dangerous.test(clean) ? `'${clean}` : clean
}
