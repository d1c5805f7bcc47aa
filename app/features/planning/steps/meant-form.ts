import { draftInputs, inputName } from '../draft/draft-form';
import { moreButton, newThingId } from '../draft/draft-list';
import { planFields } from '../plan/plan-fields';
import { moveButton, placedId, readMove, squares } from './groups/group-place';

type TypedForm = ReadonlyMap<string, string>;

/** What a step's form means, with the button that it was sent by. */
export interface MeantForm {
  form: TypedForm;
  /** The id of where on the page to go on; null for its top. */
  onward: string | null;
}

/**
 * Reads what a step's form means besides what is typed in it. A button that moves a group is one of the same form, so that nothing else that was typed is lost; what it says
 * is then read as if it had been chosen in the group's own fields. A step on the way that is taken away takes its texts with it.
 */
export function meantForm(form: TypedForm): MeantForm {
  const move = readMove(form.get(moveButton) ?? '');
  const list = form.get(moreButton) ?? '';
  const onward =
    move !== null ? placedId(move.group) : Object.hasOwn(planFields, list) ? newThingId(list) : null;
  return { form: new Map([...form, ...moved(move), ...textsTakenAway(form)]), onward };
}

function moved(move: ReturnType<typeof readMove>): readonly [string, string][] {
  if (move === null) return [];
  const { concerned, active } = squares[move.place];
  const name = (part: string) => inputName(planFields.groups.name, move.group, part);
  return [
    [name('concerned'), concerned],
    [name('active'), active],
  ];
}

function textsTakenAway(form: TypedForm): readonly [string, string][] {
  const texts = [planFields.wayTitle, planFields.wayDescription, planFields.wayPlace].map(({ name }) => name);
  return [...form.keys()]
    .map((name) => name.split('.'))
    .filter(([field = '', item = '']) => {
      const [step = ''] = item.split('/');
      return (
        texts.includes(field) && form.get(inputName(draftInputs.remove, planFields.way.name, step)) === '1'
      );
    })
    .map(([field = '', item = '']) => [inputName(draftInputs.remove, field, item), '1']);
}
