/** Words of the sheets that stand for scans in the sample office. */
export const statementWords = {
  title: { vi: 'BÁO CÁO TÀI CHÍNH NĂM', en: 'FINANCIAL STATEMENT OF' },
  mark: { vi: 'Tài liệu mẫu, không phải hợp tác xã có thật', en: 'A sample: no such co-op exists' },
  unit: { vi: 'Đơn vị tính: đồng', en: 'Unit: đồng' },
  sales: { vi: 'Doanh thu bán hàng và cung cấp dịch vụ', en: 'Sales of goods and services' },
  financial: { vi: 'Doanh thu hoạt động tài chính', en: 'Financial income' },
  total: { vi: 'Tổng doanh thu', en: 'Total revenue' },
  cost: { vi: 'Tổng chi phí', en: 'Total cost' },
  profit: { vi: 'Lợi nhuận', en: 'Profit' },
} as const
