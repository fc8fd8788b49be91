const { TestEnvironment } = require("jest-environment-node");

/** Native code makes typed arrays of the outer realm; tests that call it must mean the same ones. */
module.exports = class SameArrays extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of [
      "Float32Array",
      "Int32Array",
      "Uint8Array",
      "BigInt64Array",
      "BigUint64Array",
    ]) {
      this.global[name] = globalThis[name];
    }
  }
};
