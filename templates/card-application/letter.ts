/** The letter: how many, how much, by type, and what is asked. */
import { periodCn } from '../../domain/calendar/date.ts';
import { CASE_TYPES, type CaseType } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { orHandFilled, type DocumentOptions, type PdfResult } from '../kit/index.ts';
import { letterPdf, type LetterPart } from '../kit/letter.ts';
import { organParts } from '../kit/title.ts';
import type { CardApplicationView, CardLine } from './view.ts';

const OWN: DefaultWords = { title: '', footnotes: [], copies: null };

const sumFen = (lines: readonly CardLine[]): Fen => lines.reduce((sum, { fen }) => sum + fen, 0);
const sumText = (fen: Fen): string => `人民币${capital(fen)}（￥${formatFen(fen)}）`;

/** @throws Refusal `glyph-missing`, `does-not-fit` */
export function cardApplicationPdf(view: CardApplicationView, options: DocumentOptions): Promise<PdfResult> {
  const month = periodCn(view.period);
  const title = `关于发放${month}临时救助资金（“一卡通”）的申请`;
  const words = wordsOf(view.words, { ...OWN, title });
  const titleParts = words.title === title ? [`关于发放${month}`, '临时救助资金（“一卡通”）的申请'] : [words.title];
  return letterPdf(
    {
      words,
      titleParts: [...organParts(view.issuer), ...titleParts],
      number: view.number,
      addressee: view.addressee,
      body: body(view),
      enclosures: [`${month}临时救助“一卡通”发放申请清册`, '审批表复印件及账户资料'],
      signOff: { organ: view.issuer, date: view.date },
      contact: `联系：${view.contact.office}，电话${orHandFilled(view.contact.phone)}`,
    },
    options,
  );
}

function body({ basis, lines, byCounty, period }: CardApplicationView): LetterPart[] {
  const people = lines.reduce((sum, line) => sum + line.people, 0);
  const others =
    byCounty.count === 0 ? '' : `另有${byCounty.count}笔${formatFen(byCounty.fen)}元由县级审批，不在本次申请之内。`;
  return [
    `根据${basis}规定，${periodCn(period)}经我乡镇审批、应当通过“一卡通”管理平台发放的临时救助共${lines.length}户次${people}人次，合计${sumText(sumFen(lines))}。其中：${byType(lines)}。${others}`,
    `${accountsText(lines)}现将清册报上，申请将发放数据导入“一卡通”管理平台，并在规定时限内发放到位。发放结果及退回情况请反馈我单位。`,
    '请予办理。',
  ];
}

function byType(lines: readonly CardLine[]): string {
  const parts = (Object.keys(CASE_TYPES) as CaseType[]).flatMap((type) => {
    const some = lines.filter(({ caseType }) => caseType === type);
    return some.length === 0 ? [] : [`${CASE_TYPES[type]}${some.length}户次${formatFen(sumFen(some))}元`];
  });
  return parts.join('，');
}

/** What has not been looked at must not be claimed. */
function accountsText(lines: readonly CardLine[]): string {
  const missing = lines.filter(({ account }) => account === '').length;
  const unseen = lines.filter(({ account, verified }) => account !== '' && !verified).length;
  if (missing === 0 && unseen === 0) return '上述对象的账户信息已经核实。';
  const parts = [
    ...(missing === 0 ? [] : [`${missing}户次账户尚待补报`]),
    ...(unseen === 0 ? [] : [`${unseen}户次账户尚待核实`]),
  ];
  return `上述对象中${parts.join('，')}，清册中已注明。`;
}
