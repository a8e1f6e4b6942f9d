/** The same sections as a workbook: one sheet each, the paper's notes under the last. */
import { chainText } from '../kit/chain.ts';
import { buildWorkbook, type WorkbookOptions } from '../kit/index.ts';
import { noteLines } from '../kit/sheet-width.ts';
import type { SectionedPaper } from './pdf.ts';

export function sectionedXlsx(given: SectionedPaper, options: WorkbookOptions): Promise<Uint8Array> {
  const { words, unit, span, sections, notes = [], chain } = given;
  const under = [...notes, ...words.footnotes, ...(chain === undefined ? [] : [chainText(chain)])];
  const sheets = sections.map((section, index) => {
    const sheet = section.sheet({ words, unit, ...(span === undefined ? {} : { span }) });
    const isLast = index === sections.length - 1;
    return isLast ? { ...sheet, notes: [...(sheet.notes ?? []), ...noteLines(under, sheet.columns)] } : sheet;
  });
  return buildWorkbook(sheets, options);
}
