import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../domain/problem.ts';
import { checkSetting, parseSetting, readSettings, settingOn, SETTINGS } from '../../../domain/policy/settings.ts';
import { LAYERS } from '../../../domain/policy/profile.ts';

const FROM = '2026-01-01';
const codeOf = (text: string) => {
  const parsed = parseSetting(text, FROM);
  return parsed.ok ? 'ok' : parsed.problem.code;
};

describe('parseSetting', () => {
  it('reads KEY=VALUE, full-width and spaced as well', () => {
    expect(parseSetting('pay_deadline_days=30', FROM)).toEqual({
      ok: true,
      value: { key: 'pay_deadline_days', value: '30', validFrom: FROM },
    });
    expect(parseSetting('split_window_days ＝ ７', FROM)).toEqual({
      ok: true,
      value: { key: 'split_window_days', value: '7', validFrom: FROM },
    });
  });

  it('reads the day it is valid from', () => {
    expect(parseSetting('dibao_city_month=600@2022-07-01', FROM)).toEqual({
      ok: true,
      value: { key: 'dibao_city_month', value: '600', validFrom: '2022-07-01' },
    });
  });

  it.each([
    ['pay_deadline_days', 'setting-malformed'],
    ['pay_deadline_days=', 'setting-malformed'],
    ['=30', 'setting-malformed'],
    ['cash_cap=1000', 'setting-unknown'],
    ['toString=1', 'setting-unknown'],
    ['pay_deadline_days=三十', 'setting-value'],
    ['pay_deadline_days=0', 'setting-value'],
    ['pay_deadline_days=1', 'ok'],
    ['pay_deadline_days=365', 'ok'],
    ['pay_deadline_days=366', 'setting-value'],
    ['pay_deadline_days=-1', 'setting-value'],
    ['pay_deadline_days=1.5', 'setting-value'],
    ['split_window_days=0', 'ok'],
    ['same_cause_window=calendar_year', 'ok'],
    ['same_cause_window=year', 'setting-value'],
    ['dibao_city_month=0', 'setting-value'],
    ['dibao_city_month=600.005', 'setting-value'],
    ['effective_from.honghe-2019=2019-05-20', 'ok'],
    ['effective_from.honghe-2019=2019-02-30', 'setting-value'],
    ['pay_deadline_days=30@2026-13-01', 'setting-date'],
  ])('%s: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('says in Chinese which setting, what was written and what is wanted', () => {
    const wrong = parseSetting('year_window=year', FROM);
    expect(wrong.ok ? '' : wrong.problem.message).toBe(
      '设置“年度救助次数的“一年””（year_window）的值「year」不能用：须是 calendar_year（自然年） 或 rolling_12_months（连续 12 个月）。',
    );
  });
});

describe('settings by date', () => {
  const settings = unwrap(
    readSettings([
      { key: 'dibao_city_month', value: '6,150.5元', validFrom: '2023-07-01' },
      { key: 'dibao_city_month', value: '600', validFrom: '2022-07-01' },
      { key: 'copies_of_voucher', value: '4', validFrom: '2022-07-01' },
    ]),
  );

  it('the version in force on the day counts, in 分; before the first there is none', () => {
    expect(settingOn(settings, 'dibao_city_month', '2022-06-30')).toBeUndefined();
    expect(settingOn(settings, 'dibao_city_month', '2022-07-01')).toBe(60_000);
    expect(settingOn(settings, 'dibao_city_month', '2023-06-30')).toBe(60_000);
    expect(settingOn(settings, 'dibao_city_month', '2023-07-01')).toBe(615_050);
    expect(settingOn(settings, 'dibao_rural_month', '2023-07-01')).toBeUndefined();
  });

  it('of two versions of one day the later row is the correction', () => {
    const rows = ['7', '5'].map((value) => ({ key: 'split_window_days', value, validFrom: FROM }));
    expect(settingOn(unwrap(readSettings(rows)), 'split_window_days', FROM)).toBe(5);
  });

  it('a stored text no rule can read is refused, not skipped', () => {
    const read = readSettings([{ key: 'split_window_days', value: 'soon', validFrom: FROM }]);
    expect(read.ok ? '' : read.problem.code).toBe('setting-value');
  });

  it('checkSetting trims what it stores', () => {
    expect(checkSetting({ key: ' year_window ', value: ' calendar_year ', validFrom: FROM })).toEqual({
      ok: true,
      value: { key: 'year_window', value: 'calendar_year', validFrom: FROM },
    });
  });

  it('every document has its 施行日期 as a setting', () => {
    const dated = Object.keys(SETTINGS).filter((key) => key.startsWith('effective_from.'));
    const documents = Object.keys(LAYERS).filter((id) => id !== 'office');
    expect(dated).toEqual(documents.map((id) => `effective_from.${id}`));
  });
});
