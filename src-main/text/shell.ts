/** What the two shells say by themselves: menu, dialogs, the messages of a start. `{name}` is replaced by the parameter. */
const vi = {
  appName: 'Sổ Hỗ Trợ HTX',
  menu: {
    file: 'Tệp',
    printPdf: 'Lưu trang này thành PDF…',
    quit: 'Thoát',
    edit: 'Sửa',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    cut: 'Cắt',
    copy: 'Sao chép',
    paste: 'Dán',
    selectAll: 'Chọn tất cả',
    view: 'Xem',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    zoomReset: 'Cỡ bình thường',
    fullScreen: 'Toàn màn hình',
    window: 'Cửa sổ',
    minimize: 'Thu xuống',
  },
  open: {
    workbook: 'Chọn bảng tính',
    paper: 'Chọn giấy tờ',
    decision: 'Chọn bản quét quyết định',
    backup: 'Chọn bản sao lưu',
    profile: 'Chọn mẫu cột',
  },
  kinds: {
    workbook: 'Bảng tính (XLSX)',
    paper: 'PDF hoặc ảnh',
    decision: 'PDF hoặc ảnh',
    backup: 'Bản sao lưu (ZIP)',
    profile: 'Mẫu cột (JSON)',
    pdf: 'PDF',
  },
  save: 'Lưu tệp',
  saveBackup: 'Sao lưu vào',
  printName: 'Trang in',
  cannotStart: 'Không mở được chương trình',
  alreadyOpen: 'Thư mục dữ liệu “{folder}” đang mở ở một cửa sổ khác. Làm tiếp ở cửa sổ đó, hoặc đóng nó rồi mở lại.',
  start: {
    electron: 'Mở bằng Electron.',
    chromium:
      'Mở bằng Chromium ({browser}), vì máy chưa có Electron. Muốn dùng Electron: chạy npx install-electron (cần mạng internet).',
    chromiumAsked: 'Mở bằng Chromium ({browser}), theo yêu cầu.',
    data: 'Dữ liệu ở: {folder}',
    building: 'Đang dựng màn hình, lần đầu mất khoảng nửa phút…',
    noDisplay: 'Máy không có màn hình: chạy chuyến tham quan không cửa sổ.',
    noElectron: 'Máy chưa có Electron. Chạy npx install-electron (cần mạng internet), hoặc dùng --shell=chromium.',
    noBrowser:
      'Không tìm thấy Chromium, Chrome hay Edge trên máy. Cài một trình duyệt này, hoặc đặt biến CHROMIUM_PATH, hoặc chạy npx install-electron.',
    usage: 'Cách dùng: npm start -- [--shell=chromium|electron] [--data=THƯ_MỤC] [--sample]. Không hiểu: {argument}',
  },
} as const

type Catalogue<T> = { readonly [K in keyof T]: T[K] extends string ? string : Catalogue<T[K]> }
export type ShellText = Catalogue<typeof vi>

const en: ShellText = {
  appName: 'Sổ Hỗ Trợ HTX',
  menu: {
    file: 'File',
    printPdf: 'Save this page as PDF…',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Normal size',
    fullScreen: 'Full screen',
    window: 'Window',
    minimize: 'Minimize',
  },
  open: {
    workbook: 'Choose a workbook',
    paper: 'Choose a paper',
    decision: 'Choose the scanned decision',
    backup: 'Choose a backup',
    profile: 'Choose a column profile',
  },
  kinds: {
    workbook: 'Workbook (XLSX)',
    paper: 'PDF or image',
    decision: 'PDF or image',
    backup: 'Backup (ZIP)',
    profile: 'Column profile (JSON)',
    pdf: 'PDF',
  },
  save: 'Save file',
  saveBackup: 'Back up to',
  printName: 'Printed page',
  cannotStart: 'The program cannot start',
  alreadyOpen: 'The data folder “{folder}” is open in another window. Go on there, or close it and start again.',
  start: {
    electron: 'Opening in Electron.',
    chromium:
      'Opening in Chromium ({browser}), because Electron is not installed. To get Electron: run npx install-electron (needs the internet).',
    chromiumAsked: 'Opening in Chromium ({browser}), as asked.',
    data: 'Data folder: {folder}',
    building: 'Building the screens, about half a minute the first time…',
    noDisplay: 'There is no display: running the guided tour without a window.',
    noElectron: 'Electron is not installed. Run npx install-electron (needs the internet), or use --shell=chromium.',
    noBrowser:
      'No Chromium, Chrome or Edge was found. Install one of them, or set CHROMIUM_PATH, or run npx install-electron.',
    usage: 'Usage: npm start -- [--shell=chromium|electron] [--data=DIR] [--sample]. Not understood: {argument}',
  },
}

export const shellText = { vi, en } satisfies Record<'vi' | 'en', ShellText>
