import { describe, expect, it } from 'vitest';
import { isSelf, readCaseType, readCategory, readCause, readWay, typeOfCause } from '../../../domain/history/words.ts';

describe('words offices use for the codes of the book', () => {
  it.each([
    ['现金', 'cash'],
    [' 现 金 ', 'cash'],
    ['现金（应急）', 'cash'],
    ['实物救助', 'goods'],
    ['一卡通', 'card'],
    ['“一卡通”发放', 'card'],
    ['转账至一卡通', 'card'],
    ['打卡', 'card'],
    ['银行转账', 'transfer'],
    ['购买服务', 'service'],
    ['现金、实物', undefined],
    ['一卡通+现金', undefined],
    ['其他', undefined],
    ['', undefined],
  ])('way %s → %s', (text, way) => {
    expect(readWay(text)).toBe(way);
  });

  it.each([
    ['低保边缘户', 'edge'],
    ['低收入', 'edge'],
    ['边缘易致贫户', 'monitored'],
    ['脱贫不稳定户', 'monitored'],
    ['建档立卡户', 'monitored'],
    ['非低保', 'general'],
    ['一般群众', 'general'],
    ['五保', 'tekun'],
    ['特困供养人员', 'tekun'],
    ['农村低保', 'dibao'],
    ['最低生活保障对象', 'dibao'],
    ['退役军人', undefined],
  ])('category %s → %s', (text, category) => {
    expect(readCategory(text)).toBe(category);
  });

  it.each([
    ['急难', 'urgent'],
    ['急难型救助', 'urgent'],
    ['支出型', 'spending'],
    ['刚性支出困难', 'spending'],
    ['一般', undefined],
  ])('type %s → %s', (text, type) => {
    expect(readCaseType(text)).toBe(type);
  });

  it.each([
    ['雷击致伤', 'lightning'],
    ['房屋失火', 'fire'],
    ['遭遇车祸', 'traffic'],
    ['房屋倒塌', 'collapse'],
    ['子女就读大学学费', 'schooling'],
    ['慢性病长期用药支出', 'chronic'],
    ['大病医疗自付费用过高', 'medical'],
    ['突发重大疾病', 'illness'],
    ['患癌症', 'illness'],
    ['人身伤害', 'injury'],
    ['溺水', 'drowning'],
    ['洪灾', 'other'],
    ['', 'other'],
  ])('cause %s → %s', (text, cause) => {
    expect(readCause(text)).toBe(cause);
  });

  it('takes the type of a ledger without that column from the cause', () => {
    expect(typeOfCause('chronic')).toBe('spending');
    expect(typeOfCause('fire')).toBe('urgent');
  });

  it('knows 本人 in its forms', () => {
    expect(['本人', '自己', '户主本人', '救助对象本人', '本人领取'].every((word) => isSelf(word))).toBe(true);
    expect(['儿子', '户主', '本人之子', ''].some((word) => isSelf(word))).toBe(false);
  });
});
