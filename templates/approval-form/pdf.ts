/** 临时救助申请审批表 on paper: two sides of one sheet (items of the offices' own forms, layout ours), 附页 where needed. */
import { dateCn } from '../../domain/calendar/date.ts';
import { wordsOf } from '../kit/form-words.ts';
import type { DocumentOptions, PdfResult } from '../kit/index.ts';
import { mainPages, ruledFormPdf, type RuledForm } from '../kit/ruled-form.ts';
import { signs } from '../kit/ruled.ts';
import { factRows } from './facts.ts';
import { opinionRows } from './opinions.ts';
import { OWN_WORDS } from './text.ts';
import type { ApprovalFormView } from './view.ts';

const SIDES = 2;
/** Tried in turn: boxes as high as their texts, then lower, what has no room going to the 附页, to keep two sides. */
const SHARES = [1, 0.6, 0.3, 0] as const;

/**
 * Prints the form. Opinions not yet given stay blank for the hand.
 * @throws Refusal `glyph-missing`, `does-not-fit`.
 */
export function approvalFormPdf(view: ApprovalFormView, options: DocumentOptions): Promise<PdfResult> {
  const facts = highest((share) => formOf(view, share, 0));
  const opinions = highest((share) => formOf(view, facts, share));
  return ruledFormPdf(formOf(view, facts, opinions), options);
}

/** The largest share at which the form keeps to its two sides; 0 where none does. */
const highest = (form: (share: number) => RuledForm): number =>
  SHARES.find((share) => mainPages(form(share)) <= SIDES) ?? 0;

function formOf(view: ApprovalFormView, facts: number, opinions: number): RuledForm {
  const { appliedOn, applicant, number } = view;
  const given = appliedOn === null ? '　　　　年　　月　　日' : dateCn(appliedOn);
  return {
    words: wordsOf(view.words, OWN_WORDS),
    head: [{ left: `编号：${number}`, right: `申请日期：${given}` }],
    running: `编号：${number}　申请人：${applicant.name}`,
    rows: [...factRows(view, facts), { kind: 'turn' }, ...opinionRows(view, opinions)],
    annexSigns: signs('申请人（签名）：', '经办人：', '负责人：'),
  };
}
