/** The sentences of 临时救助申请书及承诺. */
import { dateCn } from '../../domain/calendar/date.ts';
import { MATERIALS } from '../../domain/entities/case-codes.ts';
import type { DefaultWords } from '../kit/form-words.ts';
import { orHandFilled } from '../kit/index.ts';
import type { ApplicationView } from './view.ts';

export const OWN_WORDS: DefaultWords = {
  title: '临时救助申请书及承诺',
  footnotes: [
    '说明：申请人不识字的，由他人代填并读给本人听，本人按指印；未成年人、不能表达意愿的，由监护人签名并注明。',
  ],
  copies: null,
};

/** What the applicant promises: true particulars (江西 2020 二(三)), no second application for the same cause (红河 2019 二（二）). */
export const PROMISES = [
  '一、以上所填情况和所附材料真实、完整、有效。',
  '二、同意受理机关、县级民政部门及其授权单位入户调查，查询、核对本人和家庭成员的经济状况，并予以配合。',
  '三、同意按规定公示姓名、救助事由和救助金额。',
  '四、救助款物只用于解决当前的基本生活困难，不以同一事由反复申请。',
  '五、家庭人口、收入、困难情况或者联系方式有变化的，及时告知受理机关。',
  '六、如有虚报、隐瞒、伪造，自愿退回救助款物，并承担相应责任。',
].join('\n');

export const REQUEST = '因上述原因，本人（家庭）基本生活出现困难，申请给予临时救助。';

/** What is kept and what the applicant was told at once to bring (一次性告知). */
export function materialsText({ materials }: Pick<ApplicationView, 'materials'>): string {
  const missing = materials?.missing.map((material) => MATERIALS[material]).join('、') ?? '';
  if (materials !== null && missing === '') return '所需材料已收齐。';
  return `尚缺材料（已一次性告知）：${orHandFilled(missing, 24)}。`;
}

/** 受理回执, cut off for the applicant. */
export function receiptText(view: ApplicationView): string {
  const { applicant, acceptance, appliedOn, government, number, phones } = view;
  const on = acceptance?.on ?? appliedOn;
  const day = on === null ? '＿＿＿＿年＿＿月＿＿日' : dateCn(on);
  const receipt = acceptance === null || acceptance.receipt === '' ? number : acceptance.receipt;
  const call = phones.length === 0 ? orHandFilled('', 12) : phones.join('、');
  return [
    `${orHandFilled(applicant.name, 8)}：您的临时救助申请已由${government}于${day}受理，编号${orHandFilled(receipt, 10)}。`,
    `${materialsText(view)}办理临时救助不收取任何费用。咨询、监督电话：${call}。`,
  ].join('\n');
}
