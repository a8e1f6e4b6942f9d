/** What comes from the county and the State Council: rosters, days off, and what another fund pays. */
import { PUBLISHED_HOLIDAYS } from '../../../../domain/calendar/holidays.ts';
import type { IsoDate } from '../../../../domain/calendar/date.ts';
import type { Roster } from '../../../../domain/entities/case-codes.ts';
import { ROSTERS } from '../../../../domain/entities/case-codes.ts';
import type { Happening } from '../agenda.ts';
import { OPENING_DAY } from '../office.ts';
import { personInput, rosterLine, rosterOf, type PersonName } from '../people.ts';
import { fen } from './case.ts';

const registered = (on: IsoDate, tell: Happening['tell']): Happening => ({ on, at: 'office', tell });

/** People whose standing changed since the book's own record of them. */
const NOW_ON_DIBAO: readonly PersonName[] = ['王秀英'];

const took = (
  on: IsoDate,
  kind: Exclude<Roster, 'death'>,
  lines: ReturnType<typeof rosterOf> = rosterOf(kind),
): Happening =>
  registered(on, (teller) => {
    const fileName = `南汀县${ROSTERS[kind]}名册-${on.slice(0, 7)}.xlsx`;
    teller.act('clerk', 'roster.take', { kind, asOf: on, fileName, lines });
  });

const died = (on: IsoDate, deaths: readonly (readonly [PersonName, IsoDate])[]): Happening =>
  registered(on, (teller) => {
    teller.act('clerk', 'roster.take', {
      kind: 'death',
      asOf: on,
      fileName: `南汀县死亡人员名册-${on.slice(0, 7)}.xlsx`,
      lines: deaths.map(([name, diedOn]) => ({ ...rosterLine(name), diedOn })),
    });
  });

interface TekunPaid {
  readonly person: PersonName;
  readonly purpose: 'funeral' | 'medical';
  readonly yuan: number;
  readonly payee: { readonly kind: 'institution' | 'hospital'; readonly name: string; readonly account: string };
  readonly reference: string;
}

/** Transferred by the county straight to the payee; nothing of it touches this fund. */
const tekunPaid = (on: IsoDate, { person, purpose, yuan, payee, reference }: TekunPaid): Happening =>
  registered(on, (teller) => {
    const { name, idNumber } = personInput(person);
    teller.act('clerk', 'tekun.record', {
      person: { name, idNumber },
      purpose,
      on,
      amountFen: fen(yuan),
      way: 'transfer',
      payee: { ...payee, bank: '南汀县农村信用合作联社' },
      ...(purpose === 'medical' && { designated: true }),
      approvedBy: 'county',
      reference,
    });
  });

/** The State Council's arrangement of a year, entered when it is published. */
const holidaysPublished = (on: IsoDate, year: number): Happening =>
  registered(on, (teller) => {
    const published = PUBLISHED_HOLIDAYS.find((one) => one.year === year);
    if (published === undefined) throw new Error(`the days off of ${year} are not published`);
    teller.act('manager', 'holiday.replace', {
      year,
      document: published.document,
      off: published.off.map(([from, to]) => [from, to]),
      worked: [...published.worked],
    });
  });

export const REGISTERS: readonly Happening[] = [
  took(OPENING_DAY, 'dibao'),
  took(OPENING_DAY, 'tekun'),
  took(OPENING_DAY, 'edge'),
  took(OPENING_DAY, 'monitored'),
  took('2025-10-09', 'dibao', [...rosterOf('dibao'), ...NOW_ON_DIBAO.map(rosterLine)]),
  took('2025-10-09', 'edge', rosterOf('edge', NOW_ON_DIBAO)),
  died('2025-11-05', [['田光美', '2025-10-18']]),
  died('2025-12-05', [
    ['田光美', '2025-10-18'],
    ['王文贵', '2025-11-30'],
  ]),
  holidaysPublished('2025-11-05', 2026),
  tekunPaid('2025-07-15', {
    person: '俸老三',
    purpose: 'medical',
    yuan: 2316.4,
    payee: { kind: 'hospital', name: '南汀县人民医院', account: '5399210000000020022' },
    reference: '南特医〔2025〕6号',
  }),
  tekunPaid('2025-11-12', {
    person: '田光美',
    purpose: 'funeral',
    yuan: 6000,
    payee: { kind: 'institution', name: '勐禾乡敬老院', account: '5399210000000020039' },
    reference: '南特丧〔2025〕3号',
  }),
];
