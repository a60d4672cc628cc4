import { Application, CheckRun, Judgement, Note, Paper, PaperFile, StoredFile } from './dossiers.ts'
import { Event } from './history.ts'
import { BudgetLine, Decision, DecisionItem, Voucher, VoucherDraft, VoucherLine } from './money.ts'
import { AdminUnit, Coop, Office, Person, Setting } from './register.ts'

export const entities = [
  AdminUnit,
  Office,
  Setting,
  Person,
  Coop,
  Application,
  StoredFile,
  Paper,
  PaperFile,
  Judgement,
  Note,
  CheckRun,
  Decision,
  DecisionItem,
  BudgetLine,
  VoucherDraft,
  Voucher,
  VoucherLine,
  Event,
]
