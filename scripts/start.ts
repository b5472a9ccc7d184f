// `npm start`: builds the site and serves it until Ctrl-C.
import { spawnSync } from "node:child_process";
import { siteAddress } from "./site/address.ts";
import { serveSite } from "./site/staticServer.ts";

const { base } = siteAddress(process.env);
const port = Number(process.env.PORT ?? 4321);

function build(): void {
  const { status } = spawnSync("astro", ["build"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

function portProblem(error: NodeJS.ErrnoException): string {
  if (error.code === "EADDRINUSE")
    return (
      `Port ${port} is taken by another program. ` +
      `Stop that program, or choose another port: PORT=${port + 1} npm start`
    );
  if (error.code === "EACCES")
    return `Port ${port} may not be opened by you; choose one above 1023.`;
  return `The site could not be served: ${error.message}`;
}

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is "${process.env.PORT}"; it must be a whole number from 1 to 65535.`);
  process.exit(1);
}
// the port comes first: nobody should wait for a build to hear that it is taken
try {
  const site = await serveSite({ root: "dist", base, port, host: process.env.HOST ?? "localhost" });
  const stop = () => void site.close().then(() => process.exit(0));
  process.on("SIGINT", stop).on("SIGTERM", stop);
  build();
  console.log(`\nDownhill is at ${site.url} (Ctrl-C ends it)`);
} catch (error) {
  console.error(portProblem(error as NodeJS.ErrnoException));
  process.exit(1);
}
