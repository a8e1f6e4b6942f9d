/** 程序环节 as documents ask for them, let them be simplified, or waive them for some people. */
import { PROCEDURE_STEPS, type ProcedureStep } from '../../../entities/case-codes.ts';
import type { CaseType, Category } from '../../../entities/codes.ts';
import { type Layer, prevails } from '../../layers/layer.ts';

/** e.g. 经济状况核对、公示 */
export const stepsText = (steps: readonly ProcedureStep[]): string =>
  steps.map((step) => PROCEDURE_STEPS[step]).join('、');

/** What a document lets one simplify on record for a type of help; undefined where it does not speak of it. */
export function skippableBy(layer: Layer, type: CaseType): readonly ProcedureStep[] | undefined {
  const speaking = (layer.provisions['skip-not-allowed'] ?? []).filter(({ types }) => types.includes(type));
  return speaking.length === 0 ? undefined : speaking.flatMap(({ skippable }) => skippable);
}

/**
 * 不再进行: whether one of the documents lets the step fall away for people of this category (江西 2020 二（二）), against
 * whatever `asker` asks unless that is the later document of the higher authority. Of a person whose category is not known it
 * cannot be said that the step is wanted.
 */
export const isWaived = (
  step: ProcedureStep,
  category: Category | undefined,
  asker: Layer,
  layers: readonly Layer[],
): boolean =>
  layers.some(
    (layer) =>
      !prevails(asker, layer) &&
      (layer.provisions['skip-not-allowed'] ?? []).some(
        ({ waivedFor }) =>
          waivedFor !== undefined &&
          waivedFor.steps.includes(step) &&
          (category === undefined || waivedFor.categories.includes(category)),
      ),
  );
