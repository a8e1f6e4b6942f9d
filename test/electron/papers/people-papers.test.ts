import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './case-book.ts';
import { ACCOUNT, CountyBook, unsaidOf } from './county-book.ts';

let of: CountyBook;

beforeAll(() => {
  of = new CountyBook();
});
afterAll(() => of.office.discard());

const says = (text: string, words: readonly string[]) => expect(unsaidOf(text, words)).toEqual([]);

describe('papers for people', () => {
  it('refusal: ground, facts, how to go against it', async () => {
    says(await of.drawn('refusal', { caseId: of.refused }), [
      '勐禾乡人民政府不予临时救助告知书',
      '勐民救不〔2026〕1号',
      '2026年1月12日入户调查：家庭收入稳定。',
      '申请材料不实：所报支出与票据不符。依据',
      '向南汀县人民政府申请行政复议',
      '监督：南汀县民政局，电话0000-7654321',
    ]);
  });

  it('referral: help until then, the day to answer by, the answer on record', async () => {
    says(await of.drawn('referral', { caseId: of.urgent }), [
      '2026-0001-转1',
      '南汀县住建局',
      '2026年1月7日现金600.00元；2026年1月14日现金400.00元。合计1,000.00元（人民币壹仟元整）。',
      '协助重建住房',
      '请于2026年1月25日前将回执退回',
      '已列入重建计划',
    ]);
  });

  it('recovery: says the same after part has come back', async () => {
    const before = await of.drawn('recovery', { caseId: of.urgent });
    says(before, [
      '勐民追〔2026〕1号',
      '重复领取',
      '应退回人民币叁佰元整（￥300.00）。',
      '请于2026年1月31日前',
      '2026-000001600.000.00600.00',
      '合计2笔1,000.000.001,000.00',
      ACCOUNT,
    ]);
    const [first] = of.office.book.all<{ id: number }>(
      'SELECT id FROM transfer WHERE case_id = ? ORDER BY id',
      of.urgent,
    );
    of.office.act('accountant', 'voucher.reverse', {
      voucherId: first?.id ?? 0,
      on: '2026-01-20',
      amountFen: 10_000,
      why: 'recover',
      into: 'bank',
      reason: '退回部分',
    });
    expect(await of.drawn('recovery', { caseId: of.urgent })).toBe(before);
  });

  it('complaint-notice: without who complained, names shortened, numbers left out', async () => {
    const text = await of.drawn('complaint-notice', { period: '2026-01' });
    says(text, [
      '关于2026年1月临时救助投诉处理结果的公示',
      '共2件，属实0件，不属实2件。',
      '芒丙村李某某户',
      '反映人（＊＊＊）反映李某某家有轿车',
      '李某某家无机动车',
      '维持决定，已告知反映人',
      '公示期：2026年1月21日至1月25日（5天）。',
    ]);
    for (const hidden of ['岩三妹', '12300000999', PEOPLE.widow.name]) expect(text).not.toContain(hidden);
  });
});

describe('papers the book has no ground for', () => {
  it.each([
    ['minutes', 'step-unknown', '请先登记“集体研究”'],
    ['county-handover', 'step-unknown', '请先登记“报县审批移交”'],
    ['referral', 'step-unknown', '请先登记“转介”'],
    ['recovery', 'step-unknown', '请先登记“追回通知”'],
    ['case-filing', 'approvals-missing', '请先审批'],
  ] as const)('%s of a case without it: %s', async (name, code, advice) => {
    const said = await of.refusal(name, { caseId: of.refused });
    expect(said).toContain(code);
    expect(said).toContain(advice);
  });

  it('says what to record first', async () => {
    expect(await of.refusal('refusal', { caseId: of.urgent })).toContain('refusal-missing');
    expect(await of.refusal('minutes', { caseId: of.card, id: 99_999 })).toContain('step-unknown');
    expect(await of.refusal('filing', { from: '2025-01-01', to: '2025-01-31' })).toContain('approvals-missing');
    expect(await of.refusal('card-application', { period: '2025-01' })).toContain('card-lines-missing');
    expect(await of.refusal('complaint-notice', { period: '2025-01' })).toContain('answers-missing');
  });
});

describe('公示期', () => {
  it('counts working days where the office has set them', async () => {
    of.office.moveTo('2026-01-21');
    of.office.act('manager', 'setting.set', { key: 'publicity_days', value: '3工作日', validFrom: '2026-01-21' });
    // Thursday 22, Friday 23, Monday 26 January
    says(await of.drawn('complaint-notice', { period: '2026-01' }), ['2026年1月22日至1月26日（3个工作日）']);
  });
});
