/**
 * Roles at work (vai trò): chuyên viên thẩm định, lãnh đạo, kế toán, người chi trả, quản trị, thanh tra. Names are declared, not proven,
 * until there are logins; the screens say so.
 */
export const roles = ['reviewOfficer', 'leader', 'financeOfficer', 'payer', 'administrator', 'inspector'] as const
export type Role = (typeof roles)[number]

/** Who does it: goes with every write. */
export type Actor = { readonly name: string; readonly role: Role }

/** Everybody but the inspector, who reads everything and changes nothing. */
export const writers = roles.filter((role) => role !== 'inspector')
