// The headers → the files in which each host wants them.
import { askedAgain, everywhere, hashedFolder, keptForEver } from "./headers.ts";

const pairs = Object.entries(everywhere);

/**
 * `_headers` for Netlify and Cloudflare Pages; `base` begins and ends with "/". No Cache-Control for
 * pages: both hosts have them asked for again, and would join two values for one file.
 */
export const headersFile = (base: string): string =>
  [
    `${base}*`,
    ...pairs.map(([name, value]) => `  ${name}: ${value}`),
    `${base}${hashedFolder}/*`,
    `  Cache-Control: ${keptForEver}`,
    "",
  ].join("\n");

/** A server for nginx 1.25 or newer. */
export const nginxConf =
  (): string => `# Downhill on nginx. docs/hosting/nginx.md says what to change.
# Written by \`npm run hosting\` from scripts/hosting/headers.ts.
map $uri $cached {
  default "${askedAgain}";
  ~^/${hashedFolder}/ "${keptForEver}";
}

server {
  listen 80;
  server_name example.org;
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl;
  http2 on;
  server_name example.org;
  ssl_certificate     /etc/letsencrypt/live/example.org/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/example.org/privkey.pem;

  root /srv/downhill;
  index index.html;
  charset utf-8;
  server_tokens off;
  error_page 404 /404.html;
  absolute_redirect off;

  # the build wrote .gz and .br beside each text; brotli_static wants the module ngx_brotli
  gzip_static on;
  # brotli_static on;

${[...pairs, ["Cache-Control", "$cached"]]
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join("\n")}

  # no add_header in a location: it would take the place of all those above
  location / {
    try_files $uri $uri/ =404;
  }

  types {
    text/html                 html;
    text/css                  css;
    text/javascript           js;
    text/plain                txt;
    text/x-python             py;
    application/json          json;
    application/x-ipynb+json  ipynb;
    application/xml           xml;
    image/svg+xml             svg;
    image/png                 png;
    font/woff2                woff2;
  }
}
`;

/** A Caddyfile for Caddy 2, which gets its certificate by itself. */
export const caddyfile =
  (): string => `# Downhill on Caddy. docs/hosting/caddy.md says what to change.
# Written by \`npm run hosting\` from scripts/hosting/headers.ts.
example.org {
	root * /srv/downhill

	header {
${pairs.map(([name, value]) => `\t\t${name} "${value}"`).join("\n")}
		-Server
	}

	@hashed path /${hashedFolder}/*
	header @hashed Cache-Control "${keptForEver}"
	@asked not path /${hashedFolder}/*
	header @asked Cache-Control "${askedAgain}"

	file_server {
		precompressed br gzip
	}

	handle_errors 404 {
		header Cache-Control "${askedAgain}"
		rewrite * /404.html
		file_server
	}
}
`;

const seconds = (): number =>
  Number(/max-age=(\d+)/.exec(everywhere["Strict-Transport-Security"] ?? "")?.[1]);

/** Headers for which CloudFront has a field of its own; the others are custom ones. */
const OWN_FIELDS = new Set([
  "Content-Security-Policy",
  "X-Frame-Options",
  "X-Content-Type-Options",
  "Strict-Transport-Security",
  "Referrer-Policy",
]);

/** A response headers policy for CloudFront, as `aws cloudfront create-response-headers-policy` reads it. */
export const cloudFrontPolicy = (): string => {
  const custom = pairs.filter(([name]) => !OWN_FIELDS.has(name));
  const policy = {
    Name: "downhill",
    Comment: "Written by npm run hosting from scripts/hosting/headers.ts",
    SecurityHeadersConfig: {
      ContentSecurityPolicy: {
        Override: true,
        ContentSecurityPolicy: everywhere["Content-Security-Policy"],
      },
      FrameOptions: { Override: true, FrameOption: everywhere["X-Frame-Options"] },
      ContentTypeOptions: { Override: true },
      StrictTransportSecurity: {
        Override: true,
        IncludeSubdomains: true,
        Preload: false,
        AccessControlMaxAgeSec: seconds(),
      },
      ReferrerPolicy: { Override: true, ReferrerPolicy: everywhere["Referrer-Policy"] },
    },
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
};

/** Each sample by its path in the repository. */
export const samples: Readonly<Record<string, () => string>> = {
  "docs/hosting/nginx.conf": nginxConf,
  "docs/hosting/Caddyfile": caddyfile,
  "docs/hosting/cloudfront-headers.json": cloudFrontPolicy,
};
