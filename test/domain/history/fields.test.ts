import { describe, expect, it } from 'vitest';
import { fundClaim, listedPaymentClaim, paymentClaim } from '../../../domain/history/fields.ts';

describe('headings of the payment ledger', () => {
  it.each([
    ['救助金额（元）', 'amount'],
    ['金额\n（元）', 'amount'],
    ['姓  名', 'name'],
    ['姓名*', 'name'],
    ['户主姓名', 'name'],
    ['公民身份号码', 'id'],
    ['救助对象身份证号码（18位）', 'id'],
    ['票据号码', 'voucher'],
    ['代领关系', 'relation'],
    ['领取人与救助对象关系', 'relation'],
    ['签领人', 'receiver'],
    ['受理时间', 'appliedOn'],
    ['县级审批发放日期', 'paidOn'],
    ['实际发放日期', 'paidOn'],
    ['困难类别', 'category'],
    ['类型', 'type'],
    ['事由', 'cause'],
    ['方式', 'way'],
    ['村（社区）', 'village'],
    ['住址', 'address'],
    ['编号', 'sequence'],
    ['No.', 'sequence'],
    ['导入结果', 'result'],
  ])('%s is %s', (heading, field) => {
    expect(paymentClaim(heading)?.field).toBe(field);
  });

  it.each([
    '领取人身份证号',
    '经办人电话',
    '一卡通账号',
    '代领原因',
    '大写金额',
    '开户银行',
    '南汀县勐禾乡2026年临时救助备用金发放台账',
    '单位：元',
    '',
  ])('%s is no field', (heading) => {
    expect(paymentClaim(heading)).toBeUndefined();
  });

  it('ranks the surer word first', () => {
    const sure = paymentClaim('发放金额')?.rank ?? NaN;
    expect(sure).toBeLessThan(paymentClaim('审批金额')?.rank ?? NaN);
    expect(paymentClaim('审批金额')?.rank).toBeLessThan(paymentClaim('本次发放临时救助资金')?.rank ?? NaN);
  });

  it('goes by the lists alone where a row may hold data', () => {
    expect(listedPaymentClaim('实际发放的日期')).toBeUndefined();
    expect(listedPaymentClaim('发放日期')?.field).toBe('paidOn');
  });
});

describe('headings of the fund sheet', () => {
  it.each([
    ['摘 要', 'summary'],
    ['收入金额（元）', 'income'],
    ['贷方', 'expense'],
    ['余额', 'balance'],
    ['记账日期', 'date'],
  ])('%s is %s', (heading, field) => {
    expect(fundClaim(heading)?.field).toBe(field);
  });
});
