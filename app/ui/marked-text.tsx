type Segment = { readonly text: string; readonly isHit: boolean };

/** Text with the found words marked. */
export function MarkedText({ parts }: { parts: readonly Segment[] }) {
  return (
    <>
      {parts.map(({ text, isHit }, index) => {
        // the parts of a text never change their order
        const key = `${index}-${text}`;
        return isHit ? (
          <mark key={key} className="mp-mark">
            {text}
          </mark>
        ) : (
          <span key={key}>{text}</span>
        );
      })}
    </>
  );
}
