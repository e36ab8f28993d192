-- What runs have in the store while they go on: finished shards, and pictures of what is being rendered. Which replica
-- rendered a shard does not matter; the first that says so counts.
create table kept_folder (
    run_id text not null,
    name text not null,
    digest text not null,
    files bigint not null,
    primary key (run_id, name)
);
