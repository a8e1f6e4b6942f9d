/** Every paper with the sample the sheet of papers shows, in the order in which a case and a month come by them. */
import { agencyAgreementPdf, agencyFilingPdf } from '../templates/agency/index.ts';
import { ordinary as agency } from '../templates/agency/sample.ts';
import { applicationPdf } from '../templates/application/index.ts';
import { ordinary as application } from '../templates/application/sample.ts';
import { approvalFormPdf } from '../templates/approval-form/index.ts';
import { ordinary as approvalForm } from '../templates/approval-form/sample.ts';
import { auditTrailPdf } from '../templates/audit-trail/index.ts';
import { ordinary as auditTrail } from '../templates/audit-trail/sample.ts';
import { authorisationPdf } from '../templates/authorisation/index.ts';
import { ordinary as authorisation } from '../templates/authorisation/sample.ts';
import { cardApplicationPdf, cardListPdf } from '../templates/card-application/index.ts';
import { ordinary as cardApplication } from '../templates/card-application/sample.ts';
import { caseFilePdf } from '../templates/case-file/index.ts';
import { ordinary as caseFile } from '../templates/case-file/sample.ts';
import { cashCountPdf } from '../templates/cash-count/index.ts';
import { ordinary as cashCount } from '../templates/cash-count/sample.ts';
import { countyHandoverPdf } from '../templates/county-handover/index.ts';
import { ordinary as countyHandover } from '../templates/county-handover/sample.ts';
import { dutyHandoverPdf } from '../templates/duty-handover/index.ts';
import { ordinary as dutyHandover } from '../templates/duty-handover/sample.ts';
import { ordinary as filingForm } from '../templates/filing/form-sample.ts';
import { filingFormPdf, filingRegisterPdf } from '../templates/filing/index.ts';
import { ordinary as filing } from '../templates/filing/sample.ts';
import { goodsReceiptPdf } from '../templates/goods-receipt/index.ts';
import { GOODS_RECEIPT_SAMPLES } from '../templates/goods-receipt/sample.ts';
import { goodsRegisterPdf } from '../templates/goods-register/index.ts';
import { ordinary as goodsRegister } from '../templates/goods-register/sample.ts';
import { inspectionPdf } from '../templates/inspection/index.ts';
import { ordinary as inspection } from '../templates/inspection/sample.ts';
import type { DocumentOptions, PdfResult } from '../templates/kit/index.ts';
import { ledgerPdf } from '../templates/ledger/index.ts';
import { ordinary as ledger } from '../templates/ledger/sample.ts';
import { minutesPdf } from '../templates/minutes/index.ts';
import { ordinary as minutes } from '../templates/minutes/sample.ts';
import { monthlyPdf } from '../templates/monthly/index.ts';
import { ordinary as monthly } from '../templates/monthly/sample.ts';
import { ordinary as complaint } from '../templates/notice/complaint-sample.ts';
import { complaintNoticePdf, noticePdf } from '../templates/notice/index.ts';
import { ordinary as notice, paid } from '../templates/notice/sample.ts';
import { paperHandoverPdf } from '../templates/paper-handover/index.ts';
import { ordinary as paperHandover } from '../templates/paper-handover/sample.ts';
import { recoveryPdf } from '../templates/recovery/index.ts';
import { ordinary as recovery } from '../templates/recovery/sample.ts';
import { referralPdf } from '../templates/referral/index.ts';
import { ordinary as referral } from '../templates/referral/sample.ts';
import { refusalPdf } from '../templates/refusal/index.ts';
import { ordinary as refusal } from '../templates/refusal/sample.ts';
import { spotCheckPdf } from '../templates/spot-check/index.ts';
import { ordinary as spotCheck } from '../templates/spot-check/sample.ts';
import { supplementPdf } from '../templates/supplement/index.ts';
import { ordinary as supplement } from '../templates/supplement/sample.ts';
import { incomeTestPdf, surveyPdf } from '../templates/survey/index.ts';
import { ordinary as survey, ordinaryIncome } from '../templates/survey/sample.ts';
import { urgentRegisterPdf } from '../templates/urgent-register/index.ts';
import { ordinary as urgentRegister } from '../templates/urgent-register/sample.ts';
import { visitPdf } from '../templates/visit/index.ts';
import { ordinary as visit } from '../templates/visit/sample.ts';
import { voucherPdf } from '../templates/voucher/index.ts';
import { VOUCHER_SAMPLES } from '../templates/voucher/sample.ts';
import { voucherRegisterPdf } from '../templates/voucher-register/index.ts';
import { ordinary as voucherRegister } from '../templates/voucher-register/sample.ts';
import { writeoffPdf } from '../templates/writeoff/index.ts';
import { ordinary as writeoff } from '../templates/writeoff/sample.ts';

export interface PaperOnSheet {
  /** Of templates/ */
  readonly folder: string;
  readonly title: string;
  readonly build: (options: DocumentOptions) => Promise<PdfResult>;
}

const paper = <V>(
  folder: string,
  title: string,
  builder: (view: V, options: DocumentOptions) => Promise<PdfResult>,
  view: V,
): PaperOnSheet => ({ folder, title, build: (options) => builder(view, options) });

export const PAPERS: readonly PaperOnSheet[] = [
  paper('application', '临时救助申请书及承诺', applicationPdf, application),
  paper('authorisation', '家庭经济状况核对授权书', authorisationPdf, authorisation),
  paper('survey', '入户调查表', surveyPdf, { ...survey, incomeTest: null }),
  paper('survey', '支出型家庭收支核算表', incomeTestPdf, ordinaryIncome),
  paper('notice', '公示（审批前）', noticePdf, [notice]),
  paper('approval-form', '临时救助申请审批表', approvalFormPdf, approvalForm),
  paper('minutes', '一事一议、集体研究纪要', minutesPdf, minutes),
  paper('county-handover', '报县审批移交表', countyHandoverPdf, countyHandover),
  paper('refusal', '不予救助告知书', refusalPdf, refusal),
  paper('urgent-register', '先行救助登记表', urgentRegisterPdf, urgentRegister),
  paper('filing', '乡镇审批备案表（单件）', filingFormPdf, filingForm),
  paper('filing', '乡镇审批备案表（汇总）', filingRegisterPdf, filing),
  paper('agency', '代领协议', agencyAgreementPdf, agency),
  paper('agency', '代领备案表', agencyFilingPdf, agency),
  paper('voucher', '四联单', voucherPdf, [VOUCHER_SAMPLES.ordinary]),
  paper('goods-receipt', '实物领取单', goodsReceiptPdf, [GOODS_RECEIPT_SAMPLES.ordinary]),
  paper('card-application', '一卡通发放申请', cardApplicationPdf, cardApplication),
  paper('card-application', '一卡通发放清册', cardListPdf, cardApplication),
  paper('notice', '公示（发放后）', noticePdf, [paid]),
  paper('notice', '公示（投诉处理）', complaintNoticePdf, complaint),
  paper('visit', '回访记录', visitPdf, visit),
  paper('referral', '转介单及回执', referralPdf, referral),
  paper('recovery', '追回通知书', recoveryPdf, recovery),
  paper('case-file', '救助档案封面与卷内目录', caseFilePdf, caseFile),
  paper('ledger', '备用金收支明细账', ledgerPdf, ledger),
  paper('monthly', '每月发放表', monthlyPdf, monthly),
  paper('cash-count', '库存现金盘点表', cashCountPdf, cashCount),
  paper('goods-register', '物资采购与发放登记', goodsRegisterPdf, goodsRegister),
  paper('voucher-register', '凭证领用登记', voucherRegisterPdf, voucherRegister),
  paper('writeoff', '销账申请及凭证清单', writeoffPdf, writeoff),
  paper('supplement', '追加备用金申请', supplementPdf, supplement),
  paper('paper-handover', '纸质凭证移交清单', paperHandoverPdf, paperHandover),
  paper('duty-handover', '交接清册', dutyHandoverPdf, dutyHandover),
  paper('inspection', '检查情况表', inspectionPdf, inspection),
  paper('spot-check', '抽查核对表', spotCheckPdf, spotCheck),
  paper('audit-trail', '审计追溯表', auditTrailPdf, auditTrail),
];
