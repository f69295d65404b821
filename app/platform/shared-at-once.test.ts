import { expect, it } from "vitest";
import { sharedAtOnce } from "./shared-at-once";

it("asks once for those who come together, and again for who comes after the question has gone out", async () => {
  let value = 0;
  const asked: number[] = [];
  const read = sharedAtOnce(async () => {
    const answer = value;
    asked.push(answer);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return answer;
  });
  const together = [read(), read()];
  await new Promise((resolve) => setTimeout(resolve, 1));
  value = 1;
  const late = read();
  expect(await Promise.all([...together, late])).toEqual([0, 0, 1]);
  expect(asked).toEqual([0, 1]);
});

it("does not keep a failure", async () => {
  let isBroken = true;
  const read = sharedAtOnce(async () => {
    if (isBroken) throw new Error("broken");
    return "well";
  });
  await expect(Promise.all([read(), read()])).rejects.toThrow("broken");
  isBroken = false;
  expect(await read()).toBe("well");
});
