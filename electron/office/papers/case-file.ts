/** 救助档案封面、卷内目录和备考表 of a case. */
import { MATERIALS } from '../../../domain/entities/case-codes.ts';
import { CASE_TYPES } from '../../../domain/entities/codes.ts';
import { settingOn } from '../../../domain/policy/settings.ts';
import type { Book } from '../../../db/book.ts';
import { lawOf } from '../../../db/policy.ts';
import { caseProgress } from '../../../db/queries/case/progress.ts';
import { caseFilePdf, type CaseFileView } from '../../../templates/case-file/index.ts';
import { causeOf } from '../views/people.ts';
import { contentsOf } from './case-contents.ts';
import { bureauOf, printedCase, stepsOn, type Printed } from './filed.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const caseFilePaper: PaperSpec = {
  title: '救助档案封面与卷内目录',
  asks: ['case'],
  make: async (book, request, options) => {
    const view = caseFileView(book, request);
    return [
      pdfFile(`救助档案封面与卷内目录-${view.caseNumber}`, await caseFilePdf(worded(book, 'case-file', view), options)),
    ];
  },
};

function caseFileView(book: Book, request: PaperRequest): CaseFileView {
  const printed = printedCase(book, request);
  const { file, office } = printed;
  const archived = stepsOn(file, 'archived').at(-1);
  return {
    government: `${office.county}${office.government.replace(office.county, '')}`,
    unit: office.unit,
    fileNumber: archived?.detail.fileNumber ?? '',
    caseNumber: file.number,
    title: `${file.person.name}家庭${CASE_TYPES[file.type]}临时救助（${causeOf(file)}）`,
    from: file.appliedOn,
    to: archived?.on ?? null,
    pages: archived?.detail.pages ?? null,
    retention: '',
    papers: contentsOf(file, { government: office.government, bureau: bureauOf(office) }),
    remarks: [missingMaterials(book, printed), openMatters(book, printed), archived?.opinion ?? '']
      .filter((text) => text !== '')
      .join('\n'),
    archivedOn: archived?.on ?? null,
    filedBy: archived?.staff ?? '',
  };
}

/** What the office's own list wants and never came in; '' where it keeps no list. */
function missingMaterials(book: Book, { file }: Printed): string {
  const key = file.type === 'urgent' ? 'materials_urgent' : 'materials_spending';
  const wanted = settingOn(lawOf(book).settings, key, file.appliedOn) ?? [];
  const present = stepsOn(file, 'materials').flatMap(({ detail }) => detail.present ?? []);
  const missing = wanted.filter((material) => !present.includes(material));
  return missing.length === 0
    ? ''
    : `按本办材料清单尚缺：${missing.map((material) => MATERIALS[material]).join('、')}。`;
}

/** What is still to be done of the case; binding the file itself is no such thing. */
function openMatters(book: Book, { file, on }: Printed): string {
  const due = caseProgress(book, file.caseId, on).due.filter(({ code }) => code !== 'file-incomplete');
  const items = due.map(({ todo, what }, index) => `${index + 1}．${todo}：${what}。`);
  return due.length === 0 ? '' : ['打印本表时未办结的事项：', ...items].join('\n');
}
