/** 抽查核对表 from the seeded sample. */
import { WAYS } from '../../../domain/entities/codes.ts';
import type { Book } from '../../../db/book.ts';
import { standingPayments, type Span } from '../../../db/queries/inspection/payments.ts';
import { samplePayments, type SampleGround, type Sampled } from '../../../db/queries/inspection/sample.ts';
import { officeOn } from '../../../db/queries/office.ts';
import {
  spotCheckPdf,
  spotCheckXlsx,
  type SampledPayment,
  type SpotCheckView,
} from '../../../templates/spot-check/index.ts';
import { bookHead } from './book-head.ts';
import { pdfFile, sheetFile, told, type PaperSpec } from './paper.ts';
import { spanName, spanOf } from './span.ts';
import { worded } from './words.ts';

const GROUNDS: Readonly<Record<SampleGround, string>> = { largest: '最大金额', way: '各发放方式', drawn: '随机抽取' };

/** One payment in ten, but not fewer than each way of paying twice, nor more than two people can visit in a week. */
const SHARE = 10;
const FEWEST = Object.keys(WAYS).length * 2;
const MOST = 60;
const countOf = (population: number): number => Math.min(MOST, Math.max(FEWEST, Math.ceil(population / SHARE)));

interface PersonRow {
  readonly phone: string | null;
  readonly agent: string | null;
}

const PERSON_SQL = `SELECT (SELECT phone FROM person_version v WHERE v.person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS phone,
    (SELECT g.name FROM transfer t JOIN agency g ON g.id = t.agency_id WHERE t.id = @transferId) AS agent
  FROM relief_case c WHERE c.id = @caseId`;

function sampledPayment(book: Book, sampled: Sampled): SampledPayment {
  const { kind, id, caseId, ground, voucher, onDate, amountFen, ...rest } = sampled;
  const person = book.get<PersonRow>(PERSON_SQL, { caseId, transferId: kind === 'transfer' ? id : null });
  return {
    caseNumber: rest.caseNumber,
    voucher: voucher ?? '',
    on: onDate,
    name: rest.name,
    village: rest.village,
    phone: person?.phone ?? '',
    way: rest.way,
    fen: amountFen,
    agent: person?.agent ?? '',
    ground: GROUNDS[ground],
    uid: rest.uid,
  };
}

export function spotCheckView(book: Book, span: Span, seed: string): SpotCheckView {
  const sample = samplePayments(book, span, seed, countOf(standingPayments(book, span).length));
  return {
    government: officeOn(book, span.to).government,
    ...span,
    seed: sample.seed,
    population: sample.population,
    populationFen: sample.populationFen,
    rows: sample.rows.map((row) => sampledPayment(book, row)),
    chain: bookHead(book),
  };
}

export const spotCheck: PaperSpec = {
  title: '抽查核对表',
  asks: ['range', 'seed'],
  async make(book, request, options) {
    const span = spanOf(request);
    const view = spotCheckView(book, span, told(request, 'seed'));
    const name = `抽查核对表-${spanName(span)}`;
    return [
      pdfFile(name, await spotCheckPdf(worded(book, 'spot-check', view), options)),
      sheetFile(name, await spotCheckXlsx(worded(book, 'spot-check', view), options)),
    ];
  },
};
