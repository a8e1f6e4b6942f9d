/** What the office checks of its own accord (checks.ts), as provisions beside those of the documents. */
import { type CheckCode, CHECKS, CIRCLED } from '../checks.ts';
import type { CapGiven, Layer, Words } from './layer.ts';

const SAID = Object.fromEntries(
  CHECKS.map(({ no, code, about, shown }): [CheckCode, Words] => [
    code,
    { article: CIRCLED[no - 1] ?? String(no), words: about, severity: shown },
  ]),
) as Readonly<Record<CheckCode, Words>>;

const OWN_LIMIT: CapGiven = {
  capFen: 'office',
  covers: { cash: ['urgent', 'spending'] },
  instead: '应直接支付到救助对象个人账户',
};

export const ownChecks: Layer = {
  id: 'office',
  authority: 'office',
  document: '本办预防性检查',
  name: '本办预防性检查',
  effectiveFrom: '1900-01-01',
  provisions: {
    'cash-over-limit': [{ ...SAID['cash-over-limit'], ...OWN_LIMIT }],
    'split-payment': [{ ...SAID['split-payment'], ...OWN_LIMIT }],
    'many-in-a-day': [SAID['many-in-a-day']],
    'paid-before-approval': [{ ...SAID['paid-before-approval'], types: ['urgent', 'spending'] }],
    'receipt-missing': [{ ...SAID['receipt-missing'], ways: ['cash', 'goods', 'transfer'] }],
    'agent-no-papers': [{ ...SAID['agent-no-papers'], wants: 'agreement' }],
    'shared-agent': [SAID['shared-agent']],
    'staff-relative': [SAID['staff-relative']],
    'dead-person': [SAID['dead-person']],
    'equal-amounts': [SAID['equal-amounts']],
    'not-disclosed': [{ ...SAID['not-disclosed'], ways: ['cash', 'goods', 'service', 'transfer', 'card'] }],
    'number-gap': [SAID['number-gap']],
    'cash-over-hand-limit': [SAID['cash-over-hand-limit']],
    'write-off-overdue': [SAID['write-off-overdue']],
    'not-entered': [
      { ...SAID['not-entered'], system: '信息系统', ways: ['cash', 'goods', 'service', 'transfer', 'card'] },
    ],
    'returned-not-repaid': [SAID['returned-not-repaid']],
    'list-mismatch': [SAID['list-mismatch']],
    // The words to look for are the office's setting.
    'purpose-banned': [{ ...SAID['purpose-banned'], terms: [] }],
    'same-hand': [SAID['same-hand']],
    'year-end-rush': [SAID['year-end-rush']],
  },
};
