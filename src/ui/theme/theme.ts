import { Button, type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const violet: MantineColorsTuple = [
  '#f0eefc',
  '#ddd8f8',
  '#c9c1f2',
  '#b0a4ec',
  '#9486e3',
  '#7c6bd9',
  '#6857d0',
  '#5746c9',
  '#4737ad',
  '#382b8c',
];

const INK = {
  '--button-bg': 'var(--ink)',
  '--button-hover': 'color-mix(in srgb, var(--ink) 86%, var(--surface))',
  '--button-color': 'var(--on-ink)',
} as const;

const QUIET = { '--button-color': 'var(--t2)', '--button-hover': 'var(--surface-2)' } as const;

/** Mantine in the tokens of tokens.css; a primary button is ink, and violet marks what is interactive. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'JetBrains Mono Variable', ui-monospace, monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '14px', xl: '16px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '20px', xl: '24px' },
  radius: { xs: '4px', sm: '5px', md: '6px', lg: '8px', xl: '8px' },
  spacing: { xs: '6px', sm: '8px', md: '12px', lg: '14px', xl: '20px' },
  defaultRadius: 'md',
  colors: { violet },
  primaryColor: 'violet',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'xs', variant: 'default' },
      vars: (_, { variant, color, size }) => ({
        root: {
          ...(size === 'xs' ? { '--button-fz': '13px', '--button-height': '30px' } : {}),
          // Written as inline styles, which no stylesheet of ours could win against.
          ...(variant === 'filled' && color === undefined ? INK : {}),
          ...(variant === 'subtle' && color === undefined ? QUIET : {}),
        },
      }),
    }),
    TextInput: { defaultProps: { size: 'xs' } },
    PasswordInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs', autosize: true, minRows: 2 } },
    NumberInput: { defaultProps: { size: 'xs' } },
    // A list of four hundred time zones is drawn when it is opened, not before.
    Combobox: { defaultProps: { keepMounted: false } },
    Select: { defaultProps: { size: 'xs', allowDeselect: false, comboboxProps: { shadow: 'md' } } },
    MultiSelect: { defaultProps: { size: 'xs', comboboxProps: { shadow: 'md' } } },
    TagsInput: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Modal: {
      defaultProps: {
        centered: true,
        closeButtonProps: { 'aria-label': 'Close' },
        overlayProps: { backgroundOpacity: 0.25 },
        transitionProps: { duration: 120 },
      },
    },
    Drawer: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        overlayProps: { backgroundOpacity: 0.25 },
        transitionProps: { duration: 180 },
      },
    },
    Popover: { defaultProps: { shadow: 'md', radius: 'lg' } },
    Menu: { defaultProps: { shadow: 'md', radius: 'lg' } },
    Tooltip: { defaultProps: { openDelay: 300 } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } } },
  },
});

/** Mantine's own variables from ours, the same in both schemes: ours change with the scheme. */
export const variables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--t)',
    '--mantine-color-dimmed': 'var(--t3)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--surface-2)',
    '--mantine-color-default-color': 'var(--t)',
    '--mantine-color-default-border': 'var(--border-2)',
    '--mantine-color-placeholder': 'var(--t3)',
    '--mantine-color-anchor': 'var(--acc)',
    '--mantine-color-error': 'var(--block)',
    '--mantine-color-disabled': 'var(--surface-2)',
    '--mantine-color-disabled-color': 'var(--t3)',
    '--mantine-color-disabled-border': 'var(--border)',
    '--mantine-primary-color-filled': 'var(--acc)',
  };
  return { variables: {}, light: shared, dark: shared };
};
