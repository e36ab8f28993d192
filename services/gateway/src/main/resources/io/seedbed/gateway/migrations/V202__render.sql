-- Runs that render: where they stand as RenderState's JSON, which decides, and what is to be seen of them, a reference.
alter table run add column plan jsonb, add column preview jsonb;
alter table run drop constraint run_state_check;
alter table run add constraint run_state_check check (state in
    ('preparing', 'finetuning', 'evaluating', 'augmenting', 'rendering', 'publishing', 'finished', 'failed', 'cancelled'));
