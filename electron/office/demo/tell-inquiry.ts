/** What goes before a decision, step by step. */
import { addDays, type IsoDate } from '../../../domain/calendar/date.ts';
import type { Material } from '../../../domain/entities/case-codes.ts';
import { workingDaysAfter } from './agenda.ts';
import type { Course } from './course.ts';
import { approvedFen, wantsMeeting } from './help.ts';
import { incomeTestOf } from './income.ts';
import { PEOPLE } from './people.ts';
import { SETTINGS } from './settings.ts';
import { keyOf, reaches, type CaseStory } from './story/case.ts';
import { surveyOf } from './survey.ts';
import type { Planned, Step } from './tell-step.ts';

/** 急难型 may leave these out, on record. */
const SKIPPED = ['checked', 'appraised', 'notice_before'] as const;
const SKIPPED_BY = '红民社救〔2019〕5号二（二）1';

export function inquiry(story: CaseStory, course: Course): Planned[] {
  const { type, ordered, refused, objection } = story;
  const begun = [accepted(story), ...(ordered === true ? [] : papers(story, course))];
  if (!reaches(story, 'surveyed')) return begun;
  const looked: Planned[] = [
    ...begun,
    {
      on: course.surveyedOn,
      step: (teller) => ({ kind: 'surveyed', opinion: '入户核实。', detail: surveyOf(teller, story) }),
    },
    ...(type === 'urgent' ? skipped(course) : examined(story, course)),
  ];
  if (ordered === true) return [...looked, ...madeUp(story, course)];
  const { notice } = course;
  return [
    ...looked,
    reviewed(story, course),
    ...(notice === undefined || (refused !== undefined && objection === undefined) || !reaches(story, 'noticed')
      ? []
      : publicity(story, notice, course)),
    ...(reaches(story, 'met') && story.refused === undefined ? research(story, course) : []),
  ];
}

const accepted = ({ on, missing }: CaseStory): Planned => ({
  on,
  step: (teller) => ({
    kind: 'accepted',
    detail: { receipt: teller.told.reference('勐受', on), ...(missing !== undefined && { missing: [...missing] }) },
  }),
});

const wantedOf = (type: CaseStory['type']): readonly Material[] =>
  (SETTINGS.find(({ key }) => key === `materials_${type}`)?.value.split('、') ?? []) as Material[];

/** What belongs to the cause, beside the office's own list. */
const CAUSE_MATERIALS: Partial<Record<CaseStory['cause'], readonly Material[]>> = {
  illness: ['diagnosis'],
  medical: ['diagnosis', 'medical_bills'],
  chronic: ['diagnosis', 'medical_bills'],
  schooling: ['school'],
  traffic: ['accident'],
};

const materialsOf = ({ person, type, cause, help }: CaseStory): Material[] => [
  ...wantedOf(type),
  ...(CAUSE_MATERIALS[cause] ?? []),
  ...(help.way === 'card' || help.way === 'transfer' ? (['account'] as const) : []),
  ...(PEOPLE[person].category === 'general' ? [] : (['status'] as const)),
];

const brought = (on: IsoDate, present: Material[]): Planned => ({
  on,
  step: () => ({ kind: 'materials', detail: { present } }),
});

function papers(story: CaseStory, { surveyedOn, reviewedOn }: Course): Planned[] {
  const all = materialsOf(story);
  const { on, missing = [] } = story;
  const first = brought(
    on,
    all.filter((one) => !missing.includes(one)),
  );
  const late =
    missing.length === 0 || !reaches(story, 'surveyed') ? [] : [brought(later(surveyedOn, reviewedOn), [...missing])];
  return [first, ...late];
}

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

const skipped = ({ surveyedOn }: Course): Planned[] =>
  SKIPPED.map((step) => ({
    on: surveyedOn,
    step: () => ({ kind: 'skipped', opinion: '情况紧急，按规定简化。', detail: { step, rule: SKIPPED_BY } }),
  }));

const examined = (story: CaseStory, { surveyedOn, reviewedOn }: Course): Planned[] => [
  { on: surveyedOn, step: () => ({ kind: 'income_tested', detail: { test: incomeTestOf(story) } }) },
  {
    on: surveyedOn,
    step: (teller) => ({
      kind: 'checked',
      detail: {
        reference: teller.told.reference('南核对', surveyedOn),
        result: '车辆、房产、存款、社保信息与申报相符，未发现应报未报的财产。',
      },
    }),
  },
  {
    on: reviewedOn,
    step: () => ({
      kind: 'appraised',
      opinion: '村（社区）评议同意。',
      detail: { attended: 9 + PEOPLE[story.person].size, agreed: 8 + PEOPLE[story.person].size },
    }),
  },
];

const reviewed = (story: CaseStory, { reviewedOn }: Course): Planned => ({
  on: reviewedOn,
  by: 'reviewer',
  step: () =>
    story.refused === undefined
      ? { kind: 'reviewed', opinion: '建议给予临时救助。', detail: { suggestedFen: approvedFen(story) } }
      : { kind: 'reviewed', opinion: '建议不予救助。' },
});

const item = (on: IsoDate, step: Extract<Step, { kind: 'paperwork' }>): Planned => ({ on, step: () => step });

/** 补办手续 one by one: registered at once, signed and sealed as the papers come in. */
function madeUp(story: CaseStory, course: Course): Planned[] {
  const by = (n: number): IsoDate => {
    const day = workingDaysAfter(story.on, n);
    return day < course.decidedOn ? day : course.decidedOn;
  };
  const registered = item(by(1), {
    kind: 'paperwork',
    opinion: '登记在先行救助登记表。',
    detail: { item: 'register' },
  });
  if (story.until === 'ordered') return [registered];
  return [
    registered,
    item(by(2), { kind: 'paperwork', opinion: '经办人员补签。', detail: { item: 'signature' } }),
    brought(by(3), materialsOf(story)),
    item(course.decidedOn, { kind: 'paperwork', opinion: '补盖公章。', detail: { item: 'seal' } }),
    reviewed(story, course),
    ...research(story, course),
  ];
}

function publicity(story: CaseStory, notice: NonNullable<Course['notice']>, { readyOn }: Course): Planned[] {
  const { objection } = story;
  const board = `${PEOPLE[story.person].village}村务公开栏`.replace('社区村务', '社区居务');
  const posted: Planned = {
    on: notice.on,
    step: () => ({ kind: 'notice_before', detail: { place: board, until: notice.until } }),
  };
  const objected: Planned[] =
    objection === undefined
      ? []
      : [
          {
            on: addDays(notice.on, 2),
            step: () => ({
              kind: 'objection',
              detail: { what: objection.what, ...(objection.by !== undefined && { by: objection.by }) },
            }),
          },
        ];
  const answer = objection?.answer;
  if (answer !== undefined)
    objected.push({
      on: workingDaysAfter(notice.on, 4),
      step: (teller) => ({
        kind: 'objection_answered',
        detail: { objectionId: teller.case(keyOf(story)).steps.get('objection') ?? 0, ...answer },
      }),
    });
  if (!reaches(story, 'met')) return [posted, ...objected];
  return [posted, ...objected, { on: readyOn, step: () => ({ kind: 'notice_ended', detail: { photo: true } }) }];
}

/** 集体研究, and 报县 where the sum is the county's to decide. */
function research(story: CaseStory, { readyOn, decidedOn }: Course): Planned[] {
  const { county, discussion = false } = story;
  const met: Planned = {
    on: readyOn,
    step: (teller) => ({
      kind: 'met',
      opinion: discussion ? '按一事一议方式研究。' : '集体研究同意。',
      detail: {
        meeting: 'township',
        minutes: minutesOf(story, teller.told.reference('勐集研纪', readyOn), teller),
        discussion,
        chair: teller.nameOf('approver'),
        attended: [teller.nameOf('reviewer'), teller.nameOf('accountant'), teller.nameOf('clerk')],
        resolvedFen: approvedFen(story),
      },
    }),
  };
  const handedUp: Planned = {
    on: readyOn,
    step: (teller) => ({
      kind: 'handed_up',
      opinion: '金额超过乡镇审批额度，报县民政局审批。',
      detail: { reference: teller.told.reference('勐民报', readyOn) },
    }),
  };
  const inCounty: Planned = {
    on: decidedOn,
    step: (teller) => ({
      kind: 'met',
      opinion: '县级困难群众基本生活保障工作协调机制专题研究。',
      detail: {
        meeting: 'special',
        minutes: minutesOf(story, teller.told.reference('南协调纪', decidedOn), teller),
        discussion: true,
        resolvedFen: approvedFen(story),
      },
    }),
  };
  return [
    ...(wantsMeeting(story) ? [met] : []),
    ...(county === true && reaches(story, 'handed-up') ? [handedUp] : []),
    ...(county === true && discussion && reaches(story, 'approved') ? [inCounty] : []),
  ];
}

function minutesOf(
  story: CaseStory,
  reference: string,
  { told }: { readonly told: { readonly minutes: Map<string, string> } },
): string {
  told.minutes.set(keyOf(story), reference);
  return reference;
}
