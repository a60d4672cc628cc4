import { CodeList, CodeListEntry } from './codes.ts'
import { Application, CheckRun, Judgement, Note, Paper, PaperFile, StoredFile } from './dossiers.ts'
import { EvidenceEntity, EvidenceScan, EvidenceSeal, PaymentInstalment, PaymentPlan, VoucherScan } from './evidence.ts'
import { Event } from './history.ts'
import { PackCopy, Recheck, RecheckItem, ReviewFlagAnswer } from './law.ts'
import { BudgetLine, Decision, DecisionItem, Voucher, VoucherDraft, VoucherDraftMeasure, VoucherLine } from './money.ts'
import { CarryOver, PeriodActEntity } from './periods.ts'
import { PlanDecision, PlanItem } from './plan.ts'
import { ColumnProfileEntity } from './profiles.ts'
import { AreaEntry, ProvincialValueEntity } from './province.ts'
import { AdminUnit, Coop, Office, Person, Setting } from './register.ts'
import { CoopMerge, CoopPairDecision, CoopUnmerge } from './register-pairs.ts'
import {
  Attendance,
  ClassSession,
  ClassSheet,
  ClassTimetable,
  Learner,
  TrainingClass,
  VoucherClass,
  VoucherDraftClass,
} from './training.ts'

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
  PackCopy,
  Recheck,
  RecheckItem,
  ReviewFlagAnswer,
  PlanDecision,
  PlanItem,
  ProvincialValueEntity,
  AreaEntry,
  CoopPairDecision,
  CoopMerge,
  CoopUnmerge,
  Decision,
  DecisionItem,
  BudgetLine,
  VoucherDraft,
  VoucherDraftMeasure,
  Voucher,
  VoucherLine,
  TrainingClass,
  ClassSession,
  ClassSheet,
  ClassTimetable,
  Learner,
  Attendance,
  VoucherDraftClass,
  VoucherClass,
  PeriodActEntity,
  CarryOver,
  ColumnProfileEntity,
  EvidenceEntity,
  EvidenceScan,
  VoucherScan,
  EvidenceSeal,
  PaymentPlan,
  PaymentInstalment,
  CodeList,
  CodeListEntry,
  Event,
]
