-- Runs that have ended. A row is swept once what all replicas share of the run is gone; rows stay, so that a replica that
-- was away still learns which of its own files may go.
create table ended_run (
    run_id text primary key,
    event text not null,
    ended_at timestamptz not null default now(),
    swept boolean not null default false
);
create index ended_run_unswept on ended_run (ended_at, run_id) where not swept;
