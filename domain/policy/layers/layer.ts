/** The shape of a document as data: who issued it, since when it binds, and what each rule takes from its words. */
import type { IsoDate } from '../../calendar/date.ts';
import type { ProcedureStep, TekunPayee, TekunPurpose } from '../../entities/case-codes.ts';
import type { CaseType, Category, Cause, Source, Way } from '../../entities/codes.ts';
import type { Fen } from '../../money/fen.ts';
import type { FindingSource, RuleCode, Severity } from '../finding.ts';

/** Documents; `office` is what the office checks of its own accord. */
export const LAYER_IDS = [
  'national-2019',
  'yunnan-2023',
  'lincang-2023',
  'gengma-2023',
  'honghe-2019',
  'jiangxi-2020',
  'jilin-2015',
  'jilin-2020',
  'office',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** 层级, highest first */
export const AUTHORITIES = ['national', 'province', 'prefecture', 'county', 'office'] as const;
type Authority = (typeof AUTHORITIES)[number];

/** What every provision says of itself: where it stands, in whose words, and how strictly those words bind. */
export interface Words {
  /** As the document numbers it, e.g. 二（四）1; for the office's own checks ①…⑳ */
  readonly article: string;
  /** The words themselves, unshortened in the middle */
  readonly words: string;
  readonly severity: Severity;
}

/** A limit up to which a way of paying is open, inclusive, for the types of help it speaks of. */
export interface CapGiven {
  /** 分, inclusive; `office`: the office's own limit (own_cash_cap) */
  readonly capFen: Fen | 'office';
  readonly covers: Readonly<Partial<Record<Way, readonly CaseType[]>>>;
  /** What to do above the limit: ends a Chinese sentence. */
  readonly instead: string;
}

/** A document speaks against cash for 支出型, or lets it be in special circumstances on record, up to a limit if it names one. */
type SpendingCashGiven =
  | { readonly effect: 'against'; readonly instead: string }
  | { readonly effect: 'lets'; readonly capFen?: Fen; readonly when: string };

/** One paper or fact a document wants before somebody else may receive. */
export interface AgentGiven {
  readonly wants: 'designation' | 'staff-consent' | 'reason' | 'agreement' | 'no-family' | 'county-filing';
}

/** How a document measures what the township may approve itself; the figure is the office's where it gives none. */
export type TownshipLimitGiven =
  | { readonly measure: 'set-locally' }
  /** Share of last year's annual 低保 standard of the county */
  | { readonly measure: 'share-of-last-year'; readonly percent: number }
  /** Up to and including the sum, where the county has delegated at all */
  | { readonly measure: 'if-delegated'; readonly capFen: Fen };

interface ForTypes {
  readonly types: readonly CaseType[];
}
interface StandardYears {
  /** So many times the annual city 低保 standard */
  readonly years: number;
}

/** What a document gives a rule besides its words. */
interface Given {
  readonly 'paid-before-approval': ForTypes;
  readonly 'cash-over-limit': CapGiven;
  readonly 'spending-type-cash': SpendingCashGiven;
  /**
   * Above so much (exclusive; 0: any sum) help of these types leaves by 一卡通 and not by these ways. Cash and goods with a limit
   * of their own are not named again: cash-over-limit and spending-type-cash hold them.
   */
  readonly 'card-required': ForTypes & { readonly aboveFen: Fen; readonly ways: readonly Way[] };
  /** `wants`: cash only with this word's reason on record; `open`: a document that opens cash without one */
  readonly 'cash-without-need': ForTypes & { readonly effect: 'wants' | 'open'; readonly when: string };
  readonly 'split-payment': CapGiven;
  readonly 'agent-no-papers': AgentGiven;
  readonly 'over-township-limit': TownshipLimitGiven;
  readonly 'step-missing': ForTypes & { readonly steps: readonly ProcedureStep[] };
  /** For these types these steps may be simplified; anything else recorded as skipped was not to be */
  readonly 'skip-not-allowed': ForTypes & {
    readonly skippable: readonly ProcedureStep[];
    /** 不再进行: steps that fall away for these categories, whatever the type */
    readonly waivedFor?: { readonly categories: readonly Category[]; readonly steps: readonly ProcedureStep[] };
  };
  /** 重大生活困难 of these types is decided by 一事一议 in this body */
  readonly 'discussion-missing': ForTypes & { readonly body: string };
  /** Types for which one approval may be paid in stages */
  readonly 'staged-not-allowed': ForTypes;
  /** Of these types, only above so much (exclusive; 0: any sum) */
  readonly 'over-single-cap': ForTypes & StandardYears & { readonly aboveFen: Fen };
  readonly 'over-year-cap': StandardYears;
  readonly 'small-urgent-over': { readonly capFen: Fen };
  /** Money of `source` only (forbid), or mainly (remind), for people inside or outside the category */
  readonly 'source-mismatch': {
    readonly sources: readonly Source[];
    readonly category: Category;
    readonly serves: 'only' | 'mainly-others';
  };
  /** Words that name a purpose the fund may not serve */
  readonly 'purpose-banned': { readonly terms: readonly string[] };
  readonly 'third-in-year': { readonly maxTimes: number };
  readonly 'income-test-missing': { readonly months: number };
  readonly 'income-over-line': { readonly months: number };
  /** Of these types only, where the words speak of a type */
  readonly 'materials-missing': Partial<ForTypes>;
  readonly 'cause-type-differs': { readonly causes: Readonly<Record<CaseType, readonly Cause[]>> };
  /** 放宽户籍地: types for which the place of the emergency may help, where the office has taken it up */
  readonly 'not-local': ForTypes;
  /** 信息系统 as the document names it */
  /** `fromApplication`: who asks for help is entered already, not only what was paid */
  readonly 'not-entered': {
    readonly system: string;
    readonly ways: readonly Way[];
    readonly fromApplication?: true;
  };
  readonly 'voucher-unsigned': { readonly ways: readonly Way[] };
  readonly 'receipt-missing': { readonly ways: readonly Way[] };
  readonly 'not-disclosed': { readonly ways: readonly Way[] };
  readonly 'fund-below-floor': { readonly percent: number };
  readonly 'tekun-channel': { readonly purpose: TekunPurpose; readonly payees: readonly TekunPayee[] };
}

/** One provision of a document for a rule. */
export type Provision<C extends RuleCode> = Words & (C extends keyof Given ? Given[C] : unknown);
export type CapProvision = Words & CapGiven;

export interface Layer {
  readonly id: LayerId;
  readonly authority: Authority;
  /** 文号; issuer and date for a document that carries none */
  readonly document: string;
  /** Full title */
  readonly name: string;
  /** 施行日期 as far as the document tells; the office may set another (effective_from.ID). */
  readonly effectiveFrom: IsoDate;
  readonly provisions: { readonly [C in RuleCode]?: readonly Provision<C>[] };
}

/** A provision together with the document it stands in. */
export interface Clause<C extends RuleCode> {
  readonly layer: Layer;
  readonly provision: Provision<C>;
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
