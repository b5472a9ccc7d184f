// Unit tests of src, and checks on what is in dist.
/// <reference types="vitest/config" />
import { getViteConfig } from "astro/config";

export default getViteConfig({
  test: {
    include: ["tests/{unit,content}/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
  },
});
