/** Puts the cursor into a field that somebody just asked for; for `ref`. */
export const focusOnce = (field: HTMLInputElement | null): void => field?.focus();
