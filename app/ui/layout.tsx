import type { ReactNode } from "react";

/** Children one below the other with an even gap. */
export function Stack({ gap = "default", children }: { gap?: "small" | "default" | "large"; children: ReactNode }) {
  return <div className={`mp-stack mp-stack--${gap}`}>{children}</div>;
}

/** Cards side by side, as many as fit. `<li>` children. */
export function CardGrid({ children, label }: { children: ReactNode; label?: string | undefined }) {
  return (
    <ul className="mp-card-grid" aria-label={label}>
      {children}
    </ul>
  );
}

/** Main column and a narrower one beside it; one below the other on small screens. */
export function Split({
  children,
  aside,
  first = "main",
}: {
  children: ReactNode;
  aside: ReactNode;
  first?: "main" | "aside";
}) {
  return (
    <div className={`mp-split mp-split--${first}-first`}>
      {first === "aside" ? <div className="mp-split__aside">{aside}</div> : null}
      <div className="mp-split__main">{children}</div>
      {first === "main" ? <div className="mp-split__aside">{aside}</div> : null}
    </div>
  );
}

/** Running text: comfortable line length, spaced headings, lists and paragraphs. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="mp-prose">{children}</div>;
}

/** Leichte Sprache: larger, with more room between the lines (DIN SPEC 33429). */
export function EasyProse({ children }: { children: ReactNode }) {
  return <div className="mp-prose mp-prose--easy">{children}</div>;
}

/** A quiet box that groups something apart from the text around it. */
export function Panel({ children }: { children: ReactNode }) {
  return <div className="mp-panel">{children}</div>;
}
