/** Papers of several registers: 登记簿, 清册, 检查情况表. */
export { sectionedPdf, type SectionedPaper } from './pdf.ts';
export { section, sharedYear, textSection, type Section } from './section.ts';
export { sectionedXlsx } from './sheet.ts';
