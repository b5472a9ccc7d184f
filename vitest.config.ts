<<<<<<< HEAD
=======
// Unit tests of src, and checks on what is in dist.
>>>>>>> 0bc43c6 (Two commands: npm start serves the build, npm test runs every check and counts it)
/// <reference types="vitest/config" />
import { getViteConfig } from "astro/config";

export default getViteConfig({
  test: {
    include: ["tests/{unit,content}/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
  },
});
