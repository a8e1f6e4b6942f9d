/** Head of the book's audit chain as printed on month-end papers, so that a changed book shows. */
export interface ChainHead {
  /** First characters of the hash, grouped: 9F3A-71C2-04BE-D8A6. */
  readonly code: string;
  /** Number of the audit row. */
  readonly row: number;
}

export const chainText = ({ code, row }: ChainHead): string => `账簿校验码：${code}（第${row}号）`;
