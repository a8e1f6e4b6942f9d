/** What each procedure of the contract does: one line each, to the act or query that does it. */
import { buyGoods, moveFund, receiveGoods, recordOpening, reverseTransfer } from '../../db/acts/fund.ts';
import { closeMonth, countCash, reopenMonth } from '../../db/acts/months.ts';
import { addStaff, changeSetting, changeStaff, letIn, setOffice } from '../../db/acts/office.ts';
import { pay } from '../../db/acts/payments.ts';
import { changePerson } from '../../db/acts/people.ts';
import { declareNumbers, reprintVoucher, reverseVoucher, signVoucher, voidVoucher } from '../../db/acts/vouchers.ts';
import { answerBatch, makeBatch } from '../../db/acts/writeoff.ts';
import { perform } from '../../db/act.ts';
import { checkBook } from '../../db/check/index.ts';
import { loginsOf } from '../../db/keys.ts';
import { listFundLines } from '../../db/queries/line-list.ts';
import { listTransfers, listVouchers } from '../../db/queries/lists.ts';
import { listBatches, listMonths } from '../../db/queries/months.ts';
import { numberGaps } from '../../db/queries/number-gaps.ts';
import { listAudit } from '../../db/queries/audit.ts';
import { listStaff } from '../../db/queries/office.ts';
import { listSettings } from '../../db/queries/settings.ts';
import { balances, bookSummary } from '../../db/queries/summary.ts';
import type { ProcedureName } from '../contract/index.ts';
import { caseHandlers } from './cases.ts';
import { acting, type Handlers } from './handler.ts';
import { inspectionHandlers } from './inspection.ts';
import { registerHandlers } from './registers.ts';

export const handlers: Handlers<ProcedureName> = {
  'office.set': acting('office.set', setOffice),
  'setting.set': acting('setting.set', changeSetting),
  'setting.list': ({ book }, { on }) => listSettings(book, on),
  'staff.add': acting('staff.add', addStaff),
  'staff.change': acting('staff.change', changeStaff),
  // The password is no part of the recorded input: a hash of it in the trail could be guessed at.
  'staff.login': ({ book, session, requestId }, { staffId, password }) =>
    perform(book, session, { act: 'staff.login', requestId, input: { staffId } }, (tx) => letIn(tx, staffId, password)),
  'staff.list': ({ book }) => {
    const logins = loginsOf(book.paths.folder);
    return listStaff(book, book.surroundings.today()).map((one) => ({
      ...one,
      roles: [...one.roles],
      login: logins.has(one.staffId),
    }));
  },

  'opening.record': acting('opening.record', recordOpening),
  'fund.move': acting('fund.move', moveFund),
  'goods.buy': acting('goods.buy', buyGoods),
  'goods.receive': acting('goods.receive', receiveGoods),
  'transfer.reverse': acting('transfer.reverse', reverseTransfer),
  'fund.balances': ({ book }) => balances(book),
  'fund.transfers': ({ book }, { period, ...page }) => listTransfers(book, period, page),

  'person.change': acting('person.change', changePerson),
  ...caseHandlers,
  ...registerHandlers,
  ...inspectionHandlers,

  'payment.pay': acting('payment.pay', pay),
  'voucher.sign': acting('voucher.sign', signVoucher),
  'voucher.void': acting('voucher.void', voidVoucher),
  'voucher.reverse': acting('voucher.reverse', reverseVoucher),
  'voucher.reprint': acting('voucher.reprint', reprintVoucher),
  'voucher.declare': acting('voucher.declare', declareNumbers),
  'voucher.list': ({ book }, { period, ...page }) => listVouchers(book, period, page),
  'voucher.gaps': ({ book }) =>
    numberGaps(book).map(({ series, year, from, to, imported }) => ({
      series,
      year,
      from,
      to,
      imported: imported === 1,
    })),

  'batch.make': acting('batch.make', makeBatch),
  'batch.answer': acting('batch.answer', answerBatch),
  'batch.list': ({ book }) => listBatches(book),
  'fund.lines': ({ book }, { state, batchId, ...page }) => listFundLines(book, { state, batchId }, page),

  'cash.count': acting('cash.count', countCash),
  'month.close': acting('month.close', closeMonth),
  'month.reopen': acting('month.reopen', reopenMonth),
  'month.list': ({ book }) => listMonths(book),

  'book.summary': ({ book }) => bookSummary(book),
  'book.check': ({ book }) => {
    const { faults, pending, head } = checkBook(book);
    return { faults: [...faults], pending: [...pending], head };
  },
  'audit.list': ({ book }, page) => listAudit(book, page),
};
