/** What the window itself refuses. */
export const shellRefusals = {
  'shell.callRefused': {
    vi: 'Màn hình không được gọi “{call}”. Đóng chương trình rồi mở lại; nếu còn lỗi hãy báo người quản trị.',
    en: 'A screen may not call “{call}”. Close the program and start it again; tell the administrator if it stays.',
  },
  'shell.senderRefused': {
    vi: 'Lời gọi không đến từ màn hình của chương trình ({origin}) nên bị từ chối. Đóng chương trình rồi mở lại.',
    en: 'The call does not come from a screen of this program ({origin}) and is refused. Close the program and start it again.',
  },
  'shell.saveFailed': {
    vi: 'Không lưu được “{file}”: {detail}. Kiểm tra chỗ trống và quyền ghi của thư mục rồi lưu lại; không có tệp nào bị ghi dở.',
    en: '“{file}” could not be saved: {detail}. Check the free space and the permission of the folder, then save again; nothing was left half written.',
  },
} as const
