/** 公示 */
export { complaintNoticePdf } from './complaint.ts';
export { publicWords } from './complaint-public.ts';
export type { ComplaintNotice, ComplaintRow } from './complaint-view.ts';
export { noticePdf } from './pdf.ts';
export { checkPublic, PUBLIC_CAUSES, publicCause, publicName, type PublicCause } from './public.ts';
export type { NoticeFigures } from './text.ts';
export type { Display, NameLevel, NoticeView, PaidNotice, PaidRow, ProposedNotice, ProposedRow } from './view.ts';
