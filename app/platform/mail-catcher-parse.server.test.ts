import { expect, test } from "vitest";
import { splitStyles } from "./mail-catcher-parse.server";

test("inline styles become one rule each, the markup keeps everything else", () => {
  const html =
    '<html><head></head><body style="color:#111;font-family:&quot;Arial&quot;"><p style="color:#111">a</p><p style="color:#111">b</p></body></html>';
  const { html: styled, css } = splitStyles(html, "/demo/mails/1/ansicht.css");
  expect(styled).not.toContain("style=");
  expect(styled).toContain('<link rel="stylesheet" href="/demo/mails/1/ansicht.css"></head>');
  expect(styled.match(/class="(m[0-9a-f]{10})"/g)).toHaveLength(3);
  const rules = css.split("\n");
  expect(rules).toHaveLength(2);
  expect(rules[0]).toMatch(/^\.m[0-9a-f]{10} \{ color:#111;font-family:"Arial" \}$/);
});

test("a style cannot end its rule or its element", () => {
  const { css } = splitStyles('<p style="color:red } body { display:none &lt;/style&gt;">x</p>', "");
  expect(css.match(/[{}]/g)).toHaveLength(2);
  expect(css).not.toContain("<");
});

test("a mail without head or styles stays as it is", () => {
  expect(splitStyles("<p>x</p>", "/x.css")).toEqual({ html: "<p>x</p>", css: "" });
});
