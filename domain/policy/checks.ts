/**
 * 二十项预防性检查: what inspections and discipline cases keep finding, as checks the office may switch and set for itself. A
 * switch is how hard the office's own check speaks, or `off`; the words of a document in force speak whatever it says.
 */
import type { RuleCode, Severity } from './finding.ts';

interface Check {
  /** 1–20, in the order of docs/rules.md */
  readonly no: number;
  readonly code: RuleCode;
  /** Severity until the office sets `check.<code>` */
  readonly shown: Severity;
  /** Key of the setting that holds its threshold; null where the switch itself is all there is to set */
  readonly threshold: string | null;
  /** What it looks for: the 「words」 of the check */
  readonly about: string;
}

export const CHECKS = [
  { no: 1, code: 'cash-over-limit', shown: 'explain', threshold: 'own_cash_cap', about: '现金发放超过本办限额' },
  {
    no: 2,
    code: 'split-payment',
    shown: 'explain',
    threshold: 'split_window_days',
    about: '同户同事由在若干天内分笔发放',
  },
  { no: 3, code: 'many-in-a-day', shown: 'remind', threshold: 'day_payments_max', about: '一天内集中发放多笔' },
  { no: 4, code: 'paid-before-approval', shown: 'explain', threshold: null, about: '未批先发，又没有先行救助指令' },
  { no: 5, code: 'receipt-missing', shown: 'remind', threshold: 'sign_days', about: '缺领款人签字、指印或扫描件' },
  { no: 6, code: 'agent-no-papers', shown: 'explain', threshold: null, about: '代领没有协议' },
  {
    no: 7,
    code: 'shared-agent',
    shown: 'explain',
    threshold: 'shared_households',
    about: '同一代领人、电话或账户为多户领取',
  },
  { no: 8, code: 'staff-relative', shown: 'explain', threshold: null, about: '经办人员、村干部近亲属' },
  { no: 9, code: 'dead-person', shown: 'forbid', threshold: null, about: '对象已死亡' },
  { no: 10, code: 'equal-amounts', shown: 'remind', threshold: 'equal_amounts', about: '同批多笔等额整数发放' },
  { no: 11, code: 'not-disclosed', shown: 'remind', threshold: 'disclosure_days', about: '没有公示记录' },
  { no: 12, code: 'number-gap', shown: 'explain', threshold: null, about: '四联单缺号' },
  { no: 13, code: 'cash-over-hand-limit', shown: 'remind', threshold: 'cash_hand_limit', about: '库存现金超过限额' },
  { no: 14, code: 'write-off-overdue', shown: 'remind', threshold: 'write_off_days', about: '发放后长期未销账' },
  { no: 15, code: 'not-entered', shown: 'remind', threshold: 'entry_days', about: '已发放、未录入信息系统' },
  { no: 16, code: 'returned-not-repaid', shown: 'remind', threshold: 'returned_days', about: '退回款项未重新发放' },
  { no: 17, code: 'list-mismatch', shown: 'forbid', threshold: null, about: '名单合计不等于各行之和、人数不等于行数' },
  { no: 18, code: 'purpose-banned', shown: 'explain', threshold: 'banned_words', about: '用途含禁止字样' },
  { no: 19, code: 'same-hand', shown: 'forbid', threshold: null, about: '同一人经办和审批' },
  { no: 20, code: 'year-end-rush', shown: 'remind', threshold: 'year_end_days', about: '年底最后若干天突击发放' },
] as const satisfies readonly Check[];

export type CheckCode = (typeof CHECKS)[number]['code'];
/** How hard an office's own check speaks. */
export const SWITCHES = { off: '停用', remind: '提醒', explain: '须说明', forbid: '禁止' } as const;
export type Switch = keyof typeof SWITCHES;
export const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'] as const;
