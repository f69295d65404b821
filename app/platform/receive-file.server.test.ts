import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ooxml, pdf, zip } from "../../tests/setup/sample-files";
import { INFECTED, type Scanner, startScanner } from "../../tests/setup/scanner";
import { scannerState } from "./clamd.server";
import { MAX_FILE_BYTES } from "./file-types";
import { discardReceived, receiveFile } from "./receive-file.server";
import { forgetSingleton } from "./singleton.server";
import { sweepUploads, uploadFolder } from "./upload-folder.server";

const folder = mkdtempSync(join(tmpdir(), "marktplatz-receive-"));
function useEnvironment(clamdUrl = ""): void {
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("CLAMD_URL", clamdUrl);
  forgetSingleton("env");
}
beforeEach(() => useEnvironment());
afterEach(() => {
  vi.unstubAllEnvs();
  forgetSingleton("env");
});
afterAll(() => rmSync(folder, { recursive: true }));

const left = () => readdirSync(uploadFolder());
const expected = { file: "datei", fields: ["titel", "datei"] };

interface Sent {
  readonly name?: string;
  readonly field?: string;
  readonly more?: Record<string, string>;
}

function requestOf(bytes: Uint8Array<ArrayBuffer>, { name = "konzept.pdf", field = "datei", more = {} }: Sent = {}) {
  const form = new FormData();
  for (const [key, value] of Object.entries(more)) form.append(key, value);
  form.append(field, new File([bytes], name, { type: "text/html" }));
  form.append("titel", "Betriebskonzept");
  return new Request("http://localhost/", { method: "POST", body: form });
}

/** The bytes as they come over the wire, in pieces. */
function streamed(body: Buffer, { pieceBytes = 1_000, fails = false } = {}): Request {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= body.length) return fails ? controller.error(new Error("aborted")) : controller.close();
      controller.enqueue(body.subarray(at, at + pieceBytes));
      at += pieceBytes;
    },
  });
  const headers = { "Content-Type": "multipart/form-data; boundary=X" };
  return new Request("http://localhost/", { method: "POST", body: stream, headers, duplex: "half" } as RequestInit);
}

const part = (head: string, content: string) => `--X\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
const filler = (size: number) => pdf(`4 0 obj\n(${" ".repeat(size - pdf().length - 18)})\nendobj\n`);
const copy = (bytes: Buffer) => new Uint8Array(bytes);

describe("a file that comes in", () => {
  it("stands in a temporary file until it is discarded, with what it is and the form beside it", async () => {
    const bytes = zip(ooxml("docx"));
    const { fields, file, problem } = await receiveFile(
      requestOf(copy(bytes), { name: "C:\\fakepath\\Über: uns\u202e.DOCX", more: { rolle: "operator" } }),
      expected,
    );
    expect(problem).toBeNull();
    expect(file).toMatchObject({
      name: "Über_ uns.docx",
      mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      size: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      scannedAt: null,
    });
    expect(Object.fromEntries(fields)).toEqual({ titel: "Betriebskonzept", datei: "Über_ uns.docx" });
    expect(readFileSync(file?.path ?? "")).toEqual(bytes);
    for (let times = 0; times < 2; times += 1) await discardReceived(file ?? { path: "" });
    expect(left()).toEqual([]);
  });

  it("may have 15 MB and not one byte more; the rest of the form is kept either way", async () => {
    const whole = await receiveFile(requestOf(copy(filler(MAX_FILE_BYTES))), expected);
    expect([whole.problem, whole.file?.size]).toEqual([null, MAX_FILE_BYTES]);
    if (whole.file) await discardReceived(whole.file);
    const larger = await receiveFile(requestOf(copy(filler(MAX_FILE_BYTES + 1))), expected);
    expect([larger.problem, larger.file]).toEqual(["Die Datei ist größer als 15 MB.", null]);
    expect(larger.fields.get("titel")).toBe("Betriebskonzept");
    expect(left()).toEqual([]);
  });

  it.each<[string, () => Request, string | null]>([
    ["no file", () => streamed(Buffer.from(`${part('name="titel"', "T")}--X--\r\n`)), null],
    [
      "an empty field",
      () =>
        streamed(
          Buffer.from(`${part('name="datei"; filename=""\r\nContent-Type: application/octet-stream', "")}--X--`),
        ),
      null,
    ],
    ["a text in place of the file", () => streamed(Buffer.from(`${part('name="datei"', "konzept.pdf")}--X--`)), null],
    ["a file in another field", () => requestOf(copy(pdf()), { field: "titel" }), null],
    ["an empty file", () => requestOf(new Uint8Array()), "Die Datei ist leer."],
    ["a page called a PDF", () => requestOf(copy(Buffer.from("<script>"))), "Dieses Format nehmen wir nicht an."],
    [
      "two files",
      () => streamed(Buffer.from(`${part('name="datei"; filename="a.pdf"', "a").repeat(2)}--X--`)),
      "nur eine Datei",
    ],
    [
      "a form that is cut off",
      () => streamed(Buffer.from(part('name="datei"; filename="a.pdf"', "%PDF-1.7")).subarray(0, -4)),
      "nicht vollständig",
    ],
    [
      "a sender who goes away",
      () => streamed(Buffer.from(part('name="datei"; filename="a.pdf"', "%PDF-1.7 ".repeat(5_000))), { fails: true }),
      "nicht vollständig",
    ],
    ["another boundary", () => streamed(Buffer.from("--Y\r\nunsinn")), "nicht vollständig"],
    [
      "broken headers",
      () => streamed(Buffer.from(`--X\r\n\u0001\u0002: a\r\n\r\n${"x".repeat(50_000)}`)),
      "nicht vollständig",
    ],
    ["nothing", () => streamed(Buffer.alloc(0)), "nicht vollständig"],
  ])("is none with %s, and nothing stays", async (_what, request, problem) => {
    const received = await receiveFile(request(), expected);
    expect(received.file).toBeNull();
    if (problem === null) expect(received.problem).toBeNull();
    else expect(received.problem).toContain(problem);
    expect(left()).toEqual([]);
  });

  it("takes no more than the announced fields, however often a name is sent", async () => {
    const many = Array.from({ length: 150 }, (_, index) => part(`name="__proto__[${index}]"`, "x")).join("");
    const body = `${many}${part('name="titel"', "eins\0zwei")}--X--`;
    const { fields } = await receiveFile(streamed(Buffer.from(body)), expected);
    expect([...fields]).toEqual([["titel", "einszwei"]]);
  });
});

describe("many at once", () => {
  it("wait for their turn; those on top are refused and told when to come back", async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = () => {
      let isSent = false;
      const stream = new ReadableStream<Uint8Array>({
        async pull(controller) {
          if (isSent) return controller.close();
          await released;
          isSent = true;
          controller.enqueue(Buffer.from(`${part('name="titel"', "T")}--X--`));
        },
      });
      const headers = { "Content-Type": "multipart/form-data; boundary=X" };
      return new Request("http://localhost/", { method: "POST", body: stream, headers, duplex: "half" } as RequestInit);
    };
    const accepted = Array.from({ length: 32 }, () => receiveFile(slow(), expected));
    const refused = receiveFile(requestOf(copy(pdf())), expected);
    await expect(refused).rejects.toMatchObject({ code: "too_many", retryAfterSeconds: 30 });
    release();
    const answers = await Promise.all(accepted);
    expect(answers.map(({ fields }) => fields.get("titel"))).toEqual(Array.from({ length: 32 }, () => "T"));
    expect(left()).toEqual([]);
  });
});

it("sweeps what ended processes left behind, not what is being written", async () => {
  const { file } = await receiveFile(requestOf(copy(pdf())), expected);
  const old = join(uploadFolder(), "alt.part");
  writeFileSync(old, "halb");
  utimesSync(old, new Date(), new Date(Date.now() - 2 * 60 * 60 * 1_000));
  await sweepUploads();
  expect([existsSync(old), existsSync(file?.path ?? "")]).toEqual([false, true]);
  if (file) await discardReceived(file);
});

describe("with a scanner", () => {
  let scanner: Scanner;
  beforeEach(async () => {
    scanner = await startScanner();
    useEnvironment(scanner.url);
  });
  afterEach(() => scanner.close());

  it("a clean file is given to it whole and carries the moment of its answer", async () => {
    const bytes = pdf(`4 0 obj\n(${randomBytes(300_000).toString("hex")})\nendobj\n`);
    const { file, problem } = await receiveFile(requestOf(copy(bytes)), expected);
    expect([problem, file?.scannedAt]).toEqual([null, expect.any(Date)]);
    expect(scanner.scanned).toEqual([bytes]);
    expect(await scannerState()).toBe("ready");
    if (file) await discardReceived(file);
  });

  it("an infected file is refused", async () => {
    const { file, problem } = await receiveFile(requestOf(copy(pdf(INFECTED))), expected);
    expect([file, left()]).toEqual([null, []]);
    expect(problem).toContain("Schadsoftware gefunden");
  });

  it.each(["too_large", "hangs_up", "talks_nonsense", "talks_without_end"] as const)(
    "that %s, no file is taken",
    async (mood) => {
      scanner.mood = mood;
      const { file, problem } = await receiveFile(requestOf(copy(filler(2_000_000))), expected);
      expect([file, left()]).toEqual([null, []]);
      expect(problem).toContain("konnte nicht auf Schadsoftware geprüft werden");
    },
  );

  it("that is not there, no file is taken, and the operator is told", async () => {
    await scanner.close();
    const { file, problem } = await receiveFile(requestOf(copy(pdf())), expected);
    expect([file, left()]).toEqual([null, []]);
    expect(problem).toContain("konnte nicht auf Schadsoftware geprüft werden");
    expect(await scannerState()).toBe("silent");
    scanner = await startScanner();
  });

  it("on a socket of the same machine", async () => {
    const local = await startScanner(join(folder, "clamd.ctl"));
    useEnvironment(local.url);
    const { file } = await receiveFile(requestOf(copy(pdf())), expected);
    expect([file?.scannedAt, local.scanned.length]).toEqual([expect.any(Date), 1]);
    if (file) await discardReceived(file);
    await local.close();
  });
});
