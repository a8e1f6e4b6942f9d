/** Something in the book that does not hold. */
export interface Fault {
  /** E1 … E7 of docs/architecture.md */
  readonly rule: string;
  /** Table, row and column, or the account, voucher, case or month concerned */
  readonly where: string;
  /** Chinese */
  readonly message: string;
  /** Nothing is wrong, but somebody still has to say something: a number of an old workbook to be declared 未导入 */
  readonly pending?: boolean;
}
