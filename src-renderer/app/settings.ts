/** Small choices of this desk (language, keys, panes). They are not the office's data: losing them harms nobody. */
export const readSetting = (name: string): string | null => {
  try {
    return window.localStorage.getItem(`htx.${name}`)
  } catch {
    return null
  }
}

export const writeSetting = (name: string, value: string): void => {
  try {
    window.localStorage.setItem(`htx.${name}`, value)
  } catch {
    // Storage may be switched off; the choice then lasts as long as the window.
  }
}
