/** 公示 */
export { noticePdf } from './pdf.ts';
export { checkPublic, PUBLIC_CAUSES, publicCause, publicName, type PublicCause } from './public.ts';
export type { NoticeFigures } from './text.ts';
export type { Display, NameLevel, NoticeView, PaidNotice, PaidRow, ProposedNotice, ProposedRow } from './view.ts';
