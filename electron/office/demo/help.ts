/** Sums of the help a case is about. */
import type { Fen } from '../../../domain/money/fen.ts';
import { goodsLine } from './office.ts';
import { SETTINGS } from './settings.ts';
import { fen, type CaseStory, type Help } from './story/case.ts';

/** 分 of the whole help. */
export const helpFen = (help: Help): Fen =>
  help.way === 'goods' ? help.parcels.reduce((sum, parcel) => sum + goodsLine(parcel).amountFen, 0) : fen(help.yuan);

/** 分 that are approved. */
export const approvedFen = ({ approvedYuan, help }: CaseStory): Fen =>
  approvedYuan === undefined ? helpFen(help) : fen(approvedYuan);

const COLLECTIVE_ABOVE = fen(Number(SETTINGS.find(({ key }) => key === 'collective_above')?.value ?? 0));

/** 集体研究 or 一事一议 goes before the decision. */
export const wantsMeeting = (story: CaseStory): boolean =>
  story.discussion === true || approvedFen(story) > COLLECTIVE_ABOVE;
