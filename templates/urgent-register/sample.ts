/** Registers to look at and to test with. People and offices are invented; the area code 539921 does not exist. */
import { PAPERWORK } from '../../domain/entities/steps.ts';
import { longText } from '../application/sample.ts';
import { ordinary as form, worst as worstForm } from '../approval-form/sample.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { UrgentRegisterView } from './view.ts';

export const ordinary: UrgentRegisterView = {
  government: '勐禾乡人民政府',
  number: '勐先救〔2026〕7号',
  person: {
    name: '李㛃',
    idNumber: '539921196701209713',
    phone: '12300000117',
    address: form.applicant.registeredAddress,
    people: 4,
    category: 'edge',
  },
  cause: 'fire',
  reason: form.reason,
  occurredOn: '2026-11-06',
  occurredAt: '芒丙村帕浪自然村家中',
  order: {
    on: '2026-11-06',
    by: '杨建国',
    way: 'cash',
    fen: 100_000,
    opinion: '住房烧毁，无处居住，无口粮，须立即救助，先行发放，手续后补。',
  },
  payments: [
    { on: '2026-11-06', way: 'cash', fen: 60_000, voucher: '2026-000052', payer: '李小梅', receiver: '王䶮（代领）' },
    { on: '2026-11-07', way: 'goods', fen: 40_000, voucher: '2026-000053', payer: '李小梅', receiver: '李㛃' },
  ],
  simplified: ['checked', 'appraised', 'notice_before'],
  rules: '红民社救〔2019〕5号 二（二）1',
  paperwork: [
    { what: PAPERWORK.register, on: '2026-11-06', by: '刀玉芬' },
    { what: PAPERWORK.application, on: '2026-11-09', by: '刀玉芬' },
    { what: PAPERWORK.identity, on: '2026-11-09', by: '刀玉芬' },
    { what: PAPERWORK.survey, on: '2026-11-08', by: '刀玉芬' },
    { what: PAPERWORK.signature, on: null, by: '' },
    { what: PAPERWORK.seal, on: null, by: '' },
    { what: PAPERWORK.notice, on: '2026-11-06', by: '刀玉芬', simplified: true },
  ],
  dueOn: '2026-11-13',
  approval: null,
  remarks: '',
};

export const least: UrgentRegisterView = {
  ...ordinary,
  number: '',
  person: { name: '', idNumber: '', phone: '', address: '', people: null, category: null },
  cause: null,
  reason: '',
  occurredOn: null,
  occurredAt: '',
  order: null,
  payments: [],
  simplified: [],
  rules: '',
  paperwork: [],
  dueOn: null,
};

/** Twelve payments in stages, longest names and texts, approved in the end. */
export const worst: UrgentRegisterView = {
  ...ordinary,
  number: '双江县勐勐镇民先救〔2026〕第1052号',
  person: {
    name: LONGEST_NAME,
    idNumber: '539921196701209713',
    phone: '12300000117、0899-0012345',
    address: worstForm.applicant.address,
    people: 12,
    category: 'monitored',
  },
  cause: 'other',
  reason: longText('2026年11月6日，', '木楼三间烧毁，本人烧伤住院，'),
  occurredAt: worstForm.applicant.address.slice(0, 60),
  order: {
    on: '2026-11-06',
    by: LONGEST_NAME,
    way: 'transfer',
    fen: 99_999_999,
    opinion: longText('经电话请示，', '须立即救助，先行发放，'),
  },
  payments: Array.from({ length: 12 }, (_, index) => ({
    on: `2026-11-${String(index + 7).padStart(2, '0')}`,
    way: 'transfer' as const,
    fen: 8_333_333,
    voucher: `2026-0009${String(index + 10)}`,
    payer: LONGEST_NAME,
    receiver: `${LONGEST_NAME}（代领）`,
  })),
  rules: '红民社救〔2019〕5号 二（二）1；赣民字〔2020〕2号 二（二）；吉林省民政厅2015年通知 二（四）紧急程序',
  paperwork: ordinary.paperwork.map(({ what }) => ({ what, on: '2026-11-20', by: LONGEST_NAME })),
  approval: { on: '2026-11-30', reference: '双江县勐勐镇民救审〔2026〕第1052号', fen: 99_999_999 },
  remarks: longText('其间', '因道路中断推迟补办，', 120),
};
