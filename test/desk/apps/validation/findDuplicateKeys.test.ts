import { findDuplicateKeys } from "../../../../desk/apps/validation/findDuplicateKeys";

describe("findDuplicateKeys", () => {
  it.each([
    ['{"a":1,"b":{"a":1}}', []],
    ['{"a":1,"a":2}', ["a"]],
    ['{"a":{"b":1,"c":[],"b":2}}', ["a.b"]],
    ['{"list":[{"x":1},{"x":1,"x":2}]}', ["list.1.x"]],
    ['{"a":"a\\":","\\u0061":1}', ["a"]],
    ['{"a":["a","a"],"b":"a"}', []],
    ["[]", []],
    ['"a"', []],
  ])("of %s are %p", (json, keys) => {
    expect(findDuplicateKeys(json)).toEqual(keys);
  });
});
