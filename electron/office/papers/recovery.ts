/** 追回通知书 of a case whose help has to come back. */
import { lawOn } from '../../../domain/cases/law.ts';
import type { IsoDate } from '../../../domain/calendar/date.ts';
import { termEnd } from '../../../domain/policy/term.ts';
import type { Book } from '../../../db/book.ts';
import { lawOf } from '../../../db/policy.ts';
import type { CaseFile } from '../../../db/queries/case/file.ts';
import type { Office } from '../../../db/queries/office.ts';
import { CONSEQUENCE, recoveryPdf, recoveryRemedy, type RecoveryView } from '../../../templates/recovery/index.ts';
import { printedCase } from './filed.ts';
import { basisOn, contactOf, stepToPrint, supervisionOf } from './letters.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { textOf, worded } from './words.ts';

export const recovery: PaperSpec = {
  title: '追回通知书',
  asks: ['case'],
  optional: ['id'],
  make: async (book, request, options) => {
    const view = recoveryView(book, request);
    return [pdfFile(`追回通知书-${view.caseNumber}`, await recoveryPdf(worded(book, 'recovery', view), options))];
  },
};

function recoveryView(book: Book, request: PaperRequest): RecoveryView {
  const { file, office } = printedCase(book, request);
  const demanded = stepToPrint(
    file,
    'recovery_demanded',
    request.id,
    '没有登记追回通知，没有通知书可打印。请先登记“追回通知”（金额、理由、期限）。',
  );
  const { amountFen = null, ground = '', dueOn, reference } = demanded.detail;
  return {
    issuer: office.government,
    number: reference ?? null,
    name: file.person.name,
    caseNumber: file.number,
    payments: paidBy(book, file, demanded.on),
    fen: amountFen,
    ground,
    basis: basisOn(book, demanded.on, 'recovery-open'),
    dueOn: dueOn ?? termOf(book, demanded.on),
    account: accountOf(office),
    consequence: textOf(book, 'recovery_consequence', CONSEQUENCE),
    remedy: textOf(book, 'recovery_remedy', recoveryRemedy(office.county)),
    contact: contactOf(office),
    supervision: supervisionOf(office),
    date: demanded.on,
  };
}

/** What had been paid, and had come back, by the day of the notice: printed again later it says the same. */
const paidBy = (book: Book, { payments }: CaseFile, on: IsoDate): RecoveryView['payments'] =>
  payments
    .filter((payment) => payment.on <= on && payment.voucher?.state !== 'voided')
    .map((payment) => ({
      on: payment.on,
      way: payment.way,
      voucher: payment.voucher?.number ?? '',
      fen: payment.amountFen,
      returnedFen: payment.way === 'card' ? 0 : returnedBy(book, payment.id, on),
    }));

const returnedBy = (book: Book, transferId: number, on: IsoDate): number =>
  book.get<{ fen: number }>(
    'SELECT coalesce(sum(amount_fen), 0) AS fen FROM transfer WHERE reverses_id = ? AND on_date <= ?',
    transferId,
    on,
  )?.fen ?? 0;

/** The office's own term; without one the day is for the hand. */
function termOf(book: Book, on: IsoDate): IsoDate | null {
  const { setting, holidays } = lawOn(lawOf(book), on);
  const term = setting('recovery_days');
  return term === undefined ? null : termEnd(on, term, holidays);
}

/** 规定账户; its holder is the government whose fund it is. */
export const accountOf = ({ government, bankName, bankAccount }: Office): RecoveryView['account'] => ({
  holder: bankAccount === null ? '' : government,
  bank: bankName ?? '',
  number: bankAccount ?? '',
});
