/** 追回通知书 on paper: a letter with the arithmetic, the account, and the receipt under it (layout ours). */
import { dateCn } from '../../domain/calendar/date.ts';
import { WAYS } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { deliveryRows } from '../kit/delivery.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { orHandFilled, type DocumentOptions, type PdfResult } from '../kit/index.ts';
import { letterPdf, type LetterPart } from '../kit/letter.ts';
import { labelled, row, type RuledRow } from '../kit/ruled.ts';
import { organParts } from '../kit/title.ts';
import type { PaidBefore, RecoveryView } from './view.ts';

const OWN: DefaultWords = {
  title: '追回临时救助资金通知书',
  footnotes: ['退款时请在用途（附言）栏注明姓名和个案编号，并将回单交民政办；现金退回的，当面开具收据。'],
  copies: { holders: ['被通知人', '财务', '救助档案'] },
};

/** @throws Refusal `glyph-missing`, `does-not-fit` */
export function recoveryPdf(view: RecoveryView, options: DocumentOptions): Promise<PdfResult> {
  const words = wordsOf(view.words, OWN);
  const number = view.number === null ? '' : `（${view.number}）`;
  const { contact, supervision } = view;
  return letterPdf(
    {
      words,
      titleParts: [...organParts(view.issuer), words.title],
      number: view.number,
      addressee: orHandFilled(view.name, 6),
      type: '四号',
      body: body(view),
      signOff: { organ: view.issuer, date: view.date },
      contact: `联系：${contact.office}，电话${orHandFilled(contact.phone)}；监督：${supervision.office}，电话${orHandFilled(supervision.phone)}`,
      after: deliveryRows({ document: `${words.title}${number}`, recipient: view.name, place: '', way: '' }),
    },
    options,
  );
}

/** Both ways of writing a sum; without one, room for the hand. */
const sumText = (fen: Fen | null): string =>
  fen === null
    ? '人民币（大写）＿＿＿＿＿＿＿＿＿＿＿＿（￥＿＿＿＿＿＿＿）'
    : `人民币${capital(fen)}（￥${formatFen(fen)}）`;

function body(view: RecoveryView): LetterPart[] {
  const { payments, fen, ground, basis, dueOn, consequence, remedy, caseNumber } = view;
  const number = caseNumber === '' ? '' : `（个案编号${caseNumber}）`;
  const due = dueOn === null ? '＿＿＿＿年＿＿月＿＿日' : dateCn(dueOn);
  return [
    `经查，你（户）领取的临时救助款物${number}应予追回。现通知如下：`,
    { kind: 'heading', level: 1, text: '一、追回的理由和依据' },
    `${orHandFilled(ground, 90).replace(/[。；]$/u, '')}。依据${orHandFilled(basis, 24)}规定，应当退回。`,
    { kind: 'heading', level: 1, text: '二、追回的金额' },
    `应退回${sumText(fen)}。`,
    ...(payments.length === 0 ? [] : [{ kind: 'rows', rows: [paymentTable(payments)] } as const]),
    { kind: 'heading', level: 1, text: '三、退回的期限和方式' },
    `请于${due}前（含当日）将上述款项退回下列账户：`,
    { kind: 'rows', rows: accountRows(view) },
    { kind: 'heading', level: 1, text: '四、逾期的后果和你的权利' },
    consequence,
    remedy,
  ];
}

const figure = { role: 'song', align: 'right' } as const;

function paymentTable(payments: readonly PaidBefore[]): RuledRow {
  const sum = (pick: (one: PaidBefore) => Fen) => formatFen(payments.reduce((total, one) => total + pick(one), 0));
  const lines = payments.map((one) => [
    dateCn(one.on),
    WAYS[one.way],
    one.voucher,
    formatFen(one.fen),
    formatFen(one.returnedFen),
    formatFen(one.fen - one.returnedFen),
  ]);
  const total = [
    '合计',
    '',
    `${payments.length}笔`,
    sum(({ fen }) => fen),
    sum(({ returnedFen }) => returnedFen),
    sum(({ fen, returnedFen }) => fen - returnedFen),
  ];
  return {
    kind: 'table',
    field: '发放情况',
    columns: [
      { title: '发放日期', w: 36 },
      { title: '方式', w: 18, style: { align: 'center' } },
      { title: '凭证号', style: { role: 'song', align: 'center' } },
      { title: '发放（元）', w: 25, style: figure },
      { title: '已退回（元）', w: 25, style: figure },
      { title: '未退回（元）', w: 25, style: figure },
    ],
    rows: payments.length > 1 ? [...lines, total] : lines,
  };
}

const accountRows = ({ account: { holder, bank, number } }: RecoveryView): RuledRow[] => [
  row(labelled('户　　名', 24, holder)),
  row(labelled('开户银行', 24, bank)),
  row(labelled('账　　号', 24, number, undefined, { role: 'song' })),
];
