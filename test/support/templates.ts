/** A database with all migrations and no rows. */
export const EMPTY_TEMPLATE = 'template_empty';
/** The same with the demo shop; made by the first test that asks for it. */
export const DEMO_TEMPLATE = 'template_demo';
