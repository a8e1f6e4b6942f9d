import { describe, expect, it } from 'vitest';
import { complaintNoticePdf, publicWords, type ComplaintNotice } from '../../../templates/notice/index.ts';
import { least, ordinary, worst } from '../../../templates/notice/complaint-sample.ts';
import { expectPaper } from '../kit/form-check.ts';
import { pdfDrawn } from '../kit/read-pdf.ts';
import { textsSaid } from '../said.ts';

const options = { madeAt: '2026-11-20T00:00:00Z' };
const drawn = async (view: ComplaintNotice) => pdfDrawn((await complaintNoticePdf(view, options)).pdf);

describe('complaintNoticePdf', () => {
  it.each([
    ['least', least, 1],
    ['ordinary', ordinary, 2],
    ['worst', worst, 12],
  ] as const)('says everything of the %s, tidily', async (_, view, pages) => {
    const rows = view.rows.map(({ name: _name, ...row }) => row);
    expectPaper(await complaintNoticePdf(view, options), { says: textsSaid({ ...view, rows }), pages });
  });

  it('says what was objected to, what was found and what was done, with the counts', async () => {
    const said = await drawn(ordinary);
    expect(said).toContain('关于2026年11月临时救助投诉处理结果的公示');
    expect(said).toContain('共3件，属实1件，不属实2件。');
    expect(said).toContain('一、关于芒丙村李某某户临时救助的反映反映事项（2026年11月6日受理）：反映该户有轿车一辆');
    expect(said).toContain('核查结论：反映情况属实。处理结果（2026年11月19日答复）：责令退回救助金');
  });

  it('shortens names, a minor’s at any level, and leaves private matters out', async () => {
    expect(await drawn(ordinary)).not.toContain('李秀英');
    const full = await drawn({ ...ordinary, nameLevel: 'full' });
    expect(full).toContain('李秀英');
    expect(full).not.toContain('岩社茂');
    expect(full).toContain('反映事项（2026年11月15日受理）：涉及个人隐私，内容从略。');
  });

  it.each([
    ['notice-empty', { ...ordinary, rows: [] }],
    [
      'notice-address-too-exact',
      { ...ordinary, rows: ordinary.rows.map((row) => ({ ...row, village: '芒丙村三组' })) },
    ],
    ['notice-figures', { ...ordinary, rows: ordinary.rows.map((row) => ({ ...row, result: '电话12300000117' })) }],
    ['notice-private', { ...ordinary, rows: ordinary.rows.map((row) => ({ ...row, what: '该户有人吸毒' })) }],
  ] as const)('refuses with %s', async (code, view) => {
    await expect(complaintNoticePdf(view, options)).rejects.toMatchObject({ problem: { code } });
  });
});

describe('publicWords', () => {
  it('replaces names, leaves numbers out, and says nothing of a private matter', () => {
    const instead = new Map([
      ['王大山', '反映人'],
      ['岩社茂', '岩某某'],
    ]);
    expect(publicWords('王大山（123 0000 0117）反映岩社茂家有车，车价80000元。', instead)).toBe(
      '反映人（＊＊＊）反映岩某某家有车，车价80000元。',
    );
    expect(publicWords('53992119840923374X', instead)).toBe('＊＊＊');
    expect(publicWords('王大山反映其患有艾滋病', instead)).toBeNull();
  });
});
