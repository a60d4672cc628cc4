import base from './playwright.ts'
export default { ...base, timeout: 600000, expect: { timeout: 90000 } }
