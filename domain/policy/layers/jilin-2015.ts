/**
 * 吉林 2015. Its article 二 lists ten points (一是…十是) that each county's 细则 must settle; they are cited as 二（一）…二（十）.
 * What the 细则 say is the office's settings.
 */
import type { Layer } from './layer.ts';
import { FEES, RUNNING_COSTS } from './purposes.ts';

const URGENT_PROCEDURE = {
  article: '二（四）',
  words: '明确“紧急程序”相关规定，包括启动主体、启动条件、启动时限和工作流程等',
} as const;
const ONCE = { article: '四', words: '属于应急性、过渡性、一次性救助' } as const;
const FALSE_CLAIMS = {
  article: '三',
  words: '对虚报冒领、挤占挪用、贪污浪费等违纪违法的单位和个人，除追回资金外，按照有关法律法规严肃处理',
} as const;
const NO_RUNNING_COSTS = {
  article: '三',
  words: '上级临时救助补助资金不得用于工作经费，且应于当年全部支出',
} as const;
const DIBAO_SURPLUS = { article: '三', words: '低保结余资金只能用于低保对象的临时救助' } as const;

export const jilin2015: Layer = {
  id: 'jilin-2015',
  authority: 'province',
  document: '吉林省民政厅通知（2015年3月4日）',
  name: '吉林省民政厅关于贯彻落实《吉林省人民政府关于全面建立临时救助制度的意见》有关事宜的通知',
  effectiveFrom: '2015-03-04',
  provisions: {
    'over-township-limit': [
      {
        article: '二（三）',
        words: '明确规定是否委托乡镇（街道）审批1000元以下（含1000元）临时救助金',
        severity: 'forbid',
        measure: 'if-delegated',
        capFen: 100_000,
      },
    ],
    // Which steps may be simplified is for the 细则 to say: the document names none, so each one skipped is explained.
    'skip-not-allowed': [{ ...URGENT_PROCEDURE, severity: 'explain', types: ['urgent'], skippable: [] }],
    'discussion-missing': [
      {
        article: '二（八）',
        words: '明确启动“一事一议”救助方式的相关规定，包括启动条件、启动主体、启动程序等',
        severity: 'remind',
        types: ['urgent', 'spending'],
        body: '当地细则规定的启动主体',
      },
    ],
    'amount-off-tier': [
      {
        article: '二（七）',
        words: '明确临时救助细化标准（即：什么情形下给予几个月标准的临时救助）',
        severity: 'remind',
      },
    ],
    'source-mismatch': [
      { ...DIBAO_SURPLUS, severity: 'forbid', sources: ['dibao_surplus'], category: 'dibao', serves: 'only' },
      {
        article: '三',
        words: '一般情况下，临时救助专项资金和社会捐赠资金重点用于非低保对象的救助',
        severity: 'remind',
        // 专项资金 are both 本级财政临时救助专项预算资金 and 中省级临时救助专项资金 (the same article).
        sources: ['county', 'upper', 'donation'],
        category: 'dibao',
        serves: 'mainly-others',
      },
    ],
    'purpose-banned': [
      {
        article: '三',
        words: '临时救助资金实行专户管理、专账核算、专款专用，不得擅自扩大支出范围',
        severity: 'forbid',
        terms: RUNNING_COSTS,
      },
      { ...NO_RUNNING_COSTS, severity: 'forbid', terms: ['工作经费'] },
      { article: '三', words: '不得向救助对象收取任何管理费用', severity: 'forbid', terms: FEES },
    ],
    'shelter-too-long': [
      {
        article: '二（六）',
        words: '明确实物发放相关规定，包括发放条件、发放主体、发放程序和发放时限（含提供短期住宿时限）等',
        severity: 'explain',
      },
    ],

    // Which money may be used turns on the category: one that the roster does not bear out is explained.
    'category-differs': [{ ...DIBAO_SURPLUS, severity: 'explain' }],
    'materials-missing': [
      {
        article: '二（二）',
        words: '明确“当地县级以上政府要求提供的其他证明材料”的具体名称',
        severity: 'explain',
      },
    ],
    'help-recurring': [{ ...ONCE, severity: 'remind' }],
    'refusal-ground': [
      {
        article: '四',
        words: '其他社会救助制度暂时无法覆盖，或救助之后基本生活暂时仍有严重困难的家庭或个人给予的救助',
        severity: 'remind',
      },
    ],

    'paperwork-overdue': [{ ...URGENT_PROCEDURE, severity: 'remind' }],
    'recovery-open': [{ ...FALSE_CLAIMS, severity: 'remind' }],
    'referral-unanswered': [
      {
        article: '二（九）',
        words: '明确“一门受理、协同办理”工作流程、工作要求和部门职责',
        severity: 'remind',
      },
    ],
    'follow-up-due': [
      {
        article: '四',
        words:
          '对那些实施临时救助后仍无法摆脱困境的，根据群众需求和制度规定，及时跟进低保、医疗、教育、就业、住房等相关社会救助',
        severity: 'remind',
      },
    ],

    'cash-idle': [{ article: '三', words: '不得以任何形式挤占、挪用、截留和滞留', severity: 'remind' }],
    'upper-unspent': [{ ...NO_RUNNING_COSTS, severity: 'remind' }],
    'account-unset': [{ article: '三', words: '临时救助资金实行专户管理、专账核算、专款专用', severity: 'explain' }],
  },
};
