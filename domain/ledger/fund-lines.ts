/**
 * E5: a posted line of help is in exactly one state with the county. The state follows from the newest batch the line is
 * in and the county's answer there; a refused line is 已结清 once red rows or repayment have taken all of it back.
 */
export const LINE_STATES = {
  unreported: '未上报',
  reported: '已上报',
  returned: '退回补件',
  refused: '拒付未结',
  settled: '已结清',
  written_off: '已核销',
} as const;
export type LineState = keyof typeof LINE_STATES;

export interface LineRecord {
  readonly transferId: number;
  readonly period: string;
  /** The line a red one takes back */
  readonly reversesId: number | null;
  /** 分, negative for a red line */
  readonly amountFen: number;
  /** Newest batch the line is in */
  readonly batchId: number | null;
  readonly lastAnswer: 'written_off' | 'refused' | 'returned' | null;
  /** Whether the newest batch has been answered; SQLite's 0 or 1 */
  readonly answered: 0 | 1;
  /** Whether the line's 四联单 was voided, or the line takes back one that was; SQLite's 0 or 1 */
  readonly voided: 0 | 1;
}

export interface FundLine {
  readonly transferId: number;
  readonly period: string;
  readonly amountFen: number;
  readonly state: LineState;
  readonly batchId: number | null;
}

/**
 * States of all lines. A line never reported that is wholly taken back by lines never reported stays 未上报: both go
 * into the next batch and cancel there, so the county sees the voucher and its red slip.
 */
export function lineStates(records: readonly LineRecord[]): FundLine[] {
  const refusedGroups = refusedGroupSums(records);
  return records.map((record) => ({
    transferId: record.transferId,
    period: record.period,
    amountFen: record.amountFen,
    batchId: record.batchId,
    state: stateOf(record, refusedGroups),
  }));
}

/** Blue line refused → what is left of it after its red lines that were not themselves written off. */
function refusedGroupSums(records: readonly LineRecord[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const record of records)
    if (record.lastAnswer === 'refused' && record.answered === 1) sums.set(record.transferId, record.amountFen);
  for (const record of records) {
    const left = record.reversesId === null ? undefined : sums.get(record.reversesId);
    if (record.reversesId !== null && left !== undefined && record.batchId === null)
      sums.set(record.reversesId, left + record.amountFen);
  }
  return sums;
}

function stateOf(record: LineRecord, refusedGroups: ReadonlyMap<number, number>): LineState {
  // 作废: nothing was handed over, so the pair stands for nothing and the county never sees it.
  if (record.voided === 1) return 'settled';
  if (record.batchId === null) {
    // A red line that takes back a refused one settles it and is never reported by itself.
    const group = record.reversesId === null ? undefined : refusedGroups.get(record.reversesId);
    if (group === undefined) return 'unreported';
    return group === 0 ? 'settled' : 'refused';
  }
  if (record.answered === 0) return 'reported';
  if (record.lastAnswer === 'refused') return refusedGroups.get(record.transferId) === 0 ? 'settled' : 'refused';
  return record.lastAnswer ?? 'reported';
}

/** 分: help paid and neither written off nor settled, the open claims of E2. */
export const openClaimsFen = (lines: readonly FundLine[]): number =>
  lines
    .filter(({ state }) => state !== 'written_off' && state !== 'settled')
    .reduce((sum, line) => sum + line.amountFen, 0);

/** 分 in each state; their sum is net paid. */
export function sumByState(lines: readonly FundLine[]): Record<LineState, number> {
  const sums: Record<LineState, number> = {
    unreported: 0,
    reported: 0,
    returned: 0,
    refused: 0,
    settled: 0,
    written_off: 0,
  };
  for (const { state, amountFen } of lines) sums[state] += amountFen;
  return sums;
}
