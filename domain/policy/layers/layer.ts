/** The shape of a document as data: who issued it, since when it binds, and what each rule takes from its words. */
import type { IsoDate } from '../../calendar/date.ts';
import type { CaseType, Way } from '../../entities/codes.ts';
import type { Fen } from '../../money/fen.ts';
import type { FindingSource, RuleCode, Severity } from '../finding.ts';

export type LayerId = 'national-2019' | 'yunnan-2023' | 'honghe-2019' | 'jiangxi-2020' | 'jilin-2020';

/** 层级, highest first */
export const AUTHORITIES = ['national', 'province', 'prefecture', 'county', 'office'] as const;
type Authority = (typeof AUTHORITIES)[number];

/** What every provision says of itself: where it stands, in whose words, and how strictly those words bind. */
interface Words {
  /** As the document numbers it, e.g. 二（四）1 */
  readonly article: string;
  /** The words themselves, unshortened in the middle */
  readonly words: string;
  readonly severity: Severity;
}

/** A limit up to which a way of paying is open, inclusive, for the types of help it speaks of. */
export interface CapProvision extends Words {
  readonly capFen: Fen;
  readonly covers: Readonly<Partial<Record<Way, readonly CaseType[]>>>;
  /** What to do above the limit: ends a Chinese sentence. */
  readonly instead: string;
}

/** A document speaks against cash for 支出型, or lets it be in special circumstances on record, up to a limit if it names one. */
type SpendingCashProvision = Words &
  (
    | { readonly effect: 'against'; readonly instead: string }
    | { readonly effect: 'lets'; readonly capFen?: Fen; readonly when: string }
  );

/** One paper or fact a document wants before somebody else may receive. */
export interface AgentProvision extends Words {
  readonly wants: 'designation' | 'staff-consent' | 'reason' | 'agreement' | 'county-filing';
}

/** Parameters of each rule as a document gives them. */
export interface Provisions {
  readonly 'paid-before-approval': Words & { readonly types: readonly CaseType[] };
  readonly 'cash-over-limit': CapProvision;
  readonly 'spending-type-cash': SpendingCashProvision;
  readonly 'split-payment': CapProvision;
  readonly 'agent-no-papers': AgentProvision;
  readonly 'same-cause': Words;
  readonly 'third-in-year': Words & { readonly maxTimes: number };
  readonly 'paid-late': Words;
}

export interface Layer {
  readonly id: LayerId;
  readonly authority: Authority;
  /** 文号; issuer and date for a document that carries none */
  readonly document: string;
  /** Full title */
  readonly name: string;
  /** 施行日期 as far as the document tells; the office may set another (effective_from.ID). */
  readonly effectiveFrom: IsoDate;
  readonly provisions: { readonly [C in RuleCode]?: readonly Provisions[C][] };
}

/** A provision together with the document it stands in. */
export interface Clause<C extends RuleCode> {
  readonly layer: Layer;
  readonly provision: Provisions[C];
}

/** Whether `a` prevails over `b` where they conflict: the later document of the higher authority. */
export const prevails = (a: Layer, b: Layer): boolean =>
  AUTHORITIES.indexOf(a.authority) < AUTHORITIES.indexOf(b.authority) && a.effectiveFrom > b.effectiveFrom;

export const sourceOf = (clause: {
  readonly layer: Layer;
  readonly provision: { readonly article: string };
}): FindingSource => ({
  document: clause.layer.document,
  article: clause.provision.article,
  name: clause.layer.name,
});
