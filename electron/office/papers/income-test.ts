/** 支出型家庭收支核算表 of a case, by itself or behind 入户调查表. */
import { lawOn } from '../../../domain/cases/law.ts';
import type { IsoDate } from '../../../domain/calendar/date.ts';
import { sourceOf } from '../../../domain/policy/layers/layer.ts';
import { STANDARD_KEYS } from '../../../domain/policy/standards.ts';
import { incomeTest as reckon, testPeriod } from '../../../domain/relief/income-test.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { lawOf } from '../../../db/policy.ts';
import { incomeTestPdf, type IncomeTestView } from '../../../templates/survey/index.ts';
import { printedCase, stepsOn, type Printed } from './filed.ts';
import { pdfFile, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const incomeTest: PaperSpec = {
  title: '家庭收支核算表',
  asks: ['case'],
  make: async (book, request, options) => {
    const printed = printedCase(book, request);
    const { file } = printed;
    if (stepsOn(file, 'income_tested').length === 0)
      throw new Refusal(
        'income-test-missing',
        `个案 ${file.number} 没有登记家庭收支核算，没有收支核算表可打印。${
          file.type === 'urgent' ? '急难型救助一般不作收支核算。' : '请先登记“家庭收支核算”；空白表随入户调查表打印。'
        }`,
      );
    return [
      pdfFile(
        `家庭收支核算表-${file.number}`,
        await incomeTestPdf(worded(book, 'income-test', incomeTestView(book, printed)), options),
      ),
    ];
  },
};

/** The newest reckoning, compared with the standards of its day; without one the form's own lines for the hand. */
export function incomeTestView(book: Book, { file }: Printed): IncomeTestView {
  const tested = stepsOn(file, 'income_tested').at(-1);
  const on = tested?.on ?? file.appliedOn;
  const law = lawOn(lawOf(book), on);
  const input = tested?.detail.test;
  const [clause] = law.clauses('income-test-missing');
  const months = input?.months ?? clause?.provision.months;
  const result =
    input === undefined
      ? undefined
      : reckon(input, {
          registry: file.household.registry ?? undefined,
          city: law.setting(STANDARD_KEYS.city),
          rural: law.setting(STANDARD_KEYS.rural),
        });
  return {
    number: file.number,
    name: file.person.name,
    idNumber: file.person.idNumber,
    appliedOn: file.appliedOn,
    testedOn: tested?.on ?? null,
    period: months === undefined ? null : periodOf(file.appliedOn, months),
    people: input?.members ?? file.household.size,
    lines: result?.lines ?? [],
    verdict: result?.comparison.verdict ?? null,
    unset: result?.comparison.unset ?? [],
    basis: clause === undefined ? '' : sourceText(sourceOf(clause)),
    opinion: tested?.opinion ?? '',
    by: tested?.staff ?? '',
  };
}

const periodOf = (appliedOn: IsoDate, months: number) => ({ ...testPeriod(appliedOn, months), months });
const sourceText = ({ document, article }: { document: string; article: string }): string => `${document} ${article}`;
