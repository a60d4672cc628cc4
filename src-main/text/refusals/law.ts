/** Packs, settings and facts. */
export const lawRefusals = {
  'facts.unreadable': {
    vi: 'Tệp “{file}” không phải JSON đọc được ({detail}). Cần một đối tượng dữ liệu hoặc một mảng đối tượng.',
    en: 'The file “{file}” is not readable JSON ({detail}). An object of facts or an array of them is expected.',
  },
  'pack.invalid': {
    vi: 'Bộ quy định[ {pack}] không nạp được: tệp {file}, mục {path}. Cần: {expected}. Sửa chỗ đó rồi làm lại.',
    en: 'The rule pack[ {pack}] does not load: file {file}, at {path}. Expected: {expected}. Correct that place and try again.',
  },
  'pack.unknown': {
    vi: 'Không có bộ quy định “{pack}”. Các bộ hiện có: {known}.',
    en: 'There is no rule pack “{pack}”. Packs present: {known}.',
  },
  'settings.file': {
    vi: 'Tệp thiết lập “{file}”, mục “{path}”. Cần: {expected}.',
    en: 'The settings file “{file}”, at “{path}”. Expected: {expected}.',
  },
  'settings.areaTwice': {
    vi: 'Xã {commune} đứng ở dòng {first} và dòng {second} với thời gian chồng nhau. Một văn bản chỉ xếp một xã vào một loại; bỏ một dòng.',
    en: 'Commune {commune} stands on line {first} and line {second} for the same days. One document puts a commune in one class; take one line out.',
  },
  'settings.invalid': {
    vi: '[Tệp “{file}”: ]Thiết lập “{setting}” không nhận giá trị “{value}”. Cần: {expected}.',
    en: '[File “{file}”: ]The setting “{setting}” does not take the value “{value}”. Expected: {expected}.',
  },
  'facts.invalid': {
    vi: '[Tệp “{file}”: ]Dữ kiện “{path}” có giá trị {value} không dùng được. Cần: {expected}.',
    en: '[File “{file}”: ]The fact “{path}” has the value {value}, which cannot be used. Expected: {expected}.',
  },
  'facts.unknownKey': {
    vi: '[Tệp “{file}”: ]Không có dữ kiện nào tên “{path}”. Kiểm tra chính tả hoặc bỏ mục này.[ Cần: {expected}.]',
    en: '[File “{file}”: ]There is no fact named “{path}”. Check the spelling or leave it out.[ Expected: {expected}.]',
  },
  'assess.contentUnsupported': {
    vi: 'Bộ quy định {pack} chưa có điều kiện riêng của nội dung “{content}”, nên chưa xét được. Thẩm định bằng hồ sơ giấy.',
    en: 'The rule pack {pack} has no conditions of its own for the content “{content}” yet, so it is not judged. Appraise it on paper.',
  },
} as const
