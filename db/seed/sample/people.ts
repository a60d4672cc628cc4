import type { Actor, Role } from '../../../src-main/domain/people.ts'

/** The people of the sample office; none of them exists. */
export const samplePeople = {
  reviewOfficer: { name: 'Trần Thị Lan', role: 'reviewOfficer' },
  leader: { name: 'Nguyễn Văn Bình', role: 'leader' },
  financeOfficer: { name: 'Lê Thị Hoa', role: 'financeOfficer' },
  payer: { name: 'Phạm Văn Sơn', role: 'payer' },
  administrator: { name: 'Đỗ Minh Quân', role: 'administrator' },
  inspector: { name: 'Võ Thị Thanh', role: 'inspector' },
} as const satisfies Record<Role, Actor>
