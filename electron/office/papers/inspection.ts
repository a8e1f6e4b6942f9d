/** 检查情况表: the whole inspection view of a span with its lists in full. */
import { WAYS } from '../../../domain/entities/codes.ts';
import { LINE_STATES } from '../../../domain/ledger/fund-lines.ts';
import { formatFen } from '../../../domain/money/fen.ts';
import { SEVERITIES } from '../../../domain/policy/finding.ts';
import { SETTINGS, settingOn } from '../../../domain/policy/settings.ts';
import type { Book } from '../../../db/book.ts';
import { lawOf } from '../../../db/policy.ts';
import { agentIndex, type SharedAgent, type SharedBy } from '../../../db/queries/inspection/agents.ts';
import type { FindingItem } from '../../../db/queries/inspection/findings.ts';
import type { CashHeld } from '../../../db/queries/inspection/idle-cash.ts';
import { AGE_CLASSES, type AgeClass } from '../../../db/queries/inspection/open-papers.ts';
import type { Span } from '../../../db/queries/inspection/payments.ts';
import { SAME_HANDS, type SameHandItem } from '../../../db/queries/inspection/same-hand.ts';
import { inspectionView as inspected, type InspectionView as Inspected } from '../../../db/queries/inspection/view.ts';
import { officeOn } from '../../../db/queries/office.ts';
import { indicators } from '../../../db/queries/reports/indicators.ts';
import { heldFen } from '../../../db/queries/summary.ts';
import {
  inspectionPdf,
  inspectionXlsx,
  type FindingLine,
  type InspectionView,
} from '../../../templates/inspection/index.ts';
import { bookHead } from './book-head.ts';
import { FINDING_STAGES, ruleName } from './finding-words.ts';
import { officeTime } from './office-time.ts';
import { pdfFile, sheetFile, type PaperSpec } from './paper.ts';
import { spanName, spanOf, WHOLE } from './span.ts';
import { switchedOff } from './switched-off.ts';
import { worded } from './words.ts';

const SHARED: Readonly<Record<SharedBy, string>> = { number: '证件号码', phone: '电话', account: '账户', name: '姓名' };
/** Two households are the fewest that can share an agent, where the office has set no number. */
const SEVERAL = 2;

const findingLine = (one: FindingItem): FindingLine => ({
  on: one.onDate,
  rule: ruleName(one.code),
  severity: SEVERITIES[one.severity],
  stage: FINDING_STAGES[one.stage],
  number: one.voucher ?? one.caseNumber ?? '',
  name: one.name ?? '',
  message: one.message,
  source: `${one.document} ${one.article}`,
  reason: one.reason ?? '',
  reasonBy: one.reasonBy ?? '',
  reasonAt: one.reasonAt === null ? '' : officeTime(one.reasonAt),
});

const agentLine = ({ by, key, names, households, payments, sumFen, first, last }: SharedAgent) => ({
  by: SHARED[by],
  key,
  names: names.join('、'),
  households,
  payments: payments.length,
  fen: sumFen,
  first,
  last,
  whom: payments.map(({ name, voucher, caseNumber }) => `${name}${voucher ?? caseNumber}`).join('、'),
});

const handLine = ({ openedBy, reviewedBy, decidedBy, paidBy, ...item }: SameHandItem) => ({
  number: item.voucher ?? item.caseNumber,
  name: item.name,
  on: item.onDate,
  fen: item.amountFen,
  hands: `经办${openedBy}，审核${reviewedBy ?? '—'}，审批${decidedBy}，发放${paidBy}`,
  what: item.combinations.map((combination) => SAME_HANDS[combination]).join('、'),
});

/** Cash that lay untouched, the most there was, days above the limit. */
function cashSentences({ longest, highest, daysOverLimit, daysWithLimit }: CashHeld): string[] {
  if (longest === null && highest === null) return ['本期没有库存现金。'];
  return [
    ...(longest === null
      ? []
      : [`现金最长未动用：${longest.from}至${longest.to}，${longest.days}天，${formatFen(longest.amountFen)}元。`]),
    ...(highest === null ? [] : [`日终库存最高：${highest.onDate}，${formatFen(highest.amountFen)}元。`]),
    daysWithLimit === 0
      ? '本办没有设定库存现金限额，无法判断是否超限额。'
      : `超过库存现金限额${daysOverLimit}天（设有限额的${daysWithLimit}天中）。`,
  ];
}

function overview(book: Book, span: Span, { findings, overdue, missing }: Inspected): string[] {
  const paid = indicators(book, span);
  const ways = paid.byWay
    .filter(({ payments }) => payments > 0)
    .map(({ way, payments, fen }) => `${WAYS[way]}${payments}笔${formatFen(fen)}元`);
  const explain = findings.rows.filter(({ severity }) => severity === 'explain');
  const reasons = explain.filter(({ reason }) => reason !== null);
  const detail = ways.length === 0 ? '' : `：${ways.join('，')}`;
  return [
    `本期有效发放${paid.payments}笔、${paid.households}户、${formatFen(paid.fen)}元${detail}。`,
    `打印时备用金结存${formatFen(heldFen(book))}元；期末以前发放、尚未核销${overdue.total}笔${formatFen(overdue.sumFen)}元。`,
    `本期预警${findings.total}次，其中须说明${explain.length}次、已说明理由${reasons.length}次。`,
    ...(missing.length === 0 ? [] : [`本办没有设定：${missing.map((key) => SETTINGS[key].label).join('、')}。`]),
  ];
}

/** What the rules said, and which of them were switched off. */
function rulesOf(book: Book, span: Span, view: Inspected) {
  return {
    counts: view.findingCounts.map(({ code, severity, stage, ...count }) => ({
      ...count,
      rule: ruleName(code),
      severity: SEVERITIES[severity],
      stage: FINDING_STAGES[stage],
    })),
    findings: view.findings.rows.map(findingLine),
    switches: switchedOff(book, span),
  };
}

function patternsOf(book: Book, span: Span, view: Inspected) {
  const least = settingOn(lawOf(book).settings, 'shared_households', span.to) ?? SEVERAL;
  return {
    agents: agentIndex(book, span, least, WHOLE).rows.map(agentLine),
    equal:
      view.equalAmounts?.map(({ period, amountFen, count, households, sumFen, payments }) => ({
        period,
        fen: amountFen,
        count,
        households,
        sumFen,
        numbers: payments.map(({ voucher, caseNumber }) => voucher ?? caseNumber).join('、'),
      })) ?? null,
    rush: view.yearEnd?.map(({ sumFen, ...rush }) => ({ ...rush, fen: sumFen })) ?? null,
    cash: cashSentences(view.cash),
    sameHand: view.sameHand.rows.map(handLine),
  };
}

function openPapersOf({ unreturned, overdue, gaps, latePaperwork }: Inspected) {
  return {
    unsigned: unreturned.rows.map(({ number, name, amountFen, issuedOn, days }) => ({
      number,
      name,
      fen: amountFen,
      on: issuedOn,
      days,
    })),
    ages: (Object.keys(AGE_CLASSES) as AgeClass[]).map((age) => ({
      age: AGE_CLASSES[age],
      count: overdue.classes[age].count,
      fen: overdue.classes[age].sumFen,
    })),
    open: overdue.rows.map(({ voucher, name, amountFen, onDate, days, age, state }) => ({
      number: voucher ?? '—',
      name,
      fen: amountFen,
      on: onDate,
      days,
      age: AGE_CLASSES[age],
      state: LINE_STATES[state],
    })),
    gaps: gaps.map(({ from, to, imported }) => ({
      first: from,
      last: to,
      note: imported ? '旧台账缺这些号，待说明' : '',
    })),
    late: latePaperwork.rows,
  };
}

export function inspectionView(book: Book, span: Span): InspectionView {
  const view = inspected(book, span, {}, WHOLE);
  return {
    government: officeOn(book, span.to).government,
    ...span,
    overview: overview(book, span, view),
    ...rulesOf(book, span, view),
    ...patternsOf(book, span, view),
    ...openPapersOf(view),
    chain: bookHead(book),
  };
}

export const inspection: PaperSpec = {
  title: '检查情况表',
  asks: ['range'],
  async make(book, request, options) {
    const span = spanOf(request);
    const view = inspectionView(book, span);
    const name = `检查情况表-${spanName(span)}`;
    return [
      pdfFile(name, await inspectionPdf(worded(book, 'inspection', view), options)),
      sheetFile(name, await inspectionXlsx(worded(book, 'inspection', view), options)),
    ];
  },
};
