import type { Scope } from '../viewer.ts';

/** Every scope, with what it allows. Machines are given scopes by their issuer, staff by their roles. */
export const scopes: Readonly<Record<Scope, string>> = {
  'catalog:read': 'See products, collections and content that are not published, and what only staff is told of them.',
  'catalog:write': 'Make, change, publish and delete products and collections.',
  'content:write': 'Make, change, publish and delete menus, pages, blogs and articles.',
  'inventory:write': 'Set, adjust and move stock, and read its ledger.',
  'promotions:read': 'See discounts, their codes, and how often they were used.',
  'promotions:write': 'Make, change and delete discounts and their codes.',
  'gift-cards:write': 'Issue gift cards, see what is left on them, put money onto them and take it away.',
  'reviews:write': 'See reviews that wait, approve and reject them.',
  'customers:read': 'See customers, their addresses and the notes on them.',
  'customers:write': 'Change customers, write notes, export their data.',
  'customers:erase': 'Erase the personal data of a customer.',
  'orders:read': 'See orders of all customers.',
  'shop:write': 'Say where the shop delivers to, for how much, and which taxes there are.',
  'audit:read': 'Read who changed what.',
  'cache:purge': 'Have kept answers made anew.',
  'documents:any': 'Ask what no screen asks: documents that are not registered; see how an answer was made.',
};

export const allScopes = Object.keys(scopes) as Scope[];

/** True for a text that is the name of a scope. */
export const isScope = (text: string): text is Scope => Object.hasOwn(scopes, text);
