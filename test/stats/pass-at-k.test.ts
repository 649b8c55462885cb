import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passAtK, passHatK } from "../../src/stats/pass-at-k.ts";

describe("pass@k and pass^k", () => {
  it("published formulas", () => {
    expect(passAtK({ attempts: 10, passes: 3, k: 5 })).toBeCloseTo(0.9166667, 7);
    expect(passHatK({ attempts: 8, passes: 6, k: 4 })).toBeCloseTo(0.2142857, 7);
  });

  it("are the pass rate for k = 1, exact at the ends, and part with k", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(), (attempts, some) => {
        const passes = some % (attempts + 1);
        expect(passAtK({ attempts, passes, k: 1 })).toBeCloseTo(passes / attempts, 12);
        expect(passHatK({ attempts, passes, k: 1 })).toBe(passes / attempts);
        const k = 1 + (some % attempts);
        expect(passHatK({ attempts, passes, k })).toBeLessThanOrEqual(
          passAtK({ attempts, passes, k }) + 1e-12,
        );
        expect(passAtK({ attempts, passes: 0, k })).toBe(0);
        expect(passHatK({ attempts, passes: attempts, k })).toBe(1);
      }),
    );
  });

  it.each([
    { attempts: 3, passes: 1, k: 4 },
    { attempts: 3, passes: 1, k: 0 },
    { attempts: 0, passes: 0, k: 1 },
    { attempts: 3, passes: 4, k: 1 },
  ])("refuse %j", (sample) => {
    expect(() => passAtK(sample)).toThrow(RangeError);
    expect(() => passHatK(sample)).toThrow(RangeError);
  });
});
