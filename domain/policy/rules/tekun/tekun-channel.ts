import { TEKUN_PAYEES, TEKUN_PURPOSES } from '../../../entities/case-codes.ts';
import { WAYS } from '../../../entities/codes.ts';
import type { TekunFacts } from '../../facts/tekun.ts';
import type { Clause } from '../../layers/layer.ts';
import { finding, found, NOTHING, type Rule } from '../rule.ts';

/** What is wrong with one payment: against the clause's hard words, or open to an explanation. */
interface Fault {
  readonly hard: boolean;
  readonly words: string;
}

/**
 * 特困丧葬费、医疗费 (吉林 2020 三): by bank transfer, to the payees the clause names for the purpose, approved by the county or by a
 * township with authority (asked for where a township approved). 一卡通 is no transfer to them: it ends on the person's own account.
 * Not 特困 by the rosters, or no 定点 hospital, wants a word only: whoever has died may already be off the roster.
 */
export const tekunChannel: Rule<'tekun-channel'> = {
  code: 'tekun-channel',
  goesBy: 'day',
  at: ['decision', 'payment'],
  asks: ['tekun_authorised'],
  judge: (facts, clauses, { setting }) => {
    const speaking = clauses.filter(({ provision }) => provision.purpose === facts.purpose);
    if (speaking.length === 0) return NOTHING;
    const authorised = facts.approvedBy === 'county' || setting('tekun_authorised');
    const { findings } = found(
      speaking.flatMap((clause) => {
        const faults = faultsOf(facts, clause, authorised);
        return faults.length === 0 ? [] : [faultFinding(facts, clause, faults)];
      }),
    );
    return { findings, missing: authorised === undefined ? ['tekun_authorised'] : [] };
  },
};

function faultsOf(
  { purpose, way, payee, isTekun, designated }: TekunFacts,
  { provision }: Clause<'tekun-channel'>,
  authorised: boolean | undefined,
): readonly Fault[] {
  const allowed = provision.payees.map((one) => TEKUN_PAYEES[one]).join('或');
  const possible: readonly (Fault & { readonly at: boolean })[] = [
    { at: way !== 'transfer', hard: true, words: `须通过银行转账发放，不能用${WAYS[way]}` },
    {
      at: !provision.payees.includes(payee),
      hard: true,
      words: `应付给${allowed}，收款方登记为“${TEKUN_PAYEES[payee]}”`,
    },
    { at: authorised === false, hard: true, words: '乡镇没有经政府授权审批，应报县级民政部门审批' },
    { at: purpose === 'medical' && designated === false, hard: false, words: '就诊的不是医保定点医疗机构' },
    { at: isTekun === false, hard: false, words: '当日名册上不是特困人员，请核对名册' },
  ];
  return possible.filter(({ at }) => at);
}

function faultFinding({ purpose, way, payee }: TekunFacts, clause: Clause<'tekun-channel'>, faults: readonly Fault[]) {
  return finding('tekun-channel', clause, {
    message: `特困人员${TEKUN_PURPOSES[purpose]}：${faults.map(({ words }) => words).join('；')}。`,
    subject: 'payment',
    details: { purpose, way, payee },
    ...(faults.some(({ hard }) => hard) ? {} : { severity: 'explain' }),
  });
}
