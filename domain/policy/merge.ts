/** Several documents may find the same fault. One finding is shown, the others stay named in it. */
import { ownChecks } from './layers/office.ts';
import { compareSeverity, type Finding, type FindingSource } from './finding.ts';

/**
 * Merges the findings of one code, the document to quote first as the rules return them: the gravest severity stands and its
 * words are shown. Of equally grave ones the first leads, and what another document adds in other words is appended with its source; the
 * office's own check adds nothing to what a document already says.
 * Empty in, empty out.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const [worst] = findings.map((one) => one.severity).toSorted(compareSeverity);
  const gravest = findings.filter((one) => one.severity === worst);
  const [lead] = gravest;
  if (lead === undefined) return [];
  const added = gravest
    .filter((one) => one.message !== lead.message && one.source.document !== ownChecks.document)
    .map((one) => `另据${one.source.document}${one.source.article}：${one.message}`);
  const alsoSources = otherSources(lead.source, [...findings, lead]);
  return [
    {
      ...lead,
      message: [lead.message, ...new Set(added)].join(''),
      ...(alsoSources.length === 0 ? {} : { alsoSources }),
    },
  ];
}

const keyOf = ({ document, article }: FindingSource): string => `${document}\n${article}`;

function otherSources(lead: FindingSource, findings: readonly Finding[]): FindingSource[] {
  const all = findings.flatMap((one) => [one.source, ...(one.alsoSources ?? [])]);
  const byKey = new Map(all.map((source) => [keyOf(source), source]));
  byKey.delete(keyOf(lead));
  return [...byKey.values()];
}
