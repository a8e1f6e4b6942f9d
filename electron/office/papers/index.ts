/** Every paper that is printed on demand. A month's own papers are in month-papers.ts. */
import { agencyAgreement, agencyFiling } from './agency.ts';
import { application } from './application.ts';
import { approvalForm } from './approval-form.ts';
import { authorisation } from './authorisation.ts';
import { caseFilePaper } from './case-file.ts';
import { incomeTest } from './income-test.ts';
import { cardApplication } from './card-application.ts';
import { complaintNotice } from './complaint-notice.ts';
import { countyHandover } from './county-handover.ts';
import { caseFiling, filing } from './filing.ts';
import { auditTrail } from './audit-trail.ts';
import { dutyHandover } from './duty-handover.ts';
import { goodsRegister } from './goods-register.ts';
import { inspection } from './inspection.ts';
import { paperHandover } from './paper-handover.ts';
import { spotCheck } from './spot-check.ts';
import { voucherRegister } from './voucher-register.ts';
import { minutes } from './minutes.ts';
import { recovery } from './recovery.ts';
import { referral } from './referral.ts';
import { refusal } from './refusal.ts';
import { supplement } from './supplement.ts';
import type { PaperSpec } from './paper.ts';
import { survey } from './survey.ts';
import { urgentRegister } from './urgent-register.ts';
import { visit } from './visit.ts';

export const PAPERS = {
  application,
  'approval-form': approvalForm,
  survey,
  'income-test': incomeTest,
  authorisation,
  'urgent-register': urgentRegister,
  'agency-agreement': agencyAgreement,
  'agency-filing': agencyFiling,
  visit,
  'case-file': caseFilePaper,
  minutes,
  'county-handover': countyHandover,
  filing,
  'case-filing': caseFiling,
  'card-application': cardApplication,
  'complaint-notice': complaintNotice,
  refusal,
  referral,
  recovery,
  supplement,
  'goods-register': goodsRegister,
  'voucher-register': voucherRegister,
  'paper-handover': paperHandover,
  'duty-handover': dutyHandover,
  'spot-check': spotCheck,
  'audit-trail': auditTrail,
  inspection,
} as const satisfies Record<string, PaperSpec>;

export type PaperName = keyof typeof PAPERS;
export const isPaper = (name: string): name is PaperName => Object.hasOwn(PAPERS, name);
