const SECTION = /^https:\/\/github\.com\/ocpi\/ocpi\/blob\/[^/]+\/[a-z_]+\.asciidoc#[A-Za-z_]+$/;

/** Each operation explains itself, links to its section of the OCPI text and shows what goes in and comes out. */
export function operationDocumented() {
  return {
    Operation(operation, { location, report, resolve }) {
      for (const field of ["summary", "description"]) {
        if (!operation[field]?.trim()) report({ message: `The operation has no ${field}.`, location });
      }
      if (!SECTION.test(operation.externalDocs?.url ?? "")) {
        report({ message: "externalDocs.url has to be the section in the OCPI text.", location });
      }
      const source = location.source.absoluteRef;
      const wantExamples = (what, holder) => {
        const { node, location: found } = resolve(holder, source);
        for (const [type, media] of Object.entries(node?.content ?? {})) {
          if (Object.keys(media.examples ?? {}).length > 0) continue;
          report({ message: `${what} has no named example.`, location: found.child(["content", type]) });
        }
      };
      if (operation.requestBody !== undefined) wantExamples("The request body", operation.requestBody);
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        if (status.startsWith("2")) wantExamples(`Response ${status}`, response);
      }
    },
  };
}
