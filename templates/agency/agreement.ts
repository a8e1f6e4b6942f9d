/** 代领协议 on paper: both parties, what is collected and until when, duties, 备案, and the lines on which the money is handed on. */
import { dateCn } from '../../domain/calendar/date.ts';
import { WAYS } from '../../domain/entities/codes.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { A4, orHandFilled, Paper, type DocumentOptions, type PdfResult } from '../kit/index.ts';
import { drawLetter, type LetterPart } from '../kit/letter.ts';
import type { Party } from '../kit/parties.ts';
import { drawRuledForm, type RuledForm } from '../kit/ruled-form.ts';
import { signs, textPart, type RuledRow } from '../kit/ruled.ts';
import type { AgencyView } from './view.ts';

const OWN_WORDS: DefaultWords = {
  title: '临时救助款物代领协议',
  footnotes: ['附双方身份证复印件；监护人签名的，附监护关系证明。'],
  copies: { holders: ['甲方', '乙方', '乡镇人民政府（街道办事处）'] },
};
const HAND_OVER_WORDS: DefaultWords = {
  title: '代领备案及转交确认单',
  footnotes: ['说明：每领取一次填一行，乙方转交当日由甲方（监护人）签名并按指印；乡镇抽查、回访时与四联单核对。'],
  copies: null,
};
/** Lines of the confirmation, each high enough for a fingerprint, mm. */
const LEAST = 8;
const LINE = 20;

/**
 * Prints the agreement, and on its other side 备案 and the lines on which each sum is handed on.
 * @throws Refusal `glyph-missing`.
 */
export function agencyAgreementPdf(view: AgencyView, options: DocumentOptions): Promise<PdfResult> {
  const words = wordsOf(view.words, OWN_WORDS);
  const paper = new Paper({ ...options, title: words.title, size: A4 });
  drawLetter(paper, {
    words,
    number: `编号：${orHandFilled(view.agreement, 12)}`,
    type: '小四',
    paper: '本协议',
    body: body(view),
    parties: parties(view),
  });
  drawRuledForm(paper, handOverForm(view));
  return paper.end();
}

const reachedAt = ({ idNumber, phone }: { readonly idNumber: string; readonly phone: string }): string[] => [
  `公民身份号码：${orHandFilled(idNumber, 12)}`,
  `电话：${orHandFilled(phone, 10)}`,
];

function parties({ person, agent }: AgencyView): Party[] {
  return [
    {
      title: `甲方（救助对象）：${orHandFilled(person.name, 8)}`,
      lines: [...reachedAt(person), '监护人（代为签名的）：'],
      finger: true,
    },
    {
      title: `乙方（代领人）：${orHandFilled(agent.name, 8)}`,
      lines: [...reachedAt(agent), `与甲方关系：${orHandFilled(agent.relation, 8)}`],
      finger: true,
    },
  ];
}

function body(view: AgencyView): LetterPart[] {
  const { person, agent, reason, scope, phones, government } = view;
  const call = phones.length === 0 ? orHandFilled('', 12) : phones.join('、');
  return [
    `甲方${orHandFilled(person.name, 8)}（住${orHandFilled(person.address, 16)}）因${orHandFilled(reason, 16)}，不能本人领取临时救助款物，自愿委托乙方${orHandFilled(agent.name, 8)}（系甲方${orHandFilled(agent.relation, 6)}）代为领取。双方约定如下：`,
    `一、代领范围：${orHandFilled(scope, 20)}。超出本次救助的款物，须另行签订协议。`,
    '二、代领期限：自双方签名并经乡镇备案之日起，至本次救助款物全部领取并转交完毕之日止。甲方可以随时书面终止委托，并告知乡镇。',
    '三、乙方持本人身份证件到场，在凭证上签名并按指印，注明代领，不得由他人再行代领。',
    '四、乙方领取当日（至迟次日）将救助款物全额交付甲方，由甲方在转交确认栏签名或按指印；不得截留、挪用、抵扣债务，不得收取任何费用。',
    '五、乙方为甲方购买物品、支付医药费的，须经甲方同意，凭据和余款一并交甲方，并在确认栏写明。',
    '六、甲方（监护人）的银行卡、存折和密码由本人保管，乙方、社会救助工作人员和村干部不得违背甲方意愿代为持有。',
    `七、乙方违反约定的，退还全部款物，由${government}取消其代领资格；构成违纪违法的，依规依法处理。`,
    `八、甲方未收到或者未足额收到款物的，可以拨打监督电话：${call}。`,
  ];
}

const filingBox = ({ filedOn }: AgencyView): RuledRow => ({
  kind: 'box',
  label: '乡镇备案\n意　　见',
  h: 42,
  stretch: 20,
  parts: [textPart('已核实代领原因和双方身份，双方在经办人面前签名、按指印，准予备案。')],
  signs: signs('经办人：', '负责人：'),
  seal: '（公章）',
  date: filedOn === null ? '' : dateCn(filedOn),
});

function handOverForm(view: AgencyView): RuledForm {
  const { agreement, person, agent, payments } = view;
  return {
    words: HAND_OVER_WORDS,
    head: [{ left: `协议编号：${agreement}` }, { left: `甲方：${person.name}`, right: `乙方：${agent.name}` }],
    running: `协议编号：${agreement}`,
    rows: [
      filingBox(view),
      {
        kind: 'table',
        field: '转交确认',
        least: LEAST,
        h: LINE,
        columns: [
          { title: '领取日期', w: 27, style: { role: 'song', align: 'center', min: 9.5, pad: 0.6 } },
          { title: '方式', w: 13, style: { align: 'center' } },
          { title: '金额（元）', w: 25, style: { role: 'song', align: 'right', pad: 1 } },
          { title: '四联单号', w: 26, style: { role: 'song', align: 'center', min: 9, pad: 0.6 } },
          { title: '乙方转交\n（签名、日期）', w: 29 },
          { title: '甲方如数收到\n（签名、日期）', w: 30 },
          { title: '甲方指印' },
        ],
        rows: payments.map(({ on, way, fen, voucher }) => [dateCn(on), WAYS[way], formatFen(fen), voucher, '', '', '']),
      },
    ],
  };
}
