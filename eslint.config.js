import tseslint from 'typescript-eslint';

const decorated = 'Field|Arg|Args|Query|Mutation|Subscription|FieldResolver|Resolver';

export default tseslint.config(
  { ignores: ['node_modules', 'dist', '.build', 'coverage', '.data', 'src/generated', 'screens/**/generated'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          // esbuild, and so tsx, emits no decorator metadata: the type has to be said.
          selector: `Decorator[expression.callee.name=/^(${decorated})$/][expression.arguments.length=0]`,
          message: 'Give the type function: @Field(() => String). Decorator metadata is not emitted by tsx.',
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Settings come from src/platform/config only.',
        },
      ],
    },
  },
  {
    files: ['src/platform/config/**', 'prisma.config.ts', 'prisma/offline/**', 'test/support/**', 'vitest.config.ts'],
    rules: {
      'no-restricted-syntax': 'off',
    },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
);
