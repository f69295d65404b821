export interface HeaderContext {
  readonly nonce: string;
  readonly isHttps: boolean;
  /** hot reloading injects style elements and talks over a web socket */
  readonly isDevelopment: boolean;
  /** origins to which a form may lead on: browsers hold the redirect after a form to the same rule */
  readonly formTargets: readonly string[];
}

type Sources = readonly (string | ((context: HeaderContext) => string | null))[];

/** What a page of ours may load, and from where. Nothing comes from other hosts. */
const CONTENT_SECURITY_POLICY: Readonly<Record<string, Sources>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'", ({ nonce }) => `'nonce-${nonce}'`],
  "style-src": ["'self'", ({ isDevelopment }) => (isDevelopment ? "'unsafe-inline'" : null)],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'", ({ isDevelopment }) => (isDevelopment ? "ws:" : null)],
  "manifest-src": ["'self'"],
  "form-action": ["'self'", ({ formTargets }) => (formTargets.length > 0 ? formTargets.join(" ") : null)],
  "frame-src": ["'self'"],
  "frame-ancestors": ["'none'"],
  "base-uri": ["'none'"],
  "object-src": ["'none'"],
};

const FIXED: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Origin-Agent-Cluster": "?1",
  "Permissions-Policy": [
    ...["accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media", "geolocation"],
    ...["gyroscope", "hid", "magnetometer", "microphone", "midi", "payment", "screen-wake-lock", "serial", "usb"],
    ...["xr-spatial-tracking"],
  ]
    .map((feature) => `${feature}=()`)
    .join(", "),
};

const TWO_YEARS_S = 63_072_000;

function contentSecurityPolicy(context: HeaderContext): string {
  return Object.entries(CONTENT_SECURITY_POLICY)
    .map(([directive, sources]) => {
      const values = sources.map((source) => (typeof source === "string" ? source : source(context)));
      return `${directive} ${values.filter((value) => value !== null).join(" ")}`;
    })
    .join("; ");
}

/** The headers that stand on every response: pages, files, redirects, refusals, errors. */
export function securityHeaders(context: HeaderContext): Readonly<Record<string, string>> {
  const headers = { ...FIXED, "Content-Security-Policy": contentSecurityPolicy(context) };
  if (!context.isHttps) return headers;
  return { ...headers, "Strict-Transport-Security": `max-age=${TWO_YEARS_S}; includeSubDomains` };
}
