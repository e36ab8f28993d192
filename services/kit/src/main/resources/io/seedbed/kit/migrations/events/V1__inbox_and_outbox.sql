-- Events that were taken in: one that comes again is passed over.
create table inbox (
    event_id text primary key,
    taken_at timestamptz not null default now()
);
create index inbox_taken_at on inbox (taken_at);

-- Events that are to be sent, in order. A row goes when the broker has acknowledged it.
create table outbox (
    id bigint generated always as identity primary key,
    topic text not null,
    key text not null,
    headers text not null,
    value bytea not null,
    written_at timestamptz not null default now()
);
