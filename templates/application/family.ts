/** 家庭成员 as the applicant's papers list them. */
import { memberCells } from '../approval-form/people.ts';
import type { FamilyMember } from '../approval-form/view.ts';
import { block, type RuledRow } from '../kit/ruled.ts';

const centred = { align: 'center' } as const;

/** All of the family, at least `least` lines. */
export const familyBlock = (members: readonly FamilyMember[], least: number): RuledRow =>
  block('家庭成员', {
    kind: 'table',
    field: '家庭成员',
    least,
    columns: [
      { title: '姓名', w: 36 },
      { title: '关系', w: 16, style: { ...centred, pad: 0.8 } },
      { title: '性别', w: 10, style: { ...centred, pad: 0.6 } },
      { title: '公民身份号码', w: 42, style: { role: 'song', ...centred, min: 10.5, pad: 0.6 } },
      { title: '健康状况', w: 17, style: { ...centred, pad: 0.8 } },
      { title: '职业', w: 15, style: { ...centred, pad: 0.8 } },
      { title: '年收入（元）', style: { role: 'song', align: 'right', min: 9, pad: 1 } },
    ],
    rows: members.map(memberCells),
  });
