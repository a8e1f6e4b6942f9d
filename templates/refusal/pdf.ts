/** 不予救助告知书 on paper: a letter by GB/T 9704 with the receipt under it (contents of domain practice, layout ours). */
import { dateCn } from '../../domain/calendar/date.ts';
import { REFUSAL_GROUNDS } from '../../domain/entities/case-codes.ts';
import { CASE_TYPES } from '../../domain/entities/codes.ts';
import { deliveryRows } from '../kit/delivery.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { orHandFilled, type DocumentOptions, type PdfResult } from '../kit/index.ts';
import { letterPdf, type LetterPart } from '../kit/letter.ts';
import { organParts } from '../kit/title.ts';
import type { RefusalView } from './view.ts';

const OWN: DefaultWords = {
  title: '不予临时救助告知书',
  footnotes: [],
  copies: { holders: ['申请人', '救助档案'] },
};

/** @throws Refusal `glyph-missing`, `does-not-fit` */
export function refusalPdf(view: RefusalView, options: DocumentOptions): Promise<PdfResult> {
  const words = wordsOf(view.words, OWN);
  const number = view.number === null ? '' : `（${view.number}）`;
  return letterPdf(
    {
      words,
      titleParts: [...organParts(view.issuer), words.title],
      number: view.number,
      addressee: orHandFilled(view.applicant, 6),
      type: '四号',
      body: body(view),
      signOff: { organ: view.issuer, date: view.date },
      contact: contactText(view),
      after: deliveryRows({
        document: `${words.title}${number}`,
        recipient: view.applicant,
        place: '',
        way: view.deliveryWay,
      }),
    },
    options,
  );
}

function body(view: RefusalView): LetterPart[] {
  const { facts, remedy, otherHelp } = view;
  return [
    opening(view),
    { kind: 'heading', level: 1, text: '一、调查核实情况' },
    orHandFilled(facts, 120),
    { kind: 'heading', level: 1, text: '二、不予救助的理由和依据' },
    groundText(view),
    { kind: 'heading', level: 1, text: '三、救济途径' },
    remedy,
    ...(otherHelp === '' ? [] : [{ kind: 'heading', level: 1, text: '四、其他帮扶' } as const, otherHelp]),
  ];
}

function opening({ appliedOn, caseType, cause, caseNumber }: RefusalView): string {
  const day = appliedOn === null ? '＿＿＿＿年＿＿月＿＿日' : dateCn(appliedOn);
  const type = caseType === null ? '' : CASE_TYPES[caseType];
  const number = caseNumber === '' ? '' : `（个案编号${caseNumber}）`;
  return `你（户）于${day}以“${orHandFilled(cause, 12)}”为由提出的${type}临时救助申请${number}收悉。经调查核实，决定不予临时救助。现将有关情况告知如下：`;
}

function groundText({ ground, reason, provisions }: RefusalView): string {
  const why = ground === null || ground === 'other' ? '' : REFUSAL_GROUNDS[ground];
  const own = reason === why ? '' : reason;
  const reasons = [why, own].filter((text) => text !== '').map((text) => text.replace(/[。；]$/u, ''));
  const basis =
    provisions.length === 0
      ? '＿＿＿＿＿＿＿＿＿＿＿＿＿＿第＿＿＿条的'
      : provisions.map(({ document, article }) => `${document}${article}`).join('、') + '的';
  return `${orHandFilled(reasons.join('：'), 40)}。依据${basis}规定，不符合临时救助条件。`;
}

const contactText = ({ contact, supervision }: RefusalView): string =>
  [
    `咨询：${contact.office}，电话${orHandFilled(contact.phone)}`,
    ...(contact.address === '' ? [] : [`地址：${contact.address}`]),
    `监督：${supervision.office}，电话${orHandFilled(supervision.phone)}`,
  ].join('；');
