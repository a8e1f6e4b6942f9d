/**
 * Tells the story to the book through the contract, as people at three desks would: each act by the person whose work it
 * is, on its day, with the clock going on from act to act.
 */
import type { z } from 'zod';
import type { IsoDate, Period } from '../../../domain/calendar/date.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import type { Session } from '../../../db/session.ts';
import type { contract, OutputOf, ProcedureName } from '../../contract/index.ts';
import { route } from '../../router.ts';
import { makePackage, type MadePackage } from '../package/make.ts';
import { STAFF, type Who } from './office.ts';

type Given<N extends ProcedureName> = z.input<(typeof contract)[N]['input']>;

/** The office opens at 8:30 and counts its safe from 17:30 on, Beijing time; two minutes an act leave room for both. */
const OPENS_AT = 'T00:30:00.000Z';
const EVENING_AT = 'T09:30:00.000Z';
const ACT_MS = 2 * 60_000;

/** A case as far as it has been told. */
export interface ToldCase {
  readonly caseId: number;
  /** Transfers, or 一卡通 lines, in the order of their handouts */
  readonly paid: { readonly id: number; readonly voucherId: number | null; readonly number: string | null }[];
  /** Newest step of a kind, and the filing of the agent: what later ones answer to */
  readonly steps: Map<string, number>;
}

/** What later events refer to by name. */
class Told {
  readonly cases = new Map<string, ToldCase>();
  readonly batches = new Map<string, { readonly batchId: number; left: number }>();
  /** Movements of the fund that a later one takes back */
  readonly transfers = new Map<string, number>();
  readonly counts = new Map<string, number>();
  readonly packages = new Map<Period, MadePackage>();
  /** 纪要编号 of a case that was discussed */
  readonly minutes = new Map<string, string>();
  readonly #numbers = new Map<string, number>();

  /** The next 文号 of a kind and year: `勐临救〔2025〕1号` */
  reference(word: string, on: IsoDate): string {
    const year = on.slice(0, 4);
    const next = (this.#numbers.get(word + year) ?? 0) + 1;
    this.#numbers.set(word + year, next);
    return `${word}〔${year}〕${next}号`;
  }
}

export class Storyteller {
  readonly book: Book;
  readonly told = new Told();
  readonly #sessions = new Map<string, Session>();
  readonly #moveTo: (instant: string) => void;
  #today: IsoDate;
  /** Milliseconds since 1970 UTC of the next act */
  #now = 0;
  #acts = 0;

  /** @param today the day the book was made on */
  constructor(book: Book, manager: Session, moveTo: (instant: string) => void, today: IsoDate) {
    this.book = book;
    this.#moveTo = moveTo;
    this.#today = today;
    this.#sessions.set(manager.name, manager);
  }

  get today(): IsoDate {
    return this.#today;
  }

  /** Another day, or the evening of the same one; never an earlier time. */
  goTo(day: IsoDate, isEvening: boolean): void {
    if (day < this.#today) throw new Error(`the story cannot go back from ${this.#today} to ${day}`);
    this.#today = day;
    this.#now = Math.max(this.#now, Date.parse(day + (isEvening ? EVENING_AT : OPENS_AT)));
  }

  introduce(session: Session): void {
    this.#sessions.set(session.name, session);
  }

  /** Who does this work today. */
  session(who: Who): Session {
    const session = this.#sessions.get(this.nameOf(who));
    if (session === undefined) throw new Error(`${who} has not been introduced`);
    return session;
  }

  staffIdOf(name: string): number {
    const session = this.#sessions.get(name);
    if (session === undefined) throw new Error(`${name} has not been introduced`);
    return session.staffId;
  }

  nameOf(who: Who): string {
    const colleague = STAFF.find(
      (one) => one.who === who && one.from <= this.#today && (one.until === undefined || this.#today < one.until),
    );
    if (colleague === undefined) throw new Error(`nobody is ${who} on ${this.#today}`);
    return colleague.name;
  }

  /** @throws Refusal `demo-refused` where the book refuses what the story says */
  act<N extends ProcedureName>(who: Who, procedure: N, input: Given<N>): OutputOf<N> {
    this.#acts++;
    this.#tick();
    const requestId = `demo-${String(this.#acts).padStart(6, '0')}`;
    const answer = route(this.book, this.session(who), { procedure, input, requestId }, (error) => {
      throw error;
    });
    if (!answer.ok)
      throw new Refusal('demo-refused', `演示在 ${this.#today} 办理“${procedure}”时被账簿拒绝：${answer.message}`, {
        input,
        details: answer.details,
      });
    return answer.value as OutputOf<N>;
  }

  /** Makes and keeps the month's package, as it goes to the county. */
  async send(period: Period): Promise<void> {
    this.#tick();
    this.told.packages.set(period, await makePackage(this.book, this.session('accountant'), period));
  }

  #tick(): void {
    this.#moveTo(new Date(this.#now).toISOString());
    this.#now += ACT_MS;
  }

  case(key: string): ToldCase {
    const told = this.told.cases.get(key);
    if (told === undefined) throw new Error(`no case is called ${key}`);
    return told;
  }

  /** Who a case is about. */
  personOf(key: string): number {
    const row = this.book.get<{ personId: number }>(
      'SELECT person_id AS personId FROM relief_case WHERE id = ?',
      this.case(key).caseId,
    );
    if (row === undefined) throw new Error(`${key} is nobody's case`);
    return row.personId;
  }

  /** Transfer and voucher of a handout, the first one unless said otherwise. */
  paid(key: string, index = 0): ToldCase['paid'][number] {
    const paid = this.case(key).paid[index];
    if (paid === undefined) throw new Error(`${key} has no handout ${index + 1}`);
    return paid;
  }

  /** A handout that has a 四联单. */
  voucher(key: string, index = 0): number {
    const { voucherId } = this.paid(key, index);
    if (voucherId === null) throw new Error(`${key} has no voucher`);
    return voucherId;
  }
}
