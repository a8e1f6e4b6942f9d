/** 家庭经济状况核对授权书 on paper: words, then a line for each who signs and gives a fingerprint. Practice of 核对 offices; layout ours. */
import { dateCn } from '../../domain/calendar/date.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { orHandFilled, type DocumentOptions, type PdfResult } from '../kit/index.ts';
import { ruledFormPdf } from '../kit/ruled-form.ts';
import { block, labelled, row, signs, textPart, type RuledRow, type RuledTable } from '../kit/ruled.ts';
import type { Authoriser, AuthorisationView } from './view.ts';

const OWN_WORDS: DefaultWords = {
  title: '家庭经济状况核对授权书',
  footnotes: [
    '说明：家庭中每一名成年人本人签名并按指印；未成年人、无民事行为能力或者限制民事行为能力人由法定监护人代签，并写明代签人姓名。不会签名的只按指印，由经办人代写姓名并注明。',
  ],
  copies: { holders: ['乡镇人民政府（街道办事处）', '县级核对机构'] },
};

/** Whom 核对 offices ask. */
const USUAL_BODIES = [
  '公安',
  '人力资源社会保障',
  '医疗保障',
  '自然资源（不动产登记）',
  '住房城乡建设',
  '住房公积金',
  '市场监督管理',
  '税务',
  '农业农村',
  '教育',
  '残联',
  '银行',
  '证券',
  '保险',
  '非银行支付机构',
] as const;

/** A line somebody gives a fingerprint on, mm. */
const LINE = 20;
/** Lines of a blank form; a filled one has no empty line that a name could be put on later, but for supporters found out. */
const BLANK_LINES = 6;
const LEAST_SUPPORTERS = 4;

/**
 * Prints the authorisation; the list goes on over pages with its heading.
 * @throws Refusal `glyph-missing`.
 */
export function authorisationPdf(view: AuthorisationView, options: DocumentOptions): Promise<PdfResult> {
  const { number, applicant, signedOn } = view;
  const day = signedOn === null ? '　　　　年　　月　　日' : dateCn(signedOn);
  return ruledFormPdf(
    {
      words: wordsOf(view.words, OWN_WORDS),
      head: [{ left: `编号：${number}`, right: `授权日期：${day}` }],
      running: `编号：${number}　申请人：${applicant.name}`,
      rows: rows(view),
      annexSigns: signs('申请人（签名）：', '经办人：'),
    },
    options,
  );
}

const rows = (view: AuthorisationView): RuledRow[] => [
  block(
    '申请人',
    row(
      labelled('姓名', 18, view.applicant.name, 56),
      labelled('公民身份号码', 27, view.applicant.idNumber, undefined, { role: 'song' }),
    ),
    row(
      labelled('住址', 18, view.applicant.address),
      labelled('电话', 14, view.applicant.phone, 34, { role: 'song', min: 9 }),
    ),
  ),
  { kind: 'box', label: '授权内容', upright: true, h: 60, parts: [textPart(wordsOfAuthorisation(view))] },
  block('家庭成员', signing('家庭成员', view.family, view.family.length === 0 ? BLANK_LINES : 0)),
  block('赡抚扶养义务人', signing('赡抚扶养义务人', view.supporters, LEAST_SUPPORTERS)),
  {
    kind: 'box',
    label: '受理机关',
    h: 40,
    stretch: 40,
    parts: [textPart('已向授权人说明查询范围、用途和保密义务，以上签名、指印由本人（监护人）在经办人面前作出。')],
    signs: signs('经办人：', '经办人：'),
    seal: '（公章）',
  },
];

function wordsOfAuthorisation({ applicant, government, bureau, bodies = USUAL_BODIES }: AuthorisationView): string {
  return [
    `因${orHandFilled(applicant.name, 8)}家庭申请临时救助，以下签名人自愿授权${government}、${bureau}及其委托的居民家庭经济状况核对机构，向${bodies.join('、')}等部门和机构查询、核对本人的下列信息：`,
    '一、户籍、婚姻、就业、社会保险、住房公积金、纳税等信息；',
    '二、收入、存款、有价证券、商业保险、网络支付账户余额等财产信息；',
    '三、不动产、机动车、农机具、经营主体登记等信息；',
    '四、已享受的社会救助、医疗费用报销和其他补助、帮扶信息。',
    '以上信息只用于认定和复核本次临时救助，查询机关和人员负有保密义务，不得用于其他用途。授权自签名之日起，至本次救助办结并核查完毕时止。授权人同意有关部门和机构据此提供信息，并知悉拒绝授权或者隐瞒家庭成员的，可能影响救助的认定。',
  ].join('\n');
}

function signing(field: string, people: readonly Authoriser[], least: number): RuledTable {
  return {
    kind: 'table',
    field,
    least,
    h: LINE,
    columns: [
      { title: '姓名', w: 30 },
      { title: '与申请人\n关系', w: 17, style: { align: 'center', pad: 0.8 } },
      { title: '公民身份号码', w: 42, style: { role: 'song', align: 'center', min: 10.5, pad: 0.6 } },
      { title: '本人或监护人签名', w: 30, style: { pad: 0.8 } },
      { title: '指印', w: 18 },
      { title: '代签监护人\n（未成年人等）', style: { size: 10.5, min: 9, pad: 0.8 } },
    ],
    rows: people.map(({ name, relation, idNumber, minor, guardian }) => [
      name,
      relation,
      idNumber,
      '',
      '',
      minor === true ? orHandFilled(guardian, 5) : '',
    ]),
  };
}
