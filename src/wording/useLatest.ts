import { type MutableRefObject, useEffect, useRef } from "react";

/** The newest value, for what is called later and should not be made anew with each value. */
export function useLatest<Value>(value: Value): Readonly<MutableRefObject<Value>> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
