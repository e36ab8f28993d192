-- What the sessions of browsers are signed with: one row, drawn once, the same for every gateway.
create table session_secret (
    one boolean primary key default true check (one),
    value text not null
);
insert into session_secret (value) values (gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text);
