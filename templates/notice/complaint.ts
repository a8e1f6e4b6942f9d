/** 投诉处理结果公示 on paper, in the page measures of GB/T 9704-2012 like the other notices. */
import { dateCn, periodCn } from '../../domain/calendar/date.ts';
import { unwrap } from '../../domain/problem.ts';
import { wordsOf } from '../kit/form-words.ts';
import { orHandFilled, type DocumentOptions, type PdfResult } from '../kit/index.ts';
import { letterPdf, type LetterPart } from '../kit/letter.ts';
import { organParts } from '../kit/title.ts';
import { ordinal } from '../minutes/ordinal.ts';
import { checkComplaints } from './complaint-public.ts';
import type { ComplaintNotice, ComplaintRow } from './complaint-view.ts';
import { publicName } from './public.ts';
import { rangeCn } from './text.ts';
import type { NameLevel } from './view.ts';

const PRIVATE = '涉及个人隐私，内容从略。';

/** @throws Refusal of `checkComplaints`, `glyph-missing`, `does-not-fit` */
export async function complaintNoticePdf(view: ComplaintNotice, options: DocumentOptions): Promise<PdfResult> {
  unwrap(checkComplaints(view));
  const about = `关于${periodCn(view.period)}`;
  const what = '临时救助投诉处理结果的公示';
  const own = { title: about + what, footnotes: [], copies: null };
  const words = wordsOf(view.words, own);
  const parts = words.title === own.title ? [about, what] : [words.title];
  return letterPdf(
    {
      words,
      titleParts: [...organParts(view.issuer), ...parts],
      body: [
        opening(view),
        ...view.rows.flatMap((row, index) => complaintParts(row, index, view.nameLevel)),
        displayText(view),
        `受理：${view.reception.office}，电话${orHandFilled(view.reception.phone)}。`,
        `监督：${view.supervision.office}，电话${orHandFilled(view.supervision.phone)}。`,
      ],
      signOff: { organ: view.issuer, date: view.date },
    },
    options,
  );
}

function opening({ basis, period, rows }: ComplaintNotice): string {
  const upheld = rows.filter((row) => row.upheld).length;
  return `根据${basis}规定，现将${periodCn(period)}办结的临时救助投诉、异议处理结果公示如下：共${rows.length}件，属实${upheld}件，不属实${rows.length - upheld}件。`;
}

function complaintParts(row: ComplaintRow, index: number, level: NameLevel): LetterPart[] {
  const who = `${row.village}${publicName(row.name, row.minor, level)}户`;
  const verification = row.verification === null ? PRIVATE : orHandFilled(row.verification, 40);
  return [
    { kind: 'heading', level: 1, text: `${ordinal(index + 1)}、关于${who}临时救助的反映` },
    `反映事项（${dateCn(row.receivedOn)}受理）：${row.what ?? PRIVATE}`,
    `核查情况：${verification}`,
    `核查结论：反映情况${row.upheld ? '属实' : '不属实'}。`,
    `处理结果（${dateCn(row.answeredOn)}答复）：${row.result ?? PRIVATE}`,
  ];
}

function displayText({ display }: ComplaintNotice): string {
  const how = '对处理结果有异议的，可以向监督单位反映；我们将为反映人保密。';
  if (display.to === null) return `公示期：自${dateCn(display.from)}起长期公示。${how}`;
  const { from, to, days, working } = display;
  return `公示期：${rangeCn(from, to)}（${days}${working ? '个工作日' : '天'}）。${how}`;
}
