/**
 * `node .ci/setup.mjs app|test`: the set-up that `npm start` and `npm test` do for themselves, before anything is
 * installed. So it imports nothing outside Node and keeps to syntax that an older Node can parse, which then gets a
 * sentence instead of a stack. Silent and quick when everything is there.
 *
 * 1. Node packages, by the lockfile, when node_modules is missing or was made from another lockfile.
 * 2. What the packages do not bring: a browser and fonts; for tests also LibreOffice and poppler. On Debian as root
 *    they are installed; elsewhere the officer reads what to install. Only what this purpose cannot do without fails.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.setup-stamp')
const windows = process.platform === 'win32'

const say = (vi, en) => console.error(`[setup] ${vi}\n[setup] ${en}`)
const stop = (vi, en) => {
  say(vi, en)
  process.exit(1)
}
const json = (file) => JSON.parse(readFileSync(file, 'utf8'))

// --- Node and its packages

const checkNode = () => {
  const wanted = json(join(root, 'package.json')).engines.node.replace(/[^\d.]/g, '')
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [needMajor, needMinor = 0] = wanted.split('.').map(Number)
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return
  stop(
    `Node ${process.versions.node} quá cũ. Cài Node ${wanted} trở lên từ https://nodejs.org rồi chạy lại.`,
    `Node ${process.versions.node} is too old. Install Node ${wanted} or newer from https://nodejs.org and start again.`,
  )
}

/** The lockfile's hash, with the platform: a folder copied from another machine holds the wrong binaries. */
const fingerprint = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')

const nodeOfProject = () => existsSync(join(modules, 'node', 'bin', windows ? 'node.exe' : 'node'))

/** A bare `npm ci` leaves no stamp but npm's own list; it counts when it names every version of our lockfile. */
const installedByHand = () => {
  const list = join(modules, '.package-lock.json')
  if (existsSync(stamp) || !existsSync(list)) return false
  const present = json(list).packages
  return Object.entries(json(join(root, 'package-lock.json')).packages).every(([path, { version, optional }]) => {
    if (path === '') return true
    const there = present[path]
    return there ? there.version === version : optional === true
  })
}

/**
 * The environment for a second npm: without what the first one tells its scripts about itself (it would install
 * into the wrong place or skip parts), and without node_modules/.bin, whose node is about to be replaced.
 */
const cleanEnvironment = () => {
  const leaked =
    /^(npm_(lifecycle|package)_|npm_command$|npm_config_(local_prefix|global|location|ignore_scripts|dry_run|omit|include|only|production|workspaces?|package_lock|package_lock_only)$|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$)/i
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !leaked.test(name)))
  const path = Object.keys(env).find((name) => name.toLowerCase() === 'path')
  if (path)
    env[path] = env[path]
      .split(delimiter)
      .filter((folder) => !folder.startsWith(modules + sep))
      .join(delimiter)
  return env
}

/** The npm that runs us, on the machine's own Node; else the npm in the path. */
const npm = () => {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  const outside = (file) => file && existsSync(file) && !file.startsWith(modules + sep)
  if (outside(cli) && /\.c?js$/.test(cli) && outside(node)) return { command: node, first: [cli], shell: false }
  return { command: windows ? 'npm.cmd' : 'npm', first: [], shell: windows }
}

const installPackages = () => {
  const wanted = fingerprint()
  const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (nodeOfProject() && (current || installedByHand())) {
    if (!current) writeFileSync(stamp, wanted)
    return
  }
  if (windows && process.execPath.startsWith(modules + sep)) {
    stop(
      'Danh sách gói đã đổi. Chạy lệnh "npm ci" rồi chạy lại lệnh này.',
      'The list of packages has changed. Run "npm ci", then this command again.',
    )
  }
  say('Đang cài các gói Node theo package-lock.json …', 'Installing the Node packages of package-lock.json …')
  const { command, first, shell } = npm()
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: cleanEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
  })
  if (status !== 0 || !nodeOfProject()) {
    const detail = error ? error.message : `npm ci: ${status}`
    stop(
      `Không cài được các gói Node (${detail}). Kiểm tra kết nối tới kho gói npm rồi chạy lại.`,
      `The Node packages could not be installed (${detail}). Check the connection to the npm registry and start again.`,
    )
  }
  writeFileSync(stamp, wanted)
}

// --- What the machine must have

/** Whether an executable of one of `names` is in the path, or one of `places` is there. */
const found = (names, places) => {
  const folders = (process.env.PATH || '').split(delimiter).filter(Boolean)
  const files = folders.flatMap((folder) => names.map((name) => join(folder, windows ? `${name}.exe` : name)))
  return [...files, ...places].some((file) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
const inProgramFiles = (...paths) =>
  programFiles.filter(Boolean).flatMap((folder) => paths.map((path) => join(folder, path)))

/** Where `src-main/shell/chromium-path.ts` looks: what is found here must be found there. */
const hasChromium = () => {
  if (process.env.CHROMIUM_PATH) return existsSync(process.env.CHROMIUM_PATH)
  const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
  if (process.platform === 'darwin')
    return found(
      [],
      apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
    )
  if (windows) {
    const browsers = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Chromium/Application/chrome.exe',
    ]
    return found([], inProgramFiles(...browsers))
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]
  return found(
    names,
    ['/usr/bin', '/snap/bin'].flatMap((folder) => names.map((name) => join(folder, name))),
  )
}

const hasElectron = () => {
  const name = join(modules, 'electron', 'path.txt')
  return existsSync(name) && existsSync(join(modules, 'electron', 'dist', readFileSync(name, 'utf8').trim()))
}

/** Electron needs a screen; without one the application shows its tour in a headless browser. */
const hasScreen = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const hasOffice = () =>
  found(
    ['soffice', 'libreoffice'],
    ['/Applications/LibreOffice.app/Contents/MacOS/soffice', ...inProgramFiles('LibreOffice/program/soffice.exe')],
  )

/** Any font with Vietnamese letters; the window brings its own, the system's serve menus, dialogs and LibreOffice. */
const hasFonts = () => {
  if (process.platform !== 'linux') return true
  const { status, stdout } = spawnSync('fc-list', [':lang=vi', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

const needs = (purpose) => {
  const test = purpose === 'test'
  return [
    {
      name: 'Chromium',
      there: () => hasChromium() || (!test && hasElectron() && hasScreen()),
      required: true,
      debian: ['chromium'],
      elsewhere: 'Chromium / Google Chrome (https://www.chromium.org, https://www.google.com/chrome)',
    },
    {
      name: 'phông chữ / fonts',
      there: hasFonts,
      required: false,
      debian: ['fontconfig', 'fonts-noto-core'],
      elsewhere: 'Noto Sans, DejaVu',
    },
    ...(test
      ? [
          {
            name: 'LibreOffice Calc',
            there: hasOffice,
            required: true,
            debian: ['libreoffice-calc'],
            elsewhere: 'LibreOffice (https://www.libreoffice.org)',
          },
          {
            name: 'poppler (pdftotext)',
            there: () => found(['pdftotext'], []),
            required: true,
            debian: ['poppler-utils'],
            elsewhere: 'poppler (brew install poppler; https://poppler.freedesktop.org)',
          },
        ]
      : []),
  ]
}

const aptAsRoot = () =>
  process.platform === 'linux' && process.getuid() === 0 && existsSync('/etc/debian_version') && found(['apt-get'], [])

const apt = (...args) =>
  spawnSync('apt-get', ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // apt reports on stderr, so that the last line of stdout stays the caller's.
    stdio: ['ignore', 2, 2],
  }).status === 0

const installFromDebian = (missing) => {
  const packages = missing.flatMap(({ debian }) => debian)
  say(`Đang cài bằng apt-get: ${packages.join(', ')} …`, `Installing with apt-get: ${packages.join(', ')} …`)
  apt('update')
  const install = (names) => apt('install', '-y', '--no-install-recommends', ...names)
  // One package that a mirror lacks must not keep the others away.
  if (!install(packages)) for (const { debian } of missing) install(debian)
}

const installPrograms = (purpose) => {
  const lacking = (list) => list.filter(({ there }) => !there())
  let missing = lacking(needs(purpose))
  if (missing.length > 0 && aptAsRoot()) {
    installFromDebian(missing)
    missing = lacking(missing)
  }
  for (const { name, required, debian, elsewhere } of missing) {
    const how = existsSync('/etc/debian_version') ? `sudo apt-get install ${debian.join(' ')}` : elsewhere
    say(
      `${required ? 'Thiếu' : 'Nên có'} ${name}. Cách cài: ${how}`,
      `${required ? 'Missing' : 'Recommended'}: ${name}. To install: ${how}`,
    )
  }
  if (purpose === 'app' && missing.some(({ name }) => name === 'Chromium') && hasScreen()) {
    say('Hoặc cài Electron: npx install-electron', 'Or install Electron: npx install-electron')
  }
  if (missing.some(({ required }) => required)) {
    stop(
      'Chưa đủ để chạy. Cài phần còn thiếu rồi chạy lại.',
      'Not everything is there. Install what is missing and start again.',
    )
  }
}

const purpose = process.argv[2]
checkNode()
if (purpose !== 'app' && purpose !== 'test') {
  stop('Cách dùng: node .ci/setup.mjs app|test', 'Usage: node .ci/setup.mjs app|test')
}
installPackages()
installPrograms(purpose)
