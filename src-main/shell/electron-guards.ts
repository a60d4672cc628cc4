import type * as Electron from 'electron'

export const appOrigin = 'office://app'
export const pageAddress = `${appOrigin}/`

/** Chromium's own PDF viewer, which shows a paper inside a frame of ours. */
const pdfViewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/'

const isOurAddress = (url: string): boolean => URL.canParse(url) && url.startsWith(pageAddress)

/** Only the page itself may call: the top frame of our window, at our address. A frame inside it, or a page left behind, is a stranger. */
export const isOurPage = (event: Electron.IpcMainInvokeEvent, contents: Electron.WebContents): boolean => {
  const frame = event.senderFrame
  return (
    event.sender === contents &&
    frame !== null &&
    frame === contents.mainFrame &&
    frame.parent === null &&
    isOurAddress(frame.url)
  )
}

const frameMayShow = (url: string): boolean =>
  url.startsWith(`${appOrigin}/file/`) || url.startsWith(`blob:${appOrigin}/`) || url.startsWith(pdfViewer)

/** Holds for every page that ever comes to be in this process, also for one that nobody meant to open. */
export const guardContents = (contents: Electron.WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || !frameMayShow(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

const localSchemes = ['office:', 'blob:', 'data:', 'devtools:', 'chrome:', 'chrome-extension:']

/** The page needs no permission of any kind, and no address outside the program; all it may download is a paper it shows. */
export const guardSession = (session: Electron.Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !URL.canParse(details.url) || !localSchemes.includes(new URL(details.url).protocol) })
  })
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`${appOrigin}/file/`)) event.preventDefault()
  })
}
