/** 卷内目录: what the book has on record of a case, paper by paper, in the order in which a file is bound. */
import { MATERIALS, MEETINGS, REFERRAL_TARGETS, type Material } from '../../../domain/entities/case-codes.ts';
import { WAYS } from '../../../domain/entities/codes.ts';
import type { CaseStep } from '../../../domain/entities/steps.ts';
import { formatFen } from '../../../domain/money/fen.ts';
import type { CaseFile } from '../../../db/queries/case/file.ts';
import type { FiledPayment } from '../../../db/queries/case/payments.ts';
import type { FiledPaper } from '../../../templates/case-file/index.ts';
import { decidedOn, orderedOn, stepsOn } from './filed.ts';

/** Organs that make papers. */
interface Authors {
  /** 勐禾乡人民政府 */
  readonly government: string;
  /** 南汀县民政局 */
  readonly bureau: string;
}

/** 申请 → 身份 → 授权、核对、调查 → 证明 → 评议、公示 → 审批、纪要 → 凭证 → 代领 → 公示、录入 → 转介、回访. */
export const contentsOf = (file: CaseFile, authors: Authors): FiledPaper[] => [
  ...materials(file, ['application', 'identity', 'register', 'residence', 'account']),
  ...steps(file, 'accepted', '受理回执', ({ detail }) => detail.receipt),
  ...materials(file, ['authorisation']),
  ...steps(file, 'checked', '家庭经济状况核对报告', ({ detail }) => detail.reference),
  ...surveys(file),
  ...materials(file, ['income', 'diagnosis', 'medical_bills', 'school', 'accident', 'status', 'other']),
  ...steps(file, 'appraised', '民主评议记录'),
  ...notices(file, authors),
  ...decisions(file, authors),
  ...file.payments.flatMap((payment) => payments(file, payment)),
  ...agencies(file),
  ...afterwards(file, authors),
];

const paper = (title: string, rest: Partial<FiledPaper> = {}): FiledPaper => ({
  title,
  number: '',
  author: '',
  on: null,
  note: '',
  ...rest,
});

/** Materials that came in, each once, on the day it came. */
const materials = (file: CaseFile, wanted: readonly Material[]): FiledPaper[] =>
  wanted.flatMap((material) => {
    const came = stepsOn(file, 'materials').find(({ detail }) => detail.present?.includes(material));
    if (came === undefined) return [];
    const number = material === 'application' || material === 'authorisation' ? file.number : '';
    return [paper(MATERIALS[material], { number, author: file.person.name, on: came.on })];
  });

type OnFile<K extends CaseStep> = ReturnType<typeof stepsOn<K>>[number];

const steps = <K extends CaseStep>(
  file: CaseFile,
  kind: K,
  title: string | ((step: OnFile<K>) => string),
  number: (step: OnFile<K>) => string | undefined = () => undefined,
  author: (step: OnFile<K>) => string = ({ staff }) => staff,
): FiledPaper[] =>
  stepsOn(file, kind).map((step) =>
    paper(typeof title === 'string' ? title : title(step), {
      number: number(step) ?? '',
      author: author(step),
      on: step.on,
    }),
  );

const surveys = (file: CaseFile): FiledPaper[] => [
  ...steps(
    file,
    'surveyed',
    '入户调查表',
    () => undefined,
    ({ detail, staff }) => detail.surveyors?.join('、') ?? staff,
  ),
  ...steps(file, 'income_tested', '支出型家庭收支核算表'),
];

function notices(file: CaseFile, { government }: Authors): FiledPaper[] {
  const photo = stepsOn(file, 'notice_ended').some(({ detail }) => detail.photo === true);
  const posted = steps(
    file,
    'notice_before',
    '审批前公示',
    () => undefined,
    () => government,
  );
  return [
    ...posted.map((one) => (photo ? { ...one, note: '附照片' } : one)),
    ...steps(
      file,
      'objection',
      '公示异议记录',
      () => undefined,
      ({ detail }) => detail.by ?? '',
    ),
    ...steps(file, 'objection_answered', '异议处理记录'),
  ];
}

function decisions(file: CaseFile, { government, bureau }: Authors): FiledPaper[] {
  const ordered = orderedOn(file);
  const decided = decidedOn(file);
  const met = stepsOn(file, 'met');
  const by = (decision: CaseFile['decisions'][number]) => ({
    number: decision.reference ?? '',
    author: decision.level === 'county' ? bureau : (decision.staff ?? government),
    on: decision.on,
  });
  return [
    ...(ordered === undefined ? [] : [paper('先行救助登记表及补办清单', by(ordered))]),
    ...steps(
      file,
      'met',
      ({ detail }) => `${detail.meeting === undefined ? '集体研究' : MEETINGS[detail.meeting]}纪要`,
      ({ detail }) => detail.minutes,
      () => government,
    ),
    ...(met.length === 0 && decided?.minutes !== undefined && decided.minutes !== null
      ? [paper('集体研究纪要', { number: decided.minutes, author: government, on: decided.on })]
      : []),
    ...steps(file, 'handed_up', '报县审批移交表', ({ detail }) => detail.reference),
    ...(decided === undefined ? [] : [paper(DECIDED[decided.kind], by(decided))]),
    ...steps(
      file,
      'refusal_served',
      '告知书送达回证',
      () => undefined,
      ({ detail }) => detail.receivedBy ?? '',
    ),
    ...steps(file, 'filed', '乡镇审批备案表', ({ detail }) => detail.reference),
    ...steps(
      file,
      'withdrawn',
      '撤回申请书',
      () => undefined,
      () => file.person.name,
    ),
  ];
}

const DECIDED = {
  approved: '临时救助申请审批表',
  refused: '不予救助告知书',
  ordered: '先行救助登记表及补办清单',
} as const;

/** The voucher, for goods also the list; a service has its provider's invoice. */
function payments(file: CaseFile, payment: FiledPayment): FiledPaper[] {
  const { way, on, voucher, payer, document, returnedFen } = payment;
  const author = payer ?? '';
  if (way === 'card') return [paper('一卡通发放申请（回单）', { on, author: file.openedBy })];
  if (voucher === null) return [paper(`${WAYS[way]}救助票据`, { number: document ?? '', on, author })];
  const note = voucher.state === 'voided' ? '作废' : returnedFen > 0 ? `红字退回${formatFen(returnedFen)}元` : '';
  const slip = paper(`四联单（${WAYS[way]}）`, { number: voucher.number, on, author, note });
  return way === 'goods' && voucher.state !== 'voided'
    ? [slip, paper('实物领取单', { number: voucher.number, on, author })]
    : [slip];
}

const agencies = (file: CaseFile): FiledPaper[] => [
  ...file.agencies.flatMap(({ agreement, name, filedOn, countyFiling, countyFiledOn }) => [
    ...(agreement === null ? [] : [paper('代领协议', { number: agreement, author: name, on: filedOn })]),
    paper('代领备案表', { number: countyFiling ?? '', author: name, on: countyFiledOn ?? filedOn }),
  ]),
  ...steps(file, 'handed_over', '代领款转交确认单'),
];

const afterwards = (file: CaseFile, { government }: Authors): FiledPaper[] => [
  ...steps(
    file,
    'notice_after',
    '发放后公示',
    () => undefined,
    () => government,
  ),
  ...steps(file, 'entered', '信息系统录入记录', ({ detail }) => detail.number),
  ...steps(file, 'recovery_demanded', '追回通知', ({ detail }) => detail.reference),
  ...steps(file, 'referred', ({ detail }) =>
    detail.target === undefined ? '转介单' : `转介单（${REFERRAL_TARGETS[detail.target]}）`,
  ),
  ...steps(file, 'referral_answered', '转介回执'),
  ...steps(
    file,
    'visited',
    '回访记录',
    () => undefined,
    ({ detail, staff }) => detail.visitor ?? staff,
  ),
];
