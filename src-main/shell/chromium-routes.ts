import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page, Request, Route } from 'playwright-core'
import type { AppFiles } from './app-files.ts'
import { answerRequest } from './app-files.ts'

/**
 * A file travels to the browser through its pipe, which breaks at a message of 100 MB, and as base64. Larger papers are
 * not shown; larger exports are copied by the shell itself.
 */
export const largestBody = 48 * 1024 * 1024

/** Chromium's own PDF viewer and its parts: inside the browser, no network. */
const ownParts = ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/', 'chrome://resources/']

/** The page a request belongs to; a request of a worker or of a page that is just coming to be has none. */
const pageOf = (request: Request): Page | null => {
  try {
    return request.frame().page()
  } catch {
    return null
  }
}

/** A frame inside the page shows papers and nothing else, so that no copy of the page runs inside it. */
const inOwnPlace = (request: Request, page: Page, origin: string): boolean => {
  if (!request.isNavigationRequest()) return true
  const path = request.url().slice(origin.length)
  const top = request.frame() === page.mainFrame()
  return top ? path === '/' || path.startsWith('/export/') : path.startsWith('/file/')
}

const serve = async (route: Route, files: AppFiles): Promise<void> => {
  const request = route.request()
  const { status, headers, body } = await answerRequest(files, request.method(), request.url())
  if (!('path' in body)) return route.fulfill({ status, headers, body: Buffer.from(body) })
  if (body.size > largestBody) return route.fulfill({ status: 413, body: '' })
  // Handing over the path would let the library guess the type again, and a PDF be saved instead of shown.
  return route.fulfill({ status, headers, body: await readFile(body.path) })
}

const answerRoute = async (route: Route, page: Page, files: AppFiles): Promise<void> => {
  const request = route.request()
  const url = request.url()
  if (ownParts.some((part) => url.startsWith(part))) return route.continue()
  const owner = pageOf(request)
  if (owner !== page) return route.abort('blockedbyclient')
  if (url.startsWith(`${files.origin}/`) && inOwnPlace(request, page, files.origin)) return serve(route, files)
  // An aborted navigation would leave an error page in place of the work; "no content" leaves the page as it is.
  if (request.isNavigationRequest()) return route.fulfill({ status: 204, body: '' })
  return route.abort('blockedbyclient')
}

/** Answers the app's origin from disk and nothing else; closes every window that is not ours. */
export const routeEverything = async (context: BrowserContext, page: Page, files: AppFiles): Promise<void> => {
  context.on('page', (other) => {
    if (other !== page) void other.close().catch(() => undefined)
  })
  await context.route(
    () => true,
    (route) =>
      // A route that was overtaken by closing has nobody left to answer.
      answerRoute(route, page, files).catch(() => undefined),
  )
  await context.routeWebSocket(
    () => true,
    (socket) => socket.close(),
  )
  await context.grantPermissions([])
}
