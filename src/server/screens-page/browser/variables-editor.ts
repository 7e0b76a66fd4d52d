import type { ScreenFacts } from '../screen-facts.ts';
import { keepDraft, readDraft } from './drafts.ts';
import { element } from './element.ts';
import { parseVariables } from './parse-variables.ts';

/** The variables of a run: sets of samples to begin with, and a field to change them in. */
export interface VariablesEditor {
  readonly content: HTMLElement;
  setBusy(busy: boolean): void;
}

/**
 * @param run is given variables that are an object
 */
export function variablesEditor(screen: ScreenFacts, run: (variables: unknown) => void): VariablesEditor {
  const samples = screen.samples.length > 0 ? screen.samples : [{}];
  const draft = readDraft(screen) ?? { sample: 0, text: asText(samples[0]!) };
  let sample = draft.sample;
  const fault = element('p', { class: 'fault', id: 'variables-fault', hidden: true });
  const field = element('textarea', {
    id: 'variables',
    rows: Math.min(14, Math.max(4, draft.text.split('\n').length + 1)),
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': 'variables-fault',
    input: () => {
      keepDraft(screen, { sample, text: field.value });
      check();
    },
    keydown: (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) start();
    },
  });
  field.value = draft.text;
  const button = element('button', { type: 'button', class: 'primary', click: start }, 'Run');

  /** Tells what is wrong at the field. @returns the variables, undefined where they are none */
  function check(): Record<string, unknown> | undefined {
    const parsed = parseVariables(field.value);
    fault.hidden = parsed.fault === undefined;
    fault.textContent = parsed.fault ?? '';
    field.setAttribute('aria-invalid', String(parsed.fault !== undefined));
    return parsed.variables;
  }

  function start(): void {
    if (button.disabled) return;
    const variables = check();
    if (variables) run(variables);
    else field.focus();
  }

  function take(index: number): void {
    sample = index;
    field.value = asText(samples[index]!);
    keepDraft(screen, { sample, text: field.value });
    check();
  }

  const content = element(
    'section',
    { class: 'card variables' },
    element('h2', {}, element('label', { for: 'variables' }, 'Variables')),
    element(
      'fieldset',
      { class: 'samples' },
      element('legend', {}, 'Begin with a sample'),
      samples.map((set, index) =>
        element(
          'label',
          {},
          element('input', { type: 'radio', name: 'sample', checked: index === sample, change: () => take(index) }),
          element('span', {}, sampleWords(set)),
        ),
      ),
    ),
    field,
    fault,
    element(
      'p',
      { class: 'act' },
      button,
      element(
        'span',
        { class: 'dim hint' },
        element('kbd', {}, 'Ctrl'),
        ' ',
        element('kbd', {}, 'Enter'),
        ' in the field',
      ),
    ),
  );
  return {
    content,
    setBusy(busy) {
      button.disabled = busy;
      button.textContent = busy ? 'Running…' : 'Run';
    },
  };
}

const asText = (variables: object): string => JSON.stringify(variables, null, 2);

/** A set of variables in one line. */
function sampleWords(set: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(set).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return words.join(', ') || 'no variables';
}
