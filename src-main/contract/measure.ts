import { z } from 'zod'
import { mostQuantity, mostUnitPrice } from '../domain/ledger/measure.ts'
import { words } from './call.ts'

/** Quantity and unit price of a voucher; null where nothing is counted. */
export const measure = z
  .strictObject({
    unit: words(40).describe('What is counted, e.g. m²'),
    quantity: z.int().min(1).max(mostQuantity).describe('Thousandths of the unit: 120500 is 120,5'),
    unitPrice: z.int().min(1).max(mostUnitPrice).describe('đồng for one unit; quantity × unit price is the amount'),
  })
  .nullable()
