import { callShell, OfficeFailure } from '../client.ts'

/**
 * Saves a finished export. `saved` with the path; `null` when the person closed the dialog.
 * @throws OfficeFailure
 */
export const saveExport = async (token: string): Promise<string | null> => {
  const answer = await callShell('shell.saveExport', { token })
  if (answer.kind === 'saved') return answer.path
  if (answer.kind === 'cancelled') return null
  const savedTo = nextSavedPath(token)
  // Without `download`: with it the browser fetches past the shell.
  const link = document.createElement('a')
  link.href = answer.url
  document.body.append(link)
  link.click()
  link.remove()
  return savedTo
}

/** A shell without a dialog says afterwards where the file went. */
const nextSavedPath = (token: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const stop = window.office.onProgress((progress) => {
      if (progress.job !== token) return
      if (progress.savedTo !== undefined) resolve(progress.savedTo)
      else if (progress.error !== undefined) reject(new OfficeFailure(progress.error))
      else return
      stop()
    })
  })
