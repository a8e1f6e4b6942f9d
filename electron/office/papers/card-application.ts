/** 一卡通发放申请 of a month: the letter, its list, and the list as a workbook. */
import { periodCn } from '../../../domain/calendar/date.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { officeOn } from '../../../db/queries/office.ts';
import { cardsOfPeriod, type CardRow } from '../../../db/queries/relief.ts';
import {
  cardApplicationPdf,
  cardListPdf,
  cardListXlsx,
  type CardApplicationView,
  type CardLine,
} from '../../../templates/card-application/index.ts';
import { DEFAULT_BASIS } from '../views/notice.ts';
import { causeOf, placeOf } from '../views/people.ts';
import { bureauOf } from './filed.ts';
import { basesOn, contactOf } from './letters.ts';
import { pdfFile, sheetFile, told, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const cardApplication: PaperSpec = {
  title: '一卡通发放申请',
  asks: ['period'],
  make: async (book, request, options) => {
    const view = cardApplicationView(book, told(request, 'period'));
    const list = `一卡通发放申请清册-${view.period}`;
    return [
      pdfFile(
        `一卡通发放申请-${view.period}`,
        await cardApplicationPdf(worded(book, 'card-application', view), options),
      ),
      pdfFile(list, await cardListPdf(worded(book, 'card-application', view), options)),
      sheetFile(list, await cardListXlsx(worded(book, 'card-application', view), options)),
    ];
  },
};

function cardApplicationView(book: Book, period: string): CardApplicationView {
  const on = book.surroundings.today();
  const office = officeOn(book, on);
  const rows = cardsOfPeriod(book, period, Number.MAX_SAFE_INTEGER);
  const isByCounty = ({ caseId }: CardRow) => accountAndLevel(book, caseId).level === 'county';
  const county = rows.filter(isByCounty);
  const lines = rows.filter((row) => !isByCounty(row)).map((row) => lineOf(book, row));
  if (lines.length === 0)
    throw new Refusal(
      'card-lines-missing',
      `${periodCn(period)}没有乡镇审批、通过一卡通发放的救助，没有发放申请可打印。请先审批并登记一卡通发放。`,
    );
  return {
    issuer: office.government,
    number: null,
    addressee: bureauOf(office),
    basis: basisText(book, on),
    period,
    lines,
    byCounty: { count: county.length, fen: county.reduce((sum, { amountFen }) => sum + amountFen, 0) },
    date: on,
    contact: contactOf(office),
  };
}

interface Held {
  readonly bankName: string | null;
  readonly bankAccount: string | null;
  readonly verified: 0 | 1 | null;
  readonly level: string | null;
}

/** The newest account on record, which is the one to pay to; and who approved. */
const accountAndLevel = (book: Book, caseId: number): Held =>
  book.get<Held>(
    `SELECT p.bank_name AS bankName, p.bank_account AS bankAccount, p.account_verified AS verified,
       (SELECT level FROM decision d WHERE d.case_id = c.id AND d.kind = 'approved' ORDER BY d.id LIMIT 1) AS level
     FROM relief_case c JOIN person_version p ON p.id =
       (SELECT id FROM person_version WHERE person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1)
     WHERE c.id = ?`,
    caseId,
  ) ?? { bankName: null, bankAccount: null, verified: null, level: null };

function lineOf(book: Book, row: CardRow): CardLine {
  const { bankName, bankAccount, verified } = accountAndLevel(book, row.caseId);
  return {
    name: row.name,
    idNumber: row.idNumber,
    phone: row.phone ?? '',
    place: placeOf(row),
    people: row.size,
    category: row.category,
    caseType: row.type,
    cause: causeOf(row),
    approval: row.approvedRef ?? '',
    approvedOn: row.approvedOn,
    bank: bankName ?? '',
    account: bankAccount ?? '',
    verified: verified === 1,
    fen: row.amountFen,
  };
}

/** `云民发〔2023〕65号（一、二）`; the national opinion where no document of the region speaks of 一卡通. */
function basisText(book: Book, on: string): string {
  const [first, ...others] = basesOn(book, on, ['card-required']);
  if (first === undefined) return DEFAULT_BASIS;
  const articles = [first, ...others].filter(({ document }) => document === first.document);
  return `${first.document}（${articles.map(({ article }) => article).join('、')}）`;
}
