import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INCOME_KINDS, IncomeTestInput, type Necessity, SCHOOL_STAGES } from '../../../domain/relief/income-input.ts';
import { compareWithStandards } from '../../../domain/relief/income-line.ts';
import { incomeTest, testPeriod } from '../../../domain/relief/income-test.ts';

const read = (input: object) => IncomeTestInput.parse({ members: 4, ...input });

/** A household of four: 18,000 of wages, a loss of 2,000 in business, 3,600 received; 7,000 for an illness, 3,000 for a college. */
const HOUSEHOLD = read({
  incomes: [
    { kind: 'wages', amountFen: 1_800_000, note: '岩温务工' },
    { kind: 'business', amountFen: -200_000, note: '养猪' },
    { kind: 'transfers', amountFen: 360_000 },
  ],
  necessities: [
    {
      kind: 'medical',
      who: '玉香',
      serious: true,
      totalFen: 3_000_000,
      notBasicFen: 200_000,
      insuranceFen: 1_500_000,
      assistanceFen: 500_000,
      helpFen: 100_000,
    },
    { kind: 'schooling', who: '岩光', stage: 'college', tuitionFen: 260_000, boardingFen: 60_000, helpFen: 20_000 },
    { kind: 'schooling', stage: 'senior_high', tuitionFen: 900_000, selfChosen: true },
    { kind: 'medical', serious: false, totalFen: 80_000 },
  ],
});

const wages = (amountFen: number, necessities: readonly object[] = []) =>
  incomeTest(read({ incomes: [{ kind: 'wages', amountFen }], necessities }));

describe('incomeTest', () => {
  it('every step of the arithmetic', () => {
    const { lines } = incomeTest(HOUSEHOLD, { registry: 'rural', rural: 45_000, city: 70_000 });
    expect(lines.map(({ part, label, fen, formula }) => [part, label, fen, formula])).toEqual([
      ['income', '工资性收入（岩温务工）', 1_800_000, '核实数'],
      ['income', '经营净收入（养猪）', -200_000, '核实数'],
      ['income', '转移净收入', 360_000, '核实数'],
      ['result', '家庭可支配收入合计', 1_960_000, '18,000.00＋（-2,000.00）＋3,600.00＝19,600.00'],
      [
        'necessity',
        '医疗自付（玉香）',
        700_000,
        '总费用 30,000.00－非基本医疗 2,000.00－医保报销 15,000.00－医疗救助 5,000.00－社会帮扶 1,000.00＝7,000.00',
      ],
      [
        'necessity',
        '教育自付·全日制大中专院校（岩光）',
        300_000,
        '学费 2,600.00＋住宿费 600.00－补助和帮扶 200.00＝3,000.00',
      ],
      ['necessity', '教育自付·普通高中', 0, '9,000.00 不计入：自费择校'],
      ['necessity', '医疗自付', 0, '800.00 不计入：不是重大疾病'],
      ['result', '自付生活必需支出合计', 1_000_000, '7,000.00＋3,000.00＝10,000.00'],
      ['result', '扣除必需支出后的可支配收入', 960_000, '19,600.00－10,000.00＝9,600.00'],
      ['result', '月人均可支配收入', 40_000, '9,600.00÷6 个月÷4 人＝400.00'],
      ['standard', '农村低保标准', 45_000, '月人均 400.00 低于 450.00'],
    ]);
  });

  it('its figures', () => {
    expect(incomeTest(HOUSEHOLD)).toMatchObject({
      months: 6,
      members: 4,
      incomeFen: 1_960_000,
      necessitiesFen: 1_000_000,
      remainingFen: 960_000,
      perHeadMonthFen: 40_000,
      comparison: { verdict: 'unknown', against: [], unset: ['city', 'rural'] },
    });
  });

  it('rounds down to the 分, also below zero, and says so', () => {
    // 100.00 元 over 24 head-months is 4.1666…
    expect(wages(10_000).perHeadMonthFen).toBe(416);
    expect(wages(10_000).lines.at(-1)?.formula).toBe('100.00÷6 个月÷4 人＝4.16（不足 1 分的舍去）');
    expect(wages(0, [{ kind: 'other', name: '取暖', amountFen: 10_000 }]).perHeadMonthFen).toBe(-417);
    expect(wages(0, [{ kind: 'other', name: '取暖', amountFen: 10_000 }]).lines.at(-1)?.formula).toBe(
      '（-100.00）÷6 个月÷4 人＝-4.17（不足 1 分的舍去）',
    );
  });

  it('help beyond what was spent makes it nothing, not an income', () => {
    const helped = incomeTest(
      read({
        necessities: [{ kind: 'medical', serious: true, totalFen: 50_000, insuranceFen: 30_000, helpFen: 40_000 }],
      }),
    );
    expect(helped.necessitiesFen).toBe(0);
    expect(helped.perHeadMonthFen).toBe(0);
    expect(helped.lines.map(({ formula }) => formula)).toEqual([
      '无，计 0.00',
      '总费用 500.00－医保报销 300.00－社会帮扶 400.00＝0.00（补助和帮扶已超过支出，按零计）',
      '无，计 0.00',
      '0.00－0.00＝0.00',
      '0.00÷6 个月÷4 人＝0.00',
    ]);
  });

  it('other schooling is put down and not counted; what the county names is', () => {
    const spent = incomeTest(
      read({
        necessities: [
          { kind: 'schooling', stage: 'other', tuitionFen: 100_000 },
          { kind: 'other', name: '残疾辅具', who: '岩保', amountFen: 90_000, helpFen: 30_000 },
        ],
      }),
    );
    expect(spent.necessitiesFen).toBe(60_000);
    expect(
      spent.lines.filter(({ part }) => part === 'necessity').map(({ label, formula }) => [label, formula]),
    ).toEqual([
      ['教育自付·其他教育', '1,000.00 不计入：不属学前、普通高中、全日制大中专院校教育'],
      ['残疾辅具自付（岩保）', '支出 900.00－补助和帮扶 300.00＝600.00'],
    ]);
  });

  it('a figure of at most so much as the standard is not below it', () => {
    const at = (rural: number) => incomeTest(HOUSEHOLD, { registry: 'rural', rural }).comparison.verdict;
    expect([at(39_999), at(40_000), at(40_001)]).toEqual(['not-below', 'not-below', 'below']);
    expect(incomeTest(HOUSEHOLD, { registry: 'rural', rural: 40_000 }).lines.at(-1)?.formula).toBe(
      '月人均 400.00 不低于 400.00',
    );
  });
});

describe('compareWithStandards', () => {
  it('by the registry where it is known', () => {
    const both = { city: 70_000, rural: 45_000 };
    expect(compareWithStandards(50_000, { ...both, registry: 'city' }).verdict).toBe('below');
    expect(compareWithStandards(50_000, { ...both, registry: 'rural' }).verdict).toBe('not-below');
    expect(compareWithStandards(50_000, { registry: 'rural', city: 70_000 })).toEqual({
      verdict: 'unknown',
      against: [],
      unset: ['rural'],
    });
  });

  it('by both where it is not: they have to agree, and both be set', () => {
    const both = { city: 70_000, rural: 45_000 };
    expect(compareWithStandards(44_999, both).verdict).toBe('below');
    expect(compareWithStandards(70_000, both).verdict).toBe('not-below');
    expect(compareWithStandards(50_000, both)).toMatchObject({ verdict: 'unknown', unset: [] });
    expect(compareWithStandards(50_000, { city: 70_000 })).toMatchObject({ verdict: 'unknown', unset: ['rural'] });
  });
});

const messagesOf = (input: object) => {
  const parsed = IncomeTestInput.safeParse({ members: 4, ...input });
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
};

describe('IncomeTestInput', () => {
  it('six months unless said otherwise; lines may be left out', () => {
    expect(read({})).toEqual({ months: 6, members: 4, incomes: [], necessities: [] });
  });

  it('comes back from storage as it went in', () => {
    expect(IncomeTestInput.parse(JSON.parse(JSON.stringify(HOUSEHOLD)))).toEqual(HOUSEHOLD);
  });

  it('refuses negative wages, bills paid back more than they were, and sums too large to be true', () => {
    expect(messagesOf({ incomes: [{ kind: 'wages', amountFen: -1 }] })).toEqual(['工资性收入不能是负数。']);
    expect(messagesOf({ incomes: [{ kind: 'property', amountFen: -1 }] })).toEqual([]);
    const bill = { kind: 'medical', serious: true, totalFen: 100 };
    expect(messagesOf({ necessities: [{ ...bill, insuranceFen: 60, assistanceFen: 40 }] })).toEqual([]);
    expect(messagesOf({ necessities: [{ ...bill, insuranceFen: 60, assistanceFen: 41 }] })).toEqual([
      '非基本医疗费用、医保报销和医疗救助合计超过了医疗总费用，请对照结算票据核对。',
    ]);
    const half = { kind: 'business', amountFen: -600_000_000_000 };
    expect(messagesOf({ incomes: [half] })).toEqual([]);
    expect(messagesOf({ incomes: [half, half] })).toEqual(['收入和支出合计过大，请核对是否多写了位数。']);
  });

  it('refuses nobody, no month and more than a year', () => {
    expect(messagesOf({ members: 0 })).toEqual(['家庭人口至少 1 人。']);
    expect(messagesOf({ months: 0 })).toEqual(['核算期至少 1 个月。']);
    expect(messagesOf({ months: 13 })).toEqual(['核算期最多 12 个月。']);
  });
});

describe('testPeriod', () => {
  it('the months before the application, up to the day before it', () => {
    expect(testPeriod('2026-10-12', 6)).toEqual({ from: '2026-04-12', to: '2026-10-11' });
    expect(testPeriod('2026-03-01', 6)).toEqual({ from: '2025-09-01', to: '2026-02-28' });
  });

  it('from the last day of a month that is too short', () => {
    expect(testPeriod('2026-08-31', 6)).toEqual({ from: '2026-02-28', to: '2026-08-30' });
    expect(testPeriod('2024-08-30', 6)).toEqual({ from: '2024-02-29', to: '2024-08-29' });
  });
});

const fen = fc.integer({ min: 0, max: 50_000_000 });
const incomes = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...(Object.keys(INCOME_KINDS) as (keyof typeof INCOME_KINDS)[])),
      amountFen: fc.integer({ min: -5_000_000, max: 50_000_000 }),
    })
    .map((line) => (line.kind === 'wages' ? { ...line, amountFen: Math.abs(line.amountFen) } : line)),
  { maxLength: 6 },
);
const schooling = fc.record({
  kind: fc.constant('schooling' as const),
  stage: fc.constantFrom(...(Object.keys(SCHOOL_STAGES) as (keyof typeof SCHOOL_STAGES)[])),
  tuitionFen: fen,
  boardingFen: fen,
  helpFen: fen,
  selfChosen: fc.boolean(),
});
const medical = fc
  .record({
    serious: fc.boolean(),
    selfFen: fen,
    notBasicFen: fen,
    insuranceFen: fen,
    assistanceFen: fen,
    helpFen: fen,
  })
  .map(({ selfFen, ...line }) => ({
    kind: 'medical' as const,
    ...line,
    totalFen: selfFen + line.notBasicFen + line.insuranceFen + line.assistanceFen,
  }));
const other = fc.record({
  kind: fc.constant('other' as const),
  name: fc.constant('取暖'),
  amountFen: fen,
  helpFen: fen,
});
const tests = fc
  .record({
    months: fc.integer({ min: 1, max: 12 }),
    members: fc.integer({ min: 1, max: 40 }),
    incomes,
    necessities: fc.array(fc.oneof(schooling, medical, other), { maxLength: 6 }),
  })
  .map((input) => IncomeTestInput.parse(input));
const figures = (input: IncomeTestInput) => {
  const { incomeFen, necessitiesFen, remainingFen, perHeadMonthFen } = incomeTest(input);
  return { incomeFen, necessitiesFen, remainingFen, perHeadMonthFen };
};

/** The same line with so much more of it paid by the family itself. */
function dearer(line: Necessity, moreFen: number): Necessity {
  if (line.kind === 'medical') return { ...line, totalFen: line.totalFen + moreFen };
  if (line.kind === 'schooling') return { ...line, tuitionFen: line.tuitionFen + moreFen };
  return { ...line, amountFen: line.amountFen + moreFen };
}

describe('properties of the test', () => {
  it('more self-paid expense never raises the figure', () => {
    fc.assert(
      fc.property(tests, fen, fc.nat(), (input, moreFen, pick) => {
        fc.pre(input.necessities.length > 0);
        const at = pick % input.necessities.length;
        const necessities = input.necessities.map((line, index) => (index === at ? dearer(line, moreFen) : line));
        expect(figures({ ...input, necessities }).perHeadMonthFen).toBeLessThanOrEqual(figures(input).perHeadMonthFen);
      }),
    );
  });

  it('the order of the lines does not matter', () => {
    fc.assert(
      fc.property(tests, (input) => {
        const turned = {
          ...input,
          incomes: input.incomes.toReversed(),
          necessities: [...input.necessities.slice(1), ...input.necessities.slice(0, 1)],
        };
        expect(figures(turned)).toEqual(figures(input));
      }),
    );
  });

  it('self-chosen schooling changes nothing', () => {
    fc.assert(
      fc.property(tests, schooling, (input, line) => {
        const necessities = [...input.necessities, { ...line, selfChosen: true }];
        expect(figures({ ...input, necessities })).toEqual(figures(input));
      }),
    );
  });

  it('rounding decides nothing: below exactly where the unrounded figure is', () => {
    fc.assert(
      fc.property(tests, fc.integer({ min: 1, max: 200_000 }), (input, city) => {
        const { remainingFen, comparison } = incomeTest(input, { registry: 'city', city });
        const below = remainingFen < city * input.months * input.members;
        expect(comparison.verdict).toBe(below ? 'below' : 'not-below');
      }),
    );
  });

  it('each line of necessities adds to the total what it says', () => {
    fc.assert(
      fc.property(tests, (input) => {
        const { lines, necessitiesFen, incomeFen } = incomeTest(input);
        const sum = (part: string) =>
          lines.filter((line) => line.part === part).reduce((total, line) => total + line.fen, 0);
        expect([sum('income'), sum('necessity')]).toEqual([incomeFen, necessitiesFen]);
      }),
    );
  });
});
