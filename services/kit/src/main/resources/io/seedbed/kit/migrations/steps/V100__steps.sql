-- The steps of a worker. A step is leased: who holds it extends the lease while at work, and whoever finds it expired takes over.
create table step (
    step_id text primary key,
    run_id text not null,
    kind text not null,
    request text not null,
    trace text not null default '',
    state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    -- Counts up with every claim and fences: what an earlier claim reports is not taken.
    attempt int not null default 0,
    -- Attempts that failed in a way that may pass, and attempts whose lease ended.
    failures int not null default 0,
    takeovers int not null default 0,
    not_before timestamptz not null default now(),
    owner text not null default '',
    lease_until timestamptz,
    requested_at timestamptz not null default now(),
    started_at timestamptz,
    ended_at timestamptz,
    reason text not null default ''
);
create index step_open on step (requested_at, step_id) where state in ('waiting', 'running');
create index step_run on step (run_id);
