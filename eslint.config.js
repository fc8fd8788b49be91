import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Calls that would make a rule depend on when, or how luckily, it runs. */
const IMPURE = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The domain is told the time; pass it in.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The domain is told the time; pass it in.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "The domain is deterministic; derive the choice from the input.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".data/", "tmp/", "tools/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          "./tsconfig.json",
          "./src/domain/tsconfig.json",
          "./server/tsconfig.json",
          "./desk/tsconfig.json",
          "./test/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "max-lines": ["error", { max: 200 }],
      complexity: ["error", 12],
      "max-params": ["error", 4],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "off",
      "no-console": "error",
    },
  },
  { files: ["src/domain/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...IMPURE] } },
  {
    files: ["src/**/*.tsx", "desk/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      ...reactHooks.configs["recommended-latest"].rules,
      ...jsxA11y.flatConfigs.recommended.rules,
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "max-lines": "off" },
  },
  {
    // What comes over HTTP is `any` in tests, until they say what they expect of it.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["server/commands/**/*.ts", "scripts/**/*.ts"],
    rules: { "no-console": "off" },
  },
);
