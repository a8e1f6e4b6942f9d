import type { Layer } from './layer.ts';

/** 江西 is silent on cash, times a year and agents: there the national layer speaks alone. */
export const jiangxi2020: Layer = {
  id: 'jiangxi-2020',
  authority: 'province',
  document: '赣民字〔2020〕2号',
  name: '江西省民政厅 江西省财政厅 江西省扶贫办公室关于在脱贫攻坚兜底保障中充分发挥临时救助作用的通知',
  effectiveFrom: '2020-01-10',
  provisions: {
    'paid-before-approval': [
      {
        article: '二（三）',
        words: '全面落实县、乡两级审批有关规定',
        severity: 'forbid',
        types: ['urgent', 'spending'],
      },
    ],
  },
};
