import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { UserError } from './user-error.value.ts';
import { VersionConflict } from './version-conflict.value.ts';

/** What every payload of a mutation has beside its object; class declarations cannot be merged with a decorator. */
export interface EditPayloadFields {
  readonly userErrors: readonly UserError[];
  readonly conflict: VersionConflict | null;
}

/** The payload of a mutation that edits: its own fields, with `userErrors` and `conflict`. */
export function EditPayload(name: string, description: string): ClassDecorator {
  return (payload) => {
    const prototype = payload.prototype as object;
    Field(() => [UserError], { description: 'What is wrong with the input. When there is any, nothing was changed.' })(
      prototype,
      'userErrors',
    );
    Field(() => VersionConflict, {
      nullable: true,
      description: 'The two versions, when somebody else changed the record first.',
    })(prototype, 'conflict');
    RecordType(name, { description })(payload);
  };
}
