/** 临沧市, and 耿马县 below it: both circulate 云民发〔2023〕65号 with demands of their own. */
import type { Layer } from './layer.ts';
import { RUNNING_COSTS } from './purposes.ts';

const PROCEDURE = { article: '二', words: '严格执行审核审批备案流程' } as const;

export const lincang2023: Layer = {
  id: 'lincang-2023',
  authority: 'prefecture',
  document: '临民联发〔2023〕17号',
  name: '临沧市民政局 临沧市财政局转发《云南省民政厅 云南省财政厅关于进一步规范临时救助资金发放工作的通知》的通知',
  effectiveFrom: '2023-06-16',
  provisions: {
    'step-missing': [{ ...PROCEDURE, severity: 'forbid', types: ['urgent', 'spending'], steps: ['reviewed'] }],
    'purpose-banned': [
      {
        article: '三',
        words: '指导乡镇（街道）备用金实行专款专用、专账核算',
        severity: 'forbid',
        terms: RUNNING_COSTS,
      },
    ],
    // The filing follows the approval, and the term is the office's own: overdue is explained, nothing is undone by it.
    'not-filed': [{ ...PROCEDURE, severity: 'explain' }],
    'fund-low': [{ article: '二', words: '积极安排筹措临时救助备用金，适时予以补充', severity: 'remind' }],
    'fund-over-quota': [
      { article: '二', words: '要按照乡镇（街道）辖区户籍人口、对标对表核定备用金额度', severity: 'explain' },
    ],
  },
};

export const gengma2023: Layer = {
  id: 'gengma-2023',
  authority: 'county',
  document: '耿民联发〔2023〕4号',
  name: '耿马傣族佤族自治县民政局 财政局关于转发进一步规范临时救助资金发放工作的通知',
  effectiveFrom: '2023-07-03',
  provisions: {
    'purpose-banned': [
      {
        article: '三',
        words: '临时救助备用金必须专款专用、专账核算',
        severity: 'forbid',
        terms: RUNNING_COSTS,
      },
    ],
  },
};
