import { scopesOf } from '../../src/auth/roles.ts';
import type { CustomerViewer, Guest, MachineViewer, Role, Scope, StaffViewer } from '../../src/viewer.ts';

const CUSTOMERS = 'https://customers.example';
const STAFF = 'https://staff.example';

export const guest: Guest = { kind: 'guest', scopes: new Set() };

/** A customer who has signed in: `graph.as(customer(ada)).query(…)`. */
export function customer({ id }: { id: bigint }): CustomerViewer {
  const subject = `customer-${id}`;
  return { kind: 'customer', customerId: id, scopes: new Set(), issuer: CUSTOMERS, subject, name: subject };
}

/** Somebody of the staff with these roles: `graph.as(staff('merchandiser')).query(…)`. */
export function staff(...roles: Role[]): StaffViewer {
  const name = roles.join('+');
  return { kind: 'staff', roles, scopes: scopesOf(roles), issuer: STAFF, subject: `staff-${name}`, name };
}

/** A program with these scopes. */
export function machine(...scopes: Scope[]): MachineViewer {
  return { kind: 'machine', scopes: new Set(scopes), issuer: STAFF, subject: 'erp', name: 'erp' };
}
