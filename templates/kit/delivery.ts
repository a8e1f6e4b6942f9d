/** 送达签收: rows under a decision, so that it is on paper who got it, when and how. */
import { labelled, row, signs, tickRow, type RuledRow } from './ruled.ts';

/** Ways of delivery administrative practice knows. */
export const DELIVERY_WAYS = ['直接送达', '留置送达', '委托送达', '邮寄送达', '其他'] as const;

export interface Delivery {
  /** The paper delivered, with its number. */
  readonly document: string;
  readonly recipient: string;
  /** '' for the hand. */
  readonly place: string;
  /** One of `DELIVERY_WAYS`, or '' for the hand. */
  readonly way: string;
}

const LABEL = 30;

/** The rows of a receipt; signatures and dates are for the hand. */
export const deliveryRows = ({ document, recipient, place, way }: Delivery): RuledRow[] => [
  row(labelled('送达文书', LABEL, document, undefined, { role: 'song', size: 11, min: 9 })),
  row(labelled('受送达人', LABEL, recipient, 42), labelled('送达地点', 22, place)),
  tickRow('送达方式', DELIVERY_WAYS, [way], LABEL),
  {
    kind: 'box',
    label: '受送达人\n签　　收',
    labelW: LABEL,
    h: 26,
    parts: [],
    signs: [{ who: '受送达人（签名）：', finger: true }],
  },
  {
    kind: 'box',
    label: '代收或\n留置情况',
    labelW: LABEL,
    h: 20,
    parts: [],
    signs: signs('代收人：', '与受送达人关系：'),
  },
  { kind: 'box', label: '送达人', labelW: LABEL, h: 14, parts: [], signs: signs('送达人（两人）：', '见证人：') },
];
