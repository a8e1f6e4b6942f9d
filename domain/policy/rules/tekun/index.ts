/** Every rule on another fund's payment for 特困. */
import type { RulesOn } from '../rule.ts';
import { tekunChannel } from './tekun-channel.ts';

export const TEKUN_RULES: RulesOn<'tekun'> = {
  'tekun-channel': tekunChannel,
};
