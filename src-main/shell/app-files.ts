import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { fileToken } from '../contract/call.ts'
import { officeShellCalls } from '../contract/shell-calls.ts'
import { askOffice } from './ask-office.ts'
import { commonHeaders, newNonce, noncePlaceholder, pagePolicy, paperPolicy } from './csp.ts'
import { safeFileName } from './export-files.ts'
import type { OfficeClient } from './office-client.ts'

/**
 * What a page gets for an address of the app's own origin: the same in both shells. Small files come as bytes; papers and
 * exports as a path and their size in bytes, for the shell to stream.
 */
export type AppResponse = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | { readonly path: string; readonly size: number }
}

export type AppFiles = {
  /** `https://host` or `scheme://host`, without a slash at the end. */
  readonly origin: string
  readonly rendererFolder: string
  readonly office: OfficeClient
  /** Exports leave by a link in a shell without a save dialog. */
  readonly servesExports: boolean
}

const mimes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
}
const shownMimes: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp']

/** Names as the build writes them. No dot at the start, no escape, no backslash, no empty part: what is not plainly inside is outside. */
const plainPath = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/

const fault = (status: number, words: string): AppResponse => ({
  status,
  headers: {
    ...commonHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
  },
  body: new TextEncoder().encode(words),
})
const notFound = fault(404, 'not found')

/** The path as it was sent: URL parsers quietly resolve `..`, and a resolved path hides what was asked. */
const pathOf = (url: string, origin: string): string | null => {
  if (!url.startsWith(`${origin}/`)) return null
  const path = url.slice(origin.length).replace(/[?#].*$/s, '')
  return path === '/' ? '/index.html' : path
}

const rendererFile = async (files: AppFiles, path: string): Promise<AppResponse> => {
  const mime = mimes[extname(path)]
  if (mime === undefined) return notFound
  try {
    const root = await realpath(files.rendererFolder)
    const file = await realpath(join(root, ...path.split('/')))
    // A link inside the folder may point outside it.
    if (!file.startsWith(root + sep)) return notFound
    const bytes = await readFile(file)
    if (extname(path) !== '.html')
      return { status: 200, headers: { ...commonHeaders, 'Content-Type': mime }, body: bytes }
    const nonce = newNonce()
    return {
      status: 200,
      headers: { ...commonHeaders, 'Content-Type': mime, 'Content-Security-Policy': pagePolicy(nonce) },
      body: new TextEncoder().encode(bytes.toString('utf8').replaceAll(noncePlaceholder, nonce)),
    }
  } catch {
    return notFound
  }
}

/** `inline` or `attachment`, with the name in plain letters for old readers and in UTF-8 (RFC 6266). */
const disposition = (kind: 'inline' | 'attachment', name: string): string => {
  const safe = safeFileName(name)
  const plain = safe.normalize('NFD').replaceAll(/[^\x20-\x7e]|["\\%]/g, '')
  const encoded = encodeURIComponent(safe).replaceAll(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

const paper = async (files: AppFiles, token: string): Promise<AppResponse> => {
  const found = await askOffice(files.office, officeShellCalls.filePath, { token })
  if (!found.ok || !shownMimes.includes(found.value.mime)) return notFound
  const { path, mime, name } = found.value
  return {
    status: 200,
    headers: {
      ...commonHeaders,
      'Content-Type': mime,
      'Content-Disposition': disposition('inline', name),
      'Content-Security-Policy': paperPolicy,
    },
    body: { path, size: (await stat(path)).size },
  }
}

const exported = async (files: AppFiles, token: string): Promise<AppResponse> => {
  const found = await askOffice(files.office, officeShellCalls.exportPath, { token })
  if (!found.ok) return notFound
  const { path, name } = found.value
  return {
    status: 200,
    headers: {
      ...commonHeaders,
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': disposition('attachment', name),
      'Content-Security-Policy': "default-src 'none'",
    },
    body: { path, size: (await stat(path)).size },
  }
}

/** Answers one request. Never throws: what cannot be read is not there. */
export const answerRequest = async (files: AppFiles, method: string, url: string): Promise<AppResponse> => {
  if (method !== 'GET') return fault(405, 'GET only')
  const path = pathOf(url, files.origin)
  if (path === null || !plainPath.test(path)) return fault(400, 'not an address of this program')
  const [, room, token, ...rest] = path.split('/')
  const byToken = room === 'file' ? paper : room === 'export' && files.servesExports ? exported : null
  if (byToken === null) return rendererFile(files, path)
  if (rest.length > 0 || !fileToken.safeParse(token).success || token === undefined) return notFound
  try {
    return await byToken(files, token)
  } catch {
    return notFound
  }
}
