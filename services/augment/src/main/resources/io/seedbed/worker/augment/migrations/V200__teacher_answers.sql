-- What a remote teacher answered to a run's requests, so that no worker on any machine pays for it again.
create table teacher_answer (
    run_id text not null,
    name text not null,
    answer bytea not null,
    at timestamptz not null default now(),
    primary key (run_id, name)
);
