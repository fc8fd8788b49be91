/** The tones that an account can choose from. */
export const TONES = ["plain", "warm", "formal"] as const;
