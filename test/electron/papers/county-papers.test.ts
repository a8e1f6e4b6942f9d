import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfDrawn } from '../../templates/kit/read-pdf.ts';
import { PEOPLE } from './case-book.ts';
import { ACCOUNT, CountyBook, unsaidOf } from './county-book.ts';

let of: CountyBook;

beforeAll(() => {
  of = new CountyBook();
});
afterAll(() => of.office.discard());

const says = (text: string, words: readonly string[]) => expect(unsaidOf(text, words)).toEqual([]);

describe('papers for the county', () => {
  it('minutes: every case of the same meeting, each with its resolution', async () => {
    const [file] = await of.print('minutes', { caseId: of.card });
    expect(file?.name).toBe('集体研究纪要-2026-0003.pdf');
    const text = pdfDrawn(file?.bytes ?? new Uint8Array());
    says(text, [
      '南汀县民政局临时救助“一事一议”纪要',
      '南协〔2026〕1号',
      '2026年1月14日',
      '刀学明',
      '王䶮（审核）',
      '赵𫖯临时救助事项',
      '人民币叁仟元整（￥3,000.00）',
      '情况属实',
      '人民币壹仟伍佰元零伍角整（￥1,500.50），发放方式：一卡通',
      '以上同意救助2户，救助金合计人民币肆仟伍佰元零伍角整（￥4,500.50）。',
    ]);
  });

  it('county-handover: why, how much and which papers', async () => {
    const text = await of.drawn('county-handover', { caseId: of.spending });
    says(text, [
      '勐民报〔2026〕1号',
      PEOPLE.patient.idNumber,
      '乡镇审批额度2,000.00元。',
      '符合支出型条件',
      '叁仟元整',
      '经济状况核对报告南核〔2026〕3号',
      '民主评议记录2026年1月7日',
      '集体研究纪要南协〔2026〕1号',
      '材料齐全，予以接收',
    ]);
    expect(text).not.toContain('先行救助登记表');
  });

  it('filing: the township’s approvals of the period, on paper and as a workbook', async () => {
    const files = await of.print('filing', { from: '2026-01-01', to: '2026-01-31' });
    expect(files.map(({ name }) => name)).toEqual([
      '乡镇审批备案表-2026-01-01至2026-01-31.pdf',
      '乡镇审批备案表-2026-01-01至2026-01-31.xlsx',
    ]);
    const text = pdfDrawn(files[0]?.bytes ?? new Uint8Array());
    // 1,000.00 by order first and 1,500.50; what the county approved is not among them.
    says(text, ['李㛃', '先行救助01-06', '合计2户次', '2,500.50', '人民币贰仟伍佰元零伍角整']);
    expect(text).not.toContain(PEOPLE.patient.name);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((files[1]?.bytes ?? new Uint8Array()).slice().buffer);
    const cells = (workbook.worksheets[0]?.getSheetValues() ?? []).filter(Array.isArray).flat();
    expect(cells).toContain(PEOPLE.widow.idNumber);
    expect(cells).toContain(2500.5);
  });

  it('case-filing: steps, what was simplified by which rule, what was paid', async () => {
    says(await of.drawn('case-filing', { caseId: of.urgent }), [
      '勐民救审〔2026〕52号',
      '人民币壹仟元整',
      '现金（分阶段）',
      '先行救助2026年1月6日勐先救〔2026〕7号',
      '民主评议2026年1月6日按规定简化：县民政局紧急程序第三条',
      '入户调查2026年1月9日刀玉芬、岩社茂',
      '1,000.00元',
    ]);
  });

  it('card-application: the township’s lines with their accounts; the county’s are only counted', async () => {
    const files = await of.print('card-application', { period: '2026-01' });
    expect(files.map(({ name }) => name)).toEqual([
      '一卡通发放申请-2026-01.pdf',
      '一卡通发放申请清册-2026-01.pdf',
      '一卡通发放申请清册-2026-01.xlsx',
    ]);
    says(pdfDrawn(files[0]?.bytes ?? new Uint8Array()), [
      '南汀县民政局：',
      '共1户次3人次，合计人民币壹仟伍佰元零伍角整（￥1,500.50）。其中：支出型1户次1,500.50元。',
      '另有1笔3,000.00元由县级审批',
      '1户次账户尚待核实',
    ]);
    says(pdfDrawn(files[1]?.bytes ?? new Uint8Array()), [
      '6228480000000000000',
      '农行勐禾支行',
      '勐民救审〔2026〕55号',
    ]);
  });

  it('supplement: the year adds up, by state with the county', async () => {
    const text = await of.drawn('supplement');
    // 52,000.00 on hand at the beginning, 1,000.00 paid in January; 11 months at 1,000.00 are covered.
    says(text, [
      '南汀县民政局、南汀县财政局：',
      '核定备用金额度60,000.00',
      '上年结转52,000.00',
      '本年使用1,000.00',
      '结存51,000.00',
      '其中备用金存款50,000.00，库存现金1,000.00',
      '已付未核销1,000.00其中未上报1,000.00',
      '月均使用1,000.007÷1个月',
      '至年底预计使用11,000.00',
      ACCOUNT,
    ]);
    expect(text).not.toContain('12申请追加0');
  });
});
