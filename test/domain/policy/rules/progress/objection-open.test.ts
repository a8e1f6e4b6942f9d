import { NATIONAL } from '../../payment-facts.ts';
import { BEGUN, describeTerm } from './progress-facts.ts';

describeTerm({
  code: 'objection-open',
  key: 'objection_days',
  profile: 'jiangxi-2020',
  open: { openObjections: [{ on: BEGUN, what: '家中有小轿车' }] },
  verdict: `remind ${NATIONAL} 三（四）`,
  message: '岩温（2026-0012）：2026年3月10日收到的异议“家中有小轿车”还没有处理，期限到2026年3月15日，已过 1 天。',
});
