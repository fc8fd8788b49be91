export default function nothingYet(): void {}
