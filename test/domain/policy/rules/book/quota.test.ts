import { describe, expect, it } from 'vitest';
import { quotaOf } from '../../../../../domain/policy/rules/book/quota.ts';
import { settingOn } from '../../../../../domain/policy/settings.ts';
import { settings } from '../../payment-facts.ts';
import { book } from './book-facts.ts';

const TABLE = '[{"upTo":40000,"quotaFen":5000000},{"upTo":20000,"quotaFen":3000000}]';
const quota = (known: Record<string, string>, population?: number) => {
  const set = settings(known);
  return quotaOf(book({ population }), { setting: (key) => settingOn(set, key, '2026-05-31') });
};

describe('the quota', () => {
  it('is the sum set, whatever the table says', () => {
    expect(quota({ quota: '20000', quota_table: TABLE }, 10_000)).toEqual({ known: true, fen: 2_000_000 });
  });

  it('otherwise the line of the table that the population does not exceed', () => {
    expect(quota({ quota_table: TABLE }, 20_000)).toEqual({ known: true, fen: 3_000_000 });
    expect(quota({ quota_table: TABLE }, 20_001)).toEqual({ known: true, fen: 5_000_000 });
    expect(quota({ quota_table: TABLE, population: '20001' })).toEqual({ known: true, fen: 5_000_000 });
  });

  it('asks for what is lacking', () => {
    expect(quota({}, 20_000)).toEqual({ known: false, missing: ['quota'] });
    expect(quota({ quota_table: TABLE })).toEqual({ known: false, missing: ['population'] });
    expect(quota({ quota_table: TABLE }, 40_001)).toEqual({ known: false, missing: ['quota'] });
  });
});
