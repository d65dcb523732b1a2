import { connect } from "node:net";

/** What came back over a socket. */
export interface WireAnswer {
  http: number;
  head: string;
  text: string;
}

/** Sends lines as they are, and reads until the other side hangs up: for what fetch would put right by itself. */
export function wire(port: number, lines: readonly string[], body = ""): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => {
      text += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => {
      const [head = "", ...rest] = text.split("\r\n\r\n");
      resolve({ http: Number(head.split(" ")[1]), head, text: rest.join("\r\n\r\n") });
    });
    socket.write(`${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n${body}`);
  });
}
