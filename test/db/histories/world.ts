/** Book and model side by side: every act is foretold by the model, done with the book, and both are compared. */
import { addDays } from '../../../domain/calendar/date.ts';
import { checkBook } from '../../../db/check/index.ts';
import { reliefOfPeriod } from '../../../db/queries/relief.ts';
import type { Forecast } from '../../model/forecast.ts';
import { OfficeModel } from '../../model/office-model.ts';
import {
  codeOf,
  TEMPLATE_ACTS,
  TestOffice,
  type ActAnswer,
  type ActInput,
  type ActName,
  type Who,
} from '../test-office.ts';
import { Dice } from './dice.ts';
import { pictureOfBook, pictureOfModel } from './snapshot.ts';

/** How often the whole book is checked on the way; every act is compared with the model. */
const CHECK_EACH = 12;

/** What a history went through, for a test that must show it went everywhere. */
export interface Trace {
  readonly done: Set<string>;
  readonly refused: Set<string>;
}

export class World {
  readonly office: TestOffice;
  readonly model: OfficeModel;
  readonly trace: Trace;
  dice = new Dice(0);
  people = 0;
  #acts = TEMPLATE_ACTS;
  #last: { readonly again: () => unknown; readonly answer: unknown } | undefined;

  constructor(today: string, trace: Trace) {
    this.office = new TestOffice(today);
    this.model = new OfficeModel(today);
    this.trace = trace;
  }

  get today(): string {
    return this.model.today;
  }

  moveOn(days: number): void {
    this.model.today = addDays(this.model.today, days);
    this.office.moveTo(this.model.today);
  }

  /**
   * One act. @returns the book's answer, undefined where it was refused
   * @throws Error where the book does not do what the model foretold, or is left in another state
   */
  act<N extends ActName>(
    who: Who,
    act: N,
    input: ActInput<N>,
    forecast: Forecast<ActAnswer<N>>,
  ): ActAnswer<N> | undefined {
    const requestId = this.office.newRequest();
    return this.run(act, () => this.office.act(who, act, input, requestId), forecast, input);
  }

  run<A>(act: string, work: () => A, forecast: Forecast<A>, input?: unknown): A | undefined {
    let answer: A | undefined;
    const code = codeOf(() => {
      answer = work();
    });
    const { refusals, accept } = forecast;
    const told = `${act} ${JSON.stringify(input)} on ${this.today}`;
    if (code !== undefined && !refusals.has(code))
      throw new Error(`refused with ${code}, foretold ${[...refusals].join(', ') || 'nothing'}: ${told}`);
    if (code === undefined && refusals.size > 0) throw new Error(`done, foretold ${[...refusals].join(', ')}: ${told}`);
    if (code !== undefined) this.trace.refused.add(code);
    else {
      this.#acts++;
      this.trace.done.add(act);
      accept(answer as A);
      this.#last = { again: work, answer };
      this.#noteMovements();
    }
    this.compare(told);
    return answer;
  }

  /** The same request once more: the stored answer, and nothing written. */
  repeatLast(): void {
    if (this.#last === undefined) return;
    const { again, answer } = this.#last;
    const second: unknown = again();
    if (JSON.stringify(second) !== JSON.stringify(answer)) throw new Error('a repeated request got another answer');
    this.trace.done.add('again');
    this.compare('again');
  }

  compare(told: string): void {
    const [book, model] = [pictureOfBook(this.office.book), pictureOfModel(this.model, this.#acts)];
    const [left, right] = [canonical(book), canonical(model)];
    if (left !== right) throw new Error(`book and model differ after ${told}\nbook  ${left}\nmodel ${right}`);
    for (const { blue: of, state } of this.model.help.lines.values())
      this.trace.done.add(`${of === undefined ? 'blue' : 'red'} ${state}`);
    if (this.model.imprestDifference() !== 0) throw new Error(`E2 off by ${this.model.imprestDifference()}: ${told}`);
    if (this.model.sourceDifference() !== 0)
      throw new Error(`sources off by ${this.model.sourceDifference()}: ${told}`);
    if (this.#acts % CHECK_EACH === 0) this.check(told);
  }

  check(told: string): void {
    const { faults, pending } = checkBook(this.office.book);
    if (faults.length + pending.length > 0)
      throw new Error(
        `checkBook after ${told}: ${[...faults, ...pending].map(({ where, message }) => `${where} ${message}`).join('\n')}`,
      );
  }

  /** E3, third leg: 每月发放表 lists what the fund gave in a month, blue less red. */
  checkMonthlyLists(): void {
    const months = new Set([...this.model.help.lines.values()].map(({ period }) => period));
    for (const period of months) {
      const given = [...this.model.help.lines.values()]
        .filter((line) => line.period === period && line.caseId !== undefined)
        .reduce((sum, { fen }) => sum + fen, 0);
      const listed = reliefOfPeriod(this.office.book, period, this.#acts)
        .map(({ debit, amountFen }) => (debit.startsWith('relief_') ? amountFen : -amountFen))
        .reduce((sum, fen) => sum + fen, 0);
      if (given !== listed) throw new Error(`${period}: 每月发放表 ${listed}, given ${given}`);
    }
  }

  #noteMovements(): void {
    const rows = this.office.book.all<{ what: string }>(
      `SELECT movement || ' ' || credit || '→' || debit AS what FROM transfer WHERE act_no = ?`,
      this.#acts,
    );
    for (const { what } of rows) this.trace.done.add(what);
  }
}

const canonical = (picture: object): string =>
  JSON.stringify(picture, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
