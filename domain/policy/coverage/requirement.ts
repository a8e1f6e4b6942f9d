/** What a requirement of the documents is, and the kinds of things in the program that can meet one. */
import type { CaseStep } from '../../entities/steps.ts';
import type { RuleCode } from '../finding.ts';
import type { LayerId } from '../layers/layer.ts';
import type { SettingKey } from '../settings.ts';

/** Papers of templates/, by folder: only those a requirement names. */
export const PAPERS = {
  agency: '代领协议与代领备案表',
  application: '申请书及承诺',
  'approval-form': '临时救助申请审批表',
  'audit-trail': '审计追溯表',
  authorisation: '家庭经济状况核对授权书',
  'card-application': '一卡通发放申请',
  'case-file': '救助档案封面与卷内目录',
  'cash-count': '现金盘点表',
  'county-handover': '报县审批移交表',
  'duty-handover': '交接清册',
  filing: '乡镇审批备案表',
  'goods-receipt': '实物领取单',
  'goods-register': '物资采购与发放登记',
  inspection: '检查情况表',
  ledger: '备用金收支明细账',
  minutes: '一事一议、集体研究纪要',
  monthly: '每月发放表',
  notice: '公示',
  'paper-handover': '纸质凭证移交清单',
  recovery: '追回通知',
  referral: '转介单',
  refusal: '不予救助告知书',
  'spot-check': '抽查核对表',
  supplement: '追加备用金申请',
  survey: '入户调查表（附收支核算）',
  'urgent-register': '先行救助登记表及补办清单',
  visit: '回访记录',
  voucher: '四联单',
  'voucher-register': '凭证领用登记',
  writeoff: '销账申请及凭证清单',
} as const;
export type Paper = keyof typeof PAPERS;

/** Procedures of the contract that answer with what a requirement wants reported or recorded. */
export const REPORTS = {
  'audit.list': '操作记录',
  'batch.make': '销账批次',
  'book.check': '账册核验',
  'case.suggest': '救助金额建议',
  'fund.lines': '备用金明细',
  'fund.move': '备用金收支登记',
  'goods.buy': '物资采购登记',
  'inspect.agents': '代领人索引',
  'inspect.sample': '抽查名单',
  'inspect.view': '检查情况',
  'quota.forecast': '备用金核定测算',
  'report.cardImport': '一卡通导入清册',
  'report.compare': '信息比对名单',
  'report.indicators': '绩效指标',
  'roster.take': '县级名册导入',
  'tekun.record': '特困丧葬费、医疗费登记',
  'work.todo': '待办事项',
} as const;
export type Report = keyof typeof REPORTS;

/** How the program meets a requirement, or why no program can. */
export type Means =
  | { readonly rule: RuleCode }
  /** A recorded step of a case */
  | { readonly step: CaseStep }
  /** `table.column` of the book, and what an officer calls it */
  | { readonly field: string; readonly as: string }
  | { readonly document: Paper }
  | { readonly report: Report }
  | { readonly parameter: SettingKey }
  /** The program is built so; the file that shows it, from the top folder */
  | { readonly structure: string; readonly path: string }
  | { readonly none: string };

/** The words of one document, and the article they stand under. */
export interface Quote {
  readonly layer: LayerId;
  readonly article: string;
  readonly words: string;
}

/** 要求: one demand of the documents; several documents may make the same. */
export interface Requirement {
  /** C 发放, A 额度与资格, F 程序, M 实物, G 代领, B 备用金, W 预警, T 特困; never renumbered */
  readonly id: string;
  readonly says: readonly [Quote, ...Quote[]];
  readonly met: readonly [Means, ...Means[]];
}

/** Writes one quotation of a document; each is held against the document's text by test/domain/policy/coverage.test.ts. */
export const quote = (layer: LayerId, article: string, words: string): Quote => ({ layer, article, words });
