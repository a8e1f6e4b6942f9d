/** The twelve accounts of the fund (会计科目). Every movement of money debits one and credits another. */
import { z } from 'zod';

export const ACCOUNTS = {
  bank: '备用金存款',
  cash: '库存现金',
  goods: '救助物资',
  in_transit: '在途款',
  received: '拨入备用金',
  relief_cash: '现金救助支出',
  relief_goods: '实物救助支出',
  relief_service: '服务救助支出',
  relief_transfer: '转账救助支出',
  surrendered: '上缴财政',
  interest: '应缴利息',
  shortage: '待处理损溢',
} as const;

export type Account = keyof typeof ACCOUNTS;
export const accountCodes = Object.keys(ACCOUNTS) as [Account, ...Account[]];
export const Account = z.enum(accountCodes);

/** Places where the fund physically is; none may ever be below zero. */
export const PLACES = ['bank', 'cash', 'goods', 'in_transit'] as const satisfies readonly Account[];
export type Place = (typeof PLACES)[number];

/** Accounts that record help given, one for each way the fund itself pays. */
export const RELIEF = [
  'relief_cash',
  'relief_goods',
  'relief_service',
  'relief_transfer',
] as const satisfies readonly Account[];
export type ReliefAccount = (typeof RELIEF)[number];

const places: ReadonlySet<string> = new Set(PLACES);
const relief: ReadonlySet<string> = new Set(RELIEF);

export const isPlace = (account: Account): boolean => places.has(account);
export const isRelief = (account: Account): account is ReliefAccount => relief.has(account);

/**
 * Where a source's money (资金来源) is held. 待处理损溢 belongs here: a shortage is still the source's money until
 * the county writes it off or somebody makes it good, so moving between these accounts never changes a source.
 */
export const holdsSource = (account: Account): boolean => isPlace(account) || account === 'shortage';

/** Accounts whose balance is credit by nature, so that a report shows them positive. */
export const isCreditAccount = (account: Account): boolean => account === 'received' || account === 'interest';
