-- The tables of a charge point management system. Nothing here was made for OCPI: names, units and codes are its own.

create table stations (
  nr         bigserial primary key,
  operator   text not null,                        -- 'NL*OCA': one database, several brands
  code       text not null,
  title      text,
  street     text not null,
  postcode   text,
  town       text not null,
  country    text not null,
  latitude   numeric(8, 5) not null,
  longitude  numeric(8, 5) not null,
  public     boolean not null default true,
  land_lease text,                                 -- OCPI knows nothing of it, and partners see nothing of it
  -- To the millisecond, as partners are told: a finer moment would not be found again by date_from.
  changed    timestamptz(3) not null default now()
);
create unique index on stations (operator, upper(code));

create table charge_points (
  serial_no text primary key,
  station   bigint not null references stations,
  painted   text,                                  -- what is written on it: 'NL*OCA*E1001'
  state     text not null default 'free' check (state in ('free', 'in use', 'broken', 'offline')),
  firmware  text,
  changed   timestamptz(3) not null default now()
);
create index on charge_points (station);

create table connectors (
  charge_point text not null references charge_points,
  socket       int not null,
  plug         text not null check (plug in ('type 2', 'ccs')),
  volt         int not null,
  amp          int not null,
  tariff       text,
  primary key (charge_point, socket)
);

create table tariffs (
  nr        bigserial primary key,
  operator  text not null,
  code      text not null,
  kwh_price numeric(8, 4) not null,                -- for everybody with whom nothing else is agreed
  our_cost  numeric(8, 4),
  changed   timestamptz(3) not null default now()
);
create unique index on tariffs (operator, upper(code));

create table price_agreements (
  tariff    bigint not null references tariffs,
  provider  text not null,                         -- 'BE*MOV'
  kwh_price numeric(8, 4) not null,
  changed   timestamptz(3) not null default now(),
  primary key (tariff, provider)
);

create table cards (
  nr         bigserial primary key,
  provider   text not null,                        -- 'BE*MOV': who gave it to the driver
  uid        text not null,
  kind       text not null,
  contract   text not null,
  blocked    boolean not null,
  offline    text not null,
  more       jsonb not null,                       -- what else the provider says of it, and we have no column for
  first_seen timestamptz not null default now(),
  changed    timestamptz(3) not null
);
create unique index on cards (provider, upper(kind), upper(uid));
create index on cards (upper(uid));

create table charging_sessions (
  nr            bigserial primary key,
  operator      text not null,
  code          text not null,
  charge_point  text not null,
  socket        int not null,
  provider      text not null,                     -- whose driver it is
  card          jsonb not null,                    -- as it was presented: it may be gone when the invoice is written
  by_app        boolean not null default false,    -- started by the provider's app
  reference     text,                              -- the provider's own, if it gave one
  started       timestamptz(3) not null,
  ended         timestamptz(3),
  watt_hours    int not null default 0,
  kwh_price     numeric(8, 4) not null,
  stop_result   text,                              -- the provider asked to stop it, and waits for this result
  changed       timestamptz(3) not null default now(),
  foreign key (charge_point, socket) references connectors
);
create unique index on charging_sessions (operator, upper(code));

create table remote_starts (
  charge_point text primary key references charge_points,
  result_id    text not null,                      -- the provider waits for this result
  provider     text not null,
  card         jsonb not null,
  reference    text,
  until        timestamptz not null
);

create table invoices (
  nr       bigserial primary key,
  operator text not null,
  number   text not null,
  session  bigint not null references charging_sessions,
  net      numeric(10, 2) not null,
  ledger   text,
  issued   timestamptz(3) not null default now()
);
create unique index on invoices (operator, upper(number));

-- What OCPI itself has to remember: who our partners are, which results are owed and awaited, how far pulling is, and what
-- partners were not told yet.

create table ocpi_partners (id text primary key, record jsonb not null);
create table ocpi_tokens (
  hash    text primary key,                        -- so no token can belong to two partners
  partner text not null references ocpi_partners
);
create index on ocpi_tokens (partner);
create table ocpi_results (
  id        text primary key,
  state     text not null,
  direction text not null,
  deadline  timestamptz,
  record    jsonb not null
);
create index on ocpi_results (deadline) where state = 'pending';
create index on ocpi_results (upper(record->>'authorizationReference'));
create index on ocpi_results (id) where direction = 'in' and state in ('completed', 'timeout');
create index on ocpi_results (deadline) where state <> 'pending';
create table ocpi_cursors (
  partner text,
  module  text,
  record  jsonb not null,
  primary key (partner, module)
);
create table ocpi_outbox (
  place   bigserial primary key,                   -- their order; what takes the place of another keeps its number
  partner text not null,
  module  text not null,
  party   text not null,
  slot    text not null,
  id      text not null unique,
  state   text not null,
  added   timestamptz not null,
  record  jsonb not null,
  unique (partner, module, party, slot)
);
create index on ocpi_outbox (partner, module, party, place) where state = 'waiting';
create table ocpi_lanes (
  partner text not null,
  module  text not null,
  party   text not null,
  record  jsonb not null,
  primary key (partner, module, party)
);
