/** True for what a message lacks when it names no time for the next word. */
export const isAboutTime = ({ type }: { type: string }): boolean => /time|next/.test(type);
