/** Help given and taken back: where every line stands with the county, and every 四联单 with its number. */
import type { Place } from './purse.ts';

export type Way = 'cash' | 'goods' | 'service' | 'transfer';
export type State = 'unreported' | 'reported' | 'returned' | 'refused' | 'settled' | 'written_off';

export interface Line {
  readonly id: number;
  readonly caseId: number | undefined;
  readonly way: Way;
  /** 分, negative for a red line */
  readonly fen: number;
  readonly on: string;
  readonly period: string;
  readonly source: string | undefined;
  readonly from: Place | undefined;
  /** Of a red line: what it takes back */
  readonly blue: Line | undefined;
  readonly reds: Line[];
  state: State;
}

export interface Voucher {
  readonly line: Line;
  readonly number: string;
  readonly red: boolean;
  state: 'issued' | 'signed' | 'voided' | 'reversed';
}

export interface Batch {
  readonly id: number;
  readonly on: string;
  readonly lines: readonly Line[];
  answered: boolean;
  /** 分 written off and not yet made up for */
  open: number;
}

export type Answer = 'refused' | 'returned';

export class Help {
  readonly lines = new Map<number, Line>();
  readonly vouchers = new Map<number, Voucher>();
  readonly batches = new Map<number, Batch>();

  give(line: Omit<Line, 'blue' | 'reds' | 'state'>): Line {
    const blue: Line = { ...line, blue: undefined, reds: [], state: 'unreported' };
    this.lines.set(line.id, blue);
    return blue;
  }

  /** Something came back of `blue`. What the county refused is settled by it; anything else is a line of its own. */
  takeBack(blue: Line, red: { id: number; fen: number; on: string; period: string }): Line {
    const { caseId, way, source, from } = blue;
    const line: Line = { ...red, fen: -red.fen, caseId, way, source, from, blue, reds: [], state: 'unreported' };
    this.lines.set(line.id, line);
    blue.reds.push(line);
    if (blue.state === 'refused') {
      line.state = 'refused';
      settleIfNothingIsLeft(blue);
    }
    return line;
  }

  /** 作废: nothing was handed over, so neither line ever leaves the office. */
  void(blue: Line, red: Line): void {
    blue.state = 'settled';
    red.state = 'settled';
  }

  /** Whether the county may be asked for a line, where `batch` is what goes with it. */
  mayReport(line: Line, batch: ReadonlySet<Line>): boolean {
    if (line.state !== 'unreported' && line.state !== 'returned') return false;
    return line.blue === undefined || line.blue.state === 'written_off' || batch.has(line.blue);
  }

  report(id: number, on: string, lines: readonly Line[]): void {
    for (const line of lines) line.state = 'reported';
    this.batches.set(id, { id, on, lines, answered: false, open: 0 });
  }

  answer(batch: Batch, answers: ReadonlyMap<number, Answer>): void {
    batch.answered = true;
    // A red line reported together with its blue one goes the same way.
    const ofLine = (line: Line): Answer | undefined =>
      answers.get(line.id) ?? (line.blue === undefined ? undefined : answers.get(line.blue.id));
    for (const line of batch.lines) {
      const answer = ofLine(line);
      line.state = answer ?? 'written_off';
      if (answer === undefined) batch.open += line.fen;
    }
    for (const line of batch.lines) if (line.state === 'refused' && line.blue === undefined) refuse(line);
  }

  /** 分: paid and neither written off nor settled */
  openClaimsFen(): number {
    return this.#sum(({ state }) => state !== 'written_off' && state !== 'settled');
  }

  writtenOffFen(): number {
    return this.#sum(({ state }) => state === 'written_off');
  }

  #sum(isMeant: (line: Line) => boolean): number {
    return [...this.lines.values()].filter(isMeant).reduce((sum, { fen }) => sum + fen, 0);
  }

  netOfCase(caseId: number): number {
    return this.#sum((line) => line.caseId === caseId);
  }
}

/** 分 of a line not yet taken back */
export const leftOf = (line: Line): number => line.reds.reduce((left, red) => left + red.fen, line.fen);

/** What came back of a refused line settles it, whether or not it was already on its way to the county. */
function refuse(blue: Line): void {
  for (const red of blue.reds) red.state = 'refused';
  settleIfNothingIsLeft(blue);
}

function settleIfNothingIsLeft(blue: Line): void {
  if (leftOf(blue) !== 0) return;
  blue.state = 'settled';
  for (const red of blue.reds) red.state = 'settled';
}
