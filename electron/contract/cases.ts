/** 个案: from application to archive. */
import { z } from 'zod';
import { CaseInput, DecisionInput, ExplanationInput } from '../../domain/entities/cases.ts';
import { Cause, Way } from '../../domain/entities/codes.ts';
import { Id, IdNumber, IsoDate, ShortText } from '../../domain/entities/fields.ts';
import { AgencyFiled, PaymentInput } from '../../domain/entities/payments.ts';
import { CaseStepInput } from '../../domain/entities/steps.ts';
import { Agency, CaseFile, StoredFinding } from './case-file.ts';
import { CASE_STATE_CODES } from '../../domain/cases/state.ts';
import { FindingSource } from '../../domain/policy/finding.ts';
import { act, query } from './procedure.ts';
import { CaseRow, Findings, Page } from './shapes.ts';

const fen = z.int();
const Preview = z.strictObject({
  findings: Findings,
  refused: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
});
const Due = z.strictObject({
  code: z.string(),
  todo: z.string(),
  what: z.string(),
  since: z.string(),
  dueOn: z.string().optional(),
  asks: z.string().optional(),
  daysLeft: z.int().optional(),
});
const NextStep = z.strictObject({
  label: z.string(),
  leads: z.boolean(),
  act: z.enum(['step', 'decision', 'payment', 'signing', 'agency']),
  kind: z.string().optional(),
  skippableBy: FindingSource.optional(),
});

export const caseProcedures = {
  'case.open': act(
    '受理个案',
    ['clerk'],
    CaseInput,
    z.strictObject({
      caseId: z.int(),
      number: z.string(),
      personId: z.int(),
      householdId: z.int(),
      findings: Findings,
    }),
  ),
  'case.judge': query('受理前预审：规定会怎么说（不记入账簿）', CaseInput, Preview),
  'case.earlier': query(
    '本人和本户此前的救助（按身份证号）',
    z.strictObject({ idNumber: IdNumber }),
    z.array(
      z.strictObject({
        caseId: z.int(),
        name: z.string(),
        cause: Cause,
        causeText: z.string(),
        way: Way,
        on: z.string(),
        amountFen: fen,
        own: z.boolean(),
      }),
    ),
  ),
  'case.step': act(
    '记录个案的一个环节',
    ['clerk', 'reviewer', 'cashier', 'accountant'],
    CaseStepInput,
    z.strictObject({ stepId: z.int() }),
  ),
  'case.suggest': query(
    '按本办救助档次建议金额，附算式',
    z.strictObject({ caseId: Id, on: IsoDate }),
    z.strictObject({ amountFen: fen, tier: z.int(), lines: z.array(z.string()).readonly() }),
  ),
  'case.decide': act(
    '审批、先行救助指令或不予救助',
    ['approver'],
    DecisionInput,
    z.strictObject({ decisionId: z.int(), findings: Findings }),
  ),
  'case.judgeDecision': query('审批前预审：规定会怎么说（不记入账簿）', DecisionInput, Preview),
  'case.explain': act(
    '审批人补充“须说明”事项的理由',
    ['approver'],
    ExplanationInput,
    z.strictObject({ decisionId: z.int() }),
  ),
  'case.list': query(
    '个案列表',
    z.strictObject({ text: ShortText.optional(), ...Page }),
    z.strictObject({ total: z.int(), rows: z.array(CaseRow) }),
  ),
  'case.view': query('一个个案的全部内容', z.strictObject({ caseId: Id }), CaseFile),
  'case.progress': query(
    '一个个案的状态、下一步和待办',
    z.strictObject({ caseId: Id, on: IsoDate }),
    z.strictObject({
      state: z.enum(CASE_STATE_CODES),
      next: z.array(NextStep).readonly(),
      due: z.array(Due).readonly(),
    }),
  ),
  'work.todo': query(
    '全部个案的待办，按期限',
    z.strictObject({ on: IsoDate, ...Page }),
    z.strictObject({
      total: z.int(),
      overdue: z.int(),
      rows: z.array(Due.extend({ caseId: z.int(), number: z.string(), name: z.string() })),
    }),
  ),
  'case.systemCopy': query(
    '录入省级系统要抄的字段，按该系统的顺序',
    z.strictObject({ caseId: Id }),
    z.strictObject({
      system: z.string(),
      fields: z.array(z.strictObject({ field: z.string(), label: z.string(), value: z.string() })).readonly(),
    }),
  ),
  'case.findings': query('一个个案的全部预警', z.strictObject({ caseId: Id }), z.array(StoredFinding)),
  'agency.file': act('代领备案', ['clerk', 'reviewer'], AgencyFiled, z.strictObject({ agencyId: z.int() })),
  'agency.list': query('一个个案的代领备案', z.strictObject({ caseId: Id }), z.array(Agency)),
  'payment.judge': query('发放前预审：规定会怎么说（不记入账簿）', PaymentInput, Preview),
} as const;
