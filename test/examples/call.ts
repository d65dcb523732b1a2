import { connect } from "@openocpi/client";

const partner = await connect({ url: "http://localhost:3001/ocpi/versions", token: process.argv[2] ?? "" });
for await (const location of partner.locations.sender.list({ date_from: "2020-01-01T00:00:00Z" }))
  console.log(location.id, location.name, location.evses?.length ?? 0);
