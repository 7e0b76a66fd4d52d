import { readProfile } from '../../screens/profile/profile-file.ts';
import type { ClientProfile } from '../../screens/profile/field-profile.ts';
import type { AcceptedFields } from './screen-budgets.ts';

/**
 * What the fields of deployed screens needed when they were last accepted, from the profiles beside them, each read once. Of
 * older versions nothing is known: what they ask for was accepted in another deployment.
 * @param folder the folder `screens`
 */
export function acceptedFields(folder: string): AcceptedFields {
  const profiles = new Map<string, Promise<ClientProfile>>();
  return async ({ client, name, deployed }) => {
    if (!deployed) return undefined;
    const known = profiles.get(client) ?? readProfile(folder, client);
    profiles.set(client, known);
    return (await known).screens.get(name);
  };
}
