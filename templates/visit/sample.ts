/** Visits to look at and to test with. People and telephones are invented; the area code 539921 does not exist. */
import { longText } from '../application/sample.ts';
import { ordinary as form, worst as worstForm } from '../approval-form/sample.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { VisitView } from './view.ts';

export const ordinary: VisitView = {
  number: '2026-0052',
  visitedOn: '2026-12-08',
  person: {
    name: '李㛃',
    idNumber: '539921196701209713',
    phone: '12300000117',
    address: form.applicant.registeredAddress,
    people: 4,
  },
  type: 'urgent',
  reason: '家中用电起火，木楼三间烧毁',
  help: [
    { on: '2026-11-06', way: 'cash', fen: 60_000, voucher: '2026-000052', receiver: '王䶮（代领）' },
    { on: '2026-11-07', way: 'goods', fen: 40_000, voucher: '2026-000053', receiver: '李㛃' },
  ],
  visitor: '岩温罕',
  confirmedFen: 100_000,
  stillInNeed: true,
  byAgent: true,
  opinion: '已出院，暂住亲戚家，住房重建资金不足，希望申请农村危房改造。',
  phones: ['0899-0012345（乡）', '0899-0054321（县）'],
};

export const least: VisitView = {
  ...ordinary,
  number: '',
  visitedOn: null,
  person: { name: '', idNumber: '', phone: '', address: '', people: null },
  type: null,
  reason: '',
  help: [],
  visitor: '',
  confirmedFen: null,
  stillInNeed: null,
  byAgent: false,
  opinion: '',
  phones: [],
};

/** Twelve payments, a sum that does not agree, the longest names and texts. */
export const worst: VisitView = {
  ...ordinary,
  person: {
    name: LONGEST_NAME,
    idNumber: '539921196701209713',
    phone: '12300000117、0899-0012345',
    address: worstForm.applicant.address,
    people: 12,
  },
  reason: longText('2026年11月6日，', '木楼三间烧毁，'),
  help: Array.from({ length: 12 }, (_, index) => ({
    on: `2026-11-${String(index + 7).padStart(2, '0')}`,
    way: 'transfer' as const,
    fen: 8_333_333,
    voucher: `2026-0009${String(index + 10)}`,
    receiver: `${LONGEST_NAME}（代领）`,
  })),
  visitor: LONGEST_NAME,
  confirmedFen: 99_999_999,
  opinion: longText('受访人称', '住房重建资金不足，'),
  phones: ['0899-0012345转8001（镇）', '0899-0054321转8002（县）', '12345（政务服务热线）'],
};
