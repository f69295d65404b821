import type { ReactNode } from "react";
import { DateTimeText } from "./dates";
import type { Tone } from "./tone";

export type TimelineItem = {
  id: string;
  at: Date | string;
  title: ReactNode;
  /** who did it, for whom */
  by: ReactNode;
  body?: ReactNode;
  tone?: Tone | "neutral" | undefined;
};

/** What happened, in the order given. */
export function Timeline({ items, label = "Verlauf" }: { items: readonly TimelineItem[]; label?: string | undefined }) {
  return (
    <ol className="mp-timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={`mp-timeline__item mp-timeline__item--${item.tone ?? "neutral"}`}>
          <p className="mp-timeline__title">{item.title}</p>
          <p className="mp-timeline__meta">
            <DateTimeText value={item.at} />
            <span> · {item.by}</span>
          </p>
          {item.body ? <div className="mp-timeline__body">{item.body}</div> : null}
        </li>
      ))}
    </ol>
  );
}
