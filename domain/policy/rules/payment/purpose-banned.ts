import type { Finding } from '../../finding.ts';
import type { Clause } from '../../layers/layer.ts';
import { bannedIn } from './banned-word.ts';
import { finding, type Rule } from '../rule.ts';

/**
 * 超出支出范围: what is written of the payment names a purpose the documents bar (工作经费, 过节补贴, 商业保险 …) or one the office
 * watches for itself. Words can only raise the question; what the money was for is answered by whoever reads it.
 */
export const purposeBanned: Rule<'purpose-banned'> = {
  code: 'purpose-banned',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: ['banned_words'],
  judge: ({ handling }, clauses, { setting }) => {
    const texts = (handling?.words ?? []).filter((text) => text.trim() !== '');
    const own = setting('banned_words');
    const findings = clauses.flatMap((clause) => {
      const terms = clause.layer.id === 'office' ? [...clause.provision.terms, ...(own ?? [])] : clause.provision.terms;
      const named = bannedIn(texts, terms);
      return named.length === 0 ? [] : [bannedFinding(clause, named)];
    });
    const openToOffice = own === undefined && clauses.some(({ layer }) => layer.id === 'office');
    const asks = openToOffice && texts.length > 0 && findings.length === 0;
    return { findings, missing: asks ? ['banned_words'] : [] };
  },
};

function bannedFinding(clause: Clause<'purpose-banned'>, named: readonly string[]): Finding {
  const words = named.map((word) => `“${word}”`).join('、');
  return finding('purpose-banned', clause, {
    message: `用途中写有${words}，不属于临时救助的支出范围，请核对；实际不是这一用途的，请按实际用途改写清楚。`,
    subject: 'payment',
    details: { words: [...named] },
  });
}
