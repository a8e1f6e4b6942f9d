/** Lists that leave the book, as the rule on them looks at them: what they say of themselves, and their lines (国家 2019 二(三)). */
import type { ListFacts } from '../../domain/policy/facts/book.ts';
import { periodCn } from '../../domain/calendar/date.ts';
import type { Book } from '../book.ts';
import { RELIEF_ACCOUNTS } from '../sql-words.ts';

const NAME = `(SELECT name FROM person_version v WHERE v.person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1)`;
const SIGNED = `CASE WHEN t.debit IN ${RELIEF_ACCOUNTS} THEN t.amount_fen ELSE -t.amount_fen END`;

/** 每月发放表: its lines by case and voucher, its total by the accounts, its count by the transfers. */
export function monthList(book: Book, period: string): ListFacts {
  const lines = book.all<{ label: string; amountFen: number }>(
    `SELECT ${NAME} AS label, ${SIGNED} AS amountFen FROM transfer t JOIN relief_case c ON c.id = t.case_id
     WHERE t.period = ? AND (t.debit IN ${RELIEF_ACCOUNTS} OR t.credit IN ${RELIEF_ACCOUNTS}) ORDER BY t.id`,
    period,
  );
  const stated = book.get<{ fen: number; n: number }>(
    `SELECT coalesce(sum(${SIGNED}), 0) AS fen, count(*) AS n FROM transfer t
     WHERE t.period = ? AND t.movement <> 'opening' AND (t.debit IN ${RELIEF_ACCOUNTS} OR t.credit IN ${RELIEF_ACCOUNTS})
       AND t.case_id IS NOT NULL`,
    period,
  );
  return {
    name: `${periodCn(period)}每月发放表`,
    statedTotalFen: stated?.fen ?? 0,
    statedCount: stated?.n ?? 0,
    lines,
  };
}

/** 核销凭证清单 of a batch: its lines against the total the batch was made with. */
export function batchList(book: Book, batchId: number): ListFacts {
  const lines = book.all<{ label: string; amountFen: number }>(
    `SELECT coalesce((SELECT ${NAME} FROM relief_case c WHERE c.id = t.case_id), t.summary) AS label, l.amount_fen AS amountFen
     FROM batch_line l JOIN transfer t ON t.id = l.transfer_id WHERE l.batch_id = ? ORDER BY l.transfer_id`,
    batchId,
  );
  const stated = book.get<{ fen: number; reference: string }>(
    'SELECT total_fen AS fen, reference FROM batch WHERE id = ?',
    batchId,
  );
  return {
    name: `核销凭证清单（${stated?.reference ?? ''}）`,
    statedTotalFen: stated?.fen ?? 0,
    statedCount: lines.length,
    lines,
  };
}
