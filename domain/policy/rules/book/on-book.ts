/** Where the book as a whole is judged, and by whose day: the law and settings of the day the question is asked for. */
import type { CodeOn } from '../../finding.ts';
import type { Rule } from '../rule.ts';

export const ON_BOOK = { goesBy: 'day', at: ['close', 'sending'] } as const satisfies Partial<Rule<CodeOn<'book'>>>;
