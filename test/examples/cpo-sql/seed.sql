insert into stations (operator, code, title, street, postcode, town, country, latitude, longitude, land_lease, changed) values
  ('NL*OCA', 'UTR-1', 'Utrecht Centraal', 'Stationsplein 1', '3511 ED', 'Utrecht', 'NLD', 52.08950, 5.10980, 'until 2031', '2026-01-31T12:00:00Z'),
  ('NL*OCA', 'AMS-1', 'Museumplein', 'Museumplein 6', '1071 DJ', 'Amsterdam', 'NLD', 52.35810, 4.88120, null, '2026-02-01T12:00:00Z');

insert into charge_points (serial_no, station, painted, state, firmware, changed) values
  ('UTR-1-A', 1, 'NL*OCA*E1001', 'free', '4.2.0', '2026-02-02T12:00:00Z'),
  ('UTR-1-B', 1, 'NL*OCA*E1002', 'broken', '4.1.7', '2026-02-03T12:00:00Z'),
  ('AMS-1-A', 2, 'NL*OCA*E2001', 'free', '4.2.0', '2026-02-02T12:00:00Z');

insert into connectors (charge_point, socket, plug, volt, amp, tariff) values
  ('UTR-1-A', 1, 'type 2', 230, 32, 'AC'), ('UTR-1-B', 1, 'type 2', 230, 32, 'AC'), ('AMS-1-A', 1, 'ccs', 400, 300, 'DC');

insert into tariffs (operator, code, kwh_price, our_cost, changed) values
  ('NL*OCA', 'AC', 0.4500, 0.3100, '2026-01-01T00:00:00Z'), ('NL*OCA', 'DC', 0.6900, 0.4400, '2026-01-01T00:00:00Z');
insert into price_agreements (tariff, provider, kwh_price, changed) values (1, 'BE*MOV', 0.3900, '2026-01-15T00:00:00Z');
