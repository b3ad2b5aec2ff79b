-- One accept, as the server sends it (log_statement = all), for pgbench -M prepared.
-- The first statement is pgbench's own: it fetches what the server knows from the request and from its own code.
\set n :first + :client_id * :each + :done
SELECT token_hash, order_id, offer_id, tenant_id, person_id, member_id, second_id, third_id, fourth_id, detail, payload_4,
    payload_10, payload_12, key_4, key_10, key_12, letter_friend, letter_customer, said, now() AS now,
    now() - interval '14 days' AS idle, now() + interval '4 hours' AS at_4, now() + interval '10 hours' AS at_10,
    now() + interval '12 hours' AS at_12
FROM bench_accepts WHERE n = :n \gset

-- Who calls.
SELECT id, membership_id, person_id, role, display_name, avatar, lang, device, created_at, seen_at
FROM sessions WHERE token_hash = :token_hash AND tenant_id = :tenant_id AND expires_at > :now AND seen_at > :idle;

-- A look without writing.
BEGIN;
SELECT set_config('app.tenant_id', '', true), set_config('app.friend_id', :person_id, true), set_config('app.scope', 'friend', true);
SELECT id, order_id, person_id, tenant_id, member_id, wave, rank, distance_m, reasons, shown, state, offered_at, expires_at
FROM offers WHERE person_id = :person_id AND tenant_id = :tenant_id AND member_id = :member_id AND id = :offer_id;
SELECT set_config('app.tenant_id', '', true), set_config('app.friend_id', '', true), set_config('app.scope', 'pool', true);
SELECT id, origin_tenant_id, code, package_slug, package_texts, class, skill, certificates, duration_minutes, currency, price,
    pay, country, postal_code, place, lat, lon, time_zone, lang, payment, wishes, trouble, legal, partner_reference, policy,
    own_first_minutes, state, version, wave, epoch, radius_km, wave_ends_at, friend_id, friend_tenant_id, friend_member_id,
    placed_at, accepted_at, contact_due_at, contacted_at, starts_at, started_at, ended_at
FROM orders WHERE id = :order_id;
ROLLBACK;

-- The order's row, then the offer.
BEGIN;
SELECT set_config('app.tenant_id', '', true), set_config('app.friend_id', '', true), set_config('app.scope', 'pool', true);
UPDATE orders SET state = 'accepted', version = version + 1, friend_id = :person_id, friend_tenant_id = :tenant_id,
    friend_member_id = :member_id, accepted_at = :now, contact_due_at = :at_12, wave_ends_at = NULL
WHERE id = :order_id AND state = 'offering' AND origin_tenant_id = :tenant_id RETURNING version;
INSERT INTO order_steps (id, order_id, origin_tenant_id, step, from_state, to_state, order_version, actor, actor_id, detail, at)
VALUES (gen_random_uuid(), :order_id, :tenant_id, 'accept', 'offering', 'accepted', 3, 'friend', :person_id, :detail, :now);
UPDATE offers SET state = 'accepted', decided_at = :now WHERE id = :offer_id AND state = 'open' AND expires_at > :now;
SELECT id, origin_tenant_id, code, package_slug, package_texts, class, skill, certificates, duration_minutes, currency, price,
    pay, country, postal_code, place, lat, lon, time_zone, lang, payment, wishes, trouble, legal, partner_reference, policy,
    own_first_minutes, state, version, wave, epoch, radius_km, wave_ends_at, friend_id, friend_tenant_id, friend_member_id,
    placed_at, accepted_at, contact_due_at, contacted_at, starts_at, started_at, ended_at
FROM orders WHERE id = :order_id;
UPDATE offers SET state = 'lost', decided_at = :now WHERE order_id = :order_id AND state = 'open' RETURNING person_id;

-- Everybody's load, in the order of the ids: the winner is the first.
SELECT set_config('app.tenant_id', '', true), set_config('app.friend_id', '', true), set_config('app.scope', 'people', true);
SELECT open_orders_max AS n FROM persons WHERE id = :person_id;
UPDATE friend_load SET open_orders = open_orders + 1, open_offers = open_offers - 1
WHERE person_id = :person_id AND open_orders < 1000000 AND open_offers > 0;
UPDATE friend_load SET open_offers = open_offers - 1 WHERE person_id = :second_id AND open_offers > 0;
UPDATE friend_load SET open_offers = open_offers - 1 WHERE person_id = :third_id AND open_offers > 0;
UPDATE friend_load SET open_offers = open_offers - 1 WHERE person_id = :fourth_id AND open_offers > 0;

-- Timers and letters.
SELECT set_config('app.tenant_id', '', true), set_config('app.friend_id', '', true), set_config('app.scope', 'pool', true);
INSERT INTO jobs (id, kind, tenant_id, payload, run_at, attempts, attempts_max, dedupe_key, created_at)
VALUES (gen_random_uuid(), 'contact-reminder', :tenant_id, :payload_4, :at_4, 0, 12, :key_4, :now) ON CONFLICT (dedupe_key) DO NOTHING;
INSERT INTO jobs (id, kind, tenant_id, payload, run_at, attempts, attempts_max, dedupe_key, created_at)
VALUES (gen_random_uuid(), 'contact-reminder', :tenant_id, :payload_10, :at_10, 0, 12, :key_10, :now) ON CONFLICT (dedupe_key) DO NOTHING;
INSERT INTO jobs (id, kind, tenant_id, payload, run_at, attempts, attempts_max, dedupe_key, created_at)
VALUES (gen_random_uuid(), 'contact-breached', :tenant_id, :payload_12, :at_12, 0, 12, :key_12, :now) ON CONFLICT (dedupe_key) DO NOTHING;
SELECT set_config('app.tenant_id', '', true), set_config('app.friend_id', '', true), set_config('app.scope', 'platform', true);
INSERT INTO jobs (id, kind, tenant_id, payload, run_at, attempts, attempts_max, dedupe_key, created_at)
VALUES (gen_random_uuid(), 'letter', :tenant_id, :letter_friend, :now, 0, 12, NULL, :now) ON CONFLICT (dedupe_key) DO NOTHING;
SELECT set_config('app.tenant_id', '', true), set_config('app.friend_id', '', true), set_config('app.scope', 'people', true);
SELECT id, email, given_name, family_name, password_hash, adult_seen_on, country, postal_code, lat, lon, radius_km, away_from, away_until
FROM persons WHERE id = :person_id AND deleted_at IS NULL;
SELECT set_config('app.tenant_id', '', true), set_config('app.friend_id', '', true), set_config('app.scope', 'pool', true);
SELECT sealed FROM order_contacts WHERE order_id = :order_id AND origin_tenant_id = :tenant_id;
SELECT set_config('app.tenant_id', '', true), set_config('app.friend_id', '', true), set_config('app.scope', 'platform', true);
INSERT INTO jobs (id, kind, tenant_id, payload, run_at, attempts, attempts_max, dedupe_key, created_at)
VALUES (gen_random_uuid(), 'letter', :tenant_id, :letter_customer, :now, 0, 12, NULL, :now) ON CONFLICT (dedupe_key) DO NOTHING;
SELECT set_config('app.tenant_id', '', true), set_config('app.friend_id', '', true), set_config('app.scope', 'pool', true);
SELECT pg_notify('kith_live', channel) FROM jsonb_array_elements_text(:said) AS channel;
COMMIT;
\set done :done + 1
