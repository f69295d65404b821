import { Fragment } from "react";

type Props = {
  /** the text in pieces: plain and found ones in turn, beginning with a plain one, which may be empty */
  parts: readonly string[];
};

/** Text with the found words marked. One element, so that a flex container around it (a link) does not part its words. */
export function MarkedText({ parts }: Props) {
  if (parts.length < 2) return <>{parts}</>;
  return (
    <span>
      {parts.map((text, index) => {
        // the parts of a text never change their order
        const key = `${index}-${text}`;
        return index % 2 === 1 ? (
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
