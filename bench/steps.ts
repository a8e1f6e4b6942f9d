/** The procedure of a case as the documents of honghe-2019 ask for it, before the decision and after the payment. */
import { addDays, type IsoDate } from '../domain/calendar/date.ts';
import type { CaseType } from '../domain/entities/codes.ts';
import type { CaseStepInput } from '../domain/entities/steps.ts';
import { MATERIALS_WANTED, PUBLICITY_DAYS } from './settings.ts';

export interface CaseDays {
  readonly appliedOn: IsoDate;
  readonly approvedOn: IsoDate;
  readonly paidOn: IsoDate;
}

/** The notice goes up on the day after the application and hangs its full term; decided on the day after it. */
export function daysBefore(paidOn: IsoDate): CaseDays {
  const approvedOn = addDays(paidOn, -1);
  return { paidOn, approvedOn, appliedOn: addDays(approvedOn, -(PUBLICITY_DAYS + 2)) };
}

export function stepsBefore(
  caseId: number,
  type: CaseType,
  size: number,
  { appliedOn, approvedOn }: CaseDays,
): CaseStepInput[] {
  const postedOn = addDays(appliedOn, 1);
  const until = addDays(approvedOn, -1);
  const first = { caseId, on: appliedOn };
  const posted = { caseId, on: postedOn };
  return [
    { ...first, kind: 'accepted', detail: { receipt: `受〔${caseId}〕号` } },
    { ...first, kind: 'materials', detail: { present: [...MATERIALS_WANTED[type]] } },
    {
      ...posted,
      kind: 'surveyed',
      detail: { surveyors: ['刀玉芬', '王䶮'], village: '岩甲', conclusion: '住房及口粮被烧毁，属实，建议救助' },
    },
    ...(type === 'spending' ? [incomeTest(posted, size)] : []),
    { ...posted, kind: 'checked', detail: { reference: `核〔${caseId}〕号`, result: '符合条件' } },
    { ...posted, kind: 'appraised', detail: { attended: 9, agreed: 9 } },
    { ...posted, kind: 'notice_before', detail: { place: '村务公开栏', until } },
    { caseId, on: until, kind: 'notice_ended', detail: { photo: true } },
    { caseId, on: until, kind: 'reviewed' },
  ];
}

const incomeTest = (common: { caseId: number; on: IsoDate }, members: number): CaseStepInput => ({
  ...common,
  kind: 'income_tested',
  detail: {
    test: {
      months: 6,
      members,
      incomes: [{ kind: 'wages', amountFen: 1_200_000 }],
      necessities: [
        {
          kind: 'medical',
          serious: true,
          totalFen: 4_000_000,
          notBasicFen: 0,
          insuranceFen: 2_500_000,
          assistanceFen: 0,
          helpFen: 0,
        },
      ],
    },
  },
});

/** @param paid `voucherId` is null for 一卡通, which has nothing to sign; `byAgent`: what he collected is handed over */
export const stepsAfter = (
  caseId: number,
  paid: { readonly id: number; readonly voucherId: number | null; readonly byAgent: boolean },
  on: IsoDate,
): CaseStepInput[] => [
  ...(paid.voucherId === null ? [] : [receiptSeen(caseId, paid.voucherId, on)]),
  ...(paid.byAgent ? [{ caseId, on, kind: 'handed_over' as const, detail: { transferId: paid.id } }] : []),
  { caseId, on, kind: 'notice_after', detail: { place: '村务公开栏', until: addDays(on, 7) } },
  {
    caseId,
    on,
    kind: 'entered',
    detail: { number: `YN${caseId}`, dates: { applied: on, entered: on, reviewed: on, approved: on, paid: on } },
  },
  { caseId, on, kind: 'filed', detail: { reference: `备〔${caseId}〕号` } },
  { caseId, on, kind: 'visited', detail: { visitor: '刀玉芬', stillInNeed: false, confirmedFen: 0 } },
];

const receiptSeen = (caseId: number, voucherId: number, on: IsoDate): CaseStepInput => ({
  caseId,
  on,
  kind: 'receipt_seen',
  detail: { voucherId, signature: true, fingerprint: true },
});
