import { describe, expect, it } from 'vitest';
import { minutesPdf, type MinutesView } from '../../../templates/minutes/index.ts';
import { ordinal } from '../../../templates/minutes/ordinal.ts';
import { least, ordinary, worst } from '../../../templates/minutes/sample.ts';
import { expectPaper, unsaid } from '../kit/form-check.ts';
import { pdfDrawn } from '../kit/read-pdf.ts';
import { allSaid } from '../said.ts';

const options = { madeAt: '2026-11-20T00:00:00Z' };
const drawn = async (view: MinutesView) => pdfDrawn((await minutesPdf(view, options)).pdf);

describe('minutesPdf', () => {
  it.each([
    ['least', least, 2],
    ['ordinary', ordinary, 2],
    ['worst', worst, 4],
  ] as const)('says everything of the %s, tidily', async (_, view, pages) => {
    expectPaper(await minutesPdf(view, options), { says: allSaid(view), pages });
  });

  it('writes each resolution with its sum in capitals and figures, and the sum of all', async () => {
    const said = await drawn(ordinary);
    expect(said).toContain('同意给予临时救助人民币陆仟元整（￥6,000.00），发放方式：一卡通。');
    expect(said).toContain('人民币叁仟伍佰元零伍角整（￥3,500.50），发放方式：一卡通，一次审批、分阶段发放。');
    expect(said).toContain('不予救助，理由：收支核算不低于低保标准。');
    // 6,000.00 + 3,500.50
    expect(said).toContain('以上同意救助2户，救助金合计人民币玖仟伍佰元零伍角整（￥9,500.50）。');
  });

  it('says no total where the meeting granted one', async () => {
    expect(await drawn({ ...ordinary, items: ordinary.items.slice(0, 1) })).not.toContain('以上同意救助');
  });

  it('has a place to sign for everybody who was there', async () => {
    const { pdf } = await minutesPdf(ordinary, options);
    expect(
      unsaid({ pdf, pages: 2, blanks: [] }, ['杨建国（副乡长）', '玉香囡（纪委书记）', '主持人：', '记录人：']),
    ).toEqual([]);
    expect(pdfDrawn(pdf)).toContain('实到5人');
  });

  it('is called by what was decided on, unless the office calls it otherwise', async () => {
    expect(await drawn(ordinary)).toContain('勐禾乡人民政府临时救助“一事一议”纪要');
    expect(await drawn(least)).toContain('勐禾乡人民政府临时救助集体研究纪要');
    expect(await drawn({ ...least, words: { title: '民政工作会议纪要' } })).toContain('勐禾乡人民政府民政工作会议纪要');
  });

  it('leaves the sums of an open resolution for the hand', async () => {
    expect(await drawn(least)).toMatch(/人民币（大写）＿+（￥＿+）/u);
  });
});

describe('ordinal', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [32, '三十二'],
  ])('writes %i as %s', (number, word) => {
    expect(ordinal(number)).toBe(word);
  });
});
