/** 救助档案封面、卷内目录 and 备考表 on paper, to be bound in this order (目录 after the cover, 备考表 behind everything). */
import { dateCn } from '../../domain/calendar/date.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { A4, Paper, type DocumentOptions, type PdfResult } from '../kit/index.ts';
import { drawRuledForm, type RuledForm } from '../kit/ruled-form.ts';
import { labelled, row, signs, textPart } from '../kit/ruled.ts';
import { drawCover } from './cover.ts';
import type { CaseFileView } from './view.ts';

const OWN_WORDS: DefaultWords = {
  title: '卷内文件目录',
  footnotes: [
    '说明：一户一档，按目录顺序装订，在每页右上角编页号；正反面有字的编两页。发放凭证原件随会计账册装订的，卷内放复印件并注明账册号。',
  ],
  copies: null,
};
const NOTE_WORDS: DefaultWords = { title: '卷内备考表', footnotes: [], copies: null };
/** Empty lines for what is added before the file is bound. */
const LEAST = 22;

/**
 * Prints cover, contents and the sheet at the end.
 * @throws Refusal `glyph-missing`; `does-not-fit` where the cover has no room for its words.
 */
export function caseFilePdf(view: CaseFileView, options: DocumentOptions): Promise<PdfResult> {
  const paper = new Paper({ ...options, title: `临时救助档案 ${view.caseNumber}`, size: A4 });
  drawCover(paper, view);
  drawRuledForm(paper, contentsForm(view));
  drawRuledForm(paper, noteForm(view));
  return paper.end();
}

function contentsForm(view: CaseFileView): RuledForm {
  const { fileNumber, caseNumber, title, papers } = view;
  return {
    words: wordsOf(view.words, OWN_WORDS),
    head: [{ left: title }, { left: `档号：${fileNumber}`, right: `救助编号：${caseNumber}` }],
    running: `档号：${fileNumber}　救助编号：${caseNumber}`,
    rows: [
      {
        kind: 'table',
        field: '卷内文件',
        least: Math.max(LEAST, papers.length + 2),
        columns: [
          { title: '顺序号', w: 14, style: { role: 'song', align: 'center' } },
          { title: '文号（编号）', w: 40, style: { size: 10.5, min: 9.5, pad: 0.8 } },
          { title: '责任者', w: 25, style: { size: 10.5, pad: 0.8 } },
          { title: '题名', w: 43 },
          { title: '日期', w: 21, style: { role: 'song', align: 'center', min: 9, pad: 0.6 } },
          { title: '页号', w: 12 },
          { title: '备注', style: { size: 10.5, min: 9, pad: 0.6 } },
        ],
        rows: papers.map(({ title: name, number, author, on, note }, index) => [
          String(index + 1),
          number,
          author,
          name,
          on ?? '',
          '',
          note,
        ]),
      },
    ],
  };
}

function noteForm(view: CaseFileView): RuledForm {
  const { fileNumber, caseNumber, papers, pages, remarks, filedBy, archivedOn } = view;
  const count = `本卷共${papers.length}件、${pages === null ? '＿＿＿＿' : pages}页。`;
  return {
    words: NOTE_WORDS,
    head: [{ left: `档号：${fileNumber}`, right: `救助编号：${caseNumber}` }],
    running: `档号：${fileNumber}　救助编号：${caseNumber}`,
    rows: [
      {
        kind: 'box',
        label: '本卷情况\n说　　明',
        h: 120,
        stretch: 60,
        parts: [textPart(remarks === '' ? count : `${count}\n${remarks}`)],
      },
      row(labelled('立卷人', 24, filedBy, 60), labelled('立卷时间', 24, archivedOn === null ? '' : dateCn(archivedOn))),
      {
        kind: 'box',
        label: '检　　查',
        h: 30,
        parts: [textPart('已核对：件数、页数与目录相符，签名、指印、盖章齐全。')],
        signs: signs('检查人：'),
      },
    ],
  };
}
