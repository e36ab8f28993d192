-- One row a run: where it stands, for people. What decides is run_event.
create table run (
    run_id text primary key,
    name text not null,
    -- The job document with its defaults.
    job jsonb not null,
    -- How it came: kafka or rest.
    via text not null,
    trace text not null,
    state text not null check (state in ('preparing', 'finetuning', 'evaluating', 'augmenting', 'publishing', 'finished', 'failed', 'cancelled')),
    round int not null default 0,
    -- The step that the run waits for; empty at its end.
    open_step text not null default '',
    retries int not null default 0,
    -- The prepared job's document.
    job_ref jsonb,
    warnings jsonb not null default '[]',
    failure text not null default '',
    message text not null default '',
    -- The publish step's facts: digest, before, after, gain, kept, rejected, cost.
    result jsonb,
    submitted_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    ended_at timestamptz
);
create index run_submitted on run (submitted_at desc, run_id);
create index run_state on run (state, submitted_at desc);

-- What happened to a run, in order: folded over the loop's state machine it gives the run's state.
create table run_event (
    run_id text not null references run,
    seq int not null,
    event jsonb not null,
    -- A failure that was retried counts no more.
    undone boolean not null default false,
    at timestamptz not null default now(),
    primary key (run_id, seq)
);

create table step (
    step_id text primary key,
    run_id text not null references run,
    kind text not null,
    round int not null,
    state text not null check (state in ('requested', 'running', 'done', 'failed', 'cancelled')),
    worker text not null default '',
    attempt int not null default 0,
    requested_at timestamptz not null default now(),
    started_at timestamptz,
    ended_at timestamptz,
    seconds double precision,
    stage text not null default '',
    done bigint not null default 0,
    total bigint not null default 0,
    result jsonb,
    facts jsonb not null default '{}',
    message text not null default '',
    log text not null default ''
);
create index step_run on step (run_id, requested_at);

-- Records that nobody could understand.
create table dead_letter (
    partition int not null,
    "offset" bigint not null,
    origin text not null,
    key text not null,
    field text not null,
    reason text not null,
    value bytea not null,
    at timestamptz not null default now(),
    primary key (partition, "offset")
);
create index dead_letter_at on dead_letter (at desc);
