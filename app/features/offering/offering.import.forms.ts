import { z } from "zod";
import { entryFileKinds } from "./offering.import.rules";

/** An upload; `file` is its name. A publiccode.yml may be pasted instead. */
export const entryUploadForm = z
  .object({
    kind: z.enum(entryFileKinds, "Bitte wählen Sie, was die Datei enthält."),
    file: z.string().optional(),
    text: z.string().optional(),
  })
  .check(({ value, issues }) => {
    const { kind, file, text } = value;
    const say = (field: "file" | "text", message: string) =>
      issues.push({ code: "custom", path: [field], input: value, message });
    if (file && text) say("text", "Bitte wählen Sie entweder eine Datei, oder fügen Sie den Text ein.");
    else if (kind === "offerings" && !file) say("file", "Bitte wählen Sie eine CSV- oder Excel-Datei aus.");
    else if (!file && !text) say("file", "Bitte wählen Sie eine Datei aus, oder fügen Sie ihren Text ein.");
  });

export const entryConfirmForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("import"), topicFieldSlug: z.string().max(60).optional() }),
  z.object({ intent: z.literal("discard") }),
]);
