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

/** Blue line refused → what is left of it after its red lines; one already taken into account by the county is not among them. */
function refusedGroupSums(records: readonly LineRecord[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const record of records)
    if (record.reversesId === null && record.lastAnswer === 'refused' && record.answered === 1)
      sums.set(record.transferId, record.amountFen);
  for (const record of records) {
    const left = record.reversesId === null ? undefined : sums.get(record.reversesId);
    if (record.reversesId !== null && left !== undefined && followsBlue(record))
      sums.set(record.reversesId, left + record.amountFen);
  }
  return sums;
}

/** Whether the county has not yet counted, nor is now counting, a red line by itself. */
const followsBlue = ({ batchId, answered, lastAnswer }: LineRecord): boolean =>
  batchId === null || (answered === 1 && lastAnswer !== 'written_off');

function stateOf(record: LineRecord, refusedGroups: ReadonlyMap<number, number>): LineState {
  // 作废: nothing was handed over, so the pair stands for nothing and the county never sees it.
  if (record.voided === 1) return 'settled';
  // A red line that takes back a refused one settles it and is never reported by itself.
  const group = refusedGroups.get(record.reversesId ?? record.transferId);
  if (group !== undefined && (record.reversesId === null || followsBlue(record)))
    return group === 0 ? 'settled' : 'refused';
  if (record.batchId === null) return 'unreported';
  return record.answered === 0 ? 'reported' : (record.lastAnswer ?? 'reported');
}

/**
 * Lines the next batch may bring: 未上报 and 退回补件, without a red line whose blue one is neither written off nor among
 * them. Alone it would have the county deduct what it has not yet granted, and may yet refuse.
 * @param blueOf red line → the line it takes back
 */
export function reportableLines<L extends Pick<FundLine, 'transferId' | 'state'>>(
  lines: readonly L[],
  blueOf: ReadonlyMap<number, number>,
  isWanted: (line: L) => boolean,
): L[] {
  const wanted = lines.filter((line) => (line.state === 'unreported' || line.state === 'returned') && isWanted(line));
  const granted = new Set(lines.filter(({ state }) => state === 'written_off').map(({ transferId }) => transferId));
  for (const { transferId } of wanted) granted.add(transferId);
  return wanted.filter(({ transferId }) => {
    const blue = blueOf.get(transferId);
    return blue === undefined || granted.has(blue);
  });
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
