import { Fragment } from "react";

type Segment = { readonly text: string; readonly isHit: boolean };

/** Text with the found words marked. One element, so that a flex container around it (a link) does not part its words. */
export function MarkedText({ parts }: { parts: readonly Segment[] }) {
  return (
    <span>
      {parts.map(({ text, isHit }, index) => {
        // the parts of a text never change their order
        const key = `${index}-${text}`;
        return isHit ? (
          <mark key={key} className="mp-mark">
            {text}
          </mark>
        ) : (
          <Fragment key={key}>{text}</Fragment>
        );
      })}
    </span>
  );
}
