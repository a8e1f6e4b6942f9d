/** Every rule on a purchase. */
import type { RulesOn } from '../rule.ts';
import { goodsNoBasis } from './goods-no-basis.ts';

export const PURCHASE_RULES: RulesOn<'purchase'> = {
  'goods-no-basis': goodsNoBasis,
};
